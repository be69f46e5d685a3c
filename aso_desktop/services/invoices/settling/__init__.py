"""An invoice on its way to payment: certified, ordered, paid; the ledger and its clock move together."""
