"""A second program that registers letters in the same profile: run as `python -m tests.services.writer`.

Arguments: the profile folder and how many letters (0: until it is stopped). It says `ready`, waits for a line, then
writes one line per letter that the store acknowledged: its id and its number.
"""

import itertools
import os
import sys
from pathlib import Path

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.ids import shipped_id
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.values import EnclosureInput, HouseRules, LetterInput, PartyInput
from tests.services.conftest import ENCLOSURE_KEY, NOW, make_unit_of_work


def main(folder: Path, count: int) -> None:
    """Register letters in the arrivals, every fourth one with an enclosure."""
    clock = FixedClock(NOW)
    engine, unit_of_work = make_unit_of_work(folder / "aso.db", clock)
    store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
    service = CorrespondenceService(unit_of_work, clock, HouseRules, store)
    paper = folder / f"lettre-{os.getpid()}.txt"
    print("ready", flush=True)  # noqa: T201 - speaks to its parent over a pipe
    sys.stdin.readline()
    for turn in range(count) if count else itertools.count():
        if is_enclosing := turn % 4 == 0:
            paper.write_text(f"Lettre {turn} de {os.getpid()}")
        values = LetterInput(
            "incoming",
            f"Lettre {turn} de ce poste",
            shipped_id("register", "ARR"),
            senders=(PartyInput("Mairie d’Angers"),),
            enclosures=(EnclosureInput(paper),) if is_enclosing else (),
        )
        done = service.register(values)
        print(done.letter_id.hex, done.number, flush=True)  # noqa: T201 - speaks to its parent over a pipe
    engine.dispose()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
