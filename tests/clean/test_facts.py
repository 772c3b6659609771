"""Rows of facts in an ad's text: which are the site's, and which the employer says."""

from __future__ import annotations

import time

import pytest

from jobcrawl.clean.description import describe
from jobcrawl.page import Page

FIELDS = {
    "location": "job_locations",
    "salary": "base_salary",
    "hours": "work_hours",
    "contract": "employment_type",
    "posted": "date_posted",
    "closing date": "valid_through",
    "employer": "hiring_organization",
    "education": "education",
    "reference": "requisition_id",
}
FACTS = (("Location", "Leeds"), ("Salary", "£31,000 a year"), ("Hours", "37.5"), ("Posted", "6 November 2026"))
INTRO = "<p>Wick and Sons makes candles for churches and theatres in a workshop of nine people beside the river.</p>"
WORK = "<p>You will pour wax into moulds of every size and repair the wick machine whenever it stops.</p>"
OFFER = "<p>We offer thirty days of holiday, a pension and a workplace where nobody has to hurry at all.</p>"
MARKUPS = {
    "a list of terms": ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
    "a table": ("<table>{}</table>", "<tr><td>{}</td><td>{}</td></tr>"),
    "a table with bold labels": ("<table>{}</table>", "<tr><td><b>{}:</b></td><td>{}</td></tr>"),
    "headings and paragraphs": ("<section>{}</section>", "<h3>{}</h3><p>{}</p>"),
    "boxes": ("<div>{}</div>", "<div class=row><div class=label>{}</div><div class=value>{}</div></div>"),
    "boxes of one class": ("<div>{}</div>", "<div class=row><div>{}</div><div>{}</div></div>"),
    "points": ("<ul>{}</ul>", "<li><span>{}</span> <span>{}</span></li>"),
}


def field_of(label: str) -> str | None:
    return FIELDS.get(label.strip(" :").lower())


def text_of(body: str, structured: str | None = None) -> str:
    page = Page(body=f"<html><body><main><h1>Candle Maker</h1>{body}</main></body></html>".encode())
    return describe(page, title="Candle Maker", structured=structured, chrome=None, field_of=field_of).text or ""


def table(markup: str, facts: tuple[tuple[str, str], ...] = FACTS) -> str:
    around, row = MARKUPS[markup]
    return around.format("".join(row.format(*fact) for fact in facts))


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("body", ["{0}{1}{2}{3}", "{1}{0}{2}{3}", "{1}{2}{3}{0}"])
def test_a_table_of_facts_is_no_text_of_the_ad_wherever_it_stands(markup: str, body: str) -> None:
    text = text_of(body.format(table(markup), INTRO, WORK, OFFER))
    assert not [words for words in ("Leeds", "31,000", "Posted") if words in text]
    assert all(words in text for words in ("Wick and Sons", "pour wax", "thirty days"))


def test_the_heading_of_facts_goes_with_them_and_that_of_more_stays() -> None:
    facts = table("a list of terms")
    assert "At a glance" not in text_of(f"{INTRO}{WORK}<h2>At a glance</h2>{facts}<h2>Your work</h2>{OFFER}")
    assert "At a glance" not in text_of(f"{INTRO}{WORK}{OFFER}<h2>At a glance</h2>{facts}")
    assert "At a glance" in text_of(f"{INTRO}<h2>At a glance</h2>{facts}{WORK}{OFFER}")


@pytest.mark.parametrize("row", [("Salary", "Market related"), ("Closing date", "Open until filled")])
def test_a_row_without_the_figures_that_a_field_holds_stays(row: tuple[str, str]) -> None:
    text = text_of(INTRO + WORK + table("a table", (*FACTS, row)) + OFFER)
    assert row[1] in text
    assert "Leeds" not in text


def test_two_rows_are_the_employers() -> None:
    assert "31,000" in text_of(INTRO + WORK + table("headings and paragraphs", FACTS[:2]) + OFFER)


def test_a_row_of_the_sites_own_at_an_edge_of_the_ad_is_no_text_of_it() -> None:
    assert "Closing" not in text_of(INTRO + WORK + OFFER + table("a table", (("Closing date", "11 January 2027"),)))


def test_a_row_with_a_sentence_or_a_list_stays() -> None:
    told = "It depends on how many candles you have made before, and on how many you will make."
    assert told in text_of(INTRO + WORK + table("a list of terms", (*FACTS, ("Contract", told))) + OFFER)
    points = "<dt>Hours</dt><dd><ul><li>four days a week</li><li>never on Sundays</li></ul></dd>"
    assert "never on Sundays" in text_of(f"{INTRO}{WORK}<dl>{points}</dl>{table('a list of terms')}{OFFER}")


@pytest.mark.parametrize("markup", ["a list of terms", "a table", "headings and paragraphs"])
def test_a_row_that_says_more_than_its_field_holds_stays(markup: str) -> None:
    more = "Leeds, but you visit our shops in York twice a week"
    assert more in text_of(INTRO + WORK + table(markup, (("Location", more), *FACTS[1:])) + OFFER)
    longer = "£31,000 plus a car, a phone and a share of what we earn"  # pay keeps its words
    assert longer not in text_of(INTRO + WORK + table(markup, (("Salary", longer), *FACTS)) + OFFER)


def test_what_no_field_holds_stays_and_a_number_that_means_nothing_does_not() -> None:
    facts = (("Board number", "4986120573"), *FACTS[:2], ("Machine", "Wick 3000"), ("Education", "School leaver"), *FACTS[2:])
    text = text_of(INTRO + WORK + table("a list of terms", facts) + OFFER)
    assert all(words in text for words in ("Machine\n\nWick 3000", "Education\n\nSchool leaver"))
    assert not [words for words in ("4986120573", "Leeds", "37.5") if words in text]


def test_lines_of_the_ad_that_name_a_fact_each_stay() -> None:
    lines = "<ul><li>Location: Leeds</li><li>Salary: £31,000</li><li>Hours: 37.5</li></ul>"
    assert "Salary: £31,000" in text_of(INTRO + WORK + lines + OFFER)


def test_a_line_of_facts_with_one_of_the_sites_own_is_no_text_of_the_ad() -> None:
    line = "<p>Posted: 6 November 2026 Location: Leeds, Yorkshire Reference: W-11</p>"
    assert "Yorkshire" not in text_of(INTRO + WORK + OFFER + line)
    assert "Yorkshire" in text_of(INTRO + WORK + OFFER + "<p>Location: Leeds, Yorkshire Salary: £31,000 Hours: 37.5</p>")


@pytest.mark.parametrize("markup", ["a table", "headings and paragraphs"])
def test_short_parts_of_an_ad_that_is_a_table_itself_stay(markup: str) -> None:
    parts = (("The work", WORK), *FACTS[:3], ("What we offer", OFFER), ("How to apply", f"{INTRO}"))
    assert "31,000" in text_of(table(markup, parts))


def test_what_the_structured_description_says_too_is_the_employers() -> None:
    facts = table("headings and paragraphs")
    assert "31,000" in text_of(INTRO + WORK + OFFER + facts, structured=INTRO + WORK + OFFER + facts)


def test_a_label_whose_value_the_ad_ends_before_goes() -> None:
    cut = "<tr><td><b>Employer:</b></td><td><a href='/e'>Wick and Sons, candle makers</a></td></tr>"
    assert "Employer" not in text_of(f"{INTRO}{WORK}{OFFER}<table>{cut}</table>")


def test_facts_that_are_all_a_page_says_of_the_job_stay() -> None:
    facts = (*FACTS, ("Contract", "two years, from January to December"), ("Employer", "Wick and Sons, candle makers of Leeds"))
    assert "31,000" in text_of(f"<p>Come and pour wax.</p>{table('headings and paragraphs', facts)}<p>Write to us.</p>")


def test_a_table_that_never_ends_costs_little() -> None:
    rows = table("a table", FACTS) + WORK + table("a list of terms", (*FACTS, ("Other", "thing")))
    began = time.process_time()
    text_of(INTRO + rows * 600)
    assert time.process_time() - began < 5
