"""Addresses of the web, and the country that a host's top-level domain belongs to."""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from babel import Locale

_ALIASES: Final = {"uk": "GB"}
_SOLD_AS_WORDS: Final = frozenset(
    """ac ad ag ai am as bz cc cd co cx dj fm gd gg gl gs im io is la lc li ly me mn ms mu nu pn pw re sc sh so st su tc tf tk tl
    to tv vc vg ws eu""".split()  # noqa: SIM905  # two-letter words are read better in two lines
)
"""Domains mostly registered for what they spell, such as `.io`, `.ai` and `.me`, and that of many countries."""

LONGEST_ADDRESS: Final = 2_000
"""Characters of an address that is taken from a user."""


def is_web_address(text: object) -> bool:
    """Whether a text is an http(s) address with a host (RFC 9110, section 4.2), and nothing else besides.

    >>> is_web_address("https://acme.example/jobs"), is_web_address("acme.example/jobs"), is_web_address("http:///jobs")
    (True, False, False)
    """
    if not isinstance(text, str) or len(text) > LONGEST_ADDRESS or not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


@lru_cache(maxsize=4096)
def country_of_address(url: str) -> str | None:
    """ISO 3166-1 alpha-2 code that the host's national domain stands for (RFC 1591); None for any other domain.

    >>> country_of_address("https://www.seek.com.au/job/1"), country_of_address("https://acme.io/jobs")
    ('AU', None)
    """
    try:
        host = urlsplit(url[:LONGEST_ADDRESS]).hostname or ""
    except ValueError:
        return None
    ending = host.rpartition(".")[2].casefold()
    if len(ending) != 2 or ending in _SOLD_AS_WORDS:
        return None
    code = _ALIASES.get(ending, ending.upper())
    return code if code in Locale("en").territories else None
