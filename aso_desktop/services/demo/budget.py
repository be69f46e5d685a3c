"""The budget of the demonstration: two years behind, a year with the +5 % on missions, one over-commitment."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ids import shipped_id
from aso_desktop.core.ledger import Nature
from aso_desktop.core.money import round_cents
from aso_desktop.models.budget import BudgetLine, BudgetNode, FiscalYear
from aso_desktop.models.suppliers import Supplier
from aso_desktop.services.budget.entries import book_commitment, book_credit, book_step
from aso_desktop.services.budget.values import CommitmentInput, CreditInput, StepInput
from aso_desktop.store.unit_of_work import Work

YEARS_BEHIND: Final = 2
EXCESS: Final = 18_400_00
"""By how much the last line is exceeded, in centimes."""
_MISSION: Final = "354-02"
_OVER: Final = "354-07"
_BEFORE: Final = Fraction(1045, 1000)
_NOW: Final = Fraction(1055, 1000)
"""How far missions are above their profile: at the past month ends, and today."""
_COMMITTED: Final = Fraction(96, 100)
_DAY: Final = 12
_PAY_DAYS: Final = (4, 11, 19, 26)
"""Commitments are paid two months after them; those whose turn is this month in four parts, as far as it has come."""
_LATE_MONTHS: Final = 2
"""Commitments of the last months are not paid yet."""


class Planned(NamedTuple):
    """A line: its code, label, credits in euros, supplier, and how many thousandths of the year each month takes."""

    code: str
    label: str
    euros: int
    supplier: str
    months: Sequence[int]


_EVEN: Final = (83, 83, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84)
_SPRING: Final = (40, 70, 120, 110, 120, 110, 60, 20, 110, 110, 80, 50)
_LATE: Final = (20, 40, 60, 80, 90, 90, 70, 40, 110, 130, 130, 140)
LINES: Final = (
    Planned("354-01", "Fournitures de bureau", 186_000, "Papeterie du Port", _EVEN),
    Planned(_MISSION, "Frais de mission", 240_000, "Voyages Horizon", _SPRING),
    Planned("354-03", "Formation des agents", 310_000, "Institut Delorme", _SPRING),
    Planned("354-04", "Prestations intellectuelles", 920_000, "Cabinet Arcens", _LATE),
    Planned("354-05", "Maintenance informatique", 1_150_000, "Réseaux du Val", _EVEN),
    Planned("354-06", "Travaux et entretien", 760_000, "Société Alpha Travaux", _LATE),
    Planned(_OVER, "Véhicules et carburant", 205_000, "Garage du Quai", _EVEN),
)


def write_budget(work: Work, today: date) -> None:
    """Write the years behind, then the year of today as far as it has come."""
    suppliers = {planned.supplier: work.add(Supplier(name=planned.supplier)).id for planned in LINES}
    before: dict[str, UUID] = {}
    for number in range(today.year - YEARS_BEHIND, today.year + 1):
        before = _year(work, number, before, suppliers, today)


def _year(work: Work, number: int, before: dict[str, UUID], suppliers: dict[str, UUID], today: date) -> dict[str, UUID]:
    year = work.add(FiscalYear(id=shipped_id("fiscal_year", str(number)), year=number))
    programme = work.add(
        BudgetNode(fiscal_year_id=year.id, kind="programme", code="354", label="Administration territoriale de l’État")
    )
    work.session.flush()
    lines = {}
    for rank, planned in enumerate(LINES):
        line = work.add(
            BudgetLine(
                fiscal_year_id=year.id, node_id=programme.id, code=planned.code, label=planned.label, rank=rank,
                previous_id=before.get(planned.code), rule="warn" if planned.code == _OVER else "block",
            )
        )  # fmt: skip
        work.session.flush()
        lines[planned.code] = line.id
        cents = planned.euros * 100
        book_credit(work, CreditInput(line.id, Nature.OPENING, cents, cents, date(number, 1, 2), "Loi de finances"))
        _live(work, planned, line.id, suppliers[planned.supplier], _Run(number, today))
    if number == today.year:
        _exceed(work, lines[_OVER], suppliers[LINES[-1].supplier], today)
    return lines


class _Run(NamedTuple):
    """A year, and the day until which it was lived."""

    year: int
    today: date

    @property
    def is_over(self) -> bool:
        """Say whether the year is behind."""
        return self.year < self.today.year


def _live(work: Work, planned: Planned, line: UUID, supplier: UUID, run: _Run) -> None:
    """Commit month by month; what is older than two months, and all of a year behind, is certified, asked for, paid."""
    done, last = 0, 12 if run.is_over else run.today.month
    for month in range(1, last + 1):
        reached = _reached(planned, run, month)
        cents, done = reached - done, max(done, reached)
        if cents <= 0:
            continue
        day = min(date(run.year, month, _DAY), run.today)
        subject = f"{planned.label}, {month:02d}/{run.year}"
        number = number_of(planned.code, run.year, month)
        (row,), _ = book_commitment(work, CommitmentInput(line, subject, cents, supplier, number, committed_on=day))
        if (run.is_over or month <= last - _LATE_MONTHS) and row.commitment_id is not None:
            days = _PAY_DAYS if month == run.today.month - _LATE_MONTHS and not run.is_over else _PAY_DAYS[-1:]
            for nature, part, on in _steps(cents, day, days):
                if on <= run.today:
                    book_step(work, StepInput(row.commitment_id, nature, part, line, on))


def _steps(cents: int, day: date, pay_days: Sequence[int]) -> Iterator[tuple[Nature, int, date]]:
    """Yield what follows a commitment of a day, with its cents; at the last day of its year at the latest."""
    last = date(day.year, 12, 31)
    yield Nature.VERIFICATION, cents, min(day + timedelta(15), last)
    yield Nature.PAYMENT_REQUEST, cents, min(day + timedelta(17), last)
    parts = len(pay_days)
    for place, pay_day in enumerate(pay_days):
        on = date(day.year, day.month + 2, pay_day) if day.month + 2 <= last.month else last
        yield Nature.PAYMENT, cents * (place + 1) // parts - cents * place // parts, on


def number_of(code: str, year: int, month: int) -> str:
    """Return the number of the commitment that a line makes in a month."""
    return f"45{year % 100:02d}{code[-2:]}{month:02d}"


def _reached(planned: Planned, run: _Run, month: int) -> int:
    """Return what is committed in all by the end of a month, or by today in the month that runs."""
    whole, before = planned.euros * 100, Fraction(sum(planned.months[: month - 1]), 1000)
    share = before + Fraction(planned.months[month - 1], 1000)
    if run.is_over:
        return round_cents(whole * share * _COMMITTED)
    if month == run.today.month:
        share = before + Fraction(planned.months[month - 1], 1000) * Fraction(run.today.day, _days(run.today))
    if planned.code != _MISSION:
        return round_cents(whole * share * _COMMITTED)
    return round_cents(whole * share * (_NOW if month == run.today.month else _BEFORE))


def _days(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - day.replace(day=1)).days


def _exceed(work: Work, line: UUID, supplier: UUID, today: date) -> None:
    """Commit beyond what the last line has left."""
    from aso_desktop.services.budget import queries

    left = queries.line_balances(work.connection, line).ae_available
    subject = "Location de deux véhicules de service"
    book_commitment(work, CommitmentInput(line, subject, left + EXCESS, supplier, "4500999", committed_on=today))
