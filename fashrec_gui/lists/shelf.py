"""The lists as the window knows them: read in the background, changed through the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.lists.catalogued import in_catalogue, products_of
from core.lists.items import MOST_ITEMS
from core.lists.product_list import Added, Collected, Origin, ProductList
from core.lists.product_lists import FIRST_NAME, ProductLists
from core.userdata.user_data import UserData
from fashrec_gui.desk import Desk
from fashrec_gui.language import number, spoken
from fashrec_gui.lists.shown import Shown, read_shown
from fashrec_gui.lists.words import added_words, order_words
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

T = TypeVar("T")

_READ = "read the lists"
_SORT = "sort a list"
_FEW = 200  # products that are looked up and written at once; more take their time elsewhere


class Shelf(QObject):
    """The lists of the open catalogue, one of which is the current one: it is being made."""

    changed = Signal()
    """`shown` is another one."""
    collected = Signal(list)
    """The ids of products that were just added to the current list."""
    message = Signal(str)
    """A quiet line about what was done."""
    refused = Signal(str)
    """A sentence that says why something cannot be done."""

    def __init__(
        self, desk: Desk, tasks: Tasks, settings: Settings, parent: QObject | None = None
    ) -> None:
        """Start without a catalogue."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._settings = settings
        self._engine: Engine | None = None
        self._wanted: int | None = None
        self._followed: int | None = None
        self._deleted: int | None = None  # to be the current one again when it comes back
        self._rows: dict[str, int | None] = {}  # of products that were looked up before
        self._turn = count()
        self.shown = Shown()
        desk.changed.connect(self.read_again)

    @property
    def engine(self) -> Engine | None:
        """The catalogue that is open."""
        return self._engine

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what there is."""
        return not self._tasks.is_running(_READ)

    def set_engine(self, engine: Engine | None) -> None:
        """Show the lists of another catalogue, or find the products anew in one built again."""
        moved = engine is None or self._engine is None or engine.workspace != self._engine.workspace
        self._engine = engine
        self._rows = {}
        if moved:
            self._take(Shown())
            self._wanted = self._remembered()
        self.read_again()

    def read_again(self) -> None:
        """Read what there is now."""
        data, engine, wanted, rows = self._desk.user_data, self._engine, self._wanted, self._rows
        followed = self._followed
        if data is None or engine is None:
            self._tasks.drop(_READ)
            self.shown = Shown()
            self.changed.emit()
            return
        self._tasks.run(
            _READ, lambda: read_shown(data, engine, wanted, followed, rows), self._take, self._fail
        )

    # The current list

    def choose(self, list_id: int) -> None:
        """Make another list the current one."""
        if self.shown.current is None or self.shown.current.list_id != list_id:
            self._want(list_id)
            self.read_again()

    def follow(self, list_id: int | None) -> None:
        """Read the products of another list as well from now on, whichever is current."""
        self._followed = list_id

    def holding(self, product_ids: Sequence[str]) -> set[int]:
        """Give the lists that hold all of some products."""
        wanted = set(product_ids)
        contents = self.shown.contents
        return {list_id for list_id, ids in contents.items() if wanted and wanted <= ids}

    # Changing lists

    def create(self, name: str) -> bool:
        """Make an empty list the current one; False when that cannot be."""
        return self._change_to(
            lambda lists: lists.create(name), self.tr("New list: {list}.").format(list=name.strip())
        )

    def rename(self, list_id: int, name: str) -> bool:
        """Call a list by another name; False when that cannot be."""
        return self._change(lambda lists: (lists.rename(list_id, name), True)[1]) is True

    def comment(self, list_id: int, text: str) -> None:
        """Write a comment on a list."""
        self._change(lambda lists: lists.comment(list_id, text))

    def duplicate(self, shown: ProductList) -> None:
        """Make a copy of a list the current one."""
        said = self.tr("Made a copy of {list}.").format(list=shown.name)
        self._change_to(lambda lists: lists.duplicate(shown.list_id), said)

    def delete(self, shown: ProductList) -> None:
        """Delete a list."""
        self._deleted = shown.list_id
        self._change(lambda lists: lists.delete(shown.list_id))
        words = self.tr("Deleted {list}. Ctrl+Z brings it back.")
        self.message.emit(words.format(list=shown.name))

    # Changing items

    def collect(
        self,
        rows: Sequence[int],
        origins: Mapping[int, Origin] | None = None,
        *,
        list_id: int | None = None,
        new_name: str = "",
        before: str | None = None,
    ) -> None:
        """Add products of the catalogue to a list, and say so.

        Args:
            rows: their rows.
            origins: where they were found, by row; the others were picked out of the catalogue.
            list_id: the list; None is the current one, which is made where there is none.
            new_name: makes a list of this name for them instead, which is the current one then.
            before: the product before which they are put; None is the end of the list.
        """
        engine, data = self._engine, self._desk.user_data
        if engine is None or data is None or not rows:
            return
        if len(rows) > MOST_ITEMS:
            words = self.tr(
                "%Ln products are too many for a list: select {most} or fewer.", "", len(rows)
            )
            self.refused.emit(words.format(most=number(MOST_ITEMS)))
            return
        target = list_id if list_id is not None else self._wanted

        def add(there: UserData) -> Added:
            products = _collected(engine, rows, origins or {})
            lists = ProductLists(there)
            if new_name:
                return lists.add_to_new(new_name, products)
            return lists.add(target, products, before, spoken(FIRST_NAME))

        if len(rows) <= _FEW:
            added = self._desk.change(add)
            if added is not None:
                self._tell_added(added, engine, rows)
            return

        def done(added: Added) -> None:
            self._tell_added(added, engine, rows)
            self._desk.look_again()

        # A name of its own: the next one is not to take the place of this one.
        key = f"collect products {next(self._turn)}"
        self._tasks.run(key, lambda: add(data), done, self.refused.emit)

    def take_out(self, rows: Sequence[int], list_id: int | None = None) -> None:
        """Take products of the catalogue out of a list, the current one where it is not said."""
        engine = self._engine
        if engine is not None and rows:
            ids = [each.product_id for each in engine.products.products(rows[:MOST_ITEMS])]
            self.remove(ids, list_id)

    def remove(self, product_ids: Sequence[str], list_id: int | None = None) -> None:
        """Take products out of a list, the current one where it is not said, and say so."""
        target = list_id if list_id is not None else self._wanted
        removed = self._change(lambda lists: lists.remove(target, product_ids))
        if removed is None:
            return
        if not removed.list_name:
            words = self.tr("There is no list yet to take products out of.")
        elif removed.count:
            words = self.tr("Took %Ln products out of {list}.", "", removed.count)
        elif len(product_ids) == 1:
            words = self.tr("It is not in {list}.")
        else:
            words = self.tr("They are not in {list}.")
        self.message.emit(words.format(list=removed.list_name))

    def move(self, product_ids: Sequence[str], before: str | None) -> None:
        """Let products of the current list stand before another one; None is its end."""
        self._change_items(lambda lists, current: lists.move(current, product_ids, before))

    def shift(self, product_ids: Sequence[str], steps: int) -> None:
        """Let products of the current list go up (negative) or down."""
        self._change_items(lambda lists, current: lists.shift(current, product_ids, steps))

    def sort(self, by: str) -> None:
        """Bring the current list into another order, one of `SORTS`."""
        engine, data, current = self._engine, self._desk.user_data, self._wanted
        if engine is None or data is None or current is None:
            return

        def work() -> None:
            from core.lists.sorting import sorted_ids  # it comes with the engine

            lists = ProductLists(data)
            found = in_catalogue(engine.products, lists.items(current))
            lists.arrange(current, sorted_ids(found, products_of(engine.products, found), by), by)

        def done(_: None) -> None:
            self._desk.look_again()
            words = self.tr("Sorted by {order}. Ctrl+Z brings the order back.")
            self.message.emit(words.format(order=order_words(by)))

        self._tasks.run(_SORT, work, done, self.refused.emit)

    def comment_item(self, product_id: str, text: str) -> None:
        """Write a comment on a product of the current list."""
        self._change_items(lambda lists, current: lists.comment_item(current, product_id, text))

    # Inside

    def _change_items(self, work: Callable[[ProductLists, int], None]) -> None:
        current = self._wanted
        if current is not None:
            self._change(lambda lists: work(lists, current))

    def _change_to(self, work: Callable[[ProductLists], int], said: str) -> bool:
        made = self._change(work)
        if made is None:
            return False
        self._want(made)
        self.read_again()
        self.message.emit(said)
        return True

    def _change(self, work: Callable[[ProductLists], T]) -> T | None:
        return self._desk.change(lambda data: work(ProductLists(data)))

    def _tell_added(self, added: Added, engine: Engine, rows: Sequence[int]) -> None:
        if added.is_new_list:
            self._want(added.list_id)
            self.read_again()
        self.message.emit(added_words(added))
        if added.count and added.list_id == self._wanted:
            last = engine.products.products(rows[-1:])
            self.collected.emit([each.product_id for each in last])

    def _want(self, list_id: int | None) -> None:
        self._wanted = list_id
        if list_id is not None and self._engine is not None:
            self._settings.current_list.value = f"{list_id} {self._engine.workspace}"

    def _remembered(self) -> int | None:
        number, _, workspace = self._settings.current_list.value.partition(" ")
        here = self._engine is not None and workspace == str(self._engine.workspace)
        return int(number) if here and number.isdigit() else None

    def _take(self, shown: Shown) -> None:
        self.shown = shown
        self._wanted = shown.current.list_id if shown.current is not None else None
        self.changed.emit()
        if self._desk.trouble and not shown.problem:
            self._desk.look_again()  # what cannot be read was read just now
        if self._deleted in shown.contents:
            back, self._deleted = self._deleted, None
            self.choose(back)

    def _fail(self, sentence: str) -> None:
        wanted = self._wanted
        self._take(Shown(problem=sentence))
        self._wanted = wanted  # for when it can be read again


def _collected(
    engine: Engine, rows: Sequence[int], origins: Mapping[int, Origin]
) -> list[Collected]:
    nothing = Origin()
    products = engine.products.products(rows)
    pairs = zip(rows, products, strict=True)
    return [Collected(each.product_id, each.name, origins.get(row, nothing)) for row, each in pairs]
