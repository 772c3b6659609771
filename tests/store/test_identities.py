"""Identity in the store: ids that collide, that belong to others, that move."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from datetime import timedelta

import pytest
from sqlalchemy import select

from jobcrawl.posting import JobPosting
from jobcrawl.store.lifecycle import ListingProof
from jobcrawl.store.recording import bodies_of
from jobcrawl.store.strict import from_json
from jobcrawl.store.tables import as_last_told, changes, validators
from tests.store.reading import stored, told
from tests.store.site import Site, posting


def test_two_pages_with_one_id_are_two_postings(site: Site) -> None:
    run = site.begin()
    for number in range(5):
        run.record(posting(f"j{number}", source_id="same"))
    report = run.finish(ListingProof(pages=1, is_whole=True))
    assert report.new == 5
    with site.database.read() as connection:
        bodies = [from_json(body) for body in connection.execute(select(changes.c.body).select_from(as_last_told)).scalars()]
    assert len({body["url"] for body in bodies}) == 5
    assert sum("belongs to another posting" in "".join(body["warnings"]) for body in bodies) == 4


@pytest.mark.parametrize("order", [1, -1])
def test_colliding_ids_stay_apart_in_later_runs(site: Site, order: int) -> None:
    site.jobs = {str(number): posting(f"j{number}", source_id="same") for number in range(5)}
    site.visit()
    site.jobs = dict(list(site.jobs.items())[::order])
    report = site.visit()
    assert (report.new, report.updated, report.closed, report.open) == (0, 0, 0, 5)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("edited", ["0", "2"])
def test_a_posting_whose_id_others_have_as_well_keeps_its_identity_when_its_title_is_edited(
    site: Site, order: int, edited: str
) -> None:
    site.jobs = {str(number): posting(f"j{number}", source_id="Dean Bakery") for number in range(5)}
    site.visit()
    for title in ("Head gardener (nights)", "Head gardener (days)"):
        site.jobs = dict(list(site.jobs.items())[::order])
        site.jobs[edited].title = title
        report = site.visit()
        assert (report.new, report.updated, report.closed, report.open) == (0, 1, 0, 5)


def test_ads_of_one_page_that_share_an_id_stay_apart_when_a_title_is_edited(site: Site) -> None:
    """One address says nothing of which of its ads was edited."""
    site.jobs = {
        str(number): posting(f"j{number}", source_id="same", url=f"https://jobs.example/ads#{number}") for number in range(3)
    }
    site.visit()
    site.jobs["0"].title = "Head gardener"
    site.visit()
    with site.database.read() as connection:
        bodies = [from_json(body) for body in connection.execute(select(changes.c.body).select_from(as_last_told)).scalars()]
    titles = {str(body["title"]) for body in bodies}
    assert titles >= {"Head gardener", "Gardener j1", "Gardener j2"}


def test_a_page_that_shows_the_job_of_another_page_leaves_its_own_posting_as_it_is(site: Site) -> None:
    site.put("one", "other")
    site.visit()
    before = stored(site.database)["other"]
    run = site.begin()
    for key in ("one", "other"):
        run.seen(f"https://jobs.example/ad/{key}")
    run.record(posting("one"))
    run.record(posting("one", url="https://jobs.example/ad/other"))
    run.finish(ListingProof(pages=1, is_whole=True))
    with site.database.read() as connection:
        assert from_json(bodies_of(connection, [before["id"]])[before["id"]])["title"] == "Gardener other"


def test_a_page_that_claims_the_id_of_another_listed_one_does_not_overwrite_it(site: Site) -> None:
    site.put("victim", "other")
    site.visit()
    before = stored(site.database)["victim"]
    run = site.begin()
    for key in ("victim", "other"):
        run.seen(f"https://jobs.example/ad/{key}")
    run.record(posting("other", source_id="victim"))
    run.finish(ListingProof(pages=1, is_whole=True))
    with site.database.read() as connection:
        assert from_json(bodies_of(connection, [before["id"]])[before["id"]]) == before


def test_one_job_at_two_addresses_is_one_posting(site: Site) -> None:
    run = site.begin()
    run.record(posting("j1"))
    again = posting("j1")
    run.record(again, link="https://jobs.example/ad/j1?utm_source=list&gclid=7")
    assert run.finish(ListingProof(pages=1, is_whole=True)).new == 1


def test_a_row_keeps_its_identity_though_another_has_its_address_now(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    run = site.begin()
    freed = str(site.jobs["j1"].url)
    for job in (posting("j9", url=freed, title="Shepherd"), renamed("j1"), site.jobs["j2"], site.jobs["j3"]):
        run.seen(str(job.url), source_id=job.source_id)
        run.record(job, is_row=True)
    report = run.finish(ListingProof(pages=1, is_whole=True))
    assert (report.new, report.updated, report.closed, report.open) == (1, 1, 0, 4)


def test_a_renumbered_job_at_its_old_address_keeps_its_identity(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    site.put("j1", source_id="new-number")
    report = site.visit()
    assert (report.new, report.closed, report.open) == (0, 0, 3)


def renamed(key: str) -> JobPosting:
    """The ad of a posting under another title, which its address follows."""
    return posting(key, title=f"Head gardener {key}", url=f"https://jobs.example/ad/head-gardener-{key}")


def test_a_posting_whose_title_was_edited_and_its_address_with_it_keeps_its_identity(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    before = stored(site.database)["j1"]
    site.jobs["j1"] = renamed("j1")
    for _ in range(3):
        report = site.visit()
    after = stored(site.database)["j1"]
    assert (report.new, report.closed, report.open) == (0, 0, 3)
    assert (after["id"], after["first_seen"], after["url"]) == (before["id"], before["first_seen"], site.jobs["j1"].url)
    assert [type for _, type, _, _ in told(site.database)] == ["new"] * 3 + ["updated"]


@pytest.mark.parametrize("order", [1, -1])
def test_a_new_ad_with_the_id_of_another_that_is_still_listed_is_a_posting_of_its_own(site: Site, order: int) -> None:
    """The employer's second ad, under the number that had one ad so far."""
    site.put("j1", "j2", "j3")
    site.visit()
    before = stored(site.database)["j1"]
    site.jobs["new"] = renamed("j1")
    site.jobs = dict(list(site.jobs.items())[::order])
    for _ in range(3):
        report = site.visit()
    assert (report.closed, report.open) == (0, 4)
    assert [type for _, type, _, _ in told(site.database)] == ["new"] * 4
    with site.database.read() as connection:
        assert from_json(bodies_of(connection, [before["id"]])[before["id"]]) == before


@pytest.mark.parametrize("order", [1, -1])
def test_a_new_ad_with_the_id_and_the_title_of_another_that_is_still_listed_hides_none(site: Site, order: int) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    site.jobs["new"] = posting("j1", url="https://jobs.example/ad/second")
    site.jobs = dict(list(site.jobs.items())[::order])
    for _ in range(3):
        report = site.visit()
    assert (report.closed, report.open) == (0, 4)


def test_an_edited_ad_is_known_again_though_the_listing_was_not_read_to_its_end(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    site.jobs["j1"] = renamed("j1")
    report = site.visit(listing=ListingProof(pages=1))
    assert (report.new, report.updated, report.closed, report.open) == (0, 1, 0, 3)


def test_an_ad_under_the_number_of_an_employer_is_not_the_ad_that_this_one_had_before(site: Site) -> None:
    employer = "https://jobs.example/ad/4104"
    site.jobs = {"cook": posting("cook", source_id="4104", url=f"{employer}/cook"), "j2": posting("j2"), "j3": posting("j3")}
    site.visit()
    site.take("cook")
    site.jobs["clerk"] = posting("clerk", source_id="4104", url=f"{employer}/clerk")
    report = site.visit()
    assert (report.new, report.updated) == (1, 0)


def test_a_row_at_the_address_of_another_is_the_ad_that_its_id_says(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.visit()
    run = site.begin()
    freed = str(site.jobs["j1"].url)
    for job in (posting("j9", url=freed, title=str(site.jobs["j1"].title)), site.jobs["j2"], site.jobs["j3"]):
        run.seen(str(job.url), source_id=job.source_id)
        run.record(job, is_row=True)
    assert run.finish(ListingProof(pages=1, is_whole=True)).new == 1


def test_two_ads_that_both_claim_the_id_of_a_posting_off_the_listing_are_two_postings(site: Site) -> None:
    site.put("j1", "j2", "j3", "j4")
    site.visit()
    site.take("j1")
    for number in (1, 2):
        url = f"https://jobs.example/ad/pruner-{number}"
        site.jobs[f"new{number}"] = posting("j1", title=f"Pruner {number}", url=url)
    report = site.visit()
    assert (report.new, report.updated, report.open) == (2, 0, 6)


@pytest.mark.parametrize("title", ["Shepherd", "Gardener 0"])
def test_after_the_first_of_several_ads_with_one_id_is_closed_a_new_one_is_new(site: Site, title: str) -> None:
    site.jobs = {str(number): posting(f"j{number}", source_id="Dean Bakery", title=f"Gardener {number}") for number in range(5)}
    site.visit()
    site.take("0")
    for _ in range(3):
        site.visit()
    site.jobs["9"] = posting("j9", source_id="Dean Bakery", title=title)
    report = site.visit()
    assert (report.new, report.updated, report.reopened, report.open) == (1, 0, 0, 5)
    site.jobs["1"].title = "Lorry driver"
    report = site.visit()
    assert (report.new, report.updated, report.reopened, report.closed, report.open) == (0, 1, 0, 0, 5)


def test_an_id_that_a_posting_had_which_was_closed_long_ago_may_be_another_ads_now(site: Site) -> None:
    site.put("j1", "j2", "j3")
    site.jobs["j0"] = posting("j0", source_id="Dean Bakery")
    site.visit()
    site.take("j0")
    for _ in range(4):
        site.visit()
    site.jobs["j9"] = posting("j9", source_id="Dean Bakery", title="Shepherd")
    report = site.visit()
    assert (report.new, report.reopened, report.open) == (1, 0, 4)
    site.jobs["j0"] = posting("j0", source_id="Dean Bakery")
    report = site.visit()
    assert (report.new, report.reopened, report.open) == (0, 1, 5)


def test_a_row_of_a_vendor_is_known_by_its_id_whatever_its_address_and_title(site: Site) -> None:
    site.put("j1", "j2", "j3", "j4")
    site.visit()
    site.take("j1")
    for _ in range(4):
        site.visit()
    run = site.begin()
    for job in (renamed("j1"), renamed("j2"), site.jobs["j3"], site.jobs["j4"]):
        run.seen(str(job.url))
        asyncio.run(run.recall(job))
        run.record(job, is_row=True)
    report = run.finish(ListingProof(pages=1, is_whole=True))
    assert (report.new, report.updated, report.reopened, report.open) == (0, 1, 1, 4)


def test_a_posting_known_by_a_number_of_its_address_stays_the_same_when_that_is_no_id_any_more(site: Site) -> None:
    url = "https://jobs.example/2026/11/cook"
    site.jobs = {"cook": posting("cook", source_id="2026", url=url), "baker": posting("baker")}
    site.visit()
    site.jobs["cook"] = posting("cook", source_id=None, url=url, title="Head cook")
    report = site.visit()
    assert (report.new, report.updated, report.closed, report.open) == (0, 1, 0, 2)


@pytest.mark.parametrize("is_read_first", [True, False])
def test_a_job_listed_at_two_addresses_stays_open_while_either_is_listed(site: Site, is_read_first: bool) -> None:
    read_at, other = "https://jobs.example/en/ad/j1", "https://jobs.example/ad/j1"
    wanted: list[list[bool]] = []
    for day in range(4):
        run = site.begin()
        wanted.append([run.seen(url, card=f"Gardener, card of {url}") for url in ([read_at, other] if day < 2 else [other])])
        run.seen("https://jobs.example/ad/j2")
        if day == 0:
            steps = [lambda run=run: run.record(posting("j1", url=read_at)), lambda run=run: run.copied(other, of=read_at)]
            for step in steps if is_read_first else reversed(steps):
                step()
            run.record(posting("j2"))
        if day >= 2:
            assert run.unconfirmed() == []
        report = run.finish(ListingProof(pages=1, is_whole=True))
        assert (report.closed, report.open, report.state) == (0, 2, "complete")
        site.now += timedelta(days=1)
    assert wanted == [[True, True], [False, False], [False], [False]]


def test_fragments_that_name_pages_are_kept_apart(site: Site) -> None:
    run = site.begin()
    for number in range(3):
        run.record(posting(f"j{number}", source_id=None, url=f"https://jobs.example/ads#{number}"))
        run.record(posting(f"k{number}", source_id=None, url=f"https://jobs.example/#/ads/{number}"))
    assert run.finish(ListingProof(pages=1, is_whole=True)).new == 6


@pytest.mark.parametrize("is_empty_first", [True, False])
def test_an_address_is_stored_with_the_posting_that_it_gave_last(site: Site, is_empty_first: bool) -> None:
    """What an index holds is replaced only where it differs, and so it must be noticed where it does."""
    url, first, other = (
        "https://jobs.example/ad/j1",
        posting("j1"),
        posting("j2", title="Shepherd", url="https://jobs.example/ad/j1"),
    )
    for job in (None if is_empty_first else first, first, other, other, first):
        run = site.begin()
        run.seen(url, card=f"card {site.now}")
        if job is None:
            run.no_posting(url, "no title")
        else:
            run.record(deepcopy(job), link=url)
        run.abandon("seen enough")
        with site.database.read() as connection:
            given = connection.execute(select(validators.c.posting)).scalar_one()
        assert given == (stored(site.database)[str(job.source_id)]["id"] if job is not None else None)
        site.now += timedelta(days=1)


def test_a_posting_with_another_title_is_a_repost_by_that_title(site: Site) -> None:
    """The key of employer and title is replaced with them."""
    site.put("j1")
    site.visit()
    site.put("j1", title="Head gardener")
    site.visit(days=30)
    site.take("j1")
    site.put("j2", title="Head gardener")
    site.visit()
    assert stored(site.database)["j2"]["repost_of"] == stored(site.database)["j1"]["id"]
