"""ResolveLinks: addresses of the job page, of the application, and of the employer's site and logo."""

from __future__ import annotations

from typing import Any

from jobcrawl.candidate import Candidate
from jobcrawl.draft import Draft
from jobcrawl.values.links import canonical_url, safe_link, without_tracking


class ResolveLinks:
    """Fills `url` and `apply_url`, and makes the addresses of organisations absolute; only http and https are kept, and mailto
    for an application."""

    def process_item(self, item: Draft) -> Draft:
        """The draft with its links."""
        page = item.page
        own = _web(page.url, "") if not item.stand_in else None
        if own:
            item.put("url", without_tracking(own), Candidate("url", page.url, "page", 1.0))
        else:
            url, candidate = item.candidates.choose("url", lambda value: _web(_link(value, page.base_url), ""))
            if url and candidate:
                item.put("url", without_tracking(url), candidate)
        self._application(item)
        for organization in (item.posting.hiring_organization, item.posting.recruiter):
            if organization is not None:
                organization.url = _web(organization.url, page.base_url)
                organization.logo = _web(organization.logo, page.base_url)
        return item

    @staticmethod
    def _application(item: Draft) -> None:
        """The surest link that leads elsewhere than the page itself, else the surest one."""
        here = canonical_url(item.posting.url) if item.posting.url else None
        chosen: tuple[str, Candidate] | None = None
        for candidate in item.candidates.of("apply_url"):
            link = _link(candidate.value, item.page.base_url)
            if link is None:
                continue
            if link.startswith("mailto:") or canonical_url(link) != here:
                chosen = (link, candidate)
                break
            chosen = chosen or (link, candidate)
        if chosen:
            item.put("apply_url", chosen[0], chosen[1])


def _link(value: Any, base: str) -> str | None:
    """A candidate's address: text, or the `url` or `urlTemplate` of a structured action."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("url") or value.get("urlTemplate") or value.get("@id")
    return safe_link(value, base) if isinstance(value, str) and value.strip() else None


def _web(address: str | None, base: str) -> str | None:
    """The address when it is one of the web."""
    link = safe_link(address, base) if address else None
    return link if link and not link.startswith("mailto:") else None
