"""This device's place in its hub: keys, cards, members, read in one go inside a transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aso_desktop import __version__
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.device import DeviceKeys, device_keys
from aso_desktop.services.sync import queries
from aso_desktop.store.base import instant_text
from aso_desktop.store.connection import Connection
from aso_desktop.store.schema import LATEST
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.acts import Writer
from aso_desktop.sync.keys.cards import Card, Enrol, Pen
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.holding import open_keys
from aso_desktop.sync.keys.members import Member, Members, State, fold


@dataclass(frozen=True)
class Seat:
    """What this device is and holds in its hub; `device` has 16 bytes."""

    hub: local.HubRow
    device: bytes
    private: DeviceKeys
    cards: Sequence[Card]
    members: Members
    team_keys: dict[KeyId, bytes]

    @property
    def me(self) -> Member | None:
        """Return this device as a member; None where it never asked to be one."""
        return self.members.devices.get(self.device)

    @property
    def state(self) -> State | None:
        """Return how far this device is."""
        return self.members.state_of(self.device)

    @property
    def is_responsible(self) -> bool:
        """Say whether this device may govern."""
        return self.me is not None and self.me.is_responsible

    def writer(self, now: datetime) -> Writer:
        """Return the pen that writes this device's next card."""
        own = [card for card in self.cards if card.author == self.device]
        last = max(own, key=lambda card: card.k, default=None)
        return Writer(Pen(self.hub.hub, self.device, self.private.signing, last), instant_text(now))

    def enrolment_of(self, device: bytes) -> Card:
        """Return the card by which a device presented itself."""
        return next(card for card in self.cards if card.author == device and card.k == 0)


def take_seat(database: Connection, device: str) -> Seat | None:
    """Return this device's place; None while the profile works alone."""
    row = local.present_hub(database)
    if row is None:
        return None
    cards = local.cards(database)
    members = fold(row.creation, cards)
    private, identity = device_keys(database, device), bytes.fromhex(device)
    keys = open_keys(members, identity, private.receiving, local.team_keys(database))
    return Seat(row, identity, private, cards, members, keys)


def required_seat(database: Connection, device: str) -> Seat:
    """Return this device's place, or refuse where the profile works alone."""
    seat = take_seat(database, device)
    if seat is None:
        text = QT_TRANSLATE_NOOP("sync", "This profile works alone: create a shared space or join one first.")
        raise UserError(text)
    return seat


def governing_seat(database: Connection, device: str) -> Seat:
    """Return this device's place, or refuse where it is not a responsible's."""
    seat = required_seat(database, device)
    if not seat.is_responsible:
        text = QT_TRANSLATE_NOOP("sync", "Only a responsible of the shared space may do this: ask one of them.")
        raise UserError(text)
    return seat


def enrolment_of(database: Connection, device: str) -> Enrol:
    """Return what this device says of itself."""
    line, private = queries.present_device(database), device_keys(database, device)
    return Enrol(
        private.signing.public_key().public_bytes_raw(),
        private.receiving.public_key().public_bytes_raw(),
        line.agent or b"",
        line.name,
        line.code,
        __version__,
        LATEST,
    )


def enrol(database: Connection, seat: Seat, now: datetime) -> Seat:
    """Let this device present itself, unless it did; its card is sent with the next exchange."""
    if seat.me is not None:
        return seat
    device = seat.device.hex()
    writer = seat.writer(now)
    writer.write(enrolment_of(database, device))
    local.keep_cards(database, writer.cards, None)
    return required_seat(database, device)
