"""A workspace in which there is a map, a report and a trained classifier, each made for real."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from fashrec_gui.training.plan import ARTICLE_TYPE, ORIGINAL, Plan
from tests.tasks.demo import Demo

_EPOCHS = 30


def furnished(demo: Demo) -> Path:
    """Give a workspace of the demo with all that takes minutes; made once beside the demo."""
    workspace = demo.workspace.with_name("furnished")
    if workspace.is_dir():
        return workspace
    making = demo.workspace.with_name("furnishing")
    shutil.rmtree(making, ignore_errors=True)
    shutil.copytree(demo.workspace, making, copy_function=os.link)
    plan = Plan(demo.catalogue, making, demo.catalogue.name, ARTICLE_TYPE, ORIGINAL)
    print("Making a map, a report and a classifier for the pictures takes minutes …", flush=True)
    _fashrec(demo, "map", str(making), "--recommender", "look-alikes")
    _fashrec(demo, "evaluate", str(making))
    _fashrec(demo, *plan.arguments(), "--epochs", str(_EPOCHS))
    return making.rename(workspace)


def _fashrec(demo: Demo, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "core.cli", *arguments],
        env={**os.environ, "FASHREC_HOME": str(demo.home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
