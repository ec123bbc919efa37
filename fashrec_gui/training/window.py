"""The window in which a classifier is trained, judged and adopted, and wrong labels are corrected.

It stays usable beside the main window. Closing it leaves a training going on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fashrec_gui.catalogue_import.opener import Import, catalogue_name
from fashrec_gui.message_bar import MessageBar
from fashrec_gui.placard import Placard
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from fashrec_gui.training.corrected_labels import CorrectedLabels
from fashrec_gui.training.corrections_page import CorrectionsPage
from fashrec_gui.training.pictures import ProductPictures
from fashrec_gui.training.plan import Column, Plan, can_train, learnable_columns
from fashrec_gui.training.result_page import ResultPage
from fashrec_gui.training.results import Results, keeps_result, started
from fashrec_gui.training.run import TrainingRun
from fashrec_gui.training.running_page import RunningPage
from fashrec_gui.training.setup_page import SetupPage

if TYPE_CHECKING:
    from core.engine import Engine

_COLUMNS = "columns to learn"
_SMALLEST = (820, 560)
_SIZE = (980, 720)


class TrainingWindow(QDialog):
    """One window for the whole of it; one training at a time."""

    adopted = Signal(object)
    """Another classifier is to be used: the Import that indexes its catalogue again."""

    progress_text = Signal(str)
    """A line about the training for a status bar; "" when there is nothing to say."""

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a catalogue; `show_for` gives it one."""
        super().__init__(parent, Qt.WindowType.Window)
        self._tasks = tasks
        self._engine: Engine | None = None
        self.run = TrainingRun(tasks, self)
        self.corrected = CorrectedLabels(self)
        self.pictures = ProductPictures(tasks, self)
        self.messages = MessageBar(theme)
        self.setup = SetupPage()
        self.running = RunningPage()
        self.result = ResultPage(self.corrected, self.pictures)
        self.corrections = CorrectionsPage(self.corrected, self.pictures)
        self.nothing = Placard(theme, "table")
        self.nothing.say(
            self.tr("There is nothing to learn"),
            self.tr(
                "No column of this catalogue has at least two values. Add labels to it and index "
                "it again."
            ),
        )
        self.results = Results(tasks, self.result, self)
        self._pages = QStackedWidget()
        self._before: QWidget = self.setup
        self._lay_out()
        self._connect_pages()
        self._connect_run()

    def show_for(self, engine: Engine) -> None:
        """Show the window for a catalogue; one that is being trained on is shown first."""
        plan = self.run.plan
        if plan is not None and engine.workspace != plan.workspace:
            self.messages.notice(
                self.tr(
                    "“{catalogue}” is being trained on: wait for it or cancel it, then train on "
                    "the other catalogue."
                ).format(catalogue=plan.catalogue_name)
            )
        else:
            self.set_engine(engine)
        if plan is None:
            self.progress_text.emit("")  # what was done is seen now
        self.show()
        self.raise_()
        self.activateWindow()

    def set_engine(self, engine: Engine) -> None:
        """Take a catalogue, or a newer state of the one that is shown, without showing the window.

        While one is being trained on, another one is not taken.
        """
        plan = self.run.plan
        if plan is not None and engine.workspace != plan.workspace:
            return
        if engine is not self._engine:
            self._take_engine(engine)
        else:
            self.corrected.open(engine.workspace)
            self._show_there()

    def renew(self, engine: Engine) -> None:
        """Take a newer state of the catalogue that is shown here, when it is of that one."""
        if self._engine is not None and engine.workspace == self._engine.workspace:
            self.set_engine(engine)

    def look_again(self) -> None:
        """Do not expect any more that the catalogue is being classified anew."""
        self.results.look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, and no other one."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Train a classifier"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        for page in (self.setup, self.running, self.result, self.corrections, self.nothing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._pages, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _connect_pages(self) -> None:
        setup, result = self.setup, self.result
        setup.chosen.connect(self._show_there)
        setup.start_wanted.connect(self._start)
        setup.continue_wanted.connect(self._start)
        setup.discard_wanted.connect(lambda: self._ask_to_discard(whole=False))
        setup.result_wanted.connect(self._show_result)
        setup.corrections_wanted.connect(self._show_corrections)
        setup.shipped_wanted.connect(self._use_shipped)
        result.adopt_wanted.connect(self._adopt)
        result.discard_wanted.connect(lambda: self._ask_to_discard(whole=True))
        result.back_wanted.connect(self._show_setup)
        result.corrections_wanted.connect(self._show_corrections)
        self.corrections.left.connect(lambda: self._show_page(self._before))
        self.corrected.changed.connect(self._count_corrections)
        self.corrected.failed.connect(self.messages.fail)
        self.results.failed.connect(self.messages.fail)
        self.results.adopted.connect(self._take_adopted)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.corrected.undo)

    def _connect_run(self) -> None:
        run = self.run
        run.started.connect(self._take_start)
        run.progress.connect(self.running.show_progress)
        run.note.connect(self.running.show_note)
        run.epochs_changed.connect(lambda: self.running.show_epochs(run.epochs))
        run.finished.connect(self._take_finish)
        run.cancelled.connect(self._take_cancel)
        run.failed.connect(self._take_failure)
        run.progress_text.connect(self.progress_text)
        self.running.cancelled.connect(run.cancel)

    # The catalogue

    def _take_engine(self, engine: Engine) -> None:
        self.messages.hide()
        other = self._engine is None or engine.workspace != self._engine.workspace
        self._engine = engine
        self.pictures.set_engine(engine)
        self.results.set_engine(engine)
        self.corrected.open(engine.workspace)
        if other:
            self._show_page(self.setup)

        def take(columns: list[Column]) -> None:
            self.setup.show_catalogue(catalogue_name(engine.manifest), len(engine), columns)
            self.setup.allow(can_train())
            self._show_there()
            if not columns and self.run.plan is None:
                self._show_page(self.nothing)
            elif columns and self._pages.currentWidget() is self.nothing:
                self._show_page(self.setup)

        self._tasks.run(_COLUMNS, lambda: learnable_columns(engine), take, self.messages.fail)

    def _plan(self) -> Plan | None:
        """The training that is chosen, or that goes on."""
        engine = self._engine
        if self.run.plan is not None or engine is None or not self.setup.column:
            return self.run.plan
        return Plan(
            engine.catalogue_source,
            engine.workspace,
            catalogue_name(engine.manifest),
            self.setup.column,
            self.setup.preset,
        )

    # The pages

    def _show_page(self, page: QWidget) -> None:
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            page.setFocus()

    def _show_setup(self) -> None:
        self._show_there()
        self._show_page(self.setup)

    def _show_there(self) -> None:
        plan = self._plan()
        if plan is None or self.run.plan is not None:
            return
        self.results.show_there(plan, self.setup)
        self._count_corrections()

    def _show_corrections(self) -> None:
        current = self._pages.currentWidget()
        if current is not self.corrections:
            self._before = current
        self._show_page(self.corrections)

    def _show_result(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.results.open(plan, self._take_result)

    def _take_result(self) -> None:
        self._count_corrections()
        self._show_page(self.result)

    def _count_corrections(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.setup.show_corrections(self.corrected.count(plan.column))
            self.result.show_corrections(self.corrected.count(plan.column, started(plan)))

    # The training

    def _start(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.messages.hide()
            self.run.start(plan)

    def _take_start(self, plan: Plan) -> None:
        self.running.begin(plan, self.run.epochs)
        self._show_page(self.running)

    def _take_finish(self, plan: Plan) -> None:
        self.setup.choose(plan.column, plan.preset)
        self._show_result()
        if self.isVisible():
            self.progress_text.emit("")

    def _take_cancel(self, plan: Plan) -> None:
        self._show_setup()
        kept = len(self.run.epochs)
        self.messages.notice(
            self.tr("The training was stopped; %Ln finished epochs are kept.", "", kept)
            if kept
            else self.tr("The training was stopped before its first epoch was finished.")
        )

    def _take_failure(self, plan: Plan, sentence: str) -> None:
        self._show_setup()
        self.messages.fail(sentence)

    # What comes of it

    def _adopt(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.results.adopt(plan)

    def _use_shipped(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.results.use_shipped(plan)

    def _take_adopted(self, plan: Plan) -> None:
        self._show_there()
        self.messages.done(
            self.tr(
                "The classifier will be used as soon as “{catalogue}” is classified anew; the main "
                "window shows how far that is."
            ).format(catalogue=plan.catalogue_name)
        )
        self.adopted.emit(Import(plan.catalogue, plan.workspace, update=True))

    def _ask_to_discard(self, *, whole: bool) -> None:
        plan = self._plan()
        if plan is None:
            return
        keep = not whole and keeps_result(plan)
        self.messages.notice(
            self.results.discard_words(plan, keep_result=keep),
            self.tr("Discard"),
            lambda: self._discard(plan, keep),
        )

    def _discard(self, plan: Plan, keep_result: bool) -> None:
        if self.run.plan is None and self.results.discard(plan, keep_result=keep_result):
            self._show_setup()
