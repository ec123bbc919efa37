"""Where FashRec keeps its files: configuration, data, cache and models, as the system has it.

Setting the environment variable FASHREC_HOME puts everything below one folder, for a portable
installation and for tests.
"""

import hashlib
import os
import re
from pathlib import Path

import platformdirs

_APP = "FashRec"


def _place(kind: str, system: str) -> Path:
    home = os.environ.get("FASHREC_HOME")
    return Path(home) / kind if home else Path(system)


def config_dir() -> Path:
    """Settings."""
    return _place("config", platformdirs.user_config_dir(_APP, appauthor=False))


def app_data_dir() -> Path:
    """What must not be lost: workspaces with the user's own data, models."""
    return _place("data", platformdirs.user_data_dir(_APP, appauthor=False))


def cache_dir() -> Path:
    """What may be deleted at any time."""
    return _place("cache", platformdirs.user_cache_dir(_APP, appauthor=False))


def models_dir() -> Path:
    """Weights and exported networks."""
    return app_data_dir() / "models"


def demo_catalogue_dir() -> Path:
    """The drawn demo catalogue."""
    return app_data_dir() / "demo-catalogue"


def default_workspace(source: Path) -> Path:
    """Give the workspace of a catalogue that was named no other: one for each absolute path."""
    resolved = source.resolve()
    readable = re.sub(r"[^A-Za-z0-9._-]+", "-", resolved.stem).strip("-.") or "catalogue"
    digest = hashlib.sha256(os.fsencode(resolved)).hexdigest()[:8]
    return app_data_dir() / "workspaces" / f"{readable}-{digest}"
