"""The legend of the map."""

import numpy as np
from pytestqt.qtbot import QtBot

from fashrec_gui.map.colouring import Colouring, Entry
from fashrec_gui.map.legend import Legend
from fashrec_gui.theme import Theme


def test_marks_in_a_label_are_shown_and_not_obeyed(qtbot: QtBot, theme: Theme) -> None:
    legend = Legend(theme)
    qtbot.addWidget(legend)
    of_all, shades = np.zeros(3, dtype=np.int16), np.zeros(3, dtype=np.uint32)
    legend.show_colouring(Colouring("usage", (Entry("<b>Sale</b>", 3, "#000000"),), of_all, shades))
    assert "&lt;b&gt;Sale&lt;/b&gt;: 3 products" in legend.lines[0].toolTip()
