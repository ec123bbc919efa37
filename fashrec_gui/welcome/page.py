"""What a window without a catalogue shows: the ways to get one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fashrec_gui.actions import Actions
from fashrec_gui.placard import Placard
from fashrec_gui.settings import RecentCatalogue
from fashrec_gui.theme import TIGHT, Theme

_BUTTON_WIDTH = 264
_OFFERED = 4


class WelcomePage(Placard):
    """Offers the demo, a catalogue of one's own, and those opened before."""

    recent_chosen = Signal(str)  # a workspace

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no recent catalogues."""
        super().__init__(theme, "hanger", parent, role="title")
        self.say(
            self.tr("Start with a catalogue"),
            self.tr(
                "Open a folder of product pictures, or the CSV file that describes them. Then "
                "click a product to see what is like it and what could stand in for it."
            ),
        )
        for action, text, role in (
            (actions.open_folder, self.tr("Open a catalogue folder…"), "primary"),
            (actions.open_file, self.tr("Open a catalogue file (CSV)…"), ""),
            (actions.open_demo, self.tr("Try the demo catalogue"), ""),
        ):
            button = self.add_button(text, action.trigger, role=role)
            button.setFixedWidth(_BUTTON_WIDTH)
        self.add_space()
        self._recent = QWidget()
        self._list = QVBoxLayout(self._recent)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(TIGHT)
        self.add_widget(self._recent)

    def show_recent(self, recent: Sequence[RecentCatalogue]) -> None:
        """Offer the catalogues opened before."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if recent:
            heading = QLabel(self.tr("Opened before"), alignment=Qt.AlignmentFlag.AlignCenter)
            heading.setProperty("role", "small")
            self._list.addWidget(heading)
        for each in recent[:_OFFERED]:
            button = QPushButton(each.name.replace("&", "&&"))
            button.setProperty("role", "link")
            button.setToolTip(each.source or each.workspace)
            button.clicked.connect(
                lambda _=False, workspace=each.workspace: self.recent_chosen.emit(workspace)
            )
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
