"""Cases of over-commitment: derived from the ledger, never kept; each closes by itself when the line fits again."""
