"""Lifecycle: what the evidence of a run allows to be said about each posting. Pure functions, no database.

The rules in one place: how complete a listing was, in which state a run ended, what closes a posting, and when nothing may
be closed until a person has looked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from statistics import median
from typing import Literal, NamedTuple

ClosedReason = Literal["event", "deadline", "absent", "gone"]
"""Which evidence closed a posting, as in `JobPosting.closed_reason`."""


class RunState(StrEnum):
    """The one state a run ends in; `running` until then."""

    RUNNING = "running"
    """It goes on, or died."""
    COMPLETE = "complete"
    """The whole listing was seen, with evidence; only such a run closes what is absent."""
    PARTIAL = "partial"
    """The listing was read without proof that it is all, or too many job pages failed."""
    BLOCKED = "blocked"
    """The site refused to be read."""
    FAILED = "failed"
    """No listing page, or no job page, could be read."""


class Cause(StrEnum):
    """Why a run ended, where what it read is not the reason; for programs, its reason tells people."""

    STOPPED = "stopped"
    """It was ended from outside; its source is due at once."""
    UNASKED = "unasked"
    """The source's host asked to be left alone for longer than a run waits; its source is due after that."""
    OUT_OF_MEMORY = "out_of_memory"
    """Its process had used the memory it may; whose crawl did so is not known."""
    DIED = "died"
    """Its process is no longer there."""
    LOG_READ = "log_read"
    """It read a log of changes to its end: partial, since that proves no absence."""


STOPPED_BY = {"shutdown": Cause.STOPPED, "memusage_exceeded": Cause.OUT_OF_MEMORY}
"""Causes by Scrapy's reasons for closing a spider."""


class Ending(NamedTuple):
    """How a run ends."""

    state: RunState
    """The state."""
    reason: str
    """Why, in words for people."""
    cause: Cause | None = None
    """Why, for programs, where there is more to it than what was read."""


class SourceKind(StrEnum):
    """How far the absence from a listing can be trusted."""

    FEED = "feed"
    """A file that is whole by contract."""
    API = "api"
    """An interface, read page by page."""
    HTML = "html"
    """Listing pages for people, or a site map: whatever a site makes of its pages without a promise that it is all."""


ABSENCES_TO_CLOSE = {SourceKind.FEED: 1, SourceKind.API: 2, SourceKind.HTML: 4}
"""Complete runs in a row that must lack a posting before its absence closes it (K)."""

LEAST_SHARE_OF_MEDIAN = 0.7
"""A complete run that lists less than this share of the usual number closes nothing."""

RUNS_IN_MEDIAN = 5
"""How many of the last trusted runs say what is usual."""

MOST_SHARE_CLOSED = 0.5
"""A run that misses or would close more than this share of what is open closes nothing."""

MOST_SHARE_DRIFTED = 0.2
"""When more than this share of a run's postings lost a required field, the parser has drifted."""

LEAST_DRIFTED = 3
"""Fewer postings that lost a required field say nothing about the parser, whatever share they are."""

MOST_SHARE_UNREAD = 0.2
"""When more than this share of the job pages failed (or was blocked), the run is partial (or blocked)."""

REPOST_AFTER = timedelta(days=14)
"""The same employer and title under a new id this long after the first is a possible repost."""

PARSES_TO_CLEAR = 2
"""Whole parses in a row that must lack a field before it counts as cleared."""

LOG_READ = "a log of changes, read to its end: what it does not tell of is as it was"
"""What a run says that read a log."""

WHOLE_AGAIN_AFTER = timedelta(days=7)
"""A source that tells its changes is read as a whole again after this: a change that was missed shows then at the latest."""

CLOCKS_DIFFER = timedelta(hours=1)
"""Changes are asked for since so long before the last read, since the vendor's clock is not ours."""

END_OF_DAY_ANYWHERE = timedelta(days=1, hours=12)
"""From midnight UTC until a calendar day is over in every time zone (UTC-12)."""


@dataclass(slots=True, kw_only=True)
class ListingProof:
    """What the spider saw of the listing, as evidence that it was whole."""

    pages: int = 0
    """Listing pages (or feed and site map files) read well."""
    pages_failed: int = 0
    """Listing pages that could not be read, whatever the reason."""
    pages_blocked: int = 0
    """Listing pages answered with a refusal: 401, 403, 429, a block page or a captcha."""
    expected: int | None = None
    """The total that the listing itself states."""
    is_whole: bool = False
    """Whether the vendor's contract says that one answer holds every posting."""
    has_last_page: bool = False
    """Whether a page said that it was the last one."""
    has_empty_next_page: bool = False
    """Whether the page after the last full one was empty."""
    cut: str | None = None
    """Why reading stopped before the end, such as `page cap of 50 reached`."""
    cut_by: Cause | None = None
    """What ended the whole crawl before its end, where `cut` says so."""
    is_log: bool = False
    """Whether it is a log of changes, read to its end: it proves no absence, but what it says is closed is closed."""


@dataclass(slots=True, kw_only=True)
class JobPages:
    """How the job pages of a run ended."""

    useful: int = 0
    """Postings read, answered 304, or known to be unchanged from their listing card."""
    failed: int = 0
    """Pages that gave an error, a time-out or a crash."""
    blocked: int = 0
    """Pages answered with a refusal."""
    dropped: int = 0
    """Pages that were read and held no posting."""
    barren: int = 0
    """Pages without a posting that held none either when a run of the source last ended well: they say nothing about this one."""


def completeness(listing: ListingProof, listed: int) -> tuple[bool, str]:
    """Whether the listing was whole, and the evidence for it (or what is missing) as a sentence."""
    if not listing.pages:
        return False, _because(listing, "no listing page was read")
    if listing.pages_failed or listing.pages_blocked:
        return False, _because(listing, f"{_pages(listing.pages_failed + listing.pages_blocked)} not read")
    if listing.cut:
        return False, listing.cut
    if listing.expected is not None:
        return listed >= listing.expected, f"listed {listed} of a stated total of {listing.expected}"
    if listing.is_whole:
        return True, "whole by contract"
    if listed and listing.has_last_page:
        return True, "the last page says so"
    if listed and listing.has_empty_next_page:
        return True, "the next page is empty"
    return False, "no evidence that the listing was whole"


def run_state(listing: ListingProof, listed: int, pages: JobPages) -> Ending:
    """The state a run ends in, and why; `complete` must be earned by evidence."""
    tried = pages.useful + pages.failed + pages.blocked + pages.dropped
    linked = tried + pages.barren
    if listing.pages_blocked:
        return Ending(RunState.BLOCKED, _because(listing, f"{_pages(listing.pages_blocked)} blocked"), listing.cut_by)
    if pages.blocked > linked * MOST_SHARE_UNREAD:
        return Ending(RunState.BLOCKED, f"{pages.blocked} of {linked} job pages were blocked")
    if not listing.pages:
        return Ending(RunState.FAILED, _because(listing, "no listing page was read"), listing.cut_by)
    if tried and not pages.useful:
        return Ending(RunState.FAILED, f"none of {tried} job pages could be read")
    is_whole, evidence = completeness(listing, listed)
    if listing.is_log and not (is_whole or pages.failed or pages.blocked):
        return Ending(RunState.PARTIAL, LOG_READ, Cause.LOG_READ)
    if not is_whole:
        return Ending(RunState.PARTIAL, evidence, listing.cut_by)
    if pages.failed > linked * MOST_SHARE_UNREAD:
        return Ending(RunState.PARTIAL, f"{pages.failed} of {linked} job pages failed")
    return Ending(RunState.COMPLETE, evidence)


def _pages(number: int) -> str:
    return "1 listing page was" if number == 1 else f"{number} listing pages were"


def _because(listing: ListingProof, words: str) -> str:
    return f"{words}: {listing.cut}" if listing.cut else words


@dataclass(slots=True, kw_only=True)
class Standing:
    """What a complete run knows about one open posting."""

    is_listed: bool
    """Whether the listing holds it."""
    absences: int = 0
    """Complete runs in a row before this one that did not list it."""
    says_closed: bool = False
    """Whether the source itself says that it is closed: an event, `removed: true`, INACTIVE."""
    says_expired: bool = False
    """Whether its page, answered with 200, says that the job is no longer available."""
    is_gone: bool = False
    """Whether its page answered 404 or 410."""
    valid_through: str | None = None
    """Last day to apply, ISO 8601."""
    deadline_stands: bool = True
    """Whether its page was asked for since that day and told no other one."""
    confirmed: bool = False
    """Whether a person said that its absence is true."""


def absences_after(standing: Standing) -> int:
    """Absences in a row after a complete run; a page that says `no longer available` counts as one, however listed."""
    return standing.absences + 1 if not standing.is_listed or standing.says_expired else 0


def closing_reason(standing: Standing, kind: SourceKind, now: datetime) -> ClosedReason | None:
    """What closes an open posting after a complete run, if anything does."""
    if standing.says_closed:
        return "event"
    if deadline_is_past(standing.valid_through, now) and (standing.deadline_stands or not standing.is_listed):
        return "deadline"
    if standing.is_gone and not standing.is_listed:
        return "gone"
    if absences_after(standing) >= ABSENCES_TO_CLOSE[kind] or (standing.confirmed and not standing.is_listed):
        return "absent"
    return None


def deadline_is_past(valid_through: str | None, now: datetime) -> bool:
    """Whether a deadline has passed; a bare day, or a time without a zone, is over when it is over in every time zone."""
    if not valid_through:
        return False
    try:
        if len(valid_through) == len("2026-01-31"):
            return now >= datetime.combine(date.fromisoformat(valid_through), time(), UTC) + END_OF_DAY_ANYWHERE
        moment = datetime.fromisoformat(valid_through)
    except (ValueError, OverflowError):
        return False
    if moment.tzinfo is None:
        return now > moment.replace(tzinfo=UTC) + timedelta(hours=12)
    return now > moment


def brakes(*, listed: int, usual: Sequence[int], open_before: int, missing: int, closings: int) -> list[str]:
    """Why a complete run must not close anything until a person has looked; empty when it may.

    `usual` are the listed numbers of the last trusted runs, newest first; `missing` and `closings` count what was open before
    the run and is absent now, or would be closed.
    """
    reasons = []
    recent = usual[:RUNS_IN_MEDIAN]
    if recent and listed < LEAST_SHARE_OF_MEDIAN * median(recent):
        reasons.append(f"listed {listed}, less than {LEAST_SHARE_OF_MEDIAN:.0%} of the usual {median(recent):g}")
    if missing > open_before * MOST_SHARE_CLOSED:
        reasons.append(f"{missing} of {open_before} open postings are missing, more than {MOST_SHARE_CLOSED:.0%}")
    elif closings > open_before * MOST_SHARE_CLOSED:
        reasons.append(f"{closings} of {open_before} open postings would be closed, more than {MOST_SHARE_CLOSED:.0%}")
    return reasons


def drift(parsed: int, lost_a_required_field: int) -> str | None:
    """Why the parser is believed to have drifted, or None; `parsed` counts postings known from before and read again."""
    if lost_a_required_field >= LEAST_DRIFTED and lost_a_required_field > parsed * MOST_SHARE_DRIFTED:
        return f"{lost_a_required_field} of {parsed} postings read again lost a required field: the parser has drifted"
    return None
