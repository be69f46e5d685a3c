"""`invoices step`, `invoices add` and `invoices delays`: what happens to an invoice, one typed, the report."""

from collections.abc import Callable, Mapping
from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import values
from aso_desktop.cli.budget.lookups import derogation_of, supplier_named
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.invoices.lookups import invoice_named, line_named
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

STEPS: Final = (
    "certify", "order", "pay", "back", "increase", "interrupt", "resume", "delay", "release", "set-aside", "supplier",
)  # fmt: skip


def step(desk: Desk, given: Given) -> Answer:
    """Take an invoice through a step, or take its last one back."""
    row, name = invoice_named(desk, given["invoice"]), given["step"]
    _CALLS[name](desk, row.id, given)
    data = {"result": "accepted", "id": row.id, "number": row.number, "step": name}
    return Answer(data, [f"{row.number}: {name}"])


def _settlement(desk: Desk, given: Given) -> Any:
    from aso_desktop.services.budget.values import Late
    from aso_desktop.services.invoices.settling.commands import Settlement

    late = Late(given["late"], given.get("reason") or "") if given.get("late") else Late()
    return Settlement(values.day(given, "on") or desk.today, derogation_of(given), late)


def _certify(desk: Desk, key: UUID, given: Given) -> None:
    desk.services.settling.certify(key, _settlement(desk, given))


def _order(desk: Desk, key: UUID, given: Given) -> None:
    desk.services.settling.order(key, _settlement(desk, given))


def _pay(desk: Desk, key: UUID, given: Given) -> None:
    settling, code = desk.services.settling, given.get("line")
    if code:
        settling.pay_directly(key, line_named(desk, code), _settlement(desk, given))
    else:
        settling.pay(key, _settlement(desk, given))


def _increase(desk: Desk, key: UUID, given: Given) -> None:
    """Increase the commitments by what the invoice exceeds them; it is tied as proposed unless it is tied already."""
    from aso_desktop.services.invoices.matches.queries import proposal
    from aso_desktop.services.invoices.queries import matches

    with desk.reading() as database:
        is_tied = any(not tie.undone_reason for tie in matches(database, key))
        found = None if is_tied else proposal(database, key)
    option = found.options[0] if found and found.options else None
    desk.services.matches.increase(key, option, _settlement(desk, given))


def _request(desk: Desk, key: UUID) -> UUID:
    from aso_desktop.services.invoices.settling.queries import request_of

    with desk.reading() as database:
        found = request_of(database, key)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("invoices", "A credit note has no delay of payment."), field="invoice")
    return found


def _interrupt(desk: Desk, key: UUID, given: Given) -> None:
    day = values.day(given, "on") or desk.today
    desk.services.payments.interrupt(_request(desk, key), day, given.get("reason") or "")


def _resume(desk: Desk, key: UUID, given: Given) -> None:
    desk.services.payments.resume(_request(desk, key), values.day(given, "on") or desk.today)


def _delay(desk: Desk, key: UUID, given: Given) -> None:
    desk.services.payments.set_delay(_request(desk, key), values.count(given, "days") or 0)


def _supplier(desk: Desk, key: UUID, given: Given) -> None:
    desk.services.invoices.choose_supplier(key, supplier_named(desk, given.get("supplier") or "").id)


_CALLS: Final[Mapping[str, Callable[[Desk, UUID, Given], None]]] = {
    "certify": _certify,
    "order": _order,
    "pay": _pay,
    "back": lambda desk, key, given: desk.services.settling.take_back(key, given.get("reason") or ""),
    "increase": _increase,
    "interrupt": _interrupt,
    "resume": _resume,
    "delay": _delay,
    "release": lambda desk, key, given: desk.services.invoices.release(key, given.get("reason") or ""),
    "set-aside": lambda desk, key, given: desk.services.invoices.set_aside(key, given.get("reason") or ""),
    "supplier": _supplier,
}


def add(desk: Desk, given: Given) -> Answer:
    """Receive an invoice that came on paper."""
    from aso_desktop.services.budget.values import amount
    from aso_desktop.services.invoices.labels import RESULTS
    from aso_desktop.services.invoices.values import InvoiceInput

    net = given.get("net")
    told = InvoiceInput(
        given["number"],
        amount(given["gross"], "gross"),
        amount(net, "net") if net else None,
        kind="credit_note" if given.get("credit_note") else "invoice",
        issued_on=values.day(given, "issued_on"),
        received_on=values.day(given, "received_on"),
        supplier_name=given.get("supplier") or "",
        order_number=given.get("order") or "",
        file=values.path(given, "file") if given.get("file") else None,
    )
    done = desk.services.invoices.record(told)
    reasons = [desk.say(text) for text in done.findings]
    data = {"result": "accepted", "id": done.invoice_id, "number": done.number, "state": done.state, "reasons": reasons}
    kept = desk.say(RESULTS["held" if done.state == "held" else "accepted"])
    return Answer(data, [f"{done.number}: {kept}.", *reasons], REFUSED if done.state == "held" else DONE)


def delays(desk: Desk, given: Given) -> Answer:
    """Write the report on payment delays: PDF, XLSX and CSV."""
    folder = values.folder(given, "out")
    files = desk.services.invoice_reports.write_delays(folder, desk.host.translate, desk.output.progress)
    return Answer({"result": "accepted", "files": files}, map(str, files))


_INVOICE: Final = Argument(
    "invoice", QT_TRANSLATE_NOOP("invoices", "Number or id of the invoice."), "INVOICE", required=True
)
STEP_COMMANDS: Final = (
    Command(
        ("invoices", "add"),
        QT_TRANSLATE_NOOP("invoices", "Receive an invoice that came on paper."),
        add,
        (
            Argument("number", QT_TRANSLATE_NOOP("invoices", "Its number."), "NUMBER", required=True),
            Argument("--gross", QT_TRANSLATE_NOOP("invoices", "Total with tax."), "AMOUNT", required=True),
            Argument("--net", QT_TRANSLATE_NOOP("invoices", "Total without tax."), "AMOUNT"),
            Argument("--supplier", QT_TRANSLATE_NOOP("invoices", "Name of the supplier."), "NAME"),
            Argument("--order", QT_TRANSLATE_NOOP("invoices", "Number of the commitment that it quotes."), "NUMBER"),
            Argument("--issued-on", QT_TRANSLATE_NOOP("invoices", "Day it is dated."), "DATE"),
            Argument("--received-on", QT_TRANSLATE_NOOP("invoices", "Day of receipt; today."), "DATE"),
            Argument("--credit-note", QT_TRANSLATE_NOOP("invoices", "It is a credit note.")),
            Argument("--file", QT_TRANSLATE_NOOP("invoices", "Scan to keep with it."), "FILE"),
        ),
        ("result", "id", "number", "state", "reasons"),
    ),
    Command(
        ("invoices", "step"),
        QT_TRANSLATE_NOOP(
            "invoices",
            "Certify, order or pay an invoice, increase its commitment to it, move its delay, or take a step back.",
        ),
        step,
        (
            _INVOICE,
            Argument("step", QT_TRANSLATE_NOOP("invoices", "What happens to it."), "STEP", STEPS, required=True),
            Argument("--on", QT_TRANSLATE_NOOP("invoices", "Day of the step; today."), "DATE"),
            Argument("--reason", QT_TRANSLATE_NOOP("invoices", "Why."), "TEXT"),
            Argument(
                "--line", QT_TRANSLATE_NOOP("invoices", "Line that pays it, without commitment."), "CODE"
            ),
            Argument("--authority", QT_TRANSLATE_NOOP("invoices", "Who allows it beyond the credit."), "NAME"),
            Argument(
                "--late", QT_TRANSLATE_NOOP("invoices", "How it enters a year that is no longer open."), "KIND",
                ("complementary", "regularisation"),
            ),
            Argument("--days", QT_TRANSLATE_NOOP("invoices", "Legal delay: 30, 50 or 60."), "COUNT"),
            Argument("--supplier", QT_TRANSLATE_NOOP("invoices", "Name or SIREN of the supplier."), "NAME"),
        ),
        ("result", "id", "number", "step"),
    ),
    Command(
        ("invoices", "delays"),
        QT_TRANSLATE_NOOP("invoices", "Write the report on payment delays: PDF, XLSX and CSV."),
        delays,
        (Argument("--out", QT_TRANSLATE_NOOP("invoices", "Folder for the files."), "DIR", required=True),),
        ("result", "files"),
    ),
)  # fmt: skip
