"""The room of invoices and suppliers."""
