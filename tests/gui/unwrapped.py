"""Finds text of the window that cannot be translated yet: `python -m tests.gui.unwrapped`.

Looked at is what goes into the calls that show something to people. A text is wrapped when it is
given to `self.tr`, `translate` or `worded`.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOM = ROOT / "fashrec_gui"
WRAPPERS = {"tr", "translate", "worded"}
SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addItem",
    "addMenu",
    "addTab",
    "begin",
    "done",
    "fail",
    "notice",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setPrefix",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "setWhatsThis",
    "_add",
    "_button",
    "_words",
}
NO_WORDS = {"FashRec", "– FashRec"}
_KEYS = re.compile(r"(Ctrl|Shift|Alt|Meta)\+.*|F\d+|Esc|Space|Enter|Del|[A-Z]")


def unwrapped(source: str) -> Iterator[tuple[int, str]]:
    """Give line and text of every text for people that is not wrapped."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
            for part in [*node.args, *(each.value for each in node.keywords)]:
                yield from _texts(part)


def _texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Call) and _name(node.func) in WRAPPERS | SHOWING:
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _is_said(node.value):
            yield node.lineno, node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from _texts(child)


def _is_said(text: str) -> bool:
    """Tell words for people from names, keys and marks, which are lower case or have no letters."""
    words = any(each.isalpha() for each in text)
    text = text.strip()
    if not words or text in NO_WORDS or _KEYS.fullmatch(text):
        return False
    return " " in text or text[:1].isupper()


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def counts() -> Counter[str]:
    """Give how many texts are not wrapped, by file."""
    return Counter(
        {
            path.relative_to(ROOT).as_posix(): len(list(unwrapped(path.read_text("utf-8"))))
            for path in sorted(ROOM.rglob("*.py"))
        }
    )


if __name__ == "__main__":
    found = +counts()
    for file, count in found.most_common():
        print(f"{count:4}  {file}")
    print(f"{found.total():4}  texts cannot be translated yet")
