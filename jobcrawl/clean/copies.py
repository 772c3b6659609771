"""Copies: what a page tells twice: all of an ad, or parts of it, once for small and once for large screens."""

from __future__ import annotations

from jobcrawl.clean.blocks import is_title
from jobcrawl.outline import Block

_FACTS_OF_AD = 4
"""Times that an ad is longer than the facts about the job that head a copy of it."""
_PROSE = 60
"""Characters from which a line is running text."""
_LEAST_PROSE = 2
"""Lines of running text from which what stands twice is a copy, and no sentence that an ad repeats."""
_MOST_TRIES = 100
"""Lines that stand twice around which a copy is looked for."""


def without_copy(kept: list[Block], title: str | None) -> list[Block]:
    """The blocks without a second copy of all of them, as pages hold one for small and one for large screens.

    What stands between the two from the title on heads the copy, unless there is more of it than facts about the job.
    """
    texts = [block.text for block in kept]
    for start in range(max(len(texts) // 3, 3), len(texts)):
        if texts[start] != texts[0] or len(texts) - start > start + 1:
            continue
        again = sum(one == other for one, other in zip(texts, texts[start:], strict=False))
        end = next((index for index in range(again, start) if is_title(texts[index], title)), start)
        if sum(map(len, texts[end:start])) * _FACTS_OF_AD > sum(map(len, texts[:end])):
            end = start
        if again * 5 >= (len(texts) - start) * 4 and again * 5 >= end * 4:
            return kept[:end]
    return kept


def without_repeats(kept: list[Block]) -> list[Block]:
    """The blocks without parts that stand further up already, line by line the same, and fill a box of the page."""
    seen: dict[str, int] = {}
    copies: set[int] = set()
    tries = 0
    for index, block in enumerate(kept):
        text = block.text
        if len(text) < _PROSE or index in copies:
            continue
        earlier = seen.setdefault(text, index)
        if earlier < index and tries < _MOST_TRIES:
            tries += 1
            copies.update(_repeated(kept, earlier, index))
    return [block for index, block in enumerate(kept) if index not in copies] if copies else kept


def _repeated(kept: list[Block], one: int, other: int) -> range:
    """Indexes of the blocks around the second of two equal ones that equal those around the first; none of less than a part."""
    apart = other - one
    start = end = other
    while start - apart > 0 and start - 1 > one and kept[start - 1].text == kept[start - 1 - apart].text:
        start -= 1
    while end < len(kept) and end - apart < start and kept[end].text == kept[end - apart].text:
        end += 1
    prose = sum(len(block.text) >= _PROSE for block in kept[start:end])
    return range(start, end) if prose >= _LEAST_PROSE and _fill_a_box(kept, start, end) else range(0)


def _fill_a_box(kept: list[Block], start: int, end: int) -> bool:
    """Whether there is a box with these blocks and none of the others: what stands twice by itself, and not in a longer list."""
    above = kept[start - 1].index
    below = kept[end].index if end < len(kept) else None
    return any(
        above < box.first and kept[end - 1].index < box.last and (below is None or box.last <= below)
        for box in kept[start].box.ancestors()
    )
