"""Rendering: a page that scripts fill is fetched through a real browser, which has no network of its own.

A browser resolves names and follows redirects by itself, past every guard. Here each of its requests (navigation, redirect,
sub-resource) is answered by Scrapy's downloader with all of its middlewares, and Chromium is started with a resolver that knows
no host and a proxy that does not exist: what is not answered that way fails. Web sockets, service workers and downloads are off,
pop-ups are closed.
A request goes to the browser when its meta says `needs_browser`, when its source does (setting `NEEDS_BROWSER`), when an empty
shell came back for it (once), or when its part of the site is remembered for shells.
Switch: `RENDERING_ENABLED`; browser: `CHROMIUM_PATH`, else the first one found.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
from contextlib import suppress
from itertools import islice
from time import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from scrapy import Request
from scrapy.exceptions import DownloadFailedError, DownloadTimeoutError, NotConfigured
from scrapy.http import HtmlResponse, Response
from scrapy.http.request import NO_CALLBACK

from jobcrawl.network.blocks import BlockKind, block_of
from jobcrawl.network.host_notes import notes_of
from jobcrawl.network.limits import BoundedHandler
from jobcrawl.network.refusals import NeedsBrowser, shown
from jobcrawl.page import Page
from jobcrawl.request_meta import meta_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import Page as BrowserPage
    from playwright.async_api import Route
    from scrapy.crawler import Crawler

BROWSER_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""Programs that are looked for when `CHROMIUM_PATH` is not set."""
REMEMBERED_SECONDS = 7 * 24 * 3600
"""How long a host is remembered for its shells before plain pages are tried again."""
_NOT_NEEDED = frozenset(
    ("image", "media", "font", "texttrack", "eventsource", "websocket", "manifest", "ping", "cspviolationreport")
)
_NOT_FORWARDED = frozenset(("host", "connection", "content-length", "accept-encoding", "cookie", "authorization"))
_NOT_RETURNED = frozenset(("content-encoding", "content-length", "transfer-encoding", "connection", "set-cookie"))
_TEXT_ELEMENT = re.compile(rb"<(?:p|li|td|a)[\s>]")
_ELEMENTS_OF_A_PAGE = 15
_FLAGS = [
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=http://0.0.0.0:9",
    "--proxy-bypass-list=<-loopback>",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-extensions",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
]


def find_browser(path: str | None = None) -> str | None:
    """Path of the Chromium that is set, else of the first one found; None when there is none."""
    if path:
        return shutil.which(path)
    return next((found for name in BROWSER_NAMES if (found := shutil.which(name))), None)


async def settle(page: BrowserPage) -> None:
    """Wait until a page has loaded what it shows: no request under way for half a second, at most eight seconds."""
    from playwright.async_api import TimeoutError as BrowserTimeoutError

    with suppress(BrowserTimeoutError):
        await page.wait_for_load_state("networkidle", timeout=8_000)


async def _shut(page: BrowserPage) -> None:
    """Close a window that a page has opened."""
    with suppress(Exception):
        await page.close()


class Browser:
    """The browser of one crawl, started with the first page that needs it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._settings = crawler.settings
        self._handler: Any = None
        self._start_lock = asyncio.Lock()
        self._moved: dict[str, Response] = {}

    async def fetch(self, request: Request) -> Response:
        """The page after its scripts ran; raises `NeedsBrowser` where there is no browser."""
        from playwright.async_api import Error as BrowserError
        from playwright.async_api import TimeoutError as BrowserTimeoutError
        from scrapy_playwright.page import PageMethod  # type: ignore[import-untyped]  # untyped; only where a browser is used

        handler = await self._started()
        request.meta["playwright"] = True
        request.meta.setdefault("playwright_page_goto_kwargs", {"wait_until": "domcontentloaded"})
        request.meta["playwright_page_methods"] = [PageMethod(settle)]
        request.meta["playwright_page_event_handlers"] = {"popup": _shut}
        limit = float(request.meta.get("download_timeout") or self._settings.getfloat("DOWNLOAD_TIMEOUT"))
        try:
            async with asyncio.timeout(limit):
                response: Response = await handler.download_request(request)
        except (TimeoutError, BrowserTimeoutError) as error:
            if not isinstance(error, BrowserTimeoutError):
                await self.close()
            raise DownloadTimeoutError(f"The browser took longer than {limit:.0f} seconds for {shown(request.url)}") from error
        except BrowserError as error:
            moved = self._moved.pop(request.url, None)
            if moved is None:
                raise DownloadFailedError(f"{error.message.splitlines()[0]}: {shown(request.url)}") from error
            return moved
        except RuntimeError as error:  # what scrapy-playwright makes of a download
            raise NeedsBrowser("the page began a download, which is not taken", request.url) from error
        if not response.url.startswith(("http://", "https://")):
            raise NeedsBrowser("the page left for an address that it may not have", request.url)
        request.meta.pop("playwright_page_methods", None)
        request.meta.pop("playwright_page_event_handlers", None)
        self._crawler.stats.inc_value("rendering/pages")
        return response

    async def close(self) -> None:
        """End the browser with all that belongs to it; the next page starts another."""
        handler, self._handler = self._handler, None
        if handler is not None:
            with suppress(Exception):
                async with asyncio.timeout(10):
                    await handler.close()

    async def _started(self) -> Any:
        async with self._start_lock:
            if self._handler is None:
                path = find_browser(self._settings.get("CHROMIUM_PATH"))
                if path is None:
                    raise NeedsBrowser("no Chromium was found; install one or set CHROMIUM_PATH")
                self._handler = _make_handler(self._crawler, path, self._answer)
                await self._handler._launch()
            return self._handler

    async def _answer(self, route: Route) -> None:
        """Answer one request of the browser with what Scrapy's downloader gets for it."""
        asked = route.request
        if asked.resource_type in _NOT_NEEDED:
            await route.abort()
            return
        if asked.resource_type == "stylesheet":
            await route.fulfill(status=200, content_type="text/css", body="")
            return
        is_page = asked.is_navigation_request() and asked.frame.parent_frame is None
        try:
            response = await self._download(asked.url, asked.method, asked.headers, asked.post_data_buffer or b"", is_page)
        except Exception:
            self._crawler.stats.inc_value("rendering/requests_refused")
            await route.abort()
            return
        if is_page and response.status in (301, 302, 303, 307, 308):
            self._moved[asked.url] = response
            await route.abort()
            return
        headers = {
            name.decode("latin-1"): b", ".join(values).decode("latin-1")
            for name, values in response.headers.items()
            if name.decode("latin-1").lower() not in _NOT_RETURNED
        }
        await route.fulfill(status=response.status, headers=headers, body=response.body)

    async def _download(self, url: str, method: str, headers: dict[str, str], body: bytes, is_page: bool) -> Response:
        engine = self._crawler.engine
        assert engine is not None
        slot = f"browser:{urlsplit(url).hostname}"
        engine.downloader.per_slot_settings.setdefault(slot, {"concurrency": 2, "delay": 0.0, "jitter": 0.0})
        meta = {
            "download_slot": slot,
            "dont_retry": True,
            "handle_httpstatus_all": is_page,
            "is_browser_request": True,
        }
        kept = {name: value for name, value in headers.items() if name.lower() not in _NOT_FORWARDED and not name.startswith(":")}
        request = Request(url, method=method, headers=kept, body=body, meta=meta, callback=NO_CALLBACK)
        return await engine.download_async(request)


def _make_handler(crawler: Crawler, path: str, answer: Callable[[Route], Awaitable[None]]) -> Any:
    from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler  # type: ignore[import-untyped]  # as above

    class Handler(ScrapyPlaywrightDownloadHandler):  # type: ignore[misc]  # its base class is untyped
        """scrapy-playwright with all requests of the browser answered by us."""

        def _make_request_handler(self, **_: Any) -> Callable[[Route], Awaitable[None]]:
            return answer

    settings = crawler.settings
    handler = Handler(crawler)
    config = handler.config
    config.launch_options = {
        "executable_path": path,
        "args": [*_FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])],
        "handle_sigint": False,
        "handle_sigterm": False,
        "handle_sighup": False,
    }
    config.max_contexts = 1
    config.max_pages_per_context = settings.getint("RENDERING_PAGES_MAX")
    config.navigation_timeout_ms = 0.7 * 1000 * settings.getfloat("DOWNLOAD_TIMEOUT")
    config.startup_context_kwargs = {
        "default": {"service_workers": "block", "accept_downloads": False, "user_agent": settings["USER_AGENT"]},
    }
    return handler


_browsers: WeakKeyDictionary[Crawler, Browser] = WeakKeyDictionary()


def browser_of(crawler: Crawler) -> Browser:
    """The one browser of a crawl."""
    if crawler not in _browsers:
        _browsers[crawler] = Browser(crawler)
    return _browsers[crawler]


class RenderingHandler(BoundedHandler):
    """Download handler for http and https: the browser for requests whose meta says `needs_browser`, else the plain one."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._may_render = crawler.settings.getbool("RENDERING_ENABLED")

    async def download_request(self, request: Request) -> Response:
        """The answer to a request."""
        if meta_of(request).get("needs_browser"):
            if not self._may_render:
                raise NeedsBrowser("rendering is switched off (RENDERING_ENABLED)", request.url)
            return await browser_of(self._crawler).fetch(request)
        return await super().download_request(request)

    async def close(self) -> None:
        """Close connections and the browser."""
        await super().close()
        if self._crawler in _browsers:
            await browser_of(self._crawler).close()


class RenderShells:
    """Downloader middleware that fetches an empty shell again, in the browser, and remembers the host for it."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("RENDERING_ENABLED") or find_browser(crawler.settings.get("CHROMIUM_PATH")) is None:
            raise NotConfigured("rendering is switched off, or there is no browser")
        self._stats = crawler.stats
        self._notes = notes_of(crawler)
        self._all = crawler.settings.getbool("NEEDS_BROWSER")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RenderShells:
        """The middleware of a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Send pages of a source that needs it, or of a host that is remembered for its shells, to the browser at once."""
        if not _is_page(request) or "needs_browser" in meta_of(request) or "is_browser_request" in meta_of(request):
            return
        if self._all:
            meta_of(request)["needs_browser"] = True
            return
        note = self._notes.get(*_section(request.url))
        if note is not None and isinstance(note.get("at"), int | float) and 0 <= time() - note["at"] < REMEMBERED_SECONDS:
            meta_of(request)["needs_browser"] = True

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Ask for a shell once more, in the browser."""
        if meta_of(request).get("needs_browser") or not _is_page(request) or not may_be_shell(response):
            return response
        content_type = (response.headers.get("Content-Type") or b"").decode("latin-1")
        page = Page(url=response.url, body=response.body, content_type=content_type)
        if block_of(page, response.status) is not BlockKind.NEEDS_JAVASCRIPT:
            return response
        self._stats.inc_value("rendering/shells")
        self._notes.put(*_section(request.url), {"at": time()})
        return request.replace(meta={**request.meta, "needs_browser": True}, dont_filter=True)


def may_be_shell(response: Response) -> bool:
    """Whether an answer is HTML with scripts and next to no elements that hold text; cheap, and true for more than shells."""
    body = response.body
    if response.status != 200 or not isinstance(response, HtmlResponse) or b"<script" not in body:
        return False
    return next(islice(_TEXT_ELEMENT.finditer(body), _ELEMENTS_OF_A_PAGE - 1, None), None) is None


def _is_page(request: Request) -> bool:
    return request.method == "GET" and request.callback is not NO_CALLBACK and not meta_of(request).get("is_feed")


def _section(url: str) -> tuple[str, str]:
    """Origin and topic of the note about a page and those beside it: the same first part of the path."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}", f"rendering /{parts.path[1:].partition('/')[0][:100]}"
