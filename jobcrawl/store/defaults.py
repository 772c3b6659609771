"""Store settings: every Scrapy setting that lets a crawl remember, with its reason; `jobcrawl.settings` spreads them."""

from __future__ import annotations

from typing import Any

RECORDER = "pipelines.record_posting.RecordPosting"
"""The item pipeline that hands postings to the store; what one behind it changes is not recorded."""

STORE_SETTINGS: dict[str, Any] = {
    "STORE_URL": "sqlite:///jobcrawl.db",  # a file in the project's folder; postgresql://… for a server; "" remembers nothing
    "FEED_DIR": "feed",  # where feeds are published after a run; "" publishes none
    "FEED_FORMATS": [],  # further files beside the feed: csv, parquet, jsonld, xml, rss, jsonl
    "REFRESH_AFTER_DAYS": 14.0,  # an unchanged job page is fetched again at this age
    "REFRESH_SHARE": 0.05,  # most of the open postings that one run fetches again because of their age
    "FETCH_EVERYTHING": False,  # True fetches every listed job page, changed or not
    "ITEM_PIPELINES": {RECORDER: 850},
    "SPIDER_MIDDLEWARES": {"jobcrawl.store.recrawl.SkipUnchanged": 50},  # next to the engine: no budget is spent on skipped pages
    "DOWNLOADER_MIDDLEWARES": {"jobcrawl.store.recrawl.AskConditionally": 50},  # sees what retries and redirects came to
    "EXTENSIONS": {
        "scrapy.extensions.feedexport.FeedExporter": None,  # writes what a page says, open or not
        "jobcrawl.feed.export_recorded.ExportRecorded": 0,
        "jobcrawl.schedule.record_run.RecordRun": 500,
        "jobcrawl.schedule.late_changes.LateChanges": 500,
    },
}
"""Settings for every crawl."""
