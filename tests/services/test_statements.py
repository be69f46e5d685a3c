"""Every statement of the registers, the directory, the intake and the drafts fits the schema and walks an index."""

import pytest

from aso_desktop.services.carbon import queries as carbon
from aso_desktop.services.contacts import queries as contacts
from aso_desktop.services.contacts.listing import queries as directory_list
from aso_desktop.services.correspondence.drafts import queries as drafts
from aso_desktop.services.correspondence.intake import queries as intake
from aso_desktop.services.invoices import queries as invoices
from aso_desktop.services.invoices.matches import queries as invoice_matches
from aso_desktop.services.invoices.payments import queries as invoice_payments
from aso_desktop.services.registers import queries as registers
from tests.services.conftest import Desk

INVOICING = (invoices, invoice_matches, invoice_payments, carbon)
PLANNED = {
    f"{room.__name__.removeprefix('aso_desktop.services.')}: {name}": statement
    for room in (contacts, directory_list, drafts, intake, registers, *INVOICING)
    for name, statement in room.planned().items()
}
WHOLE_TABLES = {
    "register", "contact", "c", "organisation", "o", "draft", "enclosure", "r", "directory", "wanted", "s", "supplier",
    "supplier_account", "i", "commitment_instalment", "p", "reference_rate", "movement_inert", "y", "e",
    "carbon_factor", "carbon_estimate", "sync_hub", "sync_held", "file",
}  # fmt: skip
"""Small tables, and lists that show all of them; the background reading of enclosures walks theirs once."""


@pytest.mark.parametrize("name", PLANNED)
def test_a_statement_fits_and_walks_an_index(desk: Desk, name: str) -> None:
    sql, values = PLANNED[name]
    steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    scans = {step.split()[1] for step in steps if step.startswith("SCAN") and "INDEX" not in step}
    tables = {name for name in scans if not name.startswith("(")} - {"same", "CONSTANT"}
    assert tables <= WHOLE_TABLES, steps
