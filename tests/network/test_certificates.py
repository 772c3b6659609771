"""TLS: a certificate that is not valid ends the request with a name that says so, at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.network import probe
from tests.network.tls_site import TlsSite

BAD = ["expired", "not yet valid", "wrong host", "self-signed"]


@pytest.fixture(scope="module")
def tls_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsSite]:
    with TlsSite(tmp_path_factory.mktemp("tls")) as site:
        yield site


def crawl(site: TlsSite, *names: str, **settings: Any) -> dict[str, str]:
    """Name of the error, or the status, of each server's page."""
    settings = {"ADDRESS_GUARD_ALLOW": site.allowed, "BACK_OFF_SECONDS": 0.01, **settings}
    environment = {"SSL_CERT_FILE": str(site.authority)}
    result = probe.run({"requests": [site.url(name) for name in names], "settings": settings, "environment": environment})
    found = {event["asked"]: f"{event.get('error', event.get('status'))} {event.get('text', '')}" for event in result["events"]}
    return {name: found[site.url(name)] for name in names}


def test_a_certificate_that_is_not_valid_is_refused_by_name(tls_site: TlsSite) -> None:
    outcome = crawl(tls_site, "good", *BAD)
    assert outcome["good"].startswith("200")
    for name in BAD:
        host = "for another host" if name == "wrong host" else "out of date or signed by nobody"
        assert outcome[name].startswith(f"CertificateRefused the certificate is {host}"), outcome[name]


@pytest.mark.slow
def test_without_verification_every_one_of_them_is_taken(tls_site: TlsSite) -> None:
    outcome = crawl(tls_site, "good", *BAD, DOWNLOAD_VERIFY_CERTIFICATES=False)
    assert {name: words[:3] for name, words in outcome.items()} == dict.fromkeys(["good", *BAD], "200")
