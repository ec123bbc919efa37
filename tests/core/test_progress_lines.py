"""What one process writes about its progress, the other reads; chatter is no news."""

import io

import pytest

from core.jobs import Progress
from core.progress_lines import EpochDone, Event, Failure, Note, read_event, write_event


@pytest.mark.parametrize(
    "event",
    [
        Progress("Training", 3, 10, 1.5, 4.0),
        Note("Übernommen 🙂"),
        Failure("Nothing to learn from."),
        EpochDone(3, 14, 3.98, 0.736, 0.572, 0.852),
    ],
)
def test_an_event_is_read_as_it_was_written(event: Event) -> None:
    stream = io.StringIO()
    write_event(stream, event)
    assert stream.getvalue().count("\n") == 1
    assert read_event(stream.getvalue()) == event


@pytest.mark.parametrize(
    "line", ["", "Loading…", "3", "{}", '{"event": "epoch", "epoch": 3}', '{"event": "else"}']
)
def test_a_line_that_is_no_event_reads_as_nothing(line: str) -> None:
    assert read_event(line) is None
