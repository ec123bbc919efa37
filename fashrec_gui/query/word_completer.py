"""Completing the word of a wish, also behind the sign that says more or less."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from core.recommend.wish import LESS_SIGNS, MORE_SIGNS

_SHOWN = 8  # suggestions
_SIGNS = "".join((*LESS_SIGNS, *MORE_SIGNS, " "))


class WordCompleter(QCompleter):
    """Offers words that hold what is typed; the sign before it stays."""

    def __init__(self, field: QLineEdit, parent: QObject | None = None) -> None:
        """Complete what is typed into `field`; no word is known yet."""
        super().__init__(parent)
        self._typed = field
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_SHOWN)
        field.setCompleter(self)

    @property
    def words(self) -> list[str]:
        """The words it knows."""
        return self._words.stringList()

    def set_words(self, words: Sequence[str]) -> None:
        """Offer these words from now on."""
        self._words.setStringList(list(words))

    def splitPath(self, path: str) -> list[str]:
        """Look for the word alone."""
        return [path.lstrip(_SIGNS)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put the sign that was typed before the word."""
        text = self._typed.text()
        return text[: len(text) - len(text.lstrip(_SIGNS))] + str(index.data())
