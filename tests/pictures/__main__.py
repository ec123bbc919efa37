"""Take the pictures of the documentation: `python -m tests.pictures [NAME …]`."""

import argparse
import fnmatch
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

from fashrec_gui.app import make_application
from fashrec_gui.language import install
from tests.pictures.gallery import write_gallery
from tests.pictures.saving import save
from tests.pictures.scene import Scene
from tests.pictures.scenes import all_scenes
from tests.pictures.stage import staged
from tests.tasks.demo import Demo, make_demo

OUT = Path("docs") / "pictures"


def main() -> int:
    """Take what is asked for; give the exit status."""
    options = _parse()
    wanted = [each for each in all_scenes() if _fits(each, options.names)]
    if options.list:
        print("\n".join(f"{each.name:34} {each.caption}" for each in wanted))
        return 0
    if not wanted:
        print(f"No scene is called {' or '.join(options.names)}; --list names them.")
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fashrec-") as folder:
        demo = make_demo(options.demo or Path(folder))
        failed = [each.name for each in wanted if not _take(each, demo, options.out)]
    if not options.names:
        write_gallery(all_scenes(), options.out)
    if failed:
        print(f"No picture of {', '.join(failed)}.", file=sys.stderr)
    return bool(failed)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these scenes, as “export*”")
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="leave them here")
    parser.add_argument("--demo", type=Path, metavar="DIR", help="make the demo here and reuse it")
    parser.add_argument("--list", action="store_true", help="only name the scenes")
    return parser.parse_args()


def _fits(scene: Scene, names: list[str]) -> bool:
    return not names or any(fnmatch.fnmatch(scene.name, each) for each in names)


def _take(scene: Scene, demo: Demo, out: Path) -> bool:
    """Take one picture; tell whether it came about, and why not."""
    begun = time.monotonic()
    application = make_application()
    translators = install(application, scene.language)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="fashrec-") as folder,
            staged(application, demo, Path(folder), scene.size, scene.theme) as stage,
        ):
            scene.set_up(stage)
            assert stage.picture is not None, "the scene took no picture"
            written = save(stage.picture, out / scene.file_name)
    except Exception as error:  # noqa: BLE001 - the other pictures are taken
        print(f"{scene.name:34} {type(error).__name__}: {error}", file=sys.stderr)
        return False
    finally:
        for each in translators:
            application.removeTranslator(each)
    print(f"{scene.name:34} {written // 1024:5} KB {time.monotonic() - begun:5.1f} s", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
