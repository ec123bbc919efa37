"""Results are read whole, and compared with the classifier in use on the same products."""

from pathlib import Path

import pytest

from core.errors import ModelError
from core.progress_lines import EpochDone
from core.workspace.corrections import Corrections
from fashrec_gui.training.comparison import figures_in_use
from fashrec_gui.training.outcome import Confusion, Figures, read_outcome, wilson_interval
from fashrec_gui.training.plan import COMPACT, ORIGINAL, Plan, Record, learnable_columns
from fashrec_gui.training.words import points, verdict
from tests.gui.training.conftest import TrainingEngine, write_result


def test_a_result_is_read(tmp_path: Path) -> None:
    write_result(tmp_path, wrong=["10000", "10005"])
    outcome = read_outcome(tmp_path)
    assert outcome.figures == Figures(900, 0.8123, (0.786, 0.835), 0.979, 0.82, 0.951)
    assert outcome.curves[-1] == EpochDone(3, 3, 1.5, 0.7, 0.9, 0.81)
    assert outcome.confusions[0] == Confusion("Shirts", "Tshirts", 12, 0.24, ("10000", "10005"))
    assert [each.product_id for each in outcome.wrong] == ["10000", "10005"]


def test_one_that_is_never_sure_has_no_share_of_right_ones_there(tmp_path: Path) -> None:
    write_result(tmp_path, sure_share=0.0)
    figures = read_outcome(tmp_path).figures
    assert (figures.sure_share, figures.sure_top1) == (0.0, None)


@pytest.mark.parametrize("name", ["classifier.json", "curves.csv", "confusions.csv", "wrong.csv"])
@pytest.mark.parametrize("content", [None, "a,b\n1,2\n"])
def test_a_damaged_result_is_one_sentence(tmp_path: Path, name: str, content: str | None) -> None:
    write_result(tmp_path)
    if content is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_text(content)
    with pytest.raises(ModelError, match="discard it and train again"):
        read_outcome(tmp_path)


def test_the_interval_of_a_share_is_wilsons() -> None:
    low, high = wilson_interval(0.9, 100)
    assert (round(low, 4), round(high, 4)) == (0.8256, 0.9448)
    assert wilson_interval(1.0, 10)[1] == pytest.approx(1.0)
    assert wilson_interval(0.5, 0) == (0.0, 1.0)


def test_the_classifier_in_use_is_measured_on_the_held_out_products(
    engine: TrainingEngine, held_out: list[str]
) -> None:
    figures = figures_in_use(engine, "article_type")  # type: ignore[arg-type]
    assert figures is not None
    rows = [int(each) - 10_000 for each in held_out]
    assert figures.pictures == len(rows)
    assert figures.top1 == pytest.approx(sum(row % 4 != 0 for row in rows) / len(rows))
    assert figures.top5 == 1.0
    assert figures.sure_share == pytest.approx(sum(row % 3 != 0 for row in rows) / len(rows))


def test_corrected_labels_count_as_corrected(engine: TrainingEngine, held_out: list[str]) -> None:
    before = figures_in_use(engine, "article_type")  # type: ignore[arg-type]
    right = next(each for each in held_out if int(each) % 4)
    Corrections(engine.workspace).put(right, "article_type", "Nothing of the kind")
    after = figures_in_use(engine, "article_type")  # type: ignore[arg-type]
    assert before is not None
    assert after is not None
    assert round((before.top1 - after.top1) * before.pictures) == 1


def test_a_product_whose_label_says_nothing_does_not_count(
    engine: TrainingEngine, held_out: list[str]
) -> None:
    Corrections(engine.workspace).put(held_out[0], "article_type", "NA")
    figures = figures_in_use(engine, "article_type")  # type: ignore[arg-type]
    assert figures is not None
    assert figures.pictures == len(held_out) - 1


def test_another_head_is_measured_by_its_first_guess(
    engine: TrainingEngine, held_out: list[str]
) -> None:
    figures = figures_in_use(engine, "gender")  # type: ignore[arg-type]
    assert figures is not None
    women = sum(int(each) % 2 == 0 for each in held_out)
    assert figures.top1 == pytest.approx(women / len(held_out))
    assert (figures.top5, figures.sure_share) == (None, None)


def test_a_column_that_the_classifier_in_use_does_not_tell_has_no_figures(
    engine: TrainingEngine,
) -> None:
    assert figures_in_use(engine, "season") is None  # type: ignore[arg-type]


def test_what_is_better_must_be_more_than_chance() -> None:
    old = Figures(900, 0.80, (0.77, 0.83))
    assert verdict(Figures(900, 0.89, (0.87, 0.91)), old).startswith("Better")
    assert verdict(Figures(900, 0.82, (0.79, 0.85)), old).startswith("No clear difference")
    assert verdict(Figures(900, 0.70, (0.67, 0.73)), old).startswith("Worse")
    assert "nothing to compare" in verdict(old, None)
    assert (points(0.89, 0.80), points(0.8, 0.82), points(0.8, None)) == ("+9.0", "−2.0", "")


def test_only_columns_with_something_to_tell_apart_are_offered(engine: TrainingEngine) -> None:
    columns = learnable_columns(engine)  # type: ignore[arg-type]
    assert [(each.title, each.values) for each in columns] == [
        ("Article type", 8),
        ("Gender", 2),
        ("Colour", 7),
    ]


def test_every_column_and_network_has_a_folder_of_its_own(plan: Plan) -> None:
    other = Plan(plan.catalogue, plan.workspace, "x", "colour", ORIGINAL)
    assert plan.folder == plan.workspace / "training" / f"article_type-{COMPACT}"
    assert other.folder.name == "colour-original"
    assert other.title == "Colour, small 28×28 network of the original kind"


def test_the_record_of_a_training_is_kept_and_a_damaged_one_is_none(tmp_path: Path) -> None:
    record = Record(5.0, False, (EpochDone(1, 4, 3.0, 0.5, 2.0, 0.6),))
    record.save(tmp_path / "new")
    assert Record.load(tmp_path / "new") == record
    assert record.is_unfinished
    assert Record.load(tmp_path) is None
    (tmp_path / "new" / "training.json").write_text('{"started": 1}')
    assert Record.load(tmp_path / "new") is None
