"""Rules to and from a table: asks for the file, reads or writes it, tells what came of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.rules.table import ReadRules, new_ones, read_table, write_table
from core.words import worded
from fashrec_gui.language import Speaker, spoken
from fashrec_gui.rules.keeper import RuleKeeper
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.rules.rule import Rule

Handing = Speaker("Handing")

_READ, _WRITE = "read a table of rules", "write a table of rules"
_MOST_TOLD = 5


class RulesHandingOn(QObject):
    """Imports and exports the rules of a keeper."""

    told = Signal(str)
    """What came of it: a sentence, and a line for each bad row."""

    def __init__(
        self, keeper: RuleKeeper, tasks: Tasks, settings: Settings, parent: QWidget
    ) -> None:
        """Ask above `parent`."""
        super().__init__(parent)
        self._keeper = keeper
        self._tasks = tasks
        self._settings = settings
        self._parent = parent

    def choose_import(self) -> None:
        """Ask for a table and add its rules."""
        tables, everything = self.tr("Tables"), self.tr("All files")
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent,
            self.tr("Import rules"),
            self._folder,
            f"{tables} (*.csv);;{everything} (*)",
        )
        if chosen:
            self.read(Path(chosen))

    def choose_export(self) -> None:
        """Ask for a file and write all rules to it."""
        name = f"rules_{datetime.now():%Y%m%d-%H%M}.csv"
        proposed = str(Path(self._folder) / name)
        tables = self.tr("Tables")
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Export rules"), proposed, f"{tables} (*.csv)"
        )
        if chosen:
            self._settings.export_folder.value = str(Path(chosen).parent)
            self.write(Path(chosen))

    def read(self, path: Path) -> None:
        """Add the rules of a table, as one step that can be undone."""
        self._tasks.run(
            _READ,
            lambda: read_table(path),
            lambda read: self._take(path, read),
            self.told.emit,
            pool="background",
        )

    def write(self, path: Path) -> None:
        """Write all rules to a table."""
        rules: list[Rule] = [each.rule for each in self._keeper.known]
        self._tasks.run(
            _WRITE,
            lambda: write_table(rules, path),
            lambda _: self.told.emit(
                self.tr("Wrote %Ln rules to {file}.", "", len(rules)).format(file=path.name)
            ),
            self.told.emit,
            pool="background",
        )

    @property
    def _folder(self) -> str:
        return self._settings.export_folder.value or str(Path.home())

    def _take(self, path: Path, read: ReadRules) -> None:
        new = new_ones(read.rules, [each.rule for each in self._keeper.known])
        one, more = (
            worded("RuleSteps", "Import 1 rule"),
            worded("RuleSteps", "Import {count:,} rules"),
        )
        label = one if len(new) == 1 else more.filled(count=len(new))
        if new and not self._keeper.add(new, label):
            return
        self.told.emit(in_words(path.name, len(new), read))


def in_words(name: str, added: int, read: ReadRules) -> str:
    """Tell what an import brought: rules added, known already, and rows that are none."""
    said = [Handing.tr("Added %Ln rules from {file}.", "", added).format(file=name)]
    known = len(read.rules) - added
    if known:
        said.append(Handing.tr("%Ln were there already.", "", known))
    bad = read.bad_rows
    if bad:
        said.append(Handing.tr("%Ln rows are no rules:", "", len(bad)))
    line = QCoreApplication.translate("Handing", "Line {number}: {cause}")
    lines = [line.format(number=row.line, cause=spoken(row.cause)) for row in bad[:_MOST_TOLD]]
    if len(bad) > _MOST_TOLD:
        lines.append(Handing.tr("… and %Ln more.", "", len(bad) - _MOST_TOLD))
    return "\n".join([" ".join(said), *lines])
