"""The groups `dossiers` and `plan`: what the section has in hand, what stops it, the plan it is filed by."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_VIEWS: Final = ("live", "mine", "late", "blocked", "dormant", "closed", "all")
_ROW: Final = (
    "id", "number", "title", "code", "lead", "state", "stage", "importance", "opened_on", "closed_on", "due_on", "rule",
    "block", "hold", "letters", "pieces", "tasks", "tasks_done",
)  # fmt: skip
_SHOWN: Final = (
    *_ROW, "summary", "first_on", "last_on", "contents", "notes", "stops", "parties", "sub_dossiers", "blockers",
)  # fmt: skip
_PLAN: Final = ("result", "lines", "accepted", "refused", "is_dry", "columns", "problems")
_HALF_A_YEAR: Final = 182
_DOSSIER: Final = Argument(
    "dossier", QT_TRANSLATE_NOOP("cli", "Number or id of the dossier."), "DOSSIER", required=True
)
_REASON: Final = Argument("--reason", QT_TRANSLATE_NOOP("cli", "Reason, seen by everyone."), "TEXT", required=True)


def list_dossiers(desk: Desk, given: Given) -> Answer:
    """List dossiers."""
    from aso_desktop.services.dossiers import queries
    from aso_desktop.services.search.dossiers.queries import match_of

    view = queries.DossierView(
        given.get("view") or "live",
        desk.today.isoformat(),
        desk.services.author.agent_id,
        match=match_of(given.get("search") or ""),
        dormant_before=(desk.today - timedelta(days=_HALF_A_YEAR)).isoformat(),
    )
    if given.get("lead"):
        view = view._replace(name="mine", agent_id=lookups.agent(desk, given["lead"]))
    with desk.reading() as database:
        rows = queries.rows(database, queries.places(database, view, "due"))
    return Answer([_told(row) for row in rows], _lines(desk, rows))


def show(desk: Desk, given: Given) -> Answer:
    """Show a dossier with all it holds and what keeps it open."""
    from aso_desktop.services.dossiers import queries
    from aso_desktop.services.dossiers.closing import blockers

    row = _found(desk, given["dossier"])
    with desk.reading() as database:
        whole = queries.dossier(database, row.id)
        contents = queries.pieces(database, row.id)
        data = {
            **_told(row),
            "summary": whole.summary if whole else "",
            "first_on": (whole.first_on if whole else "") or None,
            "last_on": (whole.last_on if whole else "") or None,
            "contents": [piece._asdict() for piece in contents],
            "notes": [note._asdict() for note in queries.notes(database, row.id)],
            "stops": [stop._asdict() for stop in queries.stops(database, row.id)],
            "parties": [party._asdict() for party in queries.parties(database, row.id)],
            "sub_dossiers": [below.number for below in queries.below(database, row.id)],
            "blockers": [_blocker(desk, one) for one in blockers(database, row.id)],
        }
    lines = [
        f"{row.number}  {row.title}  ({row.state})",
        *(f"- {p.day}  {p.kind}  {p.number} {p.title}" for p in contents),
    ]
    return Answer(data, [*lines, *(f"! {one['way_out']}" for one in data["blockers"])])


def block(desk: Desk, given: Given) -> Answer:
    """Block a dossier."""
    row = _found(desk, given["dossier"])
    lifter = lookups.agent(desk, given["lifter"], "lifter") if given.get("lifter") else None
    desk.services.dossier_life.block(row.id, given["reason"], lifter)
    return _done(desk, row)


def unblock(desk: Desk, given: Given) -> Answer:
    """Lift every block of a dossier."""
    from aso_desktop.services.dossiers import queries
    from aso_desktop.services.dossiers.closing import nothing_to_lift

    row = _found(desk, given["dossier"])
    with desk.reading() as database:
        present = [s.id for s in queries.stops(database, row.id) if s.kind == "block" and not s.lifted_at]
        if not present:
            raise nothing_to_lift(database, row.id)
    desk.services.dossier_life.lift(present, given.get("reason") or "")
    return _done(desk, row)


def close(desk: Desk, given: Given) -> Answer:
    """Close a dossier; everything that keeps it open is listed."""
    from aso_desktop.services.dossiers.closing import blockers

    row = _found(desk, given["dossier"])
    with desk.reading() as database:
        kept = [_blocker(desk, one) for one in blockers(database, row.id)]
    if kept:
        data = {"result": "refused", "id": row.id, "number": row.number, "state": row.state, "blockers": kept}
        return Answer(data, [str(one["way_out"]) for one in kept], REFUSED)
    desk.services.dossier_life.close(row.id, desk.host.translate)
    return _done(desk, row)


def import_plan(desk: Desk, given: Given) -> Answer:
    """Import a classification plan; wrong lines are listed, all others are dealt with."""
    from aso_desktop.services.dossiers.plan_tables import PlanOrder

    order = PlanOrder(values.checked_path(given["file"], "file"))
    done = desk.services.plan_tables.import_table(replace(order, is_dry=bool(given.get("dry_run"))))
    problems = [{"line": p.line, "column": p.column, "reason": desk.say(p.reason)} for p in done.problems]
    data = {
        "result": "refused" if problems else "accepted",
        "lines": done.lines,
        "accepted": done.accepted,
        "refused": done.refused,
        "is_dry": done.is_dry,
        "columns": dict(done.chosen),
        "problems": problems,
    }
    text = QT_TRANSLATE_NOOP("cli", "{accepted} lines of {lines} are right.")
    lines = [f"{p['line']}, {p['column']}: {p['reason']}" for p in problems]
    said = desk.say(text.format(accepted=done.accepted, lines=done.lines))
    return Answer(data, [*lines, said], REFUSED if problems else DONE)


def _found(desk: Desk, reference: str) -> Any:
    from aso_desktop.services.dossiers import queries

    known = values.identity(reference)
    with desk.reading() as database:
        found = [queries.line(database, known)] if known else queries.by_number(database, reference.strip())
    rows = [row for row in found if row is not None]
    if len(rows) == 1:
        return rows[0]
    if rows:
        text = QT_TRANSLATE_NOOP("cli", "Several dossiers bear the number “{reference}”: name one by its id.")
    else:
        text = QT_TRANSLATE_NOOP("cli", "No dossier has the number or the id “{reference}”.")
    raise UserError(text.format(reference=reference[:60]), field="dossier")


def _done(desk: Desk, row: Any) -> Answer:
    now = _found(desk, str(row.id))
    data = {"result": "accepted", "id": now.id, "number": now.number, "state": now.state, "blockers": []}
    return Answer(data, [f"{now.number}  {now.state}"])


def _told(row: Any) -> dict[str, Any]:
    told = {name: getattr(row, name) for name in _ROW}
    return {name: None if value == "" else value for name, value in told.items()}


def _blocker(desk: Desk, blocker: Any) -> dict[str, Any]:
    return {**blocker._asdict(), "way_out": desk.say(blocker.way_out)}


def _lines(desk: Desk, rows: list[Any]) -> list[str]:
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Number")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Due")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Title")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Block")),
    ]
    return list(table(headings, [(r.number, r.due_on, r.state, r.title, r.block) for r in rows]))


_CHANGED: Final = ("result", "id", "number", "state", "blockers")
DOSSIERS: Final = (
    Command(
        ("dossiers", "list"),
        QT_TRANSLATE_NOOP("cli", "List dossiers, the most pressing first: open ones, unless another view is named."),
        list_dossiers,
        (
            Argument("--view", QT_TRANSLATE_NOOP("cli", "Which ones."), "VIEW", _VIEWS),
            Argument("--lead", QT_TRANSLATE_NOOP("cli", "Agent who leads them."), "NAME"),
            Argument("--search", QT_TRANSLATE_NOOP("cli", "Words of anything they hold."), "TEXT"),
        ),
        _ROW,
        is_list=True,
    ),
    Command(
        ("dossiers", "show"),
        QT_TRANSLATE_NOOP("cli", "Show a dossier with all it holds, and what keeps it from being closed."),
        show,
        (_DOSSIER,),
        _SHOWN,
    ),
    Command(
        ("dossiers", "block"),
        QT_TRANSLATE_NOOP("cli", "Block a dossier: nothing progresses in it until that is lifted."),
        block,
        (
            _DOSSIER,
            _REASON,
            Argument("--lifter", QT_TRANSLATE_NOOP("cli", "Agent who alone may lift it."), "NAME"),
        ),
        _CHANGED,
    ),
    Command(
        ("dossiers", "unblock"),
        QT_TRANSLATE_NOOP("cli", "Lift the blocks of a dossier."),
        unblock,
        (_DOSSIER, Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why it is lifted."), "TEXT")),
        _CHANGED,
    ),
    Command(
        ("dossiers", "close"),
        QT_TRANSLATE_NOOP("cli", "Close a dossier, with its journal; what keeps it open is listed with its way out."),
        close,
        (_DOSSIER,),
        _CHANGED,
    ),
    Command(
        ("plan", "import"),
        QT_TRANSLATE_NOOP("cli", "Import a classification plan (.csv, .xlsx); one wrong line stops no other."),
        import_plan,
        (
            Argument("file", QT_TRANSLATE_NOOP("cli", "Table to import."), "FILE", required=True),
            Argument("--dry-run", QT_TRANSLATE_NOOP("cli", "Try without writing.")),
        ),
        _PLAN,
    ),
)
