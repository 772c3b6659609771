"""Labels: values that a page names, in whatever markup: `dl`, tables, bold words, spans, `Label: value` lines, a label above its
value, icons, and elements whose class says what they hold."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from typing import Final

from lxml import etree

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block, Box
from jobcrawl.page import Page
from jobcrawl.read.bearings import Bearings, bearings_of
from jobcrawl.read.class_names import field_of_class
from jobcrawl.read.icons import Icon, icons_in
from jobcrawl.read.labelled import LOOSE_LENGTH, terms_told, what_it_is
from jobcrawl.read.name_shape import LEGAL_FORM, folded, is_department, is_name, is_town
from jobcrawl.read.pieces import speaks_of_another_date
from jobcrawl.read.place_shape import is_place_shaped
from jobcrawl.read.vocabulary import (
    EMOJI,
    EMPLOYMENT_WORDS,
    LABELS,
    NO,
    NO_NAME,
    NOT_A_VALUE,
    PROSE,
    REMOTE_WORDS,
    YES,
    label_key,
)
from jobcrawl.values.gazetteer import regions_named
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set
from jobcrawl.zones import Zone

READER: Final = "labels"
_NAV: Final = Zone.NAV.value
_ASIDE: Final = Zone.ASIDE.value
_FORM: Final = Zone.FORM.value
_SEARCH: Final = (Zone.FORM | Zone.HEADER).value
"""A form in the head of the site."""
LABEL_LENGTH: Final = 60
"""Longest text looked up as a label."""

MOST_BLOCKS: Final = 3000
"""Blocks of a page that are looked at."""
MOST_LABELS: Final = 400
"""Labels after which a page is no single posting, and reading ends."""

_LINE_LENGTH: Final = 500
_WRAPPERS: Final = 3
_PERIOD: Final = when_used(r"^(?:from |von |vom |du |del |od |fra |från )?(.{5,40}?\d.{0,10}?)\s+(?:to|till|til|until|through|bis|au|al|do|tot|t/m|-|–|—)\s+(?!\d{1,2}[:.]\d\d\b)(.{0,24}?\d.{4,40})$", re.I)  # fmt: skip
_NUMERIC_DAY: Final = when_used(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_OPEN_AND_CLOSE: Final = frozenset(
    [
        "open & closing dates",
        "open and closing dates",
        "opening and closing dates",
        "opening/closing dates",
        "open period",
        "posting period",
        "announcement period",
        "application period",
        "application window",
    ]
)
_VALUE_LENGTH: Final[dict[str, int]] = {
    "job_locations": 160, "hiring_organization": 120, "recruiter": 120, "employment_type": 120, "date_posted": 60, "date_modified": 60,
    "valid_through": 120, "job_start_date": 120, "base_salary": 240, "department": 120, "requisition_id": 60, "source_id": 40,
    "total_job_openings": 40, "occupation": 160, "industry": 160, "job_location_type": 120, "title": 200, "driving_licence": 100,
    "work_hours": 160, "duration": 120, "@street": 120, "@postal": 20, "@region": 80, "@country": 60,
}  # fmt: skip
_MOST_WORDS: Final = 6
"""Spaces from which words behind an icon are a sentence and no name."""
_NEEDS_PAIR: Final = PROSE | {"title", "occupation", "industry", "department", "base_salary", "recruiter", "shift", "duration"}
_BEHIND_NAME: Final = when_used(r",\s|\s[-–—|]\s")
"""What parts the name of a firm from what it adds to it."""
_NAMES: Final = frozenset({"hiring_organization", "job_locations"})
_DATES: Final = frozenset({"date_posted", "date_modified", "valid_through", "job_start_date"})
_SENTENCE: Final = when_used(r"(?<=\w{3})\.\s+(?=[A-ZÅÄÖÆØÜÉ])")
_OF_ANY_KIND: Final = frozenset({"occupation", "industry", "shift", "duration"})
"""Fields whose labels, such as `Category`, are also put before the kind of employment."""
_NEEDS_DIGIT: Final = frozenset({"total_job_openings", "@postal"})
_NEVER_LOOSE: Final = frozenset({"@street", "@postal", "@region", "@country", "source_id"})
_PARTS: Final = {"@street": "streetAddress", "@postal": "postalCode", "@region": "addressRegion", "@country": "addressCountry"}
_TOWNS: Final = frozenset(("city", "stad", "stadt", "ville", "ciudad", "città", "miasto", "město", "cidade", "kaupunki", "town"))
_PARTS_OF_PLACES: Final = _TOWNS | {label for label, field in LABELS.items() if field in _PARTS}
_CELLS: Final = frozenset({"td", "th", "dt", "dd"})
_INLINE_BREAK: Final = when_used(r"\s*[|•·●]\s*|\s{3,}|\s/\s(?=[^\W\d][^:/]{2,30}:\s)")
_REMOTE_PART: Final = when_used(
    r"\b(?:remote|hybrid\w*|on-?site|home ?office|distans|etätyö|télétravail|teletrabajo|híbrido|remoto|zdalni?e?|hybrydowo)\b",
    re.I,
)
_MAP: Final = when_used(r"//(?:maps\.|[^/]*/maps\b|maps\.app\.|(?:www\.)?openstreetmap\.|(?:www\.)?mapy\.|yandex\.[a-z]+/maps)")
"""A link to a map: what it shows is a place."""
_TELLING_ATTRIBUTES: Final = ("data-testid", "data-test", "data-automation", "data-qa", "data-cy", "aria-label")
"""Attributes in which sites name a part of a page for their own tests, or for those who cannot see it."""
_LONGEST_MARKS: Final = 80
_BESIDE_TITLE: Final = 20
"""Blocks after the title in which those are looked at."""
_ABOVE_TITLE: Final = 5
_ICON_LINE: Final = 200
"""Characters of a line in which icons are looked for."""
_LINES_OF_PAIR: Final = 2
_MOST_LINES: Final = 7
_LONGEST_PAY: Final = 120
_DIGIT: Final = when_used(r"\d")
"""Lines of a value below its first one."""
_TEXTS_A_CONTROL: Final = 4
_POSTCODE: Final = when_used(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:[A-Z]{1,2}[ -])?\d{5}(?:-\d{4})?|\d{3} \d{2}|\d{4} ?[A-Z]{2})\b"
)
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
_COMMA_LABEL: Final = when_used(r"[,;]\s+(?=[^\W\d][^,;:]{2,40}:\s)|(?<=[\w.])\s+(?=[A-ZÀ-ÞĄ-Ž][^\W\d]+(?: [^\W\d]+){0,3}\s?:\s)")
_FIRST_NAME: Final = when_used(
    r"[A-ZÀ-ÞĄ-Ž][^\W\d]+(?:-[^\W\d]+)*(?= (?:or|and|eller|och|og|oder|und|ou|et|o|y|e|i|a|of|en|tai|ja|with|med|mit|avec|con|met|z|s)\b|[,;(])"
)


def read(page: Page, candidates: Candidates) -> None:
    """Add what the page labels."""
    bearings = bearings_of(page)
    _Reading(page, bearings, candidates).run()


class _Reading:
    """One pass over the blocks of a page."""

    def __init__(self, page: Page, bearings: Bearings, candidates: Candidates) -> None:
        self.page = page
        self.is_text = page.is_text
        self.document_title = bearings.head.title
        start = bearings.title.index if bearings.title else 0
        own = bearings.own
        above = [b for b in own if b.index < start and not b.box.zone & _ASIDE]
        if above and not page.outline.blocks[start].zone & _FORM:
            above = [b for b in above if b.box.zone & _SEARCH != _SEARCH]
        self.blocks = [b for b in own if b.index >= start] + above
        self.keys = bearings.keys
        self.candidates = candidates
        self.title_index = bearings.title.index if bearings.title else 0
        self.seen: dict[tuple[str, str], str] = {}
        self.address: dict[str, str] = {}
        self.used: set[int] = set()
        self.hits = 0
        self.noted: set[tuple[str, str]] = set()

    def run(self) -> None:
        keys = self.keys
        for position, block in enumerate(self.blocks[:MOST_BLOCKS]):
            if self.hits > MOST_LABELS:
                break
            if block.index in self.used:
                continue
            key = keys[block.index]
            if key and len(key) <= LABEL_LENGTH:
                remark = ""
                if key[-1] == ")" and key not in LABELS and (":" not in key or block.text.rstrip().endswith(":")):
                    label, remark = _without_remark(key)
                    key = label if label not in REMOTE_WORDS else key
                key = _whole_label(key)
                if key in LABELS:
                    self._label_block(position, block, key, remark)
                    continue
            text = block.text
            if "：" in text:
                text = text.replace("：", ":")
            if len(text) > _LINE_LENGTH or not text:
                if text and block.marks and text[:LABEL_LENGTH].find(":") > 0:
                    self._line(block, text)
                continue
            if (
                block.link_chars * 5 > len(text) * 4
                and ":" not in text[:LABEL_LENGTH]
                and (block.box.zone & _NAV or not self._icons_in(block))
            ):
                self._by_class(block, text)
                continue
            if ":" in text and self._line(block, text):
                continue
            if (
                (block.marks or not text.isascii())
                and (not block.box.zone & _NAV or block.tag in _CELLS)
                and self._marks(block, text)
            ):
                continue
            if ("|" in text or "•" in text or "·" in text) and self._inline(block, text):
                continue
            if not self._prefixed(position, block, text):
                self._by_class(block, text)
        if self.address:
            self._add_address()

    def add(self, field: str, value: str, confidence: float, raw: str, label: str) -> bool:
        """Note a value unless it is none, too long, or a later value of a label seen before."""
        self.hits += 1
        value = value.strip(" :\u00a0\u200b\u200d|•·/")
        if field in _DATES:
            end = _SENTENCE.search(value)
            value = value[: end.start()] if end else value
        key = label_key(value)
        if field in _NAMES and (key in NO_NAME or key in YES or key in NO):
            return False
        if not value or key in NOT_A_VALUE or len(value) > _VALUE_LENGTH.get(field, LOOSE_LENGTH):
            return False
        if field == "valid_through" and (period := _PERIOD.match(value)):
            value = period[2]
            if label in _OPEN_AND_CLOSE:
                self._note("date_posted", _written_like(period[1], period[2]), READER, confidence - 0.1, raw)
        belonging = what_it_is(field, value, label)
        if belonging is None:
            return False
        field, value = belonging
        if field in _NEEDS_DIGIT and not any(c.isdigit() for c in value) and len(value) > 12:
            return False
        seen = self.seen.setdefault((field, label), value)
        if seen != value:
            return True
        if field in _PARTS:
            self.address.setdefault(_PARTS[field], value)
            return True
        if field == "job_locations" and label in _TOWNS:
            self.address.setdefault("addressLocality", value)
        if field == "work_hours" or (field == "base_salary" and "," in value):
            for terms in terms_told(label, value):
                self._note("employment_type", terms, READER, confidence - 0.1, raw)
        elif field in _OF_ANY_KIND and label_key(value) in EMPLOYMENT_WORDS:
            self._note("employment_type", value, READER, confidence - 0.1, raw)
        if field == "title":
            confidence -= 0.25
        self._note(field, value, READER, confidence, raw)
        return True

    def _note(self, field: str, value: str, reader: str, confidence: float, raw: str) -> None:
        """Add a candidate once; a way of working in the place of a place is no place."""
        key = label_key(value)
        if field == "job_locations":
            if key in REMOTE_WORDS:
                field = "job_location_type"
            elif _REMOTE_PART.search(value):
                self._note("job_location_type", value, reader, confidence - 0.05, raw)
                if value.endswith(".") and value.count(" ") > 4:
                    return
            elif value.endswith(".") and value.count(" ") > 4:
                town = _FIRST_NAME.match(value)
                value = value.rstrip(".")
                if town is None or not is_town(town[0]):
                    street, sign, value = value.rpartition(" - ")
                    town_of_street = street.rpartition(" - ")[2]
                    if not sign or not is_town(town_of_street) or len(value) != 2:
                        return
                    value = f"{town_of_street} - {value}"
                confidence = min(confidence, 0.65)
        elif field == "work_hours" and key in EMPLOYMENT_WORDS:
            self._note("employment_type", value, reader, confidence - 0.1, raw)
        if (field, key) not in self.noted:
            self.noted.add((field, key))
            self.candidates.add(field, value, reader, confidence, raw)

    def _add_address(self) -> None:
        address = self.address
        if "addressLocality" not in address and (
            "job_locations" in self.candidates or set(address) <= {"streetAddress", "postalCode"}
        ):
            return
        if set(address) == {"addressRegion"} and not regions_named(address["addressRegion"]):
            return
        raw = ", ".join(address.values())
        self.candidates.add("job_locations", {"@type": "Place", "address": dict(address)}, READER, 0.75, raw)

    def _is_below_its_value(self, position: int, block: Block) -> bool:
        """Whether a label closes a box of two lines, as in rows of figures with captions: the value stands above it."""
        box = block.box
        while box.parent is not None and box.last - box.first < _LINES_OF_PAIR:
            box = box.parent
        above = self.blocks[position - 1]
        return (
            box.last - box.first == _LINES_OF_PAIR
            and box.last == block.index + 1
            and above.index == block.index - 1
            and self.keys[above.index] not in LABELS
        )

    def _label_block(self, position: int, block: Block, key: str, remark: str = "") -> None:
        """A block that is a label: its value is in the next block or blocks; a remark in the label tells the unit of pay."""
        field = LABELS[key]
        cell = block.tag in _CELLS
        colon = block.text.rstrip().endswith(":")
        if block.link_chars and not cell:
            return
        if block.box.zone & _NAV and not cell and not colon:
            return
        parent = block.box.parent
        if block.box.zone & _FORM and not colon and not cell and (block.box.controls or _is_of_controls(parent)):
            return
        if block.tag == "th" and self._columns(position, block):
            return
        if position and not cell and not colon and self._is_below_its_value(position, block):
            value_block: Block | None = self.blocks[position - 1]
        else:
            value_block = self._after(position, block)
        if value_block is not None and value_block.text.endswith(":"):
            below = self.blocks[position + 2] if position + 2 < len(self.blocks) else None
            value_block = below if below is not None and below.bullet and self.blocks[position + 1] is value_block else None
        if value_block is None:
            return
        pair = cell or colon or self._is_pair(block, value_block)
        if not pair and (field in _NEEDS_PAIR or field in _NEVER_LOOSE):
            return
        text = self._value_from(position, block, value_block, field)
        if not pair and (len(text) > 80 or (text.endswith((".", ":", "?")) and len(text) > 30) or text[:1].islower()):
            return
        is_below = field == "hiring_organization" and 0 < block.level < value_block.level
        if field in ("hiring_organization", "job_locations") and not pair and value_block.level and not is_below:
            return
        confidence = 0.8 if pair else 0.7
        if remark and field == "base_salary":
            text = f"{text} {remark}"
        if self.add(field, text, confidence, f"{block.text} {text}", key):
            self.used.add(value_block.index)

    def _value_from(self, position: int, block: Block, value_block: Block, field: str) -> str:
        """The text of a label's value: that of the block below, and of those that go on with it in the same box or list."""
        values = [value_block.text]
        index = position + 2
        lines = field == "job_locations" and index < len(self.blocks) and self.blocks[index].after_break
        below = self._lines_below(index, value_block) if field == "job_locations" and block.level else []
        if below:
            values.extend(below)
        elif not self.is_text and (value_block.tag in ("td", "dd", "li") or value_block.after_break or lines):
            for more in self.blocks[index : index + _MOST_LINES]:
                same = more.box is value_block.box or (
                    more.tag == value_block.tag in ("dd", "li") and more.box.parent is value_block.box.parent
                )
                is_next = self.keys[more.index] in LABELS or ":" in more.text[:LABEL_LENGTH]
                if not same or is_next or (block.is_bold and more.is_bold):
                    break
                values.append(more.text)
        if field == "job_locations":
            values = [_place_alone(value) for value in values]
        return ("; " if field == "job_locations" and not _is_address(values) else ", ").join(dict.fromkeys(values))

    def _lines_below(self, position: int, above: Block) -> list[str]:
        """The lines of an address below its first one: short paragraphs of the same box, the last with a postcode."""
        lines: list[str] = []
        for block in self.blocks[position : position + 5]:
            if (
                block.tag != above.tag
                or block.box.parent is not above.box.parent
                or len(block.text) > LABEL_LENGTH
                or ":" in block.text
            ):
                break
            lines.append(block.text)
            if _POSTCODE.search(block.text):
                return lines
        return []

    def _after(self, position: int, block: Block) -> Block | None:
        """The block that holds a label's value."""
        for following in self.blocks[position + 1 : position + 3]:
            if not following.text:
                continue
            key = self.keys[following.index]
            if following.index - block.index > 3 or abs(following.box.depth - block.box.depth) > 3:
                return None
            row = block.box.parent
            if block.tag in ("td", "th") and row is not None and row.tag == "tr" and row.last - row.first == 2:
                return following if following.box.parent is row else None
            if (
                key in LABELS
                and not (block.tag == "dt" and following.tag == "dd")
                and not (block.tag == "th" and following.tag == "td")
            ):
                return None
            if following.level and block.level and following.level <= block.level:
                return None
            if following.tag == "dt" or (following.tag == "th" and block.tag == "th"):
                return None
            if key == self.keys[block.index]:
                continue
            first = next((m for m in following.marks if m.end > m.start), None)
            if (
                first is not None
                and first.end < len(following.text)
                and label_key(following.text[first.start : first.end]) in LABELS
            ):
                return None
            return following
        return None

    def _is_pair(self, block: Block, value: Block) -> bool:
        """Whether label and value are the only two texts in a box of their own."""
        if value.after_break and value.box is block.box:
            return value.box.last - value.box.first == 2
        if value.box.parent is block.box.parent and block.box.marks and value.box.marks and block.box.marks != value.box.marks:
            return True
        for box in (block.box.parent, block.box.parent.parent if block.box.parent is not None else None):
            if box is not None and box.first <= block.index and box.last > value.index:
                return box.last - box.first <= 2 + (value.tag == "li") * 6
        return False

    def _columns(self, position: int, block: Block) -> bool:
        """A row of header cells over a row of values."""
        row = block.box.parent
        if row is None or row.tag != "tr":
            return False
        heads = [b for b in self.blocks[position : position + 12] if b.box.parent is row]
        if len(heads) < 2 or any(b.tag != "th" for b in heads):
            return False
        below = self.blocks[position + len(heads) : position + 2 * len(heads)]
        if not below or below[0].tag != "td":
            return False
        cells = [b for b in below if b.box.parent is below[0].box.parent]
        after = self.blocks[position + 2 * len(heads) : position + 2 * len(heads) + 1]
        if len(cells) != len(heads) or (
            after and after[0].tag == "td" and after[0].box.parent is not None and after[0].box.parent.parent is row.parent
        ):
            return True
        for head, cell in zip(heads, cells, strict=True):
            field = LABELS.get(self.keys[head.index])
            if field:
                self.add(field, cell.text, 0.8, f"{head.text}: {cell.text}", self.keys[head.index])
            self.used.update((head.index, cell.index))
        return True

    def _line(self, block: Block, text: str) -> bool:
        """`Label: value`, once or several times in one line."""
        colon = text.find(":")
        if not 1 < colon <= LABEL_LENGTH:
            return False
        key = label_key(text[:colon])
        field = LABELS.get(key)
        if field is None:
            if "(" in key:
                key = label_key(key[: key.find("(")])
                field = LABELS.get(key)
            if field is None:
                return False
        if text.count(":") > 1 and self._inline(block, text):
            return True
        value = text[colon + 1 :]
        if not value.strip():
            return False
        if len(value) > _VALUE_LENGTH.get(field, LOOSE_LENGTH):
            value = _first_sentence(value)
        near = block.index < self.title_index + 30
        if field in ("job_locations", "hiring_organization") and len(value) > 80 and value.rstrip().endswith("."):
            return False
        return self.add(field, value, 0.8 if near else 0.77, text, key)

    def _inline(self, block: Block, text: str) -> bool:
        """Several `Label: value` parts in one line, parted by bars, dots or the labels themselves."""
        found = False
        parts = _INLINE_BREAK.split(text)
        if len(parts) == 1:
            parts = _COMMA_LABEL.split(text)
        if len(parts) > 1:
            for part in parts:
                colon = part.find(":")
                if 1 < colon <= LABEL_LENGTH:
                    key = label_key(part[:colon])
                    field = LABELS.get(key)
                    if field:
                        found = self.add(field, part[colon + 1 :], 0.8, part, key) or found
                elif (labelled := _label_before(part)) and LABELS[labelled[0]] == "job_locations" and is_town(labelled[1]):
                    found = self.add("job_locations", labelled[1], 0.75, part, labelled[0]) or found
            if found:
                return True
        return self._marks(block, text) if len(block.marks) > 1 else False

    def _marks(self, block: Block, text: str) -> bool:
        """Labels that are elements inside a line, and icons before a value."""
        if len(block.marks) > 40:
            return False
        labels: list[tuple[int, int, str, str]] = []
        for mark in block.marks:
            size = mark.end - mark.start
            if 0 < size <= LABEL_LENGTH and mark.tag != "a" and size < len(text):
                key = label_key(text[mark.start : mark.end])
                field = LABELS.get(key)
                if field and (not labels or mark.start >= labels[-1][1]):
                    labels.append((mark.start, mark.end, field, key))
        found = False
        for number, (_, end, field, key) in enumerate(labels):
            stop = labels[number + 1][0] if number + 1 < len(labels) else len(text)
            value = text[end:stop]
            if value.strip(" :"):
                if len(value) > _VALUE_LENGTH.get(field, LOOSE_LENGTH):
                    value = _first_sentence(value)
                glued = end < len(text) and text[end].isalpha() and block.text[end - 1].isalpha() and text[end].islower()
                if (not glued and not value.lstrip()[:1].islower()) or ":" in text[max(0, end - 1) : end + 2]:
                    found = self.add(field, value, 0.8, text, key) or found
        if not found and not labels:
            found = self._after_icons(block, text)
        return found

    def _icons_in(self, block: Block) -> bool:
        return any(mark.end == mark.start and mark.label for mark in block.marks[:4])

    def _after_icons(self, block: Block, text: str) -> bool:
        """Values that follow an icon: up to the next icon."""
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
            self._add_icon(icon, value, block)
            found = True
        return found

    def _add_icon(self, icon: Icon, value: str, block: Block) -> None:
        """Note what an icon stands before; a date that nothing names is most often that of publication."""
        raw = block.text
        if label_key(value) in EMPLOYMENT_WORDS:
            self._note("employment_type", value, "icons", 0.65, raw)
        elif icon.field == "@date":
            labelled = _label_before(value)
            if labelled and LABELS[labelled[0]] in _DATES:
                self.add(LABELS[labelled[0]], labelled[1], 0.75, raw, labelled[0])
            elif any(c.isdigit() for c in value) and not speaks_of_another_date(raw):
                self._note("date_posted", value, "icons", 0.55, raw)
        elif icon.is_pin and _may_be_place(value) and (icon.is_sign or self._is_fact(block)):
            self._note("job_locations", value, "icons", 0.8, raw)
        elif icon.is_label or self._may_stand_behind(icon.field, value, block):
            self._note(icon.field, value, "icons", 0.65 if icon.field != "occupation" else 0.4, raw)

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
        named = self.document_title, *(other.text for other in self.blocks if other is not block)
        return is_name(value) and name.count(" ") < _MOST_WORDS and any(name in text for text in named)

    def _is_fact(self, block: Block) -> bool:
        """Whether a line stands where the facts about a job do: beside its title, and is no heading itself."""
        return not block.level and -_ABOVE_TITLE < block.index - self.title_index < _BESIDE_TITLE

    def _prefixed(self, position: int, block: Block, text: str) -> bool:
        """`Label Value` without a sign between, where the neighbour in the same list is written so too."""
        if block.tag != "li" or len(text) > 100 or block.marks:
            return False
        found = _label_before(text)
        if found is None:
            return False
        beside = self.blocks[max(position - 1, 0) : position] + self.blocks[position + 1 : position + 2]
        if not any(b.tag == "li" and b.box.parent is block.box.parent and _label_before(b.text) for b in beside):
            return False
        key, value = found
        return self.add(LABELS[key], value, 0.7, text, key)

    def _boxed_pay(self, block: Block) -> str | None:
        """The lines of a box that its class calls pay, of which a block is the first: the sum, and how often it is paid."""
        box = block.box.parent
        if box is None or not box.marks or box.first != block.index or not 1 < box.last - box.first <= _MOST_LINES:
            return None
        lines = self.page.outline.blocks[box.first : box.last]
        text = " ".join(line.text for line in lines)
        return text if len(text) <= _LONGEST_PAY and field_of_class(box.marks) == "base_salary" else None

    def _by_class(self, block: Block, text: str) -> None:
        """A short block whose own class says what it holds."""
        if len(text) > 120 or text.endswith(":"):
            return
        box = block.box
        for _ in range(_WRAPPERS):
            around = box.parent
            if around is None or around.last - around.first != 1 or (box.marks and field_of_class(box.marks)):
                break
            box = around
        is_named_after_itself = block.level and box.element is not None and folded(box.element.get("id") or "") == folded(text)
        field = field_of_class(box.marks) if box.marks and not is_named_after_itself else None
        marks = box.marks
        if field is None and 0 < block.index - self.title_index < _BESIDE_TITLE and box.element is not None:
            marks = _told_by_attributes(box.element)
            field = field_of_class(marks) if marks else None
        if field is None and _DIGIT.search(text) and (pay := self._boxed_pay(block)):
            self.add("base_salary", pay, 0.65, pay, f".{marks}")
        if field and field != "title" and box.last - box.first == 1 and not box.controls and not box.zone & _NAV:
            link = next((m for m in block.marks if m.tag == "a" and m.end > m.start), None)
            value = text
            if field == "hiring_organization" and link is not None and link.start == 0:
                value = text[: link.end]
            elif field == "hiring_organization" and link is not None and link.end == len(text):
                value = text[: link.start]
            colon = value.find(":")
            value = value[colon + 1 :] if 0 < colon < 25 and value[colon + 1 :].strip() else value
            is_on_map = field == "job_locations" and link is not None and _MAP.search(link.href or "") is not None
            self.add(field, value, 0.8 if is_on_map else 0.65, text, f".{marks}")


def _place_alone(text: str) -> str:
    """A place without the sentences behind it: `Torrance, California. Relocation paid.`"""
    place = _first_sentence(text)
    return place if place != text and (is_place_shaped(place) or is_town(place)) else text


def _told_by_attributes(element: etree._Element) -> str:
    """What attributes for tests and styles say of an element, or of the only one in it: `job-detail-location`."""
    for one in (element, *element) if len(element) == 1 else (element,):
        told = " ".join(value.lower() for name in _TELLING_ATTRIBUTES if (value := one.get(name)))
        if told:
            return told[:_LONGEST_MARKS]
    return ""


def _may_be_place(text: str) -> bool:
    """Whether the words behind the pin of a map may be the name of a place that no gazetteer knows: no button, unit or firm."""
    if not _NAME_OF_PLACE.match(text) or is_department(text) or LEGAL_FORM.search(text):
        return False
    return _BESIDE_PINS.isdisjoint(text.casefold().replace(",", " ").split())


def _without_remark(key: str) -> tuple[str, str]:
    """A label and what it says in brackets behind: `salary (per annum)`."""
    label, _, remark = key.partition("(")
    return label_key(label), remark[:-1].strip()


def _is_address(lines: list[str]) -> bool:
    """Whether lines are one postal address, and not several places: the last ones hold a postcode."""
    return any(_POSTCODE.search(line) for line in lines[-2:])


def _written_like(first: str, last: str) -> str:
    """The first day of a period as ISO 8601 where only the last one shows which number is the month: `11/02/2026 to 11/16/2026`."""
    days = [_NUMERIC_DAY.fullmatch(day.strip()) for day in (first, last)]
    if days[0] is None or days[1] is None:
        return first
    one, two, year = map(int, days[0].groups())
    if int(days[1][2]) > 12:
        one, two = two, one
    elif int(days[1][1]) <= 12:
        return ""
    return f"{year}-{two:02}-{one:02}"


def _label_before(text: str) -> tuple[str, str] | None:
    """A label of one to three words that a line begins with, and the rest of the line."""
    words = text.split(" ", 3)
    for count in (3, 2, 1):
        if len(words) > count:
            key = label_key(" ".join(words[:count]))
            value = " ".join(words[count:])
            if key in LABELS and LABELS[key] not in PROSE and (value[0].isupper() or value[0].isdigit()):
                return key, value
    return None


def _first_sentence(text: str) -> str:
    end = re.search(r"[.;](?:\s|$)", text)
    return text[: end.start()] if end else text


def _whole_label(key: str) -> str:
    """The part of a place that a label names behind a colon: `location: city`, or the half that is a label where both say the
    same: `organisation/company`; else the label as it is."""
    if "/" in key and key not in LABELS:
        halves = [half.strip() for half in key.split("/")]
        fields = {LABELS.get(half) for half in halves}
        return halves[0] if len(fields) == 1 else key
    head, colon, part = key.partition(": ")
    return part if colon and part in _PARTS_OF_PLACES and LABELS.get(head) == "job_locations" else key


def _is_of_controls(box: Box | None) -> bool:
    """Whether a box is made of controls, each with its label, and not of text between a few buttons."""
    return box is not None and box.controls * _TEXTS_A_CONTROL >= box.last - box.first > 0
