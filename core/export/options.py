"""What to export and how, and what came of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.catalogue.report import Problem
from core.errors import ExportError
from core.export.columns import FORMS, Column, check_columns, default_columns
from core.export.encodings import AUTOMATIC
from core.export.handles import FROM_NAMES
from core.export.lookbook.look import Look, check_look
from core.export.lookbook.wording import ENGLISH, Wording
from core.export.profiles import profile_named, unknown
from core.recommend.bridge import NEUTRAL, OTHERS_ONLY, SAME_ONLY
from core.recommend.conditions import NO_CONDITIONS, Conditions
from core.recommend.scoring import MEASURES
from core.words import worded

CSV, JSON_LINES, XLSX, PDF = "csv", "jsonl", "xlsx", "pdf"
FORMATS = (CSV, JSON_LINES, XLSX, PDF)
"""The kinds of file; all are tables but the PDF, which is a lookbook (`core.export.lookbook`)."""

SUFFIXES = {CSV: ".csv", JSON_LINES: ".jsonl", XLSX: ".xlsx", PDF: ".pdf"}


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to export and how.

    `k` is the number of recommendations for each query. `format` is one of `FORMATS`. `form` is one
    of `columns.FORMS`: long has a line for each recommendation, wide a line for each query.
    `columns` are the chosen ones, none for those of the form. `profile` is one of
    `profiles.PROFILES` and matters to CSV alone; `delimiter` is for its spreadsheet profile
    (`profiles.DELIMITERS`), machine always has commas. `encoding` is one of `encodings.ENCODINGS`,
    "" for what the profile asks for. `handles` names the catalogue's column of handles, "" when
    they are made of the names. `measure` is "cosine" or "euclidean"; `bridge` is from 0 to 1, in
    the middle of which it does nothing (`core.recommend.bridge`). `rules` lets the merchandiser's
    rules have their say. `diversity`, `cut_off`, `fold` and `conditions` are as
    `Engine.recommend` takes them. `look` and `wording` are of a lookbook alone.
    """

    recommender: str = "look-alikes"
    k: int = 10
    profile: str = "spreadsheet"
    form: str = "long"
    delimiter: str = ","
    measure: str = "cosine"
    bridge: float = NEUTRAL
    format: str = CSV
    columns: tuple[Column, ...] = ()
    encoding: str = AUTOMATIC
    handles: str = FROM_NAMES
    rules: bool = True
    diversity: float = 0.0
    cut_off: bool = False
    fold: bool = False
    conditions: Conditions = NO_CONDITIONS
    look: Look = field(default_factory=Look)
    wording: Wording = ENGLISH

    @property
    def asking(self) -> dict[str, Any]:
        """How a query is to be asked, as arguments of `Engine.recommend`."""
        refined = {
            "diversity": self.diversity,
            "cut_off": self.cut_off,
            "fold": self.fold,
            "conditions": self.conditions,
        }
        asked = {name: value for name, value in refined.items() if value}
        return {"measure": self.measure, "bridge": self.bridge, "rules": self.rules, **asked}

    @property
    def chosen_columns(self) -> tuple[Column, ...]:
        """The columns of the file: those chosen, or those of the form."""
        return self.columns or default_columns(self.form, pictures=self.format == XLSX)

    @property
    def needs_handles(self) -> bool:
        """Whether a handle stands in one of the columns."""
        return self.format != PDF and any(
            column.source.endswith(("_handle", "_handles")) for column in self.chosen_columns
        )


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: the file, how many queries were asked and how many places were filled.

    `skipped` has an entry for each query that has nothing recommended, with the reason. In long
    form such a query has no line; in wide form it has a line with empty places. `notes` are
    sentences that whoever takes the file should read.
    """

    path: Path
    queries: int
    recommendations: int
    skipped: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def check_options(options: ExportOptions) -> None:
    """Check that the options make sense, before anything is asked.

    Raises:
        ExportError: saying in a sentence what does not.
    """
    if options.format not in FORMATS:
        raise ExportError(unknown(worded("Exporting", "kind of file"), options.format, FORMATS))
    if options.form not in FORMS:
        raise ExportError(unknown(worded("Exporting", "form"), options.form, FORMS))
    if options.measure not in MEASURES:
        raise ExportError(unknown(worded("Exporting", "measure"), options.measure, MEASURES))
    if options.k < 1:
        raise ExportError(
            worded(
                "Exporting", "A list of {k} recommendations is empty; ask for at least 1."
            ).filled(k=options.k)
        )
    if not SAME_ONLY <= options.bridge <= OTHERS_ONLY:
        raise ExportError(
            worded("Exporting", "There is no bridge of {bridge:g}; choose one from 0 to 1.").filled(
                bridge=options.bridge
            )
        )
    if options.format == PDF:
        check_look(options.look)
    elif options.format != CSV and options.encoding:
        raise ExportError(
            worded(
                "Exporting",
                "Only CSV has an encoding to choose: JSON lines and Excel workbooks are always "
                "UTF-8.",
            )
        )
    profile_named(options.profile, options.delimiter, options.encoding)
    check_columns(options.chosen_columns, options.form)
