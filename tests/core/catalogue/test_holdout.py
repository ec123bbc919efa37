"""The held-out fifth is fixed by the product id alone."""

import hashlib

import pytest

from core.catalogue.holdout import is_held_out


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
