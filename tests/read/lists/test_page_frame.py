import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.lists.page_frame import Frame, frame_of


def frame(html: str) -> Frame:
    page = Page(url="https://bakery.example/jobs", body=html.encode())
    return frame_of(page, read_listing(page).card_blocks)


CARDS = "".join(f"<li><h2><a href='/jobs/{n}-baker'>Baker {n}</a></h2><p>Leeds</p></li>" for n in range(4))
LIST = f"<title>Jobs, page 2 | Dean Bakery</title><main><h1>Open jobs</h1><ul>{CARDS}</ul></main>"


@pytest.mark.parametrize(
    ("html", "is_like", "may_be_like"),
    [
        ("<title>Jobs, page 3 | Dean Bakery</title><main><h1>Open jobs</h1></main>", True, True),
        ("<title>Jobs, page 3 | Dean Bakery</title><main></main>", True, True),
        ("<title>Dean Bakery</title><main><h1>Open jobs</h1></main>", True, True),
        ("<title>Jobs, page 3 | Dean Bakery</title><main><h1>Out of flour</h1></main>", False, True),
        ("<title>Out of flour</title><main><h1>Sorry</h1></main>", False, False),
        ("<p>Sorry</p>", False, False),
    ],
)
def test_a_page_of_a_list_is_told_from_one_in_its_place(html: str, is_like: bool, may_be_like: bool) -> None:
    assert (frame(html).is_like(frame(LIST)), frame(html).may_be_like(frame(LIST))) == (is_like, may_be_like)


def test_names_of_jobs_name_no_page() -> None:
    first, second = f"<main><ul>{CARDS}</ul></main>", f"<main><ul>{CARDS.replace('Baker', 'Miller')}</ul></main>"
    assert frame(first) == frame(second) == Frame()
    assert not frame("<main></main>").is_like(frame(first)), "a page without any name proves nothing"
