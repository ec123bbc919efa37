"""Categories as a tree: what lies in what, and what a click does."""

from core.browsing.category_tree import Category, category_tree, chosen_category, is_above
from core.browsing.facets import Facets
from core.browsing.filter import CATEGORY, Filter


def outline(tree: list[Category]) -> list[object]:
    return [[each.name, outline(each.below)] if each.below else each.name for each in tree]


def test_categories_lie_in_one_another_and_names_are_not_said_twice(facets: Facets) -> None:
    sizes = facets.counts(Filter()).by_column[CATEGORY]
    tree = category_tree(facets.columns[CATEGORY], sizes)
    assert outline(tree) == [
        ["Apparel", [["Topwear", ["Shirts", "Tshirts"]]]],
        ["Footwear", [["Shoes", ["Casual Shoes"]]]],
        ["Accessories", ["Belts"]],
    ] or outline(tree) == [
        ["Apparel", [["Topwear", ["Shirts", "Tshirts"]]]],
        ["Accessories", ["Belts"]],
        ["Footwear", [["Shoes", ["Casual Shoes"]]]],
    ]
    for each in tree:
        assert each.count(sizes) == facets.count(chosen_category(Filter(), each.path))
    belts = next(each for each in tree if each.name == "Accessories").below[0]
    assert facets.rows(chosen_category(Filter(), belts.path)).tolist() == [4, 5]


def test_a_click_narrows_to_what_lies_below_and_widens_to_what_lies_above() -> None:
    whole = chosen_category(Filter(), "Apparel")
    narrow = chosen_category(whole, "Apparel › Topwear › Shirts")
    assert narrow.chosen(CATEGORY) == ("Apparel › Topwear › Shirts",)
    both = chosen_category(narrow, "Footwear")
    assert both.chosen(CATEGORY) == ("Apparel › Topwear › Shirts", "Footwear")
    assert chosen_category(both, "apparel").chosen(CATEGORY) == ("Footwear", "apparel")
    assert chosen_category(both, "Footwear") == narrow


def test_a_name_that_begins_another_is_not_above_it() -> None:
    shoes = chosen_category(Filter(), "Footwear › Shoes").chosen_keys(CATEGORY)
    assert is_above("footwear", shoes)
    assert not is_above("foot", shoes)
    assert not is_above("footwear › shoes", shoes)
