"""Microseconds a value function takes: median over short strings, and one string of 40 KB.

Run: `python bench/bench_values.py`
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files

from jobcrawl.values.contacts.contacts import find_contacts
from jobcrawl.values.dates.date_phrases import find_deadline
from jobcrawl.values.dates.dates import read_date
from jobcrawl.values.demands.demands import find_demands
from jobcrawl.values.language import understand_language
from jobcrawl.values.organizations.agency_phrases import parties_in
from jobcrawl.values.pay.salary import find_salary
from jobcrawl.values.places.places import understand_place
from jobcrawl.values.terms.employment import understand_employment
from jobcrawl.values.terms.statements import find_employment

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DATES = [
    "2026-03-20", "March 20, 2026", "20.3.2026", "19 days left", "den 5:e maj", "Fri, 27 Feb 2026 09:35:00 +0100",
    "vor 3 Tagen", "Bewerbungsschluss: 20.03.2026", "by agreement", "Posted 30+ Days Ago", "1772323200", "03/04/2026",
]  # fmt: skip
TERMS = [
    "Full-time",
    "FULL_TIME",
    "Tillsvidareanställning, heltid",
    "Voll-/Teilzeit",
    "CDI - Temps plein",
    "Pełny etat",
    "Contract",
    "Regular",
]
SENTENCES = [
    "Vi söker en erfaren ekonom",
    "We are looking for a nurse",
    "Wir suchen eine Pflegefachkraft",
    "Nous recherchons un développeur",
]
PAY = ["32 000 kr/mån", "€40–50k", "$85k–$110k + bonus", "£12.50 p/h", "Lön enligt överenskommelse"]
PLACES = ["Stockholm", "Stockholms län, Sundbyberg", "Remote (EU)", "Oslo, Norway", "2 Locations"]
CONTACTS = ["Questions? Call Eva Exempel at 070-123 45 67.", "Kontaktperson: Eva Exempel, rektor"]
PARTIES = ["På uppdrag av Norra Kvarnen söker vi en mjölnare.", "Our client is a leading mill."]

FUNCTIONS: list[tuple[str, Callable[[str], object], list[str]]] = [
    ("read_date", lambda text: read_date(text, now=NOW, language="en").value, DATES),
    ("find_deadline", lambda text: find_deadline(text, now=NOW), DATES),
    ("understand_employment", understand_employment, TERMS),
    ("find_employment", find_employment, TERMS),
    ("understand_language", understand_language, SENTENCES),
    ("find_demands", find_demands, SENTENCES),
    ("find_salary", find_salary, PAY),
    ("understand_place", understand_place, PLACES),
    ("find_contacts", lambda text: find_contacts(text, country="SE"), [*CONTACTS, *SENTENCES]),
    ("parties_in", parties_in, [*PARTIES, *SENTENCES]),
]
HOSTILE = ["a", "1 ", "full-time ", "20.", "kr 1 ", "experience in ", "(", "\n"]


def microseconds(function: Callable[[str], object], text: str, rounds: int) -> float:
    """Best of five runs, one call of it, in processor time so that busy neighbours do not count."""
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        for _ in range(rounds):
            function(text)
        best = min(best, (time.process_time() - begin) / rounds)
    return best * 1e6


def microseconds_new(function: Callable[[str], object], texts: list[str]) -> float:
    """Median of calls with texts never seen before: what is remembered from earlier calls does not count."""
    times = []
    for text in texts:
        begin = time.perf_counter()
        function(text)
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1e6


def new_pay() -> list[str]:
    """Pay phrases that differ in their amounts."""
    forms = ("{0} 000 kr/mån", "€{0}–{1}k", "${0}k–${1}k + bonus", "£{0}.50 p/h", "{0}.000 - {1}.000 EUR", "ab {0}00 € brutto")
    return [form.format(low, low + 7) for low in range(21, 91) for form in forms]


def new_places() -> list[str]:
    """Towns of Sweden, alone and with their county or country."""
    rows = files("jobcrawl.values.places").joinpath("sweden.tsv").read_text("utf-8").splitlines()
    names = [row.split("\t")[-1] for row in rows][:300]
    return [form.format(name) for name in names for form in ("{0}, Sverige", "{0} or Oslo")]


def main() -> None:
    """Print a line a function."""
    print(f"{'function':24}{'median µs':>10}{'slowest µs':>12}{'40 KB, slowest ms':>20}")
    for name, function, texts in FUNCTIONS:
        short = [microseconds(function, text, 200) for text in texts]
        long = max(microseconds(function, piece * (40_000 // len(piece)), 1) for piece in HOSTILE)
        print(f"{name:24}{statistics.median(short):10.1f}{max(short):12.1f}{long / 1000:20.1f}")
    print(f"find_salary, texts never seen: {microseconds_new(find_salary, new_pay()):.1f} µs")
    print(f"understand_place, texts never seen: {microseconds_new(understand_place, new_places()):.1f} µs")


if __name__ == "__main__":
    main()
