"""What another calendar moves: deadlines and targets of open letters, before and after."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.correspondence.values import HouseRules
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.queries import Moved
from aso_desktop.services.deadlines.targets.queries import MovedLetter, moved_letters
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

NAMES = frozenset({"zone", "whit_monday_off", "good_friday_off", "closures"})
"""Preferences that make the calendar of the service."""
_LINES = 5


class Moving(QWidget):
    """A sentence that counts what moves, and the list of it."""

    read = Signal()
    """What moves is known and shown."""

    def __init__(self, context: PanelContext, beginning: str) -> None:
        super().__init__()
        self._context = context
        self.letters: Sequence[MovedLetter] = ()
        self.summary = Words(beginning, wrap=True)
        self.lines = RowsList(self.tr("What moves"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(8))
        box.addWidget(self.summary)
        box.addWidget(self.lines, 1)

    def compare(self, before: Calendar, after: Calendar) -> None:
        """Count what moves from one calendar to the other, on a reader's thread."""
        today, days = self._context.clock.today(), HouseRules().priority_days

        def count(db: Any) -> tuple[list[Moved], list[MovedLetter]]:
            return queries.moved(db, before, after, today), moved_letters(db, before, after, days, today)

        self._context.runner.read(self, "moving", count, self._show, slow=True)

    def _show(self, found: tuple[list[Moved], list[MovedLetter]]) -> None:
        moved, self.letters = found
        lines = [RowLine(m.row.title, _move(m.before, m.after), "", "hourglass", key=m.row.id) for m in moved]
        lines += [
            RowLine(" ".join(filter(None, (m.number, m.subject))), _move(m.before, m.after), "", "inbox", key=m.id)
            for m in self.letters
        ]
        self.lines.fill(lines)
        told = (
            self.tr("%Ln deadline(s) move,", "", len(moved)),
            self.tr("%Ln target(s) of letters move.", "", len(self.letters)),
        )
        self.summary.say(" ".join(told))
        self.read.emit()


class CalendarMoves(QWidget):
    """Under the calendar in the preferences: what the days chosen since the window opened move."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._before = context.preferences.values.calendar
        self.moving = Moving(context, "")
        self.moving.lines.setMinimumHeight(theme().row_height * _LINES)
        self.recount = Button(self.tr("Count the targets of letters again"), "refresh-cw")
        self.recount.clicked.connect(self._recount)
        self.moving.read.connect(lambda: self.recount.setVisible(bool(self.moving.letters)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.moving)
        box.addWidget(row(self.recount, None))
        self.recount.hide()
        self.moving.hide()
        context.preferences.changed.connect(self._on_changed)

    def _on_changed(self, name: str) -> None:
        if name in NAMES:
            self.moving.show()
            self.moving.compare(self._before, self._context.preferences.values.calendar)

    def _recount(self) -> None:
        """Give letters the targets that the calendar of now counts; nothing is left to move then."""
        letters, services = list(self.moving.letters), self._context.services
        self._context.undo.perform(self, lambda: services.deadlines.recount(letters), lambda _done: self.recount.hide())


def _move(before: date, after: date) -> str:
    return f"{before:%d/%m/%Y} → {after:%d/%m/%Y}"
