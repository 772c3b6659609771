"""Identity: which posting a page is, which address a link is, and whether anything that a reader sees has changed."""

# ruff: noqa: E501  # word lists: one meaning a line
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

_PASSED = r"(?:ago|left|remaining|sedan|kvar|siden|tilbage|igjen|geleden|sitten|fa|temu|atrás|restantes?|restants?)"
_SPAN = (
    r"\d{1,3}\+?\s*"
    r"(?:seconds?|minutes?|min|hours?|hrs?|days?|weeks?|sekunder?|minuter?|timm(?:e|ar)|tim|dag(?:e|ar|en|er)?|veck(?:a|or)|"
    r"uger?|uker?|stunden?|tage?n?|wochen?|heures?|jours?|semaines?|horas?|d[ií]as?|semanas?|"
    r"ore|or[ae]|giorn[io]|settiman[ae]|ur(?:en)?|we?ken|päivää?|viikkoa?|tuntia?|dni|dzień|godzin\w*|tygodni\w*|"
    r"[hdw]|applicants?|applications?|views?|visits?|clicks?|saves?|likes?|ansökningar|visningar|bewerber\w*|aufrufe|candidat\w*|vues?|"
    r"vistas|visite|wyświetle\w+)\b(?!\s?(?:/|per\b|pro\b|i veckan\b|a week\b|om ugen\b|i uken\b|par\b))"
    rf"(?:\s+{_PASSED})?"
)
_MONTHS = r"(?:\d{1,2}\+?|an?|en|un|une|ein(?:em)?)\s*(?:months?|månad(?:er)?|måned(?:er)?|monate?n?|mois|mes(?:es|i)?|maand(?:en)?|kuukau\w+|miesi\w+)"
_BEFORE = r"(?:about|over|last|mer än|för|vor|il y a|hace|for|noin|oltre)"

PASSING_WORDS = when_used(
    rf"\b(?:{_SPAN}|{_BEFORE}\s+{_SPAN}|{_BEFORE}\s+{_MONTHS}(?:\s+{_PASSED})?|{_MONTHS}\s+{_PASSED}"
    r"|(?:today|yesterday|just now|idag|i dag|igår|i går|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|vandaag|gisteren|"
    r"tänään|eilen|dzisiaj|wczoraj)\b)"
)
"""Words on a listing card that age by themselves, in twelve languages: `3 days ago`, `19 dagar kvar`, `5 applicants`.

Months are only where they are past: `6 months` is how long a contract lasts. They are looked for in case-folded text: a pattern that
ignores case takes five times as long."""

PASSING_BADGES = when_used(
    r"\b(?:new|ny(?:tt)?|nya|neu|nouveau|nouvelle|nuev[oa]|nuov[oa]|nieuw|nov[oa]|uusi|now[aey]|nov[ýáé])\b"
    r"|\b(?:viewed|seen|visited|clicked|applied|visad|läst|vist|læst|angesehen|gelesen|vue?|visto|bekeken)\s+\d+\s*(?:times|x\b|gånger|ganger|gange|mal|fois|veces|vezes|volte|keer)?"
    r"|\b\d+\s*(?:times|x|gånger|ganger|gange|mal|fois|veces|vezes|volte|keer)\s+(?:viewed|seen|visited|visad|läst|vist|læst|angesehen|gelesen|vue?s?|visto|bekeken)\b"
    r"|\b(?:views|visits|clicks|visningar|visninger|aufrufe|vues|vistas|visualizzazioni|weergaven)\s*:?\s*\d+"
    r"|\b\d+\s+people\s+(?:have\s+)?(?:viewed|applied|saved)\b"
)  # fmt: skip
"""Words on a listing card that come and go and count visitors: `New`, `viewed 12 times`."""

_WORD = when_used(r"\w+")

KEY_LENGTH = 32
"""Characters of a key."""

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


def card_hash(card: str, words: str = "") -> str:
    """Hash of what a listing card says of a job, without words that age by themselves.

    `words` are all words of the card, of which some may be no news; where they are known, a hash of them stands behind it.
    """
    told = digest(" ".join(_lasting(card).split()))
    return told + digest(*_WORD.findall(PASSING_BADGES.sub(" ", _lasting(words)))) if words else told


def is_reworded(before: str, now: str) -> bool:
    """Whether two hashes of a card differ in nothing but all its words; unknown words are no other ones."""
    is_told = len(before) > KEY_LENGTH and len(now) > KEY_LENGTH
    return is_told and before != now and not is_another_card(before, now)


def is_another_card(before: str, now: str) -> bool:
    """Whether two hashes of a card differ in what the card says of the job."""
    return before[:KEY_LENGTH] != now[:KEY_LENGTH]


def _lasting(text: str) -> str:
    """A card's words, case-folded, without those that age by themselves."""
    return PASSING_WORDS.sub(" ", text[:CARD_LENGTH].casefold())


def seen_values(posting: Mapping[str, Any]) -> dict[str, Any]:
    """The fields a reader sees and that say something, times in UTC."""
    seen = {name: value for name, value in posting.items() if name in IS_SEEN and not is_empty(value)}
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
    if is_empty(value):
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
