"""Duplicates in the store: every address of a job on each of its postings, told in the feed, and nothing merged."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select

from jobcrawl.duplicates.clusters import find_clusters
from jobcrawl.duplicates.link_store import link_duplicates
from jobcrawl.duplicates.unlinking import unlink
from jobcrawl.feed.publish import publish
from jobcrawl.feed.tail import tail
from jobcrawl.posting import JobLocation, JobPosting, Organization
from jobcrawl.store import lease
from jobcrawl.store.database import Database
from jobcrawl.store.errors import LeaseHeld
from jobcrawl.store.forgetting import forget
from jobcrawl.store.lifecycle import ListingProof, SourceKind
from jobcrawl.store.run import Run
from jobcrawl.store.tables import adverts, clusters, likenesses
from tests.store.reading import stored, told
from tests.store.site import START, Site, posting

TEXT = (
    "We look for a shepherd for the islands in the outer archipelago. You walk with the flock from May to October, mend fences, "
    "milk the goats in the evening and keep the dogs in good spirits. You know animals, you like to be outdoors in any weather, "
    "and you can row a boat. We offer a cottage, a good salary, free wool and every second week off."
)
WHOLE = ListingProof(pages=1, is_whole=True)


def shepherd(board: str, number: str = "1", text: str = TEXT) -> JobPosting:
    return JobPosting(
        source_id=number,
        url=f"https://{board}.example/ad/{number}",
        title="Shepherd on Utö",
        description=text,
        hiring_organization=Organization(name="Island Grazing Ltd"),
    )


def visit(database: Database, board: str, *jobs: JobPosting, days: int = 0) -> None:
    now = START.replace(day=START.day + days)
    run = Run.open(database, board, SourceKind.FEED, now=lambda: now)
    for job in jobs:
        assert job.url is not None
        run.seen(job.url, source_id=job.source_id)
        run.record(replace(job), link=job.url)
    run.finish(WHOLE)


def links(database: Database, board: str, number: str = "1") -> list[str]:
    return [link["url"] for link in stored(database, board)[number]["source_links"]]


BOTH = ["https://north.example/ad/1", "https://south.example/ad/1"]


def place_of(job: JobPosting) -> JobPosting:
    """The job with its place, which the pretended boards know."""
    job.job_locations = [JobLocation(text="Utö", locality="Utö", country="SE")]
    return job


def two_boards(database: Database) -> None:
    visit(database, "north", place_of(shepherd("north")))
    visit(database, "south", place_of(shepherd("south", text=TEXT.replace(". ", ".\n"))))


def test_each_posting_of_a_cluster_lists_every_address_and_stays_a_posting(database: Database) -> None:
    two_boards(database)
    linked = link_duplicates(database)
    assert (linked.postings, linked.clusters, linked.told, linked.busy) == (2, 1, 2, [])
    assert links(database, "north") == links(database, "south") == BOTH
    with database.read() as connection:
        rows = connection.execute(select(clusters)).all()
    assert {row.posting for row in rows} == {stored(database, board)["1"]["id"] for board in ("north", "south")}
    assert {row.evidence for row in rows} == {"text"}
    assert len({row.cluster for row in rows}) == 1


def test_new_links_are_told_once_with_a_sequence_number(database: Database) -> None:
    two_boards(database)
    link_duplicates(database)
    assert told(database, "north") == [(1, "new", None, "1"), (2, "updated", None, "1")]
    assert link_duplicates(database).told == 0
    assert len(told(database, "north")) == 2


def test_the_feed_replayed_gives_the_links(database: Database, tmp_path: Path) -> None:
    two_boards(database)
    publish(database, tmp_path, "north")
    link_duplicates(database)
    publish(database, tmp_path, "north")
    last = list(tail(tmp_path / "north", 1))[-1]
    assert last["changed_fields"] == ["source_links"]
    assert [link["url"] for link in last["posting"]["source_links"]] == BOTH


def test_a_later_crawl_keeps_the_links(database: Database) -> None:
    two_boards(database)
    link_duplicates(database)
    visit(database, "north", place_of(shepherd("north", text=f"{TEXT} Apply soon.")), days=1)
    assert stored(database, "north")["1"]["description"].endswith("Apply soon.")
    assert links(database, "north") == BOTH


def test_an_ad_that_closed_keeps_its_address_in_the_cluster(database: Database) -> None:
    others = [shepherd("south", number, f"Work of another kind, number {number}.") for number in "23456"]
    visit(database, "north", place_of(shepherd("north")))
    visit(database, "south", place_of(shepherd("south")), *others)
    link_duplicates(database)
    visit(database, "south", *others, days=1)
    assert stored(database, "south")["1"]["status"] == "closed"
    link_duplicates(database)
    assert links(database, "north") == BOTH


def test_ads_that_became_different_are_parted_again(database: Database) -> None:
    two_boards(database)
    link_duplicates(database)
    other = place_of(shepherd("north", text="Now we look for somebody who counts the sheep from an office. " * 5))
    visit(database, "north", other, days=1)
    assert link_duplicates(database).clusters == 0
    assert links(database, "north") == links(database, "south") == []


def test_two_ads_of_one_source_stay_two(database: Database) -> None:
    visit(database, "north", place_of(shepherd("north", "1")), place_of(shepherd("north", "2")))
    assert link_duplicates(database).clusters == 0


def test_a_source_that_is_being_crawled_is_left_alone_until_the_next_call(database: Database) -> None:
    two_boards(database)
    run = Run.open(database, "north", SourceKind.FEED, now=lambda: START.replace(day=3))
    assert link_duplicates(database).busy == ["north"]
    assert (links(database, "north"), links(database, "south")) == ([], BOTH)
    run.seen("https://north.example/ad/1", source_id="1")
    run.finish(WHOLE)
    assert link_duplicates(database).busy == []
    assert links(database, "north") == BOTH


def test_only_new_and_changed_postings_are_read_and_compared(database: Database) -> None:
    two_boards(database)
    first = link_duplicates(database)
    assert (first.read, first.compared) == (2, 1)
    again = link_duplicates(database)
    assert (again.read, again.compared, again.clusters) == (0, 0, 1)
    visit(database, "east", place_of(shepherd("east")))
    third = link_duplicates(database)
    assert (third.read, third.compared, third.postings, third.clusters) == (1, 2, 3, 1)
    visit(database, "north", place_of(shepherd("north", text=f"{TEXT} Apply soon.")), days=1)
    changed = link_duplicates(database)
    assert (changed.read, changed.compared, changed.postings) == (1, 2, 3)


def test_what_is_remembered_gives_the_same_clusters_as_reading_everything(database: Database) -> None:
    dice = random.Random(3)
    jobs = {(board, number): 0 for board in ("north", "south", "east") for number in range(6)}
    for day in range(8):
        for board in ("north", "south", "east"):
            shown = [number for number in range(6) if dice.random() < 0.9]
            for number in shown:
                jobs[board, number] += dice.random() < 0.2
            visit(database, board, *(flock(board, number, jobs[board, number]) for number in shown), days=day)
        linked = link_duplicates(database)
        remembered = in_clusters(database)
        with database.write() as connection:
            connection.execute(delete(adverts))
            if day % 2:
                connection.execute(delete(likenesses))
        anew = link_duplicates(database)
        assert in_clusters(database) == remembered
        assert (anew.told, anew.postings, anew.clusters) == (0, linked.postings, linked.clusters)
        assert anew.read >= linked.read
    assert remembered


def flock(board: str, number: int, edition: int) -> JobPosting:
    """One of six jobs that three boards have, in words that change now and then."""
    text = TEXT.replace("the islands", f"island number {number}") + (" Come and see us." * edition)
    job = place_of(shepherd(board, str(number), text))
    job.title = f"Shepherd {'abcdef'[number] * 6} on Utö"
    return job


def in_clusters(database: Database) -> dict[str, tuple[str, str]]:
    with database.read() as connection:
        return {row.posting: (row.cluster, row.evidence) for row in connection.execute(select(clusters))}


def test_an_empty_store_has_nothing_to_link(database: Database) -> None:
    assert link_duplicates(database).postings == 0


def test_the_command_links_a_store(site: Site, store_url: str) -> None:
    two_boards(site.database)
    command = [sys.executable, "-m", "jobcrawl.commands.main", "dedup", "--store", store_url]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = "2 postings share 1 jobs with other sources; 2 postings have new source links\n"
    told += "`jobcrawl feed publish` brings them into the feeds, as does the next run of each source\n"
    assert (done.returncode, done.stdout) == (0, told), done.stderr
    assert links(site.database, "south") == BOTH
    told = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False).stdout
    assert json.loads(told) == {"postings": 2, "clusters": 1, "told": 0, "read": 0, "compared": 0, "busy": []}


def forgotten(database: Database, board: str) -> int:
    """Forget a board; gives how many postings of others linked to it."""
    with database.write() as connection:
        token = lease.take(connection, board)
        told = unlink(connection, board)
    forget(database, board, token)
    return told


def test_postings_list_addresses_of_a_forgotten_source_no_longer(database: Database, tmp_path: Path) -> None:
    two_boards(database)
    link_duplicates(database)
    publish(database, tmp_path, "south")
    last = told(database, "south")[-1][0]
    assert forgotten(database, "north") == 1
    assert links(database, "south") == []
    assert told(database, "south")[last:] == [(last + 1, "updated", None, "1")]
    with database.read() as connection:
        assert connection.execute(select(clusters)).all() == []
        assert connection.execute(select(likenesses)).all() == []
        assert connection.execute(select(adverts.c.posting)).scalars().all() == [stored(database, "south")["1"]["id"]]
    publish(database, tmp_path, "south")
    assert [line["changed_fields"] for line in tail(tmp_path / "south", last)] == [["source_links"]]
    assert link_duplicates(database).told == 0


def test_a_closed_posting_is_told_as_closed_when_a_link_of_it_is_forgotten(database: Database) -> None:
    two_boards(database)
    others = [posting(key) for key in ("a", "b", "c")]
    visit(database, "south", place_of(shepherd("south", text=TEXT.replace(". ", ".\n"))), *others)
    link_duplicates(database)
    visit(database, "south", *others, days=1)
    last = told(database, "south")[-1][0]
    assert forgotten(database, "north") == 1
    assert [line[1] for line in told(database, "south")[last:]] == ["closed"]
    assert links(database, "south") == []


def test_a_cluster_of_three_is_one_of_two_when_its_first_is_forgotten(database: Database) -> None:
    for day, board in enumerate(("east", "north", "south")):
        visit(database, board, place_of(shepherd(board)), days=day)
    link_duplicates(database)
    ids = {board: stored(database, board)["1"]["id"] for board in ("east", "north", "south")}
    with database.read() as connection:
        assert set(connection.execute(select(clusters.c.cluster)).scalars()) == {ids["east"]}
    assert forgotten(database, "east") == 2
    assert links(database, "north") == links(database, "south") == BOTH
    with database.read() as connection:
        rows = {(row.posting, row.cluster) for row in connection.execute(select(clusters))}
    assert rows == {(ids["north"], ids["north"]), (ids["south"], ids["north"])}
    assert link_duplicates(database).told == 0


def test_nothing_is_forgotten_while_a_source_that_links_to_it_is_crawled(database: Database) -> None:
    two_boards(database)
    link_duplicates(database)
    run = Run.open(database, "south", SourceKind.FEED)
    with pytest.raises(LeaseHeld, match="south: another run holds it"):
        forgotten(database, "north")
    assert links(database, "south") == links(database, "north") == BOTH
    run.abandon("stopped")
    assert forgotten(database, "north") == 1


def test_a_source_whose_name_is_a_pattern_for_another_ones_is_told_apart(database: Database) -> None:
    for board in ("n_rth", "north", "South", "south"):
        visit(database, board, place_of(shepherd(board.lower().replace("_", "o"), number=board)))
    link_duplicates(database)
    before = {board: stored(database, board)[board]["source_links"] for board in ("north", "south")}
    forgotten(database, "n_rth")
    forgotten(database, "South")
    for board, was in before.items():
        left = [link for link in was if link["source"] in ("north", "south")]
        assert stored(database, board)[board]["source_links"] == (left if len(left) > 1 else [])


def test_a_source_that_is_forgotten_while_duplicates_are_linked_is_linked_to_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for board in ("one", "two", "three"):
        visit(database, board, place_of(shepherd(board)))

    def forget_meanwhile(*arguments: Any) -> Any:
        monkeypatch.setattr("jobcrawl.duplicates.link_store.find_clusters", find_clusters)
        forgotten(database, "three")
        return find_clusters(*arguments)

    monkeypatch.setattr("jobcrawl.duplicates.link_store.find_clusters", forget_meanwhile)
    assert link_duplicates(database).postings == 2
    assert links(database, "one") == links(database, "two") == ["https://one.example/ad/1", "https://two.example/ad/1"]
    with database.read() as connection:
        assert len(connection.execute(select(adverts)).all()) == len(connection.execute(select(clusters)).all()) == 2
