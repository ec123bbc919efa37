"""The trail of earlier questions, walked back and forth as in a web browser."""

from collections.abc import Sequence
from typing import Generic, TypeVar

Step = TypeVar("Step")


class Trail(Generic[Step]):
    """A bounded list of steps with a place in it.

    Pushing a step drops whatever lay ahead of the present place; when the list is full, the oldest
    step goes. An empty trail has no current step.
    """

    def __init__(self, limit: int = 24) -> None:
        """Start empty; `limit` is how many steps are kept.

        Raises:
            ValueError: when `limit` is below 1.
        """
        if limit < 1:
            raise ValueError(f"a trail keeps at least one step, not {limit}")
        self._limit = limit
        self._steps: list[Step] = []
        self._position = -1

    def __len__(self) -> int:
        """How many steps are kept, those ahead included."""
        return len(self._steps)

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, the oldest first."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """The place of the current step in `steps`; -1 when the trail is empty."""
        return self._position

    @property
    def current(self) -> Step | None:
        """The step one stands on, if any."""
        return self._steps[self._position] if self._steps else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step."""
        return self._position > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later step."""
        return self._position < len(self._steps) - 1

    def push(self, step: Step) -> None:
        """Go on to a new step; the same step again takes the place of the current one."""
        if self._steps and self._steps[self._position] == step:
            self._steps[self._position] = step
            return
        del self._steps[self._position + 1 :]
        self._steps.append(step)
        del self._steps[: -self._limit]
        self._position = len(self._steps) - 1

    def back(self) -> Step | None:
        """Go to the step before; None, and no move, when there is none."""
        return self.jump(self._position - 1)

    def forward(self) -> Step | None:
        """Go to the step after; None, and no move, when there is none."""
        return self.jump(self._position + 1)

    def jump(self, position: int) -> Step | None:
        """Go to the step at a place in `steps`; None, and no move, when there is none there."""
        if not 0 <= position < len(self._steps):
            return None
        self._position = position
        return self._steps[position]

    def replace(self, steps: Sequence[Step], position: int) -> None:
        """Take other steps, and stand on the one at `position`, or the nearest there is."""
        self._steps = list(steps)[-self._limit :]
        dropped = len(steps) - len(self._steps)
        self._position = min(max(position - dropped, 0), len(self._steps) - 1)

    def clear(self) -> None:
        """Forget every step."""
        self.replace((), -1)
