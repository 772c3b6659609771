"""Apart: boxes on a page whose first line says that they are not the ad's: `Similar jobs`, `Newsletter`, `Salary insights`."""

from __future__ import annotations

from itertools import accumulate

from jobcrawl.clean.blocks import PLAIN_HEADING, Look
from jobcrawl.clean.phrases import asks_what_others_earn, plain_line
from jobcrawl.outline import Block, Box

_MOST_OF_PAGE = 1 / 3
"""Share of a page's running text above which a box is not believed to be other than the ad, whatever opens it."""


def set_apart(looks: list[Look]) -> None:
    """Gives what stands below a heading of other jobs or news, in its box or as a list of links, that heading's reason."""
    prose: list[int] | None = None
    main: Block | None = None
    index = 0
    while index < len(looks):
        heading = looks[index]
        index += 1
        tells_pay = heading.is_heading and heading.reason is None and asks_what_others_earn(plain_line(heading.block.text))
        if not tells_pay and not (heading.is_tail and heading.reason is not None):
            continue
        if prose is None:
            prose = [0, *accumulate(len(look.block.text) if look.is_prose else 0 for look in looks)]
            main = next((look.block for look in looks if look.block.level == 1), None)
        box = _box_below(heading.block, looks, prose, main)
        if tells_pay:
            if box is None:
                continue
            heading.weight, heading.reason, heading.is_heading = 0.0, "related jobs", False
        end = box.last if box is not None else _end_of_links(looks, index)
        for look in looks[index:end]:
            if look.reason is None:
                look.weight, look.reason, look.is_prose, look.is_heading = min(look.weight, 0.0), heading.reason, False, False
        index = max(index, end)


def _box_below(heading: Block, looks: list[Look], prose: list[int], main: Block | None) -> Box | None:
    """The widest box that the heading opens and that holds nothing of an ad nor the page's `main` heading; None where it opens
    none."""
    opened = None
    for box in heading.box.ancestors():
        if box.first != heading.index or box.parent is None:
            break
        held = looks[box.first + 1 : box.last]
        is_of_ad = any(
            (look.is_heading and look.reason is None and not 0 < look.weight <= PLAIN_HEADING) or look.block is main
            for look in held
        )
        if is_of_ad or prose[box.last] - prose[box.first] > prose[-1] * _MOST_OF_PAGE:
            break
        opened = box if held else None
    return opened


def _end_of_links(looks: list[Look], start: int) -> int:
    """Index after the lists of links that stand in succession from an index on."""
    while start < len(looks):
        block = looks[start].block
        mostly_links = [box for box in block.box.ancestors() if box.first == block.index and box.link_chars * 2 >= box.chars]
        if not mostly_links:
            break
        start = max(start + 1, mostly_links[-1].last)
    return start
