"""Writing files whole: a reader finds the old file or the new one, never half of one."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

_REPLACE_ATTEMPTS = 5


def replace(source: Path, target: Path) -> None:
    """Rename over `target`, trying again where a virus scanner holds it for a moment (Windows)."""
    for attempt in range(_REPLACE_ATTEMPTS):
        try:
            source.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or attempt == _REPLACE_ATTEMPTS - 1:
                raise
            time.sleep(0.05 * 2**attempt)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut (a no-op where folders cannot be opened)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def link_or_copy(source: Path, target: Path) -> None:
    """Let a file that is never changed appear under another name, at no cost where links exist.

    Raises:
        OSError: when the folder cannot be written or the disk is full.
    """
    try:
        target.hardlink_to(source)
    except OSError:  # a file system without links, or with as many as it can hold
        shutil.copyfile(source, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())


@contextmanager
def replacing(path: Path, mode: str = "wb", **options: Any) -> Iterator[IO[Any]]:
    """Open a new file that takes the place of `path` when the block ends without an error.

    On an error the new file is removed and the old one is left as it was. `options` go to `open`.

    Raises:
        OSError: when the folder cannot be written or the disk is full.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    temporary = Path(name)
    try:
        with os.fdopen(handle, mode, **options) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        replace(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):  # it may have been renamed already
            temporary.unlink()
        raise
    sync_folder(path.parent)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def write_bytes(path: Path, data: bytes) -> None:
    """Replace `path` by a file that holds `data`."""
    with replacing(path) as file:
        file.write(data)


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Replace `path` by a file that holds `text`, its line ends as they are."""
    write_bytes(path, text.encode(encoding))
