"""The lists of one workspace: read, and changed in steps that can each be undone."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager

from core.catalogue.store_writing import writable
from core.errors import ListError
from core.lists import items, records
from core.lists.items import MOST_ITEMS
from core.lists.names import clean_comment, free_name, new_name
from core.lists.order import changed_places, moved, shifted
from core.lists.product_list import (
    LIST_ITEMS,
    LISTS,
    Added,
    Collected,
    ListItem,
    ProductList,
    Removed,
)
from core.lists.words import counted
from core.userdata.user_data import UserData
from core.words import worded

_SORTING = {
    "name": worded("ListSteps", "Sort {list} by name"),
    "id": worded("ListSteps", "Sort {list} by id"),
    "article type": worded("ListSteps", "Sort {list} by article type"),
    "colour": worded("ListSteps", "Sort {list} by colour"),
    "score": worded("ListSteps", "Sort {list} by score"),
    "time it was added": worded("ListSteps", "Sort {list} by time it was added"),
}
FIRST_NAME = worded("Lists", "My list")
"""What the first list is called until the user says otherwise."""

_TABLES = (LISTS, LIST_ITEMS)


class ProductLists:
    """All lists of a workspace. It may be used from several threads and processes at once.

    Every change is one step of the history with a label of its own, and on disk when its method
    returns. What changes nothing leaves no step. Reading and changing raise WorkspaceError when
    the user data cannot be read or written, besides what is said of them.
    """

    def __init__(self, data: UserData) -> None:
        """Take the user data of a workspace; nothing is read yet."""
        self._data = data

    # Reading

    def all(self) -> list[ProductList]:
        """Give the lists, by their names."""
        with self._data.reading(*_TABLES) as database:
            return records.read_all(database)

    def names(self) -> list[str]:
        """Give the names of the lists, sorted."""
        return [each.name for each in self.all()]

    def find(self, name: str) -> ProductList:
        """Give the list of a name, whatever its case.

        Raises:
            ListError: when there is none.
        """
        with self._data.reading(*_TABLES) as database:
            return records.find(database, name)

    def items(self, list_id: int) -> list[ListItem]:
        """Give the items of a list, in order; none where there is no such list."""
        with self._data.reading(*_TABLES) as database:
            return items.read(database, list_id)

    def product_ids(self, name: str) -> list[str]:
        """Give the ids of the products of a list, in order, gone ones as well.

        Raises:
            ListError: when there is no list of this name.
        """
        with self._data.reading(*_TABLES) as database:
            return items.ids(database, records.find(database, name).list_id)

    def contents(self) -> dict[int, frozenset[str]]:
        """Give the product ids of every list, by its number."""
        with self._data.reading(*_TABLES) as database:
            found: dict[int, set[str]] = {
                each.list_id: set() for each in records.read_all(database)
            }
            for list_id, product_id in database.execute(
                "SELECT list_id, product_id FROM list_items"
            ):
                found.setdefault(list_id, set()).add(product_id)
        return {list_id: frozenset(ids) for list_id, ids in found.items()}

    # Lists

    def create(self, name: str) -> int:
        """Make an empty list; give its number.

        Raises:
            ListError: when it cannot be called so.
        """
        clean = new_name(name, self.names())
        with self._changing(worded("ListSteps", "New list {list}").filled(list=clean)) as database:
            return records.insert(database, clean, "")

    def rename(self, list_id: int, name: str) -> None:
        """Call a list by another name.

        Raises:
            ListError: when it cannot be called so, or is not there.
        """
        before = self._get(list_id)
        others = [each.name for each in self.all() if each.list_id != list_id]
        clean = new_name(name, others)
        if clean != before.name:
            label = worded("ListSteps", "Rename {list} to {name}")
            with self._changing(label.filled(list=before.name, name=clean)) as database:
                database.execute("UPDATE lists SET name = ? WHERE list_id = ?", (clean, list_id))
                records.touch(database, list_id)

    def comment(self, list_id: int, text: str) -> None:
        """Write a comment on a list; "" takes it away.

        Raises:
            ListError: when the list is not there, or the comment is too long.
        """
        before, clean = self._get(list_id), clean_comment(text)
        if clean != before.comment:
            label = worded("ListSteps", "Comment on {list}").filled(list=before.name)
            with self._changing(label) as database:
                query = "UPDATE lists SET comment = ? WHERE list_id = ?"
                database.execute(query, (clean, list_id))
                records.touch(database, list_id)

    def duplicate(self, list_id: int, name: str = "") -> int:
        """Make a list that holds the same; give its number.

        Args:
            list_id: what is copied, with its comments.
            name: of the copy; "" takes a free one like the original's.

        Raises:
            ListError: when it cannot be called so, or the list is not there.
        """
        before = self._get(list_id)
        label = worded("ListSteps", "Duplicate {list}").filled(list=before.name)
        with self._changing(label) as database:
            taken = records.names(database)
            clean = new_name(name, taken) if name else free_name(before.name, taken)
            copy = records.insert(database, clean, before.comment)
            items.copy(database, list_id, copy)
            return copy

    def delete(self, list_id: int) -> None:
        """Delete a list; one that is not there is gone already."""
        names = {each.list_id: each.name for each in self.all()}
        if list_id not in names:
            return
        label = worded("ListSteps", "Delete the list {list}").filled(list=names[list_id])
        with self._changing(label) as database:
            database.execute("DELETE FROM list_items WHERE list_id = ?", (list_id,))
            database.execute("DELETE FROM lists WHERE list_id = ?", (list_id,))

    # Items

    def add(
        self,
        list_id: int | None,
        products: Sequence[Collected],
        before: str | None = None,
        first_name: str = FIRST_NAME,
    ) -> Added:
        """Add products to a list; those that it holds already stay as they are.

        Args:
            list_id: the list; None is the one changed last, which is made where there is none.
            products: in the order in which they are to stand; one that comes twice counts once.
            before: the product before which they are put; None is the end of the list.
            first_name: what a list that is made is called.

        Raises:
            ListError: when the list is not there, or would hold too many.
        """
        wanted = items.unique(products)
        if list_id is None:
            latest = latest_of(self.all())
            if latest is None:
                return self.add_to_new(str(first_name), wanted)
            list_id = latest.list_id
        shown, held = self._held(list_id, [each.product_id for each in wanted])
        new = [each for each in wanted if each.product_id not in held]
        if new:
            _check_room(shown.name, shown.count + len(new))
            label = worded("ListSteps", "Add {products} to {list}")
            label = label.filled(products=counted(len(new)), list=shown.name)
            with self._changing(label) as database:
                items.insert(database, list_id, new, before)
                records.touch(database, list_id)
        return Added(list_id, shown.name, len(new), len(wanted) - len(new))

    def add_to_new(self, name: str, products: Sequence[Collected]) -> Added:
        """Make a list and put products into it, as one step.

        Raises:
            ListError: when the list cannot be called so, or would hold too many.
        """
        wanted = items.unique(products)
        clean = new_name(name, self.names())
        _check_room(clean, len(wanted))
        label = worded("ListSteps", "Add {products} to the new list {list}")
        label = label.filled(products=counted(len(wanted)), list=clean)
        with self._changing(label) as database:
            list_id = records.insert(database, clean, "")
            items.insert(database, list_id, wanted, None)
        return Added(list_id, clean, len(wanted), 0, is_new_list=True)

    def remove(self, list_id: int | None, product_ids: Collection[str]) -> Removed:
        """Take products out of a list; None is the one changed last, if there is any.

        Raises:
            ListError: when the list is not there.
        """
        if list_id is None:
            latest = latest_of(self.all())
            if latest is None:
                return Removed("", 0)
            list_id = latest.list_id
        shown, going = self._held(list_id, [writable(each) for each in product_ids])
        if going:
            label = worded("ListSteps", "Remove {products} from {list}")
            label = label.filled(products=counted(len(going)), list=shown.name)
            with self._changing(label) as database:
                items.remove(database, list_id, going)
                records.touch(database, list_id)
        return Removed(shown.name, len(going))

    def move(self, list_id: int, product_ids: Collection[str], before: str | None) -> None:
        """Let products stand together before another one; None is the end of the list.

        Raises:
            ListError: when the list is not there.
        """
        self._arrange(list_id, product_ids, lambda order, going: moved(order, going, before))

    def shift(self, list_id: int, product_ids: Collection[str], steps: int) -> None:
        """Let products go so many places up (negative) or down, and stand together then.

        Going on so with the same products is one step.

        Raises:
            ListError: when the list is not there.
        """
        run = "\n".join(["shift", str(list_id), *sorted(product_ids)])
        self._arrange(list_id, product_ids, lambda order, going: shifted(order, going, steps), run)

    def arrange(self, list_id: int, wanted: Sequence[str], by: str) -> None:
        """Bring a list into another order; products that are not named go to its end.

        Args:
            list_id: the list.
            wanted: the ids of its products, as they are to stand.
            by: what they are sorted by, for the words of the step.

        Raises:
            ListError: when the list is not there.
        """
        with self._data.reading(*_TABLES) as database:
            shown, places = records.get(database, list_id), items.places(database, list_id)
        named = dict.fromkeys(each for each in wanted if each in places)
        order = [*named, *(each for each in places if each not in named)]
        if order != list(places):
            label = _SORTING.get(by, worded("ListSteps", "Sort {list} by {order}"))
            with self._changing(label.filled(list=shown.name, order=by)) as database:
                items.place(database, list_id, changed_places(places, order, places.keys()))
                records.touch(database, list_id)

    def comment_item(self, list_id: int, product_id: str, text: str) -> None:
        """Write a comment on a product of a list; "" takes it away.

        Raises:
            ListError: when the product is not in it, or the comment is too long.
        """
        shown, clean, wanted = self._get(list_id), clean_comment(text), writable(product_id)
        with self._data.reading(*_TABLES) as database:
            before = items.comment_of(database, list_id, wanted)
        if before is None:
            words = worded("Lists", "The product {product} is not in the list “{list}” any more.")
            raise ListError(words.filled(product=product_id, list=shown.name))
        if clean != before:
            label = worded("ListSteps", "Comment on {product} in {list}")
            label = label.filled(product=product_id, list=shown.name)
            with self._changing(label) as database:
                items.comment(database, list_id, wanted, clean)
                records.touch(database, list_id)

    # Inside

    def _arrange(
        self,
        list_id: int,
        product_ids: Collection[str],
        arranged: Callable[[Sequence[str], Collection[str]], list[str]],
        run: str = "",
    ) -> None:
        with self._data.reading(*_TABLES) as database:
            shown, places = records.get(database, list_id), items.places(database, list_id)
        order = list(places)
        going = {writable(each) for each in product_ids} & places.keys()
        wanted = arranged(order, going)
        if wanted == order:
            return
        label = worded("ListSteps", "Move {products} in {list}")
        label = label.filled(products=counted(len(going)), list=shown.name)
        with self._changing(label, run) as database:
            items.place(database, list_id, changed_places(places, wanted, going))
            records.touch(database, list_id)

    def _held(self, list_id: int, product_ids: Sequence[str]) -> tuple[ProductList, set[str]]:
        with self._data.reading(*_TABLES) as database:
            return records.get(database, list_id), items.held(database, list_id, product_ids)

    def _get(self, list_id: int) -> ProductList:
        with self._data.reading(*_TABLES) as database:
            return records.get(database, list_id)

    def _changing(self, label: str, run: str = "") -> AbstractContextManager[sqlite3.Connection]:
        return self._data.changing(label, *_TABLES, run=run)


def latest_of(lists: Iterable[ProductList]) -> ProductList | None:
    """Give the list that was changed last, None where there are none."""
    return max(lists, key=lambda each: each.changed, default=None)


def _check_room(name: str, count: int) -> None:
    if count > MOST_ITEMS:
        raise ListError(
            worded(
                "Lists",
                "A list holds {most:,} products at most, and “{list}” would have {count:,}: "
                "choose fewer, or filter the catalogue instead.",
            ).filled(most=MOST_ITEMS, list=name, count=count)
        )
