"""Questions of the room of deadlines."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QLocale

from aso_desktop.core.deadlines.silence import Regime
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.deadlines.labels import NATURES, REGIMES, UNITS
from aso_desktop.services.deadlines.queries import DutyRow
from aso_desktop.services.deadlines.values import GROUNDS, ClockInput, DeadlineInput, DutyInput
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.widgets.inputs import Choice

_NAMED: Final = Text("deadlines", "{name}")
_NOBODY: Final = QT_TRANSLATE_NOOP("deadlines", "Nobody by name")
_BY_DECREE: Final = QT_TRANSLATE_NOOP("deadlines", "Another text (L231-5, L231-6): named below")
_REPEATS: Final[dict[str, Text]] = {
    "FREQ=WEEKLY": QT_TRANSLATE_NOOP("deadlines", "Every week"),
    "FREQ=WEEKLY;INTERVAL=2": QT_TRANSLATE_NOOP("deadlines", "Every other week"),
    "FREQ=MONTHLY": QT_TRANSLATE_NOOP("deadlines", "Every month, on that day"),
    "FREQ=MONTHLY;BYMONTHDAY=-1": QT_TRANSLATE_NOOP("deadlines", "The last day of every month"),
    "FREQ=MONTHLY;INTERVAL=3": QT_TRANSLATE_NOOP("deadlines", "Every quarter"),
    "FREQ=MONTHLY;INTERVAL=6": QT_TRANSLATE_NOOP("deadlines", "Every half-year"),
    "FREQ=YEARLY": QT_TRANSLATE_NOOP("deadlines", "Every year"),
    "": QT_TRANSLATE_NOOP("deadlines", "By a rule of my own, written below"),
}
_OFTEN: Final[dict[str, Text]] = {**_REPEATS, "FREQ=MONTHLY": QT_TRANSLATE_NOOP("deadlines", "Every month")}
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ON_WEEKDAY: Final = QT_TRANSLATE_NOOP("deadlines", "{often}, on {day}")
_ON_DAY: Final = QT_TRANSLATE_NOOP("deadlines", "{often}, on day {day}")
_TYPED: Final = ("internal", "contractual", "milestone", "review")

DEADLINE: Final = (
    Field("title", QT_TRANSLATE_NOOP("deadlines", "Title"), required=True),
    Field(
        "nature", QT_TRANSLATE_NOOP("deadlines", "Kind"), Kind.CHOICE, width=22,
        choices=tuple(Choice(code, NATURES[code]) for code in _TYPED),
    ),
    Field("fixed_on", QT_TRANSLATE_NOOP("deadlines", "On the day"), Kind.DATE, width=12, lean=Lean.FUTURE),
    Field(
        "origin_on", QT_TRANSLATE_NOOP("deadlines", "Or from the day"), Kind.DATE, width=12,
        group=QT_TRANSLATE_NOOP("deadlines", "A delay that is counted"),
    ),
    Field("duration", QT_TRANSLATE_NOOP("deadlines", "for"), Kind.NUMBER, width=6, beside=True),
    Field(
        "unit", QT_TRANSLATE_NOOP("deadlines", "Counted in"), Kind.CHOICE, width=28,
        choices=tuple(Choice(str(unit), words) for unit, words in UNITS.items()),
    ),
    Field("alert_days", QT_TRANSLATE_NOOP("deadlines", "Warn so many working days before"), Kind.NUMBER, width=6),
    Field("owner_id", QT_TRANSLATE_NOOP("deadlines", "Who answers for it"), Kind.CHOICE, width=28),
)  # fmt: skip
CLOCK: Final = (
    Field("letter", QT_TRANSLATE_NOOP("deadlines", "Letter"), Kind.COMPLETE, required=True, can_create=False),
    Field(
        "ground", QT_TRANSLATE_NOOP("deadlines", "What is asked"), Kind.CHOICE,
        choices=(*(Choice(ground.code, ground.words) for ground in GROUNDS), Choice("", _BY_DECREE)),
    ),
    Field("competent_on", QT_TRANSLATE_NOOP("deadlines", "Competent authority had it on"), Kind.DATE, width=12,
          lean=Lean.PAST),
    Field(
        "regime", QT_TRANSLATE_NOOP("deadlines", "Meaning of silence"), Kind.CHOICE, width=28,
        choices=tuple(Choice(str(code), words) for code, words in REGIMES.items()),
        group=QT_TRANSLATE_NOOP("deadlines", "Only by another text"),
    ),
    Field("months", QT_TRANSLATE_NOOP("deadlines", "Months"), Kind.NUMBER, width=6),
    Field("text", QT_TRANSLATE_NOOP("deadlines", "Text and article")),
)  # fmt: skip
SETTLE: Final = (
    Field(
        "how", QT_TRANSLATE_NOOP("deadlines", "How it ended"), Kind.CHOICE, width=28,
        choices=(
            Choice("met", QT_TRANSLATE_NOOP("deadlines", "Met")),
            Choice("dropped", QT_TRANSLATE_NOOP("deadlines", "Dropped")),
        ),
    ),
    Field("reason", QT_TRANSLATE_NOOP("deadlines", "Reason")),
)  # fmt: skip
MOVE: Final = (
    Field("day", QT_TRANSLATE_NOOP("deadlines", "New day"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE),
    Field("reason", QT_TRANSLATE_NOOP("deadlines", "Reason"), required=True),
)
ASK: Final = (
    Field("reason", QT_TRANSLATE_NOOP("deadlines", "Pieces that are missing"), Kind.TEXT, required=True, lines=3),
    Field("requested_on", QT_TRANSLATE_NOOP("deadlines", "Asked for on"), Kind.DATE, required=True, width=12,
          lean=Lean.PAST),
    Field("limit_days", QT_TRANSLATE_NOOP("deadlines", "Days given to send them"), Kind.NUMBER, width=6, required=True),
)  # fmt: skip
RECEIVE: Final = (
    Field("produced_on", QT_TRANSLATE_NOOP("deadlines", "They came on"), Kind.DATE, required=True, width=12,
          lean=Lean.PAST),
)  # fmt: skip
DUTY: Final = (
    Field("title", QT_TRANSLATE_NOOP("deadlines", "Title"), required=True),
    Field(
        "repeats", QT_TRANSLATE_NOOP("deadlines", "Comes back"), Kind.CHOICE, width=34,
        choices=tuple(Choice(rule, words) for rule, words in _REPEATS.items()),
    ),
    Field("rule", QT_TRANSLATE_NOOP("deadlines", "Rule of my own"),
          hint=QT_TRANSLATE_NOOP("deadlines", "FREQ=MONTHLY;BYMONTHDAY=5")),
    Field("from_on", QT_TRANSLATE_NOOP("deadlines", "From"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE),
    Field("until_on", QT_TRANSLATE_NOOP("deadlines", "to"), Kind.DATE, width=12, lean=Lean.FUTURE, beside=True),
    Field("days_before", QT_TRANSLATE_NOOP("deadlines", "Warn so many working days before"), Kind.NUMBER, width=6),
    Field("owner_id", QT_TRANSLATE_NOOP("deadlines", "Who answers for it"), Kind.CHOICE, width=28),
    Field("notes", QT_TRANSLATE_NOOP("deadlines", "Notes"), Kind.TEXT, lines=2),
)  # fmt: skip


def people_choices(people: Sequence[AgentRow]) -> tuple[Choice, ...]:
    """Return the agents who are here, and nobody."""
    named = (Choice(row.id, _NAMED.format(name=row.name)) for row in people if row.active)
    return (Choice(None, _NOBODY), *named)


def deadline_input(values: Mapping[str, Any], subject: tuple[str, UUID | None] = ("none", None)) -> DeadlineInput:
    """Return the deadline that a form describes: on a day, or a delay that is counted."""
    fixed = values["fixed_on"]
    return DeadlineInput(
        values["title"], values["nature"], None if fixed else values["origin_on"],
        None if fixed else values["duration"], values["unit"], fixed, *subject, values["owner_id"],
        3 if values["alert_days"] is None else values["alert_days"],
    )  # fmt: skip


def clock_input(values: Mapping[str, Any]) -> ClockInput:
    """Return the clock that a form describes."""
    chosen = values["letter"]
    if chosen is None:
        raise UserError(QT_TRANSLATE_NOOP("deadlines", "Choose a letter of the list."), field="letter")
    return ClockInput(
        chosen.key, values["ground"] or "", Regime(values["regime"]), values["months"] or 2, values["text"] or "",
        values["competent_on"],
    )  # fmt: skip


def duty_values(duty: DutyRow | None, today: date) -> dict[str, Any]:
    """Return what the form shows of a duty."""
    if duty is None:
        return {"repeats": "FREQ=MONTHLY", "from_on": today + timedelta(days=1), "days_before": 5}
    known = duty.rule in _REPEATS
    shown = {name: getattr(duty, name) for name in ("title", "from_on", "until_on", "days_before", "owner_id", "notes")}
    return {**shown, "repeats": duty.rule if known else "", "rule": "" if known else duty.rule}


def duty_input(values: Mapping[str, Any]) -> DutyInput:
    """Return the duty that a form describes."""
    return DutyInput(
        values["title"], values["repeats"] or values["rule"] or "", values["from_on"], values["until_on"],
        values["owner_id"], 5 if values["days_before"] is None else values["days_before"], values["notes"] or "",
    )  # fmt: skip


def rule_words(rule: str) -> Text:
    """Return a rule of repetition as it is said: how often, and on which day; as it is written where it says more."""
    if rule and rule in _REPEATS:
        return _REPEATS[rule]
    parts = rule.split(";")
    often = _OFTEN.get(";".join(part for part in parts if not part.startswith("BY")))
    days = [part.split("=", 1) for part in parts if part.startswith("BY")]
    if often is None or len(days) != 1:
        return _NAMED.format(name=rule)
    kind, day = days[0]
    if kind == "BYDAY" and day in _DAYS and parts[0] == "FREQ=WEEKLY":
        return _ON_WEEKDAY.format(often=often, day=QLocale().dayName(_DAYS.index(day) + 1))
    if kind == "BYMONTHDAY" and day.isdigit() and parts[0] == "FREQ=MONTHLY":
        return _ON_DAY.format(often=often, day=day)
    return _NAMED.format(name=rule)
