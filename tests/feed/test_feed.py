"""The feed: what consumers may rely on."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest
from typer.testing import CliRunner

from jobcrawl.commands.feed import app
from jobcrawl.feed import tail as tail_module
from jobcrawl.feed.errors import BegunAnew, EditedFeed, FeedAhead, FeedError, NewerFeed, NoFeed, UnknownSequence
from jobcrawl.feed.lines import SCHEMAS
from jobcrawl.feed.manifest import NAME, Segment, read_manifest
from jobcrawl.feed.publish import feed_folder, open_postings, publish
from jobcrawl.feed.tail import replay, snapshot, stable, tail, verify
from jobcrawl.store.database import Database
from jobcrawl.store.errors import UnknownSource
from jobcrawl.store.lifecycle import SourceKind
from jobcrawl.store.tables import sources
from tests.store.site import START, Site

HERE = Path(__file__).parent
SIX = [f"j{number}" for number in range(6)]


@pytest.fixture
def folder(site: Site, tmp_path: Path) -> Path:
    """A feed of three publications: six new, one changed and one closed, one back."""
    root = tmp_path / "feed"
    site.put(*SIX)
    site.visit()
    publish(site.database, root, "garden")
    site.put("j0", title="Head gardener")
    site.visit(hide=["j5"])
    publish(site.database, root, "garden")
    site.visit()
    publish(site.database, root, "garden")
    return feed_folder(root, "garden")


def in_store(site: Site) -> dict[str, Any]:
    with site.database.read() as connection:
        return {posting["id"]: stable(posting) for posting in open_postings(connection, "garden")}


def test_changes_tell_what_happened_in_order(folder: Path) -> None:
    told = [(line["seq"], line["type"], line["reason"], line["changed_fields"]) for line in tail(folder, 6)]
    assert told == [(7, "updated", None, ["title"]), (8, "closed", "absent", []), (9, "reopened", None, [])]


def test_a_consumer_goes_on_from_its_last_number_across_files(folder: Path) -> None:
    assert len(read_manifest(folder).changes) == 3
    for last in range(10):
        assert [line["seq"] for line in tail(folder, last)] == list(range(last + 1, 10))


def test_the_feed_replayed_from_any_number_equals_the_store(folder: Path, site: Site) -> None:
    lines = list(tail(folder))
    for last in range(10):
        start = replay(iter(lines[:last]))
        assert {id: stable(one) for id, one in replay(tail(folder, last), start).items()} == in_store(site)


def test_a_change_of_a_closed_posting_is_told_as_its_closing_once_more(folder: Path, site: Site) -> None:
    site.put("j1", valid_through="2026-02-01")
    site.visit()
    site.put("j1", title="Baker", valid_through="2026-02-01")
    site.put("j2", title="Clerk")
    assert site.visit().updated == 2
    publish(site.database, folder.parent, "garden")
    told = [(line["type"], line["reason"], line["changed_fields"], line["posting"]["title"]) for line in tail(folder, 11)]
    assert told == [("closed", "deadline", ["title"], "Baker"), ("updated", None, ["title"], "Clerk")]
    verify(folder)
    site.put("j1", title="Baker", valid_through="2026-12-24")
    site.visit()
    publish(site.database, folder.parent, "garden")
    assert [(line["type"], line["posting"]["title"]) for line in tail(folder, 13)] == [("reopened", "Baker")]
    verify(folder)


def test_a_snapshot_holds_every_open_posting_and_says_from_where_to_go_on(folder: Path, site: Site) -> None:
    seq, rows = snapshot(folder)
    assert seq == 9
    assert {row["id"]: stable(row) for row in rows} == in_store(site)
    assert list(tail(folder, seq)) == []


def test_publishing_again_changes_no_file_of_lines(folder: Path, site: Site) -> None:
    before = {path.name: path.read_bytes() for path in folder.glob("*.gz")}
    publish(site.database, folder.parent, "garden")
    publish(site.database, folder.parent, "garden", rebuild=True)
    after = {path.name: path.read_bytes() for path in folder.glob("*.gz")}
    assert after["changes-1-9.jsonl.gz"]
    assert {name: data for name, data in after.items() if "snapshot" in name} == {
        name: data for name, data in before.items() if "snapshot" in name
    }
    verify(folder)


def test_a_good_feed_verifies(folder: Path) -> None:
    assert verify(folder).last_seq == 9


def test_the_manifest_says_how_complete_the_listing_was(folder: Path) -> None:
    run = read_manifest(folder).run
    assert run is not None
    assert (run.state, run.got, run.expected, run.evidence, run.held) == ("complete", 6, None, "whole by contract", [])


@pytest.mark.parametrize("number", [10, 999, -1])
def test_a_number_that_does_not_exist_is_one_clear_line(folder: Path, number: int) -> None:
    with pytest.raises(UnknownSequence, match=f"there is no change {number}; the last one is 9"):
        list(tail(folder, number))


def test_no_feed_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(NoFeed, match="there is no feed"):
        list(tail(tmp_path))


@pytest.mark.parametrize("what", ["changed", "missing", "shorter"])
def test_an_edited_change_file_is_noticed(folder: Path, what: str) -> None:
    path = folder / read_manifest(folder).changes[0].file
    if what == "missing":
        path.unlink()
    elif what == "shorter":
        path.write_bytes(path.read_bytes()[:-1])
    else:
        data = bytearray(path.read_bytes())
        data[-1] ^= 1
        path.write_bytes(bytes(data))
    with pytest.raises(EditedFeed, match="jobcrawl feed publish --rebuild"):
        list(tail(folder))
    with pytest.raises(EditedFeed):
        verify(folder)


def test_an_edited_folder_stops_publishing_until_it_is_rebuilt(folder: Path, site: Site) -> None:
    (folder / read_manifest(folder).changes[1].file).unlink()
    with pytest.raises(FeedError, match="is not as it was published"):
        publish(site.database, folder.parent, "garden")
    publish(site.database, folder.parent, "garden", rebuild=True)
    assert verify(folder).last_seq == 9


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"schema_version": "1.0", "changes": 7, "snapshot": null}'])
def test_an_edited_manifest_is_one_clear_line(folder: Path, text: str) -> None:
    (folder / NAME).write_text(text)
    with pytest.raises(EditedFeed, match="jobcrawl feed publish --rebuild"):
        read_manifest(folder)


def test_a_feed_of_a_newer_major_version_is_not_misread(folder: Path) -> None:
    path = folder / NAME
    path.write_text(path.read_text().replace('"schema_version": "1.0"', '"schema_version": "2.0"'))
    with pytest.raises(NewerFeed, match="upgrade jobcrawl"):
        read_manifest(folder)


def test_a_feed_of_a_newer_minor_version_is_read(folder: Path) -> None:
    path = folder / NAME
    found = json.loads(path.read_text()) | {"schema_version": "1.9", "news": [1]}
    found["snapshot"]["colour"] = "green"
    path.write_text(json.dumps(found))
    assert verify(folder).last_seq == 9


def test_a_feed_ahead_of_its_store_is_not_overwritten(folder: Path, site: Site) -> None:
    with site.database.write() as connection:
        connection.execute(sources.update().values(last_seq=3))
    with pytest.raises(FeedAhead, match="is it the right store"):
        publish(site.database, folder.parent, "garden")


def test_changes_of_another_store_are_never_put_behind_those_of_the_first(folder: Path, tmp_path: Path) -> None:
    other = Site(Database(f"sqlite:///{tmp_path / 'other.db'}"), SourceKind.FEED, now=START + timedelta(days=90))
    other.put(*(f"j{number}" for number in range(20)))
    other.visit()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(
        FeedAhead, match=r"tells of run \d+ at 2026-03-.*, the store does not: is it the right store\? .* --rebuild"
    ):
        publish(other.database, folder.parent, "garden")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert publish(other.database, folder.parent, "garden", rebuild=True).last_seq == 20
    assert verify(folder).last_seq == 20
    other.database.close()


def elsewhere(folder: Path, jobs: int) -> Site:
    """The feed's source as another store knows it."""
    other = Site(Database(f"sqlite:///{folder.parent / 'other.db'}"), SourceKind.FEED, now=START + timedelta(days=90))
    other.put(*(f"k{number}" for number in range(jobs)))
    other.visit()
    return other


@pytest.mark.parametrize("jobs", [4, 20])
def test_who_follows_a_feed_that_is_begun_anew_is_told_so(folder: Path, jobs: int) -> None:
    begun_at = read_manifest(folder).begun_at
    follower = tail(folder, 8, follow=True, every_seconds=0.01)
    assert next(follower)["seq"] == 9
    other = elsewhere(folder, jobs)
    publish(other.database, folder.parent, "garden", rebuild=True)
    other.database.close()
    with pytest.raises(BegunAnew, match=r"was begun anew at 20.*read it from 0$"):
        next(follower)
    with pytest.raises(FeedError):
        list(tail(folder, 9 if jobs > 9 else 3))
    with pytest.raises(BegunAnew, match="read it from 0"):
        list(tail(folder, 2, begun_at=begun_at))
    assert [line["seq"] for line in tail(folder)] == list(range(1, jobs + 1))
    begun_at = read_manifest(folder).begun_at
    assert [line["seq"] for line in tail(folder, 2, begun_at=begun_at)] == list(range(3, jobs + 1))
    if jobs == 20:
        assert [line["seq"] for line in tail(folder, 15)] == [16, 17, 18, 19, 20], "no number of the old feed"


def test_who_follows_a_feed_that_is_rebuilt_from_its_own_store_goes_on(folder: Path, site: Site) -> None:
    follower = tail(folder, 8, follow=True, every_seconds=0.01)
    assert next(follower)["seq"] == 9
    publish(site.database, folder.parent, "garden", rebuild=True)
    site.put("j7")
    site.visit()
    publish(site.database, folder.parent, "garden")
    assert next(follower)["seq"] == 10
    assert [line["seq"] for line in tail(folder, 3)] == [4, 5, 6, 7, 8, 9, 10]


@pytest.mark.parametrize("follow", [True, False])
def test_who_is_in_the_middle_of_the_files_of_a_feed_that_is_rebuilt_goes_on(folder: Path, site: Site, follow: bool) -> None:
    reader = tail(folder, follow=follow, every_seconds=0.01)
    told = [next(reader)["seq"] for _ in range(6)]
    publish(site.database, folder.parent, "garden", rebuild=True)
    assert [path.name for path in folder.glob("changes-*")] == ["changes-1-9.jsonl.gz"]
    assert [*told, *(next(reader)["seq"] for _ in range(3))] == list(range(1, 10))


def test_who_reads_a_feed_of_which_a_file_is_lost_is_told_so(folder: Path) -> None:
    reader = tail(folder, follow=True, every_seconds=0.01)
    assert [next(reader)["seq"] for _ in range(6)][-1] == 6
    (folder / "changes-7-8.jsonl.gz").unlink()
    with pytest.raises(EditedFeed, match=r"changes-7-8\.jsonl\.gz is missing"):
        next(reader)


def test_a_feed_that_is_rebuilt_while_it_is_verified_is_as_it_says(
    folder: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = tail_module.read_lines

    def rebuilt_meanwhile(folder: Path, segment: Segment) -> Any:
        if segment.first == 7:
            publish(site.database, folder.parent, "garden", rebuild=True)
        return read(folder, segment)

    monkeypatch.setattr(tail_module, "read_lines", rebuilt_meanwhile)
    assert [segment.last for segment in verify(folder).changes] == [9]


def test_a_feed_whose_manifest_does_not_say_when_it_was_begun_is_followed(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "garden"
    site.put("j1")
    site.visit()
    publish(site.database, tmp_path, "garden")
    found = json.loads((folder / NAME).read_text())
    del found["begun_at"], found["before_seq"]
    (folder / NAME).write_text(json.dumps(found))
    follower = tail(folder, follow=True, every_seconds=0.01)
    assert next(follower)["seq"] == 1
    site.put("j2")
    site.visit()
    publish(site.database, tmp_path, "garden")
    assert next(follower)["seq"] == 2
    assert [line["seq"] for line in tail(folder, 1)] == [2]


@pytest.mark.parametrize("name", ["../../evil", "/etc/hostname", "..", "", "sub/changes-1-6.jsonl.gz", ".part", "a\0b", 7])
def test_a_manifest_that_names_files_elsewhere_is_not_followed_there(folder: Path, name: Any) -> None:
    for place in ("changes", "snapshot"):
        found = json.loads((folder / NAME).read_text())
        (found["snapshot"] if place == "snapshot" else found["changes"][0])["file"] = name
        edited = folder.parent / f"edited-{place}"
        edited.mkdir()
        (edited / NAME).write_text(json.dumps(found))
        with pytest.raises(EditedFeed, match=r"manifest\.json was edited; `jobcrawl feed publish --rebuild`"):
            verify(edited)


def test_an_unknown_source_is_one_clear_line(site: Site, tmp_path: Path) -> None:
    with pytest.raises(UnknownSource, match="knows no source 'gardn'"):
        publish(site.database, tmp_path / "feed", "gardn")
    assert not (tmp_path / "feed").exists(), "no folder is left of a name that is none"


def test_what_a_dead_publisher_left_is_swept_away(folder: Path, site: Site) -> None:
    (folder / ".snapshot-10.jsonl.gz.part").write_bytes(b"half")
    (folder / "changes-9-99.jsonl.gz").write_bytes(b"never named by a manifest")
    publish(site.database, folder.parent, "garden")
    verify(folder)
    assert sorted(path.name for path in folder.iterdir() if path.name.startswith("changes")) == [
        "changes-1-6.jsonl.gz", "changes-7-8.jsonl.gz", "changes-9-9.jsonl.gz",
    ]  # fmt: skip
    assert not list(folder.glob(".*.part"))


def test_a_run_that_changed_nothing_renews_when_postings_were_last_seen(folder: Path, site: Site) -> None:
    before = read_manifest(folder)
    assert before.snapshot is not None
    old = gunzipped(folder, before.snapshot.file)
    for _ in range(3):
        run = site.visit().run
        publish(site.database, folder.parent, "garden")
    manifest = read_manifest(folder)
    assert manifest.snapshot is not None
    assert (manifest.snapshot.last, manifest.changes) == (before.snapshot.last, before.changes)
    new = gunzipped(folder, manifest.snapshot.file)
    assert {line["id"]: line | {"last_seen": 0} for line in new} == {line["id"]: line | {"last_seen": 0} for line in old}
    assert min(line["last_seen"] for line in new) > max(line["last_seen"] for line in old)
    names = [f"snapshot-9-{number}.jsonl.gz" for number in (run - 1, run)]
    assert sorted(path.name for path in folder.glob("snapshot-*")) == names, "who reads the one before it can go on"
    publish(site.database, folder.parent, "garden")
    assert read_manifest(folder).snapshot == manifest.snapshot, "nothing was seen since"
    verify(folder)


def gunzipped(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in gzip.decompress((folder / name).read_bytes()).splitlines()]


def test_two_snapshots_are_kept(folder: Path) -> None:
    assert sorted(path.name for path in folder.glob("snapshot-*")) == ["snapshot-8.jsonl.gz", "snapshot-9.jsonl.gz"]


def test_lines_are_one_line_each_whatever_the_text(site: Site, tmp_path: Path) -> None:
    site.put("j1", title="Cook\u2028and\u2029baker\u0085here")
    site.visit()
    publish(site.database, tmp_path, "garden")
    segment = read_manifest(tmp_path / "garden").changes[0]
    text = gzip.decompress((tmp_path / "garden" / segment.file).read_bytes()).decode()
    assert len(text.splitlines()) == 1
    assert json.loads(text)["posting"]["title"] == "Cook\u2028and\u2029baker\u0085here"


# schema and older readers


@pytest.mark.parametrize("line", SCHEMAS)
def test_the_schema_is_the_recorded_one(line: str) -> None:
    """A changed schema is a changed contract: record it on purpose (`jobcrawl feed schema LINE`) and mind the version."""
    recorded = json.loads((HERE / "schemas" / f"{line}-1.0.json").read_text())
    current = SCHEMAS[line]()
    names = set(recorded["properties"])
    assert names <= set(current["properties"]), "within a major version properties are only added"
    assert current == recorded


def test_every_line_keeps_to_its_schema(folder: Path) -> None:
    change = jsonschema.Draft202012Validator(SCHEMAS["change"]())
    for line in tail(folder):
        change.validate(line)
    posting = jsonschema.Draft202012Validator(SCHEMAS["posting"]())
    for row in snapshot(folder)[1]:
        posting.validate(row)
    jsonschema.Draft202012Validator(SCHEMAS["manifest"]()).validate(orjson.loads((folder / NAME).read_bytes()))


def test_a_feed_of_version_1_0_is_still_read() -> None:
    folder = HERE / "golden-1.0"
    assert verify(folder).last_seq == 9
    assert [line["type"] for line in tail(folder, 6)] == ["updated", "closed", "reopened"]
    assert len(snapshot(folder)[1]) == 6


def test_a_reader_of_version_1_0_reads_todays_feed(folder: Path) -> None:
    """The reader is the consumer that the first README showed: it knows nothing of this package."""
    done = subprocess.run(
        [sys.executable, str(HERE / "consumer_1_0.py"), str(folder), "6"], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["7 updated Head gardener", "8 closed Gardener j5", "9 reopened Gardener j5"]


# the command line


def test_the_commands_tell_the_truth(folder: Path, tmp_path: Path) -> None:
    run, root, store = CliRunner(), ["--dir", str(folder.parent)], ["--store", f"sqlite:///{tmp_path / 'store.db'}"]
    assert run.invoke(app, ["verify", *root]).output == "garden: good, 3 change files up to 9\n"
    lines = run.invoke(app, ["tail", "garden", *root, "--from-seq", "8"]).output.splitlines()
    assert [json.loads(line)["seq"] for line in lines] == [9]
    missing = run.invoke(app, ["tail", "garden", *root, "--from-seq", "10"])
    assert (missing.exit_code, missing.output.count("\n")) == (2, 1)
    assert run.invoke(app, ["publish", *root, *store]).output == "garden: 6 open, changes up to 9\n"
    unknown = run.invoke(app, ["publish", "gardn", *root, *store])
    assert (unknown.exit_code, unknown.output.count("\n")) == (2, 1)
    assert json.loads(run.invoke(app, ["schema", "change"]).output)["title"] == "A change of a posting"
    assert json.loads(run.invoke(app, ["schema"]).output)["title"] == "JobPosting"


def test_programs_hear_of_every_feed_though_one_is_damaged(folder: Path, tmp_path: Path) -> None:
    run, root, store = CliRunner(), ["--dir", str(folder.parent)], ["--store", f"sqlite:///{tmp_path / 'store.db'}"]
    published = json.loads(run.invoke(app, ["publish", *root, *store, "--also", "csv", "--json"]).stdout)
    assert (published["source"], published["open"], published["last_seq"]) == ("garden", 6, 9)
    assert [Path(path).suffix for path in published["also"]] == [".csv"]
    shutil.copytree(folder, folder.parent / "damaged")
    max((folder.parent / "damaged").glob("changes-*")).write_bytes(b"rot")
    told = run.invoke(app, ["verify", *root, "--json"])
    damaged, garden = map(json.loads, told.stdout.splitlines())
    assert told.exit_code == 1
    assert (damaged["source"], damaged["good"]) == ("damaged", False)
    assert "changes-" in damaged["error"]
    assert garden == {"source": "garden", "good": True, "change_files": 3, "last_seq": 9, "error": None}


def test_a_damaged_feed_keeps_no_other_from_being_published(folder: Path, site: Site, tmp_path: Path) -> None:
    site.source = "orchard"
    site.visit()
    (folder / NAME).write_text("{")
    options = ["--dir", str(folder.parent), "--store", f"sqlite:///{tmp_path / 'store.db'}"]
    told = CliRunner().invoke(app, ["publish", *options])
    assert (told.exit_code, told.stdout) == (1, "orchard: 6 open, changes up to 6\n")
    assert told.stderr.startswith(f"jobcrawl: {folder / NAME} is no JSON")
