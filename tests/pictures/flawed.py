"""A catalogue as they come: a few of the demo's products, with something wrong in many lines."""

import csv
import os
import shutil
from pathlib import Path
from unittest.mock import patch

from core.workspace.build import BuildOptions, build_workspace
from tests.tasks.demo import Demo

_COUNT = 60


def flawed(demo: Demo) -> Path:
    """Give the workspace of the catalogue, made once beside the demo."""
    folder = demo.workspace.parent
    workspace, catalogue = folder / "flawed", folder / "Winter sale"
    if workspace.is_dir():
        return workspace
    shutil.rmtree(catalogue, ignore_errors=True)
    (catalogue / "images").mkdir(parents=True)
    with (demo.catalogue / "styles.csv").open(encoding="utf-8", newline="") as file:
        head, *lines = csv.reader(file)
    lines = lines[:_COUNT]
    for line in lines:
        shutil.copy(next((demo.catalogue / "images").glob(f"{line[0]}.*")), catalogue / "images")
    _spoil(catalogue / "images", lines)
    with (catalogue / "styles.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *lines])
    with patch.dict(os.environ, FASHREC_HOME=str(demo.home)):
        build_workspace(catalogue, workspace, BuildOptions(backbone="efficientnet-lite0"))
    return workspace


def _spoil(images: Path, lines: list[list[str]]) -> None:
    pictures = {line[0]: next(images.glob(f"{line[0]}.*")) for line in lines}
    ids = list(pictures)
    for lost in ids[4:40:12]:
        pictures[lost].unlink()
    for empty in (ids[9], ids[30]):
        pictures[empty].write_bytes(b"")
    for cut in (ids[17], ids[43]):
        whole = pictures[cut].read_bytes()
        pictures[cut].write_bytes(whole[: len(whole) // 3])
    shutil.copy(pictures[ids[1]], images / "IMG_2041.jpg")
    lines[22] = lines[22][:6]  # cells are missing
    lines[35] = [lines[34][0], *lines[35][1:]]  # an id that stands above
    lines[50] = ["", *lines[50][1:]]
