"""The command line's grammar."""

import argparse
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli import (
    asking,
    building,
    checking,
    diagnosing,
    evaluating,
    exporting,
    listing,
    mapping,
    refining,
    training,
)
from core.cli.ruling import add_rules_parser
from core.export.columns import FORMS
from core.export.encodings import ENCODINGS
from core.export.lookbook.look import ARRANGEMENTS, PAPERS
from core.export.lookbook.wording import Wording
from core.export.options import FORMATS, ExportOptions
from core.export.profiles import PROFILES
from core.recommend.bridge import NEUTRAL
from core.recommend.recommenders import LOOK_ALIKES, RECOMMENDERS
from core.recommend.scoring import COSINE, MEASURES
from core.vision.backbones import BACKBONES
from core.workspace import precision
from core.workspace.models import CHOICES

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


_NO_RULES = "as it would be without the merchandiser's rules"


def build_parser() -> argparse.ArgumentParser:
    """Give the parser; each command's options carry the function that runs it as `run`."""
    parser = argparse.ArgumentParser(
        prog="fashrec",
        description="Browse a fashion catalogue and recommend by picture. Without a command, the "
        "window opens.",
    )
    parser.add_argument("--version", action="version", version=f"fashrec {program_version()}")
    parser.set_defaults(json=False, progress="auto")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (
        _index,
        _recommend,
        _classify,
        _export,
        _lists,
        add_rules_parser,
        _train,
        _evaluate,
        _map,
        _models,
        _demo,
        _doctor,
    ):
        command = add(commands)
        command.add_argument("--json", action="store_true", help="answer with one JSON document")
        command.add_argument(
            "--progress",
            choices=("auto", "json", "none"),
            default="auto",
            help="how to show progress on standard error",
        )
    return parser


def program_version() -> str:
    """Give the installed version, or say that it is not installed as a package."""
    try:
        return version("fashrec")
    except PackageNotFoundError:
        return "(not installed)"


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return value


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 1")
    return value


def _wording(text: str) -> Wording:
    try:
        return Wording.from_text(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no wording of a lookbook") from error


def _index(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser("index", help="import a catalogue, or bring it up to date")
    command.add_argument("catalogue", type=Path, metavar="CATALOGUE")
    command.add_argument("--workspace", type=Path, metavar="W")
    command.add_argument("--backbone", choices=CHOICES, default="auto")
    command.add_argument(
        "--precision",
        choices=precision.CHOICES,
        default="auto",
        help="of the backbone's arithmetic: int8 is several times faster, and auto takes it where "
        "it is checked to find the same neighbours",
    )
    command.add_argument("--weights", type=Path, metavar="FILE", help="the backbone's weights")
    command.add_argument("--classifier", type=Path, metavar="DIR", help="made by fashrec train")
    command.add_argument("--encoding", help="of the CSV file; found out otherwise")
    command.add_argument("--delimiter", help="of the CSV file; found out otherwise")
    command.set_defaults(run=building.index)
    return command


def _recommender_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("-k", type=_positive, default=10, metavar="N", help="how many")
    command.add_argument("--recommender", choices=tuple(RECOMMENDERS), default=LOOK_ALIKES)
    command.add_argument(
        "--measure", choices=MEASURES, default=COSINE, help="how same-type ranks its candidates"
    )
    command.add_argument(
        "--bridge",
        type=_share,
        default=NEUTRAL,
        metavar="0…1",
        help="from 0, only the same type, to 1, other parts of the catalogue in the same style; "
        "for look-alikes and blend",
    )


def _recommend(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser("recommend", help="recommend for a product or a picture")
    command.add_argument("workspace", type=Path, metavar="W")
    asked = command.add_mutually_exclusive_group(required=True)
    asked.add_argument("--product", nargs="+", metavar="ID")
    asked.add_argument("--picture", nargs="+", type=Path, metavar="FILE")
    command.add_argument(
        "--crop",
        metavar="X,Y,W,H",
        help="ask about a part of the picture: left, top, width and height as shares from 0 to 1",
    )
    for name, what in (("plus", "more"), ("minus", "less")):
        command.add_argument(
            f"--{name}",
            nargs="+",
            default=[],
            metavar="WORD",
            help=f"{what} like this: a colour, a type or another label, a word to search for, or a "
            "product id",
        )
    _recommender_options(command)
    command.add_argument("--no-rules", dest="rules", action="store_false", help=_NO_RULES)
    refining.add_options(command)
    command.set_defaults(run=asking.recommend)
    return command


def _classify(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser("classify", help="tell the article type of pictures")
    command.add_argument("pictures", nargs="+", type=Path, metavar="PICTURE")
    command.add_argument("--top", type=_positive, default=5, metavar="N")
    command.add_argument("--classifier", type=Path, metavar="DIR", help="made by fashrec train")
    command.set_defaults(run=asking.classify, status=asking.classify_status)
    return command


def _export(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser(
        "export", help="write recommendation lists to a file: CSV, Excel, JSON lines or PDF"
    )
    command.add_argument("workspace", type=Path, metavar="W")
    command.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="its suffix says what kind it is"
    )
    scope = command.add_mutually_exclusive_group(required=True)
    scope.add_argument("--all", action="store_true", help="every product")
    scope.add_argument("--product", nargs="+", metavar="ID")
    scope.add_argument(
        "--products-from", type=Path, metavar="FILE", help="a text file with an id on each line"
    )
    scope.add_argument("--list", metavar="NAME", help="the products of a list made in the window")
    _recommender_options(command)
    command.add_argument(
        "--preset", metavar="NAME", help="a way to export that has a name; what else is said counts"
    )
    command.add_argument(
        "--format", choices=FORMATS, help="of the file; by its suffix otherwise, else csv"
    )
    command.add_argument("--profile", choices=tuple(PROFILES), help="of CSV: who will read it")
    command.add_argument("--form", choices=tuple(FORMS), help="a line a recommendation, or a query")
    command.add_argument(
        "--columns",
        nargs="+",
        metavar="COLUMN[=TITLE]",
        help="which, in their order: query_id, product_name, rank, score, query:PRICE …",
    )
    command.add_argument("--delimiter", help="of the spreadsheet profile: , ; or tab")
    command.add_argument("--encoding", choices=tuple(ENCODINGS), help="the profile's otherwise")
    command.add_argument(
        "--handles", metavar="COLUMN", help="the catalogue's column of shop handles"
    )
    command.add_argument(
        "--no-rules", dest="rules", action="store_const", const=False, help=_NO_RULES
    )
    refining.add_options(command)
    _look_options(command)
    # What is not said is left to the preset, and then to `ExportOptions`.
    command.set_defaults(run=exporting.export, recommender=None, bridge=None, k=None)
    return command


def _look_options(command: argparse.ArgumentParser) -> None:
    look = command.add_argument_group("a lookbook (PDF)")
    look.add_argument("--title", help="on its first page; the catalogue's name otherwise")
    look.add_argument("--paper", choices=tuple(PAPERS))
    look.add_argument("--landscape", action="store_const", const=True)
    look.add_argument(
        "--arrangement",
        choices=ARRANGEMENTS,
        help="queries: a page for each product with its recommendations; grid: products alone",
    )
    look.add_argument("--across", type=_positive, metavar="N", help="products side by side")
    look.add_argument(
        "--prices", dest="price", metavar="COLUMN", help="the catalogue's column of prices"
    )
    look.add_argument(
        "--wording",
        type=_wording,
        metavar="JSON",
        help="what its pages say in another language, as the window hands it on",
    )


def _lists(commands: "_Commands") -> argparse.ArgumentParser:
    defaults = ExportOptions()
    command = commands.add_parser("lists", help="show the lists made in the window, or export one")
    command.add_argument("workspace", type=Path, metavar="W")
    actions = command.add_subparsers(dest="action", metavar="show NAME | export NAME --out FILE")
    show = actions.add_parser("show", help="the products of a list, in order")
    export = actions.add_parser("export", help="write a list with its comments to a CSV file")
    for action in (show, export):
        action.add_argument("name", metavar="NAME")
        # Also behind the name; where it is not said there, what was said before it stands.
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    export.add_argument("--out", type=Path, required=True, metavar="FILE.csv")
    export.add_argument("--profile", choices=tuple(PROFILES), default=defaults.profile)
    export.add_argument(
        "--delimiter", default=defaults.delimiter, help="of the spreadsheet profile: , ; or tab"
    )
    command.set_defaults(run=listing.lists)
    return command


def _train(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser("train", help="train a classifier on a catalogue")
    command.add_argument("catalogue", type=Path, metavar="CATALOGUE")
    command.add_argument(
        "--workspace", type=Path, metavar="W", help="learn with the corrections made there"
    )
    command.add_argument(
        "--column", choices=training.COLUMNS, default=training.COLUMNS[0], help="what is learnt"
    )
    command.add_argument(
        "--preset",
        choices=training.PRESETS,
        default=training.PRESETS[0],
        help="compact: a pretrained network, fine-tuned; original: a small one from scratch",
    )
    command.add_argument("--out", type=Path, metavar="DIR")
    command.add_argument("--epochs", type=_positive, metavar="N")
    command.add_argument("--seed", type=int, metavar="N")
    command.set_defaults(run=training.train)
    return command


def _evaluate(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser(
        "evaluate", help="measure the recommenders and the classifier, and write a report"
    )
    command.add_argument("workspace", type=Path, metavar="W")
    command.add_argument(
        "--out", type=Path, metavar="DIR", help="of the report; in W where it is not said"
    )
    command.add_argument(
        "--sample", type=_positive, metavar="N", help="ask about so many products, not about all"
    )
    command.add_argument("--seed", type=int, default=0, metavar="N", help="of the sample")
    asked = command.add_mutually_exclusive_group()
    asked.add_argument(
        "--held-out",
        action="store_true",
        help="ask about products held out of training (this is how it is done unless --all)",
    )
    asked.add_argument("--all", action="store_true", help="ask about the whole catalogue")
    command.add_argument(
        "--no-maps",
        "--quick",
        dest="maps",
        action="store_false",
        help="leave out the maps of the catalogue, which take minutes to draw",
    )
    command.set_defaults(run=evaluating.evaluation)
    return command


def _map(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser(
        "map", help="draw the map of a catalogue, as a recommender sees it"
    )
    command.add_argument("workspace", type=Path, metavar="W")
    command.add_argument("--recommender", choices=tuple(RECOMMENDERS), default=LOOK_ALIKES)
    command.add_argument("--seed", type=int, default=0, metavar="N", help="the same, the same map")
    command.set_defaults(run=mapping.draw)
    return command


def _models(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser("models", help="which networks are here; fetch or verify them")
    command.add_argument("action", nargs="?", choices=("list", "fetch", "verify"), default="list")
    command.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BACKBONES))
    command.add_argument("--weights", type=Path, metavar="FILE", help="take this file's weights")
    command.set_defaults(run=checking.models, status=checking.models_status)
    return command


def _demo(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser("demo", help="draw the demo catalogue into a folder")
    command.add_argument("folder", type=Path, metavar="DIR")
    command.set_defaults(run=building.demo)
    return command


def _doctor(commands: "_Commands") -> argparse.ArgumentParser:
    command = commands.add_parser(
        "doctor", help="what is installed, what works, what to do; with W, whether it answers truly"
    )
    command.add_argument("workspace", nargs="?", type=Path, metavar="W")
    command.set_defaults(run=diagnosing.doctor, status=diagnosing.doctor_status)
    return command
