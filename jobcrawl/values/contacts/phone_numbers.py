"""Phone numbers in a text, as E.164 (ITU-T), told from dates, sums and numbers in registers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from jobcrawl.values.patterns import when_used

MOST_TRIED = 100
"""Runs of digits in one text that are looked at."""

COUNTRY_OF_LANGUAGE = {"sv": "SE", "no": "NO", "nb": "NO", "nn": "NO", "da": "DK", "fi": "FI", "it": "IT", "pl": "PL", "cs": "CZ"}
"""The country that numbers without a code belong to, where nearly all who write the language live in one."""

_RUN = when_used(r"(?<![\w+/.,-])(?:\+ ?|\(\+?)?\d[\d \u00a0()/.–-]{3,24}\d(?![\w-]*\d)")
_PREFIX = when_used(r"\(?\+|\(?0|\(\d{3}\)")
_AMERICAN = when_used(r"(?:1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}")
_DATE = (
    r"(?:(?:19|20)\d\d[-/. ](?:0\d|1[0-2]|[1-9])[-/. ]?\d{1,2}|(?:\d{1,2}[-/. ]{1,2}){2}(?:19|20)\d\d|"
    r"(?:19|20)\d\d ?[-–/ ] ?(?:19|20)?\d\d)"
)
_CLOCK = r"(?:[01]?\d|2[0-4])\.[0-5]\d"
_WHEN = when_used(rf"{_DATE}(?: ?[-–/]? ?(?:{_DATE}|{_CLOCK}))*|{_CLOCK} ?[-–] ?{_CLOCK}")
"""Dates, years and hours: `2026-12-30 08.00`, `08.00-16.00`."""
_PERSONAL_NUMBER = when_used(r"(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:[-+ ]\d{4}|(?<=\d{8})\d{4})")
_REGISTER_LABEL = when_used(
    r"\b(?:org(?:ani[sz]ations?)?|pers(?:on)?|p)\W{0,2}(?:nr|nummer|number|no)\W{0,2}$|\borg\W{0,2}$|"
    r"\b(?:cvr|kvk|nip|regon|krs|ičo?|siret|siren|vat|ust-?id|hrb|y-tunnus|p\.? ?iva|nif|cif|fax)\b[^\d\n]{0,12}$|"
    r"\b(?:ref|refer\w{2,5}|dnr|diarien(?:umme)?r|job ?id|kennziffer|annons-?id|id)\b[^\d\n]{0,12}$",
    re.I,
)
"""What stands before the number of a company, a person or a case, which is no phone number."""
TELEPHONE = (
    r"te?l|tlf|tfn|puh|mob|mobil\w*|telefon\w*|t[eé]l[eé]fono?|t[eé]l[eé]phone|phone|cell\w*|m[oó]vil|komórk\w*|gsm|handy|"
    r"call|ring|ringa|sms|whatsapp|rufnummer\w*|bel|bellen|soita\w*|zadzwoń|volejte|appelez|llama\w*|chiama\w*|ruf|"
    r"växel\w*|sentralbord\w*|switchboard|zentrale|vaihde|centrala|puhelin\w*"
)
"""Words for a telephone, and for calling."""
_LABEL = when_used(rf"\b(?:{TELEPHONE}|p|m|t|text|num[eé]r\w*)\b[^\d\n]{{0,30}}\n?$", re.I)
_LONGEST_LABEL = 48
SUM_BEHIND = when_used(
    r"\s?(?:[-–]\s?\d|kr\b|:-|sek\b|nok\b|dkk\b|eur|€|\$|£|usd|gbp|chf|zł|pln|kč|czk|%|m²|m2\b|brutto|mkr)", re.I
)
_EXTENSION = when_used(
    r"\b(?:tel|tfn|telefon|durchwahl|dw|app(?:arat)?|ext|anknytning|ankn|lok|poste|linka|wewn|int|interno|toestel)\b[.:\s]{0,3}"
    r"(?P<digits>[-–]\s?\d{1,5})(?![\d-])",
    re.I,
)
_LAST_GROUP = when_used(r"[-–]\s?\d{1,5}$")


class PhoneNumber(NamedTuple):
    """A number in a text."""

    start: int
    end: int
    number: str
    """E.164."""
    is_sure: bool
    """Whether it is in use and written as only phone numbers are; any other needs a person beside it."""


def phones_in(text: str, country: str | None = None) -> list[PhoneNumber]:
    """Numbers in the order of the text; an extension (`-151`) is told with the number it belongs to.

    `country` (ISO 3166-1 alpha-2) is the one that numbers without a country code belong to; where it is unknown, that of the
    numbers with a code, if they are of one.
    """
    runs = list(islice(_RUN.finditer(text), MOST_TRIED))
    country = country or _country_of(runs)
    numbers: list[PhoneNumber] = []
    for run in runs:
        written = run[0].strip()
        before = text[max(0, run.start() - _LONGEST_LABEL) : run.start()]
        if is_something_else(written, before) or (read := _read(written, country)) is None:
            continue
        is_sure = read.is_in_use and (_has_prefix(written) or _LABEL.search(before) is not None)
        if is_sure or not SUM_BEHIND.match(text, run.end()):
            opens_alone = run[0][0] == "(" and ")" not in run[0]
            numbers.append(PhoneNumber(run.start() + opens_alone, run.end(), read.number, is_sure))
            numbers += _extensions(text, run, country, runs)
    return sorted(numbers)


class _Read(NamedTuple):
    """A number as it is told by how it is written."""

    number: str
    region: str | None
    is_in_use: bool


def _country_of(runs: list[re.Match[str]]) -> str | None:
    """The country whose code is written, where it is one."""
    codes = {read.region for run in runs if "+" in run[0][:2] and (read := _read(run[0], None))}
    return codes.pop() if len(codes) == 1 else None


def _read(written: str, country: str | None) -> _Read | None:
    """The number, in use or, with a prefix, of a length that is; one without a prefix only where the country has none."""
    import phonenumbers  # a tenth of a second, and only needed when contacts are wanted

    has_code = written[:2] == "00" or "+" in written[:2]
    if not has_code and not _has_prefix(written) and not _dials_without_prefix(country):
        return None
    try:
        parsed = phonenumbers.parse(re.sub(r"^\(?(?:00|\+ ?)", "+", written) if has_code else written, country)
    except phonenumbers.NumberParseException:
        return None
    region = phonenumbers.region_code_for_number(parsed)
    is_in_use = phonenumbers.is_valid_number_for_region(parsed, region) if region else False
    if not is_in_use and not (_has_prefix(written) and phonenumbers.is_possible_number(parsed)):
        return None
    return _Read(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164), region, is_in_use)


def _has_prefix(written: str) -> bool:
    return _PREFIX.match(written) is not None or _AMERICAN.fullmatch(written) is not None


@lru_cache(maxsize=64)
def _dials_without_prefix(country: str | None) -> bool:
    from phonenumbers import PhoneMetadata

    known = PhoneMetadata.metadata_for_region(country) if country else None
    return known is not None and known.national_prefix in (None, "1")


def is_something_else(written: str, before: str) -> bool:
    """Whether a run of digits is a date, years, or the number of a company, a person or a case."""
    digits = written.strip("() ")
    return bool(_PERSONAL_NUMBER.fullmatch(digits) or _WHEN.fullmatch(digits) or _REGISTER_LABEL.search(before))


def _extensions(text: str, trunk: re.Match[str], country: str | None, runs: list[re.Match[str]]) -> Iterator[PhoneNumber]:
    """Numbers of which only the last group is written, behind the one that tells the rest."""
    last_group = _LAST_GROUP.search(trunk[0])
    if not last_group:
        return
    next_run = next((run.start() for run in runs if run.start() > trunk.end() and _read(run[0], country)), len(text))
    for found in _EXTENSION.finditer(text, trunk.end(), min(next_run, trunk.end() + 300)):
        if read := _read(trunk[0][: last_group.start()] + found["digits"], country):
            yield PhoneNumber(*found.span("digits"), read.number, True)
