"""`fashrec doctor`: what is installed, what works, and whether a workspace answers truly."""

import argparse
import importlib.util
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.cli.checking import backbone_entry, classifier_entry
from core.cli.output import Answer, Output
from core.engine import Engine
from core.errors import FashRecError
from core.search.plan import GOOD_RECALL
from core.vision.backbones import BACKBONES
from core.workspace.places import app_data_dir
from core.workspace.precision import INT8, MIN_COSINE, MIN_RECALL, NEIGHBOURS

_PACKAGES = (
    "numpy",
    "Pillow",
    "annoy",
    "blake3",
    "onnxruntime",
    "PySide6-Essentials",
    "torch",
    "torchvision",
)
_RECALL_SAMPLE = 200
_PARTS = (0.01, 0.1, 0.5)


def doctor(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec doctor`: each finding is what was checked, whether it is well, and what to do."""
    findings = [*_installation(), *_folders(), *_networks()]
    if options.workspace is not None:
        findings += _workspace(options.workspace)
    lines = [f"{'ok  ' if well else 'MEND'} {checked}: {said}" for checked, well, said in findings]
    document = [
        {"checked": checked, "well": well, "said": said} for checked, well, said in findings
    ]
    return Answer({"findings": document}, "\n".join(lines))


def doctor_status(answer: Answer) -> int:
    """Give 1 when something is to be mended."""
    return int(not all(finding["well"] for finding in answer.document["findings"]))


Finding = tuple[str, bool, str]


def _installation() -> Iterator[Finding]:
    yield "system", True, f"{platform.platform()}, {os.cpu_count()} cores"
    yield "Python", sys.version_info >= (3, 11), platform.python_version()
    for package in _PACKAGES:
        try:
            yield package, True, version(package)
        except PackageNotFoundError:
            frozen = getattr(sys, "frozen", False)
            said = "left out of this build" if frozen else "missing: pip install fashrec"
            yield package, frozen, said
    if sys.platform == "linux":
        display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
        yield "display", True, display or "none: the window works offscreen only"
    if importlib.util.find_spec("torch") is None:
        yield "training", True, "not in this build; ResNet50 must come exported"


def _folders() -> Iterator[Finding]:
    folder = app_data_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder):
            yield "data folder", True, str(folder)
    except OSError as error:
        yield "data folder", False, f"{folder} cannot be written ({error}); check its rights"


def _networks() -> Iterator[Finding]:
    for entry in (
        *(backbone_entry(backbone) for backbone in BACKBONES.values()),
        classifier_entry(),
    ):
        yield str(entry["name"]), not entry["damaged"], str(entry["state"])


def _workspace(workspace: Path) -> Iterator[Finding]:
    try:
        engine = Engine.open(workspace)
        engine.verify()
        engine.warm()
    except FashRecError as error:
        yield "workspace", False, str(error)
        return
    yield "workspace", not engine.warning, engine.warning or f"{len(engine):,} products, sound"
    yield from _search(engine)
    if engine.manifest.precision == INT8:
        yield _int8(engine)
    engine.close()


def _search(engine: Engine) -> Iterator[Finding]:
    """Measure the recall of the index anew, over all products and over parts of the catalogue."""
    chance = np.random.default_rng(0)
    usable = engine.products_with_picture()
    sample = chance.permutation(usable)[:_RECALL_SAMPLE].tolist()
    yield _recall("look-alikes", engine, sample, None)
    for part in _PARTS:
        within = chance.permutation(usable)[: max(1, int(part * len(usable)))]
        yield _recall(f"look-alikes within {part:.0%} of the products", engine, sample, within)


def _recall(
    what: str, engine: Engine, sample: list[int], within: NDArray[np.int64] | None
) -> Finding:
    recall = engine.index_recall(sample, within=within)
    said = f"recall@20 {recall:.3f} against exact search"
    return what, recall >= GOOD_RECALL, said if recall >= GOOD_RECALL else f"{said}; index again"


def _int8(engine: Engine) -> Finding:
    check = engine.manifest.precision_check
    if "mean_cosine" not in check:
        return "int8", False, "never compared with float; index with more pictures, or in float"
    said = (
        f"cosine {check['mean_cosine']:.4f} and recall@{NEIGHBOURS} "
        f"{check[f'recall_at_{NEIGHBOURS}']:.3f} against float ({MIN_COSINE} and {MIN_RECALL} are "
        "asked for)"
    )
    return "int8", bool(check["met"]), said
