"""Owners after `@` and due days after `!`, proposed while an action is typed; the list never takes the focus."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from aso_desktop.core.text import fold
from aso_desktop.services.tasks.due_words import offered
from aso_desktop.ui.kit.widgets.completion import MOST_SHOWN, Proposal, ProposalPopup

_TOKEN: Final = re.compile(r"(?:^|\s)([@!])(|[^\s@!][^@!\n]{0,40})$")
_OWNER, _DUE = "@", "!"


class Known(NamedTuple):
    """Who may own an action, with a word about them; and the day from which days in words are counted."""

    people: Sequence[tuple[str, str]] = ()
    base: date | None = None


class NoteCompletion(QObject):
    """Watches what stands before the cursor and offers what it may mean."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._popup: ProposalPopup | None = None
        self._is_on = False
        self._is_whole = False
        self.known = Known()
        text.textChanged.connect(self.look)

    def turn(self, *, on: bool) -> None:
        """Propose, or not: only actions have owners and days."""
        self._is_on = on
        self.look()

    @property
    def is_open(self) -> bool:
        """Say whether proposals are shown."""
        return self._popup is not None and self._popup.isVisible()

    def look(self) -> None:
        """Offer what the word before the cursor may mean."""
        token = self._token() if self._is_on and self._text.hasFocus() else None
        lines = self._lines(*token) if token else []
        if not lines or token is None:
            self.hide()
            return
        if self._popup is None:
            self._popup = ProposalPopup(self._text)
            self._popup.picked.connect(self.take)
        self._is_whole = _is_whole(token, lines)
        corner = self._text.cursorRect()
        self._popup.show_lines(lines, token[1].split(), corner.translated(self._text.viewport().pos()))

    def hide(self) -> None:
        """Take the proposals away."""
        if self._popup is not None:
            self._popup.hide()

    def handle(self, event: QKeyEvent) -> bool:
        """Take a key of the list; say whether it was one. Enter keeps the note where the words are whole already."""
        if self._popup is None or not self._popup.isVisible() or event.modifiers():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._popup.step(1 if key == Qt.Key.Key_Down else -1)
            self._is_whole = False
        elif self._is_whole and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hide()
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if (proposal := self._popup.current()) is not None:
                self.take(proposal)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def take(self, proposal: Proposal) -> None:
        """Write a proposal in the place of what was typed of it."""
        token = self._token()
        self.hide()
        if token is None:
            return
        cursor = self._text.textCursor()
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, len(token[1]))
        cursor.insertText(f"{proposal.key} ")
        self.hide()

    def _token(self) -> tuple[str, str] | None:
        cursor = self._text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        match = _TOKEN.search(before)
        return (match[1], match[2]) if match else None

    def _lines(self, sign: str, typed: str) -> list[Proposal]:
        if sign == _OWNER:
            return [Proposal(name, name, about) for name, about in self.known.people if _fits(typed, name)][:MOST_SHOWN]
        if self.known.base is None or typed.endswith(" "):
            return []
        base = self.known.base
        return [
            Proposal(f"{day:%d/%m/%Y}", _day_words(day), f"{words} · " + self.tr("%Ln day(s)", "", (day - base).days))
            for words, day in offered(typed, base)
            if f"{day:%d/%m/%Y}" != typed
        ]


def _is_whole(token: tuple[str, str], lines: Sequence[Proposal]) -> bool:
    """Say whether a day is typed in full: « vendredi » means the first one offered."""
    words = lines[0].note.partition(" · ")[0]
    return token[0] == _DUE and fold(token[1].strip()) == fold(words)


def _fits(typed: str, name: str) -> bool:
    """Say whether a name, one of its words or its initials begin with what is typed; a whole name is not offered."""
    wanted, plain = fold(typed.strip()), fold(name)
    if wanted == plain:
        return False
    initials = "".join(word[0] for word in plain.replace("-", " ").split())
    return initials.startswith(wanted) or any(word.startswith(wanted) for word in (plain, *plain.split()))


def _day_words(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
