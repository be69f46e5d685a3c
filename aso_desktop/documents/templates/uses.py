"""Which fields a template uses, by their whole paths: `objet`, `actions[].quoi`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aso_desktop.documents.templates.expressions import Tree
from aso_desktop.documents.templates.marks import Mark
from aso_desktop.documents.templates.program import Use
from aso_desktop.documents.templates.words import RICH_FILTERS

_KINDS = {
    "long_date": "date", "short_date": "date", "day_date": "date", "time": "time", "euros": "amount",
    "number": "number", "ordinal": "number", "yes_no": "yes_no", "list": "list", "count": "list", "plural": "number",
}  # fmt: skip


def uses_of(marks: Iterable[Mark]) -> list[Use]:
    """Return the fields that marks speak of, each once, in the order they come."""
    found: dict[str, Use] = {}
    for mark in marks:
        for path, kind in _paths(mark):
            use = found.get(path)
            if use is None:
                found[path] = Use(path, kind, mark.place, mark.notation, tag=mark.tag)
            else:
                more = use.kind == "text" and kind != "text"
                found[path] = Use(path, kind if more else use.kind, use.place, use.notation, use.times + 1, use.tag)
    return list(found.values())


def whole_paths(mark: Mark) -> list[str]:
    """Return the whole paths that the expression of a field asks for."""
    return [".".join(_resolved(path, mark.names)) for path, _ in paths_in(mark.tree)] if mark.tree else []


def _paths(mark: Mark) -> Iterator[tuple[str, str]]:
    names = dict(mark.names)
    trees: list[tuple[Tree, str]] = [(mark.tree, "text")] if mark.tree else []
    if mark.statement is not None and mark.statement.tree is not None:
        trees.append((mark.statement.tree, "list" if mark.kind == "for" else "condition"))
        if mark.statement.condition is not None:
            whole = ".".join(_resolved(mark.statement.tree[1:], names)) + "[]"
            trees.append((mark.statement.condition, "condition"))
            names[mark.statement.variable] = whole
    for tree, kind in trees:
        for path, inner in paths_in(tree, kind):
            yield ".".join(_resolved(path, names)), inner


def _resolved(path: Any, names: Mapping[str, str]) -> tuple[str, ...]:
    first, *rest = path
    return (names.get(first, first), *rest)


def paths_in(tree: Tree, kind: str = "text") -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the names that an expression asks for, with the kind of value that is expected there."""
    if tree[0] == "path":
        if tree[1] != "loop":
            yield tuple(tree[1:]), kind
    elif tree[0] == "filter":
        wanted = tree[1] if tree[1] in RICH_FILTERS else _KINDS.get(tree[1], kind)
        yield from paths_in(tree[2], wanted)
        for argument in tree[3:]:
            yield from paths_in(argument)
    elif tree[0] not in ("text", "number", "bool", "none"):
        for part in tree[1:]:
            yield from paths_in(part, "condition" if kind == "condition" else "text")
