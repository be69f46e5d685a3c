"""The command and the group `sync`: exchange once or at the usual rhythm; state, conflicts and their settling."""

import json
from threading import Event
from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.declare import DONE, ENVIRONMENT, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.output import plain
from aso_desktop.cli.sync.hub import instant
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

_ROUND: Final = ("result", "state", "sent", "received", "applied", "held", "conflicts", "waiting", "calls", "troubles")
_STATUS: Final = (
    "hub_id", "url", "device", "state", "reach", "reason", "tried_at", "reached_at", "waiting", "waiting_lots",
    "cursors", "held", "quarantined", "conflicts", "doubtful_clocks", "escrow", "responsibles",
)  # fmt: skip
_CONFLICT: Final = ("table", "row", "column", "versions", "shown", "incomplete")
_ALONE: Final = QT_TRANSLATE_NOOP("cli", "This profile works alone: it exchanges with no shared space.")


def exchange(desk: Desk, given: Given) -> Answer:
    """Exchange once, or at the usual rhythm until the program is stopped; a share that fails is left alone a while."""
    from aso_desktop.services.sync.rhythm import Rhythm

    if not given.get("watch"):
        return _round(desk)
    left, rhythm = values.count(given, "rounds", low=1), Rhythm()
    while True:
        code = _watched(desk, is_json=bool(given.get("json")))
        rhythm.ended(answered=code == DONE)
        left = None if left is None else left - 1
        if left == 0:
            return Answer({"result": "accepted", **dict.fromkeys(_ROUND[1:])}, (), code)
        if desk.services.listener.wait(rhythm.wait(idle=0.0)):
            rhythm.heard()
            Event().wait(rhythm.wait(idle=0.0))


def _watched(desk: Desk, *, is_json: bool) -> int:
    """Run a round and write its line; a share out of reach is one line too, and the next round tries again."""
    try:
        answer = _round(desk)
    except EnvironmentFailure as failure:
        reason = desk.say(failure.text)
        answer = Answer({"result": "refused", "kind": "environment", "reason": reason}, [reason], ENVIRONMENT)
    if is_json:
        desk.output.line(json.dumps(answer.data, ensure_ascii=False, default=plain))
    else:
        desk.output.lines(answer.lines)
    return answer.code


def _round(desk: Desk) -> Answer:
    from aso_desktop.services.sync import overview, queries

    report = desk.services.rounds.once(desk.output.progress)
    with desk.reading() as database:
        waiting, held = queries.waiting(database), queries.held(database)
        conflicts = desk.services.conflicts.open(database)
    troubles = [{"name": name, "reason": desk.say(overview.reason_words(why))} for name, why in report.troubles]
    data = {
        "result": "accepted",
        "state": report.state,
        "sent": report.sent,
        "received": report.received,
        "applied": report.applied,
        "held": len(held),
        "conflicts": len(conflicts),
        "waiting": waiting.changes,
        "calls": report.calls,
        "troubles": troubles,
    }
    text = QT_TRANSLATE_NOOP(
        "cli", "Lots sent: {sent}; received: {received}. Changes applied: {applied}; waiting: {waiting}."
    )
    lines = [desk.say(text.format(**data)), *(f"{found['name']}: {found['reason']}" for found in troubles)]
    if report.is_too_old:
        lines.append(desk.say(QT_TRANSLATE_NOOP("cli", "The team asks for a later version: update this program.")))
    return Answer(data, lines)


def status(desk: Desk, given: Given) -> Answer:
    """Say where the profile stands; contacts nothing."""
    from aso_desktop.services.sync import overview

    del given
    with desk.reading() as database:
        found = overview.status(database)
        conflicts = len(desk.services.conflicts.open(database)) if found else 0
    if found is None:
        return Answer({**dict.fromkeys(_STATUS), "state": "alone", "conflicts": 0}, [desk.say(_ALONE)])
    reason = desk.say(found.reach_words)
    data = {
        "hub_id": found.hub_id,
        "url": found.url,
        "device": found.device,
        "state": found.state,
        "reach": found.reach,
        "reason": reason,
        "tried_at": instant(found.tried_at),
        "reached_at": instant(found.reached_at),
        "waiting": found.waiting.changes,
        "waiting_lots": found.waiting.lots,
        "cursors": [cursor._asdict() for cursor in found.cursors],
        "held": found.held,
        "quarantined": [{"name": name, "reason": desk.say(words)} for name, words in found.quarantined],
        "conflicts": conflicts,
        "doubtful_clocks": found.doubtful_clocks,
        "escrow": found.has_escrow,
        "responsibles": found.responsibles,
    }
    text = QT_TRANSLATE_NOOP("cli", "Waiting to be sent: {waiting}. Conflicts to settle: {conflicts}.")
    return Answer(data, [reason, desk.say(text.format(**data))])


def conflicts(desk: Desk, given: Given) -> Answer:
    """List the open conflicts."""
    from aso_desktop.services.sync import overview

    del given
    with desk.reading() as database:
        rows = [overview.conflict_row(cell) for cell in desk.services.conflicts.open(database)]
    data = [
        {
            "table": row.table,
            "row": row.row,
            "column": row.column,
            "versions": [{**one._asdict(), "wall": instant(one.wall)} for one in row.versions],
            "shown": row.versions[0].dot,
            "incomplete": row.incomplete,
        }
        for row in rows
    ]
    return Answer(data, [line for row in rows for line in _lines(row)])


def _lines(row: Any) -> list[str]:
    return [f"{row.row} {row.column}", *(f"  {one.dot}  {one.value}" for one in row.versions)]


def resolve(desk: Desk, given: Given) -> Answer:
    """Settle a conflict: keep one of its versions, or write another value."""
    from aso_desktop.services.sync.conflicts import Place

    row = values.identity(given["row"])
    if row is None:
        raise desk.code("row", given["row"])
    keep, value = given.get("keep"), given.get("value")
    if (keep is None) == (value is None):
        raise UserError(_ONE_OF_BOTH, field="keep")
    place, service = Place(row, given["column"]), desk.services.conflicts
    service.write(place, value) if keep is None else service.keep(place, keep)
    data = {"result": "accepted", "row": row, "column": given["column"]}
    return Answer(data, [desk.say(QT_TRANSLATE_NOOP("cli", "The conflict is settled, for everybody."))])


_ONE_OF_BOTH: Final[Text] = QT_TRANSLATE_NOOP("cli", "Give either --keep or --value.")

EXCHANGE: Final = (
    Command(
        ("sync",),
        QT_TRANSLATE_NOOP("cli", "Exchange with the shared space; its state and its conflicts."),
        exchange,
        (
            Argument("--once", QT_TRANSLATE_NOOP("cli", "One exchange; this is what happens without --watch.")),
            Argument("--watch", QT_TRANSLATE_NOOP("cli", "Exchanges at the usual rhythm, a line each, until stopped.")),
            Argument("--rounds", QT_TRANSLATE_NOOP("cli", "With --watch: stop after so many."), "COUNT"),
        ),
        _ROUND,
    ),
    Command(
        ("sync", "status"),
        QT_TRANSLATE_NOOP("cli", "Where the profile stands; contacts nothing."),
        status,
        (),
        _STATUS,
    ),
    Command(
        ("sync", "conflicts"),
        QT_TRANSLATE_NOOP("cli", "Open conflicts, with every version."),
        conflicts,
        (),
        _CONFLICT,
        is_list=True,
    ),
    Command(
        ("sync", "resolve"),
        QT_TRANSLATE_NOOP("cli", "Settle a conflict; it is then settled on every device."),
        resolve,
        (
            Argument("row", QT_TRANSLATE_NOOP("cli", "Id of the row."), "ROW", required=True),
            Argument("column", QT_TRANSLATE_NOOP("cli", "Name of the field."), "COLUMN", required=True),
            Argument("--keep", QT_TRANSLATE_NOOP("cli", "Keep this version."), "DOT"),
            Argument("--value", QT_TRANSLATE_NOOP("cli", "Write another value."), "VALUE"),
        ),
        ("result", "row", "column"),
    ),
)
