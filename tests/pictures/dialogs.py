"""Panels, dialogs and windows beside the main one."""

from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage


@scene("keys", themes=BOTH)
def keys(stage: Stage) -> None:
    """The list of keys."""
    user = stage.open()
    user.opening(
        lambda: user.press("F1"),
        lambda: (stage.take(user, user.front), user.press("Escape")),
    )
