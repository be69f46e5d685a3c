"""The group `suppliers`: listed with what is wrong in their identifiers, made, changed, offered or not, merged."""

from dataclasses import replace
from typing import Any, Final

from aso_desktop.cli.budget.lookups import supplier_named
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.cli.tables import table
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_ROW: Final = ("id", "name", "siren", "siret", "vat", "status", "environment", "used", "last_used")
_TEXTS: Final = ("siren", "siret", "vat", "environment", "email", "address", "country", "notes")


def list_suppliers(desk: Desk, given: Given) -> Answer:
    """List suppliers, the most used first."""
    from aso_desktop.services.invoices import queries

    del given
    with desk.reading() as database:
        rows = sorted(queries.suppliers(database), key=lambda row: -row.used)
    data = [{name: getattr(row, name) or None for name in _ROW} | {"used": row.used} for row in rows]
    told = [(row.name, row.siren, str(row.used), row.status) for row in rows]
    return Answer(data, list(table(("", "SIREN", "", ""), told)))


def keep(desk: Desk, given: Given) -> Answer:
    """Make a supplier, or change the one that is named; an identifier whose key does not fit is pointed out."""
    from aso_desktop.services.invoices import queries
    from aso_desktop.services.invoices.values import SupplierInput

    known = supplier_named(desk, given["change"]) if given.get("change") else None
    values: Any = SupplierInput(given["name"])
    if known is not None:
        with desk.reading() as database:
            values = replace(queries.supplier_values(database, known.id) or values, name=given["name"])
    values = replace(values, **{name: given[name] for name in _TEXTS if given.get(name) is not None})
    if given.get("iban"):
        values = replace(values, ibans=tuple(given["iban"]))
    suppliers = desk.services.suppliers
    saved = suppliers.edit(known.id, values) if known else suppliers.create(values)
    reasons = [{"field": flag.field, "reason": desk.say(flag.text)} for flag in saved.flags]
    data = {"result": "accepted", "id": saved.supplier_id, "name": values.name, "flags": reasons}
    return Answer(data, [values.name, *(one["reason"] for one in reasons)])


def move(desk: Desk, given: Given) -> Answer:
    """Offer a supplier again or no longer, or merge it into another one."""
    found, into = supplier_named(desk, given["supplier"]), given.get("into")
    if into:
        desk.services.suppliers.merge(supplier_named(desk, into).id, found.id)
    else:
        desk.services.suppliers.set_active(found.id, is_active=not given.get("inactive"))
    return Answer({"result": "accepted", "id": found.id, "name": found.name}, [found.name])


SUPPLIERS: Final = (
    Command(
        ("suppliers", "list"),
        QT_TRANSLATE_NOOP("invoices", "List suppliers, the most used first."),
        list_suppliers,
        (),
        _ROW,
        is_list=True,
    ),
    Command(
        ("suppliers", "keep"),
        QT_TRANSLATE_NOOP("invoices", "Make a supplier, or change one; keys that do not fit are pointed out."),
        keep,
        (
            Argument("name", QT_TRANSLATE_NOOP("invoices", "Its name."), "NAME", required=True),
            Argument("--change", QT_TRANSLATE_NOOP("invoices", "The supplier to change: name, SIREN or id."), "NAME"),
            Argument("--siren", QT_TRANSLATE_NOOP("invoices", "SIREN."), "NUMBER"),
            Argument("--siret", QT_TRANSLATE_NOOP("invoices", "SIRET."), "NUMBER"),
            Argument("--vat", QT_TRANSLATE_NOOP("invoices", "VAT number."), "NUMBER"),
            Argument("--iban", QT_TRANSLATE_NOOP("invoices", "An account; once for each."), "IBAN", many=True),
            Argument("--environment", QT_TRANSLATE_NOOP("invoices", "Environmental criterion."), "TEXT"),
            Argument("--email", QT_TRANSLATE_NOOP("invoices", "E-mail."), "TEXT"),
            Argument("--address", QT_TRANSLATE_NOOP("invoices", "Address."), "TEXT"),
            Argument("--country", QT_TRANSLATE_NOOP("invoices", "Country, two letters; FR."), "CODE"),
            Argument("--notes", QT_TRANSLATE_NOOP("invoices", "Notes."), "TEXT"),
        ),
        ("result", "id", "name", "flags"),
    ),
    Command(
        ("suppliers", "set"),
        QT_TRANSLATE_NOOP("invoices", "Offer a supplier or not, or merge it into another one."),
        move,
        (
            Argument(
                "supplier", QT_TRANSLATE_NOOP("invoices", "Name, SIREN or id of the supplier."), "NAME", required=True
            ),
            Argument("--inactive", QT_TRANSLATE_NOOP("invoices", "Offer it no longer; without it, again.")),
            Argument("--into", QT_TRANSLATE_NOOP("invoices", "The supplier that is kept."), "NAME"),
        ),
        ("result", "id", "name"),
    ),
)
