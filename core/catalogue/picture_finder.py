"""Finding the picture of one product after another, by what its row names, else by its id."""

import os
import re
from array import array
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import numpy as np
from numpy.typing import NDArray

from core.catalogue.folders import fault_of, list_folder
from core.catalogue.pictures import NO_FILE, PICTURE_STAT, PictureIndex, stats_array

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+):", re.IGNORECASE)
_ELSEWHERE = -1
_LONGEST = 4096  # characters of a path or an address
_SEVERAL = re.compile(r"\s*[,;|]\s*(?=\S)")


class Found(NamedTuple):
    """Where a product's picture is (as `Product.picture`), and why it cannot be used, or "".

    `place` is the picture's place in the index, where that is known already.
    """

    picture: str
    problem: str = ""
    place: int | None = None


def _path_of_url(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:  # a host in brackets that is none
        return url.rpartition("?")[0] or url


class PictureFinder:
    """Finds the picture of one product after another.

    `places` has for each product that was taken the place of its picture in the index, _ELSEWHERE
    where it has none there.
    """

    def __init__(self, root: Path, index: PictureIndex) -> None:
        """Look below `root`, an absolute path, and in `index`."""
        self._root = str(root)
        self._below = os.path.join(self._root, "")  # noqa: PTH118 - compared with many texts
        self._index = index
        self.places = array("q")
        self._stats_elsewhere: list[tuple[int, int]] = []
        self._listings: dict[str, tuple[frozenset[str], dict[str, str], frozenset[str]]] = {}

    def take(self, product_id: str, named: str) -> tuple[str, str]:
        """Find a product's picture: give `Product.picture` and `Product.picture_problem`."""
        found = self._find(product_id, named)
        place = found.place
        if place is None and found.picture:
            place = self._index.place_of(found.picture)
        if place is None:
            self._stats_elsewhere.append(self._stat(found))
        self.places.append(_ELSEWHERE if place is None else place)
        return found.picture, found.problem

    def stats(self) -> NDArray[np.void]:
        """Give size and time of the pictures taken, PICTURE_STAT (n,); -1 where there is none."""
        places = np.frombuffer(self.places, dtype=np.int64)
        known = stats_array(self._index.sizes, self._index.times)
        stats = np.empty(len(places), dtype=PICTURE_STAT)
        is_known = places != _ELSEWHERE
        stats[is_known] = known[places[is_known]]
        stats[~is_known] = np.array(self._stats_elsewhere, dtype=PICTURE_STAT)
        return stats

    def unused(self) -> NDArray[np.int64]:
        """Give the places in the index that are no product's picture, int64."""
        is_used = np.zeros(len(self._index.paths), dtype=np.bool_)
        places = np.frombuffer(self.places, dtype=np.int64)
        is_used[places[places != _ELSEWHERE]] = True
        return np.flatnonzero(~is_used)

    def _stat(self, found: Found) -> tuple[int, int]:
        if found.problem or not found.picture:
            return NO_FILE, NO_FILE
        try:
            status = os.stat(os.path.join(self._root, found.picture))  # noqa: PTH116, PTH118 - many
        except OSError:
            return NO_FILE, NO_FILE
        return status.st_size, status.st_mtime_ns

    def _find(self, product_id: str, named: str) -> Found:
        """Find a product's picture by what its row names, else by its id."""
        if not named:
            return self._in_index(product_id) or self._no_picture_of(product_id)
        place = self._index.place_of(named)
        if place is not None:
            return Found(named, "", place)
        told = self._named(named)
        if told.picture and not told.problem:
            return told
        return self._in_index(product_id) or told

    def _in_index(self, name: str) -> Found | None:
        place = self._index.find(name)
        return None if place is None else Found(self._index.paths[place], "", place)

    def _no_picture_of(self, product_id: str) -> Found:
        fault = self._index.fault(product_id)
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
            here = self._in_index(base) if base else None
            if here is not None:
                return here
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
        here = self._in_index(base) if base else None
        return here or Found(named, f"{named} does not exist")

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
            fault = fault_of(actual)
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
