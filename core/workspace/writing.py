"""Writing into a workspace: by one builder at a time, and what keeps it from being written."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from core.errors import WorkspaceError, reason_of
from core.words import worded
from core.workspace.layout import Layout


@contextmanager
def only_builder(layout: Layout) -> Iterator[None]:
    """Keep a second build out of the workspace; the lock is free again after a kill.

    Raises:
        WorkspaceError: when another one goes on.
    """
    lock = filelock.FileLock(layout.lock)
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise WorkspaceError(
            worded(
                "Workspace",
                "Another FashRec is indexing into {workspace}; wait until it has "
                "finished, or cancel it there.",
            ).filled(workspace=layout.workspace)
        ) from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def writing(workspace: Path) -> Iterator[None]:
    """Make the workspace's folder, and turn what the system says about writing into a sentence.

    Raises:
        WorkspaceError: when the disk is full, or the folder cannot be written to.
    """
    try:
        workspace.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        # Annoy tells the cause in its text alone.
        if error.errno == errno.ENOSPC or os.strerror(errno.ENOSPC) in str(error):
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "The disk with {workspace} is full; make room and index again, it "
                    "goes on from where it was.",
                ).filled(workspace=workspace)
            ) from error
        raise WorkspaceError(
            worded(
                "Workspace",
                "The workspace {workspace} cannot be written ({reason}); check its "
                "rights or choose another with --workspace.",
            ).filled(workspace=workspace, reason=reason_of(error))
        ) from error
