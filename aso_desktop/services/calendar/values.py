"""What commands and screens give to the calendar, and the clock of each zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from aso_desktop.core.calendar import Zone
from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text

USUAL_CLOCK: Final = "Europe/Paris"
CLOCKS: Final[Mapping[Zone, str]] = {
    Zone.GUADELOUPE: "America/Guadeloupe",
    Zone.GUYANE: "America/Cayenne",
    Zone.MARTINIQUE: "America/Martinique",
    Zone.REUNION: "Indian/Reunion",
    Zone.MAYOTTE: "Indian/Mayotte",
    Zone.SAINT_MARTIN: "America/Marigot",
    Zone.SAINT_BARTHELEMY: "America/St_Barthelemy",
    Zone.SAINT_PIERRE_ET_MIQUELON: "America/Miquelon",
    Zone.POLYNESIE: "Pacific/Tahiti",
    Zone.NOUVELLE_CALEDONIE: "Pacific/Noumea",
    Zone.WALLIS_ET_FUTUNA: "Pacific/Wallis",
}
"""The clock on the wall of each zone; metropolitan France where none stands here."""
OUR_UIDS: Final = "@aso-desktop"
"""Ending of the identities that this program gives in calendar files."""


def clock_of(zone: Zone) -> str:
    """Return the time zone (IANA) in which a service of a zone reads its hours."""
    return CLOCKS.get(zone, USUAL_CLOCK)


@dataclass(frozen=True)
class EntryInput:
    """A line of an agenda: hours on the clock of `time_zone` (naive), or whole days, both ends included."""

    title: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    first_on: date | None = None
    last_on: date | None = None
    kind: str = "appointment"
    holder: str = ""
    state: str = "confirmed"
    time_zone: str = USUAL_CLOCK
    place: str = ""
    room_id: UUID | None = None
    notes: str = ""


@dataclass(frozen=True)
class TakenLine:
    """What became of one event of a calendar file: `result` is added, changed, unchanged, ours, older or refused."""

    title: str
    result: str
    count: int
    notices: tuple[Text, ...] = ()
    reason: Text | None = None


@dataclass(frozen=True)
class Taken:
    """What an import did, line by line. `changes` is None for a trial."""

    lines: tuple[TakenLine, ...]
    changes: Changes | None = None

    def count(self, result: str) -> int:
        """Return how many occurrences had a result."""
        return sum(line.count for line in self.lines if line.result == result)
