"""When a page was fetched: countdowns and relative dates are counted from that moment."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from weakref import WeakKeyDictionary

from scrapy.http import Response

_noted: WeakKeyDictionary[Response, datetime] = WeakKeyDictionary()


def fetch_time(response: Response) -> datetime:
    """When a response left its server: now, or for a response out of a cache its `Date` (RFC 9110, section 6.6.1).

    It is noted with the first question, so that all who ask, the archive among them, are told the same moment.
    """
    if response not in _noted:
        _noted[response] = _moment(response)
    return _noted[response]


def note_fetch_time(response: Response, moment: datetime) -> None:
    """Note when a response left its server that comes out of an archive."""
    _noted[response] = moment


def _moment(response: Response) -> datetime:
    if "cached" in response.flags:
        try:
            return parsedate_to_datetime((response.headers.get("Date") or b"").decode("latin-1")).astimezone(UTC)
        except ValueError:
            pass
    return datetime.now(UTC)
