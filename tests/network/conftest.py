"""The hostile site, started once for all tests of the network."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile_site import HostileSite


@pytest.fixture(scope="session")
def running_site() -> Iterator[HostileSite]:
    with HostileSite() as site:
        yield site


@pytest.fixture
def site(running_site: HostileSite) -> HostileSite:
    running_site.forget()
    return running_site
