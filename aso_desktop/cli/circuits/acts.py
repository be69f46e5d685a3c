"""Circuits launched, acted on, shown and verified."""

from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import lookups, values
from aso_desktop.cli.circuits.rules import STEP, step_of
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.circuits.acts import Back, Result
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_CIRCUIT: Final = Argument("circuit", QT_TRANSLATE_NOOP("cli", "Id of the circuit."), "CIRCUIT", required=True)
_ROW: Final = ("id", "title", "object_kind", "object_id", "state", "rank", "urgency", "limit_on", "waiting", "late")
_ALL: Final = (*_ROW, "steps", "acts", "version")


def start(desk: Desk, given: Given) -> Answer:
    """Launch a circuit over the documents of a letter, a document, a dossier or a commitment."""
    from aso_desktop.services.circuits.values import LaunchInput

    kind = given.get("kind") or "letter"
    wanted = LaunchInput(
        kind,
        _object(desk, kind, given["object"]),
        given.get("title") or given["object"],
        steps=tuple(step_of(desk, text) for text in given.get("step") or ()),
        template_id=_template(desk, given.get("template")),
        urgency="urgent" if given.get("urgent") else "normal",
        limit_on=values.day(given, "limit_on"),
    )
    made = desk.services.circuits.launch(wanted).subject
    return _one(desk, made)


def _object(desk: Desk, kind: str, reference: str) -> UUID:
    """Return what a circuit is over: a letter or a dossier by number or id, others by id."""
    from aso_desktop.services.dossiers import queries as dossiers

    if kind == "letter":
        return lookups.letter(desk, reference, "object")
    found = values.identity(reference)
    if kind == "dossier" and found is None:
        with desk.reading() as database:
            rows = dossiers.by_number(database, reference)
        found = rows[0].id if len(rows) == 1 else None
    if found is None:
        raise desk.code("object", reference)
    return found


def _template(desk: Desk, name: str | None) -> UUID | None:
    from aso_desktop.services.circuits import queries

    if name is None:
        return None
    with desk.reading() as database:
        known = {row.name: row.id for row in queries.templates(database)}
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


def sheet(desk: Desk, given: Given) -> Answer:
    """Write the circulation sheet of a circuit."""
    from aso_desktop.services.circuits import prints

    circuit, path = _identity(desk, given), values.path(given, "out")
    if path is None:
        raise desk.code("out", "")
    with desk.reading() as database:
        prints.write_sheet(database, circuit, path, desk.host.clock.now(), desk.host.translate)
    return Answer({"result": "accepted", "file": str(path)}, [str(path)])


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


_NOTE: Final = QT_TRANSLATE_NOOP("cli", "What everyone in the circuit reads.")

ACTS: Final = (
    Command(
        ("circuits", "start"),
        QT_TRANSLATE_NOOP("cli", "Launch a circuit of visas over the documents that something has now."),
        start,
        (
            Argument(
                "object",
                QT_TRANSLATE_NOOP("cli", "Number or id of the letter or dossier; id of the document or commitment."),
                "OBJECT",
                required=True,
            ),
            Argument(
                "--kind",
                QT_TRANSLATE_NOOP("cli", "What it is; a letter without it."),
                "KIND",
                choices=("letter", "draft", "dossier", "commitment"),
            ),
            Argument("--step", STEP, "STEP", many=True),
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
        ("circuits", "sheet"),
        QT_TRANSLATE_NOOP(
            "cli", "Write the circulation sheet: every step, who, when, on which version, what was said."
        ),
        sheet,
        (_CIRCUIT, Argument("--out", QT_TRANSLATE_NOOP("cli", "File to write."), "FILE", required=True)),
        ("result", "file"),
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
