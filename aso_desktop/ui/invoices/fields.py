"""The fields of every question about invoices and suppliers, and what completes them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import queries as budget
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.listing.queries import CommitmentRow
from aso_desktop.services.invoices import labels, queries
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Ask, Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice

_MOST: Final = 8
_USES: Final = QT_TRANSLATE_NOOP("invoices", "Used: {count}")
_LEFT: Final = QT_TRANSLATE_NOOP("invoices", "{subject} · {left} left to invoice")


def coded(words: Mapping[Any, Any]) -> tuple[Choice, ...]:
    """Return choices of codes with their words."""
    return tuple(Choice(code, text) for code, text in words.items())


REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("invoices", "Reason"), Kind.TEXT, lines=2, required=True),)
_ON: Final = Field("on", QT_TRANSLATE_NOOP("invoices", "Day"), Kind.DATE, width=12, lean=Lean.PAST, required=True)
LATE: Final = {
    "ordinary": QT_TRANSLATE_NOOP("invoices", "In time"),
    "complementary": QT_TRANSLATE_NOOP("invoices", "Complementary period"),
    "regularisation": QT_TRANSLATE_NOOP("invoices", "Regularisation"),
}
STEP: Final = (
    _ON,
    Field("line", QT_TRANSLATE_NOOP("invoices", "Line that pays"), Kind.COMPLETE, can_create=False),
    Field(
        "kind", QT_TRANSLATE_NOOP("invoices", "Enters the year as"), Kind.CHOICE, width=24, choices=coded(LATE)
    ),
    Field("authority", QT_TRANSLATE_NOOP("invoices", "Allowed by (derogation)")),
    Field("reason", QT_TRANSLATE_NOOP("invoices", "Reason"), Kind.TEXT, lines=2),
)  # fmt: skip
INTERRUPTION: Final = (
    _ON,
    Field("reason", QT_TRANSLATE_NOOP("invoices", "What is missing"), Kind.TEXT, lines=3, required=True),
)
RESUMPTION: Final = (_ON,)
DELAY: Final = (
    Field(
        "days", QT_TRANSLATE_NOOP("invoices", "Legal delay"), Kind.CHOICE, width=44, choices=coded(labels.DELAYS)
    ),
)  # fmt: skip
RATE: Final = (
    Field("day", QT_TRANSLATE_NOOP("invoices", "A day of the half-year"), Kind.DATE, width=12, required=True),
    Field("percent", QT_TRANSLATE_NOOP("invoices", "Rate in per cent"), width=8, required=True),
    Field("source", QT_TRANSLATE_NOOP("invoices", "Where it was read"), required=True),
)
SUPPLIER_CHOICE: Final = (Field("supplier", QT_TRANSLATE_NOOP("invoices", "Supplier"), Kind.COMPLETE, required=True),)
KEPT_CHOICE: Final = (
    Field("kept", QT_TRANSLATE_NOOP("invoices", "Supplier to keep"), Kind.COMPLETE, required=True, can_create=False),
)
_PARTS: Final = 3


def _part(number: int) -> tuple[Field, Field]:
    first = number == 1
    return (
        Field(
            f"commitment_{number}", QT_TRANSLATE_NOOP("invoices", "Commitment"), Kind.COMPLETE, required=first,
            can_create=False, width=34,
        ),
        Field(f"amount_{number}", QT_TRANSLATE_NOOP("invoices", "Amount"), width=14, required=first, beside=True),
    )  # fmt: skip


MATCH: Final = tuple(field for number in range(1, _PARTS + 1) for field in _part(number))
PARTS: Final = tuple((f"commitment_{n}", f"amount_{n}") for n in range(1, _PARTS + 1))
TYPED: Final = (
    Field("kind", QT_TRANSLATE_NOOP("invoices", "Kind"), Kind.CHOICE, width=18, choices=coded(labels.KINDS)),
    Field("number", QT_TRANSLATE_NOOP("invoices", "Number"), width=24, required=True, beside=True, repeats=False),
    Field("supplier", QT_TRANSLATE_NOOP("invoices", "Supplier"), Kind.COMPLETE, required=True),
    Field("gross", QT_TRANSLATE_NOOP("invoices", "Total with tax"), width=16, required=True, repeats=False),
    Field("net", QT_TRANSLATE_NOOP("invoices", "Without tax"), width=16, beside=True, repeats=False),
    Field("issued_on", QT_TRANSLATE_NOOP("invoices", "Dated"), Kind.DATE, width=12, lean=Lean.PAST),
    Field("received_on", QT_TRANSLATE_NOOP("invoices", "Received"), Kind.DATE, width=12, lean=Lean.PAST),
    Field(
        "received_how", QT_TRANSLATE_NOOP("invoices", "Known by"), Kind.CHOICE, width=26, choices=coded(labels.RECEIPTS)
    ),
    Field("order_number", QT_TRANSLATE_NOOP("invoices", "Order"), width=18),
    Field("contract", QT_TRANSLATE_NOOP("invoices", "Contract"), width=18, beside=True),
    Field("reference", QT_TRANSLATE_NOOP("invoices", "Takes back the invoice"), width=18),
    Field("currency", QT_TRANSLATE_NOOP("invoices", "Currency"), width=6, beside=True),
)
SUPPLIER: Final = (
    Field("name", QT_TRANSLATE_NOOP("invoices", "Name"), required=True),
    Field("siren", QT_TRANSLATE_NOOP("invoices", "SIREN"), width=14),
    Field("siret", QT_TRANSLATE_NOOP("invoices", "SIRET"), width=20, beside=True),
    Field("vat", QT_TRANSLATE_NOOP("invoices", "VAT number"), width=20),
    Field("country", QT_TRANSLATE_NOOP("invoices", "Country"), width=5, beside=True),
    Field("ibans", QT_TRANSLATE_NOOP("invoices", "Accounts (IBAN), one a line"), Kind.TEXT, lines=2),
    Field(
        "environment",
        QT_TRANSLATE_NOOP("invoices", "Environmental criterion"),
        hint=QT_TRANSLATE_NOOP("invoices", "Label, distance, footprint"),
    ),
    Field("email", QT_TRANSLATE_NOOP("invoices", "E-mail")),
    Field("address", QT_TRANSLATE_NOOP("invoices", "Address")),
    Field("aliases", QT_TRANSLATE_NOOP("invoices", "Other names, one a line"), Kind.TEXT, lines=2),
    Field(
        "identifier_kind", QT_TRANSLATE_NOOP("invoices", "Identifier abroad"), Kind.CHOICE, width=20,
        choices=(
            Choice("", QT_TRANSLATE_NOOP("invoices", "None")),
            Choice("ma.ice", QT_TRANSLATE_NOOP("invoices", "Morocco (ICE)")),
            Choice("sn.ninea", QT_TRANSLATE_NOOP("invoices", "Senegal (NINEA)")),
            Choice("tn.mf", QT_TRANSLATE_NOOP("invoices", "Tunisia (MF)")),
            Choice("dz.nif", QT_TRANSLATE_NOOP("invoices", "Algeria (NIF)")),
        ),
    ),
    Field("identifier", QT_TRANSLATE_NOOP("invoices", "Its value"), width=20, beside=True),
    Field("notes", QT_TRANSLATE_NOOP("invoices", "Notes")),
)  # fmt: skip
MANY_LINES: Final = ("ibans", "aliases")
"""Fields of a supplier that hold one value a line."""


def complete_suppliers(context: PanelContext, owner: QWidget) -> Ask:
    """Return what proposes suppliers by name, alias, SIREN or SIRET, those used most first."""

    def ask(typed: str, give: Give) -> None:
        def show(rows: Sequence[queries.SupplierRow]) -> None:
            give([Proposal(row.id, row.name, spoken(_USES.format(count=row.used)) if row.used else "") for row in rows])

        context.runner.read(owner, "suppliers", lambda db: queries.complete(db, typed, _MOST), show)

    return ask


def complete_commitments(context: PanelContext, owner: QWidget) -> Ask:
    """Return what proposes commitments with something left to pay, of whatever year, by number, subject or supplier."""

    def ask(typed: str, give: Give) -> None:
        def read(db: Any) -> Sequence[CommitmentRow]:
            places = listing.commitment_places(db, UUID(int=0), typed, is_open=True)[:_MOST]
            return listing.commitment_rows(db, places) if places else []

        def show(rows: Sequence[CommitmentRow]) -> None:
            give([_proposal(row) for row in rows])

        context.runner.read(owner, "commitments", read, show)

    return ask


def complete_lines(context: PanelContext, owner: QWidget) -> Ask:
    """Return what proposes the lines of the years that are not closed, by code or label."""

    def ask(typed: str, give: Give) -> None:
        wanted = typed.casefold()

        def read(db: Any) -> Sequence[Proposal]:
            found = [
                Proposal(line.id, line.code, f"{year.year} · {line.label}")
                for year in budget.years(db)
                if year.state != "closed"
                for line in budget.lines(db, year.id)
                if not line.inactive and wanted in f"{line.code} {line.label}".casefold()
            ]
            return sorted(found, key=lambda one: not one.text.casefold().startswith(wanted))[:_MOST]

        context.runner.read(owner, "lines", read, give)

    return ask


def _proposal(row: CommitmentRow) -> Proposal:
    left = money(row.net_cents - row.invoiced_cents)
    note = spoken(_LEFT.format(subject=row.subject, left=left))
    return Proposal(row.id, row.number or row.subject, note)


Handlers = dict[str, Callable[[], object]]
