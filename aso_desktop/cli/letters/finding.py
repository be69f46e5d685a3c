"""`letters list`, `letters show` and `letters export`."""

from collections.abc import Sequence
from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.letters.adding import DIRECTIONS
from aso_desktop.cli.letters.shapes import REFERENCE, ROW_FIELDS, SHOWN_FIELDS, row, whole
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_LIMIT: Final = 50

FILTERS: Final = (
    Argument(
        "--search", QT_TRANSLATE_NOOP("cli", "Words of number, correspondents, subject, notes, enclosures."), "TEXT"
    ),
    Argument("--direction", QT_TRANSLATE_NOOP("cli", "Which way they go."), "WAY", tuple(DIRECTIONS)),
    Argument("--register", QT_TRANSLATE_NOOP("cli", "Code of a register; may be repeated."), "CODE", many=True),
    Argument("--state", QT_TRANSLATE_NOOP("cli", "State; may be repeated."), "STATE", many=True),
    Argument("--open", QT_TRANSLATE_NOOP("cli", "Those that wait for somebody.")),
    Argument("--late", QT_TRANSLATE_NOOP("cli", "Open ones whose target date is past.")),
    Argument("--from", QT_TRANSLATE_NOOP("cli", "From this day of arrival or departure on."), "DATE"),
    Argument("--to", QT_TRANSLATE_NOOP("cli", "Up to this day."), "DATE"),
    Argument("--lead", QT_TRANSLATE_NOOP("cli", "Agent in charge: name or initials."), "NAME"),
)


def list_letters(desk: Desk, given: Given) -> Answer:
    """List letters, the newest first."""
    from aso_desktop.services.correspondence import queries as reading

    limit = values.count(given, "limit", _LIMIT) or 0
    wanted = listing(desk, given)
    after = lookups.letter(desk, given["after"], "after") if "after" in given else None
    with desk.reading() as database:
        found = [reading.detail(database, letter_id) for letter_id in _ids(database, wanted, limit, after)]
    shown = [row(whole(detail, desk.today)) for detail in found if detail is not None]
    return Answer(shown, _lines(desk, shown))


def show(desk: Desk, given: Given) -> Answer:
    """Show one letter whole."""
    from aso_desktop.services.correspondence import queries as reading

    letter_id = lookups.letter(desk, given["letter"], "letter")
    with desk.reading() as database:
        shown = whole(reading.detail(database, letter_id), desk.today)
    told = {name: _plain(value) for name, value in shown.items() if value not in (None, "", [], ())}
    return Answer(shown, (f"{name}: {value}" for name, value in told.items()))


def export(desk: Desk, given: Given) -> Answer:
    """Write the letters of a list in a table."""
    out = values.path(given, "out")
    kind = out.suffix.lower().lstrip(".") if out is not None else ""
    if out is None or kind not in ("xlsx", "csv"):
        text = QT_TRANSLATE_NOOP("cli", "Name a file that ends in .xlsx or .csv.")
        raise UserError(text, field="out")
    outgoing = desk.services.outgoing
    wanted = listing(desk, given)
    written = outgoing.export(wanted, out, kind, desk.host.translate, desk.output.progress)
    outgoing.note_export(written, out.name)
    text = QT_TRANSLATE_NOOP("cli", "{count} letters written to {file}.")
    data = {"result": "accepted", "file": out, "letters": written}
    return Answer(data, [desk.say(text.format(count=written, file=out))])


def listing(desk: Desk, given: Given) -> Any:
    """Return the letters that the filters ask for."""
    from aso_desktop.services.correspondence.labels import STATES
    from aso_desktop.services.correspondence.views import LATE, NEWEST_FIRST, Listing, View

    states = tuple(given.get("state", ()))
    if unknown := [state for state in states if state not in STATES]:
        text = QT_TRANSLATE_NOOP("cli", "“{state}” is not a state: choose among {known}.")
        raise UserError(text.format(state=unknown[0][:60], known=", ".join(STATES)), field="state")
    view = View(
        directions=(DIRECTIONS[given["direction"]],) if "direction" in given else (),
        states=states,
        open_only=given.get("open", False) or given.get("late", False),
        due=LATE if given.get("late") else "",
        register_ids=tuple(lookups.register(desk, code).id for code in given.get("register", ())),
        lead_id=lookups.agent(desk, given["lead"]) if "lead" in given else None,
        day_from=values.day(given, "from"),
        day_to=values.day(given, "to"),
        text=given.get("search", ""),
    )
    return Listing(view, NEWEST_FIRST, desk.today)


def _ids(database: Any, wanted: Any, limit: int, after: Any) -> list[Any]:
    """Return the identities of a page; a limit of 0 is no limit."""
    from aso_desktop.services.correspondence.listing import queries

    places = _places(database, wanted, limit, queries.place_of(database, after) if after else None)
    return [row.id for row in queries.rows(database, places[:limit] if limit else places)]


def _places(database: Any, wanted: Any, limit: int, after: int | None) -> Sequence[int]:
    from aso_desktop.services.correspondence.listing import queries

    if wanted.view.text.strip():
        found = list(queries.find_all(database, wanted))
        return found[found.index(after) + 1 :] if after in found else found
    cursor = queries.Cursor(None, after) if after is not None else None
    places: list[int] = []
    while True:
        part = queries.places(database, wanted, cursor)
        places += [place for place in part.places if after is None or place < after]
        cursor = part.after
        if cursor is None or (limit and len(places) >= limit):
            return places


def _lines(desk: Desk, shown: Sequence[dict[str, Any]]) -> Sequence[str]:
    from aso_desktop.services.correspondence.labels import STATES

    if not shown:
        return [desk.say(QT_TRANSLATE_NOOP("cli", "No letter."))]
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Number")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Day")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Correspondent")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Subject")),
    ]
    rows = [
        (
            r["number"] or "",
            r["received_on"] or r["sent_on"] or r["registered_on"] or "",
            desk.say(STATES[r["state"]]),
            r["sender"] if r["direction"] == "incoming" else r["recipient"],
            r["subject"],
        )
        for r in shown
    ]
    return list(table(headings, rows))


def _plain(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "; ".join(_plain(item) for item in value)
    if isinstance(value, dict):
        return " · ".join(str(part) for part in value.values() if part not in (None, ""))
    return str(value)


LIST: Final = Command(
    ("letters", "list"),
    QT_TRANSLATE_NOOP("cli", "List letters, the newest first."),
    list_letters,
    (
        *FILTERS,
        Argument("--limit", QT_TRANSLATE_NOOP("cli", "At most so many letters; 50, and 0 for all."), "COUNT"),
        Argument(
            "--after", QT_TRANSLATE_NOOP("cli", "Go on after this letter: number or id of the last one."), "NUMBER"
        ),
    ),
    ROW_FIELDS,
    is_list=True,
)
SHOW: Final = Command(
    ("letters", "show"), QT_TRANSLATE_NOOP("cli", "Show a letter whole."), show, (REFERENCE,), SHOWN_FIELDS
)
EXPORT: Final = Command(
    ("letters", "export"),
    QT_TRANSLATE_NOOP("cli", "Write letters in a table, .xlsx or .csv."),
    export,
    (*FILTERS, Argument("--out", QT_TRANSLATE_NOOP("cli", "File to write."), "FILE", required=True)),
    ("result", "file", "letters"),
)
