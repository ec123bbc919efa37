"""What the window remembers, declared once.

Each setting has a type, a default and its own `changed` signal. A value in the file that is
damaged, or of a type it should not have, is as good as absent: the default stands.
"""

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

from core.workspace.places import config_dir
from fashrec_gui.language import ENGLISH
from fashrec_gui.recommendations.bridge_words import NEUTRAL
from fashrec_gui.recommendations.recommender_names import LOOK_ALIKES, SAME_TYPE, TITLES
from fashrec_gui.table.layout import Placed, read_layout, write_layout

T = TypeVar("T")

SMALLEST_THUMBNAIL = 64
LARGEST_THUMBNAIL = 400
_RECENT_KEPT = 8


class Setting(QObject, Generic[T]):
    """One remembered value. Setting it writes it down and, when it differs, tells who listens."""

    changed = Signal(object)

    def __init__(
        self,
        store: QSettings,
        key: str,
        default: T,
        read: Callable[[Any], T],
        write: Callable[[T], Any] = lambda value: value,
    ) -> None:
        """`read` makes a value of what JSON gives, raising ValueError or TypeError if it cannot."""
        super().__init__(store)
        self._store = store
        self._key = key
        self._write = write
        self._value = default
        text = store.value(key)
        if isinstance(text, str):
            try:
                self._value = read(json.loads(text))
            except (ValueError, TypeError, KeyError):
                self._value = default

    @property
    def value(self) -> T:
        """The value now."""
        return self._value

    @value.setter
    def value(self, value: T) -> None:
        if value == self._value:
            return
        self._value = value
        self._store.setValue(self._key, json.dumps(self._write(value)))
        self.changed.emit(value)


class SessionSetting(QObject, Generic[T]):
    """One value that lasts as long as the program runs; the next start begins with the default."""

    changed = Signal(object)

    def __init__(self, default: T, parent: QObject | None = None) -> None:
        """Start with the default."""
        super().__init__(parent)
        self._value = default

    @property
    def value(self) -> T:
        """The value now."""
        return self._value

    @value.setter
    def value(self, value: T) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)


@dataclass(frozen=True, slots=True)
class RecentCatalogue:
    """A catalogue opened before: its name for people, its workspace, and what it was read from."""

    name: str
    workspace: str
    source: str = ""


class Settings(QObject):
    """All settings, kept in one INI file below the configuration folder."""

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        """Read the settings from `file`, or from where the system keeps them."""
        super().__init__(parent)
        path = file or config_dir() / "window.ini"
        store = QSettings(str(path), QSettings.Format.IniFormat, self)
        self._store = store
        # The grid
        self.thumbnail_size: Setting[int] = Setting(
            store, "grid/thumbnail_size", 160, _whole(SMALLEST_THUMBNAIL, LARGEST_THUMBNAIL)
        )
        # The table
        self.shows_table: Setting[bool] = Setting(store, "table/shown", False, bool)
        self.table_pictures: Setting[int] = Setting(store, "table/pictures", 1, _whole(0, 4))
        self.table_columns: Setting[tuple[Placed, ...]] = Setting(
            store, "table/columns", (), read_layout, write_layout
        )
        # The filters
        self.folded_filters: Setting[tuple[str, ...]] = Setting(
            store, "filters/folded", (), _read_texts, list
        )
        # Recommendations
        self.results_count: Setting[int] = Setting(
            store, "recommendations/count", 10, _whole(1, 100)
        )
        self.recommender_layout = _text(store, "recommendations/layout", "beside")
        self.recommender_tab = _text(store, "recommendations/tab", LOOK_ALIKES)
        self.recommender_sides: Setting[tuple[str, ...]] = Setting(
            store, "recommendations/sides", (SAME_TYPE, LOOK_ALIKES), _read_sides, list
        )
        self.measure: Setting[str] = Setting(
            store, "recommendations/measure", "cosine", _one_of("cosine", "euclidean")
        )
        self.bridge = SessionSetting(NEUTRAL, self)
        self.diversity: Setting[float] = Setting(store, "recommendations/diversity", 0.0, _share)
        self.cut_off: Setting[bool] = Setting(store, "recommendations/cut_off", False, _yes_or_no)
        self.fold: Setting[bool] = Setting(store, "recommendations/fold", False, _yes_or_no)
        self.refining: Setting[bool] = Setting(store, "recommendations/refining", False, _yes_or_no)
        self.conditions: SessionSetting[tuple[tuple[str, ...], bool, bool]] = SessionSetting(
            ((), False, False), self
        )
        # The map
        self.map_recommender = _text(store, "map/recommender", "")
        self.map_attribute = _text(store, "map/attribute", "master_category")
        self.map_legend: Setting[bool] = Setting(store, "map/legend", True, bool)
        # Catalogues
        self.last_workspace = _text(store, "catalogues/last_workspace", "")
        self.recent_catalogues: Setting[tuple[RecentCatalogue, ...]] = Setting(
            store, "catalogues/recent", (), _read_recent, _write_recent
        )
        self.catalogue_folder = _text(store, "catalogues/folder", "")
        # Lists: the number of the one that is made, and the workspace it belongs to
        self.current_list = _text(store, "lists/current", "")
        # The window
        self.language = _text(store, "window/language", ENGLISH)
        self.geometry = _bytes(store, "window/geometry")
        self.palette_recent: Setting[tuple[str, ...]] = Setting(
            store, "window/palette", (), lambda value: tuple(map(_read_text, value)), list
        )
        self.panels = _bytes(store, "window/panels")
        # Pictures the user asks with
        self.picture_folder = _text(store, "query/folder", "")
        # The last export's choices
        self.export_folder = _text(store, "export/folder", "")
        self.export_scope = _text(store, "export/scope", "current")
        self.export_choices: Setting[dict[str, Any]] = Setting(
            store, "export/choices", {}, _read_document
        )
        self.export_all: Setting[bool] = Setting(store, "export/all_recommenders", False, bool)

    def source_of(self, workspace: str) -> Path | None:
        """Give the folder or file of a catalogue that was opened before, if it is known."""
        known = {each.workspace: each.source for each in self.recent_catalogues.value}
        source = known.get(workspace)
        return Path(source) if source else None

    def remember_catalogue(self, catalogue: RecentCatalogue) -> None:
        """Put a catalogue first in the list of recent ones, and make it the last one."""
        others = [
            each for each in self.recent_catalogues.value if each.workspace != catalogue.workspace
        ]
        self.recent_catalogues.value = (catalogue, *others)[:_RECENT_KEPT]
        self.last_workspace.value = catalogue.workspace

    def forget_catalogue(self, workspace: str) -> None:
        """Take a catalogue that is not there any more out of the list of recent ones."""
        self.recent_catalogues.value = tuple(
            each for each in self.recent_catalogues.value if each.workspace != workspace
        )
        if self.last_workspace.value == workspace:
            self.last_workspace.value = ""

    def save(self) -> None:
        """Write everything to the file now."""
        self._store.sync()


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        return min(max(int(value), low), high)

    return read


def _share(value: Any) -> float:
    return min(max(float(value), 0.0), 1.0)


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _one_of(*choices: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError(value)
        return str(value)

    return read


def _read_sides(value: Any) -> tuple[str, ...]:
    left, right = value
    if left == right or left not in TITLES or right not in TITLES:
        raise ValueError(value)
    return (left, right)


def _read_document(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _read_texts(value: Any) -> tuple[str, ...]:
    return tuple(map(_read_text, value))


def _text(store: QSettings, key: str, default: str) -> Setting[str]:
    return Setting(store, key, default, _read_text)


def _read_bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError(value) from error


def _bytes(store: QSettings, key: str) -> Setting[bytes]:
    return Setting(store, key, b"", _read_bytes, lambda value: base64.b64encode(value).decode())


def _read_recent(value: Any) -> tuple[RecentCatalogue, ...]:
    return tuple(RecentCatalogue(*map(_read_text, each)) for each in value)


def _write_recent(value: tuple[RecentCatalogue, ...]) -> list[tuple[str, ...]]:
    return [astuple(each) for each in value]
