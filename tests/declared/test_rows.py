"""Answers as records, records as values."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

from jobcrawl.declared.decoding import UnreadableAnswer
from jobcrawl.declared.platform import Format, ListEndpoint, Pay, Places, Platform
from jobcrawl.declared.rows import (
    answer_of,
    as_html,
    candidates_of,
    decoded_state,
    pay_of,
    places_of,
    refusals,
    values_of,
    web_address,
    xml_rows,
)

HERE = "https://harbour.example/jobs"


def rows(body: bytes, **listing: Any) -> list[dict[str, Any]]:
    return list(answer_of(Platform(name="x", listing=ListEndpoint(url=HERE, **listing)), body, HERE, {}).rows)


def test_xml_elements_are_records_without_namespaces() -> None:
    body = (
        b'<rss xmlns:t="urn:t"><channel><item t:n="1"><t:town>Kiel</t:town><tag>a</tag><tag>b</tag></item><item/></channel></rss>'
    )
    assert rows(body, format="xml", items="rss.channel.item") == [{"@n": "1", "town": "Kiel", "tag": ["a", "b"]}, {"text": ""}]


def test_xml_that_breaks_off_gives_what_was_whole_and_says_so() -> None:
    found = xml_rows(b"<rss><channel><item><a>1</a></item><item><a>2</a></item><item><b", "rss.channel.item")
    assert [next(found), next(found)] == [{"a": "1"}, {"a": "2"}]
    with pytest.raises(UnreadableAnswer, match="broken XML"):
        list(found)


@pytest.mark.parametrize("body", [b"<html><body>Sorry</body></html>", b"", b"{}", b"<feed></feed>"])
def test_what_is_no_feed_is_unreadable(body: bytes) -> None:
    with pytest.raises(UnreadableAnswer):
        rows(body, format="xml", items="rss.channel.item")


def test_entities_of_a_feed_are_not_resolved() -> None:
    body = b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel><item><a>&x;</a></item></channel></rss>'
    assert rows(body, format="xml", items="rss.channel.item") == [{"a": ""}]


def test_a_json_list_must_stand_where_the_vendor_keeps_it() -> None:
    assert rows(b'{"a": {"jobs": []}}', items="a.jobs") == []
    assert rows(b'{"b": []}', items="a.jobs || b") == []
    assert rows(b'{"jobs": [{"id": 7}, null, {}]}', items="jobs") == [{"id": 7}]
    assert rows(b'{"a": {"jobs": {"7": {"id": 7}, "8": {"id": 8}}}}', items="a.jobs") == [{"id": 7}, {"id": 8}]
    with pytest.raises(UnreadableAnswer, match="no list at"):
        rows(b'{"error": "x"}', items="a.jobs")


@pytest.mark.parametrize("nothing", ["null", "{}", '""', "0", "false", '"We are baking"', "[null]", "[{}, {}]"])
def test_nothing_in_place_of_the_list_is_no_empty_board(nothing: str) -> None:
    with pytest.raises(UnreadableAnswer, match=r"(?:no list|nothing but empty rows) at 'jobs'"):
        rows(f'{{"jobs": {nothing}}}'.encode(), items="jobs", total="count")
    with pytest.raises(UnreadableAnswer):
        rows(b"{}", items="")


@pytest.mark.parametrize("nothing", ["null", "{}", '""'])
def test_nothing_in_place_of_the_list_is_an_empty_board_where_the_total_says_so(nothing: str) -> None:
    assert rows(f'{{"jobs": {nothing}, "count": 0}}'.encode(), items="jobs", total="count") == []
    with pytest.raises(UnreadableAnswer):
        rows(f'{{"jobs": {nothing}, "count": 8}}'.encode(), items="jobs", total="count")


@pytest.mark.parametrize(
    "page",
    [
        '<script>window.data = {"jobs": [1]};</script>',
        "<script>window.data = {jobs: [1,], };</script>",
        '<script>window.data = JSON.parse("{\\"jobs\\": [1]}");</script>',
    ],
)
def test_state_is_read_from_json_literals_and_parsed_strings(page: str) -> None:
    assert decoded_state(page, "window.data =") == {"jobs": [1]}


def test_rows_of_a_page_have_their_cells() -> None:
    body = b"<table><tr><td><a href='/job/7'>Welder</a></td><td class=p> Kiel </td></tr><tr><th>Head</th></tr></table>"
    cells = {"url": "a::attr(href)", "title": "a::text", "place": ".p::text"}
    found = rows(body, format="html", items="tr", cells=cells)
    assert found == [{"url": "https://harbour.example/job/7", "title": "Welder", "place": "Kiel"}]


def test_a_site_map_lists_pages_and_files() -> None:
    index = b"<sitemapindex><sitemap><loc>https://harbour.example/s1.xml</loc></sitemap></sitemapindex>"
    answer = answer_of(Platform(name="x", listing=ListEndpoint(url=HERE, format="site_map")), index, HERE, {})
    assert (list(answer.rows), answer.files, answer.is_feed) == ([], ["https://harbour.example/s1.xml"], False)


def test_a_packed_site_map_that_breaks_off_gives_what_is_there_and_says_so() -> None:
    entries = "".join(f"<url><loc>https://harbour.example/jobs/{n}</loc></url>" for n in range(1000, 1200))
    packed = gzip.compress(f"<urlset>{entries}</urlset>".encode())
    platform = Platform(name="x", listing=ListEndpoint(url=HERE, format="site_map"))
    assert len(list(answer_of(platform, packed, HERE, {}).rows)) == 200
    with pytest.raises(UnreadableAnswer, match="breaks off"):
        list(answer_of(platform, packed[:-20], HERE, {}).rows)


@pytest.mark.parametrize(("format_", "items"), [("site_map", ""), ("xml", "rss.channel.item")])
def test_a_feed_is_told_from_a_list(format_: Format, items: str) -> None:
    feed = b"<?xml version='1.0'?><rss version='2.0'><channel><item><link>https://harbour.example/job/7</link></item></channel></rss>"
    answer = answer_of(Platform(name="x", listing=ListEndpoint(url=HERE, format=format_, items=items)), feed, HERE, {})
    assert (len(list(answer.rows)), answer.is_feed) == (1, True)


@pytest.mark.parametrize(
    "name", ["3 Locations", "+2 more", "Multiple Locations", "UNAVAILABLE", "2 weitere Standorte", "3 autres lieux", "-", "n/a"]
)
def test_a_placeholder_is_no_place(name: str) -> None:
    platform = Platform(name="x", listing=ListEndpoint(url=HERE), fields={"job_locations": "places"})
    assert values_of(platform, {"places": [name, "Kiel"]}, {}) == {"job_locations": ["Kiel"]}


def test_places_are_addresses_where_parts_are_known() -> None:
    places = Places(each=(".", "more"), name="label", locality="city", country="country", hidden="hidden")
    record = {"city": "Kiel", "country": "DE", "more": [{"label": "Turku"}, {"city": "Bath", "hidden": True}, {"label": "Turku"}]}
    found = places_of(places, record)
    assert found[0]["address"] == {"@type": "PostalAddress", "addressLocality": "Kiel", "addressCountry": "DE"}
    assert found[1:] == ["Turku"]


@pytest.mark.parametrize(
    ("word", "unit"),
    [("1 YEAR", "YEAR"), ("per-hour-wage", "HOUR"), ("ANNUALLY", "YEAR"), ("Monthly", "MONTH"), ("two_weeks", None),
     ("bi-weekly", None), ("NONE", None), (None, None)],
)  # fmt: skip
def test_the_period_of_pay_is_known_or_left_open(word: str | None, unit: str | None) -> None:
    pay = pay_of(Pay(minimum="a", maximum="b", currency="c", unit="d"), {"a": 10, "b": None, "c": "EUR", "d": word})
    assert pay is not None
    assert pay["value"]["unitText"] == unit


def test_pay_that_is_not_shown_or_zero_is_none() -> None:
    assert pay_of(Pay(minimum="a", shown="s"), {"a": 10, "s": False}) is None
    assert pay_of(Pay(minimum="a", maximum="b"), {"a": 0, "b": "0"}) is None


def test_the_vendors_words_become_ours_and_unknown_ones_stay() -> None:
    platform = Platform(
        name="x",
        listing=ListEndpoint(url=HERE),
        fields={"employment_type": "t"},
        words={"employment_type": {"full": "FULL_TIME", "other": None}},
    )
    assert values_of(platform, {"t": ["full", "other", "Saisonkraft"]}, {}) == {"employment_type": ["FULL_TIME", "Saisonkraft"]}


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("https://bakery.example/jobs/5", "https://bakery.example/jobs/5"),
        ("http://dean:pw@bakery.example/5", "http://bakery.example/5"),
        ("/jobs/5", "https://harbour.example/jobs/5"),
        ("5?lang=en", "https://harbour.example/5?lang=en"),
        ("//bakery.example/5", "https://bakery.example/5"),
        (["javascript:apply()", "https://bakery.example/5"], "https://bakery.example/5"),
        ({"text": "https://bakery.example/5", "@rel": "self"}, "https://bakery.example/5"),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt:alert(1)", None),
        ("data:text/html,<p>Bread", None),
        ("file:///etc/passwd", None),
        ("ftp://bakery.example/5", None),
        ("mailto:dean@bakery.example", None),
        ("see our website", None),
        ("http://[dean", None),
        (5, None),
        (True, None),
        ({"a": 1}, None),
    ],
)
def test_an_address_is_one_of_the_web_or_none(value: Any, address: str | None) -> None:
    assert web_address(value, HERE) == address


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("Baker", "Baker"),
        (5, "5"),
        (["Baker"], "Baker"),
        ({"text": "Baker", "@lang": "en"}, "Baker"),
        ({"a": 1}, None),
        (["Baker", "Cook"], None),
        ([["Baker"]], None),
        (True, None),
    ],
)
def test_a_title_is_a_text_or_is_refused_with_the_reason(value: Any, title: str | None) -> None:
    platform = Platform(name="x", listing=ListEndpoint(url=HERE), fields={"title": "title"})
    values = values_of(platform, {"title": value}, {})
    told = candidates_of(platform, values).first("title")
    assert (told.value if told else None) == title
    assert refusals(values) == ([] if title else [f"the vendor's title is no text: {value!r}"])


def test_parts_of_a_description_that_are_no_texts_are_left_out() -> None:
    platform = Platform(
        name="x", listing=ListEndpoint(url=HERE), fields={"description": ["# Tasks", "a", "b"], "benefits": "c | join"}
    )
    record = {"a": "<p>Bake", "b": [{"x": 1}, {"text": "<p>Sell", "@lang": "en"}], "c": ["Bread", {"x": 1}, True]}
    assert values_of(platform, record, {}) == {"description": "<h3>Tasks</h3>\n<p>Bake\n<p>Sell", "benefits": "Bread"}


def test_a_plain_body_keeps_its_lines() -> None:
    assert as_html("One\nTwo\n\nThree & four") == "<p>One<br>Two</p>\n<p>Three & four</p>"
    assert as_html("<b>x</b>\ny") == "<b>x</b>\ny"
