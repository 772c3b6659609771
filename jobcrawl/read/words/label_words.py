"""Label words: how a label is written: with a remark in brackets, as one half of two, or before its value without a sign."""

from __future__ import annotations

from typing import Final

from jobcrawl.read.words.vocabulary import LABELS, PROSE, label_key

LABEL_LENGTH: Final = 60
"""Longest text looked up as a label."""
PARTS_OF_ADDRESS: Final = {
    "@street": "streetAddress",
    "@postal": "postalCode",
    "@region": "addressRegion",
    "@country": "addressCountry",
}
"""Fields of labels for parts of an address, and what schema.org calls them."""
TOWN_LABELS: Final = frozenset(
    (
        *("city", "town", "municipality", "stad", "kommun", "kommune", "kaupunki", "kunta", "paikkakunta", "stadt", "gemeente"),
        *("ville", "commune", "localité", "ciudad", "población", "localidad", "municipio", "città", "comune", "località"),
        *("miasto", "miejscowość", "město", "obec", "cidade", "localidade"),
    )
)
"""Labels of the town alone."""
_PARTS_OF_PLACES: Final = TOWN_LABELS | {label for label, field in LABELS.items() if field in PARTS_OF_ADDRESS}


def whole_label(key: str) -> str:
    """The part of a place that a label names behind a colon: `location: city`, or the half that is a label where both say the
    same: `organisation/company`; the place that a label asks for, `Where?`; else the label as it is."""
    if key.endswith("?") and key not in LABELS:
        asked = key.strip("¿? \u00a0")
        return asked if LABELS.get(asked) == "job_locations" else key
    if "/" in key and key not in LABELS:
        halves = [half.strip() for half in key.split("/")]
        fields = {LABELS.get(half) for half in halves}
        return halves[0] if len(fields) == 1 else key
    head, colon, part = key.partition(": ")
    return part if colon and part in _PARTS_OF_PLACES and LABELS.get(head) == "job_locations" else key


def without_remark(key: str) -> tuple[str, str]:
    """A label and what it says in brackets behind: `salary (per annum)`."""
    label, _, remark = key.partition("(")
    return label_key(label), remark[:-1].strip()


def label_before(text: str) -> tuple[str, str] | None:
    """A label of one to three words that a line begins with, and the rest of the line."""
    words = text.split(" ", 3)
    for count in (3, 2, 1):
        if len(words) > count:
            key = label_key(" ".join(words[:count]))
            value = " ".join(words[count:])
            if key in LABELS and LABELS[key] not in PROSE and (value[0].isupper() or value[0].isdigit()):
                return key, value
    return None
