"""Takes out of a template what points elsewhere, and says what was found. Nothing is fetched."""

from typing import Final

from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.ooxml import A, Element, R, w
from aso_desktop.documents.templates.package import Package, relations_of

_HYPERLINK: Final = "/hyperlink"
_IMPORTED: Final = "/aFChunk"
_EMBEDDED: Final = ("/oleObject", "/package", "/control")
_WITH_IDENTITY: Final = (w("attachedTemplate"), w("altChunk"), w("subDoc"), w("sourceFileName"), w("recipientData"))


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
    link = f"{{{R}}}link"
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.get(link) in identities:
            del element.attrib[link]
        if (element.get(f"{{{R}}}id") in identities and element.tag in _WITH_IDENTITY) or (
            element.tag == f"{{{A}}}blip" and not element.attrib
        ):
            element.getparent().remove(element)
    package.write(part, root)
