"""Wording: how much of one ad's text is in another's, and where a template was filled in differently."""

from __future__ import annotations

import html
import re
import zlib
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from jobcrawl.values.places.gazetteer import folded

MAX_CHARS = 40_000
"""Characters of a text that are compared."""
SHINGLE = 4
"""Words in a row that are hashed together."""
SKETCH = 5
"""Smallest hashes of a text that are kept: two texts with 80 % of their shingles in common share one in 999 of 1,000 cases."""
LONG_WORD = 7
"""Letters from which a word may begin a shingle."""
MIXER = 0x9E3779B97F4A7C15
"""Odd number that spreads the hashes (Knuth, The Art of Computer Programming 6.4)."""
LONGEST_SLOT = 4
"""Words that a template leaves open in one place; longer differences are another text."""
SAME_WORD = 85
"""Likeness (0 to 100) from which two words are one with a typing error or another ending."""

_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,500}>")
# A board that drops line breaks glues the words around them: `UPPDRAGETNu`, `serviceVi`, `2020Rekrytering`.
_LOWER, _UPPER = "a-zß-öø-ÿ", "A-ZÀ-ÖØ-Þ"
_GLUED = re.compile(rf"[{_UPPER}](?:(?<=[{_LOWER}].)|(?=[{_LOWER}])(?<=[{_UPPER}].))")
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(slots=True, frozen=True)
class Likeness:
    """What two texts have in common."""

    shared: float
    """Share of the shorter text's letters that stand in the longer one in the same order, 0 to 1."""
    letters: int
    """Letters and digits of the shorter text."""
    slots: int
    """Places where the same sentence says something else: another ward, another town, another number."""


def words_of(text: str) -> list[str]:
    """Words of a text in lower case, without markup and punctuation; words glued together by lost line breaks are parted."""
    text = text[:MAX_CHARS]
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = html.unescape(text)
    found: list[str] = _WORD.findall(_GLUED.sub(r" \g<0>", text).casefold())
    return found


def sketch_of(words: list[str]) -> list[int]:
    """The smallest hashes of a text's shingles: near-identical texts share most of them (bottom-k sketch, Broder 1997).

    Only shingles that begin with a long word count, which are a third of all and the same ones in every copy.
    """
    starts = [place for place, word in enumerate(words) if len(word) >= LONG_WORD] or range(len(words))
    shingles = {" ".join(words[start : start + SHINGLE]) for start in starts}
    return sorted(zlib.crc32(shingle.encode("utf-8", "surrogatepass")) * MIXER & 0xFFFFFFFFFFFFFFFF for shingle in shingles)[
        :SKETCH
    ]


def compare(one: list[str], other: list[str]) -> Likeness:
    """Compare two texts given as words."""
    if not one or not other:
        return Likeness(0.0, 0, 0)
    equal = slots = 0
    removed: list[str] = []
    added: list[str] = []
    in_one, in_other = set(one), set(other)
    before = 0
    for step in LCSseq.opcodes(one, other):
        if step.tag == "equal":
            run = step.src_end - step.src_start
            if "".join(removed) == "".join(added):
                equal += sum(map(len, removed))
            elif before and _is_slot(removed, added, in_one, in_other):
                slots += 1
            removed, added, before = [], [], run
            equal += sum(map(len, one[step.src_start : step.src_end]))
        else:
            removed += one[step.src_start : step.src_end]
            added += other[step.dest_start : step.dest_end]
    letters = min(sum(map(len, one)), sum(map(len, other)))
    return Likeness(min(1.0, equal / letters), letters, slots)


def _is_slot(removed: list[str], added: list[str], in_one: set[str], in_other: set[str]) -> bool:
    """Whether two short differing pieces inside the same sentence each tell something that the other ad says nowhere."""
    if not removed or not added or len(removed) > LONGEST_SLOT or len(added) > LONGEST_SLOT:
        return False
    if fuzz.ratio("".join(removed), "".join(added)) >= SAME_WORD and not any(map(str.isdigit, removed + added)):
        return False
    left = {word for word in removed if word not in in_other}
    right = {word for word in added if word not in in_one}
    return any(map(_is_telling, left)) and any(map(_is_telling, right)) and _has_digits(left) == _has_digits(right)


def _is_telling(word: str) -> bool:
    return len(word) > 3 or word.isdigit()


def _has_digits(words: set[str]) -> bool:
    return any(map(str.isdigit, words))


def bare_words(name: str | None) -> list[str]:
    """Words of a title or name without case, accents and punctuation."""
    return folded(name).split() if name else []
