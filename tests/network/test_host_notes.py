from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from jobcrawl.network.host_notes import FileNotes


def test_a_note_is_there_for_the_next_run(tmp_path: Path) -> None:
    FileNotes(tmp_path).put("https://a.example", "robots", {"body": "User-agent: *", "fetched_at": 1.0})
    assert FileNotes(tmp_path).get("https://a.example", "robots") == {"body": "User-agent: *", "fetched_at": 1.0}
    assert FileNotes(tmp_path).get("https://b.example", "robots") is None


def test_without_a_directory_notes_last_for_the_run() -> None:
    notes = FileNotes(None)
    notes.put("h", "t", {"a": 1})
    assert notes.get("h", "t") == {"a": 1}
    assert FileNotes(None).get("h", "t") is None


def test_a_directory_that_cannot_be_written_to_is_named_once_and_notes_last_for_the_run(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").write_text("a file")
    notes = FileNotes(tmp_path / "taken" / "hosts")
    for host in ("https://a.example", "https://b.example"):
        notes.put(host, "robots", {"body": ""})
        assert notes.get(host, "robots") == {"body": ""}
    [record] = caplog.records
    assert "HOST_NOTES_DIR" in record.getMessage()
    assert f"{tmp_path}/taken/hosts cannot be written to: Not a directory" in record.getMessage()


def test_a_host_cannot_name_a_file_elsewhere(tmp_path: Path) -> None:
    FileNotes(tmp_path / "notes").put("http://../../etc/x", "t", {})
    assert [path.parent for path in tmp_path.rglob("*.json")] == [tmp_path / "notes"]


def test_a_pickle_or_garbage_in_the_directory_is_no_note_and_is_not_loaded(tmp_path: Path) -> None:
    canary = tmp_path / "canary"

    class Canary:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (Path(canary),))  # type: ignore[return-value]  # what a pickle may call is anything

    for body in (pickle.dumps(Canary()), b"[]", b'{"robots": 5}', b"{", b"\xff\xfe"):
        (tmp_path / "h.json").write_bytes(body)
        assert FileNotes(tmp_path).get("h", "robots") is None
    assert not canary.exists()
