"""Takes out of a template what points elsewhere, and says what was found. Nothing is fetched."""

from typing import Final

from lxml import etree

from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.ooxml import A, Element, R, w
from aso_desktop.documents.templates.package import Package, relations_of

_HYPERLINK: Final = "/hyperlink"
_IMPORTED: Final = "/aFChunk"
_EMBEDDED: Final = ("/oleObject", "/package", "/control")
_OFFICE: Final = "urn:schemas-microsoft-com:office:office"
_CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_NOTHING_WITHOUT: Final = (
    *map(w, ("attachedTemplate", "altChunk", "subDoc", "sourceFileName", "recipientData", "control")),
    f"{{{_OFFICE}}}OLEObject",
    f"{{{_CHART}}}externalData",
)
"""What is nothing without its relation; a picture that stands for a linked object stays."""
_NAMES: Final = tuple(f"{{{R}}}{name}" for name in ("id", "link", "embed", "href", "pict"))


def take_out_links(package: Package) -> list[Finding]:
    """Remove external relations other than hyperlinks, and imported parts; return what was found."""
    findings: list[Finding] = []
    for name in [n for n in package.members if n.endswith(".rels")]:
        relations = package.root(name)
        gone = [r for r in relations if _goes(r)]
        findings += [_finding(r, name) for r in relations if _goes(r) or _is_embedded(r)]
        if gone:
            for relation in gone:
                relations.remove(relation)
            package.write(name, relations)
            _forget(package, _part_of(name), {relation.get("Id", "") for relation in gone})
    return findings


def _goes(relation: Element) -> bool:
    kind = relation.get("Type", "")
    if relation.get("TargetMode") == "External":
        return not kind.endswith(_HYPERLINK)
    return bool(kind.endswith(_IMPORTED))


def _is_embedded(relation: Element) -> bool:
    return bool(relation.get("Type", "").endswith(_EMBEDDED))


def _finding(relation: Element, name: str) -> Finding:
    target, kind = relation.get("Target", ""), relation.get("Type", "")
    if relation.get("TargetMode") == "External":
        code = "external_link"
    else:
        code = "imported_part" if kind.endswith(_IMPORTED) else "embedded"
    return Finding(code, "warning", Place("file", _part_of(name)), {"name": target[:100]})


def _part_of(name: str) -> str:
    folder, _, base = name.rpartition("_rels/")
    return folder + base.removesuffix(".rels")


def _forget(package: Package, part: str, identities: set[str]) -> None:
    """Take out of a part what speaks of relations that are gone."""
    if part not in package.members or relations_of(part) not in package.members:
        return
    root = package.root(part)
    for element in list(root.iter(etree.Element)):
        gone = [name for name in _NAMES if element.get(name) in identities]
        for name in gone:
            del element.attrib[name]
        if gone and (element.tag in _NOTHING_WITHOUT or (element.tag == f"{{{A}}}blip" and not element.attrib)):
            element.getparent().remove(element)
    package.write(part, root)
