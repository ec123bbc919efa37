"""From which day and until which day a rule counts, each of them or neither."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget

from fashrec_gui.theme import GROUP, RELATED


class PeriodField(QWidget):
    """Two days, each behind a box that says whether it matters."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start without bounds."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(RELATED)
        first = (self.tr("From"), self.tr("From a day"), self.tr("From which day"))
        last = (self.tr("Until"), self.tr("Until a day"), self.tr("Until which day"))
        self._first = _Bound(first, self)
        self._last = _Bound(last, self)
        for bound in (self._first, self._last):
            row.addWidget(bound.box)
            row.addWidget(bound.day)
            row.addSpacing(GROUP - RELATED)
            bound.box.toggled.connect(lambda _: self.changed.emit())
            bound.day.dateChanged.connect(lambda _: self.changed.emit())
        row.addStretch(1)
        self.setFocusProxy(self._first.box)

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The first and the last day, None for no bound."""
        return self._first.value, self._last.value

    def set_period(self, first: date | None, last: date | None) -> None:
        """Show other bounds."""
        self._first.set_value(first)
        self._last.set_value(last)


class _Bound:
    """One bound: a box, and a day that is offered while the box is ticked."""

    def __init__(self, words: tuple[str, str, str], parent: QWidget) -> None:
        """`words` say which bound it is: on the box, of the box and of the day."""
        self.box = QCheckBox(words[0], parent)
        self.box.setAccessibleName(words[1])
        self.day = QDateEdit(QDate.currentDate(), parent, calendarPopup=True)
        form = QCoreApplication.translate("PeriodField", "d MMM yyyy", "the form of a day")
        self.day.setDisplayFormat(form)
        self.day.setAccessibleName(words[2])
        self.day.setEnabled(False)
        self.box.toggled.connect(self.day.setEnabled)

    @property
    def value(self) -> date | None:
        """The day; None for no bound."""
        if not self.box.isChecked():
            return None
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def set_value(self, value: date | None) -> None:
        """Show a day, or no bound."""
        self.box.setChecked(value is not None)
        if value is not None:
            self.day.setDate(QDate(value.year, value.month, value.day))
