import asyncio
import inspect
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.project import get_project_settings

from jobcrawl.domains import is_web_address
from jobcrawl.spider import JobSpider


def loader() -> SpiderLoader:
    settings: Settings = get_project_settings()
    return SpiderLoader.from_settings(settings)


def names() -> list[str]:
    return [name for name in loader().list() if loader().load(name).__module__.startswith("spiders.")]


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
