"""The group `registers`: registers, their numbers and their months."""

from datetime import date
from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_REGISTER: Final = Argument("register", QT_TRANSLATE_NOOP("cli", "Code of the register."), "CODE", required=True)
_MONTH: Final = Argument("--month", QT_TRANSLATE_NOOP("cli", "Month, as 2026-10."), "MONTH", required=True)
_ROW: Final = (
    "id", "code", "label", "direction", "unit", "pattern", "reset", "state", "last_number", "last_on", "months",
)  # fmt: skip
_MONTH_FIELDS: Final = ("month", "first", "last", "counts", "unexplained", "closed_at", "sha256")
_MONTHS_BACK: Final = 2
"""Calendar years whose months are listed, the present one included."""


def list_registers(desk: Desk, given: Given) -> Answer:
    """List the registers with their months."""
    from aso_desktop.services.registers import queries

    del given
    since = date(desk.today.year - _MONTHS_BACK + 1, 1, 1)
    with desk.reading() as database:
        found = [(row, queries.months(database, row.id, since)) for row in queries.registers(database)]
    return Answer([_shown(row, months) for row, months in found], _lines(desk, [row for row, _ in found]))


def _shown(row: Any, months: Any) -> dict[str, Any]:
    shown: dict[str, Any] = {name: getattr(row, name) for name in _ROW if name != "months"}
    shown["last_number"], shown["last_on"] = row.last_number or None, row.last_on or None
    shown["months"] = [
        {name: getattr(month, name) for name in _MONTH_FIELDS} | {"closed_at": month.closed_at or None}
        for month in months
    ]
    return shown


def _lines(desk: Desk, rows: list[Any]) -> list[str]:
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Code")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Unit")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Last number")),
        desk.say(QT_TRANSLATE_NOOP("cli", "On")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Label")),
    ]
    return list(table(headings, [(r.code, r.unit, r.last_number, r.last_on, r.label) for r in rows]))


def close(desk: Desk, given: Given) -> Answer:
    """Close a month of a register, and print it where a folder is named."""
    register = lookups.register(desk, given["register"])
    month = values.month(given, "month")
    done = desk.services.registers.close_month(register.id, month)
    data = {
        "result": "accepted",
        "register": register.code,
        "month": month,
        "id": done.closure_id,
        "numbers": done.numbers,
        "sha256": done.sha256,
        "unexplained": 0,
        "files": _files(desk, given, register, month),
    }
    text = QT_TRANSLATE_NOOP("cli", "{month} is closed in {register}: {count} numbers, none unexplained.")
    words = desk.say(text.format(month=month, register=register.code, count=done.numbers))
    return Answer(data, [words, *map(str, data["files"])])


def report(desk: Desk, given: Given) -> Answer:
    """Print a month of a register: PDF, XLSX and CSV."""
    register = lookups.register(desk, given["register"])
    month = values.month(given, "month")
    files = _files(desk, given, register, month)
    data = {"result": "accepted", "register": register.code, "month": month, "files": files}
    return Answer(data, map(str, files))


def _files(desk: Desk, given: Given, register: Any, month: str) -> list[Any]:
    """Write a month as PDF, XLSX and CSV in the folder named, if one is."""
    folder = values.folder(given, "out")
    if folder is None:
        return []
    prints = desk.services.prints
    return list(prints.print_month(register.id, month, folder, desk.host.translate, desk.output.progress))


def lost(desk: Desk, given: Given) -> Answer:
    """Print the numbers of a year that no letter bears: the year-end statement."""
    register = lookups.register(desk, given["register"])
    period = str(values.count(given, "year", desk.today.year))
    folder = values.folder(given, "out")
    files = list(desk.services.prints.print_lost(register.id, period, folder, desk.host.translate))
    data = {"result": "accepted", "register": register.code, "period": period, "files": files}
    return Answer(data, map(str, files))


def reserve(desk: Desk, given: Given) -> Answer:
    """Set numbers aside for a journey."""
    register = lookups.register(desk, given["register"])
    wanted = values.count(given, "count", low=1) or 0
    expires_on = values.day(given, "expires_on")
    done = desk.services.registers.reserve(register.id, wanted, given["holder"], expires_on)
    data = {
        "result": "accepted",
        "register": register.code,
        "block_id": done.block_id,
        "holder": given["holder"],
        "expires_on": expires_on,
        "numbers": done.numbers,
    }
    return Answer(data, done.numbers)


def give_back(desk: Desk, given: Given) -> Answer:
    """Give the numbers left of a journey back."""
    block = values.identity(given["block"])
    if block is None:
        raise desk.code("block", given["block"])
    done = desk.services.registers.give_back(block)
    data = {"result": "accepted", "block_id": block, "returned": len(done.ids)}
    return Answer(data, [desk.say(QT_TRANSLATE_NOOP("cli", "The numbers left are given back."))])


def void(desk: Desk, given: Given) -> Answer:
    """Use up a number without a letter."""
    register = lookups.register(desk, given["register"])
    value = values.count(given, "value", low=1)
    done = desk.services.registers.void_number(register.id, given["reason"], value)
    data = {"result": "accepted", "register": register.code, "id": done.subject, "reason": given["reason"]}
    return Answer(data, [desk.say(QT_TRANSLATE_NOOP("cli", "The number is void."))])


_OUT: Final = QT_TRANSLATE_NOOP("cli", "Folder for the printed month: PDF, XLSX and CSV.")
_REASON: Final = Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why."), "TEXT", required=True)

REGISTERS: Final = (
    Command(
        ("registers", "list"),
        QT_TRANSLATE_NOOP("cli", "List the registers, their last numbers and their months."),
        list_registers,
        (),
        _ROW,
        is_list=True,
    ),
    Command(
        ("registers", "close"),
        QT_TRANSLATE_NOOP("cli", "Close a month of a register: its lines are frozen and hashed."),
        close,
        (_REGISTER, _MONTH, Argument("--out", _OUT, "DIR")),
        ("result", "register", "month", "id", "numbers", "sha256", "unexplained", "files"),
    ),
    Command(
        ("registers", "report"),
        QT_TRANSLATE_NOOP("cli", "Print a month of a register."),
        report,
        (_REGISTER, _MONTH, Argument("--out", _OUT, "DIR", required=True)),
        ("result", "register", "month", "files"),
    ),
    Command(
        ("registers", "lost"),
        QT_TRANSLATE_NOOP("cli", "Print the numbers of a year that no letter bears, with their reasons."),
        lost,
        (
            _REGISTER,
            Argument("--year", QT_TRANSLATE_NOOP("cli", "Year; the present one."), "YEAR"),
            Argument("--out", QT_TRANSLATE_NOOP("cli", "Folder for the statement: PDF and CSV."), "DIR", required=True),
        ),
        ("result", "register", "period", "files"),
    ),
    Command(
        ("registers", "reserve"),
        QT_TRANSLATE_NOOP("cli", "Set numbers aside for a journey, 10 to 50 of them."),
        reserve,
        (
            _REGISTER,
            Argument("--count", QT_TRANSLATE_NOOP("cli", "How many."), "COUNT", required=True),
            Argument("--holder", QT_TRANSLATE_NOOP("cli", "Who takes them along."), "NAME", required=True),
            Argument("--expires-on", QT_TRANSLATE_NOOP("cli", "Last day they may be used."), "DATE", required=True),
        ),
        ("result", "register", "block_id", "holder", "expires_on", "numbers"),
    ),
    Command(
        ("registers", "give-back"),
        QT_TRANSLATE_NOOP("cli", "Give back the reserved numbers that were not used."),
        give_back,
        (Argument("block", QT_TRANSLATE_NOOP("cli", "The block_id of the reservation."), "BLOCK", required=True),),
        ("result", "block_id", "returned"),
    ),
    Command(
        ("registers", "void"),
        QT_TRANSLATE_NOOP("cli", "Use up the next number, or a reserved one, without a letter."),
        void,
        (
            _REGISTER,
            Argument("--value", QT_TRANSLATE_NOOP("cli", "The reserved number of this year; the next one."), "COUNT"),
            _REASON,
        ),
        ("result", "register", "id", "reason"),
    ),
)
