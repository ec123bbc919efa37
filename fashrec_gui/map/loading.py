"""What the map's page asks of the engine, on threads of the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core.mapping.catalogue_map import CatalogueMap, load_map, map_file
from core.mapping.placing import place
from fashrec_gui.map.colouring import Colouring, colour_by, usable
from fashrec_gui.map.shown_map import ShownMap

if TYPE_CHECKING:
    from core.engine import Engine
    from core.recommend.query import Query

_NEIGHBOURS = 15


@dataclass(frozen=True, slots=True)
class Loaded:
    """A map, or None, with the attributes it can be coloured by and the colours of one of them."""

    shown: ShownMap | None
    attributes: tuple[str, ...]
    colouring: Colouring | None


def has_map(engine: Engine, recommender: str) -> bool:
    """Tell whether a recommender's map was drawn, sound or not."""
    return map_file(engine.workspace, recommender).exists()


def load(engine: Engine, recommender: str, attribute: str) -> Loaded:
    """Read a recommender's map and make it ready, coloured by an attribute or the first there is.

    Raises:
        WorkspaceError: when its file is damaged.
    """
    drawn = load_map(engine, recommender)
    shown = None if drawn is None else ShownMap.of(drawn, len(engine.products_with_picture()))
    if shown is None:
        return Loaded(None, (), None)
    attributes = tuple(usable(engine.products.column))
    if not attributes:
        return Loaded(shown, (), None)
    chosen = attribute if attribute in attributes else attributes[0]
    return Loaded(shown, attributes, load_colouring(engine, chosen))


def load_colouring(engine: Engine, attribute: str) -> Colouring:
    """Colour the products of a catalogue by an attribute."""
    return colour_by(attribute, engine.products.column(attribute))


def placed(engine: Engine, drawn: CatalogueMap, query: Query) -> tuple[float, float]:
    """Give the place of a new picture on a map, from the products its recommender finds.

    Raises:
        FashRecError: when none of them is on the map.
    """
    found = engine.recommend(query, drawn.recommender, _NEIGHBOURS, rules=False)
    rows = np.array([each.row for each in found.recommendations], dtype=np.int64)
    scores = np.array([each.score for each in found.recommendations], dtype=np.float32)
    return place(drawn, rows, scores)
