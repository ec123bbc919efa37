"""Lists in a workspace of their own."""

from pathlib import Path

import pytest

from core.lists.product_list import Collected
from core.lists.product_lists import ProductLists
from core.userdata.user_data import UserData


@pytest.fixture
def data(tmp_path: Path) -> UserData:
    return UserData(tmp_path / "workspace")


@pytest.fixture
def lists(data: UserData) -> ProductLists:
    return ProductLists(data)


@pytest.fixture
def summer(lists: ProductLists) -> int:
    """A list of the products a, b, c, d and e."""
    list_id = lists.create("Summer lookbook")
    lists.add(list_id, [Collected(each, f"Shirt {each}") for each in "abcde"])
    return list_id
