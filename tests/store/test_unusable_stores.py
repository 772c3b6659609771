"""Stores that cannot be used: one clear line, and nothing lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from jobcrawl.store.database import Database
from jobcrawl.store.errors import StoreError, StoreNotWritable
from tests.store.reading import open_keys
from tests.store.site import Site
from tests.store.small_disk import small_disk


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "is no database address"),
        ("mysql://reader:rose@localhost/x", r"^STORE_URL mysql://reader:\*\*\*@localhost/x: only sqlite and postgresql"),
        ("sqlite+other:///x.db", r"^STORE_URL sqlite\+other:///x.db: only sqlite and postgresql are supported"),
        ("sqlite:////nowhere/at/all/store.db", "does the folder /nowhere/at/all exist"),
        ("postgresql://127.0.0.1:1/x", "^store postgresql://127.0.0.1:1/x: .*refused"),
        ("sqlite:////tmp", "^store /tmp: is a folder or a device; a store is a file"),
    ],
)
def test_a_store_that_cannot_be_opened_is_one_clear_line(url: str, words: str) -> None:
    with pytest.raises(StoreError, match=words) as caught:
        Database(url)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_store_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("no database " * 100)
    with pytest.raises(StoreNotWritable, match="not a database; put a copy in its place, or move it away"):
        Database(f"sqlite:///{path}")


def test_a_store_on_a_disk_without_a_byte_left_is_one_clear_line_and_nothing_is_lost(tmp_path: Path) -> None:
    with small_disk(tmp_path, 1):
        site = Site(Database(f"sqlite:///{tmp_path / 'store.db'}"))
        site.put("j1")
        site.visit()
        site.database.close()
        with pytest.raises(OSError, match="No space left"):
            (tmp_path / "rest").write_bytes(bytes(1 << 20))
        with pytest.raises(StoreNotWritable, match="the disk is full") as caught:
            Database(f"sqlite:///{tmp_path / 'store.db'}")
        assert "\n" not in str(caught.value)
        (tmp_path / "rest").unlink()
        database = Database(f"sqlite:///{tmp_path / 'store.db'}")
        assert open_keys(database) == {"j1"}
        database.close()


def test_a_read_only_store_is_one_clear_line_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    site = Site(Database(f"sqlite:///{path}"))
    site.put("j1")
    site.visit()
    site.database.close()
    script = (
        "import os, sqlite3, sys\nimport sqlalchemy.dialects.sqlite.pysqlite\n"
        "from jobcrawl.store.database import Database\nfrom jobcrawl.store.errors import StoreError\n"
        "from jobcrawl.store.run import Run\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        f"try: Run.open(Database('sqlite:///{path}'), 'garden')\n"
        "except StoreError as error: sys.exit(str(error))\n"
    )
    for folder in (tmp_path, *tmp_path.parents):
        if not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o011)
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    tmp_path.chmod(0o755)
    assert done.returncode == 1
    assert done.stderr.strip().count("\n") == 0
    assert "read-only" in done.stderr or "cannot be opened" in done.stderr, done.stderr
    assert sqlite3.connect(path).execute("SELECT count(*) FROM postings").fetchone() == (1,)
