"""Pages of many layouts and languages; each says by itself what belongs to the ad and what does not.

In HTML the attribute `data-is` is `ad` or `not`; in a text capture a line begins with `=` or `!`. Neither is seen by the cleaner.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from jobcrawl.clean.description import describe
from jobcrawl.page import Page

FOLDER = Path(__file__).parent / "pages"
LONG = 25


def words(text: str) -> str:
    return " ".join(text.split())


def texts(page: Page, xpath: str) -> list[str]:
    found: Any = page.tree.xpath(xpath)
    return [words("".join(element.itertext())) for element in found]


def judge(description: str, ad: list[str], around: list[str]) -> None:
    shown = words(description)
    lines = {words(line).removeprefix("• ") for line in description.splitlines()}
    assert [text for text in ad if text not in shown] == []
    assert [text for text in around if text in lines or (len(text) > LONG and text in shown)] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.html")), ids=lambda path: path.stem)
def test_the_ad_on_a_page_is_kept_whole_and_nothing_else_with_it(path: Path) -> None:
    page = Page(url="https://jobs.example/1", body=path.read_bytes())
    title = texts(page, "//h1 | //h2 | //font/b | //*[@class='css-6w']")[0]
    found = describe(page, title=title, structured=None, chrome=None)
    judge(found.text or "", texts(page, "//*[@data-is='ad']"), texts(page, "//*[@data-is='not']"))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.html")), ids=lambda path: path.stem)
def test_the_ad_is_found_without_a_title_to_hold_on_to(path: Path) -> None:
    page = Page(url="https://jobs.example/1", body=path.read_bytes())
    found = describe(page, title=None, structured=None, chrome=None)
    judge(found.text or "", texts(page, "//*[@data-is='ad']"), [])


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.html")), ids=lambda path: path.stem)
def test_cleaning_a_cleaned_text_changes_nothing(path: Path) -> None:
    once = describe(Page(body=path.read_bytes()), title=None, structured=None, chrome=None).text
    again = describe(Page(text=once), title=None, structured=None, chrome=None).text
    assert again == once


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_the_ad_in_a_text_capture_is_kept_whole_and_nothing_else_with_it(path: Path) -> None:
    marked = path.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line[2:] for line in marked)
    found = describe(Page(text=text), title=marked[3][2:], structured=None, chrome=None)
    ad = [line[2:].removeprefix("- ") for line in marked if line.startswith("=")]
    judge(found.text or "", ad, [line[2:] for line in marked if line.startswith("!")])
