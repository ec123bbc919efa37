"""The file a list goes to: checked before the work starts, written whole or not at all.

Whatever the disk refuses comes out as one sentence that names the file and says what to do.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from core.durable import replacing
from core.errors import ExportError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})


def check_destination(out: Path) -> Path:
    """Give the file that will really be written (links followed) when it can be.

    Raises:
        ExportError: when `out` is a folder or another thing that is no plain file, when its folder
            does not exist, or when it is write-protected.
    """
    try:
        target = out.resolve()
        if target.is_dir():
            raise ExportError(f"{out} is a folder; give the name of a file to write.")
        folder = target.parent
        if not folder.exists():
            raise ExportError(
                f"The folder {folder} does not exist; create it or choose another place."
            )
        if not folder.is_dir():
            raise ExportError(f"{folder} is not a folder; choose another place for {out.name}.")
        if not target.exists():
            return target
        if not target.is_file():
            raise ExportError(f"{out} is not a plain file; choose another name.")
        if not os.access(target, os.W_OK):
            raise ExportError(f"{out} is write-protected; choose another name or allow writing.")
    except (OSError, RuntimeError, ValueError) as error:  # links in a circle, a NUL in the name
        raise ExportError(_sentence(out, error)) from error
    return target


@contextmanager
def whole_file(out: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes the place of `out` when the block ends without an error.

    When the block ends with an error, also with `Cancelled`, what was at `out` stays as it was.

    Raises:
        ExportError: when the file cannot be written.
    """
    target = check_destination(out)
    try:
        with replacing(target) as file:
            yield file
    except OSError as error:
        raise ExportError(_sentence(out, error)) from error


def _sentence(out: Path, error: Exception) -> str:
    if not isinstance(error, OSError):
        return f"{out} cannot be written ({error}); choose another name."
    if error.errno in _FULL:
        return f"The disk is full, so {out} was not written; free some space and export again."
    if error.errno == errno.EROFS:
        return f"{out} lies on a disk that is read-only; choose another place."
    if error.errno == errno.ENAMETOOLONG:
        return f"The file name {out.name} is too long; choose a shorter one."
    if isinstance(error, PermissionError):
        return _refused(out)
    return f"{out} cannot be written ({error.strerror or error}); choose another place."


def _refused(out: Path) -> str:
    if out.exists():  # on Windows, a spreadsheet program keeps what it shows from being replaced
        return (
            f"{out} cannot be replaced: it may be open in another program or be protected; "
            "close it there or choose another name."
        )
    return f"There is no right to write in the folder {out.parent}; choose another place."
