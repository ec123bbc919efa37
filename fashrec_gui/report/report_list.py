"""The reports of a catalogue by when they were made."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from fashrec_gui.report.made import MadeReport
from fashrec_gui.theme import RADIUS_SMALL, RELATED, Theme

_WIDTH = 216


class ReportList(QListWidget):
    """The newest report first; one of them is always chosen, if there are any."""

    chosen = Signal(object)
    """The `MadeReport` to read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Reports made so far"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()

    def show_reports(self, reports: Sequence[MadeReport], first: Path | None = None) -> None:
        """List reports; choose the one in the folder `first`, else the newest."""
        self.blockSignals(True)
        self.clear()
        for report in reports:
            item = QListWidgetItem(report.words, self)
            item.setData(Qt.ItemDataRole.UserRole, report)
            item.setToolTip(str(report.folder))
        self.blockSignals(False)
        folders = [report.folder for report in reports]
        self.setCurrentRow(folders.index(first) if first in folders else 0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _dress(self) -> None:
        colours = self._theme.tokens
        self.setStyleSheet(f"""
            ReportList {{ background: {colours.surface}; border: 0; outline: 0;
                border-right: 1px solid {colours.border}; padding: {RELATED}px; }}
            ReportList::item {{ padding: 7px {RELATED}px; border-radius: {RADIUS_SMALL}px;
                color: {colours.text}; border: 1px solid transparent; }}
            ReportList::item:hover {{ background: {colours.hover}; }}
            ReportList::item:selected {{ background: {colours.accent_soft}; }}
            ReportList::item:selected:focus {{ border-color: {colours.accent}; }}
        """)
