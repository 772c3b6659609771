"""Lists put together at random: every job is listed once and nothing else, whatever stands beside it; every text is made up."""

from __future__ import annotations

import os
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.page import Page
from jobcrawl.read.lists.listing import read_listing

SITE = "https://www.mill.example"
RUNS = int(os.environ.get("RANDOM_LISTS", "250"))
"""Lists of one run of the tests."""

ROLES = ("Nurse", "Cook", "Bus driver", "Data analyst", "Carpenter", "Night baker", "Application engineer", "Welder", "Teacher")
TOWNS = ("Leeds", "York", "Bath", "Hull")
FIRMS = ("Dean Bakery", "Oak Mill", "Sea Foods", "Low Farm")
FOLDERS = ("jobs", "vacancies")
ADDRESSES = (
    "/jobs/{number}",
    "/jobs/{number}-{role}",
    "/jobs/{role}-{number}",
    "/jobs/{role}-{number}.html",
    "/jobs/{role}-{town}-{index}",
    "/jobs/{town}/{role}-{number}",
    "/{town}/jobs/{number}",
    "/jobs/{firm}/{number}",
    "/{folder}/{role}-{number}",
    "/vacancies/view/{number}/",
    "/job/{town}/{role}/{number}",
    "/job.php?id={number}",
    "https://{firm}.example/careers/{role}-{number}",
    "https://{firm}.example/jobs/{role}-{town}-{index}",
)
BESIDE = (
    ("", ""),
    ("{job}/print", "Print"),
    ("{job}?print=1", "Print version"),
    ("{job}/apply", "Apply"),
    ("/apply/{number}", "Apply now"),
    ("{job}/save", "Save"),
    ("/saved/{number}", "Keep"),
    ("{job}/tallenna", "Tallenna"),
    ("{job}.pdf", "PDF"),
    ("{job}/refer", "Refer a friend"),
    ("{job}", "See job"),
    ("/jobs/in-{town}", "{Town}"),
    ("/company/{firm}", "{Firm}"),
    ("mailto:hr@mill.example?subject={role}", "E-mail"),
)
"""Address and words of what stands beside each job."""
MARKUP = (
    ("<ul>{}</ul>", "<li>{link} {Town} {beside}</li>"),
    ("<ul>{}</ul>", "<li><p>{link}</p><p>{Town}</p><p>{beside}</p></li>"),
    ("<div>{}</div>", "<p>{link}, {Town} {beside}</p>"),
    ("<p>{}</p>", "{link}, {Town} {beside}<br>"),
    ("<table><tr><th>Job</th><th>Place</th><th></th></tr>{}</table>", "<tr><td>{link}</td><td>{Town}</td><td>{beside}</td></tr>"),
    ("<table>{}</table>", "<tr><td>{link} {beside}</td><td>{Town}</td></tr>"),
    ("<div>{}</div>", "<article><h2>{link}</h2><p>{Town} · Full-time</p><p>{beside}</p></article>"),
    ("<div>{}</div>", '<div class="job"><h3>{link}</h3><p>{Town}</p>{beside}</div>'),
    ("<div>{}</div>", "<div><div>{link}</div><div>{Town}</div><div>{beside}</div></div>"),
    ("<div>{}</div>", "<div>{link} {beside}</div>"),
    ("<dl>{}</dl>", "<dt>{link}</dt><dd>{Town} {beside}</dd>"),
    ("<div><div>{}</div></div>", "{row}<div>{link}<p>{Town}</p>{beside}</div>"),
)
"""What stands around a list and each of its jobs."""


class Board(NamedTuple):
    """A list and the addresses of its jobs."""

    body: str
    jobs: list[str]


@st.composite
def boards(draw: st.DrawFn) -> Board:
    """Lists of up to twelve jobs, among which titles, towns and employers come again in any order."""
    pool = draw(st.lists(st.sampled_from(ROLES), min_size=1, max_size=5, unique=True))
    several = draw(st.integers(1, 6))
    turns = [title for title in pool for _ in range(several)] if draw(st.booleans()) else pool * several
    titles = draw(st.one_of(st.just(turns), st.permutations(turns)))[:12]
    if len(titles) == 1:
        titles = titles * 2
    towns = draw(st.lists(st.sampled_from(TOWNS), min_size=1, max_size=4, unique=True))
    firms = draw(st.lists(st.sampled_from(FIRMS), min_size=1, max_size=4, unique=True))
    address, (beside, words) = draw(st.sampled_from(ADDRESSES)), draw(st.sampled_from(BESIDE))
    around, card = draw(st.sampled_from(MARKUP))
    first, step, is_button = draw(st.sampled_from((1000, 23456, 700, 1890))), draw(st.sampled_from((1, 7))), draw(st.booleans())
    if "?" in address and "{job}" in beside and beside != "{job}":
        beside = words = ""
    cards, jobs = [], []
    for index, title in enumerate(titles):
        town, firm = towns[index % len(towns)], firms[index % len(firms)]
        told = {
            "number": first + step * index,
            "index": index,
            "folder": FOLDERS[index % 2],
            "Town": town,
            "Firm": firm,
            "role": _slug(title),
            "town": _slug(town),
            "firm": _slug(firm),
            "row": "</div><div>" if index % 2 == 0 else "",
        }
        job = address.format(**told)
        told["job"] = job if beside == "{job}" else job.rstrip("/").removesuffix(".html")
        kind = 'class="button" ' if is_button else ""
        second = f'<a {kind}href="{beside.format(**told)}">{words.format(**told)}</a>' if beside else ""
        cards.append(card.format(link=f'<a href="{job}">{title}</a>', beside=second, **told))
        jobs.append(job if job.startswith("https") else SITE + job)
    return Board(around.format("".join(cards)), jobs)


def _slug(words: str) -> str:
    return words.casefold().replace(" ", "-")


def jobs_of(body: str) -> list[str]:
    html = f"""<!doctype html><html lang="en"><head><title>Vacancies | Mill</title></head><body>
    <header><nav><a href="/">Home</a> <a href="/about">About us</a> <a href="/jobs">Jobs</a></nav></header>
    <main><h1>Vacancies</h1>{body}</main><footer><a href="/privacy">Privacy</a></footer></body></html>"""
    return [link.url for link in read_listing(Page(url=f"{SITE}/jobs", body=html.encode())).links]


@settings(max_examples=RUNS, derandomize=True, deadline=None, database=None)
@given(boards())
def test_every_job_of_a_list_is_listed_once_and_nothing_else(board: Board) -> None:
    assert jobs_of(board.body) == board.jobs


def listed(*links: tuple[str, str], around: str = "<li>{}</li>") -> list[str]:
    return [
        url.removeprefix(SITE) for url in jobs_of("".join(around.format(f'<a href="{url}">{words}</a>') for url, words in links))
    ]


@pytest.mark.parametrize("order", ["AABB", "ABAB", "ABBA", "AABBCC", "ABCABCABC", "ABABABAB", "AAAA"])
@pytest.mark.parametrize("around", ["<li>{} Leeds</li>", "<p>{}</p>", '<div class="card"><h3>{}</h3><p>Leeds</p></div>'])
@pytest.mark.parametrize("titles", [("Nurse", "Cook", "Baker"), ("Floor hero", "Happiness lead", "Head of joy")])
def test_titles_that_come_again_equally_often_are_those_of_as_many_jobs(order: str, around: str, titles: tuple[str, ...]) -> None:
    jobs = [(f"/jobs/{4000 + at}", titles["ABC".index(one)]) for at, one in enumerate(order)]
    assert listed(*jobs, around=around) == [url for url, _ in jobs]


def test_what_lies_below_a_department_or_a_number_of_the_list_is_a_job() -> None:
    wards = (("/jobs/kitchen", "Kitchen"), ("/jobs/kitchen/fun", "Floor hero"), ("/jobs/kitchen/joy", "Head of joy"))
    assert listed(*wards)[-2:] == ["/jobs/kitchen/fun", "/jobs/kitchen/joy"]
    assert listed(("/jobs/nurse", "Nurse"), ("/jobs/nurse/senior", "Senior nurse")) == ["/jobs/nurse", "/jobs/nurse/senior"]
    numbered = [
        (f"/jobs/471108/{one}", words) for one, words in (("joy", "Head of joy"), ("fun", "Floor hero"), ("cook", "Cook"))
    ]
    assert listed(*numbered, around="{}, ") == [url for url, _ in numbered]


def test_a_role_that_begins_like_a_button_is_a_job() -> None:
    jobs = (("/jobs/nurse", "Nurse"), ("/jobs/application-developer", "Application developer"))
    assert listed(*jobs) == [url for url, _ in jobs]
    assert listed(*jobs, *jobs[:1], around="{}, ") == [url for url, _ in jobs]


def test_buttons_below_the_names_of_trades_lead_to_jobs() -> None:
    trades = "".join(f'<a href="/jobs/{slug}">{slug.title()}</a> ' for slug in ("nurse", "cook", "baker"))
    cards = "".join(
        f'<div class="c"><h3>{title}</h3><p>Leeds</p><a class="b" href="/jobs/{trade}/{number}">View job</a></div>'
        for title, trade, number in (("Ward nurse", "nurse", 1000), ("Head cook", "cook", 1001), ("Night baker", "baker", 1002))
    )
    assert [url.removeprefix(SITE) for url in jobs_of(f"<div>{trades}</div>{cards}")] == [
        "/jobs/nurse/1000",
        "/jobs/cook/1001",
        "/jobs/baker/1002",
    ]
