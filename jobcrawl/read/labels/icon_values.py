"""Icon values: what stands behind the icons of a line: a place behind the pin of a map, a day behind a calendar."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

from typing import Final

from jobcrawl.outline import Block
from jobcrawl.read.labels.icons import Icon, icons_in
from jobcrawl.read.labels.label_notes import DATES, LabelNotes
from jobcrawl.read.shapes.name_shape import LEGAL_FORM, is_department, is_name
from jobcrawl.read.shapes.pieces import speaks_of_another_date
from jobcrawl.read.words.label_words import label_before
from jobcrawl.read.words.vocabulary import EMOJI, EMPLOYMENT_WORDS, LABELS, REMOTE_WORDS, is_stock, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

READER: Final = "icons"
_ICON_LINE: Final = 200
"""Characters of a line in which icons are looked for."""
_MOST_WORDS: Final = 6
"""Spaces from which words behind an icon are a sentence and no name."""
_BEHIND_NAME: Final = when_used(r",\s|\s[-–—|]\s")
"""What parts the name of a firm from what it adds to it."""
_HOURS_BEHIND: Final = when_used(r",?\s\(?(?=\d)|\s[-–—|(]\s?")
_ABOVE_TITLE: Final = 5
_BELOW_TITLE: Final = 20
"""Blocks above and below the title among which the facts about a job stand."""
_NAME_OF_PLACE: Final = when_used(
    r"[A-ZÀ-ÞĄ-Ž][^\W\d]+(?:[ '’-][^\W\d]+){0,3}(?:, [A-ZÀ-ÞĄ-Ž][^\W\d]+(?:[ '’-][^\W\d]+){0,3}){0,2}$"
)
_BESIDE_PINS: Final = word_set(
    """
    map maps directions route routes location locations office offices site places favorites favourites near nearby you your our us
    view show see get open add save find search great good central excellent new where karta kartan karte kart kort kortet kartta
    carte plan itinéraire kaart mapa mappa percorso ruta dojazd trasa anfahrt wegbeschreibung standorte vägbeskrivning rutevejledning
    visa vis näytä anzeigen voir bekijk toon ver vedi zobacz zobrazit pokaż
    """
)
"""Words of buttons and praise beside the pins of maps."""


class IconValues:
    """Reads the icons of one page: in `blocks`, of which `title` is the index of the title."""

    def __init__(self, blocks: list[Block], document_title: str, title: int, notes: LabelNotes) -> None:
        self._blocks = blocks
        self._document_title = document_title
        self._title = title
        self._notes = notes

    def read(self, block: Block, text: str) -> bool:
        """Note the values behind the icons of a line, each up to the next icon; whether there is one."""
        icons = icons_in(block, text) if len(text) <= _ICON_LINE else []
        found = False
        for number, icon in enumerate(icons):
            stop = icons[number + 1].start if number + 1 < len(icons) else len(text)
            value = text[icon.start : stop].strip(" |·•,\u00a0")
            if value and value[0] in EMOJI:
                value = value[1:].lstrip("\ufe0f ")
            key = label_key(value)
            if not value or len(value) > 80 or (key in LABELS and key not in REMOTE_WORDS):
                continue
            self._add(icon, value, block)
            found = True
        return found

    def _add(self, icon: Icon, value: str, block: Block) -> None:
        """Note what an icon stands before; a date that nothing names is most often that of publication."""
        raw = block.text
        if label_key(value) in EMPLOYMENT_WORDS or (icon.field == "@date" and _opens_with_terms(value)):
            self._notes.note("employment_type", value, READER, 0.65, raw)
        elif icon.field == "@date":
            labelled = label_before(value)
            if labelled and LABELS[labelled[0]] in DATES:
                self._notes.add(LABELS[labelled[0]], labelled[1], 0.75, raw, labelled[0])
            elif any(c.isdigit() for c in value) and not speaks_of_another_date(raw):
                self._notes.note("date_posted", value, READER, 0.55, raw)
        elif _announces_a_place(icon) and may_be_place(value) and (icon.is_sign or self._is_fact(block)):
            self._notes.note("job_locations", value, READER, 0.8, raw)
        elif icon.is_label or self._may_stand_behind(icon.field, value, block):
            self._notes.note(icon.field, value, READER, 0.65 if icon.field != "occupation" else 0.4, raw)

    def _may_stand_behind(self, field: str, value: str, block: Block) -> bool:
        """Whether the picture of an icon alone may announce a value: buildings stand before trades and numbers of employees as
        well, so that an employer behind one has the form of a firm, or is named once more."""
        if field not in ("hiring_organization", "job_locations"):
            return True
        if is_department(value):
            return False
        if field == "job_locations" or LEGAL_FORM.search(value):
            return True
        first = _BEHIND_NAME.split(value, maxsplit=1)[0]
        name = first if " " in first else value
        named = self._document_title, *(other.text for other in self._blocks if other is not block)
        return is_name(value) and name.count(" ") < _MOST_WORDS and any(name in text for text in named)

    def _is_fact(self, block: Block) -> bool:
        """Whether a line stands where the facts about a job do: beside its title, and is no heading itself."""
        return not block.level and -_ABOVE_TITLE < block.index - self._title < _BELOW_TITLE


def _opens_with_terms(value: str) -> bool:
    """Whether terms of employment stand first behind a clock, and their hours behind them: `Part time, 25 hours a week`."""
    return label_key(_HOURS_BEHIND.split(value, maxsplit=1)[0]) in EMPLOYMENT_WORDS


def _announces_a_place(icon: Icon) -> bool:
    """Whether an icon is the pin of a map, or a label for places by its words: `title="Workplace"`."""
    return icon.is_pin or (icon.is_label and icon.field == "job_locations")


def may_be_place(text: str) -> bool:
    """Whether the words behind the pin of a map may be the name of a place that no gazetteer knows: no button, unit or firm."""
    if not _NAME_OF_PLACE.match(text) or is_stock(label_key(text)) or is_department(text) or LEGAL_FORM.search(text):
        return False
    return _BESIDE_PINS.isdisjoint(text.casefold().replace(",", " ").split())
