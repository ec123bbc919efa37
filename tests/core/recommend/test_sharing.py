"""What several products have in common."""

from core.catalogue.product import Product
from core.recommend.sharing import in_common


def product(number: int, **values) -> Product:
    return Product(str(number), **values)


def said(shared) -> list[tuple[str, str]]:
    return [(each.column, each.value) for each in shared]


def test_values_of_all_are_shared_whatever_their_spelling():
    given = in_common(
        [
            product(1, colour="Navy Blue", gender="Men"),
            product(2, colour="navy blue ", gender="Women"),
        ]
    )

    assert said(given.by_all) == [("colour", "Navy Blue")]
    assert given.by_most == ()


def test_what_most_share_is_told_apart_with_their_number():
    given = in_common(
        [product(n, gender="Women", season="Fall" if n else "Summer") for n in range(5)]
    )

    assert said(given.by_all) == [("gender", "Women")]
    assert [(each.value, each.count) for each in given.by_most] == [("Fall", 4)]


def test_a_shared_type_makes_its_category_go_without_saying():
    tops = {"master_category": "Apparel", "sub_category": "Topwear", "article_type": "Tops"}
    given = in_common([product(1, **tops), product(2, **tops)])

    assert said(given.by_all) == [("article_type", "Tops")]


def test_columns_of_the_catalogues_own_count_too():
    given = in_common([product(n, attributes={"Material": "Wool"}) for n in range(3)])

    assert said(given.by_all) == [("Material", "Wool")]


def test_saying_nothing_is_not_having_something_in_common():
    given = in_common([product(1, season="", usage="NA"), product(2, season="", usage="NA")])

    assert given.by_all == ()
