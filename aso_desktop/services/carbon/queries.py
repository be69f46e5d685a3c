"""What screens read of carbon: factors in force, estimates and their posts. Loads nothing heavy."""

from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.carbon.factors import Factor, shipped

Connection = Any
"""A DB-API connection."""


class EstimateRow(NamedTuple):
    """An estimate; `is_replaced` when a newer one stands in its place."""

    id: UUID
    subject: str
    kind: str
    commitment_id: UUID | None
    commitment: str
    estimated_on: str
    grams: int
    people: int | None
    is_replaced: bool


class PostRow(NamedTuple):
    """One post of an estimate, with its factor as it was."""

    code: str
    label: str
    family: str
    unit: str
    quantity: str
    value: str
    version: str
    source: str
    uncertainty: str
    milligrams: int


FACTORS: Final = """
SELECT code, label, label, unit, value, scope, source, version, dated, licence, uncertainty, family
FROM carbon_factor ORDER BY code, local_id
"""
ESTIMATES: Final = """
SELECT e.id, e.subject, e.kind, e.commitment_id, coalesce(c.number, ''), coalesce(e.estimated_on, ''), e.grams,
    e.people, e.id IN (SELECT replaces_id FROM carbon_estimate WHERE replaces_id IS NOT NULL)
FROM carbon_estimate AS e LEFT JOIN commitment AS c ON c.id = e.commitment_id ORDER BY e.local_id DESC
"""
POSTS: Final = """
SELECT p.factor_code, coalesce(nullif(p.label, ''), f.label, p.factor_code), coalesce(f.family, ''),
    coalesce(f.unit, ''), p.quantity, p.factor_value, p.factor_version, coalesce(f.source, ''),
    coalesce(f.uncertainty, ''), p.milligrams
FROM carbon_post AS p LEFT JOIN carbon_factor AS f ON f.id = p.factor_id WHERE p.estimate_id = ? ORDER BY p.rank
"""


def factors(db: Connection) -> dict[str, Factor]:
    """Return the factors in force by code: the shipped ones, and over them what the agent entered last."""
    found = dict(shipped())
    for row in db.execute(FACTORS):
        dated = date.fromisoformat(row[8]) if row[8] else None
        own = Factor._make((*row[:4], Decimal(row[4]), *row[5:8], dated, *row[9:]))
        known = found.get(own.code)
        if known is None or own.version != known.version:
            found[own.code] = own
    return found


def estimates(db: Connection) -> list[EstimateRow]:
    """Return the estimates, the latest first."""
    return [
        EstimateRow._make((UUID(bytes=r[0]), r[1], r[2], UUID(bytes=r[3]) if r[3] else None, *r[4:8], bool(r[8])))
        for r in db.execute(ESTIMATES)
    ]


def posts(db: Connection, estimate_id: UUID) -> list[PostRow]:
    """Return the posts of an estimate, as they were frozen."""
    return [PostRow(*row) for row in db.execute(POSTS, (estimate_id.bytes,))]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {"factors": (FACTORS, ()), "estimates": (ESTIMATES, ()), "posts": (POSTS, (b"",))}
