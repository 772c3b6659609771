"""Telling: changes get their sequence numbers in the transaction that stores what they tell of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, update

from jobcrawl.store.lifecycle import ClosedReason
from jobcrawl.store.opening import Opened
from jobcrawl.store.rows import insert_rows
from jobcrawl.store.strict import written
from jobcrawl.store.tables import changes, sources

ChangeType = Literal["new", "updated", "closed", "reopened"]
"""What a feed line says."""
ChangeReason = Literal[ClosedReason, "cleared"]
"""The evidence, where there is a choice: why a posting was closed, or `cleared` for fields that are gone."""

_TAKE_NUMBERS = (
    update(sources)
    .where(sources.c.name == bindparam("source"))
    .values(last_seq=sources.c.last_seq + bindparam("count"))
    .returning(sources.c.last_seq)
)


@dataclass(slots=True)
class Change:
    """One line of the feed in the making."""

    type: ChangeType
    """What happened."""
    reason: ChangeReason | None
    """The evidence, where there is a choice."""
    changed: list[str]
    """Visible fields that differ from before."""
    body: dict[str, Any]
    """The posting as of this change."""
    seq: int = 0
    """Its number within the source; 0 until told."""


def tell(connection: Connection, opened: Opened, told: list[Change]) -> Counter[str]:
    """Number and store changes; gives how many there are of each type.

    What changes of a closed posting is told as its closing once more, with the fields that changed: whoever goes by the types of
    the lines must not believe that it is open.

    The numbers are taken under the row lock of the source, which PostgreSQL holds until the commit: so numbers become visible in
    their order and without gaps, and a reader that has seen number n has seen all before it.
    """
    if not told:
        return Counter()
    last = connection.execute(_TAKE_NUMBERS, {"source": opened.source, "count": len(told)}).scalar_one()
    for seq, change in enumerate(told, start=last - len(told) + 1):
        change.seq = seq
    rows = [
        {
            "source": opened.source, "seq": change.seq, "run": opened.id, "changed_fields": written(change.changed),
            "body": written(change.body), **_line_of(change),
        }
        for change in told
    ]  # fmt: skip
    insert_rows(connection, changes, rows)
    return Counter(change.type for change in told)


def _line_of(change: Change) -> dict[str, str | None]:
    """Type and reason that a change is told with."""
    if change.body["status"] == "closed":
        return {"type": "closed", "reason": change.body["closed_reason"]}
    return {"type": change.type, "reason": change.reason}
