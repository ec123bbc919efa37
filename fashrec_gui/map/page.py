"""The map's place in the window: the toolbar, the map or what stands in for it, the legend."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fashrec_gui.grid.thumbnails import Thumbnails
from fashrec_gui.language import number, spoken
from fashrec_gui.map.colouring import ATTRIBUTES, Colouring
from fashrec_gui.map.drawer import MapDrawer
from fashrec_gui.map.empty_page import EmptyPage, another_is_drawn
from fashrec_gui.map.legend import Legend
from fashrec_gui.map.loading import Loaded, has_map, load, load_colouring, placed
from fashrec_gui.map.marks import Pin
from fashrec_gui.map.notice_line import NoticeLine
from fashrec_gui.map.toolbar import MapToolbar
from fashrec_gui.map.view import MapView
from fashrec_gui.progress_words import counted, stage_words
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import RELATED, Theme

if TYPE_CHECKING:
    from core.engine import Engine
    from core.jobs import Progress
    from fashrec_gui.recommendations.question import Answer

_LOAD, _COLOUR, _PLACE = "load the map", "colour the map", "place on the map"
_PREFERRED = ("blend", "look-alikes", "same-type")


class MapPage(QWidget):
    """Shows a catalogue's map, offers to draw it, and marks what is asked about."""

    asked = Signal(list)  # catalogue rows
    opened = Signal(int)  # the catalogue row of a product that is to be shown large
    region_drawn = Signal(list)  # catalogue rows
    grid_wanted = Signal()
    failed = Signal(str)
    message = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._engine: Engine | None = None
        self._recommender = ""
        self._is_due = False
        self._is_reading = False
        self._problem = ""  # of the map that was read last
        self._colouring: Colouring | None = None
        self._answer: Answer | None = None
        self._found: np.ndarray | None = None
        self._picked = -1
        self.drawer = MapDrawer(tasks, self)
        self.toolbar = MapToolbar(theme)
        self.line = NoticeLine()
        self.view = MapView(thumbnails)
        self.empty = EmptyPage(theme)
        self.legend = Legend(theme, self.view)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.line)
        column.addWidget(pages, 1)
        self.setAccessibleName(self.tr("Map"))
        self._connect(theme)
        self._show_nothing()

    def _connect(self, theme: Theme) -> None:
        toolbar, view, drawer = self.toolbar, self.view, self.drawer
        toolbar.recommender_chosen.connect(self._choose_recommender)
        toolbar.attribute_chosen.connect(self._choose_attribute)
        toolbar.lasso_toggled.connect(view.draw_lasso_next)
        toolbar.legend_toggled.connect(self._show_legend)
        toolbar.zoomed.connect(view.zoom)
        toolbar.fit_wanted.connect(view.fit)
        view.lasso_wanted.connect(toolbar.lasso.setChecked)
        view.asked.connect(self.asked)
        view.opened.connect(self.opened)
        view.region_drawn.connect(self.region_drawn)
        view.installEventFilter(self)
        self.legend.picked.connect(self._pick)
        self.empty.draw_clicked.connect(self.draw)
        self.empty.cancel_clicked.connect(drawer.cancel)
        drawer.started.connect(lambda words: self._show_state())
        drawer.progress.connect(self._show_progress)
        drawer.drawn.connect(self._take_drawn)
        drawer.failed.connect(self.failed)
        drawer.ended.connect(self._show_state)
        theme.changed.connect(view.update)

    # What the window uses

    def set_engine(self, engine: Engine | None) -> None:
        """Show another catalogue's map, when the page is next seen."""
        for key in (_LOAD, _COLOUR, _PLACE):
            self._tasks.drop(key)
        self._engine = engine
        self._found = None
        self._picked = -1
        self._answer = None
        self._is_reading = False
        self._problem = ""
        self._show_nothing()
        if engine is not None:
            chosen = self._settings.map_recommender.value
            names = [name for name in _PREFERRED if name in engine.recommenders]
            drawn = [name for name in names if has_map(engine, name)]
            self._recommender = chosen if chosen in names else (drawn or names)[0]
            titles = {name: spoken(TITLES[name]) for name in names}
            self.toolbar.offer_recommenders(titles, self._recommender)
            self._load()

    def show_answer(self, answer: Answer | None) -> None:
        """Mark what is asked about and what is recommended; a new picture is placed."""
        self._answer = answer
        self._mark()

    def show_found(self, rows: Sequence[int] | None) -> None:
        """Let the products of a search stand out; None for all alike."""
        self._found = None
        if rows is not None and self._engine is not None:
            self._found = np.zeros(len(self._engine), dtype=np.bool_)
            self._found[np.asarray(rows, dtype=np.int64)] = True
        self._light()
        self._show_state()

    def draw(self) -> None:
        """Draw the map that is chosen."""
        if self._engine is not None:
            self.drawer.start(self._engine.workspace, self._recommender)

    def zoom(self, steps: int) -> None:
        """Come nearer, or go farther away."""
        self.view.zoom(steps)

    def leave_lasso(self) -> bool:
        """Give up the region that is being drawn; tell whether there was one."""
        return self.view.leave_lasso()

    # Loading

    def _load(self) -> None:
        """Read the map now, or when the page is next seen."""
        engine, recommender = self._engine, self._recommender
        self._is_due = not self.isVisible()
        self._is_reading = engine is not None and has_map(engine, recommender)
        self._problem = ""
        self._show_state()
        if engine is None or self._is_due:
            return
        attribute = self._settings.map_attribute.value
        self._tasks.run(
            _LOAD,
            lambda: load(engine, recommender, attribute),
            self._take_loaded,
            self._take_failure,
            pool="background",
        )

    def _take_loaded(self, loaded: Loaded) -> None:
        engine = self._engine
        assert engine is not None, "loading ends with its catalogue"
        self._is_reading = False
        self._colouring = loaded.colouring
        titles = {name: spoken(ATTRIBUTES[name]) for name in loaded.attributes}
        chosen = loaded.colouring.attribute if loaded.colouring else ""
        self.toolbar.offer_attributes(titles, chosen)
        self._picked = -1
        self.view.show_map(loaded.shown, loaded.colouring, engine.products.product)
        if loaded.colouring is not None:
            self.legend.show_colouring(loaded.colouring)
        self._show_state()
        self._light()
        self._mark()

    def _take_failure(self, sentence: str) -> None:
        self._is_reading = False
        self._problem = sentence
        self._show_nothing()

    def _take_drawn(self, workspace: Path, recommender: str) -> None:
        engine = self._engine
        if engine is not None and workspace == engine.workspace:
            self.message.emit(self.tr("The map is drawn."))
            if recommender == self._recommender:
                self._load()

    # Showing

    def _show_nothing(self) -> None:
        self.view.show_map(None, None, None)
        self._show_state()

    def _show_state(self) -> None:
        """Show the map with what is to be said of it, or offer to draw it."""
        shown = self.view.shown
        self.toolbar.set_has_map(shown is not None)
        self._pages.setCurrentIndex(1 if shown is not None else 0)
        self._show_legend(self._settings.map_legend.value)
        self.line.hide()
        can_draw = self.drawer.drawing is None
        if self._is_drawing_this():
            self._show_drawing()
        elif shown is None and self._is_reading:
            self.empty.read()
        elif shown is None:
            title = spoken(TITLES.get(self._recommender, ""))
            self.empty.offer(title, self._problem, can_draw=can_draw)
        elif self._found is not None:
            found = self.tr("{count} of {total} match the search and stand out.").format(
                count=number(np.count_nonzero(self._found)), total=number(len(self._found))
            )
            self.line.say(found, self.tr("See them"), self._leave)
        elif shown.drawn.is_stale and not self._is_reading:
            said = self.line.stale_sentence(shown.missing) if can_draw else another_is_drawn()
            self.line.say(said, self.tr("Draw it again"), self.draw if can_draw else None)

    def _leave(self) -> None:
        self.grid_wanted.emit()

    def _show_drawing(self) -> None:
        if not self._is_drawing_this():
            return
        if self.view.shown is None:
            self.empty.begin()
        else:
            self.line.say(self.tr("Drawing the map…"), self.tr("Cancel"), self.drawer.cancel)

    def _show_progress(self, progress: Progress) -> None:
        if not self._is_drawing_this():
            return
        self.empty.show_progress(progress)
        if self.view.shown is not None:
            words = " · ".join(filter(None, (stage_words(progress), counted(progress))))
            self.line.say(words, self.tr("Cancel"), self.drawer.cancel)

    def _is_drawing_this(self) -> bool:
        engine = self._engine
        return engine is not None and self.drawer.drawing == (engine.workspace, self._recommender)

    def _choose_recommender(self, name: str) -> None:
        self._settings.map_recommender.value = name
        if name != self._recommender:
            self._recommender = name
            self._show_nothing()
            self._load()

    def _choose_attribute(self, name: str) -> None:
        engine = self._engine
        self._settings.map_attribute.value = name
        if engine is not None:
            self._tasks.run(
                _COLOUR,
                lambda: load_colouring(engine, name),
                self._take_colouring,
                self.failed.emit,
            )

    def _take_colouring(self, colouring: Colouring) -> None:
        self._colouring = colouring
        self._picked = -1
        self.legend.show_colouring(colouring)
        self._place_legend()
        self.view.show_colours(colouring)
        self._light()

    def _pick(self, entry: int) -> None:
        self._picked = entry
        self._light()

    def _light(self) -> None:
        """Let those products stand out that a search found and that the legend's choice means."""
        lit = self._found
        if self._picked >= 0 and self._colouring is not None:
            picked = self._colouring.entry_of == self._picked
            lit = picked if lit is None else lit & picked
        self.view.light(lit)

    def _mark(self) -> None:
        """Ring products, and find the place of a new picture."""
        engine, shown, answer = self._engine, self.view.shown, self._answer
        self._tasks.drop(_PLACE)
        if engine is None or shown is None:
            return
        if answer is None:
            self.view.mark((), ())
            self.view.put_pin(None)
            return
        query, image = answer.query, answer.small_image
        self.view.mark(query.rows, list(answer.found_by([self._recommender])))
        if query.rows:
            self.view.put_pin(None)
            return
        self._tasks.run(
            _PLACE,
            lambda: placed(engine, shown.drawn, query),
            lambda at: self.view.put_pin(Pin(*at, query.name, image)),
            self.message.emit,
        )

    def _show_legend(self, wanted: bool) -> None:
        self._settings.map_legend.value = wanted
        self.toolbar.legend.setChecked(wanted)
        self.legend.setVisible(wanted and self._colouring is not None)
        self._place_legend()

    def _place_legend(self) -> None:
        room = self.view.rect().adjusted(RELATED, RELATED, -RELATED, -RELATED)
        self.legend.resize(self.legend.sizeHint().boundedTo(room.size()))
        self.legend.move(room.right() - self.legend.width(), room.top())

    def showEvent(self, event: QShowEvent) -> None:
        """Load the map that became due while the page was hidden."""
        super().showEvent(event)
        if self._is_due:
            self._load()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the legend in its corner."""
        if event.type() == QEvent.Type.Resize:
            self._place_legend()
        return False
