"""All background work of the window: thread pools, child processes, cancelling, shutting down.

Nothing else in the window starts a thread or a process, so there is one place to look at when
something runs too long, and one place that ends everything before the window's process ends.
"""

import atexit
import logging
import sys
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from core.errors import FashRecError
from core.words import worded
from core.workspace.child import command
from fashrec_gui.child_job import ChildJob
from fashrec_gui.language import spoken

_log = logging.getLogger(__name__)

T = TypeVar("T")

_SWITCH_S = 0.001
"""After how long a thread that computes in Python gives way to another one, when asked to.

Python's own 5 ms are a third of a frame, and a thread that reads files waits as long at each of
them."""

UNEXPECTED = worded(
    "Tasks", "Something went wrong inside FashRec. The details are in its log file."
)


@dataclass(eq=False, slots=True)
class _Task:
    """One piece of work and who waits for it; `dropped` once nobody does any more."""

    key: str
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    dropped: bool = False
    result: Any = None
    error: str | None = None


class _Runnable(QRunnable):
    """Does a task on a pool's thread; what comes of it travels through the emitter."""

    def __init__(self, task: _Task, finished: "deque[_Task]", emitter: "_Emitter") -> None:
        super().__init__()
        self._task = task
        self._finished = finished
        self._emitter = emitter

    def run(self) -> None:
        task = self._task
        if task.dropped:
            return
        try:
            task.result = task.work()
        except FashRecError as error:
            task.error = spoken(error)
        except Exception:  # noqa: BLE001 - a defect ends its task, not the thread pool
            _log.exception("the task %s failed", task.key)
            task.error = spoken(UNEXPECTED)
        self._finished.append(task)
        self._emitter.ready.emit()


class _Emitter(QObject):
    """The one long-lived object through which all threads call back to the GUI thread.

    The signal carries nothing: the finished tasks lie in a queue, so no Python object and no large
    number ever has to pass through Qt's argument conversion.
    """

    ready = Signal()


def _pool(name: str, threads: int, priority: QThread.Priority) -> QThreadPool:
    pool = QThreadPool()
    pool.setObjectName(name)
    pool.setMaxThreadCount(threads)
    pool.setThreadPriority(priority)
    return pool


class Tasks(QObject):
    """Runs work off the GUI thread and delivers what comes of it on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the pools; their threads start when there is work."""
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_S)
        self._pools = {
            # What the user waits for: two, so that both recommenders answer side by side.
            "answers": _pool("answers", 2, QThread.Priority.NormalPriority),
            # Many small jobs: their own pool, or a scrolled grid would hold up an answer.
            "thumbnails": _pool("thumbnails", 2, QThread.Priority.LowPriority),
            # Long jobs (opening a workspace, loading a model): one after the other, out of the way.
            "background": _pool("background", 1, QThread.Priority.LowPriority),
        }
        self._newest: dict[str, _Task] = {}
        self._finished: deque[_Task] = deque()
        self._children: set[ChildJob] = set()
        self._closed = False
        self._emitter = _Emitter(self)
        self._emitter.ready.connect(self._deliver)
        # However the process comes to its end: a thread must not go on in what Qt and Python have
        # taken down.
        atexit.register(self.shutdown)

    def run(
        self,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        *,
        pool: str = "answers",
    ) -> None:
        """Do `work` on a thread of `pool`, then call `done` or `failed` on the GUI thread.

        A newer task with the same key takes the older one's place: the older one is not started
        if it still waits, and neither its result nor its error is delivered. `failed` gets a
        sentence for the user. After `shutdown` nothing is started.
        """
        self.drop(key)
        if self._closed:
            return
        task = _Task(key, work, done, failed)
        self._newest[key] = task
        self._pools[pool].start(_Runnable(task, self._finished, self._emitter))

    def drop(self, key: str) -> None:
        """Forget the task with this key, if there is one: nothing of it is delivered."""
        task = self._newest.pop(key, None)
        if task is not None:
            task.dropped = True

    def is_running(self, key: str) -> bool:
        """Tell whether a task with this key waits, works or is about to be delivered."""
        return key in self._newest

    @property
    def is_idle(self) -> bool:
        """Whether all work is done and delivered; children do not count."""
        return not self._newest

    def start_child(self, arguments: Sequence[str]) -> ChildJob:
        """Run `fashrec ARGUMENTS` in a process of its own, which yields to the window.

        The process starts when control returns to the event loop, so that the caller can connect
        to the job's signals first.
        """
        job = ChildJob(command(*arguments), self)
        job.ended.connect(self._forget_child)
        self._children.add(job)
        if not self._closed:
            job.start_soon()
        return job

    def shutdown(self) -> None:
        """End all children and wait for all threads; afterwards nothing is delivered any more."""
        atexit.unregister(self.shutdown)
        self._closed = True
        for key in list(self._newest):
            self.drop(key)
        for pool in self._pools.values():
            pool.clear()
        for job in list(self._children):
            job.end_now()
        self._children.clear()
        for pool in self._pools.values():
            pool.waitForDone()
        self._finished.clear()

    @Slot()
    def _deliver(self) -> None:
        while self._finished:
            task = self._finished.popleft()
            if task.dropped or self._closed:
                continue
            del self._newest[task.key]
            if task.error is not None:
                task.failed(task.error)
            else:
                task.done(task.result)

    @Slot()
    def _forget_child(self) -> None:
        job = self.sender()
        if isinstance(job, ChildJob):
            self._children.discard(job)
            job.deleteLater()
