"""Pages that have parts of ads and are none: articles, profiles, places to post ads; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind import Verdict, verdict_on
from jobcrawl.read.listing import read_listing
from jobcrawl.read.readers import read_page


def verdict(body: str, url: str, title: str = "", lang: str = "en", head: str = "") -> Verdict:
    html = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    page = Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())
    return verdict_on(page, read_page(page), read_listing(page))


TOLD = """<p>We are looking for a beekeeper who looks after forty hives by the heath. Full-time, £26,000 a year, and the honey is free.</p>
<h3>Responsibilities</h3><ul><li>Open the hives every week</li><li>Sell the honey on Saturdays</li></ul>
<h3>Requirements</h3><ul><li>Two years of experience with bees</li><li>A driving licence</li></ul>"""
COMMENTS = "<h3>4 comments</h3><p>Good one.</p>"


@pytest.mark.parametrize(
    ("url", "comments"),
    [("https://heath.example/job-adverts-for-a-beekeeper", COMMENTS), ("https://heath.example/articles/job-beekeeper", "")],
)
def test_what_somebody_signs_and_others_comment_on_is_an_article_though_it_shows_an_ad(url: str, comments: str) -> None:
    title = "Adverts that bring you the right people every spring: the beekeeper"
    body = f"<h1>{title}</h1><p>By Martha Kettle, 3 May 2019</p><p>Every spring the adverts fail.</p>{TOLD}{comments}"
    assert "article" in verdict(body, url, f"{title} | Heath").lack


@pytest.mark.parametrize("title", ["Beekeeper", "We're hiring: somebody who keeps forty hives by the heath alive"])
def test_an_ad_may_be_signed_and_commented_on(title: str) -> None:
    body = f"<h1>{title}</h1><p>By Martha Kettle, 3 May 2019</p>{TOLD}<p>Apply to martha@heath.example.</p>{COMMENTS}"
    assert verdict(body, "https://heath.example/blog/hives", f"{title} | Heath").kind == "posting"


def test_who_looks_for_work_tells_a_role_and_a_place_too_and_is_no_ad() -> None:
    body = """<h2>Crane operator</h2><table><tr><td>Location</td><td>Hull, UK</td></tr><tr><td>Desired rate</td><td>£24 an hour</td></tr>
    <tr><td>Willing to relocate</td><td>Yes</td></tr><tr><td>Job type</td><td>Contract</td></tr></table>
    <h3>Qualifications</h3><p>Nine years on tower cranes and four on crawlers, with all the tickets that the port asks for. Team player.</p>
    <p>Dockside Lifting, Hull</p><p>Mar 2011 - Feb 2016</p><p>Responsibilities: lifted containers and trained two apprentices.</p>
    <p>Humber Port, Grimsby</p><p>2016 – today</p><p>Responsibilities: night shifts on the crawler.</p>"""
    assert "profile" in verdict(body, "https://cranes.example/person.jsp?p=118", "Crane operator, available now").lack


def test_a_form_that_asks_what_applicants_wish_is_part_of_an_ad() -> None:
    asked = "".join(
        f"<label>{label}</label><input type=text name=f{n}>"
        for n, label in enumerate(("Name", "Desired salary", "Notice period", "Current employer", "Work experience", "Phone"))
    )
    body = f"<h1>Beekeeper</h1>{TOLD}<h3>Apply</h3><form>{asked}<button>Send</button></form>"
    assert verdict(body, "https://heath.example/jobs/beekeeper", "Beekeeper | Heath").kind == "posting"


@pytest.mark.parametrize(
    ("heading", "lang"),
    [
        ("Post a job today", "en"),
        ("Stellenanzeige schalten", "de"),
        ("Lägg in platsannons", "sv"),
        ("Opret jobannonce", "da"),
        ("Publier une offre", "fr"),
        ("Vacature plaatsen", "nl"),
        ("Publicar una oferta", "es"),
    ],
)
def test_where_employers_post_their_jobs_is_no_ad(heading: str, lang: str) -> None:
    body = f"""<h1>{heading}</h1><p>Single posting £99, thirty days, seen by every smith of the county and mailed to all who asked for it.</p>
    <h2>What it looks like</h2><p>Job title: Head smith</p><p>Company: Your forge</p><p>Location: York, UK</p><p>Job type: Full-time, part-time or contract</p>
    <p>Salary: £30,000 a year</p><h2>Job description</h2><p>Tell candidates about responsibilities, requirements, benefits and how to apply. {heading}.</p>"""
    found = verdict(body, "https://smiths.example/recruit/new", f"{heading} - Smiths", lang)
    assert found.kind == "not_a_posting"
    assert "employers" in found.lack
