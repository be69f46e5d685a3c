"""Ties between invoices and commitments: proposed from what is open now, booked, undone by a reversal."""
