"""The journal gives back what was written, and nothing that was not."""

from pathlib import Path

import numpy as np
import pytest

from core.workspace.journal import Embedding, Journal

DIMENSIONS, FEATURES, TRAITS = 8, 4, 6


def embedding(number: int) -> Embedding:
    def key(kind: int) -> bytes:
        return bytes([kind, number]) * 8

    return Embedding(
        key(1),
        key(2),
        key(3),
        np.full(DIMENSIONS, number / 8, dtype=np.float32),
        np.full(FEATURES, number, dtype=np.float32),
        np.full(TRAITS, number / 16, dtype=np.float32),
        np.array([number, 1, 2, -1, -1], dtype=np.int16),
        np.array([0.5, 0.25, 0.125, 0, 0], dtype=np.float32),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "building" / "model.journal"


def write(path: Path, numbers: range) -> None:
    with Journal(path, DIMENSIONS, FEATURES, TRAITS) as journal:
        journal.append([embedding(number) for number in numbers])


def numbers_in(path: Path) -> list[int]:
    with Journal(path, DIMENSIONS, FEATURES, TRAITS) as journal:
        return [int(record["classes"][0]) for record in journal.records()]


def test_what_was_appended_is_there_when_it_is_opened_again(path):
    write(path, range(3))
    write(path, range(3, 5))

    assert numbers_in(path) == [0, 1, 2, 3, 4]
    with Journal(path, DIMENSIONS, FEATURES, TRAITS) as journal:
        record = journal.records()[4]
    assert record["stat"].tobytes() == bytes([1, 4]) * 8
    np.testing.assert_array_equal(record["vector"], np.full(DIMENSIONS, 0.5, np.float16))
    np.testing.assert_array_equal(record["traits"], np.full(TRAITS, 0.25, np.float16))


@pytest.mark.parametrize("lost", [1, 20, 70])
def test_half_a_record_at_the_end_is_cut_off(path, lost):
    write(path, range(3))
    path.write_bytes(path.read_bytes()[:-lost])

    assert numbers_in(path) == [0, 1]
    write(path, range(7, 8))
    assert numbers_in(path) == [0, 1, 7]


def test_nothing_after_a_changed_byte_is_believed(path):
    write(path, range(4))
    size = path.stat().st_size // 4
    content = bytearray(path.read_bytes())
    content[2 * size + 50] ^= 1
    path.write_bytes(content)

    assert numbers_in(path) == [0, 1]


def test_an_empty_journal_has_no_records(path):
    assert numbers_in(path) == []
