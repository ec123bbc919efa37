"""Work in threads: in order, never far ahead, and over when nobody wants it any more."""

import threading
import time

import pytest

from core.export.ahead import done_ahead, most_ahead, worthwhile_threads


def left_over() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("ahead")]


def test_results_come_in_order_though_later_work_ends_first():
    def work(item: int) -> int:
        time.sleep(0.005 if item % 20 == 0 else 0)
        return item * item

    assert list(done_ahead(work, range(100), threads=3)) == [item * item for item in range(100)]
    assert left_over() == []


def test_several_threads_work_at_once():
    meeting = threading.Barrier(2, timeout=30)

    def work(item: int) -> int:
        if item in (0, 8):
            meeting.wait()  # neither goes on before the other has come
        return item

    assert list(done_ahead(work, range(16), threads=2)) == list(range(16))


def test_no_more_is_taken_than_a_few_items_ahead():
    taken = 0

    def items():
        nonlocal taken
        for item in range(500):
            taken += 1
            yield item

    furthest = 0
    for given, _ in enumerate(done_ahead(str, items(), threads=2), start=1):
        furthest = max(furthest, taken - given)

    assert 0 < furthest < most_ahead(2)
    assert taken == 500


def test_nothing_is_done_any_more_once_it_is_closed():
    begun: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        time.sleep(0.001)
        return item

    results = done_ahead(work, range(10_000), threads=2)
    assert next(results) == 0
    results.close()

    assert left_over() == []
    assert len(begun) < most_ahead(2)


def test_closing_lets_each_thread_finish_only_the_item_it_is_at():
    begun: list[int] = []
    both_at_work = threading.Barrier(3, timeout=30)
    closing = threading.Event()

    def work(item: int) -> int:
        begun.append(item)
        if item in (8, 16):
            both_at_work.wait()
            closing.wait(timeout=30)
        return item

    results = done_ahead(work, range(1000), threads=2)
    next(results)
    both_at_work.wait()
    threading.Timer(0.05, closing.set).start()
    results.close()

    assert sorted(begun) == [*range(9), 16]
    assert left_over() == []


def test_the_first_item_that_fails_ends_it_with_its_error():
    def work(item: int) -> int:
        if item in (30, 90):
            raise ValueError(str(item))
        return item

    given: list[int] = []
    with pytest.raises(ValueError, match=r"^30$"):
        given.extend(done_ahead(work, range(1000), threads=2))

    assert given == list(range(len(given)))
    assert len(given) <= 30
    assert left_over() == []


def test_an_error_of_the_items_is_raised_where_results_are_asked_for():
    def items():
        yield 1
        raise LookupError("no second row")

    with pytest.raises(LookupError, match="no second row"):
        list(done_ahead(str, items(), threads=2))

    assert left_over() == []


def test_nothing_to_do_gives_nothing():
    assert list(done_ahead(str, [], threads=2)) == []


def test_there_is_always_a_thread_to_work_with():
    assert 1 <= worthwhile_threads() <= 4
