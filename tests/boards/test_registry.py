"""The registry: what is good is used, what is bad is one clear line."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jobcrawl.boards.registered import SOURCE_KEYS, BadRow, RegisteredSource, registered_class, source_of, vendor_spider
from jobcrawl.boards.registry import MAX_PROBLEM, Registry, read_registry, row_of, table_of, without_table
from jobcrawl.declared.declaration import KEYS

TOML = """\
every = "6h"
timezone = "Europe/Stockholm"
disabled = ["lever:bakers"]

["greenhouse:acme"]
platform = "greenhouse"
token = "acme"

# an address tells vendor and parameters
["lever:bakers"]
url = "https://jobs.lever.co/bakers"
cron = "0 3 * * *"

[museum]
url = "https://museum.example/jobs"
country = "SE"
whole = true
"""


def registry(folder: Path, **texts: str) -> Registry:
    for name, text in texts.items():
        stem, _, ending = name.rpartition("_")
        path = folder / (f"sources.{ending}" if stem == "sources" else f"sources/{stem}.{ending}")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return read_registry(folder, spiders=["statsskuld"])


def problems(found: Registry) -> list[str]:
    return [str(problem) for problem in found.problems]


def test_a_hand_written_registry_is_read(tmp_path: Path) -> None:
    found = registry(tmp_path, sources_toml=TOML)
    assert problems(found) == []
    acme, bakers, museum = found.sources.values()
    assert (acme.reader, acme.host, acme.parameters) == ("greenhouse", "boards-api.greenhouse.io", {"token": "acme"})
    assert acme.cadence.words() == "every 6h"
    assert (bakers.reader, bakers.parameters) == ("lever", {"token": "bakers"})
    assert bakers.cadence.words() == "cron 0 3 * * * Europe/Stockholm"
    assert (museum.reader, museum.host, museum.country, museum.parameters) == ("site", "museum.example", "SE", {"whole": True})
    assert [one.name for one in found.sources.values() if found.is_enabled(one)] == ["greenhouse:acme", "museum"]


def test_a_malformed_table_costs_itself_only(tmp_path: Path) -> None:
    text = TOML + '\n[broken]\nplatform = "greenhouse\ntoken = "x"\n\n[after]\nplatform = "ashby"\ntoken = "After Work"\n'
    found = registry(tmp_path, sources_toml=text)
    assert list(found.sources) == ["greenhouse:acme", "lever:bakers", "museum", "after"]
    assert len(found.problems) == 1
    assert found.problems[0].place == "sources.toml:20"
    assert "no TOML" in found.problems[0].words


@pytest.mark.parametrize(
    ("table", "line", "words"),
    [
        ('platform = "greenhous"', 2, "did you mean greenhouse?"),
        ('platform = "greenhouse"', 1, "greenhouse needs token"),
        ('platform = "greenhouse"\ntokn = "x"', 3, "did you mean token?"),
        ('platform = "greenhouse"\ntoken = "a/../b"', 3, "no control characters"),
        ('platform = "greenhouse"\ntoken = "a?b"', 3, "no control characters"),
        ('platform = "greenhouse"\ntoken = "a\\u0000b"', 3, "no control characters"),
        ('platform = "personio"\nslug = "x y"', 1, "is no host"),
        ('url = "ftp://x.example"', 2, "no http(s) address"),
        ('url = "https://[::1"', 2, "no http(s) address"),
        ('spider = "nobody"', 2, "allowed: statsskuld"),
        ('spider = "statsskuld"\nplatform = "lever"', 2, "give one of them"),
        ('every = "1h"', 1, "one of url, platform, spider, format"),
        ('url = "https://x.example"\nevery = "often"', 3, "30m, 6h, 1d or 1w"),
        ('url = "https://x.example"\ncron = "61 * * * *"', 3, "cron"),
        ('url = "https://x.example"\ncountry = "Sweden"', 3, "ISO 3166-1"),
        ('url = "https://x.example"\ndelay = "fast"', 3, "0 to 600"),
        ('url = "https://x.example"\nwhole = "perhaps"', 3, "neither true nor false"),
        ('url = "https://x.example"\nenabled = "perhaps"', 3, "neither true nor false"),
        ('platform = ["greenhouse"]', 2, "allowed: ashby"),
        ('[one.platform]\nname = "greenhouse"', 2, "allowed: ashby"),
        ('platform = "greenhouse"\ntoken = true', 3, "token True"),
        ('platform = "pinpoint"\nslug = "08:00-18:00"', 1, "is no host"),
        ('platform = "greenhouse"\nconfig = "acme"', 3, "no table of parameters"),
        ('url = "https://x.example"\ntimezone = 1', 3, "no IANA time zone"),
        ('url = "https://x.example"\n[one.timezone]\nname = "UTC"', 3, "no IANA time zone"),
        ('url = "https://x.example"\nformat = "html"\nitems = "li"\ncells = false', 5, "cells is a table"),
        ("spider = 5", 2, "allowed: statsskuld"),
        ('url = "https://x.example"\nformat = "yaml"', 3, "allowed: json, jsonl, xml"),
        ('url = "https://x.example"\nformat = "links"\ninclude = "(?!x)"', 4, "include"),
        ('url = "https://x.example"\nformat = "links"\ninclud = "x"', 4, "did you mean include?"),
        ('url = "https://x.example"\nformat = "json"\n[one.fields]\ntitel = "name"', 5, "did you mean title?"),
        ('url = "https://x.example"\nformat = "json"\n[one.fields]\ntitle = "a | shout"', 5, "'shout' is no filter"),
        ('url = "https://x.example"\nformat = "json"\nitems = "data["', 4, "'data[' is no path"),
        ('url = "https://x.example"\nformat = "json"\n[one.pay]\nminimum = "pay..low"', 5, "'pay..low' is no path"),
        ('url = "https://x.example"\nformat = "json"\n[one.places]\neach = ["offices["]', 5, "is no path"),
        ('url = "https://x.example"\nformat = "json"\n[one.drop]\n"kind[" = ["pool"]', 4, "'kind[' is no path"),
        ('url = "https://x.example"\nformat = "xml"', 1, "no path of an element"),
        ('url = "https://x.example"\nformat = "json"\n[one.paging]\nby = "leaf"', 5, "allowed: offset, page"),
        ('url = "https://x.example"\nformat = "html"\nitems = "div["\n[one.cells]\nurl = "a[["', 6, "no CSS selector"),
        ('url = "https://x.example"\nformat = "html"', 3, "needs items"),
        ('url = "https://x.example"\nformat = "links"\n[[one.steps]]\nfield = "title"', 4, "tag, attribute, text"),
    ],
)
def test_a_bad_table_is_one_line_with_its_place_its_cause_and_what_is_allowed(
    tmp_path: Path, table: str, line: int, words: str
) -> None:
    found = registry(tmp_path, sources_toml=f'[one]\n{table}\n\n[other]\nurl = "https://other.example"\n')
    assert list(found.sources) == ["other"]
    assert len(found.problems) == 1, problems(found)
    assert found.problems[0].place == f"sources.toml:{line}", problems(found)
    assert words in str(found.problems[0])
    assert "\n" not in str(found.problems[0])
    assert len(str(found.problems[0])) <= MAX_PROBLEM


def test_keys_above_all_tables_that_cannot_be_used_are_one_line_and_stop_no_source(tmp_path: Path) -> None:
    tables = '[bakery]\nurl = "https://bakery.example/jobs"\n[museum]\nurl = "https://museum.example/jobs"\n'
    found = registry(tmp_path, sources_toml=f'disabled = ["museum"]\ntimezone = 1\n{tables}')
    assert list(found.sources) == ["bakery", "museum"]
    assert problems(found) == ["sources.toml:2: timezone 1 is no IANA time zone such as 'Europe/Stockholm'"]
    assert found.disabled == {"museum"}
    assert found.sources["bakery"].cadence.words() == "every 1d"


LEAVES = st.sampled_from(
    [
        None,
        True,
        0,
        -1,
        10**400,
        1.5,
        "",
        "x",
        "Dean\nBakery",
        "https://bakery.example/jobs",
        "json",
        "greenhouse",
        "{id}",
        "a[",
        "GET",
    ]
)
KEYS_INSIDE = st.sampled_from(["title", "by", "url", "each", "x"])
JSON = LEAVES | st.lists(LEAVES, max_size=2) | st.dictionaries(KEYS_INSIDE, LEAVES | st.lists(LEAVES, max_size=1), max_size=2)
NAMES = st.sampled_from([*SOURCE_KEYS, *KEYS, "name", "platform", "spider", "config", "token"])
STARTS = st.sampled_from(
    [
        {},
        {"platform": "greenhouse", "token": "bakery"},
        {"url": "https://bakery.example/jobs"},
        {"url": "https://bakery.example/jobs", "format": "json"},
        {"url": "https://bakery.example/jobs", "format": "html", "items": "li"},
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STARTS, st.dictionaries(NAMES, JSON, max_size=3))
def test_a_row_of_any_types_is_a_source_or_a_line_that_says_why_not(start: dict[str, Any], row: dict[str, Any]) -> None:
    with suppress(BadRow):
        source = source_of(None, start | row, "boards.jsonl:1", {}, ["statsskuld"])
        assert source.cadence.words()
        assert row_of(source)
        assert table_of(source)
        if not source.reader.startswith("spider "):
            spider, arguments = source.spider(lambda _: None)
            assert spider(**arguments).source.name == source.name


def test_a_projects_spider_is_a_source_of_its_own_name_and_of_others_and_nothing_else_has_its_name() -> None:
    own: dict[str, Any] = {"spider": "statsskuld"}
    assert source_of("statsskuld", own, "sources.toml:1", {}, ["statsskuld"]).name == "statsskuld"
    assert source_of("debts", own, "sources.toml:1", {}, ["statsskuld"]).name == "debts"
    with pytest.raises(BadRow, match="is that of a spider of this project"):
        source_of("statsskuld", {"url": "https://bakery.example/jobs"}, "sources.toml:1", {}, ["statsskuld"])


def test_what_is_said_of_a_row_is_one_line_whatever_its_name(tmp_path: Path) -> None:
    found = registry(tmp_path, more_jsonl='{"name": "Dean\\nBakery", "platform": "lever"}\n')
    assert problems(found) == ["sources/more.jsonl:1: Dean\\nBakery: lever needs token, or an address that tells them"]


@pytest.mark.parametrize(
    ("format_", "items"),
    [("json", "data.jobs"), ("json", "a[kind=job].rows || b"), ("json", ""), ("xml", "item"), ("xml", "rss.channel.item")],
)
def test_items_may_be_any_path_of_its_format(format_: str, items: str) -> None:
    row = {
        "url": "https://bakery.example/jobs",
        "format": format_,
        "items": items,
        "places": {"each": [".", "more"], "name": "town"},
    }
    assert source_of("bakery", row, "sources.toml:1", {}, ()).reader == "declared"


@pytest.mark.parametrize("sign", [";", "\t"])
def test_a_table_of_excel_has_cells_parted_by_semicolons_or_tabs(tmp_path: Path, sign: str) -> None:
    text = "name,url,every\r\ndean,https://dean.example/jobs?a=1,1d\r\nleeds,https://leeds.example/jobs,6h\r\n"
    found = registry(tmp_path, boards_csv=text.replace(",", sign))
    assert [str(problem) for problem in found.problems] == []
    assert {name: (one.url, one.cadence.words()) for name, one in found.sources.items()} == {
        "dean": ("https://dean.example/jobs?a=1", "every 1d"), "leeds": ("https://leeds.example/jobs", "every 6h"),
    }  # fmt: skip


def test_rows_of_csv_and_jsonl_are_sources_too(tmp_path: Path) -> None:
    found = registry(
        tmp_path,
        boards_csv="name,platform,token,url,every\nacme,greenhouse,acme,,2h\n,,,https://jobs.lever.co/bakers,\n",
        more_jsonl='{"platform": "ashby", "config": {"token": "After Work"}}\n\n{"url": "https://jobs.lever.co/cooks"}\n',
    )
    assert problems(found) == []
    assert list(found.sources) == ["acme", "lever:bakers", "ashby:After-Work", "lever:cooks"]
    assert found.sources["acme"].cadence.words() == "every 2h"


def test_a_bad_row_is_named_by_its_line_and_the_others_are_used(tmp_path: Path) -> None:
    found = registry(
        tmp_path,
        boards_csv='name,platform,token\na,greenhouse,a\nb,greenhouse\nc,greenhouse,c,d,e\nd,nowhere,d\n"e,greenhouse,e\n',
        more_jsonl='{"platform": "lever", "token": "ok"}\n[1]\n{"platform": \n{"platform": "lever", "token": "ok"}\n',
    )
    assert list(found.sources) == ["a", "lever:ok"]
    places = [problem.place.removeprefix("sources/") for problem in found.problems]
    assert places == [*(f"boards.csv:{line}" for line in (3, 4, 5, 6)), *(f"more.jsonl:{line}" for line in (2, 3, 4))]
    assert "registered already" in found.problems[-1].words


def test_two_sources_never_share_a_folder_of_the_feed(tmp_path: Path) -> None:
    found = registry(tmp_path, sources_toml='["a:b"]\nurl = "https://a.example"\n["a-b"]\nurl = "https://b.example"\n')
    assert list(found.sources) == ["a:b"]
    assert "share its feed folder" in problems(found)[0]


def test_a_registered_board_is_written_as_it_is_read(tmp_path: Path) -> None:
    found = registry(tmp_path, sources_toml=TOML)
    (tmp_path / "again").mkdir()
    again = registry(tmp_path / "again", sources_toml="\n".join(map(table_of, found.sources.values())))
    assert problems(again) == []
    assert [what(source) for source in again.sources.values()] == [what(source) for source in found.sources.values()]


def what(source: RegisteredSource) -> tuple[object, ...]:
    return source.name, source.reader, source.parameters, source.url, source.host


def test_ten_thousand_rows_are_read_in_seconds(tmp_path: Path) -> None:
    rows = "".join(f'{{"platform": "greenhouse", "token": "house{number}"}}\n' for number in range(10_000))
    assert len(registry(tmp_path, many_jsonl=rows).sources) == 10_000


ABOVE = {"timezone": "Europe/Stockholm"}


@pytest.mark.parametrize(
    ("said", "zone"), [({}, "Europe/Stockholm"), ({"timezone": "UTC"}, "UTC"), ({"timezone": "Europe/Oslo"}, "Europe/Oslo")]
)
def test_a_row_that_is_written_and_read_again_keeps_its_hours(said: dict[str, str], zone: str) -> None:
    source = source_of("museum", {"url": "https://museum.example/jobs", "cron": "0 3 * * *"} | said, "here", ABOVE, [])
    again = source_of(None, row_of(source), "there", ABOVE, [])
    assert source.cadence == again.cadence
    assert source.cadence.words() == f"cron 0 3 * * * {zone}"


@pytest.mark.parametrize(
    ("said", "above", "zone"),
    [
        ({}, {}, "Europe/Stockholm"),  # the vendor's own
        ({"timezone": "UTC"}, {}, "Europe/Stockholm"),
        ({}, {"timezone": "Europe/Oslo"}, "Europe/Oslo"),
        ({"deadlines_in": "Europe/Helsinki"}, {"timezone": "Europe/Oslo"}, "Europe/Helsinki"),
        ({"deadlines_in": "UTC"}, {}, "UTC"),
    ],
)
def test_dates_are_meant_in_the_zone_of_the_source(said: dict[str, str], above: dict[str, str], zone: str) -> None:
    row = source_of("platsbanken", {"platform": "platsbanken", "config": {}} | said, "here", above, [])
    kind, arguments = row.spider(lambda _name: None)
    assert kind(**arguments).source.timezone == zone
    assert source_of(None, row_of(row), "there", above, []).deadlines_in == row.deadlines_in


def test_no_zone_of_deadlines_is_guessed() -> None:
    with pytest.raises(BadRow, match="deadlines_in 'Atlantis' is no IANA time zone"):
        source_of("museum", {"url": "https://museum.example/jobs", "deadlines_in": "Atlantis"}, "here", {}, [])


def test_a_class_that_takes_what_the_registry_says_is_made_once_for_each_vendor() -> None:
    assert registered_class(vendor_spider("lever")) is registered_class(vendor_spider("lever"))


@pytest.mark.parametrize(
    ("vendor", "key"), [("bamboohr", "id"), ("workday", "externalPath"), ("oracle_hcm", "Id"), ("phenom", "jobSeqNo")]
)
def test_a_key_of_the_vendor_s_own_rows_is_no_parameter_of_a_board(vendor: str, key: str) -> None:
    with pytest.raises(BadRow, match=f"'{key}' is no key of {vendor}"):
        source_of("harbour", {"platform": vendor, key: "7"}, "here", {}, [])


BESIDE = """# Our boards; ask Anna before you change them.
cron = "0 3 * * *"

# the museum, mistyped
[musuem]  # twice a day
url = "https://museum.example/jobs"
# not in summer
every = "12h"

# the council
[council]
url = "https://council.example/jobs"
"""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            BESIDE,
            '# Our boards; ask Anna before you change them.\ncron = "0 3 * * *"\n\n# the museum, mistyped\n\n# the council\n'
            '[council]\nurl = "https://council.example/jobs"\n',
        ),
        ('[musuem]\nurl = "https://museum.example/jobs"\n', ""),
        ('[a]\nurl = "https://a.example"\n\n[musuem]\nurl = "https://m.example"\n', '[a]\nurl = "https://a.example"\n'),
        (
            '[musuem]\nurl = "https://m.example"\n[b]\nurl = "https://b.example"\n[musuem.fields]\ntitle = "name"\n',
            '[b]\nurl = "https://b.example"\n',
        ),
        ('["musuem"]\nurl = "https://m.example"\n\n\n[b]\nurl = "https://b.example"\n', '[b]\nurl = "https://b.example"\n'),
        ('musuem = { url = "https://m.example" }\n[b]\nurl = "https://b.example"\n', '[b]\nurl = "https://b.example"\n'),
        (
            '[musuem]\nnote = """\n[b]\n"""\n[b]\nnote = """\n[musuem]\n"""\nurl = "https://b.example"\n',
            '[b]\nnote = """\n[musuem]\n"""\nurl = "https://b.example"\n',
        ),
        ('every = "6h"\n\n[museum]\nurl = "https://m.example"\n', 'every = "6h"\n\n[museum]\nurl = "https://m.example"\n'),
        ('every = "6h"\n', 'every = "6h"\n'),
        ("", ""),
    ],
)
def test_a_table_is_taken_out_and_all_else_stays_as_it_is_written(text: str, left: str) -> None:
    assert without_table(text, "musuem") == left
    assert without_table(text, "every") == text, "a key above all tables is no source"
