"""Places a list cannot go to are refused in a sentence, and what was there stays."""

import errno
import os
import sys
from pathlib import Path

import pytest

from core.errors import ExportError
from core.export.destination import check_destination, whole_file


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"nowhere does not exist; create it"):
        check_destination(tmp_path / "nowhere" / "recs.csv")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder; give the name of a file"):
        check_destination(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("x")

    with pytest.raises(ExportError, match="notes is not a folder"):
        check_destination(tmp_path / "notes" / "recs.csv")


@pytest.mark.skipif(sys.platform == "win32", reason="no such devices there")
def test_a_device_is_never_replaced() -> None:
    with pytest.raises(ExportError, match="is not a plain file"):
        check_destination(Path("/dev/null"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_without_the_right_to_write_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with (
        pytest.raises(ExportError, match="no right to write in the folder"),
        whole_file(tmp_path / "recs.csv") as file,
    ):
        file.write(b"new")


def test_a_write_protected_file_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "recs.csv"
    out.write_text("old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    with pytest.raises(ExportError, match="is write-protected"):
        check_destination(out)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, r"The disk is full, so .*recs\.csv was not written; free some space"),
        (errno.EROFS, "on a disk that is read-only"),
        (errno.EACCES, "may be open in another program"),
        (errno.EIO, r"recs\.csv cannot be written \("),
    ],
)
def test_what_the_disk_refuses_is_a_sentence_and_the_old_file_stays(
    tmp_path: Path, number: int, sentence: str
) -> None:
    out = tmp_path / "recs.csv"
    out.write_text("old")

    with pytest.raises(ExportError, match=sentence), whole_file(out) as file:
        file.write(b"new")
        raise OSError(number, os.strerror(number))

    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_name_that_is_too_long_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="too long"), whole_file(tmp_path / ("x" * 300)):
        pass


def test_a_name_no_system_takes_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        check_destination(tmp_path / "a\0b.csv")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_keeps_pointing_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    link = tmp_path / "recs.csv"
    link.symlink_to(tmp_path / "shared" / "real.csv")

    with whole_file(link) as file:
        file.write(b"new")

    assert link.is_symlink()
    assert (tmp_path / "shared" / "real.csv").read_text() == "new"
