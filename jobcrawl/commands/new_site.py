"""`jobcrawl new-site`: the few lines a new site needs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from scrapy.utils.project import inside_project

from jobcrawl.boards.addresses import platforms
from jobcrawl.discovery import DiscoveringSpider
from jobcrawl.domains import is_web_address
from jobcrawl.feed.whole_file import whole_file
from jobcrawl.project_folder import in_project

SPIDERS = Path("spiders")
"""Where spiders live, below the project's root."""

TEMPLATE = '''"""{host}: say in one line whose jobs these are."""

from __future__ import annotations

from jobcrawl.spider import JobSpider


class {kind}(JobSpider):
    """Say what is special about the site, if anything is."""

    name = "{name}"
    start_urls = ["{url}"]
'''
"""What a new spider's file holds."""


def file_text(name: str, url: str) -> str:
    """The file of a new spider."""
    kind = "".join(part.capitalize() for part in name.split("_"))
    return TEMPLATE.format(host=_plain(urlsplit(url).netloc), kind=kind, name=name, url=json.dumps(url)[1:-1])


def new_site(
    name: Annotated[str, typer.Argument(help="Name of the spider: lower case letters, digits and _.")],
    url: Annotated[str, typer.Argument(help="First listing page.")],
) -> None:
    """Write spiders/NAME.py for a job site.

    Example: `jobcrawl new-site acme https://acme.example/jobs`, then `scrapy crawl acme`.

    Exit codes: 0 written; 2 wrong name, a name that is taken, or wrong address.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise typer.BadParameter(f"{name!r}: a spider's name is its file's name: lower case letters, digits and _")
    if not is_web_address(url):
        raise typer.BadParameter(f"{url!r} is no http(s) address")
    if name in {DiscoveringSpider.name, *platforms()}:
        raise typer.BadParameter(f"{name!r} is a spider that jobcrawl brings; choose another name")
    path = in_project(SPIDERS) / f"{name}.py"
    if path.exists():
        raise typer.BadParameter(f"{path} is there already")
    path.parent.mkdir(exist_ok=True)
    with whole_file(path) as out:
        out.write(file_text(name, url).encode())
    hint = f"try: scrapy crawl {name}" if inside_project() else "it is found where a scrapy.cfg is, in this folder or above it"
    typer.echo(f"{path} written; {hint}")


def _plain(host: str) -> str:
    """A host without what would end a docstring or an escape in it."""
    return re.sub(r"[^\w.:-]+", "", host)
