"""Half-precision numbers are made wide exactly."""

import numpy as np

from core.search.halves import dots, widened


def all_finite_halves() -> np.ndarray:
    halves = np.arange(2**16, dtype=np.uint16).view(np.float16)
    return halves[np.isfinite(halves)]


def test_every_finite_half_is_widened_to_the_very_number():
    halves = all_finite_halves()

    wide = widened(halves)

    assert wide.dtype == np.float32
    np.testing.assert_array_equal(wide, halves.astype(np.float32))
    np.testing.assert_array_equal(np.signbit(wide), np.signbit(halves))


def test_the_halves_themselves_are_left_as_they_were():
    halves = np.array([1.5, -2.0], dtype=np.float16)

    widened(halves)

    assert halves.tolist() == [1.5, -2.0]


def test_products_are_those_of_the_wide_numbers():
    chance = np.random.default_rng(3)
    matrix = chance.normal(size=(300, 70)).astype(np.float16)
    query = chance.normal(size=70).astype(np.float32)

    np.testing.assert_allclose(
        dots(matrix, query), matrix.astype(np.float32) @ query, rtol=1e-4, atol=1e-5
    )


def test_tiny_numbers_count_in_products():
    matrix = np.full((1, 4096), 6e-8, dtype=np.float16)  # the smallest there is

    assert dots(matrix, np.ones(4096, np.float32))[0] > 2e-4


def test_no_rows_give_no_products():
    assert dots(np.empty((0, 8), np.float16), np.ones(8, np.float32)).shape == (0,)
