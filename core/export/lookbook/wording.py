"""What a lookbook says by itself, in the language that it is made in.

What comes out of the catalogue stands on the pages as it is.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from datetime import date

from core.words import worded

_MONTHS = (
    worded("Months", "January"),
    worded("Months", "February"),
    worded("Months", "March"),
    worded("Months", "April"),
    worded("Months", "May"),
    worded("Months", "June"),
    worded("Months", "July"),
    worded("Months", "August"),
    worded("Months", "September"),
    worded("Months", "October"),
    worded("Months", "November"),
    worded("Months", "December"),
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words on the pages, those with {named} places being filled there; English by itself.

    `language` is a tag such as "de", for readers that speak the pages aloud. `months` are twelve.
    `thousands` stands between the digits of long numbers.
    """

    language: str = "en"
    recommended: str = worded("Lookbook", "Recommended")
    continued: str = worded("Lookbook", "{name} – continued")
    one_product: str = worded("Lookbook", "1 product")
    some_products: str = worded("Lookbook", "{count} products")
    day: str = worded("Lookbook", "{day} {month} {year}")
    months: tuple[str, ...] = _MONTHS
    thousands: str = ","

    def said(self, say: Callable[[str], str], language: str, thousands: str) -> "Wording":
        """Give the wording of another language, into which `say` puts each text."""
        return Wording(
            language,
            say(self.recommended),
            say(self.continued),
            say(self.one_product),
            say(self.some_products),
            say(self.day),
            tuple(map(say, self.months)),
            thousands,
        )

    def products(self, count: int) -> str:
        """Say how many products: "1 product", "12,480 products"."""
        if count == 1:
            return self.one_product
        return self.some_products.format(count=f"{count:,}".replace(",", self.thousands))

    def going_on(self, name: str) -> str:
        """Say that a page goes on with what an earlier one began."""
        return self.continued.format(name=name)

    def on(self, day: date) -> str:
        """Write a day: "23 November 2026"."""
        return self.day.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def as_text(self) -> str:
        """Give what `from_text` reads: a JSON object."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_text(text: str) -> "Wording":
        """Read a wording that is handed on; what it does not say is English.

        Raises:
            ValueError: when it is none, or its places cannot be filled.
        """
        document = json.loads(text)
        if not isinstance(document, dict) or not document.keys() <= {
            each.name for each in fields(Wording)
        }:
            raise ValueError(text)
        given = {**document, "months": tuple(document.get("months", _MONTHS))}
        texts = [value for name, value in given.items() if name != "months"] + [*given["months"]]
        if len(given["months"]) != len(_MONTHS) or not all(isinstance(e, str) for e in texts):
            raise ValueError(text)
        made = Wording(**given)
        try:
            _ = made.products(2), made.going_on(""), made.on(date(2026, 1, 1))
        except (KeyError, IndexError, AttributeError) as error:
            raise ValueError(text) from error
        return made


ENGLISH = Wording()
