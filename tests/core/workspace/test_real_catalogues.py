"""Bringing in the real catalogues, whole, with the real networks."""

import shutil
from pathlib import Path

import pytest

from core.workspace.build import BuildOptions, BuildResult, build_workspace

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3000)]

NEW_PRODUCTS = 10


def build(catalogue: Path, workspace: Path) -> BuildResult:
    return build_workspace(catalogue, workspace, BuildOptions(backbone="efficientnet-lite0"))


def test_fashion_5k_comes_in_once_and_ten_new_products_cost_ten(fashion_5k: Path, tmp_path: Path):
    catalogue, workspace = tmp_path / "shop", tmp_path / "workspace"
    shutil.copytree(fashion_5k, catalogue, copy_function=shutil.copyfile)
    catalogue.chmod(0o755)
    table = catalogue / "styles.csv"
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join(lines[:-NEW_PRODUCTS]), encoding="utf-8")

    first = build(catalogue, workspace)
    again = build(catalogue, workspace)
    table.write_text("".join(lines), encoding="utf-8")
    grown = build(catalogue, workspace)

    assert (first.manifest.products, first.computed) == (4990, 4990)
    assert (again.computed, again.reused) == (0, 4990)
    assert again.manifest == first.manifest
    assert (grown.manifest.products, grown.computed, grown.reused) == (5000, 10, 4990)


def test_fashion_35k_comes_in_whole(fashion_35k: Path, tmp_path: Path):
    result = build(fashion_35k, tmp_path / "workspace")

    assert result.manifest.products == 35_470
    assert result.manifest.pictures == result.computed == 35_466
    without = [problem.product_id for problem in result.problems if not problem.picture]
    assert {"39403", "39410", "39425", "12347"} <= set(without)
    assert build(fashion_35k, tmp_path / "workspace").computed == 0
