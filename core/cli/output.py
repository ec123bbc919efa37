"""What a command says: progress on standard error, its answer on standard output."""

import io
import json
import os
import sys
from dataclasses import dataclass
from typing import Any

from core.jobs import Progress
from core.progress_lines import EpochDone, Failure, write_event


@dataclass(frozen=True, slots=True)
class Answer:
    """A command's result: `document` for programs and `text` for people."""

    document: Any
    text: str


class Output:
    """Speaks to people or to programs, as the options ask."""

    def __init__(self, as_json: bool, progress: str) -> None:
        """`progress` is "json", "none", or "auto": for people, on a terminal or in a log."""
        self._as_json = as_json
        self._progress = progress
        self._on_terminal = sys.stderr.isatty()
        self._stage = ""
        self._open_line = False

    def report(self, progress: Progress) -> None:
        """Show progress; a note is always shown."""
        if self._progress == "json":
            write_event(sys.stderr, progress)
            return
        if progress.note:
            self._end_line()
            print(progress.note, file=sys.stderr)
            return
        if self._progress == "none" or not progress.stage:
            return
        if self._on_terminal:
            sys.stderr.write("\r\x1b[K" + describe(progress))
            sys.stderr.flush()
            self._open_line = True
        elif progress.stage != self._stage or (progress.total and progress.done == progress.total):
            print(describe(progress), file=sys.stderr)
        self._stage = progress.stage

    def epoch(self, done: EpochDone) -> None:
        """Show what an epoch of a training brought."""
        if self._progress == "json":
            write_event(sys.stderr, done)
        elif self._progress != "none":
            self._end_line()
            print(_epoch_in_words(done), file=sys.stderr)

    def fail(self, sentence: str) -> None:
        """Say why the command ended."""
        self._end_line()
        if self._progress == "json":
            write_event(sys.stderr, Failure(sentence))
        else:
            print(f"fashrec: {sentence}", file=sys.stderr)

    def finish(self, answer: Answer) -> None:
        """Print a command's answer."""
        self._end_line()
        if self._as_json:
            print(json.dumps(answer.document, ensure_ascii=False, indent=1))
        elif answer.text:
            print(answer.text)
        sys.stdout.flush()

    def _end_line(self) -> None:
        if self._open_line:
            sys.stderr.write("\n")
            self._open_line = False


def speak_any_text(*, for_programs: bool) -> None:
    """Let names in any script be printed: what the terminal has no sign for is escaped.

    Programs read UTF-8 whatever the terminal speaks. A file's name that is not valid UTF-8 holds
    lone surrogates, whose escapes are what JSON calls for.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = "utf-8" if for_programs else stream.encoding
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def stop_speaking() -> None:
    """Let what is still to be written vanish, where nobody reads it any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def describe(progress: Progress) -> str:
    """Give progress in words: stage, count, rate and time left."""
    if progress.total is None:
        return f"{progress.stage}: {progress.done:,}" if progress.done else f"{progress.stage} …"
    parts = [f"{progress.stage}: {progress.done:,} of {progress.total:,}"]
    if progress.rate:
        parts.append(f"{progress.rate:,.0f}/s")
    if progress.seconds_left and progress.done < progress.total:
        parts.append(f"{in_words(progress.seconds_left)} left")
    return " · ".join(parts)


def _epoch_in_words(done: EpochDone) -> str:
    return (
        f"Epoch {done.epoch} of {done.epochs}: loss {done.training_loss:.3f}, "
        f"accuracy {done.training_accuracy:.1%}; on validation pictures loss "
        f"{done.validation_loss:.3f}, accuracy {done.validation_accuracy:.1%}"
    )


def in_words(seconds: float) -> str:
    """Give a duration the way people say it."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    if seconds < 5400:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
