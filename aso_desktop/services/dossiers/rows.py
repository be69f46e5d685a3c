"""What is read of dossiers and of the plan: frozen rows; days are ISO text."""

from typing import NamedTuple
from uuid import UUID


class DossierRow(NamedTuple):
    """One line of the list; days are ISO text. `due_on` is the nearest day among `rule`'s: due, task, letter, clock."""

    local_id: int
    id: UUID
    number: str
    title: str
    code: str
    lead: str
    lead_id: UUID | None
    opened_on: str
    closed_on: str
    own_due_on: str
    state: str
    stage: str
    importance: str
    importance_by: str
    importance_on: str
    parent_id: UUID | None
    mark: str
    block: str
    hold: str
    letters: int
    pieces: int
    tasks: int
    tasks_done: int
    due_on: str
    rule: str

    @property
    def is_blocked(self) -> bool:
        """Say whether an active block stands on it or above."""
        return bool(self.block)


class DossierDetail(NamedTuple):
    """What a form holds of a dossier."""

    id: UUID
    number: str
    title: str
    node_id: UUID | None
    code: str
    node: str
    parent_id: UUID | None
    parent: str
    lead_id: UUID | None
    lead: str
    unit_id: UUID | None
    opened_on: str
    closed_on: str
    due_on: str
    mark: str
    state: str
    state_reason: str
    summary: str
    importance: str
    first_on: str
    last_on: str


class PieceRow(NamedTuple):
    """One piece; letters come as kind `letter`. `blob` is empty where there is no file."""

    kind: str
    id: UUID
    target_id: UUID | None
    title: str
    number: str
    day: str
    state: str
    late_reason: str
    blob: str
    address: str
    size: int


class NoteRow(NamedTuple):
    """A paragraph of the notes; `replaced` when a later one corrects it."""

    id: UUID
    number: int
    text: str
    author: str
    at: str
    replaces_id: UUID | None
    replaced: bool


class StopRow(NamedTuple):
    """A block or a hold, lifted or not."""

    id: UUID
    kind: str
    reason: str
    by: str
    at: str
    lifter: str
    lifter_id: UUID | None
    lifted_by: str
    lifted_at: str
    lifted_because: str


class PartyRow(NamedTuple):
    """Somebody a dossier concerns."""

    id: UUID
    printed: str
    role: str
    contact_id: UUID | None
    organisation_id: UUID | None


class NodeRow(NamedTuple):
    """A node of the plan with the dossiers that stand right there."""

    local_id: int
    id: UUID
    code: str
    parent_id: UUID | None
    label_fr: str
    label_en: str
    former_code: str
    closed: bool
    dossiers: int


class ActRow(NamedTuple):
    """One act of the journal."""

    at: str
    agent: str
    operation: str
    table: str
    before: str
    after: str
