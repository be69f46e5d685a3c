"""How each kind of entry is written inside an open transaction: its checks, its sign, its columns."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ids import uuid7
from aso_desktop.core.ledger import CREDITS, FREEZES, PAIRED, STAFF_TITLE, Nature, effects
from aso_desktop.models.budget import BudgetLine, Commitment, CommitmentInstalment, FiscalYear, Movement
from aso_desktop.models.rules import given_reason
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.booking import book
from aso_desktop.services.budget.ceilings.checking import check_virement
from aso_desktop.services.budget.checking import check
from aso_desktop.services.budget.fungibility import kind_of_move
from aso_desktop.services.budget.values import (
    IN_TIME,
    Check,
    CommitmentInput,
    CreditInput,
    Derogation,
    DirectPaymentInput,
    Late,
    MoveInput,
    StepInput,
)
from aso_desktop.store.unit_of_work import Work

EXCEPTIONS: Final = ("error_correction", "contract_replaced", "supplier_default", "other")
"""Codes under which a withdrawal on an earlier year gives its AE back (GBCP article 160, « recyclage »)."""

STEPS: Final = frozenset(
    {
        Nature.INCREASE, Nature.WITHDRAWAL, Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT,
        Nature.INVOICING, Nature.CREDIT_NOTE,
    }
)  # fmt: skip
_CHECKED: Final = frozenset({Nature.COMMITMENT, Nature.INCREASE, Nature.PAYMENT_REQUEST, Nature.DIRECT_PAYMENT})


def book_credit(work: Work, values: CreditInput) -> Movement:
    """Write a credit-side movement inside a transaction."""
    nature = values.nature
    if nature not in (CREDITS | FREEZES) - PAIRED:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose what kind of credit this is."), field="nature")
    may_be_negative = nature == Nature.CARRY_FORWARD
    if (min(values.ae_cents, values.cp_cents) < 0 and not may_be_negative) or not (values.ae_cents or values.cp_cents):
        raise UserError(QT_TRANSLATE_NOOP("budget", "Give an amount above zero."), field="amount")
    sign = -1 if nature in (Nature.CANCELLATION, Nature.UNFREEZE) else 1
    line = _line(work, values.line_id)
    if nature == Nature.CARRY_FORWARD and line.title == STAFF_TITLE and values.ae_cents > 0:
        text = QT_TRANSLATE_NOOP("budget", "Commitment authority is never carried over to title 2 (LOLF, article 15).")
        raise UserError(text, field="line")
    cells = {"ae_cents": sign * values.ae_cents, "cp_cents": sign * values.cp_cents, "import_key": values.import_key}
    told = {"happened_on": values.happened_on or work.now.date(), "label": values.label, "document": values.document}
    return book(work, line, nature, values.late, **cells, **told)


def book_move(work: Work, values: MoveInput) -> list[Movement]:
    """Write a pair inside a transaction."""
    if min(values.ae_cents, values.cp_cents) < 0 or not (values.ae_cents or values.cp_cents):
        raise UserError(QT_TRANSLATE_NOOP("budget", "Give an amount above zero."), field="amount")
    source, aim = _line(work, values.source_id), _line(work, values.aim_id, "aim")
    nature = kind_of_move(work, source, aim, values.nature)
    if nature == Nature.VIREMENT:
        check_virement(work, (source, aim), values.ae_cents, values.cp_cents)
    left = queries.line_balances(work.connection, source.id)
    short = left.ae_available < values.ae_cents or left.cp_available < values.cp_cents
    if short and source.rule == "block":
        text = QT_TRANSLATE_NOOP("budget", "The line {line} has not this much left to give.")
        raise UserError(text.format(line=source.code), field="amount")
    pair = uuid7()
    told = {"happened_on": values.happened_on or work.now.date(), "label": values.label, "document": values.document}
    return [
        book(
            work, line, nature, values.late, pair_id=pair,
            ae_cents=sign * values.ae_cents, cp_cents=sign * values.cp_cents, **told,
        )
        for sign, line in ((-1, source), (1, aim))
    ]  # fmt: skip


def book_commitment(work: Work, values: CommitmentInput) -> tuple[list[Movement], Text | None]:
    """Write a commitment, its schedule and its first movement inside a transaction."""
    line = _line(work, values.line_id)
    _check_schedule(values)
    found = _allowed(work, line, Nature.COMMITMENT, values.amount_cents, values.derogation)
    commitment = Commitment(
        fiscal_year_id=line.fiscal_year_id,
        line_id=line.id,
        number=values.number,
        supplier_id=values.supplier_id,
        contract=values.contract,
        subject=values.subject,
        committed_on=values.committed_on or work.now.date(),
        service_code=values.service_code,
        is_environmental=values.is_environmental,
    )
    work.add(commitment)
    for part in values.instalments:
        work.add(
            CommitmentInstalment(
                commitment_id=commitment.id, due_on=part.due_on, amount_cents=part.amount_cents, label=part.label
            )
        )
    is_provisional = found.quota is not None and values.amount_cents > found.quota and values.derogation is None
    drawn = values.amount_cents if found.quota is not None and not is_provisional else 0
    row = _Spoken(commitment.id, values.supplier_id, Nature.COMMITMENT, values.amount_cents)
    cells = {
        "happened_on": commitment.committed_on,
        "label": values.subject,
        "document": values.number,
        "is_provisional": is_provisional,
        "quota_cents": drawn,
        "import_key": values.import_key,
    }
    return row.book(work, line, values.late, found, values.derogation, cells), found.notice


def book_step(work: Work, values: StepInput) -> tuple[list[Movement], Text | None]:
    """Write a step of a commitment inside a transaction."""
    if values.nature not in STEPS:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose what happens to the commitment."), field="nature")
    commitment = work.get(Commitment, values.commitment_id)
    day = values.happened_on or work.now.date()
    line = _line_of_step(work, commitment, values, day.year)
    found = _allowed(work, line, values.nature, values.amount_cents, values.derogation)
    restores = commitment.fiscal_year_id == line.fiscal_year_id or _is_exception(values)
    row = _Spoken(commitment.id, commitment.supplier_id, values.nature, values.amount_cents, restores=restores)
    cells = {
        "happened_on": day,
        "label": values.label or commitment.subject,
        "document": values.document,
        "exception": values.exception,
        "invoice_id": values.invoice_id,
        "import_key": values.import_key,
    }
    return row.book(work, line, values.late, found, values.derogation, cells), found.notice


def book_direct_payment(work: Work, values: DirectPaymentInput) -> tuple[list[Movement], Text | None]:
    """Write a payment without commitment inside a transaction."""
    line = _line(work, values.line_id)
    found = _allowed(work, line, Nature.DIRECT_PAYMENT, values.amount_cents, values.derogation)
    row = _Spoken(None, values.supplier_id, Nature.DIRECT_PAYMENT, values.amount_cents)
    day = values.happened_on or work.now.date()
    told = ("label", "document", "import_key", "invoice_id")
    cells = {"happened_on": day, **{name: getattr(values, name) for name in told}}
    return row.book(work, line, values.late, found, values.derogation, cells), found.notice


class _Spoken:
    """A row that speaks of a commitment or of a payment, with the derogation that allows it before it."""

    def __init__(
        self,
        commitment_id: UUID | None,
        supplier_id: UUID | None,
        nature: Nature,
        amount: int,
        *,
        restores: bool = True,
    ) -> None:
        self._cells = {"commitment_id": commitment_id, "supplier_id": supplier_id}
        self._nature = nature
        done = effects(nature, amount, restores=restores)
        self._money = {"amount_cents": done.amount, "ae_cents": done.ae, "cp_cents": done.cp}

    def book(
        self,
        work: Work,
        line: BudgetLine,
        late: Late,
        found: Check,
        derogation: Derogation | None,
        cells: Mapping[str, object],
    ) -> list[Movement]:
        """Write the derogation where one is needed, then the row."""
        row_id, before = uuid7(), []
        if derogation and found.exceeds:
            authority, reason = given_reason(derogation.authority, "authority"), given_reason(derogation.reason)
            speaks = {"target_id": row_id, "amount_cents": found.exceeds, "authority": authority, "reason": reason}
            before.append(book(work, line, Nature.DEROGATION, late, **self._cells, **speaks))
        return [*before, book(work, line, self._nature, late, id=row_id, **self._cells, **self._money, **cells)]


def _allowed(work: Work, line: BudgetLine, nature: Nature, amount: int, derogation: Derogation | None) -> Check:
    """Refuse what the rule of the line refuses, with the breakdown; a named derogation lifts it (I-BLOCK)."""
    if amount <= 0:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Give an amount above zero."), field="amount")
    work.session.flush()
    found = check(work.connection, line.id, nature, amount, work.author.agent_id)
    if nature in _CHECKED and found.verdict == "refused" and derogation is None and found.notice:
        raise UserError(found.notice, field="amount")
    return found


def _check_schedule(values: CommitmentInput) -> None:
    planned = sum(part.amount_cents for part in values.instalments)
    if values.instalments and planned != values.amount_cents:
        text = QT_TRANSLATE_NOOP("budget", "The instalments must add up to the amount of the commitment.")
        raise UserError(text, field="instalments")


def _is_exception(values: StepInput) -> bool:
    if not values.exception:
        return False
    if values.exception not in EXCEPTIONS:
        text = QT_TRANSLATE_NOOP("budget", "This exception is not listed: choose one of {known}.")
        raise UserError(text.format(known=", ".join(EXCEPTIONS)), field="exception")
    given_reason(values.late.reason)
    return True


def _line(work: Work, line_id: UUID, field: str = "line") -> BudgetLine:
    line = work.get(BudgetLine, line_id)
    if line.inactive:
        text = QT_TRANSLATE_NOOP("budget", "The line {line} is no longer used: choose another.")
        raise UserError(text.format(line=line.code), field=field)
    return line


def _line_of_step(work: Work, commitment: Commitment, values: StepInput, year: int) -> BudgetLine:
    """Return the line that a step is booked on: the commitment's, or the one that continues it in the step's year."""
    chain = [work.get(BudgetLine, given(commitment.line_id))]
    while len(chain) <= 200:  # noqa: PLR2004 - more years than there are
        following = select(BudgetLine).where(BudgetLine.previous_id == chain[-1].id).limit(1)
        found = work.session.scalar(following)
        if found is None or found in chain:
            break
        chain.append(found)
    if values.line_id is not None:
        named = next((line for line in chain if line.id == values.line_id), None)
        if named is None:
            text = QT_TRANSLATE_NOOP("budget", "Choose the line of the commitment, or the one that continues it.")
            raise UserError(text, field="line")
        return named
    years = {line.id: work.get(FiscalYear, given(line.fiscal_year_id)).year for line in chain}
    return next((line for line in chain if years[line.id] == year), chain[-1])


def first_movement(work: Work, commitment_id: UUID) -> Movement:
    """Return the movement that made a commitment."""
    found = select(Movement).where(Movement.commitment_id == commitment_id, Movement.nature == Nature.COMMITMENT)
    row = work.session.scalar(found.order_by(Movement.hlc).limit(1))
    if row is None:
        raise UserError(QT_TRANSLATE_NOOP("budget", "This commitment no longer exists: refresh the list."))
    return row


def book_derogation(work: Work, line: BudgetLine, first: Movement, amount: int, derogation: Derogation) -> Movement:
    """Write who allows a commitment beyond the credit of its line, and up to how much."""
    authority, reason = given_reason(derogation.authority, "authority"), given_reason(derogation.reason)
    speaks = {"commitment_id": first.commitment_id, "target_id": first.id, "supplier_id": first.supplier_id}
    told = {"amount_cents": amount, "authority": authority, "reason": reason}
    return book(work, line, Nature.DEROGATION, IN_TIME, **speaks, **told)


def with_its_pair(work: Work, found: Movement) -> Sequence[Movement]:
    """Return a movement and, when it is half of a pair, the other half after it."""
    if found.pair_id is None:
        return [found]
    halves = select(Movement).where(Movement.pair_id == found.pair_id, Movement.nature != Nature.REVERSAL)
    return sorted(work.session.scalars(halves), key=lambda row: (row.id != found.id, row.hlc))


def book_reversal(work: Work, row: Movement, late: Late) -> Movement:
    """Write the exact opposite of a movement."""
    if row.nature == Nature.REVERSAL:
        text = QT_TRANSLATE_NOOP("budget", "A reversal cannot be reversed: enter the movement again.")
        raise UserError(text)
    line = work.get(BudgetLine, given(row.line_id))
    same = {
        name: getattr(row, name)
        for name in ("effect", "commitment_id", "supplier_id", "invoice_id", "pair_id", "label", "document")
    }
    opposite = {name: -getattr(row, name) for name in ("amount_cents", "ae_cents", "cp_cents", "quota_cents")}
    return book(work, line, Nature.REVERSAL, late, target_id=row.id, happened_on=row.happened_on, **same, **opposite)


def given(value: UUID | None) -> UUID:
    """Return an identity that must be there; refuse a row of which only a part has arrived."""
    if value is None:
        raise UserError(QT_TRANSLATE_NOOP("budget", "This entry is not complete yet: synchronise, then try again."))
    return value
