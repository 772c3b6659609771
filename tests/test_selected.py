"""What a site's own selectors find."""

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page
from jobcrawl.selected import add_selected

PAGE = (
    "<html><body><nav><a href='/'>Holm &amp; Sons Ltd</a></nav><main><h1>Senior<br>Co<b>ok</b></h1>"
    "<h2 class=a>The role</h2><h2 class=a>The<script>x()</script> team</h2>"
    "<div class=ad><p>You cook.</p></div></main></body></html>"
)


def holm() -> Draft:
    page = Page(url="https://holm.example/1", body=PAGE.encode())
    return Draft(page=page, candidates=Candidates(), source=Source(name="holm"))


@pytest.mark.parametrize(
    ("field", "selector", "value"),
    [
        ("title", "h1", "Senior Cook"),
        ("hiring_organization", "nav a", "Holm & Sons Ltd"),
        ("hiring_organization", "nav a::text", "Holm & Sons Ltd"),
        ("url", "nav a::attr(href)", "/"),
        ("department", "h2.a", "The role The team"),
        ("description", "div.ad", '<div class="ad"><p>You cook.</p></div>'),
    ],
)
def test_a_selector_gives_the_text_of_its_element_or_what_it_asks_for(field: str, selector: str, value: str) -> None:
    draft = holm()
    add_selected(draft, {field: selector})
    found = draft.candidates.first(field)
    assert found is not None
    assert (found.value, found.reader) == (value, "selectors")


def test_what_a_selector_does_not_find_is_no_value() -> None:
    draft = holm()
    add_selected(draft, {"department": "h4"})
    assert draft.candidates.first("department") is None
