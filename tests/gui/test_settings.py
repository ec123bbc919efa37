"""Settings: remembered, typed, and forgiving of a damaged file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fashrec_gui.settings import RecentCatalogue, Settings


def test_what_is_set_is_there_the_next_time(settings: Settings, tmp_path: Path) -> None:
    settings.thumbnail_size.value = 222
    settings.geometry.value = b"\x00\xffbytes"
    settings.remember_catalogue(RecentCatalogue("Été, 2012", "/w", "/c"))
    settings.save()
    again = Settings(tmp_path / "window.ini")
    assert again.thumbnail_size.value == 222
    assert again.geometry.value == b"\x00\xffbytes"
    assert again.recent_catalogues.value == (RecentCatalogue("Été, 2012", "/w", "/c"),)
    assert again.last_workspace.value == "/w"


def test_a_setting_tells_only_when_it_changes(qtbot: QtBot, settings: Settings) -> None:
    told: list[object] = []
    settings.results_count.changed.connect(told.append)
    settings.results_count.value = 20
    settings.results_count.value = 20
    assert told == [20]


@pytest.mark.parametrize("text", ["", "not json", '"text"', "[1]", "null"])
def test_a_damaged_value_is_as_good_as_absent(tmp_path: Path, text: str) -> None:
    file = tmp_path / "damaged.ini"
    file.write_text(f"[grid]\nthumbnail_size={text}\n[catalogues]\nrecent={text}\n")
    settings = Settings(file)
    assert settings.thumbnail_size.value == 160
    assert settings.recent_catalogues.value == ()


def test_the_most_recent_catalogue_comes_first_and_none_twice(settings: Settings) -> None:
    for name in ("a", "b", "a"):
        settings.remember_catalogue(RecentCatalogue(name, f"/{name}"))
    assert [each.name for each in settings.recent_catalogues.value] == ["a", "b"]
    settings.forget_catalogue("/a")
    assert [each.name for each in settings.recent_catalogues.value] == ["b"]
    assert settings.last_workspace.value == ""


@pytest.mark.parametrize("sides", ['["blend"]', '["blend", "blend"]', '["blend", "other"]', "7"])
def test_sides_that_cannot_be_shown_are_as_good_as_absent(tmp_path: Path, sides: str) -> None:
    file = tmp_path / "window.ini"
    store = QSettings(str(file), QSettings.Format.IniFormat)
    store.setValue("recommendations/sides", sides)
    store.sync()
    assert Settings(file).recommender_sides.value == ("same-type", "look-alikes")


def test_the_sides_are_there_the_next_time(settings: Settings, tmp_path: Path) -> None:
    settings.recommender_sides.value = ("blend", "same-type")
    settings.save()
    assert Settings(tmp_path / "window.ini").recommender_sides.value == ("blend", "same-type")


def test_what_lasts_for_the_session_is_not_written(settings: Settings, tmp_path: Path) -> None:
    told: list[object] = []
    settings.bridge.changed.connect(told.append)
    settings.bridge.value = 0.8
    settings.bridge.value = 0.8
    settings.save()
    assert told == [0.8]
    assert Settings(tmp_path / "window.ini").bridge.value == 0.5
