"""Page title: the heading or line of a page that is the job's title, told by what the document's head and the address repeat.

Each of document title, Open Graph title and address that has the same words makes a heading surer. Where no heading is sure, a line
counts that one of them repeats or that names a role.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from jobcrawl.outline import Block
from jobcrawl.read.shapes.name_shape import COMPANY_HREF, LEGAL_FORM, OURSELVES, WORK_AT, is_town, leads_home
from jobcrawl.read.shapes.title_shape import JOB_WORD, Title, key_of
from jobcrawl.read.titles.document_head import Head, segments_of
from jobcrawl.read.words.class_names import field_of_class
from jobcrawl.read.words.job_words import CAREERS_NAME, LISTING_NAME, MANY_JOBS
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, LABELS, RELATED_HEADINGS, SECTION_HEADINGS, label_key
from jobcrawl.values.contacts.person_names import begins_a_name, is_full, names_in
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.word_lists import word_set
from jobcrawl.zones import FOREIGN, Zone

TITLE_LENGTH: Final = 250
"""Longest text taken for a title."""
_SEEKING: Final = when_used(
    r"(?:we are (?:looking for|hiring)|we['’]re (?:looking for|hiring)|wanted|vi (?:söker|søker|søger|leter etter|letar efter)|wir suchen"
    r"|nous (?:recherchons|recrutons)"
    r"|wij zoeken|gezocht|gesucht|buscamos|cerchiamo|szukamy|poszukujemy|hledáme|hľadáme|procuramos|etsimme|haemme)\b",
    re.I,
)
_LEAST: Final = 8
"""Characters up to which a text is too short to be told from a word of the page by its markup alone."""
_NAV: Final = Zone.NAV.value
_FOOTER: Final = Zone.FOOTER.value
_BESIDE: Final = (Zone.ASIDE | Zone.BREADCRUMB).value
_NOT_TITLE_ZONES: Final = (
    Zone.FOOTER | Zone.HIDDEN | Zone.RELATED | Zone.COOKIE | Zone.NEWS | Zone.ACCOUNT | Zone.SHARE | Zone.DIALOG
).value
_MOST_HEADINGS: Final = 200
_MENU: Final = 60
"""Blocks at the beginning of a page among which its menu is."""
_MENU_LINKS: Final = 3
"""Links of a line that is a menu, whatever stands between them."""
_TOP: Final = 20
"""Blocks at the beginning of a page among which a line that is no heading may be the title."""
_LONGEST_LINE: Final = 120
_LONGEST_CALL: Final = 1500
"""Characters of running text below a heading behind which another is none of the same ad's title."""
_MOST_OF_MENUS: Final = 1000
"""Blocks of a page among which its menus are."""
_MOST_WORDS_OF_PART: Final = 4
"""Words of the longest name of a page about working there."""
_SHARE_OF_MOST: Final = 1.5
"""By how much the text below all roles may be more than that below the one that most is told of."""
_CLOSE_BY: Final = 3
"""Lines below the line of a role among which its text begins, whatever else they are."""
_MOST_FACTS: Final = 14
"""Lines of facts, icons counted, between such a line and its text."""
_ROWS_BELOW: Final = 6
"""Blocks below a line among which labels of an ad make it a title."""
_LEAST_ROWS: Final = 2
"""Different labels that do."""
_LONGEST_NAME: Final = 30
_NO_TITLE = frozenset(("hiring_organization", "recruiter", "job_locations"))
"""Fields whose values, below their labels, are no title, though the document's title names them."""
_TOLD_TWICE: Final = 4.5
"""Score of a heading that document title or address repeat."""
_FRONT_PAGE: Final = frozenset(("home", "homepage", "start", "startseite", "startsida", "accueil", "inicio", "início", "etusivu"))
_FIRM: Final = when_used(r"^(?:株式会社|有限会社|合同会社)\S+$|^\S+(?:株式会社|有限会社|合同会社|有限公司)$")
_LEVEL_SCORE: Final = (0.6, 3.0, 2.3, 1.7, 1.3, 1.0, 1.0)
"""Score of a text by the level of its heading; the first for no heading."""
_OF_CONSENT: Final = when_used(
    r"(?i)\b(?:cookies?|kakor|informasjonskaps\w+|evästei\w+|ciastecz\w+|soubory cookie|plikach? cookie"
    r"|(?:your|our|ihre|deine|votre|vos|tu|su|la tua|uw|je|din|dit|twoj[ąaej]+|vaš\w*|vašeho|yksityisyy\w+)?\s?(?:privacy (?:settings|choices|preferences)"
    r"|datenschutz-?einstellungen|privatsphäre-?einstellungen))\b"
    r"|\b(?:(?:value|respect|care about) (?:your )?privacy|your privacy(?: matters)?|(?:schätzen|respektieren|achten) (?:ihre|deine) privatsphäre"
    r"|(?:respectons|protégeons) votre vie privée|(?:respetamos|valoramos) (?:tu|su) privacidad|(?:rispettiamo|teniamo alla) (?:la )?tua privacy"
    r"|(?:waarderen|respecteren) (?:uw|je|jouw) privacy|(?:värnar om|respekterar) din integritet|(?:respekterer|værner om) (?:ditt|dit) (?:privatliv|personvern)"
    r"|(?:cenimy|szanujemy) (?:twoją |państwa )?prywatność|vážíme si (?:vašeho )?soukromí|(?:kunnioitamme|arvostamme) yksityisyyttä\w*"
    r"|(?:valorizamos|respeitamos) a sua privacidade)\b"
)
"""Heading over the question for consent, which names no role: `Cookies on this website`."""
_BARE_COOKIES: Final = when_used(
    r"(?i)\b(?:cookies?|kakor|informasjonskaps\w+|evästei\w+|ciastecz\w+|soubory cookie|plikach? cookie)\b"
)
_ASKS_CONSENT: Final = when_used(
    r"(?i)\b(?:settings?|preferences?|polic(?:y|ies)|notice|consent|accept\w*|us(?:e|es|ing)|manage|choices|this (?:web)?site|our (?:web)?site"
    r"|inställning\w*|använd\w*|samtyck\w*|godkänn\w*|webbplats\w*|innstilling\w*|bruk\w*|samtykk\w*|nettsted\w*|indstilling\w*|brug\w*|hjemmeside\w*"
    r"|aset\w+|käyt\w+|hyväksy\w*|sivusto\w*|einstellung\w*|verwend\w*|nutz\w*|zustimm\w*|richtlinie\w*|website|webseite|paramètres|utilis\w*|gestion|gérer|ce site"
    r"|instelling\w*|gebruik\w*|toestemming|configuraci\w+|uso|usa\w*|utiliz\w*|acept\w*|este sitio|impostazioni|questo sito|accett\w*|informativa"
    r"|ustawieni\w*|używa\w*|wykorzyst\w*|korzyst\w*|zgod\w*|stron\w*|nastavení|použív\w*|souhlas\w*|stránk\w*|políticas?|definições)\b"
)
"""Words by which a heading about cookies asks for consent; `Cookie factory - night shift` is of those one eats."""
_OF_ANY_JOB: Final = when_used(
    r"(?i)\W*(?:(?:job|role|vacancy|position|posting|requisition|opportunity|opening)[- ]details?"
    r"|(?:job|stellen)-?(?:details?|ansicht|anzeige)|jobb?detal\w+|stillingsdetaljer|annonsdetaljer|työpaikan tiedot"
    r"|(?:détails?|fiche) (?:de l['’](?:offre|annonce)|du poste)|(?:vacature|functie)-?details?"
    r"|detalles? (?:de la (?:oferta|vacante|convocatoria)|del (?:puesto|empleo))"
    r"|detta?gli[oi]? (?:(?:dell['’])?(?:offerta|annuncio)|(?:della )?posizione)|szczegóły (?:oferty|ogłoszenia)|detail (?:pozice|nabídky|inzerátu)"
    r"|detalhes? da vaga)\W*"
)
"""What a system of ads calls each of its pages: `Job details`; as a heading it may stand over the ad."""
_OF_A_PORTAL: Final = when_used(
    r"(?i)\W*(?:(?:(?:e-?)?(?:careers?|recruit(?:ment|ing)|applicants?|candidates?|jobs?|vacanc(?:y|ies))|(?:karriere|stellen|bewerb(?:er|ungs)|job)s?"
    r"|karriär|rekryterings|rekrutterings|jobb|rekrytointi|vacature|sollicitatie|wervings)[- ]?(?:portal(?:en|et)?|portaal|portaali|cent(?:er|re))"
    r"|portail (?:de recrutement|carrières?|(?:de l['’])?emploi)|portal(?:e)? (?:de empleo|del empleo|de candidatos|de vagas|carriere|(?:del )?lavoro"
    r"|(?:del )?candidat[io]|rekrutacyjny|kariery)|(?:kariérní|náborový) portál)\W*"
)
"""What it calls itself: `Karriereportal`, `Recruitment Portal`."""
_OF_A_BODY: Final = when_used(
    r"(?:(?:the )?(?:city|town|village|county|borough|township|municipality|parish|diocese|university) of\s|(?:stadt|landkreis|gemeinde|samtgemeinde|gemeente|gmina|město|obec|urząd)\s"
    r"|(?:ville|commune|mairie|ayuntamiento|ajuntament|diputación|comune|município|câmara municipal|università|université|universidad) (?:de(?:l|s|lla)?\s|di\s|d['’]|da\s|do\s))[^.!?]{2,50}"
    r"|[^.!?,]{2,40}\s(?:kommune?|kaupunki|kunta|stad|(?:public |district |city )?schools|school district|(?:county|borough|town|city|parish|district) council)",
    re.I,
)
"""Name of a public body: `Ville de Dean`, `Dean kommun`."""
_ABOUT: Final = ("about ", "om ", "über ", "à propos ", "sobre ", "welcome to ", "more jobs", "why ")
_AT_THE_END: Final = when_used(r"(?i)\s(?:at|bei|beim|hos|på|chez|bij|presso|en|w)$")
"""What is left of `Baker at` where the link behind it names the employer."""
_NUMBER_AT_EDGE: Final = when_used(r"^\d+ | \d+$")
"""The number of a posting before or behind its name in an address."""
_WORDS: Final = when_used(r"[^\W_]+")
_OF_COMMENTS: Final = when_used(r"(?i)\d{1,4} (?:thoughts?|comments?|responses?|repl(?:y|ies)) (?:on|to|for) ")
"""How a heading over comments begins that repeats the title: `2 thoughts on “Baker”`."""
_OF_FOOT: Final = when_used(r"\s*(?:[,|·•©;]|\s[-–—]\s|\b(?:19|20)\d\d\b)\s*")
"""What parts the name of an owner from its address in the foot of a page."""
_GENDERS: Final = when_used(r"\((?:\w\s?[/|]\s?){1,3}\w\)")


def titles_of_page(blocks: list[Block], keys: list[str], head: Head, host: str, path: str) -> list[Title]:
    """Possible titles of a job, the best first; `keys` are the `label_key` of short blocks, `host` and `path` the page's address."""
    main = [block for block in blocks if block.tag == "h1" and block.text]
    judge = _Judge(head, host, path, _linked_before(blocks), main)
    judge.site_keys |= _names_of_the_foot(blocks, judge.segment_keys)
    found: list[Title] = []
    order = 0
    only = main[0] if len(main) == 1 else None
    for block in blocks:
        named = field_of_class(block.box.marks) == "title" if block.box.marks else False
        whole = list(_with_next_lines(blocks, block, judge))
        if not block.level and not named and not (_is_bold_role(block) or any(map(names_a_role, whole))):
            continue
        order += 1
        if order > _MOST_HEADINGS:
            break
        for text in [*whole, *_pieces(block)]:
            score = judge.score(text, block, named) - min(order, 25) * 0.02 + (0.5 if block is only else 0)
            if score > 0.5:
                found.append(Title(text, block.index, score))
    found.sort(key=lambda title: -title.score)
    _prefer_the_only_role(found, main, blocks)
    _prefer_the_role_below(found, main, blocks)
    if not found or found[0].score < 3:
        found.extend(_plain_titles(blocks, keys, judge))
        found.sort(key=lambda title: -title.score)
    if not main and (not found or found[0].score < 2.5):
        found.extend(_role_line(blocks, facts=not found))
        found.sort(key=lambda title: -title.score)
    elif not main and not names_a_role(found[0].text) and not blocks[found[0].index].level:
        found[:0] = _line_over_labels(blocks, keys, found[0].score)
    if not found or found[0].score < 1.5:
        found.extend(_own_links(blocks, judge))
        found.extend(_head_titles(head))
        found.sort(key=lambda title: -title.score)
    return found[:5]


def _names_of_the_foot(blocks: list[Block], segments: set[str]) -> set[str]:
    """Parts of the document title with which a line of the foot begins, or that have the copyright: names of the site's owner."""
    found: set[str] = set()
    for block in blocks:
        text = block.text
        if block.zone & _FOOTER or "©" in text[:_LONGEST_LINE]:
            pieces = _OF_FOOT.split(text[:_LONGEST_LINE])
            found.update(key for piece in pieces if (key := key_of(piece)) in segments and not names_a_role(piece))
    return found - {""}


_TO_SOMEBODY: Final = word_set(
    """
    your our my contact ask meet about call questions talk din ditt vår vårt våra kontakta fråga om möt vores vår dein deine ihr ihre
    unser unsere kontakt frag über votre notre vos nos ton contactez contact jouw uw ons onze neem tu su nuestro nuestra contacta
    tuo tua nostro nostra contatta twój nasz nasza kontaktuj váš naše kontaktujte
    """
)
"""Words that begin headings about a person of the employer's: `Your manager`, `Contact the recruiter`."""


def _prefer_the_only_role(found: list[Title], main: list[Block], blocks: list[Block]) -> None:
    """Put the one heading that names a role before a call that neither document title nor address repeats: `We want you!`.

    Among main headings it goes before any: a site may head all its pages with its owner's name. Behind the text of an ad it is
    that of a teaser.
    """
    if not found or names_a_role(found[0].text):
        return
    is_told = found[0].score >= _TOLD_TWICE
    if is_told and len(main) == 1:
        return
    heads = {block.index for block in main}
    roles = [
        title
        for title in found
        if names_a_role(title.text)
        and (not is_told or title.index in heads)
        and label_key(title.text).partition(" ")[0] not in _TO_SOMEBODY
        and not (LISTING_NAME.match(title.text) and MANY_JOBS.search(title.text))
        and _text_between(blocks, found[0].index, title.index) <= _LONGEST_CALL
    ]
    if len({title.index for title in roles}) == 1:
        found.remove(roles[0])
        found.insert(0, replace(roles[0], score=found[0].score + 0.1))


def _prefer_the_role_below(found: list[Title], main: list[Block], blocks: list[Block]) -> None:
    """Put the heading of a role before the page's only main heading where that is the name of a part of the site, though document
    title and address repeat it: `Mitarbeit` over `Glasbläser (m/w/d)`. Of several roles it is the one that most is told of.
    """
    if not found or len(main) != 1 or names_a_role(main[0].text):
        return
    if found[0].index != main[0].index and found[0].score >= _TOLD_TWICE:
        return
    if not _names_a_part_of_the_site(main[0], blocks):
        return
    below = {title.index: title for title in reversed(found) if title.index > main[0].index and names_a_role(title.text)}
    heads = [index for index in below if blocks[index].level and label_key(below[index].text) not in SECTION_HEADINGS]
    heads = [index for index in sorted(heads) if not LISTING_NAME.match(below[index].text)]
    if not heads or _text_between(blocks, main[0].index, heads[0]) > _LONGEST_CALL:
        return
    told = [_text_between(blocks, start, end) for start, end in zip(heads, [*heads[1:], len(blocks)], strict=True)]
    most = max(told)
    if most * _SHARE_OF_MOST < sum(told):
        return
    title = below[heads[told.index(most)]]
    if title is found[0]:
        return
    found.remove(title)
    found.insert(0, replace(title, score=found[0].score + 0.1))


def _names_a_part_of_the_site(heading: Block, blocks: list[Block]) -> bool:
    """Whether a heading is the name of a page about working there, or the words of a link in a menu."""
    text = heading.text
    is_of_work = text.count(" ") < _MOST_WORDS_OF_PART and CAREERS_NAME.match(text) is not None
    if is_of_work or LISTING_NAME.match(text) or WORK_AT.match(text):
        return True
    key = key_of(text)
    links = (block for block in blocks[:_MOST_OF_MENUS] if block.link_chars and block.zone & (FOREIGN | _NAV | _BESIDE))
    return any(key_of(block.text[mark.start : mark.end]) == key for block in links for mark in block.marks if mark.tag == "a")


def _text_between(blocks: list[Block], start: int, end: int) -> int:
    """Characters of running text between two blocks."""
    return sum(len(block.text) for block in blocks[max(start, 0) : end] if len(block.text) > _LONGEST_LINE // 2)


def _with_next_lines(blocks: list[Block], block: Block, judge: _Judge) -> Iterator[str]:
    """A heading that breaks its line, as one text, where document title or address has it so: `Senior<br>Baker`."""
    if not block.text or (block.after_break if block.level else not block.is_bold) or key_of(block.text) in judge.segment_keys:
        return
    lines = [block.text]
    for below in blocks[block.index + 1 : block.index + 4]:
        if not below.after_break or below.box is not block.box or is_town(below.text):
            break
        lines.append(below.text)
    key = key_of(" ".join(lines))
    if len(lines) > 1 and (key == judge.slug_key or f" {key} " in judge.document_key):
        yield " ".join(lines)


def _is_bold_role(block: Block) -> bool:
    """Whether a line that is all bold names a role: a heading in all but its markup."""
    return (
        block.tag in ("p", "td", "div")
        and _LEAST < len(block.text) <= _LONGEST_LINE
        and block.is_bold
        and names_a_role(block.text)
    )


def _linked_before(blocks: list[Block]) -> frozenset[str]:
    """Texts of the links above the first heading that is none of a menu's: a heading that repeats one names a part of the site."""
    found = set()
    for block in blocks[:_MENU]:
        if block.level and not block.zone & _NAV:
            break
        for mark in block.marks:
            if mark.tag == "a" and mark.end > mark.start:
                found.add(block.text[mark.start : mark.end])
    return frozenset(found)


def _pieces(block: Block) -> list[str]:
    """The text of a heading, or its parts where it holds several elements that are not one phrase."""
    text = block.text
    if not text and block.level == 1:
        return [mark.label for mark in block.marks if mark.tag == "img" and mark.label]
    if not text or len(text) > TITLE_LENGTH * 2:
        return []
    parts: list[tuple[int, int]] = []
    for mark in block.marks:
        if mark.tag == "a" and mark.start > 0 and mark.end == len(text) and mark.href and COMPANY_HREF.search(mark.href):
            return [_AT_THE_END.sub("", text[: mark.start].rstrip(" -–|,@"))]
        is_part = 1 < mark.end - mark.start < len(text) and mark.tag != "a"
        if is_part and (not parts or mark.start >= parts[-1][1]):
            parts.append((mark.start, mark.end))
    start, end = parts[0] if len(parts) == 1 else (0, 0)
    if start > _LEAST and end == len(text):
        is_glued = text[start - 1].islower() and text[start].isupper()
        return [text[:start], text] if is_glued else [text, text[:start].rstrip(" -–—|,·")]
    if len(parts) > 1 and sum(end - start for start, end in parts) > 0.8 * len(text):
        return [text] + [text[start:end] for start, end in parts]
    return [text]


def _plain_titles(blocks: list[Block], keys: list[str], judge: _Judge) -> list[Title]:
    """Short texts that are no headings but stand in the document title or are what the address ends with."""
    found = []
    seen = 0
    for block, text in _lines_and_pieces(blocks):
        if 4 < len(text) < 150 and not block.level and not block.link_chars * 2 > len(text):
            above = keys[block.index - 1] if block.index else ""
            if LABELS.get(above) in _NO_TITLE:
                continue
            key = key_of(text)
            is_told = key in judge.segment_keys or key == judge.slug_key or f" {key} " in judge.document_key
            if key and is_told and len(key) > 3:
                score = judge.score(text, block, False) + (0.5 if seen == 0 else 0)
                seen += 1
                if score > 1:
                    found.append(Title(text, block.index, score))
    return found


def _lines_and_pieces(blocks: list[Block]) -> Iterator[tuple[Block, str]]:
    """Each block with its text, and with its parts where it holds several elements."""
    for block in blocks:
        for text in _pieces(block) if block.marks else (block.text,):
            yield block, text


def _role_line(blocks: list[Block], *, facts: bool) -> list[Title]:
    """The line that names a role over the text of a page without headings; the links of its menus are not counted.

    With `facts` short lines may stand between the page's first line and the text.
    """
    lines = (block for block in blocks[:_MOST_HEADINGS] if block.link_chars < len(block.text))
    is_first = True
    for block in islice(lines, _TOP):
        text, index = block.text, block.index
        if block.level and not block.zone & (FOREIGN | _NAV):
            return []
        if (
            5 < len(text) <= _LONGEST_LINE
            and not block.zone & (FOREIGN | _NAV)
            and not block.bullet
            and not block.link_chars
            and text[-1] not in ".:!,;"
            and names_a_role(text)
            and not any(is_full(found.name) and begins_a_name(found.name) for found in names_in(text))
            and label_key(text) not in SECTION_HEADINGS
            and _stands_over_text(blocks, index, facts=facts and is_first)
        ):
            return [Title(text, block.index, 2.5)]
        is_chrome = block.tag == "button" or block.link_chars * 2 > len(text) or block.zone & (FOREIGN | _NAV) != 0
        is_first = is_first and (is_chrome or len(text) <= _LEAST)
    return []


def _line_over_labels(blocks: list[Block], keys: list[str], least: float) -> list[Title]:
    """The line that names a role right above the labels of an ad, where only the name of the site stands out."""
    for block in blocks[:_MOST_HEADINGS]:
        if block.level or block.bullet or block.link_chars or not _LEAST < len(block.text) <= _LONGEST_LINE:
            continue
        below = range(block.index + 1, min(block.index + 1 + _ROWS_BELOW, len(blocks)))
        rows = {field for index in below if (field := LABELS.get(keys[index].partition(":")[0]))}
        is_label = LABELS.get(keys[block.index]) is not None or block.text.endswith(":") or block.zone & (FOREIGN | _NAV)
        if len(rows) >= _LEAST_ROWS and not is_label and names_a_role(block.text):
            return [Title(block.text, block.index, least + 0.1)]
    return []


def _stands_over_text(blocks: list[Block], index: int, *, facts: bool) -> bool:
    """Whether running text follows a line at once or, where `facts` may, behind short ones that are no links and no headings."""
    for below in blocks[index + 1 : index + 1 + (_MOST_FACTS if facts else _CLOSE_BY)]:
        if len(below.text) > _LONGEST_LINE // 2:
            return True
        if below.index > index + _CLOSE_BY and (below.level or below.link_chars):
            return False
    return False


def _own_links(blocks: list[Block], judge: _Judge) -> list[Title]:
    """Lines near the top that are links to the page itself, as cards have them that open on a page of their own."""
    found = []
    for block in blocks[:_TOP]:
        if block.link_chars and not block.level and judge.leads_here(block):
            score = judge.score(block.text, block, True)
            if score > 0.5:
                found.append(Title(block.text, block.index, score))
    return found


def _head_titles(head: Head) -> list[Title]:
    """The first part of the document title, or of the Open Graph title, that names neither a section nor the site.

    One that names a role goes before the others: `Dean School - Vacancies - Class teacher`.
    """
    found = []
    for text in (*head.segments, *segments_of(head.og_title)):
        key = label_key(text)
        is_own = key not in SECTION_HEADINGS and key_of(text) != key_of(head.site_name)
        if len(key) > 2 and is_own and not _names_no_job(text) and not _OF_ANY_JOB.fullmatch(text):
            found.append(text)
    roles = (text for text in found if names_a_role(text) and not LISTING_NAME.match(text))
    return [Title(text, -1, 1.0) for text in (next(roles, None) or next(iter(found), ""),) if text]


def _names_no_job(text: str) -> bool:
    """Whether a text is the name of a system of ads, or the heading over a question for consent."""
    return _OF_A_PORTAL.fullmatch(text) is not None or _asks_for_consent(text)


def _asks_for_consent(text: str) -> bool:
    """Whether a text is a heading over the question for consent: `We use cookies`, `Cookies`; cookies alone may be baked."""
    if _OF_CONSENT.search(text) is None or names_a_role(text):
        return False
    without = _BARE_COOKIES.sub("", text)
    is_all = without == text or not any(letter.isalpha() for letter in without)
    return is_all or _OF_CONSENT.search(without) is not None or _ASKS_CONSENT.search(text) is not None


def _is_of_working_there(text: str) -> bool:
    """Whether a text is the name of a page about working at the site's owner: `Arbeiten bei uns`."""
    is_named = CAREERS_NAME.match(text) is not None and _WORDS.findall(text.casefold())[-1] in OURSELVES
    return is_named and not names_a_role(text)


class _Judge:
    """Weighs how likely a text is to be the title."""

    def __init__(self, head: Head, host: str, path: str, linked: frozenset[str], main: list[Block]) -> None:
        self.main = main
        self.segment_keys = {key_of(segment) for segment in head.segments}
        self.own_keys = {key_of(segment) for segment in head.segments if not LISTING_NAME.match(segment)}
        self.document_key = f" {key_of(head.title)} "
        self.og_key = key_of(head.og_title)
        self.site_keys = {key_of(head.site_name), key_of(host.removeprefix("www."))} - {""}
        self.labels = {part.replace("-", "") for part in host.split(".") if len(part) > 2}
        if any(segment.casefold() in _FRONT_PAGE for segment in head.segments):
            self.labels |= {key.replace(" ", "") for key in self.segment_keys}
        self.tenant = host.partition(".")[0].partition("-")[0]
        self.linked = linked
        self.slug_key = _NUMBER_AT_EDGE.sub("", key_of(path.rstrip("/").rpartition("/")[2].partition(".")[0].replace("_", " ")))
        self.path = path.rstrip("/")
        self.path_words = frozenset(_WORDS.findall(path.casefold())[-40:])

    def score(self, text: str, block: Block, named: bool) -> float:
        """How much speaks for a text in a block; `named` says that the block's class calls it a title."""
        if not 2 < len(text) <= TITLE_LENGTH:
            return -9
        key, label = key_of(text), label_key(text)
        if not key or key.isdigit():
            return -9
        if label in SECTION_HEADINGS or label in RELATED_HEADINGS or (text[0].isdigit() and _OF_COMMENTS.match(text)):
            return -4
        if _asks_for_consent(text) or _is_of_working_there(text):
            return -4
        is_site = key in self.site_keys or key.replace(" ", "") in self.labels
        score = _LEVEL_SCORE[block.level] + self._by_words(text, key, label, is_site) + 2 * named + self._by_echoes(key, is_site)
        if score > 0.5 and (linear(JOB_WORD).search(text[:120]) or (not (block.level or named) and _is_bold_role(block))):
            score += 2 if _GENDERS.search(text) else 1
        return score + self._by_place(text, block) + self._by_form(text, block)

    def _by_words(self, text: str, key: str, label: str, is_site: bool) -> float:
        """What speaks against a text that is a label, a town, terms, a list of jobs, or the name of the site or of a firm."""
        score = 0.0
        if label in LABELS or ((is_town(text) or label in EMPLOYMENT_WORDS) and not names_a_role(text)):
            score -= 3
        if label.startswith(_ABOUT):
            score -= 2
        if _OF_A_PORTAL.fullmatch(text):
            score -= 4
        elif len(text) <= 2 * _LONGEST_NAME and _OF_A_BODY.fullmatch(text) and not names_a_role(text):
            score -= 3
        if WORK_AT.match(text) or (LISTING_NAME.match(text) and not names_a_role(text)):
            score -= 3
        if is_site:
            score -= 4
        elif len(self.tenant) > 4 and key.startswith(f"{self.tenant} ") and len(text) < _LONGEST_NAME:
            score -= 2
        elif (not text.isascii() and _FIRM.search(text)) or (LEGAL_FORM.search(text) and not names_a_role(text)):
            score -= 3
        return score

    def _by_echoes(self, key: str, is_site: bool) -> float:
        """What it adds that document title, Open Graph title and address have the same words."""
        score = 0.0 if is_site else self._is_told(key)
        if self.og_key and (key == self.og_key or f" {key} " in f" {self.og_key} "):
            score += 1
        words = key.split()
        known = sum(1 for word in words if word in self.path_words)
        if known and known >= 0.7 * len(words):
            score += 1.5 if len(words) > 1 else 0.7
        return score

    def _by_place(self, text: str, block: Block) -> float:
        """What speaks against a text in the page's frame, beside its main part or in a link."""
        score, zone = 0.0, block.box.zone
        if zone & _NOT_TITLE_ZONES:
            score -= 5
        if zone & _NAV:
            score -= 3
        if zone & _BESIDE:
            score -= 2
        if block.link_chars >= len(text) - 1:
            is_home = any(mark.tag == "a" and mark.href and leads_home(mark.href) for mark in block.marks)
            score -= 3.5 if is_home else 1.5
        elif not block.level and block.link_chars * 2 > len(text) and sum(mark.tag == "a" for mark in block.marks) >= _MENU_LINKS:
            score -= 3
        if block.level > 1 and text in self.linked:
            score -= 2.5
        return score

    def leads_here(self, block: Block) -> bool:
        """Whether a line holds a link to the page itself."""
        return len(self.path) > 1 and any(
            mark.tag == "a" and mark.href is not None and mark.href.rstrip("/").endswith(self.path) for mark in block.marks
        )

    def _by_form(self, text: str, block: Block) -> float:
        """What speaks for a heading that calls for somebody, and against any other sentence."""
        is_call = block.level > 0 and _SEEKING.match(text) is not None and names_a_role(text) and not self._has_role_above(block)
        score = 1.5 if is_call else -1.5 if text.endswith((":", "?", ".")) else 0.0
        return score - 1 if len(text) > 140 or len(key_of(text).split()) > 18 else score

    def _is_told(self, key: str) -> float:
        """What it adds to a heading's score that the document title names it, alone or among other words."""
        if key in self.segment_keys or key == self.document_key.strip():
            return 3
        if len(key) > 3 and f" {key} " in self.document_key:
            return 2.5
        return 1.5 if any(len(segment) > 7 and f" {segment} " in f" {key} " for segment in self.own_keys) else 0

    def _has_role_above(self, block: Block) -> bool:
        """Whether a main heading above names a role: then a call below it only says it again."""
        return any(heading.index < block.index and names_a_role(heading.text) for heading in self.main)
