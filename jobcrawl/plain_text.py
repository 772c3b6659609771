"""Plain text: bytes that are no HTML, which names its own encoding, as text."""

from __future__ import annotations

import codecs

from w3lib.encoding import http_content_type_encoding

_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
"""Encodings by the mark that a text begins with (Unicode, section 23.8), the longer ones first."""


_SEVEN_BITS = frozenset(
    ("iso2022_jp", "iso2022_kr", "hz", "utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
)
"""Encodings whose bytes are UTF-8 as well, and mean something else there."""


def text_of(body: bytes, content_type: str = "", unmarked: str = "utf-8") -> str:
    """The text of an answer or a file: by its byte order mark, else as UTF-8, else in the charset of its Content-Type, else in
    the encoding `unmarked`, with U+FFFD for what is no letter there. A charset whose bytes look like UTF-8 comes first."""
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    stated = http_content_type_encoding(content_type) or unmarked
    for encoding in (stated, "utf-8") if stated in _SEVEN_BITS else ("utf-8",):
        try:
            return body.decode(encoding)
        except (LookupError, ValueError):  # other bytes than it has, or no encoding of texts at all
            continue
    try:
        return body.decode(unmarked if stated == "utf-8" else stated, "replace")
    except (LookupError, ValueError):
        return body.decode(unmarked, "replace")
