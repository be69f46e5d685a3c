"""The words of the budget's ledger and what each does to commitment authority (AE) and payment credit (CP).

AE cap what may be committed, CP what may be paid in the year (LOLF, article 8). CP are consumed when the accountant
pays. Amounts are whole centimes. Pure: no file, no clock.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple


class Nature(StrEnum):
    """What a movement is."""

    OPENING = "opening"
    ALLOTMENT = "allotment"
    CARRY_FORWARD = "carry_forward"
    EARMARKED_FUNDS = "earmarked_funds"
    CANCELLATION = "cancellation"
    FREEZE = "freeze"
    UNFREEZE = "unfreeze"
    VIREMENT = "virement"
    REDEPLOYMENT = "redeployment"
    TRANSFER = "transfer"
    COMMITMENT = "commitment"
    INCREASE = "increase"
    WITHDRAWAL = "withdrawal"
    VERIFICATION = "verification"
    INVOICING = "invoicing"
    CREDIT_NOTE = "credit_note"
    PAYMENT_REQUEST = "payment_request"
    PAYMENT = "payment"
    DIRECT_PAYMENT = "direct_payment"
    NOTIFICATION = "notification"
    DEROGATION = "derogation"
    REVERSAL = "reversal"


PAIRED: Final = frozenset({Nature.VIREMENT, Nature.REDEPLOYMENT, Nature.TRANSFER})
"""Come in pairs of one id, zero in sum for AE and for CP."""

CREDITS: Final = frozenset(
    {Nature.OPENING, Nature.ALLOTMENT, Nature.CARRY_FORWARD, Nature.EARMARKED_FUNDS, Nature.CANCELLATION} | PAIRED
)
FREEZES: Final = frozenset({Nature.FREEZE, Nature.UNFREEZE})
OBLIGATIONS: Final = frozenset({Nature.COMMITMENT, Nature.INCREASE, Nature.WITHDRAWAL})
"""What the net amount of a commitment is made of."""

STEPS: Final = (Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT)
"""Each is at most the one before it, and all at most the net commitment (I-ORDER)."""

ON_COMMITMENT: Final = frozenset({*OBLIGATIONS, *STEPS, Nature.INVOICING, Nature.CREDIT_NOTE, Nature.NOTIFICATION})
LATE_KINDS: Final = ("complementary", "regularisation")
KINDS: Final = ("ordinary", *LATE_KINDS)
"""How a movement enters its year: only the late kinds, with a reason, once the year is closed (I-ANNUAL)."""

STAFF_TITLE: Final = 2
"""Titre 2 may feed the others, never the reverse (asymmetric fungibility, LOLF article 7)."""

UNDONE: Final = "undone"
"""Reason kept by a reversal that undid an entry at once."""


class Sums(NamedTuple):
    """What the movements of one effect add up to."""

    amount: int = 0
    ae: int = 0
    cp: int = 0

    def plus(self, other: "Sums") -> "Sums":
        """Return both together."""
        return Sums(self.amount + other.amount, self.ae + other.ae, self.cp + other.cp)

    def minus(self, other: "Sums") -> "Sums":
        """Return this one without the other."""
        return Sums(self.amount - other.amount, self.ae - other.ae, self.cp - other.cp)


NOTHING: Final = Sums()


class Balances(NamedTuple):
    """The balances of a line, a node or a year, in centimes; each is a sum of movements.

    `earlier` is what was outstanding on the line's earlier years when this one began.
    """

    ae_open: int = 0
    cp_open: int = 0
    ae_frozen: int = 0
    cp_frozen: int = 0
    committed: int = 0
    """Net commitments of the line, whatever AE they gave back."""
    ae_committed: int = 0
    direct: int = 0
    verified: int = 0
    invoiced: int = 0
    requested: int = 0
    paid: int = 0
    """CP paid on commitments; `direct` was paid without."""
    earlier: int = 0

    @property
    def ae_consumed(self) -> int:
        """Return the AE that commitments and payments without commitment took."""
        return self.ae_committed + self.direct

    @property
    def ae_available(self) -> int:
        """Return what may still be committed (restes à engager)."""
        return self.ae_open - self.ae_frozen - self.ae_consumed

    @property
    def cp_paid(self) -> int:
        """Return all CP that were paid."""
        return self.paid + self.direct

    @property
    def cp_available(self) -> int:
        """Return what may still be paid in the year."""
        return self.cp_open - self.cp_frozen - self.cp_paid

    @property
    def outstanding(self) -> int:
        """Return the restes à payer: net commitments less what was paid on them, earlier years included."""
        return self.earlier + self.committed - self.paid

    @property
    def not_invoiced(self) -> int:
        """Return what was committed and not invoiced yet."""
        return self.committed - self.invoiced

    @property
    def pending(self) -> int:
        """Return the payment requests that the accountant has not paid."""
        return self.requested - self.paid

    def plus(self, other: "Balances") -> "Balances":
        """Return both together."""
        return Balances(*map(sum, zip(self, other, strict=True)))


EMPTY: Final = Balances()


class Share(NamedTuple):
    """What an effect adds to a balance: the sum of its movements' `amount`, `ae` or `cp`."""

    balance: str
    column: str


def _shares() -> dict[str, tuple[Share, ...]]:
    """Return by effect the one or two balances it joins.

    Commitments and increases take as much AE as they commit: the triggers see to it, so that one sum serves both.
    """
    pairs = {
        **dict.fromkeys(CREDITS, (Share("ae_open", "ae"), Share("cp_open", "cp"))),
        **dict.fromkeys(FREEZES, (Share("ae_frozen", "ae"), Share("cp_frozen", "cp"))),
        **dict.fromkeys(OBLIGATIONS, (Share("committed", "amount"), Share("ae_committed", "amount"))),
        Nature.WITHDRAWAL: (Share("committed", "amount"), Share("ae_committed", "ae")),
        Nature.DIRECT_PAYMENT: (Share("direct", "cp"),),
        Nature.VERIFICATION: (Share("verified", "amount"),),
        Nature.INVOICING: (Share("invoiced", "amount"),),
        Nature.CREDIT_NOTE: (Share("invoiced", "amount"),),
        Nature.PAYMENT_REQUEST: (Share("requested", "amount"),),
        Nature.PAYMENT: (Share("paid", "cp"),),
    }
    return {str(nature): pairs[nature] for nature in Nature if nature in pairs}


SHARES: Final = _shares()
"""Effect → what it adds to which balances; the others add nothing."""


def balances(sums: Mapping[str, Sums], earlier: int = 0) -> Balances:
    """Return the balances that the sums by effect make (I-DERIVE: nothing else goes in)."""
    totals = EMPTY._replace(earlier=earlier)._asdict()
    for effect, money in sums.items():
        for balance, column in SHARES.get(effect, ()):
            totals[balance] += getattr(money, column)
    return Balances(**totals)


STEPPED: Final = (
    Nature.COMMITMENT, Nature.VERIFICATION, Nature.INVOICING, Nature.PAYMENT_REQUEST, Nature.PAYMENT,
)  # fmt: skip
"""What a line has many movements of. Commitments take as much AE as they commit: one sum each serves them all."""

Stepped = tuple[bytes, bytes | None, int, int, int, int, int]
"""A line, the one it continues, and the sums of `STEPPED`."""
Gathered = tuple[bytes, str, int, int, int]
"""A line, another effect, and the sums of its `amount`, `ae` and `cp`."""

_PLACES: Final = {
    effect: tuple((Balances._fields.index(share.balance), Sums._fields.index(share.column)) for share in shares)
    for effect, shares in SHARES.items()
}


def totals(stepped: Iterable[Stepped], gathered: Iterable[Gathered]) -> dict[bytes, Balances]:
    """Return the balances of lines, each with what was outstanding on the years before it."""
    found: dict[bytes, list[int]] = {}
    previous: dict[bytes, bytes | None] = {}
    for line, before, committed, verified, invoiced, requested, paid in stepped:
        found[line] = [0, 0, 0, 0, committed, committed, 0, verified, invoiced, requested, paid, 0]
        previous[line] = before
    for line, effect, *sums in gathered:
        total = found.get(line)
        if total is None:
            continue  # a movement that a colleague's file gave no line that stands here
        for place, column in _PLACES[effect]:
            total[place] += sums[column]
    owed = {line: total[_COMMITTED] - total[_PAID] for line, total in found.items()}
    for line, earlier in _earlier(owed, previous).items():
        found[line][_EARLIER] = earlier
    return {line: Balances._make(total) for line, total in found.items()}


_COMMITTED: Final = Balances._fields.index("committed")
_PAID: Final = Balances._fields.index("paid")
_EARLIER: Final = Balances._fields.index("earlier")


def _earlier(owed: Mapping[bytes, int], previous: Mapping[bytes, bytes | None]) -> dict[bytes, int]:
    """Return what each line had outstanding on its earlier years; a chain that bites its tail ends there."""
    earlier: dict[bytes, int] = {}
    for line, before in previous.items():
        total, seen, at = 0, {line}, before
        while at is not None and at not in seen:
            seen.add(at)
            total += owed.get(at, 0)
            at = previous.get(at)
        earlier[line] = total
    return earlier


class Effects(NamedTuple):
    """What a movement does: to its commitment, to the AE and to the CP of its line."""

    amount: int = 0
    ae: int = 0
    cp: int = 0


def effects(nature: Nature, amount: int, *, restores: bool = True) -> Effects:
    """Return what an amount of a nature on a commitment does; `restores` is whether a withdrawal gives AE back.

    Only the withdrawal of a commitment of the present year gives AE back, but for listed exceptions
    (GBCP, décret n° 2012-1246, article 160).
    """
    match nature:
        case Nature.COMMITMENT | Nature.INCREASE:
            return Effects(amount, amount, 0)
        case Nature.WITHDRAWAL:
            return Effects(-amount, -amount if restores else 0, 0)
        case Nature.PAYMENT:
            return Effects(amount, 0, amount)
        case Nature.DIRECT_PAYMENT:
            return Effects(amount, amount, amount)
        case Nature.CREDIT_NOTE:
            return Effects(-amount, 0, 0)
        case _:
            return Effects(amount, 0, 0)


def order_fault(sums: Mapping[str, Sums]) -> str:
    """Return the step of a commitment that exceeds the one before it (I-ORDER): its nature, or nothing."""
    ceiling = sum(sums.get(nature, NOTHING).amount for nature in OBLIGATIONS)
    if ceiling < 0:
        return Nature.WITHDRAWAL
    for nature in STEPS:
        reached = sums.get(nature, NOTHING).amount
        if not 0 <= reached <= ceiling:
            return nature
        ceiling = reached
    return ""
