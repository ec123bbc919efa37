"""Commands that ask: recommend, classify."""

import argparse
import time
from dataclasses import asdict
from typing import Any

from core.cli import refining
from core.cli.output import Answer, Output
from core.engine import Engine
from core.errors import FashRecError, PictureError
from core.recommend.query import Query
from core.recommend.recommendation import Classification, Recommendation, RecommendationList
from core.recommend.wish import Wish
from core.vision.classifier import Classifier, Predictions, best_guesses
from core.vision.decode import decode_picture
from core.vision.preprocessing import DECODE_AT_LEAST
from core.vision.region import Region
from core.workspace.models import load_classifier


def rows_of(engine: Engine, product_ids: list[str]) -> list[int]:
    """Give the rows of products by their ids.

    Raises:
        FashRecError: naming an id that the catalogue does not have.
    """
    rows = []
    for product_id in product_ids:
        row = engine.products.row_of(product_id)
        if row is None:
            raise FashRecError(
                f"The catalogue {engine.manifest.name} has no product {product_id!r}; check the id."
            )
        rows.append(row)
    return rows


def recommend(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec recommend`: several products are one question, several pictures one each."""
    engine = Engine.open(options.workspace)
    started = time.perf_counter()
    queries = [engine.steer(query, wishes_of(options)) for query in _queries(engine, options)]
    query_ms = (time.perf_counter() - started) * 1000 / len(queries)
    documents, texts = [], []
    for query in queries:
        answer = engine.recommend(
            query,
            options.recommender,
            options.k,
            measure=options.measure,
            bridge=options.bridge,
            rules=options.rules,
            **refining.chosen(options),
        )
        documents.append(_document(engine, query, answer, query_ms))
        texts.append(_in_words(query, answer))
    return Answer(documents[0] if len(documents) == 1 else documents, "\n\n".join(texts))


def wishes_of(options: argparse.Namespace) -> list[Wish]:
    """Give what `--plus` and `--minus` wish for; a product's id is one of a product."""
    return [
        Wish(is_more, word)
        for is_more, words in ((True, options.plus), (False, options.minus))
        for word in words
    ]


def _queries(engine: Engine, options: argparse.Namespace) -> list[Query]:
    region = None if options.crop is None else Region.parse(options.crop)
    if options.picture:
        return [engine.query_picture(picture, region=region) for picture in options.picture]
    rows = rows_of(engine, options.product)
    if region is None:
        return [engine.query_products(rows)]
    parts = (
        (row, engine.picture_path(row), product_id)
        for row, product_id in zip(rows, options.product, strict=True)
    )
    return [
        engine.query_picture(path, f"part of {product_id}", region=region, origin=row)
        if path is not None
        else engine.query_products([row])  # which says why there is nothing to crop
        for row, path, product_id in parts
    ]


def _document(
    engine: Engine, query: Query, answer: RecommendationList, query_ms: float
) -> dict[str, Any]:
    ids = [product.product_id for product in engine.products.products(query.rows)]
    return {
        "query": {"name": query.name, "product_ids": ids, **_wishes(query)},
        "classes": _guesses(query.classification),
        "abstained": query.classification.abstained,
        "attributes": [
            {**asdict(guess), "probability": round(guess.probability, 6)}
            for guess in query.classification.attributes
        ],
        "recommender": answer.recommender,
        "recommendations": [
            {
                "rank": entry.rank,
                "product_id": entry.product.product_id,
                "name": entry.product.name,
                "article_type": entry.product.article_type,
                "score": round(entry.score, 6),
                "reasons": list(entry.reasons),
                "rule": _ruled(answer, entry),
                "folded": [each.product_id for each in engine.products.products(entry.folded)],
            }
            for entry in answer.recommendations
        ],
        "candidates": answer.candidates,
        "note": answer.note,
        "shortfall": refining.shortfall_document(answer),
        "timing_ms": {"query": round(query_ms, 3), **answer.timing_ms},
    }


def _ruled(answer: RecommendationList, entry: Recommendation) -> str:
    """Say what rules have done to a product; "" where none speaks of it."""
    change = answer.effects.changes.get(entry.row) if answer.effects else None
    return change.in_words if change else ""


def _wishes(query: Query) -> dict[str, Any]:
    """Give what was wished for and how it was understood; nothing where there is no wish."""
    if not query.wishes:
        return {}
    return {
        name: [
            {"word": each.wish.word, "understood": each.told}
            for each in query.wishes
            if each.wish.is_more == is_more
        ]
        for name, is_more in (("plus", True), ("minus", False))
    }


def _guesses(classification: Classification) -> list[dict[str, Any]]:
    return [
        {"article_type": guess.article_type, "probability": round(guess.probability, 6)}
        for guess in classification.guesses
    ]


def _types_in_words(classification: Classification) -> str:
    guesses = ", ".join(
        f"{guess.article_type} {guess.probability:.0%}" for guess in classification.guesses
    )
    return f"not sure: {guesses}" if classification.abstained else guesses


def _in_words(query: Query, answer: RecommendationList) -> str:
    lines = [f"{query.name} ({_types_in_words(query.classification)})"]
    lines += [f"{each.wish.in_words()}  ({each.told})" for each in query.wishes]
    lines.append(f"{answer.recommender}:")
    lines += [
        f"{entry.rank:>4}  {entry.score:.3f}  {entry.product.product_id}  {entry.product.name}"
        f"  ({', '.join(filter(None, (*entry.reasons, entry.folded_words)))})"
        f"{f'  [{words}]' if (words := _ruled(answer, entry)) else ''}"
        for entry in answer.recommendations
    ]
    if not answer.recommendations:
        lines.append("  nothing to recommend")
    if answer.effects is not None and answer.effects.put_out:
        lines.append(f"      {answer.effects.put_out} of the list without rules excluded")
    lines += filter(None, (refining.shortfall_words(answer), answer.note))
    return "\n".join(lines)


def classify(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec classify`: a picture that cannot be read is said to be so among the others."""
    classifier = load_classifier(options.classifier)
    canvas = classifier.preprocessing
    documents: list[dict[str, Any]] = []
    texts = []
    for path in options.pictures:
        try:
            picture = decode_picture(path, at_least=DECODE_AT_LEAST)
        except PictureError as error:
            documents.append({"picture": str(path), "error": str(error)})
            texts.append(str(error))
            continue
        predictions = classifier.classify([canvas.apply(picture)])
        top = min(options.top, len(classifier.labels))
        classes, values = best_guesses(predictions.probabilities, top)
        guesses = [
            {"article_type": classifier.labels[number], "probability": round(float(value), 6)}
            for number, value in zip(classes[0], values[0], strict=True)
        ]
        attributes = _attributes(classifier, predictions)
        abstained = bool(values[0][0] < classifier.description.sure_from)
        documents.append(
            {
                "picture": str(path),
                "classes": guesses,
                "abstained": abstained,
                "attributes": attributes,
            }
        )
        shown = ", ".join(f"{g['article_type']} {g['probability']:.1%}" for g in guesses)
        more = "; ".join(f"{a['column']} {a['value']} {a['probability']:.0%}" for a in attributes)
        said = f"{'not sure: ' if abstained else ''}{shown}{' | ' if more else ''}{more}"
        texts.append(f"{path}: {said}")
    return Answer(documents, "\n".join(texts))


def _attributes(classifier: Classifier, predictions: Predictions) -> list[dict[str, Any]]:
    """Give the best guess of every other head for the one picture that was classified."""
    guesses = []
    for head in classifier.heads[1:]:
        [probabilities] = predictions.attributes[head.column]
        best = int(probabilities.argmax())
        guesses.append(
            {
                "column": head.column,
                "value": head.labels[best],
                "probability": round(float(probabilities[best]), 6),
            }
        )
    return guesses


def classify_status(answer: Answer) -> int:
    """Give 1 when no picture at all could be read."""
    return int(all("error" in document for document in answer.document))
