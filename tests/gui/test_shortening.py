"""Names in menus: short enough, told apart by both ends, and never taken for keys."""

from fashrec_gui.shortening import shortened, shortened_in_menu


def test_a_name_with_room_stays_as_it_is() -> None:
    assert shortened("Summer lookbook") == "Summer lookbook"
    assert shortened("x" * 20, 20) == "x" * 20


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    made = [shortened(f"Summer lookbook for the northern shops {end}", 24) for end in ("A", "B")]
    assert [len(each) for each in made] == [24, 24]
    assert all(each.startswith("Summer lookb") for each in made)
    assert made[0] != made[1]
    assert len(shortened("y" * 99, 21)) == 21


def test_a_lone_ampersand_is_no_key_in_a_menu() -> None:
    assert shortened_in_menu("Shoes & bags") == "Shoes && bags"
