"""The groups `templates` and `draft`: checking Word templates and filling them. They need no profile."""

from collections.abc import Iterable
from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

_TEMPLATE: Final = Argument(
    "template", QT_TRANSLATE_NOOP("cli", "Template, .docx or .dotx."), "TEMPLATE", required=True
)
_LANGUAGE: Final = Argument(
    "--language", QT_TRANSLATE_NOOP("cli", "Language of dates and amounts; fr."), "CODE", ("fr", "en")
)
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
    made = files.render(template, data, values.checked_path(given["out"], "out"), given.get("language") or "fr")
    notices = _said(desk, made.notices)
    answer = {"result": "accepted", "file": made.path, "unfilled": list(made.unfilled), "notices": notices}
    return Answer(answer, [str(made.path), *notices])


def merge(desk: Desk, given: Given) -> Answer:
    """Make one document for each row of a table."""
    from aso_desktop.services.templates import files

    template, rows = (values.checked_path(given[name], name) for name in ("template", "rows"))
    plan = _plan(given)
    if given.get("look"):
        done = list(files.look_at_rows(template, rows, plan))
    else:
        folder = values.folder(given, "out") or values.checked_path(".", "out")
        done = list(files.merge(template, rows, folder, plan, desk.output.progress))
    data: list[dict[str, Any]] = [
        {"row": d.number, "state": d.state, "file": d.file or None, "reasons": _said(desk, d.reasons)} for d in done
    ]
    lines = [f"{d['row']:>5}  {d['state']}  {d['file'] or ''}  {' '.join(d['reasons'])}".rstrip() for d in data]
    return Answer(data, lines, DONE if all(d.state == "ready" for d in done) else REFUSED)


def _plan(given: Given) -> Any:
    from aso_desktop.services.templates import files

    return files.plan(
        language=given.get("language") or "fr",
        required=tuple(given.get("required") or ()),
        name=given.get("name"),
        stops=bool(given.get("stop")),
    )


def _said(desk: Desk, texts: Iterable[Text]) -> list[str]:
    return list(dict.fromkeys(desk.say(text) for text in texts))


_DATA: Final = Argument("--data", QT_TRANSLATE_NOOP("cli", "JSON file with the fields."), "FILE", required=True)
_ROWS: Final = Argument(
    "--rows", QT_TRANSLATE_NOOP("cli", "Table of the recipients: CSV, XLSX or JSON."), "FILE", required=True
)

TEMPLATES: Final = (
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
        ),
        ("result", "file", "unfilled", "notices"),
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
            Argument("--look", QT_TRANSLATE_NOOP("cli", "Say what would become of each row; write nothing.")),
            Argument("--stop", QT_TRANSLATE_NOOP("cli", "Write nothing at all when a row is bad.")),
            _LANGUAGE,
        ),
        ("row", "state", "file", "reasons"),
        is_list=True,
    ),
)
