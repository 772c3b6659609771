"""Redaction: contact persons and personal numbers blacked out in a text.

Swedish personal numbers, which are also sole traders' organisation numbers, are blacked out whatever the settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jobcrawl.values.contacts import MAX_TEXT, find_contacts
from jobcrawl.values.mail_addresses import without_addresses
from jobcrawl.values.patterns import Gated
from jobcrawl.values.phone_numbers import COUNTRY_OF_LANGUAGE, phones_in

_PERSONAL_NUMBER = Gated(r"(?<!\d)(?:(?:19|20)?(\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01]))[-+ ]?(\d{4})(?!\d)")


def redact(text: str, *, country: str | None = None, language: str | None = None, people: Iterable[str] = ()) -> str:
    """The text with contact persons' names, numbers and addresses blacked out, and the names of `people` told elsewhere."""
    found = find_contacts(text, country=country, language=language)
    names = {contact.name for contact in found if contact.name}.union(people)
    for phone in reversed(phones_in(text[:MAX_TEXT], country or COUNTRY_OF_LANGUAGE.get((language or "")[:2]))):
        text = f"{text[: phone.start]}[phone]{text[phone.end :]}"
    text = without_addresses(text, "[email]")
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "[name]", text)
    return without_personal_numbers(text)


def without_personal_numbers(text: str) -> str:
    """The text without Swedish personal numbers: a birth date and four digits whose check digit is right (Luhn)."""
    if "-" not in text and not any(letter.isdigit() for letter in text):
        return text
    return _PERSONAL_NUMBER.sub(lambda found: "[number]" if _is_personal(found) else found[0], text)


def _is_personal(found: re.Match[str]) -> bool:
    digits = [int(digit) for digit in "".join(found.group(1, 2, 3, 4))]
    doubled = [digit * 2 if place % 2 == 0 else digit for place, digit in enumerate(digits)]
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0 and found[3] != "00"
