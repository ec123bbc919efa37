"""Choosing the catalogue to open: a folder, or a CSV file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from fashrec_gui.settings import Settings

translate = QCoreApplication.translate

_TABLES = (".csv", ".tsv", ".tab")


def choose_folder(settings: Settings, parent: QWidget) -> Path | None:
    """Let the user choose a catalogue's folder."""
    start = settings.catalogue_folder.value
    chosen = QFileDialog.getExistingDirectory(
        parent, translate("Choosing", "Open catalogue folder"), start
    )
    return _remembered(chosen, settings)


def choose_file(settings: Settings, parent: QWidget) -> Path | None:
    """Let the user choose a catalogue's CSV file."""
    start = settings.catalogue_folder.value
    kinds = translate("Choosing", "Catalogues (*.csv *.tsv *.tab *.txt);;All files (*)")
    title = translate("Choosing", "Open catalogue file")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, start, kinds)
    return _remembered(chosen, settings)


def dropped_catalogue(mime: QMimeData) -> Path | None:
    """Give the catalogue that is dropped: one folder, or one CSV file."""
    urls = mime.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in _TABLES or path.is_dir() else None


def _remembered(chosen: str, settings: Settings) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    settings.catalogue_folder.value = str(path.parent)
    return path
