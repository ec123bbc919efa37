"""The file to write: a path to type or to choose, with what is wrong with it below."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import ExportError
from core.export.destination import check_destination
from fashrec_gui.export.request import file_of, in_words
from fashrec_gui.language import spoken
from fashrec_gui.theme import RELATED, TIGHT

translate = QCoreApplication.translate

_SUFFIX = ".csv"


class DestinationField(QWidget):
    """Knows at every keystroke whether the files can be written."""

    changed = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Start with a proposed path."""
        super().__init__(parent)
        self._recommenders: Sequence[str] = ()
        self._suffix = _SUFFIX
        self._said = ""
        self._line = QLineEdit(str(path), self)
        self._line.setAccessibleName(self.tr("File"))
        self._line.textChanged.connect(self._judge)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._browse.clicked.connect(self._choose)
        self._words = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFixedHeight(2 * self._words.fontMetrics().height())  # nothing jumps
        row = QHBoxLayout()
        row.setSpacing(RELATED)
        row.addWidget(self._line, 1)
        row.addWidget(self._browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._words)

    @property
    def path(self) -> Path:
        """The path that was given; a name without a suffix gets that of the kind of file."""
        path = Path(self._line.text().strip()).expanduser()
        return path if path.suffix or not path.name else path.with_name(path.name + self._suffix)

    @property
    def problem(self) -> str:
        """Why the files cannot be written, in a sentence; "" when they can."""
        text = self._line.text().strip()
        if not text:
            return self.tr("Give the name of a file to write.")
        if not self.path.is_absolute():
            return self.tr("Give the whole path of the file, with its folder.")
        return next(filter(None, map(_problem_with, self._files())), "")

    def set_files(self, recommenders: Sequence[str], suffix: str) -> None:
        """Say whose lists are written, each of several into a file of its own, and the kind.

        A name that ends as files of the kind before do gets the ending of this one.
        """
        self._recommenders = tuple(recommenders)
        before, self._suffix = self._suffix, suffix
        text = self._line.text()
        if before != suffix and text.lower().endswith(before):
            self._line.setText(text[: -len(before)] + suffix)
        self._judge()

    def say(self, sentence: str) -> None:
        """Tell something beside; it stands until the file is another one."""
        self._said = sentence
        self._judge()
        self._said = ""

    def set_path(self, path: Path) -> None:
        """Show another path."""
        self._line.setText(str(path))

    def _files(self) -> list[Path]:
        recommenders = tuple(self._recommenders)
        return [file_of(self.path, each, recommenders) for each in recommenders]

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export to"),
            self._line.text(),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._line.setText(chosen)

    def _kinds(self) -> str:
        kinds = {
            ".csv": self.tr("CSV files (*.csv);;All files (*)"),
            ".jsonl": self.tr("JSON lines (*.jsonl);;All files (*)"),
            ".xlsx": self.tr("Excel workbooks (*.xlsx);;All files (*)"),
            ".pdf": self.tr("PDF files (*.pdf);;All files (*)"),
        }
        return kinds[self._suffix]

    def _judge(self) -> None:
        problem = self.problem
        self._words.setText(problem or self._said or self._what_happens())
        self._words.setProperty("role", "danger" if problem else "small")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self.changed.emit()

    def _what_happens(self) -> str:
        files = self._files()
        existing = [path.name for path in files if path.exists()]
        others = [f"…_{name}{self.path.suffix}" for name in self._recommenders[1:]]
        said = []
        if len(files) > 1:
            words = (
                self.tr("Two files: {files}.")
                if len(files) == 2
                else self.tr("Three files: {files}.")
            )
            said.append(words.format(files=in_words([files[0].name, *others])))
        if existing and len(files) > 1:
            said.append(self.tr("What exists is replaced."))
        elif existing:
            said.append(self.tr("This file exists and will be replaced."))
        return " ".join(said)


def _problem_with(path: Path) -> str:
    try:
        check_destination(path)
    except ExportError as error:
        return spoken(error)
    if not os.access(path.parent, os.W_OK):
        words = translate(
            "DestinationField",
            "There is no right to write in the folder {folder}; choose another place.",
        )
        return words.format(folder=path.parent)
    return ""
