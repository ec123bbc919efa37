"""What a broken-off training goes on from: one file, written whole after every epoch."""

import io
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from core.durable import write_bytes


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state of a run between two epochs, under the name of the file.

    `identity` names what must agree for a run to be the same run: pictures, labels, recipe, epochs
    and seed.
    """

    path: Path
    identity: dict[str, Any]

    def save(self, state: dict[str, Any]) -> None:
        """Replace the file by this state, of tensors and plain values, and torch's own chance.

        Raises:
            OSError: when the folder cannot be written or the disk is full.
        """
        content = io.BytesIO()
        # With the generator's state, so that going on is no other run.
        torch.save({**state, "identity": self.identity, "chance": torch.get_rng_state()}, content)
        write_bytes(self.path, content.getvalue())

    def load(self) -> dict[str, Any] | None:
        """Give the saved state, or None where there is none of this very run.

        What is damaged, or of an older version of the program, is begun anew.
        """
        if not self.path.is_file():
            return None
        try:
            state: dict[str, Any] = torch.load(self.path, weights_only=True)
            return state if state["identity"] == self.identity else None
        except (EOFError, KeyError, RuntimeError, TypeError, pickle.UnpicklingError):
            return None

    def remove(self) -> None:
        """Take the file away once the run is finished."""
        self.path.unlink(missing_ok=True)
