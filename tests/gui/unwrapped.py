"""Finds text for people that cannot be translated yet: `python -m tests.gui.unwrapped`.

Looked at is what goes into the calls that show something to people, and in the engine what its
errors, progress and notes say. A text is wrapped when it is given to `self.tr`, `translate` or
`worded`. The command line speaks English alone.
"""

import ast
import builtins
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOM = ROOT / "fashrec_gui"
ENGINE = ROOT / "core"
ENGLISH_ALONE = ENGINE / "cli"
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
SAYING = {"Failure", "Note", "Progress", "StageMeter"}  # and the errors that are no built-in ones
KEEPING = {"Found", "Problem", "_refuse", "_report"}
NO_WORDS = {"FashRec", "– FashRec"}
_KEYS = re.compile(r"(Ctrl|Shift|Alt|Meta)\+.*|F\d+|Esc|Space|Enter|Del|[A-Z]")


def unwrapped(source: str) -> Iterator[tuple[int, str]]:
    """Give line and text of every text for people that is not wrapped."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
            for part in [*node.args, *(each.value for each in node.keywords)]:
                yield from _texts(part)


def unworded(source: str) -> Iterator[tuple[int, str]]:
    """Give line and text of everything that the engine tells people without `worded`."""
    tree = ast.parse(source)
    named = _named_texts(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_for_people(_name(node.func)):
            for part in [*node.args, *(each.value for each in node.keywords)]:
                yield from named.get(_name(getattr(part, "func", part)), ())
                yield from _texts(part)


def _is_for_people(call: str) -> bool:
    return call in SAYING or (call.endswith("Error") and not hasattr(builtins, call))


def _named_texts(tree: ast.AST) -> dict[str, list[tuple[int, str]]]:
    """Give the texts of names and functions, for what is put together before it is told."""
    found: dict[str, list[tuple[int, str]]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant | ast.JoinedStr):
            for target in node.targets:
                found.setdefault(_name(target), []).extend(_texts(node.value))
        if isinstance(node, ast.FunctionDef):
            for each in ast.walk(node):
                if isinstance(each, ast.Return) and isinstance(each.value, ast.JoinedStr):
                    found.setdefault(node.name, []).extend(_texts(each.value))
    return found


def kept(source: str) -> Iterator[str]:
    """Give every text of a problem that is kept with products and reports, "x" in its places."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in KEEPING:
            parts = [*node.args, *(each.value for each in node.keywords)]
            for part in [each for one in parts for each in _alternatives(one)]:
                pieces = part.values if isinstance(part, ast.JoinedStr) else [part]
                values = [getattr(each, "value", "x") for each in pieces]
                text = "".join(each if isinstance(each, str) else "x" for each in values)
                if " " in text and isinstance(part, ast.JoinedStr | ast.Constant):
                    yield text


def templates(source: str) -> Iterator[str]:
    """Give the templates of everything that is worded, as they are."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) == "worded":
            yield ast.literal_eval(node.args[1])


def _alternatives(node: ast.AST) -> list[ast.AST]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


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


def _name(function: ast.AST) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def counts() -> Counter[str]:
    """Give how many texts are not wrapped, by file."""
    return Counter(
        {
            path.relative_to(ROOT).as_posix(): len(list(find(path.read_text("utf-8"))))
            for room, find in ((ROOM, unwrapped), (ENGINE, unworded))
            for path in sorted(room.rglob("*.py"))
            if not path.is_relative_to(ENGLISH_ALONE)
        }
    )


if __name__ == "__main__":
    found = +counts()
    for file, count in found.most_common():
        print(f"{count:4}  {file}")
    print(f"{found.total():4}  texts cannot be translated yet")
