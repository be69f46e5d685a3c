"""What is read of circuits: frozen rows; days are ISO text where they are only shown."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from aso_desktop.core.circuits.acts import Act, CircuitView, StepView


class Person(NamedTuple):
    """Somebody of the section; no longer active: they have left."""

    name: str
    active: bool


class Document(NamedTuple):
    """One document of a version: its name, the hash of its bytes, where they are kept, and the row it was (UUID)."""

    name: str
    sha256: str
    blob: str
    row: str

    @property
    def mime(self) -> str:
        """Return nothing: the kind is read from the bytes."""
        return ""

    @property
    def reference(self) -> str:
        """Return nothing: what is sealed is kept here."""
        return ""


class VersionRow(NamedTuple):
    """The documents at one time, and who gave them."""

    number: int
    sha256: str
    made_at: datetime
    back_to_rank: int
    documents: tuple[Document, ...]
    by: str


class ActRow(NamedTuple):
    """One act as it is shown: who, in what capacity, when, what they said; `recorder` wrote down a visa on paper."""

    act: Act
    name: str
    acting_as: str
    public_note: str
    private_note: str
    acted_on: str
    evidence_blob: str
    holder_id: UUID | None
    recorder_id: UUID | None
    recorder: str


class CircuitRow(NamedTuple):
    """A circuit, where it stands, its versions and all its acts; `block` is why its dossier is blocked."""

    local_id: int
    id: UUID
    title: str
    object_kind: str
    object_id: UUID | None
    dossier_id: UUID | None
    urgency: str
    limit_on: date | None
    launched_at: str
    initiator: str
    initiator_id: UUID | None
    template: str
    number: str
    about: str
    block: str
    view: CircuitView
    acts: tuple[ActRow, ...]
    versions: tuple[VersionRow, ...]
    people: Mapping[UUID, Person]

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return the documents of the newest version: what an act is given on."""
        return self.versions[-1].documents

    def name(self, agent_id: UUID | None) -> str:
        """Return how somebody is called; empty for nobody."""
        person = self.people.get(agent_id) if agent_id else None
        return person.name if person else ""

    def has_left(self, agent_id: UUID | None) -> bool:
        """Say whether somebody who is asked no longer works here."""
        person = self.people.get(agent_id) if agent_id else None
        return person is not None and not person.active


class Waiting(NamedTuple):
    """A step that somebody is asked for, since when, and until when."""

    circuit: CircuitRow
    place: int
    step: StepView
    due_on: date | None
    late: bool


class TemplateRow(NamedTuple):
    """A template; steps are JSON as `core.circuits.steps` writes them."""

    id: UUID
    name: str
    steps: str
    urgent_steps: str
    for_type: str
    inactive: bool


class DelegationRow(NamedTuple):
    """Who acts for whom; days are ISO text."""

    id: UUID
    holder_id: UUID
    holder: str
    delegate_id: UUID
    delegate: str
    kind: str
    scope: str
    from_on: str
    to_on: str
    act_number: str
    act_on: str
    publication: str
    revoked_on: str
    most_cents: int | None = None
