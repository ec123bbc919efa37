"""A shop of drawn colours for training: sixty products, one of which has an unreadable picture."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from core.catalogue.reader import read_catalogue  # noqa: E402
from core.jobs import silent  # noqa: E402
from core.vision.training.dataset import load_labelled_pictures  # noqa: E402
from core.vision.training.recipe import ORIGINAL  # noqa: E402

COUNT = 60
COLUMNS = ("article_type", "gender", "colour", "season")


@pytest.fixture(scope="session", autouse=True)
def one_thread():
    """Networks as small as these are quickest on one core."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three article types by colour, two genders, a season that is the same for all."""
    from PIL import Image, ImageDraw

    folder = tmp_path_factory.mktemp("training") / "shop"
    (folder / "images").mkdir(parents=True)
    lines = ["id,gender,articleType,baseColour,season,productDisplayName"]
    colours = {"Reds": "red", "Greens": "green", "Blues": "blue"}
    for number in range(COUNT):
        kind = list(colours)[number % 3]
        gender = ("Men", "Women", "NA", "")[number % 4]
        lines.append(f"{number},{gender},{kind},{colours[kind]},Winter,{kind} {number}")
        picture = Image.new("RGB", (30, 40), "white")
        ImageDraw.Draw(picture).rectangle((5, 5, 25, 20 + number % 15), fill=colours[kind])
        picture.putpixel((number % 30, 36 + number // 30), (0, 0, 0))  # so that none is another's
        picture.save(folder / "images" / f"{number}.png")
    (folder / "images" / "7.png").write_bytes(b"unreadable")
    (folder / "styles.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="session")
def data(catalogue: Path):
    """The shop's pictures, with several columns."""
    read = read_catalogue(catalogue)
    return load_labelled_pictures(read, read.products, COLUMNS, ORIGINAL.canvas, silent)
