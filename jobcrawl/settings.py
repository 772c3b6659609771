"""Every Scrapy setting that jobcrawl changes, with the reason on its line."""

from __future__ import annotations

from typing import Any

from jobcrawl import __version__
from jobcrawl.network.defaults import SAFE_SETTINGS
from jobcrawl.store.defaults import STORE_SETTINGS

vars().update(SAFE_SETTINGS)  # what keeps strangers' servers, networks and pages harmless
vars().update(STORE_SETTINGS)  # what lets a crawl remember

BOT_NAME = "jobcrawl"
SPIDER_MODULES = ["spiders", "jobcrawl.discovery", "jobcrawl.boards.spiders"]  # the project's, `site`, one a vendor
NEWSPIDER_MODULE = "spiders"
SPIDER_LOADER_WARN_ONLY = True  # one broken spider file costs that spider, not every crawl
COMMANDS_MODULE = "jobcrawl.commands.scrapy"  # `scrapy crawl` with exit codes that tell the truth
USER_AGENT = f"jobcrawl/{__version__} (contact not set)"  # set it to name yourself and a contact before crawling strangers

RECIPE = [
    "pipelines.refuse_endless_page.RefuseEndlessPage",
    "pipelines.resolve_title.ResolveTitle",
    "pipelines.clean_description.CleanDescription",
    "pipelines.resolve_language.ResolveLanguage",
    "pipelines.resolve_organization.ResolveOrganization",
    "pipelines.resolve_places.ResolvePlaces",
    "pipelines.resolve_dates.ResolveDates",
    "pipelines.resolve_terms.ResolveTerms",
    "pipelines.resolve_pay.ResolvePay",
    "pipelines.resolve_demands.ResolveDemands",
    "pipelines.resolve_position.ResolvePosition",
    "pipelines.resolve_links.ResolveLinks",
    "pipelines.notice_expiry.NoticeExpiry",
    "pipelines.resolve_contacts.ResolveContacts",  # behind all steps that quote the ad
    "pipelines.validate_posting.ValidatePosting",
]
"""Steps from candidates to a finished posting, in order; crawls and `jobcrawl extract` run the same list."""

POSTING_BLOCKS_MAX = 20_000  # a page of more blocks of text than any ad has is dropped before the steps look at every block

ITEM_PIPELINES: dict[str, int] = {path: 100 + 10 * place for place, path in enumerate(RECIPE)}
ITEM_PIPELINES |= STORE_SETTINGS["ITEM_PIPELINES"]
ITEM_PIPELINES["pipelines.drop_expired.DropExpired"] = 800
ITEM_PIPELINES["pipelines.release_page.ReleasePage"] = 900

SOURCES = ["sources.toml", "sources/*.toml", "sources/*.csv", "sources/*.jsonl"]  # files of the registry, in the project's folder

HOST_NOTES_DIR = ".jobcrawl/hosts"  # robots.txt and the like outlive a run

CONTACTS = "drop"  # contact persons: drop, hash or keep (personal data)
CONTACTS_KEY = None  # secret that `CONTACTS = "hash"` keys its hashes with
REDACT_TEXT = False  # True removes contact persons from the description as well

ARCHIVE_DIR = ""  # folder for WARC archives of the pages read; "" keeps none: they hold personal data
ARCHIVE_FILE_MB = 1024  # size at which the next archive file begins

FEEDS: dict[str, dict[str, Any]] = {"feed/%(name)s/postings.jsonl": {"format": "jsonl", "overwrite": True}}
FEED_URI_PARAMS = "jobcrawl.feed.storage.uri_params"  # `%(name)s` is the folder of the source, not the vendor
FEED_EXPORTERS = dict.fromkeys(("jsonl", "jsonlines", "jl"), "jobcrawl.feed.exporters.PostingLinesExporter")
FEED_EXPORTERS["csv"] = "jobcrawl.feed.exporters.PostingTableExporter"  # Scrapy's writes Python objects and formulas into cells
FEED_EXPORTERS["xml"] = "jobcrawl.feed.exporters.PostingXmlExporter"  # Scrapy's writes `None` and what XML cannot hold
FEED_STORAGES = {"": "jobcrawl.feed.storage.WholeFileStorage", "file": "jobcrawl.feed.storage.WholeFileStorage"}
FEED_STORE_EMPTY = False  # a run without items must not truncate the last good file, unless it knows that no job is open

EXTENSIONS = {**SAFE_SETTINGS["EXTENSIONS"], **STORE_SETTINGS["EXTENSIONS"], "jobcrawl.progress.Progress": 400}
EXTENSIONS["jobcrawl.boards.vendor_hint.VendorHint"] = 800  # names the vendor's spider where `site` cannot read its board
SPIDER_MIDDLEWARES = {**SAFE_SETTINGS["SPIDER_MIDDLEWARES"], **STORE_SETTINGS["SPIDER_MIDDLEWARES"]}
SPIDER_MIDDLEWARES["jobcrawl.network.keep_responses.KeepResponses"] = 40  # before errors are sorted out at 50
DOWNLOADER_MIDDLEWARES = {**SAFE_SETTINGS["DOWNLOADER_MIDDLEWARES"], **STORE_SETTINGS["DOWNLOADER_MIDDLEWARES"]}
DOWNLOADER_MIDDLEWARES["jobcrawl.boards.gone_answers.GoneAnswers"] = 560  # back-off at 550 takes it for no refusal
META_COPY_WARN_SKIP_KEYS = ["retry_times", "redirect_times", "redirect_urls", "download_latency"]  # a page asked again or sent on
PROGRESS = True  # a live line while a crawl runs, and a report at its end
DEFAULT_DROPITEM_LOG_LEVEL = "INFO"  # dropped pages are named in the report
LOG_LEVEL = "WARNING"  # the live line says what happens; `-L INFO` shows Scrapy's own log
