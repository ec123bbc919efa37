"""Writing a generation: all files of one consistent snapshot, then its manifest, then its name."""

import dataclasses
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from core.catalogue.product import Product
from core.catalogue.reader import Catalogue
from core.catalogue.report import Problem, report_as_csv, report_from_csv
from core.catalogue.store import write_products
from core.durable import replace, sync_folder, write_text
from core.jobs import Progress, Report, StageMeter
from core.search.annoy_index import SEED, TREES, build_index
from core.search.projection import Projection, fit_projection
from core.search.vectors import VectorWriter
from core.workspace.embedding import PictureEncoder
from core.workspace.journal import TOP_CLASSES
from core.workspace.layout import (
    CLASSES,
    FEATURES,
    GENERATION_FILES,
    IMPORT_REPORT,
    INDEX,
    PICTURES,
    PRODUCTS,
    PROJECTION,
    VECTORS,
    Layout,
)
from core.workspace.manifest import Manifest, hash_file, write_manifest
from core.workspace.models import ChosenBackbone
from core.workspace.pictures import PICTURE_KEYS
from core.workspace.reuse import KnownEmbeddings, Source

_BLOCK = 8192
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class GenerationContent:
    """All that a generation is written from; `places` says where each product's numbers are."""

    catalogue: Catalogue
    products: Sequence[Product]
    problems: Sequence[Problem]
    known: KnownEmbeddings
    places: Sequence[tuple[int, int] | None]
    networks: PictureEncoder
    chosen: ChosenBackbone
    model_key: str
    fingerprint: str


def fingerprint(catalogue: Catalogue, stats: Sequence[bytes], *models: str) -> str:
    """Sum up everything that decides what a generation holds; `models` says all about those."""
    state = hashlib.blake2b(digest_size=24)
    for text in (str(catalogue.root), str(catalogue.source), *models):
        state.update(text.encode(errors="surrogateescape") + b"\0")
    for product, stat in zip(catalogue.products, stats, strict=True):
        values = [getattr(product, field.name) for field in dataclasses.fields(product)]
        state.update(repr(values).encode(errors="surrogatepass"))
        state.update(stat)
    for problem in catalogue.problems:
        state.update(repr(problem).encode(errors="surrogatepass"))
    return state.hexdigest()


def read_problems(generation: Path) -> list[Problem]:
    """Read a generation's import report."""
    return report_from_csv((generation / IMPORT_REPORT).read_bytes().decode("utf-8"))


class GenerationWriter:
    """Writes one generation into a folder of its own that gets its name at the very end."""

    def __init__(self, layout: Layout, stages: dict[str, float], report: Report) -> None:
        """`stages` collects the seconds of each stage."""
        self._layout = layout
        self._stages = stages
        self._report = report
        self._folder = layout.building / "generation"

    def write(self, content: GenerationContent) -> tuple[str, Manifest]:
        """Write all files and the manifest; give the generation's name and its manifest.

        Raises:
            OSError: when the disk is full or the workspace cannot be written.
            Cancelled: when the report asks for it; nothing of the generation stays.
        """
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        try:
            manifest = self._write_files(content)
        except BaseException:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise
        name = self._layout.next_name()
        self._layout.generations.mkdir(exist_ok=True)
        replace(self._folder, self._layout.generation(name))
        sync_folder(self._layout.generations)
        return name, manifest

    def _write_files(self, content: GenerationContent) -> Manifest:
        self._timed("Writing products", lambda: self._write_products(content))
        present = self._timed("Writing vectors", lambda: self._write_embeddings(content))
        projection = self._timed("Reducing vectors", lambda: self._write_projection(present))
        self._timed("Building the index", lambda: self._write_index(projection, present))
        files = {}
        meter = StageMeter(self._report, "Checking files", len(GENERATION_FILES))
        for name in GENERATION_FILES:
            _sync(self._folder / name)
            files[name] = hash_file(self._folder / name)
            meter.advance()
        manifest = dataclasses.replace(
            self._describe(content, len(present), len(projection.axes)), files=files
        )
        write_manifest(self._folder, manifest)
        return manifest

    def _write_products(self, content: GenerationContent) -> None:
        write_products(self._folder / PRODUCTS, content.products)
        write_text(self._folder / IMPORT_REPORT, report_as_csv(content.problems))

    def _write_embeddings(self, content: GenerationContent) -> NDArray[np.int64]:
        """Write what is known of each picture; give the rows that have something."""
        rows = len(content.products)
        description = content.networks.classifier.description
        keys = np.zeros(rows, dtype=PICTURE_KEYS)
        classes = np.full((rows, TOP_CLASSES), -1, dtype=np.int16)
        probabilities = np.zeros((rows, TOP_CLASSES), dtype=np.float32)
        dimensions = content.chosen.backbone.dimensions
        with (
            VectorWriter(self._folder / VECTORS, rows, dimensions) as vectors,
            VectorWriter(self._folder / FEATURES, rows, description.features) as features,
        ):
            for start in range(0, rows, _BLOCK):
                size = min(_BLOCK, rows - start)
                vector_block = np.zeros((size, dimensions), dtype=np.float16)
                feature_block = np.zeros((size, description.features), dtype=np.float16)
                for source, into, out in _taken(content, start, size):
                    vector_block[into] = source.vectors[out]
                    feature_block[into] = source.features[out]
                    keys[start + into] = source.keys[out]
                    classes[start + into] = source.classes[out]
                    probabilities[start + into] = source.probabilities[out]
                vectors.append(vector_block)
                features.append(feature_block)
        np.save(self._folder / PICTURES, keys)
        with (self._folder / CLASSES).open("wb") as file:
            np.savez(
                file,
                classes=classes,
                probabilities=probabilities,
                labels=np.array(description.labels, dtype=np.str_),
            )
        return np.flatnonzero(classes[:, 0] >= 0).astype(np.int64)

    def _write_projection(self, present: NDArray[np.int64]) -> Projection:
        vectors = np.load(self._folder / VECTORS, mmap_mode="r")
        projection = fit_projection(vectors, present, seed=SEED)
        projection.save(self._folder / PROJECTION)
        return projection

    def _write_index(self, projection: Projection, present: NDArray[np.int64]) -> None:
        """Build the index; products without a picture stay at zero, far from all others."""
        vectors = np.load(self._folder / VECTORS, mmap_mode="r")
        meter = StageMeter(self._report, "Building the index", len(present))
        reduced = np.zeros((len(vectors), len(projection.axes)), dtype=np.float32)
        for start in range(0, len(present), _BLOCK):
            rows = present[start : start + _BLOCK]
            reduced[rows] = projection.apply(vectors[rows])
            meter.advance(len(rows))
        build_index(self._folder / INDEX, reduced)

    def _describe(self, content: GenerationContent, pictures: int, components: int) -> Manifest:
        catalogue, networks = content.catalogue, content.networks
        classifier = networks.classifier
        return Manifest(
            name=catalogue.name,
            source=str(catalogue.source),
            catalogue_root=str(catalogue.root),
            relative_root=_relative(catalogue.root, self._layout.workspace),
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            products=len(content.products),
            pictures=pictures,
            backbone=content.chosen.backbone.name,
            fallback_note=content.chosen.fallback_note,
            model_key=content.model_key,
            weights_sha256=networks.encoder.model.description["weights_sha256"],
            precision="float",
            preprocessing=networks.encoder.backbone.preprocessing.as_json(),
            dimensions=content.chosen.backbone.dimensions,
            components=components,
            metric="cosine",
            trees=TREES,
            seed=SEED,
            classifier={
                "sha256": classifier.model.sha256,
                "folder": str(classifier.model.path.parent.resolve()),
                "types": len(classifier.labels),
                "sure_from": classifier.description.sure_from,
            },
            fingerprint=content.fingerprint,
            encoding=catalogue.encoding,
            delimiter=catalogue.delimiter,
            stages=dict(self._stages),
        )

    def _timed(self, stage: str, work: Callable[[], _Result]) -> _Result:
        self._report(Progress(stage))
        started = time.perf_counter()
        result = work()
        self._stages[stage] = round(time.perf_counter() - started, 3)
        return result


def _taken(
    content: GenerationContent, start: int, size: int
) -> Iterator[tuple[Source, NDArray[np.int64], NDArray[np.int64]]]:
    """Give each source with the rows of a block that come from it, and their rows in it."""
    places = content.places[start : start + size]
    for number, source in enumerate(content.known.sources):
        pairs = [
            (row, place[1])
            for row, place in enumerate(places)
            if place is not None and place[0] == number
        ]
        if pairs:
            into, out = np.array(pairs, dtype=np.int64).T
            yield source, into, out


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _relative(root: Path, workspace: Path) -> str:
    try:
        return Path(os.path.relpath(root, workspace)).as_posix()
    except ValueError:  # another drive, on Windows
        return ""
