"""Causes: why a run ended, for programs; words are for people. What earlier runs said is told by the words they ended with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

LOG_READ = "a log of changes, read to its end: what it does not tell of is as it was"


def upgrade() -> None:
    op.add_column("runs", sa.Column("cause", sa.Text))
    runs = sa.table("runs", sa.column("reason"), sa.column("cause"))
    said = sa.case(
        (runs.c.reason.contains("the crawl was stopped: memusage_exceeded"), "out_of_memory"),
        (runs.c.reason.contains("the crawl was stopped: shutdown"), "stopped"),
        (runs.c.reason.contains("the listing was not asked for"), "unasked"),
        (runs.c.reason == "the run died", "died"),
        (runs.c.reason == LOG_READ, "log_read"),
    )
    op.execute(runs.update().where(runs.c.reason.is_not(None)).values(cause=said))
