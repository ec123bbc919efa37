"""What may be dropped on the window and its panels: a picture to ask about, or a catalogue."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from fashrec_gui.catalogue_import.choosing import dropped_catalogue
from fashrec_gui.query.intake import PictureIntake


class Drops(QObject):
    """Watches windows, and says what is dropped on them: always a copy, never a move."""

    hovering = Signal(bool)
    """A picture hovers over a window, or does not any more."""
    catalogue = Signal(object)
    """The Path of a dropped catalogue."""

    def __init__(self, intake: PictureIntake, parent: QObject) -> None:
        """Hand dropped pictures to `intake`."""
        super().__init__(parent)
        self._intake = intake

    def watch(self, window: QWidget) -> None:
        """Take what is dropped on a window, unless a part of it takes it itself."""
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the events of dragging and dropping; leave all others alone."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        elif isinstance(event, QDropEvent):
            mime = event.mimeData()
            if not self._accept(event, mime):
                return True
            found = dropped_catalogue(mime)
            if kind == QEvent.Type.DragEnter:
                self.hovering.emit(found is None)
            elif kind == QEvent.Type.Drop:
                self.hovering.emit(False)
                if found is not None:
                    self.catalogue.emit(found)
                else:
                    self._intake.from_mime(mime)
            return True
        return super().eventFilter(watched, event)

    def _accept(self, event: QDropEvent, mime: QMimeData) -> bool:
        wanted = self._intake.accepts(mime) or dropped_catalogue(mime) is not None
        if wanted:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return wanted
