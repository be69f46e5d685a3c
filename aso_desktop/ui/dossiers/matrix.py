"""The matrix: importance is set by people, urgency follows the dates and has no key."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aso_desktop.services.dossiers.board.queries import Card
from aso_desktop.ui.dossiers.cards import CardList
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords, Words, row

PLACES: Final = (("high", True), ("high", False), ("low", True), ("low", False), ("normal", False))
"""Importance and urgency of each list; the last one waits for an importance, whatever its day."""


class _Quadrant(QWidget):
    """A title, what it asks for, and the cards."""

    def __init__(self, title: str, sense: str, today: date) -> None:
        super().__init__()
        self.cards = CardList(title, today)
        self._name = title
        self._count = Words("", 12, ink="text2")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(2))
        said = ElidedWords(sense, 12, ink="text3")
        said.setToolTip(sense)
        head = row(Words(title, bold=True), self._count, said, margins=(8, 4, 8, 0))
        head.box.setStretch(2, 1)
        box.addWidget(head)
        box.addWidget(self.cards, 1)

    def fill(self, cards: Sequence[Card]) -> None:
        """Show cards."""
        self.cards.fill(cards)
        self._count.say(str(len(cards)))
        self.cards.setAccessibleName(f"{self._name}, {len(cards)}")


class Matrix(QWidget):
    """Four quadrants, and what waits for an importance."""

    opened = Signal(object)
    weighed = Signal(object, str)
    """A card is to be of another importance."""
    chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        senses = (
            (self.tr("Do"), self.tr("at once: important, late or due within 3 working days")),
            (self.tr("Plan"), self.tr("give it a day: important, not urgent")),
            (self.tr("Delegate"), self.tr("hand it over: urgent, less important")),
            (self.tr("Limit"), self.tr("keep it short, or close it")),
            (self.tr("Importance to set"), self.tr("by a person: key I")),
        )
        self.quadrants = [_Quadrant(title, sense, today) for title, sense in senses]
        self._last: _Quadrant | None = None
        self._follow: tuple[UUID, str] | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme().px(side) for side in (12, 4, 12, 8)))
        grid.setSpacing(theme().px(8))
        for place, quadrant in enumerate(self.quadrants[:4]):
            grid.addWidget(quadrant, place // 2, place % 2)
        grid.addWidget(self.quadrants[4], 0, 2, 2, 1)
        for column in range(3):
            grid.setColumnStretch(column, 3 if column < 2 else 2)  # noqa: PLR2004 - the last one is narrower
        for place, quadrant in enumerate(self.quadrants):
            self._connect(place, quadrant)

    def fill(self, cards: Sequence[Card], urgent_until: str) -> None:
        """Share cards out; those with a day up to `urgent_until` (ISO) are urgent."""
        open_cards = [card for card in cards if card.column != "done"]
        for (importance, urgent), quadrant in zip(PLACES, self.quadrants, strict=True):
            quadrant.fill(
                [
                    card
                    for card in open_cards
                    if card.importance == importance
                    and (importance == "normal" or (bool(card.due_on) and card.due_on <= urgent_until) is urgent)
                ]
            )
        self._find_again()

    def current(self) -> Card | None:
        """Return the card in front: of the quadrant that has the focus, or had it last."""
        found = next((q for q in self.quadrants if q.cards.hasFocus()), self._last)
        return found.cards.current() if found is not None else None

    def weigh(self, importance: str = "") -> None:
        """Ask for the importance of the card in front: the other one, unless it is named."""
        card = self.current()
        if card is not None:
            self._ask(card, importance or ("low" if card.importance == "high" else "high"))

    def focus_first(self) -> None:
        """Put the focus on the first card."""
        found = next((q for q in self.quadrants if q.cards.cards.cards), None)
        if found is not None:
            found.cards.setFocus()

    def _connect(self, place: int, quadrant: _Quadrant) -> None:
        quadrant.cards.opened.connect(self.opened)
        quadrant.cards.left.connect(lambda by: self._go(place + by))
        quadrant.cards.dropped.connect(lambda ids: self._on_dropped(ids, PLACES[place][0]))
        quadrant.cards.entered.connect(partial(self._enter, quadrant))
        quadrant.cards.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def _enter(self, quadrant: _Quadrant) -> None:
        self._last = quadrant
        self.chosen.emit(self.current())

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.quadrants):
            self.quadrants[place].cards.setFocus()

    def _on_dropped(self, ids: bytes, importance: str) -> None:
        """Change the importance alone: a day is never changed by dragging."""
        wanted = UUID(bytes=ids[:16])
        card = next((c for q in self.quadrants for c in q.cards.cards.cards if c.id == wanted), None)
        if card is not None and card.importance != importance:
            self._ask(card, importance)

    def _ask(self, card: Card, importance: str) -> None:
        self._follow = card.id, importance
        self.weighed.emit(card, importance)

    def _find_again(self) -> None:
        """Put the focus on the card that was weighed, once what is read knows of it."""
        if self._follow is None:
            return
        wanted, importance = self._follow
        for quadrant in self.quadrants:
            place = quadrant.cards.cards.place_of(wanted)
            card = quadrant.cards.cards.at(place)
            if card is not None and card.importance == importance:
                quadrant.cards.choose(place)
                quadrant.cards.setFocus()
                self._follow = None
                return
