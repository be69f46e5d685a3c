"""What keeps a document whole: no blank lines, no cell without a paragraph, no table without rows, no id twice."""

import copy
from collections.abc import Iterator
from typing import Final

from lxml import etree

from aso_desktop.documents.templates.controls import PROPERTIES
from aso_desktop.documents.templates.marks import NOWHERE, Mark, Marks
from aso_desktop.documents.templates.ooxml import (
    GUARDED,
    PIC,
    PPR,
    ROW,
    SDT,
    SECTION,
    SEEN,
    TABLE,
    TEXT,
    VAL,
    W14,
    WP,
    Element,
    P,
    attribute,
    fragment,
    w,
)
from aso_desktop.documents.templates.program import EndOp, GuardOp, IdOp, NumberOp
from aso_desktop.documents.templates.styles import Styles

_UNIQUE: Final = (f"{{{W14}}}paraId", f"{{{W14}}}textId")
_BOOKMARKS: Final = frozenset({w("bookmarkStart"), w("bookmarkEnd")})
_DRAWING_IDS: Final = (f"{{{WP}}}docPr", f"{{{PIC}}}cNvPr")
_NOTES: Final = frozenset({w("footnoteReference"), w("endnoteReference")})


class Tokens:
    """Marks inside attributes, where no processing instruction can stand: a word that the file does not hold."""

    def __init__(self, marks: Marks, word: str) -> None:
        """Use a word that occurs nowhere in the part."""
        self._marks = marks
        self.word = word

    def put(self, mark: Mark) -> str:
        """Return the value of an attribute that a mark will fill."""
        return f"{self.word}{mark.number};"


def guard_paragraphs(root: Element, marks: Marks) -> None:
    """Watch the paragraphs whose visible content lies wholly inside blocks: emitted only when they say something."""
    for paragraph in list(root.iter(P)):
        if paragraph.find(f"{PPR}/{SECTION}") is None and _is_all_conditional(paragraph, marks):
            _surround(paragraph, marks, "paragraph")


def guard_tables(root: Element, marks: Marks) -> None:
    """Watch the tables all of whose rows stand in blocks."""
    for table in list(root.iter(TABLE)):
        rows = [depth for node, depth in _with_depth(table, marks) if node.tag == ROW or _holds_row(node)]
        if rows and all(rows):
            _surround(table, marks, "table")


def guard_holders(root: Element, marks: Marks) -> None:
    """Watch cells, headers, notes and text boxes that may end without a paragraph."""
    for holder in list(root.iter(*GUARDED)):
        last = [(node, depth) for node, depth in _with_depth(holder, marks) if not _is_end_matter(node)]
        if last and last[-1][1] == 0 and (last[-1][0].tag == P or _writes_paragraph(last[-1][0], marks)):
            continue
        if any(node.tag is etree.PI for node in holder):
            _guard_holder(holder, marks)


def _guard_holder(holder: Element, marks: Marks) -> None:
    paragraphs = list(holder.iter(P))
    extra = paragraphs[-1].makeelement(P, {}) if paragraphs else holder.makeelement(P, {})
    properties = paragraphs[-1].find(PPR) if paragraphs else None
    if properties is not None:
        extra.append(copy.deepcopy(properties))
    opening = marks.add("guard", NOWHERE, op=GuardOp("holder", fragment(extra)))
    closing = marks.add("end_guard", opening.place, op=EndOp())
    at = 1 if len(holder) and holder[0].tag == w("tcPr") else 0
    holder.insert(at, opening.node)
    holder.append(closing.node)


def _surround(element: Element, marks: Marks, kind: str) -> None:
    opening = marks.add("guard", NOWHERE, op=GuardOp(kind))
    closing = marks.add("end_guard", opening.place, op=EndOp())
    element.addprevious(opening.node)
    tail = element.getparent().index(element) + 1
    element.getparent().insert(tail, closing.node)


def _is_all_conditional(paragraph: Element, marks: Marks) -> bool:
    """Tell whether a paragraph has blocks in it, and shows nothing outside them."""
    depth, has_block = 0, False
    for node in paragraph.iter():
        if node.tag is etree.PI:
            kind = marks.of(node).kind
            has_block = has_block or kind in ("for", "if")
            depth += (kind in ("for", "if")) - (kind == "end")
            if kind in ("field", "picture") and depth == 0:
                return False
        elif depth == 0 and (node.tag in SEEN or (node.tag == TEXT and (node.text or "").strip())):
            return False
    return has_block


def _with_depth(holder: Element, marks: Marks) -> Iterator[tuple[Element, int]]:
    """Yield the children of an element with the number of blocks and guards they stand in; marks themselves aside."""
    depth = 0
    for node in holder:
        if node.tag is not etree.PI:
            yield node, depth
            continue
        kind = marks.of(node).kind
        depth += (kind in ("for", "if", "guard")) - (kind in ("end", "end_guard"))
        if kind == "field":
            yield node, depth


def _holds_row(node: Element) -> bool:
    return node.tag == SDT and next(node.iter(ROW), None) is not None


def _is_end_matter(node: Element) -> bool:
    return node.tag in _BOOKMARKS or node.tag in (w("tcPr"), w("proofErr"))


def _writes_paragraph(node: Element, marks: Marks) -> bool:
    return node.tag is etree.PI and marks.of(node).kind == "field"


class Repeats:
    """Makes what stands in loops fit to be written several times: new ids, no bookmarks, numberings that restart."""

    def __init__(self, marks: Marks, tokens: Tokens, styles: Styles, *, in_letters: bool) -> None:
        """Work on one part; `in_letters` when the whole body is repeated for each recipient."""
        self._marks = marks
        self._tokens = tokens
        self._styles = styles
        self._around: list[Mark | None] = [None, None] if in_letters else []
        self.restarts: dict[int, set[int]] = {}

    def prepare(self, root: Element) -> None:
        """Go through a part in document order."""
        loops = list(self._around)
        blocks: list[bool] = []
        for node in list(root.iter()):
            if node.tag is etree.PI:
                mark = self._marks.of(node)
                if mark.kind in ("for", "if"):
                    blocks.append(mark.kind == "for")
                    loops += [mark] if mark.kind == "for" else []
                elif mark.kind == "end" and blocks and blocks.pop():
                    loops.pop()
            elif loops and isinstance(node.tag, str):
                self._prepare_element(node, loops)

    def _prepare_element(self, node: Element, loops: list[Mark | None]) -> None:
        for name in _UNIQUE:
            node.attrib.pop(name, None)
        if node.tag in _BOOKMARKS and node.getparent() is not None:
            node.getparent().remove(node)
        elif node.tag in _DRAWING_IDS:
            node.set("id", self._tokens.put(self._marks.add("id", NOWHERE, op=IdOp())))
        elif node.tag == PROPERTIES:
            for identity in node.findall(w("id")):
                identity.set(VAL, self._tokens.put(self._marks.add("id", NOWHERE, op=IdOp())))
        elif node.tag == P and len(loops) > 1:
            self._restart(node, loops)
        else:
            self._warn(node, loops)

    def _warn(self, node: Element, loops: list[Mark | None]) -> None:
        """Say what repeats badly."""
        if node.tag in _NOTES and loops[-1] is not None:
            self._marks.fault("repeated_note", loops[-1].place, severity="warning")
        elif node.tag == w("vMerge") and loops[-1] is not None and attribute(node) != "restart":
            self._marks.fault("repeated_merge", loops[-1].place, severity="warning")

    def _restart(self, paragraph: Element, loops: list[Mark | None]) -> None:
        number, level = self._styles.numbering_of(paragraph)
        if not number:
            return
        mark = self._marks.add("number", NOWHERE, op=NumberOp(number))
        _set_numbering(paragraph, self._tokens.put(mark), level)
        outer = loops[-2]
        if outer is not None:
            self.restarts.setdefault(outer.number, set()).add(number)


_BEFORE_NUMBERING: Final = frozenset(
    w(n) for n in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)


def _set_numbering(paragraph: Element, number: str, level: int) -> None:
    """Give a paragraph a numbering of its own, whether it came from its style or not."""
    properties = paragraph.find(PPR)
    if properties is None:
        properties = paragraph.makeelement(PPR, {})
        paragraph.insert(0, properties)
    for old in properties.findall(w("numPr")):
        properties.remove(old)
    numbering = properties.makeelement(w("numPr"), {})
    etree.SubElement(numbering, w("ilvl")).set(VAL, str(level))
    etree.SubElement(numbering, w("numId")).set(VAL, number)
    properties.insert(sum(1 for child in properties if child.tag in _BEFORE_NUMBERING), numbering)
