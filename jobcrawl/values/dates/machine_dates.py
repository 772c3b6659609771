"""Dates as machines write them: ISO 8601, seconds since 1970, and the numbered dates of East Asia; nothing around them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from jobcrawl.values.dates.date_clock import Clock, offset_of
from jobcrawl.values.dates.date_reading import Circumstances, DateReading, day_of
from jobcrawl.values.patterns import when_used

_ISO = when_used(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|t|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?\s*"
    r"(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?(?:\s*UTC)?)?(?:\[[\w/+-]{1,40}\])?)?"
)
_COMPACT_TIME = when_used(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?")
_ISO_WEEK_DAY = when_used(r"(\d{4})-?W(\d{2})-?([1-7])")
_EPOCH = when_used(r"(?:/Date\()?(\d{10}|\d{13})(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)/)?")
_EAST_ASIAN = when_used(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]")
_EAST_ASIAN_AGO = when_used(r"(\d{1,3})\s*(?:([日天일])|(?:週間?|周|주))\s*[前전]")


def machine_date(text: str, circumstances: Circumstances) -> DateReading | None:
    """The reading of a phrase that is a date for machines and nothing else; None for any other phrase."""
    if not ("0" <= text[0] <= "9" or text[0] == "/"):
        return None
    if match := _ISO.fullmatch(text):
        return _at(match, "ISO 8601", circumstances)
    if match := _COMPACT_TIME.fullmatch(text):
        return _at(match, "compact ISO 8601", circumstances)
    if match := _EPOCH.fullmatch(text):
        return _since_1970(match[1], len(text), circumstances)
    if match := _ISO_WEEK_DAY.fullmatch(text):
        try:
            found = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return DateReading(None, "no such day")
        return circumstances.written(found, None, "ISO week and weekday", 0, len(text))
    if match := _EAST_ASIAN.match(text):
        return _at(match, "year, month and day", circumstances)
    if match := _EAST_ASIAN_AGO.match(text):
        return circumstances.counted(-int(match[1]) * (1 if match[2] else 7), len(text))
    return None


def _at(match: re.Match[str], reason: str, circumstances: Circumstances) -> DateReading:
    """A reading from digits: year, month and day, and the time with its zone where the pattern has one."""
    year, month, day, hour, minute, second, zone = (*match.groups(), *[None] * 4)[:7]
    found = day_of(int(year or 0), int(month or 0), int(day or 0))
    if found is None:
        return DateReading(None, "no such day")
    clock = None
    if hour is not None and minute is not None:
        clock = Clock(int(hour), int(minute), int(second or 0), offset_of(zone))
    return circumstances.written(found, clock, reason, 0, len(match.string))


def _since_1970(digits: str, end: int, circumstances: Circumstances) -> DateReading:
    """A reading of seconds or milliseconds since 1970, UTC."""
    moment = datetime.fromtimestamp(int(digits) // (1000 if len(digits) == 13 else 1), UTC)
    return circumstances.fault(moment.date()) or DateReading(moment.isoformat(), "seconds since 1970", 0, end)
