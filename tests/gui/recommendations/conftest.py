"""A panel over the small engine, shown and ready to be asked."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.recommendations.tile_list import TileList
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme


class Asker:
    """Asks the panel, and waits for what comes of it."""

    def __init__(self, panel: RecommendationPanel, qtbot: QtBot) -> None:
        self.panel = panel
        self._qtbot = qtbot

    def products(self, *rows: int) -> None:
        with self._qtbot.waitSignal(self.panel.query_changed):
            self.panel.ask_products(rows)

    def back(self) -> None:
        with self._qtbot.waitSignal(self.panel.query_changed):
            self.panel.back()

    def forward(self) -> None:
        with self._qtbot.waitSignal(self.panel.query_changed):
            self.panel.forward()

    def shown(self, recommender: str) -> TileList:
        """Give a recommender's list of tiles."""
        return self.panel.findChild(ResultLists).list_of(recommender)

    def names(self, recommender: str) -> list[str]:
        """Give the names in a recommender's list."""
        model = self.shown(recommender).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def rows(self) -> tuple[int, ...]:
        query: Any = self.panel.query
        return tuple(query.rows)


@pytest.fixture
def panel(
    qtbot: QtBot, tasks: Tasks, settings: Settings, theme: Theme, engine: Any
) -> Iterator[RecommendationPanel]:
    made = RecommendationPanel(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(520, 900)
    made.set_engine(engine)
    made.show()
    yield made
    tasks.shutdown()


@pytest.fixture
def ask(panel: RecommendationPanel, qtbot: QtBot) -> Asker:
    return Asker(panel, qtbot)
