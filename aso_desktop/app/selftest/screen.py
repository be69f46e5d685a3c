"""What is seen: the typeface, printing, and the window over the profile of the test."""

import os
import sys
from typing import TYPE_CHECKING

from aso_desktop.app.selftest.stage import PHRASE, Stage, expect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def fonts(stage: Stage) -> str:
    """Load the typeface of the window and draw a French sentence in it."""
    del stage
    from PySide6.QtGui import QFontInfo, QGuiApplication
    from PySide6.QtSvg import QSvgRenderer

    from aso_desktop.core.resources import resource_folder
    from aso_desktop.ui.kit.theme import FAMILY, dressed
    from aso_desktop.ui.kit.tokens import Mode

    application = _application()
    theme = dressed(application, Mode.LIGHT)
    family = QFontInfo(theme.font()).family()
    expect(that=family == FAMILY, otherwise=f"the typeface is {family}")
    broken = [file.name for file in resource_folder("icons").glob("*.svg") if not QSvgRenderer(str(file)).isValid()]
    expect(that=not broken, otherwise=f"icons that cannot be drawn: {broken}")
    return f"{family}, on the platform {QGuiApplication.platformName()}"


def printing(stage: Stage) -> str:
    """Print a page to a file, as to a printer."""
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    _application()
    path = stage.file("printed.pdf")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    painter = QPainter(printer)
    painter.drawText(100, 100, "Épreuve d’impression")
    painter.end()
    expect(that=path.read_bytes().startswith(b"%PDF-"), otherwise="nothing was printed")
    return f"{len(QPrinterInfo.availablePrinterNames())} printers known"


def window(stage: Stage) -> str:
    """Open the window over the profile, in French and in English, and see that something is on it."""
    from PySide6 import __version__ as version

    from aso_desktop.app.tour_pictures import look_at

    _application()
    seen = look_at(stage.profile, PHRASE, stage.clock)
    expect(that=min(seen.colours) > 50, otherwise=f"the window is blank: {seen.colours} colours")  # noqa: PLR2004
    return f"Qt {version}, {seen.width} × {seen.height}, {len(seen.colours)} pictures"


def _application() -> "QApplication":
    """Return the application object; without a display, one that draws in memory."""
    has_screen = sys.platform == "win32" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not has_screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from aso_desktop.app.window import dress_application

    return dress_application()
