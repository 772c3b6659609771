"""ResolveContacts: persons to ask, dropped, hashed or kept, as the settings say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from jobcrawl.candidate import RAW_LENGTH, Candidate
from jobcrawl.clean.persons import REASON
from jobcrawl.draft import Draft
from jobcrawl.posting import Contact, JobPosting
from jobcrawl.recipe import HasSettings
from jobcrawl.values.contacts.contacts import Mode, find_contacts, handled
from jobcrawl.values.contacts.mail_addresses import HIDDEN_ADDRESS, decode_cfemail, fits
from jobcrawl.values.contacts.redaction import redact
from jobcrawl.values.organizations.organization import same_organization
from jobcrawl.values.patterns import when_used

STATED_IN_TEXT = 0.6
"""Confidence of a name next to a number or an address."""
_TEXTS = (
    "title", "description", "description_html", "department", "benefits", "education", "security_clearance", "industry",
    "work_hours", "shift", "duration", "employment_type_text", "date_posted_text", "valid_through_text", "job_start_date_text",
)  # fmt: skip
"""Fields in the ad's own words."""
_NOT_WORDS = frozenset(("url", "id", "source_id", "requisition_id", "hiring_organization", "recruiter"))
"""Fields whose evidence holds no contact person, only addresses, numbers of the site and names of organisations."""
_TRUTH = {
    True: True,
    False: False,
    "1": True,
    "0": False,
    "True": True,
    "False": False,
    "true": True,
    "false": False,
    None: False,
}
"""Truth values as Scrapy takes them on the command line; a word that is none must not switch the redaction off."""
_HIDDEN = when_used(r"\[email[ \u00a0]protected\]")


class ResolveContacts:
    """Fills `contacts` when the setting CONTACTS is `hash` or `keep`; REDACT_TEXT takes contact persons out of the text.

    Hashes are keyed with the setting CONTACTS_KEY, without which they could be looked up.
    """

    def __init__(self, mode: Mode = "drop", *, key: str = "", redacts_text: bool = False) -> None:
        if mode not in ("drop", "hash", "keep"):
            raise ValueError(f"CONTACTS is {mode!r}; it must be drop, hash or keep")
        if mode == "hash" and not key:
            raise ValueError("CONTACTS is 'hash' but CONTACTS_KEY is empty")
        self.mode: Mode = mode
        self.key = key
        self.redacts_text = redacts_text

    @classmethod
    def from_crawler(cls, crawler: HasSettings) -> ResolveContacts:
        """Built from the settings CONTACTS, CONTACTS_KEY and REDACT_TEXT."""
        settings = crawler.settings
        redacts = settings.get("REDACT_TEXT", False)
        if redacts not in _TRUTH:
            raise ValueError(f"REDACT_TEXT is {redacts!r}; it must be True or False")
        return cls(settings.get("CONTACTS", "drop"), key=settings.get("CONTACTS_KEY", "") or "", redacts_text=_TRUTH[redacts])

    def process_item(self, item: Draft) -> Draft:
        """The draft with its contacts, and its text as far as it may be shown."""
        if self.mode != "drop" or self.redacts_text:
            contacts = _contacts(item)
            if shown := handled(contacts, self.mode, self.key):
                item.put("contacts", shown, Candidate("contacts", f"{len(contacts)} in the text", "description", STATED_IN_TEXT))
            if self.redacts_text:
                _redact(item, contacts)
        return item


def _contacts(item: Draft) -> list[Contact]:
    """Contacts in the ad, with addresses that Cloudflare hid read from the page; the employer's own name is nobody's."""
    text = "\n\n".join([item.posting.description or "", *_left_out(item), *_texts(item)])
    if _HIDDEN.search(text) and b"data-cfemail" in item.page.body:
        codes = (element.get("data-cfemail") or "" for element in item.page.tree.iter() if element.get("data-cfemail"))
        addresses = iter([address for code in codes if (address := decode_cfemail(code))])
        text = _HIDDEN.sub(lambda found: next(addresses, HIDDEN_ADDRESS), text)
    contacts = find_contacts(text, country=item.country_of_work, language=item.posting.language)
    employers = [one.name for one in (item.posting.hiring_organization, item.posting.recruiter) if one is not None and one.name]
    for contact in contacts:
        if contact.name and any(same_organization(contact.name, employer) for employer in employers):
            contact.name = contact.role = None
    return [contact for contact in contacts if contact.name or contact.phone or contact.email]


def _left_out(item: Draft) -> list[str]:
    """Lines of the ad about persons to ask, which are no part of its description."""
    lines = "\n".join(block.text for block in item.removed if block.reason == REASON)
    return [lines] if lines else []


def _redact(item: Draft, contacts: list[Contact]) -> None:
    """Take contact persons out of every text of the posting, out of the evidence, and out of the address to apply to."""
    posting, people = item.posting, [contact.name for contact in contacts if contact.name]

    @cache
    def redacted(text: str) -> str:
        return redact(text, country=item.country_of_work, language=posting.language, people=people)

    for name in _TEXTS:
        if whole := item.quoted.get(name):
            item.quote(name, redacted(whole))
        elif text := getattr(posting, name):
            setattr(posting, name, redacted(text))
    for part, name in _inner_texts(posting):
        if text := getattr(part, name):
            setattr(part, name, redacted(text))
    posting.applicant_location_requirements = [redacted(words) for words in posting.applicant_location_requirements]
    for name, evidence in posting.evidence.items():
        if evidence.raw and name not in _NOT_WORDS:
            evidence.raw = redacted(item.told.get(name, evidence.raw))[:RAW_LENGTH]
    if _is_personal(posting.apply_url, contacts):
        posting.apply_url = None
        posting.evidence.pop("apply_url", None)
        item.warn("the address to apply to is a contact person's and was taken out")


def _inner_texts(posting: JobPosting) -> Iterator[tuple[Any, str]]:
    """Parts of a posting with the name of the field in which each has words of the ad."""
    yield from ((place, name) for place in posting.job_locations for name in ("text", "street_address"))
    yield from ((language, "text") for language in posting.languages)
    if posting.base_salary is not None:
        yield posting.base_salary, "text"
    if posting.occupation is not None:
        yield posting.occupation, "label"


def _is_personal(apply_url: str | None, contacts: list[Contact]) -> bool:
    """Whether applications go to the address of a contact person."""
    if not (apply_url and apply_url.startswith("mailto:")):
        return False
    address = apply_url.removeprefix("mailto:").lower()
    return any(contact.name and (contact.email == address or fits(address, contact.name)) for contact in contacts)


def _texts(item: Draft) -> list[str]:
    """What readers found under a contact label."""
    values: list[Any] = [candidate.value for candidate in item.candidates.of("contacts")]
    return [value for value in values if isinstance(value, str)]
