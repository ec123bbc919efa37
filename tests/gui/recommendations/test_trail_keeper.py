"""The trail comes back when the program is started again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton

from core.recommend.wish import Wish
from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.recommendations.trail_bar import TrailBar


@pytest.fixture
def kept_engine(engine, tmp_path: Path):
    """The small engine over a workspace that is there."""
    engine.workspace = tmp_path / "workspace"
    engine.workspace.mkdir()
    return engine


def open_panel(qtbot, tasks, settings, theme, engine) -> RecommendationPanel:
    made = RecommendationPanel(tasks, settings, theme)
    qtbot.addWidget(made)
    made.resize(520, 900)
    made.set_engine(engine)
    made.show()
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


def names(panel) -> list[str]:
    bar = panel.findChild(TrailBar)
    shown = [each.accessibleName() for each in bar.findChildren(QToolButton) if each.isVisible()]
    return shown[2:]  # after back and forward


def test_questions_come_back_after_a_restart(qtbot, tasks, settings, theme, kept_engine):
    first = open_panel(qtbot, tasks, settings, theme, kept_engine)
    for act in (
        lambda: first.ask_products([3]),
        lambda: first.wish(Wish(True, "Red")),
        lambda: first.ask_products([4, 5]),
    ):
        with qtbot.waitSignal(first.query_changed):
            act()
    first.keep_trail()

    second = open_panel(qtbot, tasks, settings, theme, kept_engine)
    qtbot.waitUntil(lambda: len(names(second)) == 3)

    assert second.query is None
    name = kept_engine.products.product(3).name
    assert names(second) == [name, f"{name}, + Red", "2 products"]
    with qtbot.waitSignal(second.query_changed):
        second.back()
    assert second.query.rows == (4, 5)
    with qtbot.waitSignal(second.query_changed):
        second.back()
    assert [each.wish for each in second.query.wishes] == [Wish(True, "Red")]


def test_a_product_that_is_gone_takes_its_question_with_it(
    qtbot, tasks, settings, theme, kept_engine, make_engine
):
    first = open_panel(qtbot, tasks, settings, theme, kept_engine)
    for row in (3, 50):
        with qtbot.waitSignal(first.query_changed):
            first.ask_products([row])
    first.keep_trail()

    smaller = make_engine(20)
    smaller.workspace = kept_engine.workspace
    second = open_panel(qtbot, tasks, settings, theme, smaller)
    qtbot.waitUntil(lambda: len(names(second)) == 1)

    assert names(second) == [kept_engine.products.product(3).name]


def test_a_workspace_that_cannot_be_written_is_told_of_once(
    qtbot, tasks, settings, theme, kept_engine
):
    panel = open_panel(qtbot, tasks, settings, theme, kept_engine)
    (kept_engine.workspace / "user.sqlite").write_bytes(b"something else altogether" * 100)
    said = []
    panel.message.connect(said.append)

    for row in (3, 4):
        with qtbot.waitSignal(panel.query_changed):
            panel.ask_products([row])
        panel.keep_trail()

    [sentence] = said
    assert "user.sqlite" in sentence


def test_a_catalogue_built_again_asks_nothing_that_was_not_asked_in_this_run(
    qtbot, tasks, settings, theme, kept_engine
):
    first = open_panel(qtbot, tasks, settings, theme, kept_engine)
    with qtbot.waitSignal(first.query_changed):
        first.ask_products([3])
    first.keep_trail()
    second = open_panel(qtbot, tasks, settings, theme, kept_engine)
    qtbot.waitUntil(lambda: len(names(second)) == 1)

    second.set_engine(kept_engine)
    qtbot.waitUntil(lambda: tasks.is_idle)

    assert second.query is None
    assert len(names(second)) == 1
