"""Misses: how often in a row a page gave no posting, so that it is asked again soon at first and seldom later."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("validators", sa.Column("misses", sa.Integer, nullable=False, server_default="0"))
