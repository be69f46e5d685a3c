"""Suppliers: their identifiers flagged where a key fails, found by SIREN, account or name, merged when doubled."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_line
from aso_desktop.models.rules import short_line
from aso_desktop.models.suppliers import Supplier, SupplierAccount
from aso_desktop.services.invoices import identifiers, queries
from aso_desktop.services.invoices.matching.facts import are_alike
from aso_desktop.services.invoices.values import Flag, SupplierInput, SupplierSaved
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_KEY: Text = QT_TRANSLATE_NOOP("invoices", "The key of {value} does not fit: check its figures.")
_NOT_OF_SIREN: Text = QT_TRANSLATE_NOOP("invoices", "{value} does not belong to the SIREN {siren}.")
_SIREN = 9


class SupplierService:
    """Makes, edits and merges suppliers."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def create(self, values: SupplierInput) -> SupplierSaved:
        """Make a supplier; refuse a SIREN that another one has."""
        words = QT_TRANSLATE_NOOP("invoices", "Create the supplier {name}").format(name=clean_line(values.name))
        with self._unit_of_work("create_supplier", words) as work:
            supplier = add_supplier(work, values)
            work.subject = supplier.id
        return SupplierSaved(work.changes(), supplier.id, flags(values))

    def edit(self, supplier_id: UUID, values: SupplierInput) -> SupplierSaved:
        """Change a supplier and its accounts."""
        words = QT_TRANSLATE_NOOP("invoices", "Change the supplier {name}").format(name=clean_line(values.name))
        with self._unit_of_work("edit_supplier", words) as work:
            supplier = work.get(Supplier, supplier_id)
            _check_siren(work, _cells(values)["siren"], supplier_id)
            for name, value in _cells(values).items():
                setattr(supplier, name, value)
            _set_accounts(work, supplier_id, values.ibans)
        return SupplierSaved(work.changes(), supplier_id, flags(values))

    def merge(self, kept_id: UUID, doubled_id: UUID) -> Changes:
        """Redirect a supplier to another: nothing is erased, and its name becomes an alias."""
        with self._unit_of_work("merge_suppliers", QT_TRANSLATE_NOOP("invoices", "Merge two suppliers")) as work:
            kept, doubled = work.get(Supplier, kept_id), work.get(Supplier, doubled_id)
            if kept_id == doubled_id or kept.duplicate_of_id is not None:
                raise UserError(QT_TRANSLATE_NOOP("invoices", "Choose another supplier to keep."), field="kept")
            doubled.duplicate_of_id, doubled.status = kept_id, "merged"
            kept.aliases = "\n".join(dict.fromkeys(filter(None, [*kept.aliases.splitlines(), doubled.name])))
            kept.siren = kept.siren or doubled.siren
            kept.siret = kept.siret or doubled.siret
            known = queries.accounts(work.connection, kept_id)
            more = [iban for iban in queries.accounts(work.connection, doubled_id) if iban not in known]
            _set_accounts(work, kept_id, [*known, *more])
        return work.changes()

    def set_active(self, supplier_id: UUID, *, is_active: bool) -> Changes:
        """Offer a supplier again, or no longer."""
        words = QT_TRANSLATE_NOOP("invoices", "Offer a supplier or not")
        with self._unit_of_work("set_supplier_active", words) as work:
            work.get(Supplier, supplier_id).status = "active" if is_active else "inactive"
        return work.changes()


def flags(values: SupplierInput) -> tuple[Flag, ...]:
    """Return what is wrong with the identifiers; none of it stops a save."""
    found: list[Flag] = []
    given = [("siren", values.siren, "siren"), ("siret", values.siret, "siret"), ("vat", values.vat, "vat")]
    if values.identifier_kind in identifiers.MODULES:
        given.append(("identifier", values.identifier, values.identifier_kind))
    given += [("ibans", iban, "iban") for iban in values.ibans]
    for field, value, kind in given:
        if value.strip() and not identifiers.check(kind, value).is_valid:
            found.append(Flag(field, _KEY.format(value=clean_line(value))))
    return (*found, *_foreign_to_siren(values))


def _foreign_to_siren(values: SupplierInput) -> Iterable[Flag]:
    siren = identifiers.check("siren", values.siren)
    if not siren.is_valid:
        return
    siret, vat = identifiers.check("siret", values.siret), identifiers.check("vat", values.vat)
    if siret.is_valid and siret.value[:_SIREN] != siren.value:
        yield Flag("siret", _NOT_OF_SIREN.format(value=siret.value, siren=siren.value))
    if vat.is_valid and vat.value.startswith("FR") and vat.value[-_SIREN:] != siren.value:
        yield Flag("vat", _NOT_OF_SIREN.format(value=vat.value, siren=siren.value))


def add_supplier(work: Work, values: SupplierInput) -> Supplier:
    """Add a supplier inside a transaction."""
    cells = _cells(values)
    _check_siren(work, cells["siren"], None)
    supplier = work.add(Supplier(**cells))
    _set_accounts(work, supplier.id, values.ibans)
    return supplier


def found_or_added(work: Work, values: SupplierInput) -> UUID:
    """Return the supplier that a SIREN, an account or a name leads to, or a new one made of what is known."""
    known = queries.suppliers_known(work.connection)
    siren = _cells(values)["siren"]
    by_siren = [row.id for row in known if siren and row.siren == siren]
    by_account = [row.id for row in known if set(row.ibans) & set(values.ibans) and not (siren and row.siren)]
    by_name = [
        row.id
        for row in known
        if not (siren and row.siren) and any(are_alike(values.name, name) for name in (row.name, *row.aliases))
    ]
    for found in (by_siren, by_account, by_name):
        if len(found) == 1:
            return found[0]
    return add_supplier(work, values).id


def _cells(values: SupplierInput) -> dict[str, str | UUID | None]:
    """Return the columns; identifiers lose their blanks, and a SIRET gives its SIREN where none is typed."""
    siret = identifiers.check("siret", values.siret)
    siren = identifiers.check("siren", values.siren).value
    if not siren and siret.is_valid:
        siren = siret.value[:_SIREN]
    return {
        "name": values.name,
        "siren": siren or None,
        "siret": siret.value or None,
        "vat": identifiers.check("vat", values.vat).value or None,
        "aliases": "\n".join(filter(None, map(short_line, values.aliases))),
        "email": short_line(values.email),
        "address": short_line(values.address),
        "country": short_line(values.country).upper()[:2] or "FR",
        "identifier": short_line(values.identifier),
        "identifier_kind": values.identifier_kind if values.identifier_kind in identifiers.MODULES else "",
        "environment": short_line(values.environment),
        "notes": short_line(values.notes),
        "organisation_id": values.organisation_id,
    }


def _check_siren(work: Work, siren: object, own_id: UUID | None) -> None:
    if not siren:
        return
    same = select(Supplier.name).where(
        Supplier.siren == siren, Supplier.duplicate_of_id.is_(None), Supplier.id != own_id
    )
    name = work.session.scalar(same.limit(1))
    if name is not None:
        text = QT_TRANSLATE_NOOP("invoices", "The supplier {name} has this SIREN already.")
        raise UserError(text.format(name=name), field="siren")


def _set_accounts(work: Work, supplier_id: UUID, ibans: Iterable[str]) -> None:
    """Keep these accounts; one that is taken away is marked, since old invoices may name it."""
    wanted = list(dict.fromkeys(filter(None, (identifiers.check("iban", iban).value for iban in ibans))))
    kept = {
        account.iban: account
        for account in work.session.scalars(select(SupplierAccount).where(SupplierAccount.supplier_id == supplier_id))
    }
    for iban, account in kept.items():
        account.inactive = iban not in wanted
    for iban in wanted:
        if iban not in kept:
            work.add(SupplierAccount(supplier_id=supplier_id, iban=iban))
