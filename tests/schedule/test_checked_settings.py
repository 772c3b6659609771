"""Settings are looked at once before many crawls begin."""

from __future__ import annotations

import warnings

import pytest
from scrapy.settings import Settings

from jobcrawl.schedule.checked_settings import check_settings


def test_settings_that_nobody_gave_call_forth_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_settings(Settings({"RECIPE": []}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DOWNLOAD_DELAY", "abc"), ("ROBOTSTXT_OBEY", "perhaps"), ("REFRESH_AFTER_DAYS", "nan"), ("REFRESH_AFTER_DAYS", -1),
        ("REFRESH_SHARE", "-1"), ("REFRESH_SHARE", 5), ("DOWNLOAD_DELAY", float("nan")),
        ("DOWNLOAD_DELAY", "-3"), ("REQUESTS_MAX", -3), ("ARCHIVE_FILE_MB", "big"), ("REDACT_TEXT", "yes"),
        ("PROGRESS", "perhaps"),
    ],
)  # fmt: skip
def test_a_setting_that_no_crawl_could_run_with_is_named(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name):
        check_settings(Settings({"RECIPE": [], name: value}))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("REFRESH_AFTER_DAYS", 0),
        ("REFRESH_AFTER_DAYS", 1_000_000),
        ("REFRESH_SHARE", "1"),
        ("REFRESH_SHARE", 0),
        ("RETRY_PRIORITY_ADJUST", -2),
    ],
)
def test_an_age_without_end_and_a_share_of_none_or_all_are_no_faults(name: str, value: object) -> None:
    check_settings(Settings({"RECIPE": [], name: value}))
