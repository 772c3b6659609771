"""Places and dates of the cards of a list; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from jobcrawl.extraction import read
from jobcrawl.page import Page
from jobcrawl.read.lists.listing import read_listing

JOBS = (("Nurse", "Bristol", 10), ("Welder", "Leeds", 11), ("Baker", "Cardiff", 12))
ROWS = [("Bristol", "10 Nov 2026", ""), ("Leeds", "11 Nov 2026", ""), ("Cardiff", "12 Nov 2026", "")]


def cards(card: str, around: str = "{}") -> list[tuple[str, str, str]]:
    body = "".join(card.format(title=title, town=town, day=day, n=1000 + day) for title, town, day in JOBS)
    html = f"<html><head><title>Jobs</title></head><body><main><h1>Open roles</h1>{around.format(body)}</main></body></html>"
    links = read_listing(Page(url="https://dean.example/jobs", body=html.encode())).links
    assert [link.title for link in links] == [title for title, _, _ in JOBS]
    return [(link.place, link.date, link.closes) for link in links]


TITLE = '<a href="/jobs/{n}-role">{title}</a>'


@pytest.mark.parametrize(
    "card",
    [
        '<a class="card" href="/jobs/{n}-role"><h3>{title}</h3><span class="location">{town}</span><span class="date">{day} Nov 2026</span></a>',
        f'<li>{TITLE} <span class="location">{{town}}</span><time>{{day}} Nov 2026</time></li>',
        f'<p class="date">{{day}} Nov 2026</p><p class="location">{{town}}</p><h3>{TITLE}</h3>',
        f'<h3>{TITLE}</h3><p class="location">{{town}}</p><p class="date">{{day}} Nov 2026</p>',
    ],
    ids=("links side by side", "entries", "lines above", "lines below"),
)
def test_each_card_has_its_own_place_and_date(card: str) -> None:
    assert cards(card) == ROWS


def test_a_place_on_one_of_several_cards_is_that_of_no_other() -> None:
    first = '<a href="/jobs/{n}-role"><h3>{title}</h3>{{}}</a>'
    body = "".join(
        first.format(title=title, n=1000 + day).format('<span class="location">Bristol</span>' if day == 10 else "")
        for title, _, day in JOBS
    )
    html = f"<html><body><main><h1>Open roles</h1>{body}</main></body></html>"
    assert [link.place for link in read_listing(Page(url="https://dean.example/jobs", body=html.encode())).links] == [
        "Bristol",
        "",
        "",
    ]


@pytest.mark.parametrize(
    "intro", ['<p class="address">Harbour Street 4, Leeds</p>', "<p>23 November 2026</p>", "<p>Updated</p><p>23 Nov 2026</p>"]
)
def test_what_introduces_a_list_is_no_fact_of_its_first_card(intro: str) -> None:
    assert cards(f"<p>{TITLE}</p>", f"{intro}{{}}") == [("", "", "")] * 3
    assert cards(f'<p class="date">{{day}} Nov 2026</p><p class="location">{{town}}</p><h3>{TITLE}</h3>', f"{intro}{{}}") == ROWS


def test_a_town_above_several_jobs_is_not_that_of_the_job_above_it() -> None:
    job = '<p><a href="/jobs/{}-role">{}</a></p>'
    leeds, bath = (
        "".join(job.format(n, name) for n, name in jobs) for jobs in (((1, "Nurse"), (2, "Cook")), ((3, "Baker"), (4, "Welder")))
    )
    html = f'<html><body><main><h1>Jobs</h1><div><p class="location">Leeds</p>{leeds}<p class="location">Bath</p>{bath}</div></main></body></html>'
    links = read_listing(Page(url="https://dean.example/jobs", body=html.encode())).links
    assert [(link.title, link.place) for link in links] == [("Nurse", "Leeds"), ("Cook", ""), ("Baker", "Bath"), ("Welder", "")]


@pytest.mark.parametrize(
    ("card", "around", "posted", "closes"),
    [
        (f'<tr><td>{TITLE}</td><td>{{day}}.11.2026</td></tr>', "<table><tr><th>Position</th><th>Closing date</th></tr>{}</table>", "", "10.11.2026"),
        (f'<tr><td>{TITLE}</td><td>{{day}}.11.2026</td></tr>', "<table><tr><th>Position</th><th>Published</th></tr>{}</table>", "10.11.2026", ""),
        (f'<tr><td>{TITLE}</td><td data-label="Apply by">{{day}}.11.2026</td></tr>', "<table>{}</table>", "", "10.11.2026"),
        (f'<li>{TITLE} <span class="deadline">{{day}} November 2026</span></li>', "<ul>{}</ul>", "", "10 November 2026"),
        (f'<li>{TITLE} <span>Deadline: {{day}} November 2026</span></li>', "<ul>{}</ul>", "", "10 November 2026"),
        (f'<li><h3>{TITLE}</h3><p>Ansök senast {{day}} november 2026</p></li>', "<ul>{}</ul>", "", "10 november 2026"),
        (f'<li>{TITLE} <span class="start">Start: {{day}} January 2026</span></li>', "<ul>{}</ul>", "", ""),
        (f'<li><h3>{TITLE}</h3><p class="text-start">{{day}} November 2026</p></li>', "<ul>{}</ul>", "10 November 2026", ""),
        (f'<li><h3>{TITLE}</h3><p>Posted {{day}} May 2026</p><p>Closes {{day}} June 2026</p></li>', "<ul>{}</ul>", "10 May 2026", "10 June 2026"),
        (f'<li><h3>{TITLE}</h3><time class="entry-date published updated">{{day}} May 2026</time></li>', "<ul>{}</ul>", "10 May 2026", ""),
        (f'<li>{TITLE} <span>Leeds</span> <span>Fixed term until {{day}} June 2027</span></li>', "<ul>{}</ul>", "", ""),
        (f'<li>{TITLE}<p class="end-date">Contract end {{day}} June 2027</p></li>', "<ul>{}</ul>", "", ""),
        (f'<li>{TITLE}<p class="end-date">{{day}} June 2027</p></li>', "<ul>{}</ul>", "", "10 June 2027"),
        (f'<li>{TITLE}<p>Closes in {{day}} days</p></li>', "<ul>{}</ul>", "", "10 days"),
        (f'<li>{TITLE}<p>{{day}} days left</p></li>', "<ul>{}</ul>", "", ""),
        (f'<li>{TITLE}<p>from Mill Jobs - {{day}} days ago - Save</p></li>', "<ul>{}</ul>", "10 days ago", ""),
        (f'<li>{TITLE}<p>{{day}} days ago Quick apply</p></li>', "<ul>{}</ul>", "10 days ago", ""),
        (f'<li>{TITLE}<p>{{day}} days ago</p></li>', "<ul>{}</ul>", "10 days ago", ""),
        (f'<li>{TITLE}<p>until {{day}} June 2027</p></li>', "<ul>{}</ul>", "", "10 June 2027"),
        (f'<li>{TITLE}<p>{{day}} January 2027 – {{day}} June 2027</p></li>', "<ul>{}</ul>", "", ""),
        (f'<li>{TITLE}<p>Application period: {{day}} January 2027 – {{day}} June 2027</p></li>', "<ul>{}</ul>", "", "10 June 2027"),
        (f'<li>{TITLE}<p>Full-time contract, {{day}} June 2027</p></li>', "<ul>{}</ul>", "10 June 2027", ""),
        (f'<tr><td>{TITLE}</td><td>Leeds</td><td>{{day}}.11.2026</td></tr>', "<table><tr><td colspan=3>Open jobs</td></tr><tr><th>Job</th><th>Town</th><th>Last day to apply</th></tr>{}</table>", "", "10.11.2026"),
        (f'<tr><td>{TITLE}</td><td>Leeds</td><td>{{day}}.11.2026</td></tr>', "<table><tr><th colspan=2>Job</th><th>Deadline</th></tr>{}</table>", "10.11.2026", ""),
        (f'<li>{TITLE} {{day}} November 2026</li>', "<table><tr><td>Menu</td><td>Deadline</td></tr><tr><td>x</td><td><ul>{}</ul></td></tr></table>", "10 November 2026", ""),
        ('<a class="card" href="/jobs/{n}-role"><h3>{title}</h3><span class="closing-date">30 November 2026</span><time>{day} November 2026</time></a>', "{}", "", "30 November 2026"),
        ('<a class="card" href="/jobs/{n}-role"><h3>{title}</h3><time class="posted">1 May 2026</time><span class="deadline">11 May 2026</span></a>', "{}", "1 May 2026", "11 May 2026"),
    ],
)  # fmt: skip
def test_a_date_is_what_its_words_its_element_or_its_column_say(card: str, around: str, posted: str, closes: str) -> None:
    assert cards(card, around)[0][1:] == (posted, closes)


def test_the_last_day_on_a_card_is_that_of_the_job() -> None:
    html = "<html><body><h1>Jobs</h1><ul><li><a href='/jobs/1-baker'>Baker</a> <b class='deadline'>16 November 2026</b></li></ul></body></html>"
    (link,) = read_listing(Page(url="https://dean.example/jobs", body=html.encode())).links
    job = Page(url=link.url, body=b"<html><body><h1>Baker</h1><p>Dean Bakery in Leeds bakes bread.</p></body></html>")
    candidates = read(job, card=link).draft.candidates
    assert candidates.first("date_posted") is None
    closes = candidates.first("valid_through")
    assert closes is not None
    assert closes.value == "16 November 2026"
