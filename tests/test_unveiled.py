"""What browsers show and parsers leave aside."""

from jobcrawl.page import Page

_AD = "<h1>Line cook</h1><p>Two hundred covers on a Friday, and nobody shouts in this kitchen; we mean to keep it so.</p>" * 2


def _texts(markup: str) -> str:
    return " ".join(block.text for block in Page(body=f"<html><body>{markup}</body></html>".encode()).outline.blocks)


def test_a_framed_document_is_read_where_it_stands() -> None:
    inner = _AD.replace("<", "&lt;")
    assert "nobody shouts" in _texts(f'<h2>Ad</h2><iframe srcdoc="{inner}"></iframe>')


def test_a_declarative_shadow_root_is_part_of_the_page() -> None:
    assert "nobody shouts" in _texts(f'<job-ad><template shadowrootmode="open">{_AD}</template></job-ad>')


def test_a_page_without_text_shows_what_stands_in_for_its_scripts() -> None:
    assert "nobody shouts" in _texts(f'<div id="app"></div><noscript>{_AD}</noscript>')


def test_a_page_with_text_keeps_its_stand_ins_to_itself() -> None:
    text = "<p>The depot runs sixty low-floor vehicles and eleven lines, and the duties are shared.</p>" * 4
    assert "nobody shouts" not in _texts(f"{text}<noscript>{_AD}</noscript>")


def test_a_template_that_waits_to_be_filled_is_no_text() -> None:
    assert _texts(f'<div id="app"></div><template><h1>{{{{ job.title }}}}</h1>{_AD}</template>') == ""
