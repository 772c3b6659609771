"""Parts of an address that pages and lists are compared by."""

from __future__ import annotations


def page_of(url: str) -> str:
    """The address without the place in its page: two of one page are equal.

    >>> page_of("https://dean.example/jobs/#top")
    'https://dean.example/jobs'
    """
    return url.partition("#")[0].rstrip("/")


def folder_of(url: str) -> str:
    """The address up to its last part: pages beside each other have one.

    >>> folder_of("https://dean.example/jobs/baker?from=list")
    'https://dean.example/jobs'
    """
    return url.partition("?")[0].rstrip("/").rpartition("/")[0]
