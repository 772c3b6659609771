"""The hostile server: raw asyncio streams, so that it can break every rule of HTTP."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import parse_qs, unquote, urlsplit

HOST = "127.0.0.2"
OTHER_HOST = "127.0.0.4"
SENTINEL_HOSTS = ("127.0.0.1", "127.0.0.3", "::1")


@dataclass(slots=True)
class Hit:
    """One request that was received."""

    method: str
    path: str
    """Path with query."""
    headers: dict[str, str]
    """Header values by lower-case name."""
    at: float
    """`time.monotonic` when it arrived."""
    done_at: float | None = None
    """When its answer was out."""


@dataclass(slots=True)
class Exchange:
    """A request and the wire to answer it on."""

    site: HostileSite
    hit: Hit
    writer: asyncio.StreamWriter
    query: dict[str, str] = field(default_factory=dict)

    async def send(self, body: bytes | str, status: int = 200, kind: str = "text/html; charset=utf-8", headers: str = "") -> None:
        """Answer as an honest server would; `headers` are further lines, each ended by CRLF."""
        data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
        head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\nConnection: close\r\n{headers}\r\n"
        await self.write(head.encode() + data)

    async def write(self, data: bytes) -> None:
        """Put bytes on the wire as they are."""
        self.writer.write(data)
        await self.writer.drain()


Answer = Callable[[Exchange, str], Awaitable[None]]


class HostileSite:
    """The site on 127.0.0.2 and the sentinels that nobody may ask, in a thread with a loop of its own."""

    def __init__(self, port: int = 0) -> None:
        self._wanted_port = port
        self.host = HOST
        self.port = 0
        self.other_port = 0
        self.hits: list[Hit] = []
        """Requests to the site, in order."""
        self.sentinel_hits: list[str] = []
        """Connections to a sentinel: the first line of each."""
        self.sentinel_ports: dict[str, int] = {}
        self.state: dict[str, int] = {}
        """Counters that endpoints keep."""
        self.extra_links: list[str] = []
        """Links of `/evil/list` besides the good ones."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._servers: list[asyncio.Server] = []

    @property
    def url(self) -> str:
        """Address of the site, without a slash at its end."""
        return f"http://{self.host}:{self.port}"

    @property
    def other_url(self) -> str:
        """The same site under another host and port: another origin, and another host to be polite to."""
        return f"http://{OTHER_HOST}:{self.other_port}"

    @property
    def allowed(self) -> list[str]:
        """`ADDRESS_GUARD_ALLOW` for the site."""
        return [f"{HOST}:{self.port}", f"{OTHER_HOST}:{self.other_port}"]

    @property
    def sentinel_urls(self) -> list[str]:
        """Addresses that must never be asked."""
        return [
            f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/" for host, port in self.sentinel_ports.items()
        ]

    def paths(self) -> list[str]:
        """Paths asked for so far, without those of robots.txt and the like."""
        return [hit.path for hit in self.hits if hit.path not in ("/robots.txt", "/.well-known/tdmrep.json")]

    def forget(self) -> None:
        """Start a new record."""
        self.hits.clear()
        self.sentinel_hits.clear()
        self.state.clear()
        self.extra_links = []

    def __enter__(self) -> HostileSite:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(10)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    async def _open(self) -> None:
        server = await asyncio.start_server(self._serve, HOST, self._wanted_port, limit=1 << 20)
        self.port = server.sockets[0].getsockname()[1]
        self._servers.append(server)
        other = await asyncio.start_server(self._serve, OTHER_HOST, 0, limit=1 << 20)
        self.other_port = other.sockets[0].getsockname()[1]
        self._servers.append(other)
        for host in SENTINEL_HOSTS:
            try:
                sentinel = await asyncio.start_server(self._stand_guard, host, self.port)
            except OSError:
                sentinel = await asyncio.start_server(self._stand_guard, host, 0)
            self.sentinel_ports[host] = sentinel.sockets[0].getsockname()[1]
            self._servers.append(sentinel)

    async def _close(self) -> None:
        for server in self._servers:
            server.close()
        answering = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in answering:
            task.cancel()
        await asyncio.gather(*answering, return_exceptions=True)

    async def _stand_guard(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        name = writer.get_extra_info("sockname")[0]
        self.sentinel_hits.append(f"{name}: connected")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret")
        writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from tests.hostile_site.pages import answer_for

        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ", 2)
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
            hit = Hit(method, target, headers, time.monotonic())
            self.hits.append(hit)
            parts = urlsplit(target)
            query = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
            await answer_for(parts.path)(Exchange(self, hit, writer, query), unquote(parts.path))
            hit.done_at = time.monotonic()
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError, ValueError):
            pass
        finally:
            writer.close()
