from __future__ import annotations

from pathlib import Path

import pytest

from jobcrawl.boards.addresses import platforms
from jobcrawl.boards.registered import BadRow, source_of
from jobcrawl.boards.spiders import spider_class
from jobcrawl.discovery import DiscoveringSpider, site_name
from jobcrawl.feed.publish import feed_folder
from jobcrawl.source_names import folder_name, is_source_name
from jobcrawl.spider_arguments import WrongArgument

GOOD = ["museum", "greenhouse:acme", "dean.bakery-jobs", "räksmörgås", "3m", "jobs@dean", "x" * 120]
BAD = ["", ".", "..", "...", ".hidden", "-rf", "_x", ":", "@", "../../evil", "a/b", "a\\b", "a b", "a\n", "\x00", "x" * 121]


@pytest.mark.parametrize("name", GOOD)
def test_a_name_begins_with_a_letter_or_a_digit(name: str) -> None:
    assert is_source_name(name)
    assert DiscoveringSpider(name=name, url="https://dean.example/jobs").source.name == name


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_name_is_refused_wherever_it_is_given(name: str) -> None:
    assert not is_source_name(name)
    with pytest.raises(WrongArgument, match="a letter or digit first"):
        DiscoveringSpider(name=name, url="https://dean.example/jobs")
    with pytest.raises(BadRow, match="a letter or digit first"):
        source_of(name, {"url": "https://dean.example/jobs"}, "sources.toml:1", {}, ())
    lever = spider_class(platforms()["lever"])
    with pytest.raises(WrongArgument, match="a letter or digit first"):
        lever(token="dean", source_name=name)


@pytest.mark.parametrize("name", [*GOOD, *BAD])
def test_a_feed_lies_right_below_its_root_whatever_its_source_is_called(tmp_path: Path, name: str) -> None:
    assert feed_folder(tmp_path, name).resolve().parent == tmp_path.resolve()
    assert not folder_name(name).startswith(".")


@pytest.mark.parametrize(
    "url", ["http://[2001:db8::1]/jobs", "https://日本.example/", "https://日本/", "https://-.example/", "https://_jobs.example/"]
)
def test_every_address_has_a_name(url: str) -> None:
    assert is_source_name(site_name(url))


def test_names_of_addresses_stay_as_they_were() -> None:
    assert [site_name(f"https://{there}") for there in ("www.dean.example/", "dean.example/en/jobs", "dean.example/?q=1")] == [
        "dean.example", "dean.example-en-jobs", "dean.example-q-1-4864bd",
    ]  # fmt: skip
