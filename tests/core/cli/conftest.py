"""Running commands in this process and reading what they say."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import main


@dataclass(frozen=True)
class Said:
    """What a command ended with and said."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.err.splitlines()]


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `fashrec ARGUMENTS`; a misuse ends it with status 2, as it would end the program."""

    def call(*arguments: str | Path) -> Said:
        words: Sequence[str] = [str(argument) for argument in arguments]
        try:
            status = main(words)
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return call


@pytest.fixture
def indexed(indexed_shop: tuple[Path, Path], classifier: Path) -> Path:
    """The workspace of the session's shop, with its models at hand."""
    return indexed_shop[1]


@pytest.fixture
def pictures(indexed_shop: tuple[Path, Path]) -> Path:
    """The folder of the session's pictures."""
    return indexed_shop[0] / "images"
