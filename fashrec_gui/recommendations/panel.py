"""The recommendation panel: what is asked, and what the recommenders answer."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.recommend.wish import Wish
from core.vision.region import Region
from fashrec_gui.query.intake import PictureIntake
from fashrec_gui.recommendations.answer_page import AnswerPage, remembered_options
from fashrec_gui.recommendations.conversation import Conversation
from fashrec_gui.recommendations.drop_hint import DropHint
from fashrec_gui.recommendations.known_again import KnownAgain
from fashrec_gui.recommendations.message_page import MessagePage
from fashrec_gui.recommendations.question import Answer, Question, Refusal, Sight
from fashrec_gui.recommendations.refinements import offer_of
from fashrec_gui.recommendations.story_teller import StoryTeller
from fashrec_gui.recommendations.tile_doing import TileDoing
from fashrec_gui.recommendations.trail_bar import TrailBar
from fashrec_gui.recommendations.trail_keeper import TrailKeeper
from fashrec_gui.recommendations.viewing import Viewing
from fashrec_gui.rules.strip import RulesStrip
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import GROUP, Theme

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.query import Query

_OFFER = "comparable columns"
_DIM_AFTER_MS = 90  # a quicker answer replaces the old one without a flash
_NARROWEST = 360


class RecommendationPanel(QWidget):
    """Takes questions, shows the answers, and keeps the trail of earlier questions."""

    query_changed = Signal()
    """`query` is another one, or None."""
    product_activated = Signal(int)
    """A product's row in the catalogue that the grid should show."""
    menu_opening = Signal(object, object)
    """A menu and the `Recommendation` it is for: others add what they can do with it."""
    message = Signal(str)
    """A sentence for the status bar."""

    def __init__(
        self, tasks: Tasks, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._tasks = tasks
        self._answer: Answer | None = None
        self._intake = PictureIntake(self, settings=settings)
        self._talk = Conversation(tasks, self)
        self._viewing = Viewing(tasks, self)
        self._known = KnownAgain(tasks, self)
        self._doing = TileDoing(tasks, self)
        trail = self._talk.trail
        self._keeper = TrailKeeper(tasks, lambda: (trail.steps, trail.position), self)
        self._header = TrailBar(theme, self)
        self._page = AnswerPage(settings, theme, self)
        self._scroll = QScrollArea(self, widgetResizable=True)
        self._scroll.setWidget(self._page)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._message = MessagePage(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._scroll)
        self._drop_hint = DropHint(self)
        self._stories = StoryTeller(tasks, self._page.lists, self)
        self._slow = QTimer(self, singleShot=True, interval=_DIM_AFTER_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(_NARROWEST)
        self.setAccessibleName(self.tr("Recommendations"))
        self._wire()
        self._talk.set_options(remembered_options(settings))
        self._talk.set_sight(self._page.lists.sight)
        self._show_empty()

    def _wire(self) -> None:
        talk, page = self._talk, self._page
        talk.started.connect(self._wait)
        talk.answered.connect(self._show_answer)
        talk.lists_came.connect(page.show_more_lists)
        talk.refused.connect(self._show_refusal)
        talk.pictures_came.connect(page.lists.add_pictures)
        talk.trail_changed.connect(self._show_trail)
        talk.trail_changed.connect(self._keeper.write_soon)
        self._keeper.read.connect(lambda kept: talk.restore(kept.steps, kept.present))
        self._keeper.failed.connect(self.message)
        talk.cleared.connect(self._show_empty)
        self._slow.timeout.connect(self._show_waiting)
        self._header.back_clicked.connect(self.back)
        self._header.forward_clicked.connect(self.forward)
        self._header.jumped.connect(self._jump)
        page.options_changed.connect(talk.set_options)
        page.sight_changed.connect(talk.set_sight)
        page.copied.connect(self.message)
        page.query_picture_clicked.connect(lambda: self._open_query_large())
        page.part_clicked.connect(lambda: self._open_query_large(cropping=True))
        page.reveal_clicked.connect(self._reveal_query)
        page.card.wishes.wished.connect(self.wish)
        page.card.wishes.taken_back.connect(self._take_back)
        page.card.already_there.reveal_clicked.connect(self.product_activated)
        self._known.found.connect(page.card.already_there.show_known)
        talk.started.connect(self._known.stop)
        talk.cleared.connect(self._known.stop)
        talk.wish_refused.connect(self._refuse_wish)
        page.lists.chosen.connect(lambda row: self.ask_products([row]))
        page.lists.copy_wanted.connect(self._doing.copy)
        page.lists.menu_wanted.connect(self._doing.open_menu)
        page.lists.tile_reached.connect(self._scroll_to_tile)
        page.lists.variants_wanted.connect(self._doing.show_variants)
        self._wire_doing()
        self._stories.failed.connect(self.message)
        self._message.button_clicked.connect(lambda: self._intake.choose_file(self))
        self._intake.picture.connect(self.ask_picture)
        self._intake.refused.connect(self.message)
        self._intake.noted.connect(self.message)

    def _wire_doing(self) -> None:
        doing, viewing = self._doing, self._viewing
        doing.asked.connect(lambda row: self.ask_products([row]))
        for place in (doing, self._page.lists):
            place.wished.connect(lambda row, is_more: self.wish_products([row], is_more))
        doing.revealed.connect(self.product_activated)
        doing.large_wanted.connect(self._open_large)
        doing.menu_opening.connect(self._stories.add_to_menu)
        doing.menu_opening.connect(self.menu_opening)
        viewing.asked.connect(self._ask)
        for teller in (doing, viewing):
            teller.message.connect(self.message)

    @property
    def head(self) -> QWidget:
        """The bar with the trail, which may be shown as the head of the panel's place."""
        return self._header

    @property
    def query(self) -> Query | None:
        """What the answer in the panel is about; None when there is no answer."""
        return self._talk.query

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being asked, and nothing is wanting in the answer, pictures either."""
        return self._talk.is_at_rest and self._known.is_at_rest

    @property
    def answer(self) -> Answer | None:
        """What the panel shows; None when it shows no answer."""
        return self._answer

    @property
    def rules(self) -> RulesStrip:
        """The line that says what rules have done to the lists."""
        return self._page.rules

    @property
    def sight(self) -> Sight:
        """Whose lists are in sight."""
        return self._page.lists.sight

    def ask_anew(self) -> None:
        """Answer the present question again: what its lists depend on has changed."""
        self._talk.ask_anew()

    def set_engine(self, engine: Engine | None) -> None:
        """Recommend from another catalogue, or from none: then the trail starts anew.

        The same catalogue, built again, keeps its trail.
        """
        self._stories.set_engine(engine)
        self._keeper.open(engine)
        self._doing.set_engine(engine)
        self._talk.set_engine(engine)
        if engine is not None:
            self._tasks.run(
                _OFFER,
                lambda: offer_of(engine),
                self._page.take_offer,
                self.message.emit,
                pool="background",
            )
        self._page.card.wishes.set_words(engine.labels if engine is not None else ())

    def ask_products(self, rows: Sequence[int]) -> None:
        """Ask about one product or several together, by their rows in the catalogue."""
        if rows:
            self._ask(Question(rows=tuple(rows)))

    def ask_picture(self, source: Path | bytes, name: str) -> None:
        """Ask about a picture from outside: a file, or the bytes of one, and its name."""
        if self._talk.engine is None:
            self.message.emit(self.tr("Open a catalogue first, then ask with a picture."))
            return
        self._ask(Question(source=source, name=name))

    def ask_part(self, row: int, region: Region) -> None:
        """Ask about a part of a product's picture."""
        self._ask(Question(rows=(row,), region=region))

    def wish(self, wish: Wish) -> None:
        """Ask the present question again, for more or less like something."""
        self._remember_place()
        self._talk.wish(wish)

    def wish_products(self, rows: Sequence[int], is_more: bool) -> None:
        """Ask the present question again, for more or less like some products."""
        engine = self._talk.engine
        if engine is None or self._answer is None:
            self.message.emit(
                self.tr("Ask about a product first; then say what shall be more like it.")
            )
            return
        ids = [product.product_id for product in engine.products.products(rows)]
        self._remember_place()
        self._talk.wish(*(Wish(is_more, product_id=product_id) for product_id in ids))

    def _take_back(self, wish: Wish) -> None:
        self._remember_place()
        self._talk.take_back(wish)

    def _refuse_wish(self, sentence: str) -> None:
        self._settle()
        self._page.card.wishes.refuse(sentence)

    def back(self) -> None:
        """Go to the question before."""
        self._remember_place()
        self._talk.back()

    def forward(self) -> None:
        """Go to the question after."""
        self._remember_place()
        self._talk.forward()

    def mark_listed(self, rows: Container[int], words: str) -> None:
        """Mark the products that are in the list being made, by row; `words` say which it is."""
        self._page.lists.mark_listed(rows, words)

    def keep_trail(self) -> None:
        """Write down what is still to be kept of the trail, before the window closes."""
        self._keeper.write_now()

    def show_drop_hint(self, visible: bool) -> None:
        """Show where a picture that hovers over the window will land, or stop showing it."""
        self._drop_hint.set_shown(visible and self._talk.engine is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._scroll.isVisible():  # the first answer is to have the lists that fit
            bar = self._scroll.verticalScrollBar().sizeHint().width()
            self._page.set_room(self.width() - bar)

    def _jump(self, place: int) -> None:
        self._remember_place()
        self._talk.jump(place)

    def _remember_place(self) -> None:
        """Keep how far the panel is scrolled with the present question."""
        step = self._talk.trail.current
        if step is not None and self._answer is not None and step.question == self._answer.question:
            step.scroll = self._scroll.verticalScrollBar().value()

    def _wait(self) -> None:
        if not self._slow.isActive():
            self._slow.start()

    def _show_waiting(self) -> None:
        self._header.set_busy(True)
        self._page.set_dimmed(True)
        if self._stack.currentWidget() is self._message:
            self._message.say("search", self.tr("Looking…"), "")

    def _settle(self) -> None:
        self._slow.stop()
        self._header.set_busy(False)
        self._page.set_dimmed(False)

    def _show_answer(self, answer: Answer) -> None:
        self._settle()
        before, self._answer = self._answer, answer
        self._page.show_answer(self._talk.engine, answer)
        self._stack.setCurrentWidget(self._scroll)
        if self._talk.engine is not None:
            self._known.look(self._talk.engine, answer)
        if before is None or before.question != answer.question:
            self._page.settle_layout()
            step = self._talk.trail.current
            self._scroll.verticalScrollBar().setValue(step.scroll if step else 0)
        self.query_changed.emit()

    def _show_refusal(self, refusal: Refusal) -> None:
        self._settle()
        self._answer = None
        self._message.say("picture-off", refusal.title, refusal.reason, self.tr("Open picture…"))
        self._stack.setCurrentWidget(self._message)
        self.query_changed.emit()

    def _show_empty(self) -> None:
        self._settle()
        self._answer = None
        self._message.invite(has_catalogue=self._talk.engine is not None)
        self._stack.setCurrentWidget(self._message)
        self.query_changed.emit()

    def _show_trail(self) -> None:
        trail = self._talk.trail
        present = trail.position if self._talk.has_question else -1
        self._header.show_trail(trail.steps, present, self._talk.can_go_back, trail.can_go_forward)

    def _scroll_to_tile(self, tile: QRect) -> None:
        place = QRect(self._page.lists.mapTo(self._page, tile.topLeft()), tile.size())
        centre = place.center()
        self._scroll.ensureVisible(
            centre.x(), centre.y(), place.width() // 2, place.height() // 2 + GROUP
        )

    def _open_large(self, row: int) -> None:
        if self._talk.engine is not None:
            self._viewing.open_product(self._talk.engine, row)

    def _open_query_large(self, *, cropping: bool = False) -> None:
        if self._talk.engine is not None and self._answer is not None:
            self._viewing.open_asked(self._talk.engine, self._answer, cropping=cropping)

    def _ask(self, question: Question) -> None:
        self._remember_place()
        self._talk.ask(question)

    def _reveal_query(self) -> None:
        if self._answer is not None and self._answer.question.rows:
            self.product_activated.emit(self._answer.question.rows[0])
