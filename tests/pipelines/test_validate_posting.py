"""Identity, hygiene and what is no posting."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft, Source
from jobcrawl.drops import MissingDescription, MissingTitle
from jobcrawl.page import Page
from jobcrawl.posting import Contact, Evidence, JobLocation, JobPosting, Organization
from pipelines.validate_posting import ValidatePosting

FETCHED = datetime(2026, 3, 1, 10, tzinfo=UTC)


def validated(posting: JobPosting, source: str = "harbour", **found: str) -> JobPosting:
    """The posting after the step; `found` are values that readers found."""
    candidates = Candidates()
    for name, value in found.items():
        candidates.add(name, value, "labels", 0.8)
    draft = Draft(page=Page(fetched_at=FETCHED), candidates=candidates, posting=posting, source=Source(name=source))
    return ValidatePosting().process_item(draft).posting


def ad(**more: str) -> JobPosting:
    return JobPosting(**({"title": "Cook", "description": "We cook."} | more))  # type: ignore[arg-type]  # texts alone


def test_a_posting_without_a_title_or_a_text_is_none() -> None:
    with pytest.raises(MissingTitle):
        validated(ad(title="\u200b"))
    with pytest.raises(MissingDescription):
        validated(ad(description=" \n "))


def test_the_sites_own_id_makes_the_identity_whatever_the_address() -> None:
    one = validated(ad(url="https://a.example/jobs/cook"), source_id=" 17 ")
    other = validated(ad(url="https://a.example/jobs/cook?utm_source=x", title="Chef"), source_id="17")
    assert (one.source_id, one.id) == ("17", other.id)
    assert validated(ad(), source_id="18").id != one.id
    assert validated(ad(), "island", source_id="17").id != one.id


def test_without_an_id_the_address_makes_the_identity_and_without_an_address_the_words() -> None:
    one = validated(ad(url="https://a.example/jobs/cook"))
    assert one.id == validated(ad(url="http://www.a.example/jobs/cook/", title="Chef")).id
    assert one.id != validated(ad(url="https://a.example/jobs/baker")).id
    assert validated(ad()).id == validated(ad()).id != validated(ad(title="Chef")).id


def test_a_number_that_several_ads_of_the_site_have_in_their_addresses_is_no_id() -> None:
    posting = ad(url="https://a.example/dean-bakery-5521/cook")
    draft = Draft(page=Page(fetched_at=FETCHED), candidates=Candidates(), posting=posting, no_ids={"5521"})
    assert ValidatePosting().process_item(draft).posting.source_id is None
    assert validated(ad(url="https://a.example/dean-bakery-5521/cook")).source_id == "5521"


def test_texts_are_tidied_however_deep_and_empty_ones_are_null() -> None:
    posting = ad(title=" Night\u00a0 baker\n", description="One\x00\n\n\n\ntwo  three", industry="\u200b")
    posting.job_locations = [JobLocation(text="  Nora ", locality="")]
    posting.evidence = {}
    validated(posting)
    assert (posting.title, posting.description, posting.industry) == ("Night baker", "One\n\ntwo three", None)
    assert posting.job_locations == [JobLocation(text="Nora")]


def test_a_posting_says_its_source_and_when_it_was_fetched() -> None:
    posting = validated(ad())
    assert (posting.source, posting.fetched_at) == ("harbour", "2026-03-01T10:00:00+00:00")
    assert posting.content_hash
    assert posting.content_hash != validated(ad(title="Chef")).content_hash


def test_no_text_of_a_posting_and_no_evidence_shows_a_sole_traders_number() -> None:
    number = "811228-9874"
    words = f"Deans Bageri, org.nr {number}"
    posting = ad(title=words, description=words, description_html=f"<p>{words}</p>", benefits=words, valid_through_text=words)
    posting.hiring_organization = Organization(name=words)
    posting.job_locations = [JobLocation(text=words)]
    posting.contacts = [Contact(name="Dean", role=words)]
    posting.warnings = [words]
    posting.evidence = {name: Evidence(reader="labels", raw=words) for name in ("description", "hiring_organization", "url")}
    posting.evidence["title"] = Evidence(reader="labels", raw=words[:-2])
    told = asdict(validated(posting))
    assert told["evidence"].pop("url")["raw"] == words
    assert "811228" not in str(told)
    assert (
        told["evidence"]["hiring_organization"]["raw"] == told["hiring_organization"]["name"] == "Deans Bageri, org.nr [number]"
    )


def test_addresses_ids_and_contacts_that_were_asked_for_stay_as_they_are() -> None:
    address = "https://a.example/jobs/8112289874"
    posting = ad(url=address, apply_url=f"{address}/apply")
    posting.hiring_organization = Organization(name="Deans Bageri", url=address, logo=f"{address}.png")
    posting.contacts = [Contact(name="af8112289874", phone="8112289874", email="8112289874@a.example")]
    told = validated(posting)
    assert (told.source_id, told.url, told.apply_url) == ("8112289874", address, f"{address}/apply")
    assert told.hiring_organization == Organization(name="Deans Bageri", url=address, logo=f"{address}.png")
    assert told.contacts == [Contact(name="af8112289874", phone="8112289874", email="8112289874@a.example")]
