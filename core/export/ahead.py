"""Work done ahead of whoever uses it: in threads, in order, and never much at a time."""

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_TOGETHER = 8  # items that go to a thread at once: handing over each alone costs more than it gains
_PARTS_AHEAD = 3  # for each thread
_MOST_THREADS = 4  # Python's lock lets more do little


def done_ahead(
    work: Callable[[Item], Result], items: Iterable[Item], *, threads: int | None = None
) -> Generator[Result, None, None]:
    """Give `work(item)` for every item, in order, the next ones being done meanwhile in threads.

    Fewer than `most_ahead(threads)` items are taken beyond the result that was given last. The
    first item whose work fails ends it all with its error. When the generator is closed, and at its
    end, no thread is left; each finishes only the item it is at.

    Args:
        work: must be safe to call from several threads.
        items: taken one after the other, in the thread that asks for the results.
        threads: how many; as many as are worth it on this computer when not given.
    """
    count = threads or worthwhile_threads()
    over = threading.Event()

    def do(part: list[Item]) -> list[Result]:
        results: list[Result] = []
        for item in part:
            if over.is_set():
                break
            results.append(work(item))
        return results

    remaining, ahead = iter(items), count * _PARTS_AHEAD
    pool = ThreadPoolExecutor(max_workers=count, thread_name_prefix="ahead")
    waiting: deque[Future[list[Result]]] = deque()
    try:
        while True:
            while len(waiting) < ahead and (part := list(islice(remaining, _TOGETHER))):
                waiting.append(pool.submit(do, part))
            if not waiting:
                return
            yield from waiting.popleft().result()
    finally:
        over.set()
        pool.shutdown(wait=True, cancel_futures=True)


def most_ahead(threads: int) -> int:
    """Tell what the items stay below that `done_ahead` takes beyond the result it gave last."""
    return threads * _PARTS_AHEAD * _TOGETHER


def worthwhile_threads() -> int:
    """Tell how many threads to work with: one for each processor this process may use, or four."""
    allowed = getattr(os, "sched_getaffinity", None)
    processors = len(allowed(0)) if allowed is not None else os.cpu_count() or 1
    return min(processors, _MOST_THREADS)
