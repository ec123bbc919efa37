"""What is measured on: catalogues and workspaces, made once into a cache and used again.

The real catalogues are taken where they are; without them the demo catalogue takes their place, and
the missing products are made up from it.
"""

import json
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.catalogue.demo import draw_demo
from core.engine import Engine
from core.errors import FashRecError
from core.vision.backbones import BACKBONES
from core.workspace.layout import Layout
from core.workspace.models import FLOAT, load_networks, model_key
from tests.benchmarks.timing import Finished, run_child

BACKBONE = "efficientnet-lite0"
"""The network that needs no download; the vectors' shape is all that searching knows of it."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    large: int = 35_000
    million: int = 1_000_000
    queries: int = 300
    million_queries: int = 200
    pictures: int = 320
    chunk: int = 64
    repeats: int = 5
    added: int = 10


TINY = Sizes(
    large=150, million=240, queries=20, million_queries=20, pictures=8, chunk=4, repeats=1, added=2
)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A workspace to ask, the catalogue it is of, and where both come from."""

    workspace: Path
    catalogue: Path
    origin: str


@dataclass(slots=True)
class Materials:
    """Where things are. `given` names workspaces to use as they are: "35k" or "million"."""

    data: Path | None
    cache: Path
    sizes: Sizes
    given: dict[str, Path] = field(default_factory=dict)

    def small_catalogue(self) -> tuple[Path, str]:
        """Give the catalogue of larger pictures, and what to call it."""
        real = self._real("fashion-5k")
        return (real, real.name) if real else (self._demo(), "the demo catalogue")

    def large(self) -> Prepared:
        """Give the workspace of about 35,000 products."""
        if "35k" in self.given:
            return _as_given(self.given["35k"])
        real = self._real("fashion-35k")
        if real is None:
            return self.made_up(self._indexed_demo(), "large", self.sizes.large)
        workspace = self.cache / "fashion-35k"
        if not _is_current(workspace):
            index(real, workspace)
        return Prepared(workspace, real, f"{_count(workspace):,} products of {real.name}")

    def million(self) -> Prepared:
        """Give the workspace of a million products, made up from the large one."""
        if "million" in self.given:
            return _as_given(self.given["million"])
        return self.made_up(self.large(), "million", self.sizes.million)

    def million_figures(self) -> dict[str, Any] | None:
        """Give what building the million took; None for a workspace that came from elsewhere."""
        file = self.million().workspace.parent / _FIGURES
        return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None

    def made_up(self, base: Prepared, name: str, count: int) -> Prepared:
        """Make up a catalogue of `count` products, and build its workspace for real."""
        folder = self.cache / f"{name}-{count}"
        catalogue, workspace = folder / "catalogue", folder / "workspace"
        if not ((folder / _FIGURES).is_file() and _is_current(workspace)):
            make_up(base.workspace, folder, count)
        return Prepared(workspace, catalogue, f"{count:,} products made up from {base.origin}")

    def scratch(self, name: str) -> Path:
        """Give an empty folder for one benchmark's own use."""
        folder = self.cache / "scratch" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def _real(self, name: str) -> Path | None:
        folder = self.data / name if self.data else None
        return folder if folder is not None and folder.is_dir() else None

    def _demo(self) -> Path:
        return draw_demo(self.cache / "demo")

    def _indexed_demo(self) -> Prepared:
        catalogue, workspace = self._demo(), self.cache / "demo-workspace"
        index(catalogue, workspace)
        return Prepared(workspace, catalogue, "the demo catalogue")


JOURNAL = "journal"
_FIGURES = "built.json"


def make_up(base: Path, folder: Path, count: int) -> None:
    """Make up a catalogue from a workspace and index it, noting what that took.

    What was made up is kept, so that without the note it is indexed anew in no time, unless the
    networks are others by now: then every picture would have to be looked at.
    """
    workspace, made_up = folder / "workspace", folder / JOURNAL
    engine = Engine.open(base)
    engine.close()
    backbone = engine.manifest.backbone
    if not (made_up / _journal_name(backbone)).is_file():
        shutil.rmtree(folder, ignore_errors=True)
        run_child(["-m", "tests.benchmarks.made_up", str(base), str(folder), str(count)])
    shutil.rmtree(workspace, ignore_errors=True)
    shutil.copytree(made_up, Layout(workspace).building, copy_function=link_or_copy)
    finished = index(folder / "catalogue", workspace, backbone)
    counts = json.loads(finished.output)["counts"]
    if counts["computed"]:
        raise RuntimeError(f"{counts['computed']} pictures were looked at; all were made up.")
    figures = {
        "seconds": finished.seconds,
        "peak": finished.peak,
        "private": finished.private,
        "stages": json.loads(finished.output)["manifest"]["stages"],
    }
    (folder / _FIGURES).write_text(json.dumps(figures, indent=1), encoding="utf-8")


def _journal_name(backbone: str) -> str:
    """Name the journal of a build with a backbone in float and the shipped classifier."""
    networks = load_networks(BACKBONES[backbone], None)
    return f"{model_key(networks.encoder, networks.classifier)}.journal"


def index(
    catalogue: Path, workspace: Path, backbone: str = BACKBONE, precision: str = FLOAT
) -> Finished:
    """Run `fashrec index` as a user does."""
    arguments = ["-m", "core.cli", "index", str(catalogue), "--workspace", str(workspace)]
    arguments += ["--backbone", backbone, "--precision", precision]
    return run_child([*arguments, "--json", "--progress", "none"])


def link_or_copy(source: Path | str, target: Path | str) -> None:
    """Give a file a second name, or copy it where it lies on another disk."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _as_given(workspace: Path) -> Prepared:
    engine = Engine.open(workspace)
    root, origin = engine.catalogue_root, f"{len(engine):,} products of {engine.manifest.name}"
    engine.close()
    return Prepared(workspace, root, origin)


def _is_current(workspace: Path) -> bool:
    """Tell whether a workspace is there, in the present format and of the present networks."""
    try:
        engine = Engine.open(workspace)
        engine.close()
        engine.warm()
    except FashRecError:
        return False
    return not engine.warning


def _count(workspace: Path) -> int:
    engine = Engine.open(workspace)
    engine.close()
    return len(engine)
