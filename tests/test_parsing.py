from __future__ import annotations

import time

import pytest
from lxml import etree

from jobcrawl.page import Page
from jobcrawl.parsing import MAX_ATTRIBUTES, MAX_NODES, MAX_PAGE_BYTES, MAX_TAGS, Parsed, bound_markup, decode, parse_page

SOUP = " ".join(f"a{number}=1" for number in range(50_000))


def text_of(body: bytes) -> str:
    return " ".join(all_text(parse_page(body)).split())


def all_text(parsed: Parsed) -> str:
    return "".join(str(text) for text in parsed.root.itertext())


@pytest.mark.parametrize(
    "page",
    [
        f"<p {SOUP}>x</p>after",
        "<p " + " ".join(f'a{n}=">"' for n in range(40_000)) + ">x</p>after",
        "<p " + " ".join(f"<a{n}='<a>'" for n in range(40_000)) + ">x</p>after",
        "<p " + "/".join(f"a{n}" for n in range(40_000)) + ">x</p>after",
        f"<script>\"<a '</script><p {SOUP}>x</p>after",
        f"<!-- <a ' --><p {SOUP}>x</p>after",
        f"<!--><p {SOUP}>x</p>after",
        f"<!-- --!><p {SOUP}>x</p>after",
        f"<textarea><a '</textarea><p {SOUP}>x</p>after",
        f"<title><a ='\"</title><P {SOUP}>x</P>after",
    ],
)
def test_no_trick_gets_more_than_512_attributes_through(page: str) -> None:
    began = time.process_time()
    parsed = parse_page(page.encode())
    seconds = time.process_time() - began
    assert parsed.truncated
    assert max(len(element.attrib) for element in parsed.root.iter()) <= MAX_ATTRIBUTES
    assert all_text(parsed).endswith("after")
    assert seconds < 0.25 * max(1, len(page) / 100_000)


def test_the_guard_against_attributes_is_needed() -> None:
    """Ten thousand attributes in 80 KB cost libxml2 more than the whole of what a page may cost here."""
    page = ("<p " + " ".join(f"a{number}=1" for number in range(20_000)) + ">x</p>").encode()
    began = time.process_time()
    etree.fromstring(page, etree.HTMLParser())
    unguarded = time.process_time() - began
    began = time.process_time()
    parse_page(page)
    assert time.process_time() - began < unguarded / 3


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("paragraphs", b"<p>x" * 4_000_000),
        ("nested lists", b"<ul><li>" * 100_000 + b"end"),
        ("nested tables", b"<table><tr><td>" * 60_000),
        ("formatting", b"<p><b><i><u>" * 100_000),
        ("open tags", b"<a " * 2_000_000),
        ("open quotes", b'<p a="' * 200_000),
        ("less-than signs", b"<" * 8_000_000),
        ("comments", b"<!--" * 2_000_000),
        ("half comments", b"<p>x<!-" * 1_000_000),
        ("scripts", b"<script>" + b"</scrip " * 1_000_000),
        ("closing tags", b"<p></b></i>" * 200_000),
        ("entities", b"<p>" + b"&a" * 4_000_000),
        ("zero bytes", b"\0" * 8_000_000),
        ("wide tags", (b"<p " + b" ".join(b"a%d=1" % n for n in range(600)) + b">x</p>") * 500),
    ],
)
def test_a_result_comes_within_250_milliseconds_per_100_kilobytes(name: str, body: bytes) -> None:
    began = time.process_time()
    parsed = parse_page(body)
    assert time.process_time() - began < 0.25 * max(1, len(body) / 100_000)
    assert sum(1 for _ in parsed.root.iter()) <= MAX_NODES // 2 + 10


def test_text_that_is_nested_too_deep_is_not_lost() -> None:
    body = (
        b"<p>start</p>"
        + b"<div>" * 5_000
        + b"<p>the bottom</p><ul><li>one</li><li>two</li></ul>"
        + b"</div>" * 5_000
        + b"<h2>after</h2>"
    )
    parsed = parse_page(body)
    assert parsed.truncated
    assert text_of(body) == "start the bottom onetwo after"
    assert [element.text for element in parsed.root.iter("li")] == ["one", "two"]


def test_a_page_of_two_thousand_levels_is_whole() -> None:
    parsed = parse_page(b"<b>" * 1_900 + b"<p>deep enough for any real page</p>")
    assert not parsed.truncated
    assert "deep enough" in all_text(parsed)


def test_what_is_cut_is_flagged() -> None:
    assert parse_page(b"<p>x" * (MAX_NODES // 2 + 1)).truncated
    assert not parse_page(b"<p>x</p>" * (MAX_NODES // 2 - 1)).truncated
    assert parse_page(b"</p>" * (MAX_TAGS + 1)).truncated
    assert parse_page(b"x" * (MAX_PAGE_BYTES + 1)).truncated
    page = Page(body=f"<p {SOUP}>x".encode())
    assert page.tree is not None
    assert page.truncated


@pytest.mark.parametrize(
    "page",
    [
        "<p>Hello <b class=a id='b' data-x=\"a > b\">you</b></p>",
        "<script>if (a<b && c>d) { x = '<p' }</script><p>after</p>",
        "<!-- <p a='1' --><!DOCTYPE html><p>text",
        "a < b and c > d <3",
        "<p a=1 a=2 a",
        '<p title="never closed>text',
        "<a href=x/>y</a></ p></>",
        "",
    ],
)
def test_honest_markup_is_left_as_it_is(page: str) -> None:
    assert bound_markup(page) == (page, False)


@pytest.mark.parametrize(
    ("body", "declared"),
    [
        ("Köksmästare på Åland".encode(), ""),
        ("Köksmästare på Åland".encode("cp1252"), ""),
        ("Köksmästare på Åland".encode("cp1252"), "text/html; charset=iso-8859-1"),
        ("Köksmästare på Åland".encode(), "text/html; charset=iso-8859-1"),
        ("Köksmästare på Åland".encode("cp1252"), "text/html; charset=utf-8"),
        ("Köksmästare på Åland".encode("utf-16"), "text/html"),
        (b"\xef\xbb\xbf" + "Köksmästare på Åland".encode(), "text/html; charset=cp1252"),
        ("Köksmästare på Åland".encode(), "text/html; charset=klingon"),
    ],
)
def test_a_page_is_read_in_the_charset_that_it_is_in(body: bytes, declared: str) -> None:
    assert decode(body, declared) == "Köksmästare på Åland"


def test_a_declared_charset_is_believed_where_it_can_be() -> None:
    assert decode("Księgowość łódź".encode("cp1250"), "text/html; charset=windows-1250") == "Księgowość łódź"
    assert decode("<meta charset=shift_jis>求人".encode("shift_jis")).endswith("求人")


def test_characters_that_a_site_has_lost_itself_say_nothing_of_its_charset() -> None:
    written = "K\ufffdksm\ufffdstare, sans\ufffd på".encode()
    assert decode(written, "text/html; charset=utf-8") == "K\ufffdksm\ufffdstare, sans\ufffd på"


def test_a_page_cut_in_the_middle_of_a_character_is_still_utf8() -> None:
    assert decode("Åland på".encode()[:-1]).startswith("Åland p")


@pytest.mark.parametrize(
    "markup",
    [
        "<title>Mill</title><meta charset=utf-8><header>Quern</header><main><h1>Miller</h1></main><p>By the river",
        "<!doctype html><title>Mill</title><header>Quern</header><main><h1>Miller</h1></main><p>By the river",
        "<html><head><title>Mill</title></head><body><header>Quern</header><main><h1>Miller</h1></main><p>By the river",
    ],
)
def test_a_page_may_leave_out_the_tags_of_head_and_body(markup: str) -> None:
    root = parse_page(markup.encode()).root
    assert [element.tag for element in root.iterfind("body/*")] == ["header", "main", "p"]
    assert [element.text for element in root.iterfind("body//*") if element.text] == ["Quern", "Miller", "By the river"]
    assert root.findtext("head/title") == "Mill"


def test_a_body_that_began_in_the_head_keeps_its_order() -> None:
    markup = "<head><title>Mill</title><section>one</section>two<p>three</p></head><body>four<p>five</p></body>"
    root = parse_page(markup.encode()).root
    body = root.find("body")
    assert body is not None
    assert " ".join(str(text) for text in body.itertext()) == "one two three four five"


@pytest.mark.parametrize("sign", ["\x01", "\x0b", "\uffff", "&#1;", "&#xFFFE;"])
def test_signs_that_no_xml_may_hold_do_not_end_the_reading_of_such_a_page(sign: str) -> None:
    markup = f"<head><title>Mill</title><section>one</section>{sign}</head><body>two{sign}<p>three</p></body>"
    body = parse_page(markup.encode()).root.find("body")
    assert body is not None
    assert "three" in " ".join(str(text) for text in body.itertext())


def test_many_elements_that_end_a_head_are_moved_in_time() -> None:
    markup = "<title>Mill</title>" + "<section>a</section>" * 30_000
    begun = time.process_time()
    root = parse_page(markup.encode()).root
    assert len(root.findall("body/section")) == 30_000
    assert time.process_time() - begun < 2
