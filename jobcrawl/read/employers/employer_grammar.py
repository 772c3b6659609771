"""Employer grammar: who offers the job, as the grammar of an ad's sentences tells in twelve languages, wherever its name stands.

`Hos Dean Bakery søger vi`, `Join Dean Bakery as a baker`, `As a baker at Dean Bakery you`, `Nu söker Dean Bakery en bagare`.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.read.employers.employer_sentences import READER, first_paragraphs, is_proper, without_article
from jobcrawl.read.shapes.name_shape import (
    LEGAL_FORM,
    folded,
    is_department,
    is_house,
    is_institution,
    is_name,
    is_town,
    without_seat,
)
from jobcrawl.read.titles.bearings import Bearings
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.places.gazetteer import country_named, regions_named
from jobcrawl.values.roles import names_a_role

_SURE: Final = 0.5
_SURER: Final = 0.58
"""Confidence in who announces a position by law: a town's site does so for its schools."""
_CODE: Final = 3
"""Letters up to which a word is the code of a country by chance: `SV`, `AB`."""
_BEGINNING: Final = 600
"""Characters of a paragraph that are looked at."""
_NAME: Final = (
    r"[A-ZÀ-ÖØ-ÞĄ-Ž0-9][\w&'’.+/-]*"
    r"(?:\s(?:(?:och|og|ja|és|und|et|y|e|i|a|and|of|de|du|des|la|le|van|der|den|von|för|for|del|di|da)\s)?[A-ZÀ-ÖØ-ÞĄ-Ž0-9&][\w&'’.+/-]*){0,5}"
    r"(?:\s(?:kommune?|region|universitet|sjukhus|sykehus|sygehus|församling|menighet))?"
)
_START: Final = r"(?:^|[.!?:]\s+)"
_SEEKING: Final = (
    # the house speaks: we at so-and-so seek
    r"(?:(?:We,? at|At|Here at)\sNAME,?\swe(?:['’]re|\sare)\s(?:currently\s|now\s)?(?:looking|seeking|hiring|recruiting|searching)"
    r"|(?:Vi\s(?:på|i|hos)\sNAME\s(?:söker|letar|rekryterar|behöver|søker|leter|trenger|søger|leder|mangler|ansætter))"
    r"|(?:Hos|På|I)\sNAME\s(?:söker|letar|søker|leter|søger|mangler)\s(?:vi|du)"
    r"|(?:Wir\sbei(?:\sder)?|Bei(?:\sder|m)?)\sNAME,?\ssuchen|Wir,\s(?:die|der|das)\sNAME,\ssuchen|[^.!?]{0,80}?\bsuchen\swir,\s(?:die|der|das)\sNAME,"
    r"|(?:Wij\sbij|Bij|Voor)\sNAME(?:\s(?:in|te)\s[A-Z][\w-]+)?,?\szoeken\s(?:wij|we)|Wij\sbij\sNAME\szoeken"
    r"|Chez\sNAME,?\s(?:nous\s)?(?:recherchons|cherchons|recrutons)|(?:En|Desde)\sNAME,?\s(?:buscamos|seleccionamos|incorporamos|necesitamos)"
    r"|(?:In|Presso)\sNAME,?\s(?:cerchiamo|ricerchiamo|selezioniamo)|W\s(?:firmie|spółce)\sNAME,?\s(?:szukamy|poszukujemy|zatrudnimy)"
    r"|Ve?\s(?:společnosti|firmě)\sNAME,?\s(?:hledáme|přijmeme)"
    # what the firm is or does stands before the verb
    r"|NAME\s(?:is|are|has|have|makes?|builds?|runs?|provides?|ist|hat|är|har|er|est|es|è|jest)\s[^.!?;]{3,140}?,?\s(?:and|und|och|og|et|en|y|e|i)"
    r"\s(?:(?:is|are)\s(?:now\s|currently\s)?(?:looking\sfor|seeking|hiring|recruiting)|sucht|söker|søker|søger|recherche|recrute|zoekt|busca|cerca|szuka|poszukuje)\b"
    # the verb comes first
    r"|(?:Nu|Nå|Just nu|Därför|Derfor|Jetzt|Momenteel|Daarom)\s(?:söker|søker|søger|sucht|zoekt)\sNAME\s(?:i\s[A-ZÅÄÖÆØ][\w-]+\s)?(?:en|et|ett|einen?|een|\d+|två|to|flere|fler|nya|nye)\s"
    # what the firm is stands between its name and the verb
    r"|NAME,\s[^.!?;]{3,140},\s(?:ricerca|cerca|seleziona|recherche|recrute|busca|selecciona|sucht|söker|søger|søker|zoekt|poszukuje|hledá|etsii|hakee|is\s(?:looking|seeking|hiring))\b"
    r"|[^.!?]{0,60}\b(?:opportunity|vacancy|position|opening)\s(?:has|have)\s(?:now\s|recently\s)?(?:arisen|become available|opened(?: up)?)\s(?:at|with)\s(?:the\s)?NAME(?=\s(?:for|to|in|as)\b|[.,]))"
)
_GROWING: Final = (
    r"NAME\s(?:växer|vokser|kasvaa|expanderar|groeit|wächst|crece|cresce|rośnie|is growing|is expanding)\s(?:och|og|ja|en|und|y|e|i|and)\s(?:\w+\s){0,2}?(?:söker|behöver|søker|trenger|søger|har brug for|etsii|tarvitsee|zoekt|sucht|busca|cerca|szuka|needs|is looking|are looking)"
    r"|We?\sNAME,?\s(?:szukamy|poszukujemy|zatrudnimy)|Ve?\sNAME,?\s(?:hledáme|přijmeme)"
)
_ANNOUNCING: Final = (
    r"(?:Az?\s|Il\s|La\s|El\s|O\s|A\s|Die\s|Das\s)?NAME,?\s(?:[^.!?]|\.(?=\s?[\d§a-zà-ž])){1,250}?\s(?:pályázatot\s(?:hirdet|ír\ski)|ogłasza\s(?:\w+\s)?(?:konkurs|nabór)|vyhlašuje|vyhlasuje"
    r"|indice\s(?:un\s|una\s)?(?:\w+\s)?(?:concorso|selezione|avviso|procedura|bando)|convoca\s(?:\w+\s){0,2}(?:concurso|proceso|plaza|bolsa)|abre\s(?:\w+\s)?(?:concurso|procedimento|processo)|organizează\sconcurs)\b"
)
"""Who announces a position by law and paragraph: `A Dean Óvoda … alapján pályázatot hirdet`."""
_OF_CLIENT: Final = r"(?:Our client|Unsere? Kund(?:e|in)|Notre client|Onze (?:opdrachtgever|klant)|Vår kunde?|Vores kunde|Nuestro cliente|Il nostro cliente|Nasz klient|Náš klient),\s(?:the\s|die\s|der\s|la\s)?NAME,\s"
"""For whom an agency seeks; often only what kind of house it is."""
_JOINING: Final = (
    r"(?:Join|Come and join|Rejoignez|Rejoins|Únete a|Entra in|Unisciti a|Dołącz do|Přidejte se k|Přidej se k|Kom werken bij|Word onderdeel van|Werde Teil (?:von|der|des)|Bliv en del af|Bli en del av|Bli en del i)"
    r"\s(?:the\s|la\s|l['’])?NAME(?:\s(?:as|en tant que|comme|como|come|jako|als|som)\s|\s?!)"
)
_BEING: Final = (
    r"(?:We are|Vi är|Vi er|Wir sind|Nous sommes|Wij zijn|We zijn|Somos|Siamo|Nós somos)\s(?:die\s|der\s|das\s|het\s|the\s)?NAME,\s"
    r"(?:an?|the|ett|en|et|eine?|der|die|das|une?|een|het|un[ao]?|uma?)\s|Siamo\sNAME,\sun['’]"
    r"|(?:Jesteśmy|Jsme|(?:Me )?[Oo]lemme)\sNAME,\s"
)
_DOES: Final = r",?\s(?:[a-zåäöæøüé]+\s(?:du|je|u|Sie|wir|vi)\b|[a-zäöüß]+st\sdu\b)"
_AS_ROLE: Final = (
    rf"As(?:\san?|\sour)?ROLEat\s(?:the\s)?NAME,?\syou\b|SomROLE(?:på|hos|i)\sNAME{_DOES}|AlsROLE(?:bei(?:\sder)?|bij)\sNAME{_DOES}"
    r"|En tant queROLEchez\sNAME,?\s(?:vous|tu)\b|ComoROLEen\sNAME,?\s(?:te\s)?[a-z]+(?:ás|arás|erás|irás)\b"
    r"|ComeROLEpresso\sNAME,?\s(?:ti\s)?[a-z]+ai\b|JakoROLEw\sNAME\sb[eę]dziesz\b|JakoROLEve\sspolečnosti\sNAME\s(?:budete|budeš)\b"
)
_WORKING: Final = (
    r"(?:Here\s)?[Aa]t\sNAME,\swe\b|(?:Hos|På)\sNAME\s[a-zåäöæø]+\s(?:du|vi)\b|Chez\sNAME,\s(?:nous|vous|on)\b|Bij\sNAME\s[a-z]+\s(?:we|wij|je)\b"
    r"|Bei(?:\sder)?\sNAME\s[a-zäöüß]+\s(?:wir|Sie|du)\b|"
    r"(?:På|Hos|I)\sNAME\s(?:arbetar|jobbar|jobber|arbeider|arbejder)\s(?:vi|du|\d+|cirka|ca\.?|omkring|omtrent|drygt|över|over|runt)\b"
    r"|Bei(?:\sder)?\sNAME\sarbeiten\s(?:wir|Sie|\d+|rund|über|mehr|ca)|(?:Ve|V)\s(?:společnosti|firmě)\sNAME\s(?:si|se|pracuje|najdete|vám)|W\s(?:firmie\s|spółce\s)NAME\s|W\sNAME\s(?:cenimy|wierzymy|pracuje|stawiamy)"
    r"|Als\s(?:die\s|der\s)?NAME\s[a-zäöüß]+en\swir\b|En\sNAME,?\s[a-záéíóú]+mos\b|(?:Presso|In|Da)\s(?:la\s)?NAME,?\s[a-zàèìòù]+iamo\b"
    r"|Word jij\s(?:de|onze)\s[^.!?]{3,60}\s(?:van|bij)\sNAME\?|(?:Bei|Beim)\sNAME\serwarte[nt]\s(?:dich|sie|euch)"
)
_APPLIED_TO: Final = (
    r"[^.!?]{0,60}?\b[Aa]pplications?\s(?:are\s(?:\w+\s)?(?:invited|sought|welcome)\s)?(?:for|from)\s[^.!?:;]{3,140}?\sat\s(?:the\s)?NAME"
    r"|[^.!?]{0,60}?\b[Aa]pplications?\s(?:are\s(?:\w+\s)?(?:invited|sought|welcome)\s)?(?:for|from)\s[^.!?:;,]{3,160},\s(?:the\s)?NAME"
    r"|[^.!?]{0,60}?\b(?:[Ll]ooking|[Ss]earching)\sfor\s(?:an?|the|two|three)\s[^.!?:;]{3,100}?\sat\s(?:the\s)?NAME"
    r"|[^.!?]{0,60}?\b(?:position|studentship|fellowship|scholarship|opening|vacancy|internship)s?\s(?:[^.!?:;]{1,60}?\s)?at\s(?:the\s)?NAME"
)
"""Where a position is to be had, a university or a house of the kind; other names behind `at` are those of streets and quarters."""
_SENT_TO: Final = (
    r"[^.!?]{0,80}?\b(?:r[ée]sum[ée]s?|applications?|(?:your|cover(?:ing)?|motivation)\sletter|CVs?|ansökan|søknad(?:en)?|ansøgning(?:en)?|hakemus|Bewerbung(?:en|sunterlagen)?|candidature|sollicitatie"
    r"|solicitud|currículum|curriculum|candidatura|CV)\s(?:[^.!?]{0,40}?\s)?(?:to|at|by|till|til|an(?:\sdie|\sdas|\sden)?|à|aan|naar|a)\sNAME,\s(?=(?:\d|[^\W\d]+\s(?:\w+\s){0,3}\d))"
)
"""To whom one writes or brings the papers, before a street: `Bring your résumé to Dean Bakery & Son, 12 Mill Lane`."""
_OF_A_CANDIDATE: Final = re.compile(r"\b(?:who|that) ha(?:s|ve)\b|\b(?:[Yy]ou|[Ii]deally|finished|completed|degree|worked)\b")
"""What such a sentence says where it tells of whoever applies, and not of the position."""
_NAMED: Final = re.compile("NAME")
_OF_ROLE: Final = re.compile("ROLE")
_NO_HOUSES: Final = frozenset(("head office", "head quarters", "customer service", "human resources", "immediate start"))
"""Names of parts of any house, and of no house, case folded."""
_OF_LEVELS: Final = when_used(r"(?i)^(?:senior|junior|entry|executive|band|grade|level)\s(?:level|\d)")
"""Where a position stands, not at whom: `a vacancy has arisen at Senior Level`, `at Band 5`."""


def _pattern(structure: str) -> Worded:
    """A structure at the beginning of a sentence, a group for each of its names and roles."""
    counted = count()
    whole = _NAMED.sub(lambda named: f"(?P<{named[0].lower()}{next(counted)}>{_NAME})", structure)
    whole = _OF_ROLE.sub(lambda _: rf"\s(?P<role{next(counted)}>[^.,!?:]{{3,60}}?)\s", whole)
    return Worded(f"{_START}(?:{whole})")


_SURENESS: Final = {_SEEKING: _SURE, _ANNOUNCING: _SURER}
_STRUCTURES: Final = tuple(
    (_pattern(words), _SURENESS.get(words))
    for words in (_OF_CLIENT, _ANNOUNCING, _SEEKING, _GROWING, _JOINING, _BEING, _AS_ROLE, _WORKING)
)
"""Each with how sure its sentence alone says that a house is named; the others also name what is no house: `Bei Wind und Wetter`."""
_OF_INSTITUTIONS: Final = _pattern(_APPLIED_TO)
_OF_ADDRESSEES: Final = _pattern(_SENT_TO)


def read_by_grammar(bearings: Bearings, slugs: list[str], candidates: Candidates) -> bool:
    """Add who the ad's sentences speak of as the house that seeks, or is to be worked at; whether one does."""
    for text in (block.text[:_BEGINNING] for block in first_paragraphs(bearings)):
        for name, sure in _names_in(text):
            if _is_house(name, bearings, slugs) and (sure or _is_told_elsewhere(name, bearings, slugs)):
                candidates.add("hiring_organization", without_article(name, bearings), READER, sure or _SURE, text)
                return True
    return _read_institution(bearings, candidates) or _read_addressee(bearings, slugs, candidates)


def _read_addressee(bearings: Bearings, slugs: list[str], candidates: Candidates) -> bool:
    """Add the house to whose street one sends or brings the papers, whose name says that it is one; whether the ad names one."""
    for text in (block.text[:_BEGINNING] for block in first_paragraphs(bearings)):
        if ", " in text and (found := _OF_ADDRESSEES.search(text)):
            name = next(filter(None, found.groups())).rstrip(" ,.")
            is_firm = "&" in name or LEGAL_FORM.search(name) is not None or is_house(name)
            if is_firm and _is_house(name, bearings, slugs):
                candidates.add("hiring_organization", name, READER, _SURE, text)
                return True
    return False


def _read_institution(bearings: Bearings, candidates: Candidates) -> bool:
    """Add the university, or the house of the kind, at which a position is to be had; whether the ad names one."""
    for text in (block.text[:_BEGINNING] for block in first_paragraphs(bearings)):
        if (" at " in text or ", " in text) and (found := _OF_INSTITUTIONS.search(text)):
            name = next(filter(None, found.groups())).rstrip(" ,.")
            if _OF_A_CANDIDATE.search(found[0]):
                continue
            if is_institution(name) and not is_department(name):
                candidates.add("hiring_organization", name, READER, _SURE, text)
                return True
    return False


def _names_in(text: str) -> Iterator[tuple[str, float | None]]:
    """The names that a text's sentences give, each with how sure its sentence says that it is a house's; None where it does not."""
    for structure, sure in _STRUCTURES:
        if found := structure.search(text):
            groups = {group: words for group, words in found.groupdict().items() if words}
            role = next((words for group, words in groups.items() if group.startswith("role")), None)
            name = next(words for group, words in groups.items() if group.startswith("name"))
            if role is None or names_a_role(role):
                house = without_seat(name).strip(" ,")
                yield house if LEGAL_FORM.search(house) else house.rstrip("."), sure


def _is_told_elsewhere(name: str, bearings: Bearings, slugs: list[str]) -> bool:
    """Whether a name has a legal form or an `&`, or stands in the page's address, its title or another sentence of the ad too."""
    if "&" in name or LEGAL_FORM.search(name) or folded(name) in slugs or name in bearings.head.title:
        return True
    return sum(block.text.count(name) for block in bearings.own) > 1


def _is_house(name: str, bearings: Bearings, slugs: list[str]) -> bool:
    """Whether a name that a sentence gives is one of a house: no town or country, no department, no role, no lone noun."""
    if not is_name(name) or not is_proper(name, bearings, slugs) or is_town(name) or is_department(name):
        return False
    if names_a_role(name) and not LEGAL_FORM.search(name):
        return False
    if " " not in name and folded(name) not in slugs and name not in bearings.head.segments:
        return LEGAL_FORM.search(name) is not None
    first = name.split(" ", 1)[0].removesuffix("'s").removesuffix("’s")
    is_land = len(first) > _CODE and (country_named(first) or country_named(first.removesuffix("s")))
    if is_land or country_named(name) or name.casefold() in _NO_HOUSES or _OF_LEVELS.match(name):
        return False
    return name.startswith("Region ") or not regions_named(name)
