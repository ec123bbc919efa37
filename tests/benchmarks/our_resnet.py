"""Our side of embedding: the pipeline that indexing runs, classifier and journal included.

Run as `python -m tests.benchmarks.our_resnet serve float|int8 PICTURES FOLDER`; the exported
ResNet50 is taken from the models folder, the int8 one from `FOLDER`, where `prepare` instead of
`serve` puts it.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from core.jobs import silent
from core.vision.backbones import RESNET50
from core.workspace.compute import compute_missing
from core.workspace.embedding import PictureEncoder
from core.workspace.journal import Journal
from core.workspace.models import load_networks
from core.workspace.precision import choose_precision
from core.workspace.reuse import KnownEmbeddings
from tests.benchmarks.contender import serve


def networks_of(precision: str, pictures: Sequence[Path], folder: Path) -> PictureEncoder:
    """Load the networks in a precision; int8 is made from the pictures when it is not there."""
    chosen = choose_precision(
        precision,
        RESNET50,
        pictures=pictures,
        new=len(pictures),
        settled=None,
        folder=folder,
        report=silent,
    )
    return load_networks(RESNET50, None, model=chosen.model)


def main() -> None:
    """Embed pictures on demand, or only have the network made."""
    action, precision, pictures, folder = *sys.argv[1:3], Path(sys.argv[3]), Path(sys.argv[4])
    paths = [Path(line) for line in pictures.read_text(encoding="utf-8").splitlines()]
    networks = networks_of(precision, paths, folder)
    if action == "serve":
        serve_networks(networks, pictures, folder / f"{precision}.journal")


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
