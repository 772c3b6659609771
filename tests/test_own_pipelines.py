"""Item pipelines and spiders of a project's own beside jobcrawl's."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from itemadapter import ItemAdapter

from fixtures.statsskuld.site import Site
from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.draft_item import show_drafts_as_items
from jobcrawl.page import Page
from tests.project import ENVIRONMENT, project
from tests.test_demonstration import at, command

PIPELINE = """
from itemadapter import ItemAdapter


class AddTeam:
    def process_item(self, item):
        ItemAdapter(item)["department"] = "Yard"
        return item
"""
LATE = (
    "ours.AddTeam changes postings after they were recorded; the store and the feed will not show it: give it an order below 850"
)
START = """
from jobcrawl.spider import JobSpider


class LoggingIn(JobSpider):
    name = "logging_in"
    start_urls = ["https://dean.example/jobs"]

    async def start(self):
        yield {}["password"]
"""


def run(folder: Path, *asked: str) -> subprocess.CompletedProcess[str]:
    environment = ENVIRONMENT | {"SCRAPY_SETTINGS_MODULE": "our_settings"}
    environment["PYTHONPATH"] = f"{folder}{os.pathsep}{environment['PYTHONPATH']}"
    return subprocess.run(asked, cwd=project(folder), env=environment, capture_output=True, text=True, timeout=200, check=False)


@pytest.mark.parametrize(("order", "department", "warns"), [(300, "Yard", False), (845, "Yard", False), (950, None, True)])
def test_a_pipeline_of_ones_own_fills_fields_of_the_posting_until_that_is_recorded(
    site: Site, tmp_path: Path, order: int, department: str | None, warns: bool
) -> None:
    (tmp_path / "ours.py").write_text(PIPELINE)
    (tmp_path / "our_settings.py").write_text(
        f"from jobcrawl.settings import *\n\nITEM_PIPELINES = {{**ITEM_PIPELINES, 'ours.AddTeam': {order}}}\n"
    )
    done = run(tmp_path, *command(tmp_path, "statsskuld", *at(site), "-O", f"{tmp_path}/out.jsonl"))
    assert (done.returncode, LATE in done.stderr) == (0, warns), done.stderr
    departments = [json.loads(line)["department"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert (len(departments), departments.count("Yard") == len(departments)) == (40, department == "Yard")


def test_a_start_that_breaks_is_told_as_why_the_run_failed(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "__init__.py").write_text(START)
    (tmp_path / "our_settings.py").write_text("from jobcrawl.settings import *\n\nSPIDER_MODULES = ['mine']\n")
    done = run(tmp_path, *command(tmp_path, "logging_in"))
    assert (done.returncode, "AttributeError" in done.stderr) == (1, False), done.stderr
    store = f"sqlite:///{tmp_path}/store.db"
    told = run(
        tmp_path, command(tmp_path)[0], "-m", "jobcrawl.commands.main", "runs", "logging_in", "--failures", "--store", store
    )
    assert "KeyError: 'password'" in told.stdout, told.stdout + told.stderr


def test_a_draft_has_the_fields_of_its_posting() -> None:
    show_drafts_as_items()
    draft = Draft(page=Page(url="https://dean.example/jobs/1", body=b""), candidates=Candidates())
    item = ItemAdapter(draft)
    item["title"] = "Baker"
    assert (draft.posting.title, item["title"], item.item) == ("Baker", "Baker", draft)
    assert "evidence" in item.field_names()
    del item["title"]
    assert draft.posting.title is None
    with pytest.raises(KeyError):
        item["titel"] = "Baker"
