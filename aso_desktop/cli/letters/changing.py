"""`letters assign`, `letters move`, `letters cancel` and `letters link`."""

from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.letters.shapes import REFERENCE, whole
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

LINKS: Final = ("answers", "transmits", "cancels", "replaces", "completes", "reminds", "follows", "duplicates")
_CHANGED: Final = ("result", "id", "number", "state", "state_reason", "lead")


def assign(desk: Desk, given: Given) -> Answer:
    """Give a letter a lead."""
    letter_id = lookups.letter(desk, given["letter"], "letter")
    desk.services.correspondence.assign([letter_id], lookups.agent(desk, given["lead"]))
    return _answer(desk, letter_id, QT_TRANSLATE_NOOP("cli", "{number} is assigned to {lead}."))


def move(desk: Desk, given: Given) -> Answer:
    """Take a letter to another state."""
    letter_id = lookups.letter(desk, given["letter"], "letter")
    letters = desk.services.correspondence
    letters.move_to([letter_id], given["state"], given.get("reason", ""), values.day(given, "review_on"))
    return _answer(desk, letter_id, QT_TRANSLATE_NOOP("cli", "{number}: {state}."))


def cancel(desk: Desk, given: Given) -> Answer:
    """Cancel a letter."""
    letter_id = lookups.letter(desk, given["letter"], "letter")
    desk.services.correspondence.cancel(letter_id, given["reason"])
    return _answer(desk, letter_id, QT_TRANSLATE_NOOP("cli", "{number} is cancelled; its number stays used."))


def link(desk: Desk, given: Given) -> Answer:
    """Say what one letter does to another."""
    source = lookups.letter(desk, given["source"], "source")
    target = lookups.letter(desk, given["target"], "target")
    done = desk.services.correspondence.link(source, target, given["kind"])
    data = {"result": "accepted", "id": done.subject, "source_id": source, "target_id": target, "kind": given["kind"]}
    return Answer(data, [desk.say(QT_TRANSLATE_NOOP("cli", "The two letters are linked."))])


def _answer(desk: Desk, letter_id: UUID, sentence: Text) -> Answer:
    from aso_desktop.services.correspondence import queries
    from aso_desktop.services.correspondence.labels import STATES

    with desk.reading() as database:
        shown: dict[str, Any] = whole(queries.detail(database, letter_id), desk.today)
    data = {"result": "accepted", **{name: shown[name] for name in _CHANGED if name in shown}}
    words = sentence.format(number=shown["number"], lead=shown["lead"] or "–", state=STATES[shown["state"]])
    return Answer(data, [desk.say(words)])


_REASON: Final = Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why."), "TEXT")

ASSIGN: Final = Command(
    ("letters", "assign"),
    QT_TRANSLATE_NOOP("cli", "Give a letter a lead."),
    assign,
    (REFERENCE, Argument("--lead", QT_TRANSLATE_NOOP("cli", "Agent: name or initials."), "NAME", required=True)),
    _CHANGED,
)
MOVE: Final = Command(
    ("letters", "move"),
    QT_TRANSLATE_NOOP("cli", "Take a letter to another state of its flow."),
    move,
    (
        REFERENCE,
        Argument("--state", QT_TRANSLATE_NOOP("cli", "The state it takes."), "STATE", required=True),
        _REASON,
        Argument("--review-on", QT_TRANSLATE_NOOP("cli", "When a dormant letter is looked at again."), "DATE"),
    ),
    _CHANGED,
)
CANCEL: Final = Command(
    ("letters", "cancel"),
    QT_TRANSLATE_NOOP("cli", "Cancel a letter with a reason; its number stays used."),
    cancel,
    (REFERENCE, Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why."), "TEXT", required=True)),
    _CHANGED,
)
LINK: Final = Command(
    ("letters", "link"),
    QT_TRANSLATE_NOOP("cli", "Say what a letter does to another one."),
    link,
    (
        Argument("source", QT_TRANSLATE_NOOP("cli", "Number or id of the letter that acts."), "SOURCE", required=True),
        Argument("target", QT_TRANSLATE_NOOP("cli", "Number or id of the other one."), "TARGET", required=True),
        Argument("--kind", QT_TRANSLATE_NOOP("cli", "What the first does."), "KIND", LINKS, required=True),
    ),
    ("result", "id", "source_id", "target_id", "kind"),
)
