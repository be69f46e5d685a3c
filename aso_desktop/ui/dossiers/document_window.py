"""A document of a dossier in a window of its own."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from aso_desktop.services.dossiers.queries import PieceRow
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.document_view import DocumentView

WIDTH, HEIGHT = 720, 760


class Kept(NamedTuple):
    """A file of a dossier, as the service that shows it wants it; its kind is read from its bytes."""

    name: str
    blob: str
    reference: str
    mime: str = ""


class DocumentWindow(QMainWindow):
    """One document; Escape closes."""

    def __init__(self, context: PanelContext, piece: PieceRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(piece.title)
        self.document = DocumentView(context)
        self.setCentralWidget(self.document)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        self.resize(theme().px(WIDTH), theme().px(HEIGHT))
        self.document.show_enclosure(Kept(piece.title, piece.blob, piece.address))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.document.release()
        super().closeEvent(event)
