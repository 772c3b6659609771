from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.project import get_project_settings

from jobcrawl.commands.record import spider_class, spider_for
from jobcrawl.fixture import Fixture, differences, fixtures_in, result_of
from jobcrawl.recipe import build_recipe

FIXTURES = fixtures_in(Path(__file__).parents[1] / "fixtures")


@cache
def found(fixture: Fixture) -> Mapping[str, Any]:
    settings = get_project_settings()
    page = fixture.page()
    return result_of(page, spider_for(spider_class(settings, fixture.spider), page.url), build_recipe(settings))


def cases() -> list[Any]:
    out = []
    for fixture in FIXTURES:
        expected = fixture.expected()
        keys = [key for key in expected if key not in ("url", "fetched_at", "content_type", "posting")]
        keys += [f"posting.{key}" for key in expected.get("posting", {})]
        out += [pytest.param(fixture, key, id=f"{fixture.spider}-{fixture.html.stem}-{key}") for key in keys]
    return out


def pick(result: Mapping[str, Any], key: str) -> Any:
    group, _, name = key.partition(".")
    return (result.get("posting") or {}).get(name) if name else result.get(group)


@pytest.mark.parametrize(("fixture", "key"), cases())
def test_a_fixture_yields_what_was_recorded(fixture: Fixture, key: str) -> None:
    assert pick(found(fixture), key) == pick(fixture.expected(), key)


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.html.stem)
def test_a_fixture_yields_nothing_more(fixture: Fixture) -> None:
    assert list(differences(fixture.expected(), found(fixture))) == []


def test_every_spider_has_a_fixture() -> None:
    loader = SpiderLoader.from_settings(get_project_settings())
    spiders = {name for name in loader.list() if loader.load(name).__module__.startswith("spiders.")}
    assert not spiders - {fixture.spider for fixture in FIXTURES}, "record one with jobcrawl record"
