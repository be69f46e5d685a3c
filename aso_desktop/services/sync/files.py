"""The bytes of enclosures: on the share before the rows that name them, on this device when they are asked for."""

from collections.abc import Callable, Collection, Iterable
from contextlib import closing, suppress
from typing import Final

from aso_desktop.core.errors import AsoError, EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.enclosures import EnclosureMissing, EnclosureStore
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.seat import Seat, take_seat
from aso_desktop.store.connection import Connection
from aso_desktop.sync.hub import parts
from aso_desktop.sync.hub.opening import OpenStore
from aso_desktop.sync.hub.store import HubFailure, Missing, Store
from aso_desktop.sync.keys import local
from aso_desktop.sync.records import Change
from aso_desktop.sync.tables import Tables

AHEAD: Final = 20
"""Enclosures fetched at the end of one exchange, before anybody asks for them."""
_COLUMNS: Final = ("blob", "evidence_blob")
"""What rows name contents in, whatever their table."""


class NotHereYet(EnvironmentFailure):
    """The bytes of an enclosure are a colleague's, and cannot be had now."""

    def __init__(self, *, is_away: bool) -> None:
        """Say whether the shared space does not answer, or does not hold it yet."""
        away = QT_TRANSLATE_NOOP(
            "sync",
            "This enclosure is not on this computer yet and the shared space does not answer: try again when it does.",
        )
        late = QT_TRANSLATE_NOOP(
            "sync",
            "This enclosure is not on this computer yet: it comes once the colleague’s computer has sent it whole.",
        )
        super().__init__(away if is_away else late)


class Files:
    """Sends and fetches contents. Reads the profile by a connection of its own, whatever transaction is open."""

    def __init__(
        self,
        connect: Callable[[], Connection],
        open_hub: Callable[[str, str], OpenStore],
        enclosures: EnclosureStore,
        device: str,
    ) -> None:
        """Know how to read the profile, the way to the share, where contents are kept, and this device."""
        self._connect = connect
        self._open = open_hub
        self._enclosures = enclosures
        self._device = device

    def send(self, store: Store, seat: Seat, tables: Tables, changes: Iterable[Change]) -> None:
        """Bring to the share what changes name and this device holds; whole before anybody can read the changes."""
        key = seat.members.epochs.writing
        if key is None:
            return
        team_key, sent = seat.team_keys[key], set(self._foreign(changes, tables))
        for blob in sorted(sent):
            parts.upload(store, team_key, lambda blob=blob: self._enclosures.stream(blob), name=blob)  # type: ignore[misc]

    def _foreign(self, changes: Iterable[Change], tables: Tables) -> Iterable[str]:
        """Give the contents named by changes that this device made and still holds."""
        for change in changes:
            table = tables.get(change.table)
            cells = [table.cells[column] for column in _COLUMNS if table and column in table.cells] if table else []
            for blob in (change.values.get(cell) for cell in cells):
                if isinstance(blob, str) and blob and self._holds(blob):
                    yield blob

    def _holds(self, blob: str) -> bool:
        try:
            return self._enclosures.is_present(blob)
        except EnclosureMissing:
            return False

    def fetch(self, blob: str) -> None:
        """Bring a content here; raise `NotHereYet` where that cannot be, `EnclosureMissing` in a profile alone."""
        with closing(self._connect()) as database:
            seat, secret = take_seat(database, self._device), local.secret(database)
        if seat is None:
            raise EnclosureMissing
        try:
            with closing(self._open(seat.hub.url, secret)) as store:
                self._take(store, seat, blob)
        except Missing as error:
            raise NotHereYet(is_away=False) from error
        except HubFailure as error:
            raise NotHereYet(is_away=True) from error

    def fetch_ahead(self, store: Store, seat: Seat) -> int:
        """Fetch some of what the open letters of this desk hold, before it is asked for; return how many came."""
        with closing(self._connect()) as database:
            wanted = queries.own_open_blobs(database)
        come = 0
        for blob in [blob for blob in wanted if not self._holds(blob)][:AHEAD]:
            with suppress(Missing, AsoError):
                self._take(store, seat, blob)
                come += 1
        return come

    def _take(self, store: Store, seat: Seat, blob: str) -> None:
        keys: Collection[bytes] = seat.team_keys.values()
        self._enclosures.adopt(blob, parts.take(store, keys, blob))
