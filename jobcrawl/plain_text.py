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


def text_of(body: bytes, content_type: str = "", unmarked: str = "utf-8") -> str:
    """The text of an answer or a file: by its byte order mark, else as UTF-8, else in the charset of its Content-Type or, without
    one, in the encoding `unmarked`; with U+FFFD for what is no letter there."""
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    try:
        return body.decode()
    except UnicodeDecodeError:
        pass
    try:
        return body.decode(http_content_type_encoding(content_type) or unmarked, "replace")
    except (LookupError, ValueError):  # a charset that is no encoding of texts
        return body.decode(unmarked, "replace")
