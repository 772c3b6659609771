"""A stand-in for a vendor's interface on loopback: as many boards as are asked for, each with a few jobs of its own.

Run as a program it serves until it is killed, so that its work is no part of what a crawl is measured by.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

PATH = re.compile(rb"GET /boards-api\.greenhouse\.io/v1/boards/([^/?]+)/jobs")
TRADES = ("Gardener", "Baker", "Nurse", "Welder", "Teacher", "Driver", "Cook", "Carpenter")


def board(token: str, jobs: int) -> bytes:
    """A board as the vendor answers it."""
    rows = [
        {
            "id": crc32(token.encode()) * 100 + number,
            "title": f"{TRADES[number % len(TRADES)]} {number} of {token}",
            "absolute_url": f"https://{token}.example/jobs/{number}",
            "company_name": f"House {token}",
            "location": {"name": "Stockholm, Sweden"},
            "first_published": "2026-11-02T09:00:00+01:00",
            "updated_at": "2026-11-03T09:00:00+01:00",
            "content": (
                f"&lt;p&gt;At {token} you take care of place number {number} and of everybody who comes there.&lt;/p&gt;"
                "&lt;h3&gt;Your days&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;You plan the work of the week with two colleagues.&lt;/li&gt;"
                "&lt;li&gt;You keep tools and rooms in good order.&lt;/li&gt;&lt;/ul&gt;"
                "&lt;h3&gt;What you bring&lt;/h3&gt;&lt;p&gt;Two years of experience, calm hands and a driving licence.&lt;/p&gt;"
            ),
        }
        for number in range(jobs)
    ]
    return json.dumps({"jobs": rows, "meta": {"total": jobs}}).encode()


async def serve(sock: socket.socket, jobs: int, log: Path) -> None:
    """Answer until cancelled. Boards `hang…` never answer, `broken…` answer 500, `gone…` 404, `later…` 429 with Retry-After."""
    with log.open("a", buffering=1) as lines:

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            lines.write(f"{time.monotonic()} {writer.get_extra_info('sockname')[0]} connected\n")
            try:
                while asked := await reader.readuntil(b"\r\n\r\n"):
                    host = re.search(rb"[Hh]ost: ([^:\r]+)", asked)
                    found = PATH.match(asked)
                    token = found[1].decode() if found else ""
                    lines.write(f"{time.monotonic()} {host[1].decode() if host else ''} {token or 'robots'}\n")
                    if token.startswith("hang"):
                        await asyncio.sleep(600)
                    status, body = "200 OK", board(token, jobs) if found else b"not found"
                    if token.startswith("broken"):
                        status, body = "500 Internal Server Error", b"<html>oops</html>"
                    elif token.startswith("later"):
                        status, body = "429 Too Many Requests\r\nRetry-After: 7200", b"later"
                    elif not found or token.startswith("gone"):
                        status, body = "404 Not Found", b"not found"
                    kind = "application/json" if body.startswith(b"{") else "text/plain"
                    writer.write(
                        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
                    )
                    await writer.drain()
            except (asyncio.IncompleteReadError, ConnectionError):
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(answer, sock=sock)
        await server.serve_forever()


@contextmanager
def boards(log: Path, jobs: int = 3) -> Iterator[int]:
    """The stand-in in a process of its own, on every loopback address; gives its port."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("0.0.0.0", 0))
    sock.listen(512)
    port = sock.getsockname()[1]
    log.touch()
    command = [sys.executable, __file__, str(sock.fileno()), str(jobs), str(log)]
    server = subprocess.Popen(command, pass_fds=[sock.fileno()])
    sock.close()
    try:
        yield port
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    asyncio.run(serve(socket.socket(fileno=int(sys.argv[1])), int(sys.argv[2]), Path(sys.argv[3])))
