"""Identity: which posting a page is, which address a link is, and whether anything that a reader sees has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

import orjson

from jobcrawl.posting import JobPosting
from jobcrawl.values.links import canonical_url
from jobcrawl.values.patterns import when_used

UNSEEN_FIELDS = frozenset(
    {
        "id", "source", "source_id", "source_links", "description_html", "is_translation",
        "date_posted_text", "date_modified_text", "valid_through_text",
        "status", "first_seen", "last_seen", "closed_at", "closed_reason", "reposted_at", "repost_of", "content_hash",
        "evidence", "warnings", "schema_version", "fetched_at",
    }
)  # fmt: skip
"""Fields whose change is no change of the ad: our bookkeeping, markup, and words such as `19 days left` that differ every day."""

SEEN_FIELDS = tuple(field.name for field in fields(JobPosting) if field.name not in UNSEEN_FIELDS)
"""Fields a reader sees, in the posting's order: change is judged on these."""

IS_SEEN = frozenset(SEEN_FIELDS)
"""The same, to look up in."""

DATE_FIELDS = ("date_posted", "date_modified", "valid_through", "job_start_date")
"""Fields that hold a day or a moment: times are compared in UTC."""

_SPAN = (
    r"\d{1,3}\+?\s*"
    r"(?:seconds?|minutes?|min|hours?|hrs?|days?|weeks?|months?|sekunder?|minuter?|timm(?:e|ar)|tim|dag(?:e|ar|en|er)?|veck(?:a|or)|månad(?:er)?|"
    r"måned(?:er)?|uger?|uker?|stunden?|tage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|horas?|d[ií]as?|semanas?|meses|mes|"
    r"ore|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ur(?:en)?|we?ken|maand(?:en)?|päivää?|viikkoa?|tuntia?|dni|dzień|godzin\w*|tygodni\w*|"
    r"[hdw]|applicants?|applications?|views?|ansökningar|visningar|bewerber\w*|candidat\w*)\b"
    r"(?:\s+(?:ago|left|remaining|sedan|kvar|siden|tilbage|igjen|geleden|sitten|fa|temu|atrás|restantes?|restants?))?"
)

PASSING_WORDS = when_used(
    rf"\b(?:{_SPAN}|(?:about|over|last|mer än|för|vor|il y a|hace|for|noin|oltre)\s+{_SPAN}"
    r"|(?:today|yesterday|just now|idag|i dag|igår|i går|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|vandaag|gisteren|"
    r"tänään|eilen|dzisiaj|wczoraj)\b)"
)
"""Words on a listing card that age by themselves, in twelve languages: `3 days ago`, `19 dagar kvar`, `5 applicants`.

They are looked for in case-folded text: a pattern that ignores case takes five times as long."""

CARD_LENGTH = 20_000
"""Characters of a listing card that are looked at."""


def digest(*parts: str) -> str:
    """A short stable hash of some texts."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def url_key(url: str) -> str:
    """Short key of an address; equal for addresses of the same page."""
    return digest(canonical_url(url))


def posting_id(source: str, source_id: str | None, url: str | None) -> str:
    """Stable identity of a posting: hash of the source and the site's own id, else of the canonical URL or what stands for it."""
    return digest(source, "id", source_id) if source_id else digest(source, "url", canonical_url(url or ""))


def page_id(source: str, url: str, title: str | None) -> str:
    """Identity of a posting whose own id belongs to another posting: hash of the exact address and the title."""
    return digest(source, "page", url, (title or "").casefold())


def title_key(title: str | None) -> str:
    """Short key of a title, however it is spaced and capitalised."""
    return digest(" ".join((title or "").casefold().split()))


def repost_key(posting: Mapping[str, Any]) -> str | None:
    """Key of employer and title; None when either is unknown."""
    employer, title = (posting.get("hiring_organization") or {}).get("name"), posting.get("title")
    if not employer or not title:
        return None
    return digest(" ".join(employer.casefold().split()), " ".join(title.casefold().split()))


def card_hash(card: str) -> str:
    """Hash of a listing card's words, without those that age by themselves."""
    return digest(" ".join(PASSING_WORDS.sub(" ", card[:CARD_LENGTH].casefold()).split()))


def seen_values(posting: Mapping[str, Any]) -> dict[str, Any]:
    """The fields a reader sees and that say something, times in UTC."""
    seen = {name: value for name, value in posting.items() if (value or (value is not None and value == 0)) and name in IS_SEEN}
    for name in DATE_FIELDS:
        if name in seen:
            seen[name] = seen_value(name, seen[name])
    return seen


def content_hash(posting: Mapping[str, Any]) -> str:
    """Hash of the fields a reader sees; equal hashes mean that nothing visible changed."""
    return hash_of(seen_values(posting))


def hash_of(seen: Mapping[str, Any]) -> str:
    """Hash of what `seen_values` gave."""
    return blake2b(orjson.dumps(seen, option=orjson.OPT_SORT_KEYS), digest_size=16).hexdigest()


def changed_fields(before: Mapping[str, Any], after: Mapping[str, Any], among: Iterable[str] = SEEN_FIELDS) -> list[str]:
    """Names of the visible fields that differ, in the order of those they are looked for among."""
    differ = ((name, before.get(name), after.get(name)) for name in among if name in IS_SEEN)
    return [name for name, one, other in differ if one != other and seen_value(name, one) != seen_value(name, other)]


def seen_value(name: str, value: Any) -> Any:
    """A field's value as it is compared: nothing is None, times are UTC."""
    if not value and value != 0:  # as `is_empty` has it
        return None
    if name in DATE_FIELDS and isinstance(value, str) and len(value) > len("2026-01-31"):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        return moment.astimezone(UTC).isoformat() if moment.tzinfo else value
    return value


def is_empty(value: Any) -> bool:
    """Whether a field says nothing; zero and False say something."""
    return not value and value != 0
