"""A few of the demo's products as a catalogue of their own, whose files a test may change."""

import csv
import shutil
from dataclasses import dataclass
from pathlib import Path

from core.workspace.build import BuildOptions, build_workspace

FORMULA = "=1+1 Red Top"
"""The name of the first product."""

_TYPES = ("Dresses", "Tops")
_COUNT = 30


@dataclass(frozen=True)
class SmallShop:
    """The folder of the catalogue and that of its workspace."""

    catalogue: Path
    workspace: Path


def make_small_shop(demo: Path, catalogue: Path, workspace: Path) -> SmallShop:
    """Copy products out of the demo catalogue, and index them."""
    (catalogue / "images").mkdir(parents=True)
    with (demo / "styles.csv").open(encoding="utf-8", newline="") as file:
        head, *lines = csv.reader(file)
    lines = [line for line in lines if line[head.index("articleType")] in _TYPES][:_COUNT]
    lines[0][head.index("productDisplayName")] = FORMULA
    with (catalogue / "styles.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *lines])
    for line in lines:
        shutil.copy(next((demo / "images").glob(f"{line[0]}.*")), catalogue / "images")
    build_workspace(catalogue, workspace, BuildOptions(backbone="efficientnet-lite0"))
    return SmallShop(catalogue, workspace)
