"""Model pictures: a drawing whose alternative text is a field, or in a picture control, is replaced by a value."""

from typing import Final

from aso_desktop.documents.templates.controls import our_controls
from aso_desktop.documents.templates.expressions import Refusal, Tree, parse_expression
from aso_desktop.documents.templates.findings import Place
from aso_desktop.documents.templates.guarding import Tokens
from aso_desktop.documents.templates.locating import Locator
from aso_desktop.documents.templates.marks import Marks
from aso_desktop.documents.templates.ooxml import WP, A, Element, P, R, attribute, enclosing, w
from aso_desktop.documents.templates.program import PictureOp
from aso_desktop.documents.templates.scanner import scan

_PROPERTIES: Final = f"{{{WP}}}docPr"
_EXTENT: Final = f"{{{WP}}}extent"
_BLIP: Final = f"{{{A}}}blip"
_EMBED: Final = f"{{{R}}}embed"
_INNER: Final = f".//{{{A}}}xfrm/{{{A}}}ext"
_CROP: Final = f"{{{A}}}srcRect"


def mark_pictures(root: Element, locator: Locator, marks: Marks, tokens: Tokens, member: str) -> None:
    """Put marks into the attributes of every drawing that a field replaces."""
    controlled = {control.element: control.source for control in our_controls(root) if control.kind == "picture"}
    for drawing in list(root.iter(w("drawing"))):
        paragraph = enclosing(drawing, {P})
        place = locator.place(paragraph) if paragraph is not None else Place()
        control = next((a for a in drawing.iterancestors(w("sdt")) if a in controlled), None)
        source = controlled[control] if control is not None else _source(drawing)
        if not source:
            continue
        try:
            tree = parse_expression(source)
        except Refusal as refusal:
            marks.fault(refusal.code, place, tag=f"{{{{ {source} }}}}", values=refusal.values)
            continue
        _mark(drawing, tree, source, place, _Writer(marks, tokens, member))


def _source(drawing: Element) -> str:
    properties = next(drawing.iter(_PROPERTIES), None)
    text = attribute(properties, "descr")
    tags, _ = scan(text)
    return tags[0].inner if len(tags) == 1 and tags[0].is_field else ""


class _Writer:
    """Writes marks into attributes."""

    def __init__(self, marks: Marks, tokens: Tokens, member: str) -> None:
        self._marks = marks
        self._tokens = tokens
        self.member = member

    def put(self, element: Element, name: str, op: PictureOp) -> None:
        names = {"tag": op.name, "tree": op.tree}
        element.set(name, self._tokens.put(self._marks.add("picture", op.place, op=op, **names)))


def _mark(drawing: Element, tree: Tree, source: str, place: Place, writer: _Writer) -> None:
    blip, extent = next(drawing.iter(_BLIP), None), next(drawing.iter(_EXTENT), None)
    if blip is None or extent is None or blip.get(_EMBED) is None:
        return
    frame = (int(attribute(extent, "cx") or 0), int(attribute(extent, "cy") or 0))
    for crop in list(drawing.iter(_CROP)):
        crop.getparent().remove(crop)

    def op(what: str, usual: str) -> PictureOp:
        return PictureOp(tree, what, usual, frame, f"{{{{ {source} }}}}", place, writer.member)

    for box in (extent, *drawing.findall(_INNER)):
        for side in ("cx", "cy"):
            writer.put(box, side, op(side, attribute(box, side)))
    writer.put(blip, _EMBED, op("embed", attribute(blip, _EMBED)))
    for properties in drawing.iter(_PROPERTIES):
        writer.put(properties, "descr", op("alt", ""))
