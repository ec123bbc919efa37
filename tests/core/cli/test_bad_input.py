"""Whatever is given, a command ends with a sentence and the right status, never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

MISUSES = [
    (),
    ("fly",),
    ("index",),
    ("index", "c", "--backbone", "vgg"),
    ("index", "c", "--progress", "loud"),
    ("recommend", "w"),
    ("recommend", "w", "--product"),
    ("recommend", "w", "--product", "1", "--picture", "p.jpg"),
    ("recommend", "w", "--product", "1", "-k", "0"),
    ("recommend", "w", "--product", "1", "-k", "-3"),
    ("recommend", "w", "--product", "1", "-k", "many"),
    ("recommend", "w", "--product", "1", "--recommender", "oracle"),
    ("recommend", "w", "--product", "1", "--measure", "feeling"),
    ("classify",),
    ("classify", "p.jpg", "--top", "0"),
    ("export", "w", "--all"),
    ("export", "w", "--out", "f.csv"),
    ("export", "w", "--out", "f.csv", "--all", "--product", "1"),
    ("export", "w", "--out", "f.csv", "--all", "--profile", "paper"),
    ("export", "w", "--out", "f.csv", "--all", "--form", "round"),
    ("train",),
    ("evaluate",),
    ("models", "burn"),
    ("demo",),
]


@pytest.mark.parametrize("arguments", MISUSES, ids=" ".join)
def test_a_misuse_ends_with_status_2_and_the_usage(run, arguments):
    said = run(*arguments)

    assert said.status == 2
    assert "usage: fashrec" in said.err
    assert said.out == ""


@pytest.fixture
def place(tmp_path: Path, indexed: Path, tools) -> dict[str, Path]:
    """All sorts of things that are not what they should be."""
    folder = tmp_path / "things"
    folder.mkdir()
    things = {
        "nowhere": folder / "nowhere",
        "empty": folder / "empty",
        "text": folder / "text.jpg",
        "folder_picture": folder / "folder.jpg",
        "blank": folder / "blank.csv",
        "no_id": folder / "no-id.csv",
        "noise": folder / "noise.csv",
        "shop": tools.make_shop(folder / "shop", 3),
        "workspace": indexed,
        "binary_ids": folder / "ids.bin",
        "out": folder / "out.csv",
        "classifier": folder / "classifier",
    }
    things["empty"].mkdir()
    things["text"].write_text("not a picture")
    things["folder_picture"].mkdir()
    things["blank"].write_bytes(b"")
    things["no_id"].write_text("colour,price\nred,3\n")
    things["noise"].write_bytes(bytes(range(256)) * 40)
    things["binary_ids"].write_bytes(b"\xff\xfe\x00")
    things["classifier"].mkdir()
    (things["classifier"] / "classifier.onnx").write_bytes(b"no network")
    (things["classifier"] / "classifier.json").write_text("{}")
    return things


BAD = [
    ("index {nowhere}", "nowhere"),
    ("index {empty}", "empty"),
    ("index {text}", "text.jpg"),
    ("index {blank}", "blank.csv"),
    ("index {no_id}", "no-id.csv"),
    ("index {noise}", "noise.csv"),
    ("index {shop} --encoding klingon", "klingon"),
    ("index {shop} --encoding utf-16", "styles.csv"),
    ("index {shop} --delimiter ab", "ab"),
    ("index {shop} --backbone efficientnet-lite0 --workspace {text}", "text.jpg"),
    ("index {shop} --backbone efficientnet-lite0 --classifier {nowhere}", "nowhere"),
    ("index {shop} --backbone efficientnet-lite0 --classifier {classifier}", "classifier.onnx"),
    ("recommend {nowhere} --product 1", "nowhere"),
    ("recommend {empty} --product 1", "empty"),
    ("recommend {text} --product 1", "text.jpg"),
    ("recommend {workspace} --product 999", "999"),
    ("recommend {workspace} --product 100 999", "999"),
    ("recommend {workspace} --product 131", "131"),
    ("recommend {workspace} --picture {nowhere}", "nowhere"),
    ("recommend {workspace} --picture {text}", "text.jpg"),
    ("recommend {workspace} --picture {folder_picture}", "folder.jpg"),
    ("classify {nowhere}", "nowhere"),
    ("classify {text} --classifier {nowhere}", "nowhere"),
    ("classify {text} --classifier {classifier}", "classifier"),
    ("export {nowhere} --out {out} --all", "nowhere"),
    ("export {workspace} --out {out} --product 999", "999"),
    ("export {workspace} --out {nowhere}/deep/out.csv --all", "nowhere"),
    ("export {workspace} --out {empty} --all", "empty"),
    ("export {workspace} --out {out} --products-from {nowhere}", "nowhere"),
    ("export {workspace} --out {out} --products-from {binary_ids}", "ids.bin"),
    ("export {workspace} --out {out} --all --delimiter xyz", "xyz"),
    ("evaluate {nowhere}", "nowhere"),
    ("evaluate {empty}", "empty"),
    ("doctor {nowhere}", "nowhere"),
    ("demo {text}", "text.jpg"),
]


@pytest.mark.parametrize(("line", "named"), BAD, ids=[line for line, _ in BAD])
def test_bad_input_ends_with_status_1_and_a_sentence_that_names_it(run, place, line, named):
    said = run(*[word.format(**place) for word in line.split()])

    assert said.status == 1
    spoken = said.err + said.out
    assert named in spoken
    assert "Traceback" not in spoken
    assert not place["out"].exists()


def test_the_sentence_is_an_error_event_for_programs(run, tmp_path):
    said = run("recommend", tmp_path / "no", "--product", "1", "--json", "--progress", "json")

    assert said.out == ""
    (event,) = said.events
    assert event["event"] == "error"
    assert str(tmp_path / "no") in event["text"]
    assert event["text"].endswith(".")


def test_a_picture_whose_name_is_no_unicode_can_be_named(
    classifier, drawn, tmp_path, child_environment
):
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    try:
        drawn(odd)
    except OSError:
        pytest.skip("this file system takes Unicode names only")
    for options in (["--json"], []):
        ended = subprocess.run(
            [sys.executable, "-m", "core.cli", "classify", odd, "--classifier", classifier]
            + options,
            env={**child_environment, "PYTHONIOENCODING": "ascii"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        assert "\\udce9.png" in ended.stdout


def test_a_reader_who_leaves_is_no_error(indexed, child_environment):
    command = [sys.executable, "-m", "core.cli", "recommend", indexed, "--product", "104"]
    with subprocess.Popen(
        [*command, "-k", "30", "--json"],
        env=child_environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        child.stdout.close()
        said = child.stderr.read()

    assert "Broken pipe" not in said
    assert "Traceback" not in said


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
@pytest.mark.parametrize("loaded", ["numpy.linalg", "core.engine", "core.cli.parser"])
def test_an_interrupt_while_the_program_is_loaded_leaves_no_traceback(
    loaded, tmp_path, child_environment
):
    with subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "core.cli", "demo", tmp_path / "demo"],
        env=child_environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever runs the tests in the background of a shell has them ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as child:
        for line in child.stderr:
            if line.split("|")[-1].strip() == loaded:
                child.send_signal(signal.SIGINT)
                break
        said = child.stderr.read()

    assert child.returncode == 130
    assert "Traceback" not in said
