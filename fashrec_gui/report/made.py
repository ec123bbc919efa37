"""The reports that a workspace holds."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate

PAGE = "report.html"
_STAMP = "%Y%m%d-%H%M"


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report that is on disk: its folder, and when it was made."""

    folder: Path
    made: datetime

    @property
    def page(self) -> Path:
        """The file to read."""
        return self.folder / PAGE

    @property
    def words(self) -> str:
        """When it was made, as people write it: "22 November 2026, 14:05"."""
        made = QDateTime.fromSecsSinceEpoch(int(self.made.timestamp()))
        pattern = translate("MadeReport", "d MMMM yyyy, HH:mm", "how Qt writes day and time")
        return QLocale().toString(made, pattern)


def made_reports(workspace: Path) -> list[MadeReport]:
    """Give the finished reports of a workspace, the newest first.

    A report's folder is named after the minute it was asked for; one with another name counts by
    the time its page was written.
    """
    found = [MadeReport(page.parent, _made(page)) for page in _folder(workspace).glob(f"*/{PAGE}")]
    return sorted(found, key=lambda each: (each.made, each.folder.name), reverse=True)


def _folder(workspace: Path) -> Path:
    return workspace / "reports"


def _made(page: Path) -> datetime:
    try:
        return datetime.strptime(page.parent.name[:13], _STAMP)
    except ValueError:
        return datetime.fromtimestamp(page.stat().st_mtime)
