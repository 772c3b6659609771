"""schema.org/JobPosting in whatever spelling publishers use: found in data, cleaned, and told as candidates."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date
from typing import Any

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.agreement import AGREES, CONFIRMED, DIFFERS, Address, Claims, Visible, own_posting, plain, visible_of
from jobcrawl.read.job_sites import is_known_board, is_name_of_host, is_recruiting_system, owner_in, sounds_like_board
from jobcrawl.read.loose_json import MAX_DEPTH, loads
from jobcrawl.values.patterns import when_used

MACHINE_READABLE = 0.9
"""Confidence in what a publisher declares for machines."""
CONTRADICTED = 0.4
"""Confidence in a claim that the visible page speaks against."""
UNCONFIRMED = 0.75
"""Confidence in a claim that a page with much text does not show: less than a label on the page."""
DOUBTFUL = 0.55
"""Confidence in a value that templates fill in by themselves: less than a phrase on the page."""
ONLY_WORD = 0.78
"""Confidence of TELECOMMUTE, schema.org's only word for the way of working: a label on the page that says hybrid knows better."""

MAX_POSTINGS = 500
"""Postings that are taken from one page."""
_HOLDING_TEXT = ("@value", "description", "text", "value", "name")
_MAX_TEXT = 200_000
_MAX_ITEMS = 200
_MAX_VALUE_DEPTH = 8
_MAX_NODES = 200_000

_TAG = when_used(r"</?[a-zA-Z][^<>]{0,2000}>")
_BLOCK_TAG = when_used(r"<(?:p|br|div|li|ul|ol|h[1-6]|tr|td|table|section|article|dl|dt|dd|pre|blockquote)\b", re.I)
_KNOWN = r"(?:p|br|div|li|ul|ol|h[1-6]|b|i|u|em|strong|span|table|tr|td|a|section|font|hr)"
_REAL_TAG = when_used(rf"</?{_KNOWN}(?=[\s/>])", re.I)
_ESCAPED_TAG = when_used(rf"&(?:amp;)?(?:lt|#60|#x3c);/?{_KNOWN}(?=[\s/>]|&(?:amp;)?(?:gt|#62|#x3e);)", re.I)
_MAY_BE_ESCAPED = when_used(r"&(?:amp;)?(?:lt|#60|#x3c);", re.I)
_TWICE_ESCAPED = when_used(r"&amp;((?:amp;)*)(#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d{0,2});")
_LITERAL_BREAK = when_used(r"\\r\\n|\\[nr]")
_LITERAL_CODE = when_used(r"\\u(00[0-9a-fA-F]{2})")
_CONTROL = when_used(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_TEMPLATE = when_used(
    r"\{\{.{0,80}\}\}|\$\{.{1,80}\}|<%.{1,80}%>|\[\[[\w. ]{1,60}\]\]|%[A-Z_]{3,40}%|#\{.{1,80}\}|\A\{[\w. ]{1,60}\}\Z",
    re.I | re.S,
)
_NO_VALUE = when_used(r"(?:undefined|null|none|n/?a|nan|\[object object\]|lorem ipsum.{0,40}|tbd|-+|\.+)\Z", re.I | re.S)
_TEMPLATE_SIGNS = frozenset("{%[$#")
_CUT = when_used(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*\Z")
_PARAGRAPHS = when_used(r"\n[ \t]*\n\s*")
_REMOTE = when_used(r"\A(?:100\s?% )?(?:fully )?(?:remote|telecommute|anywhere|work from home|virtual)\b", re.I)

_PROPERTIES = """
    title jobTitle name headline description responsibilities qualifications skills incentiveCompensation hiringOrganization
    jobLocation jobLocationType applicantLocationRequirements datePosted validThrough dateModified jobStartDate employmentType
    workHours totalJobOpenings baseSalary estimatedSalary salaryCurrency jobBenefits benefits identifier url mainEntityOfPage
    potentialAction applicationContact industry occupationalCategory relevantOccupation experienceRequirements
    educationRequirements inLanguage employmentUnit securityClearanceRequirement
"""
_SPELLED_RIGHT = frozenset(_PROPERTIES.split())
_NAMES = {name.lower(): name for name in _SPELLED_RIGHT}
_PARTS = (
    "responsibilities",
    "qualifications",
    "skills",
    "educationRequirements",
    "experienceRequirements",
    "incentiveCompensation",
    "jobBenefits",
)


# --- finding -------------------------------------------------------------------------


def is_job_posting(kind: object) -> bool:
    """Whether an `@type`, `itemtype` or `typeof` names JobPosting, in whatever spelling and vocabulary prefix."""
    kinds = kind if isinstance(kind, list) else [kind]
    for name in kinds:
        if isinstance(name, str) and any(
            part.rpartition("/")[2].rpartition("#")[2].rpartition(":")[2].lower() == "jobposting" for part in name.split()[:10]
        ):
            return True
    return False


def find_postings(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """JobPostings anywhere in parsed JSON-LD, in document order, `@id` references filled in, properties by their plain names."""
    stack: list[tuple[Any, int]] = [(value, 0) for value in reversed(list(values))]
    by_id: dict[str, dict[str, Any]] = {}
    found: list[dict[str, Any]] = []
    nodes = 0
    while stack and nodes < _MAX_NODES and len(found) < MAX_POSTINGS:
        value, depth = stack.pop()
        nodes += 1
        if isinstance(value, dict):
            ident = value.get("@id")
            if isinstance(ident, str) and len(value) > 1:
                by_id.setdefault(ident, value)
            if is_job_posting(value.get("@type") or value.get("type")):
                found.append(value)
                continue
            children: Iterable[Any] = value.values()
        else:
            children = value
        if depth < MAX_DEPTH:
            stack.extend([(child, depth + 1) for child in children if isinstance(child, dict | list)][::-1])
    for posting in found:
        yield _with_plain_names(posting, by_id)


def _with_plain_names(posting: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    renamed: dict[str, Any] = {}
    for key, value in posting.items():
        name = key if key in _SPELLED_RIGHT else _NAMES.get((bare := _bare(key)).lower(), bare)
        if renamed.get(name) in (None, "", [], {}):
            renamed[name] = [_referred(part, by_id) for part in value] if isinstance(value, list) else _referred(value, by_id)
    return renamed


def _referred(value: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value


# --- texts ---------------------------------------------------------------------------


def unescaped(text: str) -> str:
    """HTML text with entities resolved as often as they were put on, at most three times."""
    for _ in range(3):
        if "&" not in text or (resolved := html.unescape(text)) == text:
            break
        text = resolved
    return text


def words_of(value: object) -> str:
    """A short text out of any value: string, number, list (its first), object (its `@value`, `name` …); "" for placeholders."""
    for _ in range(_MAX_VALUE_DEPTH):
        if isinstance(value, list):
            value = next((part for part in value if part), None)
        elif isinstance(value, dict):
            value = next(
                (value[key] for key in ("@value", "name", "value", "label", "title", "text", "@id") if value.get(key)), None
            )
        else:
            break
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(value) if abs(value) < 1e18 else ""
    if not isinstance(value, str):
        return ""
    text = value[:_MAX_TEXT]
    if "&" in text:
        text = unescaped(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    text = " ".join(text.split())
    return "" if _is_placeholder(text) else text


def _is_placeholder(text: str) -> bool:
    head = text[:300]
    if not _TEMPLATE_SIGNS.isdisjoint(head) and _TEMPLATE.search(head):
        return True
    return len(text) <= 60 and _NO_VALUE.match(text) is not None


def trimmed(value: Any, depth: int = 0) -> Any:
    """A structured value with clean strings, without placeholders and empty parts, of bounded size and depth."""
    if isinstance(value, str):
        text = value.strip()
        if text[:1] in "{[" and text[-1:] in "}]" and depth == 0:
            parsed = loads(text)
            if parsed:
                return trimmed(parsed[0], depth + 1)
        return words_of(text[:5000])
    if isinstance(value, dict):
        if "@value" in value:
            return trimmed(value["@value"], depth + 1) if depth < _MAX_VALUE_DEPTH else ""
        if depth >= _MAX_VALUE_DEPTH:
            return {}
        pairs = [(key, trimmed(part, depth + 1)) for key, part in list(value.items())[:60]]
        return {_bare(key): part for key, part in pairs if part not in (None, "", [], {})}
    if isinstance(value, list):
        if depth >= _MAX_VALUE_DEPTH:
            return []
        return [part for part in (trimmed(part, depth + 1) for part in value[:_MAX_ITEMS]) if part not in (None, "", [], {})]
    return value if isinstance(value, bool | int | float) or value is None else words_of(value)


def _bare(key: str) -> str:
    return key if key.isalnum() or key.startswith("@") else key.rpartition("/")[2].rpartition("#")[2].rpartition(":")[2]


def html_of(value: object, depth: int = 0) -> str:
    """A long text as HTML: entities resolved exactly as often as needed, lines kept where there is no block markup."""
    if depth > _MAX_VALUE_DEPTH:
        return ""
    if isinstance(value, list):
        texts = [part for part in (html_of(part, depth + 1) for part in value[:_MAX_ITEMS]) if part]
        if len(texts) > 1 and all(len(text) < 1000 and not _BLOCK_TAG.search(text) for text in texts):
            return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"
        return "".join(text if _BLOCK_TAG.search(text) else f"<p>{text}</p>" for text in texts)
    if isinstance(value, dict):
        return html_of(next((value[key] for key in _HOLDING_TEXT if value.get(key)), None), depth + 1)
    if not isinstance(value, str):
        return ""
    text = value[:_MAX_TEXT]
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    if "\\" in text:
        text = _LITERAL_CODE.sub(lambda match: chr(int(match[1], 16)), text).replace("<\\/", "</").replace('\\"', '"')
        if text.count("\\n") + text.count("\\r") >= 2:
            text = _LITERAL_BREAK.sub("\n", text).replace("\\t", " ")
    for _ in range(3):
        if "&" not in text:
            break
        if _MAY_BE_ESCAPED.search(text) and len(_ESCAPED_TAG.findall(text)) > len(_REAL_TAG.findall(text)):
            text = html.unescape(text)
            continue
        once = _TWICE_ESCAPED.sub(r"&\1\2;", text) if "&amp;" in text else text
        if once == text:
            break
        text = once
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = text.strip()
    if "\n" in text and not _BLOCK_TAG.search(text):
        text = "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in _PARAGRAPHS.split(text) if part.strip())
    return "" if _is_placeholder(text) else text


# --- one posting ---------------------------------------------------------------------


def title_of(posting: dict[str, Any]) -> str:
    """The posting's title, whichever of the usual properties holds it; "" for a placeholder."""
    return next((text for name in ("title", "jobTitle", "name", "headline") if (text := words_of(posting.get(name)))), "")


def claims_of(posting: dict[str, Any], page: Page) -> Claims:
    """What of a posting can be held against the page."""
    urls = [page.absolute(text) for name in ("url", "mainEntityOfPage", "@id") for text in _addresses(posting.get(name)) if text]
    identifiers = [text for value in _as_list(posting.get("identifier")) if (text := _identifier(value))]
    return Claims(
        title_of(posting), [url for url in urls if url], identifiers[:5], lambda: plain(html_of(posting.get("description")))
    )


def _as_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _addresses(value: object) -> list[str]:
    parts = [part.get("@id") or part.get("url") if isinstance(part, dict) else part for part in _as_list(value)[:5]]
    return [part.strip() for part in parts if isinstance(part, str) and ("/" in part or "." in part)]


def _identifier(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("value") or value.get("@value") or value.get("propertyID")
    text = words_of(value)
    return text if len(text) <= 100 and not text.startswith("http") else ""


def add_own(
    page: Page,
    postings: list[dict[str, Any]],
    candidates: Candidates,
    reader: str,
    *,
    surety: float = 1.0,
    only_confirmed: bool = False,
) -> bool:
    """Tell the page's own posting among several as candidates; False where there is none, or none that the page confirms."""
    named = [posting for posting in postings if title_of(posting) or posting.get("description")]
    own = own_posting(page, _joined(named), lambda posting: claims_of(posting, page))
    if own is None or (only_confirmed and own.trust < CONFIRMED):
        return False
    _Teller(page, own.posting, candidates, reader, own.trust * surety).tell()
    return True


def _joined(postings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Postings without doubles; one job given once for each of its places becomes one with all places."""
    if len(postings) == 1:
        return postings
    joined: dict[tuple[str, ...], dict[str, Any]] = {}
    for posting in postings:
        title, text = posting.get("title"), posting.get("description")
        same_text = text if isinstance(text, str) and text else str(len(joined))
        identity = [_identifier(value) for value in _as_list(posting.get("identifier"))[:1]]
        key = (title if isinstance(title, str) else title_of(posting), same_text, *_addresses(posting.get("url"))[:1], *identity)
        first = joined.get(key)
        if first is None:
            joined[key] = dict(posting)
        elif posting.get("jobLocation") not in (None, first.get("jobLocation")):
            places = _as_list(first.get("jobLocation"))
            first["jobLocation"] = places + [place for place in _as_list(posting["jobLocation"]) if place not in places]
    return list(joined.values())


class _Teller:
    """Tells one posting, property by property, with the confidence that the page leaves it."""

    def __init__(self, page: Page, posting: dict[str, Any], candidates: Candidates, reader: str, trust: float) -> None:
        self.page = page
        self.posting = posting
        self.candidates = candidates
        self.reader = reader
        self.trust = trust
        self.visible: Visible = visible_of(page)

    def add(self, field: str, value: Any, confidence: float = MACHINE_READABLE) -> None:
        raw = "" if isinstance(value, str) else repr(value)[:400]
        self.candidates.add(field, value, self.reader, round(confidence * self.trust, 3), raw)

    def add_words(self, field: str, *names: str, confidence: float = MACHINE_READABLE) -> None:
        for name in names:
            self.add(field, words_of(self.posting.get(name))[:2000], confidence)

    def tell(self) -> None:
        """Tell everything."""
        title = title_of(self.posting)
        self.add("title", title[:500], self._if_shown(title))
        self._tell_description()
        self._tell_organization()
        self._tell_places()
        self._tell_dates()
        self._tell_terms()
        self._tell_pay()
        self._tell_addresses()

    def _if_shown(self, words: str) -> float:
        return UNCONFIRMED if self.visible.has_much and not self.visible.shows(words) else MACHINE_READABLE

    def _tell_description(self) -> None:
        description = html_of(self.posting.get("description"))
        confidence = self._confidence_in(description)
        parts = [name for name in _PARTS if name in self.posting]
        has_all = plain(description).casefold() if parts else ""
        for name in parts:
            part = html_of(self.posting.get(name))
            part_words = plain(part)
            lacks = len(part_words) >= 60 and part_words[:60].casefold() not in has_all
            if lacks and (not self.visible.has_much or self.visible.share_of(part) >= AGREES):
                description += part if _BLOCK_TAG.match(part) else f"<p>{part}</p>"
        self.add("description", description, confidence)

    def _confidence_in(self, description: str) -> float:
        length = len(plain(description)) if len(description) < 3000 else 3000
        if length < 120 or _CUT.search(plain(description[-60:])):
            return CONTRADICTED
        if len(self.visible.text) < max(1000, len(description) // 3):
            return MACHINE_READABLE
        share = self.visible.share_of(description)
        if share >= AGREES:
            return MACHINE_READABLE if length >= 300 else UNCONFIRMED
        return CONTRADICTED if share <= DIFFERS else UNCONFIRMED

    def _tell_organization(self) -> None:
        for value in _as_list(trimmed(self.posting.get("hiringOrganization")))[:3]:
            name = words_of(value.get("name") or value.get("legalName")) if isinstance(value, dict) else words_of(value)
            if not name or len(name) > 200 or name.lower().startswith(("http://", "https://")) or self._names_the_board(name):
                continue
            if isinstance(value, dict):
                organization = {"@type": "Organization", "name": name}
                for key, field in (("url", "url"), ("sameAs", "sameAs"), ("logo", "logo")):
                    address = next(iter(_addresses(_logo(value.get(key)))), "")
                    if found := self.page.absolute(address) if address else None:
                        organization[field] = found
                self.add("logo", organization.get("logo"))
                self.add("hiring_organization", organization, self._confidence_in_name(name))
                self.add("department", words_of(value.get("department"))[:200])
            else:
                self.add("hiring_organization", name, self._confidence_in_name(name))
            break
        self.add_words("department", "employmentUnit")

    def _names_the_board(self, name: str) -> bool:
        """Whether a board or recruiting system gives its own name, of which the ad knows nothing."""
        host = Address(self.page.url).host
        if not is_name_of_host(name, host) or not (is_known_board(host) or is_recruiting_system(host) or sounds_like_board(name)):
            return False
        return owner_in(host) not in plain(html_of(self.posting.get("description"))).casefold()

    def _confidence_in_name(self, name: str) -> float:
        site = words_of(site_name(self.page)).casefold()
        return UNCONFIRMED if site and site == name.casefold() else MACHINE_READABLE

    def _tell_places(self) -> None:
        places = trimmed(self.posting.get("jobLocation"))
        places = [place for written in _as_list(places) if written for place in _of_each_town(written)]
        remote = [text for place in places if (text := _remote_words(place))]
        places = _with_own_names([place for place in places if not _remote_words(place)])
        if places:
            shown = any(self.visible.shows(name) for place in places[:20] for name in _place_names(place))
            confidence = MACHINE_READABLE if shown or not self.visible.has_much else UNCONFIRMED
            self.add("job_locations", places[0] if len(places) == 1 else places, confidence)
        self.add("job_location_type", trimmed(self.posting.get("jobLocationType")), ONLY_WORD)
        if remote and not places:
            self.add("job_location_type", remote[0], UNCONFIRMED)
        self.add("applicant_location_requirements", trimmed(self.posting.get("applicantLocationRequirements")))

    def _tell_dates(self) -> None:
        posted = words_of(self.posting.get("datePosted"))
        today = self.page.fetched_at.astimezone(UTC).date().isoformat()
        self.add("date_posted", posted[:100], DOUBTFUL if posted[:10] >= today and posted[:4].isdigit() else MACHINE_READABLE)
        through = words_of(self.posting.get("validThrough"))
        backwards = _is_day(posted) and _is_day(through) and through[:10] <= posted[:10]
        self.add("valid_through", through[:100], DOUBTFUL if backwards else MACHINE_READABLE)
        self.add_words("date_modified", "dateModified")
        self.add_words("job_start_date", "jobStartDate")

    def _tell_terms(self) -> None:
        kinds = trimmed(self.posting.get("employmentType"))
        only_other = [words_of(kind).upper() for kind in _as_list(kinds)] == ["OTHER"]
        self.add("employment_type", kinds, DOUBTFUL if only_other else MACHINE_READABLE)
        self.add_words("work_hours", "workHours")
        self.add("total_job_openings", _count(self.posting.get("totalJobOpenings")))
        self.add_words("language", "inLanguage")
        self.add("industry", _words_of_all(self.posting.get("industry")))
        self.add("occupation", trimmed(self.posting.get("occupationalCategory")))
        self.add("occupation", trimmed(self.posting.get("relevantOccupation")))
        self.add("experience_required", trimmed(self.posting.get("experienceRequirements")))
        self.add("education", _education(self.posting.get("educationRequirements")))
        self.add_words("security_clearance", "securityClearanceRequirement")
        self.add("benefits", _words_of_all(self.posting.get("jobBenefits") or self.posting.get("benefits")))

    def _tell_pay(self) -> None:
        currency = words_of(self.posting.get("salaryCurrency"))
        for name, confidence in (("baseSalary", MACHINE_READABLE), ("estimatedSalary", DOUBTFUL)):
            salary = trimmed(self.posting.get(name))
            if not _has_amount(salary) or _is_of_an_occupation(salary):
                continue
            if currency and not isinstance(salary, dict | list) and currency not in str(salary):
                salary = {"@type": "MonetaryAmount", "currency": currency, "value": salary}
            self.add("base_salary", salary, confidence)

    def _tell_addresses(self) -> None:
        employer = words_of(self.posting.get("hiringOrganization"))
        for value in _as_list(self.posting.get("identifier"))[:1]:
            identifier = _identifier(value)
            self.add("source_id", identifier if identifier != employer else None)
        self.add("requisition_id", words_of(self.posting.get("requisitionId"))[:100])
        for name in ("url", "mainEntityOfPage"):
            for address in _addresses(self.posting.get(name))[:1]:
                self.add("url", self.page.absolute(address))
        for field in ("potentialAction", "applicationContact"):
            for action in _as_list(self.posting.get(field))[:5]:
                self.add("apply_url", self._apply_address(action))
        self.add("apply_url", self._apply_address({"url": self.posting.get("applyUrl")}))

    def _apply_address(self, action: object) -> str | None:
        if not isinstance(action, dict):
            return None
        if "Action" in str(action.get("@type", "")) and "Apply" not in str(action.get("@type")):
            return None
        target = action.get("target") or action.get("url") or action.get("urlTemplate")
        for _ in range(2):
            if isinstance(target, list):
                target = target[0] if target else None
            if isinstance(target, dict):
                target = target.get("urlTemplate") or target.get("url") or target.get("@id")
        return self.page.absolute(target) if isinstance(target, str) and target.strip() and "{" not in target else None


def site_name(page: Page) -> str:
    """Name the site gives itself (Open Graph `og:site_name`); "" where it gives none."""
    name = page.findings.get("site_name")
    if not isinstance(name, str):
        name = ""
        if b"og:site_name" in page.body:
            found = page.tree.xpath("string((//meta[@property='og:site_name' or @name='og:site_name']/@content)[1])")
            name = " ".join(str(found).split())
        page.findings["site_name"] = name
    return name


def _logo(value: object) -> object:
    return (value.get("contentUrl") or value.get("url") or value.get("@id")) if isinstance(value, dict) else value


def _address_of(place: object) -> dict[str, Any]:
    address = place.get("address", place) if isinstance(place, dict) else None
    if isinstance(address, list):
        address = address[0] if address else None
    return address if isinstance(address, dict) else {}


def _of_each_town(place: object) -> list[object]:
    """A place for each town, where an address has a list of them."""
    address = _address_of(place)
    towns = address.get("addressLocality")
    if not isinstance(place, dict) or not isinstance(towns, list) or len(towns) < 2:
        return [place]
    return [{**place, "address": {**address, "addressLocality": town}} for town in towns[:_MAX_ITEMS]]


def _place_names(place: object) -> list[str]:
    if not isinstance(place, dict):
        parts = re.split(r"[,;/|()]", words_of(place))
        return [part.strip() for part in parts if len(part.strip()) >= 3][:5]
    address = _address_of(place)
    names = [words_of(address.get(key)) for key in ("addressLocality", "addressRegion")]
    return [name for name in [*names, words_of(place.get("name"))] if len(name) >= 3]


def _remote_words(place: object) -> str:
    """The words by which a place says that it is none: `Remote` as its town or its whole text."""
    if isinstance(place, dict):
        address = _address_of(place)
        text = words_of(address.get("addressLocality")) or words_of(place.get("name")) or words_of(place.get("address"))
    else:
        text = words_of(place)
    return text if len(text) <= 40 and _REMOTE.match(text) and "," not in text else ""


def _with_own_names(places: list[Any]) -> list[Any]:
    """Places; where several names share one address, the address is not theirs and only its country is kept."""
    named = [place for place in places if isinstance(place, dict) and words_of(place.get("name"))]
    names = {words_of(place["name"]) for place in named}
    addresses = {repr(sorted(_address_of(place).items())) for place in named}
    if len(named) != len(places) or len(names) < 2 or len(addresses) != 1:
        return places
    country = _address_of(named[0]).get("addressCountry")
    kept = {"address": {"@type": "PostalAddress", "addressCountry": country}} if country else {}
    return [{"@type": "Place", "name": words_of(place["name"]), **kept} for place in named]


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True


def _count(value: object) -> int | None:
    text = words_of(value).removesuffix(".0")
    return int(text) if text.isdecimal() and int(text[:6]) > 0 and len(text) <= 5 else None


def _words_of_all(value: object) -> str:
    if isinstance(value, str):
        return plain(html_of(value))[:2000]
    return ", ".join(dict.fromkeys(text for part in _as_list(value)[:30] if (text := words_of(part))))[:2000]


def _education(value: object) -> str:
    texts = [
        words_of(part.get("credentialCategory") or part) if isinstance(part, dict) else words_of(part)
        for part in _as_list(value)[:10]
    ]
    return ", ".join(text for text in texts if text and text.lower() != "no requirements")[:2000]


def _is_of_an_occupation(salary: Any) -> bool:
    """Whether a pay is what a board reckons that others earn: the median of schema.org's MonetaryAmountDistribution."""
    return isinstance(salary, dict) and not salary.keys().isdisjoint(("median", "percentile50"))


def _has_amount(salary: object) -> bool:
    """Whether any number above zero stands in it."""
    if isinstance(salary, bool):
        return False
    if isinstance(salary, int | float):
        return salary > 0
    if isinstance(salary, str):
        return any(char in "123456789" for char in salary)
    if isinstance(salary, dict):
        return any(_has_amount(part) for key, part in salary.items() if not key.startswith("@"))
    return isinstance(salary, list) and any(_has_amount(part) for part in salary)
