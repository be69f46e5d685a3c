"""Linking two letters: what the one does to the other, and the other found while typing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing, View
from aso_desktop.ui.correspondence.columns import short_day
from aso_desktop.ui.correspondence.dialogs import coded
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

MOST_SHOWN: Final = 30
ID_ROLE: Final = int(Qt.ItemDataRole.UserRole)
FIELDS: Final = (
    Field("kind", QT_TRANSLATE_NOOP("letters", "This letter"), Kind.CHOICE, choices=coded(labels.LINKS)),
    Field(
        "text", QT_TRANSLATE_NOOP("letters", "the letter"), hint=QT_TRANSLATE_NOOP("letters", "Number, words, sender")
    ),
)


class LinksDialog(QDialog):
    """Finds the other letter while one types; Enter links."""

    def __init__(self, context: PanelContext, letter: LetterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._letter = letter
        self.setWindowTitle(self.tr("Link the letter {number}").format(number=letter.number))
        self.form = Form(FIELDS, context.clock)
        self.form.edited.connect(self._on_edited)
        self.form.submitted.connect(self.save)
        self.form.field("text").returnPressed.connect(self.save)
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Letters found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.found.itemActivated.connect(lambda _item: self.save())
        self._words = Words("", ink="text2", wrap=True)
        self.action = Button(self.tr("Link"), kind="primary")
        self.action.clicked.connect(self.save)
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(Words(letter.subject, ink="text2", wrap=True))
        box.addWidget(self.form)
        box.addWidget(self.found, 1)
        box.addWidget(self._words)
        box.addWidget(row(None, leave, self.action))
        self.resize(theme().px(560), theme().px(440))
        self.form.focus_field("text")
        self._search("")

    def save(self) -> None:
        """Tie the two letters."""
        if self._context.runner.is_writing(self):
            return
        if not self.found.count():
            self._words.say(self.tr("Choose a letter in the list."), "danger")
            return
        source, target, kind = self._letter.id, self.found.currentItem().data(ID_ROLE), self.form.values()["kind"]
        context = self._context

        def tie() -> Changes:
            changes: Changes = context.services.correspondence.link(source, target, kind)
            return changes

        context.undo.perform(self, tie, lambda _changes: self.accept())

    def show_error(self, field: str, words: str) -> bool:
        """Say above the buttons what the service refused."""
        del field
        self._words.say(words, "danger")
        return True

    def _on_edited(self, name: str) -> None:
        if name == "text":
            self._search(self.form.field("text").value())

    def _search(self, typed: str) -> None:
        listing = Listing(View(text=typed), NEWEST_FIRST, self._context.clock.today())

        def find(db: object) -> Sequence[LetterRow]:
            found = queries.find(db, listing, MOST_SHOWN).rows
            return found or (() if typed else tuple(queries.first_page(db, listing, MOST_SHOWN)))

        self._context.runner.read(self, "find", find, self._show)

    def _show(self, rows: Sequence[LetterRow]) -> None:
        self.found.clear()
        for found in rows:
            if found.id != self._letter.id:
                first = " · ".join(filter(None, (found.number, short_day(found.day), found.correspondents)))
                item = QListWidgetItem(f"{first}\n{found.subject}")
                item.setToolTip(f"{found.correspondents}\n{found.subject}")
                item.setData(ID_ROLE, found.id)
                self.found.addItem(item)
        self.found.setCurrentRow(0)
        empty = self.tr("No letter holds these words.") if not self.found.count() else ""
        self._words.say(empty, "text2")
