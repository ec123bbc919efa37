"""Which table is read, what is told of its rows, and what is no catalogue."""

import os
from pathlib import Path
from typing import Any

import pytest

from core.catalogue.reader import read_catalogue
from core.errors import CatalogueError
from tests.core.catalogue.what_was_read import told


class TestRowsWithProblems:
    def test_overflowing_rows_come_in_whole(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(make_catalogue("id,name\n1,Tie, silk,red\n", ["images/1.jpg"]))

        assert catalogue.products[0].name == "Tie, silk,red"
        assert told(catalogue) == [
            (
                2,
                "1",
                "the row has 4 cells where the header has 2",
                "joined again into name",
            )
        ]

    def test_short_rows_come_in(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(make_catalogue("id,name,color\n1,Tie\n", ["images/1.jpg"]))

        assert catalogue.products[0].name == "Tie"
        assert told(catalogue)[0][3] == "the missing cells are empty"

    def test_of_rows_with_the_same_id_the_first_is_kept(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(
            make_catalogue("id,name\n1,Tie\n\n2,Belt\n1,Cap\n", ["images/1.jpg", "images/2.jpg"])
        )

        assert [product.name for product in catalogue.products] == ["Tie", "Belt"]
        assert catalogue.row_count == 3
        assert told(catalogue) == [
            (5, "1", "the id stands in row 2 already", "left out; the first is kept")
        ]

    def test_rows_without_an_id_are_told(self, make_catalogue: Any) -> None:
        catalogue = read_catalogue(make_catalogue("id,name\n ,Tie\n,\n3,Cap\n", ["images/3.jpg"]))

        assert [product.product_id for product in catalogue.products] == ["3"]
        assert told(catalogue) == [
            (2, "", "the row has no id", "left out"),
            (3, "", "the row is empty", "left out"),
        ]

    def test_an_unclosed_quote_is_told_with_its_line_and_swallows_nothing(
        self, make_catalogue: Any
    ) -> None:
        rows = "".join(f"{i},Shirt {i}\n" for i in range(10, 60))
        folder = make_catalogue(f'id,name\n1,"Red shirt\n{rows}')

        catalogue = read_catalogue(folder)

        assert len(catalogue.products) == 51
        assert catalogue.products[0].name == '"Red shirt'
        assert told(catalogue)[0] == (
            2,
            "1",
            "a quote is opened and never closed",
            "read without quoting",
        )


class TestWhichTable:
    def test_styles_csv_comes_first(self, make_catalogue: Any) -> None:
        make_catalogue("id,title,color,gender\n9,a,b,c\n", file_name="all.csv")
        folder = make_catalogue("id\n1\n", ["images/1.jpg"])

        catalogue = read_catalogue(folder)

        assert catalogue.source.name == "styles.csv"
        assert told(catalogue) == [
            (None, "", "the folder holds another table, all.csv", "left out; styles.csv was read")
        ]

    def test_else_the_table_whose_header_fits_best(self, make_catalogue: Any) -> None:
        make_catalogue("filename,link\n1.jpg,x\n", file_name="a.csv")
        make_catalogue("id,price\n1,2\n", file_name="b.csv")
        make_catalogue("", file_name="empty.csv")
        folder = make_catalogue("id\ttitle\n1\tTie\n", ["images/1.jpg"], file_name="c.tsv")

        catalogue = read_catalogue(folder)

        assert catalogue.source.name == "c.tsv"
        assert len(catalogue.problems) == 3

    def test_a_text_file_is_a_table_only_where_it_has_ids(self, make_catalogue: Any) -> None:
        make_catalogue("Read me, please.\n", file_name="readme.txt")
        folder = make_catalogue("sku|title\n1|Tie\n", ["images/1.jpg"], file_name="feed.txt")

        assert read_catalogue(folder).source.name == "feed.txt"

    def test_a_note_beside_pictures_is_no_table(self, make_catalogue: Any) -> None:
        folder = make_catalogue("Read me, please.\n", ["1.jpg"], file_name="readme.txt")

        assert read_catalogue(folder).source == folder


class TestWhatIsNoCatalogue:
    def _refusal(self, source: Path, **told: str) -> str:
        with pytest.raises(CatalogueError) as refused:
            read_catalogue(source, **told)
        return str(refused.value)

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        assert f"{tmp_path / 'gone'} is not there" in self._refusal(tmp_path / "gone")

    def test_a_table_without_an_id_column(self, make_catalogue: Any) -> None:
        folder = make_catalogue("price,weight\n1,2\n")

        text = self._refusal(folder)

        assert str(folder / "styles.csv") in text
        assert "“price”, “weight”" in text
        assert "name the column of the ids" in text

    def test_an_empty_table(self, make_catalogue: Any) -> None:
        assert "styles.csv is empty" in self._refusal(make_catalogue(""))

    def test_a_table_of_a_header_only(self, make_catalogue: Any) -> None:
        assert "a header and no rows" in self._refusal(make_catalogue("id,name\n"))

    def test_what_is_no_table_is_refused_in_a_short_sentence(self, tmp_path: Path) -> None:
        table = tmp_path / "styles.csv"
        (tmp_path / "images").mkdir()
        table.write_bytes(b"\x00\xff\xfe\x80" * 5000)
        assert len(self._refusal(table)) < 800
        table.write_text(",".join(f"column {number}" for number in range(3000)) + "\n1\n")
        assert len(self._refusal(table)) < 800

    def test_a_table_whose_ids_are_all_empty(self, make_catalogue: Any) -> None:
        assert "no row with an id" in self._refusal(make_catalogue("id,name\n,Tie\n"))

    def test_a_picture(self, make_catalogue: Any) -> None:
        folder = make_catalogue(None, ["1.jpg"])

        assert "is a picture, not a catalogue" in self._refusal(folder / "1.jpg")

    def test_a_text_file(self, make_catalogue: Any) -> None:
        folder = make_catalogue("Dear all,\nsee below.\n", file_name="letter.txt")

        assert "no column with product ids" in self._refusal(folder / "letter.txt")

    def test_a_folder_that_may_not_be_opened(
        self, make_catalogue: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(path: str) -> Any:
            raise PermissionError(13, "Permission denied", path)

        folder = make_catalogue("id\n1\n")
        monkeypatch.setattr(os, "scandir", refuse)

        assert "Permission denied" in self._refusal(folder)

    def test_a_wrong_delimiter(self, make_catalogue: Any) -> None:
        assert "no column with product ids" in self._refusal(
            make_catalogue("id,name\n1,Tie\n"), delimiter=";"
        )
