"""Pairs the openings and ends of blocks, in document order, before anything is moved."""

from typing import Final, NamedTuple

from lxml import etree

from aso_desktop.documents.templates.expressions import Tree
from aso_desktop.documents.templates.marks import MIDDLES, OPENINGS, Mark, Marks
from aso_desktop.documents.templates.ooxml import Element, enclosing, w

_SCOPES: Final = frozenset({w("txbxContent"), w("footnote"), w("endnote")})


class Pair(NamedTuple):
    """A block: where it opens, its divisions, and where it ends."""

    opening: Mark
    middles: list[Mark]
    closing: Mark


def pair_up(root: Element, marks: Marks) -> list[Pair]:
    """Return the blocks, inner ones first; note those that are not in balance. Names of loops are given to marks."""
    stacks: dict[Element | None, list[tuple[Mark, list[Mark]]]] = {}
    lonely: list[Mark] = []
    pairs: list[Pair] = []
    for node in root.iter(etree.PI):
        mark = marks.of(node)
        stack = stacks.setdefault(enclosing(node, _SCOPES), [])
        mark.names = {o.statement.variable: _whole(o) for o, _ in stack if o.kind == "for" and o.statement}
        if mark.kind in OPENINGS:
            stack.append((mark, []))
        elif mark.kind in MIDDLES:
            _divide(stack, mark, marks)
        elif mark.kind == "end":
            _close(stack, mark, pairs, lonely, marks)
    _note_unbalanced([opening for stack in stacks.values() for opening, _ in stack], lonely, marks)
    return pairs


def _whole(opening: Mark) -> str:
    """Return the path of the elements of a loop: `actions[]`, `points[].actions[]`."""
    tree: Tree = opening.statement.tree if opening.statement else ("none",)
    if tree[0] != "path":
        return "?"
    first, *rest = tree[1:]
    return ".".join((opening.names.get(first, first), *rest)) + "[]"


def _divide(stack: list[tuple[Mark, list[Mark]]], mark: Mark, marks: Marks) -> None:
    if not stack or stack[-1][0].kind != "if":
        marks.fault("middle_alone", mark.place, tag=mark.tag)
        return
    middles = stack[-1][1]
    if middles and middles[-1].kind == "else":
        marks.fault("middle_alone", mark.place, tag=mark.tag)
    middles.append(mark)


def _close(
    stack: list[tuple[Mark, list[Mark]]], mark: Mark, pairs: list[Pair], lonely: list[Mark], marks: Marks
) -> None:
    if not stack:
        lonely.append(mark)
        return
    opening, middles = stack.pop()
    closes = mark.statement.closes if mark.statement else ""
    if closes and closes != opening.kind:
        marks.fault("wrong_end", mark.place, tag=mark.tag, other=opening.place, correction="{% fin %}")
    pairs.append(Pair(opening, middles, mark))


def _note_unbalanced(opened: list[Mark], lonely: list[Mark], marks: Marks) -> None:
    """Note the ends that found no opening; an opening and an end in different text boxes are one misplaced block."""
    while opened and lonely:
        opening, closing = opened.pop(0), lonely.pop(0)
        marks.fault("misplaced", opening.place, tag=opening.tag, other=closing.place)
    for mark in opened:
        marks.fault("block_open", mark.place, tag=mark.tag)
    for mark in lonely:
        marks.fault("end_alone", mark.place, tag=mark.tag)
