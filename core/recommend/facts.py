"""What a catalogue says of all its products beside what they look like: values, prices, stock."""

import json
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.browsing.facets import Facets
from core.catalogue.columns import normalised
from core.catalogue.labels import plain
from core.catalogue.product import Product

_PRICES = (
    *("price", "saleprice", "sellingprice", "currentprice", "retailprice", "listprice"),
    *("unitprice", "mrp", "rrp", "msrp", "priceeur", "priceusd", "pricegbp", "priceinr"),
)
_STOCKS = (
    *("instock", "stock", "stockstatus", "availability", "available", "isavailable"),
    *("stockquantity", "stocklevel", "quantity", "qty", "inventory", "onhand"),
)
"""Names of extra columns, as `normalised` gives them, the likeliest first."""

_THERE = frozenset({"yes", "y", "true", "in stock", "instock", "available", "in_stock"})
_NUMBER = re.compile(r"\d[\d.,' \u00a0\u202f]*")
_LOOKED_AT = 200  # products that tell which columns there are
_BLOCK = 8192


class _Products(Protocol):
    def __len__(self) -> int: ...

    def products(self, rows: Sequence[int]) -> list[Product]: ...

    def joined(self, fields: Sequence[str], first: int, last: int) -> list[str]: ...


class Facts:
    """The facts of one catalogue, each read when it is first asked for; safe in threads."""

    def __init__(self, products: _Products, facets: Callable[[], Facets]) -> None:
        """`facets` gives the columns to choose from, which may take a while the first time."""
        self._products = products
        self._facets = facets
        self._lock = threading.RLock()
        self._names: tuple[str, str] | None = None
        self._read: dict[str, NDArray[np.float32]] = {}

    @property
    def facets(self) -> Facets:
        """The columns of few values."""
        return self._facets()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that products can be compared by."""
        return tuple(self.facets.columns)

    @property
    def has_prices(self) -> bool:
        """Whether an extra column is one of prices; quick, so that a window may ask."""
        return bool(self._named()[0])

    @property
    def has_stock(self) -> bool:
        """Whether an extra column tells what is in stock; quick, so that a window may ask."""
        return bool(self._named()[1])

    @property
    def price(self) -> NDArray[np.float32] | None:
        """The price of each product, float32 (n,), NaN where there is none; None without prices."""
        name = self._named()[0]
        return self._numbers(name, price_of) if name else None

    @property
    def in_stock(self) -> NDArray[np.bool_] | None:
        """Which products are known to be in stock, bool (n,); None where no column tells."""
        name = self._named()[1]
        return self._numbers(name, lambda text: float(is_in_stock(text))) > 0 if name else None

    def _named(self) -> tuple[str, str]:
        """Give the names of the price and the stock column, "" for none."""
        with self._lock:
            if self._names is None:
                first = self._products.products(range(min(_LOOKED_AT, len(self._products))))
                names = {normalised(name): name for each in first for name in each.attributes}
                self._names = (_first(_PRICES, names), _first(_STOCKS, names))
            return self._names

    def _numbers(self, name: str, number: Callable[[str], float]) -> NDArray[np.float32]:
        with self._lock:
            if name not in self._read:
                self._read[name] = self._column(name, number)
            return self._read[name]

    def _column(self, name: str, number: Callable[[str], float]) -> NDArray[np.float32]:
        blocks = []
        for start in range(0, len(self._products), _BLOCK):
            last = min(start + _BLOCK, len(self._products))
            texts = self._products.joined(("attributes",), start, last)
            told = {
                text: number(json.loads(text).get(name, "") if text else "") for text in set(texts)
            }
            blocks.append(np.fromiter(map(told.__getitem__, texts), np.float32, len(texts)))
        return np.concatenate(blocks) if blocks else np.zeros(0, dtype=np.float32)


def price_column(names: Iterable[str]) -> str:
    """Give the one of a catalogue's extra columns that has its prices, "" when there is none."""
    return _first(_PRICES, {normalised(name): name for name in names})


def _first(wanted: Sequence[str], names: Mapping[str, str]) -> str:
    return next((names[each] for each in wanted if each in names), "")


def price_of(text: str) -> float:
    """Read a price as shops write it: "€ 1.299,00", "1,299.00 USD", "19.9"; NaN for none.

    The last of both signs is the decimal one; a lone sign before three digits stands between
    thousands.
    """
    found = _NUMBER.search(text)
    if found is None:
        return float("nan")
    digits = re.sub(r"['\s]", "", found.group()).rstrip(".,")
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        sign, fraction = digits[last], digits[last + 1 :]
        lone = digits.count(sign) > 1 or len(set(digits) & {".", ","}) == 1
        thousands = lone and (len(fraction) == 3 or digits.count(sign) > 1)
        whole = re.sub(r"[.,]", "", digits[:last])
        digits = whole + fraction if thousands else f"{whole}.{fraction}"
    return float(digits)


def is_in_stock(text: str) -> bool:
    """Tell of a stock column's text whether the product can be had: "12", "yes", "In stock"."""
    said = plain(text)
    if said in _THERE:
        return True
    try:
        return float(said.replace(",", ".")) > 0
    except ValueError:
        return False
