"""Fills the content controls of a document again after it was edited, without touching what a hand has changed.

For each control three texts are compared: the one written last time, the one that stands there, the one that the data
give now. Text outside controls is never touched. Rows are known by the key of their record, never by their rank.
"""

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal, NamedTuple

from aso_desktop.documents.templates.controls import SIGN, our_controls, tag_of
from aso_desktop.documents.templates.ooxml import SDT, SDT_CONTENT, TEXT, Element, P, R, own_texts, preserve, w
from aso_desktop.documents.templates.package import Package, archive, read_package
from aso_desktop.documents.templates.template import Filled, Rendered

Reason = Literal["edited", "deleted", "vanished", "no_place", "lost"]

_SIGNS: Final = {w("br"): "\n", w("cr"): "\n", w("tab"): "\t"}


class Conflict(NamedTuple):
    """What was left as it stands, and why.

    `edited`: a hand and the data both changed it; `deleted`: it was taken out by hand and the data changed; `vanished`:
    its record is gone but a hand changed its row; `no_place`: a new row has no row beside it to stand with; `lost`: the
    document has no control left at all (it went through LibreOffice): compare, do not refill.
    """

    reason: Reason
    path: str
    keys: tuple[str, ...] = ()
    base: str = ""
    present: str = ""
    new: str = ""


class Refilled(NamedTuple):
    """The document, what was left for a person to decide, and what its controls hold by our hand from now on."""

    data: bytes
    conflicts: tuple[Conflict, ...]
    filled: tuple[Filled, ...]


Identity = tuple[str, tuple[str, ...]]


def controls(document: bytes) -> list[Filled]:
    """Return the controls of a document with the text that stands in each."""
    package = read_package(document)
    found = (item for root in _roots(package).values() for item in _fields(root))
    return [Filled(*identity, text_in(element)) for identity, element in found]


def refill(document: bytes, base: Iterable[Filled], fresh: Rendered) -> Refilled:
    """Return a document with what the data changed; `base` is what was written last time, `fresh` a render of today."""
    written = {(item.path, item.keys): item.text for item in base}
    wanted = {(item.path, item.keys): item.text for item in fresh.filled}
    package = read_package(document)
    roots = _roots(package)
    if written and not any(True for root in roots.values() for _ in _fields(root)):
        return Refilled(document, (Conflict("lost", ""),), tuple(base))
    new_roots = _roots(read_package(fresh.data))
    conflicts: list[Conflict] = []
    kept: dict[Identity, str] = {}
    for name, root in roots.items():
        _match_rows(root, new_roots.get(name), written, conflicts)
        for identity, element in _fields(root):
            kept[identity] = _refill_one(identity, element, written, wanted, conflicts)
        package.write(name, root)
    for identity, text in written.items():
        if identity not in kept and wanted.get(identity, text) != text:
            conflicts.append(Conflict("deleted", *identity, base=text, new=wanted[identity]))
    return Refilled(archive(package.members), tuple(conflicts), tuple(Filled(*i, text) for i, text in kept.items()))


def _refill_one(
    identity: Identity,
    element: Element,
    written: Mapping[Identity, str],
    wanted: Mapping[Identity, str],
    conflicts: list[Conflict],
) -> str:
    """Fill one control if no hand has changed it; return the text that counts as ours from now on."""
    present = text_in(element)
    base = written.get(identity, present)
    new = wanted.get(identity, base)
    if new in (base, present):
        return new if new == present else base
    if present != base:
        conflicts.append(Conflict("edited", *identity, base=base, present=present, new=new))
        return base
    _write(element, new)
    return new


def text_in(control: Element) -> str:
    """Return the text of a control, a break as a line break."""
    content = control.find(SDT_CONTENT)
    paragraphs = list(content.iter(P))
    nodes = [list(p.iter(TEXT, *_SIGNS)) for p in paragraphs] or [list(content.iter(TEXT, *_SIGNS))]
    return "\n".join("".join(_SIGNS.get(node.tag, node.text or "") for node in line) for line in nodes)


def _write(control: Element, text: str) -> None:
    """Put a text in the first run of a control, and nothing in the others."""
    content = control.find(SDT_CONTENT)
    texts = [t for p in content.iter(P) for t in own_texts(p)] or list(content.iter(TEXT))
    if not texts:
        holder = next(iter(content.iter(P)), content)
        run = holder.makeelement(w("r"), {})
        holder.append(run)
        texts = [run.makeelement(TEXT, {})]
        run.append(texts[0])
    run = texts[0].getparent()
    for node in [n for n in content.iter(TEXT, *_SIGNS) if n is not texts[0]]:
        node.getparent().remove(node)
    first, *lines = text.split("\n")
    texts[0].text = first
    preserve(texts[0])
    for line in lines:
        run.append(run.makeelement(w("br"), {}))
        more = run.makeelement(TEXT, {})
        more.text = line
        preserve(more)
        run.append(more)


def _roots(package: Package) -> dict[str, Element]:
    return {name: package.root(name) for name, kind in package.parts().items() if kind != "property"}


def _fields(root: Element) -> Iterator[tuple[Identity, Element]]:
    """Yield the fields of a part: path, keys of the rows around, outermost first."""
    for control in list(our_controls(root)):
        if control.kind == "field":
            yield (control.source, _keys(control.element)), control.element


def _keys(element: Element) -> tuple[str, ...]:
    tags = [tag_of(above) for above in element.iterancestors(SDT)]
    return tuple(tag.partition("#")[2] for tag in reversed(tags) if _is_row(tag))


def _is_row(tag: str) -> bool:
    return tag.startswith((f"{SIGN}pour:", f"{SIGN}for:"))


def _rows(root: Element) -> dict[tuple[str, tuple[str, ...]], Element]:
    """Return the rows of loops by the tag of their loop and their keys, outermost first."""
    found = {}
    for element in root.iter(SDT):
        tag = tag_of(element)
        loop, _, key = tag.partition("#")
        if _is_row(tag) and key:
            found[loop, (*_keys(element), key)] = element
    return found


def _match_rows(
    root: Element, fresh: Element | None, written: Mapping[Identity, str], conflicts: list[Conflict]
) -> None:
    """Take out the rows whose record is gone, bring in those of new records."""
    if fresh is None:
        return
    present, wanted = _rows(root), _rows(fresh)
    known = {identity[1][:depth] for identity in written for depth in range(1, len(identity[1]) + 1)}
    for place, element in present.items():
        if place not in wanted and place[1] in known:
            _take_out(element, written, conflicts)
    before: dict[tuple[str, tuple[str, ...]], Element] = {}
    for place, element in wanted.items():
        loop, keys = place
        group = (loop, keys[:-1])
        if place in present:
            before[group] = present[place]
        elif keys not in known and keys[:-1] not in {k for _, k in wanted if k not in known}:
            _bring_in(
                element, before, group, [e for (name, k), e in present.items() if (name, k[:-1]) == group], conflicts
            )


def _take_out(element: Element, written: Mapping[Identity, str], conflicts: list[Conflict]) -> None:
    if element.getparent() is None:
        return
    edited = [
        Conflict("vanished", *identity, base=written.get(identity, ""), present=text_in(field))
        for identity, field in _fields(element)
        if written.get(identity) != text_in(field)
    ]
    conflicts += edited
    if not edited:
        element.getparent().remove(element)


def _bring_in(
    element: Element,
    before: dict[tuple[str, tuple[str, ...]], Element],
    group: tuple[str, tuple[str, ...]],
    beside: list[Element],
    conflicts: list[Conflict],
) -> None:
    row = copy.deepcopy(element)
    standing = [e for e in beside if e.getparent() is not None]
    has_picture = any(node.get(f"{{{R}}}embed") or node.get(f"{{{R}}}id") for node in row.iter())
    if has_picture or not (standing or group in before):
        conflicts += [Conflict("no_place", *identity, new=text_in(f)) for identity, f in _fields(element)]
        return
    if group in before:
        before[group].addnext(row)
    else:
        standing[0].addprevious(row)
    before[group] = row
