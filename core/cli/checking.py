"""The command that looks after the networks: models."""

import argparse
import sys
from collections.abc import Callable
from typing import Any

from core.cli.output import Answer, Output
from core.errors import FashRecError
from core.vision.backbones import BACKBONES, RESNET50, Backbone, find_export
from core.vision.exported_model import ExportedModel
from core.vision.weights import find_weights, torch_cache_folder
from core.workspace.models import ensure_exported, export_folders, load_classifier
from core.workspace.places import models_dir


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
    entries = [backbone_entry(BACKBONES[name]) for name in names]
    if not options.names:
        entries.append(classifier_entry())
    lines = [f"{entry['name']}: {entry['state']}" for entry in entries]
    return Answer({"models": entries, "folder": str(models_dir())}, "\n".join(lines))


def models_status(answer: Answer) -> int:
    """Give 1 when a model is damaged."""
    return int(any(entry["damaged"] for entry in answer.document["models"]))


def backbone_entry(backbone: Backbone) -> dict[str, Any]:
    """Say whether a backbone's network is here and sound."""
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


def classifier_entry() -> dict[str, Any]:
    """Say whether the shipped classifier is sound."""
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
