"""What a rule does: pin to a place, exclude, boost or bury so strongly."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.rules.rule import (
    BOOST,
    BURY,
    EXCLUDE,
    KINDS,
    LAST_PLACE,
    PIN,
    STRENGTHS,
    USUAL_STRENGTH,
)
from core.rules.words import strength_in_words
from fashrec_gui import icons
from fashrec_gui.language import spoken
from fashrec_gui.theme import GROUP, RELATED, tokens

ICONS = {PIN: "pin", EXCLUDE: "exclude", BOOST: "arrow-up", BURY: "arrow-down"}
_SLIDER_WIDTH = 140
_PLACE_WIDTH = 72


class HowField(QWidget):
    """Four buttons, and beside them the place or the strength where there is one."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start with a pin to the first place."""
        super().__init__(parent)
        self._kinds = QButtonGroup(self)
        kinds = QHBoxLayout()
        kinds.setSpacing(RELATED)
        for number, (kind, name, words) in enumerate(self._ways()):
            icon = icons.icon(ICONS[kind], tokens().text)
            button = QPushButton(icon, name, self, checkable=True)
            button.setProperty("role", "choice")
            button.setToolTip(words)
            self._kinds.addButton(button, number)
            kinds.addWidget(button)
        kinds.addStretch(1)
        self._kinds.button(0).setChecked(True)
        self._place_label = QLabel(self.tr("To place"), self)
        self.place = QSpinBox(self, minimum=1, maximum=LAST_PLACE)
        self.place.setFixedWidth(_PLACE_WIDTH)
        self.place.setAccessibleName(self.tr("Place"))
        self._place_label.setBuddy(self.place)
        self._strength_label = QLabel(self.tr("How strongly"), self)
        self._strength = QSlider(Qt.Orientation.Horizontal, self)
        self._strength.setRange(STRENGTHS.start, STRENGTHS.stop - 1)
        self._strength.setPageStep(1)
        self._strength.setValue(USUAL_STRENGTH)
        self._strength.setFixedWidth(_SLIDER_WIDTH)
        self._strength.setAccessibleName(self.tr("Strength"))
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        more = QHBoxLayout()
        more.setSpacing(RELATED)
        for widget in (self._place_label, self.place, self._strength_label, self._strength):
            more.addWidget(widget)
        more.addWidget(self._words)
        more.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP - 4)
        column.addLayout(kinds)
        column.addLayout(more)
        self._kinds.idToggled.connect(self._take_kind)
        self.place.valueChanged.connect(lambda _: self.changed.emit())
        self._strength.valueChanged.connect(self._take_strength)
        self._show()

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        """Give what a rule can do, in the order of `KINDS`: its name, and what that means."""
        return (
            (PIN, self.tr("Pin"), self.tr("Puts a product at a place, whatever its likeness")),
            (EXCLUDE, self.tr("Exclude"), self.tr("Keeps products out of the lists")),
            (BOOST, self.tr("Boost"), self.tr("Moves products up, the further the stronger")),
            (BURY, self.tr("Bury"), self.tr("Moves products down, the further the stronger")),
        )

    @property
    def kind(self) -> str:
        """What the rule does, one of `KINDS`."""
        return KINDS[self._kinds.checkedId()]

    @property
    def numbers(self) -> tuple[int, int]:
        """The place and the strength, 0 where the kind has none."""
        kind = self.kind
        place = self.place.value() if kind == PIN else 0
        return place, self._strength.value() if kind in (BOOST, BURY) else 0

    def set_how(self, kind: str, place: int, strength: int) -> None:
        """Show another kind with its numbers; 0 leaves those that stand there."""
        self._kinds.button(KINDS.index(kind)).setChecked(True)
        if place:
            self.place.setValue(place)
        if strength:
            self._strength.setValue(strength)
        self._show()

    def _take_kind(self, number: int, chosen: bool) -> None:
        if chosen:
            self._show()
            self.changed.emit()

    def _take_strength(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        kind = self.kind
        self.setFocusProxy(self._kinds.checkedButton())
        for widget in (self._place_label, self.place):
            widget.setVisible(kind == PIN)
        for widget in (self._strength_label, self._strength, self._words):
            widget.setVisible(kind in (BOOST, BURY))
        self._words.setText(spoken(strength_in_words(self._strength.value())))
