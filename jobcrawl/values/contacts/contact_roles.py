"""Roles of contact persons: what stands before or behind a name and says what the person does or speaks for."""

from __future__ import annotations

import re
from functools import lru_cache

from jobcrawl.values.contacts.contact_words import (
    LABELS,
    NOT_NAMES,
    NOT_ROLES,
    OF_DEPARTMENTS,
    ROLE_ENDINGS,
    ROLE_LEADS,
    ROLE_MODIFIERS,
    ROLE_WORDS,
    TITLES,
    UNIONS,
)
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.text import clean_line

LONGEST = 60
"""Characters of a role."""
UNIONS_WITHIN = 300
"""Characters before a name in which a heading may speak of unions."""
_MOST_WORDS = 6
_END_BEFORE = when_used(r"[.;()\n!?•|…\"“”]\s|[:,(\n•|]")
_AFTER = when_used(r"\.?[ \u00a0]?(?:,|\(|–|-|:|\||/|•|\n{1,2}(?=[^\n]))\s?(?P<role>[^\W\d_][^,;:@\d()\n|•]{1,60})")
_BESIDE = when_used(r"[ \u00a0](?P<role>[^\W\d_][\w/.-]{1,30}(?: [\w/-]{1,30}){0,3})")
_TITLED = when_used(
    r"\b(?:job ?title|title|titel|tittel|role|rolle|roll|stilling|befattning|position|fonction|funktion|functie|cargo|puesto|"
    r"qualifica|ruolo|stanowisko|pozice|tehtävänimike|rooli)[ ]?(?::[ \n]?|\n{1,2})(?P<role>[^\W\d_][^,;:@\d()\n|•]{1,60})",
    re.I,
)
_LABEL_BEHIND = when_used(
    r"\s(?:te?l|tlf|tfn|puh|p|mob\w*|telefon\w*|t[eé]l[eé]\w+|phone|(?:contact )?(?:e-?mail|telephone|phone)|e-?post\w*|mejl\w*|"
    r"mail\w*|"
    r"på|at|via|or|eller|unter|au|al|op|by|pod|pe|med|on|of (?=mail|bel|via)|ou|under|nås|som|steht|ved|kan|will|who|is|"
    r"can)\b.*$",
    re.I | re.S,
)
_NEXT_SENTENCE = when_used(r"\.\s+(?=[A-ZÅÄÖÆØ])|\s[–-]\s")
_FINNISH_GENITIVE = when_used(r"\w{4,}n \w*(?:johtaja|päällikkö|esimies|esihenkilö|hoitaja|vastaava|rehtori|koordinaattori)")
_UNION_HEADING = when_used(r"(?i)fack|union|tillits|tillids|luottamus|personalrepr|arbetstagar|medarbetarrepr")
_SWITCHBOARD = when_used(
    r"(?i)\b(växel|switchboard|zentrale|sentralbord|vaihde|centralino|centralita|ústředna|centrala|omstilling|reception)\w*[^.!?\n\d]{0,25}$"
)
_NAME_OF_A_UNION = when_used(r"[A-ZÅÄÖÆØ][\w/.-]{1,24}(?:\s[\w/.-]{1,24}){0,3}")
_STOPS = NOT_NAMES - ROLE_WORDS - ROLE_MODIFIERS - OF_DEPARTMENTS


def role_before(ahead: str, heading: str) -> str | None:
    """The role at the end of what stands before a name: `rekryterande chef`, `our Head of People,`, `Vision:`; `heading` is
    where unions may be spoken of.
    """
    bare, title = _without_titles(ahead)
    parted = bare.rstrip(" \u00a0,:–-\n(")
    ends = [found.end() for found in _END_BEFORE.finditer(parted)]
    segment = parted[ends[-1] if ends else 0 :].strip(" –-")
    words = segment.split()
    if union := next((" ".join(words[-many:]) for many in (4, 3, 2, 1) if is_union(" ".join(words[-many:]))), None):
        return union
    if ":" in bare[len(parted) :] and _may_be_union(segment, heading):
        return segment
    return _role_at_end(words) or title


def _without_titles(ahead: str) -> tuple[str, str | None]:
    """The text without the forms of address at its end, and the one of them that is a role too: `Professor`."""
    role = None
    while True:
        bare = ahead.rstrip(" \u00a0")
        word = bare[max(bare.rfind(" "), bare.rfind("\n"), bare.rfind("("), bare.rfind("\u00a0")) + 1 :]
        if not word or word.casefold() not in TITLES:
            return ahead, role
        role = word if is_role(word) else role
        ahead = bare[: len(bare) - len(word)]


def _role_at_end(words: list[str]) -> str | None:
    """The last words that name a role, with those before that belong to it."""
    if not words or words[-1].casefold().strip(".") in LABELS:
        return None
    first = next((place for place in range(len(words) - 1, max(-1, len(words) - 5), -1) if is_role(words[place])), None)
    if first is None or (first < len(words) - 1 and words[-1].islower() and _is_stop(words[-1])):
        return None
    while first > 0 and _belongs(words[first - 1], words[first]):
        first -= 1
    return " ".join(words[first:])


def _belongs(word: str, role: str) -> bool:
    """Whether the word before a role is part of it."""
    key = word.casefold()
    if key.strip(".") in ROLE_MODIFIERS or key in OF_DEPARTMENTS or _FINNISH_GENITIVE.fullmatch(f"{key} {role.casefold()}"):
        return True
    if key in ROLE_LEADS or key.strip(".:") in TITLES:
        return False
    return is_role(word) or word.isupper() or (word[0].isupper() and role[0].isupper() and not _is_stop(word)) or key == "&"


def _is_stop(word: str) -> bool:
    return word.casefold().strip(".:") in _STOPS


def role_after(text: str, end: int, latest: int) -> tuple[str, int] | None:
    """The role behind a name and where it ends, at most `latest`: `, rektor`, `(Saco-S)`, `Job title: Ward Manager`."""
    heading = text[max(0, end - UNIONS_WITHIN) : end]
    beside = _BESIDE.match(text, end, latest)
    if beside and (union := _union_at_start(beside["role"])):
        return union, beside.start("role") + len(union)
    for found in (_AFTER.match(text, end, latest), _TITLED.search(text, end, min(latest, end + LONGEST))):
        if found is None:
            continue
        role = _LABEL_BEHIND.sub("", _NEXT_SENTENCE.split(found["role"], maxsplit=1)[0]).rstrip(" .–-\u00a0\n")
        ending = found.start("role") + len(role)
        runs_into_the_next_name = latest < len(text) and not text[ending:latest].strip(" ")
        if not role or len(role.split()) > _MOST_WORDS + 1 or runs_into_the_next_name:
            continue
        in_brackets = "(" in text[end : found.start("role")]
        if is_role(role) or is_union(role) or (in_brackets and _may_be_union(role, heading)):
            return clean_line(role), ending
    return None


def _union_at_start(words: str) -> str | None:
    parts = words.split()
    return next((first for many in (4, 3, 2, 1) if is_union(first := " ".join(parts[:many]))), None)


def office_before(ahead: str) -> str | None:
    """The switchboard or the union that a number or an address without a person belongs to: `växel`, `Saco-rådet`."""
    found = _SWITCHBOARD.search(ahead)
    role = found[1] if found else role_before(ahead, "")
    return role if found or is_union(role) else None


def is_union(role: str | None) -> bool:
    """Whether a role is a trade union that somebody speaks for."""
    return role is not None and role.casefold() in UNIONS


def _may_be_union(words: str, heading: str) -> bool:
    if not _NAME_OF_A_UNION.fullmatch(words) or not _UNION_HEADING.search(heading):
        return False
    return not any(word in NOT_NAMES or word in LABELS for word in words.casefold().split())


@lru_cache(maxsize=4096)
def is_role(words: str) -> bool:
    """Whether words name a role: `enhetschef`, `Head of People`, `HR`."""
    keys = [word.strip(".,:;()") for word in words.casefold().split()]
    return any(key not in NOT_ROLES and _is_role_word(key) for key in keys)


def _is_role_word(key: str) -> bool:
    if key in ROLE_WORDS or (len(key) > 5 and key.endswith(ROLE_ENDINGS)):
        return True
    return any(part in ROLE_WORDS for part in key.replace("'", "-").replace("’", "-").split("-")) or names_a_role(key)
