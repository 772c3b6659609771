"""Blocks: what each block of a page looks like by itself: ad text, or something that stands around an ad.

Every block gets a weight (about the characters of ad text in it, negative for what does not belong) and, where it is plain
what it is, a reason to leave it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile

from jobcrawl.clean import phrases
from jobcrawl.clean.beside import BESIDE, parts_beside
from jobcrawl.outline import Block, Box, Outline
from jobcrawl.values.patterns import when_used
from jobcrawl.values.titles import clean_title
from jobcrawl.zones import Zone

MINIMUM_BODY = 400
"""Characters of running text after which a body may have ended."""
FORM_REASON = "application form"
"""Why a form for applying is left out."""
PLAIN_HEADING = 10
"""Weight up to which a heading is any heading, and above which it is one that employers put over a part of an ad."""

_PROSE_LENGTH = 60
"""Characters from which a line is running text."""
_LONGEST_HEADING = 80
_LONGEST_TITLE = 300
_FEW_FIELDS = 3
"""Form fields from which a box may be a form."""
_CHARS_PER_FIELD = 60
"""Running text for each of its fields up to which it is one."""
_LINES_OVER_FORM = 2
"""Lines between a form and its heading."""
_LONGEST_OVER_FORM = 160
"""Characters of the longest of them."""
_FORM_COST = -100.0
_MOST_OF_FOOT = 6
"""Lines of the smallest box around a foot's last line, in which the firm's address stands above it."""
_MOST_OF_COLUMN = 12
"""Lines of a column with its name above them."""
_BETWEEN_PARTS_OF_ADDRESS = when_used(r"[|·•,]\s|\s[-–—]\s|\s[|·•]")
_CODE_OR_NUMBER = when_used(r"(?!(?:19|20)\d\d(?!\d))(?<!\d)\d{4}|\d{3} \d\d|[A-Z]\d{1,2}[A-Z]? \d[A-Z]{2}\b|\d[ /-]\d{3}")
"""A postal code or a telephone number, as an address holds one and hours or days of leave do not."""
_OF_THE_AD = when_used(
    r"(?i)^(?:[^:,|·•]{0,30}\b)?(?:bewerb|appl[iy]|send|ansök|søk|ansøg|hak|candidat|postul|sollic|solicit|inscri|cv\b"
    r"|resume|résumé|zgłosz|aplik|přihl|žiados|jelentkez|arbeitsort|einsatzort|work ?place|location|arbetsplats|lieu"
    r"|standplaats|lugar|luogo|miejsce|místo)[^:,|·•]{0,30}:"
)
"""A label of the ad at a line's beginning: where to apply, where the work is."""
_FEWEST_PARTS = 2
"""Buttons over text from which they are headings of parts that unfold."""
_WEIGHT_OF_HEADING = 3.0
_TELLS_WHERE_OR_WHEN = when_used(r"[\d@]")
_MOST_OF_PAGE = 0.5
"""Share of the page's running text from which a box is believed to be a footer, but no side bar and no form."""
_NEARLY_ALL_OF_PAGE = 0.75
"""Share from which it is believed nothing but that it is the main part, or about cookies."""

_COOKIE, _FOOTER, _HEADER, _FORM, _HIDDEN, _MAIN, _SHARE = (
    zone.value for zone in (Zone.COOKIE, Zone.FOOTER, Zone.HEADER, Zone.FORM, Zone.HIDDEN, Zone.MAIN, Zone.SHARE)
)
_APART = _COOKIE | Zone.DIALOG.value
_REASONS: tuple[tuple[int, str, float], ...] = (
    (Zone.COOKIE.value, "cookie text", 300),
    (Zone.FOOTER.value, "footer", 250),
    (Zone.BREADCRUMB.value, "breadcrumb", 60),
    (Zone.NAV.value, "navigation", 60),
    (Zone.RELATED.value, "related jobs", 150),
    (Zone.SHARE.value, "share", 80),
    (Zone.ACCOUNT.value, "login", 80),
    (Zone.NEWS.value, "news", 120),
    (Zone.DIALOG.value, "dialog", 120),
    (Zone.FORM.value, FORM_REASON, -_FORM_COST),
    (Zone.ASIDE.value, "side bar", 60),
)
_ANY_REASON = sum(bit for bit, _, _ in _REASONS)
_RARELY_WRONG = _FOOTER | Zone.NAV.value | Zone.RELATED.value | Zone.NEWS.value | Zone.ACCOUNT.value
_SHORT_LINE, _LINE = -6.0, 4.0
"""Weight of a short line, and of a longer one."""
_BETWEEN_PARTS = -2.0
"""Weight of a line of a side bar that parts of the ad stand in as well."""
_SHORTEST_LINE = 40
_FEWEST_POINTS, _MOST_POINTS = 3, 8
CELLS = frozenset(("td", "th", "dt", "dd"))
"""Elements of the rows of a table or of a list of facts."""
_NO_POINT = when_used(r"[\d@:,]")
_SENTENCE_END = frozenset('.!?:;…"”)»。！？')
_DENSE = frozenset(("zh", "ja", "ko"))
_LETTERS_A_SIGN = 3
_FIRST_LINES = 40
_SHORTEST_SENTENCE = 25
_SHORTEST_LABELLED_SENTENCE = 40
_ADDRESS_STARTS = ("http://", "https://", "www.")
_CONTACT_LINKS = ("mailto:", "tel:")
_SHORTEST_SHARE = 5
_MOST_TOOLS = 16
_LONGEST_FACTS = 120
_FACT_SIGNS = frozenset("📍📌💼🕐🕒🕓⏰📅🗓")
_LABEL = when_used(r"[^:]{2,40}:\s*\S.{0,60}$|[^:]{2,40}:$")
_WORD = when_used(r"[^\W_]+")


@dataclass(slots=True)
class Look:
    """What one block looks like."""

    block: Block
    """The block."""
    weight: float
    """About how many characters of ad text it is worth; negative for what stands around an ad."""
    reason: str | None = None
    """Why it is left out wherever it stands; None where that depends on its surroundings."""
    is_prose: bool = False
    """Whether it is running text."""
    is_heading: bool = False
    """Whether it is a heading, or looks like one."""
    is_tail: bool = False
    """Whether it is the heading of what boards print after an ad."""
    is_link: bool = False
    """Whether it is little else than a link."""
    ends_body: bool = False
    """Whether it is something that often follows an ad's last line: an apply button, a share widget."""


def look_at(outline: Outline, title: str | None) -> list[Look]:
    """How the page's blocks look, in reading order."""
    width = _width_of_signs(outline)
    prose = _prose_lengths(outline, width)
    zones = _Zones(outline, prose)
    plain_title = phrases.plain_line(title) if title else None
    is_capture = outline.boxes[0].element is None
    links = outline.sums.link_chars
    read = list(accumulate(prose, initial=0))
    beside = parts_beside(outline)
    telling = phrases.telling([block.text for block in outline.blocks])
    looks = [
        _look(
            block,
            zones.of[block.box] & ~BESIDE if beside.get(index) else zones.of[block.box],
            links[index + 1] - links[index],
            prose[index],
            plain_title,
            is_capture,
            index in telling,
            read[index] >= MINIMUM_BODY,
            width,
        )
        for index, block in enumerate(outline.blocks)
    ]
    for index, is_own in beside.items():
        if not is_own:
            looks[index].weight = max(looks[index].weight, _BETWEEN_PARTS)
    _join_addresses_to_footers(looks)
    _believe_buttons_over_text(looks)
    _believe_lines_below_headings(looks)
    if outline.fields:
        _join_headings_to_forms(looks)
    return looks


def _believe_lines_below_headings(looks: list[Look]) -> None:
    """Counts short lines in a row right below the heading of an ad's part as its points, though they are marked up as no list."""
    for index, heading in enumerate(looks):
        if heading.is_heading and heading.weight > PLAIN_HEADING:
            lines = list(takewhile(_may_be_point, looks[index + 1 : index + 1 + _MOST_POINTS]))
            if len(lines) >= _FEWEST_POINTS:
                for line in lines:
                    line.weight = _weight_of_point(len(line.block.text))


def _believe_buttons_over_text(looks: list[Look]) -> None:
    """Takes buttons of one kind over running text or points each, as of parts that unfold at a click, for the headings of these
    parts: `Where, when and how much`."""
    over: dict[str, list[Look]] = {}
    for look, below in pairwise(looks):
        if look.reason == "button" and below.reason is None and (below.is_prose or below.block.bullet):
            over.setdefault(look.block.box.marks, []).append(look)
    for buttons in over.values():
        if len({button.block.text for button in buttons}) == len(buttons) >= _FEWEST_PARTS:
            for button in buttons:
                button.weight, button.reason, button.is_heading = _WEIGHT_OF_HEADING, None, True


def _join_addresses_to_footers(looks: list[Look]) -> None:
    """Gives the line of a firm's name, street and telephone to the line of the foot below it in the same small box."""
    for above, look in pairwise(looks):
        box = look.block.box
        if look.reason != "footer" or above.block.box is not box or box.last - box.first > _MOST_OF_FOOT or above.reason:
            continue
        text = above.block.text
        is_address = _CODE_OR_NUMBER.search(text) is not None and _OF_THE_AD.match(text) is None
        if is_address and text[-1:] not in _SENTENCE_END and len(_BETWEEN_PARTS_OF_ADDRESS.findall(text)) > 1:
            above.reason, above.weight, above.is_prose = "footer", look.weight, False


def _may_be_point(look: Look) -> bool:
    """Whether a short line may be a point of an ad, and tells no number, address or label."""
    is_line = look.weight in (_SHORT_LINE, _LINE) and look.reason is None and not look.is_heading
    return is_line and look.block.tag not in CELLS and not _NO_POINT.search(look.block.text)


def _weight_of_point(length: int) -> float:
    return min(length, 60) * 0.6


def _join_headings_to_forms(looks: list[Look]) -> None:
    """Gives `Apply in 30 seconds` and the words below it to the form that follows, unless they tell where or when to apply."""
    for index in range(1, len(looks)):
        if looks[index].reason != FORM_REASON or looks[index - 1].reason == FORM_REASON:
            continue
        for at in range(index - 1, max(index - 2 - _LINES_OVER_FORM, -1), -1):
            above = looks[at]
            if above.is_heading and above.weight <= PLAIN_HEADING and phrases.opens_form(above.block.text):
                looks[at:index] = [Look(look.block, _FORM_COST, FORM_REASON) for look in looks[at:index]]
                break
            if above.is_heading or len(above.block.text) > _LONGEST_OVER_FORM or _TELLS_WHERE_OR_WHEN.search(above.block.text):
                break


def is_title(text: str, title: str | None) -> bool:
    """Whether the text is the posting's title, with what calls for somebody before it at most: `We are looking for a baker`."""
    if not title or len(text) > _LONGEST_TITLE:
        return False
    line, plain = phrases.plain_line(text), phrases.plain_line(title)
    return line == plain or (line.endswith(f" {plain}") and phrases.plain_line(clean_title(text)) == plain)


def heads_page(block: Block, title: str | None) -> bool:
    """Whether the block is the heading that names the posting, alone or with the employer and the place in it."""
    if is_title(block.text, title):
        return True
    if block.level != 1 or not title or len(block.text) > _LONGEST_TITLE:
        return False
    return phrases.plain_line(title) in phrases.plain_line(block.text)


def _width_of_signs(outline: Outline) -> int:
    """Letters that a sign of the page's language stands for; a capture does not name it, its first lines show it."""
    page = outline.boxes[0].element
    if page is not None:
        return _LETTERS_A_SIGN if (page.get("lang") or "")[:2] in _DENSE else 1
    lines = outline.blocks[:_FIRST_LINES]
    dense = sum("\u3040" <= line.text[len(line.text) // 2] <= "\ud7a3" for line in lines if line.text)
    return _LETTERS_A_SIGN if dense * 2 > len(lines) else 1


def _prose_lengths(outline: Outline, width: int) -> list[int]:
    """For each block its characters of running text that are no links; 0 for short lines and lists of links."""
    links = outline.sums.link_chars
    lengths = []
    for index, block in enumerate(outline.blocks):
        length = len(block.text)
        unlinked = length - links[index + 1] + links[index]
        lengths.append(unlinked * width if length * width >= _PROSE_LENGTH and unlinked * 2 > length else 0)
    return lengths


class _Zones:
    """What the markup says about each box, as far as it can be believed.

    A page may wrap everything in one form, call its columns `sidebar` or hide the ad in tabs: what holds most of the page's
    running text is no navigation, whatever it is called.
    """

    def __init__(self, outline: Outline, prose: list[int]) -> None:
        self._sums = [0, *accumulate(prose)]
        whole = self._sums[-1]
        doubtful = sum(length for length, block in zip(prose, outline.blocks, strict=True) if length and block.box.zone & _APART)
        self._whole = whole - doubtful if whole - doubtful >= MINIMUM_BODY else whole
        self.of: dict[Box, int] = {}
        """Believed zones of each box."""
        forms = _form_boxes(outline, self._sums)
        for box in outline.boxes:  # parents stand before what is in them
            parent = box.parent
            believed = 0 if parent is None else self.of[parent]
            if box in forms:
                believed |= _FORM
            if parent is not None and box.zone != parent.zone:
                believed = self._believe(box, believed, box.zone & ~parent.zone)
            self.of[box] = believed

    def _believe(self, box: Box, around: int, claimed: int) -> int:
        prose = self._sums[box.last] - self._sums[box.first]
        share = prose / self._whole if self._whole else 0.0
        if share >= _NEARLY_ALL_OF_PAGE:
            claimed &= _MAIN | _COOKIE
        elif share >= _MOST_OF_PAGE:
            claimed &= _MAIN | _COOKIE | _RARELY_WRONG
        if claimed & _HEADER and prose >= MINIMUM_BODY:
            claimed &= ~_HEADER
        return around | claimed


def _form_boxes(outline: Outline, sums: list[int]) -> set[Box]:
    """Smallest boxes around several form fields with little text: an application form, whatever it is marked up as."""
    if outline.fields < _FEW_FIELDS:
        return set()
    wider = {box.parent for box in outline.boxes if box.parent is not None and box.fields == box.parent.fields}
    return {
        box
        for box in outline.boxes
        if box.fields >= _FEW_FIELDS
        and box not in wider
        and box.parent is not None
        and sums[box.last] - sums[box.first] <= _CHARS_PER_FIELD * box.fields
    }


def _look(
    block: Block,
    zone: int,
    linked: int,
    prose: int,
    title: str | None,
    is_capture: bool,
    is_telling: bool,
    is_late: bool,
    width: int,
) -> Look:
    """What one block looks like: what its zone says, then the posting's title, then known words, then its shape.

    `linked` and `prose` are its characters in links and of running text, `title` is the posting's in plain letters, `width` tells
    how many letters a sign stands for. `is_telling` where the text may be the site's own, `is_late` where an ad stands above.
    """
    text = block.text
    if not text[:1].isalnum() and not _WORD.search(text):
        return Look(block, -2.0, "no words")
    if zone & _ANY_REASON:
        for bit, reason, cost in _REASONS:
            if zone & bit:
                return Look(block, -cost, reason, ends_body=bit == _SHARE)
    length = len(text)
    if length <= _LONGEST_TITLE and title and phrases.plain_line(text) == title:
        return Look(block, 0.0, is_heading=True)
    if length <= phrases.MAX_LINE:
        is_label = linked * 10 >= length * 8 or block.tag == "button"
        short = _short_line(block, phrases.plain_line(text), is_label, is_capture, is_late)
        if short is not None:
            return short
    if is_telling and (of_site := _text_of_the_site(block)) is not None:
        return of_site
    return _judge_text(block, zone, linked, prose, is_capture, width)


def _text_of_the_site(block: Block) -> Look | None:
    """What a text is that the site says of itself on each page; None for any other."""
    text = block.text
    if phrases.is_cookie_text(text):
        return Look(block, -200.0, "cookie text")
    if phrases.is_footer_text(text):
        return Look(block, -200.0, "footer")
    if phrases.is_disclaimer(text):
        return Look(block, -60.0, "disclaimer")
    about = None if block.bullet else phrases.invitation(text)
    return None if about is None else Look(block, -60.0, about)


def _short_line(block: Block, line: str, is_label: bool, is_capture: bool, is_late: bool) -> Look | None:
    """What a short line is by its words alone, `line` being those in plain letters; None where they tell nothing."""
    if (not is_label or (_unfolds(block) and not phrases.is_action(line))) and phrases.is_ad_heading(line):
        return Look(block, 60.0, is_heading=True)
    is_point = block.bullet and not block.link_chars
    if (phrases.is_tail(line) and not is_point) or (block.level and not is_label and phrases.is_tail_heading(line)):
        return Look(block, -150.0, "related jobs", is_tail=True)
    asked, _, _ = line.partition("?")
    if phrases.asks_whom_it_does_not_suit(asked) and (block.link_chars or (asked == line and is_late)):
        return Look(block, -150.0, "related jobs", is_tail=block.level > 0)
    if is_late and not is_label and phrases.is_tail_heading(line) and _opens_a_box(block):
        return Look(block, -150.0, "related jobs", is_tail=True)
    if block.level > 1 and phrases.is_for_visitors(line):
        return Look(block, -80.0, is_heading=True, ends_body=True)
    if phrases.is_countdown(line):
        return Look(block, -30.0, "countdown")
    if is_label:
        labels = _labels(block) or [line]
        if any(map(phrases.is_action, labels)):
            return Look(block, -60.0, "apply button", ends_body=True)
        if any(map(phrases.is_share, labels)):
            return Look(block, -60.0, "share", ends_body=True)
        if any(map(phrases.is_navigation, labels)):
            return Look(block, -60.0, "navigation")
        if all(map(phrases.is_download, labels)):
            return Look(block, -2.0, "download")
        if any(map(phrases.is_signpost, labels)):
            return Look(block, -2.0, "navigation")
        if block.tag == "button":
            return Look(block, -40.0, "button")
    elif not block.bullet and (phrases.is_stamp(line) or ("|" in line and phrases.is_dated_tools(block.text))):
        return Look(block, _SHORT_LINE, "facts")
    elif is_capture and " " in line and not block.bullet:
        if phrases.is_action(line):
            return Look(block, -60.0, "apply button", ends_body=True)
        if phrases.is_share(line):
            return Look(block, -60.0, "share", ends_body=True)
        if phrases.is_navigation(line):
            return Look(block, -60.0, "navigation")
    elif not is_capture and not block.bullet and len(line) >= _SHORTEST_SHARE and (phrases.is_share(line) or _is_tools(block)):
        return Look(block, -40.0, "share", ends_body=True)
    if phrases.is_form_reply(line):
        return Look(block, _FORM_COST, FORM_REASON)
    return None


def _opens_a_box(block: Block) -> bool:
    """Whether a line of plain text stands above several others in a small box of its own, as the name of a column does."""
    box = block.box
    return not block.level and not block.bullet and box.first == block.index and 1 < box.last - box.first <= _MOST_OF_COLUMN


def _unfolds(block: Block) -> bool:
    """Whether a click on the block shows more of the same page: a button, or a heading that links to a place on it."""
    hrefs = [mark.href for mark in block.marks if mark.href is not None and mark.tag == "a"]
    return block.tag == "button" or (block.level > 0 and bool(hrefs) and all(href.startswith("#") for href in hrefs))


def _is_tools(block: Block) -> bool:
    """Whether the block is a row of buttons to share, print or save, each an element of its own."""
    if not 2 <= len(block.marks) <= _MOST_TOOLS:
        return False
    edges = sorted({0, len(block.text), *(edge for mark in block.marks for edge in (mark.start, mark.end))})
    parts = [part for start, end in pairwise(edges) if (part := block.text[start:end].strip())]
    return len(parts) > 1 and all(phrases.is_share(phrases.plain_line(part)) for part in parts)


def _labels(block: Block) -> list[str]:
    """Plain words of each link in the block; empty for a single one."""
    links = [mark for mark in block.marks if mark.tag == "a" and mark.start < mark.end]
    return [phrases.plain_line(block.text[mark.start : mark.end]) for mark in links] if len(links) > 1 else []


def _judge_text(block: Block, zone: int, linked: int, prose: int, is_capture: bool, width: int) -> Look:
    """What a line is worth by its shape: length, links, full stop, bullet and how it is marked up."""
    text = block.text
    length = len(text)
    hidden = zone & _HIDDEN
    if linked * 10 >= length * 6 and not (block.level and _unfolds(block)):
        return _judge_link(block, linked)
    length *= width
    if text[0] in _FACT_SIGNS and length <= _LONGEST_FACTS:
        return Look(block, -6.0)
    if prose and not (hidden and len(text) < _PROSE_LENGTH):
        weight = min(prose, 300) * (1 - linked * width / length)
        return Look(block, weight * 0.5 if hidden else weight, is_prose=True)
    if hidden:
        return Look(block, -20.0, "hidden" if _is_hidden_alone(block.box) else None)
    if block.level or (block.is_bold and len(text) > 1):
        return Look(block, _WEIGHT_OF_HEADING, is_heading=True)
    ends = text[-1] in _SENTENCE_END and not phrases.ends_with_name(text)
    if _LABEL.match(text) and not (ends and length >= _SHORTEST_LABELLED_SENTENCE):
        return Look(block, 2.0 if block.bullet else -6.0)
    if block.bullet:
        return Look(block, _weight_of_point(length) if linked == 0 else -5.0)
    if ends and length >= _SHORTEST_SENTENCE:
        return Look(block, length * 0.8, is_prose=True)
    if is_capture:
        return Look(block, -6.0, is_heading=length <= _LONGEST_HEADING)
    if block.after_break:
        return Look(block, min(length, 60) * 0.5)
    return Look(block, _SHORT_LINE if length < _SHORTEST_LINE else _LINE)


def _is_hidden_alone(box: Box) -> bool:
    """Whether a lone line is hidden, as watermarks and answers to a click are; what unfolds at a click is hidden as a section."""
    return box.last - box.first <= 1 and box.parent is not None and bool(box.zone & ~box.parent.zone & _HIDDEN)


def _judge_link(block: Block, linked: int) -> Look:
    """What a line is worth that is little else than a link."""
    text = block.text
    if linked * 10 < len(text) * 9 and text[-1] in _SENTENCE_END:
        return Look(block, 2.0)
    if text.startswith(_ADDRESS_STARTS) or any(mark.href and mark.href.startswith(_CONTACT_LINKS) for mark in block.marks):
        return Look(block, -2.0)
    if phrases.lists_tags(text):
        return Look(block, -25.0, "navigation", is_link=True)
    if len(block.marks) > 1 and phrases.is_tail(phrases.plain_line(text.partition(":")[0])):
        return Look(block, -150.0, "related jobs", is_tail=True)
    if block.tag in ("p", "li", "dd"):
        return Look(block, -15.0, is_link=True)
    return Look(block, -25.0 - min(len(text), 100) * 0.5, is_link=True)
