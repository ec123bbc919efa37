"""The whole page."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.evaluation.maps import MapPicture
from core.evaluation.page import appendix, classifier, comparison, products
from core.evaluation.page.contents import Contents
from core.evaluation.page.elements import paragraph, text
from core.evaluation.page.pictures import ProductPictures
from core.evaluation.page.style import STYLE
from core.evaluation.training_record import TrainingRecord
from core.jobs import Report, StageMeter
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

STAGE = worded("Stages", "Writing the report")


def build_page(
    engine: "Engine",
    document: Mapping[str, Any],
    record: TrainingRecord,
    maps: Sequence[MapPicture],
    why_no_maps: str,
    report: Report,
) -> str:
    """Lay out a report as one HTML page with everything in it.

    Args:
        engine: where the products and their pictures are.
        document: what `evaluate` returned, with `made` and `blend_weights`.
        record: of the classifier's training.
        maps: of the recommenders, none to leave them out.
        why_no_maps: what the page says in their place.
        report: of the progress.

    Raises:
        Cancelled: when `report` asks for the work to end.
    """
    contents = Contents(document)
    pictures = ProductPictures(engine)
    sections: dict[str, Callable[[], str]] = {
        "agreement": lambda: comparison.agreement(contents),
        "certainty": lambda: comparison.certainty(contents),
        "variety": lambda: comparison.variety(contents),
        "overlap": lambda: comparison.overlap(contents),
        "speed": lambda: comparison.speed(contents),
        "examples": lambda: products.examples(contents, pictures),
        "exposure": lambda: products.exposure(contents, pictures),
        "maps": lambda: appendix.maps(maps, why_no_maps),
        "classifier": lambda: classifier.classifier(contents, pictures),
        "training": lambda: classifier.training(record),
        "weights": lambda: appendix.weights(document["blend_weights"]),
        "definitions": lambda: appendix.definitions(contents),
    }
    meter = StageMeter(report, STAGE, len(sections))
    made: dict[str, str] = {}
    for anchor, write in sections.items():
        made[anchor] = write()
        meter.advance()
    title = f"{document['catalogue']}: how good are the recommendations?"
    links = "".join(
        f'<li><a href="#{anchor}">{text(_LINKS[anchor])}</a></li>'
        for anchor, section in made.items()
        if section
    )
    sections_written = "".join(f"<section>{section}</section>\n" for section in made.values())
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{text(title)}</title><style>{STYLE}</style></head>\n<body>"
        f'<div class="page"><header><h1>{text(title)}</h1>{_about(document)}'
        f'<p class="answer">{text(document["answer"])}</p></header>\n'
        f"<nav><ul>{links}</ul></nav>\n<main>{sections_written}</main>\n"
        f"<footer>{_end(document, record, pictures)}</footer></div></body></html>\n"
    )


_LINKS = {
    "agreement": "Agreement",
    "certainty": "Certainty",
    "variety": "Variety",
    "overlap": "Overlap",
    "speed": "Speed",
    "examples": "Examples",
    "exposure": "Exposure",
    "maps": "Maps",
    "classifier": "Classifier",
    "training": "Training",
    "weights": "Weights of blend",
    "definitions": "Definitions",
}


def _about(document: Mapping[str, Any]) -> str:
    made = datetime.fromisoformat(document["made"])
    part = " of the held-out fifth" if document["held_out_only"] else ""
    words = (
        f"{document['products']:,} products, {document['products_with_picture']:,} with a usable "
        f"picture; {document['queries']:,} products{part} asked about, {document['k']} "
        f"recommendations each from the whole catalogue. Vectors by {document['backbone']}. "
        f"{made.day} {made:%B %Y, %H:%M}, seed {document['seed']}."
    )
    return paragraph(words, "muted")


def _end(document: Mapping[str, Any], record: TrainingRecord, pictures: ProductPictures) -> str:
    index = document["index"]
    recall = "–" if index["recall_at_20"] is None else f"{index['recall_at_20']:.3f}"
    words = [
        f"The index finds {recall} of the 20 nearest that exact search finds, over "
        f"{index['queries']:,} queries (core.search.recall.recall_at_k).",
        "All figures with their intervals lie in report.csv beside this page, and everything in "
        "report.json.",
        f"Made from {document['workspace']}.",
    ]
    if pictures.unreadable:
        words.append(f"{pictures.unreadable:,} pictures could not be shown.")
    return "".join(paragraph(one, "note") for one in [*words, *record.notes])
