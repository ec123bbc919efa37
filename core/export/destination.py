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
from core.words import worded

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
            raise ExportError(
                worded("Exporting", "{out} is a folder; give the name of a file to write.").filled(
                    out=out
                )
            )
        folder = target.parent
        if not folder.exists():
            raise ExportError(
                worded(
                    "Exporting",
                    "The folder {folder} does not exist; create it or choose another place.",
                ).filled(folder=folder)
            )
        if not folder.is_dir():
            raise ExportError(
                worded(
                    "Exporting", "{folder} is not a folder; choose another place for {name}."
                ).filled(folder=folder, name=out.name)
            )
        if not target.exists():
            return target
        if not target.is_file():
            raise ExportError(
                worded("Exporting", "{out} is not a plain file; choose another name.").filled(
                    out=out
                )
            )
        if not os.access(target, os.W_OK):
            raise ExportError(
                worded(
                    "Exporting", "{out} is write-protected; choose another name or allow writing."
                ).filled(out=out)
            )
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
        return worded(
            "Exporting", "{out} cannot be written ({error}); choose another name."
        ).filled(out=out, error=error)
    if error.errno in _FULL:
        return worded(
            "Exporting",
            "The disk is full, so {out} was not written; free some space and export again.",
        ).filled(out=out)
    if error.errno == errno.EROFS:
        return worded(
            "Exporting", "{out} lies on a disk that is read-only; choose another place."
        ).filled(out=out)
    if error.errno == errno.ENAMETOOLONG:
        return worded(
            "Exporting", "The file name {name} is too long; choose a shorter one."
        ).filled(name=out.name)
    if isinstance(error, PermissionError):
        return _refused(out)
    return worded("Exporting", "{out} cannot be written ({error}); choose another place.").filled(
        out=out, error=error.strerror or error
    )


def _refused(out: Path) -> str:
    if out.exists():  # on Windows, a spreadsheet program keeps what it shows from being replaced
        return worded(
            "Exporting",
            "{out} cannot be replaced: it may be open in another program or be protected; "
            "close it there or choose another name.",
        ).filled(out=out)
    return worded(
        "Exporting", "There is no right to write in the folder {parent}; choose another place."
    ).filled(parent=out.parent)
