"""A map of the catalogue on disk: where each product lies, and what it was drawn from.

A map is bound to the generation it was drawn from by that generation's fingerprint, and to the way
its recommender's space is made by a mark of that. After either has changed it is still of use:
products are found again by their ids, and the map says that it is stale.
"""

import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from core.durable import replacing
from core.errors import WorkspaceError, reason_of
from core.recommend.spaces import space_mark
from core.words import worded

FORMAT_VERSION = 1
_FOLDER = "maps"

Positions = NDArray[np.float32]


class Fingerprinted(Protocol):
    """What tells one generation from another: a manifest."""

    @property
    def fingerprint(self) -> str: ...


class Identified(Protocol):
    """Products with ids: a product store."""

    def ids(self) -> list[str]: ...


class MappedEngine(Protocol):
    """What maps need of the engine."""

    @property
    def workspace(self) -> Path: ...

    @property
    def manifest(self) -> Fingerprinted: ...

    @property
    def products(self) -> Identified: ...

    def products_with_picture(self) -> NDArray[np.int64]: ...

    def space(self, recommender: str) -> NDArray[np.float32]: ...


@dataclass(frozen=True, slots=True, eq=False)
class CatalogueMap:
    """Where the products lie, as one recommender sees them: near each other when alike.

    `positions` float32 (n, 2) has a place for each row of the catalogue, within -1 … 1 along the
    longer side and centred on 0, NaN where there is no picture. `is_stale` says that the catalogue,
    its classifier or the recommender's space has changed since; products that have come, or got
    their picture, in the meantime then have no place.
    """

    recommender: str
    positions: Positions
    is_stale: bool = False

    def __len__(self) -> int:
        return len(self.positions)

    def placed(self) -> NDArray[np.int64]:
        """Give the rows that have a place, int64, in order."""
        return np.flatnonzero(np.isfinite(self.positions[:, 0])).astype(np.int64)


def map_file(workspace: Path, recommender: str) -> Path:
    """Give the file that holds a recommender's map, whether it is there or not."""
    return workspace / _FOLDER / f"{recommender}.npz"


def save_map(engine: MappedEngine, drawn: CatalogueMap) -> Path:
    """Write a map that was drawn from an engine's generation; give its file.

    Raises:
        OSError: when the workspace cannot be written.
    """
    path = map_file(engine.workspace, drawn.recommender)
    path.parent.mkdir(parents=True, exist_ok=True)
    about = {
        "format": FORMAT_VERSION,
        "recommender": drawn.recommender,
        "fingerprint": engine.manifest.fingerprint,
        "space": space_mark(drawn.recommender),
    }
    with replacing(path) as file:
        np.savez(
            file,
            about=_as_bytes(about),
            ids=_as_bytes(engine.products.ids()),
            positions=drawn.positions,
        )
    return path


def load_map(engine: MappedEngine, recommender: str) -> CatalogueMap | None:
    """Read a recommender's map; None when none was drawn yet.

    The checksums of the file's parts are compared as they are read.

    Raises:
        WorkspaceError: when the file is damaged or was written by another version.
    """
    path = map_file(engine.workspace, recommender)
    if not path.exists():
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as parts:
            about = _from_bytes(parts["about"])
            positions = np.asarray(parts["positions"], dtype=np.float32)
            is_stale = (about["fingerprint"], about.get("space")) != (
                engine.manifest.fingerprint,
                space_mark(recommender),
            )
            ids = _from_bytes(parts["ids"]) if is_stale else ()
        if about["format"] != FORMAT_VERSION or about["recommender"] != recommender:
            raise ValueError(f"it holds {about['recommender']}, format {about['format']}")
        expected = len(ids) if is_stale else len(engine.products.ids())
        if positions.shape != (expected, 2):
            raise ValueError(f"{positions.shape} positions for {expected} products")
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise WorkspaceError(
            worded("Map", "{path} cannot be read ({reason}); draw the map again.").filled(
                path=path, reason=reason_of(error)
            )
        ) from error
    if is_stale:
        positions = _found_again(positions, ids, engine.products.ids())
        has_picture = np.zeros(len(positions), dtype=np.bool_)
        has_picture[engine.products_with_picture()] = True
        positions[~has_picture] = np.nan
    return CatalogueMap(recommender, positions, is_stale)


def _found_again(before: Positions, ids_before: Sequence[str], ids_now: Sequence[str]) -> Positions:
    """Give products that are still there the places they had; NaN to the others."""
    rows = {product_id: row for row, product_id in enumerate(ids_before)}
    came_from = np.array([rows.get(product_id, -1) for product_id in ids_now], dtype=np.int64)
    positions = np.full((len(ids_now), 2), np.nan, dtype=np.float32)
    known = came_from >= 0
    positions[known] = before[came_from[known]]
    return positions


def _as_bytes(value: object) -> NDArray[np.uint8]:
    return np.frombuffer(json.dumps(value).encode(), dtype=np.uint8)


def _from_bytes(stored: NDArray[np.uint8]) -> Any:
    return json.loads(stored.tobytes())
