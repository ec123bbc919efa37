"""The export dialog on the small engine of the window's tests."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from fashrec_gui.export.dialog import ExportDialog
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks
from fashrec_gui.theme import Theme
from tests.gui.export.hands import Opened


@pytest.fixture
def opened(
    qtbot: QtBot,
    theme: Theme,
    engine: Any,
    settings: Settings,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Opened:
    """Give a function that opens the dialog; it proposes a file in the test's folder."""
    settings.export_folder.value = str(tmp_path)
    monkeypatch.setenv("FASHREC_HOME", str(tmp_path / "home"))
    engine.workspace = tmp_path / "workspace"

    def make(
        current: Any = None,
        selected_rows: tuple[int, ...] = (),
        filtered: Any = None,
        list_name: str = "",
    ) -> ExportDialog:
        dialog = ExportDialog(
            engine,
            settings,
            tasks,
            current=current,
            selected_rows=selected_rows,
            filtered_rows=filtered,
            list_name=list_name,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make
