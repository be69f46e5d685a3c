"""What the preview pane shows of a file: pages, a picture, lines of text, or a sentence that says why nothing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.i18n import Text
from aso_desktop.documents import kinds
from aso_desktop.documents.extract import in_child
from aso_desktop.documents.limits import TEXT_BYTES
from aso_desktop.documents.notices import Unfit, notice
from aso_desktop.documents.pages import Pages, PdfPages
from aso_desktop.documents.pictures import PicturePages


@dataclass(frozen=True)
class Preview:
    """`pages` for the kinds `pages` and `image` (the caller closes them), `lines` for `text`."""

    kind: Literal["pages", "text", "image", "none"]
    pages: Pages | None = None
    lines: tuple[str, ...] = ()
    notice: Text | None = None


def open_preview(source: Path | bytes, mime: str, child: LimitedChild, *, name: str = "") -> Preview:
    """Open a file for the eye, on a worker thread; nothing in it can make this raise.

    `mime` is that of `kinds`; text, mail and office documents are given as the lines that `extract` finds.
    """
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    if size > TEXT_BYTES:
        return Preview("none", notice=notice("too_large"))
    try:
        if mime == kinds.PDF:
            return Preview("pages", pages=PdfPages(source))
        if mime.startswith("image/"):
            return Preview("image", pages=PicturePages(source, child))
    except Unfit as error:
        return Preview("none", notice=notice(error.code))
    found = in_child(source, child, name=name)
    if found.state != "read":
        return Preview("none", notice=found.notice)
    return Preview("text", lines=tuple(found.text.split("\n")), notice=found.notice)
