"""Lists in a workspace of their own, over the small engine of the window's tests."""

from dataclasses import dataclass, field

import pytest

from core.lists.product_lists import ProductLists
from fashrec_gui.desk import Desk
from fashrec_gui.lists.room import ListsRoom


@dataclass
class Said:
    """What a room said."""

    quiet: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


@pytest.fixture
def shop(engine, tmp_path):
    engine.workspace = tmp_path / "workspace"
    return engine


@pytest.fixture
def desk(qtbot, shop):
    made = Desk()
    made.set_workspace(shop.workspace)
    return made


@pytest.fixture
def lists(desk):
    """The lists on disk."""
    return ProductLists(desk.user_data)


@pytest.fixture
def room(qtbot, desk, tasks, settings, theme, shop):
    made = ListsRoom(desk, tasks, settings, theme)
    qtbot.addWidget(made.panel)
    made.panel.resize(340, 600)
    made.panel.show()
    made.set_engine(shop)
    qtbot.waitUntil(lambda: made.shelf.is_settled)
    return made


@pytest.fixture
def said(room, desk):
    heard = Said()
    room.message.connect(heard.quiet.append)
    desk.message.connect(heard.quiet.append)
    room.refused.connect(heard.refused.append)
    desk.failed.connect(heard.failed.append)
    return heard


@pytest.fixture
def settle(qtbot, room):
    """Wait until the panel shows what is there."""
    return lambda: qtbot.waitUntil(lambda: room.shelf.is_settled)


@pytest.fixture
def summer(room, lists, desk, settle):
    """A list with the first six products, which is the current one."""
    list_id = lists.create("Summer lookbook")
    desk.look_again()
    settle()
    room.shelf.collect(range(6))
    settle()
    return list_id


@pytest.fixture
def panel(room):
    return room.panel
