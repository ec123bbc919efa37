"""How the lists of an export are asked for: by whom, how far from the type, how many."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from core.export.options import ExportOptions
from core.recommend.conditions import Conditions, condition_words
from fashrec_gui.export.request import in_words
from fashrec_gui.export.rows import muted_label
from fashrec_gui.language import share, spoken
from fashrec_gui.recommendations.answer_page import remembered_options
from fashrec_gui.recommendations.bridge_control import BridgeControl
from fashrec_gui.recommendations.options import PRICE_SHARE
from fashrec_gui.recommendations.recommender_names import (
    BLEND,
    EXPLANATIONS,
    LOOK_ALIKES,
    SAME_TYPE,
    TITLES,
)
from fashrec_gui.settings import Settings
from fashrec_gui.theme import GROUP, RELATED, TIGHT

if TYPE_CHECKING:
    from core.engine import Engine

translate = QCoreApplication.translate

MOST_RESULTS = 50
_ALL = "all"
_ALL_OF_THEM = (LOOK_ALIKES, SAME_TYPE, BLEND)
_COUNT_WIDTH = 96


class AskingFields(QWidget):
    """Fields for what is chosen here, and a line on what is taken over from the panel."""

    changed = Signal()

    def __init__(self, engine: Engine, settings: Settings, parent: QWidget | None = None) -> None:
        """Take over from the panel how its lists are made."""
        super().__init__(parent)
        self._engine = engine
        self._panel = _as_in_the_panel(engine, settings)
        self._recommender = QComboBox(self)
        for value in _ALL_OF_THEM:
            self._recommender.addItem(spoken(TITLES[value]), value)
            place = self._recommender.count() - 1
            explained = spoken(EXPLANATIONS[value])
            self._recommender.setItemData(place, explained, Qt.ItemDataRole.ToolTipRole)
        self._recommender.addItem(self.tr("All three, in three files"), _ALL)
        self._bridge = BridgeControl(self)
        self._count = QSpinBox(self, minimum=1, maximum=MOST_RESULTS)
        self._count.lineEdit().setTextMargins(TIGHT, 0, 0, 0)
        self._count.setFixedWidth(_COUNT_WIDTH)
        self._rules = QCheckBox(self.tr("Let your rules have their say"), self, checked=True)
        self._lay_out()
        self._recommender.currentIndexChanged.connect(self.changed)
        self._count.valueChanged.connect(self.changed)
        self._rules.toggled.connect(self.changed)
        self._bridge.changed.connect(self.changed)

    @property
    def recommenders(self) -> tuple[str, ...]:
        """Whose lists are wanted."""
        return _ALL_OF_THEM if self.wants_all else (self._recommender.currentData(),)

    @property
    def wants_all(self) -> bool:
        """Whether the lists of every recommender are wanted."""
        return bool(self._recommender.currentData() == _ALL)

    def want_all(self) -> None:
        """Choose the lists of every recommender."""
        self._choose(_ALL)

    def applied(self, options: ExportOptions) -> ExportOptions:
        """Give options changed to what is chosen here and in the panel."""
        panel = self._panel
        return replace(
            options,
            recommender=self.recommenders[0],
            k=self._count.value(),
            bridge=self._bridge.bridge,
            rules=self._rules.isChecked(),
            measure=panel.measure,
            diversity=panel.diversity,
            cut_off=panel.cut_off,
            fold=panel.fold,
            conditions=panel.conditions,
        )

    def show_options(self, options: ExportOptions, *, keep_all: bool = True) -> None:
        """Show what was chosen; `keep_all` lets the choice of every recommender stand."""
        if not (keep_all and self.wants_all):
            self._choose(options.recommender)
        self._count.setValue(options.k)
        self._bridge.set_bridge(options.bridge)

    def allow(self, asks: bool) -> None:
        """Say whether anything is asked for at all."""
        for field in (self._recommender, self._count, self._rules):
            field.setEnabled(asks)
        self._bridge.set_usable(asks and any(map(self._engine.bridges, self.recommenders)))

    def _choose(self, value: str) -> None:
        self._recommender.setCurrentIndex(max(0, self._recommender.findData(value)))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(GROUP)
        form.setVerticalSpacing(RELATED)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Recommender"), self._recommender),
            (self.tr("Bridge"), self._bridge),
            (self.tr("Results for each"), self._count),
            (self.tr("Rules"), self._rules),
        )
        for text, field in fields:
            form.addRow(muted_label(text, field, self), field)
        said = _panel_words(self._panel)
        if said:
            words = QLabel(said, self, wordWrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setProperty("role", "small")
            form.addRow(muted_label(self.tr("As in the panel"), words, self), words)


def _as_in_the_panel(engine: Engine, settings: Settings) -> ExportOptions:
    """Give how the panel makes its lists; columns that the catalogue lacks are passed over."""
    panel = remembered_options(settings)
    same = tuple(each for each in panel.same if each in engine.facts.columns)
    share = PRICE_SHARE if panel.similar_price else None
    return ExportOptions(
        measure=panel.measure,
        diversity=panel.diversity,
        cut_off=panel.cut_off,
        fold=panel.fold,
        conditions=Conditions(same, share, panel.in_stock),
    )


def _panel_words(panel: ExportOptions) -> str:
    said = []
    if panel.diversity:
        said.append(
            translate("AskingFields", "{share} variety").format(share=share(panel.diversity))
        )
    if panel.cut_off:
        said.append(translate("AskingFields", "lists end at a gap"))
    if panel.fold:
        said.append(translate("AskingFields", "variants in one place"))
    said += [spoken(condition_words(each)) for each in panel.conditions.keys]
    words = in_words(said)
    return words[:1].upper() + words[1:]
