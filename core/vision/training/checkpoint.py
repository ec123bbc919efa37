"""What a broken-off training goes on from: one file, written whole after every epoch."""

import io
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from core.durable import link_or_copy, write_bytes
from core.words import worded


@dataclass(frozen=True, slots=True)
class OtherRun:
    """What is found where a run cannot go on from the file; `why` is a clause that says so."""

    why: str


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

    def load(self) -> dict[str, Any] | OtherRun | None:
        """Give the saved state, or None where there is no file.

        A file of another run is told from none, since the user may count on its epochs; so is one
        that is damaged, or of another version of the program.
        """
        if not self.path.is_file():
            return None
        try:
            state: dict[str, Any] = torch.load(self.path, weights_only=True)
            changed = self._changed_since(state["identity"])
            if not changed:
                return state
            epochs = len(state["curves"])
        except (
            AttributeError,
            EOFError,
            KeyError,
            RuntimeError,
            TypeError,
            pickle.UnpicklingError,
        ):
            return OtherRun(worded("Models", "what an earlier one had finished cannot be read"))
        finished = (
            worded("Models", "its {epochs} finished epochs").filled(epochs=epochs)
            if epochs != 1
            else worded("Models", "its one finished epoch")
        )
        return OtherRun(
            worded("Models", "{changed} changed since {finished}").filled(
                changed=changed, finished=finished
            )
        )

    @property
    def aside(self) -> Path:
        """Where a file of another run is kept once this one begins."""
        return self.path.with_name(f"{self.path.stem}.before{self.path.suffix}")

    def keep_aside(self) -> None:
        """Keep the file under another name too, so that the next `save` does not lose it.

        What was kept there before is replaced.

        Raises:
            OSError: when the folder cannot be written or the disk is full.
        """
        self.aside.unlink(missing_ok=True)
        link_or_copy(self.path, self.aside)

    def _changed_since(self, identity: dict[str, Any]) -> str:
        """Say what has changed since a run of that identity; "" where it is the same run."""
        changed = {
            name
            for name in identity | self.identity
            if identity.get(name) != self.identity.get(name)
        }
        if not changed:
            return ""
        if changed == {"pictures"}:
            return worded("Models", "the pictures or labels have")
        if "pictures" in changed:
            return worded("Models", "the pictures or labels and the way of training have")
        return worded("Models", "the way of training has")
