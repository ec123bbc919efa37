"""One part of the filter panel that folds: its title, how much of it is chosen, what is in it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fashrec_gui import icons
from fashrec_gui.theme import RELATED, TIGHT, Theme

_ICON = 16


class Section(QWidget):
    """A title that opens and folds what stands below it."""

    folded = Signal(str, bool)  # its key, and whether it is folded now
    cleared = Signal(str)  # its key: nothing of it is to be chosen

    def __init__(self, key: str, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Start open; `key` is what it is remembered by."""
        super().__init__(parent)
        self.key = key
        self.title = title
        self._theme = theme
        self._fold = QToolButton()
        self._fold.setProperty("role", "section")
        self._fold.setText(title.replace("&", "&&"))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setIconSize(QSize(_ICON, _ICON))
        self._fold.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fold.clicked.connect(lambda: self._on_fold())
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self._clear = QToolButton()
        self._clear.setProperty("role", "icon")
        self._clear.setIconSize(QSize(_ICON, _ICON))
        self._clear.setToolTip(
            self.tr("Take back what is chosen here: {section}").format(section=title)
        )
        self._clear.setAccessibleName(self.tr("Clear: {section}").format(section=title))
        self._clear.clicked.connect(lambda: self.cleared.emit(self.key))
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._fold, 1)
        head.addWidget(self._count)
        head.addWidget(self._clear)
        self.body = QWidget()
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 0, 0, RELATED)
        self.inside.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.body)
        theme.changed.connect(self._tint)
        self._clear.hide()
        self._tint()

    @property
    def is_folded(self) -> bool:
        """Whether only the title is shown."""
        return self.body.isHidden()

    def set_folded(self, folded: bool) -> None:
        """Fold it, or open it."""
        self.body.setHidden(folded)
        self._tint()

    def show_chosen(self, count: int, words: str = "") -> None:
        """Say how many values are chosen, or `words` in place of the number."""
        text = words or (str(count) if count else "")
        if text != self._count.text():
            self._count.setText(text)
            self._describe()
        self._clear.setVisible(bool(count))

    def _on_fold(self) -> None:
        self.set_folded(not self.is_folded)
        self.folded.emit(self.key, self.is_folded)

    def _tint(self) -> None:
        colours = self._theme.tokens
        name = "chevron-right" if self.is_folded else "chevron-down"
        self._fold.setIcon(icons.icon(name, colours.muted))
        self._clear.setIcon(icons.icon("close", colours.muted))
        self._describe()

    def _describe(self) -> None:
        if self._count.text():
            words = (
                self.tr("{section}, folded, {count} chosen")
                if self.is_folded
                else self.tr("{section}, open, {count} chosen")
            )
        else:
            words = self.tr("{section}, folded") if self.is_folded else self.tr("{section}, open")
        self._fold.setAccessibleName(words.format(section=self.title, count=self._count.text()))
