"""The inside of one meeting: agenda, people and their presence, notes, decisions, actions. Loads nothing heavy."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.services.meetings.queries import maybe

Connection = Any
"""A DB-API connection."""


class ItemRow(NamedTuple):
    """An item of an agenda; `actual_s` is what it took so far, in seconds."""

    id: UUID
    position: int
    section: str
    title: str
    purpose: str
    presenter: str
    unit_id: UUID | None
    unit: str
    planned_min: int | None
    actual_s: int
    confidential: bool
    internal: bool
    carried_from_id: UUID | None
    state: str
    state_reason: str
    notes: str
    closed_at: str
    notes_count: int


class PersonRow(NamedTuple):
    """A participant and what they are now: `status` empty until it is noted; `since` when it began."""

    id: UUID
    printed: str
    title: str
    email: str
    role: str
    voting: bool
    contact_id: UUID | None
    agent_id: UUID | None
    answer: str
    status: str
    proxy_id: UUID | None
    proxy: str
    since: str


class PresenceRow(NamedTuple):
    """One stretch of somebody's presence."""

    participant_id: UUID
    printed: str
    status: str
    proxy_id: UUID | None
    in_at: str
    out_at: str


class NoteRow(NamedTuple):
    """A note in the order of the agenda."""

    id: UUID
    agenda_item_id: UUID
    position: int
    kind: str
    text: str
    t_offset: int
    author: str
    typed_at: str


class DecisionRow(NamedTuple):
    """A decision; a number that begins with `P-` is provisional."""

    id: UUID
    agenda_item_id: UUID | None
    note_id: UUID | None
    number: str
    text: str
    votes_for: int | None
    votes_against: int | None
    abstentions: int | None
    taken_at: str
    quorum_present: int | None
    quorum_needed: int | None
    off_quorum: bool
    effective_on: str
    confidential: bool
    is_official: bool


class ActionRow(NamedTuple):
    """An action and the state of its task."""

    id: UUID
    task_id: UUID
    meeting_id: UUID
    agenda_item_id: UUID | None
    note_id: UUID | None
    text: str
    owner: str
    owner_id: UUID | None
    due_on: str
    importance: str
    state: str
    done_on: str
    confidential: bool
    meeting: str
    held_on: str


class MinutesRow(NamedTuple):
    """A version of the minutes."""

    id: UUID
    kind: str
    status: str
    version: int
    summary_280: str
    approved_at: str
    approved_by: str
    sent_at: str
    reopen_reason: str
    content_sha256: str


class JournalRow(NamedTuple):
    """The last words of a note that were typed and not yet saved."""

    meeting_id: UUID
    agenda_item_id: UUID
    note_id: UUID
    kind: str
    text: str
    t_offset: int
    typed_at: str


ITEMS: Final = """
SELECT i.id, i.position, i.section, i.title, i.purpose, i.presenter, i.unit_id, ifnull(u.code, ''), i.planned_min,
       i.actual_s, i.confidential, i.internal, i.carried_from_id, i.state, i.state_reason, i.notes,
       ifnull(i.closed_at, ''),
       (SELECT count(*) FROM note AS n WHERE n.agenda_item_id = i.id AND n.removed = 0)
FROM agenda_item AS i LEFT JOIN unit AS u ON u.id = i.unit_id
WHERE i.meeting_id = ? ORDER BY i.position, i.local_id
"""
PARKED: Final = """
SELECT i.id, i.position, i.section, i.title, i.purpose, i.presenter, i.unit_id, ifnull(u.code, ''), i.planned_min,
       i.actual_s, i.confidential, i.internal, i.carried_from_id, i.state, i.state_reason, i.notes,
       ifnull(i.closed_at, ''), 0
FROM meeting AS m JOIN agenda_item AS i ON i.meeting_id = m.id LEFT JOIN unit AS u ON u.id = i.unit_id
WHERE m.series_id = ? AND m.id <> ? AND i.state = 'postponed'
AND NOT EXISTS (SELECT 1 FROM agenda_item AS later WHERE later.carried_from_id = i.id)
ORDER BY m.starts_at, i.position
"""
PEOPLE: Final = """
SELECT p.id, p.printed, p.title, p.email, p.role, p.voting, p.contact_id, p.agent_id, p.answer,
       ifnull(a.status, ''), a.proxy_id, ifnull(h.printed, ''), ifnull(a.in_at, '')
FROM participant AS p
LEFT JOIN attendance AS a ON a.local_id = (
    SELECT local_id FROM attendance WHERE participant_id = p.id AND out_at IS NULL ORDER BY in_at DESC LIMIT 1
)
LEFT JOIN participant AS h ON h.id = a.proxy_id
WHERE p.meeting_id = ? AND p.removed = 0 ORDER BY p.rank, p.local_id
"""
PRESENCE: Final = """
SELECT p.id, p.printed, a.status, a.proxy_id, ifnull(a.in_at, ''), ifnull(a.out_at, '')
FROM participant AS p JOIN attendance AS a ON a.participant_id = p.id
WHERE p.meeting_id = ? AND p.removed = 0 ORDER BY p.rank, a.in_at
"""
NOTES: Final = """
SELECT n.id, n.agenda_item_id, n.position, n.kind, n.text, n.t_offset, ifnull(g.name, ''), ifnull(n.typed_at, '')
FROM agenda_item AS i JOIN note AS n ON n.agenda_item_id = i.id LEFT JOIN agent AS g ON g.id = n.author_id
WHERE i.meeting_id = ? AND n.removed = 0 ORDER BY i.position, n.position, n.local_id
"""
DECISIONS: Final = """
SELECT d.id, d.agenda_item_id, d.note_id, d.number, d.text, d.votes_for, d.votes_against, d.abstentions,
       ifnull(d.taken_at, ''), d.quorum_present, d.quorum_needed, d.off_quorum, ifnull(d.effective_on, ''),
       ifnull(i.confidential, 0), d.serial_id IS NOT NULL
FROM decision AS d LEFT JOIN agenda_item AS i ON i.id = d.agenda_item_id
WHERE d.meeting_id = ? AND d.withdrawn = 0 ORDER BY i.position, d.local_id
"""
_ACTION: Final = """
SELECT a.id, a.task_id, a.meeting_id, a.agenda_item_id, a.note_id, a.text,
       CASE WHEN t.owner <> '' THEN t.owner ELSE ifnull(g.name, '') END, t.owner_id, ifnull(t.due_on, ''),
       t.importance, t.state, ifnull(t.done_on, ''), ifnull(i.confidential, 0), m.title, ifnull(m.starts_at, '')
FROM meeting AS m JOIN action_item AS a ON a.meeting_id = m.id JOIN task AS t ON t.id = a.task_id
LEFT JOIN agent AS g ON g.id = t.owner_id LEFT JOIN agenda_item AS i ON i.id = a.agenda_item_id
"""
ACTIONS: Final = f"{_ACTION} WHERE m.id = ? ORDER BY i.position, a.local_id"
CARRIED: Final = f"""
{_ACTION} WHERE m.series_id = ? AND m.starts_at < ?
AND (t.state IN ('todo', 'doing', 'waiting') OR t.done_on >= ?) ORDER BY t.due_on IS NULL, t.due_on, a.local_id
"""
LAST_HELD: Final = """
SELECT ifnull(max(starts_at), '') FROM meeting WHERE series_id = ? AND starts_at < ? AND opened_at IS NOT NULL
"""
MINUTES: Final = """
SELECT n.id, n.kind, n.status, n.version, n.summary_280, ifnull(n.approved_at, ''), ifnull(g.name, ''),
       ifnull(n.sent_at, ''), n.reopen_reason, n.content_sha256
FROM minutes AS n LEFT JOIN agent AS g ON g.id = n.approved_by WHERE n.meeting_id = ? ORDER BY n.version DESC
"""
TYPED: Final = (
    "INSERT INTO note_journal(meeting_id, agenda_item_id, note_id, kind, text, t_offset, typed_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
JOURNAL: Final = """
SELECT meeting_id, agenda_item_id, note_id, kind, text, t_offset, typed_at FROM note_journal
WHERE seq IN (SELECT max(seq) FROM note_journal GROUP BY note_id) ORDER BY seq
"""
SETTLE: Final = "DELETE FROM note_journal WHERE note_id = ?"


def items(db: Connection, meeting_id: UUID) -> list[ItemRow]:
    """Return the agenda in order, whatever became of its items."""
    return [_item(row) for row in db.execute(ITEMS, (meeting_id.bytes,))]


def parked(db: Connection, series_id: UUID, meeting_id: UUID) -> list[ItemRow]:
    """Return the postponed items of a series that no later meeting has taken up."""
    return [_item(row) for row in db.execute(PARKED, (series_id.bytes, meeting_id.bytes))]


def people(db: Connection, meeting_id: UUID) -> list[PersonRow]:
    """Return the participants and what they are now."""
    return [_person(row) for row in db.execute(PEOPLE, (meeting_id.bytes,))]


def presence(db: Connection, meeting_id: UUID) -> list[PresenceRow]:
    """Return every stretch of everybody's presence."""
    return [
        PresenceRow(UUID(bytes=key), printed, status, maybe(proxy), in_at, out_at)
        for key, printed, status, proxy, in_at, out_at in db.execute(PRESENCE, (meeting_id.bytes,))
    ]


def notes(db: Connection, meeting_id: UUID) -> list[NoteRow]:
    """Return the notes in the order of the agenda."""
    return [
        NoteRow(UUID(bytes=key), UUID(bytes=item), *more) for key, item, *more in db.execute(NOTES, (meeting_id.bytes,))
    ]


def decisions(db: Connection, meeting_id: UUID) -> list[DecisionRow]:
    """Return the decisions in the order of the agenda."""
    return [_decision(row) for row in db.execute(DECISIONS, (meeting_id.bytes,))]


def actions(db: Connection, meeting_id: UUID) -> list[ActionRow]:
    """Return the actions of a meeting with the present state of their tasks."""
    return [_action(row) for row in db.execute(ACTIONS, (meeting_id.bytes,))]


def carried(db: Connection, series_id: UUID, starts_at: str) -> list[ActionRow]:
    """Return the actions of earlier meetings of the series: those open, and those done since the last sitting."""
    (last,) = db.execute(LAST_HELD, (series_id.bytes, starts_at)).fetchone()
    return [_action(row) for row in db.execute(CARRIED, (series_id.bytes, starts_at, last[:10] or starts_at[:10]))]


def minutes(db: Connection, meeting_id: UUID) -> list[MinutesRow]:
    """Return the versions of the minutes, newest first."""
    return [MinutesRow(UUID(bytes=key), *more) for key, *more in db.execute(MINUTES, (meeting_id.bytes,))]


def journal(db: Connection) -> list[JournalRow]:
    """Return the last words of every note that was being typed when the program ended."""
    return [
        JournalRow(UUID(bytes=meeting), UUID(bytes=item), UUID(bytes=note), *more)
        for meeting, item, note, *more in db.execute(JOURNAL)
    ]


def note_typed(db: Connection, row: JournalRow) -> None:
    """Add what a note holds now to the journal."""
    meeting, item, note, *more = row
    db.execute(TYPED, (meeting.bytes, item.bytes, note.bytes, *more))


def settle(db: Connection, note_id: UUID) -> None:
    """Forget the journal of a note: it is saved."""
    db.execute(SETTLE, (note_id.bytes,))


def _item(row: tuple[Any, ...]) -> ItemRow:
    values = list(row)
    for place in (0, 6, 12):
        values[place] = maybe(values[place])
    values[10], values[11] = bool(values[10]), bool(values[11])
    return ItemRow(*values)


def _person(row: tuple[Any, ...]) -> PersonRow:
    values = list(row)
    for place in (0, 6, 7, 10):
        values[place] = maybe(values[place])
    values[5] = bool(values[5])
    return PersonRow(*values)


def _decision(row: tuple[Any, ...]) -> DecisionRow:
    values = list(row)
    for place in (0, 1, 2):
        values[place] = maybe(values[place])
    for place in (11, 13, 14):
        values[place] = bool(values[place])
    return DecisionRow(*values)


def _action(row: tuple[Any, ...]) -> ActionRow:
    values = list(row)
    for place in (0, 1, 2, 3, 4, 7):
        values[place] = maybe(values[place])
    values[12] = bool(values[12])
    return ActionRow(*values)


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    some = b""
    one = {
        "items": ITEMS, "people": PEOPLE, "presence": PRESENCE, "notes": NOTES, "decisions": DECISIONS,
        "actions": ACTIONS, "minutes": MINUTES, "settle": SETTLE,
    }  # fmt: skip
    return {
        **{name: (sql, (some,)) for name, sql in one.items()},
        "parked": (PARKED, (some, some)),
        "carried": (CARRIED, (some, "", "")),
        "last_held": (LAST_HELD, (some, "")),
        "typed": (TYPED, (some, some, some, "", "", 0, "")),
        "journal": (JOURNAL, ()),
    }
