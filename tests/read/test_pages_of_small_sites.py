"""Titles, labels and seats on small firms' sites and old vendors' pages; every text here is made up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from jobcrawl.read.titles.bearings import bearings_of

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3


def page_of(body: str, url: str = "https://www.quern.example/jobs/miller", title: str = "") -> Page:
    html = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    return Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())


def first(found: Candidates, field: str) -> Any:
    candidate = found.first(field)
    return candidate.value if candidate else None


@pytest.mark.parametrize(
    ("body", "url", "head", "title"),
    [
        ("<h1>Quern Labs</h1><h2>Dust specialist</h2>", "https://ql.example/dust.html", "QuernLabs - Home", "Dust specialist"),
        (
            "<header><a href='/'><h1>Quern Jobs Board</h1></a></header>"
            "<a href='/job/77_quern'><div>Quern / Dust keeper</div></a><p>{}</p>",
            "https://board.quern.example/job/77_quern",
            "",
            "Quern / Dust keeper",
        ),
        (
            "<div class=cssDspJobTitle>Sack folder</div><p>{}</p><div>Quern Mills</div><h4>Connect</h4>",
            "https://quern-hr.silkroad.com/epostings/index.cfm?jobid=1",
            "Quern Mills",
            "Sack folder",
        ),
        (
            "<h2>Sack folder</h2><dl><dt>Employer</dt><dd>Quern Mills</dd></dl><p>{}</p>",
            "https://board.example/job/8123",
            "Quern Mills",
            "Sack folder",
        ),
        (
            "<h1><img src=/t.png alt='Sack folder'></h1><dl><dt>Employer</dt><dd>Quern Mills</dd></dl><p>{}</p>",
            "https://board.example/job/8123",
            "Quern Mills",
            "Sack folder",
        ),
        (
            "<h1>石臼の番／水車小屋</h1><h2>水車小屋株式会社</h2>",
            "https://work.example/jb/1",
            "石臼の番／水車小屋｜水車小屋株式会社｜粉の求人",
            "石臼の番／水車小屋",
        ),
    ],
)
def test_the_name_of_the_firm_is_not_the_title(body: str, url: str, head: str, title: str) -> None:
    found = bearings_of(page_of(body.replace("{}", PROSE) + f"<p>{PROSE}</p>", url, head)).title
    assert found is not None
    assert found.text == title


@pytest.mark.parametrize(
    ("pair", "field", "value"),
    [
        ("<dl><dt>Home office</dt><dd>Yes</dd></dl>", "job_location_type", "home office"),
        ("<p>Lieu du poste : En présentiel</p>", "job_location_type", "En présentiel"),
        ("<p>Lieu du poste : En présentiel</p>", "job_locations", None),
        ("<div>Remote</div><div>Full-time</div>", "job_location_type", "remote"),
        ("<dl><dt>Location: City</dt><dd>Leeds</dd></dl>", "job_locations", "Leeds"),
    ],
)
def test_a_label_and_its_value_are_understood_together(pair: str, field: str, value: str | None) -> None:
    assert first(read_page(page_of(f"<h1>Miller</h1>{pair}<p>{PROSE}</p>")), field) == value


def test_the_search_form_in_the_head_of_a_site_tells_nothing_of_the_job() -> None:
    search = "<header><form><dl><dt>Location</dt><dd>Choose a town from the list</dd></dl><input></form></header>"
    assert first(read_page(page_of(f"{search}<main><h1>Miller</h1><p>{PROSE}</p></main>")), "job_locations") is None


def test_labels_in_a_form_around_the_whole_page_are_read() -> None:
    rows = "".join(f"<div>{text}</div>" for text in ("Job Location", "Leeds, GB", PROSE, "Sacks", "Stones", "Dust", "Flour"))
    found = read_page(page_of(f"<form><h1>Miller</h1><div>{rows}<button>Apply</button></div></form>"))
    assert first(found, "job_locations") == "Leeds, GB"


@pytest.mark.parametrize(("sentence", "place"), [("Le moulin est à Quernay.", "64399 Quernay"), ("Le moulin Quernay.", None)])
def test_a_seat_that_no_gazetteer_knows_is_a_place_where_the_ad_says_so(sentence: str, place: str | None) -> None:
    body = f"<h1>Meunier</h1><p>{sentence} {PROSE}</p><footer><p>Moulin Vert</p><p>64399 Quernay</p></footer>"
    assert first(read_page(page_of(body)), "job_locations") == place


@pytest.mark.parametrize("line", ["October 1, 2017 by Quern Mills", "October 1, 2017"])
def test_the_day_in_the_line_under_the_title_is_that_of_publication(line: str) -> None:
    found = read_page(page_of(f"<h2>Miller</h2><div>{line}</div><p>{PROSE}</p>", title="Miller"))
    assert first(found, "date_posted") == "October 1, 2017"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 November by Quern Mills", "12 November"),
        ("November 12 by Mira Dean", "November 12"),
        ("12 November 2025 by Mira Dean", "12 November 2025"),
        ("12 November by noon", None),
        ("12 November by the river", None),
        ("12 November", None),
    ],
)
def test_a_day_without_its_year_is_that_of_publication_only_before_who_wrote_the_ad(line: str, day: str | None) -> None:
    assert first(read_page(page_of(f"<h2>Miller</h2><div>{line}</div><p>{PROSE}</p>", title="Miller")), "date_posted") == day


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("I want somebody to work with me at Otter Creek College in Leeds on dust.", "Leeds"),
        ("Une présence régulière à Paris est demandée.", "Paris"),
    ],
)
def test_a_sentence_tells_where_one_is_to_be(sentence: str, place: str) -> None:
    assert first(read_page(page_of(f"<h1>Miller</h1><p>{PROSE}</p><p>{sentence}</p>")), "job_locations") == place


def test_a_post_for_the_self_employed_is_told_in_french() -> None:
    sentence = "Poste ouvert pour un indépendant ou une indépendante, six mois."
    found = first(read_page(page_of(f"<h1>Meunier</h1><p>{PROSE}</p><p>{sentence}</p>")), "employment_type")
    assert found == "Poste ouvert pour un indépendant"
