"""What there is to do about the shared space: one card for each problem, with its way out."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Rule, Words, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aso_desktop.services.sync.problems import Problem

WIDTH = 320
_LONG = re.compile(r"(\S{24})(?=\S)")
_BREAK = "\u200b"


class ProblemCards(QWidget):
    """Shows problems, the gravest first; without any it says that all is well."""

    asked = Signal(object)
    """The `Problem` whose button was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("To do"))
        self.buttons: dict[str, Button] = {}
        self._shown: list[Problem] = []
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(*(theme().px(side) for side in (16, 10, 16, 10)))
        self._cards.setSpacing(theme().px(12))
        self.show_problems([], is_read=False)

    def show_problems(self, problems: "Sequence[Problem]", *, is_read: bool = True) -> None:
        """Show these; the focus stays where it was as long as nothing changed."""
        if list(problems) == self._shown and is_read and self._cards.count():
            return
        self._shown = list(problems)
        self.buttons.clear()
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        count = self.tr("%Ln point(s), no data lost", "", len(problems)) if problems else ""
        self._cards.addWidget(row(Words(self.tr("To do"), bold=True), Words(count, 12, ink="text3"), None))
        for problem in problems:
            self._cards.addWidget(Rule())
            self._cards.addWidget(self._card(problem))
        if not problems and is_read:
            self._cards.addWidget(Words(self.tr("Nothing: all is well."), ink="text2", wrap=True))
        self._cards.addStretch(1)

    def _card(self, problem: "Problem") -> QFrame:
        ink = "danger" if problem.is_grave else "warning"
        words = Words(_breakable(spoken(problem.words)), ink="text2", wrap=True, selectable=True)
        title = Words(spoken(problem.title), bold=True, wrap=True)
        body = column(title, words, gap=4)
        label = self._label(problem)
        if label:
            button = Button(label)
            button.clicked.connect(lambda _checked=False: self.asked.emit(problem))
            self.buttons[problem.way_out.value + problem.device] = button
            body.box.addWidget(row(button, None))
        sign = column(IconLabel("triangle-alert" if problem.is_grave else "info", ink), None, gap=0)
        card = row(sign, body, gap=10)
        card.box.setStretch(1, 1)
        return card

    def _label(self, problem: "Problem") -> str:
        return {
            "": "",
            "approve": self.tr("Compare the six words…"),
            "name": self.tr("Name a responsible…"),
            "again": self.tr("Try again"),
            "renew": self.tr("Give a new identity…"),
            "conflicts": self.tr("Settle them"),
            "escrow": self.tr("Give the organisation its key…"),
            "copy": self.tr("Copy the message for IT"),
        }[problem.way_out.value]


def _breakable(words: str) -> str:
    """Return words whose file names may go over several lines: unbroken they would push the cards out of sight."""
    return _LONG.sub(rf"\1{_BREAK}", words)
