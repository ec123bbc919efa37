"""The field in which the comment on a product is written: as high as the comment needs it."""

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.lists.names import LONGEST_COMMENT
from fashrec_gui.theme import SMALL, TIGHT, sized_font

_FRAME = 2  # pixels, as the stylesheet says
_MOST_LINES = 8  # in sight; the rest of a longer comment is scrolled to


class CommentEditor(QPlainTextEdit):
    """One paragraph that wraps; Enter is the end of it."""

    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start empty, and nowhere."""
        super().__init__(parent)
        self._room = QRect()
        self.setFont(sized_font(SMALL))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(TIGHT)
        self.textChanged.connect(self._take_text)

    def place(self, room: QRect) -> None:
        """Lie at the top of a room, as wide as it is, and higher where the comment is long.

        In the end all of it is within the widget around.
        """
        self._room = room
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Enter; a comment is one paragraph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste several lines as one."""
        self.insertPlainText(" ".join(source.text().split()))

    def _take_text(self) -> None:
        text = self.toPlainText()
        if len(text) > LONGEST_COMMENT:
            cursor = self.textCursor()
            # Qt counts a sign beyond the first plane, as an emoji, as two.
            cursor.setPosition(len(text[:LONGEST_COMMENT].encode("utf-16-le")) // 2)
            end, keep = QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(end, keep)
            cursor.removeSelectedText()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text, as far as there is room around."""
        self.resize(self._room.width(), self.height())  # the lines break by it
        line, around = self.fontMetrics().lineSpacing(), self.parentWidget().height()
        lines = max(1, round(self.document().size().height()))
        height = min(min(lines, _MOST_LINES) * line + 2 * (TIGHT + _FRAME), around)
        fits = lines * line <= height
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(never if fits else needed)
        top = max(0, min(self._room.top(), around - height))
        self.setGeometry(self._room.left(), top, self._room.width(), height)
