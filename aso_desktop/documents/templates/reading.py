"""What a document says, paragraph by paragraph, and what in it keeps it from being final."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from aso_desktop.documents.templates.ooxml import TEXT, Element, P, attribute, own_texts, w
from aso_desktop.documents.templates.package import COMMENTS, Package, read_package

_UNFILLED: Final = re.compile(r"⟦([^⟧]*)⟧")
_CHANGES: Final = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")))
_SIGNS: Final = {w("br"): "\n", w("cr"): "\n", w("tab"): "\t"}


class Line(msgspec.Struct, frozen=True):
    """A paragraph: the part it stands in (`body`, `header`, `footer`, `note`), its style, its text, its table."""

    part: str
    style: str
    text: str
    table: int = 0
    row: int = 0
    cell: int = 0
    bold: bool = False


class DocumentText(msgspec.Struct, frozen=True):
    """All paragraphs of a document, the body first, and what stands in the way of its being final (domain 13)."""

    lines: tuple[Line, ...] = ()
    unfilled: tuple[str, ...] = ()
    changes: int = 0
    comments: int = 0


def read_document(data: bytes) -> DocumentText:
    """Read a .docx; raise `TemplateRefused` when it is not one."""
    package = read_package(data)
    roots = {name: (kind, package.root(name)) for name, kind in package.parts().items() if kind != "property"}
    lines = tuple(line for kind, root in roots.values() for line in _lines(kind, root))
    unfilled = dict.fromkeys(mark for line in lines for mark in _UNFILLED.findall(line.text))
    changes = sum(1 for _, root in roots.values() for _ in root.iter(*_CHANGES))
    return DocumentText(lines, tuple(name.removesuffix(" ?") for name in unfilled), changes, _comments(package))


def _comments(package: Package) -> int:
    name = package.named(COMMENTS)
    return len(package.root(name).findall(w("comment"))) if name else 0


def _lines(kind: str, root: Element) -> Iterator[Line]:
    tables = {table: rank for rank, table in enumerate(root.iter(w("tbl")), 1)}
    for paragraph in root.iter(P):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        place = _cell(paragraph, tables)
        bold = any(True for _ in paragraph.iter(w("b")))
        yield Line(kind, attribute(style) if style is not None else "", text_of(paragraph), *place, bold=bold)


def text_of(paragraph: Element) -> str:
    """Return the text that a reader sees: deleted text is no more, inserted text is there."""
    own = set(own_texts(paragraph))
    return "".join(
        (node.text or "") if node.tag == TEXT else _SIGNS[node.tag]
        for node in paragraph.iter(TEXT, *_SIGNS)
        if node.tag != TEXT or node in own
    )


def _cell(paragraph: Element, tables: dict[Element, int]) -> tuple[int, int, int]:
    cell = next(paragraph.iterancestors(w("tc")), None)
    if cell is None:
        return 0, 0, 0
    row = next(cell.iterancestors(w("tr")))
    table = next(row.iterancestors(w("tbl")))
    rows = list(table.iter(w("tr")))
    return tables[table], rows.index(row) + 1, list(row.iter(w("tc"))).index(cell) + 1
