"""Parts of an ad under a heading of what is welcome or given: nothing in them is a demand."""

from __future__ import annotations

from jobcrawl.values.demands.demand_standing import wishes_or_offers
from jobcrawl.values.demands.demand_words import OFFERED_HEADINGS, WISHED_HEADINGS
from jobcrawl.values.patterns import linear, when_used

BULLETS = "•-–*·▪●○◦‣"
"""Signs that points of a list begin with."""
_HEADING = rf"(?m)^[ \t*#>_•–-]{{0,4}}(?:{WISHED_HEADINGS}|{OFFERED_HEADINGS})[ :.…!?*_–-]{{0,4}}$"
_LEADS_ON = when_used(r"(?m)^[^\n]{3,80}:$")
_LINE = when_used(r"[^\n]+")


def undemanding_parts(lower: str) -> list[tuple[int, int]]:
    """The parts of an ad in lower case, in their order, that stand under such a heading."""
    starts = {heading.end() for heading in linear(_HEADING, ignore_case=False).finditer(lower)}
    starts |= {line.end() for line in _LEADS_ON.finditer(lower) if wishes_or_offers(line[0])}
    parts: list[tuple[int, int]] = []
    for start in sorted(starts):
        if not parts or start >= parts[-1][1]:
            parts.append((start, _end_of_part(lower, start)))
    return parts


def _end_of_part(lower: str, start: int) -> int:
    """Where the lines under a heading end: with their paragraph and its bullets, or before a line that ends with a colon."""
    end = start
    bulleted = False
    for line in _LINE.finditer(lower, start):
        words = line[0].strip()
        if not words:
            continue
        is_bullet = words[0] in BULLETS
        is_apart = end > start and "\n\n" in lower[end : line.start()]
        if end > start and not is_bullet and (bulleted or is_apart or words[-1] == ":"):
            break
        bulleted = is_bullet
        end = line.end()
    return end
