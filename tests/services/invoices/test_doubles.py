"""I-DUP: same supplier, number and total is held and never deleted, however it is written; nothing else is held."""

import random
import string

import pytest

from aso_desktop.services.invoices import queries
from aso_desktop.services.invoices.values import InvoiceInput, SupplierInput
from tests.services.invoices.conftest import Inbox


def rewritten(dice: random.Random, number: str) -> str:
    """Return a number as another hand writes it: other signs, other case, zeros before it."""
    signs = dice.choice(("-", " ", "/", "."))
    written = number.replace("-", signs)
    written = written.lower() if dice.random() < 0.5 else written
    return f"{'0' * dice.randint(0, 2) if written[0].isdigit() else ''}{written}"


@pytest.mark.parametrize("seed", range(2))
def test_i_dup_doubles_are_held_and_nothing_else(inbox: Inbox, seed: int) -> None:
    dice = random.Random(seed)
    suppliers = [inbox.suppliers.create(SupplierInput(name)).supplier_id for name in ("Atelier Nord", "Brasserie Sud")]
    numbers = ["".join(dice.choices(string.ascii_uppercase + "123456789", k=4)) + f"-{n}" for n in range(6)]
    seen: set[tuple[object, str, int]] = set()
    for count in range(1, 41):
        supplier, number, cents = dice.choice(suppliers), dice.choice(numbers), dice.choice((100_00, 250_00))
        received = inbox.invoices.record(InvoiceInput(rewritten(dice, number), cents, supplier_id=supplier))
        is_double = (supplier, number, cents) in seen
        assert (received.state == "held") == is_double
        assert (received.duplicate_of_id is not None) == is_double
        seen.add((supplier, number, cents))
        assert len(queries.invoices(inbox.desk.reader)) == count
