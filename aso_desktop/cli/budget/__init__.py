"""The group `budget`: lines and their balances, entries of the ledger, reports, imports, the end of a year."""

from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.budget.entries import ENTRIES
from aso_desktop.cli.budget.lookups import YEAR, line_of, year_of
from aso_desktop.cli.budget.sharing import SHARING
from aso_desktop.cli.declare import REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.money import plain

_LINE: Final = Argument("line", QT_TRANSLATE_NOOP("cli", "Code of the line."), "CODE", required=True)
_BALANCES: Final = (
    "ae_open", "cp_open", "ae_frozen", "cp_frozen", "committed", "verified", "invoiced", "requested", "cp_paid",
    "direct", "ae_available", "cp_available", "outstanding",
)  # fmt: skip
_ROW: Final = ("id", "year", "code", "label", "title", "rule", "quota", *_BALANCES)
_MOVEMENT: Final = (
    "id", "happened_on", "nature", "label", "commitment", "supplier", "document", "amount", "ae", "cp",
    "reason", "verdict",
)  # fmt: skip


def list_lines(desk: Desk, given: Given) -> Answer:
    """List the lines of a year with their balances."""
    from aso_desktop.services.budget import labels, queries

    with desk.reading() as database:
        year = year_of(database, given)
        states = queries.register(database, year.id)
    words = labels.columns(year.profile)
    headings = [desk.say(words[name]) for name in ("line", "ae_available", "cp_available", "outstanding", "label")]
    told = [
        (
            state.line.code, desk.money(state.balances.ae_available), desk.money(state.balances.cp_available),
            desk.money(state.balances.outstanding), state.line.label,
        )
        for state in states
    ]  # fmt: skip
    return Answer([_shown(state, year.year) for state in states], table(headings, told))


def _shown(state: Any, year: int, quota: int | None = None) -> dict[str, Any]:
    line = state.line
    shown = {"id": line.id, "year": year, "code": line.code, "label": line.label, "title": line.title}
    shown |= {"rule": line.rule, "quota": None if quota is None else plain(quota)}
    return shown | {name: plain(getattr(state.balances, name)) for name in _BALANCES}


def open_year(desk: Desk, given: Given) -> Answer:
    """Open a fiscal year, empty or like an earlier one."""
    year = values.count(given, "number", low=1) or 0
    done = desk.services.budget.open_year(year, given.get("vocabulary") or "state", values.count(given, "like"))
    words = QT_TRANSLATE_NOOP("cli", "The year {year} is open.").format(year=year)
    return Answer({"result": "accepted", "id": done.subject, "year": year}, [desk.say(words)])


def add_line(desk: Desk, given: Given) -> Answer:
    """Add a line of credit to a year."""
    from aso_desktop.services.budget.values import LineInput, amount

    with desk.reading() as database:
        year = year_of(database, given)
    forecast = given.get("forecast")
    told = LineInput(
        code=given["code"],
        label=given["label"],
        title=values.count(given, "title", 3, low=1) or 3,
        account=given.get("account") or "",
        rule=given.get("rule") or "block",
        forecast_cents=None if forecast is None else amount(forecast, "forecast"),
    )
    done = desk.services.budget.add_line(year.id, told)
    words = QT_TRANSLATE_NOOP("cli", "The line {code} is added.").format(code=told.code)
    return Answer({"result": "accepted", "id": done.subject, "code": told.code, "year": year.year}, [desk.say(words)])


def show(desk: Desk, given: Given) -> Answer:
    """Show a line: its balances and its newest movements."""
    from aso_desktop.services.budget import labels, queries
    from aso_desktop.services.budget.listing import queries as listing

    limit = values.count(given, "limit", 50) or -1
    with desk.reading() as database:
        year = year_of(database, given)
        line = line_of(database, year, given["line"])
        state = queries.LineState(line, queries.line_balances(database, line.id))
        rows = listing.first_page(database, listing.View(line_id=line.id), limit)
    data = _shown(state, year.year) | {"movements": [_movement(row) for row in rows]}
    balances = labels.balances(year.profile)
    lines = [(desk.say(balances[name]), desk.money(getattr(state.balances, name))) for name in _BALANCES]
    words = labels.natures(year.profile)
    told = [
        (
            row.happened_on, desk.say(words[row.nature]), desk.money(row.amount_cents or row.ae_cents),
            desk.say(mark) if (mark := labels.mark_of(row)) else "", row.label,
        )
        for row in rows
    ]  # fmt: skip
    headings = [desk.say(labels.COLUMNS[name]) for name in ("day", "nature", "amount", "state", "label")]
    return Answer(data, [*table((line.code, line.label), lines), "", *table(headings, told)])


def _movement(row: Any) -> dict[str, Any]:
    shown = {name: getattr(row, name) for name in _MOVEMENT if name not in ("amount", "ae", "cp")}
    money = {"amount": row.amount_cents, "ae": row.ae_cents, "cp": row.cp_cents}
    return {name: plain(money[name]) if name in money else shown[name] for name in _MOVEMENT}


def check(desk: Desk, given: Given) -> Answer:
    """Verify the ledger: over-commitments, steps out of order, broken chains, movements without effect."""
    from aso_desktop.services.budget.proof import findings

    with desk.reading() as database:
        year = year_of(database, given)
        found = findings(database, year)
    told = [{"invariant": one.invariant, "id": one.row_id, "reason": desk.say(one.text)} for one in found]
    data = {"result": "faults" if told else "sound", "year": year.year, "findings": told}
    words = [desk.say(QT_TRANSLATE_NOOP("cli", "The ledger of {year} is sound.").format(year=year.year))]
    return Answer(data, [f"{one['invariant']}: {one['reason']}" for one in told] or words, REFUSED if told else 0)


def report(desk: Desk, given: Given) -> Answer:
    """Write a report as PDF, XLSX and CSV."""
    from aso_desktop.services.budget.reports import Order

    with desk.reading() as database:
        year = year_of(database, given)
        line = line_of(database, year, given["line"]).id if given.get("line") else None
    folder = values.folder(given, "out")
    order = Order(given["kind"], year, line, given.get("basis") or "committed")
    files = desk.services.budget_reports.write(order, folder, desk.host.translate, desk.output.progress)
    return Answer({"result": "accepted", "kind": given["kind"], "year": year.year, "files": files}, map(str, files))


def drift(desk: Desk, given: Given) -> Answer:
    """Say which lines drift from their own profile, by how much, and which movements explain it."""
    from aso_desktop.services.budget import labels
    from aso_desktop.services.budget.drifting.queries import drifts

    day = values.day(given, "on") or desk.today
    basis = given.get("basis") or "committed"
    with desk.reading() as database:
        year = year_of(database, given)
        found = drifts(database, year, day, basis)
    data = [
        {
            "code": row.state.line.code,
            "basis": basis,
            "level": row.drift.level,
            "actual": plain(row.drift.actual),
            "reference": plain(row.drift.reference),
            "gap": plain(row.drift.gap),
            "gap_basis_points": row.drift.gap_basis_points,
            "landing": None if row.drift.landing is None else plain(row.drift.landing),
            "profile_years": row.drift.profile_years,
            "reasons": row.drift.reasons,
            "movements": row.movements,
        }
        for row in found
    ]
    told = [
        (row.state.line.code, desk.say(labels.LEVELS[row.drift.level]), desk.money(row.drift.gap), row.state.line.label)
        for row in found
        if row.drift.level != "none"
    ]
    headings = [desk.say(labels.COLUMNS[name]) for name in ("line", "level", "gap", "label")]
    words = [desk.say(QT_TRANSLATE_NOOP("cli", "No line drifts."))]
    return Answer(data, list(table(headings, told)) if told else words)


def import_file(desk: Desk, given: Given) -> Answer:
    """Import a table of movements, or a bank statement; tried only, unless --write is given."""
    from aso_desktop.services.budget.imports import ImportOrder

    path = values.path(given, "file")
    with desk.reading() as database:
        year = year_of(database, given)
        line = line_of(database, year, given["line"]).id if given.get("line") else None
    order = ImportOrder(path, year.id, line, is_dry=not given.get("write")) if path else None
    imports = desk.services.budget_imports
    is_table = path is not None and imports.is_table(path)
    done = (imports.import_table if is_table else imports.import_statement)(order, desk.output.progress)
    problems = [{"line": p.line, "column": p.column, "reason": desk.say(p.reason)} for p in done.problems]
    data = {
        "result": "refused" if problems else "accepted",
        "is_dry": done.is_dry,
        "lines": done.lines,
        "accepted": done.accepted,
        "problems": problems,
        "notices": [desk.say(notice) for notice in done.notices],
    }
    count = desk.say(QT_TRANSLATE_NOOP("cli", "Lines accepted: {accepted} of {lines}").format(**data))
    told = [f"{p['line']}: {p['column'] + ': ' if is_table else ''}{p['reason']}" for p in problems]
    if problems and not done.is_dry:
        told.append(desk.say(QT_TRANSLATE_NOOP("cli", "Nothing was written: mend these lines, then import again.")))
    return Answer(data, [count, *data["notices"], *told], REFUSED if problems else 0)


def export(desk: Desk, given: Given) -> Answer:
    """Write the whole ledger as text for hledger or beancount."""
    file = desk.services.budget_reports.export(values.folder(given, "out"), given.get("form") or "hledger")
    return Answer({"result": "accepted", "file": file}, [str(file)])


def close(desk: Desk, given: Given) -> Answer:
    """Close a fiscal year that is over."""
    with desk.reading() as database:
        year = year_of(database, given)
    if given.get("complementary"):
        desk.services.budget.begin_complementary_period(year.id)
        begun = QT_TRANSLATE_NOOP("cli", "The complementary period of {year} has begun.").format(year=year.year)
        return Answer({"result": "accepted", "year": year.year, "sha256": None}, [desk.say(begun)])
    done = desk.services.budget.close_year(year.id)
    words = QT_TRANSLATE_NOOP("cli", "The year {year} is closed.").format(year=done.year)
    return Answer({"result": "accepted", "year": done.year, "sha256": done.sha256}, [desk.say(words)])


_OUT: Final = Argument("--out", QT_TRANSLATE_NOOP("cli", "Folder for the files."), "DIR", required=True)
_FILE: Final = Argument("file", QT_TRANSLATE_NOOP("cli", "A .csv or .xlsx, or a statement."), "FILE", required=True)
_BASIS: Final = Argument(
    "--basis", QT_TRANSLATE_NOOP("cli", "What counts: committed, the usual, or paid."), "BASIS", ("committed", "paid")
)
_LINE_OPTION: Final = Argument("--line", QT_TRANSLATE_NOOP("cli", "Code of the line."), "CODE")

BUDGET: Final = (
    Command(
        ("budget", "lines"),
        QT_TRANSLATE_NOOP("cli", "List the lines of a year with every balance."),
        list_lines,
        (YEAR,),
        _ROW,
        is_list=True,
    ),
    Command(
        ("budget", "open"),
        QT_TRANSLATE_NOOP("cli", "Open a fiscal year."),
        open_year,
        (
            Argument("number", QT_TRANSLATE_NOOP("cli", "The year to open."), "YEAR", required=True),
            Argument("--like", QT_TRANSLATE_NOOP("cli", "Take over the lines of this earlier year."), "YEAR"),
            Argument(
                "--vocabulary",
                QT_TRANSLATE_NOOP("cli", "Words of the year: state, local (M57) or other."),
                "WORD",
                ("state", "local", "other"),
            ),
        ),
        ("result", "id", "year"),
    ),
    Command(
        ("budget", "add-line"),
        QT_TRANSLATE_NOOP("cli", "Add a line of credit."),
        add_line,
        (
            Argument("code", QT_TRANSLATE_NOOP("cli", "Code of the new line."), "CODE", required=True),
            Argument("--label", QT_TRANSLATE_NOOP("cli", "Words of the line."), "TEXT", required=True),
            Argument("--title", QT_TRANSLATE_NOOP("cli", "Title of the LOLF, 1 to 7; 3."), "NUMBER"),
            Argument("--account", QT_TRANSLATE_NOOP("cli", "Account by nature."), "TEXT"),
            Argument(
                "--rule",
                QT_TRANSLATE_NOOP("cli", "Above the credit: block, warn or free."),
                "RULE",
                ("block", "warn", "free"),
            ),
            Argument("--forecast", QT_TRANSLATE_NOOP("cli", "The line’s own forecast of the year."), "AMOUNT"),
            YEAR,
        ),
        ("result", "id", "code", "year"),
    ),
    *ENTRIES,
    *SHARING,
    Command(
        ("budget", "show"),
        QT_TRANSLATE_NOOP("cli", "Show a line: its balances and its newest movements."),
        show,
        (_LINE, YEAR, Argument("--limit", QT_TRANSLATE_NOOP("cli", "At most so many movements; 50."), "COUNT")),
        (*_ROW, "movements"),
    ),
    Command(
        ("budget", "check"),
        QT_TRANSLATE_NOOP("cli", "Verify the ledger of a year."),
        check,
        (YEAR,),
        ("result", "year", "findings"),
    ),
    Command(
        ("budget", "report"),
        QT_TRANSLATE_NOOP("cli", "Write a report: PDF, XLSX and CSV."),
        report,
        (
            Argument(
                "kind",
                QT_TRANSLATE_NOOP("cli", "Which report."),
                "KIND",
                ("situation", "line", "outstanding", "drift", "closing"),
                required=True,
            ),
            _OUT,
            _LINE_OPTION,
            YEAR,
            _BASIS,
        ),
        ("result", "kind", "year", "files"),
    ),
    Command(
        ("budget", "drift"),
        QT_TRANSLATE_NOOP("cli", "Say which lines drift from their own profile."),
        drift,
        (YEAR, _BASIS, Argument("--on", QT_TRANSLATE_NOOP("cli", "Day of the verdict; today."), "DATE")),
        (
            "code", "basis", "level", "actual", "reference", "gap", "gap_basis_points", "landing", "profile_years",
            "reasons", "movements",
        ),
        is_list=True,
    ),
    Command(
        ("budget", "import"),
        QT_TRANSLATE_NOOP("cli", "Import movements: CSV, XLSX, OFX, MT940, camt.053 or CFONB 120."),
        import_file,
        (
            _FILE,
            _LINE_OPTION,
            YEAR,
            Argument("--write", QT_TRANSLATE_NOOP("cli", "Write what was tried; without it nothing is.")),
        ),
        ("result", "is_dry", "lines", "accepted", "problems", "notices"),
    ),
    Command(
        ("budget", "export"),
        QT_TRANSLATE_NOOP("cli", "Write the ledger as plain-text accounting."),
        export,
        (
            _OUT,
            Argument(
                "--form",
                QT_TRANSLATE_NOOP("cli", "hledger, the usual, or beancount."),
                "FORM",
                ("hledger", "beancount"),
            ),
        ),
        ("result", "file"),
    ),
    Command(
        ("budget", "close"),
        QT_TRANSLATE_NOOP("cli", "Close a fiscal year that is over."),
        close,
        (
            YEAR,
            Argument(
                "--complementary",
                QT_TRANSLATE_NOOP("cli", "Only begin the complementary period: entries then need a reason."),
            ),
        ),
        ("result", "year", "sha256"),
    ),
)  # fmt: skip
