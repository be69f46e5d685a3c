"""`letters import`: messages, documents and tables; one answer for each, and none stops the others."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_TABLES: Final = (".csv", ".xlsx")
_FIELDS: Final = (
    "file", "result", "id", "number", "reason", "notices", "lines", "accepted", "refused", "numbers", "problems",
    "mapping", "batch", "dry_run",
)  # fmt: skip


def import_files(desk: Desk, given: Given) -> Answer:
    """Take files in, in their order."""
    paths = values.paths(given, "file")
    register_id = lookups.register(desk, given["register"]).id if "register" in given else None
    results: list[dict[str, Any]] = []
    for is_table, group in _groups(paths):
        if is_table:
            results += [_table(desk, given, path, register_id) for path in group]
        else:
            results += _files(desk, given, group, register_id)
    code = DONE if all(r["result"] == "accepted" for r in results) else REFUSED
    return Answer(results, (_line(r) for r in results), code)


def _groups(paths: Sequence[Path]) -> list[tuple[bool, list[Path]]]:
    """Keep files together between tables, so that the reading process starts once for them."""
    groups: list[tuple[bool, list[Path]]] = []
    for path in paths:
        is_table = path.suffix.lower() in _TABLES
        if not groups or groups[-1][0] != is_table:
            groups.append((is_table, []))
        groups[-1][1].append(path)
    return groups


def _files(desk: Desk, given: Given, paths: Sequence[Path], register_id: UUID | None) -> list[dict[str, Any]]:
    if given.get("dry_run"):
        text = QT_TRANSLATE_NOOP("cli", "Only tables (.csv, .xlsx) can be tried without writing.")
        return [_blank(path) | {"result": "refused", "reason": desk.say(text)} for path in paths]
    service = desk.services.correspondence
    done = service.import_files(paths, register_id, desk.output.progress, force=given.get("force", False))
    with suppress(Cancelled, EnvironmentFailure):  # the letters are registered: their words are read the next time
        service.extract_pending(desk.output.progress)
    return [_file(desk, result) for result in done]


def _file(desk: Desk, result: Any) -> dict[str, Any]:
    return _blank(Path(result.file)) | {
        "result": result.result,
        "id": result.id,
        "number": result.number,
        "reason": desk.say(result.reason) if result.reason else None,
        "notices": [desk.say(notice) for notice in result.notices],
        "accepted": 1 if result.result == "accepted" else 0,
        "refused": 0 if result.result == "accepted" else 1,
    }


def _table(desk: Desk, given: Given, path: Path, register_id: UUID | None) -> dict[str, Any]:
    """Import a table, or try it; a table that cannot be read is an answer, not the end of the batch."""
    from aso_desktop.services.correspondence.table_import import TableOrder

    order = TableOrder(
        path,
        columns=_mapping(given),
        register_id=register_id,
        policy="lines" if given.get("skip_wrong_lines") else "all",
        is_dry=given.get("dry_run", False),
    )
    try:
        report = desk.services.correspondence.import_table(order, desk.output.progress)
    except (UserError, EnvironmentFailure) as error:
        return _blank(path) | {"result": "refused", "reason": desk.say(error.text)}
    return _blank(path) | _report(desk, report)


def _report(desk: Desk, report: Any) -> dict[str, Any]:
    is_whole = not report.problems and not report.is_stopped
    text = QT_TRANSLATE_NOOP("cli", "{count} lines were refused.").format(count=report.refused)
    return {
        "result": "accepted" if is_whole else "refused",
        "reason": None if is_whole else desk.say(text),
        "notices": [desk.say(notice) for notice in report.notices],
        "lines": report.lines,
        "accepted": report.accepted,
        "refused": report.refused,
        "numbers": report.numbers,
        "problems": [{"line": p.line, "column": p.column, "reason": desk.say(p.reason)} for p in report.problems],
        "mapping": dict(report.chosen),
        "batch": report.batch or None,
        "dry_run": report.is_dry,
    }


def _mapping(given: Given) -> dict[str, str] | None:
    """Return which column is which field: `subject=Objet`."""
    pairs = given.get("mapping")
    if pairs is None:
        return None
    found = {}
    for pair in pairs:
        name, sign, column = pair.partition("=")
        if not sign or not name.strip() or not column.strip():
            text = QT_TRANSLATE_NOOP("cli", "Write a mapping as field=Column, for instance subject=Objet.")
            raise UserError(text, field="mapping")
        found[name.strip()] = column.strip()
    return found


def _blank(path: Path) -> dict[str, Any]:
    empty: dict[str, Any] = dict.fromkeys(_FIELDS)
    return empty | {
        "file": str(path), "notices": [], "accepted": 0, "refused": 1, "numbers": [], "problems": [], "dry_run": False
    }  # fmt: skip


def _line(result: dict[str, Any]) -> str:
    said = result["number"] or result["reason"] or ", ".join(result["numbers"]) or str(result["accepted"])
    problems = "".join(f"\n  {p['line']} {p['column']}: {p['reason']}" for p in result["problems"])
    notices = "".join(f"\n  {notice}" for notice in result["notices"])
    return f"{result['file']}: {said}{notices}{problems}"


def roll_back(desk: Desk, given: Given) -> Answer:
    """Take the import of a table back."""
    done = desk.services.correspondence.roll_back_import(given["batch"], given["reason"])
    letters = len(done.ids)
    text = QT_TRANSLATE_NOOP("cli", "The import is taken back.")
    return Answer({"result": "accepted", "batch": given["batch"], "changed": letters}, [desk.say(text)])


IMPORT: Final = Command(
    ("letters", "import"),
    QT_TRANSLATE_NOOP("cli", "Register messages (.eml, .msg), documents, and tables of letters (.csv, .xlsx)."),
    import_files,
    (
        Argument("file", QT_TRANSLATE_NOOP("cli", "Files to take in."), "FILE", many=True, required=True),
        Argument("--register", QT_TRANSLATE_NOOP("cli", "Code of the register; the first of the arrivals."), "CODE"),
        Argument("--force", QT_TRANSLATE_NOOP("cli", "Register a message or a file even if it is there already.")),
        Argument(
            "--mapping",
            QT_TRANSLATE_NOOP("cli", "Column of a field: subject=Objet; may be repeated."),
            "PAIR",
            many=True,
        ),
        Argument("--dry-run", QT_TRANSLATE_NOOP("cli", "Try a table without writing.")),
        Argument(
            "--skip-wrong-lines", QT_TRANSLATE_NOOP("cli", "Write the good lines of a table; otherwise all or none.")
        ),
    ),
    _FIELDS,
    is_list=True,
)
ROLL_BACK: Final = Command(
    ("letters", "roll-back"),
    QT_TRANSLATE_NOOP(
        "cli", "Take the import of a table back: its letters go, or are cancelled if something followed."
    ),
    roll_back,
    (
        Argument("batch", QT_TRANSLATE_NOOP("cli", "Batch that the import answered."), "BATCH", required=True),
        Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why."), "TEXT", required=True),
    ),
    ("result", "batch", "changed"),
)
