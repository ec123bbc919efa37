"""Which list is shown, a new one, and what can be done with the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from core.lists.product_list import ProductList
from fashrec_gui import icons
from fashrec_gui.language import number
from fashrec_gui.theme import TIGHT, Theme


class ListBox(QComboBox):
    """A box that shortens a name that is too long for it, where Qt's own cuts it off."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with the name of the list."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - TIGHT
        shown = self.currentData(Qt.ItemDataRole.ToolTipRole) or self.placeholderText()
        mode = Qt.TextElideMode.ElideMiddle
        option.currentText = self.fontMetrics().elidedText(shown, mode, room)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ListChooser(QWidget):
    """A box with the lists, a button for a new one, and a menu."""

    chosen = Signal(int)
    """The number of the list that is to be shown."""

    def __init__(self, menu: QMenu, theme: Theme, parent: QWidget | None = None) -> None:
        """`menu` is what can be done with the list that is shown."""
        super().__init__(parent)
        self._theme = theme
        self.box = ListBox()
        self.box.setAccessibleName(self.tr("List"))
        # A long name is cut off in the box, rather than making the panel wider.
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(4)
        self.box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.box.activated.connect(self._on_activated)
        self.new = _tool(self.tr("New list"), self.tr("New list"))
        self.more = _tool(
            self.tr("Rename, duplicate, export, delete"), self.tr("More about this list")
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.box, 1)
        row.addWidget(self.new)
        row.addWidget(self.more)
        theme.changed.connect(self._tint)
        self._tint()

    def show_lists(
        self, lists: Sequence[ProductList], current: ProductList | None, *, readable: bool = True
    ) -> None:
        """Offer the lists, and show which is the current one, or that none can be read."""
        self.box.clear()
        for each in lists:
            self.box.addItem(f"{each.name}  ·  {number(each.count)}", each.list_id)
            self.box.setItemData(self.box.count() - 1, each.name, Qt.ItemDataRole.ToolTipRole)
        names = [each.list_id for each in lists]
        at = names.index(current.list_id) if current is not None else -1
        self.box.setCurrentIndex(at)
        self.box.setEnabled(bool(lists))
        self.box.setPlaceholderText(self.tr("No lists yet") if readable else self.tr("Lists"))
        self.new.setEnabled(readable)
        self.box.setToolTip(current.name if current is not None else "")
        self.more.setEnabled(current is not None)

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self.box.itemData(place))

    def _tint(self) -> None:
        colours = self._theme.tokens
        for button, name in ((self.new, "plus"), (self.more, "more")):
            button.setIcon(icons.icon(name, colours.text, colours.disabled))


def _tool(tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "icon")
    button.setIconSize(QSize(20, 20))
    button.setToolTip(tip)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
