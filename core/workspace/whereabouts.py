"""Where a catalogue's folder is: whether it is still there, and whether another one is it."""

from pathlib import Path

from core.catalogue.store import ProductStore
from core.errors import CatalogueError
from core.words import worded
from core.workspace.manifest import Manifest

_LOOKED_AT = 200
"""How many products are looked for: enough to tell catalogues apart, at once on a network drive."""


def source_at(folder: Path, manifest: Manifest, products: ProductStore) -> Path:
    """Give what to read a catalogue from, its table or folder, once its folder is `folder`.

    It is the same catalogue when at least half of the first pictures lie there as they did.

    Raises:
        CatalogueError: when `folder` holds another catalogue, or a part of this one.
    """
    first = products.products(range(min(_LOOKED_AT, len(products))))
    pictures = [each.picture for each in first if each.picture]
    found = sum((folder / picture).is_file() for picture in pictures)
    if not pictures or 2 * found < len(pictures):
        raise CatalogueError(
            worded(
                "Catalogue",
                "{folder} does not hold the pictures of “{catalogue}”; choose the folder that "
                "holds what was in {before}.",
            ).filled(folder=folder, catalogue=manifest.name, before=manifest.catalogue_root)
        )
    source, before = Path(manifest.source), Path(manifest.catalogue_root)
    moved = folder / source.relative_to(before) if source.is_relative_to(before) else folder
    return moved if moved.exists() else folder
