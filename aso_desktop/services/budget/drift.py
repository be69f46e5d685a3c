"""Drift of a line against its own seasonal profile: how far, how sure, and where it will land. Pure, exact fractions.

Reference = the line's forecast × the share of the year that its last three years had reached by then; where there are
none, a straight line, and it says so. Levels: domain rules of the register (5 %, two closes from March, 10 %).
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final, NamedTuple, TypeVar

from aso_desktop.core.money import round_cents

Key = TypeVar("Key")

MONTHS: Final = 12
FIRST_CLOSE: Final = 3
"""Closes count from March on: before, a single invoice is a storm."""

_WATCH: Final = Fraction(5, 100)
_ALERT: Final = Fraction(10, 100)
_SMALL_SHARE: Final = Fraction(1, 100)
_SMALL_CENTS: Final = 50_000
_EXPLAINED: Final = Fraction(80, 100)
REOPENS_BY: Final = 200
"""Basis points by which an acknowledged gap must grow to open again."""


class Course(NamedTuple):
    """What a line did: cumulative centimes at the end of each month, up to the last one reached (at most 12)."""

    months: tuple[int, ...]
    to_date: int


class Profile(NamedTuple):
    """Cumulative share of the year at the end of each month; `years` is how many years made it, 0 for linear."""

    shares: tuple[Fraction, ...]
    years: int


class Drift(NamedTuple):
    """Where a line stands. `level` is `none`, `watch`, `alert` or `under`; `gap` and `reference` in centimes."""

    level: str
    actual: int
    reference: int
    gap: int
    gap_basis_points: int
    landing: int | None
    profile_years: int
    reasons: tuple[str, ...] = ()


LINEAR: Final = Profile(tuple(Fraction(month, MONTHS) for month in range(1, MONTHS + 1)), 0)


def profile(years: Sequence[Sequence[int]]) -> Profile:
    """Return the mean cumulative profile of up to three past years, each given as twelve monthly amounts."""
    usable = [months for months in years[:3] if len(months) == MONTHS and sum(months) > 0]
    if not usable:
        return LINEAR
    shares = []
    for month in range(MONTHS):
        reached = [Fraction(sum(months[: month + 1]), sum(months)) for months in usable]
        shares.append(min(max(sum(reached, Fraction()) / len(reached), Fraction()), Fraction(1)))
    return Profile(tuple(shares), len(usable))


def share_at(found: Profile, month: int, day: int, days: int) -> Fraction:
    """Return the share of the year reached on a day of a month (1 to 12) of `days` days: straight inside the month."""
    before = found.shares[month - 2] if month > 1 else Fraction()
    return before + (found.shares[month - 1] - before) * Fraction(day, days)


def detect(course: Course, forecast: int, found: Profile, share: Fraction, credit: int | None = None) -> Drift:
    """Return how a line drifts on a day at which `share` of the year is reached.

    `credit` is given where the line has a forecast of its own beside its credits: only then does a landing above them
    raise an alert.
    """
    reference = forecast * share
    gap = course.to_date - reference
    ratio = Fraction(gap, reference) if reference else Fraction()
    landing = round_cents(course.to_date / share) if share else None
    drift = Drift(
        "none",
        course.to_date,
        round_cents(reference),
        round_cents(gap),
        round_cents(ratio * 10_000),
        landing,
        found.years,
    )
    is_material = abs(gap) > max(_SMALL_SHARE * forecast, Fraction(_SMALL_CENTS))
    if not is_material or forecast <= 0:
        return drift
    reasons = _reasons(course, forecast, found, ratio)
    if credit is not None and landing is not None and landing > credit:
        reasons.append("landing")
    if ratio <= -_WATCH:
        return drift._replace(level="under", reasons=tuple(reasons)) if reasons else drift
    if reasons:
        return drift._replace(level="alert", reasons=tuple(reasons))
    return drift._replace(level="watch", reasons=("gap",)) if ratio >= _WATCH else drift


def _reasons(course: Course, forecast: int, found: Profile, ratio: Fraction) -> list[str]:
    reasons = ["large_gap"] if abs(ratio) > _ALERT else []
    closes = [
        _ratio(reached, forecast * found.shares[month])
        for month, reached in enumerate(course.months)
        if month + 1 >= FIRST_CLOSE
    ]
    last = closes[-2:]
    over = len(last) == 2 and all(gap > _WATCH for gap in last)  # noqa: PLR2004 - two closes
    under = len(last) == 2 and all(gap < -_WATCH for gap in last)  # noqa: PLR2004 - two closes
    return [*reasons, "two_closes"] if over or under else reasons


def _ratio(actual: int, reference: Fraction) -> Fraction:
    return (actual - reference) / reference if reference else Fraction()


def explaining(amounts: Mapping[Key, int], gap: int) -> list[Key]:
    """Return the fewest movements, largest first, that add up to 80 % of a gap; empty where none go its way."""
    sign = 1 if gap > 0 else -1
    wanted, reached, found = _EXPLAINED * abs(gap), 0, list[Key]()
    for key, cents in sorted(amounts.items(), key=lambda item: -sign * item[1]):
        if reached >= wanted or sign * cents <= 0:
            break
        reached += sign * cents
        found.append(key)
    return found
