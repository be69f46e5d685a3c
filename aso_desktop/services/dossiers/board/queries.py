"""The cards of the board and of the matrix: open dossiers and tasks, read whole. Loads nothing heavy."""

from collections.abc import Mapping, Sequence
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
_NOWHERE: Final = float("inf")


def columns(db: Connection) -> tuple[BoardColumn, ...]:
    """Return the columns in order, as they are configured on this device."""
    kept = settings.kept(db).get(COLUMNS_KEY)
    if not isinstance(kept, list):
        return SHIPPED
    found = tuple(BoardColumn(str(key), str(label), int(limit)) for key, label, limit in kept)
    return found or SHIPPED


def cards(db: Connection, view: DossierView, since: str) -> list[Card]:
    """Return the cards of a view, in the order of the board; tasks done since a day (ISO) stand in the last column.

    A view that only dossiers can be in (`blocked`, `dormant`) shows no task; `mine` shows the agent's own.
    """
    places: dict[bytes, float] = dict(db.execute(PLACES, (BOARD,)))
    rows = dossiers.rows(db, dossiers.places(db, view, "due", MOST))
    found = [_dossier(row, places) for row in rows]
    blocks: dict[UUID | None, str] = {row.id: row.block for row in rows if row.block}
    if view.name in ("live", "mine", "late") and view.node_id is None and not view.match:
        tasks = (_task(row, blocks) for row in db.execute(TASKS, (BOARD, since)))
        found += [card for card in tasks if _is_in(card, view)]
    return sorted(found, key=lambda card: (card.place, card.due_on or "9", card.title))


def urgent_until(today: date, calendar: Calendar) -> date:
    """Return the last day that counts as urgent."""
    return calendar.add_working_days(today, ALERT_DAYS)


def _is_in(card: Card, view: DossierView) -> bool:
    if view.name == "mine":
        return card.lead_id == view.agent_id
    return view.name != "late" or card.is_late(view.today)


def _dossier(row: dossiers.DossierRow, places: Mapping[bytes, float]) -> Card:
    column = DONE if row.state == "to_close" else row.stage
    return Card(
        "dossier", row.id, row.number, row.title, row.lead, row.lead_id, column, row.importance, row.importance_by,
        row.importance_on, row.due_on, row.rule, row.block, row.tasks, row.tasks_done, row.letters,
        places.get(row.id.bytes, _NOWHERE),
    )  # fmt: skip


def _task(row: Sequence[Any], blocks: Mapping[UUID | None, str]) -> Card:
    task_id, number, title, owner, owner_id, state, importance, due_on, source_id, place, _local_id = row
    source = UUID(bytes=source_id) if source_id else None
    return Card(
        "task", UUID(bytes=task_id), number, title, owner, UUID(bytes=owner_id) if owner_id else None, state,
        importance, "", "", due_on if state != DONE else "", "due" if due_on else "", blocks.get(source, ""), 0, 0, 0,
        _NOWHERE if place is None else place,
    )  # fmt: skip


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"tasks": (TASKS, ("", "")), "places": (PLACES, ("",))}
