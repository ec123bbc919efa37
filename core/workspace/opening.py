"""Opening a workspace: the newest sound generation, verified, then mapped."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.catalogue.store import ProductStore
from core.errors import WorkspaceError, reason_of
from core.recommend.collection import Collection
from core.recommend.variants import VariantNames
from core.search.annoy_index import NeighbourIndex
from core.search.neighbours import NeighbourSearch, PrebuiltIndex
from core.search.plan import SearchPlan
from core.search.projection import Projection
from core.search.vectors import Vectors
from core.vision.backbones import BACKBONES
from core.words import worded
from core.workspace.heads import load_heads
from core.workspace.layout import (
    CLASSES,
    CODES,
    FEATURES,
    INDEX,
    PICTURES,
    PRODUCTS,
    PROJECTION,
    TAIL_FEATURES,
    TAIL_TRAITS,
    TAIL_VECTORS,
    TRAITS,
    VECTORS,
    Layout,
)
from core.workspace.manifest import Manifest, read_manifest, verify_files
from core.workspace.reuse import map_vectors


@dataclass(frozen=True, slots=True)
class OpenGeneration:
    """A generation ready to be asked. `warning` says why it is not the newest, "" when it is.

    `unverified` are large files whose hash is still to be checked.
    """

    folder: Path
    manifest: Manifest
    products: ProductStore
    collection: Collection
    warning: str
    unverified: tuple[str, ...]


def open_generation(workspace: Path) -> OpenGeneration:
    """Open the current generation, or the last good one when that is damaged.

    Raises:
        WorkspaceError: when there is no workspace or no generation of it is sound; the text names
            the file that is at fault in the newest one.
    """
    layout = Layout(workspace)
    if not workspace.is_dir():
        raise WorkspaceError(
            worded(
                "Workspace", "There is no workspace at {workspace}; index a catalogue first."
            ).filled(workspace=workspace)
        )
    current = None
    try:
        current = layout.current_name()
        if current is None and layout.generation_names():
            raise WorkspaceError(
                worded("Workspace", "{path} is missing; index the catalogue again.").filled(
                    path=layout.current
                )
            )
        if current is None:
            raise WorkspaceError(
                worded(
                    "Workspace",
                    "{workspace} holds no finished index; run `fashrec index` on its catalogue.",
                ).filled(workspace=workspace)
            )
        return _open(layout.generation(current), "")
    except WorkspaceError as error:
        for name in reversed(layout.generation_names()):
            if name == current:
                continue
            try:
                return _open(
                    layout.generation(name),
                    worded("Workspace", "{reason} The last good state is shown until then.").filled(
                        reason=reason_of(error)
                    ),
                )
            except WorkspaceError:
                continue
        raise


def _open(folder: Path, warning: str) -> OpenGeneration:
    manifest = read_manifest(folder)
    unverified = verify_files(folder, manifest, later=True)
    if manifest.backbone not in BACKBONES:
        raise WorkspaceError(
            worded(
                "Workspace",
                "{folder} was made with the backbone “{backbone}”, which this "
                "FashRec does not have; index the catalogue again.",
            ).filled(folder=folder, backbone=manifest.backbone)
        )
    try:
        collection = _map(folder, manifest)
        products = ProductStore(folder / PRODUCTS)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WorkspaceError(
            worded(
                "Workspace", "{folder} cannot be opened ({reason}); index the catalogue again."
            ).filled(folder=folder, reason=reason_of(error))
        ) from error
    if not len(products) == len(collection) == manifest.products:
        raise WorkspaceError(
            worded(
                "Workspace",
                "{folder} has {products} products but {vectors} vectors instead of "
                "{expected}; index the catalogue again.",
            ).filled(
                folder=folder,
                products=len(products),
                vectors=len(collection),
                expected=manifest.products,
            )
        )
    named = replace(collection, names=VariantNames(products))
    return OpenGeneration(folder, manifest, products, named, warning, unverified)


def _map(folder: Path, manifest: Manifest) -> Collection:
    vectors = map_vectors(folder, VECTORS, TAIL_VECTORS)
    keys = np.load(folder / PICTURES, mmap_mode="r")
    with np.load(folder / CLASSES, allow_pickle=False) as arrays:
        classes, probabilities = arrays["classes"], arrays["probabilities"]
        lengths = arrays["lengths"]
    return Collection(
        vectors=vectors,
        features=map_vectors(folder, FEATURES, TAIL_FEATURES),
        traits=map_vectors(folder, TRAITS, TAIL_TRAITS),
        feature_lengths=lengths,
        search=NeighbourSearch(vectors, _map_index(folder, manifest, vectors)),
        classes=classes,
        probabilities=probabilities,
        codes=np.load(folder / CODES),
        heads=load_heads(folder),
        # Half of each hash tells pictures apart well enough, in half the time.
        looks=np.ascontiguousarray(keys["look"]).view(np.uint64)[::2].copy(),
        has_picture=classes[:, 0] >= 0,
        sure_from=float(manifest.classifier["sure_from"]),
    )


def _map_index(folder: Path, manifest: Manifest, vectors: Vectors) -> PrebuiltIndex | None:
    if not len(vectors.base):
        return None
    projection = Projection.load(folder / PROJECTION)
    plan = SearchPlan.from_json(manifest.search)
    items = NeighbourIndex(folder / INDEX, projection.components, len(vectors.base), plan.split)
    return PrebuiltIndex(projection, items, plan)
