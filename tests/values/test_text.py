import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.text import clean_line, clean_text

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()))
TRICKY = st.text(alphabet="ae\u0301\u200d\u200c\u200b\u0645\u094d\u0915 \n\r\t\xa0\u2028<\u0338\u2add\U0001f468\ufe0f\ud800\x00")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("  Två\xa0 ord\t\n", "Två ord"),
        ("e\u0301tude", "étude"),
        ("e\u200b\u0301tude", "étude"),
        ("Lagerar\xadbetare", "Lagerarbetare"),
        ("\ufeffNurse\x00", "Nurse"),
        ("\u202eevil\u202c", "evil"),
        ("a\ud800b", "ab"),
        ("na\u200dme", "name"),
        ("\U0001f468\u200d\U0001f469 team", "\U0001f468\u200d\U0001f469 team"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("one\u2028two", "one two"),
        ("\u0300\u200c\u094d\u200c\u0600", "\u094d\u0300\u0600"),  # one joiner stands alone only when the other is gone
    ],
)
def test_a_line_is_what_a_browser_shows(written: str, shown: str) -> None:
    assert clean_line(written) == shown


def test_paragraphs_survive_and_empty_lines_do_not_pile_up() -> None:
    assert clean_text(" A \r\n\r\n\r\n\n B\tC \n D ") == "A\n\nB C\nD"


@given(ANY_TEXT | TRICKY)
def test_cleaning_a_cleaned_text_changes_nothing(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)


@given(ANY_TEXT | TRICKY)
def test_a_cleaned_text_is_nfc_without_controls_or_surrogates(text: str) -> None:
    cleaned = clean_text(text)
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert all(letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs") for letter in cleaned)
    cleaned.encode()
