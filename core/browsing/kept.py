"""What a large catalogue is browsed by, worked out once and kept beside its workspace."""

from contextlib import closing
from pathlib import Path

from core.browsing.columns import ColumnTable
from core.browsing.field_places import Places, kept_field_places
from core.browsing.keeping import columns_of
from core.browsing.large import is_large
from core.browsing.order_names import NAME, PRODUCT_ID
from core.browsing.reading import TextColumns
from core.catalogue.store import ProductStore
from core.jobs import Progress, Report, silent
from core.words import worded

_STAGE = worded("Stages", "Preparing filters and orders")


class KeptBrowsing:
    """The columns and the longest orders of one state of a catalogue.

    The files are caches: they are made where they are absent, damaged or of another state.
    """

    def __init__(self, products: TextColumns, columns: Path, mark: str) -> None:
        """Keep the columns in the file `columns`, the orders beside it.

        `mark` tells this state of the products from any other.
        """
        self._products = products
        self._columns = columns
        self._mark = mark

    def columns(self) -> ColumnTable:
        """Give what there is to choose by."""
        return columns_of(self._products, self._columns, self._mark)

    def places(self, field: str) -> Places:
        """Give each product's place in the order by its name or its id, int32 (n,)."""
        path = self._columns.with_name(f"order_{field}.npz")
        return kept_field_places(self._products, field, path, self._mark)


def prepare_browsing(products: Path, columns: Path, mark: str, report: Report = silent) -> None:
    """Work all of it out before somebody waits for it, of the store of products at a path.

    Of a small catalogue nothing is kept, and nothing done.

    Raises:
        WorkspaceError: when the store cannot be opened.
    """
    with closing(ProductStore(products)) as store:
        if not is_large(len(store)):
            return
        report(Progress(_STAGE))
        kept = KeptBrowsing(store, columns, mark)
        kept.columns()
        for field in (NAME, PRODUCT_ID):
            kept.places(field)
