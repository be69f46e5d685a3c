"""What the payment delays of many invoices come to: the figures a head of section asks for. Loads nothing heavy."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Translate, is_french, say
from aso_desktop.core.money import round_cents
from aso_desktop.services.invoices.delay import starts_on
from aso_desktop.services.invoices.payments.queries import DelayRow

_NOTE: Final = QT_TRANSLATE_NOOP(
    "invoices",
    "Mean delay weighted by amounts: {mean} days; paid in time: {share}%; late and not paid: {late}, {cents}; "
    "interruptions: {interrupted}; interest: {interest}; indemnities: {flat}.",
)
_NO_RATE: Final = QT_TRANSLATE_NOOP("invoices", "Half-years without a rate: {count} interests are not worked out.")
_PERCENT: Final = 100
_TENTHS: Final = 10


class DelayFigures(NamedTuple):
    """`mean_tenths` is the mean delay of what was paid, weighted by amounts, in tenths of a day; None without any."""

    paid: int
    in_time_percent: int | None
    mean_tenths: int | None
    late: int
    late_cents: int
    interrupted: int
    interest_cents: int
    flat_cents: int
    unknown_rates: int
    """Late payments whose half-year has no rate yet: their interest is not counted."""


def delay_figures(rows: Iterable[DelayRow]) -> DelayFigures:
    """Return the figures of payment requests."""
    known = list(rows)
    paid = [row for row in known if row.request.paid_on is not None]
    late = [row for row in known if row.late_days and row.request.paid_on is None]
    costs = [row.cost for row in known if row.cost is not None]
    in_time = sum(1 for row in paid if not row.late_days)
    return DelayFigures(
        paid=len(paid),
        in_time_percent=round(_PERCENT * in_time / len(paid)) if paid else None,
        mean_tenths=_mean_tenths(paid),
        late=len(late),
        late_cents=sum(row.request.amount_cents for row in late),
        interrupted=sum(1 for row in known if row.request.interrupted_on is not None),
        interest_cents=sum(cost.interest_cents or 0 for cost in costs),
        flat_cents=sum(cost.flat_cents for cost in costs),
        unknown_rates=sum(1 for cost in costs if cost.interest_cents is None),
    )


def _mean_tenths(paid: Iterable[DelayRow]) -> int | None:
    days, weight = 0, 0
    for row in paid:
        begun, ended = starts_on(row.request), row.request.paid_on
        if begun is not None and ended is not None:
            days += max(0, (ended - begun).days) * row.request.amount_cents
            weight += row.request.amount_cents
    return round_cents(Fraction(days * _TENTHS, weight)) if weight else None


def figures_words(found: DelayFigures, translate: Translate) -> str:
    """Return the figures of the delays in a sentence or two."""
    mean = "–" if found.mean_tenths is None else _tenths(found.mean_tenths, translate)
    told = _NOTE.format(
        mean=mean,
        share="–" if found.in_time_percent is None else found.in_time_percent,
        late=found.late,
        cents=Money(found.late_cents),
        interrupted=found.interrupted,
        interest=Money(found.interest_cents),
        flat=Money(found.flat_cents),
    )
    more = [say(_NO_RATE.format(count=found.unknown_rates), translate)] if found.unknown_rates else []
    return " ".join([say(told, translate), *more])


def _tenths(tenths: int, translate: Translate) -> str:
    whole, part = divmod(tenths, _TENTHS)
    return f"{whole}{',' if is_french(translate) else '.'}{part}"
