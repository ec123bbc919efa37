"""The last sections of the page: the maps, what blend weighs, and every definition."""

from collections.abc import Mapping, Sequence

from core.catalogue.column_words import in_words
from core.evaluation import measures
from core.evaluation.map_picture import OTHER
from core.evaluation.maps import COLOURED_BY, MapPicture
from core.evaluation.page.contents import Contents
from core.evaluation.page.elements import data_uri, heading, marked, paragraph, table, text


def maps(pictures: Sequence[MapPicture], why_none: str) -> str:
    """The catalogue as each recommender sees it."""
    if not pictures:
        return heading(2, "Maps of the catalogue", "maps") + paragraph(why_none)
    by = in_words(COLOURED_BY)
    parts = [
        heading(2, "Maps of the catalogue", "maps"),
        paragraph(
            "Each point is a product; near each other are products that the recommender holds "
            f"alike. The colour is the {by} that the catalogue gives. Only the map of blend is "
            "drawn by the catalogue's own labels too: it places a product by those that blend "
            f"weighs, such as the article type, with which the {by} goes. t-SNE (van der Maaten "
            "and Hinton, JMLR 9, 2008), drawn by core.mapping.drawing.draw_map; distances between "
            "far clusters mean little.",
            "note",
        ),
        _legend(pictures[0]),
    ]
    for one in pictures:
        address = data_uri(one.jpeg, "image/jpeg")
        parts += [
            heading(3, one.recommender),
            f'<figure><img class="map" src="{address}" width="820" '
            f'alt="{text(f"Map of the catalogue as {one.recommender} sees it")}"></figure>',
            paragraph(one.note, "note") if one.note else "",
        ]
    return "".join(parts)


def _legend(one: MapPicture) -> str:
    def entry(words: str, colour: tuple[int, int, int]) -> str:
        sign = f'<span style="color:rgb({colour[0]},{colour[1]},{colour[2]})">●</span>'
        return f"{sign}&nbsp;{text(words)}"

    entries = [entry(f"{each.value} ({each.products:,})", each.colour) for each in one.legend]
    return f"<p>{' &nbsp; '.join([*entries, entry('others', OTHER)])}</p>"


def weights(values: Mapping[str, float]) -> str:
    """What the recommender `blend` weighs."""
    if not values:
        return ""
    rows = [[text(in_words(name)), f"{value:.2f}"] for name, value in values.items()]
    return "".join(
        [
            heading(2, "What blend weighs", "weights"),
            paragraph(
                "These are core.recommend.blend.WEIGHTS of the parts that this catalogue has; the "
                "module says what each part is. They were chosen on a validation part of the "
                "products, never on the held-out ones that are reported here. What the catalogue "
                "says of the candidates counts in them, and what it says of the query's neighbours "
                "tells what the query probably is; what it says of the query itself never counts, "
                "so that a new picture is answered in the same way as a product of the catalogue."
            ),
            table(["part", "weight"], rows),
        ]
    )


def definitions(contents: Contents) -> str:
    """What every figure means, in the words of the function that computes it."""
    entries = []
    for measure in (*measures.OF_RECOMMENDERS, *measures.OF_THE_CLASSIFIER):
        anchor = measure.anchor
        body = "".join(f"<p>{marked(words)}</p>" for words in measure.paragraphs)
        entries.append(
            f'<dt id="{anchor}"><a name="{anchor}"></a>{text(measure.titled(contents.k))}</dt>'
            f"<dd>{body}<code>{text(measure.source)}</code></dd>"
        )
    return "".join(
        [
            heading(2, "Definitions", "definitions"),
            paragraph(
                f"Intervals hold 95 % of {contents.document['resamples']:,} resamplings of the "
                "queries (percentile bootstrap, core.statistics.bootstrap.resampled_means and "
                "interval); the products of a list are not drawn anew. Figures of exposure have "
                "none, because a resampling leaves queries out and would understate them."
            ),
            f"<dl>{''.join(entries)}</dl>",
        ]
    )
