"""Child processes that turn pictures into vectors on demand, so that two can take turns.

A contender gets the pictures' paths, a line each, in a file; it says "ready" when its network is
loaded and warm, then for each line "START STOP" it answers with the seconds that those pictures
took, and at the end of its input with its peak memory in MB.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from tests.benchmarks.timing import ROOT

Work = Callable[[Sequence[Path]], None]


def serve(pictures: Path, work: Work) -> None:
    """Be a contender: called in the child once its network is loaded."""
    paths = [Path(line) for line in pictures.read_text(encoding="utf-8").splitlines()]
    work(paths[:2])
    print("ready", flush=True)
    for line in sys.stdin:
        start, stop = map(int, line.split())
        began = time.perf_counter()
        work(paths[start:stop])
        print(time.perf_counter() - began, flush=True)
    print(own_peak(), flush=True)


def own_peak() -> float:
    """Give this process's peak memory in MB.

    Linux's own file is preferred: what getrusage tells counts the parent's memory as well, from
    before the child became another program.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


class Contender:
    """The parent's side of one contender."""

    def __init__(self, name: str, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start it and wait until it is ready.

        Raises:
            RuntimeError: when it ends instead.
        """
        self.name = name
        self.rates: list[float] = []
        self._child = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        if self._answer() != "ready":
            raise RuntimeError(f"{name} did not become ready.")

    def take(self, start: int, stop: int) -> None:
        """Have it take some of the pictures, and note how many it did a second."""
        assert self._child.stdin is not None
        self._child.stdin.write(f"{start} {stop}\n")
        self._child.stdin.flush()
        self.rates.append((stop - start) / float(self._answer()))

    def finish(self) -> float:
        """End it and give its peak memory in MB."""
        assert self._child.stdin is not None
        self._child.stdin.close()
        peak = float(self._answer())
        self._child.wait()
        return peak

    def _answer(self) -> str:
        assert self._child.stdout is not None
        line = self._child.stdout.readline().strip()
        if not line:
            raise RuntimeError(f"{self.name} ended unexpectedly ({self._child.wait()}).")
        return line

    def __enter__(self) -> "Contender":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._child.poll() is None and kind is not None:
            self._child.kill()
        for stream in (self._child.stdin, self._child.stdout):
            if stream is not None:
                stream.close()
        self._child.wait()
