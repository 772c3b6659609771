"""List sections: what stands above links, and which of them stand under a heading of something else than jobs."""

# ruff: noqa: E501  # word lists and their patterns: one language a line
from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from operator import itemgetter
from typing import Final

from jobcrawl.outline import Block
from jobcrawl.read.lists.address_families import CLEARLY, family_of, mean_likelihood
from jobcrawl.read.lists.job_card import MAX_CARD, CardLink
from jobcrawl.read.shapes.job_url import LIKELY, NEVER, PLAIN
from jobcrawl.read.words.ad_words import section_of
from jobcrawl.read.words.job_words import AMBIGUOUS_NAME, CAREERS_NAME, LISTING_NAME
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

LONGEST_LINE: Final = 40
"""Characters of the longest line that stands for a heading on a page without headings."""
MOST_LINES: Final = 60
"""Blocks of a page without headings that are looked at for its name."""
CLOSE_BY: Final = 4
"""Blocks above a card among which such a line is looked for."""

Section = tuple[Block | None, list[CardLink]]
"""Links with the heading above them; None where there is none."""

_CATEGORY: Final = when_used(
    r"(?i)/(?:category|categorie|categories|categoria|kategorie|kategori|kategoria|rubrik|rubrique)"
    r"/(?:[\w%-]{1,80}/)?([\w%-]{1,80}?)(?:/page/\d{1,4})?/?(?:[?#]|$)"
)
"""Address of a weblog's category, by whose name the last part is told: `/category/jobs/page/2/`."""
_ARCHIVE_OF: Final = when_used(
    r"""(?ix)^\W*(?:category|catégorie|categorie|categoría|categoria|kategorie|kategori|kategoria|kategória|rubrik|rubrique
    |schlagwort|tag|archives?|archiv|archivio|archivo|arkiv|arkisto|archiwum)(?:\s(?:archives?|archiv))?\s?[:–-]\s"""
)
"""What stands before the name of a category in its heading: `Category: `."""
_SOUGHT: Final = when_used(
    r"""(?ix)^\W*(?:(?:aktuell|derzeit|zurzeit|zur\ zeit|momentan|currently|just\ nu|actuellement)\s)?
    (?:wir\ suchen|suchen\ wir|gesucht(?:\ (?:wird|werden))?|nous\ (?:recherchons|recrutons)|on\ recrute|vi\ (?:söker|søker|søger)
    |haemme|etsimme|wij\ zoeken|gezocht|buscamos|se\ buscan?|cerchiamo|cercasi|szukamy|poszukujemy|hledáme|hľadáme|procuramos
    |contratamos|keresünk|căutăm|angajăm|(?:we(?:['’]|\ a)re\ )?(?:hiring|looking\ for|recruiting|seeking)|wanted)
    (?:\ (?:aktuell|derzeit|zurzeit|momentan|ab\ sofort|nu|now|currently|for))?\W*$"""
)
"""Line above the names of those who are sought."""
_PEOPLE: Final = when_used(
    r"""(?ix)^\W*(?:meet\ |hear\ from|(?:our\ |employee\ |staff\ |team\ |people\ |their\ )+(?:stories|people|faces|voices)
    |stories\ (?:from|of)\b
    |(?:employee\ |staff\ )?testimonials|what\ (?:our|the)\ (?:people|team|staff|employees|colleagues)\ say
    |a\ day\ in\ the\ life|voices\ of
    |möt\ |medarbetar(?:porträtt|berättelser|intervjuer)
    |(?:våra|vores|våre)\ (?:medarbetare|medarbejdere|medarbeidere|ansatte|kollegor|kolleger|kollegaer|folk)\b
    |møt\ |mød\ |medarbeiderhistorier|medarbejderhistorier|tutustu\ (?:meihin|ihmisiin|työntekijöihi|tiimiin|porukkaan)
    |tapaa\ |(?:ura|työntekijä)tarin
    |das\ sagen\ unsere|unsere\ (?:leute|mitarbeit(?:er|ende)\w*|kolleg\w+|menschen|gesichter)\b
    |mitarbeiter(?:stimmen|porträts|geschichten|interviews)
    |stimmen\ (?:aus|von)\b|lernen?\ (?:sie\ )?(?:uns|unser\w*|dein|das)\b.{0,25}\bkennen|triff\ |gesichter\ (?:von|hinter)
    |(?:ils|elles)\ (?:parlent|témoignent|racontent)|témoignages?\b|portraits?\b
    |nos\ (?:collaborateurs|équipes|talents|agents)\b|rencontrez\ |paroles?\ d
    |(?:de\ |onze\ )?verhalen\b|maak\ kennis\ met|ontmoet\ |onze\ (?:mensen|collega['’]s|medewerkers)
    |collega['’]s\ (?:vertellen|aan\ het\ woord)
    |conoce\ a\b|(?:nuestras\ )?historias\b|testimonios\b|nuestra\ gente|así\ lo\ cuentan|(?:le\ )?(?:nostre\ )?storie\b
    |testimonianze|le\ nostre\ persone
    |conosci\ |incontra\ |dicono\ di\ noi|poznaj\ |historie\ (?:pracowników|naszych)|nasi\ (?:ludzie|pracownicy)
    |opinie\ pracowników
    |poznejte\ |příběhy\b|naši\ lidé|řekli\ o\ nás|co\ (?:o\ nás\ )?říkají|conheça\ |testemunhos|depoimentos|a\ nossa\ gente
    |as\ nossas\ pessoas)"""
)
"""How a heading begins over stories of people who work there: `Meet our bakers`, `Verhalen van collega's`."""
_OF_WORK: Final = when_used(
    r"""(?ix)\b(?:jobs?|jobb\w*|roles?|positions?|openings?|vacanc\w+|needs?|hir(?:e|es|ing)|seeks?|seeking|wanted|join|recruit\w*|look(?:s|ing)?\ for|careers?|apprentic\w+|intern(?:s|ships?)?
    |tjänst\w*|sök(?:er|s)|rekryter\w*|anställ\w*|lediga?|stilling\w*|søk(?:er|es)|søg(?:er|es)|rekrutter\w*|ansett?\w*|ansæt\w*|mangler|fehl(?:en|t)|such(?:en|t)|gesucht|stell(?:en?|t)|beruf\w*|ausbildung\w*
    |työpaik\w*|etsi\w*|hae(?:mme|taan)|rekry\w*|avoin|avoimet|postes?|emplois?|recrut\w*|recherch\w*|cherch\w*|métiers?|besoins?|vacatures?|banen|baan|zoe(?:kt|ken)|functies?|gezocht
    |empleos?|puestos?|plazas?|busca\w*|necesita\w*|selecciona\w*|optar|lavor[oi]|post[oi]|posizion[ei]|cerca(?:no|si)?|assum\w+|prac[ayęy]|ofert\w*|szuka\w*|poszuk\w*|stanowisk\w*|rekrut\w*|zatrudn\w*
    |prác[eia]|míst[ao]|pozic\w*|hled(?:á|ají|áme)|nabíd\w*|vagas?|empregos?|procura\w*|future|tomorrow|framtid\w*|fremtid\w*|zukunft|tulevaisuu\w*|avenir|demain|toekomst|futuro|przyszłoś\w*|budoucnost\w*)\b
    |\b(?:as|als|som|comme|como|come|jako)\W*$"""
)
"""Words of a heading that offers work, though it begins like one over stories: `Meet your new job`, `Our people: open roles`."""
_PAPERS: Final = when_used(
    r"""(?ix)^\W*(?:(?:useful|related|key)\ documents|(?:useful\ )?downloads?|documents?(?:\ utiles)?
    |à\ télécharger|documents\ à\ télécharger
    |(?:relaterade\ )?dokument|(?:relaterte\ |nyttige\ )?dokumenter|filer|tiedostot|liitteet|dokumente|unterlagen|documenten
    |documentos(?:\ útiles)?|descargas
    |documenti(?:\ utili)?|allegati|modulistica|dokumenty|do\ pobrania|pliki\ do\ pobrania|załączniki|ke\ stažení|přílohy
    |documentos\ úteis)\W*$"""
)
"""Heading over papers that lie beside jobs."""
_NO_LEVEL: Final = 7
_SOMEWHAT: Final = 0.5
"""How much less likely addresses are by which another section is told."""
_SITE: Final = int(Zone.NAV | Zone.FOOTER)


def heading_above(place: int, blocks: list[Block]) -> Block | None:
    """The nearest heading above a block; where there is none, a line close by that is the name of a list of jobs."""
    above = blocks[max(0, place - MAX_CARD) : min(place, len(blocks))][::-1]
    heading = next((block for block in above if block.level and block.text), None)
    return heading or next((block for block in above[:CLOSE_BY] if _may_head(block) and _is_list_name(block.text)), None)


def _may_head(block: Block) -> bool:
    """Whether a line stands where a page without headings has them: a few words of its own that lead nowhere."""
    return 2 < len(block.text) <= LONGEST_LINE and not block.level and not block.link_chars and not block.bullet


def is_named_without_headings(blocks: list[Block]) -> bool:
    """Whether a page without main headings has the name of a list of jobs on a line of its own: `Open positions`."""
    if any(0 < block.level <= 2 for block in blocks):
        return False
    lines = (block for block in blocks[:MOST_LINES] if _may_head(block) and not block.zone & _SITE)
    return any(LISTING_NAME.match(line.text) and not AMBIGUOUS_NAME.match(line.text) for line in lines)


def names_a_list(heading: Block) -> bool:
    """Whether a heading is the name of a list of jobs: `Current openings`, `Category: Jobs`, `We are hiring:`."""
    return not heading.zone & _SITE and _is_list_name(heading.text)


@lru_cache(maxsize=1024)
def _is_list_name(text: str) -> bool:
    return LISTING_NAME.match(_ARCHIVE_OF.sub("", text)) is not None or _SOUGHT.match(text) is not None


def is_archive_of_jobs(url: str, blocks: list[Block]) -> bool:
    """Whether an address is that of a weblog's category, and it or the page's heading names a list of jobs."""
    found = _CATEGORY.search(url)
    if found is None:
        return False
    name = found[1].replace("-", " ")
    is_named = LISTING_NAME.match(name) is not None or ((careers := CAREERS_NAME.match(name)) and careers.end() == len(name))
    return is_named or any(block.level == 1 and names_a_list(block) for block in blocks)


def is_under_list_heading(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the nearest heading above a card names a list of jobs."""
    heading = heading_above(link.first, blocks)
    return heading is not None and names_a_list(heading)


def is_part_of_an_ad(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the link stands under `What we offer` or the like, and not under a heading of its own card."""
    heading = heading_above(link.place, blocks)
    return heading is not None and heading.index < link.first and section_of(heading.text) is not None


def tells_of_people(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the link stands under a heading over stories of people who work there: `Amina, baker` under `Meet our bakers`."""
    return any(_is_over_people(heading.text) and not names_a_list(heading) for heading in _headings_over(link, blocks))


@lru_cache(maxsize=1024)
def _is_over_people(heading: str) -> bool:
    """Whether a heading begins as those over stories do, and offers no work.

    >>> _is_over_people("Meet our bakers"), _is_over_people("Meet your new job")
    (True, False)
    """
    return _PEOPLE.match(heading) is not None and _OF_WORK.search(heading) is None


def lies_among_papers(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the link stands under `Documents` or the like."""
    return any(_PAPERS.match(heading.text) for heading in _headings_over(link, blocks))


def _headings_over(link: CardLink, blocks: list[Block]) -> list[Block]:
    """The headings above the link and above its card, which are one where the card has none."""
    return [heading for place in {link.place, link.first} if (heading := heading_above(place, blocks)) is not None]


def without_other_sections(group: list[CardLink], blocks: list[Block], menu: Callable[[], frozenset[str]]) -> list[CardLink]:
    """The group without what stands alike under other headings: the `News` and `Our homes` of a page behind its jobs.

    Such a section names no role, and its addresses look less like those of jobs than the others', or its heading is called like
    an entry of the menu or stands on a level with or below that of a list whose links follow at once. Roles may be those of
    people and news where the addresses are of another family and much less likely.
    """
    sections = _sections(group, blocks) if len(group) > 1 else []
    of_jobs = [(heading, links) for heading, links in sections if _is_of_jobs(heading, links)]
    if not of_jobs or len(sections) < 2:
        return group
    best, _, leading = max(((mean_likelihood(links), -at, links) for at, (_, links) in enumerate(of_jobs)), key=itemgetter(0, 1))
    families = {family_of(link.url) for link in leading}
    level = min((heading.level for heading, _ in of_jobs if heading is not None and names_a_list(heading)), default=_NO_LEVEL)
    kept = []
    for heading, links in sections:
        is_alike = any(family_of(link.url) in families for link in links)
        if heading is not None and not heading.level and is_alike:
            kept += links
        elif _is_of_jobs(heading, links) or any(map(_may_be_a_role, links)) or not _is_beside(heading, links, best, level, menu):
            is_list = heading is not None and names_a_list(heading)
            if is_list or is_alike or max(link.likelihood for link in links) >= LIKELY or not _is_far(links, best):
                kept += links
    return kept


def _is_far(links: list[CardLink], best: float) -> bool:
    return mean_likelihood(links) + CLEARLY <= best


def _is_beside(heading: Block | None, links: list[CardLink], best: float, level: int, menu: Callable[[], frozenset[str]]) -> bool:
    """Whether a section without roles is one beside the jobs: by its addresses, or by its heading's level or name."""
    likelihood = max(link.likelihood for link in links)
    if likelihood < LIKELY and likelihood + _SOMEWHAT <= best:
        return True
    return likelihood < PLAIN and (heading is None or heading.level >= level or heading.text.casefold() in menu())


def _is_of_jobs(heading: Block | None, links: list[CardLink]) -> bool:
    """Whether a section is a list of jobs or one of them by its heading, or half of its links name roles."""
    roles = sum(map(_may_be_a_role, links))
    is_headed = heading is not None and (names_a_list(heading) or names_a_role(heading.text))
    return is_headed or (roles > 0 and roles * 2 >= len(links))


def _may_be_a_role(link: CardLink) -> bool:
    return link.likelihood > NEVER and names_a_role(link.title)


def _sections(group: list[CardLink], blocks: list[Block]) -> list[Section]:
    """Links in reading order by the heading above their cards that is in none of them; by lines where no heading parts them."""
    sections = _parted(group, blocks, _is_heading)
    if len(sections) > 1 or len({family_of(link.url) for link in group}) == 1:
        return sections
    return _parted(group, blocks, _may_head)


def _is_heading(block: Block) -> bool:
    return block.level > 0


def _parted(group: list[CardLink], blocks: list[Block], heads: Callable[[Block], bool]) -> list[Section]:
    sections: list[Section] = []
    end = 0
    for link in sorted(group, key=lambda link: link.first):
        above = range(min(link.first, len(blocks)) - 1, max(end, link.first - MAX_CARD) - 1, -1)
        heading = next((blocks[at] for at in above if heads(blocks[at])), None)
        if heading is not None or not sections:
            sections.append((heading, []))
        sections[-1][1].append(link)
        end = max(end, link.last)
    return sections
