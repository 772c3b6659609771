"""Bodies once: a posting's JSON is in its latest change alone; seeing an open posting touches no index any more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from jobcrawl.store.errors import StoreError

revision = "0003"
down_revision = "0002"

STRAY = sa.text(
    "SELECT count(*) FROM postings LEFT JOIN changes ON changes.source = postings.source AND changes.seq = postings.seq"
    " WHERE changes.body IS NULL OR changes.body <> postings.body"
)


def upgrade() -> None:
    stray = op.get_bind().execute(STRAY).scalar_one()
    if stray:
        raise StoreError(f"{stray} postings are not what their latest change says: the store was edited by hand")
    is_closed = sa.text("status = 'closed'")
    op.create_index("closed_postings", "postings", ["source", "seen_run"], sqlite_where=is_closed, postgresql_where=is_closed)
    op.drop_index("postings_seen", "postings")
    op.drop_column("postings", "body")
