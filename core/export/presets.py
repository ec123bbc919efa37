"""Ways to export that have a name: those that come with FashRec, and those the user saved.

The user's own lie in one JSON file in the configuration folder, for all catalogues alike.
"""

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from core.catalogue.labels import plain
from core.durable import write_text
from core.errors import ExportError, FashRecError
from core.export.columns import FORMS, Column, default_columns
from core.export.encodings import AUTOMATIC, ENCODINGS
from core.export.lookbook.look import ARRANGEMENTS, MOST_ACROSS, PAPERS, Look
from core.export.options import CSV, JSON_LINES, PDF, SUFFIXES, XLSX, ExportOptions
from core.export.profiles import DELIMITERS, PROFILES
from core.recommend.bridge import NEUTRAL
from core.words import worded
from core.workspace.places import config_dir

_FILE = "export-presets.json"
_FORMAT = 1
_MOST_SHOPIFY = 10
"""Products that Shopify shows for another one."""
_SHOPIFY = "shopify--discovery--product_recommendation"


@dataclass(frozen=True, slots=True)
class Preset:
    """A way to export: everything but whose lists go to which file.

    `recommender`, `k` and `bridge` are None where the preset leaves them as they are. What depends
    on the catalogue is not part of it: its columns of handles and prices, a lookbook's title.
    """

    name: str
    explanation: str = ""
    format: str = CSV
    profile: str = "spreadsheet"
    form: str = "long"
    delimiter: str = ","
    encoding: str = AUTOMATIC
    columns: tuple[Column, ...] = ()
    recommender: str | None = None
    k: int | None = None
    bridge: float | None = None
    look: Look = field(default_factory=Look)

    @classmethod
    def of(cls, name: str, options: ExportOptions) -> "Preset":
        """Make a preset of what was chosen."""
        is_csv = options.format == CSV
        usual = default_columns(options.form, pictures=options.format == XLSX)
        return cls(
            name,
            format=options.format,
            profile=options.profile if is_csv else "spreadsheet",
            form=options.form,
            delimiter=options.delimiter if options.profile == "spreadsheet" else ",",
            encoding=options.encoding if is_csv else AUTOMATIC,
            columns=() if options.columns == usual else options.columns,
            recommender=options.recommender,
            k=options.k,
            bridge=options.bridge,
            look=_lasting(options.look) if options.format == PDF else Look(),
        )

    def matches(self, options: ExportOptions) -> bool:
        """Tell whether options are what the preset says."""
        return Preset.of("", self.applied(options)) == Preset.of("", options)

    def applied(self, options: ExportOptions) -> ExportOptions:
        """Give options changed to what the preset says."""
        return replace(
            options,
            format=self.format,
            profile=self.profile,
            form=self.form,
            delimiter=self.delimiter,
            encoding=self.encoding,
            columns=self.columns,
            recommender=options.recommender if self.recommender is None else self.recommender,
            k=options.k if self.k is None else self.k,
            bridge=options.bridge if self.bridge is None else self.bridge,
            look=replace(self.look, title=options.look.title, price=options.look.price),
        )


def _shopify(kind: str, name: str, title: str, *, bridge: float, explanation: str) -> Preset:
    """Make a file that Shopify's product import takes, one row a product.

    Shopify knows products by their handles, wants their titles beside them, and reads the products
    of a list from one cell. The title of the column names the field of its app “Search &
    Discovery” that the list goes to.
    """
    return Preset(
        name,
        explanation,
        profile="machine",
        form="wide",
        columns=(
            Column("query_handle", "URL handle"),
            Column("query_name", "Title"),
            Column("all_handles", f"{title} (product.metafields.{_SHOPIFY}.{kind})"),
        ),
        recommender="look-alikes",
        k=_MOST_SHOPIFY,
        bridge=bridge,
    )


BUILT_IN = (
    Preset(
        worded("Presets", "Spreadsheet"),
        worded("Presets", "CSV that Excel and LibreOffice open as it is meant."),
    ),
    Preset(
        worded("Presets", "Excel with pictures"),
        worded("Presets", "A workbook in which every product is to be seen."),
        format=XLSX,
    ),
    Preset(
        worded("Presets", "Other program"),
        worded("Presets", "Plain UTF-8, commas, text exactly as it is in the catalogue."),
        profile="machine",
    ),
    _shopify(
        "related_products",
        worded("Presets", "Shopify: related products"),
        "Related products",
        bridge=NEUTRAL,
        explanation=worded(
            "Presets",
            "“You may also like”: import the file as products, over those that are there.",
        ),
    ),
    _shopify(
        "complementary_products",
        worded("Presets", "Shopify: complementary products"),
        "Complementary products",
        bridge=1.0,
        explanation=worded(
            "Presets", "“Goes well with”, from other parts of the catalogue: import it as products."
        ),
    ),
    Preset(
        worded("Presets", "Algolia records"),
        worded(
            "Presets",
            "A record a product, for “algolia objects update”, which keeps its other fields.",
        ),
        format=JSON_LINES,
        profile="machine",
        form="wide",
        columns=(
            Column("query_id", "objectID"),
            Column("rec_id", "recommendations"),
            Column("rec_score", "recommendationScores"),
        ),
    ),
    Preset(
        worded("Presets", "Lookbook"),
        worded("Presets", "A PDF with sharp pictures, to send to a buyer."),
        format=PDF,
    ),
)


def preset_named(name: str, presets: tuple[Preset, ...]) -> Preset:
    """Find a preset by its name; case does not count.

    Raises:
        ExportError: when there is none of that name.
    """
    for preset in presets:
        if plain(preset.name) == plain(name):
            return preset
    names = ", ".join(f"“{preset.name}”" for preset in presets)
    raise ExportError(
        worded("Exporting", "There is no preset “{name}”; choose one of: {names}.").filled(
            name=name, names=names
        )
    )


class OwnPresets:
    """The presets that the user saved."""

    def __init__(self, path: Path | None = None) -> None:
        """Keep them in `path`, or in the configuration folder."""
        self._path = path or config_dir() / _FILE

    def all(self) -> tuple[Preset, ...]:
        """Give them in the order of their names.

        Raises:
            ExportError: when the file cannot be read.
        """
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeDecodeError) as error:
            raise ExportError(
                worded("Exporting", "{path} cannot be read ({error}).").filled(
                    path=self._path, error=error
                )
            ) from error
        try:
            document = json.loads(text)
            presets = [preset_from_json(each) for each in document["presets"]]
        except (ValueError, TypeError, KeyError, FashRecError) as error:
            raise ExportError(
                worded(
                    "Exporting",
                    "The saved presets in {path} are damaged: delete the file, or put back an "
                    "older "
                    "one.",
                ).filled(path=self._path)
            ) from error
        return tuple(sorted(presets, key=lambda preset: plain(preset.name)))

    def save(self, preset: Preset) -> None:
        """Add a preset, in place of one that has its name.

        Raises:
            ExportError: when the name is empty or a built-in one, or the file cannot be written.
        """
        name = preset.name.strip()
        if not name:
            raise ExportError(worded("Exporting", "A preset needs a name."))
        if any(plain(name) == plain(each.name) for each in BUILT_IN):
            raise ExportError(
                worded(
                    "Exporting", "“{name}” comes with FashRec; give your preset another name."
                ).filled(name=name)
            )
        self._write([*self._others(name), replace(preset, name=name)])

    def delete(self, name: str) -> None:
        """Forget a preset; one that is not there is forgotten already.

        Raises:
            ExportError: when the file cannot be written.
        """
        self._write(self._others(name))

    def _others(self, name: str) -> list[Preset]:
        return [each for each in self.all() if plain(each.name) != plain(name)]

    def _write(self, presets: list[Preset]) -> None:
        document = {"format": _FORMAT, "presets": [preset_as_json(preset) for preset in presets]}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_text(self._path, json.dumps(document, ensure_ascii=False, indent=1) + "\n")
        except OSError as error:
            reason = error.strerror or error
            raise ExportError(
                worded(
                    "Exporting",
                    "The preset could not be saved in {path} ({reason}); free some space or allow "
                    "writing there.",
                ).filled(path=self._path, reason=reason)
            ) from error


def preset_as_json(preset: Preset) -> dict[str, Any]:
    """Give a preset as what JSON can hold."""
    return {
        "name": preset.name,
        "format": preset.format,
        "profile": preset.profile,
        "form": preset.form,
        "delimiter": preset.delimiter,
        "encoding": preset.encoding,
        "columns": [[column.source, column.title] for column in preset.columns],
        "recommender": preset.recommender,
        "k": preset.k,
        "bridge": preset.bridge,
        "look": asdict(preset.look),
    }


def preset_from_json(document: Any) -> Preset:
    """Read a preset back.

    Raises:
        KeyError: when something is absent.
        TypeError: when something is of another kind.
        ValueError: when something is none of the choices.
    """
    return Preset(
        str(document["name"]),
        format=_one_of(document["format"], SUFFIXES),
        profile=_one_of(document["profile"], PROFILES),
        form=_one_of(document["form"], FORMS),
        delimiter=_one_of(document["delimiter"], DELIMITERS),
        encoding=_one_of(document["encoding"], (AUTOMATIC, *ENCODINGS)),
        columns=tuple(Column(str(source), str(title)) for source, title in document["columns"]),
        recommender=None if document["recommender"] is None else str(document["recommender"]),
        k=None if document["k"] is None else max(1, int(document["k"])),
        bridge=None
        if document["bridge"] is None
        else min(1.0, max(0.0, float(document["bridge"]))),
        look=_look_from(document["look"]),
    )


def _look_from(document: Any) -> Look:
    return Look(
        paper=_one_of(document["paper"], PAPERS),
        landscape=bool(document["landscape"]),
        arrangement=_one_of(document["arrangement"], ARRANGEMENTS),
        across=min(max(int(document["across"]), 1), MOST_ACROSS),
    )


def _lasting(look: Look) -> Look:
    """Give a look without what belongs to one catalogue alone."""
    return replace(look, title="", price="")


def _one_of(value: Any, choices: Any) -> str:
    if value not in choices:
        raise ValueError(value)
    return str(value)
