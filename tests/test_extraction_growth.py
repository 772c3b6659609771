"""A page of four times the size costs about four times as much, whatever it is made of: nothing is quadratic."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from jobcrawl.commands.extract import settings_with
from jobcrawl.extraction import extract
from jobcrawl.page import Page
from jobcrawl.recipe import build_recipe

AD = (
    "<h1>Nurse in Oslo</h1><h2>Your tasks</h2><p>We are looking for a nurse with experience who speaks English and Norwegian.</p>"
    "<h2>We offer</h2><ul><li>good pay and a pension</li></ul><p>Apply before 2026-12-01</p>"
)
TIMES = 4
"""How much larger the larger page is."""
WORST = 9
"""How much longer it may take: linear is 4, quadratic 16."""

SHAPES: dict[str, Callable[[int], str]] = {
    "header cells": lambda n: "<table><tr>" + "".join(f"<th>Head {i}</th>" for i in range(n)) + "</tr></table>",
    "label and value rows": lambda n: "".join(f"<dl><dt>Location</dt><dd>Oslo {i}</dd></dl>" for i in range(n)),
    "label and value lines": lambda n: "".join(f"<p>Location: Oslo {i}</p>" for i in range(n)),
    "links": lambda n: "".join(f"<li><a href='/jobs/{i}-nurse'>Nurse {i}</a></li>" for i in range(n)),
    "links to one page": lambda n: "".join(f"<a href='/jobs/1'>Nurse {i}</a> " for i in range(n)),
    "pages": lambda n: "".join(f"<a href='?page={i}'>{i}</a>" for i in range(n)),
    "headings": lambda n: "".join(f"<h2>Nurse {i}</h2>" for i in range(n)),
    "buttons": lambda n: "".join(f"<button>Apply now {i}</button>" for i in range(n)),
    "fields": lambda n: "<form>" + "".join(f"<input name=a{i}>" for i in range(n)) + "</form>",
    "deadlines": lambda n: "".join(f"<p>Apply before 2026-12-01 {i}</p>" for i in range(n)),
    "marks in one line": lambda n: "<p>" + "<b>x</b>" * n,
    "one long text": lambda n: "<p>" + "We look for a nurse with experience in care, 30 000 kr. " * n,
    "classes": lambda n: "".join(f"<div class='c{i} job-{i} card_{i}'>x{i}</div>" for i in range(n)),
    "postings": lambda n: (
        '<script type="application/ld+json">['
        + ",".join(f'{{"@type":"JobPosting","title":"Nurse {i}","description":"We look for you"}}' for i in range(n))
        + "]</script>"
    ),
    "postings in the markup": lambda n: "".join(
        f"<div itemscope itemtype='http://schema.org/JobPosting'><span itemprop=title>Nurse {i}</span></div>" for i in range(n)
    ),
    "nested JSON": lambda n: (
        '<script type="application/ld+json">' + '{"@type":"JobPosting","a":' * n + "1" + "}" * n + "</script>"
    ),
    "nested boxes": lambda n: "<ul><li>a" * (n // 4),
    "attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(n)) + ">x</p>",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_what_a_page_costs_grows_with_its_size(shape: str) -> None:
    recipe = build_recipe(settings_with([]))

    def cost(size: int) -> float:
        body = (AD + SHAPES[shape](size)).encode()
        times = []
        for _ in range(3):
            began = process_time()
            extract(Page(url="https://jobs.example/jobs/1", body=body), recipe)
            times.append(process_time() - began)
        return min(times)

    size = 400
    assert cost(size * TIMES) < WORST * max(cost(size), 0.002)
