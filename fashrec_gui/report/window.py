"""The report on the recommenders, in a window of its own beside the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.catalogue_import.opener import catalogue_name
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.placard import Placard
from fashrec_gui.report.made import MadeReport, made_reports
from fashrec_gui.report.maker import ReportMaker
from fashrec_gui.report.making_strip import MakingStrip
from fashrec_gui.report.page import ReportPage, read_page
from fashrec_gui.report.reader import ReportReader
from fashrec_gui.report.report_list import ReportList
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import EDGE, GROUP, RELATED, Theme

if TYPE_CHECKING:
    from core.engine import Engine

translate = QCoreApplication.translate

_SIZE = QSize(1180, 800)
_SMALLEST = QSize(760, 460)
_READ = "read a report"
_FEW = 2000
_MANY = 10_000


class ReportWindow(QDialog):
    """Shows the newest report of a catalogue and the earlier ones, and makes new ones.

    A report that is being made goes on while the window is closed.
    """

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a catalogue; `show_for` gives it one."""
        super().__init__(parent)
        self._tasks = tasks
        self._engine: Engine | None = None
        self._shown: MadeReport | None = None
        self._made_from = ""  # the fingerprint of what the shown report is about
        self._maker = ReportMaker(tasks, self)
        self._messages = MessageBar(theme, self)
        self._age = MessageBar(theme, self)
        self._list = ReportList(theme, self)
        self._placard = Placard(theme, "table", self)
        self._reader = ReportReader(theme, self)
        self._strip = MakingStrip(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._make_controls()
        self._lay_out()
        self._wire()

    def show_for(self, engine: Engine) -> None:
        """Show the newest report of an opened catalogue, in front of the other windows."""
        if engine is not self._engine:
            self._messages.hide()
        self._engine = engine
        name = catalogue_name(engine.manifest)
        self.setWindowTitle(self.tr("Reports: {catalogue}").format(catalogue=name))
        self._show_reports()
        self.show()
        self.raise_()
        self.activateWindow()

    # Laying out and connecting

    def _make_controls(self) -> None:
        self._title = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._title.setProperty("role", "heading")
        self._browser = QPushButton(self.tr("Open in browser"), self)
        self._browser.setToolTip(self.tr("The same report, with its plots at full size"))
        self._folder = QPushButton(self.tr("Show folder"), self)
        self._folder.setToolTip(self.tr("Where the report lies, with its figures as CSV and JSON"))
        self._make = QPushButton(self.tr("Make a new report"), self)
        self._first = self._placard.add_button(
            self.tr("Make a report"), self._begin, role="primary"
        )
        for button in (self._browser, self._folder, self._make, self._first):
            button.setAutoDefault(False)  # Enter belongs to the list and to the links

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, GROUP, EDGE, GROUP)
        top.setSpacing(RELATED)
        top.addWidget(self._title)
        top.addStretch(1)
        for button in (self._browser, self._folder, self._make):
            top.addWidget(button)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._placard)
        self._pages.addWidget(self._reader)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._messages)
        column.addWidget(self._age)
        column.addLayout(middle, 1)
        column.addWidget(self._strip)

    def _wire(self) -> None:
        maker = self._maker
        self._list.chosen.connect(self._read)
        self._browser.clicked.connect(self._open_page)
        self._folder.clicked.connect(self._open_folder)
        self._make.clicked.connect(self._begin)
        self._reader.link_wanted.connect(self._follow)
        self._strip.cancelled.connect(maker.cancel)
        maker.progress.connect(self._strip.show_progress)
        maker.made.connect(self._on_made)
        maker.failed.connect(self._messages.fail)
        maker.cancelled.connect(
            lambda: self._messages.notice(
                self.tr("The report was cancelled. Earlier reports are kept.")
            )
        )
        maker.ended.connect(self._on_ended)

    @property
    def maker(self) -> ReportMaker:
        """What makes the reports."""
        return self._maker

    # Reading

    def _show_reports(self, first: Path | None = None) -> None:
        """List what the workspace holds, and read the report in `first`, else the newest."""
        engine = self._engine
        if engine is None:
            return
        reports = made_reports(engine.workspace)
        for widget in (self._list, self._browser, self._folder, self._make):
            widget.setVisible(bool(reports))
        self._list.show_reports(reports, first)
        if not reports:
            self._show_empty(len(engine))

    def _show_empty(self, products: int) -> None:
        self._shown = None
        self._forget_age()
        self._tasks.drop(_READ)
        self._title.setText(self.tr("No report yet"))
        tells = self.tr(
            "A report tells how good the recommendations for this catalogue are: how often each "
            "recommender stays with the type, the colour and the gender asked for, how varied its "
            "lists are, which products it never shows, and, in pictures, where the recommenders "
            "differ."
        )
        heading = self.tr("How good are the recommendations?")
        self._placard.say(heading, f"{tells} {how_long(products)}")
        self._first.show()
        self._pages.setCurrentWidget(self._placard)

    def _read(self, report: MadeReport) -> None:
        self._shown = report
        self._forget_age()
        self._title.setText(report.words)
        self._tasks.run(
            _READ, lambda: read_page(report.page), self._show_page, self._show_unreadable
        )

    def _show_page(self, page: ReportPage) -> None:
        self._reader.show_page(page)
        self._pages.setCurrentWidget(self._reader)
        self._made_from = page.made_from
        self._tell_age()

    def _forget_age(self) -> None:
        self._made_from = ""
        self._age.hide()

    def _tell_age(self) -> None:
        """Say where the report is about another catalogue or classifier than those in use."""
        if self._engine is None or not self._made_from:
            return
        if self._made_from != self._engine.manifest.fingerprint:
            again = "" if self._maker.is_running else self.tr("Make it again")
            outdated = self.tr(
                "This report was made before the catalogue or its classifier changed. Its figures "
                "are about what was there then."
            )
            self._age.notice(outdated, again, self._begin)

    def _show_unreadable(self, sentence: str) -> None:
        self._placard.say(self.tr("This report can't be shown"), sentence)
        self._first.hide()
        self._pages.setCurrentWidget(self._placard)

    # Making

    def _begin(self) -> None:
        if self._engine is None or self._maker.is_running:
            return
        self._messages.hide()
        self._strip.begin()
        for button in (self._make, self._first):
            button.setEnabled(False)
        self._maker.start(self._engine.workspace)
        self._tell_age()

    def _on_made(self, folder: Path) -> None:
        if self._engine is not None and self._engine.workspace == self._maker.workspace:
            self._show_reports(folder)

    def _on_ended(self) -> None:
        self._strip.hide()
        for button in (self._make, self._first):
            button.setEnabled(True)
        self._tell_age()

    # Leading elsewhere

    def _open_page(self) -> None:
        if self._shown is not None:
            no_browser = self.tr("This system has no browser to open {file} with.")
            self._open(QUrl.fromLocalFile(str(self._shown.page)), no_browser)

    def _open_folder(self) -> None:
        if self._shown is not None:
            no_manager = self.tr("This system has no file manager to open {file} with.")
            self._open(QUrl.fromLocalFile(str(self._shown.folder)), no_manager)

    def _follow(self, link: QUrl) -> None:
        """Open a link of the page; a file is meant to lie beside the page."""
        if self._shown is not None:
            beside = QUrl.fromLocalFile(str(self._shown.page))
            no_program = self.tr("This system has no program to open {file} with.")
            self._open(beside.resolved(link), no_program)

    def _open(self, url: QUrl, failing: str) -> None:
        if not QDesktopServices.openUrl(url):
            shown = url.toLocalFile() or url.toDisplayString()
            self._messages.notice(failing.format(file=shown))


def how_long(products: int) -> str:
    """Say about how long a report on so many products takes."""
    if products < _FEW:
        return translate("ReportWindow", "Making one takes a minute or two.")
    most = 5 if products < _MANY else 10
    words = translate(
        "ReportWindow",
        "Making one takes up to {minutes} minutes; you can go on working meanwhile.",
    )
    return words.format(minutes=most)
