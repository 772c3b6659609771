"""Redaction: contact persons and personal numbers blacked out in a text.

Swedish personal numbers, which are also sole traders' organisation numbers and part of their VAT numbers, are blacked out
whatever the settings.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from jobcrawl.values.contacts.contact_leads import (
    LONGEST_LEAD,
    WRITTEN_FORMS,
    WRITTEN_TITLES,
    form_of_address,
    is_superior,
    may_name_a_superior,
)
from jobcrawl.values.contacts.contact_roles import is_role
from jobcrawl.values.contacts.contact_words import (
    DEGREES,
    NOT_NAMES,
    PARTICLES,
    SURNAMES_TOO,
    THINGS_AND_SURNAMES,
    TITLES,
)
from jobcrawl.values.contacts.contacts import MAX_TEXT, find_contacts
from jobcrawl.values.contacts.labelled_numbers import without_labelled_numbers
from jobcrawl.values.contacts.mail_addresses import without_addresses
from jobcrawl.values.contacts.person_names import begins_a_name, is_full, is_place_name, names_in
from jobcrawl.values.contacts.phone_numbers import COUNTRY_OF_LANGUAGE, phones_in
from jobcrawl.values.patterns import Gated
from jobcrawl.values.word_lists import word_set

_MONTH, _DAY = "0[1-9]|1[0-2]", r"[0-2]\d|3[01]|6[1-9]|[78]\d|9[01]"
"""Of a day of birth; 60 is added to the day in a coordination number (lag 2022:1697)."""
_BIRTH = rf"(?<!\d)(?:\bSE ?)?(?:19|20)?(\d{{2}})({_MONTH})({_DAY})"
"""A day of birth in one piece; `SE` stands before a VAT number."""
_HYPHENS, _SPACES = "\u2010-\u2015\u2212-", " \u00a0\u2009\u202f"
_DASH, _SPACE, _MARK = f"[+{_HYPHENS}]", f"[{_SPACES}]", f"[./{_SPACES}{_HYPHENS}]"
_PERSONAL_NUMBER = Gated(rf"{_BIRTH}(?:{_SPACE}?{_DASH}{_SPACE}?|{_SPACE})?(\d{{4}})(?:-?01)?(?!\d)")
_BEGUN_NUMBER = Gated(rf"{_BIRTH}{_SPACE}?{_DASH}{_SPACE}?\d{{0,3}}$")
_MARKED_BIRTH = (
    rf"(?<![\d/+])(?<!\d[-.,])(?<!\+\d\d )(?P<century>19|20)?(?P<year>\d{{2}})"
    rf"(?P<mark>{_MARK}?)(?P<month>{_MONTH})(?P<again>{_MARK}?)(?P<day>{_DAY})"
)
"""A day of birth as dates are written, which is not the later part of a phone number, an amount or a path."""
_MARKED_NUMBER = Gated(rf"{_MARKED_BIRTH}(?P<last>{_DASH}|[./_{_SPACES}])(?P<tail>\d{{4}})(?:-?01)?(?!\d)")
_BEGUN_MARKED_NUMBER = Gated(rf"{_MARKED_BIRTH}(?P<last>{_DASH})\d{{0,3}}$")

_MOST_TIMES = 4
_WORDS_TOO = word_set(
    """
    april august bo can carol dag dawn dean gary grace iris ivar job joy june liv louis mark max may mona nova olive page per ray
    rob robin rose ruth sam sten stig ted tom una viola will
    """
)
"""First names that are words or parts of names of other things too."""
_ADJECTIVES = word_set(
    """
    klein lang kurz groß gross alt neu frei gut stark schwarz weiß weiss braun grün ernst fromm stolz
    white black brown green gray grey long short small little strong good sharp rich lång frisk rask modig glad
    blanc noir brun roux petit grand groot lange wit blanco rubio moreno neri longo grande malý nový veselý černý bílý dlouhý
    """
)
"""Surnames that are adjectives too."""
_MOST_NAMES = 200
"""Persons of a text that are blacked out besides its contacts."""
_DOUBTFUL_FORMS = word_set("pan pani pana panem panią d. p. m. sig sir sr sr. sra sra. ir")
"""Forms of address that are other words too: a full name that begins with a usual first name must follow."""
_FORMS_IN_NAMES = word_set("madame monsieur")
"""Forms of address that names of other things have too: a full name must follow."""
_FORMS_OF_SAINTS = word_set("señor señora senhor senhora signor signora")
"""Forms of address behind which a small word announces a place or a saint: `Senhora da Hora`, `Señora del Pilar`."""


def _one_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_SMALL = PARTICLES | {particle.capitalize() for particle in PARTICLES}
_BETWEEN = _one_of(WRITTEN_TITLES | DEGREES | _SMALL)
_FORM = rf"(?<!\w)(?:{_one_of(WRITTEN_FORMS | WRITTEN_TITLES)})(?: (?:{_BETWEEN}|(?:[^\W\d_]\.)+)){{0,4}}"


def redact(text: str, *, country: str | None = None, language: str | None = None, people: Iterable[str] = ()) -> str:
    """The text with the names, numbers and addresses of contact persons blacked out, the names of superiors, and those of
    `people` told elsewhere.

    Who stands beside a name may be told only when that is gone, so the text is looked at again, at most `_MOST_TIMES`.
    """
    country = country or COUNTRY_OF_LANGUAGE.get((language or "")[:2])
    names, surnames = set(islice(dict.fromkeys((*people, *_superiors(text[:MAX_TEXT]))), _MOST_NAMES)), set[str]()
    for _ in range(_MOST_TIMES):
        for name in islice(dict.fromkeys(_addressed(text[:MAX_TEXT])), _MOST_NAMES):
            (names if _is_person(name) else surnames).add(name)
        found = find_contacts(text, country=country)
        names.update(contact.name for contact in found if contact.name)
        redacted = _without_names(_without_reach(text, country, {contact.phone for contact in found}), names, surnames)
        if redacted == text:
            break
        text = redacted
    return without_personal_numbers(text)


def _superiors(text: str) -> Iterator[str]:
    """The persons that somebody is said to work for."""
    for name in names_in(text) if may_name_a_superior(text) else ():
        if begins_a_name(name.name) and is_full(name.name) and is_superior(text[max(0, name.start - LONGEST_LEAD) : name.start]):
            yield name.name


def _addressed(text: str) -> Iterator[str]:
    """The persons named behind a form of address, whether they are to be asked or not."""
    for name in names_in(text):
        ahead = text[max(0, name.start - LONGEST_LEAD) : name.start]
        form = (form_of_address(ahead) or "").casefold()
        if not form or (form in _FORMS_OF_SAINTS and ahead.split()[-1] in PARTICLES):
            continue
        is_doubtful, is_in_names = form in _DOUBTFUL_FORMS, form in _FORMS_IN_NAMES
        if (is_full(name.name) or not (is_doubtful or is_in_names)) and (begins_a_name(name.name) or not is_doubtful):
            yield name.name


def _is_person(name: str) -> bool:
    """Whether a name behind a form of address is a person's wherever it stands: `Eva Exempel`, but not `Lund` or `Klein`."""
    return is_full(name) and begins_a_name(name)


def _without_reach(text: str, country: str | None, numbers: Collection[str | None]) -> str:
    """The text without addresses and phone numbers; of the numbers that may be none only those given, and those with a label."""
    for phone in reversed(phones_in(text[:MAX_TEXT], country)):
        if phone.is_sure or phone.number in numbers:
            text = f"{text[: phone.start]}[phone]{text[phone.end :]}"
    return without_addresses(without_labelled_numbers(text, "[phone]"), "[email]")


def _without_names(text: str, names: Collection[str], surnames: Collection[str]) -> str:
    """The text without the names of persons, and without `surnames` behind a form of address."""
    full = [name for name in names if " " in name]
    if full:
        text = re.sub(rf"(?<!\w)(?:{_one_of(full)})(?:s|lle)?(?!\w)", "[name]", text)
    return _without_parts(text, names, surnames)


def _without_parts(text: str, names: Collection[str], surnames: Collection[str]) -> str:
    """The text without the first names of persons, and without surnames behind a form of address: `Eva`, `Frau Exempel`."""
    firsts = {name.split()[0] for name in names if begins_a_name(name)}
    firsts = {first for first in firsts if first.casefold() not in _WORDS_TOO}
    firsts |= {name for name in names if " " not in name and not _is_word_too(name)}
    lasts = {name.split()[-1] for name in names}.union(surnames)
    if firsts:
        text = re.sub(rf"(?<![\w@.'’-])(?:{_one_of(firsts)})(?:lle)?(?![\w@]|[ -][A-ZÅÄÖÆØ])", _unless_behind_another_name, text)
    if lasts:
        text = re.sub(rf"(?P<title>{_FORM}[ \u00a0])(?:{_one_of(lasts)})(?!\w)", r"\g<title>[name]", text)
    return text


def _is_word_too(name: str) -> bool:
    """Whether a single name is a word for something else as well, and so a name only behind a title."""
    key = name.casefold()
    is_place = not begins_a_name(name) and is_place_name(name)
    return key in SURNAMES_TOO or key in THINGS_AND_SURNAMES or key in _ADJECTIVES or is_role(name) or is_place


def _unless_behind_another_name(found: re.Match[str]) -> str:
    """The first name blacked out, unless it is part of the name of something else: `Santa Maria`."""
    before = found.string[max(0, found.start() - 40) : found.start()]
    word = before[:-1].split()[-1] if before.endswith(" ") and before.strip() else ""
    is_part = word[:1].isupper() and word[-1].isalpha() and word.casefold() not in NOT_NAMES | TITLES
    return found[0] if is_part else "[name]"


def without_personal_numbers(text: str) -> str:
    """The text without Swedish personal numbers: a day of birth and four digits whose check digit is right (Luhn).

    The day may be written as a date is if that is one of 1930 to 2010: a later one tells of the ad, not of a trader's birth.

    >>> without_personal_numbers("org.nr 811218–9876, VAT SE811218987601"), without_personal_numbers("org.nr 556036-0793")
    ('org.nr [number], VAT [number]', 'org.nr 556036-0793')
    """
    text = _PERSONAL_NUMBER.sub(lambda found: "[number]" if _is_personal(found.group(1, 2, 3, 4)) else found[0], text)
    return _MARKED_NUMBER.sub(
        lambda found: "[number]" if _is_birth(found) and _is_personal(found.group("year", "month", "day", "tail")) else found[0],
        text,
    )


def without_cut_numbers(text: str) -> str:
    """A text that was cut somewhere without personal numbers, and without what may be the beginning of one at its end."""
    text = _BEGUN_NUMBER.sub("[number]", without_personal_numbers(text))
    return _BEGUN_MARKED_NUMBER.sub(lambda found: "[number]" if _is_birth(found) else found[0], text)


def _is_birth(found: re.Match[str]) -> bool:
    """Whether a day of birth and the mark behind it are written in one of the usual ways: `1990-01-01-`, `900101/`."""
    mark, last, century = found["mark"], found["last"], found["century"]
    year = int((century or ("20" if found["year"] <= "10" else "19")) + found["year"])
    if mark != found["again"] or not 1930 <= year <= 2010:
        return False
    is_divided_likewise = century is not None and (last.isspace() or mark == last == ".")
    return not mark or is_divided_likewise or not (last in "./_" or last.isspace())


def _is_personal(parts: Sequence[str]) -> bool:
    digits = [int(digit) for digit in "".join(parts)]
    doubled = [digit * 2 if place % 2 == 0 else digit for place, digit in enumerate(digits)]
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0 and parts[2] != "00"
