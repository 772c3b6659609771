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


@pytest.mark.parametrize(
    ("other", "reader", "name"),
    [
        ("Crumb Works", "phrases", "Crumb Works Ltd"),
        ("Crumb Works", "headings", "By Bakers"),
        ("By Bakers", "site", "By Bakers"),
        ("Bread and Sons", "phrases", "By Bakers"),
    ],
)
def test_a_name_that_readers_of_two_kinds_tell_is_surer(other: str, reader: str, name: str) -> None:
    candidates = Candidates()
    candidates.add("hiring_organization", "By Bakers", "document_title", 0.55)
    candidates.add("hiring_organization", "Crumb Works Ltd", "headings", 0.5)
    candidates.add("hiring_organization", other, reader, 0.5)
    draft = Draft(page=Page(url="https://www.bread-jobs.example/7", body=b"<html></html>"), candidates=candidates)
    found = ResolveOrganization().process_item(draft).posting.hiring_organization
    assert found is not None
    assert found.name == name


def parties(name: str, text: str, *others: str) -> tuple[str | None, str | None]:
    """Who hires and who helps, where the page names `name` and less surely `others`."""
    candidates = Candidates()
    for confidence, one in zip((0.9, 0.65), (name, *others), strict=False):
        candidates.add("hiring_organization", one, "test", confidence)
    draft = Draft(page=Page(url="https://board.example/1", body=b"<html></html>"), candidates=candidates)
    draft.posting.description = text
    posting = ResolveOrganization().process_item(draft).posting
    hires, helps = posting.hiring_organization, posting.recruiter
    return hires.name if hires else None, helps.name if helps else None


@pytest.mark.parametrize(
    ("name", "text", "hires", "helps"),
    [
        ("Fjord & Vik AB", "På uppdrag av Norra Kvarnen söker vi en mjölnare.", "Norra Kvarnen", "Fjord & Vik AB"),
        ("Fjord Talent", "Fjord Talent has been retained by Crumb Works to lead the search.", "Crumb Works", "Fjord Talent"),
        ("Fjord Group", "Our client, a Fortune 500 mill, is seeking a buyer.", None, "Fjord Group"),
        ("Fjord Bemanning", "Vår kund är en ledande kvarn. Du blir anställd av oss.", None, "Fjord Bemanning"),
        ("Norra Kvarnen", "I den här rekryteringen samarbetar vi med Fjord & Vik.", "Norra Kvarnen", "Fjord & Vik"),
        ("Norra Kvarnen AB", "På uppdrag av Norra Kvarnen söker vi en mjölnare.", "Norra Kvarnen AB", None),
        ("Fjord Rekrytering", "Vi söker en rekryterare till vårt eget kontor.", "Fjord Rekrytering", None),
        ("Fjord Executive", "På uppdrag av Exempels kommun söker vi en ekonomichef.", "Exempels kommun", "Fjord Executive"),
        ("Hemhjälpen", "Vi utför hemtjänst på uppdrag av Exempels kommun och söker vårdare.", "Hemhjälpen", None),
        ("Kvarnkonsult", "Du arbetar hos vår kund Norra Kvarnen, och vi växer.", "Kvarnkonsult", None),
    ],
)  # fmt: skip
def test_the_ad_tells_whether_the_pages_name_is_the_employers_or_an_agencys(
    name: str, text: str, hires: str | None, helps: str | None
) -> None:
    assert parties(name, text) == (hires, helps)


def test_a_town_is_no_client() -> None:
    assert parties("Fjord Recruitment", "Our client is growing.", "Kettering") == (None, "Fjord Recruitment")
    assert parties("Fjord Recruitment", "Our client is growing.", "Crumb Works") == ("Crumb Works", "Fjord Recruitment")


@pytest.mark.parametrize(("other", "expected"), [("Crumb Works S.A.S.", "Crumb Works S.A.S."), ("Crumb Works", "Bread Jobs")])
def test_a_portal_gives_way_to_a_firm_with_a_legal_form(other: str, expected: str) -> None:
    candidates = Candidates()
    candidates.add("hiring_organization", "Bread Jobs", "json_ld", 0.75)
    candidates.add("hiring_organization", other, "headings", 0.6)
    draft = Draft(page=Page(url="https://www.bread-jobs.example/7", body=b"<html></html>"), candidates=candidates)
    draft.posting.description = "A leading firm seeks a baker."
    found = ResolveOrganization().process_item(draft).posting.hiring_organization
    assert found is not None
    assert found.name == expected


def labelled(text: str, declared: str = "Hirelet", label: str = "Crumb Works", sure: float = 0.8) -> str | None:
    """Who hires, where machines are told one name and a label tells another."""
    candidates = Candidates()
    candidates.add("hiring_organization", {"@type": "Organization", "name": declared}, "json_ld", 0.9)
    candidates.add("hiring_organization", label, "labels", sure)
    draft = Draft(page=Page(url="https://ovens.example/7", body=b"<html></html>"), candidates=candidates)
    draft.posting.description = text
    found = ResolveOrganization().process_item(draft).posting.hiring_organization
    return found.name if found else None


def test_a_label_overrules_what_only_machines_are_told() -> None:
    assert labelled("Crumb Works looks for a baker.") == "Crumb Works"
    assert labelled("We look for a baker.") == "Hirelet"
    assert labelled("We look for a baker.", label="Crumb Works Ltd") == "Crumb Works Ltd"
    assert labelled("Hirelet and Crumb Works look for a baker.") == "Hirelet"
    assert labelled("Crumb Works looks for a baker.", sure=0.65) == "Hirelet"


@pytest.mark.parametrize("name", ["CONFIDENCIAL", "Vertraulich", "Admin", "webmaster", "Empresa confidencial"])
def test_a_word_in_place_of_a_name_is_no_employer(name: str) -> None:
    assert labelled("We look for a baker.", declared=name, label=name) is None


@pytest.mark.parametrize(("text", "helps"), [("Our client is growing.", "Otter Staffing"), ("We look for a baker.", None)])
def test_an_agency_that_is_doubted_is_one_where_the_ad_speaks_for_a_client(text: str, helps: str | None) -> None:
    candidates = Candidates()
    candidates.add("recruiter", "Otter Staffing", "json_ld", 0.4)
    draft = Draft(page=Page(url="https://ovens.example/7", body=b"<html></html>"), candidates=candidates)
    draft.posting.description = text
    found = ResolveOrganization().process_item(draft).posting.recruiter
    assert (found.name if found else None) == helps


@pytest.mark.parametrize(
    ("others", "name"),
    [
        ([("Crumb Works", "headings", 0.6), ("Crumb Works", "logo", 0.55)], "Crumb Works"),
        ([("Crumb Works", "headings", 0.6)], "Bread Jobs"),
        ([("Crumb Works", "site", 0.6), ("Crumb Works", "document_title", 0.55)], "Bread Jobs"),
    ],
)
def test_a_portal_that_declares_itself_gives_way_to_whom_two_readers_name(
    others: list[tuple[str, str, float]], name: str
) -> None:
    candidates = Candidates()
    candidates.add("hiring_organization", {"@type": "Organization", "name": "Bread Jobs"}, "json_ld", 0.75)
    for other, reader, sure in others:
        candidates.add("hiring_organization", other, reader, sure)
    draft = Draft(page=Page(url="https://www.bread-jobs.example/vacancy/7", body=b"<html></html>"), candidates=candidates)
    draft.posting.description = "We look for a baker."
    found = ResolveOrganization().process_item(draft).posting.hiring_organization
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("reader", "name"), [("headings", "Crumb Works"), ("labels", "Kvarnelid, Otter kommune")])
def test_what_an_icon_tells_to_be_the_place_is_no_employer_beside_the_title(reader: str, name: str) -> None:
    candidates = Candidates()
    candidates.add("hiring_organization", "Kvarnelid, Otter kommune", reader, 0.5)
    candidates.add("hiring_organization", "Crumb Works", "site", 0.45)
    candidates.add("job_locations", "Kvarnelid, Otter kommune", "icons", 0.65)
    draft = Draft(page=Page(url="https://www.crumb.example/vacancy/7", body=b"<html></html>"), candidates=candidates)
    found = ResolveOrganization().process_item(draft).posting.hiring_organization
    assert found is not None
    assert found.name == name
