"""Training a small classifier of drawn colours: resuming, repeatability, stopping, the loop."""

from dataclasses import replace

import pytest

from core.jobs import Cancelled, Progress, silent
from core.progress_lines import EpochDone

torch = pytest.importorskip("torch")

from core.vision.training import loop  # noqa: E402
from core.vision.training.recipe import ORIGINAL, Phase  # noqa: E402

# With chance in everything, so that going on where a run broke off has something to get wrong.
RECIPE = replace(
    ORIGINAL,
    batch=16,
    varied=True,
    mixing=0.5,
    unmixed_epochs=0,
    averaging=0.9,
    rare_below=0.5,
    label_smoothing=0.1,
    falling_rate=True,
    patience=9,
    beside={"gender": 0.5, "colour": 0.5},
)


def run(data, path, *, recipe=RECIPE, epochs=2, seed=2, report=silent, heard=None):
    heard = [] if heard is None else heard
    return loop.train(
        data,
        recipe,
        epochs=epochs,
        seed=seed,
        checkpoint=path,
        report=report,
        epoch_done=heard.append,
    )


def weights_of(result) -> bytes:
    return b"".join(value.numpy().tobytes() for value in result.network.state_dict().values())


def test_the_same_seed_gives_the_same_network_and_another_one_another(data, tmp_path):
    one, again, other = (run(data, tmp_path / n, seed=s) for n, s in (("a", 5), ("b", 5), ("c", 6)))

    assert weights_of(one) == weights_of(again)
    assert one.curves == again.curves
    assert weights_of(one) != weights_of(other)


@pytest.mark.parametrize("after", [0.1, 0.6])
def test_a_broken_off_run_goes_on_to_the_same_network(data, tmp_path, after):
    heard: list[EpochDone] = []
    reports: list[Progress] = []

    def break_off(progress: Progress) -> None:
        if progress.done > after * progress.total:
            raise Cancelled

    with pytest.raises(Cancelled), pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "StageMeter", always_reporting)
        run(data, tmp_path / "c", report=break_off, heard=heard)
    before = list(heard)
    heard.clear()
    resumed = run(data, tmp_path / "c", report=reports.append, heard=heard)

    whole = run(data, tmp_path / "d")
    assert len(before) == (1 if after > 0.5 else 0)
    assert heard == whole.curves
    assert heard[: len(before)] == before
    assert resumed.curves == whole.curves
    assert weights_of(resumed) == weights_of(whole)
    assert reports[-1].done == reports[-1].total
    assert (reports[0].done > 0) == bool(before)


def always_reporting(report, stage, total):
    from core.jobs import StageMeter

    return StageMeter(report, stage, total, interval=0.0)


@pytest.mark.parametrize("content", [b"", b"noise", b"PK\x03\x04 half a file"])
def test_a_damaged_checkpoint_is_begun_anew(data, tmp_path, content):
    (tmp_path / "c").write_bytes(content)

    assert len(run(data, tmp_path / "c", epochs=1).curves) == 1


@pytest.mark.parametrize(
    ("content", "after"),
    [
        (b"noise", "The training begins anew: what an earlier one had finished cannot be read. "),
        (None, ""),
    ],
)
def test_only_where_something_was_there_a_note_says_that_it_begins_anew(
    data, tmp_path, content, after
):
    if content is not None:
        (tmp_path / "c.pt").write_bytes(content)
    reports: list[Progress] = []

    run(data, tmp_path / "c.pt", epochs=1, report=reports.append)

    kept = "What was there is kept in c.before.pt." if after else ""
    assert "".join(report.note for report in reports) == after + kept
    assert (tmp_path / "c.before.pt").is_file() == bool(after)


@pytest.mark.parametrize("relabelled", [False, True])
@pytest.mark.parametrize("recipe", [RECIPE, replace(RECIPE, label_smoothing=0.2)])
def test_epochs_of_another_run_are_kept_aside_and_a_note_says_why(
    data, tmp_path, relabelled, recipe
):
    run(data, tmp_path / "c.pt", epochs=1)
    before = (tmp_path / "c.pt").read_bytes()
    (tmp_path / "c.before.pt").write_bytes(b"of a run before that one")
    reports: list[Progress] = []

    run(
        with_other_labels(data) if relabelled else data,
        tmp_path / "c.pt",
        epochs=1,
        recipe=recipe,
        report=reports.append,
    )

    causes = {
        (False, True): "the way of training has changed",
        (True, False): "the pictures or labels have changed",
        (True, True): "the pictures or labels and the way of training have changed",
    }
    cause = causes.get((relabelled, recipe is not RECIPE))
    notes = [report.note for report in reports if report.note]
    if cause is None:
        assert notes == []
        assert (tmp_path / "c.before.pt").read_bytes() == b"of a run before that one"
        return
    assert notes == [
        f"The training begins anew: {cause} since its one finished epoch. "
        "What was there is kept in c.before.pt."
    ]
    assert reports[0].note  # told before anything is learnt
    assert (tmp_path / "c.before.pt").read_bytes() == before
    assert (tmp_path / "c.pt").read_bytes() != before


def with_other_labels(data):
    column = data.columns["gender"]
    relabelled = replace(column, targets=column.targets.clone().fill_(0))
    return replace(data, columns={**data.columns, "gender": relabelled})


def test_epochs_of_another_run_stay_in_their_place_until_the_next_one_is_finished(data, tmp_path):
    run(data, tmp_path / "c", epochs=1)
    before = (tmp_path / "c").read_bytes()

    with pytest.raises(Cancelled):
        run(data, tmp_path / "c", epochs=2, report=refuse)

    assert (tmp_path / "c").read_bytes() == before


@pytest.mark.parametrize(
    "other", [{"epochs": 2}, {"seed": 3}, {"recipe": replace(RECIPE, label_smoothing=0.2)}]
)
def test_a_checkpoint_of_another_run_is_not_gone_on_with(data, tmp_path, other):
    run(data, tmp_path / "c", epochs=1)
    again = {"epochs": 1, **other}

    result = run(data, tmp_path / "c", **again)

    assert result.curves == run(data, tmp_path / "d", **again).curves
    assert len(result.curves) == again["epochs"]


def test_other_labels_make_it_another_run(data, tmp_path):
    run(data, tmp_path / "c", epochs=1)

    heard: list[EpochDone] = []
    with pytest.raises(Cancelled):
        run(with_other_labels(data), tmp_path / "c", epochs=1, report=refuse, heard=heard)

    assert heard == []


def refuse(progress: Progress) -> None:
    raise Cancelled


def test_training_stops_when_validation_gets_no_better(data, tmp_path, monkeypatch):
    losses = iter([1.0, 0.5, 0.7, 0.6, 0.5, 0.4])
    monkeypatch.setattr(loop._Run, "_validate", lambda run, size: (next(losses), 0.5))
    states = []

    result = loop.train(
        data,
        replace(RECIPE, patience=3),
        epochs=9,
        seed=1,
        checkpoint=tmp_path / "c",
        report=silent,
        epoch_done=lambda done: states.append(torch.load(tmp_path / "c", weights_only=True)),
    )

    assert [point.epoch for point in result.curves] == [1, 2, 3, 4, 5]
    assert result.best_epoch == 2
    best = states[1]["average"]
    for name, value in result.network.state_dict().items():
        assert torch.equal(value, best[name])


def test_losses_of_pictures_of_another_size_stop_nothing(data, tmp_path, monkeypatch):
    losses = iter([0.1, 0.2, 0.3, 0.9, 0.8, 0.85])
    monkeypatch.setattr(loop._Run, "_validate", lambda run, size: (next(losses), 0.5))
    growing = replace(RECIPE, patience=2, phases=(Phase(28, 28), Phase(28, 28, frozen=1)))

    result = run(data, tmp_path / "c", recipe=growing, epochs=6)

    assert len(result.curves) == 6
    assert result.best_epoch == 5


def test_what_is_frozen_is_not_learnt():
    from core.vision.training.networks import CompactNetwork

    torch.manual_seed(1)
    network = CompactNetwork({"article_type": 3}).train()
    network.hold(2)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    optimiser = torch.optim.SGD(network.parameters(), lr=0.1)
    _, logits = network(torch.rand(4, 3, 32, 32), frozen=2)
    logits["article_type"].sum().backward()
    optimiser.step()

    changed = {
        name.split(".")[0] if not name.startswith("blocks") else ".".join(name.split(".")[:2])
        for name, value in network.state_dict().items()
        if not torch.equal(value, before[name])
    }
    assert {"stem", "stem_norm", "blocks.0", "blocks.1"}.isdisjoint(changed)
    assert {"blocks.2", "blocks.15", "top", "reduce", "heads"} <= changed
