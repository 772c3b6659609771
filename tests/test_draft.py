import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from jobcrawl.posting import JobLocation, JobPosting


def draft(url: str = "", places: tuple[str | None, ...] = (), country: str | None = None) -> Draft:
    posting = JobPosting(job_locations=[JobLocation(country=place) for place in places])
    return Draft(page=Page(url=url), candidates=Candidates(), posting=posting, source=Source(country=country))


@pytest.mark.parametrize(
    ("made", "of_work", "of_page"),
    [
        (draft("https://a.example.no/1", ("SE",), country="DK"), "DK", "DK"),
        (draft("https://a.example.no/1", ("SE", None, "SE")), "SE", "NO"),
        (draft("https://a.example.no/1", ("SE", "FI")), "NO", "NO"),
        (draft("https://a.example.com/1", ("SE",)), "SE", "SE"),
        (draft("https://a.example.com/1", ("SE", "FI")), None, None),
        (draft(), None, None),
    ],
)
def test_pay_follows_the_place_of_work_and_dates_the_address(made: Draft, of_work: str | None, of_page: str | None) -> None:
    assert (made.country_of_work, made.country_of_page) == (of_work, of_page)


def test_a_warning_is_noted_once() -> None:
    one = draft()
    for sentence in ("The deadline is odd.", "The pay is odd.", "The deadline is odd."):
        one.warn(sentence)
    assert one.posting.warnings == ["The deadline is odd.", "The pay is odd."]


def test_what_was_odd_about_a_posting_is_told_with_the_reason_it_was_given_up_for() -> None:
    one = draft("https://bakery.example/jobs/1")
    assert one.why_given_up(ValueError("no title")) == "no title"
    one.warn("the vendor's title is no text: {'a': 1}")
    assert one.why_given_up(ValueError("no title")) == "no title; the vendor's title is no text: {'a': 1}"


def test_what_stands_in_for_an_address_is_what_a_posting_is_known_by() -> None:
    one = draft("https://bakery.example/jobs")
    assert one.address == "https://bakery.example/jobs"
    one.stand_in = "https://bakery.example/jobs#/7"
    assert one.address == "https://bakery.example/jobs#/7"
