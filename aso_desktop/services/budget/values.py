"""What goes into the budget register: plain frozen values. Amounts are whole centimes."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import Balances, Nature
from aso_desktop.core.money import NotAnAmount, read_amount

_SHOWN: Final = 40
_GROUP: Final = 3


def amount(text: str, field_name: str = "amount") -> int:
    """Return what was typed in centimes; refuse what could be read in two ways.

    `1.234,50`, `1 234,50`, `1,234.50` and `-12` are read; `1.234` is refused, since it is a thousand to some and one
    euro and a bit to others.
    """
    bare = "".join(text.replace("€", "").split())
    for sign, other in ((",", "."), (".", ",")):
        head, found, tail = bare.rpartition(sign)
        if found and other not in bare and sign not in head and len(tail) == _GROUP:
            words = QT_TRANSLATE_NOOP(
                "budget", "“{text}” can be read in two ways: write {thousands} or {decimals}."
            ).format(text=text[:_SHOWN], thousands=f"{head}{tail}", decimals=f"{head},{tail[:2]}")
            raise UserError(words, field=field_name)
    try:
        return read_amount(text)
    except NotAnAmount:
        words = QT_TRANSLATE_NOOP(
            "budget", "“{text}” is not an amount: write it like 1234,50, with at most fifteen figures and two decimals."
        )
        raise UserError(words.format(text=text[:_SHOWN]), field=field_name) from None


@dataclass(frozen=True)
class LineInput:
    """A line of credit as its form gives it."""

    code: str
    label: str
    title: int = 3
    account: str = ""
    rule: str = "block"
    warn_percent: int = 90
    forecast_cents: int | None = None
    node_id: UUID | None = None
    previous_id: UUID | None = None
    rank: int = 0
    inactive: bool = False


@dataclass(frozen=True)
class NodeInput:
    """A place of the tree."""

    kind: str
    code: str
    label: str
    parent_id: UUID | None = None
    label_en: str = ""
    rank: int = 0
    ministry: str = ""


@dataclass(frozen=True)
class Late:
    """How a movement enters its year: `ordinary`, or `complementary` and `regularisation` with a reason."""

    kind: str = "ordinary"
    reason: str = ""


IN_TIME: Final = Late()


@dataclass(frozen=True)
class Derogation:
    """Who allowed what the rule of the line refuses, and why."""

    authority: str
    reason: str


@dataclass(frozen=True)
class CreditInput:
    """A movement on the credit side: an opening, an allotment, a freeze… Amounts as they are written on paper."""

    line_id: UUID
    nature: Nature
    ae_cents: int = 0
    cp_cents: int = 0
    happened_on: date | None = None
    label: str = ""
    document: str = ""
    late: Late = IN_TIME
    import_key: str | None = None


@dataclass(frozen=True)
class MoveInput:
    """Credit that goes from a line to another. `nature` None: derived from the two lines."""

    source_id: UUID
    aim_id: UUID
    ae_cents: int = 0
    cp_cents: int = 0
    nature: Nature | None = None
    happened_on: date | None = None
    label: str = ""
    document: str = ""
    late: Late = IN_TIME


@dataclass(frozen=True)
class Instalment:
    """One instalment of a schedule."""

    due_on: date | None
    amount_cents: int
    label: str = ""


@dataclass(frozen=True)
class CommitmentInput:
    """A commitment as its form gives it; the amount is the firm one, later years included."""

    line_id: UUID
    subject: str
    amount_cents: int
    supplier_id: UUID | None = None
    number: str = ""
    contract: str = ""
    committed_on: date | None = None
    service_code: str = ""
    is_environmental: bool = False
    instalments: tuple[Instalment, ...] = ()
    derogation: Derogation | None = None
    late: Late = IN_TIME
    import_key: str | None = None


@dataclass(frozen=True)
class StepInput:
    """What happens to a commitment: an increase, a withdrawal, a verification, a request, a payment, an invoice.

    `amount_cents` is positive, whatever the nature. `line_id` None: the line of the open year that continues the
    commitment's. `exception` is the code under which a withdrawal on an earlier year gives its AE back.
    """

    commitment_id: UUID
    nature: Nature
    amount_cents: int = 0
    line_id: UUID | None = None
    happened_on: date | None = None
    label: str = ""
    document: str = ""
    exception: str = ""
    invoice_id: UUID | None = None
    derogation: Derogation | None = None
    late: Late = IN_TIME
    import_key: str | None = None


@dataclass(frozen=True)
class DirectPaymentInput:
    """A payment without a commitment: it takes AE and CP at once."""

    line_id: UUID
    amount_cents: int
    supplier_id: UUID | None = None
    happened_on: date | None = None
    label: str = ""
    document: str = ""
    derogation: Derogation | None = None
    late: Late = IN_TIME
    import_key: str | None = None
    invoice_id: UUID | None = None


class Check(NamedTuple):
    """What the entry shows while an amount is typed. `verdict` is `fits`, `warned`, `refused` or `provisional`.

    `exceeds` is by how much it would go beyond what is available, in centimes; `quota` what the agent may still commit
    firmly, None without quotas.
    """

    verdict: str
    balances: Balances
    asked: int
    left: int
    exceeds: int
    quota: int | None
    notice: Text | None = None


@dataclass(frozen=True)
class Booked:
    """What an entry did. `is_provisional`: it is outside the agent's quota. `notice` says what to know."""

    changes: Changes
    movement_id: UUID
    commitment_id: UUID | None = None
    is_provisional: bool = False
    notice: Text | None = None
    movements: tuple[UUID, ...] = field(default=())
