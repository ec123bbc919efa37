"""The pictures that lie with a catalogue, from one listing of each folder.

Asking the disk about every product would take minutes on a network drive. So each folder is listed
once, sizes and times of change are noted on the way, and products find their pictures here.
"""

import os
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.folders import (
    Entries,
    FoundFile,
    as_text,
    asking_for_stats,
    fault_of,
    in_order,
    is_picture_name,
    is_writable_as_text,
    list_folder,
    nothing_to_tell,
    walk_folders,
)
from core.picture_formats import SUPPORTED_SUFFIXES

PICTURE_FOLDERS = ("images", "image", "pictures", "picture", "photos", "photo", "img", "imgs")
PICTURE_STAT = np.dtype([("size", "<i8"), ("mtime_ns", "<i8")])
"""What tells a changed picture: its size in bytes and when it was changed; -1 where there is none.

The time is in nanoseconds since 1970.
"""

NO_FILE = -1
"""The size, and the time, of a picture that is not there."""

_PLAIN_SUFFIXES = frozenset(suffix.removeprefix(".") for suffix in SUPPORTED_SUFFIXES)


@dataclass(slots=True)
class PictureIndex:
    """Every picture that lies with a catalogue, to be found by id or by name, whatever the case.

    `paths` are the pictures in the order of their folders and names; `sizes` and `times` (in
    nanoseconds) are theirs, NO_FILE where the disk tells none. `by_stem` gives their places by
    their names without folder and suffix, casefolded. `is_own` says that the folder is the
    catalogue's own for pictures; `refused` are the files that are no pictures.
    """

    is_own: bool = False
    paths: list[str] = field(default_factory=list)
    sizes: "array[int]" = field(default_factory=lambda: array("q"))
    times: "array[int]" = field(default_factory=lambda: array("q"))
    refused: list[FoundFile] = field(default_factory=list)
    by_stem: dict[str, int] = field(default_factory=dict)
    _by_name: dict[str, int] = field(default_factory=dict)
    _by_path: dict[str, int] = field(default_factory=dict)
    _faults: dict[str, FoundFile] = field(default_factory=dict)

    def add(self, entries: Entries, tell: Callable[[int], None] = nothing_to_tell) -> None:
        """Take in the files of one folder; the first of a name or stem is the one found by it.

        `tell` is called with the number of pictures since it was called last.
        """
        if entries.problem:
            self._refuse(entries.relative, f"the folder cannot be listed ({entries.problem})")
        prefix = f"{entries.relative}/" if entries.relative else ""
        with asking_for_stats(entries.folder) as stat:
            self._add_files(entries.files, prefix, stat, tell)
        for name in entries.folders:
            if is_picture_name(name):
                self._refuse(prefix + name, "it is a folder, not a picture")

    def _add_files(
        self,
        files: list[os.DirEntry[str]],
        prefix: str,
        stat: Callable[[os.DirEntry[str]], os.stat_result],
        tell: Callable[[int], None],
    ) -> None:
        is_text = is_writable_as_text(prefix)
        for entries in in_order(files):
            parts = [entry.name.rpartition(".") for entry in entries]
            # Nearly all names are plain; asking one by one takes twice as long.
            if not (
                is_text
                and {suffix for _, _, suffix in parts} <= _PLAIN_SUFFIXES
                and all(entry.name.isascii() for entry in entries)
            ):
                entries = self._pictures_among(entries, prefix)
                parts = [entry.name.rpartition(".") for entry in entries]
            by_stem, place = self.by_stem, len(self.paths)
            for stem, _, _ in parts:
                by_stem.setdefault(stem.casefold(), place)
                place += 1
            self.paths.extend([prefix + entry.name for entry in entries])
            self._add_stats(entries, stat)
            tell(len(entries))

    def _pictures_among(
        self, entries: list[os.DirEntry[str]], prefix: str
    ) -> list[os.DirEntry[str]]:
        """Give the files that are pictures by their names, and refuse the others."""
        pictures = []
        for entry in entries:
            fault = fault_of(prefix + entry.name)
            if fault:
                self._refuse(prefix + entry.name, fault)
            else:
                pictures.append(entry)
        return pictures

    def _add_stats(
        self,
        entries: list[os.DirEntry[str]],
        stat: Callable[[os.DirEntry[str]], os.stat_result],
    ) -> None:
        try:
            found = [stat(entry) for entry in entries]
        except OSError:  # a link that leads nowhere, and the like: which one, shows one by one
            if len(entries) > 1:
                for entry in entries:
                    self._add_stats([entry], stat)
                return
            self.sizes.append(NO_FILE)
            self.times.append(NO_FILE)
            return
        self.sizes.extend([status.st_size for status in found])
        self.times.extend([status.st_mtime_ns for status in found])

    def _refuse(self, path: str, fault: str) -> None:
        found = FoundFile(as_text(path), fault)
        self.refused.append(found)
        name = found.path.rpartition("/")[2].casefold()
        self._faults.setdefault(name.rpartition(".")[0] or name, found)
        self._faults.setdefault(name, found)

    def find(self, name: str) -> int | None:
        """Find the place in `paths` by a picture's id, or by a file name, its suffix aside."""
        folded = name.casefold()
        found = self.by_stem.get(folded)
        if found is None:
            found = self._places_by_name().get(folded)
        if found is None and is_picture_name(folded):
            return self.by_stem.get(folded.rpartition(".")[0])
        return found

    def place_of(self, path: str) -> int | None:
        """Find the place of one of `paths`."""
        if not self._by_path:
            self._by_path = {path: place for place, path in enumerate(self.paths)}
        return self._by_path.get(path)

    def fault(self, name: str) -> FoundFile | None:
        """Find a file that is no picture by a product's id or a file's name."""
        return self._faults.get(name.casefold())

    def _places_by_name(self) -> dict[str, int]:
        """Built when it is first asked for, since most catalogues never do."""
        if not self._by_name:
            for place, path in enumerate(self.paths):
                self._by_name.setdefault(path.rpartition("/")[2].casefold(), place)
        return self._by_name


def stats_array(sizes: "array[int]", times: "array[int]") -> NDArray[np.void]:
    """Give sizes and times of change in nanoseconds as PICTURE_STAT (n,)."""
    stats = np.empty(len(sizes), dtype=PICTURE_STAT)
    stats["size"], stats["mtime_ns"] = sizes, times
    return stats


def index_pictures(
    root: Path, deepest: int | None, tell: Callable[[int], None] = nothing_to_tell
) -> PictureIndex:
    """List the pictures with a table in `root`: those in images/, else all in and below `root`.

    `deepest` bounds how far below `root` is looked where there is no such folder. `tell` is called
    with the number of pictures since it was called last; what it raises ends the listing.
    """
    folders = {name.casefold(): name for name in reversed(list_folder(str(root)).folders)}
    named = [folders[name] for name in PICTURE_FOLDERS if name in folders]
    index = PictureIndex(is_own=bool(named))
    if named:
        for name in named:
            for entries in walk_folders(root, name, tell=tell):
                index.add(entries, tell)
        return index
    for entries in walk_folders(root, deepest=deepest, tell=tell):
        index.add(entries, tell)
    return index
