"""Windows whose screen is gone come back into sight."""

from PySide6.QtCore import QRect

from fashrec_gui.panels.sight import in_sight

SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)]


def test_a_window_that_can_be_reached_stays() -> None:
    for place in (QRect(100, 50, 800, 600), QRect(2000, 10, 1000, 900), QRect(1860, 900, 800, 600)):
        assert in_sight(place, SCREENS) == place


def test_a_window_whose_screen_is_gone_comes_onto_the_main_one() -> None:
    assert in_sight(QRect(2000, 10, 800, 600), SCREENS[:1]) == QRect(1120, 10, 800, 600)
    assert in_sight(QRect(-3000, -900, 800, 600), SCREENS) == QRect(0, 0, 800, 600)


def test_a_window_whose_head_is_above_the_screen_comes_down() -> None:
    assert in_sight(QRect(100, -300, 800, 600), SCREENS) == QRect(100, 0, 800, 600)


def test_a_window_larger_than_the_screen_it_comes_to_is_made_to_fit() -> None:
    assert in_sight(QRect(5000, 0, 4000, 3000), SCREENS) == SCREENS[0]
