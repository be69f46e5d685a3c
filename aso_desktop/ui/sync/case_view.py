"""One conflict of the desk: its values side by side, and what else the record says."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.sync.cases import LIFE_KIND, Case
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import IconButton, Rule, Words, row
from aso_desktop.ui.kit.widgets.panes import Facts
from aso_desktop.ui.sync.sides import OtherCard, SideCard
from aso_desktop.ui.sync.words import column_words, joined, plain_words, table_words

BESIDE = 640
"""Logical width from which the values stand side by side."""


class CaseView(QWidget):
    """Shows a conflict and holds what is chosen for it."""

    open_asked = Signal()
    """Show the record itself."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.case: Case | None = None
        self.cards: list[SideCard] = []
        self.other: OtherCard | None = None
        self._choice = QButtonGroup(self, exclusive=True)
        self._title, self._note = Words("", 15, bold=True), Words("", ink="text2", wrap=True)
        self._field = Words("", wrap=True)
        self.open = IconButton("arrow-up-right", self.tr("Open the record"))
        self.open.clicked.connect(self.open_asked)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(theme().px(12))
        self._below = QVBoxLayout()
        self._rest_title = Words(self.tr("The rest of the record"), bold=True)
        self._rest = Facts()
        self._foot = Words("", 12, ink="text2", wrap=True)
        self._build()

    def show_case(self, case: Case, place: str) -> None:
        """Show a conflict; `place` says which of how many it is."""
        self.case = case
        self._clear()
        self._title.say(joined((case.title or table_words(case.table), place)))
        self._note.say(case.note)
        self._note.setVisible(bool(case.note))
        told = self.tr("changed on %Ln device(s) between two exchanges", "", len({s.device for s in case.sides}))
        self._field.say(f"{column_words(case.column)} · {told}")
        for number in range(len(case.sides)):
            self._add_side(case, number)
        if case.kind != LIFE_KIND and not any(side.gone for side in case.sides):
            self.other = OtherCard(self._context, case)
            self._choice.addButton(self.other.radio)
            self._below.addWidget(self.other)
        self.cards[0].radio.setChecked(True)
        facts = [
            (column_words(name), plain_words(case.table, name, value, str(value)), "") for name, value in case.rest
        ]
        self._rest.show_facts(facts)
        self._rest_title.setVisible(bool(facts))
        self._foot.say(self._consequence(case))

    def choose(self, place: int) -> None:
        """Choose the value at a place; nothing where there is none."""
        if place < len(self.cards):
            self.cards[place].radio.setChecked(True)

    def write(self) -> None:
        """Write another value."""
        if self.other is not None:
            self.other.start()

    def decision(self) -> Callable[[], Changes] | None:
        """Return what writes the choice down; None without one. Refuses in words what cannot be a value."""
        from aso_desktop.services.sync.conflicts import Place

        case, services = self.case, self._context.services
        if case is None:
            return None
        place = Place(case.row, case.column)
        if self.other is not None and self.other.radio.isChecked():
            text = self.other.text()
            return lambda: services.conflicts.write(place, text)
        for card, side in zip(self.cards, case.sides, strict=True):
            if card.radio.isChecked():
                return lambda dot=side.dot: services.conflicts.keep(place, dot)  # type: ignore[misc]
        return None

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field that is written in."""
        del field
        return self.other is not None and self.other.form.show_error("value", words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme().px(BESIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _add_side(self, case: Case, number: int) -> None:
        card = SideCard(case, number)
        self._choice.addButton(card.radio)
        self.cards.append(card)
        self._sides.addWidget(card, 1)

    def _clear(self) -> None:
        for old in (*self.cards, self.other):
            if old is not None:
                self._choice.removeButton(old.radio)
                old.hide()
                old.deleteLater()
        self.cards, self.other = [], None

    def _consequence(self, case: Case) -> str:
        if case.incomplete:
            return self.tr("Changes are still to come that may settle this by themselves; you may wait.")
        if self.other is None:
            return self.tr("Keeping the deletion deletes the record for everybody; this cannot be taken back here.")
        return self.tr("The value left out stays in the history of the record. Ctrl+Z opens the conflict again.")

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 14, 20, 14)))
        box.setSpacing(theme().px(10))
        box.addWidget(row(self._title, None, self.open))
        for widget in (self._note, self._field):
            box.addWidget(widget)
        box.addLayout(self._sides)
        box.addLayout(self._below)
        for part in (Rule(), self._rest_title, self._rest):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self._foot)
