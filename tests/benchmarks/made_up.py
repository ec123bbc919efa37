"""Making up a large catalogue from a real one, so that its workspace can be built for real.

Run as `python -m tests.benchmarks.made_up WORKSPACE FOLDER COUNT`: writes `FOLDER/catalogue`, whose
pictures are hard links of real ones, and in `FOLDER/journal` what a build of it would have written
there, had every picture gone through the networks.

Each product's vector is a real one plus noise of the real vectors' own covariance, at a share
of their spread, normalised again. So neighbours stay as crowded along the directions that matter as
real ones are, which independent noise in 1,280 directions would not leave them.
"""

import csv
import hashlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product
from core.catalogue.reader import read_catalogue
from core.engine import Engine
from core.search.vectors import Vectors
from core.vision.backbones import BACKBONES
from core.workspace.journal import Embedding, Journal
from core.workspace.layout import Layout
from core.workspace.models import load_networks, model_key
from core.workspace.pictures import KEY_BYTES, key_list, stat_keys
from core.workspace.reuse import Source, source_from_generation
from tests.benchmarks.materials import JOURNAL, link_or_copy

SPREAD = 0.4
_SEED = 20121119
_BLOCK = 4096
_COVARIANCE_SAMPLE = 10_000
_HEADER = "id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage"
_FIRST_ID = 1_000_000


def make_catalogue(engine: Engine, folder: Path, count: int) -> NDArray[np.int64]:
    """Write a catalogue of `count` products; give for each the row of the real one it copies."""
    usable = [row for row in range(len(engine)) if engine.picture_path(row) is not None]
    products = dict(zip(usable, engine.products.products(usable), strict=True))
    originals = _originals(engine, usable, folder.with_name("originals"))
    (folder / "images").mkdir(parents=True)
    copied = np.resize(np.array(usable, dtype=np.int64), count)
    with (folder / "styles.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*_HEADER.split(","), "productDisplayName"])
        for number, row in enumerate(copied.tolist()):
            made_up_id = str(_FIRST_ID + number)
            writer.writerow(_fields(made_up_id, products[row]))
            picture = originals[row]
            link_or_copy(picture, folder / "images" / f"{made_up_id}{picture.suffix}")
    return copied


def _originals(engine: Engine, rows: Sequence[int], folder: Path) -> dict[int, Path]:
    """Have the real pictures on this disk once, to be linked to."""
    folder.mkdir(parents=True)
    found = {}
    for row in rows:
        picture = engine.picture_path(row)
        assert picture is not None
        found[row] = folder / f"{row}{picture.suffix}"
        link_or_copy(picture, found[row])
    return found


def _fields(product_id: str, product: Product) -> list[str]:
    return [
        product_id,
        product.gender,
        product.master_category,
        product.sub_category,
        product.article_type,
        product.colour,
        product.season,
        product.year,
        product.usage,
        product.name,
    ]


class VectorMaker:
    """Makes vectors up from real ones."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._random = np.random.default_rng(_SEED)
        rows = vectors.rows()
        size = min(len(rows), _COVARIANCE_SAMPLE)
        sample = self._random.choice(rows, size, replace=False)
        chosen = vectors.wide(np.sort(sample))
        centred = chosen - chosen.mean(axis=0)
        # Independent numbers times the root of a covariance are noise of that covariance.
        values, axes = np.linalg.eigh(centred.T @ centred / max(1, size - 1))
        self._shape = (axes * np.sqrt(np.maximum(values, 0))).T.astype(np.float32)

    def like(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Give one made-up vector for each real row, float32 (n, dimensions), normalised."""
        shape = (len(rows), self._vectors.dimensions)
        weights = self._random.standard_normal(shape, dtype=np.float32)
        made_up = self._vectors.wide(rows) + SPREAD * (weights @ self._shape)
        lengths = np.linalg.norm(made_up, axis=1, keepdims=True)
        return np.asarray(made_up / lengths, dtype=np.float32)


def embeddings(
    stats: Sequence[bytes], copied: NDArray[np.int64], source: Source, maker: VectorMaker
) -> Iterator[list[Embedding]]:
    """Give what the networks would have found in the pictures, a block at a time."""
    for start in range(0, len(copied), _BLOCK):
        rows = copied[start : start + _BLOCK]
        vectors, features = maker.like(rows), source.features.wide(rows)
        traits = source.traits.wide(rows)
        yield [
            Embedding(
                stats[start + place],
                _made_up_key(start + place, "content"),
                _made_up_key(start + place, "look"),
                vectors[place],
                features[place],
                traits[place],
                source.classes[row],
                source.probabilities[row],
            )
            for place, row in enumerate(rows.tolist())
        ]


def _made_up_key(number: int, kind: str) -> bytes:
    return hashlib.blake2b(f"{kind} {number}".encode(), digest_size=KEY_BYTES).digest()


def fill_journal(catalogue: Path, journals: Path, base: Path, copied: NDArray[np.int64]) -> None:
    """Write the journal that a build of the catalogue would have come to."""
    folder = Layout(base).generation(Layout(base).current_name() or "")
    engine = Engine.open(base)
    networks = load_networks(BACKBONES[engine.manifest.backbone], None)
    engine.close()
    key = model_key(networks.encoder, networks.classifier)
    source = source_from_generation(folder)
    maker = VectorMaker(source.vectors)
    dimensions = networks.encoder.backbone.dimensions
    features = networks.classifier.description.features
    path = journals / f"{key}.journal"
    with Journal(path, dimensions, features, networks.traits.width) as journal:
        for block in embeddings(_stats(catalogue), copied, source, maker):
            journal.append(block)


def _stats(catalogue: Path) -> list[bytes]:
    read = read_catalogue(catalogue)
    return key_list(stat_keys(read.products, read.picture_stats))


def main() -> None:
    """Make one up."""
    base, folder, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    engine = Engine.open(base)
    copied = make_catalogue(engine, folder / "catalogue", count)
    engine.close()
    unfinished = folder / f"{JOURNAL}.unfinished"
    fill_journal(folder / "catalogue", unfinished, base, copied)
    unfinished.rename(folder / JOURNAL)


if __name__ == "__main__":
    main()
