"""What is to be exported, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.export.lookbook.look import GRID
from core.export.lookbook.wording import ENGLISH
from core.export.options import PDF, ExportOptions
from fashrec_gui.language import language_tag, spoken, thousands

if TYPE_CHECKING:
    from core.recommend.query import Query

translate = QCoreApplication.translate

CURRENT = "current"
SELECTION = "selection"
FILTERED = "filtered"
LIST = "list"
CATALOGUE = "catalogue"
SCOPES = (CURRENT, SELECTION, FILTERED, LIST, CATALOGUE)


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which lists go to which file, in which form.

    `scope` is one of `SCOPES`; `query` belongs to the scope `current`, `rows` to `selection` and
    `filtered`, `list_name` to `list`. With more than one recommender each has a file of its own,
    named after `path` and the recommender; `chosen` says everything else, its own recommender
    being of no account.
    """

    scope: str
    recommenders: tuple[str, ...]
    path: Path
    chosen: ExportOptions = field(default_factory=ExportOptions)
    query: Query | None = None
    rows: Sequence[int] = ()
    list_name: str = ""

    def file_of(self, recommender: str) -> Path:
        """Give the file that a recommender's lists go to."""
        return file_of(self.path, recommender, self.recommenders)

    @property
    def files(self) -> tuple[Path, ...]:
        """All files, in the order they are written."""
        return tuple(self.file_of(recommender) for recommender in self.recommenders)

    @property
    def shows_products(self) -> bool:
        """Whether it is a lookbook of products alone, without recommendations for them."""
        is_grid = self.chosen.format == PDF and self.chosen.look.arrangement == GRID
        return is_grid and self.scope != CURRENT

    def options(self, recommender: str) -> ExportOptions:
        """Give the options of one recommender's file; a lookbook speaks the window's language."""
        wording = ENGLISH.said(spoken, language_tag(), thousands())
        return replace(self.chosen, recommender=recommender, wording=wording)


def file_of(path: Path, recommender: str, recommenders: tuple[str, ...]) -> Path:
    """Give the file of one of several recommenders: its name goes before the suffix."""
    if len(recommenders) < 2:
        return path
    return path.with_name(f"{path.stem}_{recommender}{path.suffix}")


def in_words(names: Sequence[str]) -> str:
    """List names as a sentence does: "a", "a and b", "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    words = translate("Listing", "{some} and {last}")
    return words.format(some=", ".join(names[:-1]), last=names[-1])
