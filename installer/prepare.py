"""What a bundle is told of its making, and its pictures: `python -m installer.prepare FOLDER [--label WORDS]`.

Runs on Linux for both systems: facts.json, the icons as PNG and ICO, the version resources of the Windows programs.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from aso_desktop import __version__
from installer.places import NAME, PROGRAMS, ROOT, commit, committed_at_iso

ICON: Final = ROOT / "resources" / "brand" / f"{NAME}.svg"
ICON_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_LARGEST_IN_ICO: Final = 256
_FRENCH_UNICODE: Final = ("040C", "04B0")
_ENGLISH_UNICODE: Final = ("0409", "04B0")
_PURPOSES: Final = {NAME: "ASO Desktop", "aso": "ASO Desktop, commands"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Fill the folder that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m installer.prepare", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--label", default="", help="what a bundle that is no release calls itself")
    options = parser.parse_args(arguments)
    prepare(options.folder, options.label)
    return 0


def prepare(folder: Path, label: str = "") -> None:
    """Write everything that the specification reads from its prepared folder."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = {"version": __version__, "commit": commit(), "committed_at": committed_at_iso(), "label": label}
    (folder / "facts.json").write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    draw_icons(folder)
    for program in PROGRAMS:
        (folder / f"version_info-{program}.txt").write_text(version_info(program, label), "utf-8")


def draw_icons(folder: Path) -> None:
    """Draw the icon at every size, and put those that Windows shows in one file."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(ICON))
    drawn = {}
    for size in ICON_SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        held = QBuffer()
        held.open(QBuffer.OpenModeFlag.WriteOnly)
        picture.save(held, "PNG")  # type: ignore[call-overload]  # the stubs lack the overload of a device
        drawn[size] = bytes(held.data().data())
        (folder / f"{NAME}-{size}.png").write_bytes(drawn[size])
    pictures = [Image.open(BytesIO(drawn[size])) for size in ICON_SIZES if size <= _LARGEST_IN_ICO]
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(folder / f"{NAME}.ico", sizes=sizes, append_images=pictures[:-1])


def version_info(program: str, label: str) -> str:
    """Return the version resource of a Windows program, as PyInstaller reads it (VS_VERSIONINFO)."""
    shown = f"{__version__} [{label}]" if label else __version__
    numbers = (*(int(part) for part in __version__.split(".")), 0, 0, 0, 0)[:4]
    purpose = f"{_PURPOSES[program]} [{label}]" if label else _PURPOSES[program]
    words = {
        "CompanyName": "ASO Desktop", "FileDescription": purpose, "FileVersion": shown, "InternalName": program,
        "LegalCopyright": "MIT", "OriginalFilename": f"{program}.exe", "ProductName": "ASO Desktop",
        "ProductVersion": shown,
    }  # fmt: skip
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    tables = ", ".join(f"StringTable({''.join(code)!r}, [{strings}])" for code in (_FRENCH_UNICODE, _ENGLISH_UNICODE))
    codes = [int(part, 16) for code in (_FRENCH_UNICODE, _ENGLISH_UNICODE) for part in code]
    fixed = f"FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags={1 if label else 0}, OS=0x40004)"
    kids = f"StringFileInfo([{tables}]), VarFileInfo([VarStruct('Translation', {codes})])"
    return f"VSVersionInfo(ffi={fixed}, kids=[{kids}])\n"


if __name__ == "__main__":
    sys.exit(main())
