"""`budget add`, `budget move` and `budget reverse`: the entries of the ledger from a command line."""

from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.budget.lookups import YEAR, commitment_of, derogation_of, line_of, supplier_named, year_of
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import CREDITS, FREEZES, KINDS, PAIRED, Nature
from aso_desktop.core.money import plain

_CREDIT_NATURES: Final = (CREDITS | FREEZES) - PAIRED
_NATURES: Final = tuple(
    str(nature) for nature in Nature if nature not in PAIRED and nature not in (Nature.REVERSAL, Nature.DEROGATION)
)
_ENTERED: Final = ("result", "id", "commitment_id", "nature", "amount", "is_provisional", "notice")


def add(desk: Desk, given: Given) -> Answer:
    """Enter one movement of the nature that was named."""
    nature = Nature(given["nature"])
    with desk.reading() as database:
        commitment = commitment_of(database, given["commitment"]) if given.get("commitment") else None
        year = year_of(database, given)
        line = line_of(database, year, given["line"]).id if given.get("line") else None
    supplier = supplier_named(desk, given["supplier"]).id if given.get("supplier") else None
    ledger = desk.services.ledger
    if nature in _CREDIT_NATURES:
        done = ledger.credit(_credit(given, nature, _needed(line, "line")))
    elif nature == Nature.COMMITMENT:
        done = ledger.commit(_commitment(given, _needed(line, "line"), supplier))
    elif nature == Nature.DIRECT_PAYMENT:
        done = ledger.pay_directly(_direct(given, _needed(line, "line"), supplier))
    elif nature == Nature.NOTIFICATION:
        done = ledger.notify(_needed(commitment, "commitment"), derogation_of(given))
    else:
        done = ledger.step(_step(given, nature, line, _needed(commitment, "commitment")))
    return entered(desk, nature, done, given.get("amount") or given.get("ae") or "0")


def entered(desk: Desk, nature: str, done: Any, told: str) -> Answer:
    """Return what an entry did."""
    from aso_desktop.services.budget.values import amount

    data = {
        "result": "accepted",
        "id": done.movement_id,
        "commitment_id": done.commitment_id,
        "nature": nature,
        "amount": plain(amount(told)),
        "is_provisional": done.is_provisional,
        "notice": desk.say(done.notice) if done.notice else None,
    }
    lines = [desk.say(QT_TRANSLATE_NOOP("cli", "Entered: {id}").format(id=done.movement_id))]
    if nature == Nature.COMMITMENT:
        lines.append(desk.say(QT_TRANSLATE_NOOP("cli", "Commitment: {id}").format(id=done.commitment_id)))
    return Answer(data, [*lines, *filter(None, [data["notice"]])])


def _needed(value: Any, field: str) -> Any:
    if value is None:
        text = QT_TRANSLATE_NOOP("cli", "This nature needs --{field}.")
        raise UserError(text.format(field=field), field)
    return value


def _amount(given: Given, field: str = "amount") -> int:
    from aso_desktop.services.budget.values import amount

    return amount(given.get(field) or "0", field)


def _late(given: Given) -> Any:
    from aso_desktop.services.budget.values import Late

    return Late(given.get("kind") or "ordinary", given.get("reason") or "")


def _told(given: Given) -> dict[str, Any]:
    return {"happened_on": values.day(given, "on"), "document": given.get("document") or "", "late": _late(given)}


def _credit(given: Given, nature: Nature, line: Any) -> Any:
    from aso_desktop.services.budget.values import CreditInput

    both = _amount(given)
    ae, cp = (_amount(given, name) if given.get(name) else both for name in ("ae", "cp"))
    return CreditInput(line, nature, ae, cp, label=given.get("subject") or "", **_told(given))


def _commitment(given: Given, line: Any, supplier: Any) -> Any:
    from aso_desktop.services.budget.values import CommitmentInput

    return CommitmentInput(
        line,
        given.get("subject") or "",
        _amount(given),
        supplier,
        given.get("document") or "",
        given.get("contract") or "",
        values.day(given, "on"),
        derogation=derogation_of(given),
        late=_late(given),
    )


def _direct(given: Given, line: Any, supplier: Any) -> Any:
    from aso_desktop.services.budget.values import DirectPaymentInput

    told = _told(given) | {"derogation": derogation_of(given), "label": given.get("subject") or ""}
    return DirectPaymentInput(line, _amount(given), supplier, **told)


def _step(given: Given, nature: Nature, line: Any, commitment: Any) -> Any:
    from aso_desktop.services.budget.values import StepInput

    told = _told(given) | {"derogation": derogation_of(given), "exception": given.get("exception") or ""}
    return StepInput(commitment, nature, _amount(given), line, label=given.get("subject") or "", **told)


def move(desk: Desk, given: Given) -> Answer:
    """Move credit from a line to another."""
    from aso_desktop.services.budget.values import MoveInput

    with desk.reading() as database:
        year = year_of(database, given)
        source, aim = line_of(database, year, given["source"], "source"), line_of(database, year, given["aim"], "aim")
    ae = _amount(given, "ae")
    cp = _amount(given, "cp") if given.get("cp") else ae
    told = _told(given) | {"label": given.get("subject") or ""}
    done = desk.services.ledger.move(MoveInput(source.id, aim.id, ae, cp, **told))
    return entered(desk, "move", done, plain(ae))


def reverse(desk: Desk, given: Given) -> Answer:
    """Take a movement back by its exact opposite."""
    movement = values.identity(given["movement"])
    if movement is None:
        raise desk.code("movement", given["movement"])
    done = desk.services.ledger.reverse(movement, given["reason"], given.get("kind") or "ordinary")
    return entered(desk, "reversal", done, "0")


_ON: Final = Argument("--on", QT_TRANSLATE_NOOP("cli", "Day of the movement; today."), "DATE")
_KIND: Final = Argument(
    "--kind", QT_TRANSLATE_NOOP("cli", "How it enters its year; once closed, only a late kind."), "KIND", KINDS
)
_REASON: Final = Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why."), "TEXT")
_SUBJECT: Final = Argument("--subject", QT_TRANSLATE_NOOP("cli", "What it is for."), "TEXT")
_DOCUMENT: Final = Argument("--document", QT_TRANSLATE_NOOP("cli", "Number of the document, or of the EJ."), "TEXT")
_AE: Final = Argument("--ae", QT_TRANSLATE_NOOP("cli", "Amount in AE, where it differs."), "AMOUNT")
_CP: Final = Argument("--cp", QT_TRANSLATE_NOOP("cli", "Amount in CP, where it differs."), "AMOUNT")

ENTRIES: Final = (
    Command(
        ("budget", "add"),
        QT_TRANSLATE_NOOP("cli", "Enter a movement."),
        add,
        (
            Argument("nature", QT_TRANSLATE_NOOP("cli", "What the movement is."), "NATURE", _NATURES, required=True),
            Argument("--line", QT_TRANSLATE_NOOP("cli", "Code of the line."), "CODE"),
            Argument("--amount", QT_TRANSLATE_NOOP("cli", "Amount, like 1234,50."), "AMOUNT"),
            _AE,
            _CP,
            Argument("--commitment", QT_TRANSLATE_NOOP("cli", "Number or id of the commitment."), "NUMBER"),
            Argument("--supplier", QT_TRANSLATE_NOOP("cli", "Name of the supplier."), "NAME"),
            _SUBJECT,
            _DOCUMENT,
            Argument("--contract", QT_TRANSLATE_NOOP("cli", "Reference of the public contract."), "TEXT"),
            _ON,
            Argument(
                "--authority", QT_TRANSLATE_NOOP("cli", "Who allows it beyond the credit; give --reason."), "NAME"
            ),
            Argument(
                "--exception", QT_TRANSLATE_NOOP("cli", "Code under which an old withdrawal gives AE back."), "CODE"
            ),
            _KIND,
            _REASON,
            YEAR,
        ),
        _ENTERED,
    ),
    Command(
        ("budget", "move"),
        QT_TRANSLATE_NOOP("cli", "Move credit from a line to another."),
        move,
        (
            Argument("source", QT_TRANSLATE_NOOP("cli", "Code of the line that gives."), "CODE", required=True),
            Argument("aim", QT_TRANSLATE_NOOP("cli", "Code of the line that receives."), "CODE", required=True),
            Argument("--ae", QT_TRANSLATE_NOOP("cli", "Amount in AE."), "AMOUNT", required=True),
            _CP,
            _SUBJECT,
            _DOCUMENT,
            _ON,
            _KIND,
            _REASON,
            YEAR,
        ),
        _ENTERED,
    ),
    Command(
        ("budget", "reverse"),
        QT_TRANSLATE_NOOP("cli", "Take a movement back by its opposite."),
        reverse,
        (
            Argument("movement", QT_TRANSLATE_NOOP("cli", "The id of the movement."), "ID", required=True),
            Argument("--reason", QT_TRANSLATE_NOOP("cli", "Why."), "TEXT", required=True),
            _KIND,
        ),
        _ENTERED,
    ),
)
