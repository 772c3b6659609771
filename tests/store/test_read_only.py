"""Stores that may only be read: looking at them works, nothing is left beside them, and what cannot be done is one line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from jobcrawl.store.at_rest import file_at_rest, seen_unchanged
from jobcrawl.store.database import Database, build_engine, parse_url, show
from jobcrawl.store.errors import OlderStore, StoreNotWritable, WrittenMeanwhile
from jobcrawl.store.migrate import upgrade
from tests.store.postgres import Postgres
from tests.store.site import Site

NOBODY = 65534
"""User and group that own nothing."""

READING = (["status", "--json"], ["status"], ["runs", "--json"], ["runs", "garden", "--failures"])


def as_anybody(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A command, run without root's right to write what may not be written."""
    command = [sys.executable, "-m", "jobcrawl.commands.main", *arguments]
    if os.geteuid() == 0:
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--", *command]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with one run, closed."""
    path = tmp_path / "store #1 50%.db"
    site = Site(Database(f"sqlite:///{path}"))
    site.put("j1")
    site.visit()
    site.database.close()
    return path


@pytest.fixture(params=[(0o444, 0o555), (0o644, 0o777)], ids=["all read-only", "somebody else's file in a folder for all"])
def closed_store(request: pytest.FixtureRequest, store: Path) -> Iterator[Path]:
    """A store that may be read and no more."""
    mode, of_folder = request.param
    if of_folder == 0o777:
        if os.geteuid() != 0:
            pytest.skip("only root can make somebody else's file")
        os.chown(store, NOBODY, NOBODY)
    store.chmod(mode)
    store.parent.chmod(of_folder)
    yield store
    store.parent.chmod(0o755)


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_who_may_only_read_a_store_can_look_at_it_and_leaves_nothing_beside_it(closed_store: Path, arguments: list[str]) -> None:
    done = as_anybody(*arguments, "--store", f"sqlite:///{closed_store}")
    assert (done.returncode, done.stderr) == (0, "")
    assert "garden" in done.stdout
    assert list(closed_store.parent.iterdir()) == [closed_store], "a log of another user would be in the way of the next crawl"


@pytest.mark.parametrize("is_link", [False, True], ids=["file", "link"])
def test_a_store_in_the_middle_of_a_run_can_be_looked_at_by_who_may_only_read_it(
    store: Path, tmp_path: Path, is_link: bool
) -> None:
    named = tmp_path / "elsewhere" / "link.db" if is_link else store
    if is_link:
        named.parent.mkdir()
        named.symlink_to(store)
    site = Site(Database(f"sqlite:///{store}"))
    site.put("j1", "j2")
    site.visit()
    store.chmod(0o444)
    store.parent.chmod(0o555)
    done = as_anybody("status", "--json", "--store", f"sqlite:///{named}")
    store.parent.chmod(0o755)
    site.database.close()
    assert json.loads(done.stdout)["open"] == 2, done.stderr


def test_a_read_only_store_is_not_written_to_and_that_is_one_line(closed_store: Path) -> None:
    done = as_anybody("sources", "confirm", "garden", "--store", f"sqlite:///{closed_store}")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "is read-only; who does more than look at it must be able to write the file and its folder" in done.stderr


def test_a_log_that_a_dead_run_left_is_told_to_who_may_only_read(store: Path) -> None:
    (store.parent / f"{store.name}-wal").write_bytes(b"\0" * 4096)
    store.parent.chmod(0o555)
    done = as_anybody("status", "--store", f"sqlite:///{store}")
    store.parent.chmod(0o755)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert (
        f"a run writes to it or died; until the next run has ended only who may write to {store.parent} can look" in done.stderr
    )


def test_a_store_that_may_not_be_read_is_one_line(store: Path) -> None:
    store.chmod(0o200)
    done = as_anybody("status", "--store", f"sqlite:///{store}")
    assert (done.returncode, done.stderr) == (1, f"jobcrawl: store {store}: may not be read by this user\n")


def test_an_older_store_that_may_only_be_read_says_who_can_bring_it_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    engine = build_engine(parse_url(f"sqlite:///{path}"))
    with engine.connect() as raw, raw.execution_options(jobcrawl_write=True).begin():
        upgrade(raw, "0003")
    engine.dispose()
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    done = as_anybody("status", "--store", f"sqlite:///{path}")
    tmp_path.chmod(0o755)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "its schema is 0003, older than 00" in done.stderr
    assert "`jobcrawl status` does that for who may write" in done.stderr


def test_a_file_that_is_written_while_it_is_read_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(b"before")
    with pytest.raises(WrittenMeanwhile, match="a run wrote to it just now; try again"), seen_unchanged(path):
        path.write_bytes(b"afterwards")
    with seen_unchanged(path):
        assert path.read_bytes() == b"afterwards"


def test_a_store_that_may_be_written_is_read_with_its_log(store: Path) -> None:
    assert file_at_rest(parse_url(f"sqlite:///{store}")) is None
    assert file_at_rest(parse_url("postgresql://localhost/x")) is None


def test_an_address_is_shown_as_it_is_written_without_its_password() -> None:
    assert show(parse_url("postgresql://crane:secret@localhost/x")) == "postgresql://crane:***@localhost/x"
    assert show(parse_url("sqlite:///x.db")) == "x.db"


@pytest.fixture
def reader(postgres: Postgres) -> Iterator[tuple[str, str]]:
    """Address of a store on a server, for its owner and for a role that may read it."""
    url = postgres.new_database()
    site = Site(Database(url))
    site.put("j1")
    site.visit()
    with site.database.engine.begin() as connection:
        connection.execute(text("DROP ROLE IF EXISTS looker"))
        connection.execute(text("CREATE ROLE looker LOGIN"))
        connection.execute(text("GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker"))
    yield url, url.replace("tester@", "looker@")
    with site.database.engine.begin() as connection:
        connection.execute(text("DROP OWNED BY looker"))
    site.database.close()


def test_a_role_that_may_only_read_can_look_at_a_store(reader: tuple[str, str]) -> None:
    for arguments in READING:
        done = as_anybody(*arguments, "--store", reader[1])
        assert (done.returncode, "garden" in done.stdout) == (0, True), done.stderr


def test_a_role_that_may_only_read_is_told_what_it_lacks(reader: tuple[str, str]) -> None:
    with pytest.raises(StoreNotWritable, match=r"permission denied for table .*; who crawls must own the tables"):
        Site(Database(reader[1])).visit()
    owner = Database(reader[0])
    with owner.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0003'"))
    with pytest.raises(OlderStore, match="its schema is 0003, older than"):
        Database(reader[1], must_exist=True, to_read=True)
    with owner.write() as connection:
        connection.execute(text("REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM looker"))
    with pytest.raises(StoreNotWritable, match="who looks needs GRANT SELECT ON ALL TABLES"):
        Database(reader[1], must_exist=True, to_read=True)
    owner.close()
