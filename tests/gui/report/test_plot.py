"""A report's plots, drawn in the window's theme."""

import pytest
from PySide6.QtWidgets import QApplication

from fashrec_gui.report.plot import drawn_plot

PLOT = b"""<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">
<style>@media (prefers-color-scheme: dark){.ground{fill:#1e2024}.ink{fill:#ffffff}}</style>
<rect width="100%" height="100%" class="ground" fill="#ffffff"/>
<rect x="10" y="5" width="20" height="10" class="ink" fill="#000000"/></svg>"""


@pytest.mark.parametrize(("dark", "ink"), [(False, "#000000"), (True, "#ffffff")])
def test_a_plot_has_the_themes_ink_on_the_pages_ground(
    qapp: QApplication, dark: bool, ink: str
) -> None:
    drawn = drawn_plot(PLOT, dark=dark, ratio=1.0)
    assert drawn.pixelColor(20, 10).name() == ink
    assert drawn.pixelColor(2, 2).alpha() == 0


def test_a_plot_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    drawn = drawn_plot(PLOT, dark=False, ratio=2.0)
    assert (drawn.width(), drawn.height()) == (80, 40)
    assert drawn.deviceIndependentSize().width() == 40


def test_what_is_no_plot_is_left_out(qapp: QApplication) -> None:
    assert drawn_plot(b"words", dark=False, ratio=1.0).isNull()
