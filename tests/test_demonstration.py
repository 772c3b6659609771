"""The whole way: the demonstration site on loopback, `scrapy crawl`, the feed."""

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fixtures.demonstration import STANDS_FOR, next_edition
from fixtures.statsskuld.ads import ADS
from fixtures.statsskuld.site import Site, ads_of
from jobcrawl.feed.tail import tail
from jobcrawl.schema import posting_schema
from tests.project import ENVIRONMENT, project

BOILERPLATE = (
    "Other jobs in the same field",
    "broaden the search",
    "Similar jobs",
    "Latest posts",
    "Was this job fit",
    "days left",
    "Keyword / Occupation",
    "The debt fell by",
    "Statsskuld.se shows",
    "Vacant jobs",
)


@dataclass
class Crawl:
    code: int
    report: str
    postings: list[dict[str, Any]]

    def posting(self, number: int) -> dict[str, Any]:
        (found,) = [one for one in self.postings if one["source_id"] == str(ADS[number].ident)]
        return found


def command(folder: Path, *arguments: str) -> list[str]:
    fast = ["-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=False"]
    own = ["-s", f"STORE_URL=sqlite:///{folder}/store.db", "-s", f"FEED_DIR={folder}/feed"]
    return [sys.executable, "-m", "scrapy", "crawl", *arguments, *fast, *own]


def crawl(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    asked = command(folder, *arguments)
    return subprocess.run(asked, cwd=project(folder), env=ENVIRONMENT, capture_output=True, text=True, timeout=200, check=False)


def at(site: Site) -> list[str]:
    return ["-a", f"start={site.url}/en/lediga-jobb", "-s", f"ADDRESS_GUARD_ALLOW={site.url.removeprefix('http://')}"]


@pytest.fixture(scope="module")
def done(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Crawl:
    folder = tmp_path_factory.mktemp("demonstration")
    run = crawl(folder, "statsskuld", *at(site), "-O", f"{folder}/out.jsonl")
    lines = (folder / "out.jsonl").read_text().splitlines()
    return Crawl(run.returncode, run.stderr, [json.loads(line) for line in lines])


def live() -> list[int]:
    return [ad.number for ad in ads_of(0) if not {"missing", "expired"} & ad.quirks]


def test_every_live_posting_is_in_the_feed_once(done: Crawl) -> None:
    assert sorted(one["source_id"] for one in done.postings) == sorted(str(ADS[number].ident) for number in live())
    assert len({one["id"] for one in done.postings}) == len(done.postings)


def test_the_run_is_complete_and_says_so(done: Crawl) -> None:
    assert done.code == 0, done.report
    assert "run complete" in done.report
    assert "42 of 42 announced" in done.report


def test_every_lost_page_is_named_with_its_reason(done: Crawl) -> None:
    assert "HTTP 404" in done.report
    assert "ExpiredPosting" in done.report


def test_no_description_holds_boilerplate(done: Crawl) -> None:
    dirty = [(one["title"], phrase) for one in done.postings for phrase in BOILERPLATE if phrase in one["description"]]
    assert dirty == []


def test_no_paragraph_of_an_ad_is_lost(done: Crawl) -> None:
    for number in live():
        text = done.posting(number)["description"]
        assert ADS[number].about in text
        assert "Welcome with your application!" in text


def test_every_line_meets_the_schema(done: Crawl) -> None:
    validator = Draft202012Validator(posting_schema())
    assert [error.message for one in done.postings for error in validator.iter_errors(one)] == []


def test_titles_are_what_the_page_shows_without_its_label(done: Crawl) -> None:
    assert done.posting(7)["title"] == "Backend developer"
    assert all(done.posting(number)["title"] == ADS[number].title for number in live() if number != 7)


def test_places_carry_the_codes_of_the_register(done: Crawl) -> None:
    place = done.posting(11)["job_locations"][0]
    assert (place["region"], place["region_code"], place["locality"], place["locality_code"]) == (
        "Stockholms län",
        "01",
        "Norrtälje",
        "0188",
    )
    assert place["country"] == "SE"


def test_a_page_without_a_place_line_gets_none_invented(done: Crawl) -> None:
    assert done.posting(19)["job_locations"] == []


def test_an_agency_on_the_board_is_the_recruiter_and_the_ad_names_the_employer(done: Crawl) -> None:
    posting = done.posting(11)
    assert posting["recruiter"]["name"] == "Klockarbo Bemanning & Rekrytering AB"
    assert posting["hiring_organization"]["name"] == "Norrkust"


def test_deadlines_in_four_notations_and_by_countdown_are_the_same_day(done: Crawl, site: Site) -> None:
    for number in live():
        ad = ADS[number]
        ordinal = site.today.toordinal() + ad.days
        found = date.fromisoformat(done.posting(number)["valid_through"][:10])
        assert abs(found.toordinal() - ordinal) <= (1 if ad.deadline == "none" else 0), (ad.title, ad.deadline, str(found))


def test_two_jobs_with_one_title_employer_and_place_stay_two(done: Crawl) -> None:
    one, two = done.posting(22), done.posting(23)
    assert (one["title"], one["hiring_organization"]) == (two["title"], two["hiring_organization"])
    assert one["id"] != two["id"]


def test_pay_is_read_where_it_is_stated_and_null_elsewhere(done: Crawl) -> None:
    pay = done.posting(4)["base_salary"]
    assert (pay["min_value"], pay["max_value"], pay["currency"], pay["unit_text"]) == (34500, 39000, "SEK", "MONTH")
    assert done.posting(5)["base_salary"] is None


def test_no_employment_type_is_invented(done: Crawl) -> None:
    assert done.posting(20)["employment_type"] == []
    assert "FULL_TIME" in done.posting(5)["employment_type"]


def test_contact_persons_are_dropped(done: Crawl) -> None:
    assert [one["contacts"] for one in done.postings if one["contacts"]] == []


def test_a_link_whose_label_is_its_address_is_shown_once(done: Crawl) -> None:
    text = done.posting(5)["description"]
    assert text.count("https://www.arbetsplats.example/fragor-och-svar/sa-rekryterar-vi.html#steg2") == 1
    assert "arbetsplats.example/jobb (https://arbetsplats.example/" in done.posting(4)["description"]


def test_an_unknown_spider_is_one_clear_line_and_exit_2(tmp_path: Path) -> None:
    run = crawl(tmp_path, "statskuld")
    assert run.returncode == 2
    assert "no spider 'statskuld'; did you mean statsskuld?" in run.stderr


def test_a_site_that_is_down_is_exit_1_and_keeps_the_old_feed(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old\n")
    closed = "http://127.0.0.1:9/en/lediga-jobb"
    run = crawl(tmp_path, "statsskuld", "-a", f"start={closed}", "-s", "ADDRESS_GUARD_ALLOW=127.0.0.1:9", "-O", str(out))
    assert run.returncode == 1, run.stderr
    assert "run failed" in run.stderr
    why = "RobotsUnreachable: robots.txt cannot be read (the host refuses connections); see whether the address is right"
    assert run.stderr.count(f"{closed}: {why}") == 1, run.stderr
    assert out.read_text() == "old\n"


def test_a_reader_of_the_report_who_goes_away_ends_no_crawl(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    asked = command(
        tmp_path, "statsskuld", "-a", "start=http://127.0.0.1:9/", "-s", "ADDRESS_GUARD_ALLOW=127.0.0.1:9", "-O", str(out)
    )
    with subprocess.Popen(asked, cwd=project(tmp_path), env=ENVIRONMENT, stderr=subprocess.PIPE) as run:
        assert run.stderr is not None
        assert any(b"run failed" in line for line in run.stderr)
        run.stderr.close()
        try:
            assert run.wait(60) == 1
        finally:
            run.kill()


# `make crawl`, again and again


def test_each_edition_brings_two_ads_lacks_two_and_changes_one() -> None:
    before = {ad.ident: ad for ad in ads_of(0)}
    for edition in range(1, 100):
        now = {ad.ident: ad for ad in ads_of(edition)}
        changed = [ident for ident in now.keys() & before.keys() if now[ident].title != before[ident].title]
        assert (len(now.keys() - before.keys()), len(before.keys() - now.keys()), len(changed)) == (2, 2, 1), edition
        before = now


def test_the_site_posts_its_ads_anew_before_their_deadlines_are_past(tmp_path: Path) -> None:
    first, state = date(2026, 3, 1), tmp_path / "state.json"
    assert next_edition(state, first) == (0, first, 0)
    state.write_text(json.dumps({"edition": 4, "first_day": "2026-03-01", "port": 7}))
    for days, first_day in ((0, first), (2, first), (3, date(2026, 3, 4)), (400, date(2027, 4, 5))):
        assert next_edition(state, first + timedelta(days=days)) == (5, first_day, 7)
    assert min(ad.days for ad in ADS if "expired" not in ad.quirks) > STANDS_FOR.days


def test_a_second_run_of_the_demonstration_shows_what_is_new_what_changed_and_what_is_gone(tmp_path: Path) -> None:
    project(tmp_path)
    runs = [
        subprocess.run(
            [sys.executable, "-m", "fixtures.demonstration"],
            cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=200, check=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    told = [run.stderr.splitlines()[-1] for run in runs]
    assert told == [
        "statsskuld: 40 new, 0 updated, 0 closed, 0 reopened, 40 open; feed: feed/statsskuld",
        "statsskuld: 2 new, 1 updated, 2 closed, 0 reopened, 40 open; feed: feed/statsskuld",
    ]
    lines = list(tail(tmp_path / "feed" / "statsskuld", 40))
    assert sorted(line["type"] for line in lines) == ["closed", "closed", "new", "new", "updated"]
    assert [line["changed_fields"] for line in lines if line["type"] == "updated"] == [["title", "description", "valid_through"]]
