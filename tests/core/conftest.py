"""A small shop whose pictures run through small real networks, so that whole builds take no time.

The networks are real ONNX files: the backbone averages the picture to a coarse grid and multiplies
it by fixed random numbers, the classifier tells reds, greens and blues apart.
"""

import csv
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image, ImageDraw

from core.engine import Engine
from core.jobs import Report, silent
from core.vision.backbones import EFFICIENTNET_LITE0
from core.vision.exported_model import save_description
from core.workspace import arrangement
from core.workspace.build import BuildOptions, BuildResult, build_workspace

Build = Callable[..., BuildResult]
DrawPicture = Callable[..., Path]

COLOURS = {
    "Red": (200, 30, 30),
    "Green": (30, 170, 40),
    "Blue": (30, 40, 200),
    "Grey": (120, 120, 120),
}
TYPES = {"Red": "Reds", "Green": "Greens", "Blue": "Blues", "Grey": "Greys"}
LABELS = ("Reds", "Greens", "Blues")
ATTRIBUTES = {
    "sub_category": ("Warm", "Cool", "Cold"),
    "gender": ("Women", "Men"),
    "colour": ("Red", "Green", "Blue", "Mauve"),
}
HEADER = [
    "id",
    "gender",
    "masterCategory",
    "subCategory",
    "articleType",
    "baseColour",
    "season",
    "year",
    "usage",
    "productDisplayName",
]


def _save(
    path: Path,
    canvas: tuple[int, int],
    nodes: list[onnx.NodeProto],
    constants: dict[str, np.ndarray],
    outputs: dict[str, int],
) -> None:
    width, height = canvas
    shape = ["batch", height, width, 3]
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info("pictures", TensorProto.UINT8, shape)],
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", size])
            for name, size in outputs.items()
        ],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)


def _to_grid(window: int) -> list[onnx.NodeProto]:
    """From bytes to the averages of square windows of the ink (white is nothing), in 0…1."""
    return [
        helper.make_node("Cast", ["pictures"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["floats"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("Sub", ["white", "planes"], ["ink"]),
        helper.make_node("Div", ["ink", "white"], ["shares"]),
        helper.make_node(
            "AveragePool",
            ["shares"],
            ["averages"],
            kernel_shape=[window] * 2,
            strides=[window] * 2,
        ),
        helper.make_node("Flatten", ["averages"], ["grid"], axis=1),
    ]


WHITE = {"white": np.array(255, dtype=np.float32)}


def save_backbone(folder: Path, *, seed: int = 7, weights: str = "small") -> Path:
    """Write a backbone in place of EfficientNet-Lite0; another seed gives other numbers."""
    numbers = np.random.default_rng(seed).normal(size=(192, 1280)).astype(np.float32)
    path = folder / EFFICIENTNET_LITE0.export_name
    _save(
        path,
        (224, 224),
        [*_to_grid(28), helper.make_node("MatMul", ["grid", "numbers"], ["vectors"])],
        {"numbers": numbers, **WHITE},
        {"vectors": 1280},
    )
    save_description(
        path,
        {
            "kind": "backbone",
            "name": EFFICIENTNET_LITE0.name,
            "dimensions": 1280,
            "weights_sha256": f"{weights}-{seed}",
            "preprocessing": EFFICIENTNET_LITE0.preprocessing.as_json(),
        },
    )
    return path


def save_classifier(
    folder: Path,
    *,
    sharpness: float = 40.0,
    column: str = "article_type",
    attributes: Mapping[str, Sequence[str]] = ATTRIBUTES,
) -> Path:
    """Write a classifier of colours; its features are a grid of 3 by 4 windows.

    The main head tells `column`, whose labels are the three types; each other one takes the
    first three of its labels for reds, greens and blues, and holds further ones impossible.
    """
    # What a colour lacks is its ink: the least ink in a channel shows the picture's own colour.
    share = np.repeat(np.eye(3, dtype=np.float32), 12, axis=0) / 12
    tell = (np.full((3, 3), 0.5) - 1.5 * np.eye(3)).astype(np.float32) * sharpness
    heads = {column: LABELS, **attributes}
    nodes = [
        *_to_grid(10),
        helper.make_node("MatMul", ["grid", "share"], ["channels"]),
        helper.make_node("Identity", ["grid"], ["features"]),
    ]
    constants = {"share": share, **WHITE}
    for name, labels in heads.items():
        known = np.full((3, len(labels)), -sharpness, dtype=np.float32)
        known[:, :3] = tell[:, : len(labels)]
        constants[f"tell_{name}"] = known
        nodes.append(helper.make_node("MatMul", ["channels", f"tell_{name}"], [f"logits_{name}"]))
    path = folder / "classifier.onnx"
    sizes = {f"logits_{name}": len(labels) for name, labels in heads.items()}
    _save(path, (30, 40), nodes, constants, {"features": 36, **sizes})
    save_description(
        path,
        {
            "kind": "attribute classifier",
            "column": column,
            "heads": [
                {"column": name, "labels": list(labels), "temperature": 1.0}
                for name, labels in heads.items()
            ],
            "preprocessing": {"width": 30, "height": 40, "version": 1},
            "sure_from": 0.8,
            "features": 36,
            "figures": {},
        },
    )
    return folder


@pytest.fixture(scope="session", autouse=True)
def shops_are_large_enough_to_be_indexed() -> Iterator[None]:
    """Let the small shop have an index, as catalogues have from some thousand products on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrangement, "EXACT_BELOW", 10)
        yield


@pytest.fixture(scope="session")
def small_networks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `models/` and `classifier/`."""
    folder = tmp_path_factory.mktemp("networks")
    save_backbone(folder / "models")
    save_classifier(folder / "classifier")
    return folder


def _install(networks: Path, home: Path) -> Path:
    shutil.copytree(networks / "models", home / "data" / "models")
    return networks / "classifier"


@pytest.fixture
def classifier(small_networks: Path, own_home: Path) -> Path:
    """The small classifier's folder; the small backbone is among the models of this test's home."""
    return _install(small_networks, own_home)


@pytest.fixture
def build(classifier: Path) -> Build:
    """Index a catalogue with the small networks."""

    def run(source: Path, workspace: Path, report: Report = silent, **options) -> BuildResult:
        chosen = {"backbone": "efficientnet-lite0", "classifier": classifier, **options}
        return build_workspace(source, workspace, BuildOptions(**chosen), report)

    return run


def draw(
    path: Path, colour: str = "Red", size: float = 0.5, shift: float = 0.0, dots: int = 0
) -> Path:
    """Draw a coloured block on white, as a small product picture; dots make it unlike others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", (60, 80), "white")
    pencil = ImageDraw.Draw(picture)
    half_width, half_height = 30 * size, 40 * size
    centre = 30 + 20 * shift
    pencil.rectangle(
        (centre - half_width, 40 - half_height, centre + half_width, 40 + half_height),
        fill=COLOURS[colour],
    )
    for dot in range(dots):
        x, y = (dot * 17) % 60, (dot * 29) % 80
        pencil.ellipse((x, y, x + 6, y + 6), fill=(20, 20, 20))
    picture.save(path)
    return path


def write_table(folder: Path, rows: Sequence[Sequence[str]]) -> Path:
    """Write `styles.csv` from rows of (id, colour, name)."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "styles.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for product_id, colour, name in rows:
            writer.writerow(
                [product_id, "Women", "Apparel", "Topwear", TYPES[colour], colour]
                + ["Summer", "2016", "Casual", name]
            )
    return folder


def shop_rows(count: int) -> list[tuple[str, str, str]]:
    """The rows of a shop of `count` products, in turn red, green and blue."""
    names = list(COLOURS)[:3]
    return [
        (str(100 + number), names[number % 3], f"{names[number % 3]} thing {number}")
        for number in range(count)
    ]


def draw_row(folder: Path, number: int) -> Path:
    """Draw the picture of row `number` of `shop_rows`; each is unlike the others."""
    product_id, colour, _ = shop_rows(number + 1)[number]
    size, shift = 0.25 + 0.02 * (number % 25), ((number * 7) % 11 - 5) / 10
    return draw(folder / "images" / f"{product_id}.png", colour, size, shift, number % 5)


def make_shop(folder: Path, count: int) -> Path:
    """Write a whole catalogue of `count` products with their pictures."""
    write_table(folder, shop_rows(count))
    for number in range(count):
        draw_row(folder, number)
    return folder


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A catalogue of 24 products: reds, greens and blues."""
    return make_shop(tmp_path / "shop", 24)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Where a test may build."""
    return tmp_path / "workspace"


@pytest.fixture(scope="session")
def indexed_shop(
    small_networks: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """A catalogue with all sorts of pictures and its workspace, to be read and not changed.

    Of 32 products, 100…129 are drawn; 130 has a copy of 100's picture, 131 no picture.
    """
    folder = tmp_path_factory.mktemp("indexed")
    catalogue = make_shop(folder / "shop", 30)
    extra = [("130", "Red", "Red copy"), ("131", "Blue", "Blue without picture")]
    write_table(catalogue, [*shop_rows(30), *extra])
    shutil.copy(catalogue / "images" / "100.png", catalogue / "images" / "130.png")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FASHREC_HOME", str(folder / "home"))
        classifier = _install(small_networks, folder / "home")
        options = BuildOptions(backbone="efficientnet-lite0", classifier=classifier)
        build_workspace(catalogue, folder / "workspace", options)
    return catalogue, folder / "workspace"


@pytest.fixture(scope="session")
def two_generations(small_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue `shop` of 23 products and copies of its workspace: `first`, when it had 24, and
    `second`, brought up to date."""
    folder = tmp_path_factory.mktemp("generations")
    shop, workspace = make_shop(folder / "shop", 24), folder / "workspace"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FASHREC_HOME", str(folder / "home"))
        classifier = _install(small_networks, folder / "home")
        options = BuildOptions(backbone="efficientnet-lite0", classifier=classifier)
        build_workspace(shop, workspace, options)
        shutil.copytree(workspace, folder / "first")
        write_table(shop, shop_rows(23))
        build_workspace(shop, workspace, options)
        shutil.copytree(workspace, folder / "second")
    return folder


@pytest.fixture
def engine(indexed_shop: tuple[Path, Path], classifier: Path) -> Iterator[Engine]:
    """The session's shop, opened."""
    opened = Engine.open(indexed_shop[1])
    yield opened
    opened.close()


@pytest.fixture
def child_environment(own_home: Path) -> dict[str, str]:
    """The environment for a child process that finds the program from any folder."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.fixture
def drawn() -> DrawPicture:
    """Draw one picture: `drawn(path, "Red", size=…)`."""
    return draw


@pytest.fixture
def tools():
    """The functions of this module, for tests that make networks or catalogues of their own."""
    from types import SimpleNamespace

    return SimpleNamespace(
        save_backbone=save_backbone,
        save_classifier=save_classifier,
        draw=draw,
        draw_row=draw_row,
        write_table=write_table,
        shop_rows=shop_rows,
        make_shop=make_shop,
    )
