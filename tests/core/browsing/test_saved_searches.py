"""Searches that were given a name come back as they were, and every change can be undone."""

from pathlib import Path

import pytest

from core.browsing.filter import Filter
from core.browsing.saved_searches import (
    SAVED_SEARCHES,
    delete_search,
    rename_search,
    save_search,
    saved_searches,
)
from core.errors import FashRecError
from core.userdata.user_data import UserData

NAVY = Filter("tee", (("colour", ("Navy Blue",)),), (2011, None))


@pytest.fixture
def data(tmp_path: Path) -> UserData:
    return UserData(tmp_path)


def names(data: UserData) -> list[str]:
    return [each.name for each in saved_searches(data)]


def test_a_saved_search_comes_back_as_it_was(data: UserData) -> None:
    assert saved_searches(data) == []
    save_search(data, "  Navy   tees ", NAVY, "newest")
    [search] = saved_searches(UserData(data.path.parent))
    assert (search.name, search.filter, search.order) == ("Navy tees", NAVY, "newest")


def test_the_same_name_again_replaces_it(data: UserData) -> None:
    save_search(data, "Tees", NAVY, "name")
    save_search(data, "Other", Filter("x"), "name")
    save_search(data, "TEES", Filter("belt"), "catalogue")
    assert [(each.name, each.filter.text) for each in saved_searches(data)] == [
        ("TEES", "belt"),
        ("Other", "x"),
    ]


def test_it_can_be_renamed_and_deleted_and_all_of_it_undone(data: UserData) -> None:
    save_search(data, "Tees", NAVY, "name")
    rename_search(data, saved_searches(data)[0], "Navy")
    assert names(data) == ["Navy"]
    delete_search(data, saved_searches(data)[0])
    assert names(data) == []
    assert data.undo() == "Delete the search “Navy”"
    assert data.undo() == "Rename the search “Tees”"
    assert names(data) == ["Tees"]
    assert data.undo() == "Save the search “Tees”"
    assert names(data) == []


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_name_that_cannot_be_is_refused(data: UserData, name: str) -> None:
    with pytest.raises(FashRecError, match="name"):
        save_search(data, name, NAVY, "name")


def test_two_searches_cannot_have_one_name(data: UserData) -> None:
    save_search(data, "Tees", NAVY, "name")
    save_search(data, "Belts", NAVY, "name")
    with pytest.raises(FashRecError, match="tees"):
        rename_search(data, saved_searches(data)[1], "tees")
    rename_search(data, saved_searches(data)[1], "BELTS")
    assert names(data) == ["Tees", "BELTS"]


def test_what_was_damaged_is_left_out_and_an_unknown_order_is_the_catalogue_s(
    data: UserData,
) -> None:
    save_search(data, "Good", NAVY, "by price")
    with data.changing("Damage", SAVED_SEARCHES) as database:
        database.execute(
            "INSERT INTO saved_searches (name, filter, sort) VALUES ('a', '{', 'name'), "
            "('b', '[]', 'name')"
        )
    assert [(each.name, each.order) for each in saved_searches(data)] == [("Good", "catalogue")]
