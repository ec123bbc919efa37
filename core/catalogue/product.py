"""What a product is."""

from dataclasses import dataclass, field

LABEL_FIELDS = (
    "article_type",
    "sub_category",
    "master_category",
    "colour",
    "gender",
    "season",
    "year",
    "usage",
)
"""The fields of `Product` between its name and its picture, whose texts most products share."""


@dataclass(slots=True)
class Product:
    """One product of a catalogue. Everything is text as it stood in the catalogue; "" is absent.

    A product is never changed, nor are its attributes, which products may share; another one is
    made with `dataclasses.replace`. The class itself does not forbid it: of a million products,
    freezing alone would take two seconds.

    `picture` is the path of the product's picture: relative to the catalogue's folder with forward
    slashes where it lies below it, else absolute; "" when the catalogue names or has none.
    `picture_problem` says in a sentence why the picture cannot be used; "" when it can. Such a
    product stays in the catalogue and is never recommended. `attributes` are the columns that
    FashRec has no name for, by their name in the catalogue.
    """

    product_id: str
    name: str = ""
    article_type: str = ""
    sub_category: str = ""
    master_category: str = ""
    colour: str = ""
    gender: str = ""
    season: str = ""
    year: str = ""
    usage: str = ""
    picture: str = ""
    picture_problem: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
