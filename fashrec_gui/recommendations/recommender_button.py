"""The heading of a list: whose it is, and the choice of another recommender."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fashrec_gui import icons
from fashrec_gui.language import spoken
from fashrec_gui.recommendations.recommender_names import EXPLANATIONS, TITLES
from fashrec_gui.theme import Theme, tokens

_CHEVRON = 16


class RecommenderButton(QToolButton):
    """Shows the name of a recommender; a click offers all of them, each with a line on it."""

    chosen = Signal(str)
    """The recommender that the user chose."""

    def __init__(self, theme: Theme, side: str, parent: QWidget | None = None) -> None:
        """`side` is "left" or "right", which screen readers tell."""
        super().__init__(parent)
        self._is_left = side == "left"
        self._actions: dict[str, QAction] = {}
        self.setProperty("role", "catalogue")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes last
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(_CHEVRON, _CHEVRON))
        self.setStyleSheet("margin-left: -9px")  # its word begins where the tiles do
        self.setMenu(self._make_menu())
        theme.changed.connect(self._dress)
        self._dress()

    def show_recommender(self, recommender: str) -> None:
        """Show whose list it is."""
        title, explanation = spoken(TITLES[recommender]), spoken(EXPLANATIONS[recommender])
        self._actions[recommender].setChecked(True)
        self.setText(title)
        tip = self.tr("{explanation}. Click to choose another recommender.")
        self.setToolTip(tip.format(explanation=explanation))
        left = self.tr("{recommender}, the left list: choose another recommender")
        right = self.tr("{recommender}, the right list: choose another recommender")
        self.setAccessibleName((left if self._is_left else right).format(recommender=title))
        self.setAccessibleDescription(explanation)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # not its button's
        menu.setStyleSheet("QMenu::item { padding-left: 32px; } QMenu::indicator { left: 12px; }")
        group = QActionGroup(menu)
        for recommender, title in TITLES.items():
            action = menu.addAction(f"{spoken(title)}\t{spoken(EXPLANATIONS[recommender])}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=recommender: self.chosen.emit(name))
            group.addAction(action)
            self._actions[recommender] = action
        return menu

    def _dress(self) -> None:
        self.setIcon(icons.icon("chevron-down", tokens().muted))
