"""The sources as trees, read once for all the tests of this folder."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "aso_desktop"


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


@cache
def program() -> tuple[Path, ...]:
    """Return the files of the program."""
    return tuple(sorted(PACKAGE.rglob("*.py")))


@cache
def everything() -> tuple[Path, ...]:
    """Return the files of the program, of its tests and of its tools."""
    places = (folder.rglob("*.py") for folder in (PACKAGE, ROOT / "tests", ROOT / "bench"))
    return (ROOT / "dev.py", *sorted(file for place in places for file in place))


def place(path: Path, node: ast.AST) -> str:
    """Return where a node stands, as editors open it."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def constants(tree: ast.AST) -> Iterator[ast.Constant]:
    """Return every literal text of a tree."""
    return (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str))


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """Return the calls of a function or method of that name, whatever it belongs to."""
    return (n for n in ast.walk(tree) if isinstance(n, ast.Call) and called(n) == name)


def called(call: ast.Call) -> str:
    """Return the last name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def imported(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Return the modules a tree imports, anywhere in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node, node.module
