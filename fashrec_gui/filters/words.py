"""Words that several parts of the filters say."""

from PySide6.QtCore import QCoreApplication, QObject

from core.browsing.filter import CATEGORY, TEXT, YEARS, Filter, Part, years_in_words
from core.catalogue.column_words import column_title
from fashrec_gui.language import spoken

translate = QCoreApplication.translate


def products_in_words(count: int) -> str:
    """Count products: "1 product", "1,204 products"."""
    return _Counted().products(count)


def part_title(column: str) -> str:
    """Name what a part of a filter is about."""
    own = {
        TEXT: translate("Filters", "Search"),
        YEARS: translate("Filters", "Years"),
        CATEGORY: translate("Filters", "Category"),
    }
    return own.get(column) or spoken(column_title(column))


def part_words(part: Part) -> str:
    """Tell a part of a filter in the window's language."""
    return spoken(part.value if part.column == YEARS else part.words)


def filter_in_words(filter: Filter) -> str:
    """Tell a filter in one line, as `Filter.in_words` does, in the window's language."""
    said = [part_words(Part(TEXT, filter.text))] if filter.text else []
    for column, values in filter.values:
        said.append(", ".join(part_words(Part(column, value)) for value in values))
    if filter.years != (None, None):
        said.append(spoken(years_in_words(filter.years)))
    return " · ".join(said)


class _Counted(QObject):
    """Counts in the window's language."""

    def products(self, count: int) -> str:
        return self.tr("%Ln products", "", count)
