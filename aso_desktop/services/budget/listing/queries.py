"""Pages of movements and of commitments: the first rows, the rest by identity, the count. Loads nothing heavy.

A page is read in two steps as in the other rooms: `first_page` and `ids` give places, `rows` reads what is seen.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import NOTHING, OBLIGATIONS, Nature, Sums
from aso_desktop.services.budget.confirming.queries import awaits

Connection = Any
_PAGE: Final = 60


class View(NamedTuple):
    """Which movements: by year, line (with `below` the lines of a node), supplier, month (`2026-10`), text."""

    year_id: UUID | None = None
    line_id: UUID | None = None
    node_id: UUID | None = None
    commitment_id: UUID | None = None
    supplier_id: UUID | None = None
    effects: tuple[str, ...] = ()
    day_from: date | None = None
    day_to: date | None = None
    text: str = ""
    ids: tuple[UUID, ...] = ()
    """These alone: what makes a figure (I-EVID)."""


class MovementRow(NamedTuple):
    """One movement of the ledger; amounts in centimes, `verdict` empty for a row that counts."""

    local_id: int
    id: UUID
    happened_on: str
    nature: str
    effect: str
    line: str
    line_id: UUID | None
    commitment: str
    commitment_id: UUID | None
    supplier: str
    label: str
    document: str
    reason: str
    kind: str
    authority: str
    amount_cents: int
    ae_cents: int
    cp_cents: int
    is_provisional: bool
    is_reversed: bool
    agent: str
    verdict: str


class CommitmentRow(NamedTuple):
    """One commitment with what was derived from its movements."""

    local_id: int
    id: UUID
    number: str
    subject: str
    supplier: str
    supplier_id: UUID | None
    line: str
    line_id: UUID | None
    contract: str
    committed_on: str
    net_cents: int
    verified_cents: int
    invoiced_cents: int
    requested_cents: int
    paid_cents: int
    state: str
    """provisional, firm, notified, verified, invoiced, paid or withdrawn."""

    @property
    def outstanding_cents(self) -> int:
        """Return what is left to pay."""
        return self.net_cents - self.paid_cents


class SupplierUse(NamedTuple):
    """A supplier and how many commitments name it."""

    id: UUID
    name: str
    uses: int


_ROW: Final = """
    SELECT movement.local_id, movement.id, coalesce(happened_on, ''), nature, effect, coalesce(line.code, ''),
        movement.line_id, coalesce(nullif(commitment.number, ''), commitment.subject, ''), movement.commitment_id,
        coalesce(supplier.name, ''), movement.label, document, reason, kind, authority, amount_cents, ae_cents,
        cp_cents, is_provisional,
        EXISTS (SELECT 1 FROM movement AS r WHERE r.target_id = movement.id AND r.nature = 'reversal'),
        coalesce(agent.name, ''),
        coalesce((SELECT verdict FROM movement_inert WHERE movement_inert.id = movement.id), '')
    FROM movement
    LEFT JOIN budget_line AS line ON line.id = movement.line_id
    LEFT JOIN commitment ON commitment.id = movement.commitment_id
    LEFT JOIN supplier ON supplier.id = movement.supplier_id
    LEFT JOIN agent ON agent.id = movement.created_by
"""
_ORDER: Final = "ORDER BY movement.happened_on DESC, movement.local_id DESC"
_SOME: Final = "{places}"
ROWS: Final = _ROW + f"WHERE movement.local_id IN ({_SOME}) {_ORDER}"
BELOW: Final = """
    WITH RECURSIVE below(id) AS (SELECT :node UNION
        SELECT budget_node.id FROM below JOIN budget_node ON budget_node.parent_id = below.id)
    SELECT id FROM budget_line WHERE node_id IN below
"""
_COMMITMENT: Final = """
    SELECT commitment.local_id, commitment.id, number, subject, coalesce(supplier.name, ''), commitment.supplier_id,
        coalesce(line.code, ''), commitment.line_id, contract, coalesce(committed_on, '')
    FROM commitment
    LEFT JOIN supplier ON supplier.id = commitment.supplier_id
    LEFT JOIN budget_line AS line ON line.id = commitment.line_id
"""
COMMITMENTS: Final = _COMMITMENT + f"WHERE commitment.local_id IN ({_SOME}) ORDER BY commitment.local_id DESC"
COMMITMENT: Final = _COMMITMENT + "WHERE commitment.id = ?"
COMMITMENT_BY_NUMBER: Final = _COMMITMENT + "WHERE commitment.number = ?"
COMMITMENT_SUMS: Final = """
    SELECT effect, sum(amount_cents), sum(ae_cents), sum(cp_cents), max(CASE WHEN is_provisional THEN id END)
    FROM movement WHERE commitment_id = ? AND id NOT IN (SELECT id FROM movement_inert) GROUP BY effect
"""
RUNNING: Final = """
    SELECT local_id, after FROM (
        SELECT movement.local_id, sum(CASE
            WHEN movement_inert.id IS NOT NULL THEN 0
            WHEN movement.effect IN ('freeze', 'unfreeze', 'commitment', 'increase', 'withdrawal', 'direct_payment')
                THEN -movement.ae_cents
            ELSE movement.ae_cents END) OVER (ORDER BY movement.happened_on, movement.local_id) AS after
        FROM movement LEFT JOIN movement_inert ON movement_inert.id = movement.id
        WHERE movement.line_id = ?)
"""
OPEN_COMMITMENTS: Final = """
    SELECT commitment_id FROM movement WHERE commitment_id IS NOT NULL AND effect IN
        ('commitment', 'increase', 'withdrawal', 'payment') AND id NOT IN (SELECT id FROM movement_inert)
    GROUP BY commitment_id
    HAVING sum(CASE effect WHEN 'payment' THEN -amount_cents ELSE amount_cents END) <> 0
"""
_LIKE: Final = "LIKE :text ESCAPE '\\'"
_SAID: Final = (
    f"(:text = '%%' OR number {_LIKE} OR subject {_LIKE}"
    f" OR supplier_id IN (SELECT id FROM supplier WHERE name {_LIKE}))"
)
YEAR_PLACES: Final = f"SELECT local_id FROM commitment WHERE fiscal_year_id = :year AND {_SAID} ORDER BY local_id DESC"
OPEN_PLACES: Final = (
    f"SELECT local_id FROM commitment WHERE id IN ({OPEN_COMMITMENTS}) AND {_SAID} ORDER BY local_id DESC"
)
SUPPLIERS: Final = """
    SELECT supplier.id, supplier.name, count(commitment.id) AS uses, coalesce(max(commitment.committed_on), '')
    FROM supplier LEFT JOIN commitment ON commitment.supplier_id = supplier.id
    WHERE supplier.status = 'active' AND supplier.duplicate_of_id IS NULL
    GROUP BY supplier.id
"""


def first_page(db: Connection, view: View, limit: int = _PAGE) -> list[MovementRow]:
    """Return the newest movements of a view, at once."""
    where, values = _where(db, view)
    found = db.execute(f"{_ROW} {where} {_ORDER} LIMIT ?", (*values, limit)).fetchall()
    return [_movement(db, row) for row in found]


def ids(db: Connection, view: View, offset: int = 0, limit: int = -1) -> list[int]:
    """Return the places of the movements of a view in the order of the list."""
    where, values = _where(db, view)
    sql = f"SELECT movement.local_id FROM movement {where} {_ORDER} LIMIT ? OFFSET ?"
    return [row[0] for row in db.execute(sql, (*values, limit, offset))]


def rows(db: Connection, local_ids: Sequence[int]) -> list[MovementRow]:
    """Return movements by place, newest first."""
    sql = ROWS.format(places=", ".join("?" * len(local_ids)))
    return [_movement(db, row) for row in db.execute(sql, tuple(local_ids)).fetchall()]


def available_after(db: Connection, line_id: UUID) -> dict[int, int]:
    """Return by place what was available of a line's AE after each of its movements, in the order of their days."""
    return dict(db.execute(RUNNING, (line_id.bytes,)).fetchall())


def rows_of(db: Connection, view: View) -> list[MovementRow]:
    """Return every movement of a view, newest first: for a report."""
    return first_page(db, view, -1)


def count(db: Connection, view: View) -> int:
    """Return how many movements a view holds."""
    where, values = _where(db, view)
    return int(db.execute(f"SELECT count(*) FROM movement {where}", values).fetchone()[0])


def lines_below(db: Connection, node_id: UUID) -> list[UUID]:
    """Return the lines of a node and of everything below it."""
    return [UUID(bytes=row[0]) for row in db.execute(BELOW, {"node": node_id.bytes})]


def commitment_ids(db: Connection, year_id: UUID, offset: int = 0, limit: int = -1) -> list[int]:
    """Return the places of a year's commitments, newest first."""
    sql = "SELECT local_id FROM commitment WHERE fiscal_year_id = ? ORDER BY local_id DESC LIMIT ? OFFSET ?"
    return [row[0] for row in db.execute(sql, (year_id.bytes, limit, offset))]


def commitment_places(db: Connection, year_id: UUID, text: str = "", *, is_open: bool = False) -> list[int]:
    """Return the places of commitments, newest first: of a year, or with something left to pay whatever the year.

    `text` is looked for in their number, their subject and the name of their supplier.
    """
    found = OPEN_PLACES if is_open else YEAR_PLACES
    given = {"year": year_id.bytes, "text": f"%{_escaped(text.strip())}%"}
    return [row[0] for row in db.execute(found, given)]


def commitment_rows(db: Connection, local_ids: Sequence[int]) -> list[CommitmentRow]:
    """Return commitments by place, newest first, with their derived amounts."""
    sql = COMMITMENTS.format(places=", ".join("?" * len(local_ids)))
    return [_commitment(db, row) for row in db.execute(sql, tuple(local_ids)).fetchall()]


def commitment(db: Connection, commitment_id: UUID) -> CommitmentRow | None:
    """Return one commitment."""
    row = db.execute(COMMITMENT, (commitment_id.bytes,)).fetchone()
    return _commitment(db, row) if row else None


def commitments_numbered(db: Connection, number: str) -> list[CommitmentRow]:
    """Return the commitments that bear a number."""
    return [_commitment(db, row) for row in db.execute(COMMITMENT_BY_NUMBER, (number,)).fetchall()]


def open_commitments(db: Connection) -> list[CommitmentRow]:
    """Return every commitment with something left to pay, whatever its year (restes à payer)."""
    found = [commitment(db, UUID(bytes=row[0])) for row in db.execute(OPEN_COMMITMENTS).fetchall()]
    return sorted((row for row in found if row), key=lambda row: (row.committed_on, row.local_id))


def commitment_sums(db: Connection, commitment_id: UUID) -> dict[str, Sums]:
    """Return what the movements of a commitment add up to, by effect."""
    return {row[0]: Sums(*row[1:4]) for row in db.execute(COMMITMENT_SUMS, (commitment_id.bytes,))}


def suppliers(db: Connection, prefix: str, limit: int = 10) -> list[tuple[UUID, str]]:
    """Return the suppliers whose name begins with, then holds, what was typed; those used most and last come first."""
    return [(row.id, row.name) for row in ranked_suppliers(db, prefix, limit)]


def ranked_suppliers(db: Connection, prefix: str, limit: int = 10) -> list[SupplierUse]:
    """Return the same suppliers with how often they were used: what completes a name while it is typed."""
    from aso_desktop.core.text import fold, words

    wanted = fold(prefix.strip())
    found = []
    for key, name, uses, last in db.execute(SUPPLIERS):
        told = fold(name)
        if told.startswith(wanted):
            found.append((0, -uses, last, name, key))
        elif any(word.startswith(wanted) for word in words(name)):
            found.append((1, -uses, last, name, key))
    found.sort(key=lambda item: item[3])
    found.sort(key=lambda item: item[2], reverse=True)
    found.sort(key=lambda item: item[:2])
    return [SupplierUse(UUID(bytes=key), name, -uses) for _, uses, _, name, key in found[:limit]]


def _where(db: Connection, view: View) -> tuple[str, tuple[Any, ...]]:
    """Return the WHERE clause of a view and its values."""
    told: list[tuple[str, Sequence[Any]]] = [
        *((f"movement.{name} = ?", [value.bytes]) for name, value in _named(view) if value is not None),
        *(
            (f"movement.{name} IN ({', '.join('?' * len(several))})", several)
            for name, several in (("line_id", _lines(db, view)), ("effect", view.effects), ("id", _bytes(view.ids)))
            if several
        ),
        *(
            (f"movement.happened_on {sign} ?", [day.isoformat()])
            for sign, day in ((">=", view.day_from), ("<=", view.day_to))
            if day is not None
        ),
    ]
    if text := view.text.strip():
        like = "movement.{name} LIKE ? ESCAPE '\\'"
        parts = " OR ".join(like.format(name=name) for name in ("label", "document"))
        told.append((f"({parts})", [f"%{_escaped(text)}%"] * 2))
    clause = " AND ".join(part for part, _ in told)
    return (f"WHERE {clause}" if told else ""), tuple(value for _, values in told for value in values)


def _named(view: View) -> tuple[tuple[str, UUID | None], ...]:
    return (
        ("line_id", view.line_id),
        ("commitment_id", view.commitment_id),
        ("supplier_id", view.supplier_id),
        ("fiscal_year_id", view.year_id),
    )


def _lines(db: Connection, view: View) -> Sequence[Any]:
    if view.node_id is None:
        return ()
    return _bytes(lines_below(db, view.node_id)) or [b""]


def _bytes(found: Sequence[UUID]) -> list[bytes]:
    return [one.bytes for one in found]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _movement(db: Connection, row: Any) -> MovementRow:
    cells = list(row)
    cells[1] = UUID(bytes=row[1])
    for place in (6, 8):
        cells[place] = UUID(bytes=row[place]) if row[place] else None
    cells[18], cells[19] = bool(row[18]) and awaits(db, cells[1]), bool(row[19])
    return MovementRow(*cells)


def _commitment(db: Connection, row: Any) -> CommitmentRow:
    cells = list(row)
    cells[1] = UUID(bytes=row[1])
    for place in (5, 7):
        cells[place] = UUID(bytes=row[place]) if row[place] else None
    found = db.execute(COMMITMENT_SUMS, (row[1],)).fetchall()
    sums = {effect: Sums(*money) for effect, *money, _ in found}
    net = sum(sums.get(nature, NOTHING).amount for nature in OBLIGATIONS)
    invoiced = sums.get(Nature.INVOICING, NOTHING).amount + sums.get(Nature.CREDIT_NOTE, NOTHING).amount
    steps = [sums.get(n, NOTHING).amount for n in (Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT)]
    words: list[str] = [Nature.NOTIFICATION] if Nature.NOTIFICATION in sums else []
    words += ["provisional"] if any(beyond and awaits(db, UUID(bytes=beyond)) for *_, beyond in found) else []
    state = _state((net, invoiced, steps[0], steps[2]), words)
    cells += [net, steps[0], invoiced, steps[1], steps[2], state]
    return CommitmentRow(*cells)


def _state(money: tuple[int, int, int, int], said: Sequence[str]) -> str:
    """Return the state of a commitment from its net, invoiced, verified and paid amounts, and what was said of it."""
    net, invoiced, verified, paid = money
    if net == 0:
        return "withdrawn"
    for reached, word in ((paid, "paid"), (invoiced, "invoiced"), (verified, "verified")):
        if reached >= net:
            return word
    if Nature.NOTIFICATION in said:
        return "notified"
    return "provisional" if "provisional" in said else "firm"
