"""Which networks a build uses: finding them, having them exported, falling back and saying so."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import FashRecError, ModelError, reason_of
from core.jobs import Progress, Report
from core.progress_lines import Failure, Note, read_event
from core.vision.backbones import (
    BACKBONES,
    EFFICIENTNET_LITE0,
    RESNET50,
    Backbone,
    Encoder,
    find_export,
    named_weights,
)
from core.vision.classifier import Classifier
from core.vision.colour_histogram import HISTOGRAM_VERSION
from core.vision.exported_model import ExportedModel
from core.vision.weights import find_weights, sha256_of, torch_cache_folder
from core.words import worded
from core.workspace.embedding import PictureEncoder
from core.workspace.places import models_dir

AUTO = "auto"
FLOAT = "float"
CHOICES = (AUTO, *BACKBONES)
_RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED_CLASSIFIER = _RESOURCES / "classifier"
_SHIPPED_BACKBONES = _RESOURCES / "backbones"
_EXPORTER = "core.vision.training.export_backbone"


@dataclass(frozen=True, slots=True)
class ChosenBackbone:
    """The backbone a build uses, and the sentence that says why it is not the first choice."""

    backbone: Backbone
    fallback_note: str = ""


def export_folders() -> tuple[Path, ...]:
    """Where exported backbones are looked for: the user's models, then what a bundle brings."""
    return (models_dir(), _SHIPPED_BACKBONES)


def is_at_hand(backbone: Backbone, explicit: Path | None = None) -> bool:
    """Tell whether a backbone can be used without fetching anything.

    Raises:
        ModelError: when the explicit file is absent or is not the backbone's weights.
    """
    if explicit is not None:
        return named_weights(backbone, explicit).is_file()
    if find_export(backbone, export_folders()) is not None:
        return True
    if backbone is EFFICIENTNET_LITE0:
        return not getattr(sys, "frozen", False)
    folders = [models_dir(), torch_cache_folder()]
    return any(find_weights(w, explicit=None, folders=folders) for w in backbone.weights)


def choose_backbone(
    choice: str, *, explicit: Path | None, settled: ChosenBackbone | None, report: Report
) -> ChosenBackbone:
    """Settle which backbone to use and have it exported.

    `auto` takes ResNet50; when its weights are absent and cannot be had it takes
    EfficientNet-Lite0 and says so. A workspace that was indexed before stays with its own backbone
    (`settled`), so that updating it needs no network and no picture is looked at again; one that
    had to fall back stays so until the weights are at hand. Weights that are named count instead.

    Raises:
        ModelError: when the backbone that was asked for cannot be had.
        Cancelled: when the report asks for it.
    """
    if choice != AUTO:
        backbone = BACKBONES[choice]
        ensure_exported(backbone, explicit, report)
        return ChosenBackbone(backbone)
    if settled is not None and explicit is None and not _can_rise(settled):
        _ensure_own(settled.backbone, report)
        chosen = settled
    else:
        try:
            ensure_exported(RESNET50, explicit, report)
            chosen = ChosenBackbone(RESNET50)
        except ModelError as error:
            if explicit is not None:
                raise
            report(Progress(worded("Stages", "Preparing the models"), note=error.words))
            ensure_exported(EFFICIENTNET_LITE0, None, report)
            chosen = ChosenBackbone(EFFICIENTNET_LITE0, _fallback_note())
    if chosen.fallback_note:
        report(Progress(worded("Stages", "Preparing the models"), note=chosen.fallback_note))
    return chosen


def _can_rise(settled: ChosenBackbone) -> bool:
    """Tell whether a workspace that had to fall back can have what was wanted now."""
    return bool(settled.fallback_note) and is_at_hand(RESNET50)


def _ensure_own(backbone: Backbone, report: Report) -> None:
    """Have the backbone of a workspace in place.

    Raises:
        ModelError: when it cannot be had; another one would have every picture looked at again, so
            it is not taken unasked.
    """
    try:
        ensure_exported(backbone, None, report)
    except ModelError as error:
        words = worded(
            "Models",
            "This catalogue was indexed with {backbone}, which is not on this computer now and "
            "could not be had: {reason} Put it back into {folder} or connect to the network, then "
            "try again; until then the catalogue stays as it was indexed last.",
        )
        raise ModelError(
            words.filled(backbone=backbone.name, reason=str(error), folder=models_dir())
        ) from error


def _fallback_note() -> str:
    wanted = (
        RESNET50.export_name if getattr(sys, "frozen", False) else RESNET50.weights[0].file_name
    )
    return worded(
        "Models",
        "Look-alikes use EfficientNet-Lite0, because ResNet50 is not on "
        "this computer and could not be fetched. To use it, put {wanted} "
        "into {folder} and index again.",
    ).filled(wanted=wanted, folder=models_dir())


def ensure_exported(backbone: Backbone, explicit: Path | None, report: Report) -> None:
    """Have a backbone's exported network in place, fetching its weights if need be.

    Raises:
        ModelError: when that is not possible; the text says why.
        Cancelled: when the report asks for it; nothing half done stays.
    """
    export = find_export(backbone, export_folders())
    if export is not None and (
        explicit is None
        or export.description["weights_sha256"] == sha256_of(named_weights(backbone, explicit))
    ):
        return
    if getattr(sys, "frozen", False):
        raise ModelError(
            worded(
                "Models",
                "This build of FashRec cannot prepare {backbone}; put {file} and "
                "its .json file, made by a full installation, into {folder}.",
            ).filled(backbone=backbone.name, file=backbone.export_name, folder=models_dir())
        )
    try:
        models_dir().mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ModelError(
            worded(
                "Models",
                "The folder for models {folder} cannot be made ({reason}); check its rights.",
            ).filled(folder=models_dir(), reason=reason_of(error))
        ) from error
    arguments = [sys.executable, "-m", _EXPORTER, backbone.name, "--models", str(models_dir())]
    if explicit is not None:
        arguments += ["--weights", str(explicit)]
    report(Progress(worded("Stages", "Preparing {backbone}").filled(backbone=backbone.name)))
    _run_exporter(arguments, report)


def _run_exporter(arguments: list[str], report: Report) -> None:
    with _ended_with_us(arguments) as child:
        assert child.stderr is not None
        failure = ""
        for line in child.stderr:
            event = read_event(line)
            if isinstance(event, Progress):
                report(event)
            elif isinstance(event, Note):
                report(Progress("", note=event.text))
            elif isinstance(event, Failure):
                failure = event.text
        status = child.wait()
    if failure or status:
        raise ModelError(
            failure
            or worded("Models", "Preparing the model ended unexpectedly (status {status}).").filled(
                status=status
            )
        )


@contextmanager
def _ended_with_us(arguments: list[str]) -> Iterator[subprocess.Popen[str]]:
    """Run a child that does not outlive the block, whatever ends it."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    child = subprocess.Popen(
        arguments,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.terminate()
            killer = threading.Timer(5.0, child.kill)
            killer.start()
            child.wait()
            killer.cancel()
        if child.stderr is not None:
            child.stderr.close()


def exported_backbone(backbone: Backbone) -> ExportedModel:
    """Give a backbone's exported network.

    Raises:
        ModelError: when it is not there or damaged.
    """
    export = find_export(backbone, export_folders())
    if export is None:
        raise ModelError(
            worded(
                "Models",
                "The network {backbone} is not prepared on this machine; run "
                "`fashrec models fetch {backbone}`.",
            ).filled(backbone=backbone.name)
        )
    return export


def load_classifier(folder: Path | None = None, *, threads: int = 0) -> Classifier:
    """Load a trained classifier, the shipped one unless another folder is named.

    Raises:
        ModelError: when it is not there or damaged.
    """
    return Classifier(folder or SHIPPED_CLASSIFIER, threads=threads)


def model_key(encoder: Encoder, classifier: Classifier) -> str:
    """Sum up all that decides about the numbers: other key, other numbers."""
    return _key_of(
        {
            **_of_backbone(encoder),
            "classifier": classifier.model.sha256,
            "heads": [head.as_json() for head in classifier.heads],
            "classifier_canvas": classifier.preprocessing.as_json(),
            "histogram": HISTOGRAM_VERSION,
        }
    )


def vector_key(encoder: Encoder) -> str:
    """Sum up all that decides about the backbone's vectors alone."""
    return _key_of(_of_backbone(encoder))


def _of_backbone(encoder: Encoder) -> dict[str, Any]:
    """Name what decides about vectors.

    Of a float network the weights count, not the exported file: two exports of the same weights are
    equal. An int8 network depends on the pictures that it was calibrated on, so it counts itself.
    """
    parts = {
        "backbone": encoder.backbone.name,
        "export_version": encoder.backbone.export_version,
        "weights": encoder.model.description["weights_sha256"],
        "canvas": encoder.backbone.preprocessing.as_json(),
    }
    if encoder.model.description.get("precision", FLOAT) != FLOAT:
        parts["network"] = encoder.model.sha256
    return parts


def _key_of(parts: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def load_networks(
    backbone: Backbone,
    classifier: Path | None,
    *,
    model: ExportedModel | None = None,
    threads: int = 1,
) -> PictureEncoder:
    """Load both networks of a build or a query; `model` in place of the backbone's float one.

    With one thread each, many batches run side by side; `threads` = 0 puts every core on the same
    picture, for one picture at a time. The numbers are the same.

    Raises:
        FashRecError: when one of them cannot be loaded.
    """
    try:
        return PictureEncoder(
            Encoder(backbone, model or exported_backbone(backbone), threads=threads),
            load_classifier(classifier, threads=threads),
        )
    except OSError as error:
        raise FashRecError(
            worded("Models", "A model cannot be read ({reason}); check {folder}.").filled(
                reason=reason_of(error), folder=models_dir()
            )
        ) from error
