import os
from collections.abc import Iterator
from datetime import UTC, datetime
from threading import Thread

import pytest
from hypothesis import settings

from fixtures.statsskuld.site import Site

os.environ.pop("PYTHONUNBUFFERED", None)  # commands are run as users run them, with what they say waiting to be written

# A change is judged by the same examples as the one before it; `make test-slow` draws new ones.
settings.register_profile("repeated", derandomize=True, database=None, deadline=None)
settings.register_profile("searching", max_examples=1000, deadline=None)
settings.load_profile("repeated")


@pytest.fixture(autouse=True)
def no_project_of_another_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scrapy notes the project it found in the environment, where crawls of other projects would inherit it."""
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """The demonstration site on a free port of loopback, as it is today."""
    with Site(0, today=datetime.now(UTC).date()) as site:
        Thread(target=site.serve_forever, daemon=True).start()
        yield site
        site.shutdown()
