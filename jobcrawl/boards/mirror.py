"""Mirror: a stand-in for a vendor's hosts, at `{base}/{host}{path}`: a copy of its boards, or a test server."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mirror:
    """Where requests go instead of to the vendor; with an empty `base` they go to the vendor itself.

    >>> Mirror("http://127.0.0.1:9").asked("https://boards.example/acme")
    'http://127.0.0.1:9/boards.example/acme'
    >>> Mirror("http://127.0.0.1:9").vendors("http://127.0.0.1:9/boards.example/acme")
    'https://boards.example/acme'
    """

    base: str
    """Address without a slash at its end; empty for no mirror."""

    def asked(self, url: str) -> str:
        """The address to ask at, of one of the vendor's."""
        return f"{self.base}/{url.split('://', 1)[-1]}" if self.base else url

    def vendors(self, url: str) -> str:
        """The vendor's own address, of one that was asked at; any other as it is."""
        is_here = self.base and url.startswith(f"{self.base}/")
        return f"https://{url[len(self.base) + 1 :]}" if is_here else url
