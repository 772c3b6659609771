"""The rules of a run's end, row by row, without a database."""

from datetime import UTC, datetime, timedelta

import pytest

from jobcrawl.store.lifecycle import (
    LOG_READ,
    JobPages,
    ListingProof,
    RunState,
    SourceKind,
    Standing,
    brakes,
    closing_reason,
    deadline_is_past,
    drift,
    run_state,
)

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
WHOLE = ListingProof(pages=2, has_last_page=True)
TEN = JobPages(useful=10)
NO_EVIDENCE = "no evidence that the listing was whole"


@pytest.mark.parametrize(
    ("listing", "listed", "pages", "state", "why"),
    [
        (WHOLE, 10, TEN, RunState.COMPLETE, "the last page says so"),
        (ListingProof(pages=2, has_empty_next_page=True), 10, TEN, RunState.COMPLETE, "the next page is empty"),
        (ListingProof(pages=1, is_whole=True), 10, TEN, RunState.COMPLETE, "whole by contract"),
        (ListingProof(pages=1, is_whole=True), 0, JobPages(), RunState.COMPLETE, "whole by contract"),
        (ListingProof(pages=1, expected=10), 10, TEN, RunState.COMPLETE, "listed 10 of a stated total of 10"),
        (ListingProof(pages=1, expected=11, is_whole=True), 10, TEN, RunState.PARTIAL, "listed 10 of a stated total of 11"),
        (ListingProof(pages=1), 10, TEN, RunState.PARTIAL, NO_EVIDENCE),
        (ListingProof(pages=1, has_last_page=True), 0, JobPages(), RunState.PARTIAL, NO_EVIDENCE),
        (ListingProof(pages=1, has_empty_next_page=True), 0, JobPages(), RunState.PARTIAL, NO_EVIDENCE),
        (ListingProof(pages=2, has_last_page=True, cut="page cap"), 10, TEN, RunState.PARTIAL, "page cap"),
        (ListingProof(pages=2, has_last_page=True, pages_failed=1), 10, TEN, RunState.PARTIAL, "1 listing page was not read"),
        (ListingProof(pages=2, has_last_page=True, pages_blocked=2), 10, TEN, RunState.BLOCKED, "2 listing pages were blocked"),
        (ListingProof(pages=2, pages_blocked=1, cut="/jobs: HTTP 403"), 10, TEN, RunState.BLOCKED,
         "1 listing page was blocked: /jobs: HTTP 403"),
        (WHOLE, 10, JobPages(useful=8, failed=2), RunState.COMPLETE, "the last page says so"),
        (WHOLE, 10, JobPages(useful=7, failed=3), RunState.PARTIAL, "3 of 10 job pages failed"),
        (WHOLE, 10, JobPages(useful=8, blocked=2), RunState.COMPLETE, "the last page says so"),
        (WHOLE, 10, JobPages(useful=7, blocked=3), RunState.BLOCKED, "3 of 10 job pages were blocked"),
        (WHOLE, 10, JobPages(dropped=10), RunState.FAILED, "none of 10 job pages could be read"),
        (WHOLE, 10, JobPages(dropped=1, barren=9), RunState.FAILED, "none of 1 job pages could be read"),
        (WHOLE, 10, JobPages(barren=10), RunState.COMPLETE, "the last page says so"),
        (WHOLE, 10, JobPages(useful=5, failed=2, barren=3), RunState.COMPLETE, "the last page says so"),
        (WHOLE, 10, JobPages(useful=1, dropped=9), RunState.COMPLETE, "the last page says so"),
        (ListingProof(), 0, JobPages(), RunState.FAILED, "no listing page was read"),
        (ListingProof(cut="/jobs: HTTP 500"), 0, JobPages(), RunState.FAILED, "no listing page was read: /jobs: HTTP 500"),
        (ListingProof(pages=1, is_log=True), 3, TEN, RunState.PARTIAL, LOG_READ),
        (ListingProof(pages=1, is_log=True), 3, JobPages(useful=9, failed=1), RunState.PARTIAL, NO_EVIDENCE),
        (ListingProof(pages=1, is_log=True, is_whole=True), 3, TEN, RunState.COMPLETE, "whole by contract"),
    ],
)  # fmt: skip
def test_a_run_ends_in_the_state_that_its_evidence_earns(
    listing: ListingProof, listed: int, pages: JobPages, state: RunState, why: str
) -> None:
    assert run_state(listing, listed, pages)[:2] == (state, why)


@pytest.mark.parametrize(
    ("deadline", "over_at"),
    [
        ("2026-03-01", datetime(2026, 3, 2, 12, 0, tzinfo=UTC)),
        ("2026-03-01T23:59:00+01:00", datetime(2026, 3, 1, 22, 59, 0, 1, tzinfo=UTC)),
        ("2026-03-01T23:59:00", datetime(2026, 3, 2, 11, 59, 0, 1, tzinfo=UTC)),
    ],
)
def test_a_deadline_is_over_when_it_is_over_everywhere_and_not_before(deadline: str, over_at: datetime) -> None:
    assert deadline_is_past(deadline, over_at)
    assert not deadline_is_past(deadline, over_at - timedelta(microseconds=1))


@pytest.mark.parametrize("words", [None, "", "2026-02-30", "by agreement"])
def test_what_is_no_day_is_never_past(words: str | None) -> None:
    assert not deadline_is_past(words, NOW)


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (Standing(is_listed=True), None),
        (Standing(is_listed=True, says_closed=True, valid_through="2026-01-01"), "event"),
        (Standing(is_listed=True, valid_through="2026-01-01"), "deadline"),
        (Standing(is_listed=False, is_gone=True), "gone"),
        (Standing(is_listed=True, is_gone=True), None),
        (Standing(is_listed=False, absences=2), None),
        (Standing(is_listed=False, absences=3), "absent"),
        (Standing(is_listed=True, absences=3), None),
        (Standing(is_listed=True, absences=3, says_expired=True), "absent"),
    ],
)
def test_a_posting_of_a_site_closes_for_its_strongest_reason(standing: Standing, reason: str | None) -> None:
    assert closing_reason(standing, SourceKind.HTML, NOW) == reason


@pytest.mark.parametrize(
    ("listed", "usual", "open_before", "missing", "closings", "held"),
    [
        (7, [10], 10, 3, 3, []),
        (6, [10], 10, 4, 4, ["listed 6, less than 70% of the usual 10"]),
        (7, [10, 10, 10, 10, 10, *[100] * 20], 10, 3, 3, []),
        (10, [], 10, 5, 5, []),
        (10, [], 10, 6, 0, ["6 of 10 open postings are missing, more than 50%"]),
        (10, [], 10, 0, 6, ["6 of 10 open postings would be closed, more than 50%"]),
    ],
)  # fmt: skip
def test_a_run_that_saw_too_little_closes_nothing(
    listed: int, usual: list[int], open_before: int, missing: int, closings: int, held: list[str]
) -> None:
    assert brakes(listed=listed, usual=usual, open_before=open_before, missing=missing, closings=closings) == held


@pytest.mark.parametrize(("parsed", "lost", "drifted"), [(10, 3, True), (15, 3, False), (4, 2, False), (0, 0, False)])
def test_a_parser_has_drifted_when_three_postings_and_a_fifth_lost_a_required_field(
    parsed: int, lost: int, drifted: bool
) -> None:
    assert (drift(parsed, lost) is not None) is drifted
