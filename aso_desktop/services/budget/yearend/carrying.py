"""The end of a year: what is carried into the next, booked as one entry."""

from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import Nature
from aso_desktop.models.budget import BudgetLine, FiscalYear, Movement, Profile
from aso_desktop.services.budget.booking import book
from aso_desktop.services.budget.ceilings.checking import CARRIED_CP, ceiling
from aso_desktop.services.budget.queries import lines
from aso_desktop.services.budget.values import IN_TIME
from aso_desktop.services.budget.yearend import queries
from aso_desktop.store.unit_of_work import Work


def book_carried(work: Work, from_id: UUID, to_id: UUID, label: str) -> list[Movement]:
    """Write what each line leaves to the line that continues it; refuse to do it twice, or where nothing is left."""
    year, following = work.get(FiscalYear, from_id), work.get(FiscalYear, to_id)
    if following.year <= year.year:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose a later year to carry into."), field="year")
    if queries.is_carried(work.connection, to_id):
        text = QT_TRANSLATE_NOOP("budget", "Credits were already carried into {year}: reverse that entry first.")
        raise UserError(text.format(year=following.year), field="year")
    rows = []
    for found in carried(work, year, following):
        line = work.get(BudgetLine, found.aim_id)
        cells = {"ae_cents": found.ae_cents, "cp_cents": found.cp_cents, "happened_on": work.now.date()}
        rows.append(book(work, line, Nature.CARRY_FORWARD, IN_TIME, label=label, **cells))
    if not rows:
        raise UserError(_why_nothing(work, year, following), field="year")
    return rows


def _why_nothing(work: Work, year: FiscalYear, following: FiscalYear) -> Text:
    earlier = {line.id for line in lines(work.connection, year.id)}
    if any(line.previous_id in earlier for line in lines(work.connection, following.id)):
        return QT_TRANSLATE_NOOP("budget", "Nothing is left to carry forward.")
    apart = QT_TRANSLATE_NOOP(
        "budget", "No line of {to} continues a line of {year}: open a year like the one before it, then carry."
    )
    return apart.format(to=following.year, year=year.year)


def carried(work: Work, year: FiscalYear, following: FiscalYear) -> list[queries.Carried]:
    """Return what is left to carry: the State's AE never onto title 2 and its CP up to the ceiling of a programme."""
    share = None
    if year.profile == Profile.STATE:

        def share(initial: int) -> int:
            return ceiling(CARRIED_CP, following.year, initial)

    return queries.left_to_carry(work.connection, year.id, following.id, share)
