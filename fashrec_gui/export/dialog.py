"""The export dialog: whose lists, in which form, and where to, with the first lines beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import FashRecError
from core.export.catalogue_columns import catalogue_columns
from core.export.columns import Column, default_columns, offered
from core.export.handles import handle_column
from core.export.lists import default_file_name
from core.export.lookbook.look import GRID
from core.export.options import PDF, SUFFIXES, XLSX, ExportOptions
from core.export.presets import OwnPresets, Preset, preset_as_json, preset_from_json
from core.lists.product_lists import ProductLists
from core.recommend.facts import price_column
from core.userdata.user_data import UserData
from fashrec_gui.export.asking_fields import AskingFields
from fashrec_gui.export.columns_editor import ColumnsEditor
from fashrec_gui.export.destination_field import DestinationField
from fashrec_gui.export.file_options import FileOptions
from fashrec_gui.export.look_editor import LookEditor
from fashrec_gui.export.preset_bar import PresetBar
from fashrec_gui.export.preview import Preview
from fashrec_gui.export.request import CURRENT, ExportRequest
from fashrec_gui.export.rows import muted_label
from fashrec_gui.export.sampling import Sample, Sampler
from fashrec_gui.export.scope_field import ScopeField
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import EDGE, GROUP, RELATED, text_px

if TYPE_CHECKING:
    from core.engine import Engine
    from core.lists.product_list import ProductList
    from core.recommend.query import Query

_SIZE = (1060, 700)
_LEFT_WIDTH = 440
_PREVIEW_MS = 30  # so that a held arrow key does not ask at every number
_SAMPLE = "the first lines of an export"


class ExportDialog(QDialog):
    """Asks what to export. After `exec()`, `request()` says what was decided."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        tasks: Tasks,
        *,
        current: Query | None,
        selected_rows: Sequence[int],
        filtered_rows: Sequence[int] | None = None,
        list_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Offer what there is.

        `current` is the panel's query, `selected_rows` and `filtered_rows` are the grid's, the
        latter None when nothing is filtered; `list_name` is the list to begin with, if any.
        """
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._tasks = tasks
        self._sampler = Sampler(engine)
        self._request: ExportRequest | None = None
        self._attributes = catalogue_columns(engine.products)
        self._columns: dict[tuple[str, bool], tuple[Column, ...]] = {}
        self._shown_form = ("", False)
        self._refused = False  # what was chosen last could not be exported
        self.setWindowTitle(self.tr("Export recommendations"))
        self._presets = PresetBar(OwnPresets(), self)  # first, as the tab key goes
        self._scope = ScopeField(
            current=current,
            selected=tuple(selected_rows),
            filtered=filtered_rows,
            lists=_lists_of(engine),
            products=len(engine.products),
            parent=self,
        )
        self._make_controls()
        self._lay_out()
        self._preview_timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview_timer.timeout.connect(self._ask_for_sample)
        self.destroyed.connect(lambda: tasks.drop(_SAMPLE))
        self._show_options(self._remembered())
        self._scope.choose_list(list_name)
        self._presets.message.connect(self._destination.say)
        self._presets.load()
        self._wire()
        self._refresh()

    def request(self) -> ExportRequest | None:
        """What is to be exported; None when the dialog was cancelled."""
        return self._request

    def accept(self) -> None:
        """Take what was chosen, and remember it for the next time."""
        if not self._export.isEnabled():
            return
        self._request = self._chosen()
        self._remember(self._request)
        super().accept()

    def done(self, result: int) -> None:
        """Close, whatever was decided; nothing is sampled any more."""
        self._preview_timer.stop()
        self._tasks.drop(_SAMPLE)
        super().done(result)

    # Making

    def _make_controls(self) -> None:
        self._asking = AskingFields(self._engine, self._settings, self)
        self._look = LookEditor(
            self._engine.manifest.name, self._attributes, price_column(self._attributes), self
        )
        self._file = FileOptions(self._look, self)
        self._file.offer_handles(self._attributes, handle_column(self._attributes))
        self._editor = ColumnsEditor(self)
        self._preview = Preview(self)
        self._destination = DestinationField(self._proposed_path(), self)
        self._buttons = QDialogButtonBox(self)
        self._export = QPushButton(self.tr("Export"), self)
        self._export.setProperty("role", "primary")
        self._buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # some desktops put one there

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(GROUP)
        form.setVerticalSpacing(RELATED)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        lists_of = muted_label(self.tr("Lists of"), self._scope, self)
        lists_of.setFixedHeight(self._scope.line_height)
        form.addRow(lists_of, self._scope)
        left = QVBoxLayout()
        left.setSpacing(GROUP)
        left.addLayout(form)
        left.addWidget(self._asking)
        left.addWidget(self._file)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(GROUP)
        right.addWidget(self._editor, 3)
        right.addWidget(self._preview, 2)
        middle = QHBoxLayout()
        middle.setSpacing(EDGE)
        sides = QWidget(self)
        sides.setLayout(left)
        sides.setFixedWidth(text_px(_LEFT_WIDTH))
        left.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(sides)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(GROUP)
        column.addWidget(self._presets)
        column.addLayout(middle, 1)
        column.addWidget(self._destination)
        column.addWidget(self._buttons)
        self.resize(*_SIZE)

    def _wire(self) -> None:
        for field in (self._scope, self._asking, self._file, self._editor):
            field.changed.connect(self._refresh)
        self._presets.chosen.connect(self._take_preset)
        self._destination.changed.connect(self._allow)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    # What was chosen

    def _remembered(self) -> ExportOptions:
        settings = self._settings
        self._scope.choose(settings.export_scope.value)
        options = ExportOptions(bridge=settings.bridge.value)  # as the panel shows its lists
        try:
            preset = preset_from_json(settings.export_choices.value)
            options = replace(preset, bridge=None).applied(options)
        except (KeyError, TypeError, ValueError):
            pass  # nothing was exported yet, or by another version
        if settings.export_all.value:
            self._asking.want_all()
        return options

    def _remember(self, request: ExportRequest) -> None:
        settings = self._settings
        settings.export_scope.value = request.scope
        settings.export_choices.value = preset_as_json(Preset.of("", self._options()))
        settings.export_all.value = self._asking.wants_all
        settings.export_folder.value = str(request.path.parent)

    def _proposed_path(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        remembered = Path(self._settings.export_folder.value or ".")
        known = remembered.is_absolute() and remembered.is_dir()
        folder = remembered if known else Path(QStandardPaths.writableLocation(documents))
        if not folder.is_dir():
            folder = Path.home()
        return folder / default_file_name(self._engine.manifest.name, datetime.now())

    def _take_preset(self, preset: Preset) -> None:
        options = preset.applied(self._options())
        self._columns.clear()
        self._show_options(options, keep_all=preset.recommender is None)
        self._refresh()

    def _show_options(self, options: ExportOptions, *, keep_all: bool = True) -> None:
        self._asking.show_options(options, keep_all=keep_all)
        self._file.show_options(options)
        self._columns[_form_of(options)] = options.chosen_columns
        self._shown_form = ("", False)

    def _options(self) -> ExportOptions:
        options = self._file.applied(self._asking.applied(ExportOptions()))
        usual = default_columns(options.form, pictures=options.format == XLSX)
        columns = self._columns.get(_form_of(options), usual)
        return replace(options, columns=() if columns == usual else columns)

    def _chosen(self) -> ExportRequest:
        return ExportRequest(
            scope=self._scope.value,
            recommenders=self._asking.recommenders,
            path=self._destination.path,
            chosen=self._options(),
            query=self._scope.query,
            rows=self._scope.rows,
            list_name=self._scope.list_name,
        )

    # Following the choices

    def _refresh(self) -> None:
        self._look.propose_title(self._scope.list_name)
        if self._shown_form == _form_of(self._options()):
            self._columns[self._shown_form] = self._editor.columns
        options = self._options()
        if self._shown_form != _form_of(options):
            self._shown_form = _form_of(options)
            usual = default_columns(options.form, pictures=options.format == XLSX)
            on_offer = offered(options.form, self._attributes)
            self._editor.show_columns(options.chosen_columns, on_offer, usual)
        self._file.ask_for_handles(options.needs_handles)
        self._editor.setVisible(options.format != PDF)  # a lookbook has no columns
        asks = not (options.format == PDF and options.look.arrangement == GRID) or (
            self._scope.value == CURRENT
        )
        self._asking.allow(asks)  # a grid shows the products alone
        self._destination.set_files(self._asking.recommenders, SUFFIXES[options.format])
        self._presets.show_options(options)
        self._preview_timer.start()
        self._allow()

    def _allow(self) -> None:
        has_columns = self._editor.isHidden() or bool(self._editor.columns)
        usable = has_columns and not self._refused
        self._export.setEnabled(usable and not self._destination.problem)

    def _ask_for_sample(self) -> None:
        request, sampler = self._chosen(), self._sampler
        recommender = request.recommenders[0]
        self._tasks.run(
            _SAMPLE,
            lambda: sampler.sample(request, recommender),
            self._show_sample,
            self._show_failure,
        )

    def _show_sample(self, sample: Sample) -> None:
        self._refused = False
        self._preview.show_sample(sample)
        self._allow()

    def _show_failure(self, sentence: str) -> None:
        self._refused = True
        self._preview.show_failure(sentence)
        self._allow()


def _form_of(options: ExportOptions) -> tuple[str, bool]:
    """Tell which columns belong to options: those of a form, with or without pictures."""
    return options.form, options.format == XLSX


def _lists_of(engine: Engine) -> list[ProductList]:
    try:
        return ProductLists(UserData(engine.workspace)).all()
    except FashRecError:
        return []  # what keeps the lists says what is wrong with them
