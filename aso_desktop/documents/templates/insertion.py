"""Writes what is more than a text: pictures, formatted texts, annexes, attributes of controls and pictures."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final

from lxml import etree

from aso_desktop.documents.templates.document import Document
from aso_desktop.documents.templates.evaluation import evaluator
from aso_desktop.documents.templates.filters import Locale, WrongValue, as_date, plain
from aso_desktop.documents.templates.ooxml import PIC, VAL, W14, WP, A, R, W, fragment, w
from aso_desktop.documents.templates.program import DateOp, FieldOp, PictureOp
from aso_desktop.documents.templates.values import (
    BadImage,
    Image,
    Prepared,
    Rich,
    RichParagraph,
    RichRun,
    SubDocument,
    fitted,
)

_PROPERTIES: Final = re.compile(r"<w:rPr>.*</w:rPr>|<w:rPr/>", re.DOTALL)
_NUMBERED: Final = re.compile(r"<w:numPr>.*?</w:numPr>|<w:numPr/>", re.DOTALL)
_OWN_NUMBER: Final = re.compile(r'(<w:numId w:val=")(\d+)(")')
_LEADING: Final = re.compile(
    r"(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)\b[^>]*/>)*", re.DOTALL
)
_LENGTH: Final = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*(cm|mm)?\s*")
_EMU: Final = {"cm": 360_000, "mm": 36_000, None: 36_000}
_DEEPEST: Final = 8
_SAFE_LINK: Final = ("https://", "http://", "mailto:")
_ANNEX: Final = "asoAnnexe"

_INLINE: Final = (
    f'<w:r>{{properties}}<w:drawing><wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{identity}" name="Image {identity}" descr="{alt}"/>'
    f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}">'
    '<pic:nvPicPr><pic:cNvPr id="{identity}" name="Image {identity}"/><pic:cNvPicPr/></pic:nvPicPr>'
    f'<pic:blipFill><a:blip xmlns:r="{R}" r:embed="{{relation}}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def write_picture(image: Image, op: FieldOp, document: Document) -> None:
    """Write a picture in the line, as wide as the tag asks or as the text allows; raise `BadImage`."""
    relation, ready = document.picture(image, op.part)
    asked = _asked_width(op, document)
    if asked:
        width, height = fitted(ready.width, ready.height, asked, 0)
    else:
        width, height = ready.width, ready.height
    if width > document.compiled.page_width:
        width, height = fitted(width, height, document.compiled.page_width, 0)
    values = {"relation": relation, "width": width, "height": height, "identity": document.identity()}
    alt = document.escaped(image.alt, op.name, is_plain=True)
    document.wrote += 1
    document.out.append(_INLINE.format(properties=_base(op), alt=alt, **values))


def _asked_width(op: FieldOp, document: Document) -> int:
    """Return the width that a tag asks for (`image("4 cm")`, `image(40)` in millimetres); 0 when it does not."""
    if op.tree[0] != "filter" or op.tree[1] != "image" or len(op.tree) < 4:  # noqa: PLR2004 - one argument
        return 0
    match = _LENGTH.fullmatch(str(evaluator(op.tree[3])(document.scope)))
    return round(float(match[1].replace(",", ".")) * _EMU[match[2]]) if match else 0


def picture_attribute(op: PictureOp) -> Callable[[Document], str]:
    """Return what gives one attribute of a model picture; the model stays where the value cannot be shown."""
    value_of = evaluator(op.tree)

    def text_of(document: Document) -> str:
        document.place = op.place
        try:
            value = value_of(document.scope)
            if type(value) is Image:
                return _attribute(op, value, *document.picture(value, op.part), document)
        except BadImage:
            value = Image(b"")
        except WrongValue:
            value = None
        if op.what == "embed":
            document.fault("bad_image" if type(value) is Image else "missing_value", op.name, severity="warning",
                           name=op.name.strip("{} "))  # fmt: skip
        document.wrote += 1
        return op.usual

    return text_of


def _attribute(op: PictureOp, image: Image, relation: str, ready: Prepared, document: Document) -> str:
    document.wrote += 1
    if op.what == "embed":
        return relation
    if op.what == "alt":
        return document.escaped(image.alt, op.name, is_plain=True)
    width, height = fitted(ready.width, ready.height, *op.frame)
    return str(width if op.what == "cx" else height)


def control_date(op: DateOp) -> Callable[[Document], str]:
    """Return what gives the date of a date control."""
    tree = op.tree
    while tree[0] == "filter":
        tree = tree[2]
    value_of = evaluator(tree)

    def text_of(document: Document) -> str:
        try:
            return f"{as_date(value_of(document.scope)):%Y-%m-%d}T00:00:00Z"
        except WrongValue:
            return op.usual

    return text_of


def as_paragraphs(value: Any, locale: Locale) -> Rich:
    """Return a text of several lines, or a list of texts, as paragraphs."""
    lines = value.splitlines() if type(value) is str else [plain(item, locale) for item in value]
    return Rich(tuple(RichParagraph((RichRun(line),)) for line in lines))


def write_rich(rich: Rich, op: FieldOp, document: Document) -> None:
    """Write a formatted text: in the line when it is one paragraph, in paragraphs of its own otherwise."""
    if rich.is_empty():
        return
    document.wrote += 1
    first, *others = rich.paragraphs
    if not others and not first.list:
        document.out.append("".join(_runs(first, op, document)))
        return
    if op.paragraph is None:
        document.fault("rich_not_alone", op.name)
        return
    numbers: dict[str, int] = {}
    pieces: list[str] = []
    for paragraph in rich.paragraphs:
        properties = _paragraph_properties(paragraph, op, document, numbers)
        pieces.append(f"<w:p>{properties}{''.join(_runs(paragraph, op, document))}</w:p>")
    _replace_paragraph(pieces, document)


def _replace_paragraph(pieces: list[str], document: Document) -> None:
    """Write paragraphs where one was begun: its beginning is taken back, its end left to the last of ours."""
    begun: list[str] = []
    while document.out and not _begins_paragraph(begun):
        begun.insert(0, document.out.pop())
    text = "".join(begun)
    start = max(text.rfind("<w:p>"), text.rfind("<w:p "))
    document.out.append(text[:start])
    document.out.append("".join(pieces).removesuffix("</w:p>"))


def _begins_paragraph(pieces: list[str]) -> bool:
    text = "".join(pieces)
    return "<w:p>" in text or "<w:p " in text


def _paragraph_properties(paragraph: RichParagraph, op: FieldOp, document: Document, numbers: dict[str, int]) -> str:
    """Return the properties of the tag's paragraph, with the numbering of a list where the paragraph is an item."""
    own = op.paragraph or ""
    numbering = document.compiled.numbering
    abstract = 0
    if numbering is not None and paragraph.list:
        abstract = numbering.bullet if paragraph.list == "bullet" else numbering.decimal
    if not abstract:
        return own
    if paragraph.list not in numbers:
        numbers[paragraph.list] = document.new_number(-abstract)
    level = min(max(paragraph.level, 0), _DEEPEST)
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbers[paragraph.list]}"/></w:numPr>'
    inner = _NUMBERED.sub("", own.removeprefix("<w:pPr>").removesuffix("</w:pPr>") if own != "<w:pPr/>" else "")
    head = _LEADING.match(inner)
    at = head.end() if head else 0
    return f"<w:pPr>{inner[:at]}{listed}{inner[at:]}</w:pPr>"


def _runs(paragraph: RichParagraph, op: FieldOp, document: Document) -> Iterator[str]:
    for run in paragraph.runs:
        if not run.text:
            continue
        base = _base(op)
        form = (run.bold, run.italic, run.underline or bool(run.link), run.vertical)
        properties = _formatted(base, *form) if any(form) else base
        text = document.escaped(run.text, op.name)
        written = f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'
        if run.link.lower().startswith(_SAFE_LINK):
            identity = document.relation(op.part, "hyperlink", run.link, is_external=True)
            written = f'<w:hyperlink xmlns:r="{R}" r:id="{identity}">{written}</w:hyperlink>'
        yield written


def _base(op: FieldOp) -> str:
    match = _PROPERTIES.search(op.opening)
    return match[0] if match else ""


@lru_cache(maxsize=512)
def _formatted(base: str, bold: bool, italic: bool, underline: bool, vertical: str) -> str:  # noqa: FBT001 - a key
    """Return run properties with more formatting, in the order that the schema asks for."""
    holder = etree.fromstring(f'<x xmlns:w="{W}" xmlns:w14="{W14}">{base or "<w:rPr/>"}</x>')
    properties = holder[0]
    wanted = {"b": bold, "i": italic, "u": underline, "vertAlign": vertical}
    for name, value in wanted.items():
        if not value:
            continue
        for old in properties.findall(w(name)):
            properties.remove(old)
        child = properties.makeelement(w(name), {})
        if name == "u":
            child.set(VAL, "single")
        elif name == "vertAlign":
            child.set(VAL, vertical)
        properties.insert(sum(1 for c in properties if _RANK.get(c.tag, 99) < _RANK[w(name)]), child)
    return fragment(properties)


_RANK: Final = {
    w(name): rank
    for rank, name in enumerate((
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow",
        "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern",
        "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl",
        "cs", "em", "lang",
    ))
}  # fmt: skip


def write_annex(annex: SubDocument, op: FieldOp, document: Document) -> None:
    """Leave a sign in the paragraph that an annex will replace."""
    if op.paragraph is None or op.place.table or op.place.part not in ("body", "cover"):
        document.fault("rich_not_alone", op.name)
        return
    document.annexes.append(annex)
    document.wrote += 1
    document.out.append(f"<w:r><w:t>{_ANNEX}{len(document.annexes)};</w:t></w:r>")


ANNEX_SIGN: Final = re.compile(rf"{_ANNEX}(\d+);")
