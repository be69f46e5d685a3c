"""The group `circuits`: visas asked for, given, and verified."""

from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.circuits.acts import Back, Result
from aso_desktop.core.circuits.steps import Mode, Rule, Step
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_CIRCUIT: Final = Argument("circuit", QT_TRANSLATE_NOOP("cli", "Id of the circuit."), "CIRCUIT", required=True)
_ROW: Final = ("id", "title", "object_kind", "object_id", "state", "rank", "urgency", "limit_on", "waiting", "late")
_ALL: Final = (*_ROW, "steps", "acts", "version")
_DELEGATION: Final = ("id", "holder", "delegate", "kind", "from_on", "to_on", "revoked_on")
_DONE: Final = ("result", "id")
_FIELDS: Final = 4


def start(desk: Desk, given: Given) -> Answer:
    """Launch a circuit over the documents of a letter."""
    from aso_desktop.services.circuits.values import LaunchInput

    letter = lookups.letter(desk, given["letter"], "letter")
    wanted = LaunchInput(
        "letter",
        letter,
        given.get("title") or given["letter"],
        steps=tuple(_step(desk, text) for text in given.get("step") or ()),
        template_id=_template(desk, given.get("template")),
        urgency="urgent" if given.get("urgent") else "normal",
        limit_on=values.day(given, "limit_on"),
    )
    made = desk.services.circuits.launch(wanted).subject
    return _one(desk, made)


def _step(desk: Desk, text: str) -> Step:
    """Read a step written as `rank:mode:office[:agent]`, as `2:visa:Affaires juridiques:AJ`."""
    parts = [part.strip() for part in text.split(":", _FIELDS - 1)]
    modes = [mode.value for mode in Mode]
    if len(parts) < _FIELDS - 1 or not parts[0].isdecimal() or parts[1] not in modes:
        words = QT_TRANSLATE_NOOP("cli", "“{text}”: write a step as RANK:MODE:OFFICE[:AGENT], with a mode of {known}.")
        raise UserError(words.format(text=text[:60], known=", ".join(modes)), field="step")
    agent = lookups.agent(desk, parts[3], "step") if len(parts) == _FIELDS and parts[3] else None
    return Step(int(parts[0]), Mode(parts[1]), parts[2], agent, Rule.ALL)


def _template(desk: Desk, name: str | None) -> UUID | None:
    from aso_desktop.services.circuits import queries

    if name is None:
        return None
    with desk.reading() as database:
        known = {title: template_id for template_id, title, *_ in queries.templates(database)}
    if name not in known:
        raise desk.code("template", name)
    return known[name]


def act(desk: Desk, given: Given) -> Answer:
    """Act on a circuit; the act is sealed and stays."""
    from aso_desktop.services.circuits.values import ActInput

    circuit = _identity(desk, given)
    step = values.count(given, "step", low=1)
    wanted = ActInput(
        circuit,
        Result(given["result"]),
        None if step is None else step - 1,
        public_note=given.get("note") or "",
        private_note=given.get("private_note") or "",
        back=Back.PREVIOUS if given.get("back") else Back.INITIATOR,
        delegate_id=lookups.agent(desk, given["delegate"], "delegate") if given.get("delegate") else None,
        undoes_id=values.identity(given["undoes"]) if given.get("undoes") else None,
        acting_as="paper" if given.get("scan") else "holder",
        on_paper=values.day(given, "on"),
        scan=values.path(given, "scan"),
        given_by=lookups.agent(desk, given["by"], "by") if given.get("by") else None,
    )
    desk.services.circuits.act(wanted)
    return _one(desk, circuit)


def version(desk: Desk, given: Given) -> Answer:
    """Give the documents as they are now to a circuit."""
    circuit = _identity(desk, given)
    desk.services.circuits.give_version(circuit, values.count(given, "back_to_rank", 1, low=1))
    return _one(desk, circuit)


def template(desk: Desk, given: Given) -> Answer:
    """Keep steps under a name; the same name again changes them."""
    from aso_desktop.services.circuits import queries
    from aso_desktop.services.circuits.values import TemplateInput

    steps, urgent = (tuple(_step(desk, text) for text in given.get(name) or ()) for name in ("step", "urgent_step"))
    with desk.reading() as database:
        known = {title: template_id for template_id, title, *_ in queries.templates(database)}
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


def status(desk: Desk, given: Given) -> Answer:
    """List circuits and who is asked."""
    from aso_desktop.services.circuits import queries

    with desk.reading() as database:
        rows = queries.newest(database) if given.get("all") else queries.running(database)
    shown = [_shown(desk, row) for row in rows]
    headings = [
        desk.say(QT_TRANSLATE_NOOP("cli", "Id")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Title")),
        desk.say(QT_TRANSLATE_NOOP("cli", "State")),
        desk.say(QT_TRANSLATE_NOOP("cli", "Asked of")),
    ]
    lines = table(headings, [(str(s["id"]), s["title"], s["state"], ", ".join(s["waiting"])) for s in shown])
    return Answer([{name: s[name] for name in _ROW} for s in shown], list(lines))


def show(desk: Desk, given: Given) -> Answer:
    """Show a circuit, its steps and its acts."""
    return _one(desk, _identity(desk, given))


def verify(desk: Desk, given: Given) -> Answer:
    """Verify the seals, the order and the documents of circuits."""
    wanted = _identity(desk, given) if given.get("circuit") else None
    checked = desk.services.circuit_checks.verify(wanted)
    shown = [
        {
            "id": found.circuit_id,
            "title": found.title,
            "seals": found.seals,
            "faults": [{"id": fault.row_id, "words": desk.say(fault.words)} for fault in found.faults],
        }
        for found in checked
    ]
    lines = [f"{s['title']}: {fault['words']}" for s in shown for fault in s["faults"]]
    good = QT_TRANSLATE_NOOP("cli", "{count} circuits are as they were sealed.").format(count=len(shown))
    return Answer(shown, lines or [desk.say(good)], REFUSED if lines else DONE)


def _identity(desk: Desk, given: Given) -> UUID:
    from aso_desktop.services.circuits import queries

    found = values.identity(given["circuit"])
    with desk.reading() as database:
        if found is None or queries.circuit(database, found) is None:
            raise desk.code("circuit", given["circuit"])
    return found


def _one(desk: Desk, circuit_id: UUID) -> Answer:
    from aso_desktop.services.circuits import queries

    with desk.reading() as database:
        row = queries.circuit(database, circuit_id)
    shown = _shown(desk, row)
    lines = [
        f"{shown['title']}: {shown['state']}",
        *(f"{s['number']}. {s['office']}: {s['state']}" for s in shown["steps"]),
    ]
    return Answer(shown, lines)


def _shown(desk: Desk, row: Any) -> dict[str, Any]:
    from aso_desktop.services.circuits import queries

    asked = list(queries.asked(row, desk.services.rules().calendar, desk.today))
    return {
        **{name: getattr(row, name) for name in ("id", "title", "object_kind", "object_id", "urgency", "limit_on")},
        "state": row.view.state,
        "rank": row.view.rank,
        "waiting": [step.step.step.function for step in asked],
        "late": any(step.late for step in asked),
        "steps": [_shown_step(number, step) for number, step in enumerate(row.view.steps, 1)],
        "acts": [_shown_act(row, act_row) for act_row in row.acts],
        "version": row.view.version.number,
    }


def _shown_step(number: int, found: Any) -> dict[str, Any]:
    step = found.step
    return {"number": number, "rank": step.rank, "mode": step.mode, "office": step.function, "state": found.state}


def _shown_act(row: Any, found: Any) -> dict[str, Any]:
    made = found.act
    return {
        "id": made.id,
        "step": None if made.step is None else made.step + 1,
        "result": made.result,
        "by": found.name,
        "acting_as": found.acting_as,
        "on": found.acted_on,
        "note": found.public_note,
        "remark": row.view.remarks.get(made.id),
    }


_STEP: Final = QT_TRANSLATE_NOOP("cli", "Step written as RANK:MODE:OFFICE[:AGENT]; may be repeated.")
_NOTE: Final = QT_TRANSLATE_NOOP("cli", "What everyone in the circuit reads.")

CIRCUITS: Final = (
    Command(
        ("circuits", "start"),
        QT_TRANSLATE_NOOP("cli", "Launch a circuit of visas over the documents of a letter."),
        start,
        (
            Argument("letter", QT_TRANSLATE_NOOP("cli", "Number or id of the letter."), "LETTER", required=True),
            Argument("--step", _STEP, "STEP", many=True),
            Argument("--template", QT_TRANSLATE_NOOP("cli", "Name of a circuit that is kept."), "NAME"),
            Argument("--title", QT_TRANSLATE_NOOP("cli", "What is asked."), "TEXT"),
            Argument("--limit-on", QT_TRANSLATE_NOOP("cli", "Last day."), "DATE"),
            Argument("--urgent", QT_TRANSLATE_NOOP("cli", "Take the urgent steps; a step may be passed over.")),
        ),
        _ALL,
    ),
    Command(
        ("circuits", "act"),
        QT_TRANSLATE_NOOP("cli", "Act on a circuit: endorse, give an opinion, sign, reject, take back…"),
        act,
        (
            _CIRCUIT,
            Argument(
                "result",
                QT_TRANSLATE_NOOP("cli", "What the act does."),
                "RESULT",
                choices=tuple(result.value for result in Result),
                required=True,
            ),
            Argument("--step", QT_TRANSLATE_NOOP("cli", "Number of the step, from 1."), "N"),
            Argument("--note", _NOTE, "TEXT"),
            Argument("--private-note", QT_TRANSLATE_NOOP("cli", "What the author alone keeps."), "TEXT"),
            Argument("--back", QT_TRANSLATE_NOOP("cli", "A rejection goes back one step instead of to the initiator.")),
            Argument("--delegate", QT_TRANSLATE_NOOP("cli", "Who acts instead."), "AGENT"),
            Argument("--undoes", QT_TRANSLATE_NOOP("cli", "Id of the act that is taken back."), "ID"),
            Argument("--scan", QT_TRANSLATE_NOOP("cli", "Scan of a visa given on paper."), "FILE"),
            Argument("--on", QT_TRANSLATE_NOOP("cli", "Day of the visa on paper."), "DATE"),
            Argument("--by", QT_TRANSLATE_NOOP("cli", "Who gave the visa on paper."), "AGENT"),
        ),
        _ALL,
    ),
    Command(
        ("circuits", "version"),
        QT_TRANSLATE_NOOP(
            "cli", "Give the documents as they are now to a circuit; it goes back to those who must see them."
        ),
        version,
        (
            _CIRCUIT,
            Argument("--back-to-rank", QT_TRANSLATE_NOOP("cli", "First rank that sees them again; 1 without it."), "N"),
        ),
        _ALL,
    ),
    Command(
        ("circuits", "template"),
        QT_TRANSLATE_NOOP("cli", "Keep the steps of a circuit under a name; circuits already launched do not change."),
        template,
        (
            Argument("name", QT_TRANSLATE_NOOP("cli", "Name of the circuit."), "NAME", required=True),
            Argument("--step", _STEP, "STEP", many=True, required=True),
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
    Command(
        ("circuits", "status"),
        QT_TRANSLATE_NOOP("cli", "List the circuits that run, and who is asked."),
        status,
        (Argument("--all", QT_TRANSLATE_NOOP("cli", "Ended circuits too.")),),
        _ROW,
        is_list=True,
    ),
    Command(
        ("circuits", "show"),
        QT_TRANSLATE_NOOP("cli", "Show a circuit, its steps and its acts."),
        show,
        (_CIRCUIT,),
        _ALL,
    ),
    Command(
        ("circuits", "verify"),
        QT_TRANSLATE_NOOP("cli", "Verify the seals, the order and the documents of circuits."),
        verify,
        (Argument("circuit", QT_TRANSLATE_NOOP("cli", "Id of one circuit; all without it."), "CIRCUIT"),),
        ("id", "title", "seals", "faults"),
        is_list=True,
    ),
)
