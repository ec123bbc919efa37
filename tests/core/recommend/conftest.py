"""The session's shop in numbers."""

from collections.abc import Callable

import pytest

from core.engine import Engine
from core.recommend.collection import Collection
from core.recommend.queries import products_query
from core.recommend.query import Query
from core.workspace.opening import open_generation


@pytest.fixture(scope="session")
def shop_collection(indexed_shop) -> Collection:
    """The shop of 32 products: reds, greens and blues in turn; 31 has no picture."""
    return open_generation(indexed_shop[1]).collection


@pytest.fixture
def asked(engine: Engine, shop_collection: Collection) -> Callable[..., Query]:
    """Ask about some rows of the shop."""
    return lambda *rows: products_query(shop_collection, rows, engine.products.product(rows[0]))
