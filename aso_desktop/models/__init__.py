"""Mapped classes and the rules that live in them; no session, no query.

Importing this package maps every class, so that the store can build its triggers.
"""

from aso_desktop.models import budget, carbon, contacts, correspondence, invoices, people, registers, suppliers

__all__ = ["budget", "carbon", "contacts", "correspondence", "invoices", "people", "registers", "suppliers"]
