"""Handing over, as a merchandiser would say it."""

import csv
from pathlib import Path

from tests.tasks.merchandiser import Merchandiser

SKATER_DRESS = "10501"


def test_29_the_list_for_this_dress_as_a_table(user: Merchandiser, tmp_path: Path) -> None:
    """Write what you recommend for this dress into a file for my spreadsheet."""
    user.ask_about(SKATER_DRESS)
    target = tmp_path / "dress.csv"

    def write() -> None:
        user.look("29-the-export-dialog")
        user.fill("File", str(target))
        user.click("Export")

    user.opening(lambda: user.press("Ctrl+E"), write)
    user.wait(target.is_file)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["product_id"] for row in rows] == user.recommended_ids("look-alikes")
    user.look("29-exported")


def test_30_what_can_i_do_here(user: Merchandiser) -> None:
    """Which keys are there, and where is the command for a report?"""
    user.opening(lambda: user.press("F1"), lambda: (user.look("30-keys"), user.press("Escape")))
    user.opening(
        lambda: user.press("Ctrl+K"),
        lambda: (user.type("report"), user.look("30-palette"), user.press("Escape")),
    )
