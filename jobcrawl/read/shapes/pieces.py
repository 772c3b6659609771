"""Pieces: the parts of a line that a page sets side by side: between dots and bars, and element by element."""

# ruff: noqa: E501  # word lists in patterns: one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from jobcrawl.outline import Block
from jobcrawl.values.patterns import Worded, when_used

_BREAK: Final = when_used(r"\s*[·•|●∙⋅]\s*|\s{2,}|(?<![\dkK€£])\s+[—–]\s+|(?<=[\dkK€£])\s+[—–]\s+(?![\d€$£])")
_SIGNS: Final = frozenset("·•|●∙⋅—–")
_HYPHEN: Final = when_used(r"(?<![\dkK€£]) - |(?<=[\dkK€£]) - (?![\d€$£])")
_OTHER_DATE: Final = Worded(
    r"deadline|frist|senast|ansök|søk|søg|haku|hae |viimeist|\bbis\b|bewerb|until|clos|expir|apply|valid|start|begin|from |\bab\b|tilltr|tiltr|hasta|límite|avant|limite|clôture|entro|scad|"
    r"termin|do dnia|ważn|uzáv|nejpozd|nástup|uiterlijk|sluit|reage|solli|left|kvar|igjen|tilbage|restant|event|interview|updated|uppdater|oppdater|opdater|päivit|aktualis|mis à jour|bijgewerkt",
    re.I,
)
_MANY: Final = 20
_FEWEST_DASHES: Final = 2
"""Hyphens between facts: a single one may as well stand between the two parts of one."""
_LONGEST_FACT: Final = 40


def pieces_of(block: Block) -> Iterator[str]:
    """The pieces of a block's text, each once, in reading order."""
    text = block.text
    cuts = {0, len(text)}
    if len(block.marks) <= _MANY:
        for mark in block.marks:
            cuts.update((mark.start, mark.end))
    edges = sorted(cuts)
    seen = set()
    for start, end in pairwise(edges):
        part = text[start:end]
        is_whole = "|" not in part if part.isascii() else _SIGNS.isdisjoint(part)
        for piece in (part,) if is_whole else _BREAK.split(part):
            stripped = piece.strip(" ,|-–·•/")
            if stripped[:1] == "(" and stripped[-1:] == ")":
                stripped = stripped[1:-1].strip()
            for fact in _facts_of(stripped):
                if fact and fact not in seen:
                    seen.add(fact)
                    yield fact


def _facts_of(text: str) -> list[str]:
    """Facts that a line sets apart by hyphens, `Leeds - Full-time - 3 days ago`, else the line; amounts of a range stay together."""
    facts = _HYPHEN.split(text) if " - " in text else [text]
    is_parted = len(facts) > _FEWEST_DASHES and all(0 < len(fact) <= _LONGEST_FACT for fact in facts)
    return facts if is_parted else [text]


def speaks_of_another_date(text: str) -> bool:
    """Whether the words around a date say that it is a deadline, a start or an event, not the publication."""
    return bool(_OTHER_DATE.search(text))
