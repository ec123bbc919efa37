"""The layout of the table's columns: what is kept fits whatever catalogue comes next."""

from core.catalogue.product import Product
from fashrec_gui.table.columns import NAME, columns_of
from fashrec_gui.table.layout import (
    NARROWEST,
    Placed,
    first_layout,
    fitted,
    merged,
    read_layout,
    write_layout,
)

COLUMNS = columns_of([Product("1", attributes={"fabric": "Wool"})])


def keys(layout: tuple[Placed, ...], *, shown: bool = True) -> list[str]:
    return [each.key for each in layout if each.shown or not shown]


def test_at_first_the_columns_people_know_are_shown_and_the_rest_can_be_chosen() -> None:
    layout = first_layout(COLUMNS)
    assert keys(layout)[:3] == ["picture_shown", "product_id", "name"]
    assert "attribute:fabric" in keys(layout, shown=False)
    assert "attribute:fabric" not in keys(layout)


def test_a_catalogues_own_columns_show_what_it_says() -> None:
    fabric = next(column for column in COLUMNS if column.field == "fabric")
    assert fabric.text(Product("1", attributes={"fabric": "Wool"})) == "Wool"
    assert fabric.text(Product("2")) == ""


def test_a_kept_layout_leaves_out_what_the_catalogue_lacks_and_adds_what_is_new() -> None:
    kept = (Placed("year", 90, True), Placed("attribute:gone", 70, True))
    layout = fitted(kept, COLUMNS)
    assert layout[0] == Placed("year", 90, True)
    assert "attribute:gone" not in keys(layout, shown=False)
    assert {each.key for each in layout} == {column.key for column in COLUMNS}


def test_the_name_is_always_shown_and_no_column_is_lost_to_sight() -> None:
    layout = fitted((Placed(NAME, 0, False),), COLUMNS)
    assert layout[0] == Placed(NAME, NARROWEST, True)


def test_columns_of_another_catalogue_are_remembered_meanwhile() -> None:
    other = Placed("attribute:gone", 70, True)
    assert merged(first_layout(COLUMNS), (other,))[-1] == other


def test_a_layout_is_read_back_as_it_was_written() -> None:
    layout = first_layout(COLUMNS)
    assert read_layout([list(each) for each in write_layout(layout)]) == layout
