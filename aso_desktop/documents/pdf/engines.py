"""Which program on this machine makes a PDF of a Word document, and what is lost with each.

Word comes first, then LibreOffice, then our own pages, which are always there and never pretend to be the template.
"""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

Name = Literal["word", "libreoffice", "simple"]

LABELS: Final[dict[str, Text]] = {
    "word": QT_TRANSLATE_NOOP("pdf", "PDF by Word"),
    "libreoffice": QT_TRANSLATE_NOOP("pdf", "PDF by LibreOffice"),
    "simple": QT_TRANSLATE_NOOP("pdf", "Simple PDF"),
}
LOSSES: Final[dict[str, Text]] = {
    "word": QT_TRANSLATE_NOOP("pdf", "The pages are those of Word."),
    "libreoffice": QT_TRANSLATE_NOOP(
        "pdf", "Page breaks and typefaces may differ from Word; content controls become plain text."
    ),
    "simple": QT_TRANSLATE_NOOP(
        "pdf", "The text and the tables only: neither the typefaces, nor the pictures, nor the layout of the template."
    ),
}
_PLACES: Final = (
    "LibreOffice/program/soffice.exe",
    "LibreOffice 5/program/soffice.exe",
)


class Engine(NamedTuple):
    """A program that makes PDF files; `program` is empty for our own."""

    name: Name
    program: str = ""

    @property
    def label(self) -> Text:
        """Return what the button says."""
        return LABELS[self.name]

    @property
    def losses(self) -> Text:
        """Return what differs from the template."""
        return LOSSES[self.name]


def find_engines() -> Sequence[Engine]:
    """Return the engines of this machine, the truest first."""
    found = [Engine("word")] if _has_word() else []
    program = _libreoffice()
    if program:
        found.append(Engine("libreoffice", program))
    return [*found, Engine("simple")]


def _libreoffice() -> str:
    for name in ("soffice", "libreoffice"):
        if place := shutil.which(name):
            return place
    folders = [os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")]
    known = [Path(folder) / place for folder in folders if folder for place in _PLACES]
    known.append(Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"))
    return next((str(place) for place in known if place.is_file()), "")


def _has_word() -> bool:
    if sys.platform == "win32":
        import winreg

        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, "Word.Application\\CLSID"))
        except OSError:
            return False
        return True
    return False
