"""What of the catalogue is being looked at: the filter, the order and the part of it.

The one place that knows. Header, filter panel, chips and map change it here and show what comes of
it; the grid shows the rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.browsing.filter import Filter
from core.browsing.order_names import CATALOGUE, SIMILAR, is_order
from fashrec_gui.filters.looking import (
    Browsable,
    Question,
    Shown,
    View,
    ascending,
    look,
    shared,
)
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:  # the window is in sight before what computes is loaded
    import numpy as np
    from numpy.typing import NDArray

    from core.browsing.facets import Counts, Facets

_FIRST_SCREEN_MS = 250  # the first screen's pictures come before what there is to choose from
_READ, _LOOK = "read what there is to choose from", "search the catalogue"


class Browsing(QObject):
    """Finds what is wanted, off the GUI thread; of quick changes only the last is answered."""

    changed = Signal()
    """The filter, the order or the part is another one; what is shown follows."""
    working = Signal()
    """Something is being looked for that may take a while."""
    shown = Signal(object)
    """A `Shown`: the products that fit."""
    ready = Signal()
    """What there is to choose from has been read, or there is another catalogue."""
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._after_first_screen = QTimer(self, singleShot=True, interval=_FIRST_SCREEN_MS)
        self._after_first_screen.timeout.connect(self._read_facets)
        self._tasks = tasks
        self._engine: Browsable | None = None
        self._facets: Facets | None = None
        self._all_counts: Counts | None = None
        self._is_unreadable = False
        self._filter = Filter()
        self._order = CATALOGUE
        self._part: tuple[str, NDArray[np.int64]] | None = None
        self._part_number = 0  # of the part that was chosen last
        self._query: Question | None = None
        self._alike_to: Question | None = None  # what the order by likeness is to

    @property
    def filter(self) -> Filter:
        """What products are wanted."""
        return self._filter

    @property
    def order(self) -> str:
        """The order they come in, see `core.browsing.orders`."""
        return self._order

    @property
    def part(self) -> str:
        """What part of the catalogue is looked at alone; "" for all of it."""
        return self._part[0] if self._part is not None else ""

    @property
    def part_rows(self) -> NDArray[np.int64] | None:
        """The rows of that part, int64; None for all."""
        return self._part[1] if self._part is not None else None

    @property
    def facets(self) -> Facets | None:
        """What there is to choose from, None until it has been read."""
        return self._facets

    @property
    def all_counts(self) -> Counts | None:
        """How many products each value has in the whole catalogue, None until that was read."""
        return self._all_counts

    @property
    def is_unreadable(self) -> bool:
        """Whether what there is to choose from could not be read."""
        return self._is_unreadable

    @property
    def has_query(self) -> bool:
        """Whether there is something that products can be alike to."""
        return self._query is not None

    @property
    def is_outdated(self) -> bool:
        """Whether products are sorted by likeness to something that is asked about no more."""
        return self._order == SIMILAR and self._query is not self._alike_to

    @property
    def is_working(self) -> bool:
        """Whether something is being looked for."""
        return self._tasks.is_running(_LOOK)

    def set_engine(self, engine: Browsable | None, *, keep: bool = False) -> None:
        """Look at another catalogue from its beginning.

        With `keep` it is the same one in a newer state: filter and order stay, a part does not,
        since its rows may be other products now.
        """
        for key in (_READ, _LOOK):
            self._tasks.drop(key)
        self._engine = engine
        self._facets = self._all_counts = None
        self._is_unreadable = False
        self._part = None
        self._query = self._alike_to = None
        if not keep:
            self._filter = Filter()
        if self._order == SIMILAR:
            self._order = CATALOGUE
        self.ready.emit()
        self._refresh()
        if engine is not None:
            self._after_first_screen.start()
        else:
            self._after_first_screen.stop()

    def _read_facets(self) -> None:
        engine = self._engine
        if engine is not None:
            self._tasks.run(
                _READ, lambda: _read(engine), self._take_facets, self._refuse, pool="background"
            )

    def set_filter(self, filter: Filter) -> None:
        """Want other products."""
        self.show(filter, self._order)

    def set_text(self, text: str) -> None:
        """Search for another text, with the rest of the filter as it is."""
        self.set_filter(self._filter.with_text(text))

    def set_order(self, order: str) -> None:
        """Want them in another order."""
        self.show(self._filter, order)

    def show(self, filter: Filter, order: str) -> None:
        """Want other products in another order, as a saved search does."""
        order = order if is_order(order) else CATALOGUE
        is_new_likeness = order == SIMILAR and self._order != SIMILAR
        if (filter, order) != (self._filter, self._order):
            self._filter, self._order = filter, order
            if is_new_likeness:
                self._alike_to = self._query
            self._refresh()

    def sort_again(self) -> None:
        """Sort by likeness to what is asked about now."""
        if self.is_outdated:
            self._alike_to = self._query
            self._refresh()

    def set_part(self, name: str, rows: Sequence[int]) -> None:
        """Look at some products alone; `name` says which they are."""
        self._part_number += 1
        self.change_part(name, rows)

    def change_part(self, name: str, rows: Sequence[int]) -> None:
        """Go on looking at the same part, of which the products or the name are others now."""
        import numpy as np

        self._part = (name, np.array(rows, dtype=np.int64))
        self._refresh()

    def leave_part(self) -> bool:
        """Look at the whole catalogue again; tell whether it was a part."""
        was_part, self._part = self._part is not None, None
        if was_part:
            self._refresh()
        return was_part

    def set_query(self, query: Question | None) -> None:
        """Take what is asked about, for the order by likeness; None for nothing.

        Products that are sorted so already are sorted anew for a new picture. For a product they
        stay where they are until `sort_again`: it was clicked among them, and would leap away.
        """
        if query is self._query:
            return
        self._query = query
        is_picture = query is not None and not query.rows
        if self._order == SIMILAR and (is_picture or self._alike_to is None):
            self._alike_to = query
            self._refresh()
        else:
            self.changed.emit()

    def _take_facets(self, read: tuple[Facets, Counts]) -> None:
        self._facets, self._all_counts = read
        self.ready.emit()
        self._refresh()

    def _refuse(self, sentence: str) -> None:
        self._is_unreadable = True
        self.ready.emit()
        self.failed.emit(sentence)

    def _refresh(self) -> None:
        """Tell of the change, and look for what is wanted."""
        self.changed.emit()
        engine, facets = self._engine, self._facets
        if engine is None:
            self._tasks.drop(_LOOK)
            self.shown.emit(Shown(View(Filter(), CATALOGUE, None, None), (), 0))
            return
        part = self._part_number if self._part is not None else 0
        view = View(self._filter, self._order, self.part_rows, self._alike_to, part)
        if view.is_everything:
            self._tasks.drop(_LOOK)
            self.shown.emit(Shown(view, range(len(engine)), len(engine), self._all_counts))
            return
        if view.is_a_mere_part and view.within is not None:
            self.shown.emit(Shown(view, shared(ascending(view.within)), len(view.within)))
            if facets is None:
                self._tasks.drop(_LOOK)
                return
        # What takes long must not hold up recommendations.
        pool = "answers" if engine.orders.is_at_hand(view.order) else "background"
        self._tasks.run(
            _LOOK, lambda: look(engine, facets, view), self.shown.emit, self.failed.emit, pool=pool
        )
        self.working.emit()


def _read(engine: Browsable) -> tuple[Facets, Counts]:
    facets = engine.facets
    engine.text_search.prepare()
    return facets, facets.counts(Filter())
