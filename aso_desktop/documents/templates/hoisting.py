"""Moves the marks of each block to the level of what it covers: pieces of a paragraph, paragraphs, rows.

The lowest common container of both ends decides. A paragraph or a row that holds nothing but tags goes.
"""

from collections.abc import Iterable
from typing import Final

from lxml import etree

from aso_desktop.documents.templates.marks import Mark, Marks, marks_below
from aso_desktop.documents.templates.ooxml import (
    CELL,
    HOLDERS,
    PPR,
    ROW,
    SDT_CONTENT,
    SECTION,
    SEEN,
    TABLE,
    Element,
    P,
    enclosing,
    replace,
    w,
)
from aso_desktop.documents.templates.pairing import Pair

_ROW_PREFIX: Final = "tr"


class Hoist:
    """Decides for every block what it covers, then moves all marks at once."""

    def __init__(self, root: Element, marks: Marks) -> None:
        """Work on one part."""
        self._root = root
        self._marks = marks
        self._before: dict[Element, list[Mark]] = {}
        self._after: dict[Element, list[Mark]] = {}
        self._bare: dict[Element, bool] = {}

    def place(self, pairs: Iterable[Pair]) -> None:
        """Put the marks of all blocks where they belong; note those that cannot be placed."""
        for pair in pairs:
            self._decide(pair)
        self._move()

    def _decide(self, pair: Pair) -> None:
        opening, closing = pair.opening.paragraph, pair.closing.paragraph
        if opening is None or closing is None:
            if opening is not closing:
                self._misplaced(pair)
            return
        if opening is closing:
            self._decide_inline(pair, opening)
            return
        container = _common(opening, closing)
        if container.tag == ROW or _holds(container, CELL):
            row = container if container.tag == ROW else enclosing(container, {ROW})
            self._cover(pair, row, row)
        elif container.tag == TABLE or _holds(container, ROW):
            self._cover(pair, _child(container, opening), _child(container, closing))
            self._check_middles(pair, container)
        elif container.tag in HOLDERS and opening.getparent() is container is closing.getparent():
            self._cover_paragraphs(pair, opening, closing)
            self._check_middles(pair, container)
        else:
            self._misplaced(pair)

    def _decide_inline(self, pair: Pair, paragraph: Element) -> None:
        row = enclosing(paragraph, {ROW})
        if _ROW_PREFIX in (pair.opening.prefix, pair.closing.prefix) and row is not None:
            self._cover(pair, row, row)
            return
        marks = (pair.opening, *pair.middles, pair.closing)
        for mark in marks:
            _lift(mark.node, pair.opening.node)
        if len({id(mark.node.getparent()) for mark in marks}) > 1:
            for mark in marks:
                _lift(mark.node, paragraph)
        if any(mark.node.getparent() is not pair.opening.node.getparent() for mark in marks):
            self._misplaced(pair)

    def _cover(self, pair: Pair, first: Element, last: Element) -> None:
        for place in (first, last):
            self._is_bare(place)  # while all its marks are still in it
        self._before.setdefault(first, []).append(pair.opening)
        self._after.setdefault(last, []).append(pair.closing)

    def _cover_paragraphs(self, pair: Pair, first: Element, last: Element) -> None:
        if (not self._is_bare(first) and self._shows_outside(first, until=pair.opening.node)) or (
            not self._is_bare(last) and self._shows_outside(last, since=pair.closing.node)
        ):
            self._misplaced(pair)
        else:
            self._cover(pair, first, last)

    def _check_middles(self, pair: Pair, container: Element) -> None:
        for middle in pair.middles:
            place = _child(container, middle.paragraph) if _is_within(middle.paragraph, container) else None
            if place is None or not self._is_bare(place) or (place.tag == P) != (place is middle.paragraph):
                self._marks.fault("middle_misplaced", middle.place, tag=middle.tag, other=pair.opening.place)
            else:
                self._before.setdefault(place, []).append(middle)

    def _misplaced(self, pair: Pair) -> None:
        self._marks.fault("misplaced", pair.opening.place, tag=pair.opening.tag, other=pair.closing.place)

    def _shows_outside(self, paragraph: Element, until: Element | None = None, since: Element | None = None) -> bool:
        """Tell whether a paragraph shows something before one mark, or after another."""
        looking = since is None
        for node in paragraph.iter():
            if node is until:
                return False
            if node is since:
                looking = True
            elif looking and (_shows(node) or (node.tag is etree.PI and not self._marks.of(node).is_block)):
                return True
        return False

    def _is_bare(self, element: Element) -> bool:
        """Tell whether a paragraph or a row holds nothing but tags of blocks."""
        if element not in self._bare:
            only_blocks = all(mark.is_block for mark in marks_below(self._marks, element))
            self._bare[element] = only_blocks and not any(map(_shows, element.iter()))
        return self._bare[element]

    def _move(self) -> None:
        for place in dict.fromkeys((*self._before, *self._after)):
            before = sorted(self._before.get(place, ()), key=lambda mark: mark.number)
            after = sorted(self._after.get(place, ()), key=lambda mark: mark.number)
            row = {ROW} if place.tag == ROW else set()
            goes = self._is_bare(place) and not (row and before and after and _is_whole(before, after))
            holders = {mark.paragraph for mark in (*before, *after)} - {place}
            if goes:
                replace(place, self._in_place_of(place, before, after))
            else:
                for mark in before:
                    place.addprevious(mark.node)
                for mark in reversed(after):
                    place.addnext(mark.node)
                self._drop_empty(holders)

    def _in_place_of(self, place: Element, before: list[Mark], after: list[Mark]) -> list[Element]:
        """Return what remains of a paragraph or a row of tags; one that ends a section stays, emptied."""
        ordered = sorted((*before, *after), key=lambda mark: mark.number)
        nodes = [mark.node for mark in ordered]
        if place.find(f"{PPR}/{SECTION}") is None:
            return nodes
        kept = place.makeelement(P, {})
        kept.append(place.find(PPR))
        opens = [mark.node for mark in ordered if mark in before]
        return [node for node in nodes if node not in opens] + [kept] + opens

    def _drop_empty(self, paragraphs: Iterable[Element | None]) -> None:
        """Remove paragraphs of a cell that held only tags, as long as the cell keeps another."""
        for paragraph in paragraphs:
            if paragraph is None or paragraph.getparent() is None or marks_below(self._marks, paragraph):
                continue
            beside = [e for e in paragraph.getparent() if e.tag == P]
            if len(beside) > 1 and beside[-1] is not paragraph and not any(map(_shows, paragraph.iter())):
                paragraph.getparent().remove(paragraph)


def _is_whole(before: list[Mark], after: list[Mark]) -> bool:
    """Tell whether a row is covered by itself: opened before it and closed after it."""
    return bool(before) and bool(after) and before[0].number < after[-1].number and before[0].kind in ("for", "if")


def _common(first: Element, second: Element) -> Element:
    above = list(first.iterancestors())
    return next(element for element in second.iterancestors() if element in above)


def _child(container: Element, element: Element) -> Element:
    """Return the child of a container that holds an element."""
    if element.getparent() is container:
        return element
    return next(a for a in element.iterancestors() if a.getparent() is container)


def _is_within(element: Element | None, container: Element) -> bool:
    return element is not None and container in element.iterancestors()


def _holds(container: Element, tag: str) -> bool:
    """Tell whether a control's content stands where rows, or cells, do."""
    return container.tag == SDT_CONTENT and any(child.tag == tag for child in container)


def _lift(node: Element, towards: Element) -> None:
    """Take a mark out of wrappers that hold nothing else, up to the level of another node or element."""
    levels = [towards, *towards.iterancestors()]
    while node.getparent() not in levels and len(node.getparent()) == 1 and node.getparent().tag != P:
        replace(node.getparent(), [node])


def _shows(node: Element) -> bool:
    """Tell whether a node shows something by itself."""
    if node.tag == w("t"):
        return bool((node.text or "").strip())
    return node.tag in SEEN
