"""Cadence: when a source should be crawled. Pure functions of the time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from hashlib import sha256
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cronsim import CronSim, CronSimError

EVERY = "24h"
"""Cadence of a source that says none."""

UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
"""Units of an interval."""

SHORTEST, LONGEST = timedelta(minutes=1), timedelta(days=366)
"""Bounds of an interval."""

FIRST_BACK_OFF, LONGEST_BACK_OFF = timedelta(minutes=15), timedelta(days=7)
"""Pause after the first failure, doubled with each further one, and its bound."""

LONGEST_REPEATED = timedelta(hours=2)
"""At most so much of a day is told twice when clocks are put back (Antarctica/Troll; one hour nearly everywhere)."""

_INTERVAL = re.compile(r"(\d{1,5})\s*([mhdw])")
_QUIET = re.compile(r"(\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d)")
_EPOCH = datetime(2024, 1, 1, tzinfo=UTC)


class BadCadence(ValueError):
    """A cadence that cannot be read; says what is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """When a source is due: an interval or a cron expression, in a time zone, outside of quiet hours."""

    every: timedelta | None = timedelta(days=1)
    """Time between two runs; None with `cron`."""
    cron: str | None = None
    """Five-field cron expression, read in `zone`; changes of daylight saving time as Debian's cron treats them."""
    timezone: str | None = None
    """IANA name; None where nobody said one, which means UTC."""
    quiet: tuple[time, time] | None = None
    """From when until when of every day, in `zone`, nothing is begun; what falls due then is begun after it."""

    @property
    def zone(self) -> str:
        """The IANA name of the zone that times are meant in."""
        return self.timezone or "UTC"

    def slot(self, name: str, now: datetime) -> datetime:
        """The last moment at or before `now` that a run of the source was due.

        Intervals count from one fixed moment, shifted by the source's name, so that a thousand sources are not due at once.
        """
        if self.cron is not None:
            return _cron_slot(self.cron, self.zone, now.replace(second=0, microsecond=0))
        assert self.every is not None
        seconds = int(self.every.total_seconds())
        shift = int.from_bytes(sha256(name.encode()).digest()[:8]) % seconds
        age = int((now - _EPOCH).total_seconds()) - shift
        return _EPOCH + timedelta(seconds=age - age % seconds + shift)

    def is_quiet(self, now: datetime) -> bool:
        """Whether nothing may be begun now."""
        if self.quiet is None:
            return False
        start, end = self.quiet
        local = now.astimezone(ZoneInfo(self.zone)).time()
        return start <= local < end if start <= end else local >= start or local < end

    def words(self) -> str:
        """The cadence for a person."""
        when = f"cron {self.cron}" if self.cron is not None else f"every {_interval_words(self.every)}"
        zone = f" {self.zone}" if self.cron is not None or self.quiet is not None else ""
        quiet = f", not {self.quiet[0]:%H:%M}-{self.quiet[1]:%H:%M}" if self.quiet is not None else ""
        return f"{when}{quiet}{zone}"


def read_cadence(
    every: str | None = None, cron: str | None = None, timezone: str | None = None, quiet_hours: str | None = None
) -> Cadence:
    """A cadence from its texts; raises `BadCadence`."""
    if every is not None and cron is not None:
        raise BadCadence("every and cron: give one of them")
    if timezone is not None and not is_zone(timezone):
        raise BadCadence(f"timezone {timezone!r} is no IANA time zone such as 'Europe/Stockholm'")
    quiet = _read_quiet(quiet_hours) if quiet_hours is not None else None
    if cron is not None:
        _check_cron(cron)
        return Cadence(every=None, cron=cron, timezone=timezone, quiet=quiet)
    return Cadence(every=_read_interval(every or EVERY), timezone=timezone, quiet=quiet)


def back_off(failures: int) -> timedelta:
    """How long a source is left alone after so many failed runs in a row."""
    if failures <= 0:
        return timedelta()
    doubled: int = 2 ** min(failures - 1, 20)
    return min(LONGEST_BACK_OFF, FIRST_BACK_OFF * doubled)


def is_zone(name: object) -> bool:
    """Whether something is the IANA name of a time zone."""
    try:
        return isinstance(name, str) and ZoneInfo(name) is not None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _read_interval(text: str) -> timedelta:
    found = _INTERVAL.fullmatch(text.strip()) if isinstance(text, str) else None
    span = int(found[1]) * UNITS[found[2]] if found else timedelta()
    if not SHORTEST <= span <= LONGEST:
        raise BadCadence(f"every {text!r} is no interval: write 30m, 6h, 1d or 1w, from one minute to 366 days")
    return span


def _interval_words(span: timedelta | None) -> str:
    assert span is not None
    for unit, length in reversed(UNITS.items()):
        if not span % length:
            return f"{span // length}{unit}"
    return str(span)


def _read_quiet(text: str) -> tuple[time, time]:
    found = _QUIET.fullmatch(text.strip()) if isinstance(text, str) else None
    try:
        start, end = (time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))) if found else (time(), time())
    except ValueError:
        start = end = time()
    if start == end:
        raise BadCadence(f"quiet_hours {text!r}: write HH:MM-HH:MM, as in 22:00-06:00")
    return start, end


def _check_cron(text: str) -> None:
    try:
        if not isinstance(text, str) or len(text) > 200 or len(text.split()) != 5:
            raise BadCadence(f"cron {text!r} has not five fields: minute hour day month weekday, as in '0 3 * * *'")
        next(CronSim(text, _EPOCH))
    except CronSimError as error:
        raise BadCadence(f"cron {text!r}: {str(error).lower()}; five fields: minute hour day month weekday") from error
    except StopIteration:
        raise BadCadence(f"cron {text!r} never comes") from None


@lru_cache(maxsize=4096)
def _cron_slot(cron: str, timezone: str, minute: datetime) -> datetime:
    # counted backwards, CronSim leaves out the given moment and the times of the clock that a repeated hour tells again
    after = (minute + LONGEST_REPEATED + timedelta(minutes=1)).astimezone(ZoneInfo(timezone))
    for found in CronSim(cron, after, reverse=True):
        moment = found.astimezone(UTC)
        if moment <= minute:
            return moment
    raise AssertionError(f"{cron} has come at least once in fifty years")
