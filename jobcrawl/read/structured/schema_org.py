"""schema.org: the page's own JobPosting, told as candidates, each with the confidence that the visible page leaves it.

The postings are found by declared_postings.py, their values made plain by declared_values.py, whatever format they came in.
"""

from __future__ import annotations

from datetime import UTC, date
from typing import Any

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import folded
from jobcrawl.read.sites.board_signs import invites_employers, is_maker, is_spoken_of
from jobcrawl.read.sites.job_sites import is_known_board, is_name_of_host, is_recruiting_system, owner_in, sounds_like_board
from jobcrawl.read.structured.agreement import (
    AGREES,
    CONFIRMED,
    DIFFERS,
    Address,
    Claims,
    Visible,
    own_posting,
    plain,
    visible_of,
)
from jobcrawl.read.structured.declared_places import names_of_place, of_each_town, remote_words, with_own_names
from jobcrawl.read.structured.declared_values import BLOCK_TAG, as_list, html_of, trimmed, words_of
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.values.organizations.organization import is_agency_name
from jobcrawl.values.patterns import when_used

MACHINE_READABLE = 0.9
"""Confidence in what a publisher declares for machines."""
CONTRADICTED = 0.4
"""Confidence in a claim that the visible page speaks against."""
UNCONFIRMED = 0.75
"""Confidence in a claim that a page with much text does not show: less than a label on the page."""
DOUBTFUL = 0.55
"""Confidence in a value that templates fill in by themselves: less than a phrase on the page."""
SHOWN_NOWHERE = 0.52
"""Confidence in an employer that a page with much text does not show: less than a sentence and a title that name another."""
ONLY_WORD = 0.78
"""Confidence of TELECOMMUTE, schema.org's only word for the way of working: a label on the page that says hybrid knows better."""

_CUT = when_used(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*\Z")
"""The end of a description that a publisher cut off."""
_WORDS = when_used(r"[\W_]+")
_SHORT_WORD = 3
"""Letters up to which a word or a name stands on a page by chance."""
_PARTS = (
    "responsibilities",
    "qualifications",
    "skills",
    "educationRequirements",
    "experienceRequirements",
    "incentiveCompensation",
    "jobBenefits",
)
"""Properties that hold parts of an ad's text, added to the description where it lacks them."""


def title_of(posting: dict[str, Any]) -> str:
    """The posting's title, whichever of the usual properties holds it; "" for a placeholder."""
    return next((text for name in ("title", "jobTitle", "name", "headline") if (text := words_of(posting.get(name)))), "")


def claims_of(posting: dict[str, Any], page: Page) -> Claims:
    """What of a posting can be held against the page."""
    urls = [page.absolute(text) for name in ("url", "mainEntityOfPage", "@id") for text in _addresses(posting.get(name)) if text]
    identifiers = [text for value in as_list(posting.get("identifier")) if (text := _identifier(value))]
    return Claims(
        title_of(posting), [url for url in urls if url], identifiers[:5], lambda: plain(html_of(posting.get("description")))
    )


def _addresses(value: object) -> list[str]:
    """What in a value looks like an address: a text, or the `@id` or `url` of an object."""
    parts = [part.get("@id") or part.get("url") if isinstance(part, dict) else part for part in as_list(value)[:5]]
    return [part.strip() for part in parts if isinstance(part, str) and ("/" in part or "." in part)]


def _identifier(value: object) -> str:
    """The number or word by which the publisher knows the posting; "" for a web address."""
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
        identity = [_identifier(value) for value in as_list(posting.get("identifier"))[:1]]
        key = (title if isinstance(title, str) else title_of(posting), same_text, *_addresses(posting.get("url"))[:1], *identity)
        first = joined.get(key)
        if first is None:
            joined[key] = dict(posting)
        elif posting.get("jobLocation") not in (None, first.get("jobLocation")):
            places = as_list(first.get("jobLocation"))
            first["jobLocation"] = places + [place for place in as_list(posting["jobLocation"]) if place not in places]
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
        self.is_of_the_board = False
        """Whether a board declares itself as the employer; then its own address may stand for the place."""

    def add(self, field: str, value: Any, confidence: float = MACHINE_READABLE) -> None:
        raw = "" if isinstance(value, str) else repr(value)[:400]
        self.candidates.add(field, value, self.reader, round(confidence * self.trust, 3), raw)

    def add_words(self, field: str, *names: str) -> None:
        for name in names:
            self.add(field, words_of(self.posting.get(name))[:2000])

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
        """Confidence in words that the visible page should show as well."""
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
                description += part if BLOCK_TAG.match(part) else f"<p>{part}</p>"
        self.add("description", description, confidence)

    def _confidence_in(self, description: str) -> float:
        """Confidence in a description: little where it is short, cut off, or not what the page shows."""
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
        for value in as_list(trimmed(self.posting.get("hiringOrganization")))[:3]:
            name = words_of(value.get("name") or value.get("legalName")) if isinstance(value, dict) else words_of(value)
            if not name or len(name) > 200 or name.lower().startswith(("http://", "https://")):
                continue
            if self._names_the_board(name):
                self.add("recruiter", name if is_agency_name(name) else "", CONTRADICTED)
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
        if is_maker(name, self.page) and not is_spoken_of(folded(name), bearings_of(self.page), times=1):
            return True
        if not is_name_of_host(name, host):
            return False
        if invites_employers(self.page) and not is_spoken_of(folded(name), bearings_of(self.page)):
            self.is_of_the_board = True
            return True
        is_address = name.casefold().removeprefix("www.") == host
        if is_address and not is_spoken_of(folded(name), bearings_of(self.page), times=1):
            return True
        if not (is_known_board(host) or is_recruiting_system(host) or sounds_like_board(name)):
            return False
        return owner_in(host) not in plain(html_of(self.posting.get("description"))).casefold().replace(host, "")

    def _confidence_in_name(self, name: str) -> float:
        """Confidence in an employer's name: less where it is the site's own, as boards fill it in, or that of nobody on the page,
        and little where that site has another owner: makers of websites fill in their own."""
        site = words_of(site_name(self.page)).casefold()
        if self.visible.has_much and not self._is_shown_in_part(name):
            return CONTRADICTED if self._names_its_owner() else SHOWN_NOWHERE
        return UNCONFIRMED if site and site == name.casefold() else MACHINE_READABLE

    def _is_shown_in_part(self, name: str) -> bool:
        """Whether half of a name's words stand on the page, in its title or in its address."""
        told = f"{self.visible.text} {self.visible.title}"
        words = [word for word in _WORDS.split(name.casefold()) if len(word) > _SHORT_WORD]
        host = folded(Address(self.page.url).host)
        return 2 * sum(word in told or folded(word) in host for word in words) >= len(words)

    def _names_its_owner(self) -> bool:
        """Whether the site is an employer's, and its title or its name for machines begins as its address does."""
        bearings = bearings_of(self.page)
        if is_known_board(bearings.host) or is_recruiting_system(bearings.host) or invites_employers(self.page):
            return False
        owner = folded(owner_in(bearings.host))
        names = (bearings.head.site_name, *bearings.head.segments)
        return len(owner) > _SHORT_WORD and any(folded(name).startswith(owner) for name in names if name)

    def _tell_places(self) -> None:
        places = trimmed(self.posting.get("jobLocation"))
        places = [place for written in as_list(places) if written for place in of_each_town(written)]
        remote = [text for place in places if (text := remote_words(place))]
        places = with_own_names([place for place in places if not remote_words(place)])
        if places:
            names = [name for place in places[:20] for name in names_of_place(place)]
            shown = any(map(self.visible.shows, names))
            confidence = MACHINE_READABLE if shown or not self.visible.has_much else UNCONFIRMED
            if self.is_of_the_board and not self._ad_speaks_of(names):
                confidence = CONTRADICTED
            self.add("job_locations", places[0] if len(places) == 1 else places, confidence)
        self.add("job_location_type", trimmed(self.posting.get("jobLocationType")), ONLY_WORD)
        if remote and not places:
            self.add("job_location_type", remote[0], UNCONFIRMED)
        self.add("applicant_location_requirements", trimmed(self.posting.get("applicantLocationRequirements")))

    def _ad_speaks_of(self, names: list[str]) -> bool:
        """Whether the ad itself has one of the names, and not only the site's lists of towns around it."""
        own = [block.text for block in bearings_of(self.page).own if block.link_chars * 2 < len(block.text)]
        return any(name in text for text in own for name in names)

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
        only_other = [words_of(kind).upper() for kind in as_list(kinds)] == ["OTHER"]
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
        for value in as_list(self.posting.get("identifier"))[:1]:
            identifier = _identifier(value)
            self.add("source_id", identifier if identifier != employer else None)
        self.add("requisition_id", words_of(self.posting.get("requisitionId"))[:100])
        for name in ("url", "mainEntityOfPage"):
            for address in _addresses(self.posting.get(name))[:1]:
                self.add("url", self.page.absolute(address))
        for field in ("potentialAction", "applicationContact"):
            for action in as_list(self.posting.get(field))[:5]:
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
    return ", ".join(dict.fromkeys(text for part in as_list(value)[:30] if (text := words_of(part))))[:2000]


def _education(value: object) -> str:
    texts = [
        words_of(part.get("credentialCategory") or part) if isinstance(part, dict) else words_of(part)
        for part in as_list(value)[:10]
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
