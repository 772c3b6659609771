"""Kept blocks as text and as HTML."""

from __future__ import annotations

from jobcrawl.clean.render import as_html, as_text
from jobcrawl.page import Page


def both(html: str) -> tuple[str, str]:
    page = Page(url="https://jobs.example/a/b", body=html.encode())
    return as_text(page.outline.blocks, page.absolute), as_html(page.outline.blocks, page.absolute)


def test_paragraphs_are_parted_and_line_breaks_kept() -> None:
    text, html = both("<h2>We offer</h2><p>one<br>two</p><p>three</p>")
    assert text == "We offer\n\none\ntwo\n\nthree"
    assert html == "<h3>We offer</h3><p>one<br>two</p><p>three</p>"


def test_bullets_are_lines_whoever_drew_them() -> None:
    text, html = both("<ul><li>one</li><li><p>two</p></li></ul><p>· three</p><p>- four</p>")
    assert text == "• one\n• two\n• three\n• four"
    assert html == "<ul><li>one</li><li>two</li><li>three</li><li>four</li></ul>"


def test_a_number_with_a_minus_is_no_bullet() -> None:
    assert both("<p>-18 degrees in the cold store</p>")[0] == "-18 degrees in the cold store"


def test_a_link_is_label_and_address_and_once_where_they_are_the_same() -> None:
    text, html = both('<p>See <a href="/terms">our terms</a> or <a href="https://x.example/p">https://x.example/p</a>.</p>')
    assert text == "See our terms (https://jobs.example/terms) or https://x.example/p."
    assert '<a href="https://jobs.example/terms" rel="nofollow noopener">our terms</a>' in html


def test_only_web_and_mail_links_are_links() -> None:
    text, html = both('<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="#top">c</a> '
                      '<a href="mailto:hr@x.example">hr@x.example</a></p>')  # fmt: skip
    assert text == "a b c hr@x.example"
    assert html == '<p>a b c <a href="mailto:hr@x.example" rel="nofollow noopener">hr@x.example</a></p>'


def test_markup_in_words_stays_words() -> None:
    text, html = both("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <strong>more</strong></p>")
    assert text == "<script>alert(1)</script> & more"
    assert html == "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <strong>more</strong></p>"


def test_hidden_characters_are_gone() -> None:
    assert both("<p>sal\u00adary \u202e1000\u202c\u200b SEK</p>")[0] == "salary 1000 SEK"


def test_an_obfuscated_address_is_named_once() -> None:
    page = Page(text="Write to [email\xa0protected] (mailto:[email\xa0protected]) soon.")
    assert as_text(page.outline.blocks, page.absolute) == "Write to [email protected] soon."
