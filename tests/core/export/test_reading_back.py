"""What was exported is there again, equal, in the programs that read it."""

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas
import pytest

from core.catalogue.product import Product
from core.errors import ExportError
from core.export.columns import Column
from core.export.lists import ExportOptions, export_lists

NAMES = [
    *("=1+1", "+49 30", "-5", "@me", "0012", "कुर्ता नीला", "👗 dress", 'Shirt; blue, "long"'),
    *("line\nbreak", "1e5", "2012-01-02", " lead", "TRUE", "'quoted", "тест", "靴"),
]
COLUMNS = (
    Column("query_id", "id"),
    Column("query_name", "name"),
    Column("rank", "rank"),
    Column("score", "score"),
)
OFFICE = shutil.which("soffice")


@pytest.fixture
def engine(engine):
    engine.products.all = [
        Product(f"={place}" if place == 3 else f"{place:04}", name, picture=f"{place}.jpg")
        for place, name in enumerate(NAMES)
    ]
    return engine


def export(engine, out: Path, **choices) -> None:
    export_lists(engine, range(len(NAMES)), out, ExportOptions(k=1, columns=COLUMNS, **choices))


def test_pandas_reads_the_machine_profile_as_it_is(engine, tmp_path):
    export(engine, tmp_path / "m.csv", profile="machine")

    read = pandas.read_csv(tmp_path / "m.csv", dtype={"id": str, "name": str}, na_filter=False)
    assert read["name"].tolist() == NAMES
    assert read["id"].tolist()[:4] == ["0000", "0001", "0002", "=3"]
    assert read["rank"].tolist() == [1] * len(NAMES)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["", "utf-16"])
def test_pandas_reads_the_spreadsheet_profile_but_for_its_guards(
    engine, tmp_path, delimiter, encoding
):
    export(engine, tmp_path / "s.csv", delimiter=delimiter, encoding=encoding)

    read = pandas.read_csv(
        tmp_path / "s.csv",
        sep=delimiter,
        dtype=str,
        na_filter=False,
        encoding=encoding or "utf-8-sig",
    )
    assert [name.removeprefix("'") for name in read["name"]] == [
        name.removeprefix("'") for name in NAMES
    ]


def test_pandas_reads_json_lines(engine, tmp_path):
    export(engine, tmp_path / "r.jsonl", format="jsonl")

    read = pandas.read_json(tmp_path / "r.jsonl", lines=True, dtype=False)
    assert read["name"].tolist() == NAMES


def test_pandas_reads_a_workbook(engine, tmp_path):
    export(engine, tmp_path / "b.xlsx", format="xlsx")

    read = pandas.read_excel(tmp_path / "b.xlsx", dtype={"id": str, "name": str}, na_filter=False)
    assert read["name"].tolist() == NAMES
    assert read["score"].tolist() == [0.875] * len(NAMES)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_reads_a_workbook_and_runs_nothing(engine, tmp_path):
    export(engine, tmp_path / "b.xlsx", format="xlsx")

    _convert(tmp_path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "b.xlsx")

    with (tmp_path / "out" / "b.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))[1:]
    assert [line[1] for line in lines] == NAMES
    assert lines[3][0] == "=3"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_opens_the_spreadsheet_profile_and_runs_nothing(engine, tmp_path):
    export(engine, tmp_path / "s.csv", delimiter=";")

    _convert(tmp_path, "xlsx", "--infilter=Text - txt - csv (StarCalc):59,34,76,1", "s.csv")

    sheet = openpyxl.load_workbook(tmp_path / "out" / "s.xlsx").active
    cells = [row[1] for row in sheet.iter_rows(min_row=2)]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    assert [cell.value for cell in cells[:4]] == ["'=1+1", "'+49 30", "'-5", "'@me"]
    assert [cell.value for cell in cells[5:9]] == NAMES[5:9]


def _convert(folder: Path, to: str, *given: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [str(OFFICE), profile, "--headless", *given[:-1], "--convert-to", to]
        + ["--outdir", "out", given[-1]],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=100,
    )


@pytest.fixture
def small_disk(tmp_path):
    """Give a folder on a disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = sys.platform == "linux" and os.geteuid() == 0
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if not made or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.parametrize("format", ["csv", "jsonl", "xlsx", "pdf"])
def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(
    engine, small_disk, tmp_path, monkeypatch, format
):
    out = small_disk / f"recs.{format}"
    out.write_text("old")
    if format == "pdf":
        engine.manifest = type("Manifest", (), {"name": "Spring"})()
        path = tmp_path / "0.jpg"
        _noise(path)
        engine.picture_path = lambda row: path
    engine.products.all *= 13 if format != "pdf" else 1

    with pytest.raises(ExportError, match=r"The disk is full, so .* was not written; free some"):
        export_lists(engine, range(2 if format == "pdf" else 200), out, _long(format))

    assert [each.read_text() for each in small_disk.iterdir()] == ["old"]


def _long(format: str) -> ExportOptions:
    return ExportOptions(k=15, format=format, profile="machine")


def _noise(path: Path) -> None:
    from PIL import Image

    Image.effect_noise((900, 1200), 90).convert("RGB").save(path)
