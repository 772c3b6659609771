"""RSS 2.0 of the newest postings, for feed readers (https://www.rssboard.org/rss-specification)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from email.utils import format_datetime
from heapq import nlargest
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from lxml import etree

from jobcrawl.feed.xml_feed import element

ITEMS = 200
"""Postings in the file, the newest first."""


def write_rss(postings: Iterable[Mapping[str, Any]], file: BinaryIO, source: str) -> None:
    """One `<item>` a posting, by when it was first seen."""
    newest = nlargest(ITEMS, postings, key=lambda posting: posting.get("first_seen") or "")
    home = urlsplit(newest[0].get("url") or "") if newest else urlsplit("")
    channel = {
        "title": f"Jobs of {source}",
        "link": f"{home.scheme}://{home.netloc}/" if home.netloc else "about:blank",
        "description": f"The newest open postings of {source}",
    }
    with etree.xmlfile(file, encoding="utf-8") as document:
        document.write_declaration()
        with document.element("rss", version="2.0"), document.element("channel"):
            for name, text in channel.items():
                document.write(element(name, text))
            for posting in newest:
                document.write(item(posting))


def item(posting: Mapping[str, Any]) -> etree._Element:
    """A posting as `<item>`."""
    made = etree.Element("item")
    employer = (posting.get("hiring_organization") or {}).get("name")
    title = " – ".join(part for part in (posting.get("title"), employer) if part)
    seen = posting.get("first_seen")
    values = {
        "title": title,
        "link": posting.get("url"),
        "description": posting.get("description_html") or posting.get("description"),
        "pubDate": format_datetime(datetime.fromisoformat(seen)) if seen else None,
    }
    made.extend(element(name, value) for name, value in values.items() if value)
    guid = element("guid", posting.get("id") or "")
    guid.set("isPermaLink", "false")
    made.append(guid)
    return made
