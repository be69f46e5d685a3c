"""Numberings: the instances that a document needs beside those of its template, so that lists begin again."""

from typing import Final

from lxml import etree

from aso_desktop.documents.templates.ooxml import VAL, Element, W, attribute, parse, serialise, w
from aso_desktop.documents.templates.package import NUMBERING, Package, read_relations, relations_of
from aso_desktop.documents.templates.program import Numbering

_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
_PART: Final = "word/numbering.xml"
_LEVELS: Final = 9
_STEP: Final = 360
_SIGNS: Final = "•–▪"
_BREAK: Final = "asoNumberingBreak"


def prepare(package: Package, *, wants_rich: bool, main: str) -> Numbering | None:
    """Return the numbering part ready for more instances; None where a template has none and needs none."""
    name = package.named(NUMBERING)
    if not name and not wants_rich:
        return None
    root = package.root(name) if name else _new_part(package, main)
    bullet = decimal = 0
    if wants_rich:
        bullet, decimal = _add_ours(root, "bullet"), _add_ours(root, "decimal")
    before, after = _halves(root)
    instances = {int(attribute(n, w("numId"))): n for n in root.findall(w("num"))}
    levels = {number: _levels(root, instance) for number, instance in instances.items()}
    levels |= {-abstract: (abstract, (1,) * _LEVELS) for abstract in (bullet, decimal) if abstract}
    return Numbering(name or _PART, before, after, levels, max(instances, default=0) + 1, bullet, decimal)


def instance(numbering: Numbering, number: int, like: int) -> str:
    """Return a new instance of the numbering that `like` follows, beginning again at every level."""
    abstract, starts = numbering.levels[like]
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for level, start in enumerate(starts)
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{overrides}</w:num>'


def _new_part(package: Package, main: str) -> Element:
    relations = read_relations(package, main)
    taken = {relation.get("Id") for relation in relations}
    free = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    relation = etree.SubElement(relations, relations.tag.replace("Relationships", "Relationship"))
    relation.attrib.update({"Id": free, "Type": _RELATION, "Target": "numbering.xml"})
    package.write(relations_of(main), relations)
    package.declare(part=_PART, content_type=NUMBERING)
    root = parse(f'<w:numbering xmlns:w="{W}"/>'.encode())
    package.write(_PART, root)
    return root


def _add_ours(root: Element, kind: str) -> int:
    """Add a numbering of our own for lists in formatted texts; return its number."""
    taken = [int(attribute(a, w("abstractNumId"))) for a in root.findall(w("abstractNum"))]
    number = max(taken, default=0) + 1
    abstract = root.makeelement(w("abstractNum"), {w("abstractNumId"): str(number)})
    etree.SubElement(abstract, w("multiLevelType")).set(VAL, "hybridMultilevel")
    for level in range(_LEVELS):
        entry = etree.SubElement(abstract, w("lvl"))
        entry.set(w("ilvl"), str(level))
        etree.SubElement(entry, w("start")).set(VAL, "1")
        etree.SubElement(entry, w("numFmt")).set(VAL, kind)
        sign = _SIGNS[level % len(_SIGNS)] if kind == "bullet" else f"%{level + 1}."
        etree.SubElement(entry, w("lvlText")).set(VAL, sign)
        etree.SubElement(entry, w("lvlJc")).set(VAL, "left")
        indent = etree.SubElement(etree.SubElement(entry, w("pPr")), w("ind"))
        indent.attrib.update({w("left"): str(2 * _STEP * (level + 1)), w("hanging"): str(_STEP)})
    after = [child for child in root if child.tag in (w("numPicBullet"), w("abstractNum"))]
    root.insert(len(after), abstract)
    return number


def _halves(root: Element) -> tuple[str, str]:
    """Return the part as text before and after the place of new instances."""
    places = [at for at, child in enumerate(root) if child.tag in (w("numPicBullet"), w("abstractNum"), w("num"))]
    mark = etree.ProcessingInstruction(_BREAK, "here")
    root.insert(places[-1] + 1 if places else 0, mark)
    before, _, after = serialise(root).decode().partition(f"<?{_BREAK} here?>")
    root.remove(mark)
    return before, after


def _levels(root: Element, instance_of: Element) -> tuple[int, tuple[int, ...]]:
    number = attribute(instance_of.find(w("abstractNumId")))
    abstract = next((a for a in root.findall(w("abstractNum")) if attribute(a, w("abstractNumId")) == number), None)
    starts = [1] * _LEVELS
    for level in [] if abstract is None else abstract.findall(w("lvl")):
        at, start = attribute(level, w("ilvl")), attribute(level.find(w("start")))
        if at.isdecimal() and int(at) < _LEVELS and start.isdecimal():
            starts[int(at)] = int(start)
    return int(number or 0), tuple(starts)
