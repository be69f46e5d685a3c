"""What screens read of dossiers and of the plan: parameterised SQL, frozen rows. Loads nothing heavy."""

from collections.abc import Iterator, Mapping
from json import dumps
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.dossiers.rows import (
    ActRow,
    DossierDetail,
    DossierRow,
    NodeRow,
    NoteRow,
    PartyRow,
    PieceRow,
    StopRow,
)
from aso_desktop.services.search.dossiers.queries import FOUND
from aso_desktop.store.stubs import IS_HERE

__all__ = [
    "BLOCKERS",
    "ORDERS",
    "VIEWS",
    "ActRow",
    "Connection",
    "DossierDetail",
    "DossierRow",
    "DossierView",
    "NodeRow",
    "NoteRow",
    "PartyRow",
    "PieceRow",
    "StopRow",
    "below",
    "by_number",
    "circuits_of",
    "count",
    "dossier",
    "journal",
    "line",
    "notes",
    "parties",
    "pieces",
    "places",
    "plan",
    "planned",
    "rows",
    "stops",
]

Connection = Any
"""A DB-API connection on the reader's thread, or the one of an open transaction."""

VIEWS: Final = ("live", "mine", "late", "blocked", "dormant", "closed", "all")
ORDERS: Final = ("newest", "due", "number", "title", "opened")


class DossierView(NamedTuple):
    """Which dossiers: a view seen from a day (ISO), an agent for `mine`, a node and those below, words to find.

    `dormant_before` (ISO) is the day since which nothing was expected or done.
    """

    name: str = "live"
    today: str = ""
    agent_id: UUID | None = None
    node_id: UUID | None = None
    match: str = ""
    dormant_before: str = ""


_LIVE: Final = "('open', 'to_close', 'reopened')"
_UP: Final = """
up(id, parent_id) AS (
    SELECT d.id, d.parent_id UNION ALL SELECT p.id, p.parent_id FROM dossier AS p JOIN up ON p.id = up.parent_id)
"""
_BLOCK: Final = (
    f"(WITH RECURSIVE {_UP} SELECT s.reason FROM up JOIN dossier_stop AS s ON s.dossier_id = up.id "
    "WHERE s.kind = 'block' AND s.lifted_at IS NULL ORDER BY s.local_id LIMIT 1)"
)
_HOLD: Final = (
    "(SELECT s.reason FROM dossier_stop AS s WHERE s.dossier_id = d.id AND s.kind = 'hold' AND s.lifted_at IS NULL "
    "ORDER BY s.local_id LIMIT 1)"
)
_TASK_DUE: Final = (
    "(SELECT min(t.due_on) FROM task AS t WHERE t.source_id = d.id AND t.state IN ('todo', 'doing', 'waiting'))"
)
_LETTER_DUE: Final = "(SELECT min(l.due_on) FROM letter AS l WHERE l.dossier_id = d.id AND l.is_open = 1)"
_CLOCK_DUE: Final = (
    "(SELECT min(k.fixed_on) FROM deadline AS k WHERE k.subject_id = d.id AND k.settled = '' AND k.fixed_on <> '')"
)
NEAREST: Final = (
    f"min(ifnull(d.due_on, '9'), ifnull({_TASK_DUE}, '9'), ifnull({_LETTER_DUE}, '9'), ifnull({_CLOCK_DUE}, '9'))"
)
_COLUMNS: Final = f"""
d.local_id, d.id, d.number, d.title, ifnull(n.code, ''), ifnull(a.name, ''), d.lead_id,
       ifnull(d.opened_on, ''), ifnull(d.closed_on, ''), ifnull(d.due_on, ''), d.state, d.stage, d.importance,
       ifnull(i.name, ''), ifnull(d.importance_on, ''), d.parent_id, d.mark,
       ifnull({_BLOCK}, ''), ifnull({_HOLD}, ''),
       (SELECT count(*) FROM letter AS l WHERE l.dossier_id = d.id),
       (SELECT count(*) FROM dossier_piece AS p WHERE p.dossier_id = d.id AND p.removed_because = ''),
       (SELECT count(*) FROM task AS t WHERE t.source_id = d.id AND t.state <> 'dropped'),
       (SELECT count(*) FROM task AS t WHERE t.source_id = d.id AND t.state = 'done'),
       d.due_on, {_TASK_DUE}, {_LETTER_DUE}, {_CLOCK_DUE}
"""
_NAMED: Final = """
LEFT JOIN classification_node AS n ON n.id = d.node_id LEFT JOIN agent AS a ON a.id = d.lead_id
LEFT JOIN agent AS i ON i.id = d.importance_by
"""
ROWS: Final = (
    f"SELECT {_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN dossier AS d ON d.local_id = wanted.value {_NAMED}"
)
_WHERE: Final[Mapping[str, str]] = {
    "live": f"d.state IN {_LIVE}",
    "mine": f"d.lead_id = :agent AND d.state IN {_LIVE}",
    "late": f"d.state IN {_LIVE} AND {NEAREST} < :today",
    "blocked": (
        f"d.state IN {_LIVE} AND d.id IN (WITH RECURSIVE down(id) AS (SELECT s.dossier_id FROM dossier_stop AS s "
        "WHERE s.kind = 'block' AND s.lifted_at IS NULL UNION SELECT c.id FROM dossier AS c JOIN down "
        "ON c.parent_id = down.id) SELECT id FROM down)"
    ),
    "dormant": (
        f"d.state IN {_LIVE} AND {NEAREST} = '9' AND ifnull(d.opened_on, '') < :dormant "
        "AND NOT EXISTS (SELECT 1 FROM letter AS l WHERE l.dossier_id = d.id AND l.day >= :dormant) "
        "AND NOT EXISTS (SELECT 1 FROM dossier_note AS o WHERE o.dossier_id = d.id AND o.created_at >= :dormant) "
        "AND NOT EXISTS (SELECT 1 FROM dossier_piece AS p WHERE p.dossier_id = d.id AND p.created_at >= :dormant)"
    ),
    "closed": f"d.state NOT IN {_LIVE}",
    "all": "1",
}
_NODE: Final = (
    " AND d.node_id IN (WITH RECURSIVE down(id) AS (SELECT :node UNION SELECT c.id FROM classification_node AS c "
    "JOIN down ON c.parent_id = down.id) SELECT id FROM down)"
)
_MATCH: Final = f" AND d.local_id IN ({FOUND})"
_ORDER: Final[Mapping[str, str]] = {
    "newest": "d.local_id DESC",
    "due": f"{NEAREST}, d.local_id DESC",
    "number": "d.number, d.local_id",
    "title": "d.title_key, d.local_id",
    "opened": "d.opened_on DESC, d.local_id DESC",
}
DETAIL: Final = """
SELECT d.id, d.number, d.title, d.node_id, ifnull(n.code, ''), ifnull(n.label_fr, ''), d.parent_id,
       ifnull(u.number || ' ' || u.title, ''), d.lead_id, ifnull(a.name, ''), d.unit_id, ifnull(d.opened_on, ''),
       ifnull(d.closed_on, ''), ifnull(d.due_on, ''), d.mark, d.state, d.state_reason, d.summary, d.importance,
       ifnull((SELECT min(day) FROM (SELECT l.day FROM letter AS l WHERE l.dossier_id = d.id UNION ALL
               SELECT p.day FROM dossier_piece AS p WHERE p.dossier_id = d.id AND p.removed_because = '')), ''),
       ifnull((SELECT max(day) FROM (SELECT l.day FROM letter AS l WHERE l.dossier_id = d.id UNION ALL
               SELECT p.day FROM dossier_piece AS p WHERE p.dossier_id = d.id AND p.removed_because = '')), '')
FROM dossier AS d LEFT JOIN classification_node AS n ON n.id = d.node_id LEFT JOIN agent AS a ON a.id = d.lead_id
LEFT JOIN dossier AS u ON u.id = d.parent_id WHERE d.id = ?
"""
PIECES: Final = """
SELECT 'letter', l.id, l.id, l.subject, ifnull(l.number, ''), ifnull(l.day, ''), l.state, '', '', '', 0
FROM letter AS l WHERE l.dossier_id = :dossier
UNION ALL
SELECT p.kind, p.id, p.target_id, p.title, '', ifnull(p.day, ''), '', p.late_reason, p.blob, p.address,
       ifnull(p.size, 0)
FROM dossier_piece AS p WHERE p.dossier_id = :dossier AND p.removed_because = ''
ORDER BY 6 DESC, 2 DESC
"""
NOTES: Final = """
SELECT o.id, o.text, ifnull(a.name, ''), o.created_at, o.replaces_id,
       EXISTS (SELECT 1 FROM dossier_note AS c WHERE c.dossier_id = o.dossier_id AND c.replaces_id = o.id)
FROM dossier_note AS o LEFT JOIN agent AS a ON a.id = o.created_by WHERE o.dossier_id = ? ORDER BY o.local_id
"""
STOPS: Final = """
SELECT s.id, s.kind, s.reason, ifnull(a.name, ''), s.created_at, ifnull(w.name, ''), s.lifter_id, ifnull(b.name, ''),
       ifnull(s.lifted_at, ''), s.lifted_because
FROM dossier_stop AS s LEFT JOIN agent AS a ON a.id = s.created_by LEFT JOIN agent AS w ON w.id = s.lifter_id
LEFT JOIN agent AS b ON b.id = s.lifted_by WHERE s.dossier_id = ? ORDER BY s.lifted_at IS NOT NULL, s.local_id DESC
"""
PARTIES: Final = """
SELECT id, printed, role, contact_id, organisation_id FROM dossier_party WHERE dossier_id = ? ORDER BY local_id
"""
BELOW: Final = "SELECT local_id FROM dossier WHERE parent_id = ? ORDER BY number"
PLACE: Final = "SELECT local_id FROM dossier WHERE id = ?"
BY_NUMBER: Final = "SELECT local_id FROM dossier WHERE number = ? AND number <> ''"
PLAN: Final = """
SELECT n.local_id, n.id, n.code, n.parent_id, n.label_fr, n.label_en, n.former_code, n.closed,
       (SELECT count(*) FROM dossier AS d WHERE d.node_id = n.id)
FROM classification_node AS n ORDER BY n.code, n.local_id
"""
JOURNAL: Final = """
SELECT h.at, ifnull(a.name, ''), h.operation, h.table_name, ifnull(h.before, ''), ifnull(h.after, '')
FROM history AS h LEFT JOIN agent AS a ON a.id = h.agent_id
WHERE h.row_id IN (SELECT ?1 UNION SELECT id FROM dossier_stop WHERE dossier_id = ?1
    UNION SELECT id FROM dossier_note WHERE dossier_id = ?1 UNION SELECT id FROM dossier_piece WHERE dossier_id = ?1
    UNION SELECT id FROM dossier_party WHERE dossier_id = ?1) ORDER BY h.entry
"""
CIRCUITS: Final = """
SELECT id FROM circuit WHERE dossier_id = ?1
UNION SELECT c.id FROM letter AS l JOIN circuit AS c ON c.object_id = l.id WHERE l.dossier_id = ?1
"""
BLOCKERS: Final[Mapping[str, str]] = {
    "block": (
        "SELECT 'dossier_stop', id, reason FROM dossier_stop "
        "WHERE dossier_id = :dossier AND kind = 'block' AND lifted_at IS NULL"
    ),
    "above": (
        "WITH RECURSIVE up(id) AS (SELECT parent_id FROM dossier WHERE id = :dossier UNION SELECT d.parent_id "
        "FROM dossier AS d JOIN up ON d.id = up.id) SELECT 'dossier', a.id, a.number || ' – ' || s.reason FROM up "
        "JOIN dossier AS a ON a.id = up.id JOIN dossier_stop AS s ON s.dossier_id = a.id AND s.kind = 'block' "
        "AND s.lifted_at IS NULL"
    ),
    "task": (
        "SELECT 'task', id, title FROM task WHERE source_id = :dossier AND state IN ('todo', 'doing', 'waiting') "
        "UNION ALL SELECT 'task', t.id, t.title FROM letter AS l JOIN task AS t ON t.source_id = l.id "
        "WHERE l.dossier_id = :dossier AND t.state IN ('todo', 'doing', 'waiting')"
    ),
    "draft": (
        "SELECT 'document_draft', id, title FROM document_draft WHERE source_id = :dossier AND state <> 'final' "
        "UNION SELECT 'document_draft', w.id, w.title FROM dossier_piece AS p JOIN document_draft AS w "
        "ON w.id = p.target_id WHERE p.dossier_id = :dossier AND p.removed_because = '' AND w.state <> 'final' "
        "UNION SELECT 'document_draft', w.id, w.title FROM letter AS l JOIN document_draft AS w ON w.letter_id = l.id "
        "WHERE l.dossier_id = :dossier AND w.state <> 'final'"
    ),
    "reply": (
        "SELECT 'letter', id, ifnull(number || ' ', '') || subject FROM letter "
        "WHERE dossier_id = :dossier AND state = 'waiting_third_party'"
    ),
    "letter": (
        "SELECT 'letter', id, ifnull(number || ' ', '') || subject FROM letter "
        "WHERE dossier_id = :dossier AND is_open = 1 AND state <> 'waiting_third_party'"
    ),
    "clock": (
        "SELECT 'deadline', id, title FROM deadline WHERE subject_id = :dossier AND settled = '' UNION ALL "
        "SELECT 'deadline', k.id, k.title FROM letter AS l JOIN deadline AS k ON k.subject_id = l.id "
        "WHERE l.dossier_id = :dossier AND k.settled = ''"
    ),
    "below": (
        f"SELECT 'dossier', id, number || ' ' || title FROM dossier WHERE parent_id = :dossier AND state IN {_LIVE}"
    ),
    "outside": (
        "SELECT kind, id, title FROM (SELECT 'letter' AS kind, id, ifnull(number || ' ', '') || subject AS title "
        "FROM letter WHERE dossier_id = :dossier UNION ALL SELECT 'dossier_piece', id, title FROM dossier_piece "
        "WHERE dossier_id = :dossier AND removed_because = '') "
        "WHERE EXISTS (SELECT 1 FROM dossier WHERE parent_id = :dossier)"
    ),
}
_FAR: Final = "9"
_RULES: Final = ("due", "task", "letter", "clock")
ID_AT: Final = 1
_ROW_IDS: Final = (ID_AT, 6, 15)
"""Where ids stand in a line of the list: thousands are read at once for the board."""


def places(db: Connection, view: DossierView, order: str = "newest", limit: int = -1) -> list[int]:
    """Return the places of the dossiers of a view, in an order of `ORDERS`."""
    sql, values = _listing(view, order)
    return [place for (place,) in db.execute(f"{sql} LIMIT :limit", {**values, "limit": limit})]


def count(db: Connection, view: DossierView) -> int:
    """Return how many dossiers a view holds."""
    sql, values = _listing(view, "")
    return int(db.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0])


def rows(db: Connection, wanted: list[int]) -> list[DossierRow]:
    """Return the dossiers at these places, in this order."""
    return [row_of(line) for line in lines(db, wanted)]


def lines(db: Connection, wanted: list[int]) -> Iterator[tuple[Any, ...]]:
    """Yield the lines at these places as they are stored: `row_of` makes a dossier of one, its id is at `ID_AT`."""
    yield from db.execute(ROWS, (dumps(wanted),))


def row_of(line: tuple[Any, ...]) -> DossierRow:
    """Return the dossier of a stored line, with its nearest day and what gives it."""
    nearest, rule = _FAR, ""
    for day, name in zip(line[-4:], _RULES, strict=True):
        if day and day < nearest:
            nearest, rule = day, name
    told = list(line[:-4])
    for place in _ROW_IDS:
        told[place] = UUID(bytes=told[place]) if told[place] else None
    return DossierRow._make((*told, nearest if rule else "", rule))


def line(db: Connection, dossier_id: UUID) -> DossierRow | None:
    """Return one dossier as the list shows it."""
    found = db.execute(PLACE, (dossier_id.bytes,)).fetchone()
    return rows(db, [found[0]])[0] if found else None


def by_number(db: Connection, number: str) -> list[DossierRow]:
    """Return the dossiers that bear a number: one, unless two devices gave the same apart."""
    return rows(db, [place for (place,) in db.execute(BY_NUMBER, (number,))])


def dossier(db: Connection, dossier_id: UUID) -> DossierDetail | None:
    """Return what a form holds of one dossier, and its extreme days."""
    row = db.execute(DETAIL, (dossier_id.bytes,)).fetchone()
    return DossierDetail._make(_ids(row, 0, 3, 6, 8, 10)) if row else None


def pieces(db: Connection, dossier_id: UUID) -> list[PieceRow]:
    """Return the letters and other pieces, the newest first."""
    return [PieceRow._make(_ids(row, 1, 2)) for row in db.execute(PIECES, {"dossier": dossier_id.bytes})]


def notes(db: Connection, dossier_id: UUID) -> list[NoteRow]:
    """Return the notes in order; numbers are derived from it."""
    found = db.execute(NOTES, (dossier_id.bytes,)).fetchall()
    return [
        NoteRow(UUID(bytes=key), number, text, author, at, UUID(bytes=old) if old else None, bool(is_old))
        for number, (key, text, author, at, old, is_old) in enumerate(found, 1)
    ]


def stops(db: Connection, dossier_id: UUID) -> list[StopRow]:
    """Return blocks and holds, those in force first."""
    return [StopRow._make(_ids(row, 0, 6)) for row in db.execute(STOPS, (dossier_id.bytes,))]


def parties(db: Connection, dossier_id: UUID) -> list[PartyRow]:
    """Return whom a dossier concerns."""
    return [PartyRow._make(_ids(row, 0, 3, 4)) for row in db.execute(PARTIES, (dossier_id.bytes,))]


def below(db: Connection, dossier_id: UUID) -> list[DossierRow]:
    """Return the sub-dossiers right below."""
    return rows(db, [place for (place,) in db.execute(BELOW, (dossier_id.bytes,))])


def journal(db: Connection, dossier_id: UUID) -> list[ActRow]:
    """Return every act on a dossier, its stops, notes, pieces and parties, oldest first."""
    return [ActRow._make(row) for row in db.execute(JOURNAL, (dossier_id.bytes,))]


def circuits_of(db: Connection, dossier_id: UUID) -> list[UUID]:
    """Return the circuits over a dossier or one of its letters."""
    return [UUID(bytes=row[0]) for row in db.execute(CIRCUITS, (dossier_id.bytes,))]


def plan(db: Connection) -> list[NodeRow]:
    """Return the whole plan in the order of its codes."""
    return [NodeRow._make((*_ids(row[:8], 1, 3)[:7], bool(row[7]), row[8])) for row in db.execute(PLAN)]


def _listing(view: DossierView, order: str) -> tuple[str, dict[str, Any]]:
    where = f"d.id {IS_HERE} AND {_WHERE[view.name]}" + (_NODE if view.node_id else "") + (_MATCH if view.match else "")
    values = {
        "agent": view.agent_id.bytes if view.agent_id else b"",
        "today": view.today,
        "dormant": view.dormant_before,
        "node": view.node_id.bytes if view.node_id else b"",
        "match": view.match,
    }
    ordered = f" ORDER BY {_ORDER[order]}" if order else ""
    return f"SELECT d.local_id FROM dossier AS d WHERE {where}{ordered}", values


def _ids(row: tuple[Any, ...], *at: int) -> list[Any]:
    return [(UUID(bytes=value) if value else None) if place in at else value for place, value in enumerate(row)]


def planned() -> dict[str, tuple[str, Any]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    one, named = (bytes(16),), {"dossier": bytes(16)}
    view = DossierView(agent_id=UUID(int=1), today="2026-01-01", dormant_before="2026-01-01")
    return {
        "rows": (ROWS, ("[]",)),
        "detail": (DETAIL, one),
        "pieces": (PIECES, named),
        "notes": (NOTES, one),
        "stops": (STOPS, one),
        "parties": (PARTIES, one),
        "below": (BELOW, one),
        "place": (PLACE, one),
        "by number": (BY_NUMBER, ("x",)),
        "plan": (PLAN, ()),
        "journal": (JOURNAL, one),
        "circuits": (CIRCUITS, one),
        **{f"blocker {kind}": (sql, named) for kind, sql in BLOCKERS.items()},
        **{f"view {name}": _listing(view._replace(name=name), "newest") for name in VIEWS},
        "view of a node": _listing(view._replace(node_id=UUID(int=1)), "due"),
        "view of words": _listing(view._replace(match='"x"*'), "title"),
    }
