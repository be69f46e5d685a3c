"""Mapped classes and the rules that live in them; no session, no query.

Importing this package maps every class, so that the store can build its triggers.
"""

from aso_desktop.models import (
    attendance,
    budget,
    carbon,
    contacts,
    correspondence,
    drafts,
    invoices,
    meetings,
    minutes,
    people,
    registers,
    suppliers,
    tasks,
)

__all__ = [
    "attendance",
    "budget",
    "carbon",
    "contacts",
    "correspondence",
    "drafts",
    "invoices",
    "meetings",
    "minutes",
    "people",
    "registers",
    "suppliers",
    "tasks",
]
