"""A file of arrays that is a cache: made again where it is absent, damaged or of something else."""

import json
import logging
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.durable import replacing

_log = logging.getLogger(__name__)
_ABOUT = "about"

DAMAGED = (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile)
"""What taking a damaged file's contents for whole may raise."""


def write_cache(path: Path, about: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> None:
    """Keep arrays with what they are `about`; a file that cannot be written is done without."""
    told: NDArray[Any] = np.frombuffer(json.dumps(about).encode(), dtype=np.uint8)
    contents: dict[str, Any] = {_ABOUT: told, **arrays}
    try:
        with replacing(path) as file:
            np.savez(file, **contents)
    except OSError as error:
        _log.warning("%s cannot be written: %s", path, error)


def read_cache(
    path: Path, wanted: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, NDArray[Any]]] | None:
    """Give what a file is about, and its arrays, each of which has its checksum.

    None unless the file is whole and is about all that is `wanted`, with the same values.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            about: dict[str, Any] = json.loads(arrays[_ABOUT].tobytes())
            if any(about[name] != value for name, value in wanted.items()):
                return None
            return about, {name: arrays[name] for name in arrays.files}
    except DAMAGED:
        return None
