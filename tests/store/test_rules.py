"""The rules of the lifecycle, each as it is written, played against a real store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from jobcrawl.posting import Organization
from jobcrawl.store.closing import confirm
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof, RunState, SourceKind
from jobcrawl.store.policy import Policy
from jobcrawl.store.report import RunReport
from tests.store.reading import open_keys, stored, told
from tests.store.site import START, Site, posting

TEN = [f"j{number}" for number in range(10)]
CUT = ListingProof(pages=1, cut="the third page of ten was not reached")


@pytest.fixture
def ten(site: Site) -> Site:
    site.put(*TEN)
    report = site.visit()
    assert (report.state, report.new, report.open, report.exit_code) == (RunState.COMPLETE, 10, 10, 0)
    return site


def test_an_event_closes_now(ten: Site) -> None:
    report = ten.visit(removed=["j1"])
    assert report.closed == 1
    assert stored(ten.database)["j1"]["closed_reason"] == "event"


LOG = ListingProof(pages=1, cut="only a part was asked for (since)", is_log=True)


def test_an_event_of_a_log_of_changes_closes_now_although_a_log_is_no_whole_listing(ten: Site) -> None:
    report = ten.visit(hide=TEN[2:], removed=["j1"], listing=LOG)
    assert (report.state, report.closed, report.open) == (RunState.PARTIAL, 1, 9)
    assert stored(ten.database)["j1"]["closed_reason"] == "event"


def test_events_that_would_close_most_of_what_is_open_are_held(ten: Site) -> None:
    report = ten.visit(removed=TEN[:6], listing=LOG)
    assert (report.closed, report.held) == (0, ["6 of 10 open postings would be closed, more than 50%"])


def test_a_deadline_that_is_past_closes_now(ten: Site) -> None:
    ten.put("late", valid_through="2026-03-02")
    ten.visit()
    ten.now = START + timedelta(days=3)
    ten.visit()
    assert stored(ten.database)["late"]["closed_reason"] == "deadline"
    assert stored(ten.database)["late"]["closed_at"] == "2026-03-04T06:00:00+00:00"


def test_a_deadline_is_not_past_while_its_day_lasts_anywhere(ten: Site) -> None:
    ten.put("late", valid_through="2026-03-02")
    ten.now = START + timedelta(days=2, hours=5, minutes=59)
    ten.visit()
    assert "late" in open_keys(ten.database)


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_gone_and_not_listed_closes_now(ten: Site, status: int) -> None:
    ten.take("j1")
    ten.visit(gone={"j1": status})
    assert stored(ten.database)["j1"]["closed_reason"] == "gone"


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_gone_but_listed_closes_nothing(ten: Site, status: int) -> None:
    report = ten.visit(gone={"j1": status})
    assert report.closed == 0
    assert "j1" in open_keys(ten.database)
    assert [failure.url for failure in report.failures] == ["https://jobs.example/ad/j1"]


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_is_gone_closes_nothing_while_the_listing_is_not_whole(ten: Site, status: int) -> None:
    ten.take("j1")
    report = ten.visit(gone={"j1": status}, listing=CUT)
    assert (report.state, report.closed, report.exit_code) == (RunState.PARTIAL, 0, 3)


@pytest.mark.parametrize(("kind", "runs"), [(SourceKind.FEED, 1), (SourceKind.API, 2), (SourceKind.HTML, 4)])
def test_absence_from_k_complete_runs_closes(ten: Site, kind: SourceKind, runs: int) -> None:
    ten.kind = kind
    ten.take("j1")
    for _ in range(runs - 1):
        assert ten.visit().closed == 0
    assert ten.visit().closed == 1
    assert stored(ten.database)["j1"]["closed_reason"] == "absent"


def test_being_listed_again_starts_the_count_anew(ten: Site) -> None:
    ten.visit(hide=["j1"])
    ten.visit()
    assert ten.visit(hide=["j1"]).closed == 0
    assert ten.visit(hide=["j1"]).closed == 1


@pytest.mark.parametrize(
    "reason", ["HTTP 500", "HTTP 503", "HTTP 401", "HTTP 403", "HTTP 429", "TimeoutError", "captcha", "empty parse"]
)
def test_a_failing_page_closes_nothing(ten: Site, reason: str) -> None:
    for _ in range(6):
        assert ten.visit(failing={"j1": reason}).closed == 0
    assert "j1" in open_keys(ten.database)


def test_the_words_no_longer_available_count_as_one_absence(ten: Site) -> None:
    assert ten.visit(expired=["j1"]).closed == 0
    assert ten.visit(expired=["j1"]).closed == 1
    assert stored(ten.database)["j1"]["closed_reason"] == "absent"


def test_a_partial_run_adds_and_updates_but_never_closes(ten: Site) -> None:
    ten.put("fresh")
    ten.put("j0", title="Head gardener")
    ten.put("late", valid_through="2020-01-01")
    ten.take("j1")
    for _ in range(6):
        report = ten.visit(listing=CUT, removed=["j2"])
        assert (report.state, report.closed) == (RunState.PARTIAL, 0)
    assert "fresh" in open_keys(ten.database)
    assert stored(ten.database)["j0"]["title"] == "Head gardener"


def test_a_short_listing_closes_nothing(ten: Site) -> None:
    report = ten.visit(hide=TEN[6:], listing=ListingProof(pages=1, expected=10))
    assert (report.state, report.closed) == (RunState.PARTIAL, 0)
    assert report.reason == "listed 6 of a stated total of 10"


def test_less_than_seventy_percent_of_the_usual_number_is_held(ten: Site) -> None:
    ten.kind = SourceKind.FEED
    report = ten.visit(hide=TEN[6:])
    assert (report.state, report.closed, report.exit_code) == (RunState.COMPLETE, 0, 3)
    assert report.held == ["listed 6, less than 70% of the usual 10"]


def test_seventy_percent_of_the_usual_number_is_enough(ten: Site) -> None:
    ten.kind = SourceKind.FEED
    assert ten.visit(hide=TEN[7:]).closed == 3


def test_usual_is_the_median_of_the_last_five_believed_runs(site: Site) -> None:
    site.kind = SourceKind.HTML
    site.put(*(f"a{number}" for number in range(100)))
    for _ in range(2):
        site.visit(refetch=False)
    site.take(*(f"a{number}" for number in range(25)))
    for _ in range(3):
        assert not site.visit(refetch=False).held
    site.take(*(f"a{number}" for number in range(25, 48)))
    assert site.visit(refetch=False).held == ["listed 52, less than 70% of the usual 75"]


def test_closing_more_than_half_is_held(ten: Site) -> None:
    ten.put(*(f"fresh{number}" for number in range(6)))
    ten.kind = SourceKind.FEED
    report = ten.visit(hide=TEN[:6])
    assert (report.closed, report.listed) == (0, 10)
    assert report.held == ["6 of 10 open postings are missing, more than 50%"]


def test_stated_closings_of_more_than_half_are_held_too(ten: Site) -> None:
    report = ten.visit(removed=TEN[:6])
    assert report.closed == 0
    assert report.held == ["6 of 10 open postings would be closed, more than 50%"]


def test_a_held_run_counts_no_absences_and_is_not_usual(ten: Site) -> None:
    for _ in range(6):
        assert ten.visit(hide=TEN[5:]).held
    report = ten.visit(hide=["j9"])
    assert (report.held, report.closed) == ([], 0)


def test_a_confirmed_run_closes_what_it_held(ten: Site) -> None:
    ten.take(*TEN[2:])
    assert ten.visit().held
    assert confirm(ten.database, "garden", ten.now) == 2
    report = ten.visit()
    assert (report.held, report.closed, report.exit_code) == ([], 8, 0)
    assert open_keys(ten.database) == {"j0", "j1"}


def test_what_a_person_confirmed_needs_no_further_absences(database: Database) -> None:
    pages = Site(database, SourceKind.HTML)
    pages.put(*TEN)
    pages.visit()
    pages.take(*TEN[2:])
    assert pages.visit().held
    confirm(database, "garden", pages.now)
    pages.put("j5")
    report = pages.visit()
    assert (report.held, report.closed) == ([], 7)
    assert {posting["closed_reason"] for posting in stored(database).values() if posting["status"] == "closed"} == {"absent"}
    pages.take("j5")
    assert [pages.visit().closed for _ in range(4)] == [0, 0, 0, 1]


def test_nothing_held_is_nothing_to_confirm(ten: Site) -> None:
    assert confirm(ten.database, "garden", ten.now) is None


def test_all_ids_swapped_at_once_is_held_until_a_person_confirms(ten: Site) -> None:
    ten.jobs = {}
    ten.put(*(f"swapped{number}" for number in range(10)), title="Gardener of another garden")
    for _ in range(5):
        report = ten.visit()
        assert (report.closed, report.held) == (0, ["10 of 10 open postings are missing, more than 50%"])
    confirm(ten.database, "garden", ten.now)
    assert ten.visit().closed == 10


def test_reappearance_reopens_under_the_same_id(ten: Site) -> None:
    job = ten.jobs["j1"]
    before = stored(ten.database)["j1"]
    ten.take("j1")
    ten.visit()
    assert ten.visit().closed == 1
    ten.jobs["j1"] = job
    report = ten.visit()
    after = stored(ten.database)["j1"]
    assert (report.reopened, report.new) == (1, 0)
    assert (after["id"], after["first_seen"]) == (before["id"], before["first_seen"])
    assert after["reposted_at"] == "2026-03-04T06:00:00+00:00"
    assert (after["status"], after["closed_at"], after["closed_reason"]) == ("open", None, None)


def test_a_posting_past_its_deadline_is_not_reopened_by_being_listed(ten: Site) -> None:
    ten.put("late", valid_through="2026-03-02")
    ten.visit()
    ten.now += timedelta(days=3)
    ten.visit()
    for _ in range(3):
        report = ten.visit()
        assert (report.reopened, report.closed) == (0, 0)
        assert "late" not in open_keys(ten.database)


def test_the_same_employer_and_title_under_a_new_id_after_14_days_is_linked_and_not_merged(ten: Site) -> None:
    first = stored(ten.database)["j1"]["id"]
    ten.take("j1")
    ten.now = START + timedelta(days=14)
    ten.put("again", title="Gardener j1")
    report = ten.visit()
    assert report.new == 1
    assert stored(ten.database)["again"]["repost_of"] == first
    assert "j1" in open_keys(ten.database)


def test_the_same_employer_and_title_within_14_days_is_another_job(ten: Site) -> None:
    ten.take("j1")
    ten.now = START + timedelta(days=13)
    ten.put("again", title="Gardener j1")
    ten.visit()
    assert stored(ten.database)["again"]["repost_of"] is None


def test_the_same_employer_and_title_while_the_first_is_still_listed_is_another_job(ten: Site) -> None:
    ten.now = START + timedelta(days=20)
    ten.put("again", title="Gardener j1")
    ten.visit()
    assert stored(ten.database)["again"]["repost_of"] is None


def test_a_field_that_vanishes_from_one_parse_is_kept(ten: Site) -> None:
    ten.put("j1", department="Roses")
    ten.visit()
    ten.put("j1")
    assert ten.visit().updated == 0
    assert stored(ten.database)["j1"]["department"] == "Roses"


def test_a_field_is_cleared_after_two_whole_parses_agree(ten: Site) -> None:
    ten.put("j1", department="Roses")
    ten.visit()
    ten.put("j1")
    ten.visit()
    assert ten.visit().updated == 1
    assert stored(ten.database)["j1"]["department"] is None
    assert told(ten.database)[-1][1:] == ("updated", "cleared", "j1")


def test_a_posting_that_closes_with_a_field_cleared_closes_without_it(ten: Site) -> None:
    ten.put("j1", department="Roses")
    ten.visit()
    ten.put("j1")
    ten.visit()
    assert ten.visit(removed=["j1"]).closed == 1
    assert [line[1:3] for line in told(ten.database)[-2:]] == [("updated", "cleared"), ("closed", "event")]
    assert stored(ten.database)["j1"]["department"] is None


def test_a_field_that_comes_back_is_not_cleared(ten: Site) -> None:
    for department in ("Roses", None, "Roses", None):
        ten.put("j1", department=department)
        ten.visit()
    assert stored(ten.database)["j1"]["department"] == "Roses"


def test_a_lost_required_field_on_more_than_a_fifth_of_the_postings_is_held(ten: Site) -> None:
    ten.kind = SourceKind.FEED
    ten.put(*TEN[:3], hiring_organization=None)
    ten.take("j9")
    for _ in range(4):
        report = ten.visit()
        assert report.held == ["3 of 9 postings read again lost a required field: the parser has drifted"]
        assert (report.closed, report.exit_code) == (0, 3)
    assert stored(ten.database)["j0"]["hiring_organization"]["name"] == "Rosebud Ltd"


def test_a_lost_required_field_on_a_fifth_of_the_postings_is_no_drift(ten: Site) -> None:
    ten.put(*TEN[:2], hiring_organization=None)
    assert ten.visit().held == []


def test_two_postings_say_nothing_about_a_parser(site: Site) -> None:
    site.put("a", "b")
    site.visit()
    site.put("a", "b", hiring_organization=None)
    assert site.visit().held == []


def test_a_confirmed_drift_lets_the_lost_fields_go(ten: Site) -> None:
    ten.put(*TEN[:3], hiring_organization=None)
    assert ten.visit().held
    confirm(ten.database, "garden", ten.now)
    assert ten.visit().held == []
    assert stored(ten.database)["j0"]["hiring_organization"] is None


def test_change_is_judged_on_what_a_reader_sees_in_utc(ten: Site) -> None:
    ten.put("j1", date_posted="2026-02-28T08:00:00+01:00", description_html="<p>x</p>")
    assert ten.visit().updated == 1
    ten.put("j1", date_posted="2026-02-28T07:00:00+00:00", description_html="<div>x</div>")
    assert ten.visit().updated == 0


def test_a_change_names_the_fields_that_changed(ten: Site) -> None:
    ten.put("j1", title="Head gardener", hiring_organization=Organization(name="Rosebud Ltd"))
    ten.visit()
    from sqlalchemy import select

    from jobcrawl.store.tables import changes

    with ten.database.read() as connection:
        assert connection.execute(select(changes.c.changed_fields).where(changes.c.type == "updated")).scalar() == '["title"]'


def test_sequence_numbers_have_no_gaps(ten: Site) -> None:
    ten.put("j1", title="Head gardener")
    ten.take("j2")
    ten.visit()
    ten.visit()
    assert [line[0] for line in told(ten.database)] == list(range(1, 13))


def put_late(site: Site) -> None:
    """A posting whose deadline passes before the next visit."""
    site.put("late", valid_through="2026-03-02")
    site.visit(refetch=False)
    site.now = START + timedelta(days=3)


@pytest.mark.parametrize("is_extended", [True, False])
def test_the_page_of_a_listed_posting_is_read_once_more_before_its_deadline_closes_it(ten: Site, is_extended: bool) -> None:
    put_late(ten)
    if is_extended:
        ten.put("late", valid_through="2026-12-24")
    ten.visit(refetch=False)
    assert ten.fetched == ["late"]
    assert ("late" in open_keys(ten.database)) == is_extended


def test_a_posting_closed_by_its_deadline_and_still_listed_is_asked_for_in_each_run_until_it_tells_a_new_one(ten: Site) -> None:
    put_late(ten)
    for _ in range(3):
        ten.visit(refetch=False)
        assert ten.fetched == ["late"]
        assert "late" not in open_keys(ten.database)
    ten.put("late", valid_through="2026-12-24")
    assert ten.visit(refetch=False).reopened == 1
    ten.visit(refetch=False)
    assert ten.fetched == []


def test_of_many_postings_closed_by_their_deadlines_and_still_listed_a_share_is_asked_for_in_turn(ten: Site) -> None:
    ten.put(*(f"late{number}" for number in range(3)), valid_through="2026-03-02")
    ten.visit(refetch=False)
    ten.now = START + timedelta(days=3)
    ten.visit(refetch=False, failing={"j1": "HTTP 503"})
    asked = []
    for _ in range(6):
        ten.visit(refetch=False)
        asked += ten.fetched
    assert sorted(asked) == ["late0", "late0", "late1", "late1", "late2", "late2"]


@pytest.mark.parametrize("how", ["gone", "expired", "no posting"])
def test_a_closed_and_listed_posting_whose_page_holds_no_job_is_no_failure_and_another_one_s_turn(ten: Site, how: str) -> None:
    ten.put("late0", "late1", valid_through="2026-03-02")
    ten.visit(refetch=False)
    ten.now = START + timedelta(days=3)
    ten.visit(refetch=False)
    asked = []
    for _ in range(2):
        run = ten.begin()
        for key, job in ten.jobs.items():
            if run.seen(job.url or "", card=job.title or ""):
                asked.append(key)
                if how == "gone":
                    run.gone(job.url or "", 404)
                elif how == "expired":
                    run.expired(job.url or "")
                else:
                    run.no_posting(job.url or "", "an empty page")
        report = run.finish(ListingProof(pages=1, is_whole=True))
        assert (report.state, report.failures, report.held, report.closed) == (RunState.COMPLETE, [], [], 0)
        ten.now += timedelta(days=1)
    assert sorted(asked) == ["late0", "late1"]


def test_an_age_without_end_means_that_pages_are_never_read_again_for_it(ten: Site) -> None:
    for days in (1_000_000, float("inf")):
        ten.policy = Policy(refresh_after_days=days)
        ten.now = START + timedelta(days=300)
        ten.visit(refetch=False)
        assert ten.fetched == []


def test_a_listed_posting_whose_page_cannot_be_read_is_not_closed_by_an_old_deadline(ten: Site) -> None:
    put_late(ten)
    assert ten.visit(refetch=False, failing={"late": "HTTP 503"}).closed == 0
    assert ten.visit(refetch=False).closed == 1


def test_an_absent_posting_past_its_deadline_is_closed_without_its_page(ten: Site) -> None:
    put_late(ten)
    assert ten.visit(refetch=False, hide=["late"]).closed == 1


def test_a_listed_posting_past_its_deadline_whose_page_is_gone_is_closed(ten: Site) -> None:
    put_late(ten)
    run = ten.begin()
    for job in ten.jobs.values():
        run.seen(job.url or "", card=job.title or "")
        if job.source_id == "late":
            run.gone(job.url or "", 404)
        else:
            run.unchanged(job.url or "")
    assert run.finish(ListingProof(pages=1, is_whole=True)).closed == 1


@pytest.mark.parametrize(("days", "card"), [(1, "Gardener late, apply until 24 December"), (15, "Gardener late")])
def test_a_posting_past_its_deadline_is_reopened_by_a_new_one(ten: Site, days: int, card: str) -> None:
    """Its page is read where its card changed, and when it is due by age."""
    put_late(ten)
    assert ten.visit().closed == 1
    ten.now += timedelta(days=days)
    ten.policy = Policy(refresh_share=1.0)
    run = ten.begin()
    for job in ten.jobs.values():
        if run.seen(job.url or "", card=card if job.source_id == "late" else job.title or "") and job.source_id == "late":
            run.record(posting("late", valid_through="2026-12-24"), link=job.url)
    assert run.finish(ListingProof(pages=1, is_whole=True)).reopened == 1


def small_employer(site: Site) -> Callable[[set[str]], RunReport]:
    """Visits of a site whose list names a page for open applications beside its jobs; gone jobs answer 404."""
    site.kind = SourceKind.HTML

    def visit(listed: set[str]) -> RunReport:
        run = site.begin()
        if run.seen("https://jobs.example/open", card="Open application"):
            run.no_posting("https://jobs.example/open", "a form")
        for key in sorted(listed):
            if run.seen(f"https://jobs.example/ad/{key}", card=key):
                run.record(posting(key))
        for known in run.unconfirmed():
            url = run.addresses([known])[0]
            run.gone(url, 404)
        report = run.finish(ListingProof(pages=1, expected=len(listed) + 1))
        site.now += timedelta(days=1)
        return report

    return visit


def test_a_page_long_known_to_hold_no_job_does_not_fail_the_run_in_which_the_last_jobs_are_gone(site: Site) -> None:
    visit = small_employer(site)
    assert visit({"baker", "driver"}).state == RunState.COMPLETE
    report = visit(set())
    assert (report.state, report.closed, bool(report.held)) == (RunState.COMPLETE, 0, True)
    assert confirm(site.database, "garden", site.now)
    report = visit(set())
    assert (report.state, report.closed, report.held) == (RunState.COMPLETE, 2, [])
    for _ in range(5):
        assert visit(set()).state == RunState.COMPLETE, "asked for again after its rest, it still holds no job"


def test_pages_that_never_gave_a_job_fail_every_run(site: Site) -> None:
    visit = small_employer(site)
    for _ in range(4):
        report = visit(set())
        assert (report.state, report.reason) == (RunState.FAILED, "none of 1 job pages could be read")


def test_a_redesign_after_which_nothing_can_be_read_fails_every_run(ten: Site) -> None:
    for _ in range(4):
        run = ten.begin()
        for number in range(10):
            if run.seen(f"https://jobs.example/new/{number}", card=f"Gardener {number}"):
                run.no_posting(f"https://jobs.example/new/{number}", "no title")
        report = run.finish(ListingProof(pages=1, is_whole=True))
        assert (report.state, report.reason) == (RunState.FAILED, "none of 10 job pages could be read")
        ten.now += timedelta(hours=12)
