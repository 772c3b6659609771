"""CleanDescription as a step of the recipe."""

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.drops import MissingDescription
from jobcrawl.page import Page
from pipelines.clean_description import CleanDescription

AD = (
    "The ferry to the outer islands needs a second mate from April to October. You stand watches, look after the cargo and "
    "speak with passengers in two languages. We pay by the seafarers' agreement and give you a cabin with a window."
)


def draft(html: str, description: str | None = None) -> Draft:
    candidates = Candidates()
    candidates.add("description", description, "json_ld", 0.9)
    item = Draft(page=Page(url="https://ferry.example/jobs/2", body=html.encode()), candidates=candidates)
    item.posting.title = "Second mate"
    return item


def test_text_html_evidence_and_what_was_removed_are_filled() -> None:
    office = "<p>Write to <a href='/crew'>the crew office</a>.</p>"
    html = f"<h1>Second mate</h1><div><p>{AD}</p>{office}</div><a href='/apply'>Apply now</a>"
    item = CleanDescription().process_item(draft(html))
    assert item.posting.description == f"{AD}\n\nWrite to the crew office (https://ferry.example/crew)."
    assert item.posting.description_html is not None
    assert item.posting.description_html.startswith(f"<p>{AD}</p>")
    assert item.posting.evidence["description"].reader == "clean"
    assert ("Apply now", "apply button") in [(block.text, block.reason) for block in item.removed]


def test_the_reader_of_structured_data_is_named_where_the_page_shows_nothing() -> None:
    item = CleanDescription().process_item(draft("<h1>Second mate</h1><div id='app'></div>", f"<p>{AD}</p>"))
    assert item.posting.description == AD
    assert item.posting.evidence["description"].reader == "json_ld"


def test_a_page_with_nothing_that_could_be_an_ad_is_dropped() -> None:
    with pytest.raises(MissingDescription):
        CleanDescription().process_item(draft("<h1>Second mate</h1><p>Loading</p>"))


def test_facts_that_were_read_are_left_out_of_the_text_and_others_stay() -> None:
    facts = (("Job type", "Seasonal"), ("Pay", "by turns"), ("Location", "Oban"), ("Hours", "37"))
    rows = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in facts)
    last = "Write to us by hand before the ice comes, and tell us of the storms that you have seen and of the ships you were on."
    item = draft(f"<h1>Second mate</h1><p>{AD}</p><dl>{rows}</dl><p>{last}</p><p>{AD[:110]}</p>")
    for field in ("job_locations", "employment_type", "work_hours"):
        item.candidates.add(field, "what was read", "labels", 0.8)
    text = CleanDescription().process_item(item).posting.description or ""
    assert "by turns" in text  # nothing was read of the pay
    assert not [words for words in ("Seasonal", "Oban", "37") if words in text]
