"""The sections that show products: what is recommended too often or never, and example lists."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.catalogue.labels import plain
from core.evaluation import measures
from core.evaluation.examples import AGREE, DIFFER, TYPICAL
from core.evaluation.page.charts import Series, lines
from core.evaluation.page.contents import Contents, share
from core.evaluation.page.elements import (
    ABSENT,
    figure,
    heading,
    note,
    number,
    paragraph,
    plot,
    table,
    text,
    times,
)
from core.evaluation.page.pictures import ProductPictures

_KINDS = {
    AGREE: "Where the recommenders agree most",
    DIFFER: "Where they differ most",
    TYPICAL: "As usual",
}
SHARED = "◆"


def exposure(contents: Contents, pictures: ProductPictures) -> str:
    """How the recommendations are spread over the catalogue."""
    found = {
        name: contents.document["recommenders"][name]["exposure"] for name in contents.recommenders
    }
    curves = [
        Series(name, one["lorenz"]["products"], one["lorenz"]["recommendations"], colour)
        for colour, (name, one) in enumerate(found.items())
    ]
    drawn = lines(
        curves,
        x_words="share of the products, the least recommended first",
        y_words="share of the recommendations",
        x_range=(0, 1),
        y_range=(0, 1),
        diagonal=True,
    )
    parts = [
        heading(2, "What is recommended at all", "exposure"),
        note(measures.COVERAGE, contents.k),
        note(measures.GINI, contents.k),
        note(measures.HUBS, contents.k),
        _exposure_table(contents, found),
        figure(
            plot(drawn, "Lorenz curves of the recommendations"),
            "On the diagonal all products would be recommended equally often "
            "(core.evaluation.exposure.lorenz_curve).",
        ),
    ]
    for name, one in found.items():
        parts += _extremes(name, one, pictures)
    return "".join(parts)


def _exposure_table(contents: Contents, found: Mapping[str, Mapping[str, Any]]) -> str:
    rows = [
        [
            text(name),
            share(one["coverage"]),
            share(one["coverage_by_chance"]),
            f"{one['never']:,}",
            number(one["gini"], measures.SHARE),
            f"{one['hubs']:,}",
            f"over {one['hub_limit']:.1f} times" if one["hub_limit"] is not None else ABSENT,
            share(one["places_of_hubs"]),
        ]
        for name, one in found.items()
    ]
    head = ["", "coverage", "by chance", "never", "Gini", "too often", "that is", "their places"]
    words = (
        f"Over {contents.document['queries']:,} lists of {contents.k}. “By chance” is the coverage "
        "to be expected of as many recommendations drawn at random "
        "(core.evaluation.exposure.coverage_by_chance); “their places” is the share of all "
        "recommendations that went to products recommended too often. products.csv beside this "
        "page counts every product."
    )
    return table(head, rows) + paragraph(words, "note")


def _extremes(name: str, one: Mapping[str, Any], pictures: ProductPictures) -> list[str]:
    often = [
        f"{pictures.image(entry['product_id'])}<br>{times(entry['times'])}<br>"
        f"{text(entry['product_id'])}"
        for entry in one["most_recommended"]
    ]
    never = [
        f"{pictures.image(product_id)}<br>{text(product_id)}"
        for product_id in one["never_examples"]
    ]
    return [
        heading(3, f"{name}: recommended most"),
        picture_rows([("", often)]),
        heading(3, f"{name}: never recommended, {len(never)} of {one['never']:,}") if never else "",
        picture_rows([("", never)]) if never else "",
    ]


def picture_rows(rows: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Lay out cells with pictures, words before each row."""
    body = "".join(
        "<tr>"
        + (f"<th>{words}</th>" if words else "")
        + "".join(f'<td valign="top">{cell}</td>' for cell in cells)
        + "</tr>\n"
        for words, cells in rows
    )
    return f'<div class="wide"><table class="pictures" cellpadding="3">{body}</table></div>'


def examples(contents: Contents, pictures: ProductPictures) -> str:
    """Queries and the lists of all recommenders."""
    parts = [
        heading(2, "Examples", "examples"),
        paragraph(
            "A query and what each recommender gives for it. Bold is what a product has in common "
            f"with the query; {SHARED} marks a product that another recommender gives as well. "
            "Agreement is the mean Jaccard overlap of the lists "
            "(core.evaluation.examples.agreement_of_lists); the examples are drawn by the seed.",
            "note",
        ),
    ]
    for kind, words in _KINDS.items():
        entries = contents.document["examples"][kind]
        if entries:
            parts.append(heading(3, words))
        parts += [_example(entry, pictures) for entry in entries]
    return "".join(parts)


def _example(entry: Mapping[str, Any], pictures: ProductPictures) -> str:
    asked = pictures.product(entry["product_id"])
    lists: Mapping[str, Sequence[str]] = entry["lists"]
    if asked is None:
        return ""
    known = (asked.article_type, asked.colour, asked.gender)
    about = ", ".join(value for value in known if value)
    rows = []
    for recommender, found in lists.items():
        others = {one for other, given in lists.items() if other != recommender for one in given}
        cells = [
            f"{pictures.image(one)}<br>{_caption(one, asked, pictures)}"
            + (f" {SHARED}" if one in others else "")
            for one in found
        ]
        rows.append((text(recommender), cells))
    query = (
        '<div class="wide query"><table class="pictures" cellpadding="3"><tr>'
        f'<td class="asked" valign="top">{pictures.image(asked.product_id)}</td>'
        f'<td class="words" valign="top"><b>{text(asked.name or asked.product_id)}</b><br>'
        f"{text(about)}<br>{text(asked.product_id)} · agreement "
        f"{number(entry['agreement'], measures.SHARE)}</td></tr></table></div>"
    )
    return query + picture_rows(rows)


def _caption(product_id: str, asked: Any, pictures: ProductPictures) -> str:
    product = pictures.product(product_id)
    if product is None:
        return ""
    said = []
    for attribute in ("article_type", "colour", "gender"):
        value = getattr(product, attribute)
        if not value:
            continue
        same = plain(value) == plain(getattr(asked, attribute))
        said.append(f"<b>{text(value)}</b>" if same else text(value))
    return "<br>".join(said)
