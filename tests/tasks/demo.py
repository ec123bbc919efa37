"""The demo catalogue with its workspace, made once as the program makes them."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from core.catalogue.demo import draw_demo
from core.workspace.build import BuildOptions, build_workspace


@dataclass(frozen=True)
class Demo:
    """The demo catalogue, its workspace, and the home that has the networks."""

    catalogue: Path
    workspace: Path
    home: Path

    def indexed_at(self, workspace: Path) -> Path:
        """Make a workspace that has what was indexed, and nothing of what a user made."""
        workspace.mkdir()
        for kept in ("CURRENT", "generations"):
            source, target = self.workspace / kept, workspace / kept
            if source.is_dir():
                shutil.copytree(source, target, copy_function=os.link)
            else:
                shutil.copy(source, target)
        return workspace


def make_demo(folder: Path) -> Demo:
    """Make the demo in a folder, or take what was made there before; half a minute."""
    made = Demo(folder / "Spring 2026", folder / "workspace", folder / "home")
    if not made.workspace.is_dir():
        with patch.dict(os.environ, FASHREC_HOME=str(made.home)):
            options = BuildOptions(backbone="efficientnet-lite0")
            build_workspace(draw_demo(made.catalogue), made.workspace, options)
    return made
