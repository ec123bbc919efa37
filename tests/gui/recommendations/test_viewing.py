"""Pictures opened large from the panel, and asking about a part of them there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fashrec_gui.recommendations.picture_viewer import PictureViewer


@pytest.fixture
def viewer(panel, picture_file, qtbot) -> PictureViewer:
    with qtbot.waitSignal(panel.query_changed):
        panel.ask_picture(picture_file, "supplier photo.png")
    panel._page.part_clicked.emit()
    found = panel.findChild(PictureViewer)
    qtbot.waitUntil(found.overlay.isVisible)
    return found


def test_a_part_of_a_new_picture_is_asked_about(panel, viewer, qtbot):
    with qtbot.waitSignal(panel.query_changed):
        QTest.keyClick(viewer.overlay, Qt.Key.Key_Return)

    assert panel.answer.name == "Part of supplier photo.png"
    assert panel.answer.question.region is not None
    assert not any(each.isVisible() for each in panel.findChildren(PictureViewer))


def test_escape_leaves_the_rectangle_first_and_then_the_picture(viewer):
    QTest.keyClick(viewer.overlay, Qt.Key.Key_Escape)
    assert viewer.overlay.isHidden()
    assert viewer.isVisible()

    QTest.keyClick(viewer, Qt.Key.Key_C)
    assert viewer.overlay.isVisible()


def test_of_a_part_the_whole_picture_is_opened(panel, viewer, qtbot):
    with qtbot.waitSignal(panel.query_changed):
        QTest.keyClick(viewer.overlay, Qt.Key.Key_Return)
    part = panel.answer.images[0]

    panel._page.query_picture_clicked.emit()
    whole = next(each for each in panel.findChildren(PictureViewer) if each.isVisible())
    qtbot.waitUntil(lambda: not whole.overlay._pixels().isEmpty())

    assert whole.overlay._pixels().width() > part.width()
