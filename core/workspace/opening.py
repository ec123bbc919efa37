"""Opening a workspace: the newest sound generation, verified, then mapped."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.catalogue.store import ProductStore
from core.errors import WorkspaceError
from core.recommend.collection import Collection
from core.search.annoy_index import NeighbourIndex
from core.search.projection import Projection
from core.search.vectors import open_vectors
from core.vision.backbones import BACKBONES
from core.workspace.layout import (
    CLASSES,
    FEATURES,
    INDEX,
    PICTURES,
    PRODUCTS,
    PROJECTION,
    VECTORS,
    Layout,
)
from core.workspace.manifest import Manifest, read_manifest, verify_files


@dataclass(frozen=True, slots=True)
class OpenGeneration:
    """A generation ready to be asked. `warning` says why it is not the newest, "" when it is."""

    folder: Path
    manifest: Manifest
    products: ProductStore
    collection: Collection
    warning: str


def open_generation(workspace: Path) -> OpenGeneration:
    """Open the current generation, or the last good one when that is damaged.

    Raises:
        WorkspaceError: when there is no workspace or no generation of it is sound; the text names
            the file that is at fault in the newest one.
    """
    layout = Layout(workspace)
    if not workspace.is_dir():
        raise WorkspaceError(f"There is no workspace at {workspace}; index a catalogue first.")
    current = None
    try:
        current = layout.current_name()
        if current is None and layout.generation_names():
            raise WorkspaceError(f"{layout.current} is missing; index the catalogue again.")
        if current is None:
            raise WorkspaceError(
                f"{workspace} holds no finished index; run `fashrec index` on its catalogue."
            )
        return _open(layout.generation(current), "")
    except WorkspaceError as error:
        for name in reversed(layout.generation_names()):
            if name == current:
                continue
            try:
                return _open(
                    layout.generation(name), f"{error} The last good state is shown until then."
                )
            except WorkspaceError:
                continue
        raise


def _open(folder: Path, warning: str) -> OpenGeneration:
    manifest = read_manifest(folder)
    verify_files(folder, manifest)
    if manifest.backbone not in BACKBONES:
        raise WorkspaceError(
            f"{folder} was made with the backbone {manifest.backbone!r}, which this FashRec does "
            "not have; index the catalogue again."
        )
    try:
        collection = _map(folder, manifest)
        products = ProductStore(folder / PRODUCTS)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WorkspaceError(
            f"{folder} cannot be opened ({error}); index the catalogue again."
        ) from error
    if len(products) != len(collection):
        raise WorkspaceError(
            f"{folder} has {len(products)} products but {len(collection)} vectors; index the "
            "catalogue again."
        )
    return OpenGeneration(folder, manifest, products, collection, warning)


def _map(folder: Path, manifest: Manifest) -> Collection:
    projection = Projection.load(folder / PROJECTION)
    keys = np.load(folder / PICTURES, mmap_mode="r")
    with np.load(folder / CLASSES, allow_pickle=False) as arrays:
        classes, probabilities = arrays["classes"], arrays["probabilities"]
        labels = tuple(str(label) for label in arrays["labels"])
    return Collection(
        vectors=open_vectors(folder / VECTORS),
        features=open_vectors(folder / FEATURES),
        classes=classes,
        probabilities=probabilities,
        labels=labels,
        looks=np.ascontiguousarray(keys["look"]),
        has_picture=classes[:, 0] >= 0,
        projection=projection,
        index=NeighbourIndex(folder / INDEX, len(projection.axes), manifest.products),
        sure_from=float(manifest.classifier["sure_from"]),
    )
