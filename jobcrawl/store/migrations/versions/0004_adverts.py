"""Adverts and likenesses: what linking duplicates found out, so that it looks at new and changed postings alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "adverts",
        sa.Column("posting", sa.Text, primary_key=True),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("edition", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("links", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_table(
        "likenesses",
        sa.Column("one", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, primary_key=True),
        sa.Column("shared", sa.Float, nullable=False),
        sa.Column("letters", sa.Integer, nullable=False),
        sa.Column("slots", sa.Integer, nullable=False),
    )
    op.create_index("likenesses_other", "likenesses", ["other"])
