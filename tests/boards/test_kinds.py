"""How far an absence from a listing is trusted follows from how the listing is read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from jobcrawl.boards.board_spider import BoardSpider, kind_of
from jobcrawl.boards.spiders import spider_class
from jobcrawl.declared.platform import ListEndpoint, Paging, Platform
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.run import Run
from tests.store.site import posting

PAGING = Paging(by="page", parameter="page", start=1, size=50)


@pytest.mark.parametrize(
    ("format", "paging", "kind"),
    [
        ("html", None, SourceKind.HTML), ("html", PAGING, SourceKind.HTML), ("links", None, SourceKind.HTML),
        ("links", PAGING, SourceKind.HTML), ("site_map", None, SourceKind.HTML), ("json", None, SourceKind.FEED),
        ("json", PAGING, SourceKind.API), ("xml", None, SourceKind.FEED), ("jsonl", None, SourceKind.FEED),
        ("state", None, SourceKind.FEED), ("state", PAGING, SourceKind.API),
    ],
)  # fmt: skip
def test_what_a_site_shows_everybody_is_trusted_less_than_an_interface(
    format: Any, paging: Paging | None, kind: SourceKind
) -> None:
    assert kind_of(ListEndpoint(url="https://bakery.example/jobs", format=format, paging=paging)) == kind


def test_a_board_that_is_read_in_its_other_way_is_trusted_as_that_way_deserves(tmp_path: Path) -> None:
    site_map = Platform(name="bakery", listing=ListEndpoint(url="https://bakery.example/sitemap.xml", format="site_map"))
    platform = Platform(name="bakery", listing=ListEndpoint(url="https://bakery.example/api"), fallback=site_map)
    closed = []
    for falls_back in (False, True):
        database = Database(f"sqlite:///{tmp_path / str(falls_back)}.db")
        for visit in range(5):
            spider: BoardSpider = spider_class(platform)()
            assert spider.source_kind == SourceKind.FEED
            run = spider.run = Run.open(database, "bakery", spider.source_kind)  # type: ignore[attr-defined]  # as RecordRun does
            if falls_back:
                list(spider._fall_back())
            for key in "abcdef" if visit == 0 else "bcdef":
                job = posting(key)
                run.seen(str(job.url))
                run.record(job)
            closed.append(run.finish(ListingProof(pages=1, is_whole=True)).closed)
        database.close()
    assert closed == [0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
