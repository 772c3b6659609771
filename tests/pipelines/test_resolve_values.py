"""Pay, places, organisations, contacts and links: what pipelines make of candidates."""

from types import SimpleNamespace
from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from pipelines.resolve_contacts import ResolveContacts
from pipelines.resolve_links import ResolveLinks
from pipelines.resolve_organization import ResolveOrganization
from pipelines.resolve_pay import ResolvePay
from pipelines.resolve_places import ResolvePlaces

AD = "Rekryterande chef Eva Exempel, 070-123 45 67, eva@works.example."


def draft(
    *beliefs: tuple[str, Any, float],
    description: str | None = None,
    title: str | None = None,
    body: bytes = b"",
    url: str = "https://board.example/jobs/7?utm_source=x",
    country: str | None = None,
) -> Draft:
    candidates = Candidates()
    for field, value, confidence in beliefs:
        candidates.add(field, value, "reader", confidence)
    item = Draft(page=Page(url=url, body=body), candidates=candidates, source=Source(country=country))
    item.posting.description, item.posting.title = description, title
    return item


def test_declared_pay_wins_over_the_text() -> None:
    declared = {"currency": "SEK", "value": {"minValue": 30000, "unitText": "MONTH"}}
    posting = ResolvePay().process_item(draft(("base_salary", declared, 0.9), description="Salary 99 000 SEK per month")).posting
    assert posting.base_salary is not None
    assert (posting.base_salary.min_value, posting.evidence["base_salary"].confidence) == (30000, 0.9)


def test_a_label_without_an_amount_leaves_the_word_to_the_text() -> None:
    item = draft(("base_salary", "individual", 0.8), description="The salary is 31 000 SEK per month.")
    posting = ResolvePay().process_item(item).posting
    assert posting.base_salary is not None
    assert posting.base_salary.text == "The salary is 31 000 SEK per month."
    assert posting.evidence["base_salary"].reader == "description"


def test_the_label_tells_the_period() -> None:
    item = draft()
    item.candidates.add("base_salary", "25 EUR", "labels", 0.8, "Hourly rate: 25 EUR")
    posting = ResolvePay().process_item(item).posting
    assert posting.base_salary is not None
    assert (posting.base_salary.unit_text, posting.base_salary.text) == ("HOUR", "25 EUR")


def test_the_text_of_pay_ends_with_its_sentence() -> None:
    item = draft(("base_salary", "£27,500 - £30,200 per year. Permanent, with a pension", 0.8))
    posting = ResolvePay().process_item(item).posting
    assert posting.base_salary is not None
    assert posting.base_salary.text == "£27,500 - £30,200 per year."


def test_the_place_settles_the_krona() -> None:
    item = draft(("job_locations", "Oslo, Norge", 0.8), ("base_salary", "550 000 kr per year", 0.8))
    posting = ResolvePay().process_item(ResolvePlaces().process_item(item)).posting
    assert posting.base_salary is not None
    assert posting.base_salary.currency == "NOK"


def test_what_the_board_and_the_ad_say_about_the_place_is_kept_side_by_side() -> None:
    item = draft(("job_locations", "Stockholms län, Solna", 0.75), ("job_locations", "Örebro or Lund", 0.8))
    places = ResolvePlaces().process_item(item).posting.job_locations
    assert [place.locality for place in places] == ["Örebro", "Lund", "Solna"]


def test_a_vaguer_place_adds_nothing_and_a_hint_is_not_heard() -> None:
    item = draft(("job_locations", "Lund, Sweden", 0.9), ("job_locations", "Sweden", 0.8), ("job_locations", "Paris", 0.3))
    places = ResolvePlaces().process_item(item).posting.job_locations
    assert [(place.locality, place.country) for place in places] == [("Lund", "SE")]


@pytest.mark.parametrize(
    ("sure", "less_sure", "towns"),
    [
        ("Leeds, UK", "Leeds, UK; York, UK", ["Leeds", "York"]),
        ("United Kingdom", "York, UK", ["York"]),
        ("Leeds, UK", "York, UK", ["Leeds"]),
        ("Leeds, UK", "York, UK; Hull, UK", ["Leeds"]),
        ("Leeds, UK", "Leeds, UK; Lund, Sweden", ["Leeds"]),
        ("United Kingdom", "Lund, Sweden", [None]),
    ],
)
def test_a_less_sure_candidate_is_heard_where_it_tells_the_towns_known_and_more(
    sure: str, less_sure: str, towns: list[str | None]
) -> None:
    item = draft(("job_locations", sure, 0.8), ("job_locations", less_sure, 0.5))
    assert [place.locality for place in ResolvePlaces().process_item(item).posting.job_locations] == towns


@pytest.mark.parametrize(
    ("text", "host", "places"),
    [
        ("Perth", "board.example.co.uk", [("Perth", "AU")]),
        ("Windsor, Berks", "board.example.co.uk", [("Windsor", "GB")]),
        ("Durham, Co Durham, DH1", "board.example.co.uk", [("Durham", "GB")]),
        ("Windsor, Ontario", "board.example.co.uk", [("Windsor", "CA")]),
        ("Newcastle-under-Lyme", "board.example.co.uk", [("Newcastle-under-Lyme", "GB")]),
        ("Perth, Glasgow", "board.example.co.uk", [("Perth", "GB"), ("Glasgow", "GB")]),
        ("Newcastle, Maitland", "board.example.com.au", [("Newcastle", "AU"), ("Maitland", "AU")]),
        ("Hamilton", "board.example.co.nz", [("Hamilton", "NZ")]),
        ("Hamilton", "board.example", [("Hamilton", None)]),
        ("Hamilton", "board.example.de", [("Hamilton", None)]),
        ("Hamilton, Canada", "board.example.co.nz", [("Hamilton", "CA")]),
        ("London", "board.example.ca", [("London", "GB")]),
        ("London or Paris", "board.example.ca", [("London", "GB"), ("Paris", "FR")]),
        ("Rome, Milan, Naples", "board.example.us", [("Rome", "IT"), ("Milan", "IT"), ("Naples", "IT")]),
    ],
)
def test_a_town_of_several_countries_is_in_that_of_the_pages_address(
    text: str, host: str, places: list[tuple[str, str | None]]
) -> None:
    item = draft(("job_locations", text, 0.8), url=f"https://{host}/jobs/7")
    found = ResolvePlaces().process_item(item).posting.job_locations
    assert [(place.locality, place.country) for place in found] == places


def test_the_country_that_a_source_tells_goes_before_that_of_the_address() -> None:
    item = draft(("job_locations", "Hamilton", 0.8), url="https://board.example.co.nz/jobs/7", country="CA")
    assert [place.country for place in ResolvePlaces().process_item(item).posting.job_locations] == ["CA"]


@pytest.mark.parametrize(
    ("answer", "way"), [("No", None), ("Nein", None), ("Yes", "TELECOMMUTE"), ("by agreement", "TELECOMMUTE")]
)
def test_a_label_for_remote_work_answered_with_no_is_believed_before_the_ads_words(answer: str, way: str | None) -> None:
    item = draft(("job_location_type", answer, 0.8), description="This is a fully remote position.", title="Remote miller")
    assert ResolvePlaces().process_item(item).posting.job_location_type == way


@pytest.mark.parametrize(
    ("text", "reader", "town"),
    [
        ("Quernwick, Nordfold", "labels", "Quernwick"),
        ("Quernwick", "labels", None),
        ("Quernwick, Nordfold", "headings", None),
        ("Quernwick / Nordfold", "labels", None),
    ],
)
def test_two_names_that_a_class_calls_a_place_are_one_though_no_table_has_them(text: str, reader: str, town: str | None) -> None:
    item = draft()
    item.candidates.add("job_locations", text, reader, 0.65)
    found = ResolvePlaces().process_item(item).posting.job_locations
    assert [place.locality for place in found] == ([] if town is None else [town])


def test_the_evidence_of_places_is_the_candidate_that_tells_them() -> None:
    item = draft(("job_locations", "Leeds, UK", 0.8))
    item.candidates.add("job_locations", "Leeds, UK; York, UK", "sentences", 0.5)
    assert ResolvePlaces().process_item(item).posting.evidence["job_locations"].reader == "sentences"
    item = draft(("job_locations", "Leeds, UK", 0.8))
    item.candidates.add("job_locations", "York, UK", "sentences", 0.5)
    assert ResolvePlaces().process_item(item).posting.evidence["job_locations"].reader == "reader"


def test_a_town_beside_the_region_that_a_surer_candidate_names_is_one_place_with_it() -> None:
    item = draft(
        ("job_locations", "Shetland Islands, UK", 0.9), ("job_locations", "12 Sound Road, Lerwick, Shetland, ZE1 0RQ", 0.8)
    )
    places = ResolvePlaces().process_item(item).posting.job_locations
    assert [(place.locality, place.region, place.country) for place in places] == [("Lerwick", "Shetland Islands", "GB")]


@pytest.mark.parametrize(("region", "town"), [("Texas, USA", "Seattle, USA"), ("Bayern, Deutschland", "Hamburg, Deutschland")])
def test_a_town_is_not_said_to_lie_in_a_region_that_it_does_not_name(region: str, town: str) -> None:
    item = draft(("job_locations", region, 0.9), ("job_locations", town, 0.8))
    for place in ResolvePlaces().process_item(item).posting.job_locations:
        assert place.locality is None or place.region != region.partition(",")[0]


def test_a_town_in_no_table_lies_in_the_county_and_country_that_other_rows_name() -> None:
    item = draft(("job_locations", "Åbrolinge", 0.8), ("job_locations", "Gävleborgs län", 0.8), ("job_locations", "Sverige", 0.8))
    places = ResolvePlaces().process_item(item).posting.job_locations
    assert [(place.locality, place.region_code, place.country) for place in places] == [("Åbrolinge", "21", "SE")]


def test_a_placeholder_gives_way_to_the_next_candidate() -> None:
    item = draft(("job_locations", "2 Locations", 0.9), ("job_locations", "Berlin", 0.6))
    assert [place.locality for place in ResolvePlaces().process_item(item).posting.job_locations] == ["Berlin"]


def test_remote_work_and_where_applicants_may_live_are_read_from_the_place() -> None:
    posting = ResolvePlaces().process_item(draft(("job_locations", "Remote (EU)", 0.8))).posting
    assert (posting.job_locations, posting.job_location_type) == ([], "TELECOMMUTE")
    assert posting.applicant_location_requirements == ["EU"]


def test_structured_applicant_requirements_become_country_codes() -> None:
    value = [{"@type": "Country", "name": "Germany"}, {"@type": "Country", "name": "Österreich"}]
    posting = ResolvePlaces().process_item(draft(("applicant_location_requirements", value, 0.9))).posting
    assert posting.applicant_location_requirements == ["DE", "AT"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"@type": "State", "name": "Texas, USA"}, ["Texas, USA"]),
        ([{"@type": "State", "name": "Texas"}, {"@type": "State", "name": "Ontario"}], ["Texas", "Ontario"]),
        ({"@type": "City", "name": "London, UK"}, ["London, UK"]),
        ("Germany, Austria", ["DE", "AT"]),
        ("Sweden, Norway and Denmark", ["SE", "NO", "DK"]),
        ("Bosnia and Herzegovina", ["BA"]),
    ],
)
def test_a_state_or_town_where_applicants_may_live_is_not_its_country(value: Any, told: list[str]) -> None:
    posting = ResolvePlaces().process_item(draft(("applicant_location_requirements", value, 0.9))).posting
    assert posting.applicant_location_requirements == told


def test_an_agency_on_the_board_is_the_recruiter_when_the_ad_says_so() -> None:
    item = draft(
        ("hiring_organization", "Fjord Bemanning & Rekrytering AB", 0.75),
        title="Head of unit at NMAB",
        description="NMAB makes pumps. About NMAB. In this recruitment, we collaborate with Fjord recruitment, welcome.",
    )
    posting = ResolveOrganization().process_item(item).posting
    assert posting.hiring_organization is not None
    assert posting.recruiter is not None
    assert (posting.hiring_organization.name, posting.recruiter.name) == ("NMAB", "Fjord Bemanning & Rekrytering AB")


def test_an_employer_that_names_its_agency_stays_the_employer() -> None:
    item = draft(
        ("hiring_organization", "Northern Mills", 0.75),
        description="We are collaborating with the recruitment company Blue Door. Welcome.",
    )
    posting = ResolveOrganization().process_item(item).posting
    assert posting.hiring_organization is not None
    assert posting.recruiter is not None
    assert (posting.hiring_organization.name, posting.recruiter.name) == ("Northern Mills", "Blue Door")


def test_an_agency_that_speaks_for_a_nameless_client_leaves_the_employer_unknown() -> None:
    item = draft(("hiring_organization", "Bright Staffing", 0.8), description="Our client is a maker of pumps.")
    posting = ResolveOrganization().process_item(item).posting
    assert posting.hiring_organization is None
    assert posting.recruiter is not None


def test_an_agency_that_hires_for_itself_is_an_employer() -> None:
    item = draft(("hiring_organization", "Bright Staffing", 0.8), description="We look for a colleague in our office.")
    assert ResolveOrganization().process_item(item).posting.recruiter is None


def test_contacts_are_dropped_unless_the_user_wants_them() -> None:
    assert ResolveContacts().process_item(draft(description=AD, country="SE")).posting.contacts == []
    kept = ResolveContacts("keep").process_item(draft(description=AD, country="SE")).posting.contacts
    assert [(one.name, one.phone, one.email) for one in kept] == [("Eva Exempel", "+46701234567", "eva@works.example")]


def test_the_text_names_nobody_when_it_is_redacted() -> None:
    posting = ResolveContacts(redacts_text=True).process_item(draft(description=AD, country="SE")).posting
    assert posting.description == "Rekryterande chef [name], [phone], [email]."


def test_an_address_hidden_by_cloudflare_is_read_when_contacts_are_kept() -> None:
    body = b'<p>Eva Exempel <a data-cfemail="2a4f5c4b6a5d45584159044f524b475a464f">[email&#160;protected]</a></p>'
    kept = ResolveContacts("keep").process_item(draft(description="Eva Exempel [email protected]", body=body)).posting.contacts
    assert [(one.name, one.email) for one in kept] == [("Eva Exempel", "eva@works.example")]


@pytest.mark.parametrize("settings", [{"CONTACTS": "maybe"}, {"CONTACTS": "hash"}])
def test_wrong_contact_settings_are_refused(settings: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="CONTACTS"):
        ResolveContacts.from_crawler(SimpleNamespace(settings=settings))


def test_the_application_leads_elsewhere_than_the_page_and_by_a_safe_scheme() -> None:
    item = draft(
        ("apply_url", "javascript:apply()", 0.9),
        ("apply_url", "https://board.example/jobs/7", 0.85),
        ("apply_url", "/apply/7", 0.6),
    )
    posting = ResolveLinks().process_item(item).posting
    assert (posting.url, posting.apply_url) == ("https://board.example/jobs/7", "https://board.example/apply/7")


@pytest.mark.parametrize("url", ["mailto:dean@board.example", "javascript:apply()", "ftp://board.example/7"])
def test_a_posting_stands_at_an_address_of_the_web_or_at_none(url: str) -> None:
    item = draft(("url", url, 0.9), url=url)
    assert ResolveLinks().process_item(item).posting.url is None


def test_what_stands_in_for_an_address_is_not_published_and_relative_links_begin_at_the_board() -> None:
    item = draft(("apply_url", "/apply/7", 0.9), url="https://board.example/jobs")
    item.stand_in = "https://board.example/jobs#/7"
    posting = ResolveLinks().process_item(item).posting
    assert (posting.url, posting.apply_url) == (None, "https://board.example/apply/7")


def test_a_logo_is_absolute_or_none() -> None:
    item = draft(("hiring_organization", {"name": "Northern Mills", "logo": "/logo.png", "url": "javascript:x"}, 0.9))
    organization = ResolveLinks().process_item(ResolveOrganization().process_item(item)).posting.hiring_organization
    assert organization is not None
    assert (organization.logo, organization.url) == ("https://board.example/logo.png", None)


def test_a_town_takes_the_region_in_which_the_board_puts_the_job() -> None:
    region = {"@type": "Place", "address": {"addressRegion": "VIC", "addressCountry": "AU"}}
    item = draft(("job_locations", region, 0.9), ("job_locations", "Geelong", 0.44))
    (place,) = ResolvePlaces().process_item(item).posting.job_locations
    assert (place.locality, place.region, place.country) == ("Geelong", "Victoria", "AU")


def test_a_declared_place_that_the_page_does_not_show_gives_way_to_a_label_in_another_country() -> None:
    item = draft(("job_locations", "Toulouse", 0.8))
    office = {"@type": "Place", "address": {"addressLocality": "Wilmington", "addressRegion": "DE", "addressCountry": "US"}}
    item.candidates.add("job_locations", office, "json_ld", 0.75)
    assert [place.locality for place in ResolvePlaces().process_item(item).posting.job_locations] == ["Toulouse"]


def test_places_that_a_list_ends_with_and_are_read() -> None:
    item = draft(("job_locations", "Rockford, Illinois; and Chattanooga, Tennessee", 0.8))
    assert [place.locality for place in ResolvePlaces().process_item(item).posting.job_locations] == ["Rockford", "Chattanooga"]


def test_two_letters_in_brackets_are_a_province_on_an_italian_page() -> None:
    candidates = Candidates()
    candidates.add("job_locations", "Molinara Quernese (MO)", "labels", 0.8)
    page = Page(url="https://www.mulino.it/lavoro/7", text="")
    (place,) = ResolvePlaces().process_item(Draft(page=page, candidates=candidates)).posting.job_locations
    assert (place.locality, place.region, place.country) == ("Molinara Quernese", "Modena", "IT")
