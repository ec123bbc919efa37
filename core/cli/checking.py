"""Commands that look after things: evaluate, models, doctor."""

import argparse
import importlib.util
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from core.cli.output import Answer, Output
from core.engine import Engine
from core.errors import FashRecError
from core.evaluation.evaluate import evaluate
from core.evaluation.report import as_text
from core.vision.backbones import BACKBONES, RESNET50, Backbone, find_export
from core.vision.exported_model import ExportedModel
from core.vision.weights import find_weights, torch_cache_folder
from core.workspace.models import ensure_exported, export_folders, load_classifier
from core.workspace.places import app_data_dir, models_dir

_PACKAGES = (
    "numpy",
    "Pillow",
    "annoy",
    "onnxruntime",
    "PySide6-Essentials",
    "torch",
    "torchvision",
)
_RECALL_SAMPLE = 100
_GOOD_RECALL = 0.99


def evaluation(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec evaluate`."""
    engine = Engine.open(options.workspace)
    result = evaluate(
        engine,
        sample=options.sample,
        seed=options.seed,
        held_out_only=options.held_out,
        report=output.report,
    )
    return Answer(result, as_text(result))


def models(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec models list|fetch|verify`."""
    unknown = [name for name in options.names if name not in BACKBONES]
    if unknown:
        raise FashRecError(
            f"There is no backbone {unknown[0]!r}; choose one of {', '.join(BACKBONES)}."
        )
    if options.action == "fetch":
        for name in options.names or [RESNET50.name]:
            ensure_exported(BACKBONES[name], options.weights, output.report)
    names = options.names or list(BACKBONES)
    entries = [_backbone_entry(BACKBONES[name]) for name in names]
    if not options.names:
        entries.append(_classifier_entry())
    lines = [f"{entry['name']}: {entry['state']}" for entry in entries]
    return Answer({"models": entries, "folder": str(models_dir())}, "\n".join(lines))


def models_status(answer: Answer) -> int:
    """Give 1 when a model is damaged."""
    return int(any(entry["damaged"] for entry in answer.document["models"]))


def _backbone_entry(backbone: Backbone) -> dict[str, Any]:
    folders = [models_dir(), torch_cache_folder()]
    found = (find_weights(w, explicit=None, folders=folders) for w in backbone.weights)
    weights = next((path for path in found if path is not None), None)
    entry = _entry(backbone.name, lambda: find_export(backbone, export_folders()))
    entry["weights"] = str(weights) if weights else None
    if entry["path"] is None and not entry["damaged"]:
        if weights is not None:
            entry["state"] = f"weights found ({weights}), prepared when first used"
        elif getattr(sys, "frozen", False):
            entry["state"] = f"not here; a full installation can export it into {models_dir()}"
        elif backbone is RESNET50:
            entry["state"] = "not here; `fashrec models fetch resnet50` downloads 98 MB"
        else:
            entry["state"] = "comes with a package, prepared when first used"
    return entry


def _classifier_entry() -> dict[str, Any]:
    return _entry("article-type classifier", lambda: load_classifier().model)


def _entry(name: str, find: Callable[[], ExportedModel | None]) -> dict[str, Any]:
    try:
        model = find()
    except FashRecError as error:
        return {"name": name, "state": str(error), "path": None, "sha256": None, "damaged": True}
    if model is None:
        return {"name": name, "state": "", "path": None, "sha256": None, "damaged": False}
    return {
        "name": name,
        "state": f"ready, hash verified ({model.path})",
        "path": str(model.path),
        "sha256": model.sha256,
        "damaged": False,
    }


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
        *(_backbone_entry(backbone) for backbone in BACKBONES.values()),
        _classifier_entry(),
    ):
        yield str(entry["name"]), not entry["damaged"], str(entry["state"])


def _workspace(workspace: Path) -> Iterator[Finding]:
    try:
        engine = Engine.open(workspace)
        recall = engine.index_recall(_sampled(engine)) if len(engine) else 1.0
        engine.warm()
    except FashRecError as error:
        yield "workspace", False, str(error)
        return
    yield "workspace", not engine.warning, engine.warning or f"{len(engine):,} products, sound"
    yield "recall@20 of the index", recall >= _GOOD_RECALL, f"{recall:.3f} against exact search"
    engine.close()


def _sampled(engine: Engine) -> list[int]:
    problems = engine.products.column("picture_problem")
    pictures = engine.products.column("picture")
    usable = [row for row, why in enumerate(problems) if not why and pictures[row]]
    return usable[:: max(1, len(usable) // _RECALL_SAMPLE)][:_RECALL_SAMPLE]
