"""Where a training begins: which column, which network, and what is there from before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.language import number, spoken
from fashrec_gui.theme import EDGE, GROUP, RELATED, TIGHT
from fashrec_gui.training.plan import ARTICLE_TYPE, PRESETS, Column

_INDENT = 24  # of an explanation below its radio button
_COLUMN_WIDTH = 240


class SetupPage(QWidget):
    """Asks what to learn and how; offers to go on with, or to see, what is there already."""

    chosen = Signal()  # another column or network
    start_wanted = Signal()
    continue_wanted = Signal()
    discard_wanted = Signal()
    result_wanted = Signal()
    corrections_wanted = Signal()
    shipped_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no catalogue."""
        super().__init__(parent)
        self._about = _words("muted")
        self._columns = QComboBox()
        self._columns.setAccessibleName(self.tr("Column to learn"))
        self._columns.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._columns.setMinimumWidth(_COLUMN_WIDTH)
        self._presets = QButtonGroup(self)
        self._corrections = QPushButton()
        self._corrections.setProperty("role", "link")
        self._cannot = _words("danger")
        self._cannot.setText(
            self.tr(
                "This build of FashRec cannot train, since PyTorch is not part of it: install "
                "FashRec with pip and train there."
            )
        )
        self._cannot.hide()
        self._there, self._there_words = QFrame(), _words()
        self._go_on = _button(self.tr("Continue"), "primary")
        self._result = _button(self.tr("See the result"))
        self._discard = _button(self.tr("Discard…"))
        self._in_use, self._shipped = (
            _words("muted"),
            _button(self.tr("Use the shipped classifier again")),
        )
        self._start = _button(self.tr("Start"), "primary")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._columns)

    def show_catalogue(self, name: str, products: int, columns: Sequence[Column]) -> None:
        """Show what can be learnt of a catalogue."""
        self._about.setText(
            self.tr(
                "FashRec learns from the labels of “{catalogue}”, %Ln products. It takes a while; "
                "you can go on working meanwhile, and stop and go on as you like.",
                "",
                products,
            ).format(catalogue=name)
        )
        before = self.column
        self._columns.blockSignals(True)
        self._columns.clear()
        for column in columns:
            title = self.tr("{column} (%Ln values)", "", column.values)
            self._columns.addItem(title.format(column=column.title), column.name)
        place = max(0, self._columns.findData(before or ARTICLE_TYPE))
        self._columns.setCurrentIndex(place)
        self._columns.blockSignals(False)

    @property
    def column(self) -> str:
        """The column that is chosen; "" while there is none."""
        return self._columns.currentData() or ""

    @property
    def preset(self) -> str:
        """The network that is chosen."""
        return tuple(PRESETS)[self._presets.checkedId()]

    def choose(self, column: str, preset: str) -> None:
        """Choose a column and a network."""
        self._columns.setCurrentIndex(max(0, self._columns.findData(column)))
        self._presets.button(tuple(PRESETS).index(preset)).setChecked(True)

    def show_there(self, *, done: int, epochs: int, has_result: bool) -> None:
        """Say what the chosen training has left: finished epochs to go on from, or a result."""
        words = []
        if done:
            words.append(
                self.tr(
                    "This training was stopped after {done} of at most {epochs} epochs; it can go "
                    "on from there."
                ).format(done=number(done), epochs=number(epochs))
            )
        if has_result:
            words.append(self.tr("A finished training of this kind is here."))
        self._there_words.setText(" ".join(words))
        self._there.setVisible(bool(words))
        self._go_on.setVisible(bool(done))
        self._result.setVisible(has_result)
        # What there is to go on from, Start would begin anew: it must be discarded first.
        self._start.setVisible(not done)
        self._start.setText(self.tr("Train again") if has_result else self.tr("Start"))

    def show_corrections(self, count: int) -> None:
        """Say how many labels of the column were corrected."""
        self._corrections.setText(self.tr("%Ln corrected labels are used", "", count))
        self._corrections.setVisible(bool(count))

    def show_in_use(self, adopted: bool, used: bool = True) -> None:
        """Say which classifier was chosen, and whether it is `used` already or only will be."""
        if used and adopted:
            words = self.tr("The classifier in use is one that was trained here.")
        elif used:
            words = self.tr("The classifier in use is the one that FashRec came with.")
        elif adopted:
            words = self.tr(
                "A classifier that was trained here will be used once the catalogue has been "
                "brought up to date (F5)."
            )
        else:
            words = self.tr(
                "FashRec’s own classifier will be used once the catalogue has been brought up to "
                "date (F5)."
            )
        self._in_use.setText(words)
        self._shipped.setVisible(adopted)

    def allow(self, can_train: bool) -> None:
        """Say that this installation cannot train, or let it."""
        self._cannot.setVisible(not can_train)
        self._start.setEnabled(can_train)
        self._go_on.setEnabled(can_train)

    def _lay_out(self) -> None:
        title = _words("title")
        title.setText(self.tr("Train a classifier"))
        label = QLabel(self.tr("What to learn"))
        label.setBuddy(self._columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(RELATED)
        column.addWidget(title)
        column.addWidget(self._about)
        column.addSpacing(GROUP)
        column.addWidget(label)
        column.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._corrections, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(GROUP)
        column.addWidget(QLabel(self.tr("Network")))
        for place, (text, explanation, _) in enumerate(PRESETS.values()):
            column.addWidget(self._make_preset(place, spoken(text), spoken(explanation)))
        column.addSpacing(GROUP)
        column.addWidget(self._fill_there())
        column.addWidget(self._cannot)
        column.addStretch()
        bottom = QHBoxLayout()
        bottom.setSpacing(RELATED)
        bottom.addWidget(self._in_use, 1)
        bottom.addWidget(self._shipped)
        bottom.addWidget(self._start)
        column.addLayout(bottom)

    def _make_preset(self, place: int, text: str, explanation: str) -> QWidget:
        button = QRadioButton(text)
        button.setAccessibleDescription(explanation)
        button.setChecked(place == 0)
        self._presets.addButton(button, place)
        words = _words("small")
        words.setText(explanation)
        words.setContentsMargins(_INDENT, 0, 0, 0)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, TIGHT)
        column.setSpacing(0)
        column.addWidget(button)
        column.addWidget(words)
        return both

    def _fill_there(self) -> QFrame:
        self._there.setProperty("role", "card")
        row = QHBoxLayout(self._there)
        row.setContentsMargins(GROUP, RELATED, RELATED, RELATED)
        row.setSpacing(RELATED)
        row.addWidget(self._there_words, 1)
        for button in (self._discard, self._result, self._go_on):
            row.addWidget(button)
        self._there.hide()
        return self._there

    def _connect(self) -> None:
        self._columns.currentIndexChanged.connect(self.chosen)
        self._presets.idToggled.connect(lambda _, on: self.chosen.emit() if on else None)
        pairs = (
            (self._start, self.start_wanted),
            (self._go_on, self.continue_wanted),
            (self._discard, self.discard_wanted),
            (self._result, self.result_wanted),
            (self._corrections, self.corrections_wanted),
            (self._shipped, self.shipped_wanted),
        )
        for button, signal in pairs:
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())


def _words(role: str = "") -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label


def _button(text: str, role: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    return button
