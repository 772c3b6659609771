from __future__ import annotations

import pytest
from scrapy import Request

from jobcrawl.network.origins import SHARED_HEADERS, OriginGuard, origin

START = "https://a.example/jobs"
SECRETS = {
    "X-Api-Key": "secret",
    "Authorization": "secret",
    "Cookie": "session=secret",
    "Proxy-Authorization": "secret",
    "X-Forwarded-For": "secret",
    "X-Auth-Token": "secret",
}


def redirected(*hops: str) -> Request:
    """A request that came through some redirects, as Scrapy marks it."""
    request = Request(hops[-1], headers={**SECRETS, "Accept": "text/html", "User-Agent": "jobcrawl"})
    if hops[:-1]:
        request.meta["redirect_urls"] = list(hops[:-1])
    return request


@pytest.mark.parametrize(
    "target",
    [
        "https://b.example/jobs",
        "https://a.example.evil.example/",
        "https://sub.a.example/",
        "http://a.example/jobs",
        "https://a.example:8443/jobs",
    ],
)
def test_no_secret_goes_to_another_scheme_host_or_port(target: str) -> None:
    request = redirected(START, target)
    OriginGuard().process_request(request)
    assert b"secret" not in request.headers.to_string()
    assert set(request.headers) == {b"Accept", b"User-Agent"}


@pytest.mark.parametrize("hops", [(START,), (START, "https://a.example/careers"), (START, "https://A.example:443/careers")])
def test_the_same_origin_keeps_them(hops: tuple[str, ...]) -> None:
    request = redirected(*hops)
    OriginGuard().process_request(request)
    assert {name.title() for name in SECRETS} <= {name.decode() for name in request.headers}


def test_an_origin_is_scheme_host_and_port() -> None:
    assert origin("HTTPS://A.example/x") == origin("https://a.example:443/y") == ("https", "a.example", 443)
    assert origin("http://a.example/") != origin("https://a.example/")


def test_what_every_site_is_told_holds_no_secret() -> None:
    assert not {name.title().encode() for name in SECRETS} & SHARED_HEADERS
