"""The cards of the board and of the matrix: open dossiers and tasks, read whole. Loads nothing heavy."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.dossiers import queries as dossiers
from aso_desktop.services.dossiers.queries import DossierView
from aso_desktop.services.settings import queries as settings

Connection = Any
"""A DB-API connection on the reader's thread."""

BOARD: Final = "board"
"""Name of the order kept in `card_place`."""
COLUMNS_KEY: Final = "dossier_board"
DONE: Final = "done"
ALERT_DAYS: Final = 3
"""Working days before its day from which a card is urgent."""


class BoardColumn(NamedTuple):
    """A column: its key, its label (empty: the shipped words), and how many cards it should hold; 0: any."""

    key: str
    label: str = ""
    limit: int = 0


SHIPPED: Final = (BoardColumn("todo"), BoardColumn("doing", limit=5), BoardColumn("waiting"), BoardColumn(DONE))
LIVE: Final = ("open", "to_close", "reopened")
"""States in which a dossier goes on."""
TASK_STATES: Final = ("todo", "doing", "waiting", "done")
"""Columns that a task can stand in; others are a dossier's."""


class Card(NamedTuple):
    """One dossier or task. Days are ISO text; `rule` names what gives the nearest day, `block` why it is blocked."""

    kind: str
    id: UUID
    number: str
    title: str
    lead: str
    lead_id: UUID | None
    column: str
    importance: str
    importance_by: str
    importance_on: str
    due_on: str
    rule: str
    block: str
    tasks: int
    tasks_done: int
    letters: int
    place: float
    hold: str = ""
    is_live: bool = True

    def is_late(self, today: str) -> bool:
        """Say whether the nearest day is past."""
        return bool(self.due_on) and self.due_on < today


TASKS: Final = """
SELECT t.id, ifnull(d.number, ''), t.title, CASE WHEN t.owner <> '' THEN t.owner ELSE ifnull(a.name, '') END,
       t.owner_id, t.state, t.importance, ifnull(t.due_on, ''), t.source_id, c.place, t.local_id
FROM task AS t LEFT JOIN agent AS a ON a.id = t.owner_id LEFT JOIN dossier AS d ON d.id = t.source_id
LEFT JOIN card_place AS c ON c.board = ?1 AND c.card_id = t.id
WHERE t.state IN ('todo', 'doing', 'waiting') OR (t.state = 'done' AND t.done_on >= ?2)
"""
PLACES: Final = "SELECT card_id, place FROM card_place WHERE board = ?"
PUT: Final = (
    "INSERT INTO card_place(board, card_id, place) VALUES (?, ?, ?) "
    "ON CONFLICT(board, card_id) DO UPDATE SET place = excluded.place"
)
MOST: Final = 20_000
_SOURCE_AT: Final = 8
"""Where the dossier of a task stands in its line."""
_NOWHERE: Final = float("inf")
_Known = dict[bytes, tuple[tuple[Any, ...], Card]]
"""By id: what was stored, and the card made of it."""


def columns(db: Connection) -> tuple[BoardColumn, ...]:
    """Return the columns in order, as they are configured on this device."""
    kept = settings.kept(db).get(COLUMNS_KEY)
    if not isinstance(kept, list):
        return SHIPPED
    found = tuple(BoardColumn(str(key), str(label), int(limit)) for key, label, limit in kept)
    return found or SHIPPED


def order_of(card: Card) -> tuple[float, str, str]:
    """Return what a column is sorted by: the officer's own order, then the day."""
    return card.place, card.due_on or "9", card.title


class CardReader:
    """Reads the cards of a view. A line that is stored as it was gives the card it gave before, the same object.

    Thousands of new objects at each reading would have the memory walked through while the window is in use.
    """

    def __init__(self) -> None:
        self._known: _Known = {}

    def read(self, db: Connection, view: DossierView, since: str) -> list[Card]:
        """Return the cards in the order of the board; tasks done since a day (ISO) stand in the last column.

        A view that only dossiers can be in (`blocked`, `dormant`) shows no task; `mine` shows the agent's own.
        """
        places: dict[bytes, float] = dict(db.execute(PLACES, (BOARD,)))
        fresh: _Known = {}
        for line in dossiers.lines(db, dossiers.places(db, view, "due", MOST)):
            key = line[dossiers.ID_AT]
            self._keep(fresh, key, (line, places.get(key, _NOWHERE)), _dossier)
        found = [card for _told, card in fresh.values()]
        if view.name in ("live", "mine", "late") and view.node_id is None and not view.match:
            blocks = {card.id.bytes: card.block for card in found if card.block}
            for line in db.execute(TASKS, (BOARD, since)):
                card = self._keep(fresh, line[0], (line, blocks.get(line[_SOURCE_AT], "")), _task)
                if _is_in(card, view):
                    found.append(card)
        self._known = fresh
        return sorted(found, key=order_of)

    def _keep(self, fresh: _Known, key: bytes, told: tuple[Any, ...], make: Callable[..., Card]) -> Card:
        known = self._known.get(key)
        fresh[key] = known if known is not None and known[0] == told else (told, make(*told))
        return fresh[key][1]


def urgent_until(today: date, calendar: Calendar) -> date:
    """Return the last day that counts as urgent."""
    return calendar.add_working_days(today, ALERT_DAYS)


def _is_in(card: Card, view: DossierView) -> bool:
    if view.name == "mine":
        return card.lead_id == view.agent_id
    return view.name != "late" or card.is_late(view.today)


def _dossier(line: tuple[Any, ...], place: float) -> Card:
    row = dossiers.row_of(line)
    column = DONE if row.state == "to_close" else row.stage
    return Card(
        "dossier", row.id, row.number, row.title, row.lead, row.lead_id, column, row.importance, row.importance_by,
        row.importance_on, row.due_on, row.rule, row.block, row.tasks, row.tasks_done, row.letters, place, row.hold,
        row.state in LIVE,
    )  # fmt: skip


def _task(line: Sequence[Any], block: str) -> Card:
    task_id, number, title, owner, owner_id, state, importance, due_on, _source_id, place, _local_id = line
    return Card(
        "task", UUID(bytes=task_id), number, title, owner, UUID(bytes=owner_id) if owner_id else None, state,
        importance, "", "", due_on if state != DONE else "", "due" if due_on else "", block, 0, 0, 0,
        _NOWHERE if place is None else place,
    )  # fmt: skip


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"tasks": (TASKS, ("", "")), "places": (PLACES, ("",))}
