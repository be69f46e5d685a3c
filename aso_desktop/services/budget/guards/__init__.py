"""The invariants of the ledger as the database itself holds them."""
