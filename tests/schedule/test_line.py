from __future__ import annotations

from jobcrawl.boards.registered import RegisteredSource
from jobcrawl.declared.cadence import Cadence
from jobcrawl.schedule.line import CRAWLS_PER_HOST, Line


def source(name: str, host: str) -> RegisteredSource:
    return RegisteredSource(name=name, reader="site", place="", url="", host=host, cadence=Cadence())


def test_a_host_with_many_sources_leaves_workers_to_the_others() -> None:
    line = Line([source(f"big{number}", "big.example") for number in range(50)] + [source("small", "small.example")])
    taken = [line.take() for _ in range(CRAWLS_PER_HOST + 2)]
    names = [one.name for one in taken if one is not None]
    assert "small" in names
    assert len(names) == CRAWLS_PER_HOST + 1


def test_a_source_that_ended_makes_room_for_the_next_of_its_host() -> None:
    line = Line([source(f"big{number}", "big.example") for number in range(4)])
    first = line.take()
    assert first is not None
    assert line.take() is not None
    assert line.take() is None
    line.done(first)
    assert line.take() is not None


def test_hosts_take_turns() -> None:
    line = Line([source(f"{host}{number}", host) for host in ("a.example", "b.example", "c.example") for number in range(2)])
    names = [one.name for _ in range(6) if (one := line.take()) is not None]
    assert [name[0] for name in names] == ["a", "b", "c", "a", "b", "c"]


def test_what_is_dropped_is_not_taken() -> None:
    line = Line([source("a", "a.example"), source("b", "b.example")])
    assert [one.name for one in line.drop("a.example")] == ["a"]
    assert line.drop("a.example") == []
    assert [one.name for one in line.drop_all()] == ["b"]
    assert line.take() is None
    assert not len(line)
