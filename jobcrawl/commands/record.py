"""`jobcrawl record`: save a page and what a spider yields for it as a fixture."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer
from scrapy import Request
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.commands.options import named_values
from jobcrawl.commands.project import fetching_settings, need_project
from jobcrawl.commands.unrecorded import UNRECORDED
from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.domains import is_web_address
from jobcrawl.fixture import Fixture, differences, fixtures_in, result_of, write
from jobcrawl.page import Page
from jobcrawl.recipe import build_recipe
from jobcrawl.source_names import NAME_RULE, is_source_name
from jobcrawl.spider import JobSpider
from jobcrawl.spider_arguments import WrongArgument

FOLDER = Path("fixtures")
"""Where fixtures live, below the project's root."""


def record(
    spider: Annotated[str | None, typer.Argument(help="Name of the spider.", show_default=False)] = None,
    url: Annotated[str | None, typer.Argument(help="Page to fetch.", show_default=False)] = None,
    name: Annotated[str | None, typer.Option(help="Name of the fixture; say what is odd about the page.")] = None,
    folder: Annotated[Path, typer.Option(help="Where fixtures live.")] = FOLDER,
    refresh: Annotated[bool, typer.Option("--refresh", help="Read all saved pages again and rewrite what they yield.")] = False,
    setting: Annotated[list[str] | None, typer.Option("--set", "-s", help="NAME=VALUE, as in `scrapy -s`.")] = None,
) -> None:
    """Save a page and what the spider yields for it under fixtures/.

    Examples:

    * `jobcrawl record statsskuld https://statsskuld.se/en/lediga-jobb/609679/… --name job_without_place`
    * `jobcrawl record --refresh` after a reader got better: look at the difference before you commit it

    Exit codes: 0 recorded; 1 the page cannot be fetched or read; 2 wrong usage.
    """
    need_project()
    settings = fetching_settings()
    settings.setdict(named_values(setting or []), priority="cmdline")
    if refresh:
        if url is not None:
            raise typer.BadParameter("--refresh reads saved pages; leave the URL out")
        _refresh(settings, folder, spider)
        return
    if spider is None or url is None:
        raise typer.BadParameter("name a spider and a URL, or give --refresh")
    if not is_web_address(url):
        raise typer.BadParameter(f"{url!r} is no http(s) address")
    if name is not None and not is_source_name(name):
        raise typer.BadParameter(f"{name!r}: {NAME_RULE}", param_hint="--name")
    kind = spider_class(settings, spider)
    spider_for(kind, url)
    fixture = Fixture(folder / spider / f"{name or name_from(url)}.html")
    if fixture.html.exists():
        raise typer.BadParameter(f"{fixture.html} is there already; say what is odd about this page with --name")
    page = fetch(settings, kind, url)
    result = result_of(page, spider_for(kind, page.url), build_recipe(settings))
    write(fixture, page, result)
    typer.echo(f"{fixture.html} and {fixture.expected_path}: {result['kind']}; read what it yields before you keep it")


def _refresh(settings: Settings, folder: Path, only: str | None) -> None:
    fixtures = [fixture for fixture in fixtures_in(folder) if only in (None, fixture.spider)]
    if not fixtures:
        raise typer.BadParameter(f"no page is saved under {folder / (only or '')}")
    recipe, written = build_recipe(settings), 0
    for fixture in fixtures:
        page = fixture.page()
        result = result_of(page, spider_for(spider_class(settings, fixture.spider), page.url), recipe)
        changed = list(differences(fixture.expected(), result))
        if changed:
            write(fixture, page, result)
            typer.echo(f"{fixture.expected_path}: {', '.join(changed)}")
            written += 1
    told = "read what they yield now before you keep it" if written else "all yield what they did"
    typer.echo(f"{written} of {len(fixtures)} pages changed; {told}")


def spider_class(settings: Settings, name: str) -> type[JobSpider]:
    """Class of a spider; raises BadParameter for an unknown name or a spider that is no JobSpider."""
    loader = SpiderLoader.from_settings(settings)
    if name not in loader.list():
        raise typer.BadParameter(f"there is no spider {name!r}; known: {', '.join(loader.list())}")
    found = loader.load(name)
    if not issubclass(found, JobSpider):
        raise typer.BadParameter(f"{name} is no JobSpider, so there is nothing to replay")
    return found


def spider_for(kind: type[JobSpider], url: str) -> JobSpider:
    """The spider that reads a page; one that stands for many sources is told the page's address. Raises BadParameter."""
    try:
        return kind(**arguments_for(kind, url))
    except WrongArgument as error:
        raise typer.BadParameter(str(error)) from error


def arguments_for(kind: type[JobSpider], url: str) -> dict[str, str]:
    """What a spider must be told to read a page at an address."""
    return {"url": url} if issubclass(kind, BoardSpider | DiscoveringSpider) else {}


def name_from(url: str) -> str:
    """A file name from the last part of a URL's path."""
    last = [part for part in urlsplit(url).path.split("/") if part][-1:] or ["page"]
    return re.sub(r"[^a-z0-9]+", "_", last[0].lower()).strip("_")[:60] or "page"


def fetch(settings: Settings, kind: type[JobSpider], url: str) -> Page:
    """One page, fetched as a crawl would fetch it, but noted nowhere; exits 1 with the reason where it cannot be."""
    pages: list[Page] = []
    reasons: list[str] = []

    class OnePage(kind):  # type: ignore[valid-type,misc]  # the spider's own settings and politeness, one request
        async def start(self) -> Any:
            yield Request(url, callback=self.keep, errback=self.page_failed, dont_filter=True)

        def keep(self, response: Response) -> None:
            pages.append(self.page_of(response))

        def closed(self, reason: str) -> None:
            reasons.extend(loss.reason for loss in self.ledger.losses)

    settings.setdict({"FEEDS": {}, **UNRECORDED}, priority="cmdline")
    process = CrawlerProcess(settings)
    process.crawl(OnePage, **arguments_for(kind, url))
    process.start()
    if not pages:
        typer.echo(f"{url}: {'; '.join(reasons) or 'not fetched'}", err=True)
        raise typer.Exit(1)
    return pages[0]
