"""The keyboard map, made from the command tables: read on screen, printed on one sheet."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.resources import resource_folder
from aso_desktop.ui.kit.commands import Command, Scope, key_words
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, row
from aso_desktop.ui.kit.widgets.panes import Tabs

SCOPES: tuple[tuple[Scope, Text], ...] = (
    (Scope.GLOBAL, QT_TRANSLATE_NOOP("keyboard", "Everywhere")),
    (Scope.LIST, QT_TRANSLATE_NOOP("keyboard", "In a list")),
    (Scope.FORM, QT_TRANSLATE_NOOP("keyboard", "In a form")),
    (Scope.PREVIEW, QT_TRANSLATE_NOOP("keyboard", "In the preview")),
    (Scope.WINDOW, QT_TRANSLATE_NOOP("keyboard", "In a window of its own")),
)
BUILT_IN: tuple[tuple[Scope, str, Text], ...] = (
    (Scope.LIST, "Down", QT_TRANSLATE_NOOP("keyboard", "Next row (also J)")),
    (Scope.LIST, "Up", QT_TRANSLATE_NOOP("keyboard", "Previous row (also K)")),
    (Scope.LIST, "Space", QT_TRANSLATE_NOOP("keyboard", "Go to the preview")),
    (Scope.LIST, "Return", QT_TRANSLATE_NOOP("keyboard", "Open in a window of its own")),
    (Scope.FORM, "F4", QT_TRANSLATE_NOOP("keyboard", "Pick from the directory")),
    (Scope.FORM, "Ctrl+D", QT_TRANSLATE_NOOP("keyboard", "Repeat the previous entry")),
    (Scope.FORM, "Tab", QT_TRANSLATE_NOOP("keyboard", "Take the proposal and go on")),
    (Scope.FORM, "Ctrl+Return", QT_TRANSLATE_NOOP("keyboard", "Save and go on with the next")),
    (Scope.FORM, "Esc", QT_TRANSLATE_NOOP("keyboard", "One level out")),
)
"""Keys that widgets of the kit hold themselves."""


def keyboard_map(commands: Sequence[Command]) -> str:
    """Return the map as HTML: one table per scope."""
    parts = [
        f"<h2>{escape(spoken(title))}</h2>{_table(scope, commands)}" for scope, title in SCOPES if _has(scope, commands)
    ]
    return "".join(parts)


def _has(scope: Scope, commands: Sequence[Command]) -> bool:
    return any(c.scope is scope and c.shortcuts for c in commands) or any(b[0] is scope for b in BUILT_IN)


def _table(scope: Scope, commands: Sequence[Command]) -> str:
    own = [(c.shortcuts[0], spoken(c.text)) for c in commands if c.scope is scope and c.shortcuts]
    held = [(key, spoken(text)) for where, key, text in BUILT_IN if where is scope]
    lines = "".join(
        f"<tr><td width='150'><b>{escape(' + '.join(key_words(key)))}</b></td><td>{escape(words)}</td></tr>"
        for key, words in [*held, *own]
    )
    return f"<table cellpadding='3'>{lines}</table>"


class HelpDialog(QDialog):
    """The keyboard map and the guide, in one window; the map can be printed."""

    def __init__(self, commands: Sequence[Command], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = QStackedWidget()
        self._tabs = Tabs(self.tr("Help"))
        self._tabs.changed.connect(self._pages.setCurrentIndex)
        self._map = self._add_page(self.tr("Keyboard map"))
        self._map.setHtml(keyboard_map(commands))
        guide = resource_folder("guide") / f"{language}.md"
        if guide.is_file():
            self._add_page(self.tr("Guide")).setMarkdown(guide.read_text(encoding="utf-8"))
        print_map = Button(self.tr("Print the map…"), "printer")
        print_map.clicked.connect(self._on_print)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(row(self._tabs, margins=(24, 8, 24, 0), kind="bar"))
        box.addWidget(self._pages, 1)
        box.addWidget(row(print_map, None, close, margins=(16, 8, 16, 8), kind="footbar"))
        self.resize(theme().px(640), theme().px(560))

    def show_guide(self) -> None:
        """Bring the guide forward, when there is one."""
        self._tabs.choose(self._pages.count() - 1)

    def _add_page(self, title: str) -> QTextBrowser:
        page = QTextBrowser(openExternalLinks=False)
        page.setAccessibleName(title)
        page.document().setDocumentMargin(theme().px(16))
        page.setProperty("kind", "panel")
        self._pages.addWidget(page)
        self._tabs.add(title)
        return page

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setHtml(self._map.toHtml())
            document.print_(printer)
