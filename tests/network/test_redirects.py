"""Redirects that do not end, and what is said of them."""

from types import SimpleNamespace

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.settings import Settings

from jobcrawl.network.redirects import NamedRedirects
from jobcrawl.network.refusals import TooManyRedirects

HERE, CHECK = "https://museum.example/jobs", "https://museum.example/check?return=/jobs"


def follow(times: int, headers: dict[str, str]) -> None:
    redirects = NamedRedirects(Settings({"REDIRECT_ENABLED": True, "REDIRECT_MAX_TIMES": 3}))
    redirects.crawler = SimpleNamespace(spider=None)  # type: ignore[assignment]
    request: Request | Response = Request(HERE)
    for _ in range(times):
        assert isinstance(request, Request)
        location, beside = (CHECK, {}) if request.url == HERE else (HERE, headers)
        request = redirects.process_response(request, Response(request.url, 302, {"Location": location, **beside}))


def told_of_a_loop(**headers: str) -> str:
    with pytest.raises(TooManyRedirects) as raised:
        follow(9, headers)
    return str(raised.value)


def test_a_loop_that_sets_a_cookie_tells_what_would_end_it() -> None:
    assert "COOKIES_ENABLED=True" in told_of_a_loop(**{"Set-Cookie": "seen=1"})


def test_a_loop_without_cookies_is_told_as_what_it_is() -> None:
    told = told_of_a_loop()
    assert "more than 3 redirects" in told
    assert "COOKIES" not in told
