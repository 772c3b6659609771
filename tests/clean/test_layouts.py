"""Pages of many layouts and languages; each says in its own markup (`data-is`) what belongs to the ad and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from jobcrawl.clean.description import describe
from jobcrawl.page import Page

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
LONG = 25


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_ad_is_kept_whole_and_nothing_else_with_it(path: Path) -> None:
    page = Page(url="https://jobs.example/1", body=path.read_bytes())
    title = words("".join(next(iter(page.tree.xpath("//h1 | //h2 | //font/b | //*[@class='css-6w']"))).itertext()))
    description = describe(page, title=title, structured=None, chrome=None)
    shown = words(description.text or "")
    ad = [words("".join(element.itertext())) for element in page.tree.xpath("//*[@data-is='ad']")]
    around = [words("".join(element.itertext())) for element in page.tree.xpath("//*[@data-is='not']")]
    assert [text for text in ad if text not in shown] == []
    lines = {words(line).removeprefix("• ") for line in (description.text or "").splitlines()}
    assert [text for text in around if text in lines or (len(text) > LONG and text in shown)] == []
