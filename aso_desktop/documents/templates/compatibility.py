"""What to know of a template before it is used: tracked changes, comments, controls, typefaces."""

from collections.abc import Collection, Mapping
from typing import Final

from aso_desktop.documents.templates.controls import SIGN, tag_of
from aso_desktop.documents.templates.findings import Finding, Place
from aso_desktop.documents.templates.ooxml import SDT, Element, attribute, w
from aso_desktop.documents.templates.package import COMMENTS, Package

_CHANGES: Final = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange")))
_FONT_ATTRIBUTES: Final = (w("ascii"), w("hAnsi"), w("cs"), w("eastAsia"))
_FILE: Final = Place("file")


def look(package: Package, roots: Mapping[str, Element]) -> list[Finding]:
    """Return what a template holds that its author should know of."""
    findings: list[Finding] = []
    changes = sum(1 for root in roots.values() for _ in root.iter(*_CHANGES))
    if changes:
        findings.append(Finding("tracked_changes", "warning", _FILE, {"count": str(changes)}))
    comments = package.named(COMMENTS)
    if comments and (count := len(package.root(comments).findall(w("comment")))):
        findings.append(Finding("comments", "warning", _FILE, {"count": str(count)}))
    controls = [tag_of(control) for root in roots.values() for control in root.iter(SDT)]
    ours = [tag for tag in controls if tag.startswith(SIGN)]
    if ours:
        findings.append(Finding("lost_in_libreoffice", "notice", _FILE, {"count": str(len(ours))}))
    if len(ours) < len(controls):
        findings.append(Finding("untagged_control", "notice", _FILE))
    return findings


def missing_fonts(package: Package, installed: Collection[str]) -> list[Finding]:
    """Return the typefaces that a document names and this machine lacks."""
    have = {name.casefold() for name in installed}
    named: set[str] = set()
    for name in package.members:
        if name.endswith(".xml") and package.type_of(name).endswith(
            ("document.main+xml", "styles+xml", "header+xml", "footer+xml")
        ):
            for fonts in package.root(name).iter(w("rFonts")):
                named |= {attribute(fonts, key) for key in _FONT_ATTRIBUTES} - {""}
    return [
        Finding("missing_font", "warning", _FILE, {"name": name})
        for name in sorted(named)
        if name.casefold() not in have
    ]
