"""Making a report: measuring, drawing, and writing page, JSON and CSV into one folder."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.durable import write_bytes
from core.errors import FashRecError, reason_of
from core.evaluation.evaluate import Evaluation, evaluate
from core.evaluation.judging_classifier import MAIN_COLUMN
from core.evaluation.maps import MapPicture, map_pictures
from core.evaluation.page.page import build_page
from core.evaluation.training_record import find_classifier, read_training_record
from core.jobs import Report, silent
from core.recommend.blend import FEATURES, HISTOGRAM, LOOK, WEIGHTS
from core.words import worded
from core.workspace.models import SHIPPED_CLASSIFIER

if TYPE_CHECKING:
    from core.engine import Engine

PAGE, JSON, CSV, PRODUCTS = "report.html", "report.json", "report.csv", "products.csv"
CSV_COLUMNS = ("recommender", "measure", "attribute", "value", "low", "high", "queries")

LEFT_OUT = (
    "The maps were left out of this report. Make it without --no-maps, or draw them with "
    "`fashrec map`."
)


def make_report(
    engine: "Engine",
    folder: Path,
    *,
    sample: int | None = None,
    seed: int = 0,
    held_out_only: bool = True,
    with_maps: bool = True,
    report: Report = silent,
) -> dict[str, Any]:
    """Evaluate a workspace and write the report into a folder, which is made where it is missing.

    The options are those of `evaluate`; `with_maps` also draws the maps that the workspace lacks,
    which takes a minute each for 35,000 products; where that cannot be done, the report says why
    and is made without maps. Each file is written whole; nothing is written before everything is
    measured.

    Returns:
        What was written to `report.json`.

    Raises:
        FashRecError: when there is nothing to measure, or the folder cannot be written.
        Cancelled: when `report` asks for the work to end.
    """
    measured = evaluate(
        engine, sample=sample, seed=seed, held_out_only=held_out_only, report=report
    )
    document = {
        "made": datetime.now().astimezone().isoformat(timespec="seconds"),
        **measured.document,
        "blend_weights": _weights(engine.manifest.classifier),
    }
    maps, why_none = _maps(engine, seed, report) if with_maps else ([], LEFT_OUT)
    used = find_classifier(engine.workspace, engine.manifest.classifier)
    record = read_training_record(used, SHIPPED_CLASSIFIER)
    document |= {
        "maps": [one.as_json() for one in maps],
        "training": record.as_json(),
        "files": {
            "page": str(folder / PAGE),
            "json": str(folder / JSON),
            "csv": str(folder / CSV),
            "products": str(folder / PRODUCTS),
        },
    }
    page = build_page(engine, document, record, maps, why_none, report)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / PRODUCTS, products_csv(measured))
        _write(folder / CSV, as_csv(document))
        _write(folder / JSON, json.dumps(document, indent=1) + "\n")  # escapes any path
        _write(folder / PAGE, page)  # last: who finds the page finds the others
    except OSError as error:
        raise FashRecError(
            worded(
                "Reports",
                "The report cannot be written into {folder} ({reason}); choose "
                "another folder with --out.",
            ).filled(folder=folder, reason=reason_of(error))
        ) from error
    return document


def _write(path: Path, text: str) -> None:
    """Write text that may name a path which is not valid UTF-8."""
    write_bytes(path, text.encode("utf-8", errors="replace"))


def _weights(classifier: Mapping[str, Any]) -> dict[str, float]:
    """Give the blend's weights of the parts that there are with this classifier."""
    columns = (classifier.get("column", MAIN_COLUMN), *classifier.get("attributes", ()))
    parts = {LOOK, FEATURES, HISTOGRAM, *columns}
    return {part: value for part, value in asdict(WEIGHTS).items() if part in parts}


def _maps(engine: "Engine", seed: int, report: Report) -> tuple[list[MapPicture], str]:
    if not len(engine.products_with_picture()):
        return [], "There are no maps, because no product has a usable picture."
    try:
        return map_pictures(engine, seed, report), ""
    except FashRecError as error:  # minutes of measuring are not given up for pictures
        return [], str(error)


def as_csv(document: Mapping[str, Any]) -> str:
    """Give the figures of a document in long form: one line a figure, `CSV_COLUMNS`."""
    lines = io.StringIO(newline="")
    writer = csv.DictWriter(lines, CSV_COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(document["figures"])
    return lines.getvalue()


def products_csv(measured: Evaluation) -> str:
    """Give how often each recommender recommended each product: one line a product."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(["product_id", *measured.times_recommended])
    columns = (times.tolist() for times in measured.times_recommended.values())
    writer.writerows(zip(measured.ids, *columns, strict=True))
    return lines.getvalue()


def default_folder(workspace: Path) -> Path:
    """Name a folder in a workspace that no report has yet, after the time: YYYYMMDD-HHMM."""
    first = workspace / "reports" / datetime.now().strftime("%Y%m%d-%H%M")
    folder, number = first, 1
    while folder.exists():
        number += 1
        folder = first.with_name(f"{first.name}-{number}")
    return folder
