"""The group `reminders`: what is due to be chased, sending it, what was sent, and the call book."""

from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_DUE: Final = (
    "subject", "subject_id", "step", "number", "title", "recipient", "address", "due_on", "late_days", "rank",
    "last_sent_on", "channel", "at_opening",
)  # fmt: skip
_SENT: Final = ("recipient", "address", "heading", "text", "items")
_LOGGED: Final = ("id", "subject", "subject_id", "rank", "channel", "recipient", "text", "sent_at", "late_days")
_CALL: Final = (
    "id", "direction", "called_at", "caller", "phone", "subject", "notes", "follow_up", "call_back_on", "for_agent",
    "done",
)  # fmt: skip


def due(desk: Desk, _given: Given) -> Answer:
    """List what may be chased today."""
    rows = _rows(desk)
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Due")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Days late")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Title")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Asked of")),
    ]
    lines = [(f"{row.due_on:%d/%m/%Y}", str(row.late_days), row.title, row.step or row.recipient) for row in rows]
    return Answer([_told(row) for row in rows], list(table(headings, lines)))


def send(desk: Desk, given: Given) -> Answer:
    """Send what is due, or what is named; one message for each person."""
    service, translate = desk.services.reminders, desk.host.translate
    if given.get("item"):
        wanted = values.identity(given["item"])
        if wanted is None:
            raise desk.code("item", given["item"])
        sent = service.send_one(wanted, translate, given.get("text") or "")
    elif given.get("at_opening"):
        sent = service.send_at_opening(translate)
    else:
        sent = service.send(lambda _one: True, translate)
    data = [
        {
            **{name: getattr(digest, name) for name in _SENT[:-1]},
            "items": [_told(one) for one in digest.items],
        }
        for digest in sent.digests
    ]
    return Answer(data, [line for digest in sent.digests for line in (digest.text, "")])


def log(desk: Desk, _given: Given) -> Answer:
    """List what was sent, newest first."""
    from aso_desktop.services.reminders import queries

    with desk.reading() as database:
        rows = queries.newest(database)
    return Answer([row._asdict() for row in rows], [f"{r.sent_at[:16]} {r.recipient}: {r.text}" for r in rows])


def call(desk: Desk, given: Given) -> Answer:
    """Note a call."""
    from aso_desktop.services.reminders.values import CallInput

    wanted = CallInput(
        given["subject"],
        given.get("caller") or "",
        given.get("phone") or "",
        "outgoing" if given.get("outgoing") else "incoming",
        notes=given.get("notes") or "",
        call_back_on=values.day(given, "call_back_on"),
        for_agent_id=lookups.agent(desk, given["owner"], "owner") if given.get("owner") else None,
        letter_id=lookups.letter(desk, given["letter"], "letter") if given.get("letter") else None,
    )
    made = desk.services.reminders.note_call(wanted).subject
    return Answer(next(row for row in _calls(desk) if row["id"] == made), [given["subject"]])


def calls(desk: Desk, _given: Given) -> Answer:
    """List the call book."""
    rows = _calls(desk)
    return Answer(rows, [f"{row['called_at'][:16]} {row['caller']}: {row['subject']}" for row in rows])


def _calls(desk: Desk) -> list[dict[str, Any]]:
    from aso_desktop.services.reminders import queries

    with desk.reading() as database:
        return [row._asdict() for row in queries.calls(database)]


def _rows(desk: Desk) -> Any:
    from aso_desktop.services.reminders import queries

    with desk.reading() as database:
        return queries.due(database, desk.services.rules().calendar, desk.today)


def _told(row: Any) -> dict[str, Any]:
    return {
        **{name: getattr(row, name) for name in _DUE[:-2]},
        "channel": row.rule.channel,
        "at_opening": row.rule.at_opening,
    }


REMINDERS: Final = (
    Command(
        ("reminders", "due"),
        QT_TRANSLATE_NOOP("cli", "List what may be chased today: late enough, not too soon again."),
        due,
        (),
        _DUE,
        is_list=True,
    ),
    Command(
        ("reminders", "send"),
        QT_TRANSLATE_NOOP("cli", "Write and log the reminders that are due, one message for each person."),
        send,
        (
            Argument("--item", QT_TRANSLATE_NOOP("cli", "Id of the one thing to chase."), "ID"),
            Argument("--text", QT_TRANSLATE_NOOP("cli", "Words that stand instead of the rule's."), "TEXT"),
            Argument("--at-opening", QT_TRANSLATE_NOOP("cli", "Only what rules send by themselves.")),
        ),
        _SENT,
        is_list=True,
    ),
    Command(
        ("reminders", "log"),
        QT_TRANSLATE_NOOP("cli", "List the reminders that were sent."),
        log,
        (),
        _LOGGED,
        is_list=True,
    ),
    Command(
        ("reminders", "call"),
        QT_TRANSLATE_NOOP("cli", "Note a telephone call in the call book."),
        call,
        (
            Argument("subject", QT_TRANSLATE_NOOP("cli", "What it was about."), "SUBJECT", required=True),
            Argument("--caller", QT_TRANSLATE_NOOP("cli", "Who called, or was called."), "NAME"),
            Argument("--phone", QT_TRANSLATE_NOOP("cli", "Telephone number."), "NUMBER"),
            Argument("--outgoing", QT_TRANSLATE_NOOP("cli", "We called.")),
            Argument("--notes", QT_TRANSLATE_NOOP("cli", "What was said."), "TEXT"),
            Argument("--call-back-on", QT_TRANSLATE_NOOP("cli", "Day to call back."), "DATE"),
            Argument("--owner", QT_TRANSLATE_NOOP("cli", "Who calls back."), "AGENT"),
            Argument("--letter", QT_TRANSLATE_NOOP("cli", "Number or id of the letter."), "LETTER"),
        ),
        _CALL,
    ),
    Command(
        ("reminders", "calls"),
        QT_TRANSLATE_NOOP("cli", "List the call book, newest first."),
        calls,
        (),
        _CALL,
        is_list=True,
    ),
)
