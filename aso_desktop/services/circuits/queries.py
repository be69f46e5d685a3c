"""What screens and commands read of circuits: parameterised SQL, frozen rows."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from json import dumps, loads
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import Act, Back, CircuitState, Result, Version, course_of
from aso_desktop.core.circuits.steps import read
from aso_desktop.services.circuits.rows import (
    ActRow,
    CircuitRow,
    DelegationRow,
    Document,
    Person,
    TemplateRow,
    VersionRow,
    Waiting,
)

__all__ = [
    "ActRow",
    "CircuitRow",
    "Connection",
    "DelegationRow",
    "Document",
    "Person",
    "TemplateRow",
    "VersionRow",
    "Waiting",
    "amount_of",
    "as_stored",
    "asked",
    "circuit",
    "delegations",
    "documents_now",
    "every_circuit",
    "holders",
    "home_of",
    "newest",
    "of_ids",
    "of_object",
    "once_held",
    "people",
    "planned",
    "reminders",
    "running",
    "template",
    "templates",
    "waiting",
]

Connection = Any
"""A DB-API connection on the reader's thread, or the one of an open transaction."""

_HOME: Final = "coalesce(c.dossier_id, l.dossier_id)"
_BLOCK: Final = f"""
    (WITH RECURSIVE up(id, parent_id) AS (
        SELECT d.id, d.parent_id FROM dossier AS d WHERE d.id = {_HOME}
        UNION ALL SELECT p.id, p.parent_id FROM dossier AS p JOIN up ON p.id = up.parent_id)
    SELECT s.reason FROM up JOIN dossier_stop AS s ON s.dossier_id = up.id
    WHERE s.kind = 'block' AND s.lifted_at IS NULL ORDER BY s.local_id LIMIT 1)
"""
_COLUMNS: Final = f"""
    c.local_id, c.id, c.title, c.object_kind, c.object_id, {_HOME}, c.urgency, c.limit_on, c.steps,
    coalesce(c.launched_at, ''), coalesce(i.name, ''), c.initiator_id, coalesce(t.name, ''),
    CASE c.object_kind WHEN 'letter' THEN coalesce(l.number, '') WHEN 'commitment' THEN coalesce(e.number, '')
         WHEN 'dossier' THEN coalesce(o.number, '') ELSE '' END,
    CASE c.object_kind WHEN 'letter' THEN coalesce(l.subject, '') WHEN 'commitment' THEN coalesce(e.subject, '')
         WHEN 'dossier' THEN coalesce(o.title, '') ELSE coalesce(w.title, '') END,
    coalesce({_BLOCK}, '')
"""
_JOINED: Final = """
    LEFT JOIN agent AS i ON i.id = c.initiator_id LEFT JOIN circuit_template AS t ON t.id = c.template_id
    LEFT JOIN letter AS l ON l.id = c.object_id LEFT JOIN document_draft AS w ON w.id = c.object_id
    LEFT JOIN dossier AS o ON o.id = c.object_id LEFT JOIN commitment AS e ON e.id = c.object_id
"""
CIRCUIT: Final = f"SELECT {_COLUMNS} FROM circuit AS c {_JOINED} WHERE c.id = ?"
OPEN: Final = f"""
    SELECT {_COLUMNS} FROM circuit_open AS k CROSS JOIN circuit AS c ON c.local_id = k.circuit {_JOINED}
    ORDER BY k.circuit DESC
"""
OF_IDS: Final = f"""
    SELECT {_COLUMNS} FROM json_each(?) AS wanted CROSS JOIN circuit AS c ON c.id = unhex(wanted.value) {_JOINED}
"""
NEWEST: Final = f"SELECT {_COLUMNS} FROM circuit AS c {_JOINED} ORDER BY c.local_id DESC LIMIT ?"
OF_OBJECT: Final = f"SELECT {_COLUMNS} FROM circuit AS c {_JOINED} WHERE c.object_id = ? ORDER BY c.local_id DESC"
_WANTED: Final = "FROM json_each(?) AS wanted CROSS JOIN circuit AS c ON c.local_id = wanted.value"
VERSIONS: Final = f"""
    SELECT c.id, v.number, v.sha256, v.made_at, v.back_to_rank, v.documents, coalesce(a.name, '')
    {_WANTED} JOIN circuit_version AS v ON v.circuit_id = c.id LEFT JOIN agent AS a ON a.id = v.made_by
    WHERE v.made_at IS NOT NULL ORDER BY c.local_id, v.number
"""
ACTS: Final = f"""
    SELECT c.id, e.id, e.result, e.acted_at, e.device, e.acted_by, e.step, e.version_sha256, e.back, e.undoes_id,
           e.delegate_id, coalesce(a.name, ''), e.acting_as, e.public_note, e.private_note, coalesce(e.acted_on, ''),
           e.evidence_blob, e.holder_id, e.created_by, coalesce(r.name, '')
    {_WANTED} JOIN endorsement AS e ON e.circuit_id = c.id LEFT JOIN agent AS a ON a.id = e.acted_by
    LEFT JOIN agent AS r ON r.id = e.created_by
    WHERE e.acted_at IS NOT NULL ORDER BY c.local_id, e.acted_at, e.id
"""
PEOPLE: Final = "SELECT id, name, active FROM agent"
TEMPLATES: Final = """
    SELECT id, name, steps, urgent_steps, for_type, inactive FROM circuit_template
    ORDER BY inactive, name COLLATE NOCASE, id
"""
DELEGATIONS: Final = """
    SELECT d.id, d.holder_id, coalesce(h.name, ''), d.delegate_id, coalesce(a.name, ''), d.kind, d.scope,
           coalesce(d.from_on, ''), coalesce(d.to_on, ''), d.act_number, coalesce(d.act_on, ''), d.publication,
           coalesce(d.revoked_on, ''), d.most_cents
    FROM delegation AS d LEFT JOIN agent AS h ON h.id = d.holder_id LEFT JOIN agent AS a ON a.id = d.delegate_id
    ORDER BY d.from_on DESC, d.local_id DESC
"""
EVERY: Final = """
    SELECT id FROM circuit UNION SELECT circuit_id FROM circuit_version WHERE circuit_id IS NOT NULL
    UNION SELECT circuit_id FROM endorsement WHERE circuit_id IS NOT NULL
    UNION SELECT row_id FROM history WHERE table_name = 'circuit'
"""
ONCE_HELD: Final = """
    SELECT DISTINCT row_id FROM history
    WHERE entry >= (SELECT min(entry) FROM history WHERE row_id = ?1)
      AND (row_id = ?1
           OR (table_name IN ('circuit_version', 'endorsement') AND json_extract(after, '$.circuit_id') = ?2))
"""
DOCUMENTS: Final[Mapping[str, str]] = {
    "letter": """
        SELECT e.id, e.name, e.sha256, coalesce(e.blob, '') FROM enclosure AS e
        WHERE e.letter_id = ?1 AND e.removed_at IS NULL AND e.sha256 <> '' AND e.role IN ('main', 'annex')
          AND NOT EXISTS (SELECT 1 FROM enclosure AS n WHERE n.letter_id = ?1 AND n.replaces_id = e.id
                          AND n.removed_at IS NULL)
        ORDER BY e.rank, e.id
    """,
    "draft": """
        SELECT v.id, w.title || '.docx', v.sha256, v.blob FROM draft_version AS v
        JOIN document_draft AS w ON w.id = v.draft_id WHERE v.draft_id = ?1 AND v.sha256 <> ''
        ORDER BY v.n DESC, v.id LIMIT 1
    """,
    "dossier": """
        SELECT p.id, p.title, p.sha256, p.blob FROM dossier_piece AS p
        WHERE p.dossier_id = ?1 AND p.removed_because = '' AND p.sha256 <> ''
        UNION ALL
        SELECT v.id, w.title || '.docx', v.sha256, v.blob FROM dossier_piece AS p
        JOIN document_draft AS w ON w.id = p.target_id JOIN draft_version AS v ON v.draft_id = w.id
        WHERE p.dossier_id = ?1 AND p.removed_because = '' AND p.kind = 'draft' AND v.sha256 <> ''
          AND v.n = (SELECT max(n.n) FROM draft_version AS n WHERE n.draft_id = w.id)
        ORDER BY 2, 1
    """,
    "commitment": """
        SELECT i.id, i.file_name, i.sha256, coalesce(i.blob, '') FROM movement AS m
        JOIN invoice AS i ON i.id = m.invoice_id
        WHERE m.commitment_id = ?1 AND i.sha256 <> '' GROUP BY i.id ORDER BY i.file_name, i.id
    """,
}
"""The documents of an object now, by kind: the newest state of each. Those of a commitment are its invoices."""
HOME: Final[Mapping[str, str]] = {
    "letter": "SELECT dossier_id FROM letter WHERE id = ?1",
    "dossier": "SELECT id FROM dossier WHERE id = ?1",
    "draft": """
        SELECT dossier_id FROM dossier_piece WHERE target_id = ?1 AND removed_because = ''
        UNION ALL SELECT l.dossier_id FROM document_draft AS w JOIN letter AS l ON l.id IN (w.letter_id, w.source_id)
        WHERE w.id = ?1 AND l.dossier_id IS NOT NULL LIMIT 1
    """,
    "commitment": "SELECT dossier_id FROM dossier_piece WHERE target_id = ?1 AND removed_because = '' LIMIT 1",
}
"""The dossier that an object is in, by kind."""
AMOUNT: Final = """
    SELECT coalesce(sum(amount_cents), 0) FROM movement
    WHERE commitment_id = ? AND effect IN ('commitment', 'increase', 'withdrawal')
    AND id NOT IN (SELECT id FROM movement_inert)
"""
REMINDERS: Final = """
    SELECT coalesce(sent_at, ''), recipient, late_days FROM reminder WHERE subject_id = ? ORDER BY sent_at, local_id
"""
MANY: Final = 5_000
_SEALED: Final = {"circuit": "id", "circuit_version": "number", "endorsement": "acted_at"}
"""Tables of seals, and what their rows are read in the order of."""


def circuit(db: Connection, circuit_id: UUID) -> CircuitRow | None:
    """Return a circuit; None when it is gone, or while its documents have not been received."""
    return next(iter(_circuits(db, db.execute(CIRCUIT, (circuit_id.bytes,)).fetchall())), None)


def newest(db: Connection, limit: int = MANY) -> list[CircuitRow]:
    """Return circuits, newest first."""
    return _circuits(db, db.execute(NEWEST, (limit,)).fetchall())


def of_object(db: Connection, object_id: UUID) -> list[CircuitRow]:
    """Return the circuits over a letter, a document, a dossier or a commitment, newest first."""
    return _circuits(db, db.execute(OF_OBJECT, (object_id.bytes,)).fetchall())


def of_ids(db: Connection, wanted: Sequence[bytes]) -> list[CircuitRow]:
    """Return circuits by their ids."""
    return _circuits(db, db.execute(OF_IDS, (dumps([key.hex() for key in wanted]),)).fetchall())


def running(db: Connection) -> list[CircuitRow]:
    """Return the circuits in which somebody is asked."""
    rows = _circuits(db, db.execute(OPEN).fetchall())
    return [found for found in rows if found.view.state is CircuitState.RUNNING]


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


def templates(db: Connection, *, every: bool = False) -> list[TemplateRow]:
    """Return the templates in use by name; with `every`, those put away too, last."""
    rows = [TemplateRow._make((UUID(bytes=i), *rest, bool(away))) for i, *rest, away in db.execute(TEMPLATES)]
    return [row for row in rows if every or not row.inactive]


def template(db: Connection, template_id: UUID) -> TemplateRow | None:
    """Return a template, put away or not."""
    return next((row for row in templates(db, every=True) if row.id == template_id), None)


def delegations(db: Connection) -> list[DelegationRow]:
    """Return delegations, newest first."""
    return [
        DelegationRow(UUID(bytes=key), UUID(bytes=holder), name, UUID(bytes=delegate), *rest)
        for key, holder, name, delegate, *rest in db.execute(DELEGATIONS)
        if holder and delegate
    ]


def holders(db: Connection, agent_id: UUID | None, today: date) -> frozenset[UUID]:
    """Return for whom an agent may act on a day, directly or through another's delegate."""
    on = today.isoformat()
    in_force = [
        row for row in delegations(db) if row.from_on <= on <= row.to_on and (not row.revoked_on or on < row.revoked_on)
    ]
    found: set[UUID] = set()
    reached = {agent_id} if agent_id else set()
    while reached:
        reached = {row.holder_id for row in in_force if row.delegate_id in reached} - found - {agent_id}
        found |= reached
    return frozenset(found)


def people(db: Connection) -> dict[UUID, Person]:
    """Return everybody by id; those who left are not active."""
    return {UUID(bytes=key): Person(name, bool(active)) for key, name, active in db.execute(PEOPLE)}


def documents_now(db: Connection, kind: str, object_id: UUID) -> tuple[Document, ...]:
    """Return the documents of an object as they are now: what a version given now would hold."""
    rows = db.execute(DOCUMENTS[kind], (object_id.bytes,))
    return tuple(Document(name, sha256, blob, str(UUID(bytes=key))) for key, name, sha256, blob in rows)


def home_of(db: Connection, kind: str, object_id: UUID) -> UUID | None:
    """Return the dossier that an object is in, or None."""
    row = db.execute(HOME[kind], (object_id.bytes,)).fetchone()
    return _uuid(row[0]) if row else None


def amount_of(db: Connection, commitment_id: UUID) -> int:
    """Return what a commitment amounts to now, in cents."""
    return int(db.execute(AMOUNT, (commitment_id.bytes,)).fetchone()[0])


def reminders(db: Connection, circuit_id: UUID) -> list[tuple[str, str, int]]:
    """Return when reminders of a circuit were sent, to whom, and how many days late it was."""
    return list(db.execute(REMINDERS, (circuit_id.bytes,)))


def every_circuit(db: Connection) -> list[UUID]:
    """Return every circuit that a row or the journal speaks of, whether it is still there or not."""
    found = (UUID(bytes=key) for (key,) in db.execute(EVERY) if key)
    return sorted(found)


def once_held(db: Connection, circuit_id: UUID) -> list[UUID]:
    """Return the rows of a circuit that the history of this device tells of."""
    rows = db.execute(ONCE_HELD, (circuit_id.bytes, str(circuit_id)))
    return [UUID(bytes=key) for (key,) in rows if len(key) == len(circuit_id.bytes)]


def as_stored(
    db: Connection, table: str, columns: Sequence[str], key: str, value: UUID
) -> list[dict[str, tuple[str, str]]]:
    """Return rows of a table of seals as (SQLite type, hexadecimal bytes) per column: no byte is interpreted."""
    told = ", ".join(f"typeof({name}), hex({name})" for name in columns)
    rows = db.execute(f"SELECT {told} FROM {table} WHERE {key} = ? ORDER BY {_SEALED[table]}", (value.bytes,))
    return [dict(zip(columns, zip(row[::2], row[1::2], strict=True), strict=True)) for row in rows]


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    one = (bytes(16),)
    return {
        "circuit": (CIRCUIT, one),
        "open": (OPEN, ()),
        "of ids": (OF_IDS, ("[]",)),
        "newest": (NEWEST, (1,)),
        "of object": (OF_OBJECT, one),
        "versions": (VERSIONS, ("[]",)),
        "acts": (ACTS, ("[]",)),
        "templates": (TEMPLATES, ()),
        "amount": (AMOUNT, one),
        "reminders": (REMINDERS, one),
        "delegations": (DELEGATIONS, ()),
        "once held": (ONCE_HELD, (bytes(16), "")),
        **{f"documents of a {kind}": (sql, one) for kind, sql in DOCUMENTS.items()},
        **{f"home of a {kind}": (sql, one) for kind, sql in HOME.items()},
    }


def _circuits(db: Connection, found: Sequence[tuple[Any, ...]]) -> list[CircuitRow]:
    """Return circuits with their versions and acts; those whose documents have not come are left out."""
    if not found:
        return []
    wanted = dumps([row[0] for row in found])
    versions, acts = _by_circuit(db, VERSIONS, wanted), _by_circuit(db, ACTS, wanted)
    everybody = people(db)
    built = (_built(row, versions.get(row[1], []), acts.get(row[1], []), everybody) for row in found)
    return [row for row in built if row is not None]


def _by_circuit(db: Connection, sql: str, wanted: str) -> dict[bytes, list[Sequence[Any]]]:
    rows: dict[bytes, list[Sequence[Any]]] = {}
    for key, *rest in db.execute(sql, (wanted,)):
        rows.setdefault(key, []).append(rest)
    return rows


def _built(
    row: tuple[Any, ...],
    versions: Sequence[Sequence[Any]],
    acts: Sequence[Sequence[Any]],
    everybody: Mapping[UUID, Person],
) -> CircuitRow | None:
    """Return a circuit; None without documents, and for one that was tampered with: the check of seals names it."""
    place, key, title, kind, about, home, urgency, limit_on, steps, launched_at, initiator, by, template, *rest = row
    try:
        given = tuple(_version(*version) for version in versions)
        asked_ = read(steps)
        limit = date.fromisoformat(limit_on) if limit_on else None
    except (ValueError, KeyError, TypeError):
        return None
    if not given or not asked_:
        return None
    told = tuple(act for act in map(_act, acts) if act is not None)
    counted = [Version(v.number, v.sha256, v.made_at, v.back_to_rank) for v in given]
    view = course_of(asked_, counted, [act.act for act in told])
    return CircuitRow._make(
        (
            place, UUID(bytes=key), title, kind, _uuid(about), _uuid(home), urgency, limit, launched_at, initiator,
            _uuid(by), template, *rest, view, told, given, everybody,
        )
    )  # fmt: skip


def _version(number: int, sha256: str, made_at: str, back: int, documents: str, by: str) -> VersionRow:
    listed = tuple(Document(d["name"], d["sha256"], d["blob"], d["id"]) for d in loads(documents))
    return VersionRow(number, sha256, datetime.fromisoformat(made_at), back, listed, by)


def _act(row: Sequence[Any]) -> ActRow | None:
    """Return an act; None for one that a newer version made, or that was tampered with: the check names it."""
    act_id, result, at, device, agent, step, sha256, back, undoes, delegate, name, *rest, holder, recorder, by = row
    try:
        act = Act(
            UUID(bytes=act_id), Result(result), datetime.fromisoformat(at), device, _uuid(agent), step, sha256,
            Back(back), _uuid(undoes), _uuid(delegate),
        )  # fmt: skip
    except ValueError:
        return None
    return ActRow._make((act, name, *rest, _uuid(holder), _uuid(recorder), by))


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None
