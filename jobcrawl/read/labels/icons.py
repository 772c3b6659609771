"""Icons that tell what the words behind them are: of a font, drawn, a picture, or a sign of the text itself."""

from __future__ import annotations

from typing import Final, NamedTuple

from jobcrawl.outline import Block
from jobcrawl.read.words.vocabulary import EMOJI, ICONS, LABELS, PROSE, label_key
from jobcrawl.values.patterns import when_used

_LONGEST_NAME: Final = 80
_PIN: Final = when_used("[📍📌]|marker|pin|location")
_CAMEL: Final = when_used(r"(?<=[a-z])(?=[A-Z])")
_WORD: Final = when_used(r"[a-z]+(?:-[a-z]+)*")


class Icon(NamedTuple):
    """An icon in a line."""

    start: int
    """Character of the line's text before which it stands."""
    field: str
    """The field it announces; `@date` leaves open which date."""
    is_pin: bool
    """Whether it is the pin of a map, behind which a name in no gazetteer is a place as well."""
    is_sign: bool
    """Whether it is a sign of the text itself, as emoji are."""
    is_label: bool
    """Whether words say what it announces, `aria-label="Company"`, and not its picture alone."""


def icons_in(block: Block, text: str) -> list[Icon]:
    """The icons of a line that announce a field, from left to right; `text` is the block's text."""
    found = []
    for mark in block.marks:
        if mark.start == mark.end and mark.tag != "a" and (name := mark.name) and (field := _field_named(name)):
            is_pin = field == "job_locations" and _PIN.search(name.casefold()) is not None
            found.append(Icon(mark.start, field, is_pin, is_sign=False, is_label=label_key(name) in LABELS))
    if not text.isascii():
        signs = ((at, sign) for at, sign in enumerate(text) if sign in EMOJI)
        found += [Icon(at, ICONS[sign], _PIN.match(sign) is not None, is_sign=True, is_label=False) for at, sign in signs]
    return sorted(found)


def _field_named(name: str) -> str | None:
    """The field that an icon's class, label or file announces."""
    name = _CAMEL.sub("-", name[:_LONGEST_NAME]).casefold()
    found = LABELS.get(label_key(name))
    if found:
        return None if found in PROSE else found
    if "logo" in name:
        return None
    for word in _WORD.findall(name):
        if field := ICONS.get(word) or next((ICONS[part] for part in word.split("-") if part in ICONS), None):
            return field
    return None
