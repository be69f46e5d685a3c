"""One device of the soak: a process that edits and exchanges until it is told to stop, or killed.

It sends a tuple for each edit that was acknowledged (column, row, value), and `("failed", reason)` for each exchange
that failed.
"""

import random
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.sync.hub.link import HubLink
from tests.services.sync.conftest import reopen_profile
from tests.services.sync.desks import NAME, Desk

EDITS_A_ROUND = 6
PAUSE_SECONDS = 1.0
PATIENCE_SECONDS = 20.0
LINKED = 10
"""Every tenth device asks its share through a child process, as the program does."""


def main(folder: Path, seed: int, parent: Connection) -> None:
    """Edit and exchange until the parent says anything."""
    desk, choices = Desk.at(reopen_profile(folder / "aso.db")), random.Random()
    rounds = _linked(desk) if seed % LINKED == 0 else desk.rounds
    turn = 0
    while not parent.poll(choices.uniform(0, PAUSE_SECONDS)):
        turn += 1
        for _ in range(choices.randrange(EDITS_A_ROUND)):
            edit(desk, choices, f"Objet {seed} {turn} {choices.random()}", parent)
        try:
            rounds.once()
            parent.send(("exchanged",))
        except EnvironmentFailure as failure:
            parent.send(("failed", type(failure).__name__))
    desk.close()


def edit(desk: Desk, choices: random.Random, value: str, parent: Connection) -> None:
    """Do one thing at random, and say so once it is saved."""
    desk.tick(seconds=choices.uniform(0, 3))
    rows, before = desk.ids(NAME), len(desk.written)
    kind = choices.random()
    with suppress(UserError):  # the row has just gone
        if kind < 0.55 and rows:
            desk.rename(choices.choice(rows), value)
        elif kind < 0.62 and rows:
            desk.remove(choices.choice(rows))
        elif kind < 0.75:
            desk.register(value)
        elif kind < 0.8:
            desk.close_month(value)
        elif kind < 0.9 and (found := desk.conflicts.open(desk.reader)):
            desk.keep(choices.choice(found), choices.randrange(4))
        else:
            desk.add_organisation(value)
    for written in desk.written[before:]:
        parent.send(written)


def _linked(desk: Desk) -> RoundService:
    door = HubDoor(desk.unit_of_work, lambda url, secret: HubLink(url, secret, seconds=PATIENCE_SECONDS))
    return RoundService(door, desk.merging, desk.path.with_name("sync.lock"))
