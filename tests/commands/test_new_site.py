from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from jobcrawl.commands.main import app
from jobcrawl.commands.new_site import TEMPLATE


def test_a_new_site_is_a_spider_that_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "spiders").mkdir()
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["new-site", "acme_jobs", "https://acme.example/jobs"])
    assert result.exit_code == 0
    text = (tmp_path / "spiders" / "acme_jobs.py").read_text()
    space: dict[str, Any] = {}
    exec(compile(text, "acme_jobs.py", "exec"), space)
    spider = space["AcmeJobs"]
    assert (spider.name, spider.start_urls) == ("acme_jobs", ["https://acme.example/jobs"])


@pytest.mark.parametrize("url", ['https://a.example/"jobs', "https://a.example/jobs\\", 'https://a.example""";x/jobs'])
def test_an_address_is_no_code(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["new-site", "acme", url]).exit_code == 0
    space: dict[str, Any] = {}
    exec(compile((tmp_path / "spiders" / "acme.py").read_text(), "acme.py", "exec"), space)
    assert space["Acme"].start_urls == [url]


@pytest.mark.parametrize(("config", "hint"), [(True, "try: scrapy crawl acme"), (False, "where a scrapy.cfg is")])
def test_a_spider_is_only_to_be_tried_where_scrapy_finds_it(
    config: bool, hint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCRAPY_SETTINGS_MODULE", raising=False)
    if config:
        (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    assert hint in " ".join(CliRunner().invoke(app, ["new-site", "acme", "https://acme.example"]).stdout.split())


@pytest.mark.parametrize("name", ["site", "greenhouse"])
def test_a_name_that_a_built_in_spider_has_is_exit_2(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["new-site", name, "https://acme.example/jobs"]).exit_code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "url"), [("Acme", "https://a.example"), ("acme", "acme.example"), ("acme", "file:///etc")])
def test_a_wrong_name_or_address_is_exit_2(name: str, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "spiders").mkdir()
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["new-site", name, url]).exit_code == 2
    assert list((tmp_path / "spiders").iterdir()) == []


def test_a_spider_that_is_there_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "spiders").mkdir()
    (tmp_path / "spiders" / "acme.py").write_text("mine")
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["new-site", "acme", "https://acme.example"]).exit_code == 2
    assert (tmp_path / "spiders" / "acme.py").read_text() == "mine"


def test_the_first_spider_of_a_project_makes_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["new-site", "acme", "https://acme.example"]).exit_code == 0
    assert (tmp_path / "spiders" / "acme.py").is_file()


def test_the_readme_shows_the_template() -> None:
    shown = TEMPLATE.format(host="acme.example", kind="Acme", name="acme", url="https://acme.example/jobs")
    assert shown in (Path(__file__).parents[2] / "README.md").read_text()
