"""The line above the map: whose map, coloured by what, and the tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import GROUP, RELATED, TIGHT, Theme

_ICON = 16
_ROOM_FOR_CAPTIONS = 620  # pixels


class MapToolbar(QWidget):
    """Tells what is chosen; the page does it."""

    recommender_chosen = Signal(str)
    attribute_chosen = Signal(str)
    lasso_toggled = Signal(bool)
    legend_toggled = Signal(bool)
    zoomed = Signal(int)  # steps, positive for nearer
    fit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to choose from."""
        super().__init__(parent)
        self._theme = theme
        self._tools: list[tuple[QToolButton, str]] = []
        self.recommender = _choice(
            self.tr("Whose map"), self.tr("By which recommender products lie near each other")
        )
        self.attribute = _choice(
            self.tr("Colour by"), self.tr("What the colours of the points stand for")
        )
        self.lasso = self._tool(
            "lasso", self.tr("Draw around a region to see it in the grid (Shift+drag)")
        )
        self.legend = self._tool("legend", self.tr("Show the legend"))
        for button in (self.lasso, self.legend):
            button.setCheckable(True)
        self._away = self._tool("minus", self.tr("Farther away (−)"))
        self._near = self._tool("plus", self.tr("Nearer (+)"))
        self._fit = self._tool("fit", self.tr("Show the whole map (0)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GROUP, RELATED, GROUP, RELATED)
        row.setSpacing(RELATED)
        self._captions = []
        for caption, control in (
            (self.tr("Map"), self.recommender),
            (self.tr("Colour"), self.attribute),
        ):
            label = QLabel(caption)
            label.setProperty("role", "muted")
            label.setBuddy(control)
            self._captions.append(label)
            row.addWidget(label)
            row.addWidget(control)
            row.addSpacing(TIGHT)
        row.addStretch(1)
        for button in (self.legend, self.lasso, self._away, self._near, self._fit):
            row.addWidget(button)
        self.recommender.activated.connect(
            lambda place: self.recommender_chosen.emit(self.recommender.itemData(place))
        )
        self.attribute.activated.connect(
            lambda place: self.attribute_chosen.emit(self.attribute.itemData(place))
        )
        self.lasso.clicked.connect(self.lasso_toggled)
        self.legend.clicked.connect(self.legend_toggled)
        self._away.clicked.connect(lambda: self.zoomed.emit(-1))
        self._near.clicked.connect(lambda: self.zoomed.emit(1))
        self._fit.clicked.connect(self.fit_wanted)
        theme.changed.connect(self._tint)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the captions out where there is no room for them."""
        for caption in self._captions:
            caption.setVisible(event.size().width() >= _ROOM_FOR_CAPTIONS)

    def minimumSizeHint(self) -> QSize:
        """Give a size that needs no captions."""
        return QSize(0, super().minimumSizeHint().height())

    def offer_recommenders(self, titles: Mapping[str, str], chosen: str) -> None:
        """Offer recommenders by what people call them."""
        _fill(self.recommender, titles, chosen)

    def offer_attributes(self, titles: Mapping[str, str], chosen: str) -> None:
        """Offer attributes by what people call them."""
        _fill(self.attribute, titles, chosen)

    def set_has_map(self, has_map: bool) -> None:
        """Enable what needs a map."""
        for control in (self.attribute, *self._buttons()):
            control.setEnabled(has_map)

    def _buttons(self) -> Sequence[QToolButton]:
        return [button for button, _ in self._tools]

    def _tool(self, icon: str, tooltip: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "icon")
        button.setIconSize(QSize(_ICON, _ICON))
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip)
        self._tools.append((button, icon))
        return button

    def _tint(self) -> None:
        colours = self._theme.tokens
        for button, icon in self._tools:
            button.setIcon(icons.icon(icon, colours.muted, colours.disabled))


def _choice(name: str, tooltip: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(tooltip)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def _fill(choice: QComboBox, titles: Mapping[str, str], chosen: str) -> None:
    choice.clear()
    for name, title in titles.items():
        choice.addItem(title, name)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
