"""Circuits as they are kept: templates, frozen copies, versions of the documents, acts, delegations."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import one_of, plausible_day
from aso_desktop.store.base import APPEND_ONLY, Synced, cell

ACTING_AS: Final = ("holder", "delegation", "acting", "paper")
"""In what capacity somebody acts (titulaire, par délégation, par intérim, visa sur papier)."""
URGENCIES: Final = ("normal", "urgent")
OBJECTS: Final = ("letter", "draft", "commitment", "dossier")
ABSENCES: Final = ("absence", "signature", "acting")
EVERYTHING: Final = ""
"""Scope of a delegation that is for every sort of thing; others name one of `OBJECTS`."""


class CircuitTemplate(Synced):
    """Steps that are used again; editing them never changes a circuit already launched."""

    __tablename__ = "circuit_template"
    __table_number__ = 200

    name: Mapped[str] = cell(1, default="")
    steps: Mapped[str] = cell(2, default="[]")
    urgent_steps: Mapped[str] = cell(3, default="[]")
    for_type: Mapped[str] = cell(4, default="")
    inactive: Mapped[bool] = cell(5, default=False)

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)


class Circuit(Synced):
    """A launched circuit: a frozen copy of its steps. Append-only; its state is derived from its acts."""

    __tablename__ = "circuit"
    __table_number__ = 201
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    title: Mapped[str] = cell(1, default="")
    object_kind: Mapped[str] = cell(2, default="letter")
    object_id: Mapped[UUID | None] = cell(3)
    dossier_id: Mapped[UUID | None] = cell(4, ForeignKey("dossier.id"))
    template_id: Mapped[UUID | None] = cell(5, ForeignKey("circuit_template.id"))
    steps: Mapped[str] = cell(6, default="[]")
    urgency: Mapped[str] = cell(7, default="normal")
    limit_on: Mapped[date | None] = cell(8)
    initiator_id: Mapped[UUID | None] = cell(9, ForeignKey("agent.id"))
    launched_at: Mapped[datetime | None] = cell(10)
    follows_id: Mapped[UUID | None] = cell(11, ForeignKey("circuit.id"))
    public_key: Mapped[str] = cell(12, default="")
    signature: Mapped[str] = cell(13, default="")

    @validates("object_kind", "urgency")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, OBJECTS if key == "object_kind" else URGENCIES)


class CircuitVersion(Synced):
    """The documents a circuit is about, at one time. Append-only.

    `documents` is canonical JSON, a list of {blob, id, name, sha256}, and `sha256` its hash: what an act is given on.
    """

    __tablename__ = "circuit_version"
    __table_number__ = 202
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    circuit_id: Mapped[UUID | None] = cell(1, ForeignKey("circuit.id"))
    number: Mapped[int] = cell(2, default=1)
    documents: Mapped[str] = cell(3, default="[]")
    sha256: Mapped[str] = cell(4, default="")
    back_to_rank: Mapped[int] = cell(5, default=1)
    made_at: Mapped[datetime | None] = cell(6)
    made_by: Mapped[UUID | None] = cell(7, ForeignKey("agent.id"))
    previous: Mapped[str] = cell(8, default="")
    public_key: Mapped[str] = cell(9, default="")
    signature: Mapped[str] = cell(10, default="")


class Endorsement(Synced):
    """One act on a circuit, signed by the key of the device it was made on. Append-only.

    `previous` holds the sorted hashes of the seals it follows (several after parallel steps): the order shows.
    """

    __tablename__ = "endorsement"
    __table_number__ = 203
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    circuit_id: Mapped[UUID | None] = cell(1, ForeignKey("circuit.id"))
    step: Mapped[int | None] = cell(2)
    result: Mapped[str] = cell(3, default="")
    acted_by: Mapped[UUID | None] = cell(4, ForeignKey("agent.id"))
    acting_as: Mapped[str] = cell(5, default="holder")
    holder_id: Mapped[UUID | None] = cell(6, ForeignKey("agent.id"))
    public_note: Mapped[str] = cell(7, default="")
    private_note: Mapped[str] = cell(8, default="")
    evidence_sha256: Mapped[str] = cell(9, default="")
    evidence_blob: Mapped[str] = cell(10, default="")
    version_sha256: Mapped[str] = cell(11, default="")
    back: Mapped[str] = cell(12, default="initiator")
    undoes_id: Mapped[UUID | None] = cell(13)
    delegate_id: Mapped[UUID | None] = cell(14, ForeignKey("agent.id"))
    acted_at: Mapped[datetime | None] = cell(15)
    acted_on: Mapped[date | None] = cell(16)
    device: Mapped[str] = cell(17, default="")
    previous: Mapped[str] = cell(18, default="")
    public_key: Mapped[str] = cell(19, default="")
    signature: Mapped[str] = cell(20, default="")

    @validates("acting_as")
    def _check_capacity(self, key: str, value: str) -> str:
        return one_of(key, value, ACTING_AS)


class Delegation(Synced):
    """Who acts for whom, from a day to a day; a delegation of signature names its act and its publication."""

    __tablename__ = "delegation"
    __table_number__ = 204

    holder_id: Mapped[UUID | None] = cell(1, ForeignKey("agent.id"))
    delegate_id: Mapped[UUID | None] = cell(2, ForeignKey("agent.id"))
    kind: Mapped[str] = cell(3, default="absence")
    scope: Mapped[str] = cell(4, default="")
    most_cents: Mapped[int | None] = cell(5)
    from_on: Mapped[date | None] = cell(6)
    to_on: Mapped[date | None] = cell(7)
    act_number: Mapped[str] = cell(8, default="")
    act_on: Mapped[date | None] = cell(9)
    publication: Mapped[str] = cell(10, default="")
    revoked_on: Mapped[date | None] = cell(11)

    @validates("kind", "scope")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, ABSENCES if key == "kind" else (EVERYTHING, *OBJECTS))

    @validates("from_on", "to_on", "act_on", "revoked_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)

    def check(self) -> None:
        """Refuse a delegation to oneself, one that ends before it begins, and one of signature without its act."""
        if self.holder_id == self.delegate_id:
            raise UserError(QT_TRANSLATE_NOOP("circuits", "Choose somebody else to act."), field="delegate_id")
        if self.from_on is None or self.to_on is None or self.to_on < self.from_on:
            text = QT_TRANSLATE_NOOP("circuits", "Give a first and a last day, in this order.")
            raise UserError(text, field="to_on")
        if self.most_cents is not None and self.most_cents <= 0:
            text = QT_TRANSLATE_NOOP("circuits", "Give an amount above zero, or leave it empty.")
            raise UserError(text, field="most_cents")
        if self.kind == "signature" and not (self.act_number and self.act_on):
            text = QT_TRANSLATE_NOOP("circuits", "A delegation of signature needs the number and the date of its act.")
            raise UserError(text, field="act_number")

    def is_for(self, kind: str, cents: int = 0) -> bool:
        """Say whether the delegation is for a sort of thing, of an amount."""
        return self.scope in (EVERYTHING, kind) and (self.most_cents is None or cents <= self.most_cents)

    def covers(self, day: date) -> bool:
        """Say whether the delegation is in force on a day."""
        if self.from_on is None or self.to_on is None or (self.revoked_on is not None and day >= self.revoked_on):
            return False
        return self.from_on <= day <= self.to_on
