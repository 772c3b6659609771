"""ResolveContacts: persons to ask, dropped, hashed or kept, as the settings say."""

from __future__ import annotations

from typing import Any

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.posting import Contact
from jobcrawl.recipe import HasSettings
from jobcrawl.values.contacts import Mode, find_contacts, handled
from jobcrawl.values.mail_addresses import HIDDEN_ADDRESS, decode_cfemail
from jobcrawl.values.patterns import when_used
from jobcrawl.values.redaction import redact, without_personal_numbers

STATED_IN_TEXT = 0.6
"""Confidence of a name next to a number or an address."""
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
        return cls(
            settings.get("CONTACTS", "drop"),
            key=settings.get("CONTACTS_KEY", "") or "",
            redacts_text=redacts in (True, 1, "1", "True", "true"),
        )

    def process_item(self, item: Draft) -> Draft:
        """The draft with its contacts, and its text as far as it may be shown."""
        posting = item.posting
        country = item.country_of_work
        if self.mode != "drop":
            contacts = self._contacts(item, country)
            if contacts:
                reader = Candidate("contacts", f"{len(contacts)} in the text", "description", STATED_IN_TEXT)
                item.put("contacts", handled(contacts, self.mode, self.key), reader)
        for name in ("description", "description_html"):
            text = getattr(posting, name)
            if text and self.redacts_text:
                setattr(posting, name, redact(text, country=country))
            elif text and self.mode != "keep":
                setattr(posting, name, without_personal_numbers(text))
        return item

    @staticmethod
    def _contacts(item: Draft, country: str | None) -> list[Contact]:
        """Contacts in the ad, with addresses that Cloudflare hid read from the page."""
        text = "\n\n".join([item.posting.description or "", *_texts(item)])
        if _HIDDEN.search(text) and b"data-cfemail" in item.page.body:
            codes = (element.get("data-cfemail") or "" for element in item.page.tree.iter() if element.get("data-cfemail"))
            addresses = iter([address for code in codes if (address := decode_cfemail(code))])
            text = _HIDDEN.sub(lambda found: next(addresses, HIDDEN_ADDRESS), text)
        return find_contacts(text, country=country)


def _texts(item: Draft) -> list[str]:
    """What readers found under a contact label."""
    values: list[Any] = [candidate.value for candidate in item.candidates.of("contacts")]
    return [value for value in values if isinstance(value, str)]
