"""Annexes: other documents in the place of a paragraph, styles matched, pictures and numberings renumbered."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from aso_desktop.documents.templates.insertion import ANNEX_SIGN
from aso_desktop.documents.templates.links import take_out_links
from aso_desktop.documents.templates.ooxml import TEXT, Element
from aso_desktop.documents.templates.package import archive, read_package
from aso_desktop.documents.templates.values import SubDocument


def insert(document: bytes, annexes: Sequence[SubDocument]) -> bytes:
    """Return a document with its annexes where they were announced; each is looked at as a template is."""
    import docx
    from docxcompose.composer import Composer

    host = docx.Document(BytesIO(document))
    composer = Composer(host)
    while (found := _next_place(host)) is not None:
        place, number = found
        index = place.getparent().index(place)
        place.getparent().remove(place)
        composer.insert(index, docx.Document(BytesIO(_safe(annexes[number - 1].data))))
    out = BytesIO()
    composer.save(out)
    return archive(read_package(out.getvalue()).members)  # without the hour at which it was joined


def _next_place(host: Any) -> tuple[Element, int] | None:
    """Return the next paragraph of the body that announces an annex, and which one."""
    for paragraph in host.element.body:
        text = "".join(piece.text or "" for piece in paragraph.iter(TEXT))
        match = ANNEX_SIGN.fullmatch(text)
        if match is not None:
            return paragraph, int(match[1])
    return None


def _safe(data: bytes) -> bytes:
    """Return an annex without what points elsewhere; raise `TemplateRefused` for what cannot be read."""
    package = read_package(data)
    package.declare_document()
    take_out_links(package)
    return archive(package.members)
