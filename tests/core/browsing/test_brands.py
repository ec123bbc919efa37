"""Brands are read from names where they can be, and are not made up where they cannot."""

from collections.abc import Callable, Sequence

from core.browsing.facets import Facets
from core.catalogue.product import Product

MakeFacets = Callable[[Sequence[Product]], Facets]


def named(*names: str, colour: str = "Blue") -> list[Product]:
    return [
        Product(str(number), name, "Shirts", colour=colour, gender="Men")
        for number, name in enumerate(names)
    ]


def brands_of(make_facets: MakeFacets, products: list[Product]) -> list[str]:
    facets = make_facets(products)
    if "brand" not in facets.columns:
        return []
    values = [*facets.columns["brand"].values, ""]
    return [values[code] for code in facets.codes("brand").tolist()]


def test_what_stands_before_gender_or_colour_and_comes_back_is_the_brand(
    make_facets: MakeFacets,
) -> None:
    names = [f"Peter England Men Party {each} Jeans" for each in "abcd"]
    names += [f"Red Tape Blue Shoe {each}" for each in "abc"]
    names += ["Once Only Men Shirt"]
    assert brands_of(make_facets, named(*names)) == ["Peter England"] * 4 + ["Red Tape"] * 3 + [""]


def test_a_line_of_a_large_brand_belongs_to_the_brand(make_facets: MakeFacets) -> None:
    names = [f"PUMA Men Shirt {each}" for each in range(40)] + ["Puma Ferrari Men Shirt"] * 3
    names += ["Lee Men Shirt"] * 4 + ["Lee Cooper Men Shirt"] * 4
    found = brands_of(make_facets, named(*names))
    assert found == ["PUMA"] * 43 + ["Lee"] * 4 + ["Lee Cooper"] * 4


def test_names_that_begin_with_no_brand_tell_none(make_facets: MakeFacets) -> None:
    assert brands_of(make_facets, named(*[f"Shirt, blue, no. {each}" for each in range(30)])) == []
    assert brands_of(make_facets, named(*["Blue Shirt"] * 9, *["Men Shirt"] * 9)) == []
    assert brands_of(make_facets, named(*[""] * 9)) == []


def test_a_column_of_brands_is_believed(make_facets: MakeFacets) -> None:
    products = [
        Product(str(number), "Puma Men Shirt", attributes={"Vendor": vendor})
        for number, vendor in enumerate(["Acme", "Umbrella"] * 3)
    ]
    assert brands_of(make_facets, products) == ["Acme", "Umbrella"] * 3
