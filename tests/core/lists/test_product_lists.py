"""Collecting products into lists, and going back step by step."""

import multiprocessing
import os
import signal
import time

import pytest

from core.errors import ListError, WorkspaceError
from core.lists import items
from core.lists.product_list import Collected, Origin, Removed
from core.lists.product_lists import FIRST_NAME, ProductLists
from core.userdata.user_data import UserData


def products(*ids):
    return [Collected(each, f"Shirt {each}") for each in ids]


def order(lists, list_id):
    return "".join(each.product_id for each in lists.items(list_id))


def test_there_are_no_lists_before_one_is_made_and_looking_makes_no_file(lists, data):
    assert lists.all() == []
    assert lists.names() == []
    assert not data.path.exists()


def test_products_stand_in_the_order_they_were_collected(lists, summer):
    lists.add(summer, products("g", "f"))

    assert lists.product_ids("Summer lookbook") == list("abcdegf")
    [shown] = lists.all()
    assert (shown.name, shown.count) == ("Summer lookbook", 7)


def test_what_is_in_the_list_already_is_not_added_twice(lists, summer):
    added = lists.add(summer, products("b", "x", "x", "a"))

    assert (added.count, added.known) == (1, 2)
    assert order(lists, summer) == "abcdex"


def test_adding_only_what_is_there_leaves_no_step_to_undo(lists, data, summer):
    before = data.next_labels()

    assert lists.add(summer, products("a", "b")).count == 0
    assert data.next_labels() == before


def test_products_can_be_added_before_another(lists, summer):
    lists.add(summer, products("x", "y"), before="b")

    assert order(lists, summer) == "axybcde"


def test_the_first_list_makes_itself_when_something_is_collected(lists, data):
    added = lists.add(None, products("a"))

    assert added.is_new_list
    assert lists.names() == [FIRST_NAME]
    assert data.next_labels()[0] == f"Add 1 product to the new list {FIRST_NAME}"
    assert lists.add(None, products("b")).list_id == added.list_id
    data.undo()
    data.undo()
    assert lists.names() == []


def test_an_item_remembers_where_it_came_from(lists):
    origin = Origin("14392", "look-alikes", 0.8812)
    added = lists.add_to_new("Found", [Collected("7", "Puma Cap", origin)])

    [item] = lists.items(added.list_id)
    assert (item.name, item.origin) == ("Puma Cap", origin)
    assert time.time() - 60 < item.added <= time.time()


def test_each_change_is_one_step_with_its_own_words(lists, data, summer):
    def label():
        return data.next_labels()[0]

    assert label() == "Add 5 products to Summer lookbook"
    lists.remove(summer, ["a", "b"])
    assert label() == "Remove 2 products from Summer lookbook"
    lists.move(summer, ["e"], before="c")
    assert label() == "Move 1 product in Summer lookbook"
    lists.comment_item(summer, "e", "for the window")
    assert label() == "Comment on e in Summer lookbook"
    lists.comment(summer, "Linen only")
    assert label() == "Comment on Summer lookbook"
    copy = lists.duplicate(summer)
    assert label() == "Duplicate Summer lookbook"
    lists.rename(copy, "Autumn")
    assert label() == "Rename Summer lookbook 2 to Autumn"
    lists.delete(copy)
    assert label() == "Delete the list Autumn"


def test_undoing_goes_back_to_nothing_and_doing_again_comes_back_to_all(lists, data, summer):
    lists.comment_item(summer, "c", "the best")
    lists.move(summer, ["c"], before="a")
    lists.remove(summer, ["e"])
    lists.rename(summer, "Spring")
    lists.delete(summer)
    steps = 0
    while data.undo():
        steps += 1

    assert (steps, lists.all()) == (7, [])

    for _ in range(6):
        data.redo()
    [shown] = lists.all()
    assert shown.name == "Spring"
    assert [(each.product_id, each.comment) for each in lists.items(summer)] == [
        ("c", "the best"),
        ("a", ""),
        ("b", ""),
        ("d", ""),
    ]


def test_a_deleted_list_comes_back_with_everything_in_it(lists, data, summer):
    lists.comment_item(summer, "b", "dear")
    before = lists.all(), lists.items(summer)

    lists.delete(summer)
    assert lists.all() == []
    data.undo()

    assert (lists.all(), lists.items(summer)) == before


@pytest.mark.parametrize(
    ("moving", "before", "wanted"),
    [
        ("d", "b", "adbce"),
        ("ac", None, "bdeac"),
        ("ce", "a", "ceabd"),
        ("bc", "c", "abcde"),
        ("e", "e", "abcde"),
        ("ab", "c", "abcde"),
        ("", "a", "abcde"),
        ("abcde", "c", "abcde"),
    ],
)
def test_products_are_moved_together_in_their_order(lists, summer, moving, before, wanted):
    lists.move(summer, list(moving), before)

    assert order(lists, summer) == wanted


@pytest.mark.parametrize(
    ("moving", "steps", "wanted"),
    [
        ("c", -1, "acbde"),
        ("c", 1, "abdce"),
        ("a", -1, "abcde"),
        ("e", 1, "abcde"),
        ("bd", -1, "bdace"),
        ("bd", 1, "acebd"),
        ("bc", 1, "adbce"),
        ("d", -9, "dabce"),
        ("abcde", 1, "abcde"),
    ],
)
def test_products_go_up_and_down(lists, summer, moving, steps, wanted):
    lists.shift(summer, list(moving), steps)

    assert order(lists, summer) == wanted


def test_a_product_that_goes_up_place_by_place_is_one_step(lists, data, summer):
    for _ in range(3):
        lists.shift(summer, ["e"], -1)
    assert order(lists, summer) == "aebcd"
    data.undo()
    assert order(lists, summer) == "abcde"
    data.redo()
    assert order(lists, summer) == "aebcd"


def test_another_product_or_a_change_in_between_begins_a_step_of_its_own(lists, data, summer):
    lists.shift(summer, ["e"], -1)
    lists.shift(summer, ["a"], 1)
    lists.shift(summer, ["a"], 1)
    lists.comment(summer, "Linen")
    lists.shift(summer, ["a"], 1)
    seen = []
    for _ in range(4):
        data.undo()
        seen.append(order(lists, summer))
    assert seen == ["bcaed", "bcaed", "abced", "abcde"]


def test_moving_what_stands_there_already_leaves_no_step(lists, data, summer):
    before = data.next_labels()

    lists.move(summer, ["a", "b"], "c")
    lists.shift(summer, ["a"], -1)
    assert data.next_labels() == before


def test_products_can_be_moved_to_and_fro_more_often_than_there_is_room(lists, summer):
    for turn in range(60):  # every move halves the room
        lists.move(summer, ["ab"[turn % 2]], before="c")

    assert order(lists, summer) == "abcde"


def test_a_list_is_brought_into_any_order(lists, data, summer):
    lists.arrange(summer, ["e", "c", "nobody", "a"], "score")
    assert order(lists, summer) == "ecabd"
    assert data.next_labels()[0] == "Sort Summer lookbook by score"
    before = data.version()
    lists.arrange(summer, list("ecabd"), "name")
    assert data.version() == before


def test_removing_says_how_many_were_there(lists, summer):
    assert lists.remove(summer, ["a", "z"]) == Removed("Summer lookbook", 1)
    assert lists.remove(summer, ["a", "z"]).count == 0
    assert lists.remove(None, ["a"]) == Removed("Summer lookbook", 0)
    lists.delete(summer)
    assert lists.remove(None, ["a"]) == Removed("", 0)


def test_removing_keeps_the_order(lists, summer):
    lists.remove(summer, ["a"])
    assert order(lists, summer) == "bcde"


def test_a_duplicate_is_a_list_of_its_own(lists, summer):
    lists.comment(summer, "Linen only")
    lists.comment_item(summer, "a", "first")
    copy = lists.duplicate(summer)
    lists.remove(summer, ["b"])

    assert lists.names() == ["Summer lookbook", "Summer lookbook 2"]
    assert order(lists, copy) == "abcde"
    assert lists.items(copy)[0].comment == "first"
    assert lists.find("summer LOOKBOOK 2").comment == "Linen only"


def test_names_are_unique_whatever_their_case(lists, summer):
    with pytest.raises(ListError, match="There is a list “Summer lookbook” already"):
        lists.create("  SUMMER  lookbook ")
    other = lists.create("Autumn")
    with pytest.raises(ListError, match="There is a list “Autumn” already"):
        lists.rename(summer, "autumn")
    with pytest.raises(ListError, match="already"):
        lists.add_to_new("AUTUMN", products("a"))
    lists.rename(other, "AUTUMN")
    assert lists.names() == ["AUTUMN", "Summer lookbook"]


def test_names_that_are_none_are_refused_with_the_reason(lists):
    with pytest.raises(ListError, match="A list needs a name"):
        lists.create(" \n\t ")
    with pytest.raises(ListError, match="100 letters at most, this one has 101"):
        lists.create("x" * 101)
    assert lists.names() == []


def test_a_name_is_kept_on_one_line(lists):
    lists.create(" Été \n ’26\t— наше\0 ")

    assert lists.names() == ["Été ’26 — наше"]


def test_a_comment_that_is_too_long_is_refused(lists, summer):
    with pytest.raises(ListError, match="2,000 letters at most, this one has 2,001"):
        lists.comment_item(summer, "a", "x" * 2001)
    with pytest.raises(ListError, match="not in the list “Summer lookbook” any more"):
        lists.comment_item(summer, "z", "x")


def test_a_list_that_is_not_there_is_named(lists, summer):
    with pytest.raises(ListError, match="no list “Autumn”: there are “Summer lookbook”"):
        lists.product_ids("Autumn")
    lists.delete(summer)
    with pytest.raises(ListError, match="no list “Autumn”: there are no lists yet"):
        lists.product_ids("Autumn")
    with pytest.raises(ListError, match="not there any more"):
        lists.add(summer, products("a"))


def test_a_list_does_not_grow_beyond_what_can_be_looked_at(lists, summer, monkeypatch):
    monkeypatch.setattr("core.lists.product_lists.MOST_ITEMS", 6)

    with pytest.raises(ListError, match="holds 6 products at most, and “Summer lookbook” would"):
        lists.add(summer, products("x", "y"))
    assert order(lists, summer) == "abcde"


def test_thousands_of_products_are_added_and_moved_in_no_time(lists, summer):
    many = products(*(f"{number:05}" for number in range(5000)))
    started = time.perf_counter()
    lists.add(summer, many, before="b")
    lists.move(summer, ["00100"], before="04000")
    lists.items(summer)

    assert time.perf_counter() - started < 5
    assert lists.all()[0].count == 5005


def test_odd_ids_are_kept_as_they_are(lists):
    odd = ["0012", "12", 'O\'Neill "7"', "ключ", "a\nb", "12345678901234567890", "\udcff"]
    added = lists.add_to_new("Odd", products(*odd))

    kept = [each.product_id for each in lists.items(added.list_id)]
    assert kept == [*odd[:-1], "?"]
    lists.remove(added.list_id, odd)
    assert lists.items(added.list_id) == []


def test_all_contents_are_told_at_once(lists, summer):
    empty = lists.create("Empty")
    other = lists.add_to_new("Other", products("a", "z")).list_id

    assert lists.contents() == {
        summer: frozenset("abcde"),
        other: frozenset("az"),
        empty: frozenset(),
    }


def test_a_damaged_file_is_named(lists, data, summer):
    data.path.write_bytes(b"not a database" * 100)
    for beside in ("-wal", "-shm"):
        data.path.with_name(data.path.name + beside).unlink(missing_ok=True)

    with pytest.raises(WorkspaceError, match=r"user\.sqlite"):
        lists.all()


def _collect_for_ever(workspace):
    lists = ProductLists(UserData(workspace))
    list_id = lists.find("Summer lookbook").list_id
    for number in range(100_000):
        lists.add(list_id, products(f"{number}-1", f"{number}-2", f"{number}-3"))


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_a_kill_in_the_middle_leaves_whole_steps(lists, data, summer):
    process = multiprocessing.get_context("spawn").Process(
        target=_collect_for_ever, args=(data.path.parent,)
    )
    process.start()
    deadline = time.monotonic() + 30
    while lists.all()[0].count < 20 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()

    count = len(lists.items(summer))
    assert count > 5
    assert (count - 5) % 3 == 0
    data.undo()
    assert len(lists.items(summer)) == count - 3


def test_what_another_process_collects_is_seen_and_can_be_undone(data, lists, summer):
    elsewhere = UserData(data.path.parent)
    version = data.version()
    ProductLists(elsewhere).add(summer, products("x"))

    assert data.version() != version
    assert order(lists, summer) == "abcdex"
    assert data.undo() == "Add 1 product to Summer lookbook"
    assert order(lists, summer) == "abcde"


def test_a_list_deleted_elsewhere_takes_no_products_that_nobody_would_see(
    data, lists, summer, monkeypatch
):
    insert = items.insert

    def deleted_meanwhile(database, *rest):
        database.execute("DELETE FROM lists")
        insert(database, *rest)

    monkeypatch.setattr("core.lists.items.insert", deleted_meanwhile)
    with pytest.raises(ListError, match="not there any more"):
        lists.add(summer, products("x"))
    assert order(lists, summer) == "abcde"
