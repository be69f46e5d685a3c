"""The groups `templates` and `draft`: Word templates checked, kept and filled. Only the gallery needs a profile."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

_TEMPLATE: Final = Argument(
    "template", QT_TRANSLATE_NOOP("cli", "Template, .docx or .dotx."), "TEMPLATE", required=True
)
_LANGUAGE: Final = Argument(
    "--language", QT_TRANSLATE_NOOP("cli", "Language of dates and amounts; fr."), "CODE", ("fr", "en")
)
_KINDS: Final = (
    "minutes", "report", "decisions", "service_note", "summary_note", "section_note", "memo", "letter", "receipt",
    "slip", "reminder", "invitation", "attendance_sheet", "visa_sheet",
)  # fmt: skip
_LISTED: Final = ("id", "name", "kind", "language", "version", "state", "faults", "warnings", "shipped")
_SIGNS: Final = {"error": "✗", "warning": "!", "notice": "·"}
_SOUND: Final = QT_TRANSLATE_NOOP("cli", "Nothing is wrong with this template.")


def check(desk: Desk, given: Given) -> Answer:
    """Check a template; every fault is said with its place."""
    from aso_desktop.services.templates import files

    found = files.check(values.checked_path(given["template"], "template"), values.path(given, "fields"))
    data = [
        {
            "severity": f.severity,
            "code": f.code,
            "place": desk.say(f.place),
            "reason": desk.say(f.text),
            "sentence": f.sentence,
            "correction": f.correction or None,
        }
        for f in found
    ]
    lines = [f"{_SIGNS[f.severity]} {desk.say(f.text)}" for f in found] or [desk.say(_SOUND)]
    is_faulty = any(f.severity == "error" for f in found)
    return Answer(data, lines, REFUSED if is_faulty else DONE)


def render(desk: Desk, given: Given) -> Answer:
    """Fill a template from a JSON file."""
    from aso_desktop.services.templates import files

    template, data = (values.checked_path(given[name], name) for name in ("template", "data"))
    out = values.checked_path(given["out"], "out")
    made = files.render(template, data, out, given.get("language") or "fr")
    notices = _said(desk, made.notices)
    pdf = files.pdf_of(made.path, desk.host.translate) if given.get("pdf") else None
    answer = {"result": "accepted", "file": made.path, "unfilled": list(made.unfilled), "notices": notices}
    answer |= {"pdf": pdf.path if pdf else None, "engine": pdf.engine if pdf else None}
    lines = [str(made.path), *([f"{pdf.path} ({desk.say(pdf.words)})"] if pdf else []), *notices]
    return Answer(answer, lines)


def list_templates(desk: Desk, given: Given) -> Answer:
    """List the templates of the gallery."""
    from aso_desktop.services.templates import queries

    desk.services.gallery.seed()
    with desk.reading() as database:
        rows = [r for r in queries.templates(database) if given.get("kind") in (None, r.kind)]
    data = [{name: getattr(row, name) for name in _LISTED} for row in rows]
    return Answer(data, _listed(desk, rows))


def _listed(desk: Desk, rows: list[Any]) -> Iterator[str]:
    from aso_desktop.services.templates.labels import KINDS, STATES

    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Template")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Kind")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Version")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
    ]
    yield from table(
        headings,
        [(r.name, desk.say(KINDS[r.kind]), f"v{r.version} {r.language}", desk.say(STATES[r.state])) for r in rows],
    )


def take_in(desk: Desk, given: Given) -> Answer:
    """Take a template into the gallery; with its faults it stays a draft."""
    from aso_desktop.services.templates.commands import TemplateInput

    path = values.checked_path(given["template"], "template")
    kind, language = given.get("kind") or "letter", given.get("language") or "fr"
    gallery = desk.services.gallery
    look = gallery.look(path, kind)
    done = gallery.accept(path, TemplateInput(given.get("name") or path.stem, kind, language))
    if given.get("use") and not look.faults:
        gallery.move_to(done.subject, "validated")
    notices = _said(desk, (finding.text() for finding in look.findings if finding.severity != "notice"))
    data = {
        "result": "accepted", "id": done.subject, "faults": look.faults, "warnings": look.warnings, "notices": notices,
    }  # fmt: skip
    return Answer(data, [path.name, *notices], REFUSED if look.faults else DONE)


def merge(desk: Desk, given: Given) -> Answer:
    """Make one document for each row of a table."""
    from aso_desktop.services.templates import files

    template, rows = (values.checked_path(given[name], name) for name in ("template", "rows"))
    plan, is_look = _plan(given), bool(given.get("look"))
    done = list(files.look_at_rows(template, rows, plan)) if is_look or given.get("stop") else []
    joined: list[Path] = []
    if not is_look and all(d.state == "ready" for d in done):
        folder = values.folder(given, "out") or values.checked_path(".", "out")
        done = list(files.merge(template, rows, folder, plan, desk.output.progress))
        joined = _join(given, template, rows, folder, plan)
    data: list[dict[str, Any]] = [
        {"row": d.number, "state": d.state, "file": d.file or None, "reasons": _said(desk, d.reasons)} for d in done
    ]
    lines = chain(_told(desk, data), map(str, joined))
    return Answer(data, lines, DONE if all(d.state == "ready" for d in done) else REFUSED)


def _told(desk: Desk, rows: list[dict[str, Any]]) -> Iterator[str]:
    """Say what became of each row."""
    from aso_desktop.services.drafts.labels import ROW_STATES

    for row in rows:
        state, reasons = desk.say(ROW_STATES[row["state"]]), " ".join(row["reasons"])
        yield f"{row['row']:>5}  {state}  {row['file'] or ''}  {reasons}".rstrip()


def _join(given: Given, template: Path, rows: Path, folder: Path, plan: Any) -> list[Path]:
    """Write all letters into one document too, and one PDF of it, where asked; return what was written."""
    from aso_desktop.services.templates import files

    if not given.get("joined") and not given.get("pdf"):
        return []
    return files.join(template, rows, folder, plan, with_pdf=bool(given.get("pdf")))


def _plan(given: Given) -> Any:
    from aso_desktop.services.templates import files

    return files.plan(
        language=given.get("language") or "fr",
        required=tuple(given.get("required") or ()),
        name=given.get("name"),
    )


def _said(desk: Desk, texts: Iterable[Text]) -> list[str]:
    return list(dict.fromkeys(desk.say(text) for text in texts))


_DATA: Final = Argument("--data", QT_TRANSLATE_NOOP("cli", "JSON file with the fields."), "FILE", required=True)
_ROWS: Final = Argument(
    "--rows", QT_TRANSLATE_NOOP("cli", "Table of the recipients: CSV, XLSX or JSON."), "FILE", required=True
)

_PDF: Final = Argument("--pdf", QT_TRANSLATE_NOOP("cli", "Write a PDF too, by Word or LibreOffice, else a simple one."))
_KIND: Final = Argument("--kind", QT_TRANSLATE_NOOP("cli", "Kind of document; letter."), "KIND", _KINDS)

TEMPLATES: Final = (
    Command(
        ("templates", "list"),
        QT_TRANSLATE_NOOP("cli", "List the templates of the gallery."),
        list_templates,
        (_KIND,),
        _LISTED,
        is_list=True,
    ),
    Command(
        ("templates", "import"),
        QT_TRANSLATE_NOOP("cli", "Take a Word template into the gallery; with faults it stays a draft."),
        take_in,
        (
            _TEMPLATE,
            Argument("--name", QT_TRANSLATE_NOOP("cli", "What it is called; the name of the file."), "TEXT"),
            _KIND,
            _LANGUAGE,
            Argument("--use", QT_TRANSLATE_NOOP("cli", "Put it into use when it has no fault.")),
        ),
        ("result", "id", "faults", "warnings", "notices"),
    ),
    Command(
        ("templates", "check"),
        QT_TRANSLATE_NOOP("cli", "Check a Word template; every fault is said with its place and what to do."),
        check,
        (
            _TEMPLATE,
            Argument("--fields", QT_TRANSLATE_NOOP("cli", "JSON dictionary of the known fields."), "FILE"),
        ),
        ("severity", "code", "place", "reason", "sentence", "correction"),
        is_list=True,
    ),
    Command(
        ("draft", "render"),
        QT_TRANSLATE_NOOP("cli", "Fill a Word template from a JSON file."),
        render,
        (
            _TEMPLATE,
            _DATA,
            Argument("--out", QT_TRANSLATE_NOOP("cli", "Document to write."), "FILE", required=True),
            _LANGUAGE,
            _PDF,
        ),
        ("result", "file", "unfilled", "notices", "pdf", "engine"),
    ),
    Command(
        ("draft", "merge"),
        QT_TRANSLATE_NOOP("cli", "Fill a Word template for each row of a table, one file each."),
        merge,
        (
            _TEMPLATE,
            _ROWS,
            Argument("--out", QT_TRANSLATE_NOOP("cli", "Folder for the documents."), "DIR", required=True),
            Argument("--name", QT_TRANSLATE_NOOP("cli", "Name of each file, with tags; the rank of the row."), "TEXT"),
            Argument(
                "--required",
                QT_TRANSLATE_NOOP("cli", "Field that must have a value; may be repeated."),
                "FIELD",
                many=True,
            ),
            Argument("--joined", QT_TRANSLATE_NOOP("cli", "Write all letters into one document too.")),
            Argument("--pdf", QT_TRANSLATE_NOOP("cli", "Write one PDF of all letters too, by Word or LibreOffice.")),
            Argument("--look", QT_TRANSLATE_NOOP("cli", "Say what would become of each row; write nothing.")),
            Argument("--stop", QT_TRANSLATE_NOOP("cli", "Write nothing at all when a row is bad; say which.")),
            _LANGUAGE,
        ),
        ("row", "state", "file", "reasons"),
        is_list=True,
    ),
)
