"""The table, for a terminal and in Markdown, from what the JSON file holds."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.benchmarks.lines import figure

_HEAD = ("what", "ours", "beside", "theirs", "times better", "goal", "met")
_MET = {True: "yes", False: "no", None: ""}


def as_text(document: Mapping[str, Any]) -> str:
    """Lay the table out in columns."""
    rows = [_HEAD, *(_row(line) for line in document["lines"])]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    out = [_machine(document)]
    topic = None
    for row, line in zip(rows, [None, *document["lines"]], strict=True):
        if line is not None and line["topic"] != topic:
            topic = line["topic"]
            out.append(f"\n{topic}")
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        out.append("  ".join(cells).rstrip())
    notes = _notes(document["lines"])
    return "\n".join([*out, "", *notes] if notes else out)


def as_markdown(document: Mapping[str, Any]) -> str:
    """Give the table as Markdown, to be pasted."""
    out = [_machine(document), ""]
    out += ["| | " + " | ".join(_HEAD) + " |", "|" + " --- |" * (len(_HEAD) + 1)]
    topic = None
    for line in document["lines"]:
        cells = [line["topic"] if line["topic"] != topic else "", *_row(line)]
        topic = line["topic"]
        if line["met"]:
            cells[2] = f"**{cells[2]}**"
        out.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    notes = _notes(document["lines"])
    return "\n".join([*out, "", *(f"- {note}" for note in notes)] if notes else out)


def _row(line: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        line["what"],
        figure(line["ours"], line["unit"]),
        line["baseline"],
        figure(line["theirs"], line["unit"]),
        f"{line['ratio']:.2f}" if line["ratio"] is not None else "",
        line["goal"],
        _MET[line["met"]],
    )


def _notes(lines: Sequence[Mapping[str, Any]]) -> list[str]:
    """Give each topic's samples and notes once, and which of its lines they are about."""
    of_topic: dict[str, set[str]] = {}
    said: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        of_topic.setdefault(line["topic"], set()).add(line["what"])
        for text in filter(None, (line["samples"], line["note"])):
            said.setdefault((line["topic"], text), []).append(line["what"])
    notes = []
    for (topic, text), whats in said.items():
        about = "" if set(whats) == of_topic[topic] else f" ({'; '.join(dict.fromkeys(whats))})"
        notes.append(f"{topic}{about}: {text}.")
    return notes


def _machine(document: Mapping[str, Any]) -> str:
    machine = document["machine"]
    versions = ", ".join(f"{name} {number}" for name, number in machine["versions"].items())
    return (
        f"{machine['date']}: {machine['processor']}, {machine['cores']} cores, "
        f"{machine['memory']}, {machine['system']}, Python {machine['python']}; {versions}. "
        f"Load when it began: {machine['load']}."
    )
