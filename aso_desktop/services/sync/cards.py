"""Cards on their way: those of colleagues come in, those of this device go out, missing team keys are handed on."""

from datetime import datetime

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.sync.seat import Seat, required_seat
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Entry, Missing, Offer, Store, offer
from aso_desktop.sync.keys import acts, local
from aso_desktop.sync.keys.cards import Card, read_card
from aso_desktop.sync.keys.creation import check_root, read_creation
from aso_desktop.sync.keys.faults import Fault, FaultError

EXCHANGE = QT_TRANSLATE_NOOP("sync", "Exchange with the shared space")
NOT_A_HUB = QT_TRANSLATE_NOOP(
    "sync",
    "There is no shared space at this address: check it. An empty folder may be a share that is not mounted; nothing "
    "was changed here.",
)


class NotReachable(EnvironmentFailure):
    """What stands at the address is not the hub of this profile; absence never means deletion."""

    def __init__(self, fault: Fault | None = None, *, is_empty: bool = False) -> None:
        """Say what stands there instead; without a fault, no hub does, or nothing at all."""
        super().__init__(FaultError(fault).text if fault else NOT_A_HUB)
        self.reason = fault.value if fault else "empty" if is_empty else "missing"


class TwinFound(EnvironmentFailure):
    """Another installation writes under this device's identity."""

    reason = "twin"

    def __init__(self) -> None:
        """Say what happened and that nothing is lost."""
        super().__init__(
            QT_TRANSLATE_NOOP(
                "sync",
                "Another computer works with a copy of this profile: exchange has stopped, nothing is lost. Tell a "
                "responsible, and let only one of the two go on.",
            )
        )


def check_hub(store: Store, fingerprint: str) -> bytes:
    """Return the creation card at an address once it is the one that was pinned; raise `NotReachable` otherwise."""
    try:
        raw = store.get(names.HUB)
        check_root(read_creation(raw), fingerprint)
    except Missing as error:
        raise NotReachable(is_empty=not store.list("")) from error
    except FaultError as error:
        raise NotReachable(error.fault) from error
    return raw


def new_cards(store: Store, listed: list[Entry], known: set[tuple[bytes, int]]) -> list[Card]:
    """Fetch the cards of a listing that are not known; one that does not read yet is fetched again next time."""
    found = []
    for entry in listed:
        named = names.read_card(entry.key)
        if named is None or (bytes.fromhex(named.device), named.number) in known:
            continue
        try:
            card = read_card(store.get(entry.key))
        except (FaultError, Missing):
            continue
        if card.name == entry.key:
            found.append(card)
    return found


def keep_new(database: Connection, device: str, cards: list[Card], now: datetime) -> Seat:
    """Keep cards and the team keys they bring; let a responsible hand on keys that members lack."""
    local.keep_cards(database, cards, _milliseconds(now))
    seat = required_seat(database, device)
    local.keep_team_keys(database, seat.team_keys)
    if seat.is_responsible:
        seat = _care(database, device, seat, now)
    return seat


def _care(database: Connection, device: str, seat: Seat, now: datetime) -> Seat:
    """Close a team key that a revoked device holds too, then hand members what they lack."""
    writer = seat.writer(now)
    if seat.members.epochs.is_open_to_revoked:
        key_id, key = acts.rotate(writer, seat.members)
        local.keep_team_keys(database, {key_id: key})
    acts.deliver(writer, seat.members, seat.team_keys)
    acts.complete_escrow(writer, seat.members, seat.team_keys)
    if not writer.cards:
        return seat
    local.keep_cards(database, writer.cards, None)
    return required_seat(database, device)


def send_cards(store: Store, unit_of_work: UnitOfWork) -> int:
    """Put the own cards that the hub does not hold yet, in order; return how many."""
    with unit_of_work.reading() as work:
        waiting = local.unsent_cards(work.connection)
    for card in waiting:
        if offer(store, card.name, card.raw) is Offer.TAKEN:
            raise TwinFound
        with unit_of_work("exchange", EXCHANGE, undoable=False) as work:
            local.mark_sent(work.connection, card, _milliseconds(work.now))
    return len(waiting)


def _milliseconds(now: datetime) -> int:
    return int(now.timestamp() * 1000)
