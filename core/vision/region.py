"""A part of a picture: a rectangle that somebody drew around a collar, a sole, a print."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from math import ceil, floor, isfinite
from typing import TYPE_CHECKING

from core.errors import FashRecError, PictureError
from core.words import worded

if TYPE_CHECKING:  # the window knows regions before it has pictures and numbers
    from PIL import Image

FEWEST_PIXELS = 16
"""A part less wide or high than this shows too little to be compared with anything."""

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle inside a picture, upright as it is seen.

    `left`, `top`, `width` and `height` are shares of the whole picture's width and height, from 0
    to 1.
    """

    left: float
    top: float
    width: float
    height: float

    def __post_init__(self) -> None:
        """Check that it is a part of the picture.

        Raises:
            FashRecError: when it is empty, or reaches beyond the picture.
        """
        left, top, width, height = astuple(self)
        is_inside = (
            all(map(isfinite, (left, top, width, height)))
            and min(left, top) >= -_ROUNDING
            and min(width, height) > 0
            and max(left + width, top + height) <= 1 + _ROUNDING
        )
        if not is_inside:
            raise FashRecError(
                worded(
                    "Pictures",
                    "The part {part} is not inside the picture; give left, top, width "
                    "and height as shares from 0 to 1, such as 0.25,0,0.5,0.3.",
                ).filled(part=self.as_text())
            )

    @classmethod
    def parse(cls, text: str) -> Region:
        """Read what `as_text` writes.

        Raises:
            FashRecError: when it is not four numbers, or not inside the picture.
        """
        try:
            left, top, width, height = (float(part) for part in text.split(","))
        except ValueError as error:
            raise FashRecError(
                worded(
                    "Pictures",
                    "The part “{text}” is not four numbers; give left, top, width and "
                    "height as shares from 0 to 1, such as 0.25,0,0.5,0.3.",
                ).filled(text=text)
            ) from error
        return cls(left, top, width, height)

    def as_text(self) -> str:
        """Write it down: `left,top,width,height`."""
        return ",".join(f"{share:.4g}" for share in astuple(self))

    def decode_at_least(self, wanted: tuple[int, int]) -> tuple[int, int]:
        """Give the width and height of the whole picture that give this part of it those `wanted`.

        All are in pixels.
        """
        width, height = wanted
        return ceil(width / self.width), ceil(height / self.height)

    def cut_from(self, picture: Image.Image, name: str = "") -> Image.Image:
        """Cut it out of a picture; `name` stands in errors.

        Raises:
            PictureError: when it is too small to show anything.
        """
        left, top = floor(self.left * picture.width), floor(self.top * picture.height)
        right = min(ceil((self.left + self.width) * picture.width - _ROUNDING), picture.width)
        bottom = min(ceil((self.top + self.height) * picture.height - _ROUNDING), picture.height)
        if min(right - left, bottom - top) < FEWEST_PIXELS:
            raise PictureError(
                worded(
                    "Pictures",
                    "This part of {picture} has only {width} × {height} pixels; draw "
                    "it at least {least} pixels wide and high, or ask with a larger "
                    "picture.",
                ).filled(
                    picture=name or worded("Pictures", "the picture"),
                    width=right - left,
                    height=bottom - top,
                    least=FEWEST_PIXELS,
                )
            )
        return picture.crop((left, top, right, bottom))
