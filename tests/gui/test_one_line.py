"""Names with lines, tabs and control characters are painted on one line, their words apart."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from fashrec_gui.grid.delegate import wrapped
from fashrec_gui.one_line import one_line
from fashrec_gui.recommendations.text_fit import fitted_lines
from fashrec_gui.table.row_painting import elided

WIDE = 2000


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Blue\nkurta", "Blue kurta"),
        ("Blue\r\n\tkurta ", "Blue kurta"),
        ("Blue\u2028kurta\x07", "Blue kurta"),
        ("Blue  kurta", "Blue  kurta"),
        ("नीला कुर्ता 👩\u200d👧", "नीला कुर्ता 👩\u200d👧"),
        ("", ""),
    ],
)
def test_what_breaks_a_line_is_a_space(name: str, shown: str) -> None:
    assert one_line(name) == shown


def test_a_name_of_several_lines_takes_one_wherever_it_is_painted(qapp: QApplication) -> None:
    font = QFont().toString()

    assert wrapped("Blue\nkurta", WIDE, 2) == ("Blue kurta",)
    assert fitted_lines("Blue\nkurta", font, WIDE, 2) == ("Blue kurta",)
    assert elided("Blue\nkurta", font, WIDE) == "Blue kurta"
