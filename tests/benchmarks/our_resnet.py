"""Our side of embedding: the pipeline that indexing runs, journal included.

Run as `python -m tests.benchmarks.our_resnet index|embed float|int8 PICTURES FOLDER`: `index` also
classifies, as indexing does, `embed` gives vectors alone. The exported ResNet50 is taken from the
models folder, the int8 one from `FOLDER`, where `prepare` in place of either puts it.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.jobs import silent
from core.vision.backbones import RESNET50, Encoder
from core.vision.classifier import Predictions
from core.workspace.compute import compute_missing
from core.workspace.embedding import PictureEncoder
from core.workspace.journal import Journal
from core.workspace.models import load_networks
from core.workspace.precision import choose_precision
from core.workspace.reuse import KnownEmbeddings
from tests.benchmarks.contender import serve


class NoClassifier:
    """Stands where the pipeline has its classifier and the traits, and says nothing of pictures."""

    heads = ()
    features = width = 0

    def __init__(self) -> None:
        self.description = self.preprocessing = self

    def apply(self, picture: object) -> NDArray[np.uint8]:
        """Give an empty canvas."""
        return np.empty((0, 0, 3), dtype=np.uint8)

    def classify(self, canvases: Sequence[object]) -> Predictions:
        """Give rows without a number."""
        nothing = self.rows(None, canvases)
        return Predictions(nothing, nothing, {})

    def rows(self, predictions: object, canvases: Sequence[object]) -> NDArray[np.float32]:
        """Give traits without a number."""
        return np.empty((len(canvases), 0), dtype=np.float32)


def encoder_alone(encoder: Encoder) -> PictureEncoder:
    """Let the pipeline only embed."""
    nothing: Any = NoClassifier()
    networks = PictureEncoder(encoder, nothing)
    networks.traits = nothing
    return networks


def networks_of(action: str, precision: str, paths: Sequence[Path], folder: Path) -> PictureEncoder:
    """Load the networks in a precision; int8 is made from the pictures when it is not there."""
    chosen = choose_precision(
        precision,
        RESNET50,
        pictures=paths,
        new=len(paths),
        settled=None,
        folder=folder,
        report=silent,
    )
    if action == "embed":
        return encoder_alone(Encoder(RESNET50, chosen.model, threads=1))
    return load_networks(RESNET50, None, model=chosen.model)


def main() -> None:
    """Embed pictures on demand, or only have the network made."""
    action, precision, pictures, folder = *sys.argv[1:3], Path(sys.argv[3]), Path(sys.argv[4])
    paths = [Path(line) for line in pictures.read_text(encoding="utf-8").splitlines()]
    networks = networks_of(action, precision, paths, folder)
    if action != "prepare":
        serve_networks(networks, pictures, folder / f"{action}-{precision}.journal")


def serve_networks(networks: PictureEncoder, pictures: Path, kept: Path) -> None:
    """Embed pictures on demand, as a build does, into a journal."""
    features = networks.classifier.description.features
    done = 0

    def work(batch: Sequence[Path]) -> None:
        nonlocal done
        pending = {f"{done + place:016d}".encode(): path for place, path in enumerate(batch)}
        done += len(batch)
        computed = compute_missing(pending, KnownEmbeddings(), networks, journal, silent)
        if computed.count != len(batch):
            raise RuntimeError(f"{len(batch) - computed.count} pictures were not computed.")

    kept.unlink(missing_ok=True)
    with Journal(kept, RESNET50.dimensions, features, networks.traits.width) as journal:
        serve(pictures, work)


if __name__ == "__main__":
    main()
