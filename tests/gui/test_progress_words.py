"""Progress in words."""

import pytest

from core.jobs import Progress
from fashrec_gui.progress_words import counted, time_left


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress("s", 12480, 35466, 58.4, 394), "12,480 of 35,466 · 58/s · 7 min left"),
        (Progress("s", 0, 500), "0 of 500"),
        (Progress("s", 3, 10, 0.5, 14), "3 of 10 · 0.5/s · 15 s left"),
        (Progress("s", 10, 10, 5.0, 0.0), "10 of 10 · 5/s"),
        (Progress("Preparing"), ""),
    ],
)
def test_progress_is_said_shortly(progress: Progress, words: str) -> None:
    assert counted(progress) == words


def test_long_times_are_said_in_hours() -> None:
    assert time_left(9000) == "2.5 h left"
