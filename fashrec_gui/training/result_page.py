"""What a training came to: figures, confusions, wrong pictures, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from core.catalogue.column_words import in_words
from fashrec_gui.language import spoken
from fashrec_gui.theme import EDGE, GROUP, RELATED, TIGHT
from fashrec_gui.training.confusions_view import ConfusionsView
from fashrec_gui.training.corrected_labels import CorrectedLabels
from fashrec_gui.training.figures_view import FiguresView
from fashrec_gui.training.outcome import Outcome
from fashrec_gui.training.pictures import ProductPictures
from fashrec_gui.training.plan import ARTICLE_TYPE, Plan
from fashrec_gui.training.words import share
from fashrec_gui.training.wrong_view import WrongView


class ResultPage(QWidget):
    """Three tabs over the result, and below them Adopt and Discard."""

    adopt_wanted = Signal()
    discard_wanted = Signal()
    back_wanted = Signal()
    corrections_wanted = Signal()

    def __init__(
        self, corrected: CorrectedLabels, pictures: ProductPictures, parent: QWidget | None = None
    ) -> None:
        """Start empty."""
        super().__init__(parent)
        self._title = _words("title")
        self._told = _words("muted")
        self.figures = FiguresView()
        self.confusions = ConfusionsView(pictures)
        self.wrong = WrongView(corrected, pictures)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        for page, title in (
            (self.figures, self.tr("Figures")),
            (self.confusions, self.tr("Confused labels")),
            (self.wrong, self.tr("Most confidently wrong")),
        ):
            self.tabs.addTab(page, title)
        self._corrections = QPushButton()
        self._corrections.setProperty("role", "link")
        self._back, self._discard = QPushButton(self.tr("Back")), QPushButton(self.tr("Discard…"))
        self._adopt = QPushButton(self.tr("Adopt"))
        self._adopt.setProperty("role", "primary")
        self._adopt.setToolTip(self.tr("Use this classifier, and classify the catalogue with it"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.tabs.tabBar())

    def show_outcome(self, plan: Plan, outcome: Outcome, labels: Sequence[str], told: str) -> None:
        """Show a finished training; `told` is what to know of it, `labels` are those to choose."""
        right = share(outcome.figures.top1)
        self._title.setText(
            self.tr("{training}: {share} right").format(training=plan.title, share=right)
        )
        words = [told] if told else []
        if outcome.column != ARTICLE_TYPE:
            adopted = self.tr(
                "Adopted, “same type” recommends what has the same value here: {column}."
            )
            words.append(adopted.format(column=spoken(in_words(outcome.column))))
        self._told.setText(" ".join(words))
        self._told.setVisible(bool(words))
        self.figures.show_outcome(outcome)
        self.confusions.show_confusions(outcome.confusions)
        self.wrong.show_outcome(outcome, labels)
        self.tabs.setCurrentIndex(0)

    def show_adopted(self, adopted: bool) -> None:
        """Say whether this result is the classifier in use."""
        self._adopt.setEnabled(not adopted)
        self._adopt.setText(self.tr("Adopted") if adopted else self.tr("Adopt"))

    def show_corrections(self, number: int) -> None:
        """Say how many labels were corrected since this training began."""
        self._corrections.setText(
            self.tr("%Ln labels corrected; train again to use them", "", number)
        )
        self._corrections.setVisible(bool(number))

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(RELATED)
        bottom.addWidget(self._back)
        bottom.addWidget(self._discard)
        bottom.addStretch()
        bottom.addWidget(self._corrections)
        bottom.addWidget(self._adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(RELATED)
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addSpacing(TIGHT)
        column.addWidget(self.tabs, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        pairs = (
            (self._adopt, self.adopt_wanted),
            (self._discard, self.discard_wanted),
            (self._back, self.back_wanted),
            (self._corrections, self.corrections_wanted),
        )
        for button, signal in pairs:
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())


def _words(role: str) -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setProperty("role", role)
    return label
