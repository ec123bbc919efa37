"""Timing contenders against each other, and watching child processes."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
_BLOCK = 25
_WATCH_SECONDS = 0.02

Ask = Callable[[int], NDArray[np.int64]]


@dataclass(slots=True)
class Answers:
    """What a contender found, rows (NO_ROW in empty places) a query, and its milliseconds."""

    found: list[NDArray[np.int64]] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Of all queries, in ms."""
        return float(np.median(self.milliseconds))

    @property
    def p95(self) -> float:
        """Of all queries, in ms."""
        return float(np.percentile(self.milliseconds, 95))


def side_by_side(contenders: Mapping[str, Ask], queries: Sequence[int]) -> dict[str, Answers]:
    """Ask every contender the same queries, in turns of a few, so that all meet the same machine.

    The first queries are asked once before, untimed: nobody is measured cold.
    """
    answers = {name: Answers() for name in contenders}
    for ask in contenders.values():
        for query in queries[:5]:
            ask(query)
    for start in range(0, len(queries), _BLOCK):
        for name, ask in contenders.items():
            for query in queries[start : start + _BLOCK]:
                began = time.perf_counter()
                rows = ask(query)
                answers[name].milliseconds.append((time.perf_counter() - began) * 1000)
                answers[name].found.append(rows)
    return answers


@dataclass(frozen=True, slots=True)
class Finished:
    """A child process that ended well: its output, seconds, and peak memory in MB.

    `peak` counts every resident page, also those of mapped files that the system takes back when
    it likes; `private` only what is the process's own. Both are nan where the system does not tell.
    """

    output: str
    seconds: float
    peak: float
    private: float


def run_child(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Finished:
    """Run this Python with arguments, in the repository, and watch its memory.

    Raises:
        RuntimeError: when it fails; the text is what it said.
    """
    began = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=None if environment is None else dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    peaks: dict[str, float] = {}
    watcher = threading.Thread(target=_watch, args=(child, peaks))
    watcher.start()
    output, errors = child.communicate()
    seconds = time.perf_counter() - began
    watcher.join()
    if child.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {child.returncode}: {errors[-2000:]}")
    missing = float("nan")
    return Finished(output, seconds, peaks.get("VmHWM", missing), peaks.get("RssAnon", missing))


def _watch(child: "subprocess.Popen[str]", peaks: dict[str, float]) -> None:
    """Note the highest figures of /proc in MB, until the child ends; elsewhere there are none."""
    status = Path(f"/proc/{child.pid}/status")
    while child.poll() is None:
        try:
            lines = status.read_text(encoding="utf-8").splitlines()
        except OSError:
            return
        for name, _, value in (line.partition(":") for line in lines):
            if name in ("VmHWM", "RssAnon"):
                peaks[name] = max(peaks.get(name, 0.0), int(value.split()[0]) / 1024)
        time.sleep(_WATCH_SECONDS)


def now() -> str:
    """Give the date and time to the minute."""
    return datetime.now(UTC).isoformat(timespec="minutes")


def median_of(values: Sequence[float]) -> float:
    """Give the median."""
    return float(np.median(values))
