"""Sources, leases, runs, failures, postings, changes, validators, chrome, quarantine, confirmations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "sources",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("last_seq", sa.BigInteger, nullable=False),
        sa.Column("clock", sa.Text, nullable=False),
    )
    op.create_table(
        "leases",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("token", sa.BigInteger, nullable=False),
        sa.Column("owner", sa.Text),
        sa.Column("expires_at", sa.Float, nullable=False),
    )
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("token", sa.BigInteger, nullable=False),
        sa.Column("resumes", sa.Integer),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("finished_at", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("expected", sa.Integer),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("listed", "new", "updated", "closed", "reopened", "open")),
        sa.Column("held", sa.Text, nullable=False),
        sa.Column("requests", sa.Text, nullable=False),
        sa.Column("fill", sa.Text, nullable=False),
    )
    op.create_index("runs_of_source", "runs", ["source", "id"])
    op.create_table(
        "failures",
        sa.Column("run", sa.Integer, primary_key=True),
        sa.Column("url", sa.Text, primary_key=True),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_table(
        "postings",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("url_key", sa.Text, nullable=False),
        sa.Column("title_key", sa.Text, nullable=False),
        sa.Column("repost_key", sa.Text),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("content_hash", sa.Text, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("first_seen", sa.Text, nullable=False),
        sa.Column("first_run", sa.Integer, nullable=False),
        sa.Column("last_seen", sa.Text, nullable=False),
        sa.Column("seen_run", sa.Integer, nullable=False),
        sa.Column("parsed_run", sa.Integer, nullable=False),
        sa.Column("valid_through", sa.Text),
        sa.Column("absences", sa.Integer, nullable=False),
        sa.Column("withheld", sa.Integer, nullable=False),
        sa.Column("confirmed", sa.Boolean, nullable=False),
        sa.Column("vanished", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
    )
    is_open = sa.text("status = 'open'")
    op.create_index("open_postings", "postings", ["source"], sqlite_where=is_open, postgresql_where=is_open)
    op.create_index("postings_seen", "postings", ["source", "seen_run"])
    op.create_index("postings_repost", "postings", ["source", "repost_key"])
    op.create_table(
        "changes",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("run", sa.Integer, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("changed_fields", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "validators",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("url_key", sa.Text, primary_key=True),
        sa.Column("posting", sa.Text),
        sa.Column("card_hash", sa.Text),
        sa.Column("lastmod", sa.Text),
        sa.Column("etag", sa.Text),
        sa.Column("last_modified", sa.Text),
        sa.Column("fetched_at", sa.Text, nullable=False),
    )
    op.create_index("validators_posting", "validators", ["source", "posting"])
    op.create_table(
        "chrome",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_table(
        "quarantine",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("url_key", sa.Text, primary_key=True),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("strikes", sa.Integer, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("struck_run", sa.Integer, nullable=False),
        sa.Column("struck_at", sa.Text, nullable=False),
    )
    op.create_table(
        "confirmations",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("run", sa.Integer, primary_key=True),
        sa.Column("confirmed_at", sa.Text, nullable=False),
    )
