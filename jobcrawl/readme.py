"""The generated parts of README.md: `python -m jobcrawl.readme` writes them, `--check` fails when they are out of step."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jobcrawl.boards.addresses import platforms
from jobcrawl.commands.main import COMMANDS
from jobcrawl.commands.new_site import file_text
from jobcrawl.schema import posting_schema

README = Path("README.md")
"""The file whose marked parts are generated."""
LINE_FROM = Path("fixtures/statsskuld/job_agency_as_employer.json")
"""The fixture that is shown as a feed line."""
CONSUMER = Path("tests/feed/consumer_1_0.py")
"""The tested script that is shown as an example of a consumer."""
VENDORS = Path("jobcrawl/platforms")
"""Where vendors' files lie, of which the shortest are shown."""


def field_table() -> str:
    """The fields of a feed line as a Markdown table."""
    rows = ["| field | type | meaning |", "|---|---|---|"]
    for name, shape in posting_schema()["properties"].items():
        rows.append(f"| `{name}` | {_type(shape)} | {shape.get('description', '')} |")
    return "\n".join(rows)


def _type(shape: dict[str, Any]) -> str:
    kinds = [option for option in shape.get("anyOf", [shape]) if option.get("type") != "null"]
    first = kinds[0] if kinds else shape
    kind = first.get("type")
    kind = next((one for one in kind if one != "null"), "null") if isinstance(kind, list) else kind
    if "enum" in first:
        return ", ".join(f"`{value}`" for value in first["enum"] if value is not None)
    if kind == "array":
        return f"list of {_type(first['items'])}"
    if kind == "object" and "properties" in first:
        return "{" + ", ".join(first["properties"]) + "}"
    return str(kind)


def command_help() -> str:
    """What every command does, as `jobcrawl --help` says it."""
    rows = ["| command | what it does |", "|---|---|"]
    rows += [f"| `jobcrawl {name}` | {line} |" for name, (_, line) in COMMANDS.items()]
    return "\n".join(rows)


def feed_line() -> str:
    """What a recorded fixture gives, as a feed line would hold it; empty fields and most of the text left out."""
    posting = dict(json.loads(LINE_FROM.read_text(encoding="utf-8"))["posting"])
    for name in ("description", "description_html"):
        posting[name] = posting[name][:120].rstrip() + " …"
    return f"```json\n{json.dumps(posting, indent=1, ensure_ascii=False)}\n```"


def shortest_vendors() -> str:
    """The three shortest files of vendors with a plain JSON interface."""
    plain = [VENDORS / f"{name}.py" for name, vendor in platforms().items() if vendor.listing.format == "json"]
    texts = {path.as_posix(): path.read_text(encoding="utf-8").strip() for path in plain}
    shortest = sorted(texts.items(), key=lambda one: len(one[1].splitlines()))[:3]
    return "\n\n".join(f"`{path}`, {len(text.splitlines())} lines:\n\n```python\n{text}\n```" for path, text in shortest)


def parts() -> Iterator[tuple[str, str]]:
    """Name and text of every generated part."""
    yield "line", feed_line()
    yield "consumer", f"```python\n{CONSUMER.read_text(encoding='utf-8').strip()}\n```"
    yield "new-site", f"```python\n{file_text('acme', 'https://acme.example/jobs').strip()}\n```"
    yield "vendors", shortest_vendors()
    yield "fields", field_table()
    yield "commands", command_help()


def rendered(readme: str) -> str:
    """README with its generated parts made anew; raises ValueError when a marker is missing."""
    for name, text in parts():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.S)
        if not pattern.search(readme):
            raise ValueError(f"README.md has no part <!-- {name} --> … <!-- /{name} -->")
        readme = pattern.sub(lambda found, text=text: f"{found[1]}{text}\n{found[2]}", readme)  # type: ignore[misc]  # the default binds early
    return readme


def main() -> int:
    """Write README, or with `--check` say whether it is in step."""
    old = README.read_text(encoding="utf-8")
    new = rendered(old)
    if "--check" in sys.argv[1:]:
        if old != new:
            sys.stderr.write("README.md is out of step: run python -m jobcrawl.readme\n")
        return int(old != new)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
