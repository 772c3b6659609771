"""Pages forgotten: of postings that closed and are not seen any more nothing is kept of their pages; no index is needed then."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.drop_index("validators_posting", "validators")
    op.execute(
        "DELETE FROM validators WHERE posting IN (SELECT postings.id FROM postings"
        " JOIN (SELECT source, max(id) AS id FROM runs WHERE state = 'complete' GROUP BY source) AS last"
        " ON last.source = postings.source WHERE postings.status = 'closed' AND postings.seen_run < last.id)"
    )
