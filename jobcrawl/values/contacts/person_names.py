"""Names of persons in a text: two and more capitalised words, of which none is a role, a label, a place or a company's."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from jobcrawl.values.contacts.contact_roles import is_role
from jobcrawl.values.contacts.contact_words import NOT_NAME_ENDINGS, NOT_NAMES, PARTICLES, SURNAMES_OF_TRADES, TITLES
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import folded, regions_named, towns_named
from jobcrawl.values.word_lists import text_beside

_MOST_WORDS = 5
_FIRST_NAMES = frozenset(map(folded, text_beside(__name__, "first_names.txt").split()))
"""Usual first names where the twelve languages are spoken: evidence for a name, never a condition."""
_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
"""Capital letters of Latin script (Unicode blocks up to Latin Extended-B, and Latin Extended Additional)."""
_LETTERS = UPPER + "".join(letter for letter in _LATIN if letter.islower())
_WORD = rf"[{UPPER}][{_LETTERS}'’]*(?:-[{UPPER}][{_LETTERS}'’]*)*\.?"
_SMALL = "|".join(sorted(PARTICLES, key=len, reverse=True))
_RUN = when_used(rf"(?<![\w@./+-])(?<!\w['’]){_WORD}(?:[ \u00a0]{{1,2}}(?:(?:{_SMALL})[ \u00a0]){{0,3}}{_WORD})*(?![\w@]|-\w)")
_PIECE = when_used(r"[^ \u00a0]+")
_BLANKS = when_used(r"[ \u00a0]+")
_COMPANY_BEHIND = when_used(
    r"(?i: (?:fellow(?:ship)?s?|institut\w*|foundation|school|skola\w*|gymnasi\w+|college|universit\w+|hospital|award|stipend\w*|"
    r"scholarship|program(?:me|met)?|prize|cent(?:er|re)|park|arena|airport|hotell?|museum|museet|theatre|teater\w*|klinik\w*)\b)|"
    r" ?[&+] ?[^\W\d]| (?:gate|gata|gatan|väg|vägen|vei|veien|vej|allé|torg|plads|plass|katu|tie|str|Straße|Street|Road|Lane)\b|"
    r"[ ,]{1,2}(?:AB|A/S|AS|ASA|ApS|Oyj?|GmbH|AG|KG|Inc|LLC|Ltd|Limited|plc|PLC|B\.?V|S\.?A|S\.?r\.?l|S\.?p\.?A|"
    r"Sp\. z|s\.r\.o|a\.s)\b|\s?\d{1,3}(?:\s?[A-Fa-f])?(?:,|\n|$)"
)
_PART_BEFORE = when_used(r"(?i)\b(?:of|for|för|der|des|du|de|af|in|im|i|within|the)\.?\s$")
"""What stands before the name of a department."""
_STREET_BEFORE = when_used(
    r"(?i)\b(?:ul|al|os|pl|av|avda|avenue|rue|via|viale|piazza|calle|plaza|place|boulevard|impasse|quai)\.?\s$"
)
_Piece = tuple[int, int, str]
"""A word with where it stands."""


class PersonName(NamedTuple):
    """A name and where it stands."""

    start: int
    end: int
    name: str


def names_in(text: str) -> list[PersonName]:
    """Names of one and more words, in the order of the text; who needs to be sure asks `is_full`."""
    names = []
    for run in _RUN.finditer(text):
        pieces = [(piece.start(), piece.end(), piece[0]) for piece in _PIECE.finditer(text, *run.span())]
        opens = text[max(0, run.start() - 3) : run.start()].rstrip(' \u00a0"“')[-1:] in ("", ".", "!", "?", "\n", "•")
        for part in _parted(pieces):
            words = _from_the_first_name(part, opens=opens and part[0] is pieces[0])
            start, end, last = words[0][0], words[-1][1], words[-1][2]
            if last.endswith(".") and len(last) > 2:
                end -= 1
            if last.endswith(("'s", "’s")):
                end -= 2
            name = _BLANKS.sub(" ", text[start:end])
            before = text[max(0, start - 12) : start]
            is_part = _PART_BEFORE.search(before) is not None and not begins_a_name(name)
            if not is_part and not _STREET_BEFORE.search(before) and not _COMPANY_BEHIND.match(text, end):
                names.append(PersonName(start, end, name))
    return names


def _parted(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Runs of words between those that are no part of a name."""
    runs: list[list[_Piece]] = [[]]
    for place, piece in enumerate(pieces):
        word = piece[2]
        if word.casefold() in PARTICLES and (word in PARTICLES or runs[-1]):
            if runs[-1]:
                runs[-1].append(piece)
            continue
        after_a_first_name = bool(runs[-1]) and word.casefold() in SURNAMES_OF_TRADES and place == len(pieces) - 1
        if after_a_first_name or _may_be_in_a_name(word):
            runs[-1].append(piece)
            if word[-1] == "." and len(word) > 3:
                runs.append([])
        else:
            runs.append([])
    return [run for run in map(_without_small_ends, runs) if run and len(run) <= 2 * _MOST_WORDS and _has_words(run)]


def _without_small_ends(run: list[_Piece]) -> list[_Piece]:
    while run and run[-1][2].casefold() in PARTICLES:
        run = run[:-1]
    return run


def _from_the_first_name(run: list[_Piece], *, opens: bool) -> list[_Piece]:
    """The run without the words of something else before a usual first name: `Sales Excellence Eva Exempel`, and where a
    sentence opens with them also one: `Reach Eva Exempel`.
    """
    first = next((place for place, (_, _, word) in enumerate(run[:-1]) if begins_a_name(word)), 0)
    return run[first:] if first > 1 or (opens and first) else run


def begins_a_name(name: str) -> bool:
    """Whether a name begins with a usual first name."""
    first = folded(name.partition(" ")[0].partition("-")[0])
    return first in _FIRST_NAMES


def _has_words(run: list[_Piece]) -> bool:
    """Whether some word is more than an initial or capitals, and no more words are there than a name has."""
    words = [word for _, _, word in run if word not in PARTICLES]
    return len(words) <= _MOST_WORDS and any(not word.isupper() and len(word) > 1 for word in words)


@lru_cache(maxsize=4096)
def _may_be_in_a_name(word: str) -> bool:
    key = word.casefold().strip("'’")
    if folded(key) in _FIRST_NAMES:
        return True
    if key in TITLES or key.rstrip(".") in NOT_NAMES or key in NOT_NAMES:
        return False
    if word[-1] == "." and len(word) == 2:
        return True
    key = key.rstrip(".")
    if word.isupper() and len(key) < 3:
        return False
    first, *others = key.split("-")
    if folded(first) in _FIRST_NAMES:
        return True
    return not (first in NOT_NAMES or key.endswith(NOT_NAME_ENDINGS) or any(map(is_role, (key, first, *others))))


def base_form(name: str) -> str:
    """A first name without the Finnish ending of whom one calls: `Soita Jarille`."""
    stem = name.removesuffix("lle")
    return stem if " " not in name and begins_a_name(stem) and not begins_a_name(name) else name


def is_full(name: str) -> bool:
    """Whether a name is one of two words at least, and no place's."""
    words = [word for word in name.split() if word not in PARTICLES]
    return len(words) > 1 and not _is_place(name)


@lru_cache(maxsize=1024)
def _is_place(name: str) -> bool:
    key = folded(name)
    return bool(towns_named(key) or regions_named(key))
