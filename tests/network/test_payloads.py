"""Scripts in a posting's page: whatever stands there, what is delivered holds no markup that runs and no character that hides."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from lxml import html

from jobcrawl import settings
from jobcrawl.extraction import extract
from jobcrawl.page import Page
from jobcrawl.recipe import build_recipe
from tests.hostile_site.pages import job_page

RECIPE = build_recipe({name: getattr(settings, name) for name in dir(settings) if name.isupper()})
RUN = "alert(1)"
PAYLOADS = [
    f"<script>{RUN}</script>",
    f"<SCRIPT SRC=//evil.example/x.js></SCRIPT><scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<img src=x onerror={RUN}>",
    f"<img/src=x/onerror={RUN}//",
    f"<svg onload={RUN}><animate onbegin={RUN} attributeName=x></svg>",
    f"<svg><script>{RUN}</script></svg><math><mtext></mtext><script>{RUN}</script></math>",
    f"<p onclick='{RUN}' onmouseover=\"{RUN}\" style='background:url(javascript:{RUN})'>Bake the bread that the town wants</p>",
    f"<p style='width:expression({RUN})'>Bake the bread that the town wants</p>",
    f"<a href='javascript:{RUN}'>the ovens that we are proud of</a>",
    f"<a href=' &#14; javascript:{RUN}'>the ovens that we are proud of</a>",
    f"<a href='jav&#x09;ascript:{RUN}'>the ovens that we are proud of</a>",
    f"<a href='JaVaScRiPt&colon;{RUN}'>the ovens that we are proud of</a>",
    f"<a href='vbscript:{RUN}'>the ovens</a><a href='data:text/html;base64,PHNjcmlwdD4='>that we are proud of</a>",
    "<a href='file:///etc/passwd'>the ovens</a><a href='ftp://evil.example/x'>that we are proud of</a>",
    f"<iframe srcdoc='<script>{RUN}</script>'></iframe><iframe src=javascript:{RUN}></iframe>",
    f"<object data=javascript:{RUN}></object><embed src=//evil.example/x.swf><applet code=x></applet>",
    "<base href=//evil.example/><link rel=stylesheet href=//evil.example/x>",
    f"<form action=javascript:{RUN}><button formaction=javascript:{RUN}>Apply</button><input autofocus onfocus={RUN}></form>",
    f"<video><source onerror={RUN}></video><audio src=x onerror={RUN}></audio><details open ontoggle={RUN}>more</details>",
    f"<noscript><p title='</noscript><img src=x onerror={RUN}>'></noscript>",
    f"<textarea><img title='</textarea><img src=x onerror={RUN}>'></textarea>",
    f"<!--><img src=x onerror={RUN}>--><![CDATA[<img src=x onerror={RUN}>]]><?php {RUN} ?>",
    f"<style>@import '//evil.example/x.css'; li {{background: url(javascript:{RUN})}}</style><marquee onstart={RUN}>x</marquee>",
    f"<template><img src=x onerror={RUN}></template><xmp><img src=x onerror={RUN}></xmp>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'><body onload={RUN}>",
    f"<p>\u202eevil\u202c \u2066hidden\u2069 \u200bspaces\u2060 \ufeffand marks that turn text around</p><b onclick={RUN}>x</b>",
]
"""What a page may carry in its text; each names `alert(1)`, or what else would run or load."""
TAGS = frozenset("main p ul ol li h2 h3 h4 h5 h6 br strong em b i a table tr td th dl dt dd".split())  # noqa: SIM905 - reads better
"""Elements that neither run nor load anything."""
SCHEMES = ("http://", "https://", "mailto:", "tel:")
HIDING = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\x00-\x08]")


def faults(markup: str) -> list[str]:
    """What runs, loads or hides in markup."""
    found = HIDING.findall(markup)
    for element in html.fragment_fromstring(markup, create_parent="main").iter():
        if element.tag not in TAGS:
            found.append(str(element.tag))
        found += [name for name in element.attrib if name != "href"]
        if not (element.get("href") or "https://").startswith(SCHEMES):
            found.append(element.get("href"))
    return found


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_runs_is_delivered_and_the_text_is(payload: str) -> None:
    body = job_page(1, title="Night baker", extra=f"<h2>About us</h2>{payload}<p>We have baked since the mill was built.</p>")
    page = Page(url="https://jobs.example/job/1", body=body.encode(), fetched_at=datetime(2027, 1, 4, tzinfo=UTC))
    draft = extract(page, RECIPE).draft
    assert draft is not None
    posting = draft.posting
    assert "sourdough" in (posting.description_html or "")
    assert faults(posting.description_html or "") == []
    assert not HIDING.search(f"{posting.title} {posting.description}")
    for value in (posting.title, posting.apply_url, posting.url):
        assert not re.search(r"<|(?:java|vb)script:|data:|file:", value or "")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_payload_as_it_came_has_a_fault(payload: str) -> None:
    assert faults(payload)
