"""Feeds that lack what the last run stored: who is told of it, and when they are published after all."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from os import utime
from pathlib import Path

from jobcrawl.feed.formats import publish_all
from jobcrawl.feed.late import late_feeds
from jobcrawl.feed.manifest import read_manifest
from jobcrawl.feed.publish import publish
from jobcrawl.store.database import Database
from jobcrawl.store.lifecycle import ListingProof
from tests.schedule.project import jobcrawl, project
from tests.store.site import START, Site


def late(site: Site, root: Path, *formats: str) -> dict[str, int]:
    with site.database.read() as connection:
        return late_feeds(connection, root, ["garden", "never"], formats)


def test_a_feed_is_late_until_it_is_published(site: Site, tmp_path: Path) -> None:
    site.put("j0")
    assert late(site, tmp_path) == {}, "nothing was crawled yet"
    first = site.visit().run
    assert late(site, tmp_path) == {"garden": first}
    publish(site.database, tmp_path, "garden")
    assert late(site, tmp_path) == {}
    manifest = tmp_path / "garden" / "manifest.json"
    before = (START - timedelta(days=1)).timestamp()
    utime(manifest, (before, before))
    assert late(site, tmp_path) == {}, "what it tells counts where times say nothing: clocks differ"
    site.put("j1")
    second = site.visit().run
    assert late(site, tmp_path) == {"garden": second}
    site.begin().abandon("the site is down")
    assert late(site, tmp_path) == {"garden": second}, "a run that failed has nothing to publish"
    manifest.write_text("{}")
    utime(manifest, (before, before))
    assert late(site, tmp_path) == {"garden": second}


def test_a_further_format_that_was_not_written_is_late(site: Site, tmp_path: Path) -> None:
    site.put("j0")
    run = site.visit().run
    publish_all(site.database, tmp_path, "garden", ["jsonl"])
    assert late(site, tmp_path, "jsonl") == {}
    assert late(site, tmp_path, "jsonl", "csv", "unknown") == {"garden": run}
    publish_all(site.database, tmp_path, "garden", ["csv"])
    assert late(site, tmp_path, "jsonl", "csv") == {}


def test_a_feed_that_could_not_be_published_is_told_and_published_with_what_is_due(tmp_path: Path) -> None:
    folder = project(tmp_path / "p", 80)
    (folder / "sources.toml").write_text('[garden]\nurl = "https://garden.example/jobs"\nevery = "1w"\n')
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    site = Site(database, now=datetime.now(UTC))
    site.put("j0")
    site.visit(listing=ListingProof(pages=1, expected=1), days=0)
    database.close()
    words = "its feed is not published; `jobcrawl feed publish garden` does so, and `jobcrawl run --due` for enabled sources"
    assert f"garden: run 1: {words}" in jobcrawl(folder, "status")[1].splitlines()
    assert f"run 1: {words}" in jobcrawl(folder, "runs", "--failures")[1].splitlines()
    assert json.loads(jobcrawl(folder, "status", "--json")[1])["unpublished_run"] == 1
    (folder / "feed").write_text("in the way")
    code, _, error = jobcrawl(folder, "run", "--due")
    assert (code, error.splitlines()) == (1, ["jobcrawl: garden: run 1 could not be published: feed/garden: Not a directory; "
                                              "the feed is as it was", "nothing is due"])  # fmt: skip
    (folder / "feed").unlink()
    assert jobcrawl(folder, "run", "--due")[::2] == (0, "nothing is due\n")
    manifest = read_manifest(folder / "feed" / "garden")
    assert (manifest.last_seq, manifest.run is not None and manifest.run.id) == (1, 1)
    assert words not in jobcrawl(folder, "status")[1]
    assert json.loads(jobcrawl(folder, "status", "--json")[1])["unpublished_run"] is None
