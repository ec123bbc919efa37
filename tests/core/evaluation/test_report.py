"""The report as files: the page, the JSON, the CSV."""

import base64
import csv
import json
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.errors import FashRecError
from core.evaluation import measures
from core.evaluation.evaluate import evaluate
from core.evaluation.page.comparison import speed
from core.evaluation.page.contents import Contents
from core.evaluation.page.elements import Best, table
from core.evaluation.report import CSV_COLUMNS, default_folder, make_report
from core.jobs import Cancelled, Progress


class Outline(HTMLParser):
    """What a page holds: anchors, links within it, scripts, addresses of pictures."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.addresses: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.tags.append(tag)
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        if found.get("href", "").startswith("#"):
            self.links.add(found["href"][1:])
        self.addresses += [found[name] for name in ("src", "href") if name in found]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture
def made(engine, tmp_path):
    """A report of the whole small catalogue: its document and its folder."""
    document = make_report(
        engine, tmp_path / "new" / "report", held_out_only=False, with_maps=False
    )
    return document, tmp_path / "new" / "report"


def test_the_four_files_lie_in_the_folder(made):
    document, folder = made

    assert sorted(path.name for path in folder.iterdir()) == [
        "products.csv",
        "report.csv",
        "report.html",
        "report.json",
    ]
    assert document["files"]["page"] == str(folder / "report.html")


def test_the_json_is_what_is_answered(made):
    document, folder = made

    assert json.loads((folder / "report.json").read_text(encoding="utf-8")) == json.loads(
        json.dumps(document, allow_nan=False)
    )


def test_the_csv_has_a_line_a_figure(made):
    document, folder = made

    with (folder / "report.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert tuple(lines[0]) == CSV_COLUMNS
    assert len(lines) == len(document["figures"])
    (found,) = [
        line
        for line in lines
        if (line["recommender"], line["measure"], line["attribute"])
        == ("same-type", "precision_at_10", "gender")
    ]
    gender = document["recommenders"]["same-type"]["precision_at_10"]["gender"]
    assert float(found["value"]) == gender


def test_every_product_has_a_line_that_says_how_often_it_was_recommended(made):
    with (made[1] / "products.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))

    assert lines[0] == ["product_id", "same-type", "look-alikes"]
    assert lines[1:] == [
        ["1", "3", "1"],
        ["4", "1", "1"],
        ["12", "3", "1"],
        ["17", "1", "0"],
        ["3", "0", "0"],
    ]


def test_the_page_needs_nothing_but_itself(made):
    page = (made[1] / "report.html").read_text(encoding="utf-8")

    outline = Outline(page)
    assert "script" not in outline.tags
    assert outline.open == []
    assert all(address.startswith(("#", "data:")) for address in outline.addresses)


def test_every_link_of_the_page_leads_somewhere(made):
    outline = Outline((made[1] / "report.html").read_text(encoding="utf-8"))

    assert outline.links
    assert outline.links <= outline.anchors


def test_every_plot_is_sound_and_turns_dark(made):
    page = (made[1] / "report.html").read_text(encoding="utf-8")

    plots = re.findall(r"data:image/svg\+xml;base64,([^\"]+)", page)
    assert len(plots) >= 3
    for plot in plots:
        drawn = base64.b64decode(plot).decode("utf-8")
        assert ElementTree.fromstring(drawn).tag.endswith("svg")
        assert "prefers-color-scheme: dark" in drawn
        assert "nan" not in drawn


@pytest.mark.parametrize(
    "measure", (*measures.OF_RECOMMENDERS, *measures.OF_THE_CLASSIFIER), ids=lambda m: m.name
)
def test_every_figure_says_what_defines_it(made, measure):
    page = (made[1] / "report.html").read_text(encoding="utf-8")

    assert measure.source in page
    assert len(measure.paragraphs) > 1
    assert measure.summary.endswith(".")


def test_names_from_the_catalogue_cannot_break_the_page(engine, tmp_path):
    spoilt = replace(engine.products.all[0], name="<script>alert(1)</script>", colour='"Red"')
    engine.products.all[0] = spoilt

    make_report(engine, tmp_path, held_out_only=False, with_maps=False)

    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_picture_that_cannot_be_shown_does_not_stop_the_report(made):
    page = (made[1] / "report.html").read_text(encoding="utf-8")

    assert "no picture" in page
    assert "4 pictures could not be shown" in page


def test_a_report_without_maps_says_how_to_get_them(made):
    assert "without --no-maps" in (made[1] / "report.html").read_text(encoding="utf-8")


def test_a_program_that_cannot_draw_maps_still_makes_a_report(engine, tmp_path, monkeypatch):
    engine.workspace = tmp_path / "workspace"
    monkeypatch.setitem(sys.modules, "openTSNE", None)
    monkeypatch.setattr("core.mapping.drawing.SMALLEST", 2)

    document = make_report(engine, tmp_path / "report")

    assert document["maps"] == []
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert "packed without what draws maps (openTSNE)" in page


def test_a_map_that_cannot_be_kept_is_in_the_report_with_a_note(engine, tmp_path):
    engine.workspace = tmp_path
    (tmp_path / "maps").write_text("in the way")

    document = make_report(engine, tmp_path / "report")

    assert [entry["recommender"] for entry in document["maps"]] == list(engine.recommenders)
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert page.count('class="map"') == 2
    assert page.count("This map could not be kept in") == 2


def test_the_maps_say_which_of_them_reads_the_catalogues_labels(engine, tmp_path):
    engine.workspace = tmp_path

    make_report(engine, tmp_path / "report")

    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert "Only the map of blend is drawn by the catalogue&#x27;s own labels too" in page
    assert "drawn without" not in page


def test_a_report_says_which_generation_it_was_made_from(made):
    assert made[0]["fingerprint"] == "first"


def test_only_weights_of_what_the_classifier_tells_are_shown(made):
    assert set(made[0]["blend_weights"]) == {
        "look",
        "features",
        "histogram",
        "article_type",
        "gender",
    }


def test_a_path_that_is_no_text_does_not_stop_the_report(engine, tmp_path):
    engine.workspace = Path("/shops/caf\udce9")

    make_report(engine, tmp_path, with_maps=False)

    document = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert document["workspace"] == str(engine.workspace)
    assert "/shops/caf?" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_page_says_that_blend_reads_the_columns_it_is_judged_by(made):
    page = (made[1] / "report.html").read_text(encoding="utf-8")

    assert "blend itself ranks by what the catalogue says in these columns" in page


def test_without_queries_the_stages_are_absent_and_the_count_keeps_its_place(engine):
    engine.products.all = engine.products.all[4:]
    engine.top = engine.top[4:]

    cells = re.findall(r"<td[^>]*>(.*?)</td>", speed(Contents(evaluate(engine).document)))

    assert cells[:7] == ["same-type", "–", "–", "–", "–", "–", "0"]


def test_only_a_best_value_is_marked_whatever_a_label_begins_with():
    found = table(["", "value"], [["*Sale shirts", Best("0.5 0.4–0.6")]])

    assert "<td>*Sale shirts</td>" in found
    assert '<td class="number best" align="right"><b>0.5</b> 0.4–0.6</td>' in found


def test_a_catalogue_without_pictures_still_has_a_report(engine, tmp_path):
    engine.products.all = engine.products.all[4:]
    engine.top = engine.top[4:]

    make_report(engine, tmp_path)

    assert "nothing to compare" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_cancelled_report_leaves_nothing_behind(engine, tmp_path):
    def cancel(progress: Progress) -> None:
        if progress.stage == "Writing the report" and progress.done:
            raise Cancelled

    with pytest.raises(Cancelled):
        make_report(engine, tmp_path / "report", with_maps=False, report=cancel)

    assert not (tmp_path / "report").exists()


def test_a_folder_that_cannot_be_written_is_named(engine, tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(FashRecError, match=r"cannot be written into .*file.*--out"):
        make_report(engine, tmp_path / "file", with_maps=False)


def test_a_default_folder_is_never_taken_twice(tmp_path):
    first = default_folder(tmp_path)
    first.mkdir(parents=True)

    assert re.fullmatch(r"\d{8}-\d{4}", first.name)
    assert default_folder(tmp_path) != first
    assert default_folder(tmp_path).parent == tmp_path / "reports"
