"""The small engine with rules."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.browsing.filter import Filter
from core.recommend.recommendation import RecommendationList
from core.rules.changes import PINNED, Change, Effects
from core.rules.rule import Rule, Target
from core.rules.targets import Targets
from fashrec_gui.desk import Desk
from fashrec_gui.rules.keeper import RuleKeeper
from fashrec_gui.tasks import Tasks

from ..conftest import FakeEngine


@dataclass
class RuledEngine(FakeEngine):
    """Marks the first product of every list as pinned, unless rules are off."""

    def __post_init__(self) -> None:
        count = len(self.products)
        has_picture = np.ones(count, dtype=np.bool_)
        targets = Targets(has_picture, self.products.row_of, lambda: self.facets)
        self.rules = SimpleNamespace(targets=targets)

    def recommend(self, query: Any, recommender: str, k: int = 10, **more: Any) -> Any:
        rules = more.pop("rules", True)
        given: RecommendationList = super().recommend(query, recommender, k, **more)
        self.asked.append(f"rules {rules}")
        if not rules or not given.recommendations:
            return given
        row = given.recommendations[0].row
        rule = Rule("pin", Target(str(10_000 + row)), place=1)
        changes = {row: Change(PINNED, 1, 7, (rule,))}
        return RecommendationList(
            given.recommender,
            given.recommendations,
            given.candidates,
            given.timing_ms,
            given.note,
            effects=Effects(changes, 1),
        )


@pytest.fixture
def engine(engine: FakeEngine, tmp_path: Path) -> RuledEngine:
    return RuledEngine(engine.products, workspace=tmp_path / "workspace")


@pytest.fixture
def desk(engine: RuledEngine) -> Desk:
    made = Desk()
    made.set_workspace(engine.workspace)
    return made


@pytest.fixture
def keeper(desk: Desk, tasks: Tasks, engine: RuledEngine) -> RuleKeeper:
    made = RuleKeeper(desk, tasks)
    made.set_engine(engine)
    return made


@pytest.fixture
def looked_through(qtbot: QtBot, keeper: RuleKeeper) -> Callable[[], None]:
    """Wait until the conflicts of all rules are known."""

    def known() -> bool:
        return all(each.conflicts is not None for each in keeper.known)

    return lambda: qtbot.waitUntil(known)


def of_type(*types: str) -> Target:
    return Target(filter=Filter(values=(("article_type", types),)))
