"""The choices above the lists: how many, measured how, how far from the type, and the layout."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui import icons
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.recommendations.question import Options
from fashrec_gui.theme import RELATED, TIGHT, Theme, tokens

MOST_RESULTS = 50
_COUNT_WIDTH = 64
_SETTLE_MS = 160  # so that a held arrow key asks once, not at every number
_MEASURES = (
    ("Angle", "cosine", "Compares what two pictures have in common, however strongly it shows."),
    ("Distance", "euclidean", "Also compares how strongly it shows: stricter about details."),
)


class OptionsBar(QWidget):
    """Tells of every change at once, but of a run of changes only when it settles."""

    changed = Signal(object)
    """The new `Options`."""
    beside_wanted = Signal(bool)
    """The lists are wanted side by side, or one at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Lay out the controls; `set_options` and `set_layout` give them their values."""
        super().__init__(parent)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._tell)
        self._count = QSpinBox(self, minimum=1, maximum=MOST_RESULTS)
        self._count.setFixedWidth(_COUNT_WIDTH)
        self._count.lineEdit().setTextMargins(TIGHT, 0, 0, 0)
        self._count.setAccessibleName("Number of results")
        self._count.setToolTip("How many results each recommender gives, 1 to 50")
        self._count.valueChanged.connect(lambda _: self._settle.start())
        self._measure = QComboBox(self)
        self._measure.setAccessibleName("Rank same type by")
        self._measure.setToolTip("How “Same type” measures how alike two pictures are")
        for text, measure, explanation in _MEASURES:
            self._measure.addItem(text, measure)
            self._measure.setItemData(self._measure.count() - 1, explanation, 3)
        self._measure.currentIndexChanged.connect(lambda _: self._settle.start())
        self._bridge = BridgeControl(self)
        self._bridge.changed.connect(self._settle.start)
        self._layout_button = QToolButton(self)
        self._layout_button.setProperty("role", "icon")
        self._layout_button.clicked.connect(self._toggle_layout)
        self._lay_out()
        self._beside = True
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(RELATED)
        row.addWidget(_caption("Results", self._count, self))
        row.addWidget(self._count)
        row.addSpacing(TIGHT)
        row.addWidget(_caption("Same type by", self._measure, self))
        row.addWidget(self._measure)
        row.addStretch(1)
        row.addWidget(self._layout_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._bridge)

    @property
    def options(self) -> Options:
        """The options as they stand in the controls."""
        return Options(self._count.value(), self._measure.currentData(), self._bridge.bridge)

    def set_options(self, options: Options) -> None:
        """Show other options without telling of a change."""
        for control in (self._count, self._measure):
            control.blockSignals(True)
        self._count.setValue(options.count)
        self._measure.setCurrentIndex(max(0, self._measure.findData(options.measure)))
        for control in (self._count, self._measure):
            control.blockSignals(False)
        self._bridge.set_bridge(options.bridge)

    def set_bridging(self, bridging: bool) -> None:
        """Offer the bridge where a list in sight obeys it."""
        self._bridge.set_usable(bridging)

    def set_layout(self, beside: bool, possible: bool) -> None:
        """Show whether the lists are side by side, and offer the choice where there is room."""
        self._beside = beside
        self._layout_button.setVisible(possible)
        self._dress()

    def _toggle_layout(self) -> None:
        self.beside_wanted.emit(not self._beside)

    def _tell(self) -> None:
        self.changed.emit(self.options)

    def _dress(self) -> None:
        text = "Show one list at a time" if self._beside else "Show the lists side by side"
        name = "tabs" if self._beside else "columns"
        self._layout_button.setIcon(icons.icon(name, tokens().muted))
        self._layout_button.setToolTip(text)
        self._layout_button.setAccessibleName(text)


def _caption(text: str, control: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setBuddy(control)
    return label
