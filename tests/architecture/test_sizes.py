"""Small pieces: what one reads at a glance."""

import ast
from pathlib import Path
from statistics import median, quantiles

from tests.architecture.sources import PACKAGE, everything, place, program, tree_of

LONGEST_FUNCTION, LONGEST_CLASS, LONGEST_FILE = 40, 300, 400
MEDIAN_FUNCTION, P95_FUNCTION, P95_FILE = 8, 30, 350

MIGRATIONS = PACKAGE / "store" / "migrations" / "versions"
"""Each is the record of one step, written once: cutting it in two would hide its order."""


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [n for n in ast.walk(tree_of(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def classes(path: Path) -> list[ast.ClassDef]:
    return [n for n in ast.walk(tree_of(path)) if isinstance(n, ast.ClassDef)]


def length(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def test_functions_fit_on_a_screen() -> None:
    long = {place(f, n): lines(n) for f in everything() for n in functions(f) if lines(n) > LONGEST_FUNCTION}
    assert not long


def test_classes_have_one_subject() -> None:
    long = {place(f, n): lines(n) for f in everything() for n in classes(f) if lines(n) > LONGEST_CLASS}
    assert not long


def test_files_have_one_subject() -> None:
    long = {str(f): length(f) for f in everything() if length(f) > LONGEST_FILE and MIGRATIONS not in f.parents}
    assert not long


def test_most_functions_are_short() -> None:
    sizes = [lines(n) for f in program() for n in functions(f)]
    assert median(sizes) <= MEDIAN_FUNCTION
    assert quantiles(sizes, n=20)[-1] <= P95_FUNCTION


def test_most_files_are_short() -> None:
    assert quantiles([length(f) for f in program() if MIGRATIONS not in f.parents], n=20)[-1] <= P95_FILE
