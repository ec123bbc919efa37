"""Pictures become embeddings in order, in bounded memory, and the same however they are cut up."""

from pathlib import Path

import numpy as np
import pytest

from core.errors import PictureError
from core.vision.backbones import EFFICIENTNET_LITE0
from core.workspace.embedding import BATCH, PictureEncoder, embed_all
from core.workspace.journal import Embedding
from core.workspace.models import load_networks
from core.workspace.pictures import digest

COUNT = 4 * BATCH + 1


@pytest.fixture
def networks(classifier: Path) -> PictureEncoder:
    """The small backbone, and the classifier that is shipped."""
    return load_networks(EFFICIENTNET_LITE0, None)


@pytest.fixture
def pictures(tmp_path: Path, tools) -> list[tuple[bytes, Path]]:
    return [
        (f"{number:016d}".encode(), tools.draw_row(tmp_path, number)) for number in range(COUNT)
    ]


def unknown(content: bytes, stat: bytes) -> None:
    return None


def stored(embedding: Embedding) -> tuple[bytes, ...]:
    """Give an embedding's numbers as the journal keeps them."""
    return (
        embedding.vector.astype(np.float16).tobytes(),
        embedding.features.astype(np.float16).tobytes(),
        embedding.classes.tobytes(),
        embedding.probabilities.tobytes(),
    )


def embedded(networks, pictures, known=unknown) -> list[Embedding]:
    return [one for batch in embed_all(networks, pictures, known) for one in batch.embeddings]


def test_pictures_come_out_in_the_order_they_went_in(networks, pictures):
    assert [one.stat for one in embedded(networks, pictures)] == [stat for stat, _ in pictures]


def test_a_picture_gives_the_same_bytes_whatever_batch_it_is_in(networks, pictures):
    together = [stored(one) for one in embedded(networks, pictures)]

    for start in (1, 2, BATCH - 1):  # as a run does that goes on after it was killed
        assert [stored(one) for one in embedded(networks, pictures[start:])] == together[start:]
    assert [stored(networks.embed_one(path)) for _, path in pictures] == together
    seen = [networks.see(path.read_bytes(), "", bytes(16)) for _, path in pictures]
    at_once = networks.embed(seen, [stat for stat, _ in pictures])
    assert [stored(one) for one in at_once] == together


def test_a_picture_gives_the_same_bytes_on_any_number_of_cores(networks, pictures):
    spread = load_networks(EFFICIENTNET_LITE0, None, threads=3)

    for _, path in pictures[:3]:
        assert stored(spread.embed_one(path)) == stored(networks.embed_one(path))


def test_unreadable_pictures_fail_in_their_place(networks, pictures, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff but no more")
    mixed = [
        *pictures[:2],
        (b"broken", broken),
        (b"absent", tmp_path / "absent.jpg"),
        *pictures[2:],
    ]

    batches = list(embed_all(networks, mixed, unknown))

    assert batches[0].failures.keys() == {b"broken", b"absent"}
    assert sum(len(batch) for batch in batches) == COUNT + 2
    assert sum(batch.computed for batch in batches) == COUNT
    assert [one.stat for batch in batches for one in batch.embeddings] == [
        stat for stat, _ in pictures
    ]


def test_a_picture_whose_bytes_are_known_is_not_decoded(networks, pictures, monkeypatch):
    moved = {
        digest(path.read_bytes()): one
        for (_, path), one in zip(pictures, embedded(networks, pictures), strict=True)
    }

    def decoded(*_: object, **__: object) -> None:
        raise PictureError("This was decoded.")

    monkeypatch.setattr("core.workspace.embedding.decode_picture", decoded)
    batches = list(embed_all(networks, pictures, lambda content, stat: moved.get(content)))

    assert sum(len(batch.embeddings) for batch in batches) == COUNT
    assert sum(batch.computed for batch in batches) == 0


def test_few_pictures_are_under_way_at_a_time(networks, pictures, monkeypatch):
    monkeypatch.setattr("core.workspace.embedding._cores", lambda: 2)
    drawn = 0

    def drawing():
        nonlocal drawn
        for picture in pictures * 5:
            drawn += 1
            yield picture

    batches = embed_all(networks, drawing(), unknown)
    next(batches)
    assert drawn <= 4 * BATCH
    batches.close()
    assert drawn <= 5 * BATCH
