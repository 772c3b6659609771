"""Values that a block's own class names; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.readers import read_page


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Otter Mühlen", "Otter Mühlen"),
        ("es", "Molinos Nutria", None),
        ("it", "Il Segretario", None),
        ("de", "Kennziffer 2027-04", None),
    ],
)
def test_what_is_signed_is_no_firm_where_a_firma_is_a_signature(language: str, text: str, name: str | None) -> None:
    html = f'<html lang="{language}"><body><h1>Miller</h1><p class="firma">{text}</p></body></html>'
    found = read_page(Page(url="https://www.board-of-jobs.example/1", body=html.encode())).first("hiring_organization")
    assert (found.value if found else None) == name
