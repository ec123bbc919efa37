"""The variants that were folded into one place of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.catalogue.product import Product
from fashrec_gui.recommendations.pictures import product_images
from fashrec_gui.recommendations.tile_delegate import picture_rect
from fashrec_gui.theme import RELATED, TIGHT

if TYPE_CHECKING:
    from core.engine import Engine

_PICTURE = 48
_WIDTH, _WIDEST = 300, 440
_BAR = 16  # the scroll bar beside them, where there are many
_MOST_SHOWN = 6
_ROW = Qt.ItemDataRole.UserRole


def variants_of(
    engine: Engine, rows: Sequence[int]
) -> tuple[Sequence[Product], Mapping[int, QImage]]:
    """Read the products and the pictures of some rows; it may take a while."""
    return engine.products.products(rows), product_images(engine, rows)


class VariantsPopup(QFrame):
    """A list over the panel; a click or Enter on a product asks about it."""

    chosen = Signal(int)
    """The row of the product in the catalogue."""

    def __init__(self, words: str, parent: QWidget) -> None:
        """`words` say what they are: "+4 colours"."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        title = QLabel(words, self)
        title.setProperty("role", "small")
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setIconSize(QSize(_PICTURE, _PICTURE))
        self._list.setSpacing(2)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Variants, {words}").format(words=words))
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(RELATED, RELATED, RELATED, RELATED)
        column.setSpacing(TIGHT)
        column.addWidget(title)
        column.addWidget(self._list)
        self._is_chosen = False

    def show_variants(
        self, rows: Sequence[int], products: Sequence[Product], images: Mapping[int, QImage]
    ) -> None:
        """Fill the list."""
        for row, product in zip(rows, products, strict=True):
            facts = " · ".join(filter(None, (product.colour, product.product_id)))
            item = QListWidgetItem(f"{product.name or product.product_id}\n{facts}", self._list)
            item.setData(_ROW, row)
            item.setToolTip(product.name)
            picture = _on_white(images.get(row), self.devicePixelRatioF())
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # or it would be tinted
            item.setIcon(icon)
        self._list.setCurrentRow(0)
        shown = min(len(rows), _MOST_SHOWN)
        wanted = self._list.sizeHintForColumn(0) + 2 * RELATED + _BAR
        self.setFixedWidth(min(max(wanted, _WIDTH), _WIDEST))
        self._list.setFixedHeight(shown * (self._list.sizeHintForRow(0) + 4) + TIGHT)

    def show_at(self, place: QPoint) -> None:
        """Show the list below a place on the screen, or above it where there is no room."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        y = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, item: QListWidgetItem) -> None:
        if not self._is_chosen:  # a click may also activate
            self._is_chosen = True
            self.chosen.emit(item.data(_ROW))
            self.close()


def _on_white(image: QImage | None, ratio: float) -> QPixmap:
    """Draw a picture whole on a white square."""
    made = QPixmap(QSize(_PICTURE, _PICTURE) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    if image is not None:
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = made.rect().toRectF()
        room.setSize(room.size() / ratio)
        painter.drawImage(picture_rect(image.size(), room.adjusted(2, 2, -2, -2)), image)
        painter.end()
    return made
