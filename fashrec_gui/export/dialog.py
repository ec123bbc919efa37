"""The export dialog: whose lists, how many, in which form, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.errors import FashRecError
from core.export.lists import default_file_name
from fashrec_gui.export.choice import Choice, ChoiceGroup
from fashrec_gui.export.destination_field import DestinationField
from fashrec_gui.export.preview import Preview
from fashrec_gui.export.request import CATALOGUE, CURRENT, SELECTION, ExportRequest
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.recommendations.recommender_names import (
    BLEND,
    EXPLANATIONS,
    LOOK_ALIKES,
    SAME_TYPE,
    TITLES,
)
from fashrec_gui.settings import Settings
from fashrec_gui.theme import EDGE, GROUP, RELATED, TIGHT

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.query import Query

ALL = "all"
MOST_RESULTS = 50
_ALL_OF_THEM = (LOOK_ALIKES, SAME_TYPE, BLEND)
_WIDTH = 680
_BRIDGE_WIDTH = 360
_LONGEST_NAME = 60
_PREVIEW_MS = 60  # so that a held arrow key does not ask at every number
_SPREADSHEET = Choice(
    "spreadsheet", "Spreadsheet", "For Excel, LibreOffice and the like: accents and ids stay whole."
)
_MACHINE = Choice("machine", "Machine", "For other programs: plain UTF-8, commas, text as it is.")
_LONG = Choice("long", "Long", "A line for each recommendation, with score and reason.")
_WIDE = Choice("wide", "Wide", "A line for each query, with the ids recommended side by side.")
_DELIMITERS = (("Comma", ","), ("Semicolon", ";"), ("Tab", "\t"))


class ExportDialog(QDialog):
    """Asks what to export. After `exec()`, `request()` says what was decided."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        current: Query | None,
        selected_rows: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        """Offer what there is: `current` is the panel's query, `selected_rows` the grid's."""
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._current = current
        self._rows = tuple(selected_rows)
        self._samples: dict[str, Query | None] = {}
        self._request: ExportRequest | None = None
        self.setWindowTitle("Export recommendations")
        self._make_controls()
        self._lay_out()
        self._remembered()
        self._preview_timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview_timer.timeout.connect(self._show_preview)
        self._wire()
        self._refresh()

    def request(self) -> ExportRequest | None:
        """What is to be exported; None when the dialog was cancelled."""
        return self._request

    def accept(self) -> None:
        """Take what was chosen, and remember it for the next time."""
        if self._destination.problem:
            self._refresh()
            return
        self._request = self._chosen()
        self._remember(self._request)
        super().accept()

    def _make_controls(self) -> None:
        products = len(self._engine.products)
        name = _shortened(self._current.name) if self._current else "nothing is asked yet"
        count = len(self._rows)
        selected = (
            f"{count:,} product{'' if count == 1 else 's'}" if count else "nothing is selected"
        )
        self._scope = ChoiceGroup(
            "Whose recommendations",
            [
                Choice(CURRENT, "This query", name, enabled=self._current is not None),
                Choice(SELECTION, "The selection", selected, enabled=bool(self._rows)),
                Choice(CATALOGUE, "The whole catalogue", f"{products:,} products"),
            ],
            self,
        )
        self._recommender = QComboBox(self)
        for value in _ALL_OF_THEM:
            self._recommender.addItem(TITLES[value], value)
            explanation = EXPLANATIONS[value]
            place = self._recommender.count() - 1
            self._recommender.setItemData(place, explanation, Qt.ItemDataRole.ToolTipRole)
        self._recommender.addItem("All three, in three files", ALL)
        self._bridge = BridgeControl(self)
        self._bridge.setFixedWidth(_BRIDGE_WIDTH)
        self._count = QSpinBox(self, minimum=1, maximum=MOST_RESULTS)
        self._count.lineEdit().setTextMargins(TIGHT, 0, 0, 0)
        self._profile = ChoiceGroup("Made for", [_SPREADSHEET, _MACHINE], self)
        self._form = ChoiceGroup("Form", [_LONG, _WIDE], self)
        self._delimiter = QComboBox(self)
        for text, value in _DELIMITERS:
            self._delimiter.addItem(text, value)
        self._destination = DestinationField(self._proposed_path(), self)
        self._preview = Preview(self._engine, self)
        self._buttons = QDialogButtonBox(self)
        self._export = QPushButton("Export", self)
        self._export.setProperty("role", "primary")
        self._buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # some desktops put one there

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(GROUP)
        form.setVerticalSpacing(GROUP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        fields: tuple[tuple[str, QWidget], ...] = (
            ("Lists of", self._scope),
            ("Recommender", self._recommender),
            ("Bridge", self._bridge),
            ("Results for each", self._count),
            ("Made for", self._profile),
            ("Form", self._form),
            ("Between columns", self._delimiter),
        )
        for text, field in fields:
            label = QLabel(text, self)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            field.setAccessibleName(field.accessibleName() or text)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addLayout(form)
        column.addWidget(self._preview)
        column.addWidget(self._destination)
        column.addSpacing(RELATED)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    def _wire(self) -> None:
        for group in (self._scope, self._profile, self._form):
            group.changed.connect(self._refresh)
        for combo in (self._recommender, self._delimiter):
            combo.currentIndexChanged.connect(self._refresh)
        self._count.valueChanged.connect(self._refresh)
        self._bridge.changed.connect(self._refresh)
        self._destination.changed.connect(self._allow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _remembered(self) -> None:
        settings = self._settings
        self._scope.choose(settings.export_scope.value)
        self._profile.choose(settings.export_profile.value)
        self._form.choose(settings.export_form.value)
        self._count.setValue(settings.export_count.value)
        self._bridge.set_bridge(settings.bridge.value)  # as the panel shows its lists
        for combo, value in (
            (self._recommender, settings.export_recommender.value),
            (self._delimiter, settings.export_delimiter.value),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def _remember(self, request: ExportRequest) -> None:
        settings = self._settings
        settings.export_scope.value = request.scope
        settings.export_profile.value = request.profile
        settings.export_form.value = request.form
        settings.export_count.value = request.count
        settings.export_recommender.value = self._recommender.currentData()
        settings.export_delimiter.value = request.delimiter
        settings.export_folder.value = str(request.path.parent)

    def _proposed_path(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        remembered = Path(self._settings.export_folder.value or ".")
        known = remembered.is_absolute() and remembered.is_dir()
        folder = remembered if known else Path(QStandardPaths.writableLocation(documents))
        if not folder.is_dir():
            folder = Path.home()
        return folder / default_file_name(self._engine.manifest.name, datetime.now())

    @property
    def _recommenders(self) -> tuple[str, ...]:
        value = self._recommender.currentData()
        return _ALL_OF_THEM if value == ALL else (value,)

    def _chosen(self) -> ExportRequest:
        scope = self._scope.value
        return ExportRequest(
            scope=scope,
            recommenders=self._recommenders,
            path=self._destination.path,
            count=self._count.value(),
            profile=self._profile.value,
            form=self._form.value,
            delimiter=self._delimiter.currentData(),
            measure=self._settings.measure.value,
            bridge=self._bridge.bridge,
            query=self._current if scope == CURRENT else None,
            rows=self._rows if scope == SELECTION else (),
        )

    def _refresh(self) -> None:
        self._delimiter.setEnabled(self._profile.value == _SPREADSHEET.value)
        self._bridge.set_usable(any(map(self._engine.bridges, self._recommenders)))
        self._destination.set_recommenders(self._recommenders)
        self._preview_timer.start()

    def _allow(self) -> None:
        self._export.setEnabled(not self._destination.problem)

    def _show_preview(self) -> None:
        request = self._chosen()
        self._preview.show_lines(self._preview_query(), request.options(request.recommenders[0]))

    def _preview_query(self) -> Query | None:
        """Give the first query of what is to be exported."""
        scope = self._scope.value
        if scope == CURRENT:
            return self._current
        if scope not in self._samples:
            rows = self._rows if scope == SELECTION else range(len(self._engine.products))
            self._samples[scope] = self._first_query(rows)
        return self._samples[scope]

    def _first_query(self, rows: Sequence[int]) -> Query | None:
        """Ask about the first product that has a picture."""
        row = next((row for row in rows if self._engine.picture_path(row) is not None), None)
        try:
            return self._engine.query_products([row]) if row is not None else None
        except FashRecError:
            return None  # the columns alone are shown; the export itself says what is wrong


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
