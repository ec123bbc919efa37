"""The labels before the fields of the export dialog."""

from PySide6.QtWidgets import QLabel, QWidget

from fashrec_gui.theme import text_px

LABEL_WIDTH = 104


def muted_label(text: str, field: QWidget, parent: QWidget) -> QLabel:
    """Make the label of a field, as wide as all of them, so that fields stand below each other."""
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setBuddy(field)
    label.setFixedWidth(text_px(LABEL_WIDTH))
    if not field.accessibleName():
        field.setAccessibleName(text)
    return label
