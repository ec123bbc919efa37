"""The products that a key is meant for: what is chosen in the view that has the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from core.lists.product_list import Origin
from fashrec_gui.lists.view import ItemView
from fashrec_gui.recommendations.answer_model import RECOMMENDATION_ROLE
from fashrec_gui.recommendations.tile_list import TileList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.recommend.recommendation import Recommendation
    from fashrec_gui.catalogue_place import CataloguePlace
    from fashrec_gui.lists.panel import ListsPanel
    from fashrec_gui.recommendations.panel import RecommendationPanel
    from fashrec_gui.recommendations.question import Answer


@dataclass(frozen=True, slots=True)
class AtHand:
    """Products by their rows in the catalogue, and where they were found, by row."""

    rows: Sequence[int] = ()
    origins: Mapping[int, Origin] = field(default_factory=dict)


def at_hand(
    catalogue: CataloguePlace, recommendations: RecommendationPanel, lists: ListsPanel
) -> AtHand:
    """Give the products that a key is meant for.

    Among recommendations it is the tile that the arrow keys came to, or else the one under the
    pointer, or else what was asked about. On the map it is where the keys are, or else what was
    asked about. In a list it is what is selected there, and everywhere else what is selected in the
    catalogue.
    """
    holder, answer = QApplication.focusWidget(), recommendations.answer
    if isinstance(holder, ItemView):
        return AtHand(lists.chosen_rows())
    if isinstance(holder, TileList) and answer is not None:
        return _of_tiles(holder, answer)
    on_map = catalogue.map.view.keys.current_row if catalogue.map is not None else None
    if on_map is not None and catalogue.shows_map:
        return AtHand((on_map,))
    is_beside = holder is not None and recommendations.isAncestorOf(holder)
    if answer is not None and (is_beside or catalogue.shows_map):
        return AtHand(answer.question.rows)
    return AtHand(catalogue.grid.views.chosen.rows)


def found_in(recommendation: Recommendation, answer: Answer) -> Origin:
    """Tell where a recommended product was found: in which list of an answer, about what."""
    names = [
        name
        for name, given in answer.lists.items()
        if any(each is recommendation for each in given.recommendations)
    ]
    return Origin(answer.asked_about, names[0] if names else "", float(recommendation.score))


def _of_tiles(tiles: TileList, answer: Answer) -> AtHand:
    under = tiles.indexAt(tiles.viewport().mapFromGlobal(QCursor.pos()))
    index = tiles.currentIndex() if tiles.shows_keyboard else under
    if not index.isValid():
        return AtHand(answer.question.rows)
    found: Recommendation = index.data(RECOMMENDATION_ROLE)
    return AtHand((found.row,), {found.row: found_in(found, answer)})
