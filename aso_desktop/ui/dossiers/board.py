"""The board: one column of cards per stage, limits that warn, an order of one's own."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.dossiers.board.queries import TASK_STATES, BoardColumn, Card
from aso_desktop.services.dossiers.labels import STAGES
from aso_desktop.ui.dossiers.cards import CardList
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, key_hint, row
from aso_desktop.ui.kit.widgets.chip import Chip

NO_CARD: Final = QT_TRANSLATE_NOOP("dossiers", "No card is in front: choose one.")
NO_COLUMN: Final = QT_TRANSLATE_NOOP("dossiers", "There is no further column on this side.")
NO_RANK: Final = QT_TRANSLATE_NOOP("dossiers", "The card stands at the end of its column.")
STILL: Final = QT_TRANSLATE_NOOP("dossiers", "The dossier is blocked: {reason}. Lift the block first.")
STEPS: Final = {"dossier.right": 1, "dossier.left": -1}
RANKS: Final = {"dossier.up": -1, "dossier.down": 1}
NARROWEST: Final = 248
LEAST_FOR_KEYS: Final = 400


def title_of(column: BoardColumn) -> str:
    """Return the title of a column: its own, or the shipped one."""
    return column.label or (spoken(STAGES[column.key]) if column.key in STAGES else column.key)


class _Column(QWidget):
    """A title with its count, and the cards."""

    def __init__(self, column: BoardColumn, today: date) -> None:
        super().__init__()
        self.column = column
        self.cards = CardList(title_of(column), today)
        self._title, self._count = Words(title_of(column), bold=True), Words("", 12, ink="text2")
        self._over = Chip("", "warning", "triangle-alert")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(4))
        box.addWidget(row(self._title, self._count, None, self._over, margins=(6, 2, 6, 0)))
        box.addWidget(self.cards, 1)
        keeps = self._over.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # heads stand at one height, with a warning or without
        self._over.setSizePolicy(keeps)
        self._over.hide()
        theme().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setMinimumWidth(theme().px(NARROWEST))

    def fill(self, cards: Sequence[Card]) -> None:
        """Show cards and their count against the limit: it warns and forbids nothing."""
        self.cards.fill(cards)
        self.tell()

    def tell(self) -> None:
        """Say how many cards there are, and whether they are too many."""
        count, limit = len(self.cards.cards.cards), self.column.limit
        over = count - limit if limit else 0
        said = self.tr("{count} of {limit}").format(count=count, limit=limit) if limit else str(count)
        self._count.say(said, "warning" if over > 0 else "text2")
        self._over.say(self.tr("%Ln too many", "", over), "warning", "triangle-alert")
        self._over.setVisible(over > 0)
        self.cards.setAccessibleName(f"{title_of(self.column)}, {said}")


class Board(QScrollArea):
    """All columns side by side."""

    opened = Signal(object)
    moved = Signal(object, str)
    """A card is to go to a column."""
    arranged = Signal(list)
    """The ids of a column in their new order."""
    chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.columns: list[_Column] = []
        self._last: _Column | None = None
        self._follow: UUID | None = None
        self._place = QWidget()
        self._box = QHBoxLayout(self._place)
        self._box.setContentsMargins(*(theme().px(side) for side in (12, 8, 12, 8)))
        self._box.setSpacing(theme().px(8))
        self.setWidget(self._place)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fill(self, columns: Sequence[BoardColumn], cards: Sequence[Card]) -> None:
        """Show the cards by column; those of a column that is gone stand in the first."""
        if [c.column for c in self.columns] != list(columns):
            self._make(columns)
        shared: dict[str, list[Card]] = {column.key: [] for column in columns}
        first = shared[columns[0].key] if columns else []
        for card in cards:
            shared.get(card.column, first).append(card)
        for column in self.columns:
            column.fill(shared[column.column.key])
        self._find_again()

    def current(self) -> Card | None:
        """Return the card in front."""
        column = self._focused()
        return column.cards.current() if column else None

    def moves(self) -> dict[str, Callable[[], object]]:
        """Return what the keys of the board do."""
        steps = {name: partial(self.step, by) for name, by in STEPS.items()}
        return {**steps, **{name: partial(self.shift, by) for name, by in RANKS.items()}}

    def why_not(self, command: str) -> Text | None:
        """Return why the card in front does not move (`dossier.right`); None where it may."""
        column, card = self._focused(), self.current()
        if column is None or card is None:
            return NO_CARD
        if command in STEPS:
            if card.kind == "dossier" and card.block:
                return STILL.format(reason=card.block)
            return None if self._beside(card, STEPS[command]) else NO_COLUMN
        place = column.cards.cards.place_of(card.id) + RANKS[command]
        return None if 0 <= place < len(column.cards.cards.cards) else NO_RANK

    def step(self, by: int) -> None:
        """Move the card in front to the column beside; a task passes over columns that are for dossiers."""
        card = self.current()
        if card is not None and (key := self._beside(card, by)):
            self.send(card, key)

    def send(self, card: Card, key: str) -> None:
        """Show a card where it goes, and ask for it to go there; a refusal has everything read again."""
        self._follow = card.id
        here = next((c for c in self.columns if c.cards.cards.take(card.id)), None)
        there = next(c for c in self.columns if c.column.key == key)
        place = there.cards.cards.put(card._replace(column=key))
        for column in (here, there):
            if column is not None:
                column.tell()
        there.cards.choose(place)
        there.cards.setFocus()
        self.moved.emit(card, key)

    def shift(self, by: int) -> None:
        """Move the card in front up or down in its column."""
        column, card = self._focused(), self.current()
        if column is None or card is None:
            return
        order = [c.id for c in column.cards.cards.cards]
        place = order.index(card.id)
        if 0 <= place + by < len(order):
            order[place], order[place + by] = order[place + by], order[place]
            self._follow = card.id
            self.arranged.emit(order)

    def focus_first(self) -> None:
        """Put the focus on the first card."""
        column = next((c for c in self.columns if c.cards.cards.cards), None)
        if column is not None:
            column.cards.setFocus()

    def _beside(self, card: Card, by: int) -> str:
        """Return the key of the next column that a card can stand in; empty at the edge of the board."""
        keys = [c.column.key for c in self.columns if card.kind == "dossier" or c.column.key in TASK_STATES]
        place = keys.index(card.column) + by if card.column in keys else 0
        return keys[place] if 0 <= place < len(keys) else ""

    def _make(self, columns: Sequence[BoardColumn]) -> None:
        for old in self.columns:
            self._box.removeWidget(old)
            old.deleteLater()
        self.columns = [_Column(column, self._today) for column in columns]
        for place, made in enumerate(self.columns):
            self._box.addWidget(made, 1)
            made.cards.opened.connect(self.opened)
            made.cards.left.connect(lambda by, place=place: self._go(place + by))
            made.cards.dropped.connect(lambda ids, key=made.column.key: self._on_dropped(ids, key))
            made.cards.entered.connect(partial(self._enter, made))
            made.cards.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.columns):
            self.columns[place].cards.setFocus()
            self.ensureWidgetVisible(self.columns[place])

    def _on_dropped(self, ids: bytes, key: str) -> None:
        wanted = UUID(bytes=ids[:16])
        card = next((c for column in self.columns for c in column.cards.cards.cards if c.id == wanted), None)
        if card is not None and card.column != key:
            self.send(card, key)

    def _find_again(self) -> None:
        """Put the focus on the card that was moved, wherever it stands now."""
        for column in self.columns:
            place = column.cards.cards.place_of(self._follow) if self._follow else -1
            if place >= 0:
                column.cards.choose(place)
                column.cards.setFocus()
                self._follow = None
                return

    def _focused(self) -> _Column | None:
        """Return the column that has the focus, or had it last: the palette takes it while a command is typed."""
        found = next((c for c in self.columns if c.cards.hasFocus()), self._last)
        return found if found in self.columns else None

    def _enter(self, column: _Column) -> None:
        self._last = column
        self.chosen.emit(self.current())


class BoardPage(QWidget):
    """The board, and its keys at the foot; they give way where there is little height."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self._keys = row(
            key_hint(self.tr("Other column"), self.tr("Ctrl"), "←", "→"),
            key_hint(self.tr("Other rank"), self.tr("Ctrl"), "↑", "↓"),
            key_hint(self.tr("Importance"), "I"),
            key_hint(self.tr("Block"), "B"),
            key_hint(self.tr("Open"), self.tr("Enter")),
            None, margins=(16, 8, 16, 8), gap=20, kind="footbar",
        )  # fmt: skip
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(board, 1)
        box.addWidget(self._keys)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.setVisible(self.height() >= theme().px(LEAST_FOR_KEYS))
