"""A bare folder of pictures as a catalogue: the file's name is the product's id."""

from collections import Counter
from pathlib import Path

from core.catalogue.folders import walk_folders
from core.catalogue.pictures import PictureIndex
from core.catalogue.product import Product
from core.catalogue.report import Problem
from core.jobs import StageMeter


def read_picture_folder(
    folder: Path, meter: StageMeter
) -> tuple[PictureIndex, list[Product], list[Problem]]:
    """Read every picture in and below a folder as a product; row i is picture i of the index.

    A picture's id is its name without the suffix; where several have the same, it is their path in
    the folder. The sub-folder a picture lies in is kept as the attribute "folder".

    Raises:
        Cancelled: when the meter's callback asks for the work to end.
    """
    index = PictureIndex()
    for entries in walk_folders(folder, tell=meter.advance):
        index.add(entries, meter.advance)
    problems = [Problem(None, "", found.path, found.fault, "left out") for found in index.refused]
    stems = [path.rpartition("/")[2].rpartition(".")[0] for path in index.paths]
    products = []
    for path, stem, product_id in zip(index.paths, stems, _ids(index.paths, stems), strict=True):
        if product_id == path:
            cause = "another picture has the same name"
            problems.append(Problem(None, product_id, path, cause, "its path is its id"))
        parent = path.rpartition("/")[0]
        attributes = {"folder": parent} if parent else {}
        products.append(Product(product_id, stem, picture=path, attributes=attributes))
    return index, products, problems


def _ids(paths: list[str], stems: list[str]) -> list[str]:
    """Give each path its stem where that is unique and no other's path, else the path itself."""
    counts = Counter(stems)
    known = frozenset(paths)
    return [
        stem if counts[stem] == 1 and stem not in known else path
        for stem, path in zip(stems, paths, strict=True)
    ]
