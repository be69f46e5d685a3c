"""Fiscal years, the tree of budget lines, commitments and the one append-only ledger (domain: exercice, ligne, EJ).

Amounts are whole centimes. Balances are never kept: `services.budget` derives them from the movements.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import CREDITS, FREEZES, KINDS, Effects, Nature, effects
from aso_desktop.core.money import MOST_CENTS
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import one_of, plausible_day, short_line
from aso_desktop.store.base import APPEND_ONLY, Synced, cell


class Profile(StrEnum):
    """The vocabulary of a year: labels, levels and allowed natures; never the ledger."""

    STATE = "state"
    LOCAL = "local"
    OTHER = "other"


class YearState(StrEnum):
    """How far a fiscal year has come (LOLF: exercice, période complémentaire)."""

    OPEN = "open"
    COMPLEMENTARY = "complementary"
    CLOSED = "closed"


class LineRule(StrEnum):
    """What happens to a commitment above the available credit."""

    BLOCK = "block"
    WARN = "warn"
    FREE = "free"


NODE_KINDS: Final = (
    "mission", "programme", "action", "sub_action", "bop", "uo",
    "section", "chapter", "article", "title", "category", "account", "group",
)  # fmt: skip
"""Levels of the tree: destination and management of the State, M57, and a plain group."""

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2199
_LONGEST_CODE: Final = 40


def checked_code(field: str, value: str) -> str:
    """Return the code of a node, a line or a document: one clean line of at most 40 characters, or a refusal."""
    code = short_line(value)
    if not code or len(code) > _LONGEST_CODE:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Give a code of at most 40 characters."), field=field)
    return code


class FiscalYear(Synced):
    """One year of the budget (exercice)."""

    __tablename__ = "fiscal_year"
    __table_number__ = 150

    year: Mapped[int] = cell(1, default=0)
    profile: Mapped[str] = cell(2, default=Profile.STATE)
    state: Mapped[str] = cell(3, default=YearState.OPEN)
    closed_at: Mapped[datetime | None] = cell(4)
    closing_hash: Mapped[str] = cell(5, default="")

    @validates("year")
    def _check_year(self, key: str, value: int) -> int:
        if not FIRST_YEAR <= value <= LAST_YEAR:
            text = QT_TRANSLATE_NOOP("budget", "Give a year from {first} to {last}.")
            raise UserError(text.format(first=FIRST_YEAR, last=LAST_YEAR), field=key)
        return value

    @validates("profile")
    def _check_profile(self, key: str, value: str) -> str:
        return one_of(key, value, Profile)

    @validates("state")
    def _check_state(self, key: str, value: str) -> str:
        return one_of(key, value, YearState)


class BudgetNode(Synced):
    """A place of the tree that lines hang on; found by its parent, never by the beginning of a code."""

    __tablename__ = "budget_node"
    __table_number__ = 151

    fiscal_year_id: Mapped[UUID | None] = cell(1, ForeignKey("fiscal_year.id"))
    parent_id: Mapped[UUID | None] = cell(2, ForeignKey("budget_node.id"))
    kind: Mapped[str] = cell(3, default="group")
    code: Mapped[str] = cell(4, default="")
    label: Mapped[str] = cell(5, default="")
    label_en: Mapped[str] = cell(6, default="")
    rank: Mapped[int] = cell(7, default=0)
    ministry: Mapped[str] = cell(8, default="")

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, NODE_KINDS)

    @validates("code")
    def _check_code(self, key: str, value: str) -> str:
        return checked_code(key, value)

    @validates("label")
    def _check_label(self, key: str, value: str) -> str:
        return required_line(key, value)


class BudgetLine(Synced):
    """A line of credit of one year. `previous_id` is the same line a year before: profile, outstanding payments."""

    __tablename__ = "budget_line"
    __table_number__ = 152

    fiscal_year_id: Mapped[UUID | None] = cell(1, ForeignKey("fiscal_year.id"))
    node_id: Mapped[UUID | None] = cell(2, ForeignKey("budget_node.id"))
    code: Mapped[str] = cell(3, default="")
    label: Mapped[str] = cell(4, default="")
    title: Mapped[int] = cell(5, default=3)
    """Titre of the LOLF, 1 to 7; 2 is staff."""
    account: Mapped[str] = cell(6, default="")
    rule: Mapped[str] = cell(7, default=LineRule.BLOCK)
    warn_percent: Mapped[int] = cell(8, default=90)
    forecast_cents: Mapped[int | None] = cell(9)
    """The line's own forecast of the year; None where there is none but the credits."""
    previous_id: Mapped[UUID | None] = cell(10, ForeignKey("budget_line.id"))
    rank: Mapped[int] = cell(11, default=0)
    inactive: Mapped[bool] = cell(12, default=False)

    @validates("code")
    def _check_code(self, key: str, value: str) -> str:
        return checked_code(key, value)

    @validates("label")
    def _check_label(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("rule")
    def _check_rule(self, key: str, value: str) -> str:
        return one_of(key, value, LineRule)

    @validates("title")
    def _check_title(self, key: str, value: int) -> int:
        one_of(key, str(value), map(str, range(1, 8)))
        return value

    @validates("warn_percent")
    def _check_percent(self, key: str, value: int) -> int:
        if not 1 <= value <= 100:  # noqa: PLR2004 - per cent
            raise UserError(QT_TRANSLATE_NOOP("budget", "Give a percentage from 1 to 100."), field=key)
        return value


class Commitment(Synced):
    """A legal commitment (engagement juridique). Its amounts are movements; its number may come later."""

    __tablename__ = "commitment"
    __table_number__ = 153

    fiscal_year_id: Mapped[UUID | None] = cell(1, ForeignKey("fiscal_year.id"))
    line_id: Mapped[UUID | None] = cell(2, ForeignKey("budget_line.id"))
    number: Mapped[str] = cell(3, default="")
    supplier_id: Mapped[UUID | None] = cell(4, ForeignKey("supplier.id"))
    contract: Mapped[str] = cell(5, default="")
    """Reference of the public contract (marché)."""
    subject: Mapped[str] = cell(6, default="")
    committed_on: Mapped[date | None] = cell(7)
    is_environmental: Mapped[bool] = cell(8, default=False)
    notes: Mapped[str] = cell(9, default="")
    service_code: Mapped[str] = cell(10, default="")

    @validates("number", "contract", "service_code")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("subject")
    def _check_subject(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("committed_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)


class CommitmentInstalment(Synced):
    """One instalment of a commitment's schedule (échéancier)."""

    __tablename__ = "commitment_instalment"
    __table_number__ = 154

    commitment_id: Mapped[UUID | None] = cell(1, ForeignKey("commitment.id"))
    due_on: Mapped[date | None] = cell(2)
    amount_cents: Mapped[int] = cell(3, default=0)
    label: Mapped[str] = cell(4, default="")


class Movement(Synced):
    """One row of the ledger. Append-only: a mistake is taken back by a `reversal` that names it.

    `effect` is the nature whose sums the row joins: its own, or that of the row it reverses. `amount_cents` is what it
    does to its commitment, `ae_cents` and `cp_cents` what it does to the two ledgers of its line.
    """

    __tablename__ = "movement"
    __table_number__ = 155
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    fiscal_year_id: Mapped[UUID | None] = cell(1, ForeignKey("fiscal_year.id"))
    line_id: Mapped[UUID | None] = cell(2, ForeignKey("budget_line.id"))
    nature: Mapped[str] = cell(3, default="")
    effect: Mapped[str] = cell(4, default="")
    amount_cents: Mapped[int] = cell(5, default=0)
    ae_cents: Mapped[int] = cell(6, default=0)
    cp_cents: Mapped[int] = cell(7, default=0)
    commitment_id: Mapped[UUID | None] = cell(8, ForeignKey("commitment.id"))
    target_id: Mapped[UUID | None] = cell(9)
    """The movement this one speaks of; it may not have arrived yet."""
    pair_id: Mapped[UUID | None] = cell(10)
    supplier_id: Mapped[UUID | None] = cell(11, ForeignKey("supplier.id"))
    invoice_id: Mapped[UUID | None] = cell(12)
    happened_on: Mapped[date | None] = cell(13)
    label: Mapped[str] = cell(14, default="")
    document: Mapped[str] = cell(15, default="")
    reason: Mapped[str] = cell(16, default="")
    kind: Mapped[str] = cell(17, default="ordinary")
    """`ordinary`, `complementary` or `regularisation`: the last two alone enter a closed year."""
    exception: Mapped[str] = cell(18, default="")
    """Code of the exception under which a withdrawal on an earlier year gives its AE back (GBCP art. 160)."""
    authority: Mapped[str] = cell(19, default="")
    is_provisional: Mapped[bool] = cell(20, default=False)
    quota_cents: Mapped[int] = cell(21, default=0)
    hlc: Mapped[int] = cell(22, default=0)
    prev_hash: Mapped[str] = cell(23, default="")
    import_key: Mapped[str | None] = cell(24)
    """SHA-256 of the file and the row it was imported from."""

    @validates("kind")
    def _check_kind(self, key: str, value: str) -> str:
        return one_of(key, value, KINDS)

    @validates("amount_cents", "ae_cents", "cp_cents", "quota_cents")
    def _check_money(self, key: str, value: int) -> int:
        """Refuse anything but whole centimes of at most fifteen figures (I-MONEY)."""
        if type(value) is not int or abs(value) > MOST_CENTS:
            text = QT_TRANSLATE_NOOP("budget", "Give an amount of at most fifteen figures.")
            raise UserError(text, field=key.removesuffix("_cents"))
        return value

    def check(self) -> None:
        """Refuse a row whose columns are not what its nature says: each euro stands in one (I-NODOUBLE)."""
        if self.nature == Nature.REVERSAL:
            return
        given = Effects(self.amount_cents or 0, self.ae_cents or 0, self.cp_cents or 0)
        if self.nature in CREDITS | FREEZES:
            is_right = given.amount == 0 and (given.ae != 0 or given.cp != 0)
        elif self.nature == Nature.WITHDRAWAL:
            is_right = given.amount < 0 and given in (
                effects(Nature.WITHDRAWAL, -given.amount),
                effects(Nature.WITHDRAWAL, -given.amount, restores=False),
            )
        elif self.nature == Nature.CREDIT_NOTE:
            is_right = given.amount < 0 and given.ae == given.cp == 0
        else:
            is_free = self.nature in (Nature.NOTIFICATION, Nature.DEROGATION)
            is_right = (given.amount > 0 or is_free) and given == effects(Nature(self.nature), given.amount)
        if not is_right:
            raise UserError(QT_TRANSLATE_NOOP("budget", "Give an amount above zero."), field="amount")


class QuotaGrant(Synced):
    """Credit that one agent may commit firmly without the shared space (quota hors ligne)."""

    __tablename__ = "quota_grant"
    __table_number__ = 156
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    line_id: Mapped[UUID | None] = cell(1, ForeignKey("budget_line.id"))
    agent_id: Mapped[UUID | None] = cell(2, ForeignKey("agent.id"))
    amount_cents: Mapped[int] = cell(3, default=0)
    granted_on: Mapped[date | None] = cell(4)


class DriftAcknowledgement(Synced):
    """A drift that somebody has seen, with the reason; it opens again when the gap grows by two points."""

    __tablename__ = "drift_acknowledgement"
    __table_number__ = 157

    line_id: Mapped[UUID | None] = cell(1, ForeignKey("budget_line.id"))
    basis: Mapped[str] = cell(2, default="committed")
    gap_basis_points: Mapped[int] = cell(3, default=0)
    reason: Mapped[str] = cell(4, default="")
    acknowledged_on: Mapped[date | None] = cell(5)
