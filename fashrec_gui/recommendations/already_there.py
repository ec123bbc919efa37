"""A word that a new picture may be one that the catalogue has already."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fashrec_gui.recommendations.known_again import Known
from fashrec_gui.recommendations.paragraph import Paragraph
from fashrec_gui.recommendations.wrapped_label import WrappedLabel
from fashrec_gui.theme import BODY, RELATED, TIGHT

_PICTURE = QSize(48, 56)


class AlreadyThere(QFrame):
    """Names the product whose picture it seems to be, and shows it in the grid."""

    reveal_clicked = Signal(int)
    """The product's row in the catalogue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._row = -1
        self.setProperty("role", "notice")
        self.setProperty("inset", True)
        self._picture = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(_PICTURE)
        self._words = Paragraph(self)
        self._name = WrappedLabel(BODY, 2, bold=True, parent=self)
        link = QPushButton(self.tr("Show in grid"), self)
        link.setProperty("role", "link")
        link.setStyleSheet("margin-left: -5px")
        link.clicked.connect(lambda: self.reveal_clicked.emit(self._row))
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(self._words)
        words.addWidget(self._name)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(RELATED, RELATED, RELATED, RELATED)
        row.setSpacing(RELATED)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_known(self, known: Known) -> None:
        """Name the product."""
        self._row = known.row
        product, image = known.product, known.image
        words = self.tr("This may already be in the catalogue:")
        if known.more:
            words = self.tr("This, or one much like it, may already be in the catalogue:")
        self._words.setText(words)
        name = product.name or product.product_id
        self._name.set_text(f"{name} · {product.product_id}")
        self.setAccessibleName(f"{words} {name}")
        if image is not None:
            room = _PICTURE * self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            fitted = image.scaled(room, keep, smooth.SmoothTransformation)
            fitted.setDevicePixelRatio(self.devicePixelRatioF())
            self._picture.setPixmap(QPixmap.fromImage(fitted))
        self._picture.setVisible(image is not None)
        self.show()
