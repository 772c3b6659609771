"""Shared ids: what a site writes as the id of several of its ads, by which none of them is known."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "shared_ids",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("posting", sa.Text, primary_key=True),
    )
