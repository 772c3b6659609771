"""Enveloped markup: part of a page that a server sends inside JSON, as a button for more jobs loads it.

No standard names the keys: WordPress answers `{"success": true, "data": "<li>…"}`, Drupal a list of commands whose `data` is
markup, others `{"html": "<li>…", "next": "/jobs/more?offset=20"}`. What a script would do with it is done here: the markup
becomes the page, and the address of the next part a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

import orjson

MAX_ENVELOPE_BYTES = 2 * 1024 * 1024
"""Longest answer that is opened."""
MAX_DEPTH = 6
"""Objects and lists within one another that are looked into."""
MAX_TEXTS = 500
"""Texts of an answer that are looked at."""

_MARKUP = re.compile(r"<(?:a|li|div|tr|article|section|ul|ol|table|p|h[1-6]|span)[\s>]", re.I)
_OF_MARKUP = re.compile(r"(?i)^(?:html|markup|content|data|output|fragment|template|view|results?|items|body|rendered)$")
"""Keys under which an answer without further jobs holds an empty text."""
_NEXT = re.compile(r"(?i)^next(?:[_-]?(?:page|url|link|href|page[_-]?url|page[_-]?link))*$")
_HAS_MORE = re.compile(
    r"(?i)^(?:has[_-]?(?:more|next(?:[_-]?page)?)|more|is[_-]?more|more[_-]?(?:available|results|items|posts))$"
)
_WENT_WELL = re.compile(r"(?i)^(?:success|ok)$")
_FAULT = re.compile(r"(?i)^(?:errors?|exception)(?:[_-]?(?:message|code))?$")
_ADDRESS = re.compile(r"(?:https?://|/|\?)\S+")
_LAST = '<a class="next disabled" href="#">Next</a>'


def markup_in(body: bytes) -> str | None:
    """The markup that a JSON answer holds, its way on behind it; None for JSON without any or with a fault, and for all else.

    Empty where it says, under a key that names markup, that there is none.

    >>> markup_in(b'{"html": "<li>Cook</li>", "next": "/jobs/more?offset=20"}')
    '<li>Cook</li><a rel="next" href="/jobs/more?offset=20">Next</a>'
    >>> markup_in(b'{"html": "", "count": 0}')
    ''
    """
    start = body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start not in (b"{", b"[") or len(body) > MAX_ENVELOPE_BYTES:
        return None
    try:
        answer = orjson.loads(body.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        return None
    texts = [pair for pair, _ in zip(_texts(answer), range(MAX_TEXTS), strict=False)]
    if any((value is False and _WENT_WELL.match(key)) or (value and _FAULT.match(key)) for key, value in texts):
        return None
    parts = [text for _, text in texts if isinstance(text, str) and _MARKUP.search(text)]
    if not parts and not any(text == "" and _OF_MARKUP.match(key) for key, text in texts):
        return None
    return "".join(parts) + _way_on(texts)


def _texts(value: Any, key: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Texts, numbers and flags of an answer in order, each with the key that it or its list stands under."""
    if isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else ((key, one) for one in value)
        for name, one in inner if depth < MAX_DEPTH else ():
            yield from _texts(one, name, depth + 1)
    else:
        yield key, value


def _way_on(texts: list[tuple[str, Any]]) -> str:
    """A link to the next part that an answer names; where it says that there is none, a way on that cannot be taken."""
    nexts = [value for key, value in texts if _NEXT.match(key)]
    address = next((value for value in nexts if isinstance(value, str) and _ADDRESS.fullmatch(value)), None)
    if address is not None:
        return f'<a rel="next" href="{escape(address)}">Next</a>'
    says_no_more = any(value is None or value is False or value == "" for value in nexts)
    says_no_more |= any(value is False for key, value in texts if _HAS_MORE.match(key))
    return _LAST if says_no_more else ""
