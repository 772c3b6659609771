"""Tables of the store. Times are ISO 8601 UTC text, postings are JSON text: the same bytes in SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, MetaData, Table, Text, text

metadata = MetaData()
"""All tables."""

sources = Table(
    "sources",
    metadata,
    Column("name", Text, primary_key=True),
    Column("kind", Text, nullable=False),  # feed, api, html: how many absences close a posting
    Column("last_seq", BigInteger, nullable=False),  # the row lock on it orders commits, so a reader never skips a number
    Column("clock", Text, nullable=False),  # latest time written, so that times never run backwards
)
"""Sources that a run was opened for."""

leases = Table(
    "leases",
    metadata,
    Column("source", Text, primary_key=True),
    Column("token", BigInteger, nullable=False),  # fencing token: grows with every holder
    Column("owner", Text),  # host with boot and process table, process and its start; null when nobody holds the source
    Column("expires_at", Float, nullable=False),  # seconds since the epoch
)
"""Who may write for a source, and until when; a row stays, so that its token only grows."""

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("source", Text, nullable=False),
    Column("token", BigInteger, nullable=False),
    Column("resumes", Integer),  # the run that died and is run again here
    Column("started_at", Text, nullable=False),
    Column("finished_at", Text),
    Column("state", Text, nullable=False),  # running, complete, partial, blocked, failed
    Column("reason", Text),  # in words, for people
    Column("cause", Text),  # stopped, unasked, out_of_memory, died, log_read; null for what was read
    Column("expected", Integer),
    Column("listed", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("closed", Integer, nullable=False),
    Column("reopened", Integer, nullable=False),
    Column("open", Integer, nullable=False),
    Column("held", Text, nullable=False),  # JSON list of sentences
    Column("requests", Text, nullable=False),  # JSON: terminal state to count
    Column("fill", Text, nullable=False),  # JSON: field to share of the run's parsed postings that have it
    Index("runs_of_source", "source", "id"),
)
"""Every run, how it ended and what it counted."""

failures = Table(
    "failures",
    metadata,
    Column("run", Integer, primary_key=True),
    Column("url", Text, primary_key=True),
    Column("reason", Text, nullable=False),
)
"""Pages that a run could not read, and why."""

IS_OPEN, IS_CLOSED = text("status = 'open'"), text("status = 'closed'")

postings = Table(
    "postings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("source", Text, nullable=False),
    Column("url_key", Text, nullable=False),
    Column("title_key", Text, nullable=False),
    Column("repost_key", Text),  # employer and title
    Column("status", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),  # of its latest change, which holds the posting itself
    Column("first_seen", Text, nullable=False),
    Column("first_run", Integer, nullable=False),
    Column("last_seen", Text, nullable=False),
    Column("seen_run", Integer, nullable=False),
    Column("parsed_run", Integer, nullable=False),
    Column("valid_through", Text),
    Column("absences", Integer, nullable=False),  # complete runs in a row that did not list it
    Column("withheld", Integer, nullable=False),  # the same in runs whose closings were held
    Column("confirmed", Boolean, nullable=False),  # a person said that the withheld absences are true
    Column("vanished", Text),  # JSON: field to number of whole parses in a row that lacked it
    Index("open_postings", "source", sqlite_where=IS_OPEN, postgresql_where=IS_OPEN),
    Index("closed_postings", "source", "seen_run", sqlite_where=IS_CLOSED, postgresql_where=IS_CLOSED),
    Index("postings_repost", "source", "repost_key"),
)
"""What the rules need to know of each posting; the posting itself is in its latest change."""

changes = Table(
    "changes",
    metadata,
    Column("source", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("run", Integer, nullable=False),
    Column("type", Text, nullable=False),  # new, updated, closed, reopened
    Column("reason", Text),
    Column("changed_fields", Text, nullable=False),  # JSON list
    Column("body", Text, nullable=False),  # the posting as of this change
)
"""What the feed tells, by sequence number."""

as_last_told = postings.join(changes, (changes.c.source == postings.c.source) & (changes.c.seq == postings.c.seq))
"""Each posting beside its latest change: the one place where its body is."""

validators = Table(
    "validators",
    metadata,
    Column("source", Text, primary_key=True),
    Column("url_key", Text, primary_key=True),
    Column("posting", Text),  # null when the page gave no posting
    Column("card_hash", Text),
    Column("lastmod", Text),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("fetched_at", Text, nullable=False),
    Column("misses", Integer, nullable=False, server_default="0"),  # reads in a row that gave no posting
)
"""Addresses that were fetched, and what tells whether they changed since: the listing's card, HTTP validators."""

shared_ids = Table(
    "shared_ids",
    metadata,
    Column("source", Text, primary_key=True),
    Column("posting", Text, primary_key=True),  # the identity that the id would stand for
)
"""Ids that several ads of a source have, such as the employer's: none of them is known by it."""

chrome = Table(
    "chrome",
    metadata,
    Column("source", Text, primary_key=True),
    Column("data", Text, nullable=False),  # JSON: what the site repeats on every page
)
"""What each site repeats on every page."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("source", Text, primary_key=True),
    Column("url_key", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("strikes", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("struck_run", Integer, nullable=False),
    Column("struck_at", Text, nullable=False),
)
"""Pages that broke the crawl, and how often in a row."""

confirmations = Table(
    "confirmations",
    metadata,
    Column("source", Text, primary_key=True),
    Column("run", Integer, primary_key=True),  # the held run that a person believed
    Column("confirmed_at", Text, nullable=False),
)
"""Held runs that a person believed."""

forgotten = Table(
    "forgotten",
    metadata,
    Column("source", Text, primary_key=True),
    Column("last_seq", BigInteger, nullable=False),  # of its last change
)
"""Sources that were forgotten: the numbers of one that comes back go on from there, so that none is given twice."""

clusters = Table(
    "clusters",
    metadata,
    Column("posting", Text, primary_key=True),
    Column("cluster", Text, nullable=False),  # id of the member that was seen first
    Column("evidence", Text, nullable=False),  # address, requisition or text
    Index("clusters_members", "cluster"),
)
"""Postings that are one job on several sources."""

adverts = Table(
    "adverts",
    metadata,
    Column("posting", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),  # of the posting's latest change when it was compared
    Column("edition", Text, nullable=False),  # version of jobcrawl that read it: another one may read it otherwise
    Column("url", Text, nullable=False),
    Column("links", Text, nullable=False),  # JSON: its source links as of that change
    Column("data", Text, nullable=False),  # JSON: what of it is compared
)
"""What was last compared of each posting, so that an unchanged one is not read again."""

likenesses = Table(
    "likenesses",
    metadata,
    Column("one", Text, primary_key=True),  # a posting in `adverts`
    Column("other", Text, primary_key=True),
    Column("shared", Float, nullable=False),  # share of the shorter text in the longer one
    Column("letters", Integer, nullable=False),  # of the shorter text
    Column("slots", Integer, nullable=False),  # places where a template says something else
    Index("likenesses_other", "other"),
)
"""Texts that were compared, so that they are not compared again."""
