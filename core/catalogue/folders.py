"""Listing folders of pictures: names, what is no picture and why, folder by folder."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from core.picture_formats import SUPPORTED_SUFFIXES

_NOT_CONTENT = frozenset({"thumbs.db", "desktop.ini"})
_MAY_BE_HIDDEN = frozenset(".tTdD")
_STEP = 1000  # entries of a folder that are taken together


class Listing(NamedTuple):
    """The names in one folder, sorted; what cannot be read is named in `problem`."""

    files: list[str]
    folders: list[str]
    problem: str = ""


class Entries(NamedTuple):
    """What one folder holds: its files, unsorted, and the sorted names of its folders.

    `folder` is its path, `relative` its path below where the walk began, with forward slashes.
    """

    folder: str
    relative: str
    files: list[os.DirEntry[str]]
    folders: list[str]
    problem: str = ""


class FoundFile(NamedTuple):
    """A file below a catalogue's folder, by its path there; `fault` says why it is no picture."""

    path: str
    fault: str = ""


def nothing_to_tell(count: int) -> None:
    """Take no notice of how far the listing has come."""


def list_folder(folder: str) -> Listing:
    """List a folder once, without what systems and programs hide in it."""
    listed = _entries(folder, "", nothing_to_tell)
    return Listing(sorted(entry.name for entry in listed.files), listed.folders, listed.problem)


def walk_folders(
    root: Path,
    start: str = "",
    deepest: int | None = None,
    tell: Callable[[int], None] = nothing_to_tell,
) -> Iterator[Entries]:
    """List `root/start` and every folder below it; `deepest` bounds the folders' depth.

    Folders are followed through links, each real folder once. `tell` is called with 0 as the
    listing goes on, so that it can be ended by raising.
    """
    seen: set[str] = set()
    waiting = [(start, 0)]
    while waiting:
        relative, depth = waiting.pop()
        folder = os.path.join(root, relative)  # noqa: PTH118 - many folders
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        listed = _entries(folder, relative, tell)
        if deepest is None or depth < deepest:
            prefix = f"{relative}/" if relative else ""
            waiting.extend((prefix + name, depth + 1) for name in reversed(listed.folders))
        yield listed


def _entries(folder: str, relative: str, tell: Callable[[int], None]) -> Entries:
    files: list[os.DirEntry[str]] = []
    folders: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                # Of a million names, few begin like one of those that are not content.
                if name[0] in _MAY_BE_HIDDEN and _is_hidden(name):
                    continue
                if _is_folder(entry):
                    folders.append(name)
                    continue
                files.append(entry)
                if len(files) % _STEP == 0:
                    tell(0)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        return Entries(folder, relative, [], [], getattr(error, "strerror", None) or str(error))
    return Entries(folder, relative, files, sorted(folders))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself: it is no folder, nor a reason to list no other
        return False


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _NOT_CONTENT


def is_picture_name(name: str) -> bool:
    """Whether a file's name ends as a picture's that FashRec can read."""
    return os.path.splitext(name)[1].lower() in SUPPORTED_SUFFIXES  # noqa: PTH122 - many names


def is_writable_as_text(name: str) -> bool:
    """Whether a file's name is text at all (its bytes may be none, on some systems)."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def as_text(path: str) -> str:
    """Show a path whose bytes are no text with question marks; others as they are."""
    return path.encode("utf-8", "replace").decode("utf-8")


def fault_of(name: str) -> str:
    """Say why a file of this name or path is no picture; "" when it is one."""
    if not is_writable_as_text(name):
        return "the file's name is no valid text: give it another name"
    if not is_picture_name(name):
        return "it is not a kind of picture that FashRec reads"
    return ""


def in_order(files: list[os.DirEntry[str]]) -> Iterator[list[os.DirEntry[str]]]:
    """Give the files of a folder by name, some at a time, and empty the list while doing so.

    A million entries that have been asked for their size would keep 600 MB.
    """
    files.sort(key=attrgetter("name"), reverse=True)
    while files:
        some = files[: -_STEP - 1 : -1]
        del files[-_STEP:]
        yield some


@contextmanager
def asking_for_stats(folder: str) -> Iterator[Callable[[os.DirEntry[str]], os.stat_result]]:
    """Give what tells the size and time of a folder's file, in half the time where it can.

    On Windows a listing brings them along. Elsewhere every file is asked for, and from its own
    folder the system need not go down the whole path for each.
    """
    if os.name == "nt" or os.stat not in os.supports_dir_fd:
        yield os.DirEntry.stat
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # it may be listed and not opened, or is gone by now
        yield os.DirEntry.stat
        return
    try:
        yield lambda entry: os.stat(entry.name, dir_fd=handle)
    finally:
        os.close(handle)
