"""Employer sentences: who offers the job, as the first sentences of an ad and its last ones say.

`Dean Bakery is looking for a baker`, `Dean Bakery is proud to be an equal opportunity employer`.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import (
    COMMON_NOUNS,
    CONNECTORS,
    GENERAL_NAMES,
    LEGAL_FORM,
    PRONOUNS,
    folded,
    is_department,
    is_name,
    is_town,
    is_unit,
    without_seat,
)
from jobcrawl.read.titles.bearings import Bearings, hosts_told
from jobcrawl.read.words.vocabulary import label_key
from jobcrawl.values.patterns import Worded, linear, when_used
from jobcrawl.values.places.gazetteer import country_named
from jobcrawl.values.roles import names_a_role

READER: Final = "phrases"
_FIRST: Final = 12
"""Paragraphs at the beginning of an ad that are looked at."""
_PARAGRAPH: Final = 40
"""Characters from which a block is a paragraph."""
_BEGINNING: Final = 200
"""Characters of one that are looked at."""
_ARTICLE_AND_NAME: Final = 2
"""Words up to which what follows an article may be any noun: `The University`."""
_AHEAD: Final = 60
"""Characters behind `needs a` in which the name of a role must stand."""
_DOTTED: Final = r"(?:Inc|Co|Corp|Ltd|Pvt|St|Sct|Skt|Sankt|Ste|Mt|Dr|Fa|Gebr|Bros|n\. o|z\. s|z\. ú|o\. z|o\. p\. s|v\. o\. s|[sš]\. p|S\.A|S\.L|S\.L\.U|S\.r\.l|S\.p\.A|B\.V|N\.V|Sp\. z o\.o|[Ss]\.[Rr]\.[Oo]|[Aa]\.[Ss]|e\.V|d\.o\.o|Lda|Ltda)\."
"""Parts of names that end with a full stop and no sentence."""
_ABBREVIATED: Final = r"(?:(?:Sct|Skt|St|Ste|Mt|Dr|Fa|Gebr)\. |[a-z]{1,2})?"
"""What a name may begin with: an abbreviation, the small letter of `eBay`."""
_REMARK: Final = when_used(r"\s\([^()]{0,60}[.;:][^()]{0,60}\)")
"""A remark in brackets that holds what ends sentences: `Dean Valley (pop. 4,300) is looking for`."""
_SEEKS: Final = Worded(
    (
    r"^(?:(?:here )?at\s)?(?P<name>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,80}?),?\s(?:is|are)\s(?:currently\s|now\s|actively\s)?(?:looking for|seeking|hiring|recruiting|searching for|accepting applications|inviting applications)\b"
    r"|^(?P<needing>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:,]|DOTTED){1,60}?)\s(?:needs?|requires?|seeks?)\s(?:an?|another|one|two)\s"
    r"|^(?P<appointing>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:,]|DOTTED){1,60}?)\s(?:wish(?:es)?|would like|seeks?|intends?|is (?:pleased|delighted|proud))\sto\s(?:appoint|recruit|employ|hire|invite applications)\b"
    r"|^(?P<inviting>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,80}?)\s(?:invites?|welcomes)\s(?:[\w-]+\s)?applications\b"
    r"|^(?P<offering>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,90}?),?\s(?:offers?|has)\s(?:[\w-]+\s){0,4}(?:positions?|openings?|opportunit(?:y|ies)\s(?:for|to join)|vacanc(?:y|ies)|fellowships?|studentships?)\b"
    r"|^[^.!?;:]{0,150}?\b(?:work with|join)\s(?:me|us|(?:my|our)\s(?:\w+\s){0,2}(?:group|lab|team))\sat\s(?:the\s)?(?P<joined>[A-ZÀ-ÞĄ-Ž0-9][^.!?;:,]{1,60}?)(?:[.,;]|\s(?:in|as|to|for|with|on|near)\s)"
    r"|^(?i:an?|one|two|three|several|the)\s[^.!?;:]{3,80}?\s(?:is|are)\s(?:now\s|currently\s|immediately\s)?available\s(?:(?:in|within)\s[^.!?;:,]{3,60}\s)?(?:at|with)\s(?:the\s)?(?P<open>[A-ZÀ-ÞĄ-Ž0-9][^.!?;:,]{1,60}?)(?:[.,;]|\s(?:in|as|to|for|with|under|from|on|working|starting|beginning)\s|$)"
    r"|^(?P<sv>ABBREVIATED[A-ZÀ-ÞĄ-Ž0-9](?:[^.!?;:]|DOTTED){1,60}?)\s(?:söker|letar efter|rekryterar|søker|leter etter|rekrutterer|søger|leder efter|etsii|hakee|palkkaa|sucht|suchen wir|recherche|recrute|zoekt|is (?:per direct )?op zoek|busca|está buscando|cherche|est à la recherche|ist auf der Suche|è alla ricerca|selecciona|cerca|ricerca|seleziona|poszukuje|zatrudnia|zatrudni|przyjmie|ogłasza|hledá|přijme|vyhlašuje|vypisuje|hľadá|prijme|vyhlasuje|procura|contrata|convoca|precisa|necesita|incorpora|está à procura|keres|felvesz|angajează|caută|indice|bandisce|assume|embauche|engage|utlyser|lyser ut|anställer|ansætter|stellt ein|requiere|solicita)\s"
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
_UNIT_OF: Final = when_used(
    r"(?:[Tt]he )?(?:[\w-]+ ){0,3}?(?:department|faculty|school|group|lab|laboratory|section|division|unit|team)\b[^,]{0,60}? of the (?=[A-ZÀ-ÞĄ-Ž])",
    re.I,
)
_SEAT_TOWN: Final = when_used(
    r"\s(?:(?:à|a|en|in|i|te|w|v)\s|\((?=[^()]+\)$))([A-ZÀ-ÞĄ-Ž][^\W\d]+(?:[ -][A-ZÀ-ÞĄ-Ž][^\W\d]+)*)(?=$|\s\(|\)$)"
)
_KIND_BEFORE: Final = when_used(
    r"^(?:la société|l['’]entreprise|le groupe|la maison|la empresa|la compañía|el grupo|l['’]azienda|la ditta|la società|il gruppo|firma|spółka|przedsiębiorstwo"
    r"|společnost|die firma|die|der|das|het bedrijf|företaget|bolaget|firmaet|virksomheden|selskapet|bedriften|yritys|the company|the firm|a empresa)"
    r"\s(?=[A-ZÀ-ÞĄ-Ž0-9])",
    re.I,
)
"""What a sentence says that a name is of, or where it stands: `Firma`, `La société`."""
_HOUSE_BEFORE: Final = when_used(
    r"^(?:le|la|el|il|o|a|het|de|der|das|die|l['’])\s?(?P<kind>restaurant|hôtel|hotel|boulangerie|pharmacie|garage|café|camping|clínica|restaurante|ristorante|panadería|farmacia"
    r"|albergo|bakkerij|école|colegio|escuela|ferme|domaine|librairie|librería|libreria)\s(?=[A-ZÀ-ÞĄ-Ž])",
    re.I,
)
"""What a house is, in small letters before its name: `le restaurant La Cigale`."""
_BODY: Final = when_used(
    r"^(?:(?i:la|le|de|il|el|die)\s)?(?P<body>(?i:(?:commune|ville|mairie|ayuntamiento|comune|câmara municipal|centre hospitalier(?: universitaire)?|communauté de communes)\s(?:de\s|di\s|du\s|d['’])|(?:gemeente|gmina|obec|město|miasto)\s)(?P<town>[A-ZÀ-ÞĄ-Ž][^,(]*))"
)
"""The administration of a town, as sentences write it: `la commune de Dean`."""
_HEAD_OF_HOUSE: Final = when_used(
    r"^(?:(?:The\s|Our\s)?(?:(?:Managing|Executive|General)\s)?(?:Director|Head(?:teacher|master|mistress)?|Principal|Mayor|Chief Executive|Management|Rector)\sof\s(?:the\s)?"
    r"|(?:Le|La|L['’])\s?(?:directeur|directrice|direction|maire|président|présidente|proviseur|principal)(?:\sgénérale?)?\s(?:du\s|de\sla\s|de\sl['’]|des\s|de\s|d['’])"
    r"|(?:Der|Die)\s(?:Direktor(?:in)?|Leiter(?:in)?|Leitung|Vorstand|Geschäftsführung|Direktion|Bürgermeister(?:in)?|Rektor(?:in)?|Präsident(?:in)?)\s(?:der|des|von|vom)\s"
    r"|De\s(?:directeur|directie|burgemeester|rector|voorzitter)\svan\s(?:het\s|de\s)?"
    r"|(?:El|La)\s(?:director|directora|dirección|gerencia|alcalde|alcaldesa|rector|rectora)\s(?:del?\s)(?:la\s)?"
    r"|(?:Il|La)\s(?:direttore|direttrice|direzione|sindaco|sindaca|dirigente|rettore|rettrice|presidente)\s(?:della\s|dello\s|dell['’]|del\s|di\s)"
    r"|(?:Rektorn?|Direktören|Direktøren|Chefen|Ledelsen|Styret|Styrelsen|Bestyrelsen|Ledningen)\s(?:för|for|vid|ved|på|i|av|af)\s"
    r"|(?P<inflects>(?:Dyrektor(?:ka)?|Dyrekcja|Wójt|Burmistrz|Prezydent|Prezes|Starosta|Rektor(?:ka)?|Dziekan|Zarząd|Kierownik|Komendant"
    r"|Ředitel(?:ka|ství)?|Primátor(?:ka)?|Starostka|Děkan(?:ka)?|Tajemník|Tajemnice|Vedení|Riaditeľ(?:ka)?)\s))",
    re.I,
)
"""Who speaks for a house, before its name; in Polish and Czech that has another ending there: `Dyrektor Szpitala Dean poszukuje`."""
_BEFORE_ADDRESS: Final = when_used(r"\s?[,·|•–-]\s")
_LONGER: Final = 4
"""Words by which a house's title is longer than what a sentence calls it."""
_MARKS: Final = 40
"""Blocks at the beginning and at the end of a page in which its owner's name stands by itself."""
_ENDING: Final = 3
"""Letters in which one word differs from case to case."""
_RULE: Final = when_used(r"(?i)\b(?:laws?|acts?|polic(?:y|ies)|regulations?|legislation|code|success)$")
"""What also requires somebody: `European Union Law requires a driver to rest`."""
_ARTICLE: Final = when_used(r"^(?:(?:Az?|O|The|El|La|Le|Les|Il|Het|De|Die|Das|Der) |L['’])(?=[A-ZÀ-ÞĄ-Ž])")


def read_first_sentence(page: Page, bearings: Bearings, slugs: list[str], candidates: Candidates) -> bool:
    """Add who seeks somebody in one of the ad's first sentences, and the town of the seat; whether one does."""
    for block in first_paragraphs(bearings):
        opening = block.text[:_BEGINNING]
        opening = _REMARK.sub("", opening) if "(" in opening else opening
        is_german = "zu besetzen" in opening or "zu vergeben" in opening
        match = (is_german and _TO_FILL.match(opening)) or _SEEKS.search(opening)
        if not match:
            continue
        if match.groupdict().get("needing") and (
            _RULE.search(match["needing"]) or not names_a_role(opening[match.end() : match.end() + _AHEAD])
        ):
            continue
        subject = next(name for name in match.groups() if name)
        led = _HEAD_OF_HOUSE.match(subject)
        subject = subject[led.end() :] if led else subject
        is_inflected = led is not None and led["inflects"] is not None
        if is_inflected:
            name = _house_led(subject, bearings, page)
        else:
            name = _as_it_signs(_subject(subject, bearings, hosts_told(page)), page)
        if is_name(name) and not is_department(name) and (is_inflected or is_proper(name, bearings, slugs)):
            candidates.add("hiring_organization", name, READER, 0.53 if name in bearings.head.segments else 0.5, block.text)
            seat = _SEAT_TOWN.search(subject.rstrip(" ,"))
            if seat and is_town(seat[1]):
                candidates.add("job_locations", seat[1], READER, 0.45, block.text)
            return True
    return False


def _subject(words: str, bearings: Bearings, hosts: frozenset[str]) -> str:
    """The organisation in the subject of a sentence: without its article, what it is, and the part of it that speaks."""
    words = words.strip(" ,")
    if body := _BODY.match(words):
        return body["body"][0].upper() + body["body"][1:].rstrip()
    if (house := _HOUSE_BEFORE.match(words)) and " " not in words[house.end() :].partition(", ")[0]:
        words = words[house.start("kind")].upper() + words[house.start("kind") + 1 :]
    name = words if folded(words) in hosts else _HOUSE_BEFORE.sub("", _KIND_BEFORE.sub("", words))
    at = re.search(r"\s(?:at|vid|ved)\s(?:the\s)?", name) or _UNIT_OF.match(name)
    name = name[at.end() :] if at else name
    name, _, apposition = name.partition(", ")
    if apposition and not apposition[0].islower() and not country_named(apposition):
        name = f"{name}, {apposition}"
    name = without_seat(name)
    return name if folded(name) in hosts else without_article(name, bearings)


def without_article(name: str, bearings: Bearings) -> str:
    """A name without the article of its sentence, where the document title has it so or no name has one: `La Cooperativa Dean`."""
    bare = _ARTICLE.sub("", name)
    is_article = name[:2] in ("A ", "O ") or (name.startswith(("Die ", "Az ")) and LEGAL_FORM.search(bare) is not None)
    is_titled = any(segment == bare or (" " in bare and segment.startswith(f"{bare} ")) for segment in bearings.head.segments)
    return bare if bare == name or is_article or is_titled else name


def _house_led(words: str, bearings: Bearings, page: Page) -> str:
    """The house that a name in the genitive is of, as the page writes it: `Szpital Dean` for `Szpitala Dean`; "" where it does not."""
    told = words.strip(" ,").split()
    best = ""
    for text in _signatures(bearings, page):
        parts = text.split()
        is_as_long = 1 < len(parts) <= len(told) + (_LONGER if len(told) > 1 else 0)
        if is_as_long and len(text) > len(best) and all(map(_is_one_word, parts, told)):
            best = text
    return best


def _signatures(bearings: Bearings, page: Page) -> Iterator[str]:
    """Where a page writes its owner's name by itself: its titles, the pictures above the ad, the lines of its foot."""
    yield from bearings.head.segments
    yield bearings.head.site_name
    blocks = page.outline.blocks
    for block in blocks[:_MARKS]:
        yield from (mark.label for mark in block.marks if mark.tag == "img" and mark.label)
    for block in blocks[-_MARKS:]:
        yield block.text[:_BEGINNING].partition(", ")[0]


def _is_one_word(one: str, other: str) -> bool:
    """Whether two words are one in different cases: `Szpital` and `Szpitala`, `Gmina` and `Gminy`."""
    least = max(1, min(len(one), len(other)) - _ENDING)
    return one[:least].casefold() == other[:least].casefold() and abs(len(one) - len(other)) <= _ENDING


def _as_it_signs(name: str, page: Page) -> str:
    """A name without its article where it stands so in a line of its own, or before an address in the foot: `Embassy of Deanland`."""
    bare = _ARTICLE.sub("", name)
    if bare == name:
        return name
    blocks = page.outline.blocks
    is_signed = " " in bare and any(_BEFORE_ADDRESS.match(b.text, len(bare)) for b in blocks[-_MARKS:] if b.text.startswith(bare))
    return bare if is_signed or any(block.text == bare for block in blocks) else name


def _in_full(name: str, bearings: Bearings) -> str:
    """The name that a few capitals stand for, where the page writes it: `Dean Valley State College` for DVSC."""
    if not 3 <= len(name) <= 6 or not (name.isalpha() and name.isupper()):
        return name
    initials = re.compile(r"\b" + r"\s(?:(?:of|the|and|for|&)\s){0,2}".join(rf"{letter}[^\W\d]{{1,20}}" for letter in name))
    for text in (bearings.head.title, *(block.text[:_BEGINNING] for block in bearings.own)):
        found = initials.search(text)
        if found:
            return str(found[0])
    return name


def read_equal_employer(page: Page, bearings: Bearings, slugs: list[str], candidates: Candidates) -> None:
    """Who declares to be an equal opportunity employer, as ads of the United States end."""
    for block in reversed(bearings.own):
        text = block.text
        if len(text) < 30 or not ("mployer" in text or "qual" in text):
            continue
        for match in linear(_EQUAL, ignore_case=False).finditer(text[-3000:]):
            name = _in_full(_subject(match["name"], bearings, hosts_told(page)), bearings)
            if is_name(name) and is_proper(name, bearings, slugs) and label_key(name) not in GENERAL_NAMES:
                candidates.add("hiring_organization", name, READER, 0.5, match[0])
                return


def is_proper(name: str, bearings: Bearings, slugs: list[str]) -> bool:
    """Whether the subject of a sentence is a name: capitals throughout, or as in the document title, and not just the sentence's
    first word."""
    if body := _BODY.match(name):
        return not any(_is_small(word) and word.casefold() not in CONNECTORS for word in body["town"].split())
    words = name.split()
    if (
        (is_unit(name) and folded(name) not in slugs)
        or (label_key(words[0]) in PRONOUNS and words[0] != "US" and not _is_the_house(words))
        or len(words) > 7
        or words[-1].casefold() in CONNECTORS
    ):
        return False
    is_titled = len(words) > 1 and name in bearings.head.segments
    has_nouns = any(_is_small(word) and word.casefold() not in CONNECTORS for word in LEGAL_FORM.sub("", name).split())
    if has_nouns and not is_titled:
        return False
    if len(words) > 1 or any(map(str.isupper, name[1:])):
        return True
    if name.casefold() in COMMON_NOUNS:
        return False
    noun = re.compile(rf"(?i:\b(?:d(?:ie|er|as|em|en|es)|ein\w{{0,2}}|unser\w{{0,2}})\s){re.escape(name)}")
    told = sum(block.text.count(name) - len(noun.findall(block.text)) for block in bearings.own)
    return folded(name) in slugs or told > 1


_PRAISE: Final = frozenset(
    ("ideal", "perfect", "right", "successful", "whole", "best", "great", "next", "new", "suitable", "chosen")
)
_NO_HOUSES: Final = frozenset(
    (
        "industry",
        "crew",
        "team",
        "match",
        "profile",
        "season",
        "summer",
        "winter",
        "market",
        "sector",
        "world",
        "person",
        "individual",
    )
)
"""What follows `The`, and ends what it begins, where it names no house: `The Ideal Candidate`, `The Baking Industry`."""


def _is_the_house(words: list[str]) -> bool:
    """Whether words are a name with its article, `The Dean Bakery`, and not `The Successful Candidate`."""
    return (
        words[0] == "The"
        and len(words) > _ARTICLE_AND_NAME
        and words[-1].casefold() not in PRONOUNS | _NO_HOUSES
        and words[1].casefold() not in _PRAISE
        and not names_a_role(words[-1])
    )


def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter, and not as `eBay` does."""
    return word[0].islower() and not any(map(str.isupper, word[1:3]))


def first_paragraphs(bearings: Bearings) -> Iterator[Block]:
    """The first paragraphs of an ad."""
    count = 0
    for block in bearings.own:
        if len(block.text) > _PARAGRAPH:
            yield block
            count += 1
            if count > _FIRST:
                return
