"""Check what an installation needs of the system, and install it where that is ours to do.

Qt loads libraries that a bare Linux lacks, and Annoy is compiled. This runs before anything is
installed, so it uses the standard library only. On Debian and its kin, as root, missing packages
are installed; elsewhere one sentence says which.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

# What Qt's core, its offscreen platform and its picture formats link to, by Debian package.
_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What a window on an X display needs as well.
_QT_ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}
_OLDEST_PYTHON = (3, 11)


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Tell whether there is any font to write with."""
    folders = (Path(folder).expanduser() for folder in _FONT_FOLDERS)
    files = (file for folder in folders for file in folder.rglob("*"))
    return any(file.suffix.lower() in _FONT_SUFFIXES for file in files)


def missing_packages() -> "list[str]":
    """Name the Debian packages that would bring what is not there."""
    missing = set()
    if importlib.util.find_spec("ensurepip") is None:
        missing.add("python3-venv")
    if not Path(sysconfig.get_path("include"), "Python.h").is_file():
        missing.add("python3-dev")
    if not any(shutil.which(compiler) for compiler in (os.environ.get("CXX", "c++"), "g++")):
        missing.add("g++")
    libraries = {**_QT, **(_QT_ON_X11 if os.environ.get("DISPLAY") else {})}
    missing.update(package for library, package in libraries.items() if not loads(library))
    if not has_fonts():
        missing.add("fonts-dejavu-core")
    return sorted(missing)


def install(packages: "list[str]") -> None:
    """Install Debian packages.

    Raises:
        subprocess.CalledProcessError: when apt-get fails; it has said why.
    """
    print(f"Installing what is missing: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", "--quiet", *command], check=True, env=environment)


def main() -> int:
    """Check, and mend or say what to do; 0 when everything is there."""
    if sys.version_info < _OLDEST_PYTHON:
        print(
            f"FashRec needs Python 3.11 or newer and this is {sys.version.split()[0]}; name "
            "another with `make PYTHON=python3.11 …`.",
            file=sys.stderr,
        )
        return 1
    if not sys.platform.startswith("linux"):
        return 0
    packages = missing_packages()
    if packages and os.geteuid() == 0 and shutil.which("apt-get"):
        try:
            install(packages)
        except subprocess.CalledProcessError:
            packages = missing_packages()
        else:
            packages = []
    if packages:
        print(
            "FashRec needs some system packages that are missing; install them, on Debian or "
            f"Ubuntu with `sudo apt-get install {' '.join(packages)}`, and try again.",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
