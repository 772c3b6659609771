"""Values: what is kept is the same in every store, and what would not be is refused."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jobcrawl.posting import BaseSalary, JobLocation, JobPosting
from jobcrawl.store.database import Database
from jobcrawl.store.errors import Unstorable
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.run import Run
from jobcrawl.store.strict import as_dict, as_posting, from_json, to_json
from tests.store.postgres import Postgres
from tests.store.reading import stored
from tests.store.site import START, Site, posting

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
ANYTHING = st.text(st.characters(codec=None), max_size=40)


@pytest.mark.parametrize(
    "value",
    ["a\0b", "\ud800", "x\udfff", math.nan, math.inf, -math.inf, 2**63, -(2**63) - 1, {"a\0": 1}, [["\ud834"]], b"x", {1, 2}],
)
def test_what_databases_would_not_keep_alike_is_refused(value: Any) -> None:
    with pytest.raises(Unstorable):
        to_json(value)


@pytest.mark.parametrize("salary", [math.nan, math.inf])
def test_a_posting_with_nan_is_refused_and_not_written_as_null(site: Site, salary: float) -> None:
    run = site.begin()
    with pytest.raises(Unstorable):
        run.record(posting("j1", base_salary=BaseSalary(min_value=salary)))
    run.abandon("test")
    assert stored(site.database) == {}


@settings(max_examples=300, deadline=None)
@given(PLAIN)
def test_a_plain_value_comes_back_as_it_was(value: Any) -> None:
    try:
        written = to_json(value)
    except Unstorable:
        assert "\0" in repr(value) or "\\x00" in repr(value)
        return
    assert from_json(written) == value


def same_in_both(postgres: Postgres, tmp_path: Path, examples: int) -> int:
    """Number of postings that were written to both databases, and came back alike or were refused alike."""
    databases = [Database(f"sqlite:///{tmp_path / 'same.db'}"), Database(postgres.new_database())]
    tried = 0

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.lists(st.tuples(ANYTHING, ANYTHING, st.floats() | st.none()), min_size=30, max_size=50))
    def keep(rows: list[tuple[str, str, float | None]]) -> None:
        nonlocal tried
        found: list[dict[str, Any]] = []
        refused: list[list[int]] = []
        for database in databases:
            run = Run.open(database, f"s{tried}", SourceKind.FEED, now=lambda: START)
            bad = []
            for number, (title, description, amount) in enumerate(rows):
                try:
                    run.record(
                        posting(str(number), title=title, description=description, base_salary=BaseSalary(min_value=amount))
                    )
                except Unstorable:
                    bad.append(number)
            run.abandon("test")
            found.append(stored(database, f"s{tried}"))
            refused.append(bad)
        assert found[0] == found[1]
        assert refused[0] == refused[1]
        tried += len(rows)

    keep()
    for database in databases:
        database.close()
    return tried


def test_the_same_value_in_sqlite_and_postgresql(postgres: Postgres, tmp_path: Path) -> None:
    assert same_in_both(postgres, tmp_path, 15) >= 450


@pytest.mark.slow
def test_ten_thousand_values_are_the_same_in_sqlite_and_postgresql(postgres: Postgres, tmp_path: Path) -> None:
    assert same_in_both(postgres, tmp_path, 400) >= 10_000


def test_a_stored_posting_is_the_same_object_again(site: Site) -> None:
    job = posting("j1", base_salary=BaseSalary(min_value=1.5, currency="SEK"))
    run = site.begin()
    run.record(job)
    run.finish(ListingProof(pages=1, is_whole=True))
    again = as_posting(stored(site.database)["j1"])
    assert again.base_salary == job.base_salary
    assert again.hiring_organization == job.hiring_organization
    assert as_dict(again) == stored(site.database)["j1"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("department", 5),
        ("job_locations", ["Oslo"]),
        ("employment_type", ["FULLTIME"]),
        ("is_permanent", "yes"),
        ("base_salary", {"min_value": 1}),
        ("evidence", []),
    ],
)
def test_a_value_that_is_not_of_its_fields_type_is_refused(name: str, value: Any) -> None:
    posting = JobPosting(title="Baker")
    setattr(posting, name, value)
    with pytest.raises(Unstorable, match=f"{name}: "):
        as_dict(posting)


def test_values_of_their_fields_types_are_kept() -> None:
    place, pay = JobLocation(text="Oslo", locality="Oslo"), BaseSalary(min_value=1, currency="NOK")
    posting = JobPosting(title="Baker", job_locations=[place], employment_type=["FULL_TIME"], base_salary=pay, is_permanent=True)
    assert as_dict(posting)["job_locations"][0]["locality"] == "Oslo"
