"""The group `invoices`: files received, the list with its delays, matching to commitments."""

from typing import Any, Final

from aso_desktop.cli import values
from aso_desktop.cli.budget.lookups import commitment_of
from aso_desktop.cli.declare import DONE, REFUSED, Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.invoices.lookups import invoice_named
from aso_desktop.cli.invoices.steps import STEP_COMMANDS
from aso_desktop.cli.invoices.suppliers import SUPPLIERS
from aso_desktop.cli.tables import table
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.money import NotAnAmount, plain, read_amount

_RECEIPTS: Final = ("receipt", "edi", "portal", "uncertain")
_STATES: Final = ("open", "held", "matched", "partly_matched", "set_aside", "late", "soon_late", "all")
_FILE_FIELDS: Final = ("file", "result", "id", "number", "reasons")
_ROW: Final = (
    "id", "number", "kind", "supplier", "issued_on", "received_on", "net_cents", "vat_cents", "gross_cents",
    "order_number", "state", "findings", "pay_by", "late_days", "interest_cents", "indemnity_cents",
)  # fmt: skip
_MATCH_FIELDS: Final = ("id", "number", "decision", "score", "commitments", "reasons")


def import_files(desk: Desk, given: Given) -> Answer:
    """Receive invoices from files."""
    from aso_desktop.services.invoices.labels import RESULTS

    results = desk.services.invoices.import_files(
        values.paths(given, "files"),
        values.day(given, "received_on"),
        given.get("received_how") or "receipt",
        desk.output.progress,
    )
    shown = [
        {
            "file": found.file,
            "result": found.result,
            "id": found.invoice_id,
            "number": found.number or None,
            "reasons": [desk.say(reason) for reason in found.reasons],
        }
        for found in results
    ]
    lines = [
        " ".join((f"{one['file']}: {one['number'] or '–'}: {desk.say(RESULTS[one['result']])}.", *one["reasons"]))
        for one in shown
    ]
    refused = any(found.result == "refused" for found in results)
    return Answer(shown, lines, REFUSED if refused else DONE)


def list_invoices(desk: Desk, given: Given) -> Answer:
    """List invoices with their delays."""
    from aso_desktop.services.invoices import queries
    from aso_desktop.services.invoices.payments import queries as payments

    with desk.reading() as database:
        rows = queries.invoices(database)
        delays = {row.invoice_id: row for row in payments.requests(database, desk.today)}
        soon = {row.invoice_id for row in payments.soon_late(database, desk.today)}
    wanted = given.get("state") or "all"
    late = {key for key, row in delays.items() if row.late_days and row.request.paid_on is None}
    asked = {"late": late, "soon_late": soon}.get(wanted)
    kept = [row for row in rows if (row.id in asked if asked is not None else wanted in ("all", row.step))]
    return Answer([_shown(desk, row, delays.get(row.id)) for row in kept], _lines(desk, kept))


def _shown(desk: Desk, row: Any, delay: Any) -> dict[str, Any]:
    from aso_desktop.services.invoices.findings import words

    cost = delay.cost if delay else None
    return {
        **{name: getattr(row, name) for name in _ROW[:4]},
        "issued_on": row.issued_on or None,
        "received_on": row.received_on or None,
        "net_cents": row.net_cents,
        "vat_cents": row.vat_cents,
        "gross_cents": row.gross_cents,
        "order_number": row.order_number or None,
        "state": row.step,
        "findings": [desk.say(words(finding)) for finding in row.findings],
        "pay_by": delay.due_on if delay else None,
        "late_days": delay.late_days if delay else 0,
        "interest_cents": cost.interest_cents if cost else 0,
        "indemnity_cents": cost.flat_cents if cost else 0,
    }


def _lines(desk: Desk, rows: list[Any]) -> list[str]:
    from aso_desktop.services.invoices.labels import STEPS

    headings = [
        desk.say(QT_TRANSLATE_NOOP("invoices", "Invoice")),
        desk.say(QT_TRANSLATE_NOOP("invoices", "Received")),
        desk.say(QT_TRANSLATE_NOOP("invoices", "Total")),
        desk.say(QT_TRANSLATE_NOOP("invoices", "State")),
        desk.say(QT_TRANSLATE_NOOP("invoices", "Supplier")),
    ]
    cells = [
        (row.number, row.received_on, desk.money(row.gross_cents), desk.say(STEPS[row.step]), row.supplier)
        for row in rows
    ]
    return list(table(headings, cells))


def match(desk: Desk, given: Given) -> Answer:
    """Match every waiting invoice, or one as it is told; or undo a match."""
    named: str | None = given.get("invoice")
    if named is None:
        if given.get("undo") or given.get("commitment"):
            text = QT_TRANSLATE_NOOP("invoices", "Name the invoice: only one is matched or undone by hand.")
            raise UserError(text, field="invoice")
        done = desk.services.matches.match_all(desk.output.progress)
        return Answer([_matched(one) for one in done], [_sentence(desk, one) for one in done])
    row = invoice_named(desk, named)
    if given.get("undo"):
        desk.services.matches.unmatch(row.id, given.get("reason") or "")
    elif given.get("commitment"):
        with desk.reading() as database:
            commitment = commitment_of(database, given["commitment"])
        desk.services.matches.match(row.id, [(commitment, row.gross_cents)])
    standing = _standing(desk, row)
    return Answer([_matched(standing)], [_sentence(desk, standing)])


def keep_rate(desk: Desk, given: Given) -> Answer:
    """Keep the central bank's rate of a half-year."""
    from aso_desktop.services.invoices.delay import half_year

    day = values.day(given, "from") or desk.today
    try:
        points = read_amount(given["percent"].replace("%", ""))
    except NotAnAmount:
        text = QT_TRANSLATE_NOOP("invoices", "Give the rate in per cent, like 2,15.")
        raise UserError(text, field="percent") from None
    desk.services.payments.add_rate(day, points, given["source"])
    data = {"result": "accepted", "from_on": half_year(day), "basis_points": points, "source": given["source"]}
    return Answer(data, [f"{half_year(day):%d/%m/%Y}: {plain(points)} %"])


def _matched(one: Any) -> dict[str, Any]:
    reasons = [{"code": code, "points": points} for code, points in one.reasons]
    commitments = list(one.commitments)
    return {
        "id": one.invoice_id,
        "number": one.number,
        "decision": one.decision,
        "score": one.score,
        "commitments": commitments,
        "reasons": reasons,
    }


def _sentence(desk: Desk, one: Any) -> str:
    """Return what was decided and why, in words."""
    from aso_desktop.services.invoices.labels import DECISIONS, REASONS

    reasons = ", ".join(desk.say(REASONS[code]) for code, _ in one.reasons if code in REASONS)
    why = f" ({one.score}): {reasons}" if reasons else ""
    return f"{one.number}: {desk.say(DECISIONS[one.decision])}{why}"


def _standing(desk: Desk, row: Any) -> Any:
    """Return what ties an invoice now, or what would be proposed."""
    from aso_desktop.services.invoices import queries
    from aso_desktop.services.invoices.matches import queries as ties
    from aso_desktop.services.invoices.values import Matched

    with desk.reading() as database:
        found = [tie for tie in queries.matches(database, row.id) if not tie.undone_reason]
        proposal = None if found else ties.proposal(database, row.id)
    if found:
        first = found[0]
        commitments = tuple(tie.commitment_id for tie in found)
        return Matched(row.id, row.number, first.decision, first.score, commitments, first.reasons)
    best = proposal.options[0] if proposal and proposal.options else None
    commitments = tuple(key for key, _ in best.parts) if best else ()
    decision = proposal.kind if proposal else "none"
    return Matched(row.id, row.number, decision, best.score if best else 0, commitments, best.reasons if best else ())


INVOICES: Final = (
    Command(
        ("invoices", "import"),
        QT_TRANSLATE_NOOP("invoices", "Receive electronic invoices: Factur-X, CII or UBL files."),
        import_files,
        (
            Argument("files", QT_TRANSLATE_NOOP("invoices", "Files to receive."), "FILE", many=True, required=True),
            Argument("--received-on", QT_TRANSLATE_NOOP("invoices", "Day of receipt; today."), "DATE"),
            Argument(
                "--received-how", QT_TRANSLATE_NOOP("invoices", "How the day of receipt is known."), "HOW", _RECEIPTS
            ),
        ),
        _FILE_FIELDS,
        is_list=True,
    ),
    Command(
        ("invoices", "list"),
        QT_TRANSLATE_NOOP(
            "invoices", "List invoices with their state, their delay of payment and what lateness costs."
        ),
        list_invoices,
        (Argument("--state", QT_TRANSLATE_NOOP("invoices", "Which ones."), "STATE", _STATES),),
        _ROW,
        is_list=True,
    ),
    Command(
        ("invoices", "match"),
        QT_TRANSLATE_NOOP("invoices", "Match every waiting invoice to its commitment, or one by hand."),
        match,
        (
            Argument(
                "invoice", QT_TRANSLATE_NOOP("invoices", "Number or id of one invoice; all that wait."), "INVOICE"
            ),
            Argument("--commitment", QT_TRANSLATE_NOOP("invoices", "Number or id of the commitment."), "NUMBER"),
            Argument("--undo", QT_TRANSLATE_NOOP("invoices", "Undo the match of the invoice.")),
            Argument("--reason", QT_TRANSLATE_NOOP("invoices", "Why it is undone."), "TEXT"),
        ),
        _MATCH_FIELDS,
        is_list=True,
    ),
    Command(
        ("invoices", "rate"),
        QT_TRANSLATE_NOOP("invoices", "Keep the central bank's rate in force on the first day of a half-year."),
        keep_rate,
        (
            Argument("--from", QT_TRANSLATE_NOOP("invoices", "A day of the half-year."), "DATE", required=True),
            Argument("--percent", QT_TRANSLATE_NOOP("invoices", "The rate, as 2,15."), "RATE", required=True),
            Argument("--source", QT_TRANSLATE_NOOP("invoices", "Where it was read."), "TEXT", required=True),
        ),
        ("result", "from_on", "basis_points", "source"),
    ),
    *STEP_COMMANDS,
    *SUPPLIERS,
)
