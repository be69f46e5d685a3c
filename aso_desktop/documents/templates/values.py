"""What a template can be given beside plain data: a picture, a formatted text, another document."""

from functools import lru_cache
from io import BytesIO
from typing import Final, Literal, NamedTuple

from aso_desktop.core.override import override
from aso_desktop.documents.limits import PAGE_PIXELS, PICTURE_SIDE, TEXT_BYTES
from aso_desktop.documents.templates.package import Member, stored

_EMU_PER_INCH: Final = 914_400
_USUAL_DPI: Final = 96
_DPI: Final = range(30, 2401)
_KEPT: Final = {"PNG": "png", "JPEG": "jpeg"}
_PREPARED: Final = 32


class Image(NamedTuple):
    """A picture: the bytes of its file (PNG, JPEG, GIF, BMP, TIFF, WebP), and the words for who cannot see it."""

    data: bytes
    alt: str = ""

    @override
    def __repr__(self) -> str:
        return f"Image({hash(self.data)}, {self.alt!r})"


class RichRun(NamedTuple):
    """A piece of text with one formatting; `vertical` raises or lowers it, `link` is an address."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    vertical: Literal["", "superscript", "subscript"] = ""
    link: str = ""


class RichParagraph(NamedTuple):
    """A paragraph, or an item of a list (`bullet` or `decimal`) at a level from 0 to 8."""

    runs: tuple[RichRun, ...] = ()
    list: Literal["", "bullet", "decimal"] = ""
    level: int = 0


class Rich(NamedTuple):
    """A formatted text: paragraphs of runs."""

    paragraphs: tuple[RichParagraph, ...] = ()

    def is_empty(self) -> bool:
        """Tell whether it says nothing."""
        return not any(run.text for paragraph in self.paragraphs for run in paragraph.runs)


class SubDocument(NamedTuple):
    """Another .docx, inserted where its field stands alone in a paragraph of the body."""

    data: bytes


class BadImage(Exception):  # noqa: N818 - located and shown by the renderer
    """A picture cannot be read."""


class Prepared(NamedTuple):
    """A picture ready for a document: its member without a folder, and its size in English Metric Units."""

    member: Member
    width: int
    height: int


@lru_cache(maxsize=_PREPARED)
def prepared(data: bytes) -> Prepared:
    """Return a picture upright, in red, green and blue, of sensible size; raise `BadImage`."""
    from PIL import Image as Pictures

    if not data or len(data) > TEXT_BYTES:
        raise BadImage
    try:
        with Pictures.open(BytesIO(data)) as picture:
            if picture.width * picture.height > PAGE_PIXELS:
                raise BadImage
            return _converted(picture, data)
    except (OSError, ValueError, SyntaxError, Pictures.DecompressionBombError) as error:
        raise BadImage from error


def _converted(picture: "Pictures.Image", data: bytes) -> Prepared:  # type: ignore[name-defined]  # noqa: F821
    from PIL import ImageOps

    dpi = _resolution(picture)
    is_kept = picture.format in _KEPT and picture.mode in ("RGB", "RGBA", "L", "P", "1", "LA")
    is_upright = picture.getexif().get(0x0112, 1) == 1
    if is_kept and is_upright and max(picture.size) <= PICTURE_SIDE:
        picture.load()
        (width, height), extension, content = picture.size, _KEPT[str(picture.format)], data
    else:
        upright = ImageOps.exif_transpose(picture)
        upright.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
        has_alpha = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
        extension = "png" if has_alpha or picture.format != "JPEG" else "jpeg"
        out = BytesIO()
        upright.convert("RGBA" if has_alpha else "RGB").save(out, extension.upper())
        (width, height), content = upright.size, out.getvalue()
    unit = _EMU_PER_INCH / dpi
    return Prepared(stored(f"picture.{extension}", content), round(width * unit), round(height * unit))


def _resolution(picture: "Pictures.Image") -> float:  # type: ignore[name-defined]  # noqa: F821
    stated = picture.info.get("dpi", (_USUAL_DPI, _USUAL_DPI))
    dpi = float(stated[0]) if isinstance(stated, tuple) and stated else float(_USUAL_DPI)
    return dpi if int(dpi) in _DPI else float(_USUAL_DPI)


def fitted(width: int, height: int, frame_width: int, frame_height: int) -> tuple[int, int]:
    """Return a size with the same proportions that fits a frame; 0 says no limit that way."""
    factors = [frame / side for frame, side in ((frame_width, width), (frame_height, height)) if frame]
    factor = min(factors, default=1.0)
    return max(1, round(width * factor)), max(1, round(height * factor))
