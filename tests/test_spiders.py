import asyncio
import inspect
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.project import get_project_settings

from jobcrawl.boards.spiders import spider_class
from jobcrawl.domains import is_web_address
from jobcrawl.list_pages import links_beyond
from jobcrawl.page import Page
from jobcrawl.platforms.greenhouse import PLATFORM
from jobcrawl.read.lists.job_card import JobLink
from jobcrawl.read.lists.listing import Listing
from jobcrawl.spider import JobSpider
from jobcrawl.spider_arguments import WrongArgument


def loader() -> SpiderLoader:
    settings: Settings = get_project_settings()
    return SpiderLoader.from_settings(settings)


def names() -> list[str]:
    """The files on disk, each named for its spider: the loader leaves a broken one out and only warns."""
    return sorted(path.stem for path in (Path(__file__).parents[1] / "spiders").glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("name", names())
def test_file_spider_and_class_have_one_name(name: str) -> None:
    spider = loader().load(name)
    assert Path(inspect.getfile(spider)).stem == name
    assert spider.__name__ == "".join(part.capitalize() for part in name.split("_"))


@pytest.mark.parametrize("name", names())
def test_a_site_is_at_most_fifteen_lines_of_code(name: str) -> None:
    lines = Path(inspect.getfile(loader().load(name))).read_text().splitlines()
    code = [line for line in lines if line.strip() and not line.strip().startswith(('"""', "#"))]
    assert len(code) <= 15


@pytest.mark.parametrize("name", names())
def test_a_spider_asks_for_its_lists_first(name: str) -> None:
    spider = loader().load(name)()
    assert isinstance(spider, JobSpider)

    async def first() -> list[Request]:
        return [request async for request in spider.start()]

    requests = asyncio.run(first())
    assert [request.url for request in requests] == spider.start_urls
    assert all(is_web_address(request.url) for request in requests)
    assert {(request.callback, request.errback) for request in requests} == {(spider.parse, spider.page_failed)}


@pytest.mark.parametrize("name", names())
def test_a_spider_is_a_job_spider_and_overrides_no_politeness(name: str) -> None:
    spider = loader().load(name)
    assert issubclass(spider, JobSpider)
    assert not {"ROBOTSTXT_OBEY", "DOWNLOAD_DELAY", "USER_AGENT"} & set(spider.custom_settings or {})


@pytest.mark.parametrize(
    ("argument", "value", "words"),
    [
        ("country", "Sweden", "country 'Sweden' is no ISO 3166-1 alpha-2 code such as SE; did you mean SE?"),
        ("language", "Swedish", "language 'Swedish' is no ISO 639-1 code such as sv; did you mean sv?"),
        ("timezone", "Mars", "timezone 'Mars' is no IANA time zone such as Europe/Stockholm"),
    ],
)
def test_what_cannot_be_true_of_a_source_is_refused(argument: str, value: str, words: str) -> None:
    with pytest.raises(WrongArgument) as of_site:
        JobSpider("crane", **{argument: value})
    with pytest.raises(WrongArgument) as of_board:
        spider_class(PLATFORM)(token="crane", **{argument: value})
    assert (str(of_site.value), str(of_board.value)) == (words, words)


def test_what_is_told_of_a_source_is_understood() -> None:
    told: dict[str, Any] = {"country": "se", "language": "SV", "timezone": "Europe/Stockholm", "listing_is_whole": "false"}
    spider = JobSpider("crane", **told)
    assert (spider.country, spider.language, spider.timezone) == ("SE", "sv", "Europe/Stockholm")
    assert spider.listing_is_whole is False, "a text that says no is no yes"
    with pytest.raises(WrongArgument, match="it must be true or false"):
        JobSpider("crane", listing_is_whole="perhaps")


@pytest.mark.parametrize(
    ("links", "goes_on"),
    [
        ("<a href='?page=2'>2</a> <a href='?page=3'>3</a>", True),
        ("<a href='?page=2'>2</a> <a href='?page=11'>Last</a>", True),
        ("<a href='?page=1'>1</a> <a href='?page=2'>2</a>", False),
        ("<a href='?page=2&sort=7'>by date</a> <a href='/news/3'>News</a>", False),
        ("<a href='?page=5'>a job whose address looks like a page's</a>", False),
    ],
)
def test_a_page_behind_the_next_one_is_noticed(links: str, goes_on: bool) -> None:
    page = Page(url="https://crane.example/jobs", body=f"<body>{links}</body>".encode())
    listing = Listing(page)
    listing.links, listing.next = [JobLink(url="https://crane.example/jobs?page=5")], "https://crane.example/jobs?page=2"
    assert links_beyond(page, listing) == goes_on


class Harbour(JobSpider):
    """A site with an argument of its own."""

    name = "harbour"
    start_urls = ["https://harbour.example/jobs"]  # noqa: RUF012  # as a site's spider has them
    town = "Leeds"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"contry": "SE"}, "harbour has no argument 'contry'; did you mean country? known: start, name, country"),
        ({"job_link": "("}, "job_link is no pattern that can be used: "),
        ({"next_link": "["}, "next_link '[' is no CSS selector: "),
    ],
)
def test_a_wrong_argument_is_told_before_anything_is_asked_for(arguments: dict[str, str], words: str) -> None:
    with pytest.raises(WrongArgument) as told:
        Harbour(**arguments)
    assert str(told.value).startswith(words)


def test_a_spider_has_arguments_of_its_own_and_those_of_its_scheduler() -> None:
    assert Harbour(town="York", _job="6f").town == "York"


def test_a_spider_whose_selectors_name_no_field_is_not_begun() -> None:
    class Pier(JobSpider):
        name = "pier"
        selectors = {"titel": "h1"}  # noqa: RUF012  # as a site's spider has them

    with pytest.raises(WrongArgument, match="selectors: 'titel' is no field; did you mean title"):
        Pier()


def test_a_spider_whose_own_selector_is_none_is_not_begun() -> None:
    class Torn(Harbour):
        selectors = {"title": "h1::"}  # noqa: RUF012  # as a site's spider has them

    with pytest.raises(WrongArgument, match="the selector of title 'h1::' is no CSS selector"):
        Torn()
