"""The maps of a report: one a recommender, taken from the workspace or drawn anew."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.errors import WorkspaceError
from core.evaluation.map_picture import Legend, draw_picture, legend
from core.jobs import Progress, Report
from core.mapping.catalogue_map import CatalogueMap, load_map, save_map
from core.mapping.drawing import draw_map
from core.words import worded

if TYPE_CHECKING:
    from core.engine import Engine

COLOURED_BY = "sub_category"


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A recommender's map as a JPEG, and what its colours stand for.

    `note` is a sentence about it that the reader should see, "" where there is none.
    """

    recommender: str
    jpeg: bytes
    legend: list[Legend]
    note: str = ""

    def as_json(self) -> dict[str, Any]:
        """Say what is drawn, without the picture."""
        return {
            "recommender": self.recommender,
            "coloured_by": COLOURED_BY,
            "legend": [{"value": entry.value, "products": entry.products} for entry in self.legend],
        }


def map_pictures(engine: "Engine", seed: int, report: Report) -> list[MapPicture]:
    """Draw every recommender's map; maps that are drawn anew are kept in the workspace.

    Where the workspace cannot be written, a map is given all the same, with a note.

    Raises:
        FashRecError: when no product has a picture, or openTSNE is not installed.
        Cancelled: when `report` asks for the work to end.
    """
    values = engine.products.column(COLOURED_BY)
    colours = legend(values)
    found = []
    for recommender in engine.recommenders:
        drawn, note = _drawn(engine, recommender, seed, report)
        stage = worded("Stages", "Picturing the map of {recommender}").filled(
            recommender=recommender
        )
        jpeg = draw_picture(engine, drawn.positions, values, stage, report)
        found.append(MapPicture(recommender, jpeg, colours, note))
    return found


def _drawn(
    engine: "Engine", recommender: str, seed: int, report: Report
) -> tuple[CatalogueMap, str]:
    """Give a map of the catalogue as it is: the workspace's own, else a new one; and a note."""

    def named(progress: Progress) -> None:
        report(
            replace(
                progress,
                stage=worded("Stages", "{stage} of {recommender}").filled(
                    stage=progress.stage, recommender=recommender
                ),
            )
        )

    try:
        kept = load_map(engine, recommender)
    except WorkspaceError as error:
        report(Progress("", note=error.words))
        kept = None
    if kept is not None and not kept.is_stale:
        return kept, ""
    drawn = draw_map(engine, recommender, named, seed=seed)
    try:
        save_map(engine, drawn)
    except OSError as error:
        return drawn, (
            f"This map could not be kept in {engine.workspace} ({error.strerror or error}), so "
            "that the next report draws it again."
        )
    return drawn, ""
