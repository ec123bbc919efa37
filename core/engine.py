"""The one door to FashRec: open a workspace, ask, classify.

The window and the command line go through it, and so may anybody's own script. It may be used from
several threads. A workspace is mapped when it is opened, so that its products can be shown at once.
What answers questions is imported with the first one, and the networks with the first new picture,
or by `warm`.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.catalogue.report import Problem
from core.errors import FashRecError, PictureError
from core.recommend.bridge import NEUTRAL
from core.recommend.browsable import Browsable
from core.recommend.scoring import COSINE
from core.recommend.seen import sure_labels
from core.vision.thumbnails import ThumbnailCache
from core.words import worded
from core.workspace.layout import PRODUCTS, Layout
from core.workspace.manifest import Manifest, verify_hash
from core.workspace.opening import OpenGeneration, open_generation

if TYPE_CHECKING:
    from PIL.Image import Image

    from core.recommend.conditions import Conditions
    from core.recommend.meanings import Meanings
    from core.recommend.query import Query
    from core.recommend.recommendation import Classification, RecommendationList
    from core.recommend.story import Story
    from core.recommend.usual import UsualScores
    from core.recommend.wish import Wish
    from core.rules.live import LiveRules
    from core.vision.region import Region
    from core.workspace.embedding import PictureEncoder

_COMPARED_SIDE = 128


class Engine(Browsable):
    """One opened workspace."""

    def __init__(self, workspace: Path, generation: OpenGeneration) -> None:
        """Take an opened generation; `Engine.open` is the usual way."""
        manifest = generation.manifest
        kept, mark = Layout(workspace).browsing, manifest.files[PRODUCTS].blake3
        super().__init__(generation.collection, generation.products, kept, mark)
        self.workspace = workspace
        self.manifest: Manifest = manifest
        self.warning = generation.warning
        self.thumbnails = ThumbnailCache(Layout(workspace).thumbnails)
        self._folder = generation.folder
        self._unverified = generation.unverified
        self._networks: PictureEncoder | None = None
        self._loading = threading.Lock()

    @classmethod
    def open(cls, workspace: Path) -> Engine:
        """Verify and map a workspace; a damaged newest state gives way to the one before.

        Raises:
            WorkspaceError: when nothing sound is there.
        """
        return cls(workspace, open_generation(workspace))

    def __len__(self) -> int:
        return len(self._collection)

    @property
    def recommenders(self) -> tuple[str, ...]:
        """The names of the recommenders."""
        from core.recommend.recommenders import RECOMMENDERS

        return tuple(RECOMMENDERS)

    def bridges(self, recommender: str) -> bool:
        """Tell whether a recommender obeys the bridge.

        Raises:
            FashRecError: when there is no such recommender.
        """
        from core.recommend.answering import chosen_recommender

        return chosen_recommender(recommender).bridges

    @cached_property
    def catalogue_root(self) -> Path:
        """The folder that the products' pictures lie below, also when both were moved together."""
        root = Path(self.manifest.catalogue_root)
        moved = self.workspace / self.manifest.relative_root
        return moved.resolve() if not root.is_dir() and moved.is_dir() else root

    @cached_property
    def catalogue_source(self) -> Path:
        """What to read the catalogue from, its table or folder, also when it was moved with us."""
        source, root = Path(self.manifest.source), Path(self.manifest.catalogue_root)
        if source.exists():
            return source
        inside = source.is_relative_to(root)
        return self.catalogue_root / source.relative_to(root) if inside else self.catalogue_root

    @cached_property
    def rules(self) -> LiveRules:
        """What the merchandiser's rules make of lists, now."""
        from core.rules.live import LiveRules
        from core.rules.targets import Targets

        targets = Targets(self._collection.has_picture, self.products.row_of, lambda: self.facets)
        return LiveRules(self.workspace, targets)

    def products_with_picture(self) -> NDArray[np.int64]:
        """Give the rows of the products that can be asked about and recommended, int64."""
        return np.flatnonzero(self._collection.has_picture).astype(np.int64)

    def problems(self) -> list[Problem]:
        """Give the import report."""
        from core.workspace.generation import read_problems

        return read_problems(self._folder)

    def picture_path(self, row: int) -> Path | None:
        """Give the file of a product's picture, None when it has no usable one."""
        product = self.products.product(row)
        if not product.picture or product.picture_problem:
            return None
        return self.catalogue_root / product.picture

    def query_products(self, rows: Sequence[int]) -> Query:
        """Ask about one product, or about what several have in common.

        Raises:
            FashRecError: when none of them has a usable picture.
            IndexError: when there is no such row.
        """
        from core.recommend.queries import products_query

        first = self.products.product(int(rows[0])) if len(rows) else None
        return products_query(self._collection, rows, first)

    def query_picture(
        self,
        source: Path | bytes,
        name: str = "",
        *,
        region: Region | None = None,
        origin: int | None = None,
    ) -> Query:
        """Ask about a new picture, from a file or its bytes, or about a region of it.

        `origin` is the row of the product whose picture it is, where it is one's: that product, and
        those with the very same picture, are then not recommended.

        Raises:
            PictureError: when it cannot be decoded, or the region is too small.
            ModelError: when the networks are not what the workspace was built with.
        """
        from core.recommend.queries import picture_query

        shown = name or (source.name if isinstance(source, Path) else "picture")
        embedding = self._loaded().embed_one(source, shown, region)
        return picture_query(self._collection, shown, embedding, origin)

    def steer(self, query: Query, wishes: Sequence[Wish]) -> Query:
        """Ask for more like some things and less like others than a query itself does.

        Only these wishes count, also where the query was steered before.

        Raises:
            FashRecError: when a wish says nothing, or nothing with a usable picture is found by it.
        """
        from core.recommend.steering import moved

        return moved(self._collection, query, [self._meanings.of(wish) for wish in wishes])

    @cached_property
    def _usual(self) -> UsualScores:
        from core.recommend.usual import UsualScores

        return UsualScores()

    @cached_property
    def _meanings(self) -> Meanings:
        from core.recommend.meanings import Catalogue, Meanings

        return Meanings(Catalogue(self._collection, self.products, lambda: self.facets))

    def already_there(self, query: Query, source: Path | bytes) -> list[int]:
        """Give the rows of products whose picture may be this very one, the nearest first.

        `query` is the question about the picture. It reads some twenty thumbnails.

        Raises:
            PictureError: when the picture cannot be decoded.
        """
        from core.recommend.already_there import already_there
        from core.vision.decode import decode_to_fit

        picture = decode_to_fit(source, _COMPARED_SIDE)
        return already_there(self._collection, query, picture, self._small_picture)

    def _small_picture(self, row: int) -> Image | None:
        path = self.picture_path(row)
        try:
            return None if path is None else self.thumbnails.load(path, _COMPARED_SIDE)
        except PictureError:
            return None

    def classify(self, source: Path | bytes, name: str = "", top: int = 5) -> Classification:
        """Tell the article type of a picture, the `top` best guesses (at most five), and the rest.

        Raises:
            PictureError: when it cannot be decoded.
            ModelError: when the classifier is not what the workspace was built with.
        """
        whole = self.query_picture(source, name).classification
        return replace(whole, guesses=whole.guesses[:top])

    def recommend(
        self,
        query: Query,
        recommender: str,
        k: int = 10,
        *,
        measure: str = COSINE,
        within: NDArray[np.int64] | None = None,
        bridge: float = NEUTRAL,
        diversity: float = 0.0,
        cut_off: bool = False,
        fold: bool = False,
        conditions: Conditions | None = None,
        rules: bool = True,
    ) -> RecommendationList:
        """Answer a query: the best `k` products by one recommender.

        Args:
            query: what is asked about.
            recommender: one of `recommenders`.
            k: how many products to recommend.
            measure: "cosine" or "euclidean", which matters to same-type alone.
            within: the rows that may be recommended, int64, each once; None for all.
            bridge: from 0, only the query's own type, to 1, other parts of the catalogue in the
                same style; recommenders that have no bridge take no notice.
            diversity: from 0, the most alike first, to 1, as different from each other as can be.
            cut_off: end the list at the first gap, where the next are clearly further off.
            fold: put the variants of a product into one place.
            conditions: what products must have in common with what is asked about, if any.
            rules: let the merchandiser's rules that count today have their say.

        Raises:
            FashRecError: when there is no such recommender, measure, bridge, diversity or column
                of a condition, or k is below 1.
            WorkspaceError: when the rules cannot be read.
        """
        from core.recommend.answering import answered, check, chosen_recommender
        from core.recommend.conditions import UNCONDITIONAL, resolve
        from core.recommend.request import Request

        chosen = chosen_recommender(recommender)
        request = Request(
            query, k, measure, within, bridge, diversity=diversity, cut_off=cut_off, fold=fold
        )
        check(request)
        resolved = resolve(conditions, query, self.facts) if conditions else UNCONDITIONAL
        ruling = None
        if rules:
            seen = {} if query.rows else sure_labels(query.classification)
            ruling = self.rules.ruling(query.rows, recommender, seen=seen)
        return answered(
            self._collection, self.products, chosen, request, resolved, ruling, usual=self._usual
        )

    def story(self, answer: RecommendationList, row: int) -> Story:
        """Tell stage by stage how a product came into a list that `recommend` gave.

        Raises:
            FashRecError: when it is not in that list.
        """
        from core.recommend.answering import chosen_recommender
        from core.recommend.story import tell

        if answer.request is None:
            raise FashRecError(
                worded("Asking", "This list does not know what was asked, so it has no story.")
            )
        chosen = chosen_recommender(answer.recommender)
        return tell(self._collection, chosen, answer.request, row, self._usual)

    def index_recall(
        self, rows: Sequence[int], k: int = 20, *, within: NDArray[np.int64] | None = None
    ) -> float:
        """Measure which share of the exact `k` neighbours of some products look-alikes finds.

        The neighbours are those by cosine on the full vectors, without the product itself and
        those of the very same picture; `within` are the rows that count, None for all.
        """
        from core.recommend.index_recall import index_recall

        queries = [self.query_products([row]) for row in rows]
        return index_recall(self._collection, queries, k, within)

    def verify(self) -> None:
        """Check the files that were too large to be checked at opening; it takes seconds.

        Raises:
            WorkspaceError: when one is damaged, so that what is recommended may be wrong.
        """
        for name in self._unverified:
            verify_hash(self._folder, self.manifest, name)
        self._unverified = ()

    def warm(self) -> None:
        """Load now what answers, and the networks: the first question is answered at once.

        Raises:
            ModelError: when they are not what the workspace was built with.
        """
        from core.recommend import answering, queries  # noqa: F401 - with what they need

        networks = self._loaded()
        canvas = networks.encoder.backbone.preprocessing
        networks.encoder.encode([np.full((canvas.height, canvas.width, 3), 255, np.uint8)])

    def close(self) -> None:
        """Let go of the files."""
        self.products.close()
        self._collection.search.close()

    def _loaded(self) -> PictureEncoder:
        # What computes vectors is imported with the first new picture: opening a workspace and
        # asking about its products do without.
        from core.workspace.networks import networks_of

        with self._loading:
            if self._networks is None:
                self._networks = networks_of(self.workspace, self.manifest)
            return self._networks
