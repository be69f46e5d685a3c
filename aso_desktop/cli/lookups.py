"""From what people type to what it names: a letter, a register, an agent, a unit, a correspondent."""

from typing import Any, Literal
from uuid import UUID

from aso_desktop.cli.desk import Desk
from aso_desktop.cli.values import identity
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold, number_key

_LOOKED_AT = 50

Kind = Literal["", "contact", "organisation"]


def letter(desk: Desk, reference: str, field: str) -> UUID:
    """Return the letter that a number or an identity names."""
    from aso_desktop.services.correspondence.listing import queries

    known = identity(reference)
    with desk.reading() as database:
        if known is not None:
            if queries.place_of(database, known) is None:
                raise _no_letter(reference, field)
            return known
        found = _by_number(database, desk, reference)
    if not found:
        raise _no_letter(reference, field)
    if len(found) > 1:
        text = QT_TRANSLATE_NOOP("cli", "Several letters bear the number {number}: name one by its id.")
        raise UserError(text.format(number=reference[:60]), field)
    return found[0]


def _by_number(database: Any, desk: Desk, reference: str) -> list[UUID]:
    from aso_desktop.services.correspondence.listing import queries
    from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing, View

    listing = Listing(View(text=reference), NEWEST_FIRST, desk.today)
    rows = queries.find(database, listing, _LOOKED_AT).rows
    return [row.id for row in rows if row.number and number_key(row.number) == number_key(reference)]


def _no_letter(reference: str, field: str) -> UserError:
    text = QT_TRANSLATE_NOOP("cli", "No letter has the number or the id “{reference}”.")
    return UserError(text.format(reference=reference[:60]), field)


def register(desk: Desk, code: str, field: str = "register") -> Any:
    """Return the register of a code."""
    from aso_desktop.services.registers import queries

    with desk.reading() as database:
        rows = queries.registers(database)
    found = next((row for row in rows if fold(row.code) == fold(code.strip()) or str(row.id) == code), None)
    if found is None:
        text = QT_TRANSLATE_NOOP("cli", "No register has the code “{code}”; there are {known}.")
        raise UserError(text.format(code=code[:60], known=", ".join(row.code for row in rows)), field)
    return found


def agent(desk: Desk, name: str, field: str = "lead") -> UUID:
    """Return the identity of the agent of a name, of initials or of an identity."""
    found: UUID = agent_row(desk, name, field).id
    return found


def agent_row(desk: Desk, name: str, field: str) -> Any:
    """Return the agent of a name, of initials or of an identity."""
    from aso_desktop.services.people import queries

    with desk.reading() as database:
        rows = queries.agents(database)
    wanted = fold(name.strip())
    found = [row for row in rows if wanted in (fold(row.name), fold(row.initials), str(row.id))]
    if len(found) != 1:
        text = QT_TRANSLATE_NOOP("cli", "“{name}” is not one agent of the section: give a full name.")
        raise UserError(text.format(name=name[:60]), field)
    return found[0]


def unit(desk: Desk, code: str, field: str = "unit") -> UUID:
    """Return the unit of a code."""
    from aso_desktop.services.people import queries

    with desk.reading() as database:
        rows = queries.units(database)
    found = next((row.id for row in rows if fold(row.code) == fold(code.strip())), None)
    if found is None:
        text = QT_TRANSLATE_NOOP("cli", "No unit has the code “{code}”; there are {known}.")
        raise UserError(text.format(code=code[:60], known=", ".join(row.code for row in rows)), field)
    return found


def party(desk: Desk, printed: str, create: Kind = "") -> Any:
    """Return a correspondent: the entry of the directory of that very name, or the words alone."""
    from aso_desktop.services.correspondence.values import PartyInput
    from aso_desktop.services.search.directory import queries

    with desk.reading() as database:
        rows = queries.directory(database, printed, desk.today.isoformat(), _LOOKED_AT)
    wanted = fold(printed.strip())
    same = next((row for row in rows if fold(row.printed) == wanted), None)
    if same is None:
        return PartyInput(printed=printed, create=create)
    entry: dict[str, Any] = {f"{same.kind}_id": same.id}
    return PartyInput(printed=same.printed, **entry)
