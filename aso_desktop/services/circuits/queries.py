"""What screens and commands read of circuits: parameterised SQL, frozen rows."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import Act, Back, CircuitState, CircuitView, Result, StepView, Version, course_of
from aso_desktop.core.circuits.steps import read

Connection = Any
"""A DB-API connection on the reader's thread, or the one of an open transaction."""

_COLUMNS: Final = """
    c.id, c.title, c.object_kind, c.object_id, c.dossier_id, c.urgency, c.limit_on, c.steps, c.launched_at,
    coalesce(i.name, '')
    FROM circuit AS c LEFT JOIN agent AS i ON i.id = c.initiator_id
"""
CIRCUIT: Final = f"SELECT {_COLUMNS} WHERE c.id = ?"
NEWEST: Final = f"SELECT {_COLUMNS} ORDER BY c.local_id DESC LIMIT ?"
VERSIONS: Final = (
    "SELECT number, sha256, made_at, back_to_rank, documents FROM circuit_version WHERE circuit_id = ? ORDER BY number"
)
ACTS: Final = """
    SELECT e.id, e.result, e.acted_at, e.device, e.acted_by, e.step, e.version_sha256, e.back, e.undoes_id,
           e.delegate_id, coalesce(a.name, ''), e.acting_as, e.public_note, e.acted_on, e.evidence_blob
    FROM endorsement AS e LEFT JOIN agent AS a ON a.id = e.acted_by WHERE e.circuit_id = ? ORDER BY e.acted_at, e.id
"""
TEMPLATES: Final = """
    SELECT id, name, steps, urgent_steps, for_type FROM circuit_template WHERE inactive = 0
    ORDER BY name COLLATE NOCASE, id
"""
DELEGATIONS: Final = """
    SELECT d.id, d.holder_id, h.name, d.delegate_id, a.name, d.kind, d.from_on, d.to_on, d.revoked_on
    FROM delegation AS d JOIN agent AS h ON h.id = d.holder_id JOIN agent AS a ON a.id = d.delegate_id
    ORDER BY d.from_on DESC, d.local_id DESC
"""
MANY: Final = 5_000


class ActRow(NamedTuple):
    """One act as it is shown: who, in what capacity, when, and what they said to everyone."""

    act: Act
    name: str
    acting_as: str
    public_note: str
    acted_on: str
    evidence_blob: str


class CircuitRow(NamedTuple):
    """A circuit, where it stands, and all its acts."""

    id: UUID
    title: str
    object_kind: str
    object_id: UUID | None
    dossier_id: UUID | None
    urgency: str
    limit_on: date | None
    launched_at: str
    initiator: str
    view: CircuitView
    acts: tuple[ActRow, ...]


class Waiting(NamedTuple):
    """A step that somebody is asked for, since when, and until when."""

    circuit: CircuitRow
    place: int
    step: StepView
    due_on: date | None
    late: bool


class DelegationRow(NamedTuple):
    """Who acts for whom; days are ISO text."""

    id: UUID
    holder_id: UUID
    holder: str
    delegate_id: UUID
    delegate: str
    kind: str
    from_on: str
    to_on: str
    revoked_on: str


def circuit(db: Connection, circuit_id: UUID) -> CircuitRow | None:
    """Return a circuit, or None."""
    row = db.execute(CIRCUIT, (circuit_id.bytes,)).fetchone()
    return None if row is None else _circuit(db, row)


def newest(db: Connection, limit: int = MANY) -> list[CircuitRow]:
    """Return circuits, newest first."""
    rows = db.execute(NEWEST, (limit,)).fetchall()
    return [found for row in rows if (found := _circuit(db, row)) is not None]


def running(db: Connection) -> list[CircuitRow]:
    """Return the circuits in which somebody is asked."""
    return [found for found in newest(db) if found.view.state is CircuitState.RUNNING]


def waiting(db: Connection, calendar: Calendar, today: date) -> list[Waiting]:
    """Return every step that somebody is asked for, the latest first."""
    found = [w for row in running(db) for w in asked(row, calendar, today)]
    return sorted(found, key=lambda w: (w.due_on or date.max, w.circuit.launched_at))


def asked(row: CircuitRow, calendar: Calendar, today: date) -> Iterator[Waiting]:
    """Give the steps of one circuit that somebody is asked for."""
    for place, step in enumerate(row.view.steps):
        if step.since is None or step.act is not None:
            continue
        limits = [row.limit_on] if row.limit_on else []
        if step.step.limit_days:
            limits.append(calendar.add_working_days(step.since.date(), step.step.limit_days))
        due = min(limits, default=None)
        yield Waiting(row, place, step, due, due is not None and due < today)


def templates(db: Connection) -> list[tuple[UUID, str, str, str, str]]:
    """Return id, name, steps, urgent steps and type of each template in use."""
    return [(UUID(bytes=row_id), *rest) for row_id, *rest in db.execute(TEMPLATES)]


def delegations(db: Connection) -> list[DelegationRow]:
    """Return delegations, newest first."""
    return [
        DelegationRow(UUID(bytes=i), UUID(bytes=h), hn, UUID(bytes=d), dn, kind, first, last, revoked or "")
        for i, h, hn, d, dn, kind, first, last, revoked in db.execute(DELEGATIONS)
    ]


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    one = (bytes(16),)
    return {
        "circuit": (CIRCUIT, one),
        "newest": (NEWEST, (1,)),
        "versions": (VERSIONS, one),
        "acts": (ACTS, one),
        "templates": (TEMPLATES, ()),
        "delegations": (DELEGATIONS, ()),
    }


def _circuit(db: Connection, row: tuple[Any, ...]) -> CircuitRow | None:
    """Return a circuit; None while its documents have not been received."""
    row_id, title, kind, object_id, dossier_id, urgency, limit_on, steps, launched_at, initiator = row
    versions = [
        Version(number, sha256, datetime.fromisoformat(made_at), back_to_rank)
        for number, sha256, made_at, back_to_rank, _documents in db.execute(VERSIONS, (row_id,))
        if made_at
    ]
    if not versions or not read(steps):
        return None
    acts = tuple(_act(found) for found in db.execute(ACTS, (row_id,)) if found[2])
    view = course_of(read(steps), versions, [found.act for found in acts])
    limit = date.fromisoformat(limit_on) if limit_on else None
    return CircuitRow(
        UUID(bytes=row_id), title, kind, _uuid(object_id), _uuid(dossier_id), urgency, limit, launched_at or "",
        initiator, view, acts,
    )  # fmt: skip


def _act(row: tuple[Any, ...]) -> ActRow:
    act_id, result, at, device, agent, step, sha256, back, undoes, delegate, name, capacity, note, on, blob = row
    act = Act(
        UUID(bytes=act_id), Result(result), datetime.fromisoformat(at), device, _uuid(agent), step, sha256, Back(back),
        _uuid(undoes), _uuid(delegate),
    )  # fmt: skip
    return ActRow(act, name, capacity, note, on or "", blob)


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None
