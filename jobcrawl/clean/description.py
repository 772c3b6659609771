"""Description: the employer's text of a page, all of it and nothing else."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate

from jobcrawl.clean.apart import set_apart
from jobcrawl.clean.blocks import CELLS, MINIMUM_BODY, PLAIN_HEADING, Look, heads_page, is_title, look_at
from jobcrawl.clean.copies import without_copy, without_repeats
from jobcrawl.clean.extent import Sections, find_extent, is_label_cell
from jobcrawl.clean.facts import FieldOf, set_facts_apart
from jobcrawl.clean.guide import Guide, outline_of_fragment
from jobcrawl.clean.persons import set_persons_apart
from jobcrawl.clean.questionnaire import set_questions_apart
from jobcrawl.clean.render import as_html, as_text
from jobcrawl.draft import Furniture, RemovedBlock
from jobcrawl.outline import Block, Box
from jobcrawl.page import Page
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

_MINIMUM_WORDS = 12
_UNSPACED = when_used("[\u3040-\u9fff\uac00-\ud7a3]{2}")
"""Two signs of Chinese, Japanese or Korean, which leave no spaces: about a word."""
_MOSTLY_SHOWN = 0.6
"""Share of a structured description from which the page shows it."""
_LEADING_UP = word_set(
    """
    a an as the our for als eine einen ein einer eines der die das den dem unsere unseren en ett et som vår vårt den une un le la
    notre een de onze una uno unos el nuestro nuestra uma um o nosso nossa il lo nostro nostra jako na
    einen/eine eine/einen eine/n eine(n) eine*n eine:n ein/e ein/eine ett/en en/ett un/une une/un un/e un(e) un·e un/una un/a
    un(a) uno/a um/a um(a)
    sucht recrute recherche cerca ricerca busca precisa selecciona contrata recruta zoekt søger søker søkjer söker hledá przyjmie
    poszukuje poszukujemy zatrudni hirdet keres keresünk angajează caută stanowisko stanowisko for als a eine
    """
)
"""Last words of a sentence that goes on in the title below it."""
_SLOGAN = 3
"""Spaces from which on a heading calls to work there, and does not only name a list: `Work with us`."""
_LEAST_ABOVE = 200
"""Characters of running text between two headings with the title that are of the ad."""
_WITHIN_AN_AD = frozenset((None, "no words", "facts", "apply button", "share"))
"""Why blocks between them may be left out."""
_COMPLETE = 0.75
"""Share of the visible ad's words from which a structured description is the whole ad and says where that ends."""
_CUT_SHORT = 0.9
"""Share of a structured description below which the page shows only the beginning of it."""
_NEARLY_ALL = 0.9
"""Share of the visible ad's words that stand in the structured description where the page shows the beginning of that."""


@dataclass(slots=True)
class Description:
    """What is left of a page, and what was taken away."""

    text: str | None
    """The ad as plain text: paragraphs parted by an empty line, bullets as `• `, links as `label (url)`; None for no ad."""
    html: str | None
    """The same as sanitised HTML."""
    is_structured: bool = False
    """Whether it is the structured description, because the page does not show it."""
    removed: list[RemovedBlock] = field(default_factory=list)
    """Blocks that are not part of it, in reading order, each with the reason."""


def describe(
    page: Page, *, title: str | None, structured: str | None, chrome: Furniture | None, field_of: FieldOf | None = None
) -> Description:
    """The description of a job page.

    `title` is the posting's title, `structured` the description that structured data gives (HTML), `chrome` what is known
    about the site's furniture, `field_of` tells which field a label announces; each may be None.
    """
    looks = look_at(page.outline, title)
    set_apart(looks)
    set_questions_apart(looks)
    given = Guide(outline_of_fragment(structured)) if structured else None
    guide = given if given is not None and given.is_worth else None
    sections = Sections()
    begin, end = _extent(looks, sections, title, guide)
    if chrome is not None:
        begin, end = _without_furniture(looks, sections, begin, end, chrome)
    if field_of is not None:
        _leave_out_facts(looks, begin, end, field_of, guide)
    _leave_out_persons(looks, begin, end, guide)
    kept = [look.block for look in looks[begin:end] if look.reason is None]
    if guide is not None and _is_hidden_from_view(guide, kept):
        return _from_structured(guide, title, page)
    kept = without_repeats(without_copy(_without_title(kept, title), title))
    if _word_count(kept) < _MINIMUM_WORDS:
        if given is not None and any(block.text for block in given.outline.blocks):
            return _from_structured(given, title, page)
        kept = []
    removed = _removed(looks, begin, end, kept)
    return _rendered(kept, removed, page, is_structured=False)


def _extent(looks: list[Look], sections: Sections, title: str | None, guide: Guide | None) -> tuple[int, int]:
    """Where the ad begins and ends among the lines; what the structured description holds too widens or bounds it."""
    first, last = _bounds(looks, title)
    begin, end = find_extent(looks, sections, first, last)
    if guide is None:
        return begin, end
    held = [index for index, look in enumerate(looks) if guide.holds(look.block)]
    long = [index for index in held if len(guide.words_of(looks[index].block)) > 4]
    if not long or guide.shown_by([looks[index].block for index in held]) < _MOSTLY_SHOWN:
        return begin, end
    for index in held:
        if long[0] <= index <= long[-1]:
            looks[index].reason = None
    words = _word_count([look.block for look in looks[begin:end] if look.reason is None])
    start, stop = long[0], long[-1] + 1
    known = set(held)
    opening = start
    while opening > 0 and (opening - 1 in known or _heads(looks, sections, opening)):
        opening -= 1
    if guide.length < _COMPLETE * words:
        if begin >= end or not _is_text(looks[begin:opening]):
            return opening, max(end, stop)
        return min(begin, start), max(end, stop)
    while stop < len(looks) and stop in known:
        stop += 1
    return opening, stop


def _is_text(looks: list[Look]) -> bool:
    """Whether there is running text, or a heading of an ad's part, among them, and not only facts about the job."""
    return any(look.is_prose or (look.is_heading and look.weight > PLAIN_HEADING) for look in looks)


def _heads(looks: list[Look], sections: Sections, index: int) -> bool:
    above, block = looks[index - 1], looks[index].block
    return above.is_heading and above.reason is None and sections.distance(above.block.box, block.box) <= 1


def _bounds(looks: list[Look], title: str | None) -> tuple[int, int]:
    """Between which blocks the body is looked for: after the title and the countdown, before what follows an ad."""
    prose = [0, *accumulate(len(look.block.text) if look.is_prose else 0 for look in looks)]
    whole = prose[-1]
    first, last = 0, len(looks)
    for index, look in enumerate(looks):
        if prose[index] * 5 > whole * 2:
            break
        if look.reason == "countdown":
            first = index + 1
        elif (
            heads_page(look.block, title)
            and not _is_beneath(look.block, prose[index], whole)
            and not _is_late(looks, index)
            and not (first and _goes_on(looks[first:index], looks[first - 1].block, look.block))
        ):
            first = index + 1 if look.reason else _before_title(looks, index)
    for index in range(first, last):
        before, after = prose[index] - prose[first], whole - prose[index]
        if looks[index].is_tail and before >= MINIMUM_BODY and before * 2 >= after:
            return first, index
    return first, last


def _goes_on(between: list[Look], first: Block, second: Block) -> bool:
    """Whether an ad begins below the first of two headings with the title and goes on below the second: `About you` may have it
    once more."""
    is_near = first.box.parent is not None and first.box.parent in second.box.ancestors()
    told = sum(len(look.block.text) for look in between if look.is_prose)
    return is_near and told >= _LEAST_ABOVE and all(look.reason in _WITHIN_AN_AD for look in between)


def _before_title(looks: list[Look], title: int) -> int:
    """Index of the first of the paragraphs that lead up to the title below them: `For our team in Thun we are looking for a`,
    or of those between it and a heading above it that calls to work there, or above the facts that name the title.

    Of the block after the title where there are none.
    """
    if not title:
        return 1
    if (heading := _heading_of_facts(looks, title)) is not None:
        return heading + 1
    above = looks[title - 1]
    if not above.is_prose or above.reason is not None:
        return title + 1
    index = title - 1
    while index and looks[index - 1].is_prose and looks[index - 1].reason is None and _stand_together(looks[index - 1], above):
        index -= 1
    is_led_up = _last_word(above) in _LEADING_UP or (_stand_together(above, looks[title]) and _is_called(looks, index, title))
    return index if is_led_up else title + 1


def _is_called(looks: list[Look], begin: int, title: int) -> bool:
    """Whether a greater heading ahead of `begin` calls to work there, over the lesser one that is the title: `Come and bake by
    the sea`."""
    above = next((look.block for look in reversed(looks[:begin]) if look.block.text), None)
    return above is not None and 0 < above.level < looks[title].block.level and above.text.count(" ") >= _SLOGAN


def _last_word(look: Look) -> str:
    return look.block.text.rstrip(" :").rpartition(" ")[2].casefold()


def _stand_together(one: Look, other: Look) -> bool:
    return one.block.box.parent is other.block.box.parent


def _is_beneath(heading: Block, before: int, whole: int) -> bool:
    """Whether so much of the page's text stands above a lesser heading that it is not the ad's beginning."""
    return heading.level > 2 and before * 4 > whole


def _heading_of_facts(looks: list[Look], title: int) -> int | None:
    """Index of the page's heading where a row of facts names the title below it and below sentences of the ad; None elsewhere."""
    if not is_label_cell(looks[title - 1]):
        return None
    head = next((index for index in range(title - 1, -1, -1) if looks[index].block.level == 1), title)
    says = any(look.is_prose and look.reason is None and look.block.tag not in CELLS for look in looks[head:title])
    return head if says else None


def _is_late(looks: list[Look], index: int) -> bool:
    """Whether a heading other than the main one stands below so much of an ad, its points counted, that it only opens a part."""
    if looks[index].block.level < 2 or not any(look.is_prose and look.reason is None for look in looks[:index]):
        return False
    weights = [look.weight if look.weight > 0 and look.reason is None else 0.0 for look in looks]
    return sum(weights[:index]) * 5 > sum(weights) * 2


def _without_furniture(looks: list[Look], sections: Sections, begin: int, end: int, chrome: Furniture) -> tuple[int, int]:
    """The extent without what stands on most pages of the site, at its edges and outside the section that holds the ad.

    Inside that section nothing goes: what an employer repeats in all ads is the employer's text.
    """
    weights: Counter[Box] = Counter()
    for look in looks[begin:end]:
        if look.is_prose:
            weights[sections.of(look.block.box)] += len(look.block.text)
    main = weights.most_common(1)[0][0] if weights else None

    def is_furniture(look: Look) -> bool:
        return sections.of(look.block.box) is not main and chrome.is_chrome(look.block)

    while begin < end and is_furniture(looks[begin]):
        looks[begin].reason = looks[begin].reason or "site furniture"
        begin += 1
    while end > begin and is_furniture(looks[end - 1]):
        looks[end - 1].reason = looks[end - 1].reason or "site furniture"
        end -= 1
    return begin, end


def _leave_out_facts(looks: list[Look], begin: int, end: int, field_of: FieldOf, guide: Guide | None) -> None:
    """Leaves tables of facts out, unless they are all that the page says of the job."""
    left = set_facts_apart(looks, begin, end, field_of, lambda block: guide is not None and guide.holds(block))
    if left and _word_count([look.block for look in looks[begin:end] if look.reason is None]) < _MINIMUM_WORDS:
        for look in left:
            look.reason = None


def _leave_out_persons(looks: list[Look], begin: int, end: int, guide: Guide | None) -> None:
    """Leaves lines about persons to ask out, unless they are all that the page says of the job."""
    left = set_persons_apart(looks, begin, end, lambda block: guide is not None and guide.holds(block))
    if left and _word_count([look.block for look in looks[begin:end] if look.reason is None]) < _MINIMUM_WORDS:
        for look in left:
            look.reason = None


def _is_hidden_from_view(guide: Guide, kept: list[Block]) -> bool:
    """Whether the structured description holds the ad and the visible page does not, or only the beginning of it."""
    words = _word_count(kept)
    if guide.length <= words * 1.15:
        return False
    shown = guide.shown_by(kept)
    if shown < _MOSTLY_SHOWN:
        return guide.length > words * 1.2
    held = _word_count([block for block in kept if guide.holds(block)])
    return shown < _CUT_SHORT and held >= words * _NEARLY_ALL


def _word_count(blocks: list[Block]) -> int:
    words = sum([block.text.count(" ") + 1 for block in blocks if block.text])  # one space between words: see Block
    return words if words >= _MINIMUM_WORDS else words + sum(len(_UNSPACED.findall(block.text)) for block in blocks)


def _from_structured(guide: Guide, title: str | None, page: Page) -> Description:
    kept = [block for block in guide.outline.blocks if block.text]
    kept = _without_title(kept, title)
    reason = "not in the structured description"
    removed = [RemovedBlock(block.text, reason, block.index) for block in page.outline.blocks if block.text]
    return _rendered(kept, removed, page, is_structured=True)


def _without_title(kept: list[Block], title: str | None) -> list[Block]:
    return kept[1:] if kept and is_title(kept[0].text, title) else kept


def _removed(looks: list[Look], begin: int, end: int, kept: list[Block]) -> list[RemovedBlock]:
    stays = {block.index for block in kept}
    told = {block.text for block in kept}
    removed = []
    for index, look in enumerate(looks):
        if index not in stays and look.block.text:
            within = "told twice" if look.block.text in told else "title"
            place = "before the ad" if index < begin else "after the ad" if index >= end else within
            removed.append(RemovedBlock(look.block.text, look.reason or place, look.block.index))
    return removed


def _rendered(kept: list[Block], removed: list[RemovedBlock], page: Page, *, is_structured: bool) -> Description:
    if not kept:
        return Description(None, None, is_structured, removed)
    return Description(as_text(kept, page.absolute) or None, as_html(kept, page.absolute) or None, is_structured, removed)
