"""What can be done with a recommended product: its menu, its variants, copying it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from core.catalogue.product import Product
from core.recommend.recommendation import Recommendation
from fashrec_gui.language import spoken
from fashrec_gui.products.copying import copy_product, copy_text
from fashrec_gui.recommendations.variants_popup import VariantsPopup, variants_of
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_VARIANTS = "variants"


class TileDoing(QObject):
    """Opens the menus over the panel; products are known by their rows in the catalogue."""

    asked = Signal(int)
    wished = Signal(int, bool)
    """More like the product, or less."""
    revealed = Signal(int)
    large_wanted = Signal(int)
    menu_opening = Signal(object, object)
    """A menu and the `Recommendation` it is for: others add what they can do with it."""
    message = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._tasks = tasks
        self._window = parent
        self._engine: Engine | None = None

    def set_engine(self, engine: Engine | None) -> None:
        """Act on another catalogue, or on none."""
        self._engine = engine

    def open_menu(self, recommendation: Recommendation, place: QPoint) -> None:
        """Open the menu of a product at a place on the screen."""
        row, product = recommendation.row, recommendation.product
        menu = QMenu(self._window)
        menu.addAction(self.tr("Ask about this"), lambda: self.asked.emit(row))
        more, less = self.tr("More like this too"), self.tr("Less like this")
        menu.addAction(f"{more}\t+", lambda: self.wished.emit(row, True))
        menu.addAction(f"{less}\t\N{MINUS SIGN}", lambda: self.wished.emit(row, False))
        menu.addSeparator()
        menu.addAction(self.tr("Show in grid"), lambda: self.revealed.emit(row))
        if recommendation.folded:
            words = (
                self.tr("Show what is folded here ({words})").format(
                    words=spoken(recommendation.folded_words)
                )
                + "\tV"
            )
            menu.addAction(words, lambda: self.show_variants(recommendation, place))
        menu.addAction(self.tr("Open picture large"), lambda: self.large_wanted.emit(row))
        menu.addSeparator()
        self.menu_opening.emit(menu, recommendation)
        menu.addSeparator()
        menu.addAction(self.tr("Copy picture and id"), lambda: self.copy(row))
        menu.addAction(self.tr("Copy id"), lambda: self._copy_id(product.product_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def show_variants(self, entry: Recommendation, place: QPoint) -> None:
        """Show what is folded into a product at a place on the screen."""
        engine, rows = self._engine, entry.folded
        if engine is None:
            return

        def show(found: tuple[Sequence[Product], Mapping[int, QImage]]) -> None:
            popup = VariantsPopup(spoken(entry.folded_words), self._window)
            popup.chosen.connect(self.asked)
            popup.show_variants(rows, *found)
            popup.show_at(place)

        self._tasks.run(_VARIANTS, lambda: variants_of(engine, rows), show, self.message.emit)

    def copy(self, row: int) -> None:
        """Copy a product with its picture."""
        if self._engine is not None:
            copy_product(self._tasks, self._engine, row, self.message.emit)

    def _copy_id(self, product_id: str) -> None:
        copy_text(product_id)
        self.message.emit(self.tr("Copied the id {id}.").format(id=product_id))
