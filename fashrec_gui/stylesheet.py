"""The one stylesheet, made from the theme's tokens.

Widgets say what they are for by a dynamic property, `role`:
labels `title`, `heading`, `muted`, `small`, `danger`; buttons `primary`, `quiet`, `link`, `icon`,
`section`, `amber`, `catalogue`, `legend`, `chip`, `choice`; frames `surface`, `header`, `status`,
`notice`, `failure`, `done`, `card`, `sentence`; fields `small`; lists and trees `bare`.
"""

import re
from collections.abc import Callable
from string import Template

from fashrec_gui import tokens
from fashrec_gui.icons import icon_file
from fashrec_gui.tokens import Tokens

_LINE_HEIGHT = re.compile(r"min-height: (\d\d)px")
_TEMPLATE = Template("""
QDialog[role="popover"], QFrame[role="popover"] {
    background: $surface; border: 1px solid $border_strong;
}
QMainWindow, QDialog { background: $surface; }
QWidget { color: $text; }
QToolTip { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${TITLE}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${LARGE}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${SMALL}px; }
QLabel[role="danger"] { color: $danger; }

QFrame[role="surface"] { background: $surface; }
QFrame[role="header"] { background: $surface; border: 0; border-bottom: 1px solid $border; }
QFrame[role="status"] { background: $surface; border: 0; border-top: 1px solid $border; }
QFrame[role="notice"] { background: $amber_soft; }
QFrame[role="notice"][inset="true"] { border-radius: ${RADIUS}px; }
QFrame[role="notice"] QLabel { color: $amber_text; }
QFrame[role="failure"] { background: $danger_soft; }
QFrame[role="failure"] QLabel { color: $danger; }
QFrame[role="done"] { background: $hover; }
QFrame[role="sentence"] { background: $hover; border-radius: ${RADIUS}px; }
QFrame[role="card"] { background: $field; border: 1px solid $border; border-radius: ${RADIUS}px; }

QFrame[role="popup"] { background: $surface; border: 1px solid $border_strong; }
QFrame[role="popup"] QListWidget { background: transparent; border: 0; outline: 0; }
QFrame[role="popup"] QListWidget::item { padding: 2px; border-radius: ${RADIUS_SMALL}px; }
QFrame[role="popup"] QListWidget::item:hover { background: $hover; }
QFrame[role="popup"] QListWidget::item:selected { background: $accent_soft; color: $text; }

QPushButton, QToolButton {
    background: $field; color: $text; border: 1px solid $outline;
    border-radius: ${RADIUS}px; padding: 5px 12px; min-height: 20px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled {
    color: $disabled; background: transparent; border-color: $border;
}
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled {
    background: $track; color: $muted; border-color: $track;
}
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    background: transparent; border-color: transparent;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:pressed, QToolButton[role="quiet"]:pressed { background: $pressed; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="link"], QToolButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: $accent_text;
    padding: 1px 4px; min-height: 16px;
}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {
    border: 1px solid $accent; padding: 1px 4px;
}
QFrame[role="notice"] QPushButton[role="link"] { color: $amber_text; text-decoration: underline; }
QFrame[role="failure"] QPushButton[role="link"] { color: $danger; text-decoration: underline; }
QPushButton[role="amber"] {
    background: $amber_soft; color: $amber_text; border: 1px solid transparent;
    border-radius: ${RADIUS_SMALL}px; padding: 1px 8px; min-height: 16px; font-size: ${SMALL}px;
}
QPushButton[role="amber"]:hover { border-color: $amber; }
QPushButton[role="amber"]:focus { border-color: $amber_text; }
QPushButton[role="chip"] {
    background: $accent_soft; color: $accent_text; border: 1px solid transparent;
    border-radius: 11px; padding: 0 10px; min-height: 20px;
}
QPushButton[role="chip"]:hover, QPushButton[role="chip"]:focus { border-color: $accent; }
QPushButton[role="toggle"] {
    background: transparent; color: $text; border: 1px solid $outline;
    border-radius: 12px; padding: 1px 8px 1px 6px; min-height: 20px; font-size: ${SMALL}px;
}
QPushButton[role="toggle"]:hover { background: $hover; }
QPushButton[role="toggle"]:checked {
    background: $accent_soft; color: $accent_text; border-color: $accent;
}
QPushButton[role="toggle"]:focus { border: 2px solid $accent; padding: 0 7px 0 5px; }
QToolButton[role="refine"] {
    background: transparent; border: 1px solid transparent; padding: 2px 8px; min-height: 20px;
}
QToolButton[role="refine"]:hover { background: $hover; }
QToolButton[role="refine"][active="true"] { background: $accent_soft; color: $accent_text; }
QToolButton[role="refine"]:focus { border: 1px solid $accent; }
QPushButton[role="legend"] {
    background: transparent; border: 1px solid transparent; border-radius: ${RADIUS_SMALL}px;
    padding: 0 4px; min-height: 20px; font-size: ${SMALL}px; text-align: left;
}
QPushButton[role="legend"]:hover { background: $hover; }
QPushButton[role="legend"]:checked { background: $accent_soft; }
QPushButton[role="legend"]:focus { border-color: $accent; }
QPushButton[role="choice"]:checked {
    background: $accent_soft; color: $accent_text; border-color: $accent;
}
QToolButton[role="catalogue"] {
    background: transparent; border: 1px solid transparent; font-size: ${LARGE}px;
    font-weight: 600; padding: 4px 8px;
}
QToolButton[role="catalogue"]:hover { background: $hover; }
QToolButton[role="catalogue"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QToolButton[role="section"] {
    background: transparent; border: 1px solid transparent; font-weight: 600; text-align: left;
    padding: 4px 0; min-height: 18px;
}
QToolButton[role="section"]:hover { background: $hover; }
QToolButton[role="section"]:focus { border: 2px solid $accent; padding: 3px 0; }
QToolButton[role="icon"] {
    background: transparent; border: 1px solid transparent; padding: 4px; min-height: 16px;
}
QToolButton[role="icon"]:hover { background: $hover; }
QToolButton[role="icon"]:pressed, QToolButton[role="icon"]:checked { background: $pressed; }
QToolButton[role="icon"]:checked { border-color: $outline; }
QToolButton[role="icon"]:focus { border: 2px solid $accent; padding: 3px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit {
    background: $field; border: 1px solid $outline; border-radius: ${RADIUS}px;
    padding: 0 8px; min-height: 30px; placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus { border: 2px solid $accent; padding: 0 7px; min-height: 28px; }
QPlainTextEdit {
    background: $field; border: 1px solid $outline; border-radius: ${RADIUS}px;
    placeholder-text-color: $muted;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus { border: 2px solid $accent; }
QLineEdit[role="small"] { min-height: 24px; }
QLineEdit[role="small"]:focus { min-height: 22px; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:pressed {
    background: transparent; border: 0; padding: 0; min-height: 0;
}
QLineEdit[role="quiet"] { background: transparent; border-color: transparent; }
QLineEdit[role="quiet"]:hover { border-color: $outline; }
QLineEdit[role="quiet"]:focus { background: $field; border-color: $accent; }
QSpinBox, QComboBox, QDateEdit {
    background: $field; border: 1px solid $outline; border-radius: ${RADIUS}px;
    padding: 0 8px; min-height: 30px;
}
QSpinBox:focus, QComboBox:focus, QDateEdit:focus {
    border: 2px solid $accent; padding: 0 7px; min-height: 28px;
}
QSpinBox, QDateEdit { min-height: 27px; }
QSpinBox:focus, QDateEdit:focus { min-height: 25px; }
QSpinBox:disabled, QComboBox:disabled, QLineEdit:disabled, QDateEdit:disabled {
    color: $disabled; background: transparent; border-color: $border;
}
QSpinBox QLineEdit, QDateEdit QLineEdit, QSpinBox QLineEdit:focus, QDateEdit QLineEdit:focus {
    background: transparent; border: 0; padding: 0; min-height: 0;
}
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $border_strong; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; }
QDateEdit::drop-down { border: 0; width: 22px; }
QDateEdit::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 18px; background: transparent; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }

QRadioButton, QCheckBox { spacing: 8px; min-height: 22px; background: transparent; }
QRadioButton:disabled, QCheckBox:disabled { color: $disabled; }
QRadioButton:focus, QCheckBox:focus { color: $accent_text; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px;
    border: 1px solid $outline; background: $field; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px;
    background: $on_accent; }
QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator, QTableView::indicator { width: 16px; height: 16px;
    border-radius: ${RADIUS_SMALL}px; border: 1px solid $outline; background: $field; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
    border-color: $accent; background: $accent; image: url("$check"); }
QCheckBox::indicator:checked:disabled { border-color: $disabled; background: $disabled; }
QCheckBox::indicator:focus { border-color: $accent; }

QMenu { background: $surface; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${RADIUS_SMALL}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QSlider { background: transparent; min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { background: $muted; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: $field; border: 1px solid $muted;
}
QSlider::sub-page:horizontal:disabled { background: $track; }
QSlider::handle:horizontal:disabled { border-color: $track; }
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; }

QProgressBar {
    background: $track; border: 0; border-radius: 2px; min-height: 4px; max-height: 4px;
    text-align: center;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMainWindow::separator { background: $window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $accent_soft; }
QDockWidget { background: $surface; color: $text; }
QDockWidget > QWidget { background: $surface; }

QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QTabWidget::pane { border: 0; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 6px 4px; margin-right: 16px;
    border: 0; border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QMainWindow > QTabBar::tab:first { margin-left: 12px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent_text; }

QDialog[role="popover"] QListView { background: transparent; border: 0; outline: 0; }

QTableView, QTreeView {
    background: $field; border: 1px solid $border; border-radius: ${RADIUS}px; outline: 0;
    alternate-background-color: $window; gridline-color: $border;
    selection-background-color: $accent_soft; selection-color: $text;
}
QTreeView[role="bare"], QListView[role="bare"] { background: transparent; border: 0; padding: 0; }
QTableView::item { padding: 0 8px; }
QTreeView::indicator { width: 14px; height: 14px; border-radius: 3px;
    border: 1px solid $outline; background: $field; }
QTreeView::indicator:checked { border-color: $accent; background: $accent; image: url("$check"); }
QTreeView QLineEdit { min-height: 0; padding: 0 3px; border-radius: 0; }
QTreeView QLineEdit:focus { min-height: 0; padding: 0 2px; border-width: 1px; }
QHeaderView { background: $surface; }
QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $border;
    padding: 6px 8px; font-size: ${SMALL}px; text-align: left;
}
QHeaderView[role="facts"]::section { padding: 6px 11px; }
QTreeView[role="columns"]::item { padding-left: 5px; }
QHeaderView::down-arrow { image: url("$chevron_up"); width: 14px; height: 14px; }
QHeaderView::up-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QTableCornerButton::section { background: $surface; border: 0; }
""")


def stylesheet(colours: Tokens, text_px: Callable[[int], int] = int) -> str:
    """Give Qt's stylesheet for these tokens; `text_px` says how large a text size is shown."""
    values: dict[str, object] = {name: getattr(colours, name) for name in Tokens.__slots__}
    for name in ("RADIUS", "RADIUS_SMALL"):
        values[name] = getattr(tokens, name)
    for name in ("SMALL", "BODY", "LARGE", "TITLE"):
        values[name] = text_px(getattr(tokens, name))
    values["chevron"] = icon_file("chevron-down-grey")
    values["chevron_up"] = icon_file("chevron-up-grey")
    values["check"] = icon_file(f"check-{colours.name}")
    # What holds a line of text grows with it.
    return _LINE_HEIGHT.sub(
        lambda found: f"min-height: {text_px(int(found[1]))}px", _TEMPLATE.substitute(values)
    )
