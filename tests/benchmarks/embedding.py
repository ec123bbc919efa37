"""From picture files to ResNet50 vectors: our pipeline beside torchvision in torch."""

import os
import random
from collections.abc import Hashable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from core.vision.backbones import RESNET50, find_export
from core.vision.weights import find_weights, torch_cache_folder
from core.workspace.models import export_folders
from core.workspace.places import models_dir
from tests.benchmarks.contender import Contender
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials
from tests.benchmarks.timing import median_of, run_child

TOPIC = "embedding, ResNet50"
_FLOAT, _INT8 = "float", "int8"
_PRECISIONS = {_INT8: 5.0, _FLOAT: 1.8}
"""How many times the pictures a second of torch, one at a time, each is held to."""
_ACTIONS = {
    "embed": ("embedding", "ours includes the keys and the journal, and no classifier"),
    "index": (
        "embedding and classification, as indexing does",
        "ours includes the classifier, the keys and the journal; the other only embeds",
    ),
}
"""What the table calls each action of `our_resnet.py`, and what it says of it."""
_SINGLE, _BATCHED = "torch, one at a time", "torch, batches of 32"
_SEED = 5


def measure(materials: Materials) -> Iterator[Line]:
    """Measure ours, with and without the classifier, and torch in turns on the same pictures."""
    weights, note = _weights(materials)
    environment = _with_export(materials, weights)
    listed, count, origin = _pictures(materials)
    # What making the int8 network takes, once a catalogue, is no part of embedding a picture.
    prepared = run_child(_ours("prepare", _INT8, listed, materials), environment)
    ours = {
        (action, precision): _ours(action, precision, listed, materials)
        for action in _ACTIONS
        for precision in _PRECISIONS
    }
    torch = ["-m", "tests.benchmarks.torch_resnet", "serve", str(weights), str(listed)]
    theirs = {_SINGLE: [*torch, "1"], _BATCHED: [*torch, "32"]}
    with ExitStack() as stack:
        contenders = {
            name: stack.enter_context(Contender(str(name), arguments, environment))
            for name, arguments in {**ours, **theirs}.items()
        }
        for start in range(0, count, materials.sizes.chunk):
            for contender in contenders.values():
                contender.take(start, min(count, start + materials.sizes.chunk))
        rates = {name: median_of(one.rates) for name, one in contenders.items()}
        peaks = {name: one.finish() for name, one in contenders.items()}
    chunks = len(contenders[_SINGLE].rates)
    samples = f"{count} pictures of {origin}, median of {chunks} turns"
    made = f"making the int8 network beforehand took {prepared.seconds:.0f} s"
    made += f" and at most {prepared.peak:,.0f} MB"
    yield from _lines(rates, peaks, samples, f"{note}; {made}")


def _ours(action: str, precision: str, listed: Path, materials: Materials) -> list[str]:
    folder = materials.cache / "resnet50"
    folder.mkdir(exist_ok=True)
    return ["-m", "tests.benchmarks.our_resnet", action, precision, str(listed), str(folder)]


def _lines(
    rates: Mapping[Hashable, float], peaks: Mapping[Hashable, float], samples: str, note: str
) -> Iterator[Line]:
    for action, (what, said) in _ACTIONS.items():
        for precision, times in _PRECISIONS.items():
            for baseline in (_SINGLE, _BATCHED):
                yield Line(
                    TOPIC,
                    f"{precision}, {what}",
                    "pictures/s",
                    rates[action, precision],
                    baseline,
                    rates[baseline],
                    Goal("ratio", at_least=times) if baseline == _SINGLE else None,
                    samples,
                    f"{said}; {note}",
                )
    for precision in _PRECISIONS:
        yield Line(
            TOPIC,
            f"{precision}, peak memory, as indexing does",
            "MB",
            peaks["index", precision],
            _SINGLE,
            peaks[_SINGLE],
            Goal("ours", at_most=1200),
            samples,
            f"{_ACTIONS['index'][1]}; {note}",
        )


def _weights(materials: Materials) -> tuple[Path, str]:
    """Give ResNet50's real weights where they are at hand, else random ones of the same shape."""
    folders = [models_dir(), torch_cache_folder()]
    for known in RESNET50.weights:
        found = find_weights(known, explicit=None, folders=folders)
        if found is not None:
            return found, f"weights {found.name}"
    path = materials.cache / "resnet50-random.pth"
    if not path.is_file():
        run_child(["-m", "tests.benchmarks.torch_resnet", "weights", str(path)])
    return (
        path,
        "random weights of the same shape for all, as the real ones are not here",
    )


def _with_export(materials: Materials, weights: Path) -> dict[str, str]:
    """Have those weights exported; give the environment in which they are ResNet50's."""
    if find_export(RESNET50, export_folders()) is not None and "random" not in weights.name:
        return dict(os.environ)
    home = materials.cache / "home-resnet50"
    models = home / "data" / "models"
    if find_export(RESNET50, (models,)) is None:
        models.mkdir(parents=True, exist_ok=True)
        run_child(["-m", "tests.benchmarks.export_resnet", str(weights), str(models)])
    return {**os.environ, "FASHREC_HOME": str(home)}


def _pictures(materials: Materials) -> tuple[Path, int, str]:
    """Choose pictures at random, the same in every run, and write their paths down."""
    catalogue, origin = materials.small_catalogue()
    files = sorted((catalogue / "images").iterdir())
    count = min(materials.sizes.pictures, len(files))
    chosen = random.Random(_SEED).sample(files, count)
    listed = materials.cache / "pictures.txt"
    listed.write_text("\n".join(str(path.resolve()) for path in chosen) + "\n", encoding="utf-8")
    return listed, count, origin
