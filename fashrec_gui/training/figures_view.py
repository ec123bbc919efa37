"""The figures of a finished training, beside those of the classifier in use."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from fashrec_gui.language import number
from fashrec_gui.theme import EDGE, GROUP, RELATED
from fashrec_gui.training.curves import CurvesView
from fashrec_gui.training.outcome import Figures, Outcome
from fashrec_gui.training.words import points, share, verdict

translate = QCoreApplication.translate

_VALUES: tuple[Callable[[Figures], float | None], ...] = (
    lambda figures: figures.top1,
    lambda figures: figures.top5,
    lambda figures: figures.sure_share,
    lambda figures: figures.sure_top1,
)
_COLUMNS = 4


class FiguresView(QWidget):
    """A small table of figures, what to think of it, and the curves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._figures: Figures | None = None
        self._verdict = _label("", "heading")
        self._measured = _label("", "muted")
        self._cells = [[_label("") for _ in range(_COLUMNS)] for _ in _VALUES]
        self.curves = CurvesView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GROUP, 0, 0)
        column.setSpacing(RELATED)
        column.addWidget(self._verdict)
        column.addWidget(self._measured)
        column.addWidget(self._make_table())
        column.addSpacing(RELATED)
        column.addWidget(self.curves, 1)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the figures of a training; those of the classifier in use come later."""
        self._figures = outcome.figures
        self._verdict.setText(self.tr("Measuring the classifier in use…"))
        self._measured.setText(
            self.tr(
                "Measured on %Ln products that were held out of the training.",
                "",
                outcome.figures.pictures,
            )
        )
        self.curves.show_epochs(outcome.curves)
        self._fill(outcome.figures, None)

    def show_in_use(self, figures: Figures | None, *, is_this: bool = False) -> None:
        """Show the figures of the classifier in use; None where it does not tell this column.

        `is_this` says that it is the one whose figures are shown already.
        """
        if self._figures is not None:
            this_one = self.tr("This is the classifier in use.")
            words = this_one if is_this else verdict(self._figures, figures)
            self._verdict.setText(words)
            self._fill(self._figures, figures)

    def show_failure(self, sentence: str) -> None:
        """Say why the classifier in use could not be measured."""
        self._verdict.setText(sentence)

    def _make_table(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        frame.setAccessibleName(self.tr("Figures"))
        grid = QGridLayout(frame)
        grid.setContentsMargins(GROUP, RELATED, GROUP, RELATED)
        grid.setHorizontalSpacing(EDGE)
        grid.setVerticalSpacing(RELATED)
        for column, heading in enumerate(
            ("", self.tr("This training"), self.tr("In use now"), self.tr("Difference"))
        ):
            grid.addWidget(_label(heading, "small"), 0, column, _side(column))
        for row, cells in enumerate(self._cells, 1):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column, _side(column))
        grid.setColumnStretch(0, 1)
        return frame

    def _fill(self, new: Figures, old: Figures | None) -> None:
        names = (
            self.tr("Right at the first guess"),
            self.tr("Right among the first five"),
            self.tr("Sure of itself"),
            self.tr("Right where it is sure"),
        )
        for name, value, cells in zip(names, _VALUES, self._cells, strict=True):
            before = value(old) if old is not None else None
            words = [share(value(new)), share(before)]
            if value is _VALUES[0]:
                words[0] += _interval(new)
            if old is not None and value is _VALUES[0]:
                words[1] += _interval(old)
            words.append(points(value(new), before))
            for cell, text in zip(cells, (name, *words), strict=True):
                cell.setText(text)


def _interval(figures: Figures) -> str:
    low, high = figures.interval
    between = translate("FiguresView", "({low} to {high})")
    return " " + between.format(low=number(low * 100, 1), high=number(high * 100, 1))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=role in ("heading", "muted"))
    label.setProperty("role", role)
    return label
