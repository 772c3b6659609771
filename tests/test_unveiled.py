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


def test_an_address_that_joomla_hides_is_read_where_its_script_shows_it() -> None:
    hidden = """<p>Write to <span id="cloak7f">This email address is being protected from spambots.</span><script>
    document.getElementById('cloak7f').innerHTML = '';
    var prefix = '&#109;a' + 'i&#108;' + '&#116;o';
    var addy7f = 'ov&#101;n' + '&#64;';
    addy7f = addy7f + 'loaf' + '&#46;' + '&#101;xample';
    var addy_text7f = 'ov&#101;n' + '&#64;' + 'loaf' + '&#46;' + '&#101;xample';
    </script> soon.</p>"""
    assert _texts(hidden) == "Write to oven@loaf.example soon."
    assert _texts(hidden.replace("'&#64;'", "'(a)'")) == "Write to soon."


def test_an_address_in_base64_is_read_where_joomla_hides_it() -> None:
    hidden = """<p>Write to <joomla-hidden-mail is-link="1" first="{first}" last="bG9hZi5leGFtcGxl">This email address is
    being protected from spambots.</joomla-hidden-mail> soon.</p>"""
    assert "oven@loaf.example" in _texts(hidden.format(first="b3Zlbg=="))
    assert "spambots" not in _texts(hidden.format(first="?"))
