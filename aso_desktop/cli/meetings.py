"""The groups `meetings` and `minutes`, and `summary`: what is held, what came of it, what can be said of it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_VIEWS: Final = ("upcoming", "past", "all")
_ROW: Final = (
    "id", "reference", "title", "kind", "starts_at", "ends_at", "time_zone", "state", "room", "series", "items",
    "people", "open_actions",
)  # fmt: skip
_KINDS: Final = ("committee", "meeting", "body", "stand_up")
_MINUTES_KINDS: Final = ("minutes", "report", "decisions")
_LIMIT: Final = 280
_MEETING: Final = Argument(
    "meeting", QT_TRANSLATE_NOOP("cli", "Reference or id of the meeting."), "MEETING", required=True
)


def list_meetings(desk: Desk, given: Given) -> Answer:
    """List meetings."""
    from aso_desktop.services.meetings import queries

    now = desk.host.clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
    with desk.reading() as database:
        rows = queries.meetings(database, given.get("view") or "upcoming", now)
    return Answer([{name: getattr(row, name) for name in _ROW} for row in rows], _lines(desk, rows))


def _lines(desk: Desk, rows: list[Any]) -> Iterator[str]:
    from aso_desktop.services.meetings.clock import local_hour
    from aso_desktop.services.meetings.labels import STATES

    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Reference")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Starts")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Title")),
    ]
    shown = [
        (r.reference, f"{local_hour(r.starts_at, r.time_zone):%Y-%m-%d %H:%M}", desk.say(STATES[r.state]), r.title)
        for r in rows
    ]
    yield from table(headings, shown)


def add(desk: Desk, given: Given) -> Answer:
    """Make a meeting."""
    from aso_desktop.services.meetings.values import ItemInput, MeetingInput, PersonInput

    wanted = MeetingInput(
        given["title"],
        _moment(given, "starts"),
        _moment(given, "ends"),
        kind=given.get("kind") or "meeting",
        reference=given.get("reference") or "",
        time_zone=given.get("time_zone") or "Europe/Paris",
        items=tuple(ItemInput(title) for title in given.get("item") or ()),
        people=tuple(PersonInput(name) for name in given.get("person") or ()),
    )
    done = desk.services.meetings.create(wanted)
    row = _row(desk, done.meeting_id)
    notices = [desk.say(notice) for notice in done.notices]
    data = {"result": "accepted", "id": row.id, "reference": row.reference, "notices": notices}
    return Answer(data, [row.reference, *notices])


def new(desk: Desk, given: Given) -> Answer:
    """Make the minutes of a meeting: it is opened and closed where it was not."""
    row = _found(desk, given["meeting"])
    services = desk.services
    if row.state in ("draft", "convened"):
        services.meetings.start(row.id)
    if _row(desk, row.id).state == "in_session":
        services.meetings.close(row.id)
    done = services.minutes.prepare(row.id, given.get("kind") or "minutes")
    data = {"result": "accepted", "meeting": row.reference, "id": done.subject, "kind": given.get("kind") or "minutes"}
    return Answer(data, [row.reference])


def export(desk: Desk, given: Given) -> Answer:
    """Write the minutes of a meeting as a simple PDF, or as a Word document in a template of the gallery."""
    row = _found(desk, given["meeting"])
    path = values.checked_path(given["out"], "out")
    if given.get("template"):
        return _export_in(desk, row, path, given)
    desk.services.minutes_prints.write(row.id, path, desk.host.translate, wide=bool(given.get("wide")))
    data = {"result": "accepted", "meeting": row.reference, "file": path, "engine": "simple", "unfilled": []}
    return Answer({**data, "pdf": path}, [str(path)])


def _export_in(desk: Desk, row: Any, path: Path, given: Given) -> Answer:
    from aso_desktop.services.templates.files import pdf_of

    if path.suffix.lower() != ".docx":
        words = QT_TRANSLATE_NOOP(
            "cli", "Minutes in a template are a Word document: name the file .docx; --pdf writes its PDF beside it."
        )
        raise UserError(words, field="out")
    template = _template(desk, given["template"].strip())
    unfilled = desk.services.minutes_prints.write_document(row.id, template, path, wide=bool(given.get("wide")))
    pdf = pdf_of(path, desk.host.translate) if given.get("pdf") else None
    data = {"result": "accepted", "meeting": row.reference, "file": path, "engine": pdf.engine if pdf else "template"}
    lines = [str(path), *([f"{pdf.path} ({desk.say(pdf.words)})"] if pdf else [])]
    return Answer({**data, "unfilled": list(unfilled), "pdf": pdf.path if pdf else None}, lines)


def _template(desk: Desk, name: str) -> UUID:
    """Return the template in use for minutes that a name or an id means."""
    from aso_desktop.services.templates import queries as templates

    desk.services.gallery.seed()
    known = values.identity(name)
    with desk.reading() as database:
        usable = templates.usable(database, _MINUTES_KINDS)
    found = [t for t in usable if t.id == known or t.name.casefold() == name.casefold()]
    if not found:
        text = QT_TRANSLATE_NOOP("cli", "No template in use for minutes is called “{name}”: templates list shows them.")
        raise UserError(text.format(name=name[:60]), field="template")
    chosen: UUID = found[0].id
    return chosen


def summary(desk: Desk, given: Given) -> Answer:
    """Summarise a text file in whole sentences."""
    from aso_desktop.services.meetings.summaries import summary_of_file

    del desk
    limit = values.count(given, "limit", _LIMIT, low=1) or _LIMIT
    path = values.checked_path(given["file"], "file")
    made = summary_of_file(path, limit)
    if not made.text:
        text = QT_TRANSLATE_NOOP("cli", "No whole sentence of “{name}” fits in {limit} signs.")
        raise UserError(text.format(name=path.name, limit=limit), field="limit")
    data = {"file": path, "limit": limit, "length": made.length, "summary": made.text, "is_proposal": True}
    return Answer(data, [made.text])


def _found(desk: Desk, reference: str) -> Any:
    from aso_desktop.services.meetings import queries

    known = values.identity(reference)
    with desk.reading() as database:
        rows = [queries.line(database, known)] if known else queries.by_reference(database, reference.strip())
    found = [row for row in rows if row is not None]
    if len(found) == 1:
        return found[0]
    if found:
        text = QT_TRANSLATE_NOOP("cli", "Several meetings have the reference “{reference}”: name one by its id.")
    else:
        text = QT_TRANSLATE_NOOP("cli", "No meeting has the reference or the id “{reference}”.")
    raise UserError(text.format(reference=reference[:60]), field="meeting")


def _row(desk: Desk, meeting_id: UUID) -> Any:
    from aso_desktop.services.meetings import queries

    with desk.reading() as database:
        return queries.line(database, meeting_id)


def _moment(given: Given, field: str) -> datetime:
    """Return an hour written as 2026-11-13T14:00, on the clock of the meeting's zone."""
    text = str(given[field]).strip().replace(" ", "T")
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None or "T" not in text:
        words = QT_TRANSLATE_NOOP("cli", "“{text}” is not an hour: write it as 2026-11-13T14:00.")
        raise UserError(words.format(text=text[:40]), field=field)
    return found


MEETINGS: Final = (
    Command(
        ("meetings", "list"),
        QT_TRANSLATE_NOOP("cli", "List meetings: those to come, unless another view is named."),
        list_meetings,
        (Argument("--view", QT_TRANSLATE_NOOP("cli", "Which ones."), "VIEW", _VIEWS),),
        _ROW,
        is_list=True,
    ),
    Command(
        ("meetings", "add"),
        QT_TRANSLATE_NOOP("cli", "Make a meeting with its agenda and its people."),
        add,
        (
            Argument("--title", QT_TRANSLATE_NOOP("cli", "Title of the meeting."), "TEXT", required=True),
            Argument("--starts", QT_TRANSLATE_NOOP("cli", "Beginning, as 2026-11-13T14:00."), "TIME", required=True),
            Argument("--ends", QT_TRANSLATE_NOOP("cli", "End, as 2026-11-13T15:00."), "TIME", required=True),
            Argument("--kind", QT_TRANSLATE_NOOP("cli", "Kind of meeting."), "KIND", _KINDS),
            Argument("--reference", QT_TRANSLATE_NOOP("cli", "Reference; made from the day."), "TEXT"),
            Argument("--time-zone", QT_TRANSLATE_NOOP("cli", "Time zone; Europe/Paris."), "ZONE"),
            Argument("--item", QT_TRANSLATE_NOOP("cli", "Item of the agenda, once for each."), "TEXT", many=True),
            Argument("--person", QT_TRANSLATE_NOOP("cli", "Participant, once for each."), "NAME", many=True),
        ),
        ("result", "id", "reference", "notices"),
    ),
    Command(
        ("minutes", "new"),
        QT_TRANSLATE_NOOP("cli", "Make the minutes of a meeting, opened and closed where it was not."),
        new,
        (_MEETING, Argument("--kind", QT_TRANSLATE_NOOP("cli", "Kind of minutes."), "KIND", _MINUTES_KINDS)),
        ("result", "meeting", "id", "kind"),
    ),
    Command(
        ("minutes", "export"),
        QT_TRANSLATE_NOOP("cli", "Write the minutes of a meeting as a simple PDF, or in a Word template."),
        export,
        (
            _MEETING,
            Argument("--out", QT_TRANSLATE_NOOP("cli", "File to write."), "FILE", required=True),
            Argument("--template", QT_TRANSLATE_NOOP("cli", "Template of the gallery, by name or id."), "TEMPLATE"),
            Argument("--wide", QT_TRANSLATE_NOOP("cli", "Leave confidential and internal items out.")),
            Argument("--pdf", QT_TRANSLATE_NOOP("cli", "With a template: write its PDF too, by Word or LibreOffice.")),
        ),
        ("result", "meeting", "file", "engine", "unfilled", "pdf"),
    ),
    Command(
        ("summary",),
        QT_TRANSLATE_NOOP("cli", "Summarise a text in whole sentences: a proposal, made on this computer."),
        summary,
        (
            Argument("file", QT_TRANSLATE_NOOP("cli", "Text to summarise."), "FILE", required=True),
            Argument("--limit", QT_TRANSLATE_NOOP("cli", "Signs at most; 280."), "COUNT"),
        ),
        ("file", "limit", "length", "summary", "is_proposal"),
    ),
)
