"""`jobcrawl run` against a stand-in vendor on loopback: every posting, politeness over all crawls, failures, signals, overlap."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bench.bench_run_all import delivered, measured
from jobcrawl.schedule.stopping import FORCE_SECONDS
from jobcrawl.store import lease
from jobcrawl.store.database import Database
from tests.schedule.boards_server import boards
from tests.schedule.project import jobcrawl, project, register, start

PATIENCE = 100.0
"""Seconds that something may take on a busy machine before it is taken for never coming."""


def states(folder: Path) -> dict[str, str]:
    """How the last run of each source stands in a project's store."""
    if not (folder / "jobcrawl.db").exists():
        return {}
    with closing(sqlite3.connect(folder / "jobcrawl.db")) as store:
        try:
            return dict(store.execute("SELECT source, state FROM runs ORDER BY id").fetchall())
        except sqlite3.OperationalError:  # the store is being made
            return {}


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server") / "asked"


@pytest.fixture(scope="module")
def port(log: Path) -> Iterator[int]:
    with boards(log, jobs=4) as number:
        yield number


def outcomes(out: str) -> dict[str, dict[str, object]]:
    return {row["source"]: row for row in map(json.loads, out.splitlines())}


def asked(log: Path, prefix: str) -> dict[str, list[tuple[float, str]]]:
    """Times and boards asked for, by host, of the boards whose names begin so."""
    by_host: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for line in log.read_text().splitlines():
        moment, host, token = line.split()
        if token.startswith(prefix):
            by_host[host].append((float(moment), token))
    return by_host


def check_pace(hosts: dict[str, list[tuple[float, str]]], delay: float) -> None:
    """A host is asked once in a delay. The stand-in may be late in noting a request, so not single gaps are looked at: `n`
    requests take `n - 1` delays, less one delay for a first request that was noted late."""
    for host, asked_at in hosts.items():
        moments = sorted(moment for moment, _ in asked_at)
        least = (len(moments) - 2) * delay
        assert moments[-1] - moments[0] >= least, f"{host} was asked {len(moments)} times in {moments[-1] - moments[0]:.2f} s"


@pytest.mark.parametrize("asked", [[], ["--json"]], ids=["report", "json"])
def test_who_stops_reading_what_came_of_the_sources_stops_no_crawl(tmp_path: Path, port: int, asked: list[str]) -> None:
    folder = project(tmp_path / "p", port)
    tokens = [f"unread{number}" for number in range(6)]
    register(folder, port, tokens)
    run = start(folder, "run", "--all", "--workers", "1", *asked)
    try:
        for stream in (run.stdout, run.stderr):
            assert stream is not None
            stream.close()
        assert run.wait(PATIENCE) == 0
    finally:
        run.kill()
    assert states(folder) == dict.fromkeys(tokens, "complete")


def test_every_posting_of_many_sources_is_delivered_and_hosts_are_asked_politely(tmp_path: Path, port: int, log: Path) -> None:
    folder = project(tmp_path / "p", port, delay=0.25)
    before = len(log.read_text().splitlines()) if log.exists() else 0
    register(folder, port, [f"polite{number}" for number in range(24)], hosts=3)
    code, out, error = jobcrawl(folder, "run", "--all", "--json")
    assert code == 0, error
    found = outcomes(out)
    assert len(found) == 24
    assert {row["state"] for row in found.values()} == {"complete"}
    assert delivered(folder) == 24 * 4
    assert len(list((folder / "feed").glob("*/manifest.json"))) == 24
    hosts = asked(log, "polite")
    assert {host: len(moments) for host, moments in hosts.items()} == {f"127.0.1.{last}": 8 for last in (1, 2, 3)}
    check_pace(hosts, 0.25)
    spans = [(min(moments)[0], max(moments)[0]) for moments in hosts.values()]
    assert max(begin for begin, _ in spans) < min(end for _, end in spans), "hosts are crawled side by side"
    robots = Counter(line.split()[1] for line in log.read_text().splitlines()[before:] if line.endswith(" robots"))
    assert set(robots.values()) == {1}, "robots.txt is asked for once a host, not once a source"
    connected = Counter(line.split()[1] for line in log.read_text().splitlines() if line.endswith(" connected"))
    assert max(connected.values()) < 8, "crawls of a host share its connections"


def test_a_failing_source_is_its_own_failure(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port)
    register(folder, port, ["fine1", "gone1", "fine2", "broken1"], hosts=4)
    rows = folder / "sources" / "boards.jsonl"
    rows.write_text(rows.read_text() + '{"name": "odd", "platform": "greenhous"}\nnot json\n')
    code, out, error = jobcrawl(folder, "run", "--all", "--json")
    assert code == 1
    found = outcomes(out)
    assert {name: row["state"] for name, row in found.items()} == {
        "fine1": "complete", "fine2": "complete", "gone1": "failed", "broken1": "failed",
    }  # fmt: skip
    assert delivered(folder) == 8
    lines = [line for line in error.splitlines() if line.startswith("jobcrawl: ")]
    assert len(lines) == 2
    assert lines[0].startswith("jobcrawl: sources/boards.jsonl:5: odd: platform 'greenhous' is unknown; did you mean greenhouse?")
    assert lines[1].startswith("jobcrawl: sources/boards.jsonl:6: no JSON")


def test_what_is_due_runs_once_however_often_it_is_asked_for(tmp_path: Path, port: int, log: Path) -> None:
    folder = project(tmp_path / "p", port, delay=0.1)
    register(folder, port, [f"due{number}" for number in range(6)], hosts=1)
    together = [start(folder, "run", "--due", "--json") for _ in range(2)]
    ends = [process.communicate(timeout=100) for process in together]
    assert [process.returncode for process in together] == [0, 0], ends
    code, out, _ = jobcrawl(folder, "run", "--due", "--json")
    assert (code, out) == (0, "")
    tokens = Counter(token for moments in asked(log, "due").values() for _, token in moments)
    assert set(tokens) == {f"due{number}" for number in range(6)}
    assert set(tokens.values()) == {1}


def test_a_host_that_asked_to_be_left_alone_is_not_asked_again_by_its_other_sources_nor_by_later_runs(
    tmp_path: Path, port: int, log: Path
) -> None:
    folder = project(tmp_path / "p", port, delay=0.1)
    tokens = [f"later{number}" for number in range(4)]
    register(folder, port, [*tokens, "elsewhere"], hosts=1)
    rows = (folder / "sources" / "boards.jsonl").read_text().splitlines()
    rows[-1] = rows[-1].replace("127.0.1.1", "127.0.1.2")
    (folder / "sources" / "boards.jsonl").write_text("\n".join(rows))
    code, out, _ = jobcrawl(folder, "run", "--due", "--json")
    found = outcomes(out)
    assert (code, found["elsewhere"]["state"]) in ((1, "complete"), (3, "complete"))
    [(name, reason)] = [(name, row["reason"]) for name, row in found.items() if row["state"] == "blocked"]
    assert "HTTP 429: 127.0.1.1 asked to be left alone until 20" in str(reason)
    assert jobcrawl(folder, "run", "--due", "--json")[:2] == (0, "")
    code, out, _ = jobcrawl(folder, "run", "--all", "--json")
    assert (code, {row["state"] for one, row in outcomes(out).items() if one != "elsewhere"}) == (3, {"left"})
    assert [token for moments in asked(log, "later").values() for _, token in moments] == [name]
    [notes] = (folder / ".jobcrawl" / "hosts").glob("127.0.1.1.json")
    past = json.loads(notes.read_text())
    past["left_alone"]["until"] = past["left_alone"]["at"] + 1
    notes.write_text(json.dumps(past))
    time.sleep(1.0)
    code, out, _ = jobcrawl(folder, "run", "--due", "--json")
    assert [row["state"] for row in outcomes(out).values()].count("blocked") == 1, "the others were not failures: due at once"
    assert len([token for moments in asked(log, "later").values() for _, token in moments]) == 2


def test_without_memory_the_rest_of_the_line_is_left_for_the_next_call(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port, delay=0.3)
    register(folder, port, [f"heavy{number}" for number in range(6)], hosts=1)
    limit = ("-s", "MEMUSAGE_LIMIT_MB=20", "-s", "MEMUSAGE_CHECK_INTERVAL_SECONDS=0.1")
    code, out, _ = jobcrawl(folder, "run", "--all", "--json", *limit)
    found = Counter(row["state"] for row in outcomes(out).values())
    assert (code, found["failed"] <= 2, found["left"] >= 4) == (1, True, True)
    code, out, _ = jobcrawl(folder, "run", "--due", "--json")
    assert (code, len(outcomes(out))) == (0, 6), "those under way as well"


def test_what_falls_due_while_others_are_crawled_is_begun_by_the_same_call_once(tmp_path: Path, port: int, log: Path) -> None:
    folder = project(tmp_path / "p", port)
    with (folder / "many_settings.py").open("a") as settings:
        settings.write("import jobcrawl.schedule.many\njobcrawl.schedule.many.LOOK_SECONDS = 0.5\n")
    register(folder, port, ["hang9", "meanwhile1", "meanwhile2"], hosts=3)
    assert jobcrawl(folder, "run", "meanwhile1", "meanwhile2")[0] == 0
    process = start(folder, "run", "--due", "--json")
    deadline = time.monotonic() + PATIENCE
    while not asked(log, "hang9"):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    with closing(sqlite3.connect(folder / "jobcrawl.db", timeout=30)) as store, store:
        store.execute("UPDATE runs SET started_at = '2026-01-01T00:00:00+00:00' WHERE source = 'meanwhile1'")
    while len([1 for moments in asked(log, "meanwhile1").values() for _ in moments]) < 2:
        assert time.monotonic() < deadline, "it fell due"
        time.sleep(0.1)
    time.sleep(2.0)
    process.send_signal(signal.SIGTERM)
    out, _ = process.communicate(timeout=100)
    tokens = Counter(token for moments in asked(log, "meanwhile").values() for _, token in moments)
    assert tokens == {"meanwhile1": 2, "meanwhile2": 1}
    assert outcomes(out)["meanwhile1"]["state"] == "complete"


def test_a_host_that_another_run_crawls_is_left_to_it(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port)
    register(folder, port, ["held"])
    database = Database(f"sqlite:///{folder / 'jobcrawl.db'}")
    with database.write() as connection:
        lease.take(connection, "host 127.0.1.1", seconds=3600)
    database.close()
    assert jobcrawl(folder, "run", "held")[0] == 75
    assert jobcrawl(folder, "run", "--due")[0] == 0
    assert delivered(folder) == 0


def test_a_run_that_is_told_to_stop_ends_within_ten_seconds_and_the_work_goes_on_next_time(
    tmp_path: Path, port: int, log: Path
) -> None:
    folder = project(tmp_path / "p", port)
    register(folder, port, ["stop1", "hang1", "hang2", "hang3"], hosts=4)
    process = start(folder, "run", "--due", "--json")
    deadline = time.monotonic() + PATIENCE
    while sum(map(len, asked(log, "hang").values())) < 3 or states(folder).get("stop1") != "complete":
        assert time.monotonic() < deadline
        time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    told = time.monotonic()
    out, error = process.communicate(timeout=100)
    assert FORCE_SECONDS < 10, "whatever still goes on"
    assert time.monotonic() - told < 30, "and no request of ten minutes was waited for, however slow the machine"
    assert process.returncode in (1, 3), error
    found = outcomes(out)
    assert found["stop1"]["state"] == "complete"
    assert {found[name]["state"] for name in ("hang1", "hang2", "hang3")} <= {"failed", "partial"}
    connection = sqlite3.connect(folder / "jobcrawl.db")
    assert connection.execute("SELECT count(*) FROM runs WHERE state = 'running'").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM leases WHERE owner IS NOT NULL").fetchone() == (0,)
    connection.close()
    before = Counter(token for moments in asked(log, "").values() for _, token in moments)
    process = start(folder, "run", "--due", "--json")
    deadline = time.monotonic() + PATIENCE
    while sum(map(len, asked(log, "hang").values())) < 6:
        assert time.monotonic() < deadline, "what was stopped is due at once"
        time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=100)
    after = Counter(token for moments in asked(log, "").values() for _, token in moments)
    assert after["stop1"] == before["stop1"], "what was complete is not run again"


def test_wrong_usage_is_said_so(tmp_path: Path, port: int) -> None:
    folder = project(tmp_path / "p", port)
    assert jobcrawl(folder, "run")[0] == 2
    assert jobcrawl(folder, "run", "--all")[0] == 2
    code, _, error = jobcrawl(folder, "run", "nobody")
    assert code == 2
    assert "'nobody' is no source" in error
    assert jobcrawl(folder, "run", "--all", "--due")[0] == 2


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_a_thousand_sources_in_one_process(tmp_path: Path) -> None:
    log = tmp_path / "asked"
    with boards(log, jobs=50) as port:
        folder = project(tmp_path / "p", port, delay=0.5)
        register(folder, port, [f"house{number}" for number in range(1000)], hosts=20)
        result = measured(folder, sys.executable, "-m", "jobcrawl.commands.main", "run", "--all")
        assert result["code"] == 0, (folder / "log").read_text()[-2000:]
        assert delivered(folder) == 50_000
        assert result["memory"] <= 400
        assert len(os.listdir(folder / "feed")) == 1000
        hosts = asked(log, "house")
        assert {host: len(moments) for host, moments in hosts.items()} == {f"127.0.1.{1 + last}": 50 for last in range(20)}
        check_pace(hosts, 0.5)
