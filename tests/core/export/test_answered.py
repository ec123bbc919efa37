"""A product is read once for a list about it, and one that cannot be asked about says why."""

import pytest

from core.catalogue.product import Product
from core.errors import FashRecError
from core.export.answered import ask
from core.export.options import ExportOptions


def test_a_product_that_can_be_asked_about_is_read_by_the_question_alone(
    engine, monkeypatch
) -> None:
    read: list[list[int]] = []
    products = engine.products.products

    def noted(rows: list[int]) -> list[Product]:
        read.append(rows)
        return products(rows)

    monkeypatch.setattr(engine.products, "products", noted)
    answered = ask(engine, 0, ExportOptions())
    assert answered.product is engine.products.all[0]
    assert answered.query_id == engine.products.all[0].product_id
    assert [0] not in read


def test_why_a_product_cannot_be_asked_about_is_said(engine) -> None:
    [row] = [row for row, each in enumerate(engine.products.all) if each.picture_problem]
    answered = ask(engine, row, ExportOptions())
    assert answered.answer is None
    assert answered.cause == engine.products.all[row].picture_problem
    assert answered.product is engine.products.all[row]


def test_a_question_that_fails_for_another_reason_is_not_hidden(engine, monkeypatch) -> None:
    def fail(rows: list[int]) -> None:
        raise FashRecError("The disk is gone.")

    monkeypatch.setattr(engine, "query_products", fail)
    with pytest.raises(FashRecError, match="disk is gone"):
        ask(engine, 0, ExportOptions())
