"""What an alert hands to a meeting or to a note: its figures in sentences. Loads nothing heavy."""

from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Translate, is_french, say
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.cases.queries import Case
from aso_desktop.services.budget.drift import Drift
from aso_desktop.services.budget.drifting.queries import DriftRow
from aso_desktop.services.budget.queries import LineRow, YearRow

_DRIFT: Final = QT_TRANSLATE_NOOP("budget", "Line {line} {label}: drift of {gap}%")
_CASE: Final = QT_TRANSLATE_NOOP("budget", "Line {line} {label}: exceeded by {excess}")
_YEAR: Final = QT_TRANSLATE_NOOP("budget", "Fiscal year {year}.")
_LEVEL: Final = QT_TRANSLATE_NOOP("budget", "Level: {level}.")
_ACTUAL: Final = QT_TRANSLATE_NOOP("budget", "So far {actual}, {expected} expected by now, gap {gap}.")
_LANDING: Final = QT_TRANSLATE_NOOP("budget", "At this pace the year would end at {landing}.")
_CREDITS: Final = QT_TRANSLATE_NOOP(
    "budget", "Credits {credits}, committed {committed}, paid {paid}, available {left}."
)
_ALLOWED: Final = QT_TRANSLATE_NOOP("budget", "Allowed by derogation: {allowed}.")
_ONE: Final = QT_TRANSLATE_NOOP("budget", "{number} {subject} ({agent}): {amount}, exceeds by {excess}.")


class AlertFigures(NamedTuple):
    """A line of a year with what is alarming about it: a case, a drift."""

    year: YearRow
    line: LineRow
    case: Case | None = None
    drift: DriftRow | None = None


def note_lines(told: AlertFigures, translate: Translate) -> tuple[str, list[str]]:
    """Return the title and the sentences of an alert, its figures filled in."""
    lines = [say(_YEAR.format(year=told.year.year), translate)]
    name = {"line": told.line.code, "label": told.line.label}
    title = ""
    if told.case is not None:
        title = say(_CASE.format(**name, excess=Money(told.case.excess_cents)), translate)
        if told.case.allowed_cents:
            lines.append(say(_ALLOWED.format(allowed=Money(told.case.allowed_cents)), translate))
        for one in told.case.commitments:
            found = one.commitment
            amounts = {"amount": Money(found.net_cents), "excess": Money(one.excess_cents)}
            words = {"number": found.number, "subject": found.subject, "agent": one.agent}
            lines.append(say(_ONE.format(**words, **amounts), translate).strip())
    if told.drift is not None:
        title = say(_DRIFT.format(**name, gap=_points(told.drift.drift, translate)), translate)
        lines += _drift_lines(told.drift, translate)
    return title, lines


def _drift_lines(found: DriftRow, translate: Translate) -> list[str]:
    drift, balances = found.drift, found.state.balances
    money = {
        "actual": drift.actual, "expected": drift.reference, "gap": drift.gap, "landing": drift.landing or 0,
        "credits": balances.ae_open - balances.ae_frozen, "committed": balances.ae_consumed,
        "paid": balances.cp_paid, "left": balances.ae_available,
    }  # fmt: skip
    told = {name: Money(cents) for name, cents in money.items()}
    sentences = [_LEVEL.format(level=labels.LEVELS[drift.level]), _ACTUAL.format(**told)]
    if drift.landing is not None:
        sentences.append(_LANDING.format(**told))
    return [say(sentence, translate) for sentence in (*sentences, _CREDITS.format(**told))]


def _points(drift: Drift, translate: Translate) -> str:
    basis_points, mark = drift.gap_basis_points, "," if is_french(translate) else "."
    sign, tenths = "−" if basis_points < 0 else "+", (abs(basis_points) + 5) // 10
    return f"{sign}{tenths // 10}{mark}{tenths % 10}"
