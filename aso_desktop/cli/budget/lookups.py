"""From what people type to what it names in the budget: a year, a line, a commitment, a supplier."""

from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import values
from aso_desktop.cli.declare import Argument
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold

YEAR: Final = Argument("--year", QT_TRANSLATE_NOOP("cli", "Fiscal year; the newest one."), "YEAR")
"""The option that `year_of` reads."""


def year_of(database: Any, given: Given) -> Any:
    """Return the fiscal year that was named, or the newest one."""
    from aso_desktop.services.budget import queries

    wanted = values.count(given, "year")
    found = queries.years(database)
    year = next((row for row in found if wanted in (None, row.year)), None)
    if year is None:
        text = QT_TRANSLATE_NOOP("cli", "This fiscal year is not open: run “budget open {year}” first.")
        raise UserError(text.format(year=wanted or ""), "year")
    return year


def line_of(database: Any, year: Any, code: str, field: str = "line") -> Any:
    """Return the line of a code."""
    from aso_desktop.services.budget import queries

    found = next((row for row in queries.lines(database, year.id) if fold(row.code) == fold(code.strip())), None)
    if found is None:
        text = QT_TRANSLATE_NOOP("cli", "No line of {year} has the code “{code}”.")
        raise UserError(text.format(year=year.year, code=code[:60]), field)
    return found


def commitment_of(database: Any, reference: str) -> UUID:
    """Return the commitment that a number or an identity names."""
    from aso_desktop.services.budget.listing import queries

    known = values.identity(reference)
    if known is not None and queries.commitment(database, known) is not None:
        return known
    found = queries.commitments_numbered(database, reference.strip())
    if len(found) != 1:
        several = QT_TRANSLATE_NOOP("cli", "Several commitments have the number “{reference}”: name one by its id.")
        none = QT_TRANSLATE_NOOP("cli", "“{reference}” is neither the number nor the id of a commitment.")
        text = several if found else none
        raise UserError(text.format(reference=reference[:60]), "commitment")
    return found[0].id


def supplier_named(desk: Desk, name: str) -> Any:
    """Return the supplier that a name, an alias, a SIREN or an id names."""
    from aso_desktop.services.invoices import queries

    known, wanted = values.identity(name), fold(name.strip())
    with desk.reading() as database:
        rows = queries.suppliers(database)
    found = [
        row
        for row in rows
        if row.id == known or (wanted and wanted in (fold(row.name), row.siren, *map(fold, row.aliases)))
    ]
    if len(found) != 1:
        text = QT_TRANSLATE_NOOP("cli", "“{name}” is not the name, the SIREN or the id of one supplier.")
        raise UserError(text.format(name=name[:60]), field="supplier")
    return found[0]


def derogation_of(given: Given) -> Any:
    """Return who allows what the rule of a line refuses, and why; None where nobody is named."""
    from aso_desktop.services.budget.values import Derogation

    return Derogation(given["authority"], given.get("reason") or "") if given.get("authority") else None
