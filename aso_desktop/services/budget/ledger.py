"""Entries of the ledger: one method, one transaction. Nothing is deleted: undo is a reversing entry with its reason."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import UNDONE, Nature
from aso_desktop.models.budget import BudgetLine, Movement
from aso_desktop.models.rules import given_reason
from aso_desktop.services.budget.booking import book
from aso_desktop.services.budget.checking import check
from aso_desktop.services.budget.confirming.queries import awaits
from aso_desktop.services.budget.entries import (
    book_commitment,
    book_credit,
    book_derogation,
    book_direct_payment,
    book_move,
    book_reversal,
    book_step,
    first_movement,
    given,
    with_its_pair,
)
from aso_desktop.services.budget.values import (
    IN_TIME,
    Booked,
    Check,
    CommitmentInput,
    CreditInput,
    Derogation,
    DirectPaymentInput,
    Late,
    MoveInput,
    StepInput,
)
from aso_desktop.services.budget.yearend.carrying import book_carried
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_ENTER: Final = QT_TRANSLATE_NOOP("budget", "Enter a movement")
_COMMIT: Final = QT_TRANSLATE_NOOP("budget", "Commit {subject}")
_CARRY: Final = QT_TRANSLATE_NOOP("budget", "Carry credits forward")
_REVERSE: Final = QT_TRANSLATE_NOOP("budget", "Reverse a movement")


class LedgerService:
    """Writes the ledger. Every method's `Changes.inverse` is a reversing entry."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def check(self, line_id: UUID, nature: Nature, amount_cents: int) -> Check:
        """Return what an entry would meet: the same rule as the write's."""
        with self._unit_of_work.reading() as work:
            return check(work.connection, line_id, nature, amount_cents, work.author.agent_id)

    def credit(self, values: CreditInput) -> Booked:
        """Enter a credit, a cancellation, a freeze or an unfreeze; amounts as written on paper, above zero."""
        with self._unit_of_work("enter_credit", _ENTER, undoable=False) as work:
            rows = [book_credit(work, values)]
        return self._booked(work, rows)

    def move(self, values: MoveInput) -> Booked:
        """Move credit from a line to another: a pair that sums to zero, its kind derived from the two lines."""
        with self._unit_of_work("move_credit", _ENTER, undoable=False) as work:
            rows = book_move(work, values)
        return self._booked(work, rows)

    def carry_forward(self, from_id: UUID, to_id: UUID) -> Booked:
        """Carry what the lines of a year have left onto the lines of a later year that continue them; once."""
        with self._unit_of_work("carry_forward", _CARRY, undoable=False) as work:
            rows = book_carried(work, from_id, to_id, "")
        return self._booked(work, rows)

    def commit(self, values: CommitmentInput) -> Booked:
        """Enter a commitment with its first amount; provisional when it is outside the agent's quota."""
        words = _COMMIT.format(subject=values.subject[:60])
        with self._unit_of_work("commit", words, undoable=False) as work:
            rows, notice = book_commitment(work, values)
        return self._booked(work, rows, notice)

    def step(self, values: StepInput) -> Booked:
        """Enter what happens to a commitment."""
        with self._unit_of_work(f"enter_{values.nature}", _ENTER, undoable=False) as work:
            rows, notice = book_step(work, values)
        return self._booked(work, rows, notice)

    def pay_directly(self, values: DirectPaymentInput) -> Booked:
        """Enter a payment without commitment: it takes AE and CP."""
        with self._unit_of_work("pay_directly", _ENTER, undoable=False) as work:
            rows, notice = book_direct_payment(work, values)
        return self._booked(work, rows, notice)

    def notify(self, commitment_id: UUID, derogation: Derogation | None = None) -> Booked:
        """Note that a commitment was sent to its supplier: its verdict is pinned from then on.

        A provisional one is not notified before the shared space confirms it, except by derogation.
        """
        with self._unit_of_work("notify_commitment", _ENTER, undoable=False) as work:
            first = first_movement(work, commitment_id)
            if derogation is None and awaits(work.connection, first.id):
                text = QT_TRANSLATE_NOOP(
                    "budget", "This commitment is provisional: wait for the shared space, or name who allows it."
                )
                raise UserError(text, field="authority")
            line = work.get(BudgetLine, given(first.line_id))
            rows = [book_derogation(work, line, first, 0, derogation)] if derogation else []
            speaks = {"commitment_id": commitment_id, "target_id": first.id, "supplier_id": first.supplier_id}
            rows.append(book(work, line, Nature.NOTIFICATION, IN_TIME, **speaks))
        return self._booked(work, rows)

    def derogate(self, commitment_id: UUID, amount_cents: int, derogation: Derogation) -> Booked:
        """Allow a commitment beyond the credit of its line: who, why, up to how much."""
        with self._unit_of_work("derogate", _ENTER, undoable=False) as work:
            first = first_movement(work, commitment_id)
            rows = [book_derogation(work, work.get(BudgetLine, given(first.line_id)), first, amount_cents, derogation)]
        return self._booked(work, rows)

    def reverse(self, movement_id: UUID, reason: str, kind: str = "ordinary") -> Booked:
        """Take a movement back by its exact opposite; the other half of a pair goes with it."""
        with self._unit_of_work("reverse_movement", _REVERSE, undoable=False) as work:
            found = work.get(Movement, movement_id)
            rows = [book_reversal(work, row, Late(kind, given_reason(reason))) for row in with_its_pair(work, found)]
        return Booked(work.changes(), rows[0].id, rows[0].commitment_id, movements=tuple(row.id for row in rows))

    def take_back(self, movements: Sequence[UUID], reason: str) -> Booked:
        """Take back the movements of one entry, the last first, each by its exact opposite with the same reason."""
        with self._unit_of_work("reverse_movement", _REVERSE, undoable=False) as work:
            found = [work.get(Movement, movement) for movement in reversed(movements)]
            rows = [book_reversal(work, row, Late(row.kind, given_reason(reason))) for row in found]
        return Booked(work.changes(), rows[0].id, rows[0].commitment_id, movements=tuple(row.id for row in rows))

    def _booked(self, work: Work, rows: Sequence[Movement], notice: Text | None = None) -> Booked:
        main = rows[-1]
        made = work.changes()
        undo = [row.id for row in reversed(rows)]
        changes = Changes(made.tables, made.ids, made.words, lambda: self._undo(undo), main.id)
        return Booked(changes, main.id, main.commitment_id, main.is_provisional, notice, tuple(row.id for row in rows))

    def _undo(self, movements: Sequence[UUID]) -> Changes:
        with self._unit_of_work("reverse_movement", _REVERSE, undoable=False) as work:
            for movement in movements:
                row = work.get(Movement, movement)
                book_reversal(work, row, Late(row.kind, UNDONE))
        return work.changes()
