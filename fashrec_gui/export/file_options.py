"""What kind of file is written: its format, its form, and what belongs to CSV alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.export.encodings import AUTOMATIC, ENCODINGS
from core.export.options import CSV, JSON_LINES, PDF, XLSX, ExportOptions
from core.words import worded
from fashrec_gui.export.look_editor import LookEditor
from fashrec_gui.export.rows import muted_label
from fashrec_gui.language import spoken
from fashrec_gui.theme import GROUP, RELATED, TIGHT


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: its format and profile, its name, and a few words that explain it."""

    format: str
    profile: str
    text: str
    explanation: str


KINDS = (
    _Kind(
        CSV,
        "spreadsheet",
        worded("FileOptions", "CSV for spreadsheets"),
        worded("FileOptions", "For Excel and the like; accents stay whole."),
    ),
    _Kind(
        CSV,
        "machine",
        worded("FileOptions", "CSV for programs"),
        worded("FileOptions", "Plain UTF-8, commas, text as it is."),
    ),
    _Kind(
        XLSX,
        "spreadsheet",
        worded("FileOptions", "Excel workbook with pictures"),
        worded("FileOptions", "Every product can be seen."),
    ),
    _Kind(
        JSON_LINES,
        "spreadsheet",
        worded("FileOptions", "JSON lines"),
        worded("FileOptions", "A record on each line, for programs."),
    ),
    _Kind(
        PDF,
        "spreadsheet",
        worded("FileOptions", "PDF lookbook"),
        worded("FileOptions", "Sharp pictures, to send to a buyer."),
    ),
)
_FORMS = (
    ("long", worded("FileOptions", "Long: a line for each recommendation")),
    ("wide", worded("FileOptions", "Wide: a line for each query")),
)
_DELIMITERS = (
    (",", worded("FileOptions", "Comma")),
    (";", worded("FileOptions", "Semicolon")),
    ("\t", worded("FileOptions", "Tab")),
)


class FileOptions(QWidget):
    """Combo boxes for all that; what does not matter to a kind of file cannot be chosen."""

    changed = Signal()

    def __init__(self, look: LookEditor, parent: QWidget | None = None) -> None:
        """Start with a CSV file for spreadsheets; `look` is shown for a lookbook."""
        super().__init__(parent)
        self._look = look
        self._kind = self._combo(self.tr("Kind"))
        for kind in KINDS:
            self._kind.addItem(spoken(kind.text), (kind.format, kind.profile))
        self._explanation = QLabel(self)
        self._explanation.setProperty("role", "small")
        self._form = self._combo(self.tr("Form"))
        for value, words in _FORMS:
            self._form.addItem(spoken(words), value)
        self._delimiter = self._combo(self.tr("Between columns"))
        for value, name in _DELIMITERS:
            self._delimiter.addItem(spoken(name), value)
        self._encoding = self._combo(self.tr("Characters"))
        self._encoding.addItem(self.tr("As the kind has it"), AUTOMATIC)
        for each in ENCODINGS.values():
            self._encoding.addItem(spoken(each.title), each.name)
        self._handles = self._combo(self.tr("Handles from"))
        self._has_handles = False
        for combo in (
            *(self._kind, self._form, self._delimiter),
            *(self._encoding, self._handles),
        ):
            combo.currentIndexChanged.connect(self._tell)
        self._look.changed.connect(self.changed)
        self._lay_out()
        self._allow()

    def offer_handles(self, columns: tuple[str, ...], usual: str) -> None:
        """Offer the catalogue's own columns to take handles from; `usual` is "" for the names."""
        self._handles.addItem(self.tr("The names"), "")
        for column in columns:
            self._handles.addItem(self.tr("Column “{column}”").format(column=column), column)
        self._handles.setCurrentIndex(max(0, self._handles.findData(usual)))

    def show_options(self, options: ExportOptions) -> None:
        """Show what was chosen."""
        profile = options.profile if options.format == CSV else "spreadsheet"
        kinds = [(kind.format, kind.profile) for kind in KINDS]
        blocked = self.blockSignals(True)
        self._kind.setCurrentIndex(kinds.index((options.format, profile)))
        for combo, value in (
            (self._form, options.form),
            (self._delimiter, options.delimiter),
            (self._encoding, options.encoding),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self._look.show_look(options.look)
        self.blockSignals(blocked)
        self._allow()

    def applied(self, options: ExportOptions) -> ExportOptions:
        """Give options changed to what is chosen here."""
        kind = self._chosen_kind
        is_csv = kind.format == CSV
        return replace(
            options,
            format=kind.format,
            profile=kind.profile,
            form=self._form.currentData(),
            delimiter=self._delimiter.currentData() if kind.profile == "spreadsheet" else ",",
            encoding=self._encoding.currentData() if is_csv else AUTOMATIC,
            handles=self._handles.currentData() or "",
            look=self._look.look if kind.format == PDF else options.look,
        )

    def ask_for_handles(self, needed: bool) -> None:
        """Say whether a handle stands in one of the columns."""
        self._has_handles = needed
        self._allow()

    @property
    def _chosen_kind(self) -> _Kind:
        return KINDS[self._kind.currentIndex()]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RELATED)
        kind = _form_layout()
        kind.addRow(muted_label(self.tr("Kind"), self._kind, self), self._kind)
        kind.addRow("", self._explanation)
        self._of_tables = QWidget(self)
        table = _form_layout()
        self._of_tables.setLayout(table)
        table.addRow(muted_label(self.tr("Form"), self._form, self), self._form)
        pair = QHBoxLayout()
        pair.setSpacing(TIGHT)
        pair.addWidget(self._delimiter, 1)
        pair.addWidget(self._encoding, 1)
        table.addRow(muted_label(self.tr("Written with"), self._delimiter, self), pair)
        table.addRow(muted_label(self.tr("Handles from"), self._handles, self), self._handles)
        column.addLayout(kind)
        column.addWidget(self._of_tables)
        column.addWidget(self._look)
        tables = (self._form, self._delimiter, self._encoding, self._handles)
        for before, after in pairwise((self._kind, *tables, *self._look.fields)):
            self.setTabOrder(before, after)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        return combo

    def _tell(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        kind = self._chosen_kind
        self._of_tables.setVisible(kind.format != PDF)
        self._look.setVisible(kind.format == PDF)
        self._explanation.setText(spoken(kind.explanation))
        self._delimiter.setEnabled(kind.format == CSV and kind.profile == "spreadsheet")
        self._encoding.setEnabled(kind.format == CSV)
        self._handles.setEnabled(self._has_handles)


def _form_layout() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(GROUP)
    form.setVerticalSpacing(RELATED)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
