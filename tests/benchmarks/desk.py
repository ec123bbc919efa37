"""How soon the window follows its user: a key typed in the search, a facet, a control.

Beside it stands what Qt brings for filtering a table (`plain_window.py`), with the same products
and the same keys.
"""

import csv
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.engine import Engine
from tests.benchmarks import window
from tests.benchmarks.lines import Goal, Line
from tests.benchmarks.materials import Materials, Prepared
from tests.benchmarks.timing import run_child

TOPIC = "at the desk"
_MILLION = "at the desk, a million products"
_PLAIN = Path(__file__).with_name("plain_window.py")
_BESIDE = "QSortFilterProxyModel over QStandardItemModel"
_COLUMNS = ("product_id", "name", "gender", "colour", "season", "usage", "article_type")
_GOAL_MS = 100.0
_WORDS = 2  # of a product's name, that are typed
_SLIP_EVERY = 3  # texts, one has two letters in the wrong order
_SEED = 7


def measure(materials: Materials) -> Iterator[Line]:
    """Measure on about 35,000 products, then the search and the facets on a million."""
    prepared = materials.large()
    many = materials.sizes.repeats > 1
    texts = _texts(prepared.workspace, 12 if many else 2)
    typed, ticked = window.typing(prepared.workspace, texts), window.facets(prepared.workspace)
    table = _write_table(prepared.workspace, materials.scratch("desk") / "products.csv")
    yield from _chosen(TOPIC, prepared, typed, ticked, _plain(table, texts))
    yield from _controls(prepared, 10 if many else 1)
    million = materials.million()
    texts = _texts(million.workspace, 6 if many else 1)
    typed, ticked = window.typing(million.workspace, texts), window.facets(million.workspace)
    yield from _chosen(_MILLION, million, typed, ticked)


def _chosen(
    topic: str,
    prepared: Prepared,
    typed: window.Figures,
    ticked: window.Figures,
    plain: dict[str, list[float]] | None = None,
) -> Iterator[Line]:
    """Tell of typing and ticking, their medians and their slowest."""
    plain = plain or {}
    keys = f"{typed['keys']} keys, {prepared.origin}, off screen"
    clicks = f"{ticked['clicks']} clicks, {prepared.origin}, off screen"
    for what, figures, theirs, samples in (
        ("a key in the search to its painted results", typed, plain.get("typed"), keys),
        ("a facet ticked to products and counts painted", ticked, plain.get("chosen"), clicks),
    ):
        for name, share in (("median", 0.5), ("p95", 0.95)):
            yield Line(
                topic,
                f"{what}, {name}",
                "ms",
                figures["p50_ms" if name == "median" else "p95_ms"],
                _BESIDE if theirs else "",
                float(np.quantile(theirs, share)) if theirs else None,
                Goal("ours", at_most=_GOAL_MS) if name == "p95" else None,
                samples,
                _longest(figures, theirs),
            )


def _longest(figures: window.Figures, theirs: list[float] | None) -> str:
    ours = f"longest {figures['max_ms']:.0f} ms"
    if not theirs:
        return ours
    return (
        f"{ours}, the other's {max(theirs):,.0f} ms; the other forgives no slip and counts nothing"
    )


def _controls(prepared: Prepared, products: int) -> Iterator[Line]:
    """Tell of each control by itself."""
    for name, figures in window.controls(prepared.workspace, products).items():
        yield Line(
            TOPIC,
            f"“{name}” to the painted lists, p95",
            "ms",
            figures["p95_ms"],
            goal=Goal("ours", at_most=_GOAL_MS),
            samples=f"{figures['changes']} changes, {prepared.origin}, off screen",
            note=f"median {figures['p50_ms']:.0f} ms, longest {figures['max_ms']:.0f} ms",
        )


def _plain(table: Path, texts: Sequence[str]) -> dict[str, list[float]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    taken: dict[str, Any] = json.loads(
        run_child([str(_PLAIN), str(table), *texts], environment).output
    )
    return taken


def _texts(workspace: Path, count: int) -> list[str]:
    """Give the beginnings of some products' names, some with a slip of the finger."""
    engine = Engine.open(workspace)
    names = [name for name in engine.products.column("name") if len(name.split()) > _WORDS]
    engine.close()
    chosen = np.random.default_rng(_SEED).choice(len(names), count, replace=False)
    texts = [" ".join(names[place].split()[:_WORDS]) for place in chosen]
    return [
        text if number % _SLIP_EVERY else f"{text[:-3]}{text[-2]}{text[-3]}{text[-1]}"
        for number, text in enumerate(texts, 1)
    ]


def _write_table(workspace: Path, path: Path) -> Path:
    """Write what the other window shows."""
    engine = Engine.open(workspace)
    columns = [engine.products.column(name) for name in _COLUMNS]
    engine.close()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        writer.writerows(zip(*columns, strict=True))
    return path
