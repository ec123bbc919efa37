"""The editor of one rule: what, which products, where, when, and the sentence that it makes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import FashRecError
from core.rules.rule import PIN, Rule, checked
from core.rules.words import rule_in_words
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.recommender_names import TITLES
from fashrec_gui.rules.how_field import HowField
from fashrec_gui.rules.period_field import PeriodField
from fashrec_gui.rules.target_field import ALL, ONE, SOME, TargetField
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import EDGE, GROUP

if TYPE_CHECKING:
    from core.engine import Engine

_WIDTH = 680  # the four kinds of rules in the longest language


class RuleEditor(QDialog):
    """Edits a rule; `kept` gives it when the user is done."""

    kept = Signal(object)
    """The finished `Rule`, with the number of the one that was begun with."""

    def __init__(
        self, tasks: Tasks, engine: Engine, begun: Rule, parent: QWidget | None = None
    ) -> None:
        """Begin with a rule, finished or not."""
        super().__init__(parent)
        self._begun = begun
        self.setWindowTitle(self.tr("Edit rule") if begun.rule_id else self.tr("New rule"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._sentence.setProperty("role", "heading")
        self._how = HowField(self)
        products = {ONE: self.tr("One product"), SOME: self.tr("All products that are …")}
        self._products = TargetField(tasks, engine, self.tr("Products"), products, self)
        questions = {
            ALL: self.tr("For every question"),
            ONE: self.tr("For questions about one product"),
            SOME: self.tr("For questions about products that are …"),
        }
        self._questions = TargetField(tasks, engine, self.tr("Where"), questions, self)
        self._recommender = QComboBox(self)
        self._recommender.addItem(self.tr("All recommenders"), "")
        for name, title in TITLES.items():
            self._recommender.addItem(spoken(title), name)
        self._period = PeriodField(self)
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("Why, for whom, until when to look again …"))
        self._problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "small")
        self._buttons = QDialogButtonBox(self)
        self._save = QPushButton(self.tr("Save") if begun.rule_id else self.tr("Add rule"))
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._show_begun(begun)
        self._wire()
        self._tell()
        (self._how.place if begun.kind == PIN else self._how).setFocus()

    @property
    def rule(self) -> Rule:
        """The rule as it stands in the fields."""
        place, strength = self._how.numbers
        first, last = self._period.period
        return replace(
            self._begun,
            kind=self._how.kind,
            products=self._products.target,
            questions=self._questions.target,
            place=place,
            strength=strength,
            recommender=self._recommender.currentData(),
            first_day=first,
            last_day=last,
            note=self._note.text(),
        )

    @property
    def problem(self) -> str:
        """What is wanting in the rule, as a sentence; "" when nothing is."""
        if not self._questions.is_whole:
            return self.tr("Say which questions it is for.")
        try:
            checked(self.rule)
        except FashRecError as error:
            return spoken(error)
        return ""

    def accept(self) -> None:
        """Give the rule, if nothing is wanting in it."""
        self._products.commit()
        self._questions.commit()
        if not self.problem:
            self.kept.emit(checked(self.rule))
            super().accept()

    def event(self, event: QEvent) -> bool:
        """Stay high enough for the sentence, however many lines it takes, and all fields."""
        if event.type() not in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            return super().event(event)
        done, layout = super().event(event), self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return done

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setProperty("role", "sentence")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GROUP, GROUP - 4, GROUP, GROUP - 4)
        inside.addWidget(self._sentence)
        form = QFormLayout()
        form.setHorizontalSpacing(GROUP)
        form.setVerticalSpacing(GROUP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Rule"), self._how),
            (self.tr("Products"), self._products),
            (self.tr("Where"), self._questions),
            (self.tr("In lists of"), self._recommender),
            (self.tr("When"), self._period),
            (self.tr("Note"), self._note),
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
        column.addWidget(card)
        column.addLayout(form)
        column.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GROUP)
        bottom.addWidget(self._problem, 1)
        bottom.addWidget(self._buttons)
        column.addLayout(bottom)
        self.setMinimumWidth(_WIDTH)

    def _show_begun(self, rule: Rule) -> None:
        self._how.set_how(rule.kind, rule.place, rule.strength)
        self._products.set_target(rule.products)
        self._questions.set_target(rule.questions)
        self._recommender.setCurrentIndex(max(0, self._recommender.findData(rule.recommender)))
        self._period.set_period(rule.first_day, rule.last_day)
        self._note.setText(rule.note)
        self._allow_ways()

    def _wire(self) -> None:
        self._how.changed.connect(self._allow_ways)
        for field in (self._how, self._products, self._questions, self._period):
            field.changed.connect(self._tell)
        self._recommender.currentIndexChanged.connect(self._tell)
        self._note.textChanged.connect(self._tell)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _allow_ways(self) -> None:
        """Only a single product can stand at a place."""
        self._products.allow(SOME, self._how.kind != PIN)

    def _tell(self) -> None:
        problem = self.problem
        self._sentence.setText(spoken(rule_in_words(self.rule, date.today())))
        self._problem.setText(problem)
        self._save.setEnabled(not problem)
