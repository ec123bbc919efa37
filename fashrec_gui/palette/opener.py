"""Opening the palette: gathers its entries, and remembers what was used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fashrec_gui.palette.dialog import Palette
from fashrec_gui.palette.entries import Entry, Provider, find_products
from fashrec_gui.settings import Settings
from fashrec_gui.tasks import Tasks

if TYPE_CHECKING:
    from core.engine import Engine

_TASK = "find products for the palette"
_KEPT = 12


class PaletteOpener(QObject):
    """Knows who provides entries; whoever has more to offer adds a provider."""

    product_chosen = Signal(int)
    """The row of a product to show."""

    def __init__(self, tasks: Tasks, settings: Settings, window: QWidget) -> None:
        """Open over `window`."""
        super().__init__(window)
        self._tasks = tasks
        self._settings = settings
        self._window = window
        self._providers: list[Provider] = []
        self._engine: Engine | None = None

    def add_provider(self, provider: Provider) -> None:
        """Offer what `provider` gives, below what is there."""
        self._providers.append(provider)

    def set_engine(self, engine: Engine | None) -> None:
        """Find products of another catalogue, or none."""
        self._engine = engine

    def open(self) -> Palette:
        """Open the palette."""
        entries = [entry for provider in self._providers for entry in provider()]
        recent = self._settings.palette_recent.value
        palette = Palette(entries, recent, self._find, self._remember, self._window)
        palette.destroyed.connect(lambda: self._tasks.drop(_TASK))
        palette.open_over(self._window)
        return palette

    def _remember(self, key: str) -> None:
        if not key.startswith("product "):
            recent = self._settings.palette_recent
            others = [each for each in recent.value if each != key]
            recent.value = (key, *others)[:_KEPT]

    def _find(self, text: str, take: Callable[[Sequence[Entry]], None]) -> None:
        engine = self._engine
        if engine is None:
            return
        kind = self.tr("Product")

        def done(found: list[tuple[int, str, str]]) -> None:
            take(
                [
                    Entry(
                        f"product {product_id}",
                        name,
                        lambda row=row: self.product_chosen.emit(row),
                        kind,
                        product_id,
                    )
                    for row, name, product_id in found
                ]
            )

        self._tasks.run(_TASK, lambda: find_products(engine, text), done, lambda sentence: None)
