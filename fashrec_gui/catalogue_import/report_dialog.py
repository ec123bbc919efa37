"""The import report: every row and picture that had a problem, why, and what was done."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.catalogue.report import Problem, report_as_csv
from core.durable import write_text
from core.errors import reason_of
from fashrec_gui.fact_table import FactTable, Index, fact_view
from fashrec_gui.language import number, spoken, spoken_again
from fashrec_gui.theme import EDGE, GROUP, RELATED

translate = QCoreApplication.translate

_WIDTHS = (64, 104, 168, 336)
_ROW_HEIGHT = 30
_CAUSES_SHOWN = 5


class ProblemModel(FactTable[Problem]):
    """The problems as a table, in their order."""

    def __init__(self, things: Sequence[Problem] = (), parent: QObject | None = None) -> None:
        """Begin with these problems."""
        super().__init__(things, parent)
        self.headings = (
            self.tr("Line"),
            self.tr("Product id"),
            self.tr("Picture"),
            self.tr("What is wrong"),
            self.tr("What was done"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give one fact, also as its own tooltip since it may be cut off."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        problem = self._things[index.row()]
        row = "" if problem.row is None else str(problem.row)
        cause, action = (spoken_again(each) for each in (problem.cause, problem.action))
        facts = (row, problem.product_id, problem.picture, cause, action)
        return facts[index.column()]


class ReportDialog(QDialog):
    """Shows an import report and saves it as CSV; the window stays usable beside it."""

    def __init__(
        self, name: str, products: int, problems: Sequence[Problem], parent: QWidget | None = None
    ) -> None:
        """Show the report of the catalogue `name`, which has so many products."""
        super().__init__(parent)
        self._problems = problems
        self.setWindowTitle(self.tr("Import report: {catalogue}").format(catalogue=name))
        self.resize(1040, 560)
        heading = QLabel(
            self.tr("%Ln products are in", "", products), textFormat=Qt.TextFormat.PlainText
        )
        heading.setProperty("role", "title")
        words = summed_up(problems)
        if problems:
            words = "\n".join((self.tr("%Ln problems", "", len(problems)), words))
        summary = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        summary.setProperty("role", "muted")
        self._failed = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._failed.setProperty("role", "danger")
        self._failed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(RELATED)
        column.addWidget(heading)
        column.addWidget(summary)
        column.addSpacing(RELATED)
        if problems:
            column.addWidget(self._make_table(), 1)
        else:
            column.addStretch()
            self.resize(480, 200)
        column.addWidget(self._failed)
        column.addSpacing(RELATED)
        column.addLayout(self._make_buttons())

    def save_as(self, path: Path) -> bool:
        """Save the report as CSV; say so here when that fails."""
        try:
            # With a byte-order mark, by which spreadsheets know that it is UTF-8.
            write_text(path, report_as_csv(self._problems), encoding="utf-8-sig")
        except OSError as error:
            reason = spoken(reason_of(error))
            self._failed.setText(
                self.tr("{path} could not be written ({reason}); choose another place.").format(
                    path=path, reason=reason
                )
            )
            self._failed.show()
            return False
        self._failed.hide()
        return True

    def _make_table(self) -> QTableView:
        model = ProblemModel(self._problems, self)
        table = fact_view(model, self.tr("Problems of the import"), _WIDTHS, _ROW_HEIGHT)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        save = QPushButton(self.tr("Save as CSV…"))
        save.setEnabled(bool(self._problems))
        save.clicked.connect(self._choose_and_save)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(RELATED)
        row.addWidget(save)
        row.addStretch()
        row.addWidget(close)
        return row

    def _choose_and_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the import report"),
            "import_report.csv",
            self.tr("CSV files (*.csv)"),
        )
        if chosen:
            self.save_as(Path(chosen))


def summed_up(problems: Sequence[Problem]) -> str:
    """Count the problems by what was done about them, the most frequent first."""
    if not problems:
        return translate("ReportDialog", "Every row and every picture could be used.")
    counts = Counter(problem.action.rstrip(".") for problem in problems)
    said = [
        f"{number(count)} × {spoken_again(action)}"
        for action, count in counts.most_common(_CAUSES_SHOWN)
    ]
    rest = len(problems) - sum(count for _, count in counts.most_common(_CAUSES_SHOWN))
    if rest:
        said.append(f"{number(rest)} × {translate('ReportDialog', 'something else')}")
    return "\n".join(said)
