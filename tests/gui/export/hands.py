"""What the hand finds in the export dialog, for its tests."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from fashrec_gui.export.dialog import ExportDialog

Opened = Callable[..., ExportDialog]


def radio(dialog: ExportDialog, text: str) -> QRadioButton:
    return next(each for each in dialog.findChildren(QRadioButton) if each.text() == text)


def combo(dialog: ExportDialog, name: str) -> QComboBox:
    return next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)


def button(dialog: ExportDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == "Export")


def file_line(dialog: ExportDialog) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "File")


def words(dialog: ExportDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel))


def column_item(dialog: ExportDialog, source: str) -> QTreeWidgetItem:
    tree = dialog.findChild(QTreeWidget)
    items = map(tree.topLevelItem, range(tree.topLevelItemCount()))
    return next(item for item in items if item.toolTip(0) == source)


def preset(dialog: ExportDialog, name: str) -> None:
    presets = combo(dialog, "Preset")
    presets.setCurrentText(name)
    presets.activated.emit(presets.currentIndex())
