"""The panel of lists: the one that is being made, and its products in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.lists.pasted import pasted_in_words, rows_of_pasted
from core.lists.product_list import Origin
from fashrec_gui.dragged_products import DraggedProducts, carries_products, taken_products
from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.language import number, spoken
from fashrec_gui.lists.chooser import ListChooser
from fashrec_gui.lists.comment_field import WORDS_AT, CommentField
from fashrec_gui.lists.dropped import rows_of
from fashrec_gui.lists.foot import ListFoot
from fashrec_gui.lists.menus import fill_item_menu, fill_list_menu
from fashrec_gui.lists.model import ItemModel
from fashrec_gui.lists.name_field import NameField
from fashrec_gui.lists.shelf import Shelf
from fashrec_gui.lists.view import ItemView
from fashrec_gui.recommendations.message_page import MessagePage
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import GROUP, RELATED, TIGHT, Theme

if TYPE_CHECKING:
    from core.engine import Engine

MOST_ASKED = 1000
"""Products asked about together."""

_BUDGET = 16 * 2**20  # bytes of small pictures
_NARROWEST = 240


class ListsPanel(QWidget):
    """Shows the current list and lets it be changed."""

    asked = Signal(list)
    """Catalogue rows to recommend for, together."""
    large_wanted = Signal(int)
    """The row of a product that is to be shown large."""
    grid_wanted = Signal()
    """The grid is to show the current list."""
    export_wanted = Signal(object)
    """The `ProductList` that is to be written to a file."""
    recommendations_wanted = Signal(str)
    """The name of the list whose products' recommendations are to be written to a file."""
    message = Signal(str)
    shown_wanted = Signal()
    """Something is asked for here: the panel is to be in sight."""

    def __init__(
        self, shelf: Shelf, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show what is on the shelf."""
        super().__init__(parent)
        self.shelf = shelf
        self._theme = theme
        self._naming: tuple[str, Sequence[int], Mapping[int, Origin]] = ("", (), {})
        self._engine: Engine | None = None
        self._next: int | None = None  # the place to go on from when what was there is taken out
        self.model = ItemModel(self)
        self._thumbnails = Thumbnails(tasks, self, budget=_BUDGET)
        self.view = ItemView(self.model, self._thumbnails)
        self.menu = QMenu(self)
        self.chooser = ListChooser(self.menu, theme)
        self.name = NameField()
        self.comment = CommentField()
        self._page = MessagePage(theme)
        self.foot = ListFoot()
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_NARROWEST)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Lists"))
        head = QVBoxLayout()
        head.setContentsMargins(0, RELATED, 0, RELATED)
        head.setSpacing(TIGHT)
        # The words of the comment stand below those above them, not the field around them.
        lines = ((self.chooser, GROUP), (self.name, GROUP), (self.comment, GROUP - WORDS_AT))
        for widget, left in lines:
            line = QHBoxLayout()
            line.setContentsMargins(left, 0, GROUP, 0)
            line.addWidget(widget)
            head.addLayout(line)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        self.name.hide()
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        shelf, view = self.shelf, self.view
        shelf.changed.connect(self._show)
        shelf.collected.connect(lambda ids: view.show_id(ids[-1]))
        self.chooser.chosen.connect(shelf.choose)
        self.chooser.new.clicked.connect(lambda: self.begin_new())
        self.menu.aboutToShow.connect(lambda: fill_list_menu(self.menu, self))
        self.name.named.connect(self._take_name)
        self.name.left.connect(self._leave_name)
        self.comment.written.connect(self._take_comment)
        self.comment.left.connect(self.view.setFocus)
        self.model.commented.connect(shelf.comment_item)
        self._page.button_clicked.connect(shelf.read_again)
        view.asked.connect(self.ask_about)
        view.selected_asked.connect(self._ask_selected)
        view.opened.connect(self.open_large)
        view.copy_wanted.connect(self.copy_ids)
        view.paste_wanted.connect(self.paste_ids)
        view.remove_wanted.connect(self._take_out)
        view.shift_wanted.connect(shelf.shift)
        view.move_wanted.connect(shelf.move)
        view.products_dropped.connect(self._take_dropped)
        view.menu_wanted.connect(self._open_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_foot())
        self.foot.ask.clicked.connect(self.ask_together)
        self.foot.grid.clicked.connect(lambda: self.grid_wanted.emit())

    # What is shown

    @property
    def words(self) -> str:
        """What the panel says beside the products."""
        page = self._pages.currentWidget()
        return self._page.words if page is self._page else self.foot.words

    def _show(self) -> None:
        shown = self.shelf.shown
        if self._engine is not self.shelf.engine:
            self._engine = self.shelf.engine
            self._thumbnails.set_engine(self._engine)
        self.chooser.show_lists(shown.lists, shown.current, readable=not shown.problem)
        self.comment.setVisible(shown.current is not None)
        self.comment.show_comment(shown.current.comment if shown.current is not None else "")
        chosen, current = self.view.chosen_ids(), self.view.current_id
        self.model.show(self._engine, shown.items)
        self.view.choose_ids(chosen, current)
        if self._next is not None and not self.view.chosen_count():
            self.view.choose_place(self._next)
        self._next = None
        self._show_page()
        self._show_foot()

    def _show_page(self) -> None:
        shown = self.shelf.shown
        how = self.tr("Press L on a product to collect it here, or drag it over.")
        if shown.problem:
            title = self.tr("The lists cannot be read")
            self._page.say("warning", title, shown.problem, self.tr("Try again"))
        elif not shown.lists:
            self._page.say(
                "list",
                self.tr("Collect products for the shop"),
                how,
            )
        else:
            self._page.say(
                "list",
                self.tr("This list is empty"),
                how,
            )
        self._pages.setCurrentWidget(self.view if shown.items else self._page)

    def _show_foot(self) -> None:
        total, there = len(self.shelf.shown.items), len(self.shelf.shown.rows)
        self.foot.show_counts(total, self.view.chosen_count(), total - there)

    # Naming

    def begin_new(
        self, rows: Sequence[int] = (), origins: Mapping[int, Origin] | None = None
    ) -> None:
        """Ask for the name of a new list, into which products are to go, by row."""
        verb = self.tr("Create") if not rows else self.tr("Add")
        self._begin_naming("", verb, rows, origins or {})

    def begin_rename(self) -> None:
        """Ask for another name of the current list."""
        if self.shelf.shown.current is not None:
            name = self.shelf.shown.current.name
            self._begin_naming(name, self.tr("Rename"), (), {})

    def _begin_naming(
        self, name: str, verb: str, rows: Sequence[int], origins: Mapping[int, Origin]
    ) -> None:
        self._naming = (name, rows, origins)
        self.shown_wanted.emit()
        self.chooser.hide()
        self.name.show()
        taken = [each.name for each in self.shelf.shown.lists if each.name != name]
        self.name.begin(name, taken, verb)

    def _take_name(self, name: str) -> None:
        before, rows, origins = self._naming
        current = self.shelf.shown.current
        self._leave_name()
        if rows:
            self.shelf.collect(rows, origins, new_name=name)
        elif before and current is not None:
            self.shelf.rename(current.list_id, name)
        else:
            self.shelf.create(name)

    def _leave_name(self) -> None:
        self.name.hide()
        self.chooser.show()
        (self.view if self.view.isVisible() else self.chooser.box).setFocus()

    def _take_comment(self, text: str) -> None:
        current = self.shelf.shown.current
        if current is not None:
            self.shelf.comment(current.list_id, text)

    # What is done

    def ask_about(self, product_id: str) -> None:
        """Ask about one product of the list."""
        row = self._row_of(product_id)
        if row is not None:
            self.asked.emit([row])

    def _ask_selected(self) -> None:
        if self.view.chosen_count() > 1:
            self.ask_together()
        elif self.view.current_id is not None:
            self.ask_about(self.view.current_id)

    def open_large(self, product_id: str) -> None:
        """Show one product of the list large."""
        row = self._row_of(product_id)
        if row is not None:
            self.large_wanted.emit(row)

    def _row_of(self, product_id: str) -> int | None:
        """Give the row of a product of the list; say so where it has none."""
        place = self.model.place_of(product_id)
        row = self.model.items[place].row if place is not None else None
        if row is None:
            words = self.tr("The product {product} is not in the catalogue any more.")
            self.message.emit(words.format(product=product_id))
        return row

    def chosen_rows(self) -> list[int]:
        """Give the rows of the selected products that are in the catalogue."""
        return list(self.chosen_origins())

    def chosen_origins(self) -> dict[int, Origin]:
        """Give where the selected products were found that are in the catalogue, by row."""
        chosen = set(self.view.chosen_ids())
        items = [each for each in self.model.items if each.item.product_id in chosen]
        return {each.row: each.item.origin for each in items if each.row is not None}

    def ask_together(self) -> None:
        """Ask about the selected products together, or about all where fewer than two are."""
        some = self.view.chosen_count() > 1
        rows = self.chosen_rows() if some else list(self.shelf.shown.rows)
        if len(rows) > MOST_ASKED:
            words = self.tr(
                "%Ln products are too many to ask about together: select {most} or fewer.",
                "",
                len(rows),
            )
            self.message.emit(words.format(most=number(MOST_ASKED)))
        elif rows:
            self.asked.emit(rows)

    def _take_out(self, product_ids: list[str]) -> None:
        self._next = self.model.place_of(product_ids[0])
        self.shelf.remove(product_ids)

    def _take_dropped(self, products: DraggedProducts, before: str | None) -> None:
        if self._engine is not None:
            rows, origins = rows_of(self._engine.products, products)
            self.shelf.collect(rows, origins, before=before)

    def copy_ids(self) -> None:
        """Copy the ids of the selected products, or of all where none is, one a line."""
        every = [each.item.product_id for each in self.shelf.shown.items]
        ids = self.view.chosen_ids() or every
        QGuiApplication.clipboard().setText("\n".join(ids))
        self.message.emit(self.tr("Copied the ids of %Ln products.", "", len(ids)))

    def paste_ids(self) -> None:
        """Put the products into the list whose ids are on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if self._engine is None:
            return
        rows, unknown = rows_of_pasted(text, self._engine.products.row_of)
        if rows:
            self.shelf.collect(rows)
        if unknown or not rows:
            self.message.emit(spoken(pasted_in_words(len(rows), unknown)))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        fill_item_menu(menu, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Dropping beside the items

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say yes to products."""
        self._follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on saying yes: always a copy."""
        self._follow(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put products at the end of the list."""
        products = taken_products(event.mimeData())
        if products is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.view.take_products(products, None, own=event.source() is self.view)

    def _follow(self, event: QDragMoveEvent) -> None:
        if carries_products(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
