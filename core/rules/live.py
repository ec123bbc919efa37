"""The rules of an opened workspace, read anew whenever they have changed."""

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.recommend.adjustments import Adjustments
from core.rules.changes import Effects
from core.rules.effects import effects_of
from core.rules.rule import Rule
from core.rules.rulebook import RuleBook
from core.rules.store import read_rules
from core.rules.targets import Targets
from core.userdata.user_data import UserData
from core.userdata.user_file import Patience

_FRESH_S = 0.1  # a file system may tell the times of two changes apart only when they lie so far

_PATIENCE = Patience(reading=1.0)  # every answer waits for the rules

_State = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Ruling:
    """What the rules have to say about one list."""

    book: RuleBook
    numbers: tuple[int, ...]
    adjustments: Adjustments
    seen_as: tuple[str, ...] = ()
    """The labels of a new picture because of which rules for some questions count."""

    def effects(self, listed: NDArray[np.int64], unruled: NDArray[np.int64], k: int) -> Effects:
        """Tell what they did to a list of `k`: its rows with and, going on, without them."""
        return effects_of(self.book, self.numbers, self.adjustments, listed, unruled, k)


class LiveRules:
    """The rules of one workspace over one opened catalogue. Any thread may ask."""

    def __init__(self, workspace: Path, targets: Targets) -> None:
        """Read nothing yet."""
        self.targets = targets
        self._data = UserData(workspace, _PATIENCE)
        self._lock = threading.Lock()
        self._state: _State | None = None
        self._version = -1
        self._rules: list[Rule] = []
        self._book = RuleBook([], targets)

    def rules(self) -> list[Rule]:
        """Give all rules as they are now, in the order of the desk.

        Raises:
            WorkspaceError: when they cannot be read.
        """
        self._look()
        return self._rules

    def ruling(
        self,
        asked: Sequence[int],
        recommender: str,
        day: date | None = None,
        seen: Mapping[str, str] | None = None,
    ) -> Ruling | None:
        """Give what the rules say about a list; None when none of them counts in it.

        Args:
            asked: the rows of the products asked about, none for a new picture.
            recommender: whose list it is.
            day: when it is asked, today where it is not said.
            seen: by column, the labels that a new picture surely has; none for products.

        Raises:
            WorkspaceError: when the rules cannot be read.
        """
        book = self._look()
        labels = seen or {}
        numbers = book.in_force(asked, recommender, day or date.today(), labels)
        adjustments = book.adjustments(numbers)
        if adjustments is None:
            return None
        return Ruling(book, numbers, adjustments, book.labels_used(numbers, labels))

    def _look(self) -> RuleBook:
        """Read the rules again where anything was written since."""
        with self._lock:
            state = self._file_state()
            if state == self._state:
                return self._book
            version = self._data.version()
            if version != self._version:
                self._rules = read_rules(self._data)
                self._book = RuleBook(self._rules, self.targets)
                self._version = version
            # What was written just now may be written to once more within the same tick.
            newest = max((changed for changed, _ in state), default=0)
            settled = time.time() - newest / 1e9 > _FRESH_S
            self._state = state if settled else None
            return self._book

    def _file_state(self) -> _State:
        """Give when the file and its log were written, in nanoseconds, and their sizes."""
        path = self._data.path
        found = []
        for each in (path, path.with_name(path.name + "-wal")):
            try:
                facts = each.stat()
            except OSError:
                continue
            found.append((facts.st_mtime_ns, facts.st_size))
        return tuple(found)
