"""The networks that an opened workspace was built with."""

from pathlib import Path

from core.errors import ModelError
from core.vision.backbones import BACKBONES
from core.words import worded
from core.workspace.embedding import PictureEncoder
from core.workspace.layout import Layout
from core.workspace.manifest import Manifest
from core.workspace.models import load_networks, model_key
from core.workspace.precision import INT8, load_int8

_ALL_CORES = 0  # one picture is waited for, where a build computes several side by side


def networks_of(workspace: Path, manifest: Manifest) -> PictureEncoder:
    """Load the networks that the generation of this manifest was made with.

    Raises:
        ModelError: when they are not here any more.
    """
    backbone = BACKBONES[manifest.backbone]
    model = None
    if manifest.precision == INT8:
        model = load_int8(backbone, Layout(workspace).models)
    networks = load_networks(
        backbone, _classifier(workspace, manifest), model=model, threads=_ALL_CORES
    )
    if model_key(networks.encoder, networks.classifier) != manifest.model_key:
        raise ModelError(
            worded(
                "Models",
                "The models have changed since {workspace} was indexed, so that "
                "new pictures cannot be compared with it; index the catalogue "
                "again.",
            ).filled(workspace=workspace)
        )
    return networks


def _classifier(workspace: Path, manifest: Manifest) -> Path | None:
    """Find the classifier's folder, also when an adopted one was moved with its workspace."""
    folder = Path(manifest.classifier["folder"])
    moved = Layout(workspace).classifiers / folder.name
    return next((path for path in (folder, moved) if path.is_dir()), None)
