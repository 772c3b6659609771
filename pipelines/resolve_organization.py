"""ResolveOrganization: who hires, and who only advertises."""

from __future__ import annotations

from urllib.parse import urlsplit

from jobcrawl.candidate import MACHINE_READERS, Candidate
from jobcrawl.draft import Draft
from jobcrawl.posting import Organization
from jobcrawl.read.shapes.name_shape import LEGAL_FORM, folded
from jobcrawl.read.sites.job_sites import is_name_of_host
from jobcrawl.values.organizations.agency_phrases import Told, client_in_title, parties_in, speaks_for_client
from jobcrawl.values.organizations.organization import (
    is_agency_name,
    same_organization,
    understand_organization,
)
from jobcrawl.values.places.gazetteer import towns_named

STATED_IN_TEXT = 0.65
"""Confidence of a sentence of the ad that names an organisation."""

DOUBTFUL = 0.5
"""Confidence below which an agency is one only where the ad speaks for a client: a site that sounds like one may be a board."""

LABELLED = 0.75
"""Confidence of a label that says who the employer is."""

AGREED = 0.1
"""What it adds to the confidence of a name that a reader of another kind names it too."""

LABELLING = frozenset(("labels", "fact_sheet", "icons"))
"""Readers of values that stand behind a label or an icon."""

BESIDE_THE_TITLE = "headings"
"""The reader of names beside the title, which may be those of places as well: `Otterby, Mill District Council`."""

OF_THE_SITE = frozenset(("site", "document_title"))
"""Readers that may both tell the name of the site."""

_SHORT = 3
"""Letters up to which a name stands in an address by chance."""

Named = tuple[Organization, Candidate]
"""An organisation with the candidate that names it."""


class ResolveOrganization:
    """Fills `hiring_organization` and `recruiter`.

    The board's name stays the employer unless the ad shows that it is an agency's: the ad names it as the recruitment
    company, or its name says so and the ad speaks for a client. Then the employer is the one that the ad names, or unknown.
    """

    def process_item(self, item: Draft) -> Draft:
        """The draft with its organisations."""
        named = self._named(item, "hiring_organization")
        text = item.posting.description or ""
        recruiters = [one for one in self._named(item, "recruiter") if one[1].confidence >= DOUBTFUL or speaks_for_client(text)]
        named = _without_the_site(named, item.page.url, text)
        told = parties_in(text)
        recruiters += _told_organizations(told, "recruiter")
        employer = named[0] if named else None
        recruiter = recruiters[0] if recruiters else None
        if employer and _is_agency(employer[0], recruiters, told, text):
            recruiter = employer
            employer = self._client(item, named, recruiter[0], told, text)
        elif employer and recruiter and same_organization(employer[0].name or "", recruiter[0].name or ""):
            recruiter = None
        if employer:
            self._add_logo(item, employer[0])
            item.put("hiring_organization", *employer)
        if recruiter:
            item.put("recruiter", *recruiter)
        department = item.candidates.first("department")
        if department is not None and isinstance(department.value, str) and item.posting.department is None:
            item.quote("department", department.value)
            item.cite("department", department)
        return item

    @staticmethod
    def _named(item: Draft, field: str) -> list[Named]:
        """Organisations of a field, the surest first; what several readers name is surer."""
        places = {
            one.value for one in item.candidates.of("job_locations") if one.reader in LABELLING and isinstance(one.value, str)
        }
        candidates = (one for one in item.candidates.of(field) if one.reader != BESIDE_THE_TITLE or one.value not in places)
        understood = ((understand_organization(candidate.value), candidate) for candidate in candidates)
        found = [(organization, candidate) for organization, candidate in understood if organization is not None]
        return sorted(found, key=lambda one: -one[1].confidence - AGREED * _is_named_again(one, found))

    @staticmethod
    def _client(item: Draft, named: list[Named], agency: Organization, told: list[Told], text: str) -> Named | None:
        """The employer behind an agency: named in the ad, or by another reader that is as sure as typography."""
        for client, candidate in _told_organizations(told, "hiring_organization"):
            if not same_organization(client.name or "", agency.name or ""):
                return client, candidate
        title = item.posting.title or ""
        at_end = client_in_title(title, text)
        if at_end and (organization := understand_organization(at_end)) and not same_organization(at_end, agency.name or ""):
            return organization, Candidate("hiring_organization", at_end, "description", STATED_IN_TEXT, title)
        for other, candidate in named[1:]:
            name = other.name or ""
            is_somebody_else = not is_agency_name(name) and not same_organization(name, agency.name or "")
            if candidate.confidence >= 0.6 and is_somebody_else and not towns_named(name):
                return other, candidate
        return None

    @staticmethod
    def _add_logo(item: Draft, organization: Organization) -> None:
        """The logo that a reader found, where the organisation came without one."""
        logo = item.candidates.first("logo")
        if organization.logo is None and logo is not None:
            found = understand_organization({"name": organization.name, "logo": logo.value})
            organization.logo = found.logo if found else None


def _is_named_again(one: Named, found: list[Named]) -> bool:
    """Whether another reader names the same organisation, and not both the name of the site."""
    name, is_of_site = one[0].name or "", one[1].reader in OF_THE_SITE
    return any(
        candidate.reader != one[1].reader
        and not (is_of_site and candidate.reader in OF_THE_SITE)
        and same_organization(organization.name or "", name)
        for organization, candidate in found
    )


def _is_agency(organization: Organization, recruiters: list[Named], told: list[Told], text: str) -> bool:
    """Whether the ad shows that the board's name is an agency's: it helps somebody else, or speaks for a client."""
    name = organization.name or ""
    sounds_so = is_agency_name(name)
    for one in told:
        if one.agency and same_organization(name, one.agency) and (sounds_so or one.client):
            return True
        if one.client and not one.agency and (one.hires or sounds_so) and not same_organization(name, one.client):
            return True
        if one.client is None and one.agency is None:
            return True
    if sounds_so and any(same_organization(name, recruiter.name or "") for recruiter, _ in recruiters):
        return True
    return sounds_so and speaks_for_client(text)


def _told_organizations(told: list[Told], field: str) -> list[Named]:
    """The employers or the agencies that sentences of the ad name."""
    found = []
    for one in told:
        name = one.agency if field == "recruiter" else one.client
        if name and (organization := understand_organization(name)):
            found.append((organization, Candidate(field, name, "description", STATED_IN_TEXT, one.words)))
    return found


def _without_the_site(named: list[Named], url: str, text: str) -> list[Named]:
    """The organisations without the surest one, where that is the site itself or only declared, and the ad only speaks of the
    next, or the next has a legal form: portals and makers of websites declare themselves as the employer."""
    if len(named) < 2:
        return named
    first, second = (organization.name or "" for organization, _ in named[:2])
    host = urlsplit(url).hostname or ""
    is_site = is_name_of_host(first, host) or (len(first) > _SHORT and folded(first) in map(folded, host.split(".")))
    is_overruled = named[0][1].reader in MACHINE_READERS and named[1][1].reader == "labels" and named[1][1].confidence >= LABELLED
    is_other = second in text or (LEGAL_FORM.search(second) is not None and not LEGAL_FORM.search(first))
    is_told_again = named[1][1].reader not in OF_THE_SITE and _is_named_again(named[1], named)
    is_wrong = (is_site or is_overruled) and (is_other or is_told_again) and first not in text
    return named[1:] if is_wrong else named
