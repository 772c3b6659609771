"""What can go wrong with the store, each with one clear line for a person and an exit code for a program."""

from __future__ import annotations


class StoreError(Exception):
    """The store cannot be used; the message is one line that says why and what to do."""

    exit_code = 1
    """What a command that fails by it exits with."""


class NewerStore(StoreError):
    """The store was written by a newer jobcrawl; nothing was touched."""


class OlderStore(StoreError):
    """The store was written by an older jobcrawl, and may not be written to; nothing was touched."""


class WrongAddress(StoreError):
    """What is given as the store's address is none, or is that of a database that cannot be used."""

    exit_code = 2


class NoStore(StoreError):
    """There is no store at the address, and what was asked for makes none."""

    exit_code = 2


class StoreNotWritable(StoreError):
    """Disk full, read-only or not reachable; nothing half-written stays."""


class WrittenMeanwhile(StoreError):
    """A store that may only be read was written to while it was read; what was read may be of both states."""

    exit_code = 75


class LeaseHeld(StoreError):
    """Another run holds the source."""

    exit_code = 75


class StaleLease(StoreError):
    """The run lost its lease to another one; its commit was refused."""

    exit_code = 75


class Unstorable(ValueError):
    """A value that the databases would not keep alike: NUL, a lone surrogate, NaN, infinity or a number beyond 64 bits."""


class UnknownSource(StoreError):
    """The store has never seen a source of that name."""

    exit_code = 2
