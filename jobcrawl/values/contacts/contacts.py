"""Contacts: persons named in an ad with their phone and e-mail, and how they are dropped, hashed or kept.

Contact persons are personal data (GDPR, article 4); nothing here is called unless the user's settings ask for it.
"""

from __future__ import annotations

import hmac
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Literal

from jobcrawl.posting import Contact
from jobcrawl.values.contacts.contact_leads import (
    LONGEST_LEAD,
    form_of_address,
    is_addressed,
    is_asked,
    is_led,
    is_list_between,
    is_near,
    is_only_and,
    is_titled,
    only_labels,
)
from jobcrawl.values.contacts.contact_roles import UNIONS_WITHIN, is_role, is_union, office_before, role_after, role_before
from jobcrawl.values.contacts.mail_addresses import Address, addresses_in, filled, fits, name_of
from jobcrawl.values.contacts.person_names import PersonName, base_form, begins_a_name, is_full, names_in
from jobcrawl.values.contacts.phone_numbers import COUNTRY_OF_LANGUAGE, PhoneNumber, phones_in
from jobcrawl.values.patterns import when_used

Mode = Literal["drop", "hash", "keep"]
"""What happens to contact persons."""

MAX_TEXT = 60_000
"""Characters of a text that are looked at."""
MAX_CONTACTS = 20
"""Contacts that one posting keeps."""
_NEXT_TO = 40
"""Characters between a first name and the number or address of the same person."""

_IN_BRACKETS = when_used(r"\([^()\d\n]{1,30}\)")

Detail = Address | PhoneNumber
"""A way to reach somebody."""


@dataclass(slots=True)
class _Person:
    """Somebody, or only a number or an address, while the text is read."""

    contact: Contact
    end: int
    """Where the text about them ends so far."""
    is_asked: bool = False
    """Whether the words in front say that this is somebody to ask, and the name is a usual one."""
    before: _Person | None = None
    """Who is named before in the same list."""
    is_surely_named: bool = False
    """Whether the name is a usual one, or another's stands beside it."""
    more: list[str] = field(default_factory=list)
    """Further numbers."""

    @property
    def is_reached(self) -> bool:
        return bool(self.contact.phone or self.contact.email)


def find_contacts(text: str, *, country: str | None = None, language: str | None = None) -> list[Contact]:
    """Persons to ask, and addresses and numbers without a person, in the order of the text.

    `country` (ISO 3166-1) is the one that numbers without a country code belong to; without it the codes of other numbers tell
    it, or the `language` (ISO 639-1) where nearly all who write it live in one country.
    """
    text = text[:MAX_TEXT]
    details: list[Detail] = [*addresses_in(text), *phones_in(text, country or COUNTRY_OF_LANGUAGE.get((language or "")[:2]))]
    names = _named(text, details)
    events: list[PersonName | Detail] = sorted([*details, *names], key=lambda event: event.start)
    ends = iter([*(name.start for name in names[1:]), len(text)])
    people: list[_Person] = []
    for event in events[: 20 * MAX_CONTACTS]:
        if isinstance(event, PersonName):
            _meet(text, event, people, next(ends))
        else:
            _reach(text, event, people)
    return _distinct(people)[:MAX_CONTACTS]


def _named(text: str, details: list[Detail]) -> list[PersonName]:
    """Full names, and single names of persons to ask with a number or an address just behind them; none inside an address."""
    details = sorted(details, key=lambda detail: detail.start)
    starts = [detail.start for detail in details]
    names = []
    for name in names_in(text):
        place = bisect_left(starts, name.end)
        if is_full(name.name) or _is_to_be_asked(text, name, details[place] if place < len(details) else None):
            names.append(name)
    return names


def _is_to_be_asked(text: str, name: PersonName, detail: Detail | None) -> bool:
    """Whether a single name is that of a person, by what stands before and behind it."""
    ahead = text[max(0, name.start - LONGEST_LEAD) : name.start]
    if detail is None or detail.start - name.end >= _NEXT_TO:
        return is_addressed(ahead) and is_asked(ahead)
    is_theirs = _only_leads_on(text[name.end : detail.start]) or (isinstance(detail, Address) and fits(detail.address, name.name))
    return (form_of_address(ahead) or "Pan") != "Pan" or (
        is_theirs and (begins_a_name(name.name) or is_titled(ahead) or is_led(ahead))
    )


def _only_leads_on(gap: str) -> bool:
    """Whether between a first name and a number stand labels, roles and other first names alone: `Eva (rektor) eller Bo på`."""
    words = _IN_BRACKETS.sub(" ", gap).split()
    return only_labels(" ".join(word for word in words if not (is_role(word) or begins_a_name(word.strip(",")))))


def _meet(text: str, name: PersonName, people: list[_Person], latest: int) -> None:
    """Add the person of that name, with the role that stands before it or behind, where nobody else is named."""
    previous = people[-1] if people else None
    earliest = previous.end if previous else 0
    ahead = text[max(earliest, name.start - LONGEST_LEAD) : name.start]
    role, end = role_before(ahead, text[max(0, name.start - UNIONS_WITHIN) : name.start]), name.end
    behind = role_after(text, name.end, latest)
    if role is None and behind is not None:
        role, end = behind
    if previous and _is_named_behind(previous, name, text[earliest : name.start]):
        previous.contact.name, previous.contact.role, previous.end = name.name, role, end
        return
    together = previous if previous and is_list_between(text[earliest : name.start]) else None
    is_usual = begins_a_name(name.name) or is_addressed(ahead)
    asked = is_usual and (is_asked(ahead) or is_union(role))
    if together and is_usual and is_only_and(text[earliest : name.start]):
        together.is_surely_named = True
    people.append(_Person(Contact(name=base_form(name.name), role=role), end, asked, together, is_usual))


def _is_named_behind(reached: _Person, name: PersonName, gap: str) -> bool:
    """Whether a number or an address comes before the person's name: `08-123 456 78 (Eva Exempel)`."""
    contact = reached.contact
    if contact.name is not None or len(gap) > _NEXT_TO:
        return False
    return gap.strip() == "(" or (contact.email is not None and fits(contact.email, name.name))


def _reach(text: str, detail: Detail, people: list[_Person]) -> None:
    """Give a number or an address to the person it is near to, or keep it by itself."""
    kind = "email" if isinstance(detail, Address) else "phone"
    person = _whose(text, detail, kind, people)
    if person is None and isinstance(detail, PhoneNumber) and (_adds(text, detail, people) or not detail.is_sure):
        return
    if person is None:
        person = _Person(Contact(role=office_before(text[max(0, detail.start - LONGEST_LEAD) : detail.start])), detail.end)
        people.append(person)
    value = detail.number if isinstance(detail, PhoneNumber) else filled(detail.address, person.contact.name)
    if isinstance(detail, Address) and person.contact.name:
        _part_role(person.contact, name_of(detail.address, person.contact.name))
    _tell(person, kind, value, detail.end)


def _adds(text: str, phone: PhoneNumber, people: list[_Person]) -> bool:
    """Give a number to the person who has one already, where only a label stands between."""
    last = people[-1] if people else None
    if last is None or not last.contact.name or not last.contact.phone or not only_labels(text[last.end : phone.start]):
        return False
    last.more.append(phone.number)
    last.end = phone.end
    return True


def _part_role(contact: Contact, name: str) -> None:
    """Keep of the name what the address has; what stood before it belongs to the role: `Chef Maintenance Eva Exempel`."""
    rest = (contact.name or "").removesuffix(name).strip()
    if rest and contact.role:
        contact.role = f"{contact.role} {rest}"
    contact.name = name


def _tell(person: _Person, kind: str, value: str | None, end: int) -> None:
    """Set a person's number or address; one number behind several names is that of all."""
    setattr(person.contact, kind, value)
    person.end = end
    other = person.before
    while kind == "phone" and other is not None and not other.is_reached and other.is_surely_named:
        other.contact.phone = value
        other = other.before


def _whose(text: str, detail: Detail, kind: str, people: list[_Person]) -> _Person | None:
    """The last person before a number or an address that has none yet, or the one whose name an address has."""
    if isinstance(detail, Address):
        for person in reversed(people[-3:]):
            name = person.contact.name
            if name and person.contact.email is None and fits(detail.address, name):
                return person if is_near(text[person.end : detail.start], fits=True) else None
    last = people[-1] if people else None
    if last is None or getattr(last.contact, kind) is not None:
        return None
    return last if is_near(text[last.end : detail.start], fits=False) else None


def _distinct(people: list[_Person]) -> list[Contact]:
    """Who can be reached or is to be asked, each once."""
    contacts: list[Contact] = []
    for person in people:
        together = person.before is not None and (person.before.is_asked or person.before.is_reached)
        if together and person.is_surely_named:
            person.is_asked = True
        if person.is_reached or person.is_asked:
            contact = person.contact
            further = [Contact(name=contact.name, role=contact.role, phone=number) for number in person.more]
            contacts += [one for one in (contact, *further) if not any(_is_said_by(one, other) for other in contacts)]
    return contacts


def _is_said_by(contact: Contact, other: Contact) -> bool:
    """Whether another contact tells all that this one does."""
    return all(
        getattr(contact, part) is None or getattr(contact, part) == getattr(other, part) for part in ("name", "phone", "email")
    )


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
