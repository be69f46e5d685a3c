"""The group `deadlines`: what runs and until when, and why; clocks of silence, delays, what a closure changes."""

from datetime import date
from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.calendar import Closure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_ROW: Final = (
    "id", "title", "nature", "subject", "subject_id", "number", "owner", "state", "start", "last_day", "implicit_on",
    "other_last_day", "other_implicit_on", "to_be_checked", "alert", "late_days", "regime", "ground", "first_on",
    "moved_because", "duty", "explanation",
)  # fmt: skip
_UNITS: Final = ("calendar_days", "working_days", "weekdays", "clear_days", "weeks", "months")
_GROUNDS: Final = ("principle", "not_individual", "complaint", "financial", "listed", "agent", "document")
_DEADLINE: Final = Argument("deadline", QT_TRANSLATE_NOOP("cli", "Id of the deadline."), "DEADLINE", required=True)


def list_deadlines(desk: Desk, given: Given) -> Answer:
    """List what runs, the first to come first."""
    from aso_desktop.services.deadlines import queries

    calendar = desk.services.rules().calendar
    with desk.reading() as database:
        if given.get("letter"):
            letter = lookups.letter(desk, given["letter"], "letter")
            rows = queries.of_subject(database, letter, calendar, desk.today)
        elif given.get("all"):
            rows = queries.newest(database, calendar, desk.today)
        else:
            rows = queries.running(database, calendar, desk.today)
    until = values.day(given, "until")
    kept = [row for row in rows if until is None or (row.days.last_day or date.max) <= until]
    return Answer([_told(desk, row) for row in kept], _lines(desk, kept))


def start(desk: Desk, given: Given) -> Answer:
    """Start a clock of silence on a letter."""
    from aso_desktop.core.deadlines.silence import Regime
    from aso_desktop.services.deadlines.values import ClockInput

    clock = ClockInput(
        lookups.letter(desk, given["letter"], "letter"),
        given.get("ground") or "",
        Regime(given.get("regime") or "none"),
        values.count(given, "months", 2, low=1) or 2,
        given.get("text") or "",
        values.day(given, "competent_on"),
    )
    return _one(desk, desk.services.deadlines.start_clock(clock).subject)


def add(desk: Desk, given: Given) -> Answer:
    """Keep a delay or a milestone."""
    from aso_desktop.services.deadlines.values import DeadlineInput

    letter = lookups.letter(desk, given["letter"], "letter") if given.get("letter") else None
    wanted = DeadlineInput(
        given["title"],
        given.get("nature") or "internal",
        values.day(given, "origin_on"),
        values.count(given, "duration", low=1),
        given.get("unit") or "working_days",
        values.day(given, "fixed_on"),
        "letter" if letter else "none",
        letter,
        lookups.agent(desk, given["owner"], "owner") if given.get("owner") else desk.services.author.agent_id,
    )
    return _one(desk, desk.services.deadlines.add(wanted).subject)


def move(desk: Desk, given: Given) -> Answer:
    """Move a deadline that no text fixes."""
    found = _identity(desk, given)
    desk.services.deadlines.move(found, values.day(given, "to"), given["reason"])
    return _one(desk, found)


def settle(desk: Desk, given: Given) -> Answer:
    """Say that a deadline is met or dropped."""
    found = _identity(desk, given)
    desk.services.deadlines.settle(found, given["how"], given.get("reason") or "")
    return _one(desk, found)


def pieces(desk: Desk, given: Given) -> Answer:
    """Ask for missing pieces, or record the day they came."""
    from aso_desktop.services.deadlines import queries

    found = _identity(desk, given)
    service = desk.services.deadlines
    if given.get("produced_on"):
        with desk.reading() as database:
            waiting = [row for row in queries.suspensions(database, found) if row.produced_on is None]
        if not waiting:
            raise desk.code("deadline", given["deadline"])
        service.receive_pieces(waiting[0].id, values.day(given, "produced_on"))
    else:
        asked = values.day(given, "requested_on") or desk.today
        service.ask_pieces(found, given.get("reason") or "", asked, values.count(given, "limit_days", 0))
    return _one(desk, found)


def impact(desk: Desk, given: Given) -> Answer:
    """List the running deadlines that a closure of the service would move."""
    from dataclasses import replace

    from aso_desktop.services.deadlines import queries

    calendar = desk.services.rules().calendar
    first = values.day(given, "closed_on") or desk.today
    closure = Closure(first, values.day(given, "closed_until") or first)
    changed = replace(calendar, closures=(*calendar.closures, closure))
    with desk.reading() as database:
        found = queries.moved(database, calendar, changed, desk.today)
    data = [{"id": m.row.id, "title": m.row.title, "before": m.before, "after": m.after} for m in found]
    return Answer(data, [f"{m.row.title}: {m.before:%d/%m/%Y} → {m.after:%d/%m/%Y}" for m in found])


def _identity(desk: Desk, given: Given) -> UUID:
    from aso_desktop.services.deadlines import queries

    found = values.identity(given["deadline"])
    with desk.reading() as database:
        calendar = desk.services.rules().calendar
        if found is None or queries.one(database, found, calendar, desk.today) is None:
            raise desk.code("deadline", given["deadline"])
    return found


def _one(desk: Desk, deadline_id: UUID) -> Answer:
    from aso_desktop.services.deadlines import queries

    with desk.reading() as database:
        row: Any = queries.one(database, deadline_id, desk.services.rules().calendar, desk.today)
    return Answer(_told(desk, row), [*_lines(desk, [row]), *_told(desk, row)["explanation"]])


def _told(desk: Desk, row: Any) -> dict[str, Any]:
    days = row.days
    named = ("id", "title", "nature", "subject", "subject_id", "number", "owner", "regime", "ground", "first_on")
    return {
        **{name: getattr(row, name) for name in (*named, "moved_because", "duty")},
        **{name: getattr(days, name) for name in ("state", "start", "last_day", "implicit_on", "alert", "late_days")},
        "other_last_day": days.other.last_day if days.other else None,
        "other_implicit_on": days.other.implicit_on if days.other else None,
        "to_be_checked": days.is_doubtful,
        "explanation": [desk.say(line) for line in days.explanation],
    }


def _lines(desk: Desk, rows: Any) -> list[str]:
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Last day")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Number")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Title")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
    ]
    shown = [(f"{r.days.last_day:%d/%m/%Y}" if r.days.last_day else "", r.number, r.title, r.days.state) for r in rows]
    return list(table(headings, shown))


_LETTER: Final = QT_TRANSLATE_NOOP("cli", "Number or id of the letter.")

DEADLINES: Final = (
    Command(
        ("deadlines", "list"),
        QT_TRANSLATE_NOOP("cli", "List the deadlines that run, the first to come first."),
        list_deadlines,
        (
            Argument("--letter", _LETTER, "LETTER"),
            Argument("--until", QT_TRANSLATE_NOOP("cli", "Last day."), "DATE"),
            Argument("--all", QT_TRANSLATE_NOOP("cli", "Settled deadlines too.")),
        ),
        _ROW,
        is_list=True,
    ),
    Command(
        ("deadlines", "clock"),
        QT_TRANSLATE_NOOP("cli", "Start a clock of silence on a letter that is a request."),
        start,
        (
            Argument("letter", _LETTER, "LETTER", required=True),
            Argument("--ground", QT_TRANSLATE_NOOP("cli", "Line of the guided list."), "GROUND", choices=_GROUNDS),
            Argument(
                "--regime",
                QT_TRANSLATE_NOOP("cli", "What silence means, where a decree says so."),
                "REGIME",
                choices=("acceptance", "refusal"),
            ),
            Argument("--months", QT_TRANSLATE_NOOP("cli", "Months that the decree gives."), "N"),
            Argument("--text", QT_TRANSLATE_NOOP("cli", "The decree and its article."), "TEXT"),
            Argument("--competent-on", QT_TRANSLATE_NOOP("cli", "Day the competent authority had it."), "DATE"),
        ),
        _ROW,
    ),
    Command(
        ("deadlines", "add"),
        QT_TRANSLATE_NOOP("cli", "Keep an internal or contractual delay, or a milestone."),
        add,
        (
            Argument("title", QT_TRANSLATE_NOOP("cli", "Title."), "TITLE", required=True),
            Argument("--letter", _LETTER, "LETTER"),
            Argument(
                "--nature",
                QT_TRANSLATE_NOOP("cli", "What the deadline is."),
                "NATURE",
                choices=("internal", "contractual", "milestone", "review"),
            ),
            Argument("--origin-on", QT_TRANSLATE_NOOP("cli", "Day the delay starts; it does not count."), "DATE"),
            Argument("--duration", QT_TRANSLATE_NOOP("cli", "How many units."), "N"),
            Argument("--unit", QT_TRANSLATE_NOOP("cli", "How the delay is counted."), "UNIT", choices=_UNITS),
            Argument("--fixed-on", QT_TRANSLATE_NOOP("cli", "Day of a milestone or a review."), "DATE"),
            Argument("--owner", QT_TRANSLATE_NOOP("cli", "Who answers for it."), "AGENT"),
        ),
        _ROW,
    ),
    Command(
        ("deadlines", "move"),
        QT_TRANSLATE_NOOP("cli", "Move a deadline that no text fixes; its first day stays."),
        move,
        (
            _DEADLINE,
            Argument("--to", QT_TRANSLATE_NOOP("cli", "The new day."), "DATE", required=True),
            Argument("--reason", QT_TRANSLATE_NOOP("cli", "Reason, seen by everyone."), "TEXT", required=True),
        ),
        _ROW,
    ),
    Command(
        ("deadlines", "settle"),
        QT_TRANSLATE_NOOP("cli", "Say that a deadline is met, or drop it with a reason."),
        settle,
        (
            _DEADLINE,
            Argument(
                "how",
                QT_TRANSLATE_NOOP("cli", "How it ended."),
                "HOW",
                choices=("met", "dropped"),
                required=True,
            ),
            Argument("--reason", QT_TRANSLATE_NOOP("cli", "Reason, seen by everyone."), "TEXT"),
        ),
        _ROW,
    ),
    Command(
        ("deadlines", "pieces"),
        QT_TRANSLATE_NOOP("cli", "Ask for missing pieces, or record the day they came (CRPA L114-5)."),
        pieces,
        (
            _DEADLINE,
            Argument("--reason", QT_TRANSLATE_NOOP("cli", "The pieces that are missing."), "TEXT"),
            Argument("--requested-on", QT_TRANSLATE_NOOP("cli", "Day they were asked for."), "DATE"),
            Argument("--limit-days", QT_TRANSLATE_NOOP("cli", "Days that are given."), "N"),
            Argument("--produced-on", QT_TRANSLATE_NOOP("cli", "Day they came."), "DATE"),
        ),
        _ROW,
    ),
    Command(
        ("deadlines", "impact"),
        QT_TRANSLATE_NOOP("cli", "List the running deadlines that a closure of the service would move."),
        impact,
        (
            Argument("--closed-on", QT_TRANSLATE_NOOP("cli", "First day of the closure."), "DATE", required=True),
            Argument("--closed-until", QT_TRANSLATE_NOOP("cli", "Last day of the closure."), "DATE"),
        ),
        ("id", "title", "before", "after"),
        is_list=True,
    ),
)
