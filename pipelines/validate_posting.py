"""ValidatePosting: identity, hygiene and the last look before a posting leaves the recipe."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC
from functools import cache
from typing import Any

import orjson

from jobcrawl.address_ids import id_in_url
from jobcrawl.draft import Draft
from jobcrawl.identity import SEEN_FIELDS, content_hash, posting_id
from jobcrawl.posting import JobPosting
from jobcrawl.values.contacts.redaction import without_cut_numbers, without_personal_numbers
from jobcrawl.values.text import clean_line, clean_text

MANY_LINES = frozenset({"description", "description_html", "benefits"})
"""Fields whose line breaks mean something."""

_ADDRESSES = ("id", "source_id", "requisition_id", "url", "apply_url")
_AS_THEY_ARE = frozenset((
    *_ADDRESSES, *(f"evidence.{name}.raw" for name in _ADDRESSES), "content_hash", "source_links.url",
    *(f"{owner}.{part}" for owner in ("hiring_organization", "recruiter") for part in ("url", "logo")),
    *(f"contacts.{part}" for part in ("name", "phone", "email")),
))  # fmt: skip
"""Parts that are no text of the ad: ids, addresses, hashes, and what the setting CONTACTS asks for."""


class ValidatePosting:
    """Drops what is no posting, with its reason; gives identity and content hash to what is one."""

    def process_item(self, item: Draft) -> Draft:
        """Raises `MissingTitle` or `MissingDescription`."""
        posting = item.posting
        tidy(posting)
        if not posting.title:
            from jobcrawl.drops import MissingTitle

            raise MissingTitle("no reader found a title")
        if not posting.description:
            from jobcrawl.drops import MissingDescription

            raise MissingDescription("no text was left that could be an ad")
        posting.source = item.source.name
        posting.fetched_at = item.page.fetched_at.astimezone(UTC).isoformat(timespec="seconds")
        identify(posting, item)
        posting.content_hash = content_hash(orjson.loads(orjson.dumps({name: getattr(posting, name) for name in SEEN_FIELDS})))
        return item


def identify(posting: JobPosting, draft: Draft) -> None:
    """Set `source_id` and `id`: the site's own id where the page or its address has one, else the canonical URL."""
    if posting.source_id is None:
        chosen = draft.candidates.first("source_id")
        if chosen is not None:
            draft.put("source_id", clean_line(str(chosen.value))[:200], chosen)
        else:
            shown = id_in_url(posting.url or "")
            posting.source_id = None if shown in draft.no_ids else shown
    posting.id = posting_id(
        draft.source.name, posting.source_id, posting.url or draft.stand_in or f"{posting.title}\n{posting.description}"
    )


def tidy(value: Any, name: str = "") -> Any:
    """Text hygiene (`jobcrawl.values.text`) over every string of a posting, in place, and no personal number in any text of it;
    empty strings become None. `name` is the way to the value: `evidence.title.raw`."""
    if isinstance(value, str):
        text = clean_text(value) if name in MANY_LINES else clean_line(value)
        if name not in _AS_THEY_ARE:
            text = (without_cut_numbers if name.endswith((".raw", "_text")) else without_personal_numbers)(text)
        return text or None
    if isinstance(value, list):
        return [tidied for one in value if (tidied := tidy(one, name)) is not None]
    if isinstance(value, dict):
        for key, one in value.items():
            value[key] = tidy(one, f"{name}.{key}")
        return value
    if is_dataclass(value) and not isinstance(value, type):
        for part in _parts_of(type(value)):
            one = getattr(value, part)
            if one is not None and type(one) not in _WITHOUT_TEXT:
                setattr(value, part, tidy(one, f"{name}.{part}" if name else part))
    return value


_WITHOUT_TEXT = frozenset((bool, int, float))


@cache
def _parts_of(kind: type[Any]) -> tuple[str, ...]:
    return tuple(part.name for part in fields(kind))
