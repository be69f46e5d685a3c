"""The duplicate gate: same supplier, same number, same total with tax. What it stops is held, never deleted."""

from typing import NamedTuple

from aso_desktop.services.invoices.identifiers import invoice_key
from aso_desktop.services.invoices.matching.facts import Facts, are_alike


class Seen(NamedTuple):
    """What an invoice is told by."""

    number_key: str
    gross_cents: int
    siren: str = ""
    name: str = ""
    ibans: tuple[str, ...] = ()

    @classmethod
    def of(cls, facts: Facts) -> "Seen":
        """Return an invoice as the gate sees it."""
        return cls(invoice_key(facts.number), facts.gross_cents, facts.siren, facts.name, facts.ibans)


def is_same(one: Seen, other: Seen) -> bool:
    """Tell whether two invoices are one: two SIREN decide, else a shared account, else the names."""
    if (one.number_key, one.gross_cents) != (other.number_key, other.gross_cents):
        return False
    if one.siren and other.siren:
        return one.siren == other.siren
    return bool(set(one.ibans) & set(other.ibans)) or are_alike(one.name, other.name)
