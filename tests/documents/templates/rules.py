"""The rules of a Word file (ECMA-376) that can be looked at without Word: what it calls "unreadable content" otherwise.

`faults(document)` returns what breaks one, in words; `added(document, template)` only what the template did not break.
"""

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from tests.documents.templates.making import RELATION, W

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_STORED, _DEFLATED = 0, 8

_ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath rPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "sectPr": "footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
}
"""The order in which properties come (ECMA-376 part 1, wml.xsd)."""
_FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr", "tr": "trPr", "tbl": "tblPr"}
_NEEDS_PARAGRAPH = ("tc", "hdr", "ftr", "footnote", "endnote", "comment", "txbxContent")
_RANGES = {"bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd"}
_BLOCKS = {"p", "tbl", "sdt", "customXml", "altChunk", "ins", "del", "moveFrom", "moveTo", *_RANGES}
_INSIDE = {
    "body": _BLOCKS | {"sectPr"},
    "tc": _BLOCKS | {"tcPr"},
    "hdr": _BLOCKS,
    "ftr": _BLOCKS,
    "tbl": {"tblPr", "tblGrid", "tr", "sdt", "ins", "del", "customXml", *_RANGES},
    "tr": {"tblPrEx", "trPr", "tc", "sdt", "ins", "del", "customXml", *_RANGES},
    "p": {"pPr", "r", "hyperlink", "ins", "del", "sdt", "fldSimple", "smartTag", "customXml", "moveFrom", "moveTo",
          "oMath", "oMathPara", "dir", "bdo", "subDoc", *_RANGES},
}  # fmt: skip


def faults(document: bytes) -> list[str]:
    """Return every rule that a document breaks."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return list(_Look(archive).all())


def added(document: bytes, template: bytes) -> list[str]:
    """Return the rules that a document breaks and its template does not."""
    return list((Counter(faults(document)) - Counter(faults(template))).elements())


def w(name: str) -> str:
    return f"{{{W}}}{name}"


def local(node: etree._Element) -> str:
    return etree.QName(node).localname


class _Look:
    """One look at one file."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.names = archive.namelist()
        self.roots = {n: etree.fromstring(archive.read(n)) for n in self.names if n.endswith((".xml", ".rels"))}
        self.parts = {n: root for n, root in self.roots.items() if root.tag.startswith(f"{{{W}}}")}

    def all(self) -> Iterator[str]:
        yield from self.package()
        yield from self.types()
        for name in self.names:
            if name.endswith(".rels"):
                yield from self.relations(name)
        for name, root in self.parts.items():
            yield from (f"{name}: {fault}" for fault in self.part(name, root))
        yield from self.identities()
        yield from self.references()

    def package(self) -> Iterator[str]:
        if self.archive.testzip():
            yield "a member's sum is wrong"
        for name, count in Counter(self.names).items():
            if count > 1:
                yield f"{name} is there {count} times"
        for entry in self.archive.infolist():
            if entry.compress_type not in (_STORED, _DEFLATED) or entry.flag_bits & 0x9:
                yield f"{entry.filename} is stored in a way that Word does not read"

    def types(self) -> Iterator[str]:
        declared = self.roots["[Content_Types].xml"]
        usual = {e.get("Extension", "").lower() for e in declared.iter(f"{_TYPES}Default")}
        named = Counter(e.get("PartName", "").lstrip("/") for e in declared.iter(f"{_TYPES}Override"))
        yield from (f"{name} is declared {count} times" for name, count in named.items() if count > 1)
        yield from (f"{name} is declared and not there" for name in named if name not in self.names)
        for name in self.names:
            extension = name.rpartition(".")[2].lower()
            if name != "[Content_Types].xml" and name not in named and extension not in usual:
                yield f"{name} has no declared type"

    def relations(self, name: str) -> Iterator[str]:
        folder = posixpath.dirname(posixpath.dirname(name))
        part = posixpath.join(folder, posixpath.basename(name).removesuffix(".rels"))
        known = Counter(str(r.get("Id")) for r in self.roots[name])
        yield from (f"{name}: {identity} is there {n} times" for identity, n in known.items() if n > 1)
        for relation in self.roots[name]:
            target = relation.get("Target", "")
            place = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            if relation.get("TargetMode") != "External" and place not in self.names:
                yield f"{name}: {target} is not there"
        if part in self.parts:
            yield from (f"{part}: relation {r} is not there" for r in sorted(_used(self.parts[part]) - set(known)))

    def part(self, name: str, root: etree._Element) -> Iterator[str]:
        relations = posixpath.join(posixpath.dirname(name), "_rels", f"{posixpath.basename(name)}.rels")
        if relations not in self.names:
            yield from (f"relation {r} is not there" for r in sorted(_used(root)))
        ignorable = (root.get(f"{{{_MC}}}Ignorable") or "").split()
        yield from (f"the prefix {prefix} is not declared" for prefix in ignorable if prefix not in root.nsmap)
        yield from (f"an instruction is left: {node}" for node in root.iter(etree.PI))
        if "asoMark" in etree.tostring(root, encoding="unicode"):
            yield "a mark is left"
        for node in root.iter(f"{{{W}}}*"):
            yield from _places(node)
            yield from _text(node)
        yield from _fields(root)

    def identities(self) -> Iterator[str]:
        """Ids of drawings, controls and paragraphs are unique; bookmarks begin and end once."""
        drawn = Counter(n.get("id") for root in self.parts.values() for n in _modern(root, f"{{{_WP}}}docPr"))
        yield from (f"the drawing id {i} is there {n} times" for i, n in drawn.items() if n > 1)
        for name, root in self.parts.items():
            controls = Counter(n.get(w("val")) for n in root.iter(w("id")) if _inside(n) == "sdtPr")
            yield from (f"{name}: the control id {i} is there {n} times" for i, n in controls.items() if n > 1)
            lines = Counter(n.get(f"{{{_W14}}}paraId") for n in root.iter(w("p"), w("tr")))
            yield from (f"{name}: the paragraph id {i} is there {n} times" for i, n in lines.items() if i and n > 1)
            begun, ended = (Counter(n.get(w("id")) for n in root.iter(w(k))) for k in ("bookmarkStart", "bookmarkEnd"))
            if begun != ended or any(n > 1 for n in begun.values()):
                yield f"{name}: bookmarks do not begin and end once"

    def references(self) -> Iterator[str]:
        """Numberings, styles and notes that are named are there."""
        numbering = next((r for r in self.parts.values() if local(r) == "numbering"), None)
        known = set() if numbering is None else {n.get(w("numId")) for n in numbering.iter(w("num"))}
        if numbering is not None:
            yield from _numbering(numbering)
        for name, root in self.parts.items():
            used = {n.get(w("val"), "") for n in root.iter(w("numId"))} - {"0"}
            yield from (f"{name}: the numbering {i} is not there" for i in sorted(used - known))
        for kind in ("footnote", "endnote"):
            notes = next((r for r in self.parts.values() if local(r) == f"{kind}s"), None)
            there = set() if notes is None else {n.get(w("id")) for n in notes.iter(w(kind))}
            for name, root in self.parts.items():
                used = {n.get(w("id"), "") for n in root.iter(w(f"{kind}Reference"))}
                yield from (f"{name}: the {kind} {i} is not there" for i in sorted(used - there))


def _used(root: etree._Element) -> set[str]:
    names = (f"{{{_R}}}id", f"{{{_R}}}embed", f"{{{_R}}}link", f"{{{_R}}}pict")
    assert RELATION == _R
    return {str(node.get(name)) for node in root.iter(etree.Element) for name in names if node.get(name)}


def _modern(root: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield elements outside the drawings that stand in for old programs."""
    yield from (n for n in root.iter(name) if next(n.iterancestors(f"{{{_MC}}}Fallback"), None) is None)


def _places(node: etree._Element) -> Iterator[str]:
    """Say what stands where it may not."""
    kind = local(node)
    children = [local(c) for c in node.iterchildren(f"{{{W}}}*")]
    if kind in _INSIDE:
        yield from (f"{child} stands in {kind}" for child in children if child not in _INSIDE[kind])
    if kind in _FIRST and _FIRST[kind] in children[1:]:
        yield f"{_FIRST[kind]} does not come first in {kind}"
    if kind in _ORDERS:
        yield from _order(kind, children)
    if kind in _NEEDS_PARAGRAPH:
        solid = [c for c in children if c in ("p", "tbl", "sdt", "customXml", "altChunk")]
        if not solid or (kind == "tc" and solid[-1] == "tbl"):
            yield f"{kind} does not end with a paragraph"
    yield from _empty(node, kind)


def _order(kind: str, children: list[str]) -> Iterator[str]:
    order = _ORDERS[kind].split()
    ranks = [order.index(child) for child in children if child in order]
    if ranks != sorted(ranks):
        yield f"{kind} is out of order: {' '.join(children)}"
    doubled = [child for child, n in Counter(children).items() if n > 1 and not child.endswith("Reference")]
    yield from (f"{child} is there twice in {kind}" for child in doubled)


def _empty(node: etree._Element, kind: str) -> Iterator[str]:
    if (kind == "tbl" and not node.findall(f".//{w('tr')}")) or (kind == "tr" and not node.findall(f".//{w('tc')}")):
        yield f"{kind} is empty"
    if kind == "sectPr" and _inside(node) == "body" and node.getnext() is not None:
        yield "something follows the last section"


def _text(node: etree._Element) -> Iterator[str]:
    kind, parent = local(node), _inside(node)
    if kind in ("t", "delText", "instrText") and parent not in ("r", "p"):
        yield f"{kind} stands in {parent}"
    if kind == "t" and (node.text or "") != (node.text or "").strip() and not _keeps_space(node):
        yield "a text loses its spaces"
    if kind in ("p", "r") and parent in ("r", kind):
        yield f"{kind} stands in {parent}"


def _inside(node: etree._Element) -> str:
    parent = node.getparent()
    return "" if parent is None else local(parent)


def _keeps_space(node: etree._Element) -> bool:
    return node.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def _fields(root: etree._Element) -> Iterator[str]:
    depth = 0
    for mark in root.iter(w("fldChar")):
        depth += {"begin": 1, "end": -1}.get(mark.get(w("fldCharType"), ""), 0)
        if depth < 0:
            yield "a field ends that never began"
            return
    if depth:
        yield "a field never ends"


def _numbering(root: etree._Element) -> Iterator[str]:
    kinds = [local(n) for n in root]
    if "num" in kinds and "abstractNum" in kinds[kinds.index("num") :]:
        yield "an abstract numbering follows a numbering"
    abstract = {n.get(w("abstractNumId")) for n in root.iter(w("abstractNum"))}
    for number in root.iter(w("num")):
        named = number.find(w("abstractNumId"))
        if named is None or named.get(w("val")) not in abstract:
            yield f"the numbering {number.get(w('numId'))} follows nothing"
    counted = Counter(n.get(w("numId")) for n in root.iter(w("num")))
    yield from (f"the numbering {i} is there {n} times" for i, n in counted.items() if n > 1)


def masked(xml: str) -> str:
    """Return XML with its instants and days masked."""
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?", "DATE", xml)
