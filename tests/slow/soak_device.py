"""One device of the soak, run until its input ends: `python -m tests.slow.soak_device FOLDER SEED`.

Writes one JSON line for each edit that was acknowledged (`["name", row, value]`), and the code of each exchange that
failed (`["failed", reason]`).
"""

import json
import random
import sys
import threading
from contextlib import suppress
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
LINKED = 4
"""Every fourth device asks its share through a child process, as the program does."""


def main(folder: Path, seed: int) -> None:
    """Edit and exchange until the input ends."""
    desk, choices = Desk.at(reopen_profile(folder / "aso.db")), random.Random(seed)
    over = threading.Event()

    def wait_for_the_end() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait_for_the_end, daemon=True).start()
    rounds = _linked(desk) if seed % LINKED == 0 else desk.rounds
    say("ready")
    turn = 0
    while not over.wait(choices.uniform(0, PAUSE_SECONDS)):
        turn += 1
        for _ in range(choices.randrange(EDITS_A_ROUND)):
            edit(desk, choices, f"Objet {seed} {turn} {choices.random()}")
        try:
            rounds.once()
        except EnvironmentFailure as failure:
            say("failed", type(failure).__name__)
    desk.close()


def edit(desk: Desk, choices: random.Random, value: str) -> None:
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
    for column, row, text in desk.written[before:]:
        say(column, row.hex, text)


def say(*words: str) -> None:
    """Tell the parent; one line is one write, so that a kill cuts none in two."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def _linked(desk: Desk) -> RoundService:
    door = HubDoor(desk.unit_of_work, lambda url, secret: HubLink(url, secret, seconds=PATIENCE_SECONDS))
    return RoundService(door, desk.merging, desk.path.with_name("sync.lock"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
