"""Contacts: persons named in an ad with their phone and e-mail, and how they are dropped, hashed, kept or blacked out.

Contact persons are personal data (GDPR, article 4); nothing here is called unless the user's settings ask for it, except
that Swedish personal numbers, which are also sole traders' organisation numbers, are always blacked out.
"""

from __future__ import annotations

import hmac
import re
from typing import Literal

from jobcrawl.posting import Contact
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.text import clean_line
from jobcrawl.values.word_lists import word_set

Mode = Literal["drop", "hash", "keep"]
"""What happens to contact persons."""

MAX_TEXT = 60_000
"""Characters of a text that are looked at."""
MAX_CONTACTS = 20
"""Contacts that one posting keeps."""
HIDDEN_ADDRESS = "[email protected]"
"""What a page shows where Cloudflare hides an address."""

_EMAIL = Gated(
    r"(?<![\w.+-])([\w.+-]{1,64})(?:@|\s?[\[({]\s?(?:at|snabel-?a|ät|arroba|æt)\s?[\])}]\s?|\s(?:\(at\)|\[at\]|\{at\})\s)"
    r"([\w-]{1,63}(?:(?:\.|\s?[\[({]\s?(?:dot|punkt|point|punto)\s?[\])}]\s?)[\w-]{1,63}){1,4})",
    re.I,
)
_DOT = when_used(r"\s?[\[({]\s?(?:dot|punkt|point|punto)\s?[\])}]\s?", re.I)
_PHONE = when_used(
    r"(?<![\w+/.-])(?:\+|00|\(?0|\(\d{3}\)|\d{3}[-. ]\d{3}[-. ]\d{4}|"
    r"\d{2,4}[ -]\d{2,3}[ -]?\d{2,4})[\d \u00a0()/.–-]{0,22}\d(?![\w-]*\d)"
)
_PERSONAL_NUMBER = Gated(r"(?<!\d)(?:(?:19|20)?(\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01]))[-+ ]?(\d{4})(?!\d)")
_REGISTER_LABEL = when_used(
    r"\b(?:org(?:ani[sz]ations?)?|pers(?:on)?|p)\W{0,2}(?:nr|nummer|number|no)\W{0,2}$|\borg\W{0,2}$", re.I
)
"""What stands before the number of a company or a person in a public register, which is no phone number."""
_LONGEST_LABEL = 32
_WORD_NAME = r"[A-ZÅÄÖÆØÉÜŠŽČŁÁÍÓÚÑÇ][a-zà-öø-ÿāăąćčďēęěğīłńňōőřśşšťūůűýźżž]+(?:[-'’][A-ZÅÄÖÆØÉÜ][a-zà-öø-ÿ]+)?"
_NAME = when_used(
    rf"(?<![\w@.-])({_WORD_NAME}(?:\s(?:(?:von|van|de|der|af|av|di|da|del|la|ten|den)\s){{0,2}}{_WORD_NAME}|"
    rf"\s[A-ZÅÄÖ]\.){{1,3}})(?![\w@])"
)
_NOT_NAME = word_set(
    """
    contact kontakt kontakta please ring call email mail phone telephone tel telefon mobile mobil for about questions
    question frågor fråga vid om more information mer för recruiting recruitment recruiter manager chef rekryterande
    rekryterare rekryteringsansvarig human resources hr head director union fackliga facklig saco seko unionen vision
    kommunal ledarna sveriges lärare vårdförbundet application ansökan apply send skicka job jobs company department the
    our we you vi du din ditt dina your team region city kommun university universitet street road avenue gatan vägen
    monday tuesday wednesday thursday friday kontaktperson ansprechpartner ansprechpartnerin herr frau mr mrs ms dr prof
    personal personalabteilung bewerbung yhteyshenkilö lisätietoja contacto contatto contactpersoon january february march
    april may june july august september october november december
    """
)
_ROLE_BEFORE = when_used(
    r"((?:[\w&/-]+\s){0,3}[\w/-]*(?:chef|manager|director|recruiter|rekryterare|konsult|consultant|leiter(?:in)?|"
    r"leder|lead|head|partner|specialist|ombud|representative|ansvarig|samordnare|koordinator|coordinator|president|"
    r"officer|assistant|assistent|rektor|prefekt|ansprechpartner(?:in)?|päällikkö|johtaja|responsable|"
    r"responsabile))[\s,:–-]+$",
    re.I,
)
_ROLE_AFTER = when_used(
    r"^\s?(?:,|\(|–|-)\s?([^\W\d][^,;:@\d()\n]{2,50}?)\s?(?:,|\)|:|;|\b(?:tel|tfn|telefon|phone|mobil|e-?mail|mail|"
    r"på|at|via|or|eller)\b|\d|\+|$)",
    re.I,
)


def decode_cfemail(code: str) -> str | None:
    """The address in a `data-cfemail` attribute (Cloudflare e-mail obfuscation: every byte XOR the first); None when broken."""
    try:
        raw = bytes.fromhex(code.strip())
        address = bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8")
    except (ValueError, IndexError):
        return None
    return address if _EMAIL.exact.fullmatch(address) else None


def find_contacts(text: str, *, country: str | None = None) -> list[Contact]:
    """Persons with a phone number or an address, and addresses and numbers without a person, in the order of the text.

    `country` (ISO 3166-1) is the one that numbers without a country code belong to.
    """
    text = text[:MAX_TEXT]
    found: list[tuple[int, int, str, str]] = [(*match.span(), "email", _address(match)) for match in _EMAIL.finditer(text)]
    found += [(start, end, "phone", number) for start, end, number in _phones(text, country)]
    contacts: list[Contact] = []
    ends: dict[int, int] = {}
    last_end = 0
    for start, end, kind, value in sorted(found)[: 4 * MAX_CONTACTS]:
        name, role, name_at = _person_before(text, start, max(0, start - 160))
        gap = text[last_end:start]
        previous = contacts[-1] if contacts else None
        joins = previous is not None and getattr(previous, kind) is None and len(gap) < 60 and "\n\n" not in gap
        if previous is not None and joins and (name is None or name_at < ends[len(contacts) - 1] or name == previous.name):
            setattr(previous, kind, value)
        elif not any(getattr(other, kind) == value for other in contacts):
            if name is not None and name_at < last_end:
                name, role = None, None
            contacts.append(Contact(name=name, role=role, **{kind: value}))
        ends[len(contacts) - 1] = end
        last_end = end
    return contacts[:MAX_CONTACTS]


def _address(match: re.Match[str]) -> str:
    return f"{match[1]}@{_DOT.sub('.', match[2])}".lower()


def _phones(text: str, country: str | None) -> list[tuple[int, int, str]]:
    """Valid numbers as E.164 (ITU-T), with where they stand; at most a hundred candidates are tried."""
    import phonenumbers  # a tenth of a second, and only needed when contacts are wanted

    numbers = []
    for tried, match in enumerate(_PHONE.finditer(text)):
        if tried >= 100:
            break
        written = match[0]
        before = text[max(0, match.start() - _LONGEST_LABEL) : match.start()]
        if _PERSONAL_NUMBER.exact.fullmatch(written) or _REGISTER_LABEL.search(before):
            continue
        try:
            number = phonenumbers.parse(re.sub(r"^00", "+", written), country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            numbers.append((match.start(), match.end(), phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)))
    return numbers


def _person_before(text: str, position: int, earliest: int) -> tuple[str | None, str | None, int]:
    """The name that stands last before a number or an address, its role, and where it stands."""
    ahead = text[earliest:position]
    ahead = ahead[ahead.rfind("\n\n") + 1 :] if "\n\n" in ahead else ahead
    offset = position - len(ahead)
    for match in reversed(list(_NAME.finditer(ahead))):
        words = match[1].split()
        while words and words[0].lower().strip(".:") in _NOT_NAME:
            words.pop(0)
        if len(words) < 2 or any(word.lower() in _NOT_NAME for word in words):
            continue
        name = " ".join(words)
        at = match.start() + match[1].find(words[0])
        before = _ROLE_BEFORE.search(ahead[max(0, at - 60) : at])
        after = _ROLE_AFTER.match(ahead[match.end() :])
        role = before[1] if before else after[1] if after else None
        return name, clean_line(role) if role else None, offset + at
    return None, None, -1


def handled(contacts: list[Contact], mode: Mode, key: str = "") -> list[Contact]:
    """The contacts as the mode wants them: none, keyed hashes (HMAC-SHA-256, RFC 2104), or as they are; roles are no secret."""
    if mode == "keep":
        return contacts
    if mode == "hash":
        return [
            Contact(name=_hash(one.name, key), role=one.role, phone=_hash(one.phone, key), email=_hash(one.email, key))
            for one in contacts
        ]
    return []


def _hash(value: str | None, key: str) -> str | None:
    if value is None:
        return None
    return hmac.digest(key.encode(), value.casefold().encode(), "sha256").hex()[:32]


def redact(text: str, *, country: str | None = None) -> str:
    """The text with contact persons' names, numbers and addresses blacked out."""
    people = {contact.name for contact in find_contacts(text, country=country) if contact.name}
    for start, end, _ in reversed(_phones(text[:MAX_TEXT], country)):
        text = f"{text[:start]}[phone]{text[end:]}"
    text = _EMAIL.sub("[email]", text)
    for name in sorted(people, key=len, reverse=True):
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
