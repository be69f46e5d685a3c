"""Headed paper: the header and the footer of one Word file put into another, with their pictures and their styles.

A document that has a header of its own keeps it. Even pages are not told apart.
"""

import posixpath
from collections.abc import Iterator
from typing import Final

from aso_desktop.documents.templates.links import take_out_links
from aso_desktop.documents.templates.ooxml import RELATIONS, SECTION, Element, R, attribute, w
from aso_desktop.documents.templates.package import STYLES, Package, archive, read_package, read_relations, relations_of
from aso_desktop.documents.templates.package import target_of as member_at

_HEADER, _FOOTER = w("headerReference"), w("footerReference")
_KINDS: Final = {_HEADER: "header", _FOOTER: "footer"}
_TITLE_PAGE: Final = w("titlePg")
_AFTER_TITLE_PAGE: Final = frozenset(map(w, ("textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings")))
_STYLE_MARKS: Final = tuple(map(w, ("pStyle", "rStyle", "tblStyle", "basedOn", "link", "next")))
_IDENTITY: Final = f"{{{R}}}id"
_EVEN: Final = "even"


def headed(document: bytes, paper: bytes) -> bytes:
    """Return a document on the headed paper of another one; the same bytes where it has a header, or `paper` none."""
    target, source = read_package(document), read_package(paper)
    take_out_links(source)
    body, model = target.root(target.main), _last_section(source.root(source.main))
    sections = list(body.iter(SECTION))
    if model is None or not sections or any(section.find(_HEADER) is not None for section in sections):
        return document
    given = [r for r in model if r.tag in _KINDS and attribute(r, w("type")) != _EVEN]
    if not given:
        return document
    relations = read_relations(target, target.main)
    fresh = [_bring(target, source, relations, reference, n) for n, reference in enumerate(given, 1)]
    for section in sections:
        _dress(section, fresh, is_first_apart=model.find(_TITLE_PAGE) is not None)
    target.write(target.main, body)
    target.write(relations_of(target.main), relations)
    return archive(target.members)


def _last_section(root: Element) -> Element | None:
    """Return the section that holds for the last pages of a document: that of the body."""
    found = list(root.iter(SECTION))
    return found[-1] if found else None


def _bring(target: Package, source: Package, relations: Element, reference: Element, number: int) -> Element:
    """Copy the part that a reference names, and return the reference as the target writes it."""
    kind = _KINDS[reference.tag]
    entry = next(r for r in read_relations(source, source.main) if r.get("Id") == reference.get(_IDENTITY))
    part, name = member_at(source.main, entry.get("Target", "")), f"word/aso_{kind}{number}.xml"
    root = source.root(part)
    target.write(name, root)
    target.declare(part=name, content_type=source.type_of(part))
    _bring_relations(target, source, part, name)
    _bring_styles(target, source, root)
    identity = f"asoPaper{number}"
    relations.append(_relation(relations, identity, entry.get("Type", ""), posixpath.basename(name)))
    made = reference.makeelement(reference.tag, {_IDENTITY: identity})
    made.set(w("type"), attribute(reference, w("type")) or "default")
    return made


def _bring_relations(target: Package, source: Package, part: str, name: str) -> None:
    """Copy what a header points at: pictures; links stay links."""
    relations = read_relations(source, part)
    for number, entry in enumerate(list(relations), 1):
        if entry.get("TargetMode") == "External":
            continue
        member = member_at(part, entry.get("Target", ""))
        extension = member.rpartition(".")[2].lower()
        copy = f"word/media/{posixpath.basename(name).removesuffix('.xml')}_{number}.{extension}"
        if member in source.members:
            target.members[copy] = source.members[member]._replace(name=copy)
            target.declare(extension=extension, content_type=source.type_of(member))
            entry.set("Target", copy.removeprefix("word/"))
        else:
            relations.remove(entry)
    if len(relations):
        target.write(relations_of(name), relations)


def _bring_styles(target: Package, source: Package, root: Element) -> None:
    """Copy the styles that a header names and the document lacks, with those they are based on."""
    ours, theirs = target.named(STYLES), source.named(STYLES)
    if not ours or not theirs:
        return
    styles = target.root(ours)
    known = {attribute(style, w("styleId")) for style in styles.iter(w("style"))}
    offered = {attribute(style, w("styleId")): style for style in source.root(theirs).iter(w("style"))}
    wanted = list(_named(root))
    while wanted:
        name = wanted.pop()
        if name in known or name not in offered:
            continue
        known.add(name)
        styles.append(offered[name])
        wanted += _named(offered[name])
    target.write(ours, styles)


def _named(root: Element) -> Iterator[str]:
    return (attribute(mark, w("val")) for mark in root.iter(*_STYLE_MARKS))


def _dress(section: Element, fresh: list[Element], *, is_first_apart: bool) -> None:
    """Give a section its references, which stand first in it (ISO/IEC 29500-1, 17.6.17)."""
    if any(reference.tag == _FOOTER for reference in fresh):
        for old in section.findall(_FOOTER):
            section.remove(old)
    for place, reference in enumerate(fresh):
        section.insert(place, reference.makeelement(reference.tag, dict(reference.attrib)))
    if is_first_apart and section.find(_TITLE_PAGE) is None:
        after = next((n for n, child in enumerate(section) if child.tag in _AFTER_TITLE_PAGE), len(section))
        section.insert(after, section.makeelement(_TITLE_PAGE, {}))


def _relation(relations: Element, identity: str, kind: str, target: str) -> Element:
    return relations.makeelement(f"{{{RELATIONS}}}Relationship", {"Id": identity, "Type": kind, "Target": target})
