"""Which products fit, and how many would fit each further choice."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from core.browsing.facets import Facets
from core.browsing.filter import CATEGORY, Filter, Part
from core.catalogue.product import Product
from tests.core.browsing.conftest import PRODUCTS, SHIRT, product


def chosen(column: str, *values: str) -> Filter:
    return Filter(values=((column, values),))


def counted(
    facets: Facets, column: str, filter: Filter, within: list[int] | None = None
) -> dict[str, int]:
    rows = None if within is None else np.array(within, dtype=np.int64)
    counts = facets.counts(filter, rows).by_column[column].tolist()
    return dict(zip([*facets.columns[column].values, ""], counts, strict=True))


def test_without_a_filter_everything_fits(facets: Facets) -> None:
    assert facets.rows(Filter()).tolist() == list(range(8))
    assert facets.mask(Filter()).all()


def test_values_of_one_column_are_alternatives_and_columns_are_all_wanted(facets: Facets) -> None:
    assert facets.rows(chosen("colour", "WHITE", "Black")).tolist() == [0, 4, 5, 6]
    both = chosen("colour", "White", "Black").with_values("gender", ["Women"])
    assert facets.rows(both).tolist() == [5, 6]
    assert facets.mask(both).tolist() == [row in (5, 6) for row in range(8)]


def test_spellings_that_compare_the_same_are_one_value(facets: Facets) -> None:
    assert facets.columns["colour"].values.count("Navy Blue") == 1
    assert facets.rows(chosen("colour", "navy blue")).tolist() == [1, 2, 3]


def test_products_without_a_value_can_be_asked_for(facets: Facets) -> None:
    assert facets.rows(chosen("colour", "")).tolist() == [7]
    assert facets.rows(chosen("colour", "NA", "Black")).tolist() == [4, 5, 7]


def test_a_category_stands_for_all_below_it(facets: Facets) -> None:
    assert facets.rows(chosen(CATEGORY, "Apparel")).tolist() == [0, 1, 2, 3]
    assert facets.rows(chosen(CATEGORY, "apparel › topwear › shirts", "Footwear")).tolist() == [
        0,
        1,
        6,
        7,
    ]


def test_what_the_catalogue_does_not_know_fits_nothing(facets: Facets) -> None:
    assert len(facets.rows(chosen("colour", "Vermilion"))) == 0
    assert len(facets.rows(chosen("shelf", "12"))) == 0


def test_years_bound_from_both_sides_or_one(facets: Facets) -> None:
    assert facets.years == (2011, 2013)
    assert facets.rows(Filter(years=(2012, 2013))).tolist() == [1, 2, 3, 6, 7]
    assert facets.rows(Filter(years=(None, 2011))).tolist() == [0, 5]
    assert 4 not in facets.rows(Filter(years=(2000, None)))  # it has no year


def test_text_and_part_narrow_the_rest(facets: Facets) -> None:
    assert facets.rows(Filter("puma", years=(2013, None))).tolist() == [2, 3]
    part = np.array([6, 3, 0], dtype=np.int64)
    assert facets.rows(Filter("puma"), part).tolist() == [3, 6]
    assert facets.rows(Filter(), part).tolist() == [0, 3, 6]


def test_counts_of_a_column_follow_the_choices_in_all_others(facets: Facets) -> None:
    women = chosen("gender", "Women")
    assert counted(facets, "colour", women) == {"Navy Blue": 1, "White": 1, "Black": 1, "": 1}
    assert counted(facets, "gender", women) == {"Men": 4, "Women": 4, "": 0}
    both = women.with_values("colour", ["Black"])
    assert counted(facets, "gender", both) == {"Men": 1, "Women": 1, "": 0}
    assert counted(facets, "colour", both)["White"] == 1
    assert facets.counts(both).found == 1


def test_counts_follow_text_years_and_the_part(facets: Facets) -> None:
    assert counted(facets, "gender", Filter("belt")) == {"Men": 1, "Women": 1, "": 0}
    assert counted(facets, "gender", Filter(years=(2013, 2013))) == {"Men": 1, "Women": 1, "": 0}
    assert counted(facets, "year", Filter(years=(2013, 2013)))["2012"] == 3
    assert counted(facets, "gender", Filter(), [0, 1, 2]) == {"Men": 2, "Women": 1, "": 0}


def test_every_count_is_what_choosing_the_value_then_shows(facets: Facets) -> None:
    start = Filter("e", (("gender", ("Women",)), ("colour", ("White", "Navy Blue"))))
    for name, column in facets.columns.items():
        counts = facets.counts(start).by_column[name]
        for value, count in zip([*column.values, ""], counts.tolist(), strict=True):
            assert len(facets.rows(start.with_values(name, [value]))) == count, (name, value)
            assert facets.count(start.with_values(name, [value])) == count


def test_the_widening_that_helps_most_comes_first(facets: Facets) -> None:
    nothing = chosen("colour", "Black").with_values("article_type", ["Shirts"]).with_text("arrow")
    assert facets.count(nothing) == 0
    assert facets.widenings(nothing) == [
        (Part("colour", "Black"), 2),
        (Part("article_type", "Shirts"), 1),
        (Part("text", "arrow"), 0),
    ]


def test_codes_number_the_values_of_every_row(facets: Facets) -> None:
    gender = facets.columns["gender"]
    codes = facets.codes("gender").tolist()
    assert [gender.values[code] for code in codes] == [each.gender for each in PRODUCTS]
    with pytest.raises(KeyError):
        facets.codes("shelf")


def test_extra_columns_of_few_values_can_be_chosen_and_others_not(
    make_facets: Callable[[Sequence[Product]], Facets],
) -> None:
    products = [
        Product(
            str(number),
            f"Thing {number}",
            attributes={
                "Material": ("Cotton", "Wool")[number % 2],
                "Price": f"{number}.90",
                "Text": "Made of the finest that there is, " * 3,
                **({"Fit": "Slim"} if number > 9000 else {}),
            },
        )
        for number in range(9100)
    ]
    facets = make_facets(products)
    assert {"Material", "Fit"} <= facets.columns.keys()
    assert not {"Price", "Text"} & facets.columns.keys()
    assert facets.count(chosen("Material", "wool")) == 4550
    assert facets.count(chosen("Fit", "Slim")) == 99
    assert facets.count(chosen("Fit", "")) == 9001


def test_an_empty_catalogue_has_nothing_to_choose(
    make_facets: Callable[[Sequence[Product]], Facets],
) -> None:
    facets = make_facets([])
    assert facets.columns == {}
    assert facets.years is None
    assert facets.counts(Filter()).found == 0
    assert facets.rows(chosen("colour", "Red")).tolist() == []


def test_signs_that_part_fields_in_a_value_do_no_harm(
    make_facets: Callable[[Sequence[Product]], Facets],
) -> None:
    strange = product(0, "a", SHIRT, "Re\x1fd", "M\x1een")
    facets = make_facets([strange, product(1, "b", SHIRT, "Red", "Men")])
    assert facets.rows(chosen("colour", "Red")).tolist() == [1]
    assert facets.rows(chosen("gender", "M en")).tolist() == [0]
