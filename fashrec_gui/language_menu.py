"""The menu in which the window's language is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from fashrec_gui.language import LANGUAGES, Language
from fashrec_gui.settings import Setting


class LanguageMenu(QMenu):
    """Each language by its own name; a choice holds from the next start."""

    chosen = Signal(str)
    """Says what a choice means."""

    def __init__(self, setting: Setting[str], parent: QWidget | None = None) -> None:
        """Show and change `setting`, a language's code."""
        super().__init__(self.tr("Language"), parent)
        self._setting = setting
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = self.addAction(language.name)
            action.setCheckable(True)
            action.setChecked(language.code == setting.value)
            action.triggered.connect(lambda _=False, language=language: self._choose(language))
            group.addAction(action)

    def _choose(self, language: Language) -> None:
        if language.code == self._setting.value:
            return
        self._setting.value = language.code
        said = self.tr("The window speaks {language} from its next start.")
        self.chosen.emit(said.format(language=language.name))
