"""A catalogue of ten products in numbers, for rules to speak of."""

from collections.abc import Callable

import numpy as np
import pytest

from core.browsing.filter import Filter
from core.rules.rule import Rule, Target
from core.rules.targets import Targets

IDS = [f"p{number}" for number in range(10)]
TYPES = {"belts": range(5), "caps": range(5, 10), "ties": ()}


class _Choosing:
    """Tells belts (0 to 4) from caps (5 to 9)."""

    def mask(self, filter: Filter) -> np.ndarray:
        mask = np.zeros(len(IDS), dtype=np.bool_)
        for value in filter.chosen("article_type"):
            mask[list(TYPES[value.casefold()])] = True
        return mask


@pytest.fixture
def targets() -> Targets:
    """Products p0 to p9, of which p4 has no picture."""
    has_picture = np.ones(len(IDS), dtype=np.bool_)
    has_picture[4] = False
    rows = {product_id: row for row, product_id in enumerate(IDS)}
    return Targets(has_picture, rows.get, _Choosing)


def of_type(*types: str) -> Target:
    return Target(filter=Filter(values=(("article_type", types),)))


@pytest.fixture
def make() -> Callable[..., Rule]:
    """Make a rule in few words: `make("pin", "p3", place=2, about="Belts")`.

    What is written with a small letter is a product's id, else an article type.
    """

    def target(said: str | None) -> Target:
        if said is None:
            return Target()
        return Target(said, f"Product {said[1:]}") if said[:1].islower() else of_type(said)

    def run(kind: str, products: str, about: str | None = None, **more) -> Rule:
        if kind == "pin":
            more.setdefault("place", 1)
        if kind in ("boost", "bury"):
            more.setdefault("strength", 3)
        return Rule(kind, target(products), target(about), **more)

    return run
