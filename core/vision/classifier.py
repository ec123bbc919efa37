"""The classifier: the trained network of `fashrec train`, run by ONNX Runtime.

One network, several heads: the main one tells the column it was trained for (the article type,
unless the user chose another), the others tell more of a product's row at the same price.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError, reason_of
from core.vision.exported_model import ExportedModel, Session, load_exported
from core.vision.preprocessing import Pixels, Preprocessing
from core.words import worded

FILE_NAME = "classifier.onnx"
KIND = "attribute classifier"
_REMEDY = worded("Models", "install FashRec again, or name a folder that `fashrec train` made")


@dataclass(frozen=True, slots=True)
class Head:
    """One column that the network tells: a field of `Product`, and the values it knows.

    `temperature` divides the logits before the softmax (Guo et al., 2017, "On calibration of modern
    neural networks").
    """

    column: str
    labels: tuple[str, ...]
    temperature: float

    def as_json(self) -> dict[str, Any]:
        """Give the fields as the description file holds them."""
        return {
            "column": self.column,
            "labels": list(self.labels),
            "temperature": self.temperature,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> "Head":
        """Read what `as_json` gave.

        Raises:
            KeyError, TypeError, ValueError: when it is something else.
        """
        labels = raw["labels"]
        if not isinstance(labels, list) or not labels or len(set(labels)) < len(labels):
            raise ValueError(f"the labels of {raw['column']} are not a list of different texts")
        temperature = float(raw["temperature"])
        if not temperature > 0:
            raise ValueError(f"the temperature of {raw['column']} is {temperature}")
        return cls(str(raw["column"]), tuple(map(str, labels)), temperature)


@dataclass(frozen=True, slots=True)
class ClassifierDescription:
    """What the classifier's description file says beside its hash.

    `heads` has the main one first. `sure_from` is the probability from which its first guess counts
    as sure; it and the temperatures were chosen on the validation part. `mirror_below` is the
    doubt at which a picture is looked at in the mirror too (see `run_network`). `features` counts
    the numbers before the heads; `figures` holds the measured accuracies.
    """

    heads: tuple[Head, ...]
    preprocessing: Preprocessing
    sure_from: float
    mirror_below: float
    features: int
    figures: dict[str, Any]

    @property
    def column(self) -> str:
        """The column that the main head tells."""
        return self.heads[0].column

    @property
    def labels(self) -> tuple[str, ...]:
        """The values that the main head knows, in the order of its probabilities."""
        return self.heads[0].labels

    def as_json(self) -> dict[str, Any]:
        """Give the fields as the description file holds them."""
        return {
            "kind": KIND,
            "column": self.column,
            "heads": [head.as_json() for head in self.heads],
            "preprocessing": self.preprocessing.as_json(),
            "sure_from": self.sure_from,
            "mirror_below": self.mirror_below,
            "features": self.features,
            "figures": self.figures,
        }

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> "ClassifierDescription":
        """Read what `as_json` gave.

        Raises:
            KeyError, TypeError, ValueError: when it is something else.
        """
        heads = tuple(Head.from_json(head) for head in raw["heads"])
        columns = [head.column for head in heads]
        if not heads or len(set(columns)) < len(columns) or raw["column"] != columns[0]:
            raise ValueError("the heads are not of different columns, the main one first")
        return cls(
            heads,
            Preprocessing(**raw["preprocessing"]),
            float(raw["sure_from"]),
            float(raw.get("mirror_below", 0.0)),  # older ones have none
            int(raw["features"]),
            dict(raw["figures"]),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """What the network says of n pictures.

    `probabilities` float32 (n, labels) are the main head's. `features` float32 (n, features) are
    the numbers before the heads, whose lengths mean something: they are not normalised.
    `attributes` has the probabilities of every other head, float32 (n, its labels), by its column.
    """

    probabilities: NDArray[np.float32]
    features: NDArray[np.float32]
    attributes: dict[str, NDArray[np.float32]]


class Classifier:
    """The classifier ready to run."""

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        """Load `classifier.onnx` and its description from a folder.

        Raises:
            ModelError: when a file is missing, damaged or not a classifier.
        """
        self.model: ExportedModel = load_exported(folder / FILE_NAME, _REMEDY)
        try:
            self.description = ClassifierDescription.from_json(self.model.description)
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                worded(
                    "Models",
                    "{model} is not a classifier that this version of FashRec trained "
                    "({reason}); train one with `fashrec train`.",
                ).filled(model=self.model.path, reason=reason_of(error))
            ) from error
        self._session = Session(self.model, threads=threads)
        described = [
            self.description.features,
            *(len(head.labels) for head in self.description.heads),
        ]
        if self._session.output_sizes() != described:
            raise ModelError(
                worded(
                    "Models", "{model} gives other numbers than its description says; {remedy}."
                ).filled(model=self.model.path, remedy=_REMEDY)
            )

    @property
    def heads(self) -> tuple[Head, ...]:
        """The columns it tells, the main one first."""
        return self.description.heads

    @property
    def labels(self) -> tuple[str, ...]:
        """The values of the main column, in the order of the probabilities."""
        return self.description.labels

    @property
    def preprocessing(self) -> Preprocessing:
        """The canvas that the network takes."""
        return self.description.preprocessing

    def classify(self, canvases: NDArray[np.uint8] | list[Pixels]) -> Predictions:
        """Classify canvases, uint8 (n, height, width, 3)."""
        features, *logits = run_network(
            self._session, np.asarray(canvases, dtype=np.uint8), self.description.mirror_below
        )
        main, *others = (
            _softmax(of_head / head.temperature)
            for head, of_head in zip(self.heads, logits, strict=True)
        )
        columns = (head.column for head in self.heads[1:])
        return Predictions(main, features, dict(zip(columns, others, strict=True)))


def run_network(
    session: Session, canvases: NDArray[np.uint8], mirror_below: float
) -> list[NDArray[np.float32]]:
    """Give features and every head's logits; of doubtful pictures the mean with the mirror image's.

    A second look helps where the first left doubt, and costs as much as the first; so it is taken
    where the softmax of the main head's plain logits is nowhere `mirror_below` or more.

    Args:
        session: the network.
        canvases: uint8 (n, height, width, 3).
        mirror_below: a probability; 0 for never.
    """
    outputs = session.run(canvases)
    doubtful = np.flatnonzero(_softmax(outputs[1]).max(axis=1) < mirror_below)
    if len(doubtful):
        mirrored = session.run(np.ascontiguousarray(canvases[doubtful, :, ::-1]))
        for output, other in zip(outputs, mirrored, strict=True):
            output[doubtful] = (output[doubtful] + other) / 2
    return outputs


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    probabilities: NDArray[np.float32] = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities /= probabilities.sum(axis=1, keepdims=True)
    return probabilities


def best_guesses(
    probabilities: NDArray[np.float32], top: int
) -> tuple[NDArray[np.int16], NDArray[np.float32]]:
    """Give the `top` most probable classes of each row, best first, and their probabilities.

    Args:
        probabilities: float32 (n, types).
        top: how many; rows are padded with class -1 and probability 0 where there are fewer types.
    """
    count = min(top, probabilities.shape[1])
    order = np.argsort(-probabilities, axis=1, kind="stable")[:, :count]
    classes = np.full((len(probabilities), top), -1, dtype=np.int16)
    values = np.zeros((len(probabilities), top), dtype=np.float32)
    classes[:, :count] = order
    values[:, :count] = np.take_along_axis(probabilities, order, axis=1)
    return classes, values
