"""What every vendor's file declares, and the few things that vendors alone need code for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import process_time
from typing import Any

import pytest

import jobcrawl.platforms
from jobcrawl.boards.addresses import detect, platforms
from jobcrawl.boards.parameters import board_name, told_in
from jobcrawl.boards.spiders import spider_class
from jobcrawl.declared.expressions import check
from jobcrawl.declared.platform import Platform, Preface
from jobcrawl.declared.rows import is_vacancy, values_of
from jobcrawl.spider_arguments import WrongArgument
from jobcrawl.values.places.places import understand_place

FOLDER = Path(jobcrawl.platforms.__path__[0])
ALL = list(platforms().values())


def ways(platform: Platform) -> list[Platform]:
    """A vendor's ways of being read, the first one first."""
    return [platform, *(ways(platform.fallback) if platform.fallback is not None else ())]


READ = [way for platform in ALL for way in ways(platform)]


def named(platform: Platform) -> str:
    return platform.name


def test_a_vendors_file_has_its_name() -> None:
    assert {path.stem for path in FOLDER.glob("[a-z]*.py")} == set(platforms())


@pytest.mark.parametrize("platform", READ, ids=named)
def test_every_expression_can_be_read(platform: Platform) -> None:
    for expression in platform.fields.values():
        check(expression)
    for group in (platform.pay, platform.places):
        for name in type(group).__dataclass_fields__ if group is not None else ():
            value = getattr(group, name)
            if isinstance(value, str) and value:
                check(value)
    for one in (platform.keep, platform.removed, platform.detail.url if platform.detail else None):
        if one is not None:
            check(one)


@pytest.mark.parametrize("platform", ALL, ids=named)
def test_a_vendor_says_what_an_unknown_board_looks_like_and_how_fast_it_may_be_asked(platform: Platform) -> None:
    assert platform.unknown_board
    assert platform.delay >= 0.2
    assert platform.board_url
    if not platform.empty_proves:
        assert platform.unknown_board != "404" or platform.name == "varbi"


@pytest.mark.parametrize("platform", READ, ids=named)
def test_a_row_of_nothing_has_no_values_of_its_own(platform: Platform) -> None:
    values = values_of(platform, {}, {})
    assert not {"title", "description", "employment_type", "job_locations", "base_salary", "date_posted"} & set(values)


@pytest.mark.parametrize(
    "address", ["a" * 4000, "https://" + "a." * 1000, "https://x.example/" + "a/" * 1000 + "?" + "&for" * 200]
)
def test_a_strange_address_costs_no_time(address: str) -> None:
    began = process_time()
    detect(address)
    assert process_time() - began < 0.5


def test_a_missing_parameter_is_named_with_the_way_to_give_it() -> None:
    with pytest.raises(WrongArgument, match=r"workday needs company, wd_instance, site: -a company=… or -a url=…"):
        spider_class(platforms()["workday"])()


@pytest.mark.parametrize("token", ["a/b", " a", "a#b", "x\n", "<x>"])
def test_a_parameter_that_would_change_the_address_is_refused(token: str) -> None:
    with pytest.raises(WrongArgument, match="is no parameter of greenhouse"):
        spider_class(platforms()["greenhouse"])(token=token)


def test_a_name_with_a_space_is_a_name() -> None:
    request = spider_class(platforms()["ashby"])(url="https://jobs.ashbyhq.com/Harbour%20Works")._first_request(0)
    assert request.url == "https://api.ashbyhq.com/posting-api/job-board/Harbour%20Works?includeCompensation=true"


def test_scrapy_crawl_says_in_one_line_what_is_missing() -> None:
    command = [sys.executable, "-m", "scrapy", "crawl", "lever"]
    done = subprocess.run(command, cwd=FOLDER.parents[1], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stderr.strip().splitlines()[-1].endswith("error: lever needs token: -a token=… or -a url=…")
    assert "Traceback" not in done.stderr


def test_an_address_of_another_vendor_is_refused() -> None:
    with pytest.raises(WrongArgument, match="no address of greenhouse"):
        spider_class(platforms()["greenhouse"])(url="https://jobs.lever.co/harbour")


@pytest.mark.parametrize(
    ("name", "country", "place"),
    [
        (
            "US-AR-SPRINGDALE-BLDG 1 ~ 100 Main St ~ BLDG 1",
            "United States of America",
            ("100 Main St", "Springdale", "US-AR", "US"),
        ),
        ("US-NC-WINSTON-SALEM-B2", None, (None, "Winston-Salem", "US-NC", "US")),
        ("AU-NSW-NOWRA-039 ~ 9 Mill Rd", "Australia", ("9 Mill Rd", "Nowra", "AU-NSW", "AU")),
        ("US-CT-REMOTE", "United States of America", (None, None, "US-CT", "US")),
        ("New York  New York  United States", None, (None, "New York", "US-NY", "US")),
        ("Leeds", "United Kingdom", (None, "Leeds", None, "GB")),
        ("IT-OPS-LEEDS", "United Kingdom", (None, None, None, "GB")),
    ],
)
def test_workdays_forms_of_a_place_are_taken_apart(name: str, country: str | None, place: tuple[str | None, ...]) -> None:
    (told,) = understand_place(mapped("workday", workday_job(name, country=country))["job_locations"], labelled=True)
    assert (told.street_address, (told.locality or "").title() or None, told.region_code, told.country) == place


def test_a_country_is_that_of_the_first_place_and_no_other() -> None:
    row = workday_job(
        "US-AR-SPRINGDALE-BLDG 1 ~ 100 Main St", "York", "Leeds  United Kingdom", country="United States of America"
    )
    told = understand_place(mapped("workday", row)["job_locations"], labelled=True)
    assert [(place.locality, place.country) for place in told] == [("Springdale", "US"), ("York", None), ("Leeds", "GB")]
    assert mapped("workday", workday_job("Leeds", "Leeds", "York", country="United Kingdom"))["job_locations"] == [
        {"@type": "Place", "name": "Leeds", "address": {"addressCountry": "United Kingdom"}}, "York"
    ]  # fmt: skip


def test_a_place_of_a_wrong_type_costs_that_place_only() -> None:
    strange: dict[str, Any] = {"location": {"a": 1}, "additionalLocations": [5, None, "York"], "jobRequisitionLocation": "x"}
    assert mapped("workday", {"jobPostingInfo": strange})["job_locations"] == ["York"]


def workday_job(first: str, *further: str, country: str | None) -> dict[str, Any]:
    return {"jobPostingInfo": {"location": first, "additionalLocations": list(further), "country": {"descriptor": country}}}


def test_two_sites_of_one_tenant_are_two_sources() -> None:
    workday = platforms()["workday"]
    names = {board_name(workday, {"company": "harbour", "wd_instance": "wd5", "site": site}) for site in ("Yard", "Dock")}
    assert names == {"workday:harbour:wd5:Yard", "workday:harbour:wd5:Dock"}


def test_the_stream_and_the_snapshot_are_one_source() -> None:
    jobtech = platforms()["jobtech_stream"]
    whole, part = jobtech.completed({}), jobtech.completed({"since": "2026-01-01T00:00:00"})
    assert (whole["feed"], part["feed"]) == ("snapshot", "stream?updated-after=2026-01-01T00:00:00")
    assert board_name(jobtech, whole) == board_name(jobtech, part) == "jobtech_stream"


def mapped(name: str, row: dict[str, Any]) -> dict[str, Any]:
    return values_of(platforms()[name], row, {})


def test_successfactors_writes_the_place_behind_the_title_and_no_employer() -> None:
    row = {
        "title": "Welder (m/f/d) (Kiel, DE, 24103)",
        "description": "Welder (m/f/d)",
        "employer": "Careers",
        "link": "https://x/job/y/77/",
    }
    values = mapped("successfactors", row)
    assert values["title"] == "Welder (m/f/d)"
    assert values["job_locations"] == "Kiel, DE, 24103"
    assert values["source_id"] == "77"
    assert not {"description", "hiring_organization"} & set(values)


def test_personio_keeps_hours_and_contract_apart() -> None:
    assert mapped("personio", {"employmentType": "permanent", "schedule": "part-time"})["employment_type"] == ["PART_TIME"]
    assert "employment_type" not in mapped("personio", {"employmentType": "permanent"})


def test_gupy_invents_no_full_time_for_a_permanent_job() -> None:
    assert "employment_type" not in mapped("gupy", {"type": "vacancy_type_effective"})


def test_of_several_ranges_of_pay_the_widest_is_told_where_all_are_in_one_currency_and_unit() -> None:
    ranges = [
        {"min_cents": low * 100_000, "max_cents": high * 100_000, "currency_type": "USD", "title": "Annual range, " + place}
        for low, high, place in ((90, 120, "Kiel"), (80, 110, "Porto"))
    ]
    told = mapped("greenhouse", {"pay_input_ranges": ranges})["base_salary"]
    assert (told["value"]["minValue"], told["value"]["maxValue"], told["value"]["unitText"]) == (80_000, 120_000, "YEAR")
    hourly = {**ranges[1], "title": "Hourly range"}
    assert "base_salary" not in mapped("greenhouse", {"pay_input_ranges": [ranges[0], hourly]})


def test_rippling_shows_pay_of_one_currency_only() -> None:
    ranges = [{"currency": currency, "frequency": "ANNUAL", "rangeStart": 10, "rangeEnd": 20} for currency in ("USD", "EUR")]
    assert "base_salary" not in mapped("rippling", {"payRangeDetails": ranges})
    assert mapped("rippling", {"payRangeDetails": ranges[:1]})["base_salary"]["value"]["unitText"] == "YEAR"


def test_successfactors_newer_sites_name_a_job_in_one_of_two_ways() -> None:
    service = [platform for platform in READ if platform.name == "successfactors" and platform.listing.method == "POST"][-1]
    for name in ("unifiedUrlTitle", "urlTitle"):
        row = {"variant": "de_DE", "response": {"id": 77, name: "Welder-%28all%29"}}
        values = values_of(service, row, {"host": "jobs.harbour.example"})
        assert values["url"] == "https://jobs.harbour.example/job/Welder-%28all%29/77-de_DE"


def test_workday_takes_the_country_that_the_job_names() -> None:
    for job in ({"country": {"descriptor": "Germany"}}, {"jobRequisitionLocation": {"country": {"descriptor": "Germany"}}}):
        (place,) = mapped("workday", {"jobPostingInfo": {"location": "Kiel", **job}})["job_locations"]
        assert (place["name"], place["address"]["addressCountry"]) == ("Kiel", "Germany")


def test_lever_tells_the_country_of_the_main_place_only() -> None:
    row = {"country": "CA", "categories": {"location": "London", "allLocations": ["London", "Porto"]}}
    main, other = mapped("lever", row)["job_locations"]
    assert (main["name"], main["address"]["addressCountry"], other) == ("London", "CA", "Porto")
    assert mapped("lever", {"categories": {"location": "London"}})["job_locations"] == ["London"]


def test_phenom_keeps_all_places_of_a_job_that_has_several() -> None:
    several = ["Kiel, Germany", "Porto, Portugal"]
    assert mapped("phenom", {"city": "Kiel", "multi_location": several})["job_locations"] == several
    (place,) = mapped("phenom", {"city": "Kiel", "multi_location": several[:1]})["job_locations"]
    assert place["address"]["addressLocality"] == "Kiel"


def test_paylocity_says_remote_and_leaves_internal_jobs_out() -> None:
    assert mapped("paylocity", {"LocationName": "Yard", "IsRemote": True})["job_location_type"] == "TELECOMMUTE"
    assert "job_location_type" not in mapped("paylocity", {"LocationName": "Yard", "IsRemote": False})
    assert not is_vacancy(platforms()["paylocity"], {"JobId": 1, "IsInternal": True})


def test_recruitees_hours_of_a_week_are_one_number_or_two() -> None:
    assert mapped("recruitee", {"min_hours_per_week": 32, "max_hours_per_week": 40})["work_hours"] == "32-40 hours per week"
    assert mapped("recruitee", {"min_hours_per_week": 40, "max_hours_per_week": 40})["work_hours"] == "40 hours per week"
    assert "work_hours" not in mapped("recruitee", {"min_hours_per_week": None, "max_hours_per_week": None})


def test_a_preface_tells_one_value_or_all_that_the_page_holds() -> None:
    page = "<a href='?locale=de_DE'></a><a href='?locale=en_US'></a><a href='?locale=de_DE'></a>"
    pattern = r"[?&]locale=(?P<variants>\w+)"
    assert told_in(Preface(url="", pattern=pattern), page) == {"variants": "de_DE"}
    assert told_in(Preface(url="", pattern=pattern, every=True), page) == {"variants": "de_DE,en_US"}
    assert told_in(Preface(url="", pattern=pattern), "nothing") is None
    assert told_in(Preface(url="", pattern=pattern, every=True), "nothing") == {}, "the default stays"


def test_joins_company_number_is_told_by_either_spelling() -> None:
    api = platforms()["join"].fallback
    assert api is not None
    assert api.preface is not None
    for page in ('{"company":{"id":77,"name":"x"}}', '{"companyId": 77}'):
        assert told_in(api.preface, page) == {"company_id": "77"}


def test_a_board_reads_pages_in_one_of_its_ways_or_records_alone() -> None:
    assert {name: platforms()[name].reads_pages for name in ("ashby", "workday", "jobvite", "softgarden")} == {
        "ashby": False, "workday": False, "jobvite": True, "softgarden": True,
    }  # fmt: skip
