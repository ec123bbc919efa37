"""What stands in the map's place before it is drawn, and while it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from fashrec_gui.job_strip import show_fraction, show_unknown
from fashrec_gui.placard import Placard
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.theme import Theme

if TYPE_CHECKING:
    from core.jobs import Progress

translate = QCoreApplication.translate

_BAR_WIDTH = 320


def another_is_drawn() -> str:
    """Say that a map has to wait for another one."""
    return translate("EmptyPage", "Another map is being drawn; this one can be drawn after it.")


def _what_for() -> str:
    return translate(
        "EmptyPage",
        "Products that look alike lie near each other on the map. It is drawn once, which takes a "
        "minute or two for a large catalogue; you can go on working meanwhile.",
    )


class EmptyPage(Placard):
    """Offers to draw the map, then shows how far that is."""

    draw_clicked = Signal()
    cancel_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the offer."""
        super().__init__(theme, "map", parent)
        self.draw_button = self.add_button(
            self.tr("Draw the map"), self.draw_clicked.emit, role="primary"
        )
        self._stage = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "muted")
        for widget in (self._stage, self._bar, self._words):
            self.add_widget(widget)
        self.cancel_button = self.add_button(self.tr("Cancel"), self._cancel)
        self.offer("")

    def offer(self, title: str, problem: str = "", *, can_draw: bool = True) -> None:
        """Offer to draw a recommender's map; `problem` says why the one there is cannot be read.

        Without `can_draw` another map is being drawn, which has to end first.
        """
        heading = (
            self.tr("No map of “{recommender}” yet").format(recommender=title)
            if title
            else self.tr("No map yet")
        )
        sentence = problem or _what_for()
        self.say(
            self.tr("This map cannot be shown") if problem else heading,
            sentence if can_draw else f"{sentence}\n\n{another_is_drawn()}",
        )
        self._show_running(False)
        self.draw_button.setEnabled(can_draw)

    def read(self) -> None:
        """Show that the map is being read."""
        self.say(self.tr("Reading the map…"), "")
        self._show_running(False)
        self.draw_button.hide()

    def begin(self) -> None:
        """Show that the map is being drawn."""
        self.say(self.tr("Drawing the map"), _what_for())
        self._stage.setText(self.tr("Starting…"))
        self._words.setText(" ")
        show_unknown(self._bar)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("Cancel"))
        self._show_running(True)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the drawing is."""
        self._stage.setText(stage_words(progress))
        self._words.setText(counted(progress) or " ")
        show_fraction(self._bar, progress)

    def _show_running(self, is_running: bool) -> None:
        self.draw_button.setVisible(not is_running)
        for widget in (self._stage, self._bar, self._words, self.cancel_button):
            widget.setVisible(is_running)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setText(self.tr("Ending…"))
        self.cancel_clicked.emit()
