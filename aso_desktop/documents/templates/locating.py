"""Says where a paragraph stands in its part: paragraph, or table, row and cell; text box, note, cover page."""

from typing import Final

from aso_desktop.documents.templates.findings import Place
from aso_desktop.documents.templates.ooxml import (
    CELL,
    PPR,
    ROW,
    SDT_CONTENT,
    SECTION,
    TABLE,
    Element,
    P,
    attribute,
    enclosing,
    own_texts,
    w,
)

_TEXT_BOX: Final = w("txbxContent")
_NOTES: Final = {w("footnote"): "footnote", w("endnote"): "endnote"}
_COVER_BLOCKS: Final = 40
"""A first page longer than this is not a cover."""


class Locator:
    """Knows the paragraphs and tables of a part as they were before anything was changed."""

    def __init__(self, root: Element, member: str, kind: str) -> None:
        """Give the paragraphs and the tables their numbers."""
        self._member = member
        self._kind = kind
        self._paragraphs = {paragraph: index for index, paragraph in enumerate(root.iter(P))}
        self._tables = {table: number for number, table in enumerate(root.iter(TABLE), 1)}
        self._counts = self._counted()
        self._cover_end = _cover_end(list(self._paragraphs)) if kind == "body" else -1

    def place(self, paragraph: Element) -> Place:
        """Return where a paragraph stands."""
        index = self._paragraphs.get(paragraph, -1)
        sentence = "".join(text.text or "" for text in own_texts(paragraph))
        table = enclosing(paragraph, {TABLE})
        row = enclosing(paragraph, {ROW})
        cell = enclosing(paragraph, {CELL})
        box = enclosing(paragraph, {_TEXT_BOX})
        part = self._part(paragraph, index, box)
        if table is None or row is None or cell is None or (box is not None and table in box.iterancestors()):
            return Place(part, self._member, self._counts.get(paragraph, 0), rank=index, sentence=sentence)
        return Place(
            part,
            self._member,
            table=self._tables.get(table, 0),
            row=_rank(row, table, ROW),
            cell=_rank(cell, row, CELL),
            rank=index,
            sentence=sentence,
        )

    def _part(self, paragraph: Element, index: int, box: Element | None) -> str:
        if box is not None:
            return "text_box"
        note = enclosing(paragraph, set(_NOTES))
        if note is not None:
            return _NOTES[note.tag]
        return "cover" if 0 <= index < self._cover_end else self._kind

    def _counted(self) -> dict[Element, int]:
        """Return the rank of each paragraph among those beside it that stand in no table."""
        counts: dict[Element, int] = {}
        ranks: dict[Element, int] = {}
        for paragraph in self._paragraphs:
            holder = paragraph.getparent()
            while holder.tag == SDT_CONTENT and holder.getparent().getparent() is not None:
                holder = holder.getparent().getparent()
            ranks[holder] = counts[paragraph] = ranks.get(holder, 0) + 1
        return counts


def _rank(element: Element, holder: Element, tag: str) -> int:
    """Return the rank of a row in its table, or of a cell in its row, controls around them or not."""
    beside = [e for e in holder.iter(tag) if enclosing(e, {holder.tag}) is holder]
    return beside.index(element) + 1


def _cover_end(paragraphs: list[Element]) -> int:
    """Return how many paragraphs stand before the first page break, if they can be a cover; 0 otherwise."""
    for index, paragraph in enumerate(paragraphs[: _COVER_BLOCKS + 1]):
        if index and paragraph.find(f"{PPR}/{w('pageBreakBefore')}") is not None:
            return index
        if paragraph.find(f"{PPR}/{SECTION}") is not None:
            return index + 1
        if any(attribute(sign, w("type")) == "page" for sign in paragraph.iter(w("br"))):
            return index + 1
    return 0
