"""Headings: the title and the lines around it: employer, place, kind of employment, way of working.

Nothing here is labelled, so position and shape must speak: `at Acme`, a logo beside the title, a link to the employer's page, the
name that the address, the document title and a heading `About …` share, a line such as `Lund, Sweden · Full time`.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block, Zone
from jobcrawl.page import Page
from jobcrawl.read import further_words
from jobcrawl.read.bearings import FOREIGN, Bearings, Title, bearings_of, key_of
from jobcrawl.read.pieces import pieces_of, speaks_of_another_date
from jobcrawl.read.place_shape import is_place_shaped
from jobcrawl.read.vocabulary import EMPLOYMENT_WORDS, LABELS, REMOTE_WORDS, SECTION_HEADINGS, label_key
from jobcrawl.values.gazetteer import country_named, municipality_named, town_meant
from jobcrawl.values.patterns import linear
from jobcrawl.values.word_lists import word_set

READER: Final = "headings"
_NAV: Final = Zone.NAV.value
_MAIN: Final = Zone.MAIN.value
_SHARE: Final = Zone.SHARE.value

_AROUND: Final = 12
_LONG: Final = 200
_BARE_DATE: Final = re.compile(
    r"^(?:\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,12}\.?\s(?:de\s)?(?:19|20)\d\d|[A-Z][a-z]{2,8}\s\d{1,2},\s(?:19|20)\d\d)$"
)
_BYLINE: Final = re.compile(
    r"^([A-Z][a-z]{2,8}\s\d{1,2},\s(?:19|20)\d\d|\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d)\sby\s\S.{0,40}$"
)
_DATED: Final = re.compile(r"^(?:date|datum|dato|fecha|data|päivä|päiväys)\s?:\s(\S.{5,30}\d.{0,12})$", re.I)
_MONEY: Final = r"(?:(?:US|CA|AU|NZ|HK|C|A|S|R|MX)?\$|[€£₹¥₽₴₺₪]|CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|SGD|INR|ZAR|AED|BRL|JPY|TRY|UAH|RUB|kr\.?|zł|Kč|Ft|lei|RM|Rp|R(?=\s?\d[\d., ]{3}))"
_AMOUNT: Final = r"(?:" + _MONEY + r"\s?)?\d[\d.,' \u00a0\u202f]{0,12}\s?[kK]?(?:\s?" + _MONEY + r")?"
_GROSS: Final = r"(?:gross|net|netto|brutto|bruto|brut|bruts|brutos|neto|lordi)"
_BARE_PAY: Final = re.compile(
    r"^(?=.{0,40}(?:[$€£₹¥₽₴₺₪]|\b" + _MONEY + r"(?![^\W\d])))(?:(?:from|up to|circa|ca\.?|ab|bis zu|från|fra|à partir de|desde|od|do|vanaf|da)\s)?" + _AMOUNT
    + r"(?:\s?(?:-|–|—|to|bis|till|til|à|a|do|tot|y|e)\s?" + _AMOUNT + r")?\s?\+?(?:\s" + _GROSS + r")?"
    + r"(?:,?\s?(?:/|per|a|an|pro|i|om|par|al|por|na|za|w)?\s?(?:hour|hr|h|year|yr|annum|month|mo|week|wk|day|stunde|jahr|monat|timme|tim|månad|mån|år|timen|måned|time|heure|an|mois|año|mes|mês|hora|ora|mese|anno|ano|godz\.?|godzinę|mies\.?|miesiąc|měsíc|hod\.?|maand|uur|jaar|mensais|mensuales|mensuels|mensili))?"
    + r"(?:\s(?:" + _GROSS + r"|p\.?/?\s?a\.?|p/a|annually|yearly|monthly|hourly|pro rata|pa pro rata|\+ .{2,20}))?$",
    re.I,
)  # fmt: skip
_SENTENCES: Final = re.compile(r"(?<=\w{2})\.\s+")
_DASH: Final = re.compile(r"\s+-\s+|\s*/\s*|\s*\(|\)\s*|,\s+")
_AT: Final = r"at|@|hos|ved|på|bei|beim|chez|bij|presso|kod|for"
_TITLE_AT: Final = re.compile(r"\s(?:at|@|hos|bei|beim|chez|bij|presso)\s(?:the\s)?(?=\S)", re.I)
_SITE_AT: Final = re.compile(
    r"^(?:(?:all |our |open |current )?(?:careers?|jobs?|vacancies|openings|positions|work|working|job openings|employment|opportunities|karriere|karriär|"
    r"ledige stillinger|ledige jobs?|lediga jobb|lediga tjänster|stillinger|jobba|arbeta|stellenangebote|stellen|offene stellen|arbeiten|avoimet työpaikat|"
    r"offres d'emploi|recrutement|emplois|travailler|vacatures|werken|empleo|trabajar|lavorare|lavora|praca|kariéra))\s(?:" + _AT + r"|w|ve|v|en|con|in)\s(.{2,60})$",
    re.I,
)  # fmt: skip
_ABOUT: Final = re.compile(
    r"^(?:about|om|tietoa|über|à propos de|a propos de|propos de|over|sobre|acerca de|informazioni su|o firmie|o společnosti|more about|learn more about|who is|"
    r"working at|work at|life at|why|why join|join|welcome to|careers at|jobba på|jobba hos|att jobba på|arbeta hos|arbeiten bei|werken bij|trabajar en|travailler chez|die|"
    r"warum|wer ist|qui est|company profile:?|over ons:?|about us:?|o)\s(?P<name>\S.{1,60})$",
    re.I,
)  # fmt: skip
_SEEKS: Final = (
    r"^(?:(?:here )?at\s)?(?P<name>[A-ZÅÄÖÆØÉÈÜŁŚŽČŠ0-9][^.!?;:]{1,80}?),?\s(?:is|are)\s(?:currently\s|now\s|actively\s)?(?:looking for|seeking|hiring|recruiting|searching for)\b"
    r"|^(?P<inviting>[A-ZÅÄÖÆØÉÈÜŁŚŽČŠ0-9][^.!?;:]{1,80}?)\s(?:invites?|welcomes)\s(?:[\w-]+\s)?applications\b"
    r"|^(?P<offering>[A-ZÅÄÖÆØÉÈÜŁŚŽČŠ0-9][^.!?;:]{1,90}?),?\s(?:offers?|has)\s(?:[\w-]+\s){0,4}(?:positions?|vacanc(?:y|ies)|fellowships?|studentships?)\b"
    r"|^[^.!?;:]{0,150}?\b(?:work with|join)\s(?:me|us|(?:my|our)\s(?:\w+\s){0,2}(?:group|lab|team))\sat\s(?:the\s)?(?P<joined>[A-ZÅÄÖÆØÉÈÜŁŚŽČŠ0-9][^.!?;:,]{1,60}?)(?:[.,;]|\s(?:in|as|to|for|with|on|near)\s)"
    r"|^(?i:an?|one|two|three|several|the)\s[^.!?;:]{3,80}?\s(?:is|are)\s(?:now\s|currently\s|immediately\s)?available\s(?:(?:in|within)\s[^.!?;:,]{3,60}\s)?(?:at|with)\s(?:the\s)?(?P<open>[A-ZÅÄÖÆØÉÈÜŁŚŽČŠ0-9][^.!?;:,]{1,60}?)(?:[.,;]|\s(?:in|as|to|for|with|under|from|on|working|starting|beginning)\s|$)"
    r"|^(?P<sv>[A-ZÅÄÖ0-9][^.!?;:]{1,60}?)\s(?:söker|letar efter|rekryterar|søker|leter etter|rekrutterer|søger|leder efter|etsii|hakee|palkkaa|sucht|suchen wir|recherche|recrute|zoekt|busca|selecciona|cerca|ricerca|seleziona|poszukuje|zatrudni|hledá|přijme|hľadá|procura|contrata|convoca|precisa|necesita|incorpora|está à procura|keres|angajează)\s"
)  # fmt: skip
_EQUAL: Final = (
    r"(?:^|[.!;)]\s)(?P<name>[A-ZÅÄÖÆØÉÈÜŁŚŽČŠ0-9][^.!?;:,]{1,70}?)(?:,? (?:Inc|LLC|Ltd|PLC|Corp|Co)\.?,?)? (?:is|are)(?: proud to be| committed to being)? an? "
    r"(?:[\w/-]+ ){0,3}?(?:(?i:equal|affirmative)|EEO|EOE|AA/)"
)
_PRONOUNS: Final = word_set(
    """
    we you he she it they this that who there our your the a an vi du ni jag den det de han hon man jeg her som wir sie
    ich er es nous vous je il elle on ce wij u jij hij zij ze nosotros usted él ella noi io tu lui lei my oni ona já ty
    nós eles me te hän siitä idag nå nu now currently today if when as here candidate candidates applicants kandidat
    company client team position role employer department arbetsgivaren företaget firma
    us me uns ons oss os mig meg
    """
)
_UNIT_OF: Final = re.compile(
    r"(?:[Tt]he )?(?:[\w-]+ ){0,3}?(?:department|faculty|school|group|lab|laboratory|section|division|unit|team)\b[^,]{0,60}? of the (?=[A-ZÀ-Þ])",
    re.I,
)
_IN_TOWN: Final = re.compile(r"\s(?:in|i|à|en|te|w|v|em)\s[A-ZÀ-Þ].*$")
_ARTICLE: Final = re.compile(r"^(?:A|O|The|El|La|Le|Il|Het|De|Die|Das|Der) (?=[A-ZÀ-Þ])")
_GENERAL: Final = frozenset(
    f"the {word}" for word in ("university", "college", "city", "county", "district", "school", "state", "organization", "organisation", "agency", "hospital", "group", "firm", "institute", "board", "authority", "council")
)  # fmt: skip
_IN_PLACE: Final = re.compile(
    r"(?:\s*\([^)]*\))?\s+(?:(?:jobs?|vacancy|position|jobb|stelle|emploi|empleo|lavoro|praca|vaga)\s+)?(?:in|i|em|en|à|w|te)\s+"
    r"([^|–—]{2,60}?)(?:\s*[|–—]|\s-\s|$)",
    re.I,
)
_WITH_STATE: Final = re.compile(r"^[A-Z][^\W\d].*[ ,][A-Z]{2,3}$")
_SITE_WORD: Final = re.compile(
    r"\s(?:campus|office|site|hq|headquarters|city|area|center|centre|plant|factory|kontor|c|ø|v|n|s)$", re.I
)
_POSTCODE: Final = re.compile(r"^(?:[A-Z]{1,2}-)?\d{3} ?\d{1,3}\s+(?=[^\W\d_])")
_BETWEEN_TOWNS: Final = re.compile(r",|;|/|\s(?:and|or|och|eller|og|und|oder|et|ou|en|of|y|o|e|i|a|ja|tai)\s")
_NO_TOWNS: Final = word_set(
    """
    sales design marketing mobile reading nice bath essen intern engineering technology finance operations product support
    legal people data research security quality service education health care media construction energy share save apply
    back home news menu search senior junior manager university college school mission most same along of central general
    best union commerce retail industry
    """
)
_CONNECTORS: Final = word_set(
    """
    of and & och og ja und et y e i für for de la le les du des der die das del della di da von van the på in em en el los
    las do a
    """
)
_SITE_SUFFIX: Final = re.compile(
    r"\s(?:careers?|jobs?|job portal|career portal|karriere(?:portal|seite)?|recruitment|vacancies|vacatures|stellenangebote|stellen|jobb|karriär|empleo|emploi|recrutement|rekrytering|praca|kariera|kariéra|lavora con noi|website|web site|homepage)$",
    re.I,
)
_ORG_TAIL: Final = re.compile(
    r"\b(?:AB|A/S|ApS|AS|ASA|Oy|Oyj|GmbH|UG|AG|SE|KG|mbH|Inc|LLC|Ltd|PLC|plc|Limited|Corp|Corporation|Group|Holding|SA|SAS|SARL|S\.?A\.?|S\.?L\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|"
    r"Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|e\.?V\.?|kommun|kommune|Kommune|region|universitet|University|Universität|Universitet|College|Hospital|Council|Stiftung|Foundation|verket|myndigheten)\.?$"
)
_ORG_HEAD: Final = re.compile(
    r"\b(?:University|Institute|College|Academy|School|Universität|Hochschule|Université|Universidad|Università|Universidade|Institut|Instituto|Istituto|Uniwersytet|Univerzita|Politechnika|Politecnico) (?:of|for|für|der|de|di|do|da|degli|des|del|w|v)\b"
)
_KIND_BEHIND: Final = re.compile(
    r" (?:Institute|University|College|School|Academy|Hospital|Clinic|Council|Museum|Foundation|Trust|Bank)\b"
)
_COMPANY_HREF: Final = re.compile(r"/(?:compan(?:y|ies)|employers?|cmp|firm[ae]?|arbeitgeber|unternehmen|foretag|arbetsgivare|virksomhed|bedrift|yritys|entreprises?|empresas?|aziende?|pracodawc|bedrijf|bedrijven|werkgever|organisations?|organizations?|company-profile|recruiters?)(?:[/-][^/?#\s]|\?.|\.\w)", re.I)  # fmt: skip
_OF_COMPANIES: Final = re.compile(r"(?:company|our|about|all|more|view|browse|explore|see|employer|site)\s", re.I)
_COMPANY_MARK: Final = re.compile(r"(?:company|employer|organi[sz]ation|arbeitgeber|firma|empresa|entreprise)(?:[_-]?(?:link|name|title|url))?(?:\s|$)", re.I)  # fmt: skip
_BOARD_LINKS: Final = frozenset(further_words.phrases("boards", "links"))
"""Words of links that invite whoever hires, or whoever looks for work, to a site of many employers."""
_OPENING: Final = 60
_FACT_BREAK: Final = re.compile(r"\s*[|·•]\s*|,\s+")
_IS_HIRING: Final = re.compile(r"^([^|–—:]{2,60}?)(?: \([^()]{1,30}\))? is (?:hiring|looking for|seeking)\b", re.I)
_RECRUITS: Final = re.compile(
    r"^([A-ZÀ-ÖØ-Þ0-9][^.!?;:|–—]{1,50}?) (?:is (?:now )?hiring|is recruiting|recrute|söker dig|rekryterar|stellt ein|sucht dich|zoekt jou|assume|contrata|zatrudnia)\s?[:!…]*$"
)
_TWO_NAMES: Final = re.compile(r"^([A-ZÀ-ÖØ-Þ][^\W\d]+(?:[ -][^\W\d]+){0,2}), ([A-ZÀ-ÖØ-Þ][^\W\d]+(?:[ -][^\W\d]+){0,2})$")
_INTO: Final = r"(?:in|op|te|at|near|à|en|a|em|på|i|ved|bei|w|we|v|ve|di)"
_LOGO: Final = re.compile(r"^(?:logo(?:typ|type)?(?:\sof|\sfor|\sde|\sder|\svon|\sav|\saf|\svan|\sdel|\sdi|:)?\s+(?P<a>.+)|(?P<b>.+?)(?:['’]s)?[\s\-–:]+(?:company\s)?logo(?:typ|type|tyyppi)?(?:\simage)?)$", re.I)  # fmt: skip
_AFFIXES: Final = (
    "careers", "career", "jobs", "job", "karriere", "karriar", "karriera", "kariera", "empleo", "empleos", "emploi", "recrutement", "recruiting", "recruitment", "recruit", "join", "workat", "work",
    "hiring", "talent", "talents", "jobb", "stellen", "jobportal", "apply", "hr", "vacatures", "werkenbij", "trabaja", "lavoro", "praca", "people", "team", "get", "we",
)  # fmt: skip
_GENERIC_HOSTS: Final = frozenset((*_AFFIXES, "www", "www2", "boards", "job-boards", "app", "portal", "candidate", "candidates", "en", "de", "fr", "sv", "no", "dk", "fi", "es", "it", "pl", "uk", "us", "eu", "web", "m", "site", "public", "secure", "emp", "jobsearch", "search", "stillinger", "stilling", "wd1", "wd2", "wd3", "wd5", "wd103", "wd501", "eu1", "na1", "go", "my", "jobbank", "rekrytointi", "tyopaikat", "ledigajobb"))  # fmt: skip
_BOARD: Final = re.compile(r"job|stelle|emplo[iy]|empleo|vacatur|vacanc|lavoro|praca|prace|pracuj|arbeit|arbet|recruit|rekryter|hire|hiring|career|karriere|talent|work|monster|indeed|linkedin|glassdoor|stepstone|xing|infojobs|blocket|duunitori|oikotie|tyopaik|bemanning|staffing|trabaj|zatrudn|board|github|medium|ycombinator|bolsa|annunci|ofert|nabid|annons|stilling|torget|anzeige|portal|markt|basen|tekpod|rekry|ansatt|vikar|laerepladser|lehrstelle|ausbildung|praktik|finn$")  # fmt: skip
_VENDORS: Final = frozenset(["silkroad", "brassring", "greenhouse", "lever", "ashbyhq", "workable", "smartrecruiters", "teamtailor", "recruitee", "personio", "jobylon", "myworkdayjobs", "bamboohr", "breezy", "jobvite", "icims", "taleo", "successfactors", "easycruit", "webcruiter", "reachmee", "varbi", "talentclue", "peoplestrong", "gusto", "rippling", "applytojob", "hr-manager", "emply", "factorialhr", "traffit", "erecruiter", "softgarden", "join", "homerun", "pinpointhq", "csod", "oraclecloud", "hrmos", "zohorecruit", "freshteam", "comeet", "onlyfy", "concludis", "rexx-systems", "d-vinci", "umantis", "jobteaser", "welcometothejungle", "flatchr", "digitalrecruiters", "talentsoft", "eightfold", "avature", "dayforcehcm", "ultipro", "paylocity", "paycomonline", "adp", "jazzhr", "polymer", "wellfound", "workday", "visma", "talentlyft", "crelate", "catsone", "bullhorn", "isolvedhire", "hibob", "kenjo", "heavenhr", "jobs2web", "jobtrain", "networxrecruitment", "eploy", "tribepad", "oorwin", "keka", "darwinbox", "zwayam", "turbohire", "recruiterflow", "manatal", "recooty", "loxo", "ceipal"])  # fmt: skip
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"})
_CLASSES_OF_LETTERS: Final = {
    "a": "aáàâäãåąā", "c": "cćčç", "e": "eéèêëęě", "i": "iíìîïı", "l": "lł", "n": "nńñň", "o": "oóòôöõøő", "r": "rř", "s": "sśšş", "t": "tť", "u": "uúùûüůű", "y": "yýÿ", "z": "zźżž", "d": "dďđ",
}  # fmt: skip


def read(page: Page, candidates: Candidates) -> None:
    """Add the title and what stands around it."""
    bearings = bearings_of(page)
    if page.is_text:
        return
    for number, title in enumerate(bearings.titles[:3]):
        if number and title.score < 1.5:
            break
        candidates.add(
            "title", title.text, READER if title.index >= 0 else "document_title", title.confidence - (0.2 if number else 0)
        )
    _read_around(page, bearings, candidates)
    _read_employer(page, bearings, candidates)


def _read_around(page: Page, bearings: Bearings, candidates: Candidates) -> None:
    """Short lines beside the title."""
    title = bearings.title
    if title is None or title.index < 0:
        return
    blocks = page.outline.blocks
    heading = blocks[title.index]
    if heading.text != title.text:
        _read_parts(page, heading, candidates, skip=title.text)
    _read_named_links(page, title, candidates)
    _read_repeated_names(page, title, candidates)
    before = range(title.index - 1, max(title.index - 5, -1), -1)
    after = range(title.index + 1, min(title.index + _AROUND, bearings.end))
    for indexes in (after, before):
        for index in indexes:
            block = blocks[index]
            if len(block.text) > _LONG or (
                block.level
                and index > title.index
                and block.level <= (heading.level or 6)
                and label_key(block.text) in SECTION_HEADINGS
            ):
                break
            if indexes is before and (
                not block.box.zone & _MAIN and block.link_chars and abs(block.box.depth - heading.box.depth) > 3
            ):
                break
            if block.box.zone & FOREIGN and not block.box.zone & _SHARE:
                continue
            _read_parts(page, block, candidates, skip=title.text)
            if "job_locations" not in candidates and index - title.index in range(-2, 6) and not block.box.zone & _NAV:
                _read_towns(block, title.text, candidates)
    if "job_locations" not in candidates:
        _read_confirmed_towns(blocks, title, candidates)
    _read_fact_line(blocks, title, candidates)


def _read_fact_line(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """A line that opens the text and holds nothing but facts: `Full time, remote | 40 hours a week | €20 an hour`."""
    for block in blocks[title.index + 1 : title.index + _OPENING]:
        text = block.text
        if not 10 < len(text) <= 120 or block.box.zone & (FOREIGN | _NAV) or not ("|" in text or "·" in text or "•" in text):
            continue
        parts = [part.strip() for part in _FACT_BREAK.split(text) if part.strip()]
        terms = [part for part in parts if label_key(part) in EMPLOYMENT_WORDS]
        ways = [part for part in parts if label_key(part) in REMOTE_WORDS]
        figures = sum(any(c.isdigit() for c in part) for part in parts)
        if (terms or ways) and len(terms) + len(ways) + figures >= max(2, len(parts) - 1):
            for field, found in (("employment_type", terms), ("job_location_type", ways)):
                for part in found:
                    candidates.add(field, part, READER, 0.6, text)
            return


def _read_named_links(page: Page, title: Title, candidates: Candidates) -> None:
    """Links beside the title whose own attributes say that they name the employer."""
    blocks = page.outline.blocks
    for anchor in page.outline.anchors:
        if anchor.first > title.index + _AROUND:
            return
        if anchor.first < title.index - 4 or anchor.last - anchor.first > 1 or anchor.box.zone & (FOREIGN | _NAV):
            continue
        name = blocks[anchor.first].text[anchor.start : anchor.end]
        if _is_name(name) and any(
            key != "href" and len(value) < 200 and _COMPANY_MARK.search(str(value)) for key, value in anchor.element.items()
        ):
            candidates.add("hiring_organization", name, READER, 0.6, name)


def _read_towns(block: Block, skip: str, candidates: Candidates) -> None:
    """Towns named alone in a line beside the title, known by the gazetteer; a trade before them is left out."""
    if len(block.text) > 120 or block.link_chars * 2 > len(block.text) or block.level == 1:
        return
    for part in pieces_of(block):
        if part == skip:
            continue
        names = [_POSTCODE.sub("", name.strip()) for name in _BETWEEN_TOWNS.split(part)]
        if len(names) <= 6 and all(_is_town(name) for name in names):
            candidates.add("job_locations", part, READER, 0.5, block.text)
            return
        town = names[1] if len(names) == 2 and ("," in part or "/" in part) else part.rpartition(", ")[2]
        if town != part and _is_town(town):
            candidates.add("job_locations", town, READER, 0.45, block.text)
            return


def _read_confirmed_towns(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """Two names beside the title that no gazetteer knows, `Den Burg, Texel`, where the ad says `in`, `op` or `à` one of them."""
    text = None
    for block in blocks[max(0, title.index - 3) : title.index + _AROUND]:
        match = _TWO_NAMES.match(block.text)
        if not match or block.box.zone & (FOREIGN | _NAV) or block.link_chars or block.text == title.text:
            continue
        if text is None:
            text = " ".join(b.text for b in blocks[title.index :] if len(b.text) > 60)[:20_000]
        if any(re.search(rf"\b{_INTO} {re.escape(name)}\b", text) for name in match.groups()) and not any(
            re.search(rf"\b{re.escape(name.casefold())}\b", text) for name in match.groups()
        ):
            candidates.add("job_locations", block.text, READER, 0.45, block.text)
            return


def _is_town(name: str) -> bool:
    if (
        not 2 < len(name) <= 40
        or not name[0].isupper()
        or name.isupper()
        or label_key(name) in _NO_TOWNS
        or any(c.isdigit() for c in name)
    ):
        return False
    bare = _SITE_WORD.sub("", name)
    return municipality_named(bare) is not None or town_meant(bare) is not None


def _read_parts(page: Page, block: Block, candidates: Candidates, skip: str) -> None:
    zone = block.box.zone
    if zone & _NAV and not zone & _MAIN:
        return
    for mark in block.marks:
        if mark.tag == "img" and mark.label:
            name = _logo_name(mark.label, block.box.marks)
            if name and not _is_site(page, name):
                candidates.add("hiring_organization", name, "logo", 0.55, mark.label)
        elif mark.tag == "a" and mark.href and mark.end > mark.start and _COMPANY_HREF.search(mark.href):
            name = block.text[mark.start : mark.end]
            if _is_name(name) and not _OF_COMPANIES.match(name):
                candidates.add("hiring_organization", name, READER, 0.6, name)
        elif mark.tag == "time" and mark.end > mark.start:
            text = block.text[mark.start : mark.end]
            if any(c.isdigit() for c in text) and not speaks_of_another_date(block.text[:200]):
                candidates.add("date_posted", text, READER, 0.5, block.text)
    text = block.text
    dated = _DATED.match(text) or _BYLINE.match(text)
    if dated:
        candidates.add("date_posted", dated[1], READER, 0.5, text)
        return
    if not text or text == skip or label_key(text) in LABELS or (":" in text and label_key(text[: text.find(":")]) in LABELS):
        return
    for part in pieces_of(block):
        if part != skip:
            _read_part(part, candidates)


def _read_part(part: str, candidates: Candidates) -> None:
    if part.endswith(":"):
        return
    if len(part) <= 80 and ". " in part and not is_place_shaped(part):
        sentences = _SENTENCES.split(part)
        if len(sentences) > 1:
            for sentence in sentences:
                _read_part(sentence.rstrip("."), candidates)
            return
    key = label_key(part)
    if key in EMPLOYMENT_WORDS:
        candidates.add("employment_type", part, READER, 0.65)
    elif key in REMOTE_WORDS:
        candidates.add("job_location_type", part, READER, 0.65)
    elif _BARE_DATE.match(part):
        candidates.add("date_posted", part, READER, 0.45)
    elif _BARE_PAY.match(part):
        candidates.add("base_salary", part, READER, 0.6)
    elif len(part) <= 80 and is_place_shaped(part):
        candidates.add("job_locations", part, READER, 0.6)
    elif len(part) > 80:
        return
    else:
        match = _SITE_AT.match(part)
        if match and _is_name(match[1]) and not _is_town(match[1]):
            candidates.add("hiring_organization", match[1], READER, 0.6, part)
        elif part[:3].casefold() == "at " and _is_name(part[3:]):
            candidates.add("hiring_organization", part[3:], READER, 0.6, part)
        elif " " in part and len(part) < 80 and label_key(part.split(" ", 1)[0]) not in LABELS:
            name = _without_town(part)
            if len(name) < 60 and (_ORG_TAIL.search(name) or _ORG_HEAD.search(name)) and _is_name(name):
                candidates.add("hiring_organization", name, READER, 0.5, part)
        pieces = [label_key(piece) for piece in _DASH.split(part) if piece]
        if len(pieces) > 1:
            for piece in pieces:
                if piece in EMPLOYMENT_WORDS:
                    candidates.add("employment_type", piece, READER, 0.6, part)
                elif piece in REMOTE_WORDS:
                    candidates.add("job_location_type", piece, READER, 0.6, part)


def _read_employer(page: Page, bearings: Bearings, candidates: Candidates) -> None:
    """The employer by the ways in which a page names it without a label."""
    title = bearings.title
    slugs = _slugs(bearings.host, urlsplit(page.url).path if page.url else "")
    if title is not None:
        for name in _after_title(bearings, title.text):
            candidates.add("hiring_organization", name, "document_title", 0.6, bearings.document_title)
        if "job_locations" not in candidates:
            for place in _place_after_title(bearings, title.text):
                candidates.add("job_locations", place, "document_title", 0.5, bearings.document_title)
        parts = _TITLE_AT.split(title.text)
        if len(parts) > 1 and _is_name(parts[-1]) and not is_place_shaped(parts[-1].strip()):
            candidates.add("hiring_organization", parts[-1].strip(), READER, 0.45, title.text)
        for name in _between_title_and_site(page, bearings, title):
            candidates.add("hiring_organization", name, "document_title", 0.6, bearings.document_title)
    hiring = _IS_HIRING.match(bearings.document_title)
    if hiring and _is_name(hiring[1]):
        candidates.add("hiring_organization", hiring[1], "document_title", 0.6, bearings.document_title)
    for segment in bearings.segments:
        match = _SITE_AT.match(segment)
        if match and _is_name(match[1]) and not _is_town(match[1]):
            candidates.add("hiring_organization", match[1], "document_title", 0.55, segment)
    if title is not None and title.index >= 0:
        for block in page.outline.blocks[max(0, title.index - 2) : title.index + 3]:
            match = _RECRUITS.match(block.text) if 10 < len(block.text) < 80 and not block.link_chars else None
            if match and _is_name(match[1]) and label_key(match[1].split()[0]) not in _PRONOUNS:
                candidates.add("hiring_organization", match[1], READER, 0.6, block.text)
    known = candidates.first("hiring_organization")
    if known is not None and known.confidence >= 0.75:
        return
    named = _with_ending(_named_by_site(page, bearings, slugs), bearings)
    abouts = _abouts(bearings, named)
    segments = [s for s in bearings.segments if title is None or key_of(s) != key_of(title.text)]
    for name in abouts:
        folded = _folded(name)
        agrees = any(folded in _folded(s) or _folded(s) in folded for s in segments if len(s) > 2) or any(
            slug in folded or folded in slug for slug in slugs
        )
        candidates.add("hiring_organization", name, READER, 0.6 if agrees else 0.45, f"About {name}")
    if not _is_board(page, bearings):
        if named:
            candidates.add("hiring_organization", named, "site", 0.5, bearings.host)
        for segment in (_without(_SITE_SUFFIX.sub("", part), title.text if title else "") for part in segments):
            if _is_name(segment) and _is_called(segment, slugs):
                head = _IN_TOWN.sub("", segment)
                name = head if _folded(head) in map(_folded, bearings.host.split(".")) else _without_town(segment)
                candidates.add("hiring_organization", name, "document_title", 0.55, bearings.document_title)
        others = [s for s in segments if label_key(s) not in SECTION_HEADINGS]
        if len(others) == 1 and _is_name(others[0]) and not _BOARD.search(_folded(others[0])):
            is_whole = named is not None and f" {named} " in f" {others[0]} " and _ORG_TAIL.search(others[0]) is not None
            if is_whole or len(segments) > 1 or _vendor(bearings.host):
                sure = 0.52 if is_whole else 0.45
                candidates.add("hiring_organization", others[0], "document_title", sure, bearings.document_title)
        if bearings.site_name and _is_name(bearings.site_name) and not _BOARD.search(_folded(bearings.site_name)):
            candidates.add("hiring_organization", bearings.site_name, "site", 0.4, bearings.site_name)
    for block in _first_sentences(bearings):
        match = linear(_SEEKS, ignore_case=False).search(block.text[:200])
        if match:
            name = _subject(next(name for name in match.groups() if name), bearings)
            if _is_name(name) and _is_proper(name, bearings, slugs):
                candidates.add("hiring_organization", name, "phrases", 0.5, block.text)
                break
    else:
        _read_equal_employer(bearings, slugs, candidates)


def _subject(words: str, bearings: Bearings) -> str:
    """The organisation in the subject of a sentence: without its article, what it is, and the part of it that speaks."""
    name = words.strip(" ,")
    at = re.search(r"\sat\s(?:the\s)?", name) or _UNIT_OF.match(name)
    name = name[at.end() :] if at else name
    name, _, apposition = name.partition(", ")
    if apposition and not apposition[0].islower() and not country_named(apposition):
        name = f"{name}, {apposition}"
    bare = _ARTICLE.sub("", name)
    return bare if bare == name or name[:2] in ("A ", "O ") or bare in bearings.segments else name


def _in_full(name: str, bearings: Bearings) -> str:
    """The name that a few capitals stand for, where the page writes it: `Dean Valley State College` for DVSC."""
    if not 3 <= len(name) <= 6 or not (name.isalpha() and name.isupper()):
        return name
    initials = re.compile(r"\b" + r"\s(?:(?:of|the|and|for|&)\s){0,2}".join(rf"{letter}[^\W\d]{{1,20}}" for letter in name))
    for text in (bearings.document_title, *(block.text[:_LONG] for block in bearings.own)):
        found = initials.search(text)
        if found:
            return str(found[0])
    return name


def _read_equal_employer(bearings: Bearings, slugs: list[str], candidates: Candidates) -> None:
    """Who declares to be an equal opportunity employer, as ads of the United States end."""
    for block in reversed(bearings.own):
        text = block.text
        if len(text) < 30 or not ("mployer" in text or "qual" in text):
            continue
        for match in linear(_EQUAL, ignore_case=False).finditer(text[-3000:]):
            name = _in_full(_subject(match["name"], bearings), bearings)
            if _is_name(name) and _is_proper(name, bearings, slugs) and label_key(name) not in _GENERAL:
                candidates.add("hiring_organization", name, "phrases", 0.5, match[0])
                return


def is_own_site(page: Page, bearings: Bearings) -> bool:
    """Whether a page is of the employer's own site: neither of a board nor of a recruiting system."""
    return not _vendor(bearings.host) and not _is_board(page, bearings)


def _is_board(page: Page, bearings: Bearings) -> bool:
    """Whether the site lists jobs of many employers, so that its own name is none of theirs."""
    if _vendor(bearings.host):
        return False
    name = bearings.host.split(".")[-2] if bearings.host.count(".") else ""
    return bool(_BOARD.search(name)) or _invites_employers(page)


def _invites_employers(page: Page) -> bool:
    """Whether a link invites employers or job seekers at large, as job boards do: `For employers`, `Post a job`."""
    blocks = page.outline.blocks
    return any(
        anchor.last - anchor.first <= 1
        and anchor.first < len(blocks)
        and anchor.end - anchor.start < 40
        and label_key(blocks[anchor.first].text[anchor.start : anchor.end]).rstrip("?") in _BOARD_LINKS
        for anchor in page.outline.anchors
    )


def _read_repeated_names(page: Page, title: Title, candidates: Candidates) -> None:
    """A name alone on a line beside the title with which a sentence of the ad begins: the employer's."""
    blocks = page.outline.blocks
    for block in blocks[max(0, title.index - 3) : title.index + _AROUND]:
        name = block.text
        if (
            3 < len(name) <= 60
            and name != title.text
            and not block.level
            and not block.box.zone & (FOREIGN | _NAV)
            and block.link_chars < len(name)
            and _is_name(name)
            and sum(word[0].isupper() for word in name.split()) >= 2
            and not name.isupper()
            and not is_place_shaped(name)
            and not any(other.text == name for other in blocks[: block.index])
            and any(
                len(other.text) > 60 and other.text.startswith(name) and not other.text[len(name)].isalnum()
                for other in blocks[block.index + 1 :]
            )
        ):
            candidates.add("hiring_organization", name, READER, 0.55, name)
            return


def _is_proper(name: str, bearings: Bearings, slugs: list[str]) -> bool:
    """Whether the subject of a sentence is a name: capitals throughout, and not just the sentence's first word."""
    words = name.split()
    if label_key(words[0]) in _PRONOUNS or len(words) > 7 or words[-1].casefold() in _CONNECTORS:
        return False
    if any(word[0].islower() and word.casefold() not in _CONNECTORS for word in words):
        return False
    if len(words) > 1 or any(c.isupper() for c in name[1:]):
        return True
    return _folded(name) in slugs or sum(block.text.count(name) for block in bearings.own) > 1


def _between_title_and_site(page: Page, bearings: Bearings, title: Title) -> Iterator[str]:
    """A middle part of the document title that also opens a line beside the page's title: `Role - Employer - Town | Site`."""
    if len(bearings.segments) < 3 or title.index < 0 or key_of(bearings.segments[0]) != key_of(title.text):
        return
    lines = [block.text for block in page.outline.blocks[max(0, title.index - 3) : title.index + 7] if block.text != title.text]
    for part in bearings.segments[1:-1]:
        opens = (part + " - ", part + ", ", part + " | ")
        if (
            _is_name(part)
            and not is_place_shaped(part)
            and not _is_town(part)
            and any(line == part or line.startswith(opens) for line in lines)
        ):
            yield part
            return


def _after_title(bearings: Bearings, title: str) -> Iterator[str]:
    """`Title at Employer` in the document title."""
    document = bearings.document_title
    at = document.casefold().find(title.casefold())
    if at < 0:
        return
    rest = document[at + len(title) :]
    match = re.match(
        r"(?:\s*\([^)]*\))?\s+(?:job\s|position\s|vacancy\s)?(?:at|@|hos|bei|beim|chez|bij|presso)\s+([^|–—]{2,80})", rest, re.I
    )
    if match:
        name = re.split(r"\s+-\s+|\s+in\s+|\s*[|»•·]\s*", match[1])[0].strip(" ,.")
        if _is_name(name):
            yield name


def _place_after_title(bearings: Bearings, title: str) -> Iterator[str]:
    """`Title job in Place` in the document title."""
    document = bearings.document_title
    at = document.casefold().find(title.casefold())
    match = _IN_PLACE.match(document[at + len(title) :]) if at >= 0 else None
    if match and (is_place_shaped(match[1]) or _is_town(match[1]) or _WITH_STATE.search(match[1])):
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
            _is_name(name)
            and words[0] not in _PRONOUNS
            and name not in found
            and (strong or (named and _folded(named) in _folded(name)))
        ):
            found.append(name)
    return found[:3]


def _first_sentences(bearings: Bearings) -> Iterator[Block]:
    count = 0
    for block in bearings.own:
        if len(block.text) > 60:
            yield block
            count += 1
            if count > 12:
                return


def _slugs(host: str, path: str) -> list[str]:
    """What the address calls the site's owner: the tenant of a recruiting system, else the domain's own name."""
    labels = [part for part in host.split(".") if part]
    if len(labels) < 2:
        return []
    if len(labels) > 2 and labels[-2] in ("co", "com", "org", "ac", "gov", "edu", "net", "gob", "or") and len(labels[-1]) == 2:
        labels = [*labels[:-2], labels[-1]]
    own, before = labels[-2], [part for part in labels[:-2] if part not in _GENERIC_HOSTS]
    first = path.strip("/").split("/")[0] if path else ""
    tenant = before or ([first] if first and first.isascii() else [])
    names = tenant if own in _VENDORS else [own]
    found = []
    for name in names:
        plain = _folded(name)
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
        return segment[: -len(title)].strip()
    return segment[len(title) :].strip(" @") if title and segment.startswith(f"{title} ") else segment


def _is_called(name: str, slugs: list[str]) -> bool:
    """Whether the address calls a name's bearer so: with or without its small words, umlauts as one letter or as two."""
    words = name.casefold().split()
    folds = {
        _folded(name),
        _folded("".join(word for word in words if word not in _CONNECTORS)),
        _folded(name.translate(_UMLAUTS)),
    }
    return any(
        len(folded) > 2
        and any(slug.startswith(folded) or folded.startswith(slug) or (len(slug) > 7 and folded.endswith(slug)) for slug in slugs)
        for folded in folds
    )


def _without_town(name: str) -> str:
    """A name without the town behind it: `Dean Bakery, Leeds`."""
    head, _, town = name.rpartition(", ")
    return head if head and _is_town(town) else name


def _vendor(host: str) -> bool:
    labels = host.split(".")
    return len(labels) > 1 and labels[-2] in _VENDORS


def _named_by_site(page: Page, bearings: Bearings, slugs: list[str]) -> str | None:
    """The address's own name as the page writes it: `novonordisk.dk` and `Novo Nordisk`."""
    text = "\n".join(_short_texts(page, bearings)) if slugs else ""
    for slug in slugs:
        if len(slug) > 40:
            continue
        letters = r"\W{0,3}".join(f"[{_CLASSES_OF_LETTERS.get(c, c)}]" for c in slug)
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


def _with_ending(name: str | None, bearings: Bearings) -> str | None:
    """The name with the word that the address ends with, where the page writes both: `dean.bakery` and `Dean Bakery`."""
    ending = bearings.host.rpartition(".")[2]
    if name is None or len(ending) < 4 or not ending.isalpha():
        return name
    both = f"{name} {ending.capitalize()}"
    return both if any(both in block.text for block in bearings.own) else name


def _short_texts(page: Page, bearings: Bearings) -> Iterator[str]:
    yield bearings.site_name
    yield bearings.document_title
    size = 0
    for block in bearings.own:
        size += len(block.text)
        yield block.text[:400]
        if size > 6000:
            break
    for block in page.outline.blocks[-40:]:
        yield block.text[:200]


def _folded(text: str) -> str:
    """Letters and digits only, without accents, lower case."""
    plain = unicodedata.normalize(
        "NFKD", text.casefold().replace("ø", "o").replace("ł", "l").replace("æ", "ae").replace("ß", "ss")
    )
    return "".join(c for c in plain if c.isalnum() and not unicodedata.combining(c))


def _logo_name(label: str, marks: str) -> str | None:
    """The name an image's alternative text gives, if it is a logo."""
    match = _LOGO.match(label.strip())
    if match:
        name = (match["a"] or match["b"]).strip(" -–:")
    elif any(word in marks for word in ("logo", "avatar", "company", "employer")):
        name = label.strip()
    else:
        return None
    return (
        name
        if _is_name(name)
        and label_key(name)
        not in ("company", "employer", "brand", "site", "header", "footer", "client", "customer", "partner", "image", "logo")
        else None
    )


def _is_site(page: Page, name: str) -> bool:
    host = bearings_of(page).host
    labels = host.split(".")
    folded = _folded(name)
    return len(labels) > 1 and (_folded(labels[-2]) in folded or folded in _folded(labels[-2]))


def _is_name(text: str) -> bool:
    """Whether a text can be the name of an organisation."""
    text = text.strip()
    if not 1 < len(text) <= 80 or text.count(" ") > 9 or "http" in text or text.endswith(("?", "!", ":")):
        return False
    key = label_key(text)
    return (
        bool(key)
        and key not in SECTION_HEADINGS
        and key not in LABELS
        and key not in EMPLOYMENT_WORDS
        and key not in REMOTE_WORDS
        and not key.isdigit()
        and (text[0].isupper() or text[0].isdigit() or any(c.isupper() for c in text[:4]))
    )
