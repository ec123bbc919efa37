"""The presets of the export dialog: choosing one, saving one's own, deleting it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLabel, QPushButton, QWidget

from core.errors import FashRecError
from core.export.options import ExportOptions
from core.export.presets import BUILT_IN, OwnPresets, Preset
from fashrec_gui.export.rows import muted_label
from fashrec_gui.language import spoken
from fashrec_gui.theme import GROUP, RELATED

_COMBO_WIDTH = 260


class PresetBar(QWidget):
    """Says which preset the choices are, and changes them to one."""

    chosen = Signal(object)  # core.export.presets.Preset
    message = Signal(str)
    """Something to tell: what was saved or deleted, or why not."""

    def __init__(self, own: OwnPresets, parent: QWidget | None = None) -> None:
        """Offer what comes with the program and what the user saved."""
        super().__init__(parent)
        self._own = own
        self._presets: tuple[Preset, ...] = ()
        self._options = ExportOptions()
        self._combo = QComboBox(self)
        self._combo.setAccessibleName(self.tr("Preset"))
        self._combo.setMinimumWidth(_COMBO_WIDTH)
        self._combo.activated.connect(self._choose)
        self._explanation = QLabel(self)
        self._explanation.setProperty("role", "small")
        self._explanation.setTextFormat(Qt.TextFormat.PlainText)
        self._save = QPushButton(self.tr("Save as preset…"), self)
        self._delete = QPushButton(self.tr("Delete preset"), self)
        for button, act in ((self._save, self._ask_name), (self._delete, self._forget)):
            button.setAutoDefault(False)
            button.setProperty("role", "link")
            button.clicked.connect(act)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        row.addWidget(muted_label(self.tr("Preset"), self._combo, self))
        row.addSpacing(GROUP - RELATED)
        row.addWidget(self._combo)
        row.addWidget(self._explanation, 1)
        row.addWidget(self._save)
        row.addWidget(self._delete)

    def load(self) -> None:
        """Read the user's own presets; a damaged file is told of, and left alone."""
        try:
            own = self._own.all()
        except FashRecError as error:
            own = ()
            self.message.emit(spoken(error))
        self._presets = (*BUILT_IN, *own)
        self._combo.clear()
        self._combo.addItem(self.tr("As chosen below"))
        for preset in BUILT_IN:
            self._combo.addItem(spoken(preset.name), preset.name)
        if own:
            self._combo.insertSeparator(self._combo.count())
        for preset in own:
            self._combo.addItem(preset.name, preset.name)
        self.show_options(self._options)

    def show_options(self, options: ExportOptions) -> None:
        """Say which preset these choices are, if any."""
        self._options = options
        match = next((each for each in self._presets if each.matches(options)), None)
        self._combo.setCurrentIndex(self._combo.findData(match.name) if match else 0)
        self._explanation.setText(spoken(match.explanation) if match else "")
        self._delete.setVisible(match is not None and match not in BUILT_IN)

    def save(self, name: str) -> None:
        """Save the choices as a preset of the user's own."""
        try:
            self._own.save(Preset.of(name, self._options))
        except FashRecError as error:
            self.message.emit(spoken(error))
            return
        self.load()
        self.message.emit(self.tr("“{preset}” is saved.").format(preset=name.strip()))

    def _choose(self) -> None:
        name = self._combo.currentData()
        preset = next((each for each in self._presets if each.name == name), None)
        if preset is not None:
            self.chosen.emit(preset)

    def _ask_name(self) -> None:
        name, given = QInputDialog.getText(
            self,
            self.tr("Save as preset"),
            self.tr("Name of the preset; one that has it already is replaced:"),
        )
        if given:
            self.save(name)

    def _forget(self) -> None:
        name = self._combo.currentData()
        try:
            self._own.delete(name)
        except FashRecError as error:
            self.message.emit(spoken(error))
            return
        self.load()
        words = self.tr("“{preset}” is deleted; the choices stay as they are.")
        self.message.emit(words.format(preset=name))
