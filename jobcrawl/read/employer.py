"""Employer: who offers the job, by the ways in which a page names it without a label.

The document title, the address, the site's own name, headings such as `About Acme`, and who speaks in the ad's sentences.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read import further_words
from jobcrawl.read.bearings import Bearings, bearings_of, hosts_told
from jobcrawl.read.job_sites import is_hosted, is_known_board, is_recruiting_system, owner_in, sounds_like_board
from jobcrawl.read.job_words import LISTING_NAME
from jobcrawl.read.name_shape import LEGAL_FORM, folded, is_department, is_name, is_town, without_by, without_town, works_at
from jobcrawl.read.pieces import pieces_of
from jobcrawl.read.place_shape import is_place_shaped
from jobcrawl.read.title_shape import Title, key_of
from jobcrawl.read.vocabulary import SECTION_HEADINGS, label_key
from jobcrawl.values.gazetteer import country_named, towns_named
from jobcrawl.values.patterns import Worded, linear, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.word_lists import word_set
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "employer"
_NAV: Final = Zone.NAV.value
_LONG: Final = 200
_SENTENCE: Final = 60
_PARTS: Final = when_used(r"\s+[·•|–—-]\s+|,\s+")
"""What parts the facts of a line."""
_OPENING: Final = 40
_SLOGAN: Final = when_used(r",\s(?=[a-zß-ž])|\s+[-–—:|]\s+|:\s")
_MOST_WORDS: Final = 5
_LAST_ABOVE: Final = 30
"""Blocks at the beginning of a page among which its mark stands."""
_OF_A_PERSON: Final = 0.42
"""Confidence in the name of such a site: it may be a person's."""
_TITLE_AT: Final = when_used(r"\s(?:at|@|hos|bei|beim|chez|bij|presso)\s(?:the\s)?(?=\S)", re.I)
_FOR: Final = when_used(r"\s(?:for|at|in|til|till|i|på|für|bei|pour|chez|à|voor|bij|para|en|per|do|w)\s")
_BEHIND_TITLE: Final = when_used(
    r"(?:\s*\([^)]*\))?\s+(?:(?:job|position|vacancy|vacature|stelle|jobb|praca|emploi|empleo)\s)?(?:(?:in|i|à|en|te|w)\s[^|–—]{2,40}?\s)?(?:at|@|hos|bei|beim|chez|bij|presso|в|у|в компании|в компанії)\s+([^|–—]{2,80})",
    re.I,
)
_ABOUT: Final = when_used(
    r"^(?:about|om|tietoa|über|à propos de|a propos de|propos de|over|sobre|acerca de|informazioni su|o firmie|o společnosti|more about|learn more about|who is|"
    r"working at|work at|life at|why|why join|join|welcome to|careers at|jobba på|jobba hos|att jobba på|arbeta hos|arbeiten bei|werken bij|trabajar en|travailler chez|die|"
    r"warum|wer ist|qui est|company profile:?|over ons:?|about us:?|o)\s(?P<name>\S.{1,60})$",
    re.I,
)  # fmt: skip
_DOTTED: Final = r"(?:Inc|Co|Corp|Ltd|Pvt|St|Sct|Skt|Sankt|Ste|Mt|Dr|Fa|Gebr|Bros|n\. o|z\. s|z\. ú|o\. z|o\. p\. s|v\. o\. s|[sš]\. p|S\.A|S\.L|S\.L\.U|S\.r\.l|S\.p\.A|B\.V|N\.V|Sp\. z o\.o|[Ss]\.[Rr]\.[Oo]|[Aa]\.[Ss]|e\.V|d\.o\.o|Lda|Ltda)\."
"""Parts of names that end with a full stop and no sentence."""
_ABBREVIATED: Final = r"(?:(?:Sct|Skt|St|Ste|Mt|Dr|Fa|Gebr)\. )?"
"""What a name may begin with."""
_SEEKS: Final = Worded(
    (
    r"^(?:(?:here )?at\s)?(?P<name>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,80}?),?\s(?:is|are)\s(?:currently\s|now\s|actively\s)?(?:looking for|seeking|hiring|recruiting|searching for)\b"
    r"|^(?P<needing>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:,]|DOTTED){1,60}?)\sneeds?\s(?:an?|another|one|two)\s"
    r"|^(?P<inviting>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,80}?)\s(?:invites?|welcomes)\s(?:[\w-]+\s)?applications\b"
    r"|^(?P<offering>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,90}?),?\s(?:offers?|has)\s(?:[\w-]+\s){0,4}(?:positions?|vacanc(?:y|ies)|fellowships?|studentships?)\b"
    r"|^[^.!?;:]{0,150}?\b(?:work with|join)\s(?:me|us|(?:my|our)\s(?:\w+\s){0,2}(?:group|lab|team))\sat\s(?:the\s)?(?P<joined>[A-ZÀ-ÞĄ-Ž0-9][^.!?;:,]{1,60}?)(?:[.,;]|\s(?:in|as|to|for|with|on|near)\s)"
    r"|^(?i:an?|one|two|three|several|the)\s[^.!?;:]{3,80}?\s(?:is|are)\s(?:now\s|currently\s|immediately\s)?available\s(?:(?:in|within)\s[^.!?;:,]{3,60}\s)?(?:at|with)\s(?:the\s)?(?P<open>[A-ZÀ-ÞĄ-Ž0-9][^.!?;:,]{1,60}?)(?:[.,;]|\s(?:in|as|to|for|with|under|from|on|working|starting|beginning)\s|$)"
    r"|^(?P<sv>ABBREVIATED[A-ZÅÄÖ0-9](?:[^.!?;:]|DOTTED){1,60}?)\s(?:söker|letar efter|rekryterar|søker|leter etter|rekrutterer|søger|leder efter|etsii|hakee|palkkaa|sucht|suchen wir|recherche|recrute|zoekt|busca|selecciona|cerca|ricerca|seleziona|poszukuje|zatrudni|hledá|přijme|hľadá|procura|contrata|convoca|precisa|necesita|incorpora|está à procura|keres|angajează)\s"
    ).replace("DOTTED", _DOTTED).replace("ABBREVIATED", _ABBREVIATED),
    is_linear=True,
)  # fmt: skip
_TO_FILL: Final = when_used(
    r"^(?:An|Am|Bei|Beim|In|Im)\s(?:der\s|dem\s)?([A-ZÀ-ÞĄ-Ž][^.!?;:,]{3,80}?)(?:,[^.!?;:]{1,120})?\s(?:ist|sind)\s[^.!?;]{0,200}?\bzu (?:besetzen|vergeben)\b"
)
_EQUAL: Final = (
    r"(?:^|[.!;)]\s)(?P<name>[A-ZÀ-ÞĄ-Ž0-9][^.!?;:,]{1,70}?)(?:,? (?:Inc|LLC|Ltd|PLC|Corp|Co)\.?,?)? (?:is|are)(?: proud to be| committed to being| recognised as)? an? "
    r"(?:[\w/-]+ ){0,3}?(?:(?i:equal|affirmative)|EEO|EOE|AA/|(?i:employer of choice))"
)
PRONOUNS: Final = word_set(
    """
    we you he she it they this that who there our your the a an vi du ni jag den det de han hon man jeg her som wir sie
    ich er es nous vous je il elle on ce wij u jij hij zij ze nosotros usted él ella se noi io si man tu lui lei my oni ona já ty
    nós eles me te hän siitä idag nå nu now currently today if when as here candidate candidates applicants kandidat
    company client team position role employer department arbetsgivaren företaget firma
    us me uns ons oss os mig meg
    """
)
_UNIT_OF: Final = when_used(
    r"(?:[Tt]he )?(?:[\w-]+ ){0,3}?(?:department|faculty|school|group|lab|laboratory|section|division|unit|team)\b[^,]{0,60}? of the (?=[A-ZÀ-ÞĄ-Ž])",
    re.I,
)
_PUBLIC: Final = when_used(
    r"^(?:ville|mairie|commune|communauté de communes|stadt|gemeinde|landkreis|comune|ayuntamiento|concello|ajuntament|gemeente|gmina|miasto"
    r"|město|obec|city|town|county|municipality|câmara municipal)\s(?:(?:de|di|del|of|van|do|da)\s|d['’])?(?=\S)",
    re.I,
)
"""What a town's or county's administration is called, before its name."""
_IN_TOWN: Final = when_used(r"\s(?:in|i|à|en|te|w|v|em)\s[A-ZÀ-ÞĄ-Ž].*$")
_SEAT: Final = when_used(r"\s\([^()]{2,40}\)|\s(?:à|a|en|in|i|te|w|v)\s[A-ZÀ-ÞĄ-Ž][^\W\d]+(?:[ -][A-ZÀ-ÞĄ-Ž][^\W\d]+)*(?=$|\s\()")
_SEAT_TOWN: Final = when_used(r"\s(?:à|a|en|in|i|te|w|v)\s([A-ZÀ-ÞĄ-Ž][^\W\d]+(?:[ -][A-ZÀ-ÞĄ-Ž][^\W\d]+)*)(?=$|\s\()")
_ARTICLE: Final = when_used(r"^(?:A|O|The|El|La|Le|Il|Het|De|Die|Das|Der) (?=[A-ZÀ-ÞĄ-Ž])")
GENERAL_NAMES: Final = frozenset(
    f"the {word}" for word in ("university", "college", "city", "county", "district", "school", "state", "organization", "organisation", "agency", "hospital", "group", "firm", "institute", "board", "authority", "council")
)  # fmt: skip
_IN_PLACE: Final = when_used(
    r"(?:\s*\([^)]*\))?(?:\s[-–|](?=\s(?:jobs?|stelle|jobb|emploi|empleo|lavoro|praca|vaga)\s))?\s+(?:(?:jobs?|vacancy|position|jobb|stelle|emploi|empleo|lavoro|praca|vaga)\s+)?(?:in|i|em|en|à|w|te)\s+"
    r"([^|–—]{2,60}?)(?:\s*[|–—]|\s-\s|$)",
    re.I,
)
_WITH_STATE: Final = when_used(r"^[A-Z][^\W\d].*[ ,][A-Z]{2,3}$")
_CONNECTORS: Final = word_set(
    """
    of and & och og ja und et y e i für for de la le les du des der die das del della di da von van the på in em en el los
    las do a
    """
)
SITE_SUFFIX: Final = when_used(
    r"\s(?:careers?|jobs?|job portal|career portal|karriere(?:portal|seite)?|recruitment|vacancies|vacatures|stellenangebote|stellen|jobb|karriär|empleo|emploi|recrutement|rekrytering|praca|kariera|kariéra|lavora con noi|website|web site|homepage)$",
    re.I,
)
_KIND_BEHIND: Final = when_used(
    r" (?:Institute|University|College|School|Academy|Hospital|Clinic|Council|Museum|Foundation|Trust|Bank|[Kk]ommune?|Universitet|Universität|Sygehus|Gymnasium)\b"
)
_BOARD_LINKS: Final = frozenset(further_words.phrases("boards", "links"))
"""Words of links that invite whoever hires, or whoever looks for work, to a site of many employers."""
_IS_HIRING: Final = when_used(r"^([^|–—:]{2,60}?)(?: \([^()]{1,30}\))? is (?:hiring|looking for|seeking)\b", re.I)
_SEEKING: Final = when_used(
    r"\s(?:söker|rekryterar|søker|søger|sucht|stellt ein|is hiring|is looking for|seeks|recrute|recherche|zoekt|busca|cerca|hledá|szuka"
    r"|poszukuje|hakee|etsii|procura|contrata)(?:\s(?:an?|en|ett|et|eine?n?|une?|een|un[ao]?))?:?$"
)
"""The verb between an employer and the title of a job: `Dean Bakery is hiring`."""
_RECRUITS: Final = when_used(
    r"^([A-ZÀ-ÖØ-ÞĄ-Ž0-9][^.!?;:|–—]{1,50}?) (?:is (?:now )?hiring|is recruiting|recrute|söker dig|rekryterar|stellt ein|sucht dich|zoekt jou|assume|contrata|zatrudnia)\s?[:!…]*$"
)
_PROFILE: Final = when_used(
    r"/(?:compan(?:y|ies)|employers?|firm[ae]?|arbeitgeber|unternehmen|foretag|virksomhed|entreprises?|empresas?|aziend[ae]|bedrijven|org(?:s|anizations?)?)"
    r"/([^/]{2,80})(?=/.)",
    re.I,
)
_AFFIXES: Final = (
    "careers", "career", "jobs", "job", "karriere", "karriar", "karriera", "kariera", "empleo", "empleos", "emploi", "recrutement", "recruiting", "recruitment", "recruit", "join", "workat", "work",
    "hiring", "talent", "talents", "jobb", "stellen", "jobportal", "apply", "hr", "vacatures", "werkenbij", "trabaja", "lavoro", "praca", "people", "team", "get", "we",
)  # fmt: skip
_GENERIC_HOSTS: Final = frozenset((*_AFFIXES, "www", "www2", "boards", "job-boards", "app", "portal", "candidate", "candidates", "en", "de", "fr", "sv", "no", "dk", "fi", "es", "it", "pl", "uk", "us", "eu", "web", "m", "site", "public", "secure", "emp", "jobsearch", "search", "stillinger", "stilling", "wd1", "wd2", "wd3", "wd5", "wd103", "wd501", "eu1", "na1", "go", "my", "jobbank", "rekrytointi", "tyopaikat", "ledigajobb", "service", "services"))  # fmt: skip
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"})
_TWO_LETTERS: Final = {"ae": "[äæ]", "oe": "[öø]", "ue": "ü", "ss": "ß", "aa": "å"}
_UNITS: Final = when_used(r"ae|oe|ue|ss|aa|.")
_CLASSES_OF_LETTERS: Final = {
    "a": "aáàâäãåąā", "c": "cćčç", "e": "eéèêëęě", "i": "iíìîïı", "l": "lł", "n": "nńñň", "o": "oóòôöõøő", "r": "rř", "s": "sśšş", "t": "tť", "u": "uúùûüůű", "y": "yýÿ", "z": "zźżž", "d": "dďđ",
}  # fmt: skip


def read(page: Page, candidates: Candidates) -> None:
    """The employer by the ways in which a page names it without a label."""
    bearings = bearings_of(page)
    title = bearings.title
    slugs = _slugs(bearings.host, urlsplit(page.url).path if page.url else "")
    _read_document_title(page, bearings, candidates)
    if title is not None and title.index >= 0:
        _read_named_twice(page, bearings, title, candidates)
        _read_recruiting_line(page, title, candidates)
    known = candidates.first("hiring_organization")
    if known is not None and known.confidence >= 0.75:
        return
    named = _with_ending(_named_by_site(page, bearings, slugs), bearings)
    named = _in_whole(named, page, bearings)
    if page.is_text and named is not None and not _is_spoken_of(folded(named), bearings, times=1):
        named = None
    segments = [s for s in bearings.head.segments if title is None or key_of(s) != key_of(title.text)]
    for name in _abouts(bearings, named):
        sure = 0.6 if _agrees(folded(name), segments, slugs) else 0.45
        candidates.add("hiring_organization", name, READER, sure, f"About {name}")
    is_board, is_of_anyone = _is_board(page, bearings), is_hosted(bearings.host)
    if not is_board:
        _read_own_site(page, bearings, named, segments, slugs, candidates, is_hosted=is_of_anyone)
    if not _read_first_sentence(page, bearings, slugs, candidates):
        _read_equal_employer(page, bearings, slugs, candidates)
    if title is None or title.index < 0 or "hiring_organization" in candidates:
        return
    if is_of_anyone or is_board:
        _read_lone_name(page, title, candidates)


def _read_document_title(page: Page, bearings: Bearings, candidates: Candidates) -> None:
    """What the document title says around the job's: `Baker at Dean Bakery`, `Dean Bakery is hiring`."""
    document, title = bearings.head.title, bearings.title
    if title is not None:
        for name in _after_title(bearings, title.text):
            candidates.add("hiring_organization", name, "document_title", 0.6, document)
        if "job_locations" not in candidates:
            for place in _place_after_title(bearings, title.text):
                candidates.add("job_locations", place, "document_title", 0.5, document)
        _read_behind_at(title.text, candidates)
        for name in _between_title_and_site(page, bearings, title):
            candidates.add("hiring_organization", name, "document_title", 0.6, document)
    hiring = _IS_HIRING.match(document)
    if hiring and is_name(hiring[1]):
        candidates.add("hiring_organization", hiring[1], "document_title", 0.6, document)
    if profiled := _by_profile(page):
        candidates.add("hiring_organization", profiled, READER, 0.62, profiled)
    for segment in bearings.head.segments:
        if where := works_at(segment):
            candidates.add("hiring_organization", where, "document_title", 0.55, segment)


def _read_recruiting_line(page: Page, title: Title, candidates: Candidates) -> None:
    """A line beside the title that says who recruits: `Dean Bakery is recruiting`."""
    for block in page.outline.blocks[max(0, title.index - 2) : title.index + 3]:
        match = _RECRUITS.match(block.text) if 10 < len(block.text) < 80 and not block.link_chars else None
        if match and is_name(match[1]) and label_key(match[1].split()[0]) not in PRONOUNS:
            candidates.add("hiring_organization", match[1], READER, 0.6, block.text)


def _agrees(plain: str, segments: list[str], slugs: list[str]) -> bool:
    """Whether a part of the document title or the address has a name as well."""
    return any(plain in folded(s) or folded(s) in plain for s in segments if len(s) > 2) or any(
        slug in plain or plain in slug for slug in slugs
    )


def _read_own_site(
    page: Page,
    bearings: Bearings,
    named: str | None,
    segments: list[str],
    slugs: list[str],
    candidates: Candidates,
    *,
    is_hosted: bool,
) -> None:
    """On a site that is no board: who the address, the document title and the site's name for machines say that it is of."""
    title, document = bearings.title, bearings.head.title
    if named:
        candidates.add("hiring_organization", named, "site", _OF_A_PERSON if is_hosted else 0.5, bearings.host)
    for segment in (_behind_town(_without(SITE_SUFFIX.sub("", part), title.text if title else "")) for part in segments):
        if title and _is_another_title(segment, title.text):
            continue
        if (is_name(segment) or folded(segment) in slugs) and _is_called(segment, slugs):
            head = _IN_TOWN.sub("", segment)
            name = head if folded(head) in map(folded, bearings.host.split(".")) else without_town(segment)
            sure = _OF_A_PERSON if is_hosted or not is_name(segment) else 0.55
            candidates.add("hiring_organization", _as_the_page_says_it(name, named, page), "document_title", sure, document)
    others = [s for s in segments if not _heads_a_list(s) and not (title and _is_another_title(s, title.text))]
    if len(others) == 1 and is_name(others[0]) and not sounds_like_board(others[0]):
        is_whole = named is not None and f" {named} " in f" {others[0]} " and LEGAL_FORM.search(others[0]) is not None
        if is_whole or len(segments) > 1 or is_recruiting_system(bearings.host):
            candidates.add("hiring_organization", others[0], "document_title", 0.52 if is_whole else 0.45, document)
    if bearings.head.site_name and is_name(bearings.head.site_name) and not sounds_like_board(bearings.head.site_name):
        name = _as_the_page_says_it(bearings.head.site_name, named, page)
        candidates.add("hiring_organization", name, "site", 0.4, bearings.head.site_name)


def _read_first_sentence(page: Page, bearings: Bearings, slugs: list[str], candidates: Candidates) -> bool:
    """Add who seeks somebody in one of the ad's first sentences, and the town of the seat; whether one does."""
    for block in _first_sentences(bearings):
        opening = block.text[:200]
        is_german = "zu besetzen" in opening or "zu vergeben" in opening
        match = (is_german and _TO_FILL.match(opening)) or _SEEKS.search(opening)
        if not match:
            continue
        if match.groupdict().get("needing") and not names_a_role(opening[match.end() : match.end() + _SENTENCE]):
            continue
        subject = next(name for name in match.groups() if name)
        name = _subject(subject, bearings, hosts_told(page))
        if is_name(name) and _is_proper(name, bearings, slugs):
            candidates.add("hiring_organization", name, "phrases", 0.53 if name in bearings.head.segments else 0.5, block.text)
            seat = _SEAT_TOWN.search(subject)
            if seat and is_town(seat[1]):
                candidates.add("job_locations", seat[1], "phrases", 0.45, block.text)
            return True
    return False


def _heads_a_list(segment: str) -> bool:
    """Whether a part of the document title names a part of an ad or the list it stands in: `Current opportunities`."""
    return label_key(segment) in SECTION_HEADINGS or LISTING_NAME.match(segment) is not None


def _is_another_title(segment: str, title: str) -> bool:
    """Whether a part of the document title is the job's title in other words: `Nurse for Dean Town` over `Nurse for the ward`."""
    return _FOR.search(segment) is not None and segment.split(" ", 1)[0] == title.split(" ", 1)[0]


def _read_behind_at(title: str, candidates: Candidates) -> None:
    """Who offers the job, and perhaps where, at the end of its own title: `Title at Employer, Town`."""
    parts = _TITLE_AT.split(title)
    if len(parts) < 2:
        return
    name = _SEAT.sub("", parts[-1].strip())
    head, _, place = name.partition(", ")
    if not is_town(head) and (is_town(place.partition(", ")[0]) or _WITH_STATE.search(place)):
        candidates.add("job_locations", place, READER, 0.48, title)
        name = head
    if is_name(name) and not is_place_shaped(name):
        candidates.add("hiring_organization", name, READER, 0.45, title)


def _read_named_twice(page: Page, bearings: Bearings, title: Title, candidates: Candidates) -> None:
    """Who is named below the title and in the document title as well, as no board names itself: `Dean Bakery · Leeds`."""
    names = {
        s for s in bearings.head.segments if is_name(s) and not is_town(s) and not sounds_like_board(s) and s not in title.text
    }
    for block in page.outline.blocks[title.index + 1 : title.index + 4]:
        if names and len(block.text) <= _LONG and not block.box.zone & (FOREIGN | _NAV):
            parts = [part.strip() for part in _PARTS.split(block.text)]
            for name in names.intersection(parts):
                candidates.add("hiring_organization", name, READER, 0.57, block.text)
                if len(parts) == 2 and towns_named(town := parts[1 - parts.index(name)]):
                    candidates.add("job_locations", town, READER, 0.62, block.text)
                elif block.text.startswith(f"{name}, ") and is_place_shaped(place := block.text[len(name) + 2 :]):
                    candidates.add("job_locations", place, READER, 0.62, block.text)


def _as_the_page_says_it(name: str, named: str | None, page: Page) -> str:
    """A name without what a title adds to it, trade or slogan, where no line of the page has it whole: `Quern, flour with love`
    of a page that speaks of Quern, and `Quern Stone Mills` of one that signs as Quern."""
    head = name[: cut.start()] if (cut := _SLOGAN.search(name)) else ""
    blocks = page.outline.blocks
    if (not head and (named is None or not name.startswith(f"{named} "))) or any(name in block.text for block in blocks):
        return name
    if head and is_name(head) and sum(head in block.text for block in blocks) > 1:
        return head
    if named is None or not name.startswith(f"{named} "):
        return name
    is_signed = any(block.text == named for block in blocks) or sum(f"{named} " in block.text for block in blocks) > 1
    return named if is_signed else name


def _read_lone_name(page: Page, title: Title, candidates: Candidates) -> None:
    """On a board, the only short line beside the title that no reader has found a place, a day, pay or terms in, among lines that tell such."""
    told = [
        candidate.raw or candidate.value
        for field in ("job_locations", "employment_type", "job_location_type", "base_salary", "date_posted", "valid_through")
        for candidate in candidates.of(field)
    ]
    facts = 0
    names: list[str] = []
    for block in page.outline.blocks[max(0, title.index - 2) : title.index + 7]:
        text = block.text
        if block.index == title.index or not text or block.link_chars or block.box.zone & (FOREIGN | _NAV):
            continue
        if len(text) > _SENTENCE or (block.level and label_key(text) in SECTION_HEADINGS):
            if block.index > title.index:
                break
            continue
        if any(map(str.isdigit, text)) or any(isinstance(words, str) and (words in text or text in words) for words in told):
            facts += 1
        elif is_name(name := without_by(text)) and name.count(" ") < _MOST_WORDS:
            names.append(name)
        else:
            return
    if (
        facts > 1
        and len(names) == 1
        and folded(names[0]) not in folded(title.text)
        and not is_town(names[0])
        and not is_department(names[0])
        and not names_a_role(names[0])
        and (LEGAL_FORM.search(names[0]) or _is_told_again(names[0], page))
    ):
        candidates.add("hiring_organization", names[0], READER, 0.4, names[0])


def _is_told_again(name: str, page: Page) -> bool:
    """Whether another part of the page, its document title or its address has a name as well: `Easy Apply` is told once."""
    blocks = page.outline.blocks
    if sum(name in block.text for block in blocks) > 1 or name in bearings_of(page).head.title:
        return True
    return folded(name) in folded(unquote(page.url)) or any(name in mark.label for b in blocks for mark in b.marks if mark.label)


def _by_profile(page: Page) -> str | None:
    """The employer whose page on a board the ad's address goes on from: `/companies/dean-bakery/jobs/17`."""
    found = _PROFILE.search(urlsplit(page.url).path) if page.url else None
    if found is None:
        return None
    blocks = page.outline.blocks
    for anchor in page.outline.anchors:
        if (
            anchor.last - anchor.first <= 1
            and anchor.first < len(blocks)
            and urlsplit(anchor.href).path.rstrip("/").endswith(found[0])
        ):
            name = blocks[anchor.first].text[anchor.start : anchor.end]
            if is_name(name) and folded(name)[:4] in folded(found[1]):
                return name
    return None


def _subject(words: str, bearings: Bearings, hosts: frozenset[str]) -> str:
    """The organisation in the subject of a sentence: without its article, what it is, and the part of it that speaks."""
    name = words.strip(" ,")
    at = re.search(r"\sat\s(?:the\s)?", name) or _UNIT_OF.match(name)
    name = name[at.end() :] if at else name
    name, _, apposition = name.partition(", ")
    if apposition and not apposition[0].islower() and not country_named(apposition):
        name = f"{name}, {apposition}"
    name = _SEAT.sub("", name)
    bare = _ARTICLE.sub("", name)
    if bare != name and folded(name) in hosts:
        return name
    is_article = name[:2] in ("A ", "O ") or (name.startswith("Die ") and LEGAL_FORM.search(bare) is not None)
    return bare if bare == name or is_article or bare in bearings.head.segments else name


def _in_full(name: str, bearings: Bearings) -> str:
    """The name that a few capitals stand for, where the page writes it: `Dean Valley State College` for DVSC."""
    if not 3 <= len(name) <= 6 or not (name.isalpha() and name.isupper()):
        return name
    initials = re.compile(r"\b" + r"\s(?:(?:of|the|and|for|&)\s){0,2}".join(rf"{letter}[^\W\d]{{1,20}}" for letter in name))
    for text in (bearings.head.title, *(block.text[:_LONG] for block in bearings.own)):
        found = initials.search(text)
        if found:
            return str(found[0])
    return name


def _read_equal_employer(page: Page, bearings: Bearings, slugs: list[str], candidates: Candidates) -> None:
    """Who declares to be an equal opportunity employer, as ads of the United States end."""
    for block in reversed(bearings.own):
        text = block.text
        if len(text) < 30 or not ("mployer" in text or "qual" in text):
            continue
        for match in linear(_EQUAL, ignore_case=False).finditer(text[-3000:]):
            name = _in_full(_subject(match["name"], bearings, hosts_told(page)), bearings)
            if is_name(name) and _is_proper(name, bearings, slugs) and label_key(name) not in GENERAL_NAMES:
                candidates.add("hiring_organization", name, "phrases", 0.5, match[0])
                return


def is_own_site(page: Page, bearings: Bearings) -> bool:
    """Whether a page is of the employer's own site: neither of a board nor of a recruiting system."""
    return not is_recruiting_system(bearings.host) and not _is_board(page, bearings)


def _is_board(page: Page, bearings: Bearings) -> bool:
    """Whether the site lists jobs of many employers, so that its own name is none of theirs."""
    if is_recruiting_system(bearings.host):
        return False
    name = owner_in(bearings.host)
    is_one = is_known_board(bearings.host) or sounds_like_board(name)
    return (is_one and not _is_spoken_of(folded(name), bearings)) or invites_employers(page)


def _is_spoken_of(name: str, bearings: Bearings, times: int = 2) -> bool:
    """Whether so many paragraphs of the ad name the site, as employers do and boards do not."""
    count = 0
    for block in bearings.own:
        if len(block.text) > _SENTENCE and not block.box.zone & _NAV and name in folded(block.text[:_LONG]):
            count += 1
            if count >= times:
                return True
    return False


def invites_employers(page: Page) -> bool:
    """Whether a link invites employers or job seekers at large, as job boards do: `For employers`, `Post a job`."""
    blocks = page.outline.blocks
    return any(
        anchor.last - anchor.first <= 1
        and anchor.first < len(blocks)
        and anchor.end - anchor.start < 40
        and label_key(blocks[anchor.first].text[anchor.start : anchor.end]).rstrip("?") in _BOARD_LINKS
        for anchor in page.outline.anchors
    )


def _is_proper(name: str, bearings: Bearings, slugs: list[str]) -> bool:
    """Whether the subject of a sentence is a name: capitals throughout, and not just the sentence's first word."""
    words = name.split()
    if label_key(words[0]) in PRONOUNS or len(words) > 7 or words[-1].casefold() in _CONNECTORS:
        return False
    if any(word[0].islower() and word.casefold() not in _CONNECTORS for word in LEGAL_FORM.sub("", name).split()):
        return False
    if len(words) > 1 or any(map(str.isupper, name[1:])):
        return True
    return folded(name) in slugs or sum(block.text.count(name) for block in bearings.own) > 1


def _between_title_and_site(page: Page, bearings: Bearings, title: Title) -> Iterator[str]:
    """A middle part of the document title that also opens a line beside the page's title: `Role - Employer - Town | Site`."""
    if len(bearings.head.segments) < 3 or title.index < 0 or key_of(bearings.head.segments[0]) != key_of(title.text):
        return
    near = page.outline.blocks[max(0, title.index - 3) : title.index + 7]
    lines = [line for block in near if block.text != title.text for line in (block.text, *pieces_of(block))]
    for part in bearings.head.segments[1:-1]:
        opens = (part + " - ", part + ", ", part + " | ")
        if (
            is_name(part)
            and not is_place_shaped(part)
            and not is_town(part)
            and any(line == part or line.startswith(opens) for line in lines)
        ):
            yield part
            return


def _after_title(bearings: Bearings, title: str) -> Iterator[str]:
    """`Title at Employer` in the document title."""
    document = bearings.head.title
    at = document.casefold().find(title.casefold())
    if at < 0:
        return
    rest = document[at + len(title) :]
    match = _BEHIND_TITLE.match(rest)
    if match:
        name = re.split(r"\s+-\s+|\s+in\s+|\s*[|»•·]\s*|,\s*(?=[$€£₴₽\d])", match[1])[0].strip(" ,")
        name = name if LEGAL_FORM.search(name) else name.strip(" ,.")
        if is_name(name) and not (rest.lstrip()[:1] in "ву" and is_town(name)):
            yield name


def _place_after_title(bearings: Bearings, title: str) -> Iterator[str]:
    """`Title job in Place` in the document title."""
    document = bearings.head.title
    at = document.casefold().find(title.casefold())
    match = _IN_PLACE.match(document[at + len(title) :]) if at >= 0 else None
    if match and (is_place_shaped(match[1]) or is_town(match[1]) or _WITH_STATE.search(match[1])):
        yield match[1]


def _abouts(bearings: Bearings, named: str | None) -> list[str]:
    """Names that headings such as `About Acme` give."""
    found: list[str] = []
    for block in bearings.own:
        if len(block.text) > 70 or not (block.level or block.is_bold) or block.box.zone & _NAV:
            continue
        match = _ABOUT.match(block.text.strip(" :"))
        if not match:
            continue
        name = match["name"].strip(" :?!")
        key = label_key(name)
        words = key.split()
        strong = block.text[:5].casefold() in ("about",) or block.text[:3].casefold() in ("om ", "übe")
        if (
            is_name(name)
            and words[0] not in PRONOUNS
            and name not in found
            and (strong or (named and folded(named) in folded(name)))
        ):
            found.append(name)
    return found[:3]


def _first_sentences(bearings: Bearings) -> Iterator[Block]:
    count = 0
    for block in bearings.own:
        if len(block.text) > _OPENING:
            yield block
            count += 1
            if count > 12:
                return


def _slugs(host: str, path: str) -> list[str]:
    """What the address calls the site's owner: the tenant of a recruiting system, else the domain's own name."""
    owner = owner_in(host)
    if not owner:
        return []
    before = [part for part in host[: host.rindex(f"{owner}.")].split(".") if part and part not in _GENERIC_HOSTS]
    first = path.strip("/").split("/")[0] if path else ""
    tenant = before or ([first] if first and first.isascii() else [])
    names = tenant if is_recruiting_system(host) or owner in _GENERIC_HOSTS else [owner]
    found = []
    for name in names:
        plain = folded(name)
        for affix in _AFFIXES:
            if plain.startswith(affix) and len(plain) - len(affix) > 2:
                plain = plain[len(affix) :]
                break
            if plain.endswith(affix) and len(plain) - len(affix) > 2:
                plain = plain[: -len(affix)]
                break
        if len(plain) > 2:
            found.append(plain)
    return found


def _without(segment: str, title: str) -> str:
    """A part of the document title without the job title at one of its ends."""
    if title and segment.endswith(f" {title}"):
        return _SEEKING.sub("", segment[: -len(title)].strip())
    return segment[len(title) :].strip(" @:") if title and segment.startswith((f"{title} ", f"{title}: ")) else segment


def _behind_town(segment: str) -> str:
    """A part of the document title without the town before a name: `Felixstowe, Dean Freight`."""
    town, _, name = segment.partition(", ")
    return name if is_town(town) and is_name(name) and not is_place_shaped(segment) else segment


def _is_called(name: str, slugs: list[str]) -> bool:
    """Whether the address calls a name's bearer so: with or without its small words, umlauts as one letter or as two."""
    words = _PUBLIC.sub("", name).casefold().split()
    folds = {
        folded("".join(words)),
        folded(name),
        folded("".join(word for word in words if word not in _CONNECTORS)),
        folded(name.translate(_UMLAUTS)),
    }
    return any(
        len(fold) > 2
        and any(slug.startswith(fold) or fold.startswith(slug) or (len(slug) > 7 and fold.endswith(slug)) for slug in slugs)
        for fold in folds
    )


def _named_by_site(page: Page, bearings: Bearings, slugs: list[str]) -> str | None:
    """The address's own name as the page writes it: `novonordisk.dk` and `Novo Nordisk`."""
    text = "\n".join(_short_texts(page, bearings)) if slugs else ""
    for slug in slugs:
        if len(slug) > 40:
            continue
        letters = r"\W{0,3}".join(_written(unit) for unit in _UNITS.findall(slug))
        pattern = linear(rf"(?:^|\W)({letters})(?:\W|$)")
        best: str | None = None
        for match in pattern.finditer(text):
            name = str(match[1])
            after, before = text[match.end(1) : match.end(1) + 1], text[max(match.start(1) - 1, 0) : match.start(1)]
            if name[0].isupper() and after not in (".", "@", "/") and before not in (".", "@", "/", "-"):
                if not name.isupper() or len(name) < 5:
                    kind = _KIND_BEHIND.match(text, match.end(1))
                    return name + kind[0] if kind else name
                best = best or name
        if best:
            return best
    return None


def _written(unit: str) -> str:
    """The pattern of what an address may stand for with a letter, or with two for an umlaut: `ae` for `ä` and for `ae`."""
    if len(unit) == 1:
        return f"[{_CLASSES_OF_LETTERS.get(unit, unit)}]"
    return rf"(?:{_TWO_LETTERS[unit]}|[{_CLASSES_OF_LETTERS[unit[0]]}]\W{{0,3}}[{_CLASSES_OF_LETTERS.get(unit[1], unit[1])}])"


def _with_ending(name: str | None, bearings: Bearings) -> str | None:
    """The name with the word that the address ends with, where the page writes both: `dean.bakery` and `Dean Bakery`."""
    ending = bearings.host.rpartition(".")[2]
    if name is None or len(ending) < 4 or not ending.isalpha():
        return name
    both = f"{name} {ending.capitalize()}"
    return both if any(both in block.text for block in bearings.own) else name


def _in_whole(name: str | None, page: Page, bearings: Bearings) -> str | None:
    """The longer name that begins so and is the text of a picture above the ad, where the ad says it as well: `Dean Valley Health`."""
    if name is None:
        return None
    for block in page.outline.blocks[:_LAST_ABOVE]:
        for mark in block.marks:
            whole = mark.label if mark.tag == "img" and mark.label.startswith(f"{name} ") else ""
            if (
                whole
                and is_name(whole)
                and whole.count(" ") - name.count(" ") <= 3
                and whole.rpartition(" ")[2].casefold() not in _AFFIXES
                and any(whole in own.text for own in bearings.own)
            ):
                return whole
    return name


def _short_texts(page: Page, bearings: Bearings) -> Iterator[str]:
    yield bearings.head.site_name
    yield bearings.head.title
    size = 0
    for block in bearings.own:
        size += len(block.text)
        yield block.text[:400]
        if size > 6000:
            break
    for block in page.outline.blocks[-40:]:
        yield block.text[:200]
