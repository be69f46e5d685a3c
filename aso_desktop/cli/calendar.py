"""The group `calendar`: what stands on its days, agendas, calendar files in and out."""

from datetime import date, datetime, timedelta
from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_KINDS: Final = ("meeting", "agenda", "deadline", "milestone", "letter", "task")
_ENTRY_KINDS: Final = ("appointment", "travel", "absence", "other")
_EVENT: Final = (
    "kind", "id", "number", "title", "first_on", "last_on", "starts", "ends", "place", "who", "state", "nature",
    "other_on", "clashes", "uid",
)  # fmt: skip
_WEEK: Final = timedelta(days=6)


def list_events(desk: Desk, given: Given) -> Answer:
    """List what stands on some days."""
    rows = _events(desk, given)
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Day")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Hour")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Title")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Place")),
    ]
    lines = [
        (f"{row.first_on:%d/%m/%Y}", f"{row.starts:%H:%M}" if row.starts else "", row.title, row.place) for row in rows
    ]
    return Answer([_told(row) for row in rows], list(table(headings, lines)))


def add(desk: Desk, given: Given) -> Answer:
    """Add an entry to an agenda."""
    from aso_desktop.services.calendar.values import EntryInput, clock_of

    starts = _hour(given, "starts")
    wanted = EntryInput(
        given["title"],
        starts,
        _hour(given, "ends") or (starts + timedelta(hours=1) if starts else None),
        values.day(given, "day") if starts is None else None,
        values.day(given, "until") if starts is None else None,
        given.get("kind") or "appointment",
        given.get("agenda") or "",
        "tentative" if given.get("tentative") else "confirmed",
        clock_of(desk.services.rules().calendar.zone),
        given.get("place") or "",
        _room(desk, given),
    )
    changes = desk.services.calendar.add(wanted)
    return Answer({"id": changes.subject, "title": wanted.title}, [wanted.title])


def cancel(desk: Desk, given: Given) -> Answer:
    """Take an entry off an agenda."""
    from aso_desktop.services.calendar import queries

    found = values.identity(given["entry"])
    with desk.reading() as database:
        row = queries.entry(database, found) if found else None
    if row is None:
        raise desk.code("entry", given["entry"])
    desk.services.calendar.cancel(row.id)
    return Answer({"id": row.id, "title": row.title}, [row.title])


def export(desk: Desk, given: Given) -> Answer:
    """Write what stands on some days to a calendar file."""
    from aso_desktop.services.calendar.values import clock_of

    rows, path = _events(desk, given), values.path(given, "to")
    if path is None:
        raise desk.code("to", "")
    zone = clock_of(desk.services.rules().calendar.zone)
    count = desk.services.calendar.export_file(path, rows, zone, desk.host.translate)
    return Answer({"file": str(path), "events": count}, [str(path)])


def import_file(desk: Desk, given: Given) -> Answer:
    """Take the events of a calendar file into an agenda."""
    path = values.path(given, "file")
    if path is None:
        raise desk.code("file", "")
    taken = desk.services.calendar.import_file(
        path,
        given.get("agenda") or "",
        desk.host.translate,
        desk.output.progress,
        dry_run=bool(given.get("dry_run")),
    )
    data = [
        {
            "title": line.title,
            "result": line.result,
            "count": line.count,
            "notices": [desk.say(notice) for notice in line.notices],
            "reason": desk.say(line.reason) if line.reason else None,
        }
        for line in taken.lines
    ]
    shown = [f"{line['result']}: {line['title']} ({line['count']}) {line['reason'] or ''}".rstrip() for line in data]
    return Answer(data, shown, REFUSED if taken.count("refused") else DONE)


def _events(desk: Desk, given: Given) -> list[Any]:
    from aso_desktop.services.calendar import queries
    from aso_desktop.services.calendar.values import clock_of

    calendar = desk.services.rules().calendar
    first = values.day(given, "since") or desk.today
    last = values.day(given, "until") or first + _WEEK
    if last < first:
        raise UserError(QT_TRANSLATE_NOOP("cli", "Give a last day that is not before the first."), field="until")
    whose = lookups.agent(desk, given["agent"], "agent") if given.get("agent") else desk.services.author.agent_id
    view = queries.View(
        first, last, desk.today, calendar, clock_of(calendar.zone), whose,
        frozenset(given.get("kind") or ()), _room(desk, given), given.get("text") or "",
    )  # fmt: skip
    with desk.reading() as database:
        return queries.events(database, view)


def _room(desk: Desk, given: Given) -> Any:
    from aso_desktop.core.text import fold
    from aso_desktop.services.meetings.queries import rooms

    name = given.get("room")
    if not name:
        return None
    with desk.reading() as database:
        found = next((row.id for row in rooms(database) if fold(row.name) == fold(name.strip())), None)
    if found is None:
        raise desk.code("room", name)
    return found


def _hour(given: Given, field: str) -> datetime | None:
    text: str | None = given.get(field)
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None:
        words = QT_TRANSLATE_NOOP("cli", "“{text}” is not an hour: write it as 2026-11-13T14:00.")
        raise UserError(words.format(text=text[:40]), field=field)
    return found


def _told(row: Any) -> dict[str, Any]:
    shown = {name: getattr(row, name) for name in _EVENT}
    return {name: value.isoformat() if isinstance(value, datetime | date) else value for name, value in shown.items()}


_DAYS: Final = (
    Argument("--since", QT_TRANSLATE_NOOP("cli", "First day; today."), "DATE"),
    Argument("--until", QT_TRANSLATE_NOOP("cli", "Last day; six days after the first."), "DATE"),
    Argument("--kind", QT_TRANSLATE_NOOP("cli", "What is wanted, once for each."), "KIND", _KINDS, many=True),
    Argument("--room", QT_TRANSLATE_NOOP("cli", "Room, by its name."), "ROOM"),
    Argument("--agent", QT_TRANSLATE_NOOP("cli", "Whose letters and tasks."), "AGENT"),
    Argument("--text", QT_TRANSLATE_NOOP("cli", "Words that must stand in it."), "TEXT"),
)

CALENDAR: Final = (
    Command(
        ("calendar", "list"),
        QT_TRANSLATE_NOOP("cli", "List meetings, agendas, deadlines and milestones of some days."),
        list_events,
        _DAYS,
        _EVENT,
        is_list=True,
    ),
    Command(
        ("calendar", "add"),
        QT_TRANSLATE_NOOP("cli", "Add an entry to an agenda: hours, or whole days."),
        add,
        (
            Argument("title", QT_TRANSLATE_NOOP("cli", "Title."), "TITLE", required=True),
            Argument("--starts", QT_TRANSLATE_NOOP("cli", "Beginning, as 2026-11-13T14:00."), "TIME"),
            Argument("--ends", QT_TRANSLATE_NOOP("cli", "End; an hour after the beginning."), "TIME"),
            Argument("--day", QT_TRANSLATE_NOOP("cli", "First whole day."), "DATE"),
            Argument("--until", QT_TRANSLATE_NOOP("cli", "Last whole day; the first one."), "DATE"),
            Argument("--kind", QT_TRANSLATE_NOOP("cli", "What it is."), "KIND", _ENTRY_KINDS),
            Argument("--agenda", QT_TRANSLATE_NOOP("cli", "Whose agenda."), "NAME"),
            Argument("--place", QT_TRANSLATE_NOOP("cli", "Place."), "TEXT"),
            Argument("--room", QT_TRANSLATE_NOOP("cli", "Room, by its name."), "ROOM"),
            Argument("--tentative", QT_TRANSLATE_NOOP("cli", "It is still to be confirmed.")),
        ),
        ("id", "title"),
    ),
    Command(
        ("calendar", "cancel"),
        QT_TRANSLATE_NOOP("cli", "Take an entry off an agenda."),
        cancel,
        (Argument("entry", QT_TRANSLATE_NOOP("cli", "Id of the entry."), "ENTRY", required=True),),
        ("id", "title"),
    ),
    Command(
        ("calendar", "export"),
        QT_TRANSLATE_NOOP("cli", "Write what stands on some days to a calendar file (.ics)."),
        export,
        (Argument("--to", QT_TRANSLATE_NOOP("cli", "File to write."), "FILE", required=True), *_DAYS),
        ("file", "events"),
    ),
    Command(
        ("calendar", "import"),
        QT_TRANSLATE_NOOP("cli", "Take a calendar file (.ics) into an agenda; twice the same file changes nothing."),
        import_file,
        (
            Argument("file", QT_TRANSLATE_NOOP("cli", "File to read."), "FILE", required=True),
            Argument("--agenda", QT_TRANSLATE_NOOP("cli", "Whose agenda."), "NAME"),
            Argument("--dry-run", QT_TRANSLATE_NOOP("cli", "Say what would happen and keep nothing.")),
        ),
        ("title", "result", "count", "notices", "reason"),
        is_list=True,
    ),
)
