"""What declared values say once they are plain; every text here is made up."""

import html

import pytest

from jobcrawl.read.structured.declared_values import html_of, words_of


@pytest.mark.parametrize("times", [0, 1, 2, 3])
def test_text_is_unescaped_as_often_as_it_was_escaped(times: int) -> None:
    text = "<p>Salt &amp; rye</p><p>Fish &lt; 3 kg, no more.</p>"
    escaped = text
    for _ in range(times):
        escaped = html.escape(escaped, quote=False)
    assert html_of(escaped) == text


def test_text_escaped_twice_as_json_loses_its_backslashes() -> None:
    assert html_of("First line\\n\\nSecond \\u00e5 line\\n") == "<p>First line</p><p>Second å line</p>"


def test_lines_without_markup_stay_lines() -> None:
    assert html_of("Grind rye.\nMind the stones.\n\nApply today.") == "<p>Grind rye.<br>Mind the stones.</p><p>Apply today.</p>"


def test_markup_shown_to_the_reader_stays_shown() -> None:
    text = "<p>You know that <code>&lt;div&gt;</code> is no table.</p>"
    assert html_of(text) == text


@pytest.mark.parametrize(
    "nothing", ["{{job.title}}", "${title}", "<%= title %>", "[[title]]", "undefined", "null", "N/A", "[object Object]"]
)
def test_a_template_that_was_not_filled_in_says_nothing(nothing: str) -> None:
    assert words_of(nothing) == ""
