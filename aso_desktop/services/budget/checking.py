"""May this amount be entered? The same answer while it is typed and when it is written. Loads nothing heavy."""

from typing import Any, Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Text
from aso_desktop.core.ledger import Balances, Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.queries import LineRow
from aso_desktop.services.budget.values import Check

_PERCENT: Final = 100

_EXCEEDED: Final = QT_TRANSLATE_NOOP(
    "budget",
    "Line {line}: credits {credits}, committed {committed}, this request {asked}: exceeds by {excess}.",
)
_NEARLY: Final = QT_TRANSLATE_NOOP("budget", "Line {line}: {left} will be left, past the warning at {percent}%.")
_PROVISIONAL: Final = QT_TRANSLATE_NOOP(
    "budget", "This is above your quota of {quota}: it stays provisional until the shared space confirms it."
)
NO_LINE: Final = QT_TRANSLATE_NOOP("budget", "This line no longer exists: refresh the list.")


def check(db: Any, line_id: UUID, nature: Nature, amount: int, agent_id: UUID | None) -> Check:
    """Return what an entry would meet; `amount` in centimes."""
    line = queries.line(db, line_id)
    if line is None:
        raise UserError(NO_LINE, field="line")
    present = queries.line_balances(db, line_id)
    quota = queries.quota_left(db, line_id, agent_id) if nature == Nature.COMMITMENT else None
    left = left_after(present, nature, amount)
    if left is None:
        return Check("fits", present, amount, present.ae_available, 0, quota)
    return Check(*_verdict(line, present, (amount, left, quota)), notice=_notice(line, present, (amount, left, quota)))


def left_after(present: Balances, nature: Nature, amount: int) -> int | None:
    """Return what would be available after an amount: of AE for what commits, of CP for what is ordered or paid.

    None for what takes no credit: a verification, an invoice, a withdrawal, the payment of what was ordered.
    """
    ae, cp = present.ae_available - amount, present.cp_available - max(present.pending, 0) - amount
    if nature in (Nature.COMMITMENT, Nature.INCREASE):
        return ae
    if nature == Nature.PAYMENT_REQUEST:
        return cp
    if nature == Nature.DIRECT_PAYMENT:
        return min(ae, cp)
    return None


Case = tuple[int, int, int | None]
"""What is asked, what would be left, and the agent's quota."""


def _verdict(line: LineRow, present: Balances, case: Case) -> tuple[str, Balances, int, int, int, int | None]:
    amount, left, quota = case
    if left < 0 and line.rule == "block":
        verdict = "refused"
    elif left < 0 and line.rule == "warn":
        verdict = "warned"
    elif quota is not None and amount > quota:
        verdict = "provisional"
    else:
        verdict = "warned" if _is_near(line, present, left) else "fits"
    return verdict, present, amount, left, max(-left, 0), quota


def _is_near(line: LineRow, present: Balances, left: int) -> bool:
    usable = present.ae_open - present.ae_frozen
    return line.rule != "free" and usable > 0 and (usable - left) * _PERCENT >= usable * line.warn_percent


def _notice(line: LineRow, present: Balances, case: Case) -> Text | None:
    amount, left, quota = case
    if left < 0 and line.rule != "free":
        return _EXCEEDED.format(
            line=line.code,
            credits=Money(present.ae_open - present.ae_frozen),
            committed=Money(present.ae_consumed),
            asked=Money(amount),
            excess=Money(-left),
        )
    if quota is not None and amount > quota:
        return _PROVISIONAL.format(quota=Money(quota))
    if _is_near(line, present, left):
        return _NEARLY.format(line=line.code, left=Money(left), percent=line.warn_percent)
    return None
