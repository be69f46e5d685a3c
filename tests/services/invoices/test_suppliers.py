"""Suppliers and their identifiers: flagged, never refused; found by use; merged without loss."""

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.invoices import queries
from aso_desktop.services.invoices.identifiers import check, invoice_key, siren_of, siret_of
from aso_desktop.services.invoices.suppliers import flags
from aso_desktop.services.invoices.values import InvoiceInput, SupplierInput
from tests.services.invoices.conftest import PAPER, Inbox


@pytest.mark.parametrize(
    ("kind", "value", "is_valid"),
    [
        ("siren", "732 829 320", True),
        ("siren", "732829321", False),
        ("siret", "732 829 320 00074", True),
        ("siret", "35600000049837", True),
        ("siret", "35600000049838", False),
        ("vat", "FR 44 732829320", True),
        ("vat", "FR45732829320", False),
        ("vat", "BE0403019261", True),
        ("iban", "FR76 3000 6000 0112 3456 7890 189", True),
        ("iban", "FR76 3000 6000 0112 3456 7890 188", False),
        ("bic", "AGRIFRPP", True),
        ("bic", "AGRI", False),
        ("rib", "30006 00001 12345678901 89", True),
        ("rib", "30006 00001 12345678901 88", False),
        ("rib", "20041 01005 0500013M026 06", True),
        ("rib", "3000", False),
        ("tn.mf", "1182431M/A/M/000", True),
        ("ma.ice", "001561191000066", True),
    ],
)
def test_the_key_of_an_identifier(kind: str, value: str, is_valid: bool) -> None:  # noqa: FBT001 - a case
    assert check(kind, value).is_valid == is_valid


def test_a_siren_is_found_under_any_scheme() -> None:
    assert siren_of(["", "73282932000074"]) == "732829320"
    assert siren_of(["DE123", "fr44 732829320"]) == "732829320"
    assert siren_of(["732829321"]) == ""
    assert siret_of(["732829320", "732 829 320 00074"]) == "73282932000074"
    assert siret_of(["73282932000075"]) == ""


def test_an_invoice_number_is_compared_without_signs() -> None:
    assert invoice_key("FA-2026/0417") == invoice_key("fa 2026 0417") == "fa20260417"
    assert invoice_key("00417") == "417"


def test_wrong_identifiers_are_flagged_and_kept(inbox: Inbox) -> None:
    values = SupplierInput(
        "Atelier", siren="732829321", siret="1", vat="FR00", ibans=("FR1",), identifier="x", identifier_kind="sn.ninea"
    )
    saved = inbox.suppliers.create(values)
    assert [flag.field for flag in saved.flags] == ["siren", "siret", "vat", "identifier", "ibans"]
    (row,) = queries.suppliers(inbox.desk.reader)
    assert (row.siren, row.siret, row.vat) == ("732829321", "1", "FR00")
    crossed = SupplierInput("B", siren="732829320", siret="35600000049837", vat="FR39356000000")
    assert [flag.field for flag in flags(crossed)] == ["siret", "vat"]
    assert flags(PAPER) == ()


def test_a_siren_belongs_to_one_supplier(inbox: Inbox) -> None:
    first = inbox.suppliers.create(SupplierInput("A", siret="732 829 320 00074"))
    with pytest.raises(UserError, match="The supplier A has this SIREN") as refused:
        inbox.suppliers.create(SupplierInput("B", siren="732829320"))
    assert refused.value.field == "siren"
    with pytest.raises(UserError):
        inbox.suppliers.create(SupplierInput(" "))
    edited = inbox.suppliers.edit(first.supplier_id, SupplierInput("A bis", siren="732829320", environment="Écolabel"))
    assert queries.suppliers(inbox.desk.reader)[0].environment == "Écolabel"
    assert edited.changes.inverse
    edited.changes.inverse()
    assert queries.suppliers(inbox.desk.reader)[0].name == "A"


def test_completion_ranks_by_use(inbox: Inbox) -> None:
    rare, used, gone = (
        inbox.suppliers.create(SupplierInput(name, aliases=("PDR",) if name.endswith("Rhône") else ())).supplier_id
        for name in ("Papeterie des Alpes", "Papeterie du Rhône", "Papeterie close")
    )
    for number in ("1", "2"):
        inbox.invoices.record(InvoiceInput(number, 100, supplier_id=used))
    inbox.suppliers.set_active(gone, is_active=False)
    assert [row.id for row in queries.complete(inbox.desk.reader, "pap")] == [used, rare]
    assert [row.id for row in queries.complete(inbox.desk.reader, "rhon")] == [used]
    assert [row.id for row in queries.complete(inbox.desk.reader, "pdr")] == [used]
    assert queries.complete(inbox.desk.reader, "zz") == []


def test_doubles_are_merged_without_loss(inbox: Inbox) -> None:
    kept = inbox.suppliers.create(SupplierInput("Papeterie du Rhône")).supplier_id
    double = inbox.suppliers.create(PAPER).supplier_id
    done = inbox.suppliers.merge(kept, double)
    (row,) = queries.suppliers(inbox.desk.reader)
    assert (row.id, row.siren, row.aliases) == (kept, "732829320", ("Papeterie du Rhône",))
    assert queries.accounts(inbox.desk.reader, kept) == list(PAPER.ibans)
    with pytest.raises(UserError, match="another supplier"):
        inbox.suppliers.merge(kept, kept)
    assert done.inverse
    done.inverse()
    assert len(queries.suppliers(inbox.desk.reader)) == 2
