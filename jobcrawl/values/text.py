"""Text hygiene: what every stored string has gone through.

Unicode NFC (UAX #15); no C0 or C1 control but newline; no lone surrogate, noncharacter or bidi control (UAX #9); white
space as a browser shows it (CSS Text 3, `white-space: normal`). Cleaning a cleaned text changes nothing.
"""

from __future__ import annotations

import unicodedata

from jobcrawl.values.patterns import when_used

_REMOVED = when_used(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # C0 and C1 controls that are no white space
    "\xad\u034f\u180e\u200b\u2060-\u2064\ufeff"  # invisible: soft hyphen, zero-width space, joiner of words, byte order mark
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # bidi and deprecated format controls
    "\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff"  # surrogates, noncharacters, annotations
    "\U000e0000-\U000e007f"  # tags: text nobody sees
    "]"
)
# Joiners shape Arabic, Indic and emoji sequences; between other letters they are only a hidden difference.
_SHAPED = "\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
_STRAY_JOINER = when_used(f"(?<![{_SHAPED}])[\u200c\u200d]+|[\u200c\u200d]+(?![{_SHAPED}\u200c\u200d])")
_JOINER = when_used("[\u200c\u200d]+")
_MOST_ROUNDS = 4
_NEWLINES = when_used("\r\n?|[\x85\u2028\u2029]")
_SPACES = when_used("[^\\S\n]+")
_AROUND_NEWLINE = when_used(" ?\n ?")
_MANY_NEWLINES = when_used("\n{3,}")
_UNTIDY = (" \n", "\n ", "\n\n\n")


def _without_hidden(text: str) -> str:
    """NFC without characters that show nothing."""
    if text.isascii():
        return _REMOVED.sub("", text)
    text = unicodedata.normalize("NFC", _REMOVED.sub("", text))
    return _without_stray_joiners(text) if "\u200c" in text or "\u200d" in text else text


def _without_stray_joiners(text: str) -> str:
    """NFC without joiners that shape nothing.

    Marks that stood apart may change places once a joiner is gone, and leave another one without a letter to shape; a text
    that goes on doing so is no writing and keeps none.
    """
    for _ in range(_MOST_ROUNDS):
        joined = unicodedata.normalize("NFC", _STRAY_JOINER.sub("", text))
        if joined == text:
            return text
        text = joined
    return unicodedata.normalize("NFC", _JOINER.sub("", text))


def _is_clean(text: str) -> bool:
    """Whether a text without newlines shows all its characters, in NFC, with one space between words; at C speed."""
    return text.isprintable() and "  " not in text and (text.isascii() or unicodedata.is_normalized("NFC", text))


def clean_line(text: str) -> str:
    """The text on one line: hidden characters gone, every run of white space one space, none at the ends."""
    if _is_clean(text):
        return text.strip(" ")
    return " ".join(_without_hidden(text).split())


def clean_text(text: str) -> str:
    """The text with its lines kept: one space between words, none at line ends, at most one empty line in a row."""
    if "\n" not in text and _is_clean(text):
        return text.strip()
    if _is_clean(text.replace("\n", "")) and not any(untidy in text for untidy in _UNTIDY):
        return text.strip()
    text = _SPACES.sub(" ", _NEWLINES.sub("\n", _without_hidden(text)))
    return _MANY_NEWLINES.sub("\n\n", _AROUND_NEWLINE.sub("\n", text)).strip()
