"""From what people type to what it names among invoices: an invoice, a line of an open year."""

from typing import Any
from uuid import UUID

from aso_desktop.cli import values
from aso_desktop.cli.desk import Desk
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold

_SHOWN = 60


def invoice_named(desk: Desk, reference: str) -> Any:
    """Return the invoice that a number or an id names."""
    from aso_desktop.services.invoices import queries
    from aso_desktop.services.invoices.identifiers import invoice_key

    known = values.identity(reference)
    with desk.reading() as database:
        rows = queries.invoices(database)
    found = [row for row in rows if row.id == known or invoice_key(row.number) == invoice_key(reference)]
    if len(found) != 1:
        several = QT_TRANSLATE_NOOP("invoices", "Several invoices bear the number {number}: name one by its id.")
        nothing = QT_TRANSLATE_NOOP("invoices", "No invoice has the number or the id “{number}”.")
        raise UserError((several if found else nothing).format(number=reference[:_SHOWN]), field="invoice")
    return found[0]


def line_named(desk: Desk, code: str) -> UUID:
    """Return the line of a code in the newest year that is not closed."""
    from aso_desktop.services.budget import queries

    with desk.reading() as database:
        for year in queries.years(database):
            for line in queries.lines(database, year.id) if year.state != "closed" else ():
                if fold(line.code) == fold(code.strip()):
                    return line.id
    text = QT_TRANSLATE_NOOP("invoices", "No line of an open year has the code “{code}”.")
    raise UserError(text.format(code=code[:_SHOWN]), field="line")
