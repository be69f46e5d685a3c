"""The command `statement`: pending matters, reminders to send, duties, call book, workload."""

from typing import Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_KINDS: Final = ("pending", "month", "reminders", "duties", "calls", "load")


def write(desk: Desk, given: Given) -> Answer:
    """Show a statement, and write it if a file is named."""
    from aso_desktop.services.day.statements import prints
    from aso_desktop.services.day.statements.tables import Asked, statement

    asked = Asked(desk.today, desk.services.rules().calendar, desk.host.translate)
    with desk.reading() as database:
        page = statement(database, given["kind"], asked, values.day(given, "week"))
    path = values.path(given, "to")
    if path is not None:
        prints.write(page, path, desk.host.clock, desk.host.translate)
    data = {
        "title": page.title,
        "subtitle": page.subtitle,
        "headings": page.headings,
        "rows": [list(row) for row in page.rows],
        "file": str(path) if path else None,
    }
    return Answer(data, list(prints.text_of(page, desk.host.translate)))


STATEMENTS: Final = (
    Command(
        ("statement",),
        QT_TRANSLATE_NOOP("cli", "Show a statement of the office, and write it as PDF, spreadsheet or plain text."),
        write,
        (
            Argument("kind", QT_TRANSLATE_NOOP("cli", "Which statement."), "KIND", _KINDS, required=True),
            Argument("--week", QT_TRANSLATE_NOOP("cli", "Any day of the week of the pending statement."), "DATE"),
            Argument("--to", QT_TRANSLATE_NOOP("cli", "File to write: .pdf, .xlsx or .txt."), "FILE"),
        ),
        ("title", "subtitle", "headings", "rows", "file"),
    ),
)
