"""A log of changes: of what it tells of a job, the last word counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from scrapy.http import TextResponse

from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.boards.spiders import spider_class
from jobcrawl.draft import Draft
from jobcrawl.platforms.jobtech_stream import PLATFORM
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.run import Run
from tests.store.reading import open_keys, stored, told
from tests.store.site import posting

SOURCE = "jobtech_stream"
GONE: dict[str, Any] = {"removed": True}


def ad(key: str, title: str = "Baker") -> dict[str, Any]:
    return {"id": key, "headline": title, "description": {"text": f"You bake in house {key}."}, "removed": False}


def read(database: Database, *answers: list[dict[str, Any]], since: str = "2026-03-01T00:00:00") -> list[str]:
    """A run over the answers of a log (or, without `since`, of the whole board); the titles taken in."""
    spider: BoardSpider = spider_class(PLATFORM)(**({"since": since} if since else {}))
    run = spider.run = Run.open(database, SOURCE, SourceKind.FEED)  # type: ignore[attr-defined]  # as RecordRun does
    titles = []
    for rows in answers:
        body = "\n".join(map(json.dumps, rows)).encode()
        for one in spider._read_listing(TextResponse("https://jobstream.api.jobtechdev.se/v2/stream", body=body), None, 0):
            assert isinstance(one, Draft)
            found = {candidate.field: candidate.value for candidate in one.candidates}
            titles.append(str(found["title"]))
            job = posting(str(found["source_id"]), title=str(found["title"]))
            run.seen(str(job.url))
            run.record(job)
    run.finish(ListingProof(pages=1, is_log=True) if since else ListingProof(pages=1, is_whole=True))
    return titles


@pytest.fixture
def database(tmp_path: Path) -> Database:
    opened = Database(f"sqlite:///{tmp_path / 'store.db'}")
    read(opened, [ad(key) for key in "abcdef"], since="")
    return opened


@pytest.mark.parametrize("cut", [False, True])
def test_an_ad_that_is_taken_down_and_put_up_again_stays_open(database: Database, cut: bool) -> None:
    taken, back = [{"id": "a", **GONE}], [ad("a", "Cook")]
    assert (read(database, taken, back) if cut else read(database, taken + back)) == ["Cook"]
    assert stored(database, SOURCE)["a"]["title"] == "Cook"
    assert open_keys(database, SOURCE) == set("abcdef")


@pytest.mark.parametrize("cut", [False, True])
def test_a_new_ad_that_is_taken_down_again_is_not_open(database: Database, cut: bool) -> None:
    rows = [ad("new"), {"id": "new", **GONE}]
    read(database, rows[:1], rows[1:]) if cut else read(database, rows)
    assert open_keys(database, SOURCE) == set("abcdef")


def test_an_ad_that_is_put_up_and_taken_down_again_is_closed(database: Database) -> None:
    read(database, [{"id": "a", **GONE}, ad("a"), {"id": "a", **GONE}, ad("b"), {"id": "b", **GONE}])
    assert open_keys(database, SOURCE) == set("cdef")
    assert sorted(line[1:] for line in told(database, SOURCE)[-2:]) == [("closed", "event", "a"), ("closed", "event", "b")]


def test_of_two_editions_of_an_ad_in_one_answer_the_last_is_taken(database: Database) -> None:
    assert read(database, [ad("a", "Cook"), ad("b", "Clerk"), ad("a", "Driver")]) == ["Clerk", "Driver"]


def test_of_two_rows_of_a_whole_board_the_first_is_taken(tmp_path: Path) -> None:
    opened = Database(f"sqlite:///{tmp_path / 'other.db'}")
    assert read(opened, [ad("a", "Cook"), ad("a", "Driver")], since="") == ["Cook"]
    assert read(opened, [{"id": "a", **GONE}, ad("a", "Driver")], since="") == ["Driver"]
    assert open_keys(opened, SOURCE) == {"a"}


def test_a_row_without_an_identity_is_lost_alone(database: Database) -> None:
    assert read(database, [{"headline": "Nobody"}, ad("a", "Cook"), {"headline": "Nobody else"}]) == ["Cook"]
