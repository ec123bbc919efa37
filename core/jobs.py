"""Progress and cancelling, as plain callbacks.

The engine knows no widget and no terminal: whoever starts long work hands in a function that takes
a `Progress`. That function may raise `Cancelled`, which ends the work at the next batch boundary
with everything finished so far kept.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(BaseException):
    """The user asked for the work to end.

    Like `KeyboardInterrupt` it is no `Exception`, so that code which deals with whatever may go
    wrong, ours and that of libraries, does not take it for a failure.
    """


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage of long work has come.

    `total` is None while it is not known. `rate` is in items a second, `seconds_left` in seconds;
    both are None until there is something to measure. A non-empty `note` is a sentence the user
    should see (a fallback that was taken, say).
    """

    stage: str
    done: int = 0
    total: int | None = None
    rate: float | None = None
    seconds_left: float | None = None
    note: str = ""


Report = Callable[[Progress], None]


def silent(progress: Progress) -> None:
    """Take no notice of progress."""


class StageMeter:
    """Count the items of one stage and report rate and time left, a few times a second at most."""

    def __init__(
        self, report: Report, stage: str, total: int | None, *, interval: float = 0.1
    ) -> None:
        """Start the clock; `interval` is the least time between two reports, in seconds."""
        self._report = report
        self._stage = stage
        self._total = total
        self._interval = interval
        self._started = time.monotonic()
        self._reported = self._started
        self.done = 0
        report(Progress(stage, 0, total))

    def advance(self, count: int = 1) -> None:
        """Count finished items.

        Raises:
            Cancelled: when the callback asks for the work to end.
        """
        self.done += count
        now = time.monotonic()
        if now - self._reported < self._interval and self.done != self._total:
            return
        self._reported = now
        elapsed = now - self._started
        rate = self.done / elapsed if elapsed > 0 else None
        left = (self._total - self.done) / rate if self._total is not None and rate else None
        self._report(Progress(self._stage, self.done, self._total, rate, left))
