"""Files that are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from jobcrawl.feed.whole_file import whole_file


def test_what_cannot_be_written_is_told_by_the_name_that_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as caught, whole_file(tmp_path / "nowhere" / "sources.toml"):
        pass
    assert caught.value.filename == str(tmp_path / "nowhere" / "sources.toml")


def test_a_writer_that_breaks_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"old")
    with pytest.raises(TypeError), whole_file(tmp_path / "out") as file:
        file.writelines([b"half", "no bytes"])  # type: ignore[list-item]  # what breaks it
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("out", b"old")]
