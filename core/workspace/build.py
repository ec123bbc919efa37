"""Building a workspace: from a catalogue to one consistent generation.

What was computed before is used again, what is computed now goes to a journal first, and the new
generation takes over only when all its files are whole: at any moment the last good one stays.
"""

import os
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.catalogue.product import Product
from core.catalogue.reader import read_catalogue
from core.catalogue.report import Problem
from core.errors import WorkspaceError, reason_of
from core.jobs import Progress, Report, silent
from core.vision.backbones import BACKBONES
from core.words import worded
from core.workspace.compute import Computed, compute_missing
from core.workspace.corrections import Corrections
from core.workspace.embedding import PictureEncoder
from core.workspace.generation import (
    GenerationContent,
    GenerationWriter,
    Previous,
    fingerprint,
    read_problems,
)
from core.workspace.journal import Journal
from core.workspace.layout import Layout
from core.workspace.manifest import Manifest, read_manifest, verify_files
from core.workspace.models import (
    AUTO,
    ChosenBackbone,
    choose_backbone,
    load_networks,
    model_key,
    vector_key,
)
from core.workspace.own_classifier import adopted, clear_classifiers
from core.workspace.picture_files import PictureFiles, with_picture
from core.workspace.pictures import NO_KEY, key_list
from core.workspace.precision import ChosenPrecision, Settled, choose_precision
from core.workspace.reading import Reading, recognise_pictures
from core.workspace.reuse import (
    KnownEmbeddings,
    Places,
    source_from_generation,
    source_from_journal,
)
from core.workspace.writing import only_builder, writing

_KEPT_GENERATIONS = 2
_CHANGED_MODELS = worded(
    "Workspace",
    "The models are other ones than when this catalogue was last "
    "indexed, so every picture is looked at again.",
)
_CHANGED_CLASSIFIER = worded(
    "Workspace",
    "The classifier is another one than when this catalogue was last "
    "indexed, so every picture is classified again.",
)


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What the user may choose; None is found out, or for `classifier` the one in use."""

    backbone: str = AUTO
    precision: str = AUTO
    weights: Path | None = None
    classifier: Path | None = None
    encoding: str | None = None
    delimiter: str | None = None


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A finished build: `computed` pictures went through the networks, `reused` did not."""

    workspace: Path
    manifest: Manifest
    problems: list[Problem]
    computed: int
    reused: int


def build_workspace(
    source: Path, workspace: Path, options: BuildOptions, report: Report = silent
) -> BuildResult:
    """Import and index a catalogue into a workspace, or bring the workspace up to date.

    Raises:
        CatalogueError: when the catalogue cannot be read.
        ModelError: when the backbone cannot be had.
        WorkspaceError: when the workspace cannot be written or another process builds in it.
        Cancelled: when the report asks for it; what was computed is kept for the next build.
    """
    layout = Layout(workspace)
    stages: dict[str, float] = {}
    with _timed(stages, worded("Stages", "Reading the catalogue")):
        read = read_catalogue(
            source, encoding=options.encoding, delimiter=options.delimiter, report=report
        )
        catalogue = replace(
            read,
            products=Corrections(workspace).applied_to(read.products),
            # What the user named, so that an update reads the same and calls it by the same name.
            source=Path(os.path.abspath(source)),  # noqa: PTH100 - links stay as they were named
        )
    with writing(workspace), only_builder(layout):
        previous = _previous(layout, report)
        with _timed(stages, worded("Stages", "Recognising pictures")):
            reading = recognise_pictures(catalogue, previous.folder if previous else None)
        with _timed(stages, worded("Stages", "Preparing the models")):
            chosen = choose_backbone(
                options.backbone,
                explicit=options.weights,
                settled=_settled(previous),
                report=report,
            )
            pictures = PictureFiles(catalogue, np.flatnonzero(with_picture(reading.stats)))
            precision = _choose_precision(layout, options, chosen, pictures, previous, report)
            trained = options.classifier or adopted(workspace)
            networks = load_networks(chosen.backbone, trained, model=precision.model)
        key = model_key(networks.encoder, networks.classifier)
        classifier = str(networks.classifier.model.path.resolve())
        mark = fingerprint(reading, key, chosen.fallback_note, classifier)
        if previous is not None and previous.manifest.fingerprint == mark:
            problems = read_problems(previous.folder)
            manifest = previous.manifest
            return BuildResult(workspace, manifest, problems, 0, manifest.pictures)
        build = _Build(layout, reading, chosen, precision, networks, key, mark)
        return build.run(previous, stages, report)


@dataclass(frozen=True, slots=True, eq=False)
class _Build:
    layout: Layout
    reading: Reading
    chosen: ChosenBackbone
    precision: ChosenPrecision
    networks: PictureEncoder
    model_key: str
    fingerprint: str

    def run(
        self, previous: Previous | None, stages: dict[str, float], report: Report
    ) -> BuildResult:
        known = KnownEmbeddings()
        keeps_numbers = previous is not None and previous.manifest.model_key == self.model_key
        if previous is not None and keeps_numbers:
            known.add(source_from_generation(previous.folder))
        elif previous is not None:
            same_vectors = previous.manifest.vector_key == vector_key(self.networks.encoder)
            if same_vectors:
                known.add_vectors(source_from_generation(previous.folder))
            note = _CHANGED_CLASSIFIER if same_vectors else _CHANGED_MODELS
            report(Progress(worded("Stages", "Looking at pictures"), note=note))
        journal_path = self.layout.building / f"{self.model_key}.journal"
        features = self.networks.classifier.description.features
        traits = self.networks.traits.width
        with Journal(journal_path, self.chosen.backbone.dimensions, features, traits) as journal:
            known.add(source_from_journal(journal.records()))
            with _timed(stages, worded("Stages", "Looking at pictures")):
                pending = self._pending(known)
                computed = compute_missing(pending, known, self.networks, journal, report)
            known.add(source_from_journal(journal.records()))
        products, problems = self._with_failures(computed)
        content = GenerationContent(
            self.reading,
            products,
            problems,
            known,
            self._places(known),
            self.networks,
            self.chosen,
            self.precision,
            self.model_key,
            self.fingerprint,
            previous,
            keeps_numbers,
        )
        name, manifest = GenerationWriter(self.layout, stages, report).write(content)
        self.layout.make_current(name)
        del content, known  # they map the journal, which Windows would not remove
        _clear(self.layout)
        reused = manifest.pictures - computed.count
        return BuildResult(self.layout.workspace, manifest, problems, computed.count, reused)

    def _places(self, known: KnownEmbeddings) -> Places:
        return known.places(self.reading.stats)

    def _pending(self, known: KnownEmbeddings) -> dict[bytes, Path]:
        unknown = with_picture(self.reading.stats)
        unknown[self._places(known).known()] = False
        rows = np.flatnonzero(unknown)
        files = PictureFiles(self.reading.catalogue, rows)
        return dict(zip(key_list(self.reading.stats[rows]), files, strict=True))

    def _with_failures(self, computed: Computed) -> tuple[Sequence[Product], list[Problem]]:
        """Mark the products whose picture turned out unreadable, and report them."""
        if not computed.failures and with_picture(self.reading.stats).all():
            return self.reading.catalogue.products, self.reading.catalogue.problems
        products = list(self.reading.catalogue.products)
        problems = list(self.reading.catalogue.problems)
        for row, (stat, product) in enumerate(
            zip(key_list(self.reading.stats), products, strict=True)
        ):
            reason = computed.failures.get(stat)
            if stat == NO_KEY and product.picture and not product.picture_problem:
                reason = f"{product.picture} could not be opened; check that it is still there."
            if reason is None:
                continue
            products[row] = replace(product, picture_problem=reason)
            problems.append(
                Problem(
                    None,
                    product.product_id,
                    product.picture,
                    reason,
                    "kept in the catalogue without recommendations",
                )
            )
        return products, problems


def _choose_precision(
    layout: Layout,
    options: BuildOptions,
    chosen: ChosenBackbone,
    pictures: Sequence[Path],
    previous: Previous | None,
    report: Report,
) -> ChosenPrecision:
    settled = None
    if previous is not None and previous.manifest.backbone == chosen.backbone.name:
        manifest = previous.manifest
        settled = Settled(manifest.precision, manifest.precision_check, manifest.weights_sha256)
    precision = choose_precision(
        options.precision,
        chosen.backbone,
        pictures=pictures,
        new=len(pictures),
        settled=settled,
        folder=layout.models,
        report=report,
    )
    if precision.note:
        report(Progress(worded("Stages", "Preparing the models"), note=precision.note))
    return precision


def _settled(previous: Previous | None) -> ChosenBackbone | None:
    """Give the backbone that the workspace was indexed with, if it was."""
    if previous is None:
        return None
    return ChosenBackbone(BACKBONES[previous.manifest.backbone], previous.manifest.fallback_note)


def _previous(layout: Layout, report: Report) -> Previous | None:
    """Give the generation in use; a damaged one is not built upon, which is said."""
    try:
        name = layout.current_name()
        if name is None:
            return None
        manifest = read_manifest(layout.generation(name))
        verify_files(layout.generation(name), manifest)
        if manifest.backbone not in BACKBONES:
            raise WorkspaceError(
                worded("Workspace", "{workspace} uses an unknown backbone.").filled(
                    workspace=layout.workspace
                )
            )
    except WorkspaceError as error:
        report(
            Progress(
                worded("Stages", "Reading the workspace"),
                note=worded("Workspace", "{reason} It is now built anew.").filled(
                    reason=reason_of(error)
                ),
            )
        )
        return None
    return Previous(layout.generation(name), manifest)


def _clear(layout: Layout) -> None:
    """Remove what the finished build needs no more."""
    # What another process still has open, on Windows, stays until the next build.
    with suppress(OSError):
        shutil.rmtree(layout.building)
    names = layout.generation_names()
    for name in names[:-_KEPT_GENERATIONS]:
        with suppress(OSError):
            shutil.rmtree(layout.generation(name))
    in_use = []
    for name in names[-_KEPT_GENERATIONS:]:
        with suppress(WorkspaceError):  # a damaged one cannot be opened, with whatever classifier
            in_use.append(Path(read_manifest(layout.generation(name)).classifier["folder"]))
    clear_classifiers(layout.workspace, in_use)


@contextmanager
def _timed(stages: dict[str, float], stage: str) -> Iterator[None]:
    started = time.perf_counter()
    yield
    stages[stage] = round(time.perf_counter() - started, 3)
