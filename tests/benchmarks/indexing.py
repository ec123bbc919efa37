"""Bringing an index up to date: nothing changed, and a few pictures added."""

import json
import shutil
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from PIL import Image, ImageOps

from core.engine import Engine
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials, Prepared, index, link_or_copy
from tests.benchmarks.timing import Finished, median_of

TOPIC = "indexing"
_EMBEDDING = "Looking at pictures"
_SUFFIXES = (".jpg", ".png")


def measure(materials: Materials) -> Iterator[Line]:
    """Measure on a copy of the catalogue and its workspace."""
    copy = copied(materials.large(), materials.scratch(TOPIC))
    yield from update(copy, materials, TOPIC, unchanged_goal=3, added_goal=5)


def copied(prepared: Prepared, folder: Path) -> Prepared:
    """Copy a catalogue and its workspace, as hard links: either only ever replaces a file whole."""
    catalogue, workspace = folder / "catalogue", folder / "workspace"
    shutil.copytree(prepared.catalogue, catalogue, copy_function=link_or_copy)
    # Lines are added to the table, so that it must be a file of its own, and end its last line.
    table = catalogue / "styles.csv"
    table.unlink()
    table.write_bytes((prepared.catalogue / "styles.csv").read_bytes().rstrip(b"\r\n") + b"\n")
    shutil.copytree(prepared.workspace, workspace, copy_function=link_or_copy)
    return Prepared(workspace, catalogue, prepared.origin)


def update(
    copy: Prepared,
    materials: Materials,
    topic: str,
    *,
    unchanged_goal: float | None,
    added_goal: float,
) -> Iterator[Line]:
    """Index again and again, and change the catalogue's table and pictures in between."""
    networks = _networks(copy.workspace)
    index(copy.catalogue, copy.workspace, *networks)  # it lies in another place than before
    sizes = materials.sizes
    same = [index(copy.catalogue, copy.workspace, *networks) for _ in range(sizes.repeats)]
    yield Line(
        topic,
        "again with nothing changed, whole command",
        "s",
        median_of([run.seconds for run in same]),
        goal=Goal("ours", at_most=unchanged_goal) if unchanged_goal else None,
        samples=f"median of {len(same)} runs, {copy.origin}",
    )
    runs = []
    for number in range(max(1, sizes.repeats // 2)):
        add_products(copy, sizes.added, number)
        runs.append(index(copy.catalogue, copy.workspace, *networks))
        computed = json.loads(runs[-1].output)["counts"]["computed"]
        if computed != sizes.added:
            raise RuntimeError(f"{computed} pictures were looked at instead of {sizes.added}.")
    yield _added(copy, runs, sizes.added, topic, added_goal)


def _added(copy: Prepared, runs: Sequence[Finished], added: int, topic: str, goal: float) -> Line:
    embedding = [json.loads(run.output)["manifest"]["stages"][_EMBEDDING] for run in runs]
    beside = [run.seconds - seconds for run, seconds in zip(runs, embedding, strict=True)]
    return Line(
        topic,
        f"{added} products added, whole command beside embedding",
        "s",
        median_of(beside),
        goal=Goal("ours", at_most=goal),
        samples=f"median of {len(runs)} runs, {copy.origin}",
        note=f"embedding them took {median_of(embedding):.1f} s more, "
        f"peak memory {max(run.peak for run in runs):,.0f} MB "
        f"({max(run.private for run in runs):,.0f} private)",
    )


def add_products(copy: Prepared, count: int, batch: int) -> None:
    """Add products to the catalogue whose pictures are mirrored ones of it, so that all are new."""
    table = copy.catalogue / "styles.csv"
    with table.open("r", encoding="utf-8") as file:
        file.readline()
        pairs = ((line.rstrip("\n"), _picture(copy.catalogue, line)) for line in file)
        usable = ((line, picture) for line, picture in pairs if picture is not None)
        examples = list(islice(usable, count * batch, count * (batch + 1)))
    with table.open("ab") as file:
        for number, (example, picture) in enumerate(examples):
            new = f"9{batch:03d}{number:06d}"
            with Image.open(picture) as opened:
                ImageOps.mirror(opened).save(picture.with_stem(new))
            file.write(f"{new},{example.partition(',')[2]}\n".encode())


def _picture(catalogue: Path, line: str) -> Path | None:
    named = (catalogue / "images" / f"{line.partition(',')[0]}{suffix}" for suffix in _SUFFIXES)
    return next((path for path in named if path.is_file()), None)


def _networks(workspace: Path) -> tuple[str, str]:
    """Give the backbone and the precision of a workspace, which an update has to keep."""
    engine = Engine.open(workspace)
    engine.close()
    return engine.manifest.backbone, engine.manifest.precision
