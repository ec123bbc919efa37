"""`fashrec index`: its answer, its progress, its fallback."""

import json

import numpy as np
import pytest

from core.browsing import large
from core.cli import building
from core.engine import Engine
from core.errors import ModelError
from core.jobs import Progress
from core.workspace import models

LITE = ("--backbone", "efficientnet-lite0")


def test_the_answer_holds_the_manifest_and_the_counts(run, shop, workspace, classifier):
    said = run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier, "--json")

    assert said.status == 0
    assert set(said.document) == {"workspace", "manifest", "counts"}
    assert said.document["workspace"] == str(workspace)
    assert said.document["counts"] == {
        "products": 24,
        "pictures": 24,
        "computed": 24,
        "reused": 0,
        "problems": 0,
    }
    manifest = said.document["manifest"]
    assert manifest["backbone"] == "efficientnet-lite0"
    assert manifest["fallback_note"] == ""
    assert set(manifest["files"]) >= {"vectors.npy", "index.ann", "products.sqlite"}


def test_progress_as_json_is_one_event_a_line(run, shop, workspace, classifier):
    said = run(
        *("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier),
        *("--json", "--progress", "json"),
    )

    assert {event["event"] for event in said.events} == {"progress"}
    for event in said.events:
        assert set(event) == {"event", "stage", "done", "total", "rate", "seconds_left"}
    looking = [event for event in said.events if event["stage"] == "Looking at pictures"]
    assert (looking[-1]["done"], looking[-1]["total"]) == (24, 24)


def test_no_progress_says_nothing(run, shop, workspace, classifier):
    said = run(
        *("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier),
        *("--progress", "none"),
    )

    assert said.err == ""
    assert "24 products, 24 with a usable picture (24 computed, 0 reused)" in said.out


def test_again_it_says_that_all_was_reused(run, shop, workspace, classifier):
    arguments = ("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier)
    run(*arguments)

    assert "(0 computed, 24 reused)" in run(*arguments).out


def test_problems_are_listed_with_their_causes(run, shop, workspace, classifier):
    (shop / "images" / "105.png").write_text("no picture")

    said = run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier)

    assert said.status == 0
    assert "1 problems, all in the import report" in said.out
    assert "105" in said.out


def test_without_a_workspace_each_catalogue_has_its_own(run, shop, classifier, own_home):
    said = run("index", shop, *LITE, "--classifier", classifier, "--json")

    folder = own_home / "data" / "workspaces"
    assert said.document["workspace"].startswith(str(folder / "shop-"))
    assert len(Engine.open(next(folder.iterdir()))) == 24


@pytest.fixture
def no_resnet50(monkeypatch: pytest.MonkeyPatch, own_home) -> list[list[str]]:
    """Have every attempt to prepare a network fail, as it does without weights and a network."""
    monkeypatch.setenv("TORCH_HOME", str(own_home / "torch"))
    attempts: list[list[str]] = []

    def fail(arguments: list[str], report) -> None:
        attempts.append(arguments)
        report(Progress("Downloading ResNet50"))
        raise ModelError("The ResNet50 weights could not be downloaded (no network).")

    monkeypatch.setattr(models, "_run_exporter", fail)
    return attempts


def test_the_fallback_stands_in_the_terminal_and_in_the_manifest(
    run, shop, workspace, classifier, no_resnet50
):
    said = run("index", shop, "--workspace", workspace, "--classifier", classifier, "--json")

    note = said.document["manifest"]["fallback_note"]
    assert said.status == 0
    assert said.document["manifest"]["backbone"] == "efficientnet-lite0"
    assert note.startswith("Look-alikes use EfficientNet-Lite0, because ResNet50")
    assert "no network" in said.err
    assert note in said.err
    assert Engine.open(workspace).manifest.fallback_note == note


def test_the_fallback_is_a_note_event_for_programs(run, shop, workspace, classifier, no_resnet50):
    said = run(
        *("index", shop, "--workspace", workspace, "--classifier", classifier),
        *("--json", "--progress", "json"),
    )

    notes = [event for event in said.events if event["event"] == "note"]
    assert "no network" in notes[0]["text"]
    assert [each["text"] for each in notes[1:]] == [said.document["manifest"]["fallback_note"]]
    assert notes[1]["words"]["arguments"]["wanted"].endswith(".pth")


def test_a_workspace_that_fell_back_stays_so_without_asking_the_network_again(
    run, shop, workspace, classifier, no_resnet50
):
    arguments = ("index", shop, "--workspace", workspace, "--classifier", classifier, "--json")
    run(*arguments)
    assert len(no_resnet50) == 1

    said = run(*arguments)

    assert len(no_resnet50) == 1
    assert said.document["counts"]["computed"] == 0
    assert said.document["manifest"]["fallback_note"] in said.err


def test_a_workspace_stays_with_the_backbone_it_was_indexed_with(
    run, shop, workspace, classifier, no_resnet50
):
    arguments = ("index", shop, "--workspace", workspace, "--classifier", classifier)
    run(*arguments, *LITE)

    said = run(*arguments, "--json")

    assert not no_resnet50
    assert said.document["counts"]["reused"] == 24
    assert said.document["manifest"]["backbone"] == "efficientnet-lite0"
    assert said.document["manifest"]["fallback_note"] == ""


def test_a_workspace_whose_backbone_is_gone_is_not_looked_at_with_another(
    run, shop, workspace, classifier, no_resnet50, monkeypatch, tmp_path
):
    arguments = ("index", shop, "--workspace", workspace, "--classifier", classifier)
    run(*arguments, *LITE)
    monkeypatch.setattr(models, "export_folders", lambda: (tmp_path,))

    said = run(*arguments)

    assert said.status == 1
    assert "was indexed with efficientnet-lite0, which is not on this computer" in said.err
    assert "no network" in said.err
    assert len(no_resnet50) == 1
    assert Engine.open(workspace).manifest.backbone == "efficientnet-lite0"


def test_resnet50_that_was_asked_for_is_not_replaced(run, shop, workspace, classifier, no_resnet50):
    said = run(
        *("index", shop, "--workspace", workspace, "--classifier", classifier),
        *("--backbone", "resnet50"),
    )

    assert said.status == 1
    assert "no network" in said.err
    assert not (workspace / "CURRENT").exists()


def test_weights_that_are_not_resnet50s_are_refused(run, shop, workspace, classifier, tmp_path):
    (tmp_path / "weights.pth").write_bytes(b"something else")
    said = run(
        *("models", "fetch", "resnet50", "--weights", tmp_path / "weights.pth"),
    )

    assert said.status == 1
    assert "weights.pth does not hold" in said.err
    assert "Traceback" not in said.err


def test_signs_of_every_script_reach_programs_as_utf8(run, tmp_path, classifier, tools, workspace):
    shop = tools.make_shop(tmp_path / "магазин", 3)

    said = run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier, "--json")

    assert json.loads(said.out)["manifest"]["name"] == "магазин"


def test_what_a_large_catalogue_is_browsed_by_is_there_before_it_is_opened(
    run, shop, workspace, classifier, monkeypatch
):
    monkeypatch.setattr(large, "_LARGE", 24)
    run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier)
    kept = {path.name for path in workspace.glob("*.npz")}
    assert kept == {"browsing.npz", "order_name.npz", "order_product_id.npz"}


def test_what_some_products_more_change_for_browsing_is_left_until_it_is_wanted(
    run, shop, workspace, classifier, monkeypatch
):
    monkeypatch.setattr(large, "_LARGE", 24)
    run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier)
    before = (workspace / "order_name.npz").read_bytes()
    table = shop / "styles.csv"
    table.write_text(table.read_text().replace("Reds 1", "Zeds 1"))
    run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier)
    assert (workspace / "order_name.npz").read_bytes() == before


def test_what_is_kept_is_of_the_newest_state_whoever_made_it(
    run, shop, workspace, classifier, monkeypatch
):
    build = building.build_workspace

    def overtaken(source, workspace, options, report):
        result = build(source, workspace, options, report)
        table = source / "styles.csv"
        first, *others = table.read_text().splitlines()
        table.write_text("\n".join([first, *reversed(others)]))
        build(source, workspace, options, report)
        return result

    monkeypatch.setattr(large, "_LARGE", 24)
    monkeypatch.setattr(building, "build_workspace", overtaken)
    run("index", shop, "--workspace", workspace, *LITE, "--classifier", classifier)
    with np.load(workspace / "order_name.npz") as kept:
        about = json.loads(kept["about"].tobytes())
    manifest = Engine.open(workspace).manifest
    assert about["mark"] == manifest.files["products.sqlite"].blake3
