"""Label notes: the values that a page's labels name, each noted once, under the field that it is of.

A value may be of another field than its label (`Location: Remote`), of no field (`Salary: Competitive`), or hold two (a period).
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.read.labels.labelled import LOOSE_LENGTH, terms_told, what_it_is
from jobcrawl.read.shapes.name_shape import is_town
from jobcrawl.read.words.label_words import PARTS_OF_ADDRESS, TOWN_LABELS
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, NO, NO_NAME, NOT_A_VALUE, REMOTE_WORDS, YES, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import regions_named
from jobcrawl.values.terms.employment import understand_employment

READER: Final = "labels"
_PERIOD: Final = when_used(r"^(?:from |von |vom |du |del |dal |de |desde |van |ab |od |fra |från )?(.{0,40}?\d.{2,20}?)\s+(?:to|till|til|until|through|bis|au|al|do|tot|t/m|-|–|—)\s+(?!\d{1,2}[:.]\d\d(?:\b(?!\.\d)|[ap]m)|\d{1,2} ?[ap]m)(.{0,24}?\d.{4,40})$", re.I)  # fmt: skip
_ONLY_OPENS: Final = when_used(
    r"^(?:from|starting|as of|open(?:s|ing)?(?: on)?|von|vom|ab|seit|desde|a partir|dal?l?|dall['’]|depuis|dès|à partir|vanaf|van|od|från|fra|begins?|beginnt)\b"
    r"(?!.*(?:\b(?:to|till?|until|through|closes?|bis|au|jusqu\w*|al|hasta|do|tot|t/m|até|fino|entro|asti|saakka|mennessä|til|slut\w*)\b|[-–—]\s*\d{1,2}\W|[-–—]\s))"
    r"|\b(?:alkaen|lähtien|onwards?)\W*$",
    re.I,
)  # fmt: skip
"""A day on which something opens, without one on which it closes: `from 1 March 2027`."""
_NUMERIC_DAY: Final = when_used(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_OPEN_AND_CLOSE: Final = frozenset(
    [
        "open & closing dates",
        "open and closing dates",
        "opening and closing dates",
        "opening/closing dates",
        "open period",
        "posting period",
        "announcement period",
        "application period",
        "application window",
    ]
)
_VALUE_LENGTH: Final[dict[str, int]] = {
    "job_locations": 160, "hiring_organization": 120, "recruiter": 120, "employment_type": 120, "date_posted": 60, "date_modified": 60,
    "valid_through": 120, "job_start_date": 120, "base_salary": 240, "department": 120, "requisition_id": 60, "source_id": 40,
    "total_job_openings": 40, "occupation": 160, "industry": 160, "job_location_type": 120, "title": 200, "driving_licence": 100,
    "work_hours": 160, "duration": 120, "@street": 120, "@postal": 20, "@region": 80, "@country": 60,
}  # fmt: skip
_NAMES: Final = frozenset({"hiring_organization", "job_locations"})
DATES: Final = frozenset({"date_posted", "date_modified", "valid_through", "job_start_date"})
"""Fields that hold a day."""
_SENTENCE: Final = when_used(r"(?<=\w{3})\.\s+(?=[A-ZÅÄÖÆØÜÉ])")
_MOST_WORDS: Final = 6
"""Spaces in the longest place of such a clause."""
_OF_ANY_KIND: Final = frozenset({"occupation", "industry", "shift", "duration"})
"""Fields whose labels, such as `Category`, are also put before the kind of employment."""
_NEEDS_DIGIT: Final = frozenset({"total_job_openings", "@postal"})
_REMOTE_PART: Final = when_used(
    r"\b(?:remote|hybrid\w*|on-?site|work from (?:home|office)|wfh|wfo|home ?office|distans|etätyö|etä|télétravail|teletrabajo|híbrido|remoto|zdalni?e?|hybrydowo)\b",
    re.I,
)
_FIRST_NAME: Final = when_used(
    r"[A-ZÀ-ÞĄ-Ž][^\W\d]+(?:-[^\W\d]+)*(?= (?:or|and|eller|och|og|oder|und|ou|et|o|y|e|i|a|of|en|tai|ja|with|med|mit|avec|con|met|z|s)\b|[,;(])"
)


_BASED_IN: Final = when_used(
    r"^(?:(?:(?:(?:you|the postholder)(?:['’]ll| will) be )?(?:based|located|situated)|(?:du (?:är|blir) )?(?:placerad|baserad)|(?:du er )?(?:plassert|placeret)"
    r"|bas[ée]e?s?|localis[ée]e?|situ[ée]e?|ubicad[oa]|con sede|con base|gevestigd|(?:met )?standplaats|ansässig)"
    r"(?:,? (?:at|from|in|på|i|ved|hos|dans|à|en|op|bij|auf) (?:our|the|vårt|vår|våra|vores|våre|notre|nos|nuestr[ao]s?|l[ae]s?|ons|onze|het|de|unserem|unserer)"
    r" [^,.;]{3,40}?)?"
    r"|(?:our|the|your|vårt|vår|våra|vores|våre|notre|nos|nuestr[ao]s?|onze?|unsere?|la nostra|il nostro|a nossa|o nosso|nasz[ae]?|naše) [^,.;\d]{3,30}?)"
    r",? (?:in|at|i|på|à|en|a|te|w|v|em|ve) (?P<place>[A-ZÀ-ÖØ-ÞĄ-Ž].*)$",
    re.I,
)
"""A label's value that tells in a clause where one is based: `Based at our office in Dean, Co. Mayo`."""
_CLAUSE: Final = when_used(r"[;(]\s?(?=[a-zß-ÿ\d])|(?<=[^\W\d]{4})\.\s|\s[–—-]\s(?=[a-zß-ÿ])")
"""Where a clause about something else begins behind the place."""
_TRAVEL_TOO: Final = when_used(
    r"(?:,|\s[-–—]|\s\(|;)?\s(?:(?:but )?with|and|plus|including|involving|med|och|og|mit|und|avec|et|met|en|con|y|e|z|s)\s(?:\S+\s){0,3}?"
    r"(?:travel\w*|trips|visits|res(?:or|a)|reiser?|rejser|reisen|reisetätigkeit|déplacements?|reizen|viajes|desplazamientos|trasferte|viaggi|podróż\w*|delegac\w*|cest\w*)\b.*$",
    re.I,
)
"""What such a clause adds of journeys: `with travel throughout Mayo`."""


_MOST_SPACES: Final = 4
"""Spaces of the longest value with a full stop that is no sentence."""


def _place_in(value: str) -> str:
    """The place in a clause that tells where one is based, without its journeys; any other value as it is."""
    based = _BASED_IN.match(value)
    place = _TRAVEL_TOO.sub("", _CLAUSE.split(based["place"], maxsplit=1)[0]).rstrip(" .,;") if based else ""
    return place if place[:1].isupper() and place.count(" ") <= _MOST_WORDS else value


def _is_sentence(value: str) -> bool:
    """Whether a value ends with a full stop and has so many words that it is no abbreviation."""
    return value.endswith(".") and value.count(" ") > _MOST_SPACES


def _place_of_sentence(value: str) -> str | None:
    """A sentence that begins with a town, or the end of an address without its street: `Como - CO` of `Via Dean 1 - Como - CO.`"""
    bare = value.rstrip(".")
    first = _FIRST_NAME.match(value)
    if first is not None and is_town(first[0]):
        return bare
    before, _, province = bare.rpartition(" - ")
    town = before.rpartition(" - ")[2]
    return f"{town} - {province}" if is_town(town) and len(province) == 2 else None


def longest_value(field: str) -> int:
    """Characters of the longest text that may be a value of a field."""
    return _VALUE_LENGTH.get(field, LOOSE_LENGTH)


class LabelNotes:
    """What the labels of one page say."""

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates
        self.hits = 0
        """Labels with values that were met."""
        self._seen: dict[tuple[str, str], str] = {}
        self._address: dict[str, str] = {}
        self._noted: set[tuple[str, str]] = set()

    def add(self, field: str, value: str, confidence: float, raw: str, label: str) -> bool:
        """Note what stands behind a label, once for each label, unless it is no value or too long; whether it is a value."""
        self.hits += 1
        value = value.strip(" :\u00a0\u200b\u200d|•·/")
        if field in DATES:
            end = _SENTENCE.search(value)
            value = value[: end.start()] if end else value
        key = label_key(value)
        if field in _NAMES and (key in NO_NAME or key in YES or key in NO):
            return False
        if not value or key in NOT_A_VALUE or len(value) > longest_value(field):
            return False
        if field == "valid_through" and (period := _PERIOD.match(value)):
            value = period[2]
            if label in _OPEN_AND_CLOSE:
                self.note("date_posted", _written_like(period[1], period[2]), READER, confidence - 0.1, raw)
        elif field == "valid_through" and _ONLY_OPENS.search(value):
            return False
        elif field == "date_posted" and (period := _PERIOD.match(value)):
            value = _written_like(period[1], period[2]) or period[1]
            self.note("valid_through", period[2], READER, confidence - 0.1, raw)
        belonging = what_it_is(field, value, label)
        if belonging is None:
            return False
        field, value = belonging
        if field in _NEEDS_DIGIT and not any(c.isdigit() for c in value) and len(value) > 12:
            return False
        seen = self._seen.setdefault((field, label), value)
        if seen != value:
            return True
        if field in PARTS_OF_ADDRESS:
            self._address.setdefault(PARTS_OF_ADDRESS[field], value)
            return True
        if field == "job_locations" and label in TOWN_LABELS:
            self._address.setdefault("addressLocality", value)
        self._note_terms(field, value, label, confidence, raw)
        if field == "title":
            confidence -= 0.25
        self.note(field, value, READER, confidence, raw)
        return True

    def _note_terms(self, field: str, value: str, label: str, confidence: float, raw: str) -> None:
        """Note the terms of employment that stand where hours, pay or a kind of anything were asked for."""
        is_half = field == "employment_type" and not understand_employment(value)
        if field == "work_hours" or is_half or (field == "base_salary" and "," in value):
            for terms in terms_told(label, value):
                self.note("employment_type", terms, READER, confidence - 0.1, raw)
        elif field in _OF_ANY_KIND and label_key(value) in EMPLOYMENT_WORDS:
            self.note("employment_type", value, READER, confidence - 0.1, raw)

    def note(self, field: str, value: str, reader: str, confidence: float, raw: str) -> None:
        """Note a value of a field once, whatever told it; a way of working where a place should stand is noted as that."""
        key = label_key(value)
        if field == "job_locations":
            if key in REMOTE_WORDS:
                field = "job_location_type"
            elif _REMOTE_PART.search(value):
                self.note("job_location_type", value, reader, confidence - 0.05, raw)
                if _is_sentence(value):
                    return
            elif _is_sentence(value):
                place = _place_of_sentence(value)
                if place is None:
                    return
                value, confidence = place, min(confidence, 0.65)
            value = _place_in(value)
        elif field == "work_hours" and key in EMPLOYMENT_WORDS:
            self.note("employment_type", value, reader, confidence - 0.1, raw)
        if (field, key) not in self._noted:
            self._noted.add((field, key))
            self._candidates.add(field, value, reader, confidence, raw)

    def add_address(self) -> None:
        """Add the place whose street, postal code, town and region have labels of their own, once all are read."""
        address = self._address
        if not address:
            return
        street, _, town = address.get("streetAddress", "").rpartition(", ")
        if "addressLocality" not in address and "job_locations" not in self._candidates and street and is_town(town):
            self._candidates.add("job_locations", address["streetAddress"], READER, 0.7, address["streetAddress"])
            return
        if "addressLocality" not in address and (
            "job_locations" in self._candidates or set(address) <= {"streetAddress", "postalCode"}
        ):
            return
        if set(address) == {"addressRegion"} and not regions_named(address["addressRegion"]):
            return
        raw = ", ".join(address.values())
        self._candidates.add("job_locations", {"@type": "Place", "address": dict(address)}, READER, 0.75, raw)


def _written_like(first: str, last: str) -> str:
    """The first day of a period as ISO 8601 where only the last one shows which number is the month: `11/02/2026 to 11/16/2026`."""
    days = [_NUMERIC_DAY.fullmatch(day.strip()) for day in (first, last)]
    if days[0] is None or days[1] is None:
        return first
    one, two, year = map(int, days[0].groups())
    if int(days[1][2]) > 12:
        one, two = two, one
    elif int(days[1][1]) <= 12:
        return ""
    return f"{year}-{two:02}-{one:02}"
