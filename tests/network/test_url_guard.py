from __future__ import annotations

import pytest

from jobcrawl.network.url_guard import url_fault

PORTS = frozenset({80, 443, 8080})


@pytest.mark.parametrize(
    "url", ["http://example.com/", "https://example.com:443/jobs?a=b", "http://example.com:8080", "http://[2a00::1]/"]
)
def test_web_addresses_pass(url: str) -> None:
    assert url_fault(url, PORTS) is None


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "data:text/html,hi",
        "ftp://example.com/",
        "javascript:alert(1)",
        "gopher://example.com:70/",
        "http://example.com:22/",
        "http://example.com:5432/",
        "http://user@example.com/",
        "http://user:secret@example.com/",
        "http://:secret@example.com/",
        "http://@example.com/",
        "http://good.example@evil.example/",
        "http://[::1",
        "http://example.com:99999/",
        "http:///path",
        "http://%31%32%37.0.0.1/",
        "http://exa mple.com/",
        "//example.com/",
        "",
    ],
)
def test_everything_else_has_a_fault(url: str) -> None:
    assert url_fault(url, PORTS)
