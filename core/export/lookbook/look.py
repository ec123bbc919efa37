"""How a lookbook looks: what it is called, its paper, and how products are arranged."""

from dataclasses import dataclass
from datetime import date

from core.errors import ExportError
from core.words import worded

PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height in millimetres, upright."""

QUERIES, GRID = "queries", "grid"
ARRANGEMENTS = (QUERIES, GRID)
MOST_ACROSS = 8


@dataclass(frozen=True, slots=True)
class Look:
    """The choices for a lookbook.

    `title` stands on the first page, "" for the catalogue's name. `paper` is one of `PAPERS`.
    `arrangement` is "queries", a page for each product asked about with what is recommended for it,
    or "grid", the products alone. `across` is how many products stand side by side. `price` names
    the catalogue's column of prices, "" for none.
    """

    title: str = ""
    paper: str = "A4"
    landscape: bool = False
    arrangement: str = QUERIES
    across: int = 5
    price: str = ""

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of a page in millimetres."""
        width, height = PAPERS[self.paper]
        return (height, width) if self.landscape else (width, height)


@dataclass(frozen=True, slots=True)
class Cover:
    """What the first page says: a title, the catalogue, the day, and how much there is."""

    title: str
    catalogue: str
    day: date
    count: str = ""


def check_look(look: Look) -> None:
    """Check that the choices make sense.

    Raises:
        ExportError: saying in a sentence what does not.
    """
    if look.paper not in PAPERS:
        raise ExportError(
            worded("Exporting", "There is no paper “{paper}”; choose A4 or Letter.").filled(
                paper=look.paper
            )
        )
    if look.arrangement not in ARRANGEMENTS:
        raise ExportError(
            worded(
                "Exporting", "There is no arrangement “{arrangement}”; choose queries or grid."
            ).filled(arrangement=look.arrangement)
        )
    if not 1 <= look.across <= MOST_ACROSS:
        raise ExportError(
            worded(
                "Exporting", "{across} products do not fit side by side; choose from 1 to {most}."
            ).filled(across=look.across, most=MOST_ACROSS)
        )
