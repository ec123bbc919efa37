"""The main window: browsing, asking, comparing, deciding."""

from tests.pictures.scene import BOTH, scene
from tests.pictures.stage import Stage

SKATER_DRESS = "10501"
LAPTOP, DESKTOP = (1280, 800), (2560, 1440)


@scene("window", themes=BOTH, sizes=(LAPTOP, DESKTOP))
def asked(stage: Stage) -> None:
    """The filters, the grid, and what two recommenders have for a dress."""
    user = stage.open()
    user.ask_about(SKATER_DRESS)
    stage.take(user)
