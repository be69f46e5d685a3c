"""The command `day`: what one person has to deal with, and its briefing."""

from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_FIELDS: Final = ("day", "agent", "items", "figures", "text", "file")
_ITEM: Final = ("group", "kind", "id", "number", "title", "who", "due_on", "late_days", "action")


def day(desk: Desk, given: Given) -> Answer:
    """Show the day of an agent, and write its briefing if a file is named."""
    from aso_desktop.services.day import queries
    from aso_desktop.services.day.briefing import briefing
    from aso_desktop.services.people.queries import agents

    agent = lookups.agent(desk, given["agent"], "agent") if given.get("agent") else desk.services.author.agent_id
    with desk.reading() as database:
        view = queries.view_of(database, agent, desk.today, desk.services.rules().calendar)
        items = queries.day(database, view, _conflicts(desk, database))
        name = next((row.name for row in agents(database) if row.id == agent), "")
        kind = "closing" if given.get("closing") else "morning"
        page = briefing(database, kind, view, items, name, desk.host.translate)
        done = queries.figures(database, desk.today)._asdict()
    data = {
        "day": desk.today,
        "agent": name,
        "items": [{field: getattr(item, field) for field in _ITEM} for item in items],
        "figures": done,
        "text": page.text,
        "file": _write(desk, given, page),
    }
    return Answer(data, page.text.splitlines())


def _write(desk: Desk, given: Given, page: Any) -> str | None:
    from aso_desktop.services.day import prints

    path = values.path(given, "to")
    if path is None:
        return None
    if path.suffix.lstrip(".") not in prints.FORMATS:
        words = QT_TRANSLATE_NOOP("cli", "Name a file that ends with .pdf, .docx or .txt.")
        raise UserError(words, field="to")
    return str(prints.write(page, path, desk.host.clock, desk.host.translate))


def _conflicts(desk: Desk, database: Any) -> list[Any]:
    from uuid import UUID

    from aso_desktop.services.day.queries import Conflict

    found = desk.services.conflicts.open(database)
    return [Conflict(cell.table, UUID(bytes=cell.row), cell.column, len(cell.versions)) for cell in found]


DAY: Final = (
    Command(
        ("day",),
        QT_TRANSLATE_NOOP(
            "cli", "Show what an agent has to deal with: late, due today, visas, drafts, conflicts, budget."
        ),
        day,
        (
            Argument("--agent", QT_TRANSLATE_NOOP("cli", "Whose day."), "AGENT"),
            Argument("--closing", QT_TRANSLATE_NOOP("cli", "The closing briefing: it tells what was done first.")),
            Argument("--to", QT_TRANSLATE_NOOP("cli", "File to write: .pdf, .docx or .txt."), "FILE"),
        ),
        _FIELDS,
    ),
)
