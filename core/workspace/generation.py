"""Writing a generation: all files of one consistent snapshot, then its manifest, then its name."""

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from core.catalogue.product import Product
from core.catalogue.report import Problem, report_as_csv, report_from_csv
from core.catalogue.store import write_products
from core.durable import link_or_copy, replace, sync_folder, write_text
from core.jobs import Progress, Report, StageMeter
from core.search.measured_index import build_measured_index
from core.search.plan import GOOD_RECALL, SEED
from core.search.vectors import open_vectors
from core.words import worded
from core.workspace.arrangement import Arrangement, arrange
from core.workspace.columns import Columns
from core.workspace.embedding import PictureEncoder
from core.workspace.heads import catalogue_codes, save_heads
from core.workspace.layout import (
    BASE_FILES,
    CODES,
    IMPORT_REPORT,
    INDEX,
    INDEX_FILES,
    PRODUCTS,
    PROJECTION,
    ROW_FILES,
    VECTORS,
    Layout,
)
from core.workspace.manifest import FileRecord, Manifest, hash_file, write_manifest
from core.workspace.models import ChosenBackbone, vector_key
from core.workspace.precision import ChosenPrecision
from core.workspace.reading import Reading
from core.workspace.reuse import KnownEmbeddings, Places

_TAKEN_OVER = (*BASE_FILES, *INDEX_FILES)
_COPIED_UP_TO = 256_000_000  # bytes

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Previous:
    """The generation in use when the build began."""

    folder: Path
    manifest: Manifest


@dataclass(frozen=True, slots=True)
class GenerationContent:
    """All that a generation is written from; `places` says where each product's numbers are.

    `products` are those of the catalogue, with what was found out about their pictures.
    `previous` is the generation whose products may be patched, if any; `keeps_numbers` says that
    it is the first source of `known` as well.
    """

    reading: Reading
    products: Sequence[Product]
    problems: Sequence[Problem]
    known: KnownEmbeddings
    places: Places
    networks: PictureEncoder
    chosen: ChosenBackbone
    precision: ChosenPrecision
    model_key: str
    fingerprint: str
    previous: Previous | None
    keeps_numbers: bool


def fingerprint(reading: Reading, *models: str) -> str:
    """Sum up everything that decides what a generation holds; `models` says all about those."""
    catalogue = reading.catalogue
    state = hashlib.blake2b(digest_size=24)
    for text in (str(catalogue.root), str(catalogue.source), *models):
        state.update(text.encode(errors="surrogateescape") + b"\0")
    for digest in reading.digests:
        state.update(digest)
    state.update(reading.stats.tobytes())
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
        kept = content.previous if content.keeps_numbers else None
        previous = content.known.sources[0].vectors if kept else None
        arrangement = arrange(content.places, previous)
        if not arrangement.keeps_base:
            kept = None
        self._timed(worded("Stages", "Writing products"), lambda: self._write_products(content))
        self._timed(
            worded("Stages", "Writing vectors"), lambda: self._write_columns(content, arrangement)
        )
        search = self._timed(
            worded("Stages", "Building the index"), lambda: self._write_index(arrangement, kept)
        )
        search = {**search, "tail": len(arrangement.tail_rows)}
        files = self._timed(
            worded("Stages", "Checking files"), lambda: self._hash_files(search, kept)
        )
        manifest = self._describe(content, search, files)
        write_manifest(self._folder, manifest)
        return manifest

    def _write_products(self, content: GenerationContent) -> None:
        previous = content.previous.folder / PRODUCTS if content.previous else None
        reading = content.reading
        as_read = content.products is reading.catalogue.products
        write_products(
            self._folder / PRODUCTS,
            content.products,
            previous=previous,
            digests=reading.digests if as_read else None,
        )
        reading.save(self._folder)
        write_text(self._folder / IMPORT_REPORT, report_as_csv(content.problems))

    def _write_columns(self, content: GenerationContent, arrangement: Arrangement) -> None:
        networks = content.networks
        heads = networks.classifier.heads
        columns = Columns(
            content.known.sources,
            content.places,
            content.chosen.backbone.dimensions,
            networks.classifier.description.features,
            networks.traits.width,
        )
        columns.write(self._folder, arrangement)
        np.save(self._folder / CODES, catalogue_codes(content.products, heads))
        save_heads(self._folder, heads)

    def _write_index(self, arrangement: Arrangement, kept: Previous | None) -> Mapping[str, Any]:
        """Take the index over, build it, or do without; give what the manifest says of it."""
        if kept is not None:
            for name in _TAKEN_OVER:
                _take_over(kept.folder / name, self._folder / name)
            return kept.manifest.search
        rows = len(arrangement.base_rows)
        if not rows:
            return {"metric": "cosine", "items": 0, "recall_at_20": 1.0}
        meter = StageMeter(self._report, worded("Stages", "Building the index"), rows)
        index = build_measured_index(
            self._folder / INDEX,
            open_vectors(self._folder / VECTORS),
            lambda done: meter.advance(done - meter.done),
        )
        index.projection.save(self._folder / PROJECTION)
        if index.recall < GOOD_RECALL:
            note = worded(
                "Workspace", "The index finds {recall:.1%} of the products that look most alike."
            ).filled(recall=index.recall)
            self._report(Progress(worded("Stages", "Building the index"), note=note))
        return {
            "metric": "cosine",
            "items": rows,
            **index.plan.as_json(),
            "seed": SEED,
            "recall_at_20": round(index.recall, 4),
            "recall_sample": index.sample,
        }

    def _hash_files(
        self, search: Mapping[str, Any], kept: Previous | None
    ) -> dict[str, FileRecord]:
        names = [*ROW_FILES, *BASE_FILES, *(INDEX_FILES if search["items"] else ())]
        meter = StageMeter(self._report, worded("Stages", "Checking files"), len(names))
        files = {}
        for name in names:
            path = self._folder / name
            if kept is not None and name in _TAKEN_OVER and path.samefile(kept.folder / name):
                files[name] = kept.manifest.files[name]
            else:
                _sync(path)
                files[name] = hash_file(path)
            meter.advance()
        return files

    def _describe(
        self,
        content: GenerationContent,
        search: Mapping[str, Any],
        files: Mapping[str, FileRecord],
    ) -> Manifest:
        catalogue, networks = content.reading.catalogue, content.networks
        classifier = networks.classifier
        return Manifest(
            name=catalogue.name,
            source=str(catalogue.source),
            catalogue_root=str(catalogue.root),
            relative_root=_relative(catalogue.root, self._layout.workspace),
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            products=len(content.products),
            pictures=len(content.places.known()),
            backbone=content.chosen.backbone.name,
            fallback_note=content.chosen.fallback_note,
            model_key=content.model_key,
            weights_sha256=networks.encoder.model.description["weights_sha256"],
            model_sha256=networks.encoder.model.sha256,
            precision=content.precision.name,
            precision_check=dict(content.precision.check),
            preprocessing=networks.encoder.backbone.preprocessing.as_json(),
            dimensions=content.chosen.backbone.dimensions,
            search=search,
            classifier={
                "sha256": classifier.model.sha256,
                "folder": str(classifier.model.path.parent.resolve()),
                "column": classifier.description.column,
                "types": len(classifier.labels),
                "attributes": [head.column for head in classifier.heads[1:]],
                "sure_from": classifier.description.sure_from,
            },
            fingerprint=content.fingerprint,
            encoding=catalogue.encoding,
            delimiter=catalogue.delimiter,
            stages=dict(self._stages),
            vector_key=vector_key(networks.encoder),
            files=files,
        )

    def _timed(self, stage: str, work: Callable[[], _Result]) -> _Result:
        self._report(Progress(stage))
        started = time.perf_counter()
        result = work()
        self._stages[stage] = round(time.perf_counter() - started, 3)
        return result


def _take_over(source: Path, target: Path) -> None:
    """Let a file of the generation before be part of the new one.

    It is copied, so that what damages one leaves the other whole, unless that takes long.
    """
    if source.stat().st_size > _COPIED_UP_TO:
        link_or_copy(source, target)
    else:
        shutil.copyfile(source, target)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _relative(root: Path, workspace: Path) -> str:
    try:
        return Path(os.path.relpath(root, workspace)).as_posix()
    except ValueError:  # another drive, on Windows
        return ""
