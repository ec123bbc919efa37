"""Corrected labels are the user's: they are kept whole, and nothing but an undo takes them away."""

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.catalogue.product import Product
from core.errors import WorkspaceError
from core.userdata.user_file import UserFile
from core.workspace.corrections import Change, Corrections


def test_reading_where_there_is_nothing_makes_nothing(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path)

    assert corrections.all() == {}
    assert corrections.applied_to([Product("1", article_type="Shirts")])[0].article_type == "Shirts"
    corrections.remove("1", "article_type")
    assert list(tmp_path.iterdir()) == []


def test_a_correction_is_there_when_the_workspace_is_opened_again(tmp_path: Path) -> None:
    Corrections(tmp_path / "new").put("0012", "article_type", " Tshirts ", replaced="Shirts")
    Corrections(tmp_path / "new").put("0012", "colour", "Blau 🙂")

    again = Corrections(tmp_path / "new")
    assert again.all() == {"0012": {"article_type": "Tshirts", "colour": "Blau 🙂"}}
    assert {each.column: each.replaced for each in again.listed()} == {
        "article_type": "Shirts",
        "colour": "",
    }


def test_a_second_correction_takes_the_place_of_the_first_but_remembers_the_catalogues_label(
    tmp_path: Path,
) -> None:
    corrections = Corrections(tmp_path)
    corrections.put("1", "article_type", "Tshirts", replaced="Shirts")
    corrections.put("1", "article_type", "Tops", replaced="Tshirts")

    [kept] = corrections.listed()
    assert (kept.value, kept.replaced) == ("Tops", "Shirts")


def test_an_undone_correction_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path)
    corrections.put("1", "article_type", "Tshirts")
    corrections.put("1", "gender", "Women")
    corrections.remove("1", "article_type")
    corrections.remove("1", "article_type")

    assert corrections.all() == {"1": {"gender": "Women"}}


def test_the_newest_correction_is_listed_first(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path)
    for number in (3, 1, 2):
        corrections.put(str(number), "article_type", "Tshirts")

    assert [each.product_id for each in corrections.listed()] == ["2", "1", "3"]


def test_only_what_was_corrected_is_changed_in_the_products(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path)
    corrections.put("2", "article_type", "Tshirts")
    corrections.put("gone", "article_type", "Tshirts")
    products = [
        Product(name, article_type="Shirts", gender="Men", attributes={"brand": "Puma"})
        for name in ("1", "2")
    ]

    first, second = corrections.applied_to(products)

    assert first is products[0]
    assert second == Product(
        "2", article_type="Tshirts", gender="Men", attributes={"brand": "Puma"}
    )
    assert products[1].article_type == "Shirts"


@pytest.mark.parametrize(("column", "value"), [("name", "A shirt"), ("article_type", " ")])
def test_what_is_no_correction_is_refused(tmp_path: Path, column: str, value: str) -> None:
    with pytest.raises(ValueError, match="no correction"):
        Corrections(tmp_path).put("1", column, value)
    assert list(tmp_path.iterdir()) == []


def test_many_are_changed_in_one_transaction(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrections = Corrections(tmp_path)
    corrections.change([Change("1", "article_type", "")])
    assert list(tmp_path.iterdir()) == []
    corrections.put("1", "article_type", "Tshirts")
    opened = []
    connect = UserFile._connect

    def counting(self: Corrections, mode: str) -> sqlite3.Connection:
        opened.append(mode)
        return connect(self, mode)

    with monkeypatch.context() as patch:
        patch.setattr(UserFile, "_connect", counting)
        corrections.change(
            [
                Change("1", "article_type", ""),
                *(Change(str(n), "colour", " Red ", replaced="Blue") for n in range(50)),
            ]
        )

    assert len(opened) == 1
    assert corrections.all() == {str(number): {"colour": "Red"} for number in range(50)}
    assert {each.replaced for each in corrections.listed()} == {"Blue"}


def test_where_one_of_many_fails_none_is_changed(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path)
    corrections.put("1", "article_type", "Tshirts")
    with sqlite3.connect(tmp_path / "user.sqlite") as database:
        refuse(database, product_id="3")
    database.close()

    with pytest.raises(WorkspaceError):
        corrections.change(
            [Change("1", "article_type", ""), *(Change(n, "colour", "Red") for n in "234")]
        )
    with pytest.raises(ValueError, match="no correction"):
        corrections.change([Change("1", "article_type", ""), Change("2", "name", "Red")])

    assert corrections.all() == {"1": {"article_type": "Tshirts"}}


def refuse(database: sqlite3.Connection, *, product_id: str) -> None:
    """Let the file take no correction of a product."""
    database.execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON corrections "
        f"WHEN new.product_id = '{product_id}' BEGIN SELECT RAISE(ABORT, 'refused'); END"
    )


@pytest.mark.parametrize(
    "content", [b"This is no database, but long enough to be taken for one." * 20, b"short"]
)
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "user.sqlite"
    path.write_bytes(content)

    for attempt in (
        lambda: Corrections(tmp_path).all(),
        lambda: Corrections(tmp_path).put("1", "article_type", "Tshirts"),
        lambda: Corrections(tmp_path).remove("1", "article_type"),
    ):
        with pytest.raises(WorkspaceError, match=r"user\.sqlite.* cannot be read"):
            attempt()
    assert path.read_bytes() == content


def test_another_programs_database_is_not_written_into(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "user.sqlite")
    database.execute("CREATE TABLE recipes (name TEXT)")
    database.close()

    with pytest.raises(WorkspaceError, match="was not written by FashRec"):
        Corrections(tmp_path).put("1", "article_type", "Tshirts")


def test_a_file_of_a_later_version_is_not_touched(tmp_path: Path) -> None:
    Corrections(tmp_path).put("1", "article_type", "Tshirts")
    database = sqlite3.connect(tmp_path / "user.sqlite")
    database.execute("PRAGMA user_version = 99")
    database.close()

    with pytest.raises(WorkspaceError, match="another version"):
        Corrections(tmp_path).all()


def test_a_file_that_a_kill_left_empty_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "user.sqlite").touch()

    assert Corrections(tmp_path).all() == {}
    Corrections(tmp_path).put("1", "article_type", "Tshirts")
    assert Corrections(tmp_path).all() == {"1": {"article_type": "Tshirts"}}


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "workspace").write_text("a file where the folder should be")

    with pytest.raises(WorkspaceError, match=r"cannot be written .*make room"):
        Corrections(tmp_path / "workspace").put("1", "article_type", "Tshirts")


def test_several_threads_may_correct_at_once(tmp_path: Path) -> None:
    def put(number: int) -> None:
        Corrections(tmp_path).put(str(number), "article_type", "Tshirts")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(put, range(24)))

    assert len(Corrections(tmp_path).all()) == 24


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_every_correction_that_was_made_outlives_a_kill(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from core.workspace.corrections import Corrections\n"
        "corrections = Corrections(Path(sys.argv[1]))\n"
        "for number in range(10_000):\n"
        "    corrections.put(str(number), 'article_type', 'Tshirts')\n"
        "    print(number, flush=True)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    made = [child.stdout.readline().strip() for _ in range(20)]
    child.send_signal(signal.SIGKILL)
    made += child.stdout.read().split()
    child.wait()
    child.stdout.close()

    assert made[:3] == ["0", "1", "2"]
    assert set(made) <= Corrections(tmp_path).all().keys()
