"""How many boards are told by their address alone: `python -m bench.bench_detect ROWS.jsonl`.

A row has `url`, `platform` and `config`, and may have `generic` (no vendor) and `tellable` (false where the address tells no
vendor). Registries name one parameter by many names and keep with it how they read the board, so values are compared: what a
row says of the board's identity must be among the values told, in any case, as an address or as the part that names the board.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from jobcrawl.boards.addresses import detect, platforms

IDENTITY = frozenset(
    {
        "api_base", "board", "board_id", "board_slug", "board_token", "company", "company_id", "company_identifier",
        "company_slug", "corp", "customer_id", "domain", "employer", "feed_url", "guid",
        "host", "id", "job_board", "org", "origin", "portal_url",
        "region", "site", "site_id", "slug", "tenant", "token", "wd_instance",
    }
)  # fmt: skip
"""Names of parameters that say which board it is; all others say how it is read."""


def whole(value: Any) -> str:
    """A value without what may be left out: case, scheme, slash at the end."""
    return str(value).strip().lower().removeprefix("https://").removeprefix("http://").rstrip("/")


def label(value: Any) -> str:
    """The first label of a host, which is what many vendors tell their boards by."""
    return whole(value).partition("/")[0].partition(".")[0]


def contradictions(stated: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """What a row says of the board's identity that is not among the values told."""
    values = {whole(value) for value in told.values()}
    known = values | {value.partition("/")[0] for value in values} | {label(value) for value in values}
    stated = {name: value for name, value in stated.items() if name in IDENTITY and value}
    return {name: value for name, value in stated.items() if whole(value) not in known and label(value) not in values}


def main() -> None:
    """Count rows, print those that are not as stated."""
    if len(sys.argv) < 2:
        print("nothing to compare with; python -m bench.bench_detect ROWS.jsonl")
        return
    counts: Counter[str] = Counter()
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found = detect(row["url"])
        if row.get("generic"):
            counts["generic"] += 1
            counts["generic, named"] += found is not None
            continue
        if row["platform"] not in platforms() or not row.get("tellable", True):
            continue
        counts["told"] += 1
        if found is None or found.platform != row["platform"]:
            print("platform", row["url"], row["platform"], found)
            continue
        counts["right platform"] += 1
        wrong = contradictions(row["config"], found.config)
        counts["right parameters"] += not wrong
        if wrong:
            print("parameters", row["url"], row["config"], found.config)
    print(dict(counts))


if __name__ == "__main__":
    main()
