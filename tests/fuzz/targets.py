"""Five targets for bytes that nobody wrote; each raises on a finding.

A finding is an exception, a result that breaks a promise (markup that runs, a line that is no strict JSON, a normal form that
changes when it is made again), or more processor time than 250 ms per 100 KB and an allowance.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import nh3
from lxml import html

from jobcrawl import settings
from jobcrawl.clean.description import describe
from jobcrawl.extraction import extract
from jobcrawl.feed.jsonl import json_line
from jobcrawl.network import address_guard, back_off, blocks, robots, tdm, url_guard
from jobcrawl.page import Page
from jobcrawl.read import readers
from jobcrawl.read.lists import listing, site_map
from jobcrawl.recipe import build_recipe
from jobcrawl.values import language, links, text
from jobcrawl.values.contacts import contacts, redaction
from jobcrawl.values.dates import date_phrases, dates
from jobcrawl.values.demands import demands
from jobcrawl.values.organizations import agency_phrases, organization
from jobcrawl.values.pay import declared_pay, salary
from jobcrawl.values.places import places, remote
from jobcrawl.values.terms import employment, hours, statements
from tests.read.structured.pages import BODY, POSTING, script

Target = Callable[[bytes], None]

NOW = datetime(2031, 3, 20, 9, tzinfo=UTC)
"""When every page of a target was fetched."""
URL = "https://jobs.example/openings/204"
"""Where it was fetched from."""
SECONDS_PER_BYTE = 0.25 / 100_000
"""Processor time that bytes may take."""
ALLOWANCE = 1.0
"""Seconds on top of that for the instrumentation and a busy machine."""
PIECES = [
    '<script type="application/ld+json">{"@type":"JobPosting","title":',
    '<script id="__NEXT_DATA__" type="application/json">{"title":"a","location":"b","content":[',
    '<script>window.__NUXT__=(function(a,b){return {title:a,city:b,description:"',
    '<script>self.__next_f.push([1,"0:{}\\n1:T5,hello"])</script>',
    '<div itemscope itemtype="http://schema.org/JobPosting"><p itemprop="title">',
    '<div typeof="JobPosting" property="description">',
    '<meta property="og:title" content="',
    "<dl><dt>Location<dd>Odda</dl><p>Deadline: 3 May 2031</p><a href=/apply>Apply</a>",
    "<h1>Miller</h1><h2>What you do</h2><p>You grind rye before sunrise and mind the stones all day.</p><ul><li>",
    "<dl><dt>Salary<dd>EUR 3,000 - 4 500,50 per month<dt>Published<dd>in 3 days<dt>Hours<dd>",
    "<table><tr><th>Employer<td>Fjord Mill<tr><th>Place<td>",
    "</script>",
    '","',
    "{{",
    "]]>",
    "\\ud800",
    "&#xD800;&#0;\u2028\u202e",
    "<a href='java&#10;script:alert(1)'>Apply</a><svg><style><img src=x onerror=alert(1)>",
]
"""Openings and endings that mutation would be long in finding."""
TAGS = {"h3", "p", "ul", "li", "a", "strong", "br"}
"""Elements of a description's markup."""
RECIPE = build_recipe({name: getattr(settings, name) for name in dir(settings) if name.isupper()})

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def grown(data: bytes) -> bytes:
    """A page out of fuzzer bytes: the first ones choose pieces to stand between the rest."""
    chosen, rest = data[:6], data[6:]
    step = max(1, len(rest) // (len(chosen) + 1))
    parts = []
    for index, choice in enumerate(chosen):
        parts += [PIECES[choice % len(PIECES)].encode(), rest[index * step : (index + 1) * step]]
    return b"".join([*parts, rest[len(chosen) * step :]])


def _page(body: bytes) -> Page:
    return Page(url=URL, body=body, fetched_at=NOW)


def _both(data: bytes) -> Iterator[Page]:
    yield _page(data)
    yield _page(grown(data))


def pages(data: bytes) -> None:
    """All readers over a page: what they add is evidence."""
    for page in _both(data):
        for candidate in readers.read_page(page):
            evidence = candidate.evidence()
            assert candidate.field, candidate
            assert 0 <= evidence.confidence <= 1, candidate


def postings(data: bytes) -> None:
    """A page through readers and recipe: strict JSON, the same a second time, no markup that runs, no character that hides."""
    for page in _both(data):
        first, second = extract(page, RECIPE), extract(_page(page.body), RECIPE)
        assert first.kind == second.kind
        if first.draft is None or second.draft is None:
            continue
        line = json_line(first.draft.posting)
        assert line == json_line(second.draft.posting)
        posting = json.loads(line, parse_constant=_no_constant)
        _runs_nothing(posting["description_html"] or "")
        for address in (posting["url"], posting["apply_url"]):
            assert address is None or address.startswith(("http://", "https://", "mailto:")), address
        for name, value in posting.items():
            if isinstance(value, str) and name != "description_html":
                assert not _UNFIT.search(value), (name, value)


def _runs_nothing(markup: str) -> None:
    for element in html.fragment_fromstring(markup, create_parent="div").iterdescendants():
        assert element.tag in TAGS, markup
        assert set(element.attrib) <= {"href", "rel"}, markup
        assert (element.get("href") or "https:").startswith(("http:", "https:", "mailto:", "/", "#", "?")), markup


def _no_constant(name: str) -> float:
    raise AssertionError(f"{name} is no JSON")


def cleaning(data: bytes) -> None:
    """Bytes to tree to outline to description: cleaned text and sanitised markup are normal forms."""
    for page in _both(data):
        description = describe(page, title="Miller at the old mill", structured=None, chrome=None)
        if description.text is not None:
            assert text.clean_text(description.text) == description.text
        if description.html is not None:
            schemes = {"http", "https", "mailto"}
            assert nh3.clean(description.html, url_schemes=schemes, link_rel="nofollow noopener") == description.html


def values(data: bytes) -> None:
    """Every value function over a text, and over what JSON makes of it: no exception, and normal forms stay."""
    said = _said(data)
    for normal in (text.clean_line, text.clean_text, links.canonical_url, links.without_tracking, links.collapse_labelled_links):
        once = normal(said)
        assert normal(once) == once, (normal.__name__, said[:500], once[:500])
    said = data.decode("utf-8", "replace")  # readers are given cleaned text, in which no half of a surrogate pair is left
    link = links.safe_link(said, URL)
    assert link is None or links.safe_link(link) == link, (said[:500], link[:500])
    for country, tongue in ((None, None), ("SE", "sv"), ("US", "en"), ("DE", "de")):
        dates.read_date(said, now=NOW, country=country, language=tongue)
        date_phrases.find_deadline(said, now=NOW, country=country, language=tongue)
        salary.find_salary(said, country=country, language=tongue)
        for value in _values_of(said):
            declared_pay.understand_salary(value, country=country, language=tongue)
            places.understand_place(value, country=country)
            organization.understand_organization(value)
        contacts.find_contacts(said, country=country)
        employment.understand_employment(said, tongue)
        statements.find_employment(said, tongue)
    once = redaction.redact(said)
    assert redaction.redact(once) == once, (said[:500], once[:500])
    for understand in (
        demands.find_demands, hours.find_work_hours, employment.find_shift, employment.find_duration, remote.find_remote,
        remote.understand_remote, remote.find_applicant_locations, language.understand_language, agency_phrases.parties_in,
        redaction.without_personal_numbers,
    ):  # fmt: skip
        understand(said)


def _said(data: bytes) -> str:
    """The bytes as text: with lone surrogates where they open with one, as JSON can hold them, else as UTF-8 with its faults."""
    try:
        return data.decode("utf-8", "surrogatepass" if data[:1] == b"\xed" else "replace")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _values_of(said: str) -> list[Any]:
    """The text, what it is as JSON, and objects of schema.org that hold it."""
    try:
        structured = json.loads(said)
    except (ValueError, RecursionError):
        structured = said
    return [
        said,
        structured,
        {"@type": "MonetaryAmount", "currency": said[:3], "value": {"minValue": structured, "maxValue": said, "unitText": said}},
        {"@type": "Place", "name": said, "address": {"addressLocality": structured, "addressCountry": said}},
    ]


def answers(data: bytes) -> None:
    """What a host says besides pages: robots.txt, site maps, reservations, headers, addresses, walls, listings."""
    said = data.decode("latin-1")
    rules = robots.parse_robots(data)
    rules.allows(URL, "jobcrawl")
    assert rules.interval("jobcrawl") >= 0
    for address in site_map.site_maps_in_robots(said):
        url_guard.url_fault(address, frozenset({80, 443}))
    site_map.read_site_map(data)
    tdm.site_reserves(tdm.rules_of(data), "/openings/204")
    tdm.page_reserves(data[:2], data)
    pause = back_off.retry_after(data, NOW)
    assert pause is None or pause >= 0
    url_guard.url_fault(said, frozenset({80, 443}))
    address_guard.is_public(said)
    for page in _both(data):
        blocks.block_of(page)
        found = listing.read_listing(page)
        for link in found.links:
            assert link.url.startswith(("http://", "https://")), link
        assert found.next is None or found.next.startswith(("http://", "https://")), found.next


TARGETS: dict[str, Target] = {target.__name__: target for target in (pages, postings, cleaning, values, answers)}
"""Targets by name."""

SEEDS: list[bytes] = [
    (script(POSTING) + BODY).encode(),
    *((piece + BODY).encode() for piece in PIECES),
    b"User-agent: *\nDisallow: /a*b$\nCrawl-delay: 2\nSitemap: https://jobs.example/map.xml\n",
    b'<?xml version="1.0"?><urlset><url><loc>https://jobs.example/openings/204</loc><lastmod>2031-03-01</lastmod></url></urlset>',
    b'[{"location": "/*.pdf$", "tdm-reservation": 1}]',
    b"Sun, 22 Nov 2026 12:01:30 GMT",
    "Ansök senast den 3 maj 2031 kl. 23.59 (19 days left), 30 000 - 35 000 kr/mån, 100 %".encode(),
    b"https://user:secret@[::ffff:7f00:1]:8080/a;jsessionid=1?utm_source=x&b=%7e#/route",
    b"Anna Berg, +46 70 123 45 67, anna.berg [at] fjordmill.example",
    b'{"@type": "MonetaryAmount", "currency": "EUR", "value": {"minValue": "1e308", "maxValue": -1, "unitText": "HOUR"}}',
]
"""Bytes that mutation begins with."""


def checked(target: Target) -> Target:
    """The target with its limit on processor time."""

    def run(data: bytes) -> None:
        began = time.process_time()
        target(data)
        spent = time.process_time() - began
        assert spent <= ALLOWANCE + 2 * len(data) * SECONDS_PER_BYTE, f"{spent:.2f} s for {len(data)} bytes"

    return run
