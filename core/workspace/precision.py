"""Which arithmetic a build computes its vectors with: float, or int8 where that is as good.

An int8 network is made from pictures of the catalogue itself and compared with the float one on
other pictures of it. It lies in the workspace, so that both can be copied to another machine, and
its description holds what the comparison found.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError, PictureError
from core.jobs import Report, StageMeter
from core.search.recall import recall_at_k
from core.vision.backbones import Backbone, Encoder
from core.vision.decode import decode_picture
from core.vision.exported_model import ExportedModel, adopt, describe, load_exported
from core.vision.preprocessing import DECODE_AT_LEAST, Pixels
from core.vision.quantising import RECIPE_VERSION, can_quantise, quantise
from core.words import worded
from core.workspace.models import AUTO, FLOAT, exported_backbone

INT8 = "int8"
CHOICES = (AUTO, FLOAT, INT8)

MIN_COSINE = 0.99
MIN_RECALL = 0.95
NEIGHBOURS = 20
CALIBRATION_PICTURES = 128
CHECK_PICTURES = 512
LEAST_TO_COMPARE = 100
"""Fewer pictures say nothing about neighbours."""
STAGE = worded("Stages", "Preparing int8")
_ONE_CALIBRATES_OF = 5  # pictures, in a catalogue too small for both whole samples
_SEED = 20
_PAUSE_BETWEEN_REPORTS = 0.1  # seconds
_BATCH = 16


@dataclass(frozen=True, slots=True)
class Settled:
    """What the last generation computed with: its precision, and the weights of its backbone.

    `check` holds the figures of a comparison, nothing where there was none. It counts only while
    the backbone has the same weights.
    """

    precision: str
    check: Mapping[str, Any]
    weights_sha256: str


@dataclass(frozen=True, slots=True)
class ChosenPrecision:
    """The precision of a build: its name, the network to load, and what a comparison found.

    `check` holds `mean_cosine`, `least_cosine` and `recall_at_20` of int8 against float (left out
    where there were too few pictures), `calibration_pictures`, `check_pictures`, and `met`, whether
    int8 is good enough; it is empty where int8 was not considered. `note` is a sentence for the
    user, or empty.
    """

    name: str
    model: ExportedModel
    check: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""


def choose_precision(
    wanted: str,
    backbone: Backbone,
    *,
    pictures: Sequence[Path],
    new: int,
    settled: Settled | None,
    folder: Path,
    report: Report,
) -> ChosenPrecision:
    """Settle the precision of a build, and make and check the int8 network where it is needed.

    `auto` takes int8 where it is worth the making and found good enough; a workspace that has a
    precision keeps it. `int8` takes it in any case, and says so when it is not good enough.

    Args:
        wanted: one of `CHOICES`.
        backbone: its float network is in place.
        pictures: the files of all usable pictures of the catalogue, in its order.
        new: how many of them have to be computed.
        settled: what the last generation did, if it used the same backbone.
        folder: of the workspace's own networks; made when it is needed.
        report: told how far the making is; may cancel.

    Raises:
        ModelError: when the float network is absent, or int8 was asked for and cannot be had.
        OSError: when the folder cannot be written.
        Cancelled: when the report asks for it; nothing half done stays.
    """
    exact = exported_backbone(backbone)
    if settled is not None and settled.weights_sha256 != exact.description["weights_sha256"]:
        settled = None
    if wanted == FLOAT:
        return ChosenPrecision(FLOAT, exact)
    if wanted == AUTO:
        if settled is not None and settled.precision == FLOAT:
            return ChosenPrecision(FLOAT, exact, settled.check)
        if settled is None and (new < backbone.int8_pays_from or not can_quantise()):
            return ChosenPrecision(FLOAT, exact)
    fast = _stored(backbone, folder, exact)
    if fast is None and wanted == AUTO and not can_quantise():
        return ChosenPrecision(FLOAT, exact, note=_LOST)
    fast = fast or _make(backbone, exact, pictures, folder, report)
    if fast is None:
        return ChosenPrecision(FLOAT, exact, note=_NOTHING_TO_CALIBRATE)
    check = dict(fast.description["check"])
    if check["met"]:
        return ChosenPrecision(INT8, fast, check)
    if wanted == AUTO and settled is None:
        return ChosenPrecision(FLOAT, exact, check, _left_aside(check))
    return ChosenPrecision(INT8, fast, check, _used_anyway(check))


def load_int8(backbone: Backbone, folder: Path) -> ExportedModel:
    """Give the int8 network that a workspace was built with.

    Raises:
        ModelError: when it is absent or damaged.
    """
    return load_exported(_path(backbone, folder), worded("Models", "index the catalogue again"))


_LOST = worded(
    "Models",
    "Vectors are computed in float, because the workspace's int8 "
    "network is damaged or of other weights, and this installation of "
    "FashRec cannot prepare it.",
)
_NOTHING_TO_CALIBRATE = worded(
    "Models",
    "Vectors are computed in float, because int8 is prepared from the "
    "catalogue's pictures and none of them can be read.",
)


def _figures(check: Mapping[str, Any]) -> str:
    if check["check_pictures"] < LEAST_TO_COMPARE:
        return worded("Models", "there are too few pictures to compare the two")
    return worded(
        "Models",
        "cosine {cosine:.4f}, recall@{k} {recall:.3f} on {count} pictures; "
        "{least_cosine} and {least_recall} are asked for",
    ).filled(
        cosine=check["mean_cosine"],
        k=NEIGHBOURS,
        recall=check[f"recall_at_{NEIGHBOURS}"],
        count=check["check_pictures"],
        least_cosine=MIN_COSINE,
        least_recall=MIN_RECALL,
    )


def _left_aside(check: Mapping[str, Any]) -> str:
    return worded(
        "Models", "Vectors are computed in float, because int8 differs too much ({figures})."
    ).filled(figures=_figures(check))


def _used_anyway(check: Mapping[str, Any]) -> str:
    return worded(
        "Models", "Vectors are computed in int8, though it is not known to be as good ({figures})."
    ).filled(figures=_figures(check))


def _path(backbone: Backbone, folder: Path) -> Path:
    return folder / f"{backbone.export_name.removesuffix('.onnx')}-int8.onnx"


def _stored(backbone: Backbone, folder: Path, exact: ExportedModel) -> ExportedModel | None:
    """Give the network made before; one that is damaged or from other weights is made again."""
    try:
        found = load_int8(backbone, folder)
    except ModelError:
        return None
    same = all(found.description.get(key) == value for key, value in _origin(exact).items())
    return found if same and "check" in found.description else None


def _origin(exact: ExportedModel) -> dict[str, Any]:
    return {
        "precision": INT8,
        "recipe": RECIPE_VERSION,
        "weights_sha256": exact.description["weights_sha256"],
    }


def _make(
    backbone: Backbone,
    exact: ExportedModel,
    pictures: Sequence[Path],
    folder: Path,
    report: Report,
) -> ExportedModel | None:
    """Calibrate, compare and store the int8 network; None when no picture can be read."""
    if not can_quantise():
        raise ModelError(
            worded(
                "Models",
                "This installation of FashRec cannot prepare int8; use "
                "`--precision float`, or index with a full installation and copy "
                "the workspace.",
            )
        )
    calibrating = min(CALIBRATION_PICTURES, -(-len(pictures) // _ONE_CALIBRATES_OF))
    checking = min(CHECK_PICTURES, len(pictures) - calibrating)
    pause = _PAUSE_BETWEEN_REPORTS
    meter = StageMeter(report, STAGE, calibrating + checking, interval=pause)
    sample = _canvases(backbone, pictures)
    first = list(islice(sample, 1))
    if not first:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    target = _path(backbone, folder)
    new = target.with_name(f".{target.name}.new")
    try:
        calibration = chain(first, islice(sample, calibrating - 1))
        quantise(exact, _counted(calibration, meter), new, float_first=backbone.int8_float_first)
        description = {**exact.description, **_origin(exact)}
        fast = Encoder(backbone, describe(new, description))
        check = _compare(Encoder(backbone, exact), fast, islice(sample, checking), meter)
        check["calibration_pictures"] = calibrating
        del fast  # it may hold the file, which Windows would not rename
        return adopt(new, target, {**description, "check": check})
    finally:
        new.unlink(missing_ok=True)


def _canvases(backbone: Backbone, pictures: Sequence[Path]) -> Iterator[Pixels]:
    """Lay pictures on the backbone's canvas in an order that is drawn once for all.

    Those that cannot be read are passed over; the build reports them.
    """
    for place in np.random.default_rng(_SEED).permutation(len(pictures)):
        with suppress(PictureError):
            picture = decode_picture(pictures[place], at_least=DECODE_AT_LEAST)
            yield backbone.preprocessing.apply(picture)


def _counted(canvases: Iterator[Pixels], meter: StageMeter) -> Iterator[Pixels]:
    for canvas in canvases:
        yield canvas
        meter.advance()


def _compare(
    exact: Encoder, fast: Encoder, canvases: Iterator[Pixels], meter: StageMeter
) -> dict[str, Any]:
    """Compare two networks picture by picture, and by the neighbours within the sample."""
    pairs: list[tuple[NDArray[np.float32], NDArray[np.float32]]] = []
    while batch := list(islice(canvases, _BATCH)):
        pairs.append((exact.encode(batch), fast.encode(batch)))
        meter.advance(len(batch))
    count = sum(len(one) for one, _ in pairs)
    if count < LEAST_TO_COMPARE:
        return {"check_pictures": count, "met": False}
    exact_vectors, fast_vectors = (np.concatenate(half) for half in zip(*pairs, strict=True))
    cosines = np.einsum("ij,ij->i", exact_vectors, fast_vectors, dtype=np.float64)
    recall = recall_at_k(_neighbours(fast_vectors), _neighbours(exact_vectors))
    return {
        "check_pictures": count,
        "mean_cosine": round(float(cosines.mean()), 6),
        "least_cosine": round(float(cosines.min()), 6),
        f"recall_at_{NEIGHBOURS}": round(recall, 6),
        "met": bool(cosines.mean() >= MIN_COSINE and recall >= MIN_RECALL),
    }


def _neighbours(vectors: NDArray[np.float32]) -> NDArray[np.int64]:
    """Give the rows of each row's nearest others by cosine, (n, `NEIGHBOURS`)."""
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -np.inf)
    nearest: NDArray[np.int64] = np.argsort(-cosines, axis=1, kind="stable")[:, :NEIGHBOURS]
    return nearest
