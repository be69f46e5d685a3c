"""`budget quota` and `budget carry`: credit that is shared out among agents, and between years."""

from typing import Final

from aso_desktop.cli import lookups
from aso_desktop.cli.budget.lookups import YEAR, line_of, year_of
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.money import plain


def grant(desk: Desk, given: Given) -> Answer:
    """Give an agent credit to commit firmly while alone; an amount below zero gives back what is unused."""
    from aso_desktop.services.budget.values import amount

    cents, agent = amount(given["amount"]), lookups.agent_row(desk, given["agent"], "agent")
    with desk.reading() as database:
        line = line_of(database, year_of(database, given), given["line"])
    desk.services.budget.grant_quota(line.id, agent.id, cents)
    data = {"result": "accepted", "line": line.code, "agent": agent.name, "amount": plain(cents)}
    return Answer(data, [f"{line.code}: {agent.name} {desk.money(cents)}"])


def carry(desk: Desk, given: Given) -> Answer:
    """Carry what the lines of a year have left onto those of the next that continue them; once."""
    from aso_desktop.services.budget import queries

    with desk.reading() as database:
        year = year_of(database, given)
        following = queries.year_of(database, year.year + 1)
    if following is None:
        text = QT_TRANSLATE_NOOP("cli", "Open the year {year} first, like this one.")
        raise UserError(text.format(year=year.year + 1), "year")
    done = desk.services.ledger.carry_forward(year.id, following.id)
    data = {"result": "accepted", "from": year.year, "to": following.year, "movements": len(done.movements)}
    return Answer(data, [f"{year.year} → {following.year}: {len(done.movements)}"])


SHARING: Final = (
    Command(
        ("budget", "quota"),
        QT_TRANSLATE_NOOP("cli", "Give an agent a quota of a line, to commit firmly while alone."),
        grant,
        (
            Argument("line", QT_TRANSLATE_NOOP("cli", "Code of the line."), "CODE", required=True),
            Argument("agent", QT_TRANSLATE_NOOP("cli", "Name or initials of the agent."), "NAME", required=True),
            Argument("amount", QT_TRANSLATE_NOOP("cli", "How much; below zero gives back."), "AMOUNT", required=True),
            YEAR,
        ),
        ("result", "line", "agent", "amount"),
    ),
    Command(
        ("budget", "carry"),
        QT_TRANSLATE_NOOP("cli", "Carry what a year leaves into the next."),
        carry,
        (YEAR,),
        ("result", "from", "to", "movements"),
    ),
)
