"""What an answer is made of: classes, recommendations, lists."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.catalogue.product import Product

if TYPE_CHECKING:
    from core.recommend.request import Request
    from core.rules.changes import Effects


@dataclass(frozen=True, slots=True)
class ClassGuess:
    """One article type the classifier holds possible, with its probability between 0 and 1.

    Of a classifier that was trained for another column it is a value of that one.
    """

    article_type: str
    probability: float


@dataclass(frozen=True, slots=True)
class AttributeGuess:
    """The most probable value of one more column (a field of `Product`), and its probability."""

    column: str
    value: str
    probability: float


@dataclass(frozen=True, slots=True)
class Classification:
    """The classifier's best guesses, best first; `abstained` when it is not sure of the first.

    `column` is the one that the guesses are of: the article type, unless the classifier was trained
    for another. `attributes` has the best guess for each other column that the classifier tells.
    """

    guesses: tuple[ClassGuess, ...]
    abstained: bool
    attributes: tuple[AttributeGuess, ...] = ()
    column: str = "article_type"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One recommended product: its place from 1, its row in the catalogue, score and reasons.

    `score` is between -1 and 1 for cosine, above 0 and up to 1 for Euclidean distance d as
    1 / (1 + d), and for a blend the share of the most that it could reach; higher is better.
    `reasons` are short words for the user ("same colour"). `folded` are the rows of its variants
    that were folded into its place, the best first, and `folded_words` says so ("+4 colours").
    """

    rank: int
    row: int
    product: Product
    score: float
    reasons: tuple[str, ...]
    folded: tuple[int, ...] = ()
    folded_words: str = ""


@dataclass(frozen=True, slots=True)
class Shortfall:
    """How many products conditions have left of those wanted, and what would bring most back.

    `drop` is the condition, by its key in `Conditions`, without which there would be `would_give`
    of them; "" stands for all conditions, where no single one brings any back, and `would_give` is
    `left` where not even that does. `words` say the condition in short ("same season").
    """

    wanted: int
    left: int
    drop: str
    words: str
    would_give: int


@dataclass(frozen=True, slots=True)
class RecommendationList:
    """A recommender's answer to one query.

    `recommender` is its name on the command line ("look-alikes"). `candidates` counts what the
    first stage found. `timing_ms` gives the milliseconds of each stage. `note` is a sentence for
    the user, such as why the list is short; "" when there is nothing to say. `shortfall` tells how
    many products the conditions have left, None where they are as many as wanted. `request` is what
    was answered, for `Engine.story`. `effects` tell what the merchandiser's rules have done to it,
    None where none had a say.
    """

    recommender: str
    recommendations: tuple[Recommendation, ...]
    candidates: int
    timing_ms: dict[str, float] = field(default_factory=dict)
    note: str = ""
    shortfall: Shortfall | None = None
    request: "Request | None" = field(default=None, repr=False, compare=False)
    effects: "Effects | None" = None
