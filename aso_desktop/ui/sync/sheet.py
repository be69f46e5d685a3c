"""A printed sheet with a few lines: what colleagues compare when they join."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget


def sheet(title: str, lines: Sequence[str]) -> QTextDocument:
    """Return the document of a sheet."""
    document = QTextDocument()
    paragraphs = "".join(f"<p style='font-size:14pt'>{escape(line)}</p>" for line in lines)
    document.setHtml(f"<h1>{escape(title)}</h1>{paragraphs}")
    return document


def print_words(parent: QWidget, title: str, lines: Sequence[str]) -> None:
    """Ask for a printer and print the sheet."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)

    def go() -> None:
        sheet(title, lines).print_(printer)

    dialog.accepted.connect(go)
    dialog.show()
