"""What can be wrong with a feed, each with one clear line for a person and an exit code for a program."""

from __future__ import annotations


class FeedError(Exception):
    """The feed cannot be written or read; the message is one line that says why and what to do."""

    exit_code = 1
    """What a command that fails by it exits with."""


class NoFeed(FeedError):
    """There is no feed in the folder."""

    exit_code = 2


class EditedFeed(FeedError):
    """Files of the feed are not as they were published."""


class FeedAhead(FeedError):
    """The feed tells of changes that the store does not know: it was published from another one, or from a later state of it."""


class UnknownSequence(FeedError):
    """The feed does not hold the sequence number asked for."""

    exit_code = 2


class StillWritten(FeedError):
    """A crawl is about to put a file in place."""

    exit_code = 75


class BegunAnew(FeedError):
    """The feed is another one than that which the reader's sequence number is from."""


class NewerFeed(FeedError):
    """The feed was written in a newer major version of the schema."""
