"""A disk that is full or may not be written ends in a sentence, and the old state stays."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import durable
from core.engine import Engine
from core.errors import WorkspaceError
from core.search import measured_index as measured_index_module
from core.search import projection as projection_module
from core.search import vectors as vectors_module
from core.workspace import arrangement as arrangement_module
from core.workspace import generation as generation_module
from core.workspace.journal import Journal
from core.workspace.layout import Layout


def full(*_args, **_options):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


POINTS = {
    "the journal": (Journal, "append"),
    "the vectors": (vectors_module.VectorWriter, "append"),
    "the projection": (projection_module.Projection, "save"),
    "the index": (measured_index_module, "build_index"),
    "the products": (generation_module, "write_text"),
    "the manifest": (generation_module, "write_manifest"),
    "the new name": (generation_module, "replace"),
    "CURRENT": (Layout, "make_current"),
}


@pytest.mark.parametrize("point", POINTS)
def test_a_full_disk_is_said_and_the_old_generation_still_answers(
    build, shop, workspace, tools, monkeypatch, point
):
    build(shop, workspace)
    tools.make_shop(shop, 26)
    monkeypatch.setattr(arrangement_module, "_SHORTEST_TAIL", 1)  # so that an index is built anew
    with monkeypatch.context() as patch:
        patch.setattr(*POINTS[point], full)
        with pytest.raises(WorkspaceError, match=r"The disk with .*workspace is full; make room"):
            build(shop, workspace)

    engine = Engine.open(workspace)
    assert (engine.warning, len(engine)) == ("", 24)
    assert engine.recommend(engine.query_products([3]), "look-alikes").recommendations
    engine.close()
    assert build(shop, workspace).manifest.products == 26


def test_a_disk_that_is_really_full_is_said_at_every_point(
    classifier, shop, tmp_path, child_environment
):
    """Builds on disks of growing size, until one has room: each smaller one ends in a sentence."""
    place = tmp_path / "small-disk"
    place.mkdir()
    refused = 0
    for kilobytes in (16, 60, 90, 130, 200, 260, 400, 4000):
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place)],
            capture_output=True,
            check=False,
        )
        if mounted.returncode:
            pytest.skip("only root may mount a small disk")
        try:
            status, said = _index(shop, place / "workspace", classifier, child_environment)
        finally:
            subprocess.run(["umount", str(place)], check=True)
        if status == 0:
            break
        refused += 1
        assert status == 1, said
        assert "Traceback" not in said
        assert "full" in said or "make room" in said
    assert status == 0
    assert refused >= 3


def _index(catalogue: Path, workspace: Path, classifier: Path, environment) -> tuple[int, str]:
    command = [sys.executable, "-m", "core.cli", "index", str(catalogue), "--progress", "none"]
    command += ["--workspace", str(workspace), "--classifier", str(classifier)]
    child = subprocess.run(
        [*command, "--backbone", "efficientnet-lite0"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return child.returncode, child.stderr


def test_a_file_in_the_place_of_the_workspace_is_said(build, shop, workspace):
    workspace.write_text("in the way")

    with pytest.raises(WorkspaceError, match="cannot be written"):
        build(shop, workspace)

    assert workspace.read_text() == "in the way"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no /proc here")
def test_a_place_that_cannot_be_written_is_said(build, shop):
    with pytest.raises(WorkspaceError, match="/proc/fashrec/workspace cannot be written"):
        build(shop, Path("/proc/fashrec/workspace"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder_is_said(build, shop, tmp_path):
    place = tmp_path / "locked"
    place.mkdir(mode=0o500)

    with pytest.raises(WorkspaceError, match="cannot be written"):
        build(shop, place / "workspace")


def test_a_read_only_disk_is_said_and_still_answers(
    build, shop, workspace, tools, monkeypatch, two_generations
):
    shutil.copytree(two_generations / "first", workspace)

    def refuse(*_args, **_options):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(durable.tempfile, "mkstemp", refuse)
    monkeypatch.setattr(Journal, "append", refuse)
    with pytest.raises(WorkspaceError, match="Read-only file system"):
        build(shop, workspace)

    engine = Engine.open(workspace)
    assert len(engine) == 24


def test_a_models_folder_that_cannot_be_made_is_named(shop, workspace, own_home, build):
    shutil.rmtree(own_home / "data" / "models")
    (own_home / "data" / "models").write_text("in the way")

    with pytest.raises(Exception, match=r"folder for models .*models cannot be made"):
        build(shop, workspace)
