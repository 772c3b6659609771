"""ResolveDates: publication, change, deadline and start of work, each with the words it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any, NamedTuple

from jobcrawl.candidate import MACHINE_READERS, Candidate
from jobcrawl.draft import Draft
from jobcrawl.identity import DATE_FIELDS
from jobcrawl.values.dates.date_order import has_numbers, order_of_span, order_told
from jobcrawl.values.dates.date_phrases import find_deadline, without_other_events
from jobcrawl.values.dates.date_reading import YEARS_AHEAD, Direction
from jobcrawl.values.dates.dates import LONGEST_PHRASE, read_date
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay.declared_pay import understand_salary
from jobcrawl.values.pay.salary import find_salary

DECLARED_YEARS_AHEAD = 50
"""Years ahead that a deadline may lie when the publisher declares it as an ISO date; it is kept, with a warning."""

_ISO_DAY = when_used(r"\s*\d{4}-\d{2}-\d{2}(?:[T\s]|\s*$)")
_LIMIT = when_used(
    r"(?i)(?:\bby|before|until|till|no later than|bis(?: spätestens)?(?: zum)?|spätestens(?: zum)?|avant le|d['’]ici le"
    r"|jusqu['’]au|till och med(?: den)?|t\.o\.m\.(?: den)?|senast(?: den)?|senest(?: den)?|inden(?: den)?|innen|hasta el"
    r"|antes del|entro(?: il)?|\bdo|vóór|uiterlijk(?: op)?|tot(?: en met)?|até)\s$"
)
"""Words of a limit right before a day."""
_AUTOMATIC_DAYS = (30, 31, 45, 60, 61, 90, 91, 92, 120, 180, 181, 182, 365, 366)
"""Days after its publication on which ads run out by themselves."""
_WHILE_MADE = timedelta(minutes=10)
"""Time between the moment that a page names as now and that of its fetch."""
_DAY = len("2026-01-31")
_OF_SOME = when_used(
    r"(?i)first (?:round|consideration)|priority|early (?:applications?|bird)|encouraged|preference|review (?:of|will)"
)
"""Words beside a day by which it is better to have applied."""
_POUNDS_OR_EUROS = when_used(r"[£€]|(?i:\b(?:GBP|EUR|pounds?|euros?)\b)")
_DOLLARS = when_used(r"\$|\b(?:CAD|AUD|NZD|USD|US|USA|U\.S\.A?\.?|United States|(?i:dollars?))(?!\w)")
"""Dollars, or the country of them: where they stand beside other money, its sign tells no order of days."""
_READERS_OF_WORDS = frozenset(("labels", "phrases"))
_SOURCES_OF_DEADLINE = ("valid_through", "countdown")


class _Orders(NamedTuple):
    """Whether a page writes the month first, or the day; None where its dates prove nothing.

    A program may declare its dates in another order than the page shows them to its readers.
    """

    machine: bool | None
    words: bool | None

    def of(self, candidate: Candidate, text: str) -> bool | None:
        """The order in which a candidate's numbers are; None for one of other numbers, such as `02.11.2026`."""
        if not has_numbers(text):
            return None
        return self.machine if candidate.reader in MACHINE_READERS else self.words


class ResolveDates:
    """Fills `date_posted`, `date_modified`, `valid_through` and `job_start_date`.

    A deadline that is declared or written wins over a countdown; a countdown is counted from the fetch of that response. A
    declared deadline is often only when the ad runs out, so an earlier day that the page itself names is told in a warning, and
    wins over one that lies a round number of days after the publication.
    Words that are no date (`by agreement`) are kept as text only.
    """

    def process_item(self, item: Draft) -> Draft:
        """The draft with its dates."""
        orders = _orders_of_page(item)
        self._resolve(item, "date_posted", ("date_posted",), "past", orders)
        self._resolve(item, "date_modified", ("date_modified",), "past", orders)
        self._resolve(item, "valid_through", _SOURCES_OF_DEADLINE, "future", orders)
        self._resolve(item, "job_start_date", ("job_start_date",), None, orders)
        self._compare(item)
        return item

    def _resolve(self, item: Draft, name: str, fields: tuple[str, ...], direction: Direction | None, orders: _Orders) -> None:
        """Fill one date from the surest candidate that names a sensible day."""
        words: Candidate | None = None
        candidates = (one for field in fields for one in item.candidates.of(field))
        for candidate in candidates:
            text = _text_of(candidate.value)
            if text is None:
                continue
            value = self._understand(item, name, text, direction, orders.of(candidate, text))
            if value is not None and name == "date_posted" and self._is_of_this_request(item, candidate, value, orders):
                continue
            if value is not None:
                item.put(name, value, candidate)
                item.quote(f"{name}_text", candidate.raw or text)
                if name == "valid_through" and candidate.reader in MACHINE_READERS:
                    self._weigh_an_earlier_day(item, candidates, orders)
                return
            if isinstance(candidate.value, str) and name == "job_start_date":
                words = words or candidate
        if words is not None:
            item.quote(f"{name}_text", words.value)
            item.cite(f"{name}_text", words)

    def _is_of_this_request(self, item: Draft, declared: Candidate, value: str, orders: _Orders) -> bool:
        """Whether a declared moment of publication is only that of this request: the page shows an earlier day."""
        if declared.reader not in MACHINE_READERS or len(value) <= _DAY or item.page.fetched_at.tzinfo is None:
            return False
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None or abs(moment - item.page.fetched_at) > _WHILE_MADE:
            return False
        for shown in item.candidates.of("date_posted"):
            text = _text_of(shown.value) if shown.reader not in MACHINE_READERS else None
            day = self._understand(item, "date_posted", text, "past", orders.of(shown, text)) if text else None
            if day is not None and day[:_DAY] < value[:_DAY]:
                return True
        return False

    def _weigh_an_earlier_day(self, item: Draft, candidates: Iterator[Candidate], orders: _Orders) -> None:
        """Warn where the page's words name a deadline before the declared one; take it instead where nobody set that one."""
        told = []
        for candidate in candidates:
            text = _text_of(candidate.value) if candidate.reader in _READERS_OF_WORDS else None
            if text is None:
                continue
            day = self._understand(item, "valid_through", text, "future", orders.of(candidate, text))
            if day is not None:
                told.append((day, candidate, candidate.raw or text))
        earlier = next(((day, candidate, text) for day, candidate, text in told if _is_earlier(day, item)), None)
        if earlier is None:
            return
        day, candidate, text = earlier
        is_named = any(not _is_earlier(other, item) for other, _, _ in told)
        if is_named or _OF_SOME.search(text) or not _is_automatic(item):
            item.warn(f"valid_through: the page itself names {day[:10]}.")
            return
        declared = (item.posting.valid_through or "")[:10]
        item.warn(f"valid_through: declared as {declared}, which only says how long the ad runs.")
        item.put("valid_through", day, candidate)
        item.quote("valid_through_text", text)

    def _understand(self, item: Draft, name: str, text: str, direction: Direction | None, month_first: bool | None) -> str | None:
        """The day a candidate names; notes days that no posting can have."""
        now, source, country = item.page.fetched_at, item.source, item.country_of_page
        language = source.language or item.posting.language
        declared = _ISO_DAY.match(text) is not None
        text = without_other_events(text) if name == "valid_through" and not declared else text
        if len(text) > LONGEST_PHRASE and direction == "future":
            found = find_deadline(text, now=now, language=language, country=country, timezone=source.timezone)
            return found.value if found else _day_behind_limit(text, now, language, country, source.timezone)
        reading = read_date(
            text,
            now=now,
            language=language,
            country=country,
            timezone=source.timezone,
            direction=direction,
            month_first=month_first,
            years_ahead=DECLARED_YEARS_AHEAD if declared and name == "valid_through" else YEARS_AHEAD,
        )
        if reading.value is None:
            if reading.problem is not None:
                item.warn(f"{name}: {reading.reason}.")
            return None
        day = date.fromisoformat(reading.value[:10])
        if name in ("date_posted", "date_modified") and day > now.date() + timedelta(days=2):
            item.warn(f"{name}: {day} is after the page was fetched.")
            return None
        if declared and day.year > now.year + YEARS_AHEAD:
            item.warn(f"{name}: {day} is more than {YEARS_AHEAD} years ahead.")
        return reading.value

    @staticmethod
    def _compare(item: Draft) -> None:
        """Warn of a deadline before the publication."""
        posted, deadline = item.posting.date_posted, item.posting.valid_through
        if posted and deadline and deadline[:10] < posted[:10]:
            item.warn(f"valid_through {deadline[:10]} is before date_posted {posted[:10]}.")


def _orders_of_page(item: Draft) -> _Orders:
    """The orders that the page's dates prove."""
    told: dict[bool, dict[str, list[str]]] = {True: {}, False: {}}
    for name in DATE_FIELDS:
        for one in item.candidates.of(name):
            if (text := _text_of(one.value)) is not None:
                told[one.reader in MACHINE_READERS].setdefault(name, []).append(text)
    today = item.page.fetched_at.date()
    machine, words = (_order_of(texts, today) for texts in (told[True], told[False]))
    in_doubt = any(has_numbers(text) for texts in told.values() for of_field in texts.values() for text in of_field)
    if in_doubt and words is None and machine is None and _is_paid_in_pounds_or_euros(item):
        words = False
    return _Orders(machine, machine if words is None else words)


def _is_paid_in_pounds_or_euros(item: Draft) -> bool:
    """Whether the ad's pay is in pounds or euros and it names no dollars: where they are paid, the day is written first.

    The budget that one looks after, or what customers pay, says nothing of that.
    """
    text = item.posting.description or ""
    values = [one.value for one in item.candidates.of("base_salary")]
    said = "\n".join((text, *(value for value in values if isinstance(value, str))))
    if not _POUNDS_OR_EUROS.search(said) or _DOLLARS.search(said):
        return False
    country, language = item.country_of_page, item.posting.language or item.source.language
    paid = (pay for value in values if (pay := understand_salary(value, country=country, language=language)))
    pay = next(paid, None) or find_salary(text, country=country, language=language)
    return pay is not None and pay.currency in ("GBP", "EUR")


def _order_of(told: dict[str, list[str]], today: date) -> bool | None:
    """Whether texts of dates prove that the month stands first, or the day; None where they prove nothing."""
    proven = order_told(chain.from_iterable(told.values()))
    if proven is not None or not ("date_posted" in told and "valid_through" in told):
        return proven
    return order_of_span(told["date_posted"][0], told["valid_through"][0], today)


def _is_earlier(deadline: str, item: Draft) -> bool:
    """Whether a deadline lies more than a day before the one that is filled in, and not before the publication, or the fetch."""
    posting = item.posting
    least = (posting.date_posted or item.page.fetched_at.date().isoformat())[:10]
    if posting.valid_through is None or deadline[:10] < least:
        return False
    return date.fromisoformat(posting.valid_through[:10]) - date.fromisoformat(deadline[:10]) > timedelta(days=1)


def _is_automatic(item: Draft) -> bool:
    """Whether the deadline lies as many days after the publication, or the day that is declared as such, as software sets where
    nobody has set one."""
    posting = item.posting
    if posting.valid_through is None:
        return False
    last = date.fromisoformat(posting.valid_through[:10])
    starts = [posting.date_posted, *(one.value for one in item.candidates.of("date_posted") if one.reader in MACHINE_READERS)]
    days = [date.fromisoformat(start[:_DAY]) for start in starts if isinstance(start, str) and _ISO_DAY.match(start)]
    runs = {(last - day).days for day in days}
    return any(abs(run - length) <= 1 for run in runs for length in _AUTOMATIC_DAYS)


def _day_behind_limit(text: str, now: datetime, language: str | None, country: str | None, timezone: str | None) -> str | None:
    """The day that a long text names right behind a word of a limit: `bis zum 11.12.2026 ausschließlich per E-Mail`."""
    near = text[:LONGEST_PHRASE]
    reading = read_date(near, now=now, language=language, country=country, timezone=timezone, direction="future")
    return reading.value if reading.value is not None and _LIMIT.search(text[: reading.start]) else None


def _text_of(value: Any) -> str | None:
    """A candidate's value as text: numbers are seconds or milliseconds since 1970, of a list the first."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return str(int(value)) if abs(value) < 1e15 else None
    return value if isinstance(value, str) else None
