"""Which hosts are of boards, of recruiting systems and of anyone, and what their own names tell; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from jobcrawl.read.sites.job_sites import (
    is_hosted,
    is_known_board,
    is_name_of_host,
    is_recruiting_system,
    owner_in,
    sounds_like_board,
)
from tests.read.structured.pages import TEXT, script

SPOKEN = "<p>Jobtorget has three hundred readers for each ad, and you write to all of them.</p>"


@pytest.mark.parametrize(
    ("host", "owner"),
    [
        ("dean.example", "dean"),
        ("www.careers.dean.example", "dean"),
        ("dean.co.uk", "dean"),
        ("www.dean.co.uk", "dean"),
        ("www.dean.gov.uk", "dean"),
        ("careers.dean.gouv.fr", "dean"),
        ("dean.co.example", "co"),
        ("dean.github.io", "dean"),
        ("jobs.dean.github.io", "dean"),
        ("github.io", "github"),
        ("dean.wordpress.com", "dean"),
        ("co.uk", "co"),
        ("dean.vagas.app.br", "vagas"),
        ("www.dean.qc.ca", "dean"),
        ("www.dean.sp.gov.br", "dean"),
        ("sp.gov.br", "sp"),
        ("dean.qc.example", "qc"),
        ("jobs.dean9.k12.az.us", "dean9"),
        ("www.dean.dorset.sch.uk", "dean"),
        ("www.dean.sch.uk", "dean"),
        ("www.dean.tn.it", "dean"),
        ("www.tn.it", "tn"),
        ("dean.lodz.pl", "dean"),
        ("dean.kommune.no", "dean"),
        ("www.dean.example.", "dean"),
        ("localhost", ""),
        ("", ""),
    ],
)
def test_one_label_of_a_host_names_its_owner(host: str, owner: str) -> None:
    assert owner_in(host) == owner


@pytest.mark.parametrize(("host", "is_one"), [("dean.github.io", True), ("github.io.dean.example", False), ("dean.io", False)])
def test_a_hosting_service_has_sites_of_anyone(host: str, is_one: bool) -> None:
    assert is_hosted(host) == is_one


@pytest.mark.parametrize(
    ("host", "is_one"),
    [
        ("dean.teamtailor.com", True),
        ("boards.eu.greenhouse.io", True),
        ("dean.welcomekit.co", True),
        ("teamtailor.dean.example", False),
        ("dean.example", False),
        ("localhost", False),
    ],
)
def test_a_recruiting_system_is_known_by_its_own_word(host: str, is_one: bool) -> None:
    assert is_recruiting_system(host) == is_one


@pytest.mark.parametrize(
    ("host", "is_one"),
    [
        ("jooble.org", True),
        ("uk.jooble.example", True),
        ("www.reed.co.uk", True),
        ("www.reed.example", False),
        ("www.dean.example", False),
        ("", False),
    ],
)
def test_a_board_is_known_by_its_own_word_or_by_its_whole_domain(host: str, is_one: bool) -> None:
    assert is_known_board(host) == is_one


@pytest.mark.parametrize(
    ("name", "is_so"),
    [
        ("Find Your Job", True),
        ("Stillingstorget", True),
        ("Dean Bakery", False),
        ("Devonshire Mills", False),
        ("Shire of Dean", False),
        ("Jobs in Devonshire", True),
        ("Dean Hire", True),
        ("Network Dean", False),
        ("Dean Networks", False),
        ("Framework Dean", False),
        ("Career Network", True),
        ("Work in Dean", True),
        ("Dean Waterworks", False),
        ("Dean Workshop", False),
        ("Worksop Mill", False),
        ("Teamwork Dean", False),
        ("Findwork", True),
        ("Dean School Board", False),
        ("Boardwalk Café", False),
        ("Dean Skateboards", False),
        ("Cardboard Dean", False),
        ("Dean Board", True),
        ("Supermarkt Dean", False),
        ("Stellenmarkt Dean", True),
        ("DeanPostings", True),
        ("Dean Composting", False),
        ("Ottersjö Brunnar", False),
        ("Kvarnsjö Bygg", False),
        ("Bakers Jobs", True),
        ("Bakersjobs", True),
    ],
)
def test_a_board_may_be_told_by_its_name(name: str, is_so: bool) -> None:
    assert sounds_like_board(name) == is_so


@pytest.mark.parametrize(
    ("name", "host", "is_its"),
    [
        ("Jobtorget", "www.jobtorget.no", True),
        ("Jobtorget AS", "www.jobtorget.no", True),
        ("Jobtorget.no", "www.jobtorget.no", True),
        ("Dean Jobs Ltd.", "deanjobs.co.uk", True),
        ("DeanJobs.co.uk", "deanjobs.co.uk", True),
        ("Dean Bakery", "www.jobtorget.no", False),
        ("Jobtorget Bakery", "www.jobtorget.no", False),
        ("Ltd", "www.jobtorget.no", False),
        ("", "localhost", False),
    ],
)
def test_the_name_of_a_host_is_its_owners_with_any_ending(name: str, host: str, is_its: bool) -> None:
    assert is_name_of_host(name, host) == is_its


def found_on(host: str, employer: str, text: str = TEXT) -> Candidates:
    posting = {"@type": "JobPosting", "title": "Miller", "description": text, "hiringOrganization": {"name": employer}}
    body = f"<html><head><title>Miller</title>{script(posting)}</head><body><h1>Miller</h1>{text}</body></html>"
    return read_page(Page(url=f"https://{host}/ad/17", body=body.encode()))


@pytest.mark.parametrize(
    ("host", "employer"),
    [
        ("www.jobtorget.example", "Jobtorget AS"),
        ("www.jobtorget.example", "jobtorget.com"),
        ("uk.jooble.example", "Jooble"),
        ("www.reed.co.uk", "Reed"),
        ("dean.teamtailor.com", "Teamtailor AB"),
    ],
)
def test_the_name_of_a_board_in_data_for_machines_is_no_employer(host: str, employer: str) -> None:
    assert "hiring_organization" not in found_on(host, employer)


@pytest.mark.parametrize(
    ("host", "employer", "text"),
    [
        ("www.jobtorget.example", "Jobtorget AS", TEXT + SPOKEN),
        ("www.jobtorget.example", "Fjord Mill", TEXT),
        ("www.reed.example", "Reed", TEXT),
        ("www.fjordmill.example", "Fjord Mill AS", TEXT),
        ("fjordmill.teamtailor.com", "Fjord Mill", TEXT),
    ],
)
def test_the_employer_in_data_for_machines_stays_where_the_ad_speaks_of_it_or_the_site_is_no_board(
    host: str, employer: str, text: str
) -> None:
    found = found_on(host, employer, text).first("hiring_organization")
    assert found is not None
    assert found.value["name"] == employer


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.jooble.example", None),
        ("www.loafjobs.co.uk", None),
        ("www.loafjobs.gov.uk", None),
        ("www.quernhill.example", "Quernhill"),
        ("www.quernhill.co.uk", "Quernhill"),
        ("www.quernhill.gov.uk", "Quernhill"),
    ],
)
def test_a_board_signs_its_pages_and_offers_no_job(host: str, name: str | None) -> None:
    signed = host.split(".")[1].capitalize()
    body = f"<body><h1>Miller</h1>{TEXT}<footer><p>{signed}</p></footer></body>"
    html = f"<html><head><title>Miller | {signed}</title></head>{body}</html>"
    found = read_page(Page(url=f"https://{host}/ad/17", body=html.encode())).first("hiring_organization")
    assert (found and found.value) == name
