"""Circuits kept to be used again, and who acts for whom."""

from typing import Final

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.circuits.steps import Mode, Rule, Step
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

STEP: Final = QT_TRANSLATE_NOOP("cli", "Step written as RANK:MODE:OFFICE[:AGENT]; may be repeated.")
_DELEGATION: Final = ("id", "holder", "delegate", "kind", "scope", "from_on", "to_on", "revoked_on")
_DONE: Final = ("result", "id")
_FIELDS: Final = 4


def step_of(desk: Desk, text: str) -> Step:
    """Read a step written as `rank:mode:office[:agent]`, as `2:visa:Affaires juridiques:AJ`."""
    parts = [part.strip() for part in text.split(":", _FIELDS - 1)]
    modes = [mode.value for mode in Mode]
    if len(parts) < _FIELDS - 1 or not parts[0].isdecimal() or parts[1] not in modes:
        words = QT_TRANSLATE_NOOP("cli", "“{text}”: write a step as RANK:MODE:OFFICE[:AGENT], with a mode of {known}.")
        raise UserError(words.format(text=text[:60], known=", ".join(modes)), field="step")
    agent = lookups.agent(desk, parts[3], "step") if len(parts) == _FIELDS and parts[3] else None
    return Step(int(parts[0]), Mode(parts[1]), parts[2], agent, Rule.ALL)


def template(desk: Desk, given: Given) -> Answer:
    """Keep steps under a name; the same name again changes them."""
    from aso_desktop.services.circuits import queries
    from aso_desktop.services.circuits.values import TemplateInput

    steps, urgent = (tuple(step_of(desk, text) for text in given.get(name) or ()) for name in ("step", "urgent_step"))
    with desk.reading() as database:
        known = {row.name: row.id for row in queries.templates(database, every=True)}
    made = desk.services.circuits.save_template(TemplateInput(given["name"], steps, urgent), known.get(given["name"]))
    words = QT_TRANSLATE_NOOP("cli", "The circuit {name} is kept.").format(name=given["name"])
    return Answer({"result": "accepted", "id": made.subject}, [desk.say(words)])


def delegate(desk: Desk, given: Given) -> Answer:
    """Let somebody act for another from a day to a day."""
    from aso_desktop.services.circuits.values import DelegationInput

    wanted = DelegationInput(
        holder_id=lookups.agent(desk, given["holder"], "holder"),
        delegate_id=lookups.agent(desk, given["delegate"], "delegate"),
        from_on=values.day(given, "from_on") or desk.today,
        to_on=values.day(given, "to_on") or desk.today,
        kind=given.get("kind") or "absence",
        scope=given.get("scope") or "",
        act_number=given.get("act") or "",
        act_on=values.day(given, "act_on"),
        publication=given.get("publication") or "",
    )
    made = desk.services.circuits.delegate(wanted)
    return Answer({"result": "accepted", "id": made.subject}, [str(made.subject)])


def undelegate(desk: Desk, given: Given) -> Answer:
    """End a delegation today."""
    from aso_desktop.services.circuits import queries

    found = values.identity(given["delegation"])
    with desk.reading() as database:
        if found not in {row.id for row in queries.delegations(database)}:
            raise desk.code("delegation", given["delegation"])
    desk.services.circuits.end_delegation(found)
    words = QT_TRANSLATE_NOOP("cli", "The delegation ends today; what was done under it stands.")
    return Answer({"result": "accepted", "id": found}, [desk.say(words)])


def delegations(desk: Desk, given: Given) -> Answer:
    """List who acts for whom."""
    from aso_desktop.services.circuits import queries

    del given
    with desk.reading() as database:
        rows = queries.delegations(database)
    shown = [{name: getattr(row, name) or None for name in _DELEGATION} for row in rows]
    lines = [f"{row.id}  {row.holder} → {row.delegate}  {row.from_on} – {row.revoked_on or row.to_on}" for row in rows]
    return Answer(shown, lines)


RULES: Final = (
    Command(
        ("circuits", "template"),
        QT_TRANSLATE_NOOP("cli", "Keep the steps of a circuit under a name; circuits already launched do not change."),
        template,
        (
            Argument("name", QT_TRANSLATE_NOOP("cli", "Name of the circuit."), "NAME", required=True),
            Argument("--step", STEP, "STEP", many=True, required=True),
            Argument(
                "--urgent-step",
                QT_TRANSLATE_NOOP("cli", "Step of the urgent course; may be repeated."),
                "STEP",
                many=True,
            ),
        ),
        _DONE,
    ),
    Command(
        ("circuits", "delegate"),
        QT_TRANSLATE_NOOP("cli", "Let somebody act for another from a day to a day."),
        delegate,
        (
            Argument("holder", QT_TRANSLATE_NOOP("cli", "Who is away or delegates."), "HOLDER", required=True),
            Argument("delegate", QT_TRANSLATE_NOOP("cli", "Who acts instead."), "DELEGATE", required=True),
            Argument("--from-on", QT_TRANSLATE_NOOP("cli", "First day; today without it."), "DATE"),
            Argument("--to-on", QT_TRANSLATE_NOOP("cli", "Last day."), "DATE", required=True),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("cli", "In what capacity; absence without it."),
                "KIND",
                choices=("absence", "signature", "acting"),
            ),
            Argument(
                "--scope",
                QT_TRANSLATE_NOOP("cli", "For what alone; everything without it."),
                "KIND",
                choices=("letter", "draft", "dossier", "commitment"),
            ),
            Argument("--act", QT_TRANSLATE_NOOP("cli", "Number of the act of delegation."), "NUMBER"),
            Argument("--act-on", QT_TRANSLATE_NOOP("cli", "Date of the act of delegation."), "DATE"),
            Argument("--publication", QT_TRANSLATE_NOOP("cli", "Where the act was published."), "TEXT"),
        ),
        _DONE,
    ),
    Command(
        ("circuits", "undelegate"),
        QT_TRANSLATE_NOOP("cli", "End a delegation today."),
        undelegate,
        (Argument("delegation", QT_TRANSLATE_NOOP("cli", "Id of the delegation."), "ID", required=True),),
        _DONE,
    ),
    Command(
        ("circuits", "delegations"),
        QT_TRANSLATE_NOOP("cli", "List who acts for whom."),
        delegations,
        (),
        _DELEGATION,
        is_list=True,
    ),
)
