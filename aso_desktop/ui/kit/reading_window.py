"""Windows that are read at length: two versions of a text, word by word."""

from collections.abc import Sequence
from html import escape
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

_WIDTH: Final = 860
_HEIGHT: Final = 560
_PARTS: Final = {
    "header": QT_TRANSLATE_NOOP("kit", "Header"),
    "footer": QT_TRANSLATE_NOOP("kit", "Footer"),
}


class ReadingWindow(QDialog):
    """A dialog that can be read at length."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        open_at(self, _WIDTH, _HEIGHT)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.reject)


class CompareWindow(ReadingWindow):
    """Two versions by paragraph, then by word; what was not compared is said."""

    def __init__(self, parent: QWidget, title: str, changes: Sequence[Any]) -> None:
        super().__init__(parent, title)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        count = sum(change.kind != "same" for change in changes)
        said = self.tr("%Ln paragraph(s) differ.", "", count) if count else self.tr("The text is the same.")
        self.box.addWidget(Words(said, 13, bold=True))
        self.box.addWidget(Words(self.tr("Pictures, typefaces and layout are not compared."), 12, ink="text2"))
        self.text.document().setDocumentMargin(theme().px(12))
        self.text.setHtml("".join(self._paragraph(change) for change in changes))
        self.box.addWidget(self.text, 1)
        self.box.addWidget(row(None, self.leave))

    def _paragraph(self, change: Any) -> str:
        inks = {"added": theme().color("ok").name(), "removed": theme().color("danger").name()}
        marks = {"added": "underline", "removed": "line-through"}
        form = '<span style="color:{};text-decoration:{}">{}</span>'
        pieces = [
            escape(p.text) if p.kind == "same" else form.format(inks[p.kind], marks[p.kind], escape(p.text))
            for p in change.pieces
        ]
        part = f"<b>{escape(spoken(_PARTS[change.part]))}</b> " if change.part in _PARTS else ""
        return f"<p>{part}{''.join(pieces)}</p>"
