"""Random years of a budget, as a colleague who errs would live them: written through the services on a real file."""

import random
from datetime import date, timedelta
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.values import CommitmentInput, CreditInput, DirectPaymentInput, MoveInput, StepInput
from tests.services.budget.conftest import Desk

STEPS = (
    Nature.INCREASE, Nature.WITHDRAWAL, Nature.VERIFICATION, Nature.INVOICING, Nature.PAYMENT_REQUEST, Nature.PAYMENT,
    Nature.PAYMENT, Nature.CREDIT_NOTE,
)  # fmt: skip


class RandomYear:
    """Does random things to a budget; what the rules refuse is refused, the rest is in the ledger."""

    def __init__(self, desk: Desk, seed: int) -> None:
        """Make three lines with credits."""
        self.dice = random.Random(seed)
        self.desk = desk
        rules = ("block", "warn", "free")
        self.lines = [desk.line(f"R{seed}-{n}.é", 5_000_00, 4_000_00, rule=rule) for n, rule in enumerate(rules)]
        self.commitments: list[UUID] = []
        self.movements: list[UUID] = []
        self.refused = 0

    def live(self, acts: int) -> None:
        """Do so many things."""
        for _ in range(acts):
            try:
                self.movements.append(self._act())
            except UserError:
                self.refused += 1

    def _act(self) -> UUID:
        draw, dice, ledger = self.dice.random(), self.dice, self.desk.ledger
        cents, day = dice.randint(1, 90_000), date(2026, 1, 1) + timedelta(dice.randrange(365))
        if draw < 0.3 or not self.commitments:
            made = ledger.commit(CommitmentInput(dice.choice(self.lines), "Achat", cents, committed_on=day))
            assert made.commitment_id
            self.commitments.append(made.commitment_id)
            return made.movement_id
        if draw < 0.7:
            nature = dice.choice(STEPS)
            return ledger.step(StepInput(dice.choice(self.commitments), nature, cents, happened_on=day)).movement_id
        if draw < 0.8:
            nature = dice.choice((Nature.ALLOTMENT, Nature.FREEZE, Nature.UNFREEZE, Nature.CANCELLATION))
            return ledger.credit(CreditInput(dice.choice(self.lines), nature, cents, cents // 2, day)).movement_id
        if draw < 0.87:
            source, aim = dice.sample(self.lines, 2)
            return ledger.move(MoveInput(source, aim, cents // 3, cents // 4, happened_on=day)).movement_id
        if draw < 0.93:
            line = dice.choice(self.lines)
            return ledger.pay_directly(DirectPaymentInput(line, cents // 5 + 1, happened_on=day)).movement_id
        return ledger.reverse(dice.choice(self.movements), "Erreur").movement_id
