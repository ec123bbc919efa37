"""The held-out fifth and the validation part are fixed by the product id alone."""

import hashlib

import pytest

from core.catalogue.holdout import is_held_out, is_validation


def test_about_a_fifth_of_the_products_is_held_out() -> None:
    held_out = sum(is_held_out(str(number)) for number in range(10_000))

    assert held_out == pytest.approx(2_000, abs=150)


@pytest.mark.parametrize("product_id", ["15970", "1163", "", "Größe-42", "靴"])
def test_the_rule_is_the_hash_of_the_id_as_a_number_modulo_five(product_id: str) -> None:
    number = int(hashlib.sha256(product_id.encode("utf-8")).hexdigest(), 16)

    assert is_held_out(product_id) == (number % 5 == 1)


def test_ids_that_differ_only_in_leading_zeros_are_judged_apart() -> None:
    sides = {is_held_out(number) == is_held_out(f"0{number}") for number in map(str, range(50))}

    assert sides == {True, False}


def test_a_twentieth_of_the_others_is_to_choose_by() -> None:
    ids = [str(number) for number in range(20_000)]
    chosen = [product_id for product_id in ids if is_validation(product_id)]

    assert len(chosen) == pytest.approx(800, abs=100)
    assert not any(is_held_out(product_id) for product_id in chosen)
