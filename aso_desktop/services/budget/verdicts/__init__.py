"""The verdicts on the ledger: which movements stand, firm or subject to confirmation."""
