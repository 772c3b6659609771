"""Line: in which order many sources are crawled, so that no host holds up the others."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable

from jobcrawl.boards.registered import RegisteredSource

CRAWLS_PER_HOST = 2
"""Crawls of one host at a time: one is under way while the next gets ready; more would only wait."""


class Line:
    """Sources that wait, host by host in turn."""

    def __init__(self, sources: Iterable[RegisteredSource]) -> None:
        self._waiting: dict[str, deque[RegisteredSource]] = {}
        self._turns: deque[str] = deque()
        self._crawls: Counter[str] = Counter()
        for source in sources:
            self.join(source)

    def join(self, source: RegisteredSource) -> None:
        """One more source waits."""
        host = host_of(source)
        if host not in self._waiting:
            self._waiting[host] = deque()
            self._turns.append(host)
        self._waiting[host].append(source)

    def take(self) -> RegisteredSource | None:
        """The next source whose host is free; None when all must wait, or none is left."""
        for _ in range(len(self._turns)):
            host = self._turns[0]
            self._turns.rotate(-1)
            if self._crawls[host] < CRAWLS_PER_HOST:
                source = self._waiting[host].popleft()
                self._crawls[host] += 1
                if not self._waiting[host]:
                    self._turns.remove(host)
                    del self._waiting[host]
                return source
        return None

    def done(self, source: RegisteredSource) -> None:
        """A source's crawl has ended."""
        self._crawls[host_of(source)] -= 1

    def waits_for(self, host: str) -> bool:
        """Whether more sources of a host wait."""
        return host in self._waiting

    def drop(self, host: str) -> list[RegisteredSource]:
        """Take all that wait for a host out of the line."""
        if host not in self._waiting:
            return []
        self._turns.remove(host)
        return list(self._waiting.pop(host))

    def drop_all(self) -> list[RegisteredSource]:
        """Take all that wait out of the line."""
        return [source for host in list(self._waiting) for source in self.drop(host)]

    def __contains__(self, source: RegisteredSource) -> bool:
        return source in self._waiting.get(host_of(source), ())

    def __len__(self) -> int:
        return sum(map(len, self._waiting.values()))


def host_of(source: RegisteredSource) -> str:
    """The host that a source is crawled at, or its own name where that is not known beforehand."""
    return source.host or source.name
