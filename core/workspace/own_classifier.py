"""The classifier that a user has adopted for one workspace, in place of the shipped one.

It lies in the workspace as a copy, named by what it is, so that neither training again nor moving
the workspace takes it away:

    classifiers/1f0c39a1b2d4/…       classifier.onnx, its description, card, curves and examples
    classifiers/ADOPTED              the name of the one in use, written last
"""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from core.durable import replace, sync_folder, write_text
from core.errors import ModelError, WorkspaceError, reason_of
from core.vision.classifier import FILE_NAME
from core.vision.exported_model import load_exported
from core.words import worded
from core.workspace.layout import Layout

_NAME_LENGTH = 12
_LEFT_OUT = (".*", "*.pt")  # what a training that goes on needs, which takes 50 MB
_TRAIN_AGAIN = worded("Models", "train it again with `fashrec train`")


def adopted(workspace: Path) -> Path | None:
    """Give the folder of the adopted classifier; None where the shipped one is in use.

    Raises:
        WorkspaceError: when it was adopted and is not there any more.
    """
    layout = Layout(workspace)
    try:
        name = layout.adopted.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise WorkspaceError(
            worded(
                "Models",
                "{file}, which names the classifier in use, cannot be read "
                "({reason}); delete it to use the shipped one.",
            ).filled(file=layout.adopted, reason=reason_of(error))
        ) from error
    folder = layout.classifiers / name
    if not name.isalnum() or not (folder / FILE_NAME).is_file():
        raise WorkspaceError(
            worded(
                "Models",
                "The adopted classifier {folder} is not there any more; adopt "
                "another, or delete {file} to use the shipped one.",
            ).filled(folder=folder, file=layout.adopted)
        )
    return folder


def adopt(workspace: Path, trained: Path) -> Path:
    """Make a trained classifier the one that the next index uses; give the folder of its copy.

    Raises:
        ModelError: when the folder holds no whole classifier.
        WorkspaceError: when the copy cannot be written; the one before stays in use.
    """
    model = load_exported(trained / FILE_NAME, _TRAIN_AGAIN)
    layout = Layout(workspace)
    folder = layout.classifiers / model.sha256[:_NAME_LENGTH]
    try:
        layout.classifiers.mkdir(parents=True, exist_ok=True)
        if not _is_copy(folder, trained):
            _copy(trained, folder)
        write_text(layout.adopted, folder.name + "\n")
    except OSError as error:
        raise WorkspaceError(
            worded(
                "Models",
                "The classifier cannot be copied into {folder} ({reason}); make "
                "room on the disk, or see to it that you may write to this folder.",
            ).filled(folder=layout.classifiers, reason=reason_of(error))
        ) from error
    return folder


def use_shipped(workspace: Path) -> None:
    """Let the next index use the shipped classifier again.

    Raises:
        WorkspaceError: when the workspace cannot be written.
    """
    layout = Layout(workspace)
    try:
        layout.adopted.unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceError(
            worded(
                "Models",
                "{file} cannot be deleted ({reason}); see to it that you may write to this folder.",
            ).filled(file=layout.adopted, reason=reason_of(error))
        ) from error


def clear_classifiers(workspace: Path, in_use: Iterable[Path]) -> None:
    """Remove adopted classifiers that no generation was made with and that are not adopted now."""
    layout = Layout(workspace)
    kept = {folder.name for folder in in_use}
    with suppress(OSError):
        kept.add(layout.adopted.read_text(encoding="ascii").strip())
    if not layout.classifiers.is_dir():
        return
    for folder in layout.classifiers.iterdir():
        if folder.is_dir() and not folder.name.startswith(".") and folder.name not in kept:
            # What another process still has open, on Windows, stays until the next build.
            with suppress(OSError):
                shutil.rmtree(folder)


def _is_copy(folder: Path, trained: Path) -> bool:
    """Tell whether a folder already holds the classifier, whole, with the same description."""
    if folder.resolve() == trained.resolve():
        return True
    try:
        there = load_exported(folder / FILE_NAME, "")
    except ModelError:
        return False
    return there.description == load_exported(trained / FILE_NAME, _TRAIN_AGAIN).description


def _copy(trained: Path, folder: Path) -> None:
    new = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(trained, new, ignore=shutil.ignore_patterns(*_LEFT_OUT))
    for path in new.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    if folder.exists():
        shutil.rmtree(folder)
    replace(new, folder)
    sync_folder(folder.parent)
