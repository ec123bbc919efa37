"""`python -m tests.benchmarks`: measure, print the table, write it as JSON.

    --only search,filtered    some topics alone
    --data FOLDER             holds fashion-5k and fashion-35k; the demo catalogue stands in
    --cache FOLDER            where catalogues and workspaces are made once and kept
    --workspace-35k W         measure on this workspace instead of making one
    --workspace-million W     the same for the million products
    --markdown                print the table of the JSON file as Markdown, measuring nothing

A topic imports what it measures only when its turn comes: not all are installed everywhere.
"""

import argparse
import gc
import importlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from core.errors import FashRecError
from tests.benchmarks import machine, table
from tests.benchmarks.lines import Line
from tests.benchmarks.materials import TINY, Materials, Sizes
from tests.benchmarks.timing import ROOT, now

_TOPICS = {
    "embedding": "tests.benchmarks.embedding",
    "search": "tests.benchmarks.search",
    "filtered": "tests.benchmarks.filtered",
    "indexing": "tests.benchmarks.indexing",
    "export": "tests.benchmarks.exporting",
    "window": "tests.benchmarks.gui",
    "desk": "tests.benchmarks.desk",
    "map": "tests.benchmarks.map",
    "million": "tests.benchmarks.million",
}


def main(arguments: list[str] | None = None) -> int:
    """Run what the options ask for."""
    given = _parser().parse_args(arguments)
    if given.markdown:
        print(table.as_markdown(json.loads(given.json.read_text(encoding="utf-8"))))
        return 0
    cache: Path = given.cache.resolve()
    cache.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("FASHREC_HOME", str(cache / "home"))
    materials = Materials(
        data=given.data.resolve() if given.data and given.data.is_dir() else None,
        cache=cache,
        sizes=TINY if given.tiny else Sizes(),
        given=_given(given),
    )
    document = _begun(given)
    for topic in given.only or _TOPICS:
        _measure(topic, materials, document)
        given.json.parent.mkdir(parents=True, exist_ok=True)
        given.json.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    print(table.as_text(document))
    for topic, why in document["failed"].items():
        print(f"\n{topic} could not be measured: {why}", file=sys.stderr)
    return int(bool(document["failed"]))


def _begun(given: argparse.Namespace) -> dict[str, Any]:
    """Begin the document; what is not measured this time is kept from the last."""
    lines = []
    if given.only and given.json.is_file():
        lines = json.loads(given.json.read_text(encoding="utf-8"))["lines"]
    kept = [line for line in lines if line["part"] not in given.only]
    return {"machine": machine.describe(), "lines": kept, "failed": {}}


def _measure(topic: str, materials: Materials, document: dict[str, Any]) -> None:
    """Add a topic's lines; what goes wrong in it does not keep others from being measured."""
    print(f"{topic} …", file=sys.stderr, flush=True)
    try:
        for line in _lines_of(topic)(materials):
            document["lines"].append({"part": topic, "measured": now(), **line.as_json()})
            print(f"  {line.what}: {line.ours:.3g} {line.unit}", file=sys.stderr, flush=True)
    except (FashRecError, RuntimeError, ImportError, OSError) as error:
        document["failed"][topic] = str(error)
    gc.collect()  # what one topic held in memory is not the next one's burden


def _lines_of(topic: str) -> Callable[[Materials], Iterator[Line]]:
    measure: Callable[[Materials], Iterator[Line]] = importlib.import_module(_TOPICS[topic]).measure
    return measure


def _given(options: argparse.Namespace) -> dict[str, Path]:
    named = {"35k": options.workspace_35k, "million": options.workspace_million}
    return {name: path.resolve() for name, path in named.items() if path is not None}


def _topics(text: str) -> list[str]:
    topics = text.split(",")
    unknown = [topic for topic in topics if topic not in _TOPICS]
    if unknown:
        raise argparse.ArgumentTypeError(
            f"there is no topic {unknown[0]!r}; choose from {', '.join(_TOPICS)}"
        )
    return topics


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure.")
    parser.add_argument("--only", type=_topics, metavar="TOPIC,…", help=", ".join(_TOPICS))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "bench")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "benchmarks.json")
    parser.add_argument("--workspace-35k", type=Path, metavar="W")
    parser.add_argument("--workspace-million", type=Path, metavar="W")
    parser.add_argument("--tiny", action="store_true", help="only see that everything runs")
    parser.add_argument("--markdown", action="store_true", help="print the last table, to paste")
    return parser


if __name__ == "__main__":
    sys.exit(main())
