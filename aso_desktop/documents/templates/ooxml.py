"""The names of WordprocessingML (ISO/IEC 29500-1) that templates are made of, and small questions about its trees."""

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

Element = Any
"""An lxml element; its stubs know less than its documentation."""

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
PIC: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
W15: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """Return a name of the main vocabulary as lxml writes it."""
    return f"{{{W}}}{name}"


P: Final = w("p")
RUN: Final = w("r")
TEXT: Final = w("t")
RPR: Final = w("rPr")
PPR: Final = w("pPr")
TABLE: Final = w("tbl")
ROW: Final = w("tr")
CELL: Final = w("tc")
SDT: Final = w("sdt")
SDT_CONTENT: Final = w("sdtContent")
VAL: Final = w("val")
SECTION: Final = w("sectPr")

HOLDERS: Final = frozenset(
    w(n) for n in ("body", "tc", "hdr", "ftr", "footnote", "endnote", "txbxContent", "sdtContent", "customXml")
)
"""What may hold paragraphs; a control or custom XML does so only when it stands where a paragraph may."""
GUARDED: Final = frozenset(w(n) for n in ("tc", "hdr", "ftr", "footnote", "endnote", "txbxContent"))
"""What must end with a paragraph."""
SEEN: Final = frozenset(
    w(n)
    for n in (
        "drawing", "pict", "object", "sym", "footnoteReference", "endnoteReference", "tab", "br", "cr", "ptab",
        "noBreakHyphen", "fldChar", "fldSimple", "pgNum", "dayShort", "AlternateContent",
    )
) | {f"{{{MC}}}AlternateContent"}  # fmt: skip
"""What shows in a run beside its text."""


class Broken(Exception):  # noqa: N818 - an answer about a file
    """A part is not the XML it should be; `code` is that of its sentence."""

    def __init__(self, code: str, name: str = "") -> None:
        """Keep the code and the part."""
        super().__init__(code)
        self.code = code
        self.name = name


def parse(data: bytes, name: str = "") -> Element:
    """Return the root of a part; a document type is refused before and after it is read, nothing is fetched."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Broken("doctype", name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken("broken_part", name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Broken("doctype", name)
    return root


def serialise(root: Element) -> bytes:
    """Return a part as Word writes it: UTF-8, standalone."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def fragment(element: Element) -> str:
    """Return an element as text that stands inside a part which declares the same prefixes."""
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    for prefix, uri in element.getroottree().getroot().nsmap.items():
        text = text.replace(f' xmlns{":" + prefix if prefix else ""}="{uri}"', "", 1)
    return text


def attribute(element: Element | None, name: str = VAL) -> str:
    """Return an attribute; empty where there is none."""
    return "" if element is None else str(element.get(name, ""))


def own_texts(paragraph: Element) -> Iterator[Element]:
    """Yield the `w:t` of a paragraph in order: not those of a text box in it, nor what a revision moved away."""
    for child in paragraph:
        yield from _texts(child)


def _texts(node: Element) -> Iterator[Element]:
    tag = node.tag
    if tag == TEXT:
        yield node
    elif tag not in _NOT_TEXT and isinstance(tag, str):
        for child in node:
            yield from _texts(child)


_NOT_TEXT: Final = frozenset(
    {P, w("del"), w("moveFrom"), w("drawing"), w("pict"), PPR, RPR, f"{{{MC}}}AlternateContent"}
)


def enclosing(element: Element, tags: frozenset[str] | set[str]) -> Element | None:
    """Return the nearest ancestor of one of these names."""
    return next((a for a in element.iterancestors() if a.tag in tags), None)


def replace(element: Element, news: list[Element]) -> None:
    """Put nodes in the place of one; its tail is kept."""
    parent = element.getparent()
    at = parent.index(element)
    parent.remove(element)
    parent[at:at] = news


def preserve(text: Element) -> None:
    """Keep the spaces at both ends of a text."""
    text.set(XML_SPACE, "preserve")
