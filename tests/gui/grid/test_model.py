"""The grid's model: rows and positions, and pages fetched only when they are looked at."""

from array import array
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.catalogue.product import Product
from fashrec_gui.grid.model import PRODUCT_ROLE, ROW_ROLE, ProductModel, spoken, tooltip


@pytest.fixture
def model(engine: Any) -> ProductModel:
    made = ProductModel()
    made.set_store(engine.products)
    return made


def test_the_model_keeps_qts_rules(model: ProductModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([3, 1, 2])
    model.set_store(None)
    tester.deleteLater()


def test_positions_and_rows_lead_to_each_other(model: ProductModel) -> None:
    model.set_rows([9, 4, 31])
    index = model.index(1, 0)
    assert index.data(ROW_ROLE) == 4
    assert index.data(PRODUCT_ROLE).product_id == "10004"
    assert (model.position_of(31), model.position_of(5)) == (2, None)


@pytest.mark.parametrize("rows", [range(60), array("q", [9, 4, 31, 2])])
def test_rows_are_found_where_they_are_shown(model: ProductModel, rows: Sequence[int]) -> None:
    model.set_rows(rows)
    expected = sorted(rows.index(row) for row in (31, 9, 55) if row in rows)
    assert model.positions_of([31, 9, 55]) == expected


def test_marks_in_a_name_are_shown_not_obeyed() -> None:
    assert "&lt;b&gt;" in tooltip(Product("1", "<b>Bold</b>"))


def test_only_the_pages_looked_at_are_fetched(make_engine: Callable[[int], Any]) -> None:
    store = make_engine(5000).products
    asked: list[int] = []
    fetch = store.products

    def counted(rows: Sequence[int]) -> list[Product]:
        asked.extend(rows)
        return fetch(rows)

    store.products = counted
    model = ProductModel()
    model.set_store(store)
    model.index(4999, 0).data(Qt.ItemDataRole.DisplayRole)
    model.index(4998, 0).data(Qt.ItemDataRole.DisplayRole)
    assert 4999 in asked
    assert len(asked) < 100


def test_a_screen_reader_hears_of_a_missing_picture(engine: Any) -> None:
    assert "no usable picture" in spoken(engine.products.product(7))
    assert "no usable picture" not in spoken(engine.products.product(8))
