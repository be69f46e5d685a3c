"""Dossiers over a classification plan: what they hold, what stops them, and where they may go (domain 5)."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import fold
from aso_desktop.models.contacts import required_line
from aso_desktop.models.correspondence import MARKS, refuse_classified
from aso_desktop.models.rules import given_reason, long_text, one_of, plausible_day, short_line
from aso_desktop.store.base import APPEND_ONLY, Synced, cell

DEEPEST: Final = 2
"""Levels of sub-dossiers under a dossier."""
_CODE: Final = re.compile(r"[0-9A-Za-z]+(?:[.\-/][0-9A-Za-z]+)*")
_VAGUE: Final = ("divers", "affaires generales", "autres", "miscellaneous", "general matters")


class DossierState(StrEnum):
    """Where a dossier stands, from its opening to its final fate."""

    OPEN = "open"
    TO_CLOSE = "to_close"
    CLOSED = "closed"
    REOPENED = "reopened"
    RETENTION_RUNNING = "retention_running"
    TO_APPRAISE = "to_appraise"
    DISPOSAL_PROPOSED = "disposal_proposed"
    DISPOSED = "disposed"
    TRANSFER_PROPOSED = "transfer_proposed"
    TRANSFERRED = "transferred"
    KEPT = "kept"


LIVE: Final = frozenset({DossierState.OPEN, DossierState.TO_CLOSE, DossierState.REOPENED})
"""States in which a dossier takes new pieces and tasks."""
FLOW: Final[Mapping[DossierState, frozenset[DossierState]]] = {
    DossierState.OPEN: frozenset({DossierState.TO_CLOSE, DossierState.CLOSED}),
    DossierState.TO_CLOSE: frozenset({DossierState.OPEN, DossierState.CLOSED}),
    DossierState.CLOSED: frozenset({DossierState.REOPENED, DossierState.RETENTION_RUNNING}),
    DossierState.REOPENED: frozenset({DossierState.TO_CLOSE, DossierState.CLOSED}),
    DossierState.RETENTION_RUNNING: frozenset({DossierState.REOPENED, DossierState.TO_APPRAISE}),
    DossierState.TO_APPRAISE: frozenset(
        {DossierState.DISPOSAL_PROPOSED, DossierState.TRANSFER_PROPOSED, DossierState.KEPT}
    ),
    DossierState.DISPOSAL_PROPOSED: frozenset({DossierState.DISPOSED, DossierState.TO_APPRAISE}),
    DossierState.TRANSFER_PROPOSED: frozenset({DossierState.TRANSFERRED, DossierState.TO_APPRAISE}),
    DossierState.KEPT: frozenset({DossierState.TO_APPRAISE}),
    DossierState.DISPOSED: frozenset(),
    DossierState.TRANSFERRED: frozenset(),
}
"""State → the states that may follow; what was destroyed or handed over stays so."""
ENDED: Final = frozenset({DossierState.DISPOSED, DossierState.TRANSFERRED})


class StopKind(StrEnum):
    """What keeps a dossier still: a block stops progress, a hold (gel) also stops its disposal."""

    BLOCK = "block"
    HOLD = "hold"


class PieceKind(StrEnum):
    """What a dossier may hold beside its letters."""

    MEETING = "meeting"
    DRAFT = "draft"
    COMMITMENT = "commitment"
    INVOICE = "invoice"
    DOCUMENT = "document"
    LETTER = "letter"
    DOSSIER = "dossier"
    ADDRESS = "address"


class ClassificationNode(Synced):
    """One node of the classification plan; closed, never deleted, once a dossier has used it."""

    __tablename__ = "classification_node"
    __table_number__ = 190

    code: Mapped[str] = cell(1, default="")
    parent_id: Mapped[UUID | None] = cell(2, ForeignKey("classification_node.id"))
    label_fr: Mapped[str] = cell(3, default="")
    label_en: Mapped[str] = cell(4, default="")
    description: Mapped[str] = cell(5, default="")
    valid_from: Mapped[date | None] = cell(6)
    valid_to: Mapped[date | None] = cell(7)
    former_code: Mapped[str] = cell(8, default="")
    default_mark: Mapped[str] = cell(9, default="none")
    retention: Mapped[str] = cell(10, default="")
    closed: Mapped[bool] = cell(11, default=False)

    @validates("code")
    def _check_code(self, key: str, value: str) -> str:
        code = short_line(value)
        if _CODE.fullmatch(code):
            return code
        text = QT_TRANSLATE_NOOP("dossiers", "“{code}” is not a code of the plan: write it like 3.2.1 or RH-04.")
        raise UserError(text.format(code=code), field=key)

    @validates("label_fr")
    def _check_label(self, key: str, value: str) -> str:
        return required_line(key, value)

    def check_under(self, parent: "ClassificationNode | None") -> None:
        """Refuse a code that does not extend its parent's."""
        if parent is None or re.fullmatch(re.escape(parent.code) + r"[.\-/]?[0-9A-Za-z].*", self.code):
            return
        text = QT_TRANSLATE_NOOP("dossiers", "The code {code} must begin with its parent's, {parent}.")
        raise UserError(text.format(code=self.code, parent=parent.code), field="code")


class Dossier(Synced):
    """One matter and all its pieces. Its number is given once, like a letter's."""

    __tablename__ = "dossier"
    __table_number__ = 191

    number: Mapped[str] = cell(1, default="")
    title: Mapped[str] = cell(2, default="")
    node_id: Mapped[UUID | None] = cell(3, ForeignKey("classification_node.id"))
    parent_id: Mapped[UUID | None] = cell(4, ForeignKey("dossier.id"))
    lead_id: Mapped[UUID | None] = cell(5, ForeignKey("agent.id"))
    unit_id: Mapped[UUID | None] = cell(6, ForeignKey("unit.id"))
    opened_on: Mapped[date | None] = cell(7)
    closed_on: Mapped[date | None] = cell(8)
    mark: Mapped[str] = cell(9, default="none")
    state: Mapped[str] = cell(10, default=DossierState.OPEN)
    state_reason: Mapped[str] = cell(11, default="")
    summary: Mapped[str] = cell(12, default="")
    importance: Mapped[str] = cell(13, default="normal")
    due_on: Mapped[date | None] = cell(14)
    importance_by: Mapped[UUID | None] = cell(15, ForeignKey("agent.id"))
    importance_on: Mapped[date | None] = cell(16)
    stage: Mapped[str] = cell(17, default="todo")

    # Derived on each device; they never travel.
    is_live: Mapped[bool | None] = mapped_column()
    title_key: Mapped[str | None] = mapped_column()

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("summary", "state_reason")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("number", "stage")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("opened_on", "closed_on", "due_on", "importance_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)

    @validates("mark")
    def _check_mark(self, key: str, value: str) -> str:
        refuse_classified(value)
        return one_of(key, value, MARKS)

    @validates("state", "importance")
    def _check_word(self, key: str, value: str) -> str:
        return one_of(key, value, DossierState if key == "state" else ("low", "normal", "high"))

    def notices(self) -> list[Text]:
        """Return what deserves a look before the dossier is made."""
        folded = fold(self.title)
        text = QT_TRANSLATE_NOOP("dossiers", "“{title}” says little: name the matter, so that it is found again.")
        return [text.format(title=self.title)] if any(vague in folded for vague in _VAGUE) else []

    @property
    def takes_pieces(self) -> bool:
        """Say whether pieces and tasks may still be added without a reason."""
        return self.state in LIVE

    def move_to(self, state: DossierState, reason: str = "") -> None:
        """Change the state along `FLOW`; reopening needs a reason."""
        if state not in FLOW[DossierState(self.state)]:
            text = QT_TRANSLATE_NOOP("dossiers", "A dossier in this state cannot take that step.")
            raise UserError(text, field="state")
        self.state_reason = given_reason(reason) if state is DossierState.REOPENED else reason
        self.state = state


class DossierStop(Synced):
    """A block or a hold on a dossier, with its reason; lifted, never removed."""

    __tablename__ = "dossier_stop"
    __table_number__ = 192

    dossier_id: Mapped[UUID | None] = cell(1, ForeignKey("dossier.id"))
    kind: Mapped[str] = cell(2, default=StopKind.BLOCK)
    reason: Mapped[str] = cell(3, default="")
    lifter_id: Mapped[UUID | None] = cell(4, ForeignKey("agent.id"))
    lifted_by: Mapped[UUID | None] = cell(5, ForeignKey("agent.id"))
    lifted_at: Mapped[datetime | None] = cell(6)
    lifted_because: Mapped[str] = cell(7, default="")
    circuit_id: Mapped[UUID | None] = cell(8)

    @validates("reason")
    def _check_reason(self, key: str, value: str) -> str:
        return given_reason(value, key)

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, StopKind)


class DossierNote(Synced):
    """A paragraph of a dossier's notes; a correction names what it replaces. Append-only."""

    __tablename__ = "dossier_note"
    __table_number__ = 193
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    dossier_id: Mapped[UUID | None] = cell(1, ForeignKey("dossier.id"))
    text: Mapped[str] = cell(2, default="")
    replaces_id: Mapped[UUID | None] = cell(3, ForeignKey("dossier_note.id"))


class DossierPiece(Synced):
    """What a dossier holds or refers to, beside the letters whose home it is."""

    __tablename__ = "dossier_piece"
    __table_number__ = 194

    dossier_id: Mapped[UUID | None] = cell(1, ForeignKey("dossier.id"))
    kind: Mapped[str] = cell(2, default=PieceKind.DOCUMENT)
    target_id: Mapped[UUID | None] = cell(3)
    title: Mapped[str] = cell(4, default="")
    day: Mapped[date | None] = cell(5)
    sha256: Mapped[str] = cell(6, default="")
    blob: Mapped[str] = cell(7, default="")
    size: Mapped[int | None] = cell(8)
    mime: Mapped[str] = cell(9, default="")
    address: Mapped[str] = cell(10, default="")
    late_reason: Mapped[str] = cell(11, default="")
    removed_because: Mapped[str] = cell(12, default="")

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, PieceKind)


class DossierParty(Synced):
    """Somebody a dossier concerns, and the words kept whatever the directory becomes."""

    __tablename__ = "dossier_party"
    __table_number__ = 195

    dossier_id: Mapped[UUID | None] = cell(1, ForeignKey("dossier.id"))
    contact_id: Mapped[UUID | None] = cell(2, ForeignKey("contact.id"))
    organisation_id: Mapped[UUID | None] = cell(3, ForeignKey("organisation.id"))
    role: Mapped[str] = cell(4, default="")
    printed: Mapped[str] = cell(5, default="")
