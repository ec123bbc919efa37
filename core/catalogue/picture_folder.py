"""A bare folder of pictures as a catalogue: the file's name is the product's id."""

from collections import Counter
from pathlib import Path, PurePosixPath

from core.catalogue.pictures import walk_pictures
from core.catalogue.product import Product
from core.catalogue.report import Problem
from core.jobs import StageMeter

_STEP = 1000


def read_picture_folder(
    folder: Path, meter: StageMeter
) -> tuple[list[Product], list[Problem], int]:
    """Read every picture in and below a folder as a product, and count the pictures.

    A picture's id is its name without the suffix; where several have the same, it is their path in
    the folder. The sub-folder a picture lies in is kept as the attribute "folder".

    Raises:
        Cancelled: when the meter's callback asks for the work to end.
    """
    paths: list[str] = []
    problems: list[Problem] = []
    for found in walk_pictures(folder):
        if found.fault:
            problems.append(Problem(None, "", found.path, found.fault, "left out"))
            continue
        paths.append(found.path)
        if len(paths) % _STEP == 0:
            meter.advance(_STEP)
    meter.advance(len(paths) % _STEP)
    ids = _ids_of(paths)
    products = []
    for path, product_id in zip(paths, ids, strict=True):
        if product_id == path:
            cause = "another picture has the same name"
            problems.append(Problem(None, product_id, path, cause, "its path is its id"))
        parent = path.rpartition("/")[0]
        attributes = {"folder": parent} if parent else {}
        name = PurePosixPath(path).stem
        products.append(Product(product_id, name, picture=path, attributes=attributes))
    return products, problems, len(paths)


def _ids_of(paths: list[str]) -> list[str]:
    """Give each path its stem where that is unique and no other's path, else the path itself."""
    stems = [PurePosixPath(path).stem for path in paths]
    counts = Counter(stems)
    known = frozenset(paths)
    return [
        stem if counts[stem] == 1 and stem not in known else path
        for stem, path in zip(stems, paths, strict=True)
    ]
