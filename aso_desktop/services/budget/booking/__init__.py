"""How a row enters the ledger: its clock, its place in the device's chain, and the words for a broken invariant."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy.exc import IntegrityError

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import Nature
from aso_desktop.models.budget import BudgetLine, Movement
from aso_desktop.models.rules import given_reason, plausible_day, short_line
from aso_desktop.services.budget.booking import queries
from aso_desktop.services.budget.values import Late
from aso_desktop.store.unit_of_work import Work

_MILLISECONDS: Final = 1_000

_REFUSED: Final[Mapping[str, tuple[Text, str]]] = {
    "I-MONEY": (QT_TRANSLATE_NOOP("budget", "Give an amount of at most fifteen figures."), "amount"),
    "I-NODOUBLE": (QT_TRANSLATE_NOOP("budget", "Give an amount above zero."), "amount"),
    "I-APPEND": (QT_TRANSLATE_NOOP("budget", "This movement was already reversed: it cannot be reversed twice."), ""),
    "I-SUM": (QT_TRANSLATE_NOOP("budget", "What one line gives, the other must receive."), "amount"),
    "I-TITRE2": (
        QT_TRANSLATE_NOOP("budget", "Credits of title 2 (staff) cannot be raised from another title."),
        "aim",
    ),
    "I-ANNUAL": (
        QT_TRANSLATE_NOOP(
            "budget",
            "This year is no longer open: mark the movement as complementary or regularisation, with its reason.",
        ),
        "kind",
    ),
    "I-RETRAIT": (
        QT_TRANSLATE_NOOP("budget", "The withdrawal is above what is left of the commitment: lower it."),
        "amount",
    ),
    "I-ORDER": (
        QT_TRANSLATE_NOOP(
            "budget",
            "Paid, requested, verified, committed: each may be at most the next. Enter the missing step first, or "
            "lower the amount.",
        ),
        "amount",
    ),
    "I-BLOCK": (
        QT_TRANSLATE_NOOP("budget", "The credit of the line is exceeded: lower the amount or name who allows it."),
        "amount",
    ),
}


def book(work: Work, line: BudgetLine, nature: Nature, late: Late, **cells: Any) -> Movement:
    """Add one movement to the ledger; raise `UserError` when it breaks an invariant.

    `effect` is the nature itself unless given, as a reversal does.
    """
    plausible_day("happened_on", cells.get("happened_on"))
    cells = {name: short_line(v) if name in ("label", "document") else v for name, v in cells.items()}
    cells.setdefault("effect", nature)
    cells.setdefault("reason", given_reason(late.reason) if late.kind != "ordinary" else short_line(late.reason))
    cells.setdefault("happened_on", work.now.date())
    work.session.flush()
    row = Movement(fiscal_year_id=line.fiscal_year_id, line_id=line.id, nature=nature, kind=late.kind, **cells)
    row.hlc = max(int(work.now.timestamp()) * _MILLISECONDS, queries.highest_clock(work.connection) + 1)
    row.prev_hash = queries.last_hash(work.connection, work.author.device)
    row.check()
    work.add(row)
    try:
        work.session.flush()
    except IntegrityError as error:
        raise _refusal(error) from error
    return row


def _refusal(error: IntegrityError) -> Exception:
    """Return the words for the invariant that a trigger named; anything else stays what it is."""
    code = str(error.orig).split(":")[0]
    if code not in _REFUSED:
        return error
    text, field = _REFUSED[code]
    return UserError(text, field=field)
