"""Capture title: the line of a plain-text capture that is the job's title, told by what stands around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from jobcrawl.outline import Block
from jobcrawl.read.shapes.name_shape import LEGAL_FORM, folded, is_town
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import JOB_WORD, Title, key_of
from jobcrawl.read.words.job_words import is_apply
from jobcrawl.read.words.vocabulary import EMPLOYMENT_WORDS, LABELS, RELATED_HEADINGS, REMOTE_WORDS, is_stock, label_key
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.values.roles import names_a_role

MOST_LINES: Final = 80
"""Lines of a capture among which the title is looked for."""

_LONGEST: Final = 200
_PARAGRAPH: Final = 140
_LEAST: Final = 1.5
"""Points from which on a line is taken for the title; with fewer only the best is."""
_FACTS: Final = 3
"""Lines below a title that may tell a fact about the job."""
NO_TITLE: Final = when_used(
    r"\d+ (?:days?|dagar?|dager|dage|tage|jours|dagen|días|giorni|dni) |days? left|to apply|^https?:|[:?!.]$|^\W+$"
    r"|^previous experience|^no requirement|^posted|^publi|\s[|>»›]\s.*\s[|>»›]\s|[-–] (?:logo|logotyp|logotype|logga)$",
    re.I,
)
"""What countdowns, addresses, sentences, breadcrumbs and the names of pictures look like, and no title does."""
_SITE_TAIL: Final = when_used(r"\s+[|–—-]\s+[^|–—-]{2,40}$")
_DATED: Final = when_used(r"\b(?:19|20)\d\d\b")


def titles_of_capture(blocks: Sequence[Block], host: str, path: str) -> list[Title]:
    """Lines that may be the title, the best first; `host` and `path` are of the page's address, empty where none is known."""
    lines = _lines_before_other_jobs(blocks)
    names = {*host.split("."), host.removeprefix("www.").replace(".", "")}
    echoes = Counter(key_of(block.text) for block in lines if len(block.text) <= _LONGEST)
    slug = {word for word in key_of(path.rpartition("/")[2].replace("-", " ").replace("_", " ")).split() if not word.isdigit()}
    found = [
        Title(block.text, block.index, score)
        for block in lines
        if _may_be_title(block.text) and folded(block.text) not in names and (score := _score(block, lines, echoes, slug)) > 0
    ]
    found.sort(key=lambda title: -title.score)
    return [title for title in found[:5] if title.score >= _LEAST] or found[:1]


def _lines_before_other_jobs(blocks: Sequence[Block]) -> list[Block]:
    """The first lines of a capture, up to a heading over other jobs below some text of this one."""
    lines: list[Block] = []
    for block in blocks[:MOST_LINES]:
        if (
            len(block.text) <= _LONGEST
            and label_key(block.text) in RELATED_HEADINGS
            and sum(len(line.text) > _PARAGRAPH for line in lines)
        ):
            break
        lines.append(block)
    return lines


def _may_be_title(text: str) -> bool:
    """Whether a line has the shape of a title, and is no label, button or place."""
    if not 3 < len(text) <= _LONGEST or NO_TITLE.search(text) or not (text[0].isupper() or text[0].isdigit()):
        return False
    key = label_key(text)
    head, colon, _ = text.partition(":")
    return (
        bool(key)
        and not is_stock(key)
        and not is_apply(text)
        and not (colon and label_key(head) in LABELS)
        and not is_place_shaped(text)
        and not (is_town(text) and not names_a_role(text))
    )


def _score(block: Block, lines: list[Block], echoes: Counter[str], slug: set[str]) -> float:
    """What speaks for a line: its words, that others repeat it, the address, and the facts and the text below it."""
    key, text = key_of(block.text), block.text
    is_role = names_a_role(text)
    score = 2.5 if is_role else 1.0 if linear(JOB_WORD).search(text) else 0.0
    if echoes[key] > 1 or (len(key) > 4 and any(_names_with_more(other.text, key) for other in lines if other is not block)):
        score += 1.5
    words = set(key.split())
    if slug and len(words & slug) >= 0.7 * len(words):
        score += 2 if len(words) > 1 else 1
    below = lines[block.index + 1 : block.index + 1 + _FACTS] if block.index < len(lines) else []
    score += 0.7 * any(_tells_a_fact(other.text) for other in below)
    score += 0.5 * any(len(other.text) > _PARAGRAPH for other in below)
    above = lines[block.index - 1].text if block.index else ""
    if _is_value(above):
        score -= 2
    if LEGAL_FORM.search(text) and not is_role:
        score -= 2
    if block.bullet:
        score -= 1
    score -= sum(len(other.text) > _PARAGRAPH for other in lines[: block.index])
    return score - 0.01 * min(block.index, 50)


def _is_value(above: str) -> bool:
    """Whether a line stands below a label that does not announce a title."""
    field = LABELS.get(label_key(above))
    return field is not None and field != "title" and above.rstrip().endswith(":")


def _names_with_more(text: str, key: str) -> bool:
    """Whether another line names the same before the name of a site, as document titles do."""
    tail = _SITE_TAIL.search(text) if len(text) <= _LONGEST else None
    return tail is not None and key_of(text[: tail.start()]) == key


def _tells_a_fact(text: str) -> bool:
    """Whether a line tells where or how one works, or since when the ad stands there."""
    if len(text) > _PARAGRAPH:
        return False
    key = label_key(text)
    label = label_key(text.partition(":")[0])
    known = key in EMPLOYMENT_WORDS or key in REMOTE_WORDS or label in LABELS
    return known or is_place_shaped(text) or is_town(text) or _DATED.search(text) is not None
