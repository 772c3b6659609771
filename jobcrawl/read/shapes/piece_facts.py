"""Piece facts: what one piece of a line beside the title says: terms, way of working, place, day, pay, employer."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.read.shapes.name_shape import (
    LEGAL_FORM,
    is_house,
    is_institution,
    is_name,
    is_town,
    is_unit,
    without_about,
    without_by,
    without_town,
    works_at,
)
from jobcrawl.read.shapes.pieces import speaks_of_another_date
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, LABELS, REMOTE_WORDS, label_key
from jobcrawl.values.dates.date_words import WEEKDAYS, fold
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay.salary import find_salary

READER: Final = "headings"
"""Name under which everything beside the title is told."""
_DIGIT: Final = when_used(r"\d")
_BARE_DATE: Final = when_used(
    r"^(?:(?:on|am|den|d\.|le|el|il|dnia|dne|op|(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch),?)\s)?(?P<day>\d{4}-\d\d-\d\d|(?:19|20)\d\d\. [^\W\d]{3,12} \d{1,2}\.|\d{1,2}(?P<sign>[./-])\d{1,2}(?P=sign)(?:19|20)\d\d|\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,12}[.,]?\s(?:de\s)?(?:19|20)\d\d|[A-Z][a-z]{2,8}\s\d{1,2},\s(?:19|20)\d\d)(?:,?\s\(?(?P<weekday>[^\W\d]{4,12})\)?)?(?:,?\s(?:\w{1,4}\s)?\d{1,2}[:.h]\d\d)?$"
)
_MONEY: Final = r"(?:(?:US|CA|AU|NZ|HK|C|A|S|R|MX)?\$|[€£₹¥₽₴₺₪]|CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|SGD|INR|ZAR|AED|BRL|JPY|TRY|UAH|RUB|kr\.?|zł|Kč|Ft|lei|RM|Rp|Rs\.?|R(?=\s\d{1,3}[., ]\d{3}|\s\d{4,6}|\s\d{1,3}(?:[.,]\d\d)?\s?(?:/|per\b|p\.)|\d{1,3}[., ]\d{3}|\d{4,6}(?:\s?(?:-|–|to|per|pm|p\.|/))))"
_AMOUNT: Final = (
    r"(?:"
    + _MONEY
    + r"\s?)?\d[\d.,' \u00a0\u202f]{0,12}\s?(?:[kK]|lacs?|lakhs?)?(?:\s?"
    + _MONEY
    + r")?(?:\s?/\s?(?:hr|hour|h|yr|year|mo|month|wk|week|day))?"
)
_GROSS: Final = r"(?:gross|net|netto|brutto|bruto|brut|bruts|brutos|neto|lordi)"
_SOME_MONEY: Final = when_used(_MONEY, re.I)
_BARE_PAY: Final = when_used(
    r"^(?:(?:salary|pay|wage|gehalt|lohn|lön|lønn|løn|palkka|salaire|salario|sueldo|stipendio|ral|retribuzione|wynagrodzenie|mzda|plat|salaris|loon|salário)\s)?"
    r"(?=.{0,40}(?:[$€£₹¥₽₴₺₪]|\b" + _MONEY + r"(?![^\W\d])))(?:(?:from|up to|circa|ca\.?|ab|bis zu|från|fra|à partir de|desde|od|do|vanaf|da)\s)?" + _AMOUNT
    + r"(?:\s?(?:-|–|—|to|bis|till|til|à|a|do|tot|y|e)\s?" + _AMOUNT + r")?\s?\+?(?:\s" + _GROSS + r")?"
    + r"(?:,?\s?(?:/|⁄|per|a|an|pro|im?|in der|om|par|al|por|na|za|w)?\s?(?:hour|hr|h|year|yr|annum|month|mo|week|wk|day|stunde|jahr|monat|timme|tim|månad|mån|år|timen|måned|time|heure|an|mois|año|mes|mês|hora|ora|mese|anno|ano|godz\.?|godzinę|mies\.?|miesiąc|měsíc|hod\.?|maand|uur|jaar|mensais|mensuales|mensuels|mensili|mensuel|annuel|annuels|anuales|annui|monatlich|jährlich|stündlich|miesięcznie|rocznie|měsíčně|ročně))?"
    + r"(?:\s(?:" + _GROSS + r"|p\.?/?\s?a\.?|p/a|p\.?\s?m\.?|pcm|p\.?\s?w\.?|p\.?\s?h\.?|lpa|annually|yearly|monthly|hourly|pro rata|pa pro rata|\+ .{2,20}))?$",
    re.I,
)  # fmt: skip
_REMARK: Final = when_used(r"\s\([^()€£$\d]{2,20}\d{0,2}[^()€£$\d]{0,20}\)$")
"""What a line of pay adds to it in brackets: `(Grade 9)`, `(pro rata)`."""
_SENTENCES: Final = when_used(
    r"(?:(?<=\w{3})|(?<=[A-Z]{2}))(?<!\b(?i:min|max|mín|máx|inc|exc|bzw|ggf))(?<!\b(?i:mind|maks|incl|inkl|excl|exkl|zzgl|evtl))(?<!\b(?i:approx))\.\s+"
)
"""Ends of sentences; the dot of `max.` and other words cut short ends none."""
_OR_REMOTE: Final = when_used(
    r"^(?:(?P<beside>[^\W\d][^/]{2,50}?)\s/|(?P<place>[^\W\d].{2,50}?),?\s(?:or|and|oder|und|eller|och|og|tai|ou|et|of|en|o|e|lub))\s"
    r"(?P<way>(?:fully\s|100 ?%\s)?(?:remote|hybrid|home[- ]?office|distans|etänä|à distance|télétravail|remoto|zdalnie)\b.{0,30})$",
    re.I,
)
"""A place beside which one may work elsewhere: `Austin, TX or remote in the US`."""
_FULL_OR_PART: Final = when_used(r"\bvoll-?\s?(?:oder|und|bzw\.|/|&)\s?teilzeit\b|\bhel-?\s?(?:eller|och|/)\s?deltid\b|\bfull[- ]?(?:time)?\s?(?:or|and|/|&)\s?part[- ]?time\b", re.I)  # fmt: skip
_AMOUNT_FIRST: Final = when_used(r"(?:[€$£]|[A-Z]{3}\s)\s?\d|\d[\d .,]*\s?[€$£]")
_SHARE: Final = when_used(
    r"(?:(?:deltid|heltid|teilzeit|vollzeit|pensum|stilling|tjänst|tjänstgöringsgrad|stillingsprosent)\s(?:[1-9][05]|100)\s?%?"
    r"(?:\s?[-–]\s?(?:[1-9][05]|100))?|[4-9][05]\s?%?\s?[-–]\s?(?:[5-9][05]|100))\s?%(?:$|,\s(?:auch|nach|auf|ab|ev\.|befristet|unbefristet)\s)",
    re.I,
)
"""A share of full time, as Swiss and Nordic ads write it beside the title: `60 – 80 %, auch nachts`, `Deltid 40 %`."""
_DASH: Final = when_used(
    r"\s+[-–—]\s+|\s*/\s*|\s*\(|\)\s*|,\s+|\s+(?:or|and|eller|och|og|oder|und|ou|et|of|en|o|y|e|tai|lub|nebo|&|\+)\s+"
)
_CLAUSE: Final = when_used(r"(?:,\s[a-zß-ž]|\s(?:we|you|our|your|it|they)\s).*$")
_WRITTEN_BY: Final = when_used(
    r"^(?:written|posted|published|submitted|advertised|placed|listed|offered)(?:\s[\w ,]{1,24}?)?\sby:?\s", re.I
)
"""What stands before a firm in a line that says who put the ad there: `Posted by Dean Bakery Ltd`."""
_PUBLIC_BODY: Final = when_used(
    r"^(?P<name>(?:(?:City|Town|Village|County|Borough|Township|Municipality|Parish) of\s|(?:Gemeente|Gemeinde|Stadt|Landkreis|Gmina)\s"
    r"|(?:Ville|Commune|Mairie|Ayuntamiento|Comune) (?:de\s|di\s|d['’]))(?P<town>[A-ZÀ-ÞĄ-Ž][^,()]{2,40})),\s(?P<place>[^,()]{2,30})$"
)
"""The administration of a town with its state or country: `City of Dean, CO`."""
_ORG_HEAD: Final = when_used(
    r"\b(?:University|Institute|College|Academy|School|Universität|Hochschule|Université|Universidad|Università|Universidade|Institut|Instituto|Istituto|Uniwersytet|Univerzita|Politechnika|Politecnico) (?:of|for|für|der|de|di|do|da|degli|des|del|w|v)\b"
)
_CONTRACT: Final = "contract "
"""Behind it stands what kind of contract it is: `contract voor 1 jaar`."""
_OPENING_WORDS: Final = EMPLOYMENT_WORDS - {"contract"}
"""Terms that say as much by themselves as with the words behind them."""
_LEVELS: Final = frozenset(("junior", "mid", "medior", "senior", "lead", "expert"))
"""Levels of a career, beside which `regular` is one as well: `Mid / Regular`."""
_WORDS_OF_CLAUSE: Final = 4
"""Spaces in a piece from which it says something of its own, and a way of working beside it is that of what it tells."""
_MOST_WORDS: Final = 12
_LONGEST_PART: Final = 80
"""Characters of the longest piece of a line that is one fact or name."""


def is_pay(part: str) -> bool:
    """Whether a line says an amount of pay and little else: its period, `$21 - $25 per hour plus tips`."""
    if _DIGIT.search(part) is None or _SOME_MONEY.search(part) is None:
        return False
    if _BARE_PAY.match(_REMARK.sub("", part)):
        return True
    pay = find_salary(part) if len(part) <= _LONGEST_PART and _AMOUNT_FIRST.match(part) else None
    return pay is not None and pay.unit_text is not None and pay.currency is not None


def read_piece(part: str, candidates: Candidates) -> None:
    """Add what one piece of a line beside the title says: `Lund, Sweden`, `Full time, remote`, `at Dean Bakery`."""
    if part.endswith(":"):
        return
    if len(part) <= _LONGEST_PART and (choice := _OR_REMOTE.match(part)):
        candidates.add("job_location_type", choice["way"], READER, 0.6, part)
        whole, part = part, choice["place"] or choice["beside"]
        if is_town(part):
            candidates.add("job_locations", part, READER, 0.55, whole)
    terms, slash, rest = part.partition(" / ")
    if slash and label_key(terms) in EMPLOYMENT_WORDS and any(map(str.isdigit, rest)):
        candidates.add("employment_type", terms, READER, 0.6, part)
        read_piece(rest, candidates)
        return
    if _read_several(part, candidates) or _read_fact(part, candidates) or len(part) > _LONGEST_PART:
        return
    _read_name(part, candidates)
    rest = _read_leading_terms(part, candidates)
    if rest and rest != part:
        read_piece(rest, candidates)
        return
    pieces = [label_key(piece) for piece in _DASH.split(part) if piece]
    if len(pieces) > 1:
        _read_place_among_terms(part, candidates)
        is_sentence = part.endswith((".", "!", "?")) and any(piece.count(" ") >= _WORDS_OF_CLAUSE for piece in pieces)
        if any(piece in EMPLOYMENT_WORDS for piece in pieces):
            pieces = [head if (head := piece.split(" ", 1)[0]) in _OPENING_WORDS else piece for piece in pieces]
        if not _LEVELS.isdisjoint(pieces):
            pieces = [piece for piece in pieces if piece != "regular"]
        for piece in pieces:
            if piece in EMPLOYMENT_WORDS or piece.startswith(_CONTRACT):
                candidates.add("employment_type", piece, READER, 0.6, part)
            elif piece in REMOTE_WORDS and not is_sentence:
                candidates.add("job_location_type", piece, READER, 0.6, part)


def _read_several(part: str, candidates: Candidates) -> bool:
    """Read the sentences of a piece each, or what stands before a day; whether there are several."""
    if len(part) > _LONGEST_PART:
        return False
    if ". " in part and not bare_date(part) and not is_place_shaped(part) and not LEGAL_FORM.search(part):
        sentences = _SENTENCES.split(part)
        if len(sentences) > 1:
            for sentence in sentences:
                read_piece(sentence.rstrip("."), candidates)
            return True
    before, _, behind = part.rpartition(" - ")
    if before and (day := bare_date(behind)) and not speaks_of_another_date(before):
        candidates.add("date_posted", day, READER, 0.45, part)
        read_piece(before, candidates)
        return True
    return False


def _read_fact(part: str, candidates: Candidates) -> bool:
    """Add the terms, the way of working, the day, the pay or the place that is all a piece says; whether it is one."""
    key = label_key(part)
    if len(part) <= _LONGEST_PART and (hours := _FULL_OR_PART.search(part)):
        candidates.add("employment_type", hours[0], READER, 0.65, part)
    elif key in EMPLOYMENT_WORDS or _SHARE.match(part):
        candidates.add("employment_type", part, READER, 0.65)
    elif key in REMOTE_WORDS:
        candidates.add("job_location_type", part, READER, 0.65)
    elif day := bare_date(part):
        candidates.add("date_posted", day, READER, 0.45, part)
    elif is_pay(part):
        candidates.add("base_salary", part, READER, 0.6)
    elif len(part) <= _LONGEST_PART and is_place_shaped(located := part.removeprefix("in ")):
        if body := _PUBLIC_BODY.match(located):
            candidates.add("hiring_organization", body["name"], READER, 0.55, part)
            located = f"{body['town']}, {body['place']}"
        name, _, place = located.rpartition(" - ")
        if name and is_place_shaped(place) and LEGAL_FORM.search(name) and is_name(name):
            candidates.add("hiring_organization", name, READER, 0.55, part)
            located = place
        candidates.add("job_locations", located, READER, 0.6)
    else:
        return False
    return True


def bare_date(part: str) -> str | None:
    """The day that is all a piece says, with its weekday before or behind it and its hour."""
    found = _BARE_DATE.match(part)
    return found["day"] if found and (found["weekday"] is None or fold(found["weekday"]) in WEEKDAYS) else None


def _read_name(part: str, candidates: Candidates) -> None:
    """Add the employer that a piece names: behind `at`, or by its legal form."""
    employer = works_at(part)
    if employer is None and part[:3].casefold() == "at " and is_name(name := _CLAUSE.sub("", part[3:])):
        employer = name
    unit, _, whole = part.rpartition(", ")
    if employer is not None:
        candidates.add("hiring_organization", employer, READER, 0.6, part)
    elif unit and is_unit(unit) and is_institution(whole) and len(part) < _LONGEST_PART:
        candidates.add("hiring_organization", whole, READER, 0.5, part)
    elif (
        " " in part
        and len(part) < _LONGEST_PART
        and label_key((bare := _WRITTEN_BY.sub("", part)).split(" ", 1)[0]) not in LABELS
    ):
        name = without_town(without_by(without_about(bare)))
        head = name.partition(", ")[0]
        if head != name and LEGAL_FORM.search(head) and not LEGAL_FORM.search(name):
            name = head
        is_told = LEGAL_FORM.search(name) or _ORG_HEAD.search(name) or (bare != part and is_house(name))
        if len(name) < 60 and is_told and is_name(name):
            candidates.add("hiring_organization", name, READER, 0.5, part)


def _read_place_among_terms(part: str, candidates: Candidates) -> None:
    """The place in a line that otherwise only says how or how much one works: `Austin, TX / Remote`, `Full time in Lyon or remote`."""
    start, end = 0, len(part)
    pieces = list(_pieces_at(part))
    while pieces and _is_term(part[slice(*pieces[0])]):
        start = pieces.pop(0)[1]
    while pieces and _is_term(part[slice(*pieces[-1])]):
        end = pieces.pop()[0]
    if not pieces or (start == 0 and end == len(part)):
        return
    place = part[pieces[0][0] : pieces[-1][1]]
    if is_place_shaped(place) or all(is_town(part[first:last]) for first, last in pieces):
        candidates.add("job_locations", place, READER, 0.6, part)


def _pieces_at(part: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a line stand."""
    start = 0
    for cut in _DASH.finditer(part):
        if cut.start() > start:
            yield start, cut.start()
        start = cut.end()
    if start < len(part):
        yield start, len(part)


def _is_term(piece: str) -> bool:
    """Whether a piece of a line only says how or how much one works."""
    key = label_key(piece)
    return key in EMPLOYMENT_WORDS or key in REMOTE_WORDS


def _read_leading_terms(part: str, candidates: Candidates) -> str:
    """What a line says behind the terms of employment that it begins with: `Full time permanent`, `Vollzeit ab 3.000 €`."""
    words = part.split(" ")
    if len(words) > _MOST_WORDS:
        return part
    for count in range(min(4, len(words) - 1), 0, -1):
        terms = " ".join(words[:count])
        if label_key(terms) in EMPLOYMENT_WORDS:
            rest = " ".join(words[count:])
            if label_key(rest) == "contract":
                candidates.add("employment_type", part, READER, 0.6)
                return ""
            if label_key(rest) in EMPLOYMENT_WORDS or is_pay(rest):
                candidates.add("employment_type", terms, READER, 0.6, part)
                return rest
    return part
