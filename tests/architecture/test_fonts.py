"""The shipped typeface shows and prints all we write, at fixed figure widths."""

import hashlib
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from reportlab.pdfbase.ttfonts import TTFont

from tests.architecture.sources import ROOT

FOLDER = ROOT / "resources" / "fonts"
FONTS = sorted(FOLDER.glob("*.ttf"))
WRITTEN = "àâäéèêëîïôöùûüÿçœæÀÂÉÈÊËÎÏÔÙÛÜŸÇŒÆ€«»’‘“”–—…·•×−≤≥½²³°№→←↑↓\u00a0\u202f\u2011"


def test_five_styles_are_shipped_with_their_licence() -> None:
    assert [f.stem for f in FONTS] == ["Inter-Bold", "Inter-Italic", "Inter-Medium", "Inter-Regular", "Inter-SemiBold"]
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text("utf-8")


def test_the_files_are_those_we_name() -> None:
    named = dict(re.findall(r"\| `(.+?\.ttf)` \| `(\w{64})` \|", (FOLDER / "README.md").read_text("utf-8")))
    assert named == {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in FONTS}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_print_can_embed_it_with_all_we_write(path: Path) -> None:
    face = TTFont(path.stem, str(path)).face
    assert not [c for c in WRITTEN if ord(c) not in face.charToGlyph]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_screen_has_all_we_write(path: Path) -> None:
    font = QRawFont(str(path), 13.0)
    assert font.familyName() == "Inter"
    assert not [c for c in WRITTEN if not font.supportsCharacter(ord(c))]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_figures_can_stand_in_columns(path: Path) -> None:
    loaded = QFontDatabase.addApplicationFont(str(path))
    font = QFont(QFontDatabase.applicationFontFamilies(loaded)[0], 13)
    proportional = QFontMetricsF(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    tabular = QFontMetricsF(font)
    assert len({tabular.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1
    assert tabular.horizontalAdvance("1" * 10) > proportional.horizontalAdvance("1" * 10)
    QFontDatabase.removeApplicationFont(loaded)
