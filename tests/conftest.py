import pytest


@pytest.fixture(autouse=True)
def no_project_of_another_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scrapy notes the project it found in the environment, where crawls of other projects would inherit it."""
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)
