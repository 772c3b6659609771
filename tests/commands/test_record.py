import json
import subprocess
import sys
from pathlib import Path

from fixtures.statsskuld.ads import ADS
from fixtures.statsskuld.pages import job_path
from fixtures.statsskuld.site import Site
from tests.project import ENVIRONMENT, project


def record(folder: Path, *arguments: str, allow: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "jobcrawl.commands.main", "record", *arguments, "-s", f"ADDRESS_GUARD_ALLOW={allow}"]
    return subprocess.run(command, cwd=project(folder), env=ENVIRONMENT, capture_output=True, text=True, timeout=200, check=False)


def test_a_page_is_recorded_with_what_its_spider_yields_and_refreshed_only_where_that_changed(site: Site, tmp_path: Path) -> None:
    address = site.url.removeprefix("http://")
    run = record(tmp_path, "statsskuld", site.url + job_path(ADS[4]), "--name", "job_with_pay", allow=address)
    assert (run.returncode, run.stderr) == (0, "")
    assert not (tmp_path / "jobcrawl.db").exists(), "one page is no run of its source"
    saved = json.loads((tmp_path / "fixtures" / "statsskuld" / "job_with_pay.json").read_text())
    assert saved["kind"] == "posting"
    assert saved["posting"]["title"] == ADS[4].title
    assert ADS[4].title in (tmp_path / "fixtures" / "statsskuld" / "job_with_pay.html").read_text()

    before = (tmp_path / "fixtures" / "statsskuld" / "job_with_pay.json").read_text()
    run = record(tmp_path, "statsskuld", site.url + job_path(ADS[3]), "--name", "job_with_pay", allow=address)
    assert run.returncode == 2, "a page that was recorded is not lost to another one of its name"
    assert (tmp_path / "fixtures" / "statsskuld" / "job_with_pay.json").read_text() == before
    saved["posting"]["title"] = "What an older reader saw"
    (tmp_path / "fixtures" / "statsskuld" / "job_with_pay.json").write_text(json.dumps(saved))
    run = record(tmp_path, "--refresh")
    assert "job_with_pay.json: posting.title" in run.stdout
    assert "1 of 1 pages changed" in run.stdout
    assert (tmp_path / "fixtures" / "statsskuld" / "job_with_pay.json").read_text() == before


def test_a_page_that_cannot_be_fetched_is_one_clear_line_and_exit_1(site: Site, tmp_path: Path) -> None:
    run = record(tmp_path, "statsskuld", f"{site.url}/en/lediga-jobb/1/none", allow=site.url.removeprefix("http://"))
    assert run.returncode == 1
    assert run.stderr.splitlines() == [f"{site.url}/en/lediga-jobb/1/none: HTTP 404"]
    assert not (tmp_path / "fixtures").exists()


def test_a_page_of_a_site_that_nobody_configured_is_recorded(site: Site, tmp_path: Path) -> None:
    address = site.url.removeprefix("http://")
    run = record(tmp_path, "site", site.url + job_path(ADS[4]), "--name", "job", allow=address)
    assert run.returncode == 0, run.stderr
    assert json.loads((tmp_path / "fixtures" / "site" / "job.json").read_text())["posting"]["title"] == ADS[4].title


def test_an_address_that_tells_no_board_is_exit_2(tmp_path: Path) -> None:
    run = record(tmp_path, "greenhouse", "https://example.org/jobs/17")
    assert run.returncode == 2
    assert "Traceback" not in run.stderr


def test_pages_that_are_not_there_are_not_refreshed_in_silence(tmp_path: Path) -> None:
    run = record(tmp_path, "--refresh", "harbour")
    assert (run.returncode, "no page is saved under fixtures/harbour" in run.stderr) == (2, True), run.stderr


def test_outside_of_a_project_nothing_is_recorded(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "jobcrawl.commands.main", "record", "--refresh"]
    run = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=200, check=False)
    assert (run.returncode, "there is no scrapy.cfg" in run.stderr) == (2, True), run.stderr


def test_an_unknown_spider_is_exit_2(tmp_path: Path) -> None:
    assert record(tmp_path, "statskuld", "https://example.org").returncode == 2


def test_a_fixture_lies_in_the_folder_of_its_spider_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("../../evil", "..", "a/b"):
        run = record(tmp_path, "site", "https://dean.example/jobs/1", "--name", name)
        assert (run.returncode, "digits and . _ - : @ only" in run.stderr) == (2, True), run.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scrapy.cfg"]
