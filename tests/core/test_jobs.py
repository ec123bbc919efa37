"""Progress is counted, timed and throttled."""

import pytest

from core import jobs
from core.jobs import Cancelled, Progress, StageMeter


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands at `clock[0]`."""
    now = [100.0]
    monkeypatch.setattr(jobs.time, "monotonic", lambda: now[0])
    return now


def test_a_stage_begins_at_nothing_and_ends_at_its_total(clock):
    seen: list[Progress] = []
    meter = StageMeter(seen.append, "Counting", 4)
    for _ in range(4):
        clock[0] += 1
        meter.advance()

    assert (seen[0].stage, seen[0].done, seen[0].total) == ("Counting", 0, 4)
    assert [progress.done for progress in seen] == [0, 1, 2, 3, 4]
    assert (seen[2].rate, seen[2].seconds_left) == (1.0, 2.0)
    assert seen[-1].seconds_left == 0


def test_reports_come_a_few_times_a_second_at_most_but_the_last_always(clock):
    seen: list[Progress] = []
    meter = StageMeter(seen.append, "Counting", 1000, interval=0.1)
    for _ in range(1000):
        clock[0] += 0.001
        meter.advance()

    assert 8 <= len(seen) <= 12
    assert seen[-1].done == 1000


def test_an_unknown_total_has_a_rate_and_no_time_left(clock):
    seen: list[Progress] = []
    meter = StageMeter(seen.append, "Reading", None)
    clock[0] += 2
    meter.advance(10)

    assert (seen[-1].rate, seen[-1].total, seen[-1].seconds_left) == (5.0, None, None)


def test_no_time_passed_is_no_rate(clock):
    seen: list[Progress] = []
    StageMeter(seen.append, "Counting", 1).advance()

    assert (seen[-1].rate, seen[-1].seconds_left) == (None, None)


def test_whoever_watches_may_cancel():
    def cancel(progress: Progress) -> None:
        if progress.done:
            raise Cancelled

    meter = StageMeter(cancel, "Counting", 1)
    with pytest.raises(Cancelled):
        meter.advance()
