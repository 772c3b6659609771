"""Times of day and their zones, as they stand beside a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from jobcrawl.values.patterns import when_used

_TIME = when_used(
    r"""(?ix)
    (?<![\d:.,/])(?:
      (?P<h1>\d{1,2}):(?P<m1>\d{2})(?::(?P<s1>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?P<p1>[ap])\.?m\b\.?)?(?!\d)(?::(?!\d))?
      | (?P<h2>\d{1,2})(?:\.(?P<m2>\d{2}))?\s?(?P<p2>[ap])\.?m\b\.?(?!\s*\d{1,2}\.)
      | (?P<h3>\d{1,2})(?:[.:h](?P<m3>\d{2}))?\s?(?:uhr|uur|hrs|hod|h)\b\.?
      | (?P<h4>\d{1,2})\s?h\s?(?P<m4>\d{2})\b
    )
    | \b(?:kl|klo|klockan|klokken|ore|godz|godziny|godzina|hodin|kello)\b\.?:?\s?(?P<h5>\d{1,2})(?:[.:](?P<m5>\d{2}))?(?![\d/])
    | \b(?:at|um|vid|alle|las|om|ve|o|à|a|bis|senast|by|before)\s(?P<h6>\d{1,2})\.(?P<m6>00|15|30|45|59)(?!\.?\d)
    """
)
_CLOCK_WORDS = (
    "kl klo klockan klokken ore godz godziny godzina hodin kello uhr uur hrs hod h am pm m at um vid alle las om ve o"
    " à a bis senast by before"
)
CLOCK_WORDS = frozenset(_CLOCK_WORDS.split())
"""Words one of which stands beside every time that is not written with a colon."""

_OFFSET = when_used(r"[\s,(]*(?:GMT|UTC)?\s?([+−-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d|[./-]\d)")
_ZONE = when_used(r"[\s,(]*([A-Za-z]{1,5}(?:/[A-Za-z]{3,4})?)(?![A-Za-z])")

FIXED_ZONES: dict[str, float] = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "eet": 2,
    "eest": 3, "msk": 3, "est": -5, "edt": -4, "cdt": -5, "cst": -6, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "akst": -9, "akdt": -8, "hst": -10, "jst": 9, "kst": 9, "sgt": 8, "hkt": 8, "awst": 8, "acst": 9.5, "acdt": 10.5,
    "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "brt": -3, "art": -3, "sast": 2, "pht": 8, "gst": 4, "pkt": 5,
}  # fmt: skip
"""Hours east of UTC by abbreviation; those that stand for several zones are left out."""
CHANGING_ZONES = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "cet/cest": "Europe/Paris",
    "cest/cet": "Europe/Paris",
    "gmt/bst": "Europe/London",
    "eet/eest": "Europe/Helsinki",
}
"""Zones whose offset depends on the day."""


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo | None:
    """A time zone of the IANA database; None where the name is unknown."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _fixed(hours: float) -> tzinfo | None:
    return timezone(timedelta(hours=hours)) if abs(hours) <= 14 else None


@dataclass(slots=True)
class Clock:
    """A time of day in a phrase."""

    hour: int
    """0 to 24."""
    minute: int
    """0 to 59."""
    second: int
    """0 to 59."""
    zone: tzinfo | None
    """Zone it is meant in; None where the phrase names none."""
    start: int = 0
    """Where its words begin in the phrase."""
    end: int = 0
    """Where they end, zone included."""

    @property
    def is_on_the_dial(self) -> bool:
        """Whether it is a time that a date-time can hold; `24:00` is not."""
        return 0 <= self.hour <= 23 and 0 <= self.minute <= 59 and 0 <= self.second <= 59


def find_clock(text: str) -> Clock | None:
    """The first time of day in a phrase, with the zone written after it."""
    for match in _TIME.finditer(text):
        groups = match.groupdict()
        which = next(n for n in "123456" if groups[f"h{n}"])
        hour, minute = int(groups[f"h{which}"]), int(groups.get(f"m{which}") or 0)
        half = groups.get(f"p{which}")
        if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
            continue
        if half:
            hour = hour % 12 + (12 if half in "pP" else 0)
        second = int(groups["s1"] or 0) if which == "1" else 0
        zone, end = _zone_after(text, match.end())
        return Clock(hour, minute, min(second, 59), zone, match.start(), end)
    return None


def _zone_after(text: str, place: int) -> tuple[tzinfo | None, int]:
    """The zone written right after a time, and where it ends."""
    if match := _OFFSET.match(text, place):
        hours, minutes = int(match[2]), int(match[3] or 0)
        is_offset = match[3] is not None or "GMT" in match[0] or "UTC" in match[0] or len(match[2]) == 2
        if is_offset and hours <= 14 and minutes < 60 and not match[0].startswith((" - ", " – ")):
            return _fixed((hours + minutes / 60) * (-1 if match[1] in "-−" else 1)), match.end()
    if match := _ZONE.match(text, place):
        name = match[1].lower()
        if name in FIXED_ZONES and (match[1].isupper() or len(name) > 3):
            return _fixed(FIXED_ZONES[name]), match.end()
        if name in CHANGING_ZONES and match[1].isupper():
            return zone_named(CHANGING_ZONES[name]), match.end()
    return None, place


def offset_of(zone: str | None) -> tzinfo | None:
    """A zone written as `Z`, `+01:00`, `+0100` or `+01`."""
    if not zone:
        return None
    text = zone.upper().replace("UTC", "").replace("GMT", "").strip()
    if text in ("", "Z"):
        return UTC
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    return _fixed((hours + minutes / 60) * (-1 if text[0] == "-" else 1)) if minutes < 60 else None
