"""The parts of a training step: variation, sampling, losses, averages, the plan of a recipe."""

import math

import pytest

torch = pytest.importorskip("torch")

from core.vision.training.augmentation import mix, vary  # noqa: E402
from core.vision.training.averaging import follow  # noqa: E402
from core.vision.training.losses import weighed_loss  # noqa: E402
from core.vision.training.networks import enlarged  # noqa: E402
from core.vision.training.recipe import COLUMNS, COMPACT, PRESETS  # noqa: E402
from core.vision.training.sampling import batches, epoch_rows, repeat_factors  # noqa: E402
from core.workspace.corrections import CORRECTABLE  # noqa: E402


def chance(seed: int = 1):
    return torch.Generator().manual_seed(seed)


def test_varied_pictures_stay_pictures(data):
    varied = vary(data.pictures, (50, 40), chance())

    assert varied.shape == (len(data.pictures), 3, 50, 40)
    assert varied.dtype == torch.float32
    assert float(varied.min()) >= -1
    assert float(varied.max()) <= 1
    assert not torch.equal(varied, enlarged(data.pictures, (50, 40)))
    assert torch.equal(varied, vary(data.pictures, (50, 40), chance()))


def test_what_moves_in_from_outside_is_white():
    varied = vary(torch.full((40, 3, 20, 16), 255, dtype=torch.uint8), (20, 16), chance())

    plain = (varied.flatten(1) > 0.7).float().mean(dim=1)
    assert float(plain.min()) > 0.6  # but for the erased boxes
    assert int((plain > 0.999).sum()) > 20


def test_some_pictures_are_squeezed_as_shops_do_that_make_portraits_square():
    upright = torch.full((200, 3, 80, 60), 255, dtype=torch.uint8)
    upright[:, :, 10:70, 20:40] = 0  # three times as tall as wide

    ink = (vary(upright, (80, 60), chance()) < 0).any(dim=1).float()
    tall, wide = ink.amax(dim=2).sum(dim=1), ink.amax(dim=1).sum(dim=1)
    shapes = (tall / wide.clamp(min=1)).sort().values

    assert 0.2 < float((shapes < 2.2).float().mean()) < 0.6
    assert float(shapes.median()) > 2.1


def test_a_mixture_is_mostly_the_picture_itself():
    pictures = torch.rand(6, 3, 4, 4)

    mixed, partner, share = mix(pictures, chance())

    assert 0.5 <= share <= 1
    assert torch.allclose(mixed, share * pictures + (1 - share) * pictures[partner])


def test_rare_labels_are_shown_more_often():
    targets = torch.tensor([0] * 96 + [1] * 4)
    factors = repeat_factors(targets, 0.16)

    assert factors[:96].tolist() == [1.0] * 96
    assert factors[96:].tolist() == pytest.approx([2.0] * 4)
    rows = epoch_rows(torch.arange(100, 200), factors, seed=3, epoch=0)
    shown = torch.bincount(rows - 100, minlength=100)
    assert shown[:96].tolist() == [1] * 96
    assert shown[96:].tolist() == [2] * 4


def test_a_factor_between_whole_numbers_is_met_on_average():
    factors = torch.full((4000,), 1.3, dtype=torch.float64)

    assert len(epoch_rows(torch.arange(4000), factors, 1, 0)) == pytest.approx(5200, rel=0.03)


def test_every_epoch_has_its_own_order_and_always_the_same_one():
    rows, factors = torch.arange(50), torch.ones(50, dtype=torch.float64)

    first, second = epoch_rows(rows, factors, 1, 0), epoch_rows(rows, factors, 1, 1)

    assert torch.equal(first, epoch_rows(rows, factors, 1, 0))
    assert not torch.equal(first, second)
    assert torch.equal(first.sort().values, rows)


def test_batches_are_whole_unless_there_is_but_one():
    assert [len(batch) for batch in batches(torch.arange(10), 4)] == [4, 4]
    assert [len(batch) for batch in batches(torch.arange(3), 4)] == [3]


def test_a_missing_label_adds_nothing_to_the_loss():
    logits = {"gender": torch.tensor([[2.0, 0.0], [0.0, 5.0]])}

    def loss(targets) -> float:
        found = weighed_loss(logits, {"gender": targets}, {"gender": 0.5}, smoothing=0.0)
        return float(found)

    assert loss(torch.tensor([-1, -1])) == 0
    expected = 0.5 * math.log(1 + math.exp(-2)) / 2
    assert loss(torch.tensor([0, -1])) == pytest.approx(expected)


def test_a_mixed_picture_has_both_labels_by_their_shares():
    logits = {"colour": torch.randn(2, 3, generator=chance())}
    targets = {"colour": torch.tensor([0, 2])}
    swapped = {"colour": torch.tensor([2, 0])}

    def loss(labels, **mixture) -> float:
        return float(weighed_loss(logits, labels, {"colour": 1.0}, smoothing=0.1, **mixture))

    mixed = loss(targets, partner=torch.tensor([1, 0]), share=0.7)
    assert mixed == pytest.approx(0.7 * loss(targets) + 0.3 * loss(swapped))


def test_the_average_follows_slowly_and_at_first_quickly():
    average, network = torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)
    for step, expected in ((0, 0.9), (10_000, 0.001)):
        torch.nn.init.zeros_(average.weight)
        torch.nn.init.ones_(network.weight)
        follow(average, network, 0.999, step)
        assert average.weight.item() == pytest.approx(expected, rel=1e-3)


def test_phases_share_the_epochs_evenly():
    sizes = [COMPACT.phase(epoch, 24).height for epoch in range(24)]

    assert sizes == [112] * 8 + [128] * 8 + [144] * 8
    assert [COMPACT.phase(epoch, 5).frozen for epoch in range(5)] == [3, 3, 5, 5, 5]


def test_the_command_line_offers_what_can_be_learnt():
    from core.cli import training

    assert set(CORRECTABLE) == set(COLUMNS) == set(training.COLUMNS)
    assert training.COLUMNS[0] == COLUMNS[0]
    assert set(training.PRESETS) == set(PRESETS)
    assert training.PRESETS[0] == COMPACT.preset
