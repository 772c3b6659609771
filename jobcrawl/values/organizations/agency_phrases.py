"""Sentences of an ad that tell whom an agency speaks for, and whom an employer has asked for help, in twelve languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, TypeVar

from jobcrawl.values.contacts.person_names import begins_a_name
from jobcrawl.values.organizations.agency_words import (
    AT_EMPLOYER,
    CAPITAL,
    DESCRIBES,
    FOR_CLIENT,
    FOR_SOMEBODY,
    FORM,
    NO_AGENCIES,
    NOT_FIRST,
    ON_BEHALF,
    SENTENCES,
    SOUNDS_LIKE_HELP,
    TRIGGERS,
    Sentence,
)
from jobcrawl.values.organizations.organization import is_agency_name
from jobcrawl.values.patterns import WordIndex, needed_words, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.text import clean_line

Kind = TypeVar("Kind")

MAX_TEXT = 60_000
"""Characters of an ad that are looked at."""
_LONGEST_SENTENCE = 400
_MOST_SENTENCES = 40
_LONGEST_RAW = 200

_END = when_used(rf"[\n.!?](?:(?<=\n)|(?<=[\w)]{{3}}[.!?])\s+(?=[{CAPITAL}]))")
_LOCAL_CASE = when_used(r"[^\W\d]{4,}(?:lle|lla|llä|ssa|ssä|een|seen|lta|ltä|sta|stä|ään|aan)")


class Told(NamedTuple):
    """What a sentence tells of the parties."""

    client: str | None
    """Who hires."""
    agency: str | None
    """Who helps."""
    hires: bool
    """Whether the sentence looks for somebody on behalf of a client; without any name, of one that stays unknown."""
    words: str
    """The words that say so."""


def parties_in(text: str) -> list[Told]:
    """What the sentences of an ad tell of who hires and who helps, in their order."""
    text = text[:MAX_TEXT]
    told = []
    for sentence in _telling_sentences(text):
        numbers = _words().found_in(sentence.lower())
        unnamed = next((match for one in _among(FOR_SOMEBODY, numbers, len(SENTENCES)) if (match := one.search(sentence))), None)
        found = _named_in(sentence, text, _among(SENTENCES, numbers), is_for_somebody=unnamed is not None)
        if found is None and unnamed is not None:
            found = Told(None, None, True, clean_line(unnamed[0])[:_LONGEST_RAW])
        if found is not None:
            told.append(found)
    return told


def _among(all_of_them: Sequence[Kind], numbers: set[int], first: int = 0) -> list[Kind]:
    """Those of several that have one of the numbers, counted from `first`."""
    return [one for number, one in enumerate(all_of_them, first) if number in numbers]


@cache
def _words() -> WordIndex:
    """The words that each pattern cannot match without."""
    return WordIndex([needed_words(pattern.pattern) for pattern in (*(kind.pattern for kind in SENTENCES), *FOR_SOMEBODY)])


def _named_in(sentence: str, text: str, kinds: list[Sentence], *, is_for_somebody: bool) -> Told | None:
    """The first names that a sentence tells."""
    for kind in kinds:
        if kind.needed is not None and not kind.needed.search(sentence):
            continue
        found = kind.pattern.search(sentence)
        if found is None:
            continue
        groups = found.groupdict()
        client, agency = _client(groups.get("client"), text), _agency(groups.get("agency"), text, is_loose=kind.is_loose)
        if client and agency and is_agency_name(client) and not is_agency_name(agency):
            client, agency = agency, client
        if agency or (client and "agency" not in groups):
            return Told(client, agency, is_for_somebody or kind is ON_BEHALF, clean_line(found[0])[:_LONGEST_RAW])
    return None


def _client(name: str | None, text: str) -> str | None:
    """The name of an employer; a role is none, and a Finnish name in a local case is not known."""
    name = _clean(name, text)
    return None if name is None or (names_a_role(name) and " " not in name) or _LOCAL_CASE.fullmatch(name) else name


def _agency(name: str | None, text: str, *, is_loose: bool) -> str | None:
    """The name of an agency; a person's is none."""
    name = _clean(name, text)
    if name is None or name.casefold() in NO_AGENCIES:
        return None
    may_be_anything = is_loose or names_a_role(name) or (begins_a_name(name) and len(name.split()) < 4)
    return name if not may_be_anything or is_agency_name(name) or SOUNDS_LIKE_HELP.search(name) else None


def speaks_for_client(text: str) -> bool:
    """Whether an ad speaks of a client or a consultant's employment, as agencies do: `our client`, `uppdragsgivare` …"""
    return bool(FOR_CLIENT.search(text[:MAX_TEXT]))


def client_in_title(title: str, text: str) -> str | None:
    """The employer at the end of a title, `Engineer at Example`, if the ad speaks of it."""
    named = AT_EMPLOYER.search(title.strip())
    if (
        named
        and len(named["client"]) > 1
        and len(re.findall(rf"(?<!\w){re.escape(named['client'])}(?!\w)", text[:MAX_TEXT])) >= 2
    ):
        return named["client"]
    return None


def _telling_sentences(text: str) -> Iterator[str]:
    """Sentences that hold a word of those about clients and agencies."""
    end, many = -1, 0
    for place, _ in sorted(TRIGGERS.places(text.lower())):
        if place < end or many == _MOST_SENTENCES:
            continue
        earliest = max(0, place - _LONGEST_SENTENCE // 2, end)
        start = max((found.end() for found in _END.finditer(text, earliest, place)), default=earliest)
        behind = _END.search(text, place, place + _LONGEST_SENTENCE)
        end = behind.start() if behind else min(len(text), place + _LONGEST_SENTENCE)
        many += 1
        yield text[start:end]


def _clean(name: str | None, text: str) -> str | None:
    """The name as it is elsewhere in the text, without the full stop of its sentence; None for what is no name."""
    if not name:
        return None
    name = re.split(r"\.\s(?!z o)", name)[0]
    if not re.search(rf"{FORM}$", name):
        name = name.rstrip(".,'’-&")
    name = re.sub(r"['’]s$", "", name)
    words = name.split()
    keys = [word.casefold().strip(".") for word in words]
    if len(name) < 2 or name.isdigit() or keys[0] in NOT_FIRST or DESCRIBES.issuperset(keys):
        return None
    return _uninflected(name, text)


def _uninflected(name: str, text: str) -> str:
    """The name without the ending of a case, where it stands without it elsewhere: `för Exempels räkning`, `Exempelille`."""
    for ending in _CASES:
        stem = name.removesuffix(ending)
        if stem != name and len(stem.split()[-1]) > 2 and re.search(rf"(?<!\w){re.escape(stem)}(?![\w-])", text):
            return stem
    return name


_CASES = ("s", "ille", "elle", "lle", "n")
"""Endings of the genitive and the allative in Swedish, Norwegian, Danish, German and Finnish."""
