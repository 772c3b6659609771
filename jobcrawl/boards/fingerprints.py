"""Fingerprints: which vendor an employer's own page gives away, by its links, its embeds and the vendor's traces in it."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from itertools import islice
from urllib.parse import urlsplit

from jobcrawl.boards.addresses import Detected, detect, platforms
from jobcrawl.declared.platform import Platform, filled

MAX_PAGE = 2_000_000
"""Characters of a page that are looked at."""
MAX_ADDRESSES = 5_000
"""Addresses in a page that are looked at."""

_ADDRESS = re.compile(r"(?:https?:)?//[\w.-]{4,250}(?:/[^\s\"'<>\\`{}]{0,500})?")


def detect_in_page(url: str, page: str) -> Detected | None:
    """Vendor and board that a page at `url` belongs to or embeds; None where nothing tells.

    The page's own address is the surest, then the board that most of its links and embeds lead to, then traces of a vendor that
    serves boards on employers' own domains; a trace alone tells the vendor without a board.
    """
    own = detect(url)
    if own is not None and own.config:
        return own
    text = html.unescape(page[:MAX_PAGE]).replace("\\/", "/").replace("\\u002F", "/")
    return _most_linked(text) or _on_own_domain(url, text) or own


def _most_linked(text: str) -> Detected | None:
    votes: Counter[tuple[str, str]] = Counter()
    for found in islice(_ADDRESS.finditer(text), MAX_ADDRESSES):
        address = found[0] if found[0].startswith("http") else f"https:{found[0]}"
        detected = detect(address)
        if detected is not None and detected.config:
            votes[detected.platform, json.dumps(detected.config, sort_keys=True)] += 1
    for platform in platforms().values():
        for pattern in platform.embedded:
            embed = re.search(pattern, text)
            if embed and not platform.own_domain:
                config = platform.completed({**platform.defaults, **embed.groupdict(default="")})
                votes[platform.name, json.dumps(config, sort_keys=True)] += 1
    if not votes:
        return None
    (name, told), _ = votes.most_common(1)[0]
    return Detected(name, json.loads(told))


def _on_own_domain(url: str, text: str) -> Detected | None:
    parts = urlsplit(url)
    here = {"origin": f"{parts.scheme}://{parts.netloc}", "host": parts.netloc}
    seen = [(sum(mark in text for mark in platform.fingerprints), platform) for platform in platforms().values()]
    sure = [(found, platform) for found, platform in seen if found >= _needed(platform)]
    if not sure:
        return None
    _, platform = max(sure, key=lambda pair: (bool(pair[1].own_domain), pair[0]))
    told = {name: filled(template, here) for name, template in platform.own_domain.items()}
    for pattern in platform.embedded:
        if embed := re.search(pattern, text):
            told |= embed.groupdict(default="")
    return Detected(platform.name, platform.completed({**platform.defaults, **told}) if told else {})


def _needed(platform: Platform) -> int:
    """Traces that must be found: of many weak ones two."""
    return 2 if len(platform.fingerprints) > 2 else 1
