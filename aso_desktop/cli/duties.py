"""The groups `duties` and `reminders rules`: what comes back by itself, and when a reminder is due."""

from typing import Any, Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_DUTY: Final = ("id", "number", "title", "rule", "from_on", "until_on", "owner", "days_before", "notes")
_RULE: Final = (
    "id", "label", "subject", "state", "after_days", "interval_days", "most", "channel", "at_opening", "wording",
)  # fmt: skip
_SUBJECTS: Final = ("letter", "circuit", "deadline", "task")
_CHANNELS: Final = ("letter", "email", "telephone", "in_person")


def list_duties(desk: Desk, _given: Given) -> Answer:
    """List the recurring duties."""
    rows = _duties(desk)
    return Answer(rows, [f"{row['number']} {row['title']}: {row['rule']}" for row in rows])


def keep_duty(desk: Desk, given: Given) -> Answer:
    """Keep a duty; it is called at once for the two months to come."""
    from aso_desktop.services.deadlines.values import DutyInput

    wanted = DutyInput(
        given["title"],
        given["rule"],
        values.day(given, "from_on") or desk.today,
        values.day(given, "until_on"),
        lookups.agent(desk, given["owner"], "owner") if given.get("owner") else None,
        values.count(given, "days_before", 5) or 0,
        given.get("notes") or "",
    )
    made = desk.services.deadlines.keep_duty(wanted).subject
    return Answer(next(row for row in _duties(desk) if row["id"] == made), [given["title"]])


def call_duties(desk: Desk, given: Given) -> Answer:
    """Make the deadlines of the duties up to a day."""
    until = values.day(given, "until") or desk.services.deadlines.horizon()
    called = desk.services.deadlines.call_duties(until)
    return Answer({"until": until, "called": len(called.ids)}, [str(len(called.ids))])


def end_duty(desk: Desk, given: Given) -> Answer:
    """Call a duty no more."""
    number = values.count(given, "number", low=1)
    found = next((row for row in _duties(desk) if row["number"] == number), None)
    if found is None:
        raise desk.code("number", given["number"])
    desk.services.deadlines.end_duty(found["id"])
    return Answer(next(row for row in _duties(desk) if row["id"] == found["id"]), [found["title"]])


def list_rules(desk: Desk, _given: Given) -> Answer:
    """List the rules in force."""
    rows = _rules(desk)
    return Answer(rows, [f"{row['subject']}: {row['after_days']} / {row['interval_days']}" for row in rows])


def keep_rule(desk: Desk, given: Given) -> Answer:
    """Keep a rule of the service's own; those that are shipped rest from then on."""
    from aso_desktop.services.reminders.values import RuleInput

    wanted = RuleInput(
        given["label"],
        given.get("subject") or "letter",
        values.count(given, "after_days", 1) or 0,
        values.count(given, "interval_days", 5) or 0,
        values.count(given, "most", 3) or 0,
        given.get("state") or "",
        given.get("channel") or "email",
        bool(given.get("at_opening")),
        given.get("wording") or "",
    )
    made = desk.services.reminders.keep_rule(wanted).subject
    return Answer(next(row for row in _rules(desk) if row["id"] == made), [given["label"]])


def rest_rule(desk: Desk, given: Given) -> Answer:
    """Let a rule rest."""
    found = next((row for row in _rules(desk) if str(row["id"]) == given["rule"]), None)
    if found is None:
        raise desk.code("rule", given["rule"])
    desk.services.reminders.rest_rule(found["id"])
    return Answer(found, [found["label"]])


def _duties(desk: Desk) -> list[dict[str, Any]]:
    from aso_desktop.services.deadlines import queries

    with desk.reading() as database:
        return [{name: getattr(row, name) for name in _DUTY} for row in queries.duties(database)]


def _rules(desk: Desk) -> list[dict[str, Any]]:
    from aso_desktop.services.reminders import queries

    with desk.reading() as database:
        return [row._asdict() for row in queries.rule_rows(database)]


DUTIES: Final = (
    Command(
        ("duties", "list"),
        QT_TRANSLATE_NOOP("cli", "List the recurring duties by their permanent numbers."),
        list_duties,
        (),
        _DUTY,
        is_list=True,
    ),
    Command(
        ("duties", "keep"),
        QT_TRANSLATE_NOOP("cli", "Keep a recurring duty under the next permanent number; it is called at once."),
        keep_duty,
        (
            Argument("title", QT_TRANSLATE_NOOP("cli", "Title."), "TITLE", required=True),
            Argument("--rule", QT_TRANSLATE_NOOP("cli", "Rule, as FREQ=MONTHLY;BYMONTHDAY=5."), "RULE", required=True),
            Argument("--from-on", QT_TRANSLATE_NOOP("cli", "First day; today."), "DATE"),
            Argument("--until-on", QT_TRANSLATE_NOOP("cli", "Last day."), "DATE"),
            Argument("--owner", QT_TRANSLATE_NOOP("cli", "Who answers for it."), "AGENT"),
            Argument("--days-before", QT_TRANSLATE_NOOP("cli", "Working days of warning; 5."), "N"),
            Argument("--notes", QT_TRANSLATE_NOOP("cli", "Notes."), "TEXT"),
        ),
        _DUTY,
    ),
    Command(
        ("duties", "call"),
        QT_TRANSLATE_NOOP("cli", "Make the deadlines of the duties, once each; the program does it at opening."),
        call_duties,
        (Argument("--until", QT_TRANSLATE_NOOP("cli", "Last day; two months from now."), "DATE"),),
        ("until", "called"),
    ),
    Command(
        ("duties", "end"),
        QT_TRANSLATE_NOOP("cli", "Call a duty no more; its number stays taken."),
        end_duty,
        (Argument("number", QT_TRANSLATE_NOOP("cli", "Its permanent number."), "NUMBER", required=True),),
        _DUTY,
    ),
    Command(
        ("reminders", "rules"),
        QT_TRANSLATE_NOOP("cli", "List the rules of reminders in force."),
        list_rules,
        (),
        _RULE,
        is_list=True,
    ),
    Command(
        ("reminders", "rule"),
        QT_TRANSLATE_NOOP("cli", "Keep a rule of reminders; the shipped ones rest from then on."),
        keep_rule,
        (
            Argument("label", QT_TRANSLATE_NOOP("cli", "Name of the rule."), "LABEL", required=True),
            Argument("--subject", QT_TRANSLATE_NOOP("cli", "What it chases."), "SUBJECT", _SUBJECTS),
            Argument(
                "--state", QT_TRANSLATE_NOOP("cli", "Only letters of that state, or steps of that mode."), "STATE"
            ),
            Argument("--after-days", QT_TRANSLATE_NOOP("cli", "Working days late; 1."), "N"),
            Argument("--interval-days", QT_TRANSLATE_NOOP("cli", "Working days between two; 5."), "N"),
            Argument("--most", QT_TRANSLATE_NOOP("cli", "Reminders at most; 3."), "N"),
            Argument("--channel", QT_TRANSLATE_NOOP("cli", "Which way."), "CHANNEL", _CHANNELS),
            Argument("--at-opening", QT_TRANSLATE_NOOP("cli", "By itself, when the program opens.")),
            Argument(
                "--wording",
                QT_TRANSLATE_NOOP(
                    "cli", "Words of the message; title, number, due and days may stand in them, in braces."
                ),
                "TEXT",
            ),
        ),
        _RULE,
    ),
    Command(
        ("reminders", "rest"),
        QT_TRANSLATE_NOOP("cli", "Let a rule of reminders rest."),
        rest_rule,
        (Argument("rule", QT_TRANSLATE_NOOP("cli", "Id of the rule."), "RULE", required=True),),
        _RULE,
    ),
)
