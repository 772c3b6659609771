"""robots.txt as RFC 9309 has it.

Scrapy 2.19 judges only the first of the requests that wait for robots.txt, takes every failure for "allow all" and ignores
Crawl-delay. Here every request is judged, by this table (RFC 9309 2.3.1):

| answer | meaning |
|---|---|
| 2xx | the first 500 KiB are the rules |
| 4xx but 429, more than five redirects | no rules |
| 5xx, 429, no answer | everything is disallowed, unless a good copy of the last 24 hours is at hand |

Switch: `ROBOTSTXT_OBEY`. The answer is kept between runs (`HOST_NOTES`) and asked for again after `ROBOTS_FRESH_SECONDS`.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import time
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit
from weakref import WeakKeyDictionary

from protego import Protego
from scrapy import Request, signals
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    NotConfigured,
    ResponseDataLossError,
    StopDownload,
)
from scrapy.http.request import NO_CALLBACK

from jobcrawl.network.host_notes import HostNotes, notes_of
from jobcrawl.network.pace import pace_of
from jobcrawl.network.refusals import (
    AddressRefused,
    CertificateRefused,
    CrawlDelayTooLong,
    HostGivenUp,
    RobotsForbidden,
    RobotsUnreachable,
)
from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

RULES_MAX_BYTES = 500 * 1024
"""What is parsed of a robots.txt: RFC 9309 2.5 asks for at least this much."""
WILDCARD_RULES_MAX = 1_000
"""Rules with wildcards that are kept as they are; each costs time for every address that is judged."""
REDIRECTS_MAX = 5
"""Redirects that are followed for a robots.txt (RFC 9309 2.3.1.2)."""
FAULTS: dict[type[Exception], str] = {
    CannotResolveHostError: "there is no such host",
    DownloadConnectionRefusedError: "the host refuses connections",
    DownloadFailedError: "the connection broke off",
    DownloadTimeoutError: "the host does not answer",
    ResponseDataLossError: "the answer broke off",
}
"""What went wrong on the wire, in words."""
NEXT_STEP = "see whether the address is right and the site is up, then crawl again"
"""What a person can do about a robots.txt that cannot be read."""
GOOD_COPY_SECONDS = 24 * 3600
"""How long a good copy stands in for a host that cannot be read (RFC 9309 2.4)."""

_AGENT_LINE = re.compile(r"\s*user(?:-|\s+)?agent(?:\s*:|\s)([^#]*)", re.I)
"""A line that names the agents of a group, in all the ways that Protego reads it."""

logger = logging.getLogger(__name__)


@dataclass(slots=True, frozen=True)
class Robots:
    """Rules of one origin."""

    rules: Protego | None
    """What robots.txt says; None when it could not be read, which disallows everything."""
    fault: str = ""
    """Why it could not be read."""

    def allows(self, url: str, agent: str) -> bool:
        """Whether the agent may fetch an address; ours of `/robots.txt` itself is not asked."""
        return self.rules is not None and bool(self.rules.can_fetch(url, _group_of(agent)))

    def interval(self, agent: str) -> float:
        """Seconds that the agent is asked to leave between requests (Crawl-delay or Request-rate); 0 for none."""
        if self.rules is None:
            return 0.0
        group = _group_of(agent)
        rate = self.rules.request_rate(group)
        return max(float(self.rules.crawl_delay(group) or 0.0), rate.seconds / rate.requests if rate and rate.requests else 0.0)


def product_token(agent: str) -> str:
    """The name that an agent goes by in a robots.txt, in lower case (RFC 9309 2.2.1): what its User-Agent begins with.

    >>> product_token("Acme-Jobs/2.0 (+https://acme.example/bot)")
    'acme-jobs'
    """
    return re.split(r"[\s/(;,]", agent.strip().lower(), maxsplit=1)[0]


def _group_of(agent: str) -> str:
    """The name of an agent's group between slashes, which no other name holds: Protego looks for names inside of names."""
    return f"/{product_token(agent)}/"


def _with_groups(text: str) -> Iterator[str]:
    """Lines in which groups are named as `_group_of` names them; `*` stays, and so do lines that name nobody, without a name."""
    for line in text.splitlines():
        named = _AGENT_LINE.match(line)
        if named is None:
            yield line
            continue
        name = named[1].strip()
        token = product_token(name.replace("*", ""))
        yield f"User-agent: {'*' if product_token(name) == '*' else f'/{token}/' if token else ''}"


def parse_robots(body: bytes) -> Robots:
    """Rules in a body; an HTML page has none, and what lies beyond 500 KiB is cut at a line's end."""
    if len(body) > RULES_MAX_BYTES:
        body = body[:RULES_MAX_BYTES].rpartition(b"\n")[0]
    text = "\n".join(_with_groups(body.decode("utf-8-sig", "ignore")))
    return Robots(Protego.parse("\n".join(_fewer_wildcards(text)) if text.count("*") > WILDCARD_RULES_MAX else text))


def _fewer_wildcards(text: str) -> Iterator[str]:
    """Lines in which the wildcards of late rules are cut off: what they disallow they still disallow, and more."""
    wildcards = 0
    seen: set[str] = set()
    for line in text.splitlines():
        name, colon, pattern = line.partition(":")
        if not colon or ("*" not in pattern and "$" not in pattern) or name.strip().lower() not in ("allow", "disallow"):
            seen.clear()
            yield line
            continue
        wildcards += 1
        if wildcards <= WILDCARD_RULES_MAX:
            yield line
        elif name.strip().lower() == "disallow":
            prefix = re.split(r"[*$]", pattern, maxsplit=1)[0]
            if prefix not in seen:
                seen.add(prefix)
                yield f"{name}:{prefix}"


def read_answer(status: int, body: bytes) -> bytes | None:
    """Body to parse for an answer that is no redirect: as it is, empty for "no rules", None for "unreachable"."""
    if 200 <= status < 300:
        return body[: RULES_MAX_BYTES + 1]
    if 300 <= status < 500 and status != 429:
        return b""
    return None


class _UnreadableError(Exception):
    """A robots.txt could not be read; the text says why."""


_asking: WeakKeyDictionary[HostNotes, dict[str, asyncio.Lock]] = WeakKeyDictionary()
"""Of the crawls that share notes one asks an origin, and the others wait for what it learns."""


class RobotsGuard:
    """Downloader middleware that sends what robots.txt allows, no faster than it asks for."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured("robots.txt is not obeyed")
        self._crawler = crawler
        self._stats = crawler.stats
        self._notes = notes_of(crawler)
        self._pace = pace_of(crawler)
        self._agent: str = settings["ROBOTSTXT_USER_AGENT"] or settings["USER_AGENT"]
        self._delay_max = settings.getfloat("CRAWL_DELAY_MAX")
        self._fresh = settings.getfloat("ROBOTS_FRESH_SECONDS")
        self._known: dict[str, asyncio.Future[Robots]] = {}
        self._reading = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsGuard:
        """The guard of a crawl."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raise `RobotsForbidden`, `RobotsUnreachable` or `CrawlDelayTooLong` for what is not to be sent."""
        if meta_of(request).get("dont_obey_robotstxt"):
            return
        robots = await self.robots_of(request.url)
        if robots.rules is None:
            self._stats.inc_value("robotstxt/unreachable")
            raise RobotsUnreachable(f"robots.txt cannot be read ({robots.fault}); {NEXT_STEP}", request.url)
        if not robots.allows(request.url, self._agent):
            self._stats.inc_value("robotstxt/forbidden")
            raise RobotsForbidden("robots.txt disallows it", request.url)
        interval = robots.interval(self._agent)
        if interval > self._delay_max:
            self._stats.inc_value("robotstxt/crawl_delay_too_long")
            raise CrawlDelayTooLong(f"robots.txt asks for {interval:.0f} s between requests", request.url)
        if interval:
            engine = self._crawler.engine
            assert engine is not None
            self._pace.space(engine.downloader.get_slot_key(request), interval)

    async def robots_of(self, url: str) -> Robots:
        """Rules of an address's origin; whoever asks while they are fetched waits for the same answer."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        known = self._known.get(origin)
        if known is None:
            known = self._known[origin] = asyncio.get_running_loop().create_future()
            try:
                known.set_result(await self._learn(origin))
            except (AddressRefused, CertificateRefused, HostGivenUp) as refusal:
                known.set_exception(refusal)
            except BaseException:
                known.set_result(Robots(None, "the crawl ended"))
                raise
        return known.result() if known.done() else await asyncio.shield(known)

    async def _learn(self, origin: str) -> Robots:
        async with _asking.setdefault(self._notes, {}).setdefault(origin, asyncio.Lock()):
            note = self._notes.get(origin, "robots") or {}
            kept, fetched_at = note.get("body"), note.get("fetched_at")
            age = time() - fetched_at if isinstance(kept, str) and isinstance(fetched_at, int | float) else GOOD_COPY_SECONDS + 1
            if not 0 <= age < self._fresh:
                try:
                    kept = (await self._fetch(f"{origin}/robots.txt")).decode("utf-8", "ignore")
                    self._notes.put(origin, "robots", {"fetched_at": time(), "body": kept})
                except _UnreadableError as error:
                    if not 0 <= age < GOOD_COPY_SECONDS:
                        return Robots(None, str(error))
            assert isinstance(kept, str)
            return await asyncio.to_thread(parse_robots, kept.encode("utf-8"))

    async def _fetch(self, url: str) -> bytes:
        engine = self._crawler.engine
        assert engine is not None
        for hop in range(REDIRECTS_MAX + 1):
            meta = {
                "dont_obey_robotstxt": True,
                "dont_redirect": True,
                "dont_retry": True,
                "handle_httpstatus_all": True,
                "is_robots": True,
                "download_maxsize": 0,
            }
            request = Request(url, headers={"Accept-Encoding": "identity"}, meta=meta, priority=1000, callback=NO_CALLBACK)
            self._stats.inc_value("robotstxt/request_count")
            try:
                with self._bounded():
                    response = await engine.download_async(request)
            except Exception as error:
                if hop == 0 and isinstance(error, AddressRefused | CertificateRefused | HostGivenUp):
                    raise
                logger.info("robots.txt not read: %s: %s", url, error)
                raise _UnreadableError(FAULTS.get(type(error), type(error).__name__)) from error
            self._stats.inc_value(f"robotstxt/response_status_count/{response.status}")
            location = response.headers.get("Location")
            if response.status not in (301, 302, 303, 307, 308) or location is None:
                body = read_answer(response.status, response.body)
                if body is None:
                    raise _UnreadableError(f"HTTP {response.status}")
                return body
            try:
                url = urljoin(url, location.decode("latin-1"))
            except ValueError:
                return b""
        return b""

    @contextmanager
    def _bounded(self) -> Iterator[None]:
        """Listen to what comes in while a robots.txt is read, and not while pages are: it costs time for every piece."""
        if not self._reading:
            self._crawler.signals.connect(self._stop_at_limit, signal=signals.bytes_received)
        self._reading += 1
        try:
            yield
        finally:
            self._reading -= 1
            if not self._reading:
                self._crawler.signals.disconnect(self._stop_at_limit, signal=signals.bytes_received)

    def _stop_at_limit(self, data: bytes, request: Request) -> None:
        if meta_of(request).get("is_robots"):
            meta_of(request)["robots_bytes"] = meta_of(request).get("robots_bytes", 0) + len(data)
            if meta_of(request)["robots_bytes"] > RULES_MAX_BYTES:
                raise StopDownload(fail=False)
