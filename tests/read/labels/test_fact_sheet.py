"""Rows of labels and values that hold the facts of one ad."""

from __future__ import annotations

from datetime import UTC, datetime

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

TEXT = "<p>We mend boats of every size in our yard by the river, and look for somebody who likes wood, tar and mornings.</p>"


def candidates_of(body: str) -> Candidates:
    html = f"<html><head><title>Career centre</title></head><body>{body}</body></html>"
    return read_page(Page(url="https://boats.example/v/1", fetched_at=datetime(2026, 3, 1, tzinfo=UTC), body=html.encode()))


def values(found: Candidates, field: str) -> list[object]:
    return [candidate.value for candidate in found.of(field)]


def rows(*pairs: tuple[str, str]) -> str:
    cells = "".join(f"<tr><td><b>{label}</b></td><td>{value}</td></tr>" for label, value in pairs)
    return f"<table>{cells}</table>{TEXT}"


def test_position_is_the_title_among_other_facts() -> None:
    found = candidates_of(
        rows(("Position:", "Boat builder"), ("Company:", "Tarbay"), ("Location:", "Vaasa"), ("Job Type:", "Full-time"))
    )
    assert values(found, "title")[0] == "Boat builder"


def test_the_title_of_the_post_among_other_facts_goes_before_a_heading_that_names_no_role() -> None:
    dates = ("Published on", "12/05/2026"), ("Deadline", "17/06/2026")
    facts = rows(("Title of post", "Boat builder"), ("Type of contract", "Temporary"), *dates)
    assert values(candidates_of(f"<h2>Vacancy notice TS/2026/7</h2>{facts}"), "title")[0] == "Boat builder"
    assert values(candidates_of(f"<h1>Master boat builder</h1>{facts}"), "title")[0] == "Master boat builder"


def test_position_alone_says_nothing() -> None:
    found = candidates_of(f"<h1>Yard news</h1><p>Position: by the river</p>{TEXT}")
    assert "by the river" not in values(found, "title")


def test_a_kind_of_employment_is_no_title() -> None:
    found = candidates_of(
        rows(("Position", "Full-time"), ("Company", "Tarbay"), ("Location", "Vaasa"), ("Salary", "$20 an hour"))
    )
    assert "Full-time" not in values(found, "title")


def test_several_positions_are_no_title() -> None:
    facts = [("Location", "Vaasa"), ("Company", "Tarbay"), ("Salary", "$20 an hour")]
    found = candidates_of(rows(("Position", "Boat builder"), *facts, ("Position", "Sail maker"), *facts))
    assert not {"Boat builder", "Sail maker"} & set(map(str, values(found, "title")))


def test_a_bare_date_among_facts_is_that_of_publication() -> None:
    found = candidates_of(
        rows(
            ("Title:", "Boat builder"),
            ("Date:", "2-28-2026"),
            ("Location:", "Vaasa"),
            ("Salary:", "$20"),
            ("Employer:", "Tarbay"),
        )
    )
    assert values(found, "date_posted") == ["2-28-2026"]


def test_the_line_above_the_rows_is_the_title_where_no_heading_is() -> None:
    found = candidates_of(
        "<div>Boat builder assistant</div>" + rows(("Company:", "Tarbay"), ("Location:", "Vaasa"), ("Job ID:", "17"))
    )
    assert values(found, "title")[0] == "Boat builder assistant"


def test_a_value_in_an_element_of_its_own_follows_its_label() -> None:
    cells = "".join(
        f"<tr><td>{label} <font class='v'>{value}</font></td></tr>"
        for label, value in (("Job ID", "108"), ("Location", "Vaasa"), ("Position Type", "Regular full-time"))
    )
    found = candidates_of(f"<div>Boat builder assistant</div><table>{cells}</table>{TEXT}")
    assert values(found, "job_locations") == ["Vaasa"]
    assert values(found, "employment_type") == ["Regular full-time"]


def test_a_long_text_within_a_table_does_not_part_its_rows() -> None:
    text = "".join(
        f"<tr><td>- Counts the money of drawer {n} at the end of the day (goal: none missing)</td></tr>" for n in range(9)
    )
    rows = "<tr><td><b>Req ID</b></td><td>2214BR</td></tr><tr><td><b>Title</b></td><td>Branch teller</td></tr>"
    more = "<tr><td><b>City</b></td><td>Leeds</td></tr><tr><td><b>Employment Status</b></td><td>Part-time</td></tr>"
    more += "<tr><td><b>Posting Date</b></td><td>18-Feb-2010</td></tr>"
    body = f"<html><body><h1>Job details</h1><table>{rows}{text}{more}</table></body></html>"
    found = read_page(Page(url="https://board.example/x?id=1", body=body.encode())).first("title")
    assert found is not None
    assert found.value == "Branch teller"


def test_a_row_beside_the_heading_of_a_role_tells_only_its_category() -> None:
    facts = ("Location", "Vaasa"), ("Company", "Tarbay"), ("Salary", "$20 an hour")
    sheet = rows(("Role", "Engineer"), *facts)
    assert values(candidates_of(f"<h1>Night baker</h1>{sheet}"), "title")[0] == "Night baker"
    assert values(candidates_of(f"<h1>The yard by the river</h1>{sheet}"), "title")[0] == "Engineer"
    assert values(candidates_of(f"<h1>Vacancies</h1>{sheet}"), "title")[0] == "Engineer"
