"""The choices above the lists: how many, how far from the type, the layout, and further ones."""

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QVBoxLayout, QWidget

from fashrec_gui import icons
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.recommendations.options import Options
from fashrec_gui.recommendations.refinements import Offer, Refinements
from fashrec_gui.recommendations.text_fit import tool_tip
from fashrec_gui.theme import RELATED, TIGHT, Theme, tokens

MOST_RESULTS = 50
_COUNT_WIDTH = 64
_CHEVRON = 16
_AT_MOST_EVERY_MS = 30
"""A run of changes, as of a slider that is dragged, is told of so often: the lists follow it."""


class OptionsBar(QWidget):
    """Tells of every change at once, but of a run of changes only every few milliseconds."""

    changed = Signal(object)
    """The new `Options`."""
    beside_wanted = Signal(bool)
    """The lists are wanted side by side, or one at a time."""
    refining_changed = Signal(bool)
    """The further choices were unfolded, or folded away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Lay out the controls; `set_options` and `set_layout` give them their values."""
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._told = QElapsedTimer()
        self._count = QSpinBox(self, minimum=1, maximum=MOST_RESULTS)
        self._count.setFixedWidth(_COUNT_WIDTH)
        self._count.lineEdit().setTextMargins(TIGHT, 0, 0, 0)
        self._count.setAccessibleName(self.tr("Number of results"))
        self._count.setToolTip(self.tr("How many results each recommender gives, 1 to 50"))
        self._count.valueChanged.connect(self._tell_soon)
        self._bridge = BridgeControl(self)
        self._bridge.changed.connect(self._tell_soon)
        self._refine = QToolButton(self)
        self._refine.setProperty("role", "refine")
        self._refine.setCheckable(True)
        self._refine.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._refine.setIconSize(QSize(_CHEVRON, _CHEVRON))
        self._refine.toggled.connect(self._unfold)
        self._refinements = Refinements(theme, self)
        self._refinements.changed.connect(self._tell_soon)
        self._refinements.hide()
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
        row.addWidget(_caption(self.tr("Results"), self._count, self))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._refine)
        row.addWidget(self._layout_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._bridge)
        column.addSpacing(TIGHT)
        column.addWidget(self._refinements)

    @property
    def options(self) -> Options:
        """The options as they stand in the controls."""
        frequent = Options(count=self._count.value(), bridge=self._bridge.bridge)
        return self._refinements.onto(frequent)

    def set_options(self, options: Options) -> None:
        """Show other options without telling of a change."""
        self._count.blockSignals(True)
        self._count.setValue(options.count)
        self._count.blockSignals(False)
        self._bridge.set_bridge(options.bridge)
        self._refinements.set_options(options)
        self._dress()

    def change(self, options: Options) -> None:
        """Show other options and tell of them."""
        self.set_options(options)
        self._tell()

    def offer(self, offer: Offer) -> None:
        """Offer what products of the catalogue can be compared by."""
        self._refinements.offer(offer)
        self._dress()

    def set_refining(self, unfolded: bool) -> None:
        """Unfold the further choices, or fold them away."""
        self._refine.setChecked(unfolded)

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

    def _unfold(self, unfolded: bool) -> None:
        self._refinements.setVisible(unfolded)
        self._dress()
        self.refining_changed.emit(unfolded)

    def _tell_soon(self) -> None:
        self._dress_refine()
        if not self._soon.isActive():
            since = self._told.elapsed() if self._told.isValid() else _AT_MOST_EVERY_MS
            self._soon.start(max(0, _AT_MOST_EVERY_MS - since))

    def _tell(self) -> None:
        self._soon.stop()
        self._told.start()
        self.changed.emit(self.options)

    def _dress(self) -> None:
        one, both = self.tr("Show one list at a time"), self.tr("Show the lists side by side")
        text = one if self._beside else both
        name = "tabs" if self._beside else "columns"
        self._layout_button.setIcon(icons.icon(name, tokens().muted))
        self._layout_button.setToolTip(text)
        self._layout_button.setAccessibleName(text)
        self._dress_refine()

    def _dress_refine(self) -> None:
        """Say on the button how many choices are made behind it, and which."""
        said = self._refinements.words()
        self._refine.setText(
            self.tr("Refine · {count}").format(count=len(said)) if said else self.tr("Refine")
        )
        colour = tokens().accent_text if said else tokens().muted
        name = "chevron-up" if self._refine.isChecked() else "chevron-down"
        self._refine.setIcon(icons.icon(name, colour))
        self._refine.setProperty("active", bool(said))
        self._refine.style().unpolish(self._refine)
        self._refine.style().polish(self._refine)
        what = self.tr("Variety, conditions, variants")
        if said:
            what = self.tr("Chosen: {choices}").format(choices=", ".join(said))
        self._refine.setToolTip(tool_tip([what]))
        self._refine.setAccessibleName(self.tr("Refine the lists"))
        self._refine.setAccessibleDescription(what)


def _caption(text: str, control: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setBuddy(control)
    return label
