"""Sentences of an ad that name its deadline, found by their cues."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from jobcrawl.values.dates.date_reading import Direction
from jobcrawl.values.dates.date_words import MONTHS, UNTIL_BEHIND, fold
from jobcrawl.values.dates.dates import LONGEST_PHRASE, read_date
from jobcrawl.values.patterns import when_used

_WORD = when_used(r"[^\W\d_]+")


def _phrases(text: str) -> tuple[tuple[str, str], ...]:
    """Phrases of a list parted by bars, each with its first word."""
    return tuple((_WORD.findall(phrase)[0], phrase) for phrase in text.split("|"))


_SURE_DEADLINE = _phrases(
    "application deadline|deadline|closing date|apply by|apply before|apply no later than|applications close|"
    "closes on|last day to apply|last date to apply|last application date|applications are due|applications due|"
    "valid through|expires on|sista ansökningsdag|sista ansökningsdatum|ansök senast|sök senast|ansökan senast|"
    "sista dag att söka|sista dag för ansökan|ansökningstiden går ut|ansökningstid t.o.m|søknadsfrist|søk innen|"
    "søk senest|ansøgningsfrist|ansøg senest|ansøgning senest|hakuaika päättyy|hakuaika|haku päättyy|"
    "hae viimeistään|bewerbungsschluss|bewerbungsfrist|einsendeschluss|bewerbungsende|date limite|"
    "clôture des candidatures|postulez avant|sluitingsdatum|sollicitatiedeadline|reageer voor|reageren kan tot|"
    "solliciteren kan tot|solliciteer voor|fecha límite|fecha de cierre|plazo de presentación|"
    "plazo de inscripción|scadenza|termin składania|aplikuj do|termin nadsyłania|uzávěrka|termín pro podání|"
    "přihlášky do|přihlaste se do|prazo de candidatura|prazo para|data limite|inscrições até|data límit|"
    "termen limită|data limită|határideje|jelentkezési határidő"
)
_DEADLINE_NEAR_APPLICATION = _phrases(
    "no later than|latest by|not later than|at the latest|until|before|by|closes|close|shuts|senast|innen|senest|før|"
    "viimeistään|bis zum|bis spätestens|spätestens|bis|avant le|jusqu'au|jusqu’au|au plus tard le|uiterlijk|"
    "vóór|tot en met|hasta el|antes del|entro il|entro e non oltre|do dnia|nie później niż|nejpozději do|do|"
    "até|fins al|abans del|până la|până pe|până în|pana la|pana pe"
)
_APPLYING = when_used(
    r"appl[iy]|submit|send (?:us )?your|resume|\bcv\b|ansök|\bsøk|søknad|ansøg|hakem|\bhae\b|\bhaku|bewerb|candidat"
    r"|postul|dossier|sollicit"
    r"|reage|solicitud|inscri|presenta|envía|enviar|curr[íi]cul|invia|aplik|zgłosz|přihl|životopis|lebenslauf"
)
_MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_ANOTHER_EVENT = when_used(
    r"\d[^\d(]{0,12}?(?P<cut>(?:\s?[(,;.]|\s[–-])\s?(?:[^\d(),;.]{0,30}\s)?(?:interview\w*|short-?list\w*|assessments?|intervju\w*"
    r"|vorstellungsgespräch\w*|bewerbungsgespräch\w*|auswahlgespräch\w*|entretiens?|gesprekken|sollicitatiegesprek\w*"
    r"|samtale\w*|ansættelsessamtale\w*|jobsamtale\w*|haastattelu\w*|entrevistas?|colloqui\w*|rozmow[yaęa]|pohovor\w*"
    r"|starts?|starting|tillträde\w*|tiltredelse\w*|tiltrædelse\w*|eintritt\w*|beginn|arbeitsbeginn|prise de poste"
    r"|ingangsdatum|incorporación|inizio|rozpoczęcie|nástup|início)\b)",
    re.I,
)
"""A remark behind a day that speaks of another one: `(interviews on 15 December)`, `; start: 1 January`."""
_READS_AS_A_DAY = when_used(
    r"\d{4}-\d\d-\d\d|(?<!\d)\d{1,2}[./-]\s?(?:0?[1-9]|1[0-2])(?!\d)|(?<!\d)\d{1,2}/\d{1,2}/\d"
    rf"|(?<!\d)\d{{1,2}}(?:st|nd|rd|th|er|o|\.)?\s(?:de\s|of\s)?(?:{_MONTH_NAMES})(?!\w)"
    rf"|(?<!\w)(?:{_MONTH_NAMES})\.?\s(?:\d{{1,2}}(?!\d)|20\d\d(?!\d))"
)
"""A day or a month in folded words; an hour or the number of a round is none."""
_LONGEST_DAY = 40
"""Characters before a remark in which the day stands that it is about."""
_END_OF_SENTENCE = when_used(r"\n|[!?]|(?<=[^\W\d_]{4})\.(?=\s)|(?<=\d{4})\.\s(?=[^\W\d_])")
_START_OF_SENTENCE = when_used(r"[\n!?]|\.\s")
_DIGIT = when_used(r"\d")
_BEFORE_DAY = 24
"""Characters before the first number behind a cue that may belong to the day: its weekday, `at noon on`."""
_SENTENCE_BEFORE = 160
_MOST_CUES = 200


@dataclass(slots=True, frozen=True)
class DatePhrase:
    """A date in an ad's text with the words it stands in."""

    value: str
    """ISO 8601 date or date-time."""
    text: str
    """The words from the cue to the date."""


def without_other_events(text: str) -> str:
    """The words of a deadline without the remark behind its day that tells when interviews or the work begin."""
    for remark in _ANOTHER_EVENT.finditer(text):
        cut = remark.start("cut")
        if _READS_AS_A_DAY.search(fold(text[max(cut - _LONGEST_DAY, 0) : cut])):
            return text[:cut]
    return text


def find_deadline(
    text: str, *, now: datetime, language: str | None = None, country: str | None = None, timezone: str | None = None
) -> DatePhrase | None:
    """The last day to apply that a text names, such as `apply by 20 March`; the first one where it names several."""
    lower = _lower(text)
    words = set(_WORD.findall(lower))
    for cue in _spoken(_SURE_DEADLINE, words):
        for start, end in _places(lower, cue):
            found = _date_after(text, start, end, now, language, country, timezone, "future")
            if found:
                return found
    for cue in words.intersection(UNTIL_BEHIND):
        for start, end in _places(lower, cue):
            sentence = _sentence_start(text, start)
            reading = read_date(text[sentence:end][-LONGEST_PHRASE:], now=now, language="fi", direction="future")
            if reading.value and _APPLYING.search(lower, sentence, end + LONGEST_PHRASE):
                return DatePhrase(reading.value, text[sentence:end].strip()[-120:])
    for cue in _spoken(_DEADLINE_NEAR_APPLICATION, words):
        for start, end in _places(lower, cue):
            after = text[end : end + 24]
            if not any(map(str.isdigit, after)):
                continue
            sentence = _sentence_start(text, start)
            if _APPLYING.search(lower, sentence, end + LONGEST_PHRASE):
                found = _date_after(text, start, end, now, language, country, timezone, "future")
                if found:
                    return found
    return None


def _spoken(cues: tuple[tuple[str, str], ...], words: set[str]) -> list[str]:
    """The cues whose first word is among the words of a text."""
    return [cue for first, cue in cues if first in words]


def _lower(text: str) -> str:
    """Lower case, letter by letter, so that places stay the same."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


def _places(lower: str, cue: str) -> list[tuple[int, int]]:
    """Where a cue stands as whole words, at most a few places."""
    places: list[tuple[int, int]] = []
    start = lower.find(cue)
    for _ in range(_MOST_CUES):
        if start < 0:
            break
        end = start + len(cue)
        if not lower[start - 1 : start].isalnum() and not lower[end : end + 1].isalpha():
            places.append((start, end))
        start = lower.find(cue, end)
    return places


def _sentence_start(text: str, place: int) -> int:
    """Where the sentence around a place begins, at most some words back."""
    floor = max(0, place - _SENTENCE_BEFORE)
    last = floor
    for match in _START_OF_SENTENCE.finditer(text, floor, place):
        last = match.end()
    return last


def _date_after(
    text: str,
    start: int,
    end: int,
    now: datetime,
    language: str | None,
    country: str | None,
    timezone: str | None,
    direction: Direction,
) -> DatePhrase | None:
    """The date in the rest of the sentence after a cue."""
    first = _DIGIT.search(text, end, end + LONGEST_PHRASE)
    if first is None:
        return None
    begin = max(text.rfind(" ", end, max(first.start() - _BEFORE_DAY, end)), end)
    window = text[begin : begin + LONGEST_PHRASE]
    stop = _END_OF_SENTENCE.search(text, end, begin + LONGEST_PHRASE)
    if stop and stop.start() > end + 2:
        window = text[begin : max(begin, stop.start())]
    if not any(map(str.isdigit, window)):
        return None
    reading = read_date(window, now=now, language=language, country=country, timezone=timezone, direction=direction)
    if reading.value is None:
        return None
    return DatePhrase(reading.value, text[start : begin + reading.end].strip())
