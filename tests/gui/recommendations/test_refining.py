"""The further choices on the lists: live, remembered, and taken back where they cost too much."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QShortcut
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from fashrec_gui.recommendations.answer_model import RECOMMENDATION_ROLE
from fashrec_gui.recommendations.options import Options
from fashrec_gui.recommendations.options_bar import OptionsBar
from fashrec_gui.recommendations.panel import RecommendationPanel
from fashrec_gui.recommendations.recommender_names import BLEND, LOOK_ALIKES, SAME_TYPE
from fashrec_gui.recommendations.refinements import Refinements
from fashrec_gui.recommendations.result_lists import ResultLists
from fashrec_gui.recommendations.shortfall_bar import ShortfallBar
from fashrec_gui.recommendations.story_card import StoryCard
from fashrec_gui.recommendations.story_teller import StoryTeller
from fashrec_gui.recommendations.toggle_chip import ToggleChip
from fashrec_gui.recommendations.variants_popup import VariantsPopup
from fashrec_gui.settings import Settings


@pytest.fixture
def refine(panel: RecommendationPanel, ask: Any, engine: Any) -> "Refine":
    ask.products(3)
    made = Refine(panel)
    made.button.click()
    engine.asked.clear()
    return made


class Refine:
    """What a user does with the further choices."""

    def __init__(self, panel: RecommendationPanel) -> None:
        self.panel = panel
        buttons = panel.findChild(OptionsBar).findChildren(QToolButton)
        self.button = next(each for each in buttons if each.text().startswith("Refine"))

    def chip(self, words: str) -> ToggleChip:
        chips = self.panel.findChildren(ToggleChip)
        return next(each for each in chips if each.text() == words)

    @property
    def shown(self) -> list[str]:
        chips = self.panel.findChildren(ToggleChip)
        return [each.text() for each in chips if each.isVisible()]

    @property
    def slider(self) -> QSlider:
        return self.panel.findChild(Refinements).findChild(QSlider)


def test_they_are_folded_away_until_wanted_and_come_back_as_they_were_left(
    panel: RecommendationPanel, ask: Any, settings: Settings
) -> None:
    ask.products(3)
    refine = Refine(panel)
    assert not panel.findChild(Refinements).isVisible()
    refine.button.click()
    assert panel.findChild(Refinements).isVisible()
    assert settings.refining.value


def test_every_choice_asks_at_once_for_other_lists(
    refine: Refine, engine: Any, qtbot: QtBot, panel: RecommendationPanel
) -> None:
    steps = (
        (lambda: refine.slider.setValue(10), "diversity 0.5"),
        (lambda: refine.chip("Fold variants").click(), "diversity 0.5 fold"),
        (lambda: refine.chip("End at a gap").click(), "diversity 0.5 cut-off fold"),
        (lambda: refine.chip("Same gender").click(), "diversity 0.5 cut-off fold gender"),
        (
            lambda: refine.chip("In stock").click(),
            "diversity 0.5 cut-off fold gender in stock only",
        ),
    )
    for act, said in steps:
        with qtbot.waitSignal(panel.query_changed):
            act()
        assert engine.asked[-1] == f"recommend look-alikes 10 cosine 0.5 {said}"


def test_the_button_says_how_many_choices_are_made_and_which(
    refine: Refine, qtbot: QtBot, panel: RecommendationPanel
) -> None:
    assert refine.button.text() == "Refine"
    with qtbot.waitSignal(panel.query_changed):
        refine.chip("Same season").click()
        refine.slider.setValue(5)
    assert refine.button.text() == "Refine · 2"
    assert refine.button.accessibleDescription() == "Chosen: Variety 25%, Same season"


def test_one_click_sets_all_of_them_back(
    refine: Refine, engine: Any, qtbot: QtBot, panel: RecommendationPanel
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        panel.findChild(OptionsBar).change(
            Options(count=7, bridge=0.6, diversity=0.5, fold=True, same=("gender",))
        )
    buttons = panel.findChild(Refinements).findChildren(QPushButton)
    reset = next(each for each in buttons if each.text() == "Reset")
    with qtbot.waitSignal(panel.query_changed):
        reset.click()
    assert engine.asked[-1] == "recommend look-alikes 7 cosine 0.6"
    assert not reset.isEnabled()


def test_only_what_the_catalogue_can_tell_is_offered(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot
) -> None:
    engine.facts.columns = ("gender",)
    engine.facts.has_prices = False
    panel.set_engine(None)
    panel.set_engine(engine)
    ask.products(3)
    refine = Refine(panel)
    refine.button.click()
    qtbot.waitUntil(lambda: "Same season" not in refine.shown)
    assert refine.shown == ["Same gender", "In stock", "Fold variants", "End at a gap"]


def test_a_condition_on_a_column_that_another_catalogue_lacks_is_passed_over(
    engine: Any,
) -> None:
    engine.facts.columns = ("gender",)
    query = engine.query_products([3])
    Options(same=("gender", "brand")).ask(engine, query, BLEND)
    assert engine.asked[-1] == "recommend blend 10 cosine 0.5 gender"


def test_choices_on_the_list_are_remembered_and_conditions_end_with_the_session(
    refine: Refine,
    qtbot: QtBot,
    panel: RecommendationPanel,
    settings: Settings,
    tmp_path: Any,
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        refine.chip("Fold variants").click()
        refine.chip("Same gender").click()
        refine.slider.setValue(8)
    settings.save()
    again = Settings(tmp_path / "window.ini")
    assert (again.fold.value, again.diversity.value, again.cut_off.value) == (True, 0.4, False)
    assert settings.conditions.value == (("gender",), False, False)
    assert again.conditions.value == ((), False, False)


def test_a_list_that_conditions_leave_short_says_so_and_gives_the_dearest_up(
    refine: Refine, engine: Any, qtbot: QtBot, panel: RecommendationPanel, ask: Any
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        refine.chip("Same gender").click()
        refine.chip("Same season").click()
    bar = next(each for each in panel.findChildren(ShortfallBar) if each.isVisible())
    words = [child.text() for child in bar.children() if hasattr(child, "text")]
    assert words[0] == "3 of 10 left"
    assert bar.buttons[0].toolTip() == "Drop “that” to get 5"
    assert len(ask.names(LOOK_ALIKES)) == 3
    with qtbot.waitSignal(panel.query_changed):
        bar.buttons[0].click()
    assert engine.asked[-1] == "recommend look-alikes 10 cosine 0.5 gender"
    assert not refine.chip("Same season").isChecked()
    with qtbot.waitSignal(panel.query_changed):
        refine.chip("Same gender").click()
    assert not any(each.isVisible() for each in panel.findChildren(ShortfallBar))


def test_dropping_all_conditions_leaves_the_rest_as_it_is() -> None:
    options = Options(count=5, fold=True, same=("gender",), similar_price=True, in_stock=True)
    assert options.without("") == Options(count=5, fold=True)
    assert options.without("similar price").same == ("gender",)
    assert not options.without("in stock only").in_stock
    assert options.refined == 4
    assert options.without_refinements() == Options(count=5)


def test_the_measure_concerns_same_type_alone() -> None:
    by_angle, by_distance = Options(), Options(measure="euclidean")
    assert by_distance.changes(SAME_TYPE, by_angle, bridges=False)
    assert not by_distance.changes(LOOK_ALIKES, by_angle, bridges=True)
    assert not Options(bridge=0.9).changes(SAME_TYPE, by_angle, bridges=False)
    assert Options(fold=True).changes(LOOK_ALIKES, by_angle, bridges=True)


def test_choices_hold_for_three_recommenders_whichever_are_in_sight(
    refine: Refine, engine: Any, qtbot: QtBot, panel: RecommendationPanel, ask: Any
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        refine.slider.setValue(20)
    panel.findChild(ResultLists).set_sides((BLEND, SAME_TYPE))
    qtbot.waitUntil(lambda: len(ask.names(BLEND)) == 10)
    assert engine.asked[-1] == "recommend blend 10 cosine 0.5 diversity 1"


@pytest.mark.parametrize("key", [Qt.Key.Key_I, Qt.Key.Key_F2])
def test_a_key_tells_the_story_of_the_tile_and_any_other_ends_it(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot, key: Qt.Key
) -> None:
    ask.products(3)
    tiles = ask.shown(LOOK_ALIKES)
    tiles.setFocus()
    tiles.setCurrentIndex(tiles.model().index(2, 0))
    qtbot.keyClick(tiles, key)
    qtbot.waitUntil(lambda: panel.findChild(StoryCard) is not None)
    card = panel.findChild(StoryCard)
    qtbot.waitUntil(card.isVisible)
    name = ask.names(LOOK_ALIKES)[2]
    assert card.text.startswith(name)
    assert "Number 3, score 0.70; by score alone number 2" in card.text
    assert "found by the index" in card.text
    assert "Look .60" in card.text
    assert "More varied products go first: from 2 to 3." in card.text
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    assert not card.isVisible()


def test_escape_ends_the_story_and_nothing_else(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    pressed: list[bool] = []
    escape = QShortcut(Qt.Key.Key_Escape, panel)
    escape.activated.connect(lambda: pressed.append(True))
    tiles = ask.shown(LOOK_ALIKES)
    tiles.setFocus()
    tiles.setCurrentIndex(tiles.model().index(2, 0))
    qtbot.keyClick(tiles, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: panel.findChild(StoryCard) is not None)
    card = panel.findChild(StoryCard)
    qtbot.waitUntil(card.isVisible)
    qtbot.keyClick(tiles, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not pressed


def test_the_menu_of_a_tile_tells_its_story(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    tiles = ask.shown(LOOK_ALIKES)
    entry = tiles.model().index(1, 0).data(RECOMMENDATION_ROLE)
    menu = QMenu(panel)  # shown off screen, it would make the program an inactive one
    panel.findChild(StoryTeller).add_to_menu(menu, entry)
    [why] = menu.actions()
    assert why.text() == "Why is it here\tI"
    why.trigger()
    qtbot.waitUntil(lambda: panel.findChild(StoryCard) is not None)
    card = panel.findChild(StoryCard)
    qtbot.waitUntil(card.isVisible)
    assert card.text.startswith(entry.product.name)


def test_a_pointer_that_rests_tells_the_story_until_it_leaves(
    panel: RecommendationPanel, ask: Any, qtbot: QtBot
) -> None:
    ask.products(3)
    view = ask.shown(LOOK_ALIKES)
    place = view.visualRect(view.model().index(1, 0)).center()
    rest = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), rest)
    qtbot.waitUntil(lambda: panel.findChild(StoryCard) is not None)
    card = panel.findChild(StoryCard)
    qtbot.waitUntil(card.isVisible)
    assert card.text.startswith(ask.names(LOOK_ALIKES)[1])
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert not card.isVisible()


def test_a_story_that_is_no_longer_wanted_is_not_shown(
    panel: RecommendationPanel, ask: Any, engine: Any, qtbot: QtBot, tasks: Any
) -> None:
    ask.products(3)
    tiles = ask.shown(LOOK_ALIKES)
    tiles.setFocus()
    tiles.setCurrentIndex(tiles.model().index(0, 0))
    engine.delay = 0.05
    qtbot.keyClick(tiles, Qt.Key.Key_I)
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert panel.findChild(StoryCard) is None or not panel.findChild(StoryCard).isVisible()


def test_what_is_folded_is_counted_and_shown_by_key_or_click(
    refine: Refine, qtbot: QtBot, panel: RecommendationPanel, ask: Any
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        refine.chip("Fold variants").click()
    tiles = ask.shown(LOOK_ALIKES)
    first = tiles.model().index(0, 0)
    assert "+1 colour" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    tiles.setFocus()
    tiles.setCurrentIndex(first)
    qtbot.keyClick(tiles, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: panel.findChild(VariantsPopup) is not None)
    popup = panel.findChild(VariantsPopup)
    listed = popup.findChild(QListWidget)
    assert listed.count() == 1
    with qtbot.waitSignal(panel.query_changed):
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert ask.rows == (36,)


def test_a_click_on_the_count_shows_variants_and_one_beside_it_asks(
    refine: Refine, qtbot: QtBot, panel: RecommendationPanel, ask: Any
) -> None:
    with qtbot.waitSignal(panel.query_changed):
        refine.chip("Fold variants").click()
    tiles = ask.shown(LOOK_ALIKES)
    tile = tiles.visualRect(tiles.model().index(0, 0))
    card = int((tile.width() - 8) * 1.16)
    shown: list[Any] = []
    tiles.variants_wanted.connect(lambda entry, _: shown.append(entry.row))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(tiles.viewport(), left, pos=tile.topLeft() + QPoint(12, card - 12))
    assert shown == [6]
    assert ask.rows == (3,)
    with qtbot.waitSignal(panel.query_changed):
        qtbot.mouseClick(tiles.viewport(), left, pos=tile.topLeft() + QPoint(30, 30))
    assert ask.rows == (6,)


def test_a_product_that_is_pointed_at_is_marked_in_both_lists(
    panel: RecommendationPanel, ask: Any
) -> None:
    ask.products(3)
    left, right = ask.shown(SAME_TYPE), ask.shown(LOOK_ALIKES)
    left.setFocus()
    left.setCurrentIndex(left.model().index(4, 0))  # row 8, which both have
    delegates: list[Any] = [left.itemDelegate(), right.itemDelegate()]
    assert [each.joined for each in delegates] == [8, 8]
    QApplication.sendEvent(left.viewport(), QEvent(QEvent.Type.Leave))
    assert [each.joined for each in delegates] == [-1, -1]
