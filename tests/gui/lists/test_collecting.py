"""Collecting products, and taking them out, from everywhere in the window."""

import pytest
from PySide6.QtWidgets import QMenu

from core.lists.product_list import Collected, Origin
from core.lists.product_lists import FIRST_NAME, ProductLists
from core.userdata.user_data import UserData
from fashrec_gui.dragged_products import DraggedProducts
from fashrec_gui.lists import shelf as shelf_module
from fashrec_gui.lists.at_hand import AtHand


def shown_ids(room):
    return [each.item.product_id for each in room.shelf.shown.items]


def test_the_first_product_makes_the_first_list(room, said, settle, lists):
    room.collect(AtHand([3]))
    settle()

    assert lists.names() == [FIRST_NAME]
    assert shown_ids(room) == ["10003"]
    assert said.quiet == [f"Added 1 product to {FIRST_NAME}."]


def test_several_products_are_one_step(room, said, desk, settle, summer):
    room.collect(AtHand([7, 8, 9]))
    settle()

    assert shown_ids(room)[6:] == ["10007", "10008", "10009"]
    assert desk.undo_label == "Add 3 products to Summer lookbook"
    desk.undo()
    settle()
    assert len(shown_ids(room)) == 6
    assert said.quiet[-1] == "Undone: Add 3 products to Summer lookbook"


def test_what_is_in_the_list_already_is_said(room, said, settle, summer):
    room.collect(AtHand([0]))
    room.collect(AtHand([0, 1]))
    room.collect(AtHand([0, 1, 9]))

    assert said.quiet[-3:] == [
        "It is in Summer lookbook already. Shift+L takes it out.",
        "All 2 are in Summer lookbook already. Shift+L takes them out.",
        "Added 1 product to Summer lookbook. 2 were in it already.",
    ]


def test_products_are_taken_out_from_the_grid(room, said, settle, summer):
    room.take_out(AtHand([0, 2]))
    settle()
    room.take_out(AtHand([9]))

    assert shown_ids(room) == ["10001", "10003", "10004", "10005"]
    assert said.quiet[-2:] == [
        "Took 2 products out of Summer lookbook.",
        "It is not in Summer lookbook.",
    ]


def test_with_nothing_selected_it_is_said_what_to_do(room, said):
    room.collect(AtHand())
    room.take_out(AtHand())

    assert "Select a product first" in said.quiet[0]
    assert "Shift+L" in said.quiet[1]
    assert room.shelf.shown.lists == ()


def test_a_recommendation_remembers_what_it_was_recommended_for(room, settle, lists):
    room.collect(AtHand([4], {4: Origin("10001", "look-alikes", 0.88)}))
    settle()

    [item] = lists.items(room.shelf.shown.current.list_id)
    assert item.origin == Origin("10001", "look-alikes", 0.88)
    assert "Look-alikes of 10001 · .88" in room.panel.model.index(0).data(3)  # the tool tip


def test_many_products_are_collected_out_of_the_way(room, said, settle, summer, monkeypatch, qtbot):
    monkeypatch.setattr(shelf_module, "_FEW", 10)
    room.collect(AtHand(list(range(10, 40))))
    room.collect(AtHand(list(range(40, 55))))
    qtbot.waitUntil(lambda: len(said.quiet) == 3)
    settle()

    assert said.failed == []
    assert len(shown_ids(room)) == 51


def test_too_many_for_a_list_are_refused(room, said):
    room.collect(AtHand(range(30_000)))

    assert said.refused == ["30,000 products are too many for a list: select 20,000 or fewer."]


def test_dropped_products_go_where_they_are_dropped(room, settle, summer):
    dropped = DraggedProducts(
        ("10020", "elsewhere", "10021"), (), {"10021": Origin("10001", "blend", 0.5)}
    )
    room.panel.view.take_products(dropped, "10001")
    settle()

    assert shown_ids(room)[:4] == ["10000", "10020", "10021", "10001"]
    assert room.shelf.shown.items[2].item.origin.recommender == "blend"
    room.panel.view.take_products(DraggedProducts(rows=(30,)), None)
    settle()
    assert shown_ids(room)[-1] == "10030"


def test_the_menu_marks_the_lists_that_have_the_products(room, lists, desk, settle, summer):
    other = lists.create("Autumn")
    desk.look_again()
    settle()
    menu = room.add_menu([0, 1])
    entries = {each.text(): each for each in menu.actions() if each.text()}

    assert list(entries) == ["Autumn", "Summer lookbook", "New list…"]
    assert entries["Summer lookbook"].isChecked()
    assert not entries["Autumn"].isChecked()
    entries["Autumn"].trigger()
    entries["Summer lookbook"].trigger()
    assert lists.product_ids("Autumn") == ["10000", "10001"]
    assert "10000" not in lists.product_ids("Summer lookbook")
    assert other
    menu.deleteLater()


def test_a_new_list_from_the_menu_is_named_and_filled_in_one_step(
    room, lists, desk, settle, summer
):
    menu = QMenu()
    room.fill_menu(menu, [9, 8])
    with_name = [each for each in menu.actions() if each.text() == "New list…"]
    with_name[0].trigger()
    room.panel.name.field.setText("Autumn")
    room.panel.name.field.returnPressed.emit()
    settle()

    assert lists.product_ids("Autumn") == ["10009", "10008"]
    assert desk.undo_label == "Add 2 products to the new list Autumn"
    assert room.shelf.shown.current.name == "Autumn"
    menu.deleteLater()


def test_another_process_is_seen_when_the_window_looks_again(room, desk, shop, settle, summer):
    elsewhere = ProductLists(UserData(shop.workspace))
    elsewhere.add(summer, [Collected("10030")])
    desk.look_again()
    settle()

    assert shown_ids(room)[-1] == "10030"


def test_a_catalogue_built_again_shows_what_has_left_it(room, settle, summer, make_engine):
    smaller = make_engine(3)
    smaller.workspace = room.shelf.engine.workspace
    room.set_engine(smaller)
    settle()

    assert [each.row for each in room.shelf.shown.items] == [0, 1, 2, None, None, None]
    name = room.panel.model.index(4).data()
    assert name == "Puma Women Green Casual Shoes 4"  # as it was when it was collected
    assert "3 not in the catalogue any more" in room.panel.words


@pytest.mark.parametrize("turn", ["the same", "another"])
def test_the_current_list_is_remembered_for_its_catalogue(
    room, lists, desk, settle, summer, shop, make_engine, tmp_path, turn
):
    lists.create("Autumn")
    desk.look_again()
    settle()
    room.shelf.choose(lists.find("Autumn").list_id)
    settle()
    room.shelf.choose(summer)
    settle()
    if turn == "another":
        other = make_engine(5)
        other.workspace = tmp_path / "other"
        desk.set_workspace(other.workspace)
        room.set_engine(other)
        settle()
        assert room.shelf.shown.lists == ()
    desk.set_workspace(shop.workspace)
    room.set_engine(shop)
    settle()

    assert room.shelf.shown.current.list_id == summer
