"""A team of devices, with real keys and cards that stand nowhere but in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.sync.keys import acts
from aso_desktop.sync.keys.cards import Card, Enrol, Pen
from aso_desktop.sync.keys.creation import Creation
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.holding import open_keys
from aso_desktop.sync.keys.members import Members, fold

HUB = bytes(range(16))
NOTHING_YET = acts.LastSeen(0, bytes(32))
WALL = "2026-11-13T09:42:07.125Z"


@dataclass
class Device:
    """One installation: its private keys, the cards it knows, the team keys it opened."""

    id: bytes
    name: str
    hub: bytes = HUB
    signing: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    receiving: X25519PrivateKey = field(default_factory=X25519PrivateKey.generate)
    cards: dict[str, Card] = field(default_factory=dict)
    keys: dict[KeyId, bytes] = field(default_factory=dict)

    @property
    def enrolment(self) -> Enrol:
        """Return what the device says of itself."""
        public = self.signing.public_key().public_bytes_raw(), self.receiving.public_key().public_bytes_raw()
        return Enrol(*public, bytes(16), self.name, "AB12", "1.0", 5)

    @property
    def writer(self) -> acts.Writer:
        """Return the pen after its last card."""
        own = [card for card in self.cards.values() if card.author == self.id]
        last = max(own, key=lambda card: card.k, default=None)
        return acts.Writer(Pen(self.hub, self.id, self.signing, last), WALL)

    def take(self, cards: Iterable[Card]) -> None:
        """Read cards."""
        self.cards.update({card.name: card for card in cards})


@dataclass
class Team:
    """A hub and its devices; each sees the others' cards when it meets them."""

    creation: Creation
    root: Ed25519PrivateKey
    escrow: X25519PrivateKey
    devices: list[Device]

    @property
    def chief(self) -> Device:
        """Return who created the hub."""
        return self.devices[0]

    def members(self, seen_by: Device) -> Members:
        """Return the members as a device sees them."""
        return fold(self.creation, seen_by.cards.values())

    def meet(self, *devices: Device) -> Members:
        """Let devices, or all of them, exchange their cards and open their keys."""
        met = devices or tuple(self.devices)
        cards = {name: card for device in met for name, card in device.cards.items()}
        for device in met:
            device.take(cards.values())
            device.keys = open_keys(self.members(device), device.id, device.receiving, device.keys)
        return self.members(met[0])

    def join(self, name: str) -> Device:
        """Enrol a new device, pending."""
        device = Device(bytes([len(self.devices) + 1]) * 16, name)
        self.devices.append(device)
        writer = device.writer
        writer.write(device.enrolment)
        device.take([*writer.cards, *self.chief.cards.values()])
        self.chief.take(writer.cards)
        return device

    def approve(self, by: Device, device: Device) -> None:
        """Let a responsible approve a device."""
        members, writer = self.members(by), by.writer
        enrolment = by.cards[f"member/{device.id.hex()}-000000"]
        acts.approve(writer, members, members.devices[device.id], enrolment, by.keys)
        by.take(writer.cards)

    def add(self, name: str) -> Device:
        """Enrol and approve a device that everybody sees."""
        device = self.join(name)
        self.approve(self.chief, device)
        self.meet()
        return device

    def name(self, by: Device, device: Device) -> None:
        """Let a responsible name another."""
        members, writer = self.members(by), by.writer
        acts.name_responsible(writer, members.devices[device.id], by.cards[f"member/{device.id.hex()}-000000"])
        by.take(writer.cards)

    def revoke(self, by: Device, device: Device, last: acts.LastSeen = NOTHING_YET) -> KeyId:
        """Let a responsible revoke a device."""
        members, writer = self.members(by), by.writer
        key_id, key = acts.revoke(writer, members, members.devices[device.id], last, "Départ")
        by.take(writer.cards)
        by.keys[key_id] = key
        return key_id


@pytest.fixture
def team() -> Team:
    """Return a hub with its first responsible."""
    chief = Device(bytes([1]) * 16, "Amira Benali")
    root, escrow = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    writer = chief.writer
    founded = acts.found_hub(writer, chief.enrolment, root, escrow.public_key().public_bytes_raw())
    chief.take(writer.cards)
    chief.keys[founded.key_id] = founded.key
    return Team(founded.creation, root, escrow, [chief])
