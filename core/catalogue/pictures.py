"""Finding the pictures of a catalogue with one listing for each folder.

Asking the disk about every product would take minutes on a network drive. So each folder is listed
once, and products find their pictures in the listings: by the path their row names, else by id.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from core.picture_formats import SUPPORTED_SUFFIXES

PICTURE_FOLDERS = ("images", "image", "pictures", "picture", "photos", "photo", "img", "imgs")
_NOT_CONTENT = frozenset({"thumbs.db", "desktop.ini"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+):", re.IGNORECASE)
_LONGEST = 4096  # characters of a path or an address
_SEVERAL = re.compile(r"\s*[,;|]\s*(?=\S)")


class Listing(NamedTuple):
    """The names in one folder, sorted; what cannot be read is named in `problems`."""

    files: list[str]
    folders: list[str]
    problem: str = ""


def list_folder(folder: str) -> Listing:
    """List a folder once, without what systems and programs hide in it."""
    files: list[str] = []
    folders: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.casefold() in _NOT_CONTENT:
                    continue
                (folders if entry.is_dir() else files).append(entry.name)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        return Listing([], [], getattr(error, "strerror", None) or str(error))
    return Listing(sorted(files), sorted(folders))


def is_picture_name(name: str) -> bool:
    """Whether a file's name ends as a picture's that FashRec can read."""
    return os.path.splitext(name)[1].lower() in SUPPORTED_SUFFIXES  # noqa: PTH122 - many names


def is_writable_as_text(name: str) -> bool:
    """Whether a file's name is text at all (its bytes may be none, on some systems)."""
    return name.isascii() or not any("\ud800" <= character <= "\udfff" for character in name)


def _as_text(path: str) -> str:
    """Show a path whose bytes are no text with question marks; others as they are."""
    return path if is_writable_as_text(path) else path.encode("utf-8", "replace").decode("utf-8")


class FoundFile(NamedTuple):
    """A file below a catalogue's folder, by its path there; `fault` says why it is no picture."""

    path: str
    fault: str = ""


def walk_pictures(root: Path, start: str = "", deepest: int | None = None) -> Iterator[FoundFile]:
    """Give every file below `root/start`, folder by folder; `deepest` bounds the folders' depth.

    Folders are followed through links, each real folder once.
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
        listing = list_folder(folder)
        prefix = f"{relative}/" if relative else ""
        if listing.problem:
            yield FoundFile(_as_text(relative), f"the folder cannot be listed ({listing.problem})")
        for name in listing.files:
            yield FoundFile(_as_text(prefix + name), _fault_of(prefix + name))
        for name in listing.folders:
            if is_picture_name(name):
                yield FoundFile(_as_text(prefix + name), "it is a folder, not a picture")
        if deepest is None or depth < deepest:
            waiting.extend((prefix + name, depth + 1) for name in reversed(listing.folders))


def _fault_of(name: str) -> str:
    if not is_writable_as_text(name):
        return "the file's name is no valid text: give it another name"
    if not is_picture_name(name):
        return "it is not a kind of picture that FashRec reads"
    return ""


@dataclass(slots=True)
class PictureIndex:
    """Every picture that lies with a catalogue, to be found by id or by name, whatever the case.

    `is_own` says that the folder is the catalogue's own for pictures; `refused` are the files that
    are no pictures.
    """

    is_own: bool = False
    paths: list[str] = field(default_factory=list)
    by_stem: dict[str, str] = field(default_factory=dict)
    by_name: dict[str, str] = field(default_factory=dict)
    faults: dict[str, FoundFile] = field(default_factory=dict)
    refused: list[FoundFile] = field(default_factory=list)

    def add(self, found: FoundFile) -> None:
        """Take in one file; the first of a name or stem is the one that is found by it."""
        name = found.path.rpartition("/")[2].casefold()
        stem = name.rpartition(".")[0] or name
        if found.fault:
            self.refused.append(found)
            self.faults.setdefault(stem, found)
            self.faults.setdefault(name, found)
            return
        self.paths.append(found.path)
        self.by_stem.setdefault(stem, found.path)
        self.by_name.setdefault(name, found.path)

    def find(self, name: str) -> str | None:
        """Find a picture by its id, or by a file name, its suffix aside; None: there is none."""
        folded = name.casefold()
        found = self.by_stem.get(folded) or self.by_name.get(folded)
        if found is None and is_picture_name(folded):
            return self.by_stem.get(folded.rpartition(".")[0])
        return found


def index_pictures(root: Path, deepest: int | None) -> PictureIndex:
    """List the pictures with a table in `root`: those in images/, else all in and below `root`.

    `deepest` bounds how far below `root` is looked where there is no such folder.
    """
    folders = {name.casefold(): name for name in reversed(list_folder(str(root)).folders)}
    named = [folders[name] for name in PICTURE_FOLDERS if name in folders]
    index = PictureIndex(is_own=bool(named))
    if named:
        for name in named:
            for found in walk_pictures(root, name):
                index.add(found)
        return index
    for found in walk_pictures(root, deepest=deepest):
        index.add(found)
    return index


class Found(NamedTuple):
    """Where a product's picture is (as `Product.picture`), and why it cannot be used, or ""."""

    picture: str
    problem: str = ""


def _path_of_url(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:  # a host in brackets that is none
        return url.rpartition("?")[0] or url


class PictureFinder:
    """Finds the picture of one product after another."""

    def __init__(self, root: Path, index: PictureIndex) -> None:
        """Look below `root`, an absolute path, and in `index`."""
        self._root = str(root)
        self._below = os.path.join(self._root, "")  # noqa: PTH118 - compared with many texts
        self._index = index
        self._known = frozenset(index.paths)
        self._listings: dict[str, tuple[frozenset[str], dict[str, str], frozenset[str]]] = {}

    def find(self, product_id: str, named: str) -> Found:
        """Find a product's picture by what its row names, else by its id."""
        if named in self._known:
            return Found(named)
        missing = self._named(named) if named else Found("")
        if missing.picture and not missing.problem:
            return missing
        by_id = self._index.find(product_id)
        if by_id is not None:
            return Found(by_id)
        return missing if named else self._no_picture_of(product_id)

    def _no_picture_of(self, product_id: str) -> Found:
        fault = self._index.faults.get(product_id.casefold())
        if fault:
            return Found(fault.path, f"{fault.path} cannot be used: {fault.fault}")
        return Found("", f"no picture named {product_id} lies with the catalogue")

    def _named(self, named: str) -> Found:
        found = self._one(named)
        if found.problem and (several := _SEVERAL.split(named)) and len(several) > 1:
            first = self._one(several[0])
            return first if not first.problem else found
        return found

    def _one(self, named: str) -> Found:
        match = _SCHEME.match(named)
        scheme = match[1].lower() if match else ""
        if scheme == "data":
            return Found("", "its picture is written inside the table, where FashRec reads none")
        if len(named) > _LONGEST:
            return Found("", "the table's text for its picture is too long to be a path")
        if scheme == "file":
            return self._file(url2pathname(_path_of_url(named)))
        if scheme and "//" in named:
            base = unquote(_path_of_url(named)).rpartition("/")[2]
            here = self._index.find(base) if base else None
            if here is not None:
                return Found(here)
            return Found(named, f"{named} is on the internet, where FashRec fetches nothing from")
        return self._file(named)

    def _file(self, named: str) -> Found:
        tried = [named]
        if "\\" in named and os.name != "nt":  # written on another system
            tried.append(named.replace("\\", "/"))
        for path in tried:
            full = os.path.normpath(os.path.join(self._root, path))  # noqa: PTH118 - many
            found = self._on_disk(full)
            if found:
                return found
        base = PureWindowsPath(named).name if "\\" in named else PurePosixPath(named).name
        here = self._index.find(base) if base else None
        return Found(here) if here is not None else Found(named, f"{named} does not exist")

    def _on_disk(self, full: str) -> Found | None:
        folder, name = os.path.split(full)
        if folder not in self._listings:
            listing = list_folder(folder)
            folded = {file.casefold(): file for file in reversed(listing.files)}
            self._listings[folder] = (frozenset(listing.files), folded, frozenset(listing.folders))
        files, folded, folders = self._listings[folder]
        actual = name if name in files else folded.get(name.casefold())
        if actual is not None:
            path = self._as_named(os.path.join(folder, actual))  # noqa: PTH118 - many
            fault = _fault_of(actual)
            return Found(path, f"{path} cannot be used: {fault}" if fault else "")
        if name in folders:
            path = self._as_named(full)
            return Found(path, f"{path} is a folder, not a picture")
        return None

    def _as_named(self, full: str) -> str:
        """Write a path as products do: relative with forward slashes below the root."""
        if full.startswith(self._below):
            return full[len(self._below) :].replace(os.sep, "/")
        return full
