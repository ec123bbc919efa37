"""The article-type classifier: the trained network of `fashrec train`, run by ONNX Runtime."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ModelError
from core.vision.exported_model import ExportedModel, Session, load_exported
from core.vision.preprocessing import Pixels, Preprocessing

FILE_NAME = "classifier.onnx"
_REMEDY = "install FashRec again, or name a folder that `fashrec train` made"


@dataclass(frozen=True, slots=True)
class ClassifierDescription:
    """What the classifier's description file says beside its hash.

    `temperature` divides the logits before the softmax (Guo et al., 2017, "On calibration of modern
    neural networks"); `sure_from` is the probability from which the first guess counts as sure.
    Both were chosen on the validation part. `figures` holds the measured accuracies.
    """

    labels: tuple[str, ...]
    preprocessing: Preprocessing
    temperature: float
    sure_from: float
    features: int
    figures: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """Give the fields as the description file holds them."""
        return {
            "kind": "article-type classifier",
            "labels": list(self.labels),
            "preprocessing": self.preprocessing.as_json(),
            "temperature": self.temperature,
            "sure_from": self.sure_from,
            "features": self.features,
            "figures": self.figures,
        }


class Classifier:
    """The classifier ready to run."""

    def __init__(self, folder: Path, *, threads: int = 0) -> None:
        """Load `classifier.onnx` and its description from a folder.

        Raises:
            ModelError: when a file is missing, damaged or not a classifier.
        """
        self.model: ExportedModel = load_exported(folder / FILE_NAME, _REMEDY)
        raw = self.model.description
        try:
            self.description = ClassifierDescription(
                tuple(raw["labels"]),
                Preprocessing(**raw["preprocessing"]),
                float(raw["temperature"]),
                float(raw["sure_from"]),
                int(raw["features"]),
                dict(raw["figures"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"{self.model.path} is not a classifier that FashRec trained ({error}); "
                "train one with `fashrec train`."
            ) from error
        self._session = Session(self.model, threads=threads)

    @property
    def labels(self) -> tuple[str, ...]:
        """The article types, in the order of the probabilities."""
        return self.description.labels

    @property
    def preprocessing(self) -> Preprocessing:
        """The canvas that the network takes."""
        return self.description.preprocessing

    def classify(
        self, canvases: NDArray[np.uint8] | list[Pixels]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Classify canvases, uint8 (n, height, width, 3).

        Returns:
            Probabilities, float32 (n, types), and features, float32 (n, features), whose lengths
            mean something: they are not normalised.
        """
        logits, features = self._session.run(np.asarray(canvases, dtype=np.uint8))
        scaled = logits / self.description.temperature
        scaled -= scaled.max(axis=1, keepdims=True)
        probabilities = np.exp(scaled)
        probabilities /= probabilities.sum(axis=1, keepdims=True)
        return probabilities, features


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
