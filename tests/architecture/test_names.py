"""Names that say nothing are not given."""

import ast

from tests.architecture.sources import everything, place, tree_of

EMPTY_SUFFIXES = ("Manager", "Helper", "Helpers", "Util", "Utils", "Handler", "Data", "Info")
EMPTY_MODULES = {"utils", "util", "helpers", "helper", "misc", "common", "tools"}


def test_a_class_is_called_after_what_it_is() -> None:
    empty = [
        f"{place(file, node)} {node.name}"
        for file in everything()
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ClassDef) and node.name.endswith(EMPTY_SUFFIXES)
    ]
    assert not empty


def test_a_file_is_called_after_what_it_holds() -> None:
    assert not [str(file) for file in everything() if {file.stem, file.parent.name} & EMPTY_MODULES]
