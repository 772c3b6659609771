"""Who hires, where a portal calls itself the employer."""

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from pipelines.resolve_organization import ResolveOrganization


def employer(text: str, url: str = "https://www.bread-jobs.example/vacancy/7") -> str | None:
    candidates = Candidates()
    candidates.add("hiring_organization", {"@type": "Organization", "name": "Bread Jobs"}, "json_ld", 0.9)
    candidates.add("hiring_organization", "Crumb Works", "labels", 0.65)
    draft = Draft(page=Page(url=url, body=b"<html></html>"), candidates=candidates)
    draft.posting.description = text
    found = ResolveOrganization().process_item(draft).posting.hiring_organization
    return found.name if found else None


def test_a_portal_that_declares_itself_gives_way_to_the_employer_the_ad_speaks_of() -> None:
    assert employer("Crumb Works has baked since 1911 and looks for a baker.") == "Crumb Works"


@pytest.mark.parametrize("text", ["We look for a baker.", "Bread Jobs is owned by Crumb Works.", ""])
def test_a_declared_employer_stays_where_the_ad_does_not_speak_against_it(text: str) -> None:
    assert employer(text) == "Bread Jobs"


def test_a_declared_employer_that_is_not_the_site_stays() -> None:
    assert employer("Crumb Works has baked since 1911.", url="https://ovens.example/vacancy/7") == "Bread Jobs"
