"""A device that turns out to be an old copy, a clone, or to stand on another machine goes on under a new id.

What it never sent keeps its content and gets new numbers; what it sent stays the old id's, which becomes a device like
any other. The new id needs an approval of its own; until then what it writes waits.
"""

from collections.abc import Collection
from typing import Final

from aso_desktop.services.sync.seat import Seat, take_seat
from aso_desktop.store.connection import Connection
from aso_desktop.sync.incarnation import Rebirth, reincarnate
from aso_desktop.sync.records import Change, decode
from aso_desktop.sync.rounds import outbox
from aso_desktop.sync.rounds.outbox import Lot
from aso_desktop.sync.segments import open_segment, read_header

NOTHING_KNOWN: Final[frozenset[str]] = frozenset()
"""Stands for a hub that was not asked: what may have arrived is then sent once more, to the same end."""


def be_reborn(database: Connection, old: str, new: str, on_hub: Collection[str] = NOTHING_KNOWN) -> int:
    """Rewrite the file for its new id, inside the caller's transaction; return how many changes moved along.

    Ids are 32 hexadecimal figures. `on_hub` are the names of the old id's segments that the hub holds and
    announces: those were sent, whether or not it was noted. Must come before anything is stamped under the new id.
    """
    seat = take_seat(database, old)
    if seat is None:
        return 0
    unsent = outbox.unsent_tail(database, on_hub)
    unsealed = [change for lot in unsent for change in _opened(seat, lot)]
    end = outbox.hand_over(database, seat.device, unsent)
    reincarnate(database, Rebirth(seat.device, bytes.fromhex(new), end.n), unsealed)
    return len(unsealed)


def _opened(seat: Seat, lot: Lot) -> list[Change]:
    header = read_header(lot.body)
    public = seat.private.signing.public_key().public_bytes_raw()
    opened = open_segment(lot.body, header, public, seat.team_keys[header.key])
    return decode(opened.body) if header.count else []
