"""Withdrawing a feed: what publishing made goes, whatever else lies there stays, and followers can tell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jobcrawl.feed.errors import BegunAnew, FeedError, NoFeed, StillWritten
from jobcrawl.feed.formats import FORMATS, export, publish_all
from jobcrawl.feed.manifest import NAME, read_manifest
from jobcrawl.feed.publish import publish
from jobcrawl.feed.storage import PartFile
from jobcrawl.feed.tail import snapshot, tail, verify
from jobcrawl.feed.whole_file import PART
from jobcrawl.feed.withdraw import FeedFiles
from jobcrawl.store import forgetting, lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import UnknownSource
from jobcrawl.store.forgetting import forget
from tests.store.site import Site


@pytest.fixture
def folder(site: Site, tmp_path: Path) -> Path:
    """The feed of `garden`, in every format, after two runs: five changes, three open postings."""
    site.put("j1", "j2", "j3", "j4")
    site.visit()
    publish(site.database, tmp_path, "garden")
    site.take("j4")
    site.visit()
    publish_all(site.database, tmp_path, "garden", FORMATS)
    return tmp_path / "garden"


def forgotten(database: Database, source: str = "garden") -> None:
    with database.write() as connection:
        token = lease.take(connection, source)
    forget(database, source, token)
    with database.write() as connection:
        lease.release(connection, source, token)


def test_all_that_publishing_made_goes_with_its_folder(folder: Path) -> None:
    (folder / f".snapshot-9.jsonl.gz{PART}").write_bytes(b"of a publisher that died")
    files = FeedFiles(folder.parent, "garden")
    assert files.found()[0].name == NAME, "a reader knows at once that there is no feed"
    assert files.withdraw() == (11, [])
    assert not folder.exists()
    assert files.withdraw() == (0, [])


def test_what_publishing_did_not_make_stays_and_is_told(folder: Path) -> None:
    own = {"notes.txt", "changes-of-mine.jsonl.gz", "old"}
    for name in own - {"old"}:
        (folder / name).write_text("mine")
    (folder / "old").mkdir()
    count, left = FeedFiles(folder.parent, "garden").withdraw()
    assert (count, {path.name for path in left}) == (11, own)
    assert {path.name for path in folder.iterdir()} == own


def test_a_file_that_every_crawl_writes_goes_wherever_it_lies(folder: Path) -> None:
    elsewhere = folder.parent / "out" / "garden" / "postings.jsonl"
    beside = folder.parent / "out" / "garden.csv"
    elsewhere.parent.mkdir(parents=True)
    for path in (elsewhere, elsewhere.with_name("postings.jsonl.failed"), beside, beside.with_name("other.csv")):
        path.write_text("a posting")
    assert FeedFiles(folder.parent, "garden", [elsewhere, beside]).withdraw() == (14, [])
    assert [path.name for path in (folder.parent / "out").iterdir()] == ["other.csv"]
    assert FeedFiles(None, "garden", [elsewhere]).withdraw() == (0, [])


def test_the_feed_of_another_source_with_a_folder_of_that_name_stays(folder: Path) -> None:
    before = sorted(folder.iterdir())
    manifest = json.loads((folder / NAME).read_text())
    (folder / NAME).write_text(json.dumps(manifest | {"source": "gar:den"}))
    shared = folder.rename(folder.parent / "gar-den")
    files = FeedFiles(shared.parent, "gar-den")
    assert (files.found(), files.withdraw(), files.strange) == ([], (0, []), {shared: "gar:den"})
    assert sorted(path.name for path in shared.iterdir()) == [path.name for path in before]
    (shared / NAME).unlink()
    assert FeedFiles(shared.parent, "gar-den", is_shared=True).withdraw() == (0, []), "nothing says whose it is"
    assert FeedFiles(shared.parent, "gar-den").withdraw() == (10, []), "there is nobody else whose it could be"


def test_files_that_a_crawl_is_about_to_put_in_place_are_waited_for(folder: Path) -> None:
    target = folder / "postings.jsonl"
    part = PartFile(folder / f".postings.jsonl.0{PART}")
    files = FeedFiles(folder.parent, "garden", [target])
    with pytest.raises(StillWritten, match=r"postings\.jsonl is being written by a crawl of garden; try again") as error:
        files.check_at_rest()
    assert error.value.exit_code == 75
    part.close()
    files.check_at_rest()
    assert files.withdraw() == (11, []), "what is left of a crawl that died is no file of a feed"
    assert not folder.exists()


def test_a_folder_that_may_not_be_written_to_is_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unlink = Path.unlink

    def refused(path: Path, missing_ok: bool = False) -> None:
        if path.name.startswith("changes-5"):
            raise PermissionError(13, "Permission denied", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(FeedError, match=r"changes-5-5.*: Permission denied; `jobcrawl sources forget garden` again finishes it"):
        FeedFiles(folder.parent, "garden").withdraw()
    with pytest.raises(NoFeed):
        list(tail(folder))
    monkeypatch.undo()
    assert FeedFiles(folder.parent, "garden").withdraw()[1] == []
    assert not folder.exists()


def test_nobody_publishes_a_source_that_is_forgotten(folder: Path, site: Site) -> None:
    forgotten(site.database)
    FeedFiles(folder.parent, "garden").withdraw()
    with pytest.raises(UnknownSource):
        publish(site.database, folder.parent, "garden")
    with pytest.raises(UnknownSource):
        export(site.database, folder.parent, "garden", FORMATS["csv"])
    assert not folder.exists()


@pytest.fixture
def again(folder: Path, site: Site) -> tuple[Path, str]:
    """The feed of `garden` after it was forgotten and came back, and when the one before it was begun."""
    begun_at = read_manifest(folder).begun_at
    forgotten(site.database)
    FeedFiles(folder.parent, "garden").withdraw()
    site.visit()
    publish(site.database, folder.parent, "garden")
    return folder, begun_at


def test_the_feed_of_a_source_that_came_back_is_whole(again: tuple[Path, str], site: Site) -> None:
    folder, _ = again
    manifest = verify(folder)
    assert (manifest.before_seq, manifest.first_seq, manifest.last_seq) == (5, 6, 8)
    assert [line["seq"] for line in tail(folder)] == [6, 7, 8]
    assert {row["id"] for row in snapshot(folder)[1]} == {line["posting"]["id"] for line in tail(folder)}
    site.put("j5")
    site.visit()
    assert publish(site.database, folder.parent, "garden", rebuild=True).begun_at == manifest.begun_at
    rebuilt = verify(folder)
    assert (rebuilt.before_seq, rebuilt.first_seq, rebuilt.last_seq) == (5, 6, 9)
    assert [line["seq"] for line in tail(folder, 7)] == [8, 9]


def test_who_followed_a_source_before_it_was_forgotten_is_told(again: tuple[Path, str]) -> None:
    folder, begun_at = again
    with pytest.raises(BegunAnew, match="read it from 0"):
        list(tail(folder, 5, begun_at=begun_at))
    for seq in (3, 5):
        with pytest.raises(BegunAnew, match=f"change {seq} may be of the feed before it"):
            list(tail(folder, seq))
    assert [line["seq"] for line in tail(folder, 5, begun_at=read_manifest(folder).begun_at)] == [6, 7, 8]


def test_a_snapshot_of_a_source_that_came_back_is_checked_against_its_changes(again: tuple[Path, str], site: Site) -> None:
    folder, _ = again
    manifest = json.loads((folder / NAME).read_text())
    site.put("j5")
    site.visit()
    publish(site.database, folder.parent, "garden")
    later = json.loads((folder / NAME).read_text())
    (folder / NAME).write_text(json.dumps(manifest | {"snapshot": later["snapshot"]}))
    with pytest.raises(FeedError, match="the snapshot is not what the changes add up to"):
        verify(folder)


def test_a_source_that_came_back_without_postings_has_an_empty_feed(folder: Path, site: Site) -> None:
    forgotten(site.database)
    FeedFiles(folder.parent, "garden").withdraw()
    site.take("j1", "j2", "j3")
    site.visit()
    publish(site.database, folder.parent, "garden")
    assert (verify(folder).last_seq, list(tail(folder))) == (5, [])
    site.put("j9")
    site.visit()
    publish(site.database, folder.parent, "garden")
    assert [line["seq"] for line in tail(folder)] == [6]
    assert verify(folder).first_seq == 6


def test_a_source_that_was_forgotten_by_half_begins_a_feed_anew(
    folder: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = read_manifest(folder).begun_at
    monkeypatch.setattr(forgetting, "_forget_some_changes", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with site.database.write() as connection:
        token = lease.take(connection, "garden")
    with pytest.raises(KeyboardInterrupt):
        forget(site.database, "garden", token)
    with site.database.write() as connection:
        lease.release(connection, "garden", token)
    site.take("j3")
    site.visit()
    publish(site.database, folder.parent, "garden")
    manifest = read_manifest(folder)
    assert manifest.begun_at != begun
    assert (manifest.before_seq, manifest.first_seq, manifest.last_seq) == (5, 6, 7)
    verify(folder)
    assert [line["type"] for line in tail(folder)] == ["new", "new"]


def test_a_feed_that_stayed_is_not_continued_when_its_source_comes_back(folder: Path, site: Site) -> None:
    forgotten(site.database)
    site.visit()
    with pytest.raises(FeedError, match="the store does not: is it the right store"):
        publish(site.database, folder.parent, "garden")
    manifest = publish(site.database, folder.parent, "garden", rebuild=True)
    assert (manifest.before_seq, manifest.first_seq, verify(folder).last_seq) == (5, 6, 8)
