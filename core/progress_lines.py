"""Progress between processes: one JSON object a line on standard error.

A child process writes events; whoever started it reads them back. Lines that are none of ours
(a library's chatter) read as nothing.
"""

import json
from dataclasses import asdict, dataclass
from typing import TextIO

from core.jobs import Progress
from core.words import Words


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence the user should see; its `Words` where it was worded."""

    text: str


@dataclass(frozen=True, slots=True)
class Failure:
    """The sentence that says why the child gave up."""

    text: str


@dataclass(frozen=True, slots=True)
class EpochDone:
    """How a training stands after an epoch; they count from 1, and `epochs` are the most to come.

    The accuracies are shares from 0 to 1 of the main column: `training_accuracy` on varied and
    mixed pictures, `validation_accuracy` on pictures as they are. The losses do not compare:
    `validation_loss` is the main column's cross-entropy, `training_loss` the weighed sum over all
    columns, with smoothed labels, on the varied and mixed pictures.
    """

    epoch: int
    epochs: int
    training_loss: float
    training_accuracy: float
    validation_loss: float
    validation_accuracy: float


Event = Progress | Note | Failure | EpochDone


def write_event(stream: TextIO, event: Event) -> None:
    """Write one event as one line and flush it."""
    stream.write(json.dumps(_as_object(event), ensure_ascii=False) + "\n")
    stream.flush()


def _as_object(event: Event) -> dict[str, object]:
    if isinstance(event, Note):
        return {"event": "note", "text": event.text, **_worded(event.text, "words")}
    if isinstance(event, Failure):
        return {"event": "error", "text": event.text, **_worded(event.text, "words")}
    if isinstance(event, EpochDone):
        return {"event": "epoch", **asdict(event)}
    fields = asdict(event)
    note = fields.pop("note")
    if note:
        return {"event": "note", "text": note, **_worded(note, "words")}
    # A stage without places is known by its text; it is told a few times a second.
    has_places = isinstance(event.stage, Words) and event.stage.arguments
    stage = _worded(event.stage, "stage_words") if has_places else {}
    return {"event": "progress", **fields, **stage}


def _worded(text: str, name: str) -> dict[str, object]:
    return {name: text.as_json()} if isinstance(text, Words) else {}


def read_event(line: str) -> Event | None:
    """Give the event that a line holds; None for anything else."""
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    kind = fields.pop("event", None) if isinstance(fields, dict) else None
    try:
        if kind == "progress":
            stage = Words.from_json(fields.pop("stage_words", None))
            return Progress(**fields | ({"stage": stage} if stage else {}))
        if kind == "note":
            return Note(Words.from_json(fields.get("words")) or str(fields["text"]))
        if kind == "error":
            return Failure(Words.from_json(fields.get("words")) or str(fields["text"]))
        if kind == "epoch":
            return EpochDone(**fields)
    except (TypeError, KeyError):
        return None
    return None
