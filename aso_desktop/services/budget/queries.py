"""What screens and commands read of the budget: years, lines and every balance. Frozen rows; loads nothing heavy.

Balances are sums over one index of the ledger, less the few movements that the fold found without effect.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import EMPTY, SHARES, STEPPED, Balances, totals
from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection on the reader's thread, or the one of an open transaction."""


class YearRow(NamedTuple):
    """A fiscal year."""

    id: UUID
    year: int
    profile: str
    state: str
    closed_at: str
    closing_hash: str


class NodeRow(NamedTuple):
    """A place of the tree."""

    id: UUID
    parent_id: UUID | None
    kind: str
    code: str
    label: str
    label_en: str
    rank: int


class LineRow(NamedTuple):
    """A line of credit, without its balances. Amounts in centimes."""

    id: UUID
    year_id: UUID
    node_id: UUID | None
    code: str
    label: str
    title: int
    account: str
    rule: str
    warn_percent: int
    forecast_cents: int | None
    previous_id: UUID | None
    rank: int
    inactive: bool


class LineState(NamedTuple):
    """A line with its balances."""

    line: LineRow
    balances: Balances


class NodeState(NamedTuple):
    """A node with its own lines' balances and those of everything below: `total` = own + children (I-SUM)."""

    node: NodeRow
    depth: int
    own: Balances
    total: Balances


YEARS: Final = f"""
    SELECT id, year, profile, state, coalesce(closed_at, ''), closing_hash FROM fiscal_year
    WHERE id {IS_HERE} ORDER BY year DESC
"""
NODES: Final = """
    SELECT id, parent_id, kind, code, label, label_en, rank FROM budget_node WHERE fiscal_year_id = ?
    ORDER BY rank, code, local_id
"""
_LINE: Final = (
    "id, fiscal_year_id, node_id, code, label, title, account, rule, warn_percent, forecast_cents, previous_id, rank,"
    " inactive"
)
LINES: Final = f"SELECT {_LINE} FROM budget_line WHERE fiscal_year_id = ? ORDER BY rank, code, local_id"
LINE: Final = f"SELECT {_LINE} FROM budget_line WHERE id = ?"


class Summing(NamedTuple):
    """Statements that add balances up: line by line what each has many movements of, then the rest by effect."""

    stepped: str
    gathered: str


def _step(effect: str) -> str:
    """Return the sum of an effect on a line: one stretch of an index, nothing to compare but its end."""
    column = SHARES[effect][0].column
    return f"coalesce((SELECT sum({column}_cents) FROM movement WHERE effect = '{effect}' AND line_id = line.id), 0)"


def _summing(lines: str = "") -> Summing:
    """Return what adds the balances of lines up, less those without effect; `lines` makes `wanted`."""
    before = f"WITH RECURSIVE {lines} " if lines else ""
    asked, wanted = (" WHERE line.id IN wanted", " AND line_id IN wanted") if lines else ("", "")
    steps = ", ".join(_step(effect) for effect in STEPPED)
    others = ", ".join(f"'{effect}'" for effect in SHARES if effect not in STEPPED)
    every = ", ".join(f"'{effect}'" for effect in SHARES)
    return Summing(
        f"{before}SELECT line.id, line.previous_id, {steps} FROM budget_line AS line{asked} ORDER BY line.id",
        f"{before}SELECT line_id, effect, sum(amount_cents), sum(ae_cents), sum(cp_cents) FROM movement"
        f" WHERE effect IN ({others}){wanted} GROUP BY effect, line_id UNION ALL"
        " SELECT line_id, effect, -sum(amount_cents), -sum(ae_cents), -sum(cp_cents) FROM movement_inert"
        f" WHERE effect IN ({every}){wanted} GROUP BY effect, line_id",
    )


_EARLIER_YEARS: Final = (
    " UNION SELECT line.previous_id FROM wanted JOIN budget_line AS line ON line.id = wanted.id"
    " WHERE line.previous_id IS NOT NULL)"
)
OF_ALL: Final = _summing()
OF_YEAR: Final = _summing(f"wanted(id) AS (SELECT id FROM budget_line WHERE fiscal_year_id = :year{_EARLIER_YEARS}")
OF_LINE: Final = _summing(f"wanted(id) AS (SELECT :line{_EARLIER_YEARS}")
BARE_SUM: Final = "SELECT sum(amount_cents), sum(ae_cents), sum(cp_cents) FROM movement"
"""The least that any answer costs: what `bench` compares with."""

QUOTA: Final = """
    SELECT (SELECT coalesce(sum(amount_cents), 0) FROM quota_grant WHERE line_id = :line AND agent_id = :agent),
        (SELECT count(*) FROM quota_grant WHERE line_id = :line),
        (SELECT coalesce(sum(quota_cents), 0) FROM movement WHERE line_id = :line AND created_by = :agent)
"""
USED: Final = "SELECT 1 FROM movement WHERE line_id = ? LIMIT 1"
DEROGATED: Final = """
    SELECT line_id, sum(allowed) FROM (
        SELECT one.line_id, min(max(one.amount_cents), coalesce((
            SELECT sum(amount_cents) FROM movement WHERE commitment_id = one.commitment_id
            AND effect IN ('commitment', 'increase', 'withdrawal') AND id NOT IN (SELECT id FROM movement_inert)
        ), spoken.amount_cents, 0)) AS allowed
        FROM movement AS one LEFT JOIN movement AS spoken ON spoken.id = one.target_id
        WHERE one.effect = 'derogation' AND one.nature = 'derogation' AND spoken.effect <> 'payment_request'
            AND one.line_id IN (SELECT id FROM budget_line WHERE fiscal_year_id = ?)
            AND one.id NOT IN (SELECT id FROM movement_inert)
            AND NOT EXISTS (SELECT 1 FROM movement AS r WHERE r.target_id = one.id AND r.nature = 'reversal')
        GROUP BY one.line_id, coalesce(one.commitment_id, one.target_id)
    ) GROUP BY line_id
"""
GRANTED: Final = """
    SELECT coalesce((SELECT sum(amount_cents) FROM quota_grant WHERE line_id = :line), 0)
        - coalesce((SELECT sum(quota_cents) FROM movement WHERE line_id = :line AND quota_cents <> 0), 0)
"""


def years(db: Connection) -> list[YearRow]:
    """Return the fiscal years, newest first."""
    return [YearRow(UUID(bytes=row[0]), *row[1:]) for row in db.execute(YEARS)]


def year_of(db: Connection, year: int) -> YearRow | None:
    """Return a fiscal year by its number."""
    return next((row for row in years(db) if row.year == year), None)


def nodes(db: Connection, year_id: UUID) -> list[NodeRow]:
    """Return the nodes of a year in the order of their ranks."""
    return [NodeRow(UUID(bytes=row[0]), _identity(row[1]), *row[2:]) for row in db.execute(NODES, (year_id.bytes,))]


def lines(db: Connection, year_id: UUID) -> list[LineRow]:
    """Return the lines of a year in the order of their ranks."""
    return [_line(row) for row in db.execute(LINES, (year_id.bytes,))]


def line(db: Connection, line_id: UUID) -> LineRow | None:
    """Return a line."""
    row = db.execute(LINE, (line_id.bytes,)).fetchone()
    return _line(row) if row else None


def all_balances(db: Connection) -> dict[bytes, Balances]:
    """Return the balances of every line of every year, by the bytes of its identity."""
    return _added(db, OF_ALL)


def register(db: Connection, year_id: UUID) -> list[LineState]:
    """Return the lines of a year with their balances."""
    found = _added(db, OF_YEAR, {"year": year_id.bytes})
    return [LineState(row, found.get(row.id.bytes, EMPTY)) for row in lines(db, year_id)]


def line_balances(db: Connection, line_id: UUID) -> Balances:
    """Return the balances of one line: what the entry shows while an amount is typed."""
    return _added(db, OF_LINE, {"line": line_id.bytes}).get(line_id.bytes, EMPTY)


def has_movements(db: Connection, line_id: UUID) -> bool:
    """Say whether a line was ever moved."""
    return db.execute(USED, (line_id.bytes,)).fetchone() is not None


def derogated(db: Connection, year_id: UUID) -> dict[UUID, int]:
    """Return by line the excess that named authorities allowed, in centimes.

    Each allows up to so much of one commitment: of two who allowed the same one apart the larger counts, and never
    more than what is left of it. Who allowed a payment beyond the payment credit allowed nothing of this.
    """
    return {UUID(bytes=key): int(total) for key, total in db.execute(DEROGATED, (year_id.bytes,))}


def first_unresolved(db: Connection, year_id: UUID) -> str | None:
    """Return the code of a blocking line that is over-committed beyond what was allowed."""
    allowed = derogated(db, year_id)
    found = (
        state.line.code
        for state in register(db, year_id)
        if state.line.rule == "block" and state.balances.ae_available + allowed.get(state.line.id, 0) < 0
    )
    return next(found, None)


def tree(found: Iterable[NodeRow], states: Iterable[LineState]) -> list[NodeState]:
    """Return the nodes from the roots down, each with its own balances and its total: a real tree, no code prefixes."""
    own: dict[UUID | None, Balances] = {}
    for state in states:
        own[state.line.node_id] = own.get(state.line.node_id, EMPTY).plus(state.balances)
    rows = list(found)
    known = {row.id for row in rows}
    children: dict[UUID | None, list[NodeRow]] = {}
    for row in rows:
        children.setdefault(row.parent_id if row.parent_id in known else None, []).append(row)
    return _below(None, 0, children, own)


def _below(
    parent: UUID | None, depth: int, children: Mapping[UUID | None, list[NodeRow]], own: Mapping[UUID | None, Balances]
) -> list[NodeState]:
    found: list[NodeState] = []
    for node in children.get(parent, ()):
        below = _below(node.id, depth + 1, children, own)
        total = own.get(node.id, EMPTY)
        for state in below:
            if state.depth == depth + 1:
                total = total.plus(state.total)
        found += [NodeState(node, depth, own.get(node.id, EMPTY), total), *below]
    return found


def quota_left(db: Connection, line_id: UUID, agent_id: UUID | None) -> int | None:
    """Return what an agent may still commit firmly on a line, in centimes; None where the line has no quotas."""
    agent = agent_id.bytes if agent_id else None
    granted, grants, used = db.execute(QUOTA, {"line": line_id.bytes, "agent": agent}).fetchone()
    return granted - used if grants else None


def reserve(db: Connection, line_id: UUID) -> int:
    """Return the common reserve of a line: what is available and in nobody's quota."""
    (held,) = db.execute(GRANTED, {"line": line_id.bytes}).fetchone()
    return line_balances(db, line_id).ae_available - int(held)


def _added(db: Connection, asked: Summing, given: Mapping[str, bytes] | None = None) -> dict[bytes, Balances]:
    """Return by line its balances."""
    stepped, gathered = (db.execute(statement, given or {}) for statement in asked)
    return totals(stepped, gathered)


def _line(row: Any) -> LineRow:
    cells = list(row)
    cells[:3] = UUID(bytes=row[0]), UUID(bytes=row[1]), _identity(row[2])
    cells[10:] = _identity(row[10]), row[11], bool(row[12])
    return LineRow(*cells)


def _identity(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None
