"""Initial credits and virements of a year by programme. Loads nothing heavy."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import NOTHING, Sums
from aso_desktop.services.budget import queries

Connection = Any

INITIAL: Final = """
    SELECT line_id, 0, sum(ae_cents), sum(cp_cents) FROM movement
    WHERE effect = 'opening' AND line_id IN (SELECT id FROM budget_line WHERE fiscal_year_id = ?) GROUP BY line_id
"""
MOVED: Final = """
    SELECT line_id, 0, sum(abs(ae_cents)), sum(abs(cp_cents)) FROM movement AS m
    WHERE nature = 'virement' AND line_id IN (SELECT id FROM budget_line WHERE fiscal_year_id = ?)
        AND NOT EXISTS (SELECT 1 FROM movement AS r WHERE r.target_id = m.id AND r.nature = 'reversal')
    GROUP BY line_id
"""


class ByProgramme(NamedTuple):
    """The programme of each line (None: outside any), and what each programme opened with and moved."""

    of_line: Mapping[UUID, UUID | None]
    initial: Mapping[UUID | None, Sums]
    moved: Mapping[UUID | None, Sums]


def by_programme(db: Connection, year_id: UUID) -> ByProgramme:
    """Return what the programmes of a year opened with and what moved between them."""
    nodes = {node.id: node for node in queries.nodes(db, year_id)}

    def programme(place: UUID | None) -> UUID | None:
        seen: set[UUID] = set()
        while place is not None and place in nodes and place not in seen:
            if nodes[place].kind == "programme":
                return place
            seen.add(place)
            place = nodes[place].parent_id
        return None

    of_line = {line.id: programme(line.node_id) for line in queries.lines(db, year_id)}
    return ByProgramme(of_line, _added(db, INITIAL, year_id, of_line), _added(db, MOVED, year_id, of_line))


def _added(db: Connection, sql: str, year_id: UUID, of_line: Mapping[UUID, UUID | None]) -> Mapping[UUID | None, Sums]:
    found: dict[UUID | None, Sums] = defaultdict(lambda: NOTHING)
    for key, *money in db.execute(sql, (year_id.bytes,)):
        programme = of_line[UUID(bytes=key)]
        found[programme] = found[programme].plus(Sums(*money))
    return found
