"""Any way of storing colours to plain RGB, as a person would see them.

Pillow's own conversion turns 16-bit greys white, shows what lies hidden under transparency, does
not know CIELAB and takes no notice of colour profiles; embedded in shop photographs are all four.
"""

from functools import lru_cache
from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

from core.words import worded


def to_rgb(image: Image.Image) -> Image.Image:
    """Convert a loaded picture of any mode to a new picture of mode RGB, in sRGB.

    The orientation is left as it is stored; `info` is carried over from the original.

    Raises:
        ValueError: when a mode or a profile cannot be converted.
    """
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _from_deep_grey(image)
    profile = image.info.get("icc_profile")
    if image.mode == "LAB":
        return _transformed(image, _lab_to_srgb())
    if image.has_transparency_data:
        flat = _on_white(image.convert("RGBA"))
    elif image.mode in ("L", "CMYK"):
        flat = image
    else:
        flat = image.convert("RGB")
    if isinstance(profile, bytes) and profile:
        transform = _profile_to_srgb(profile, flat.mode)
        if transform is not None:
            return _transformed(flat, transform)
    return flat if flat.mode == "RGB" else flat.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    white = Image.new("RGB", image.size, (255, 255, 255))
    white.paste(image, mask=image.getchannel("A"))
    return white


def _from_deep_grey(image: Image.Image) -> Image.Image:
    """Bring greys of more than 8 bits down to 8 by the range that their values were meant for.

    Pillow's own conversion cuts everything above 255 to white. The brightest value tells the depth:
    numbers up to 1 in floating point, up to 255, 4,095 (12 bits) or 65,535 (16 bits); beyond these
    the darkest and the brightest value of the picture become black and white.
    """
    values = np.asarray(image)
    transparent = image.info.get("transparency")
    shown = np.full(values.shape, 255, np.uint8)
    opaque = values != transparent if isinstance(transparent, int) else np.isfinite(values)
    if opaque.any():
        greys = values[opaque].astype(np.float32)
        low, high = _grey_range(float(greys.min()), float(greys.max()), image.mode)
        greys -= low
        greys *= 255.0 / (high - low)
        shown[opaque] = np.rint(greys).clip(0, 255).astype(np.uint8)
    return Image.fromarray(shown).convert("RGB")


def _grey_range(darkest: float, brightest: float, mode: str) -> tuple[float, float]:
    depths: tuple[float, ...] = (255.0, 4095.0, 65535.0)
    if mode == "F":
        depths = (1.0, *depths)
    if darkest >= 0:
        for depth in depths:
            if brightest <= depth:
                return 0.0, depth
    return darkest, max(brightest, darkest + 1.0)


@lru_cache(maxsize=8)
def _profile_to_srgb(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Prepare the way from an embedded profile to sRGB; None where there is nothing to do.

    Shops embed the same few profiles in all their pictures, so the costly part is done once. A
    profile that is worn, or that belongs to another kind of picture, is ignored: the colours are
    then a shade off, which is better than no picture.
    """
    spaces = {"RGB": "RGB", "CMYK": "CMYK", "L": "GRAY"}
    try:
        embedded = ImageCms.ImageCmsProfile(BytesIO(profile))
        if embedded.profile.xcolor_space.strip() != spaces[mode]:
            return None
        if mode == "RGB" and "srgb" in (embedded.profile.profile_description or "").lower():
            return None
        return ImageCms.buildTransform(embedded, _srgb(), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@lru_cache(maxsize=1)
def _lab_to_srgb() -> ImageCms.ImageCmsTransform:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    return ImageCms.buildTransform(lab, _srgb(), "LAB", "RGB")


def _transformed(image: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    result = ImageCms.applyTransform(image, transform)
    if result is None:  # only when asked to work in place, which it is not
        raise ValueError(worded("Models", "its colours cannot be converted"))
    return result
