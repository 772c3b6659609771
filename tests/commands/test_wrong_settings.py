"""Settings that cannot be right are told in one line, whichever command reads them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = jobcrawl.settings\n")
    (folder / "sources.toml").write_text('[harbour]\nurl = "http://127.0.0.1:9/jobs"\n')
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-m", *arguments]
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, timeout=200, check=False)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("CONTACTS=banana", "a setting is wrong: CONTACTS is 'banana'; it must be drop, hash or keep"),
        (
            "FEED_FORMATS=csv,banana",
            "a setting is wrong: FEED_FORMATS names 'banana'; there are: jsonl, csv, parquet, jsonld, xml, rss",
        ),
        ("POSTING_BLOCKS_MAX=many", "a setting is wrong: POSTING_BLOCKS_MAX is 'many'; it must be a number"),
        ("CLOSESPIDER_TIMEOUT=soon", "a setting is wrong: CLOSESPIDER_TIMEOUT is 'soon'; it must be a number"),
        (
            "ADDRESS_GUARD_ALLOW=localhost:9",
            "a setting or an argument is wrong: ADDRESS_GUARD_ALLOW wants ADDRESS:PORT (127.0.0.1:8765), got 'localhost:9'",
        ),
        ("LOG_LEVEL=BANANA", "LOG_LEVEL is wrong: Unknown level: 'BANANA'"),
    ],
)
def test_a_crawl_with_a_wrong_setting_says_so_and_exits_2(tmp_path: Path, setting: str, words: str) -> None:
    done = command(tmp_path, "scrapy", "crawl", "site", "-a", "url=http://127.0.0.1:9/jobs", "-s", setting, "-s", "STORE_URL=")
    assert done.returncode == 2, done.stderr
    assert done.stderr.splitlines()[-1] == f"scrapy crawl: error: {words}"
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("CONTACTS=banana", "CONTACTS is 'banana'; it must be drop, hash or keep"),
        ("DOWNLOAD_DELAY=abc", "DOWNLOAD_DELAY is 'abc'; it must be a number"),
        ("ROBOTSTXT_OBEY=perhaps", "ROBOTSTXT_OBEY is 'perhaps'; it must be True or False"),
    ],
)
def test_a_run_of_many_with_a_wrong_setting_says_so_once_before_the_first_crawl(tmp_path: Path, setting: str, words: str) -> None:
    done = command(tmp_path, "jobcrawl.commands.main", "run", "--all", "-s", setting)
    assert done.returncode == 2, done.stderr
    assert " ".join(done.stderr.replace("│", " ").split()).count(words) == 1
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "jobcrawl.db").exists()


@pytest.mark.parametrize(
    ("spider", "argument", "words"),
    [
        ("site", "url=notaurl", "'notaurl' is no http(s) address"),
        ("site", "url=https://", "'https://' is no http(s) address"),
        ("site", "ulr=https://harbour.example", "site has no argument 'ulr'; did you mean url? known: url, name, "),
        ("site", "name=harbour", "say which site: -a url=https://…"),
        ("site", "name=statsskuld", "name 'statsskuld' is that of another spider, whose postings it would join"),
        ("greenhouse", "source_name=statsskuld", "source_name 'statsskuld' is that of another spider"),
        ("greenhouse", "tokn=acme", "greenhouse has no argument 'tokn'; did you mean token? known: url, source_name, "),
        ("statsskuld", "contry=SE", "statsskuld has no argument 'contry'; did you mean country? known: start, name, "),
        ("greenhouse", "url=https://harbour.example", "https://harbour.example is no address of greenhouse"),
        ("statsskuld", "start=notaurl", "'notaurl' is no http(s) address"),
    ],
)
def test_a_crawl_with_a_wrong_argument_is_one_line_and_leaves_nothing(
    tmp_path: Path, spider: str, argument: str, words: str
) -> None:
    done = command(tmp_path, "scrapy", "crawl", spider, "-a", argument)
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith(f"scrapy crawl: error: {words}")
    assert len(done.stderr.splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scrapy.cfg", "sources.toml"]


def test_built_in_spiders_stand_beside_those_of_a_project(tmp_path: Path) -> None:
    (tmp_path / "spiders").mkdir()
    own = "from jobcrawl.spider import JobSpider\nclass Acme(JobSpider):\n    name = 'acme'\n"
    (tmp_path / "spiders" / "acme.py").write_text(own)
    listed = command(tmp_path, "scrapy", "list").stdout.split()
    assert {"acme", "site", "greenhouse", "statsskuld"} <= set(listed)


@pytest.mark.parametrize("setting", ["LOG_LEVEL=BANANA", "ADDRESS_GUARD_ALLOW=localhost"])
def test_a_run_with_a_wrong_setting_says_so_and_exits_2(tmp_path: Path, setting: str) -> None:
    done = command(tmp_path, "jobcrawl.commands.main", "run", "--all", "-s", setting)
    assert done.returncode == 2, done.stderr
    assert "a setting is wrong: " in done.stderr
    assert "Traceback" not in done.stderr
