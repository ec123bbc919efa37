"""Products chosen by what they are: "Belts", "Navy Blue", "Winter", each on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.browsing.filter import CATEGORY, TEXT, YEARS, Filter, Part, Years
from core.catalogue.column_words import column_title
from fashrec_gui import icons
from fashrec_gui.filters.words import part_title, part_words
from fashrec_gui.language import spoken
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import RELATED, TIGHT, tokens
from fashrec_gui.years_field import YearsField

if TYPE_CHECKING:
    from core.engine import Engine

_MOST_VALUES = 2000  # of a column, to be chosen from; others can be typed
_ICON = 16
_COLUMN_WIDTH = 140


class FilterField(QWidget):
    """Adds values of columns one by one, takes them away, and says how many products fit."""

    changed = Signal()

    def __init__(self, tasks: Tasks, engine: Engine, name: str, parent: QWidget) -> None:
        """`name` is what the field is for, for a screen reader."""
        super().__init__(parent)
        self._tasks = tasks
        self._engine = engine
        self._filter = Filter()
        self._values: dict[str, tuple[str, ...]] = {}
        self.setAccessibleName(name)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(TIGHT)
        self._column = QComboBox(self)
        self._column.setAccessibleName(self.tr("{field}: column").format(field=name))
        self._column.setFixedWidth(_COLUMN_WIDTH)
        self._column.currentIndexChanged.connect(self._offer_values)
        self._value = QComboBox(self, editable=True)
        self._value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._value.setAccessibleName(self.tr("{field}: value").format(field=name))
        self._value.lineEdit().setPlaceholderText(self.tr("Choose or type, then Enter"))
        self._value.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self._value.activated.connect(lambda _: self._add())
        self._value.lineEdit().returnPressed.connect(self._add)  # while names are offered
        self._value.installEventFilter(self)
        self._years = YearsField(
            self.tr("{field}: first year").format(field=name),
            self.tr("{field}: last year").format(field=name),
            self,
        )
        self._years.chosen.connect(self._choose_years)
        self._years.hide()
        self._count = QLabel(self)
        self._count.setProperty("role", "small")
        line = QHBoxLayout()
        line.setSpacing(RELATED)
        line.addWidget(self._column)
        line.addWidget(self._value, 1)
        line.addWidget(self._years, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(self._parts)
        column.addLayout(line)
        column.addWidget(self._count)
        self._column.addItem(self.tr("Reading columns…"), "")
        self.setFocusProxy(self._value)
        columns, self._counting = f"columns for {name}", f"count for {name}"
        keys = (columns, self._counting)
        self.destroyed.connect(lambda: [tasks.drop(key) for key in keys])
        tasks.run(columns, lambda: _read(engine), self._take_columns, self._say)

    @property
    def filter(self) -> Filter:
        """The products that are chosen; all of them while nothing is."""
        return self._filter

    def set_filter(self, filter: Filter) -> None:
        """Show another choice."""
        self._filter = filter
        self._show()

    def commit(self) -> None:
        """Take what was typed and not entered yet."""
        if self._value.currentText().strip():
            self._add()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter take what was typed, and not end the dialog with it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and self._value.currentText().strip():
                self._add()
                return True
        return super().eventFilter(watched, event)

    def _take_columns(self, read: tuple[dict[str, tuple[str, ...]], Years | None]) -> None:
        values, years = read
        self._values = values
        self._column.blockSignals(True)
        self._column.clear()
        for column in values:
            self._column.addItem(_titled(column), column)
        if years is not None:
            self._years.set_years(range(years[0], years[1] + 1))
            self._show_years()
            self._column.addItem(self.tr("Years from – to"), YEARS)
        self._column.addItem(self.tr("Search words"), TEXT)
        self._column.setCurrentIndex(max(0, self._column.findData("article_type")))
        self._column.blockSignals(False)
        self._offer_values()

    def _offer_values(self) -> None:
        is_range = self._column.currentData() == YEARS
        self._value.setHidden(is_range)
        self._years.setVisible(is_range)
        self.setFocusProxy(self._years if is_range else self._value)
        self._value.clear()
        self._value.addItems(self._values.get(self._column.currentData(), ()))
        self._value.setCurrentIndex(-1)
        self._value.clearEditText()

    def _add(self) -> None:
        value, column = self._value.currentText().strip(), self._column.currentData()
        if not value or not column:
            return
        if column == TEXT:
            self._filter = self._filter.with_text(value)
        elif not self._filter.wants(column, value):
            self._filter = self._filter.toggled(column, value)
        self._value.setCurrentIndex(-1)
        self._value.clearEditText()
        self._show()
        self.changed.emit()

    def _show_years(self) -> None:
        self._years.offer_besides(self._filter.years)
        self._years.show_chosen(self._filter.years)

    def _choose_years(self, first: int | None, last: int | None) -> None:
        self._filter = self._filter.with_years(first, last)
        self._show()
        self.changed.emit()

    def _take_away(self, part: Part) -> None:
        self._filter = self._filter.without_part(part)
        self._show()
        self.changed.emit()
        self.setFocus()

    def _show(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._show_years()
        for part in self._filter.parts():
            self._parts.addWidget(self._line(part))
        self._tell_count()

    def _line(self, part: Part) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        title = QLabel(
            self.tr("Search words") if part.column == TEXT else part_title(part.column), line
        )
        title.setProperty("role", "muted")
        title.setFixedWidth(_COLUMN_WIDTH)
        value = QLabel(part_words(part), line, textFormat=Qt.TextFormat.PlainText)
        away = QToolButton(line)
        away.setProperty("role", "icon")
        away.setIcon(icons.icon("close", tokens().muted))
        words = self.tr("Take {value} away").format(value=part_words(part))
        away.setToolTip(words)
        away.setAccessibleName(words)
        away.clicked.connect(lambda: self._take_away(part))
        row.addWidget(title)
        row.addWidget(value)
        row.addWidget(away)
        row.addStretch(1)
        return line

    def _tell_count(self) -> None:
        wanted, engine = self._filter, self._engine
        if wanted.is_empty:
            self._tasks.drop(self._counting)
            self._count.setText(self.tr("Choose what the products have in common."))
            return

        def done(count: int) -> None:
            none = self.tr("No product of the catalogue fits.")
            self._count.setText(self.tr("%Ln products now", "", count) if count else none)

        self._tasks.run(self._counting, lambda: engine.facets.count(wanted), done, self._say)

    def _say(self, sentence: str) -> None:
        self._count.setText(sentence)


def _read(engine: Engine) -> tuple[dict[str, tuple[str, ...]], Years | None]:
    """Give the columns with their values, and the first and the last year; None where no year."""
    facets = engine.facets
    values = {name: column.values[:_MOST_VALUES] for name, column in facets.columns.items()}
    return values, facets.years


def _titled(column: str) -> str:
    return spoken(column_title("category" if column == CATEGORY else column))
