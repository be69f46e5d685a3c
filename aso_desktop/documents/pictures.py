"""Pictures and scans (several pages in a TIFF too), decoded in a limited child and handed over as pixels."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from aso_desktop.core.child import ChildFailed, LimitedChild
from aso_desktop.documents.limits import PAGE_PIXELS, PICTURE_SIDE
from aso_desktop.documents.notices import Unfit, after_failure
from aso_desktop.documents.pages import Hit, Picture

_TASK: Final = "aso_desktop.documents.pictures:decode"
_FILE: Final = "pixels"
_MOST_PAGES: Final = 1_000
_POINTS_PER_PIXEL: Final = 0.75
"""What a picture without resolution is taken for: 96 dots per inch."""


class PicturePages:
    """The pages of a picture file; each is decoded when it is asked for."""

    def __init__(self, source: Path | bytes, child: LimitedChild) -> None:
        """Decode the first page; raise `Unfit` when that cannot be."""
        self._source = source
        self._child = child
        self.count = 1
        self._page: tuple[int, Picture] = (0, self._decode(0))

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        picture = self._picture(index)
        return picture.width * _POINTS_PER_PIXEL, picture.height * _POINTS_PER_PIXEL

    def render(self, index: int, scale: float) -> Picture:  # noqa: ARG002 - a picture has the pixels it has
        """Return a page as it is stored, at most 2,400 pixels wide or high."""
        return self._picture(index)

    def find(self, words: str) -> Sequence[Hit]:  # noqa: ARG002 - pixels hold no words
        """Return nothing."""
        return ()

    def close(self) -> None:
        """Let nothing go: the child is the caller's."""

    def _picture(self, index: int) -> Picture:
        if self._page[0] != index:
            self._page = (index, self._decode(index))
        return self._page[1]

    def _decode(self, index: int) -> Picture:
        where: dict[str, Any] = (
            {"data": self._source} if isinstance(self._source, bytes) else {"path": str(self._source)}
        )
        with tempfile.TemporaryDirectory(prefix="aso-picture-") as folder:
            try:
                answer = self._child.run(_TASK, {"index": index, **where}, into=Path(folder))
                width, height, count = int(answer["width"]), int(answer["height"]), int(answer["count"])
                pixels = (Path(folder) / _FILE).read_bytes()
            except ChildFailed as failure:
                raise Unfit(*after_failure(failure)) from failure
            except (KeyError, TypeError, ValueError, OSError) as error:
                raise Unfit("unreadable", "malformed") from error
        if not 0 < width * height <= PAGE_PIXELS or len(pixels) != width * height * 4:
            raise Unfit("unreadable", "malformed")
        self.count = max(1, min(count, _MOST_PAGES))
        return Picture(width, height, pixels)


def decode(index: int, path: str = "", data: bytes = b"") -> Any:
    """Write the pixels of one page into the present folder (task for a limited child)."""
    from io import BytesIO

    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = 2 * PAGE_PIXELS
    with Image.open(Path(path) if path else BytesIO(data)) as image:
        count = int(getattr(image, "n_frames", 1))
        image.seek(index)
        image.draft("RGB", (PICTURE_SIDE, PICTURE_SIDE))
        image.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
        upright = ImageOps.exif_transpose(image).convert("RGBA")
        page = Image.new("RGBA", upright.size, "white")
        page.alpha_composite(upright)
        Path(_FILE).write_bytes(page.tobytes("raw", "BGRA"))
        return {"width": page.width, "height": page.height, "count": count}
