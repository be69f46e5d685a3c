"""How much may move between programmes in a year, and how much of the CP may be carried into the next.

Virements: at most 2 % of the initial credits of each programme concerned (LOLF, article 12). Report of CP: at most 3 %
of the initial credits of the programme (LOLF, article 15, II). Both are dated: a new law adds a line.
"""

from typing import Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money
from aso_desktop.models.budget import BudgetLine, FiscalYear, Profile
from aso_desktop.services.budget.ceilings import queries
from aso_desktop.store.unit_of_work import Work

Dated = tuple[tuple[int, int], ...]
"""First year → per cent, oldest first."""

VIREMENT: Final[Dated] = ((2006, 2),)
CARRIED_CP: Final[Dated] = ((2006, 3),)
_PERCENT: Final = 100


def percent(dated: Dated, year: int) -> int:
    """Return the per cent in force in a year; the first one before it."""
    return next((share for first, share in reversed(dated) if year >= first), dated[0][1])


def ceiling(dated: Dated, year: int, initial: int) -> int:
    """Return the most that a share of the initial credits comes to, in centimes, rounded down."""
    return initial * percent(dated, year) // _PERCENT


def check_virement(work: Work, lines: tuple[BudgetLine, BudgetLine], ae: int, cp: int) -> None:
    """Refuse a virement that lifts what moved of a programme, in or out, above its share; the State's years alone."""
    year = work.get(FiscalYear, _known(lines[0].fiscal_year_id))
    if year.profile != Profile.STATE:
        return
    found = queries.by_programme(work.connection, year.id)
    for line in lines:
        programme = found.of_line.get(line.id)
        initial, moved = found.initial[programme], found.moved[programme]
        for name, asked, done, whole in (("ae", ae, moved.ae, initial.ae), ("cp", cp, moved.cp, initial.cp)):
            most = ceiling(VIREMENT, year.year, whole)
            if asked and done + asked > most:
                text = QT_TRANSLATE_NOOP(
                    "budget",
                    "Between programmes at most {percent}% of the initial credits move in a year (LOLF, article 12): "
                    "{left} is left for the programme of the line {line}.",
                ).format(percent=percent(VIREMENT, year.year), left=Money(max(0, most - done)), line=line.code)
                raise UserError(text, field=name)


def _known(value: UUID | None) -> UUID:
    if value is None:
        raise UserError(QT_TRANSLATE_NOOP("budget", "This entry is not complete yet: synchronise, then try again."))
    return value
