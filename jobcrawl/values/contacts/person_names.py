"""Names of persons in a text: two and more capitalised words, of which none is a role, a label, a place or a company's."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from jobcrawl.values.contacts.contact_leads import is_titled
from jobcrawl.values.contacts.contact_roles import is_role
from jobcrawl.values.contacts.contact_words import (
    ARTICLES,
    ENDINGS_OF_SURNAMES,
    ENDINGS_OF_THINGS,
    NOT_NAME_ENDINGS,
    NOT_NAMES,
    PARTICLES,
    SURNAMES_TOO,
    THINGS_AND_SURNAMES,
    TITLES,
)
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import folded, regions_named, towns_named
from jobcrawl.values.word_lists import text_beside

_MOST_WORDS = 5
_MOST_CAPITAL_WORDS = 4
_LONGEST_TITLE = 30
_FIRST_NAMES = frozenset(map(folded, text_beside(__name__, "first_names.txt").split()))
"""Usual first names where the twelve languages are spoken: evidence for a name, never a condition."""
_LATIN = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
"""Capital letters of Latin script (Unicode blocks up to Latin Extended-B, and Latin Extended Additional)."""
_LETTERS = UPPER + "".join(letter for letter in _LATIN if letter.islower())
_WORD = rf"[{UPPER}][{_LETTERS}'’]*(?:-[{UPPER}][{_LETTERS}'’]*)*\.?"
_SMALL = "|".join(sorted(PARTICLES, key=len, reverse=True))
_INITIALS = rf"(?<!\d[ \u00a0])(?!(?:B\.V|N\.V|S\.A|S\.L|S\.R|U\.S|U\.K|E\.V|D\.C|V\.O|A\.S)\.)(?:[{UPPER}]\.){{2,5}}"
"""Initials in one piece, which are no company's form and no country: `A.M.`."""
_RUN = when_used(
    rf"(?<![\w@./+-])(?<!\w['’])(?:{_INITIALS}[ \u00a0]?(?:(?:{_SMALL})[ \u00a0]){{0,3}})?"
    rf"{_WORD}(?:[ \u00a0]{{1,2}}(?:(?:{_SMALL})[ \u00a0]){{0,3}}{_WORD})*(?![\w@]|-\w|\.[{UPPER}]\.)"
)
_INITIAL = when_used(rf"(?:[{UPPER}]\.)+")
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
_SURNAME_BEFORE = when_used(
    r"(?:(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Mm]eneer) (?:de|van de[nr]?)|(?:Frau|Herrn?) von der) $"
)
"""A form of address with the small words of a surname: `mevrouw de Exempel`, `Frau von der Exempel`."""
_STREET_BEFORE = when_used(
    r"(?i)\b(?:(?-i:Av)|av(?=\.)|ul|al|os|pl|avda|avenue|rue|via|viale|piazza|calle|plaza|place|boulevard|impasse|quai)\.?\s$"
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
        for part in _parted(pieces, is_titled=is_titled(text[max(0, run.start() - _LONGEST_TITLE) : run.start()])):
            words = _from_the_first_name(part, opens=opens and part[0] is pieces[0])
            start, end, last = words[0][0], words[-1][1], words[-1][2]
            if last.endswith(".") and len(last) > 2:
                end -= 1
            if last.endswith(("'s", "’s")):
                end -= 2
            name = _BLANKS.sub(" ", text[start:end])
            before = text[max(0, start - 16) : start]
            is_part = _PART_BEFORE.search(before) is not None and not (begins_a_name(name) or _SURNAME_BEFORE.search(before))
            if not is_part and not _STREET_BEFORE.search(before) and not _COMPANY_BEHIND.match(text, end):
                names.append(PersonName(start, end, name))
    return names


def _parted(pieces: list[_Piece], *, is_titled: bool) -> list[list[_Piece]]:
    """Runs of words between those that are no part of a name; `is_titled` tells whether a title stands before the first."""
    runs: list[list[_Piece]] = [[]]
    titled = [is_titled]
    for place, piece in enumerate(pieces):
        word, run = piece[2], runs[-1]
        if word.casefold() in PARTICLES and (word in PARTICLES or run):
            if run:
                run.append(piece)
            elif word in ARTICLES:
                titled[-1] = False
            continue
        is_initial = _INITIAL.fullmatch(word) is not None and (bool(run) or titled[-1] or word.casefold() not in TITLES)
        if (
            is_initial
            or _may_be_in_a_name(word)
            or _is_surname(word, run, is_last=place == len(pieces) - 1, is_titled=titled[-1])
        ):
            run.append(piece)
            ends = word[-1] == "." and len(word) > 3 and not is_initial
        else:
            ends = True
        if ends:
            runs.append([])
            titled.append(word.casefold() in TITLES)
    bare = map(_without_small_ends, runs)
    return [
        run
        for run, has_title in zip(bare, titled, strict=True)
        if run and _is_sized(run) and _has_words(run, is_titled=has_title)
    ]


def _is_surname(word: str, run: list[_Piece], *, is_last: bool, is_titled: bool) -> bool:
    """Whether a word for something else is a surname, by the name or the title before it: `Anna Ljung`, `Frau Bäcker`."""
    key = word.casefold().strip("'’.")
    is_first_named = bool(run) and all(_is_first_name_or_small(before) for _, _, before in run)
    if is_last and (is_first_named or (is_titled and not run)) and key in THINGS_AND_SURNAMES:
        return True
    parts = key.split("-")
    is_known = any(part in SURNAMES_TOO for part in parts)
    if is_known and is_last and (run or is_titled) and all(part in SURNAMES_TOO or _may_be_in_a_name(part) for part in parts):
        return True
    if key in NOT_NAMES or not key.endswith(ENDINGS_OF_SURNAMES) or key.endswith(ENDINGS_OF_THINGS) or is_role(key):
        return False
    return is_first_named or (is_titled and not run) or (bool(run) and key.startswith(("mc", "mac", "o'", "o’")))


def _is_first_name_or_small(word: str) -> bool:
    return word.casefold() in PARTICLES or begins_a_name(word) or _INITIAL.fullmatch(word) is not None


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


def _is_sized(run: list[_Piece]) -> bool:
    return len(run) <= 2 * _MOST_WORDS and sum(word not in PARTICLES for _, _, word in run) <= _MOST_WORDS


def _has_words(run: list[_Piece], *, is_titled: bool) -> bool:
    """Whether some word is more than an initial or capitals; capitals alone are a name behind a title or a usual first name."""
    words = [word for _, _, word in run if word not in PARTICLES and len(word) > 1 and not _INITIAL.fullmatch(word)]
    if not all(word.isupper() for word in words):
        return True
    is_first_named = len(words) > 1 and begins_a_name(words[0])
    return bool(words) and len(words) <= _MOST_CAPITAL_WORDS and (is_titled or is_first_named)


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
    return len(words) > 1 and not is_place_name(name)


@lru_cache(maxsize=1024)
def is_place_name(name: str) -> bool:
    """Whether a town or a region has that name."""
    key = folded(name)
    return bool(towns_named(key) or regions_named(key))
