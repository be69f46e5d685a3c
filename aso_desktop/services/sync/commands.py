"""Writes of the shared space: create it, ask to join it, govern its members. Local first, then the share."""

import re
import secrets
from collections.abc import Callable, Sequence
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop import __version__
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import fold
from aso_desktop.security.audit import record
from aso_desktop.security.device import device_keys, machine_mark, make_device
from aso_desktop.services.registers.official.apart import set_apart
from aso_desktop.services.sync import cards as exchange
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.cards import NotReachable
from aso_desktop.services.sync.enrolment import Enrolment
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.numbers import Numbers
from aso_desktop.services.sync.rebirth import be_reborn
from aso_desktop.services.sync.seat import Seat, enrol, enrolment_of, governing_seat, required_seat, take_seat
from aso_desktop.services.sync.values import Created, Governed, HubRules, Joined, Renewed
from aso_desktop.services.sync.words import six_words
from aso_desktop.store.base import instant_text
from aso_desktop.store.connection import Connection
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.schema import LATEST
from aso_desktop.store.unit_of_work import Work
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Missing, Offer, Store, offer
from aso_desktop.sync.keys import acts, local
from aso_desktop.sync.keys.cards import Pen
from aso_desktop.sync.keys.creation import FINGERPRINT_LENGTH, read_creation
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.local import HubRow
from aso_desktop.sync.keys.members import Member, State
from aso_desktop.sync.renaming import hand_over
from aso_desktop.sync.rounds.announce import announced
from aso_desktop.sync.stamping import begin_stamping
from aso_desktop.sync.tables import Tables

_HUB_BYTES: Final = 16
_FINGERPRINT: Final = re.compile(rf"[0-9a-f]{{{FINGERPRINT_LENGTH}}}")
_SET_BY_IT: Final = QT_TRANSLATE_NOOP("sync", "Your IT laid down another shared space for this device: {value}.")
_TAKEN: Final = QT_TRANSLATE_NOOP(
    "sync", "There is a shared space at this address already: join it, or choose an empty place."
)


class HubService:
    """Creates a shared space, joins one, and lets responsibles govern its members."""

    def __init__(self, door: HubDoor, rules: Callable[[], HubRules]) -> None:
        """Know the way to the share, and what IT laid down."""
        self._door = door
        self._unit_of_work = door.unit_of_work
        self._rules = rules

    def create(self, url: str = "", secret: str = "") -> Created:
        """Create a shared space at an empty place; its root fingerprint is for those who will join.

        Done again after an interruption, it goes on where it stopped. Refuses a place where a shared space stands.
        """
        address = self._address(url)
        with self._door.at(address, secret) as store:
            store.prepare()
            self._refuse_taken(store)
            words = QT_TRANSLATE_NOOP("sync", "Create the shared space")
            with self._unit_of_work("create_hub", words, undoable=False) as work:
                row = self._found(work, address, secret)
            if offer(store, names.HUB, row.creation_card) is Offer.TAKEN:
                self._take_back()
                raise UserError(_TAKEN, field="url")
        self._send()
        self._protect()
        creation = row.creation
        return Created(work.changes(), row.hub.hex(), row.fingerprint, address, bool(creation.escrow))

    def join(self, url: str = "", fingerprint: str = "", secret: str = "") -> Joined:
        """Ask to join a shared space whose root fingerprint is the expected one; a responsible approves later.

        Until then the profile works alone and keeps what it writes for the day it is approved.
        """
        address, expected = self._address(url), self._fingerprint(fingerprint)
        with self._door.at(address, secret) as store:
            raw = _pinned(store, expected)
        words = QT_TRANSLATE_NOOP("sync", "Ask to join the shared space")
        with self._unit_of_work("join_hub", words, undoable=False) as work:
            seat = self._enrol(work, address, secret, raw)
        self._send()
        me = seat.me
        if me is None:
            raise NotReachable(Fault.DAMAGED)
        return Joined(
            changes=work.changes(),
            hub_id=seat.hub.hub.hex(),
            root_fingerprint=expected,
            url=address,
            device=me.id,
            state=me.state.value,
            fingerprint=me.fingerprint.hex(),
            words=six_words(me.fingerprint),
        )

    def approve(self, devices: Sequence[str] = ()) -> Governed:
        """Approve pending devices by id, code, fingerprint or its six words; without any, all that wait."""
        with self._door.own() as store:
            self.fetch_cards(store)
            words = QT_TRANSLATE_NOOP("sync", "Approve a device")
            with self._unit_of_work("approve_device", words, undoable=False) as work:
                done = self._approve(work, devices)
            exchange.send_cards(store, self._unit_of_work)
        return Governed(work.changes(), tuple(member.id for member in done))

    def name_responsible(self, device: str) -> Governed:
        """Make an active member a responsible too."""
        words = QT_TRANSLATE_NOOP("sync", "Name a responsible")
        with self._unit_of_work("name_responsible", words, undoable=False) as work:
            seat = governing_seat(work.connection, self._door.device)
            member = _named(seat, device, State.ACTIVE)
            writer = seat.writer(work.now)
            acts.name_responsible(writer, member, seat.enrolment_of(member.device))
            self._keep(work, seat, writer, [member])
        self._send()
        return Governed(work.changes(), (member.id,))

    def raise_minimum(self) -> str:
        """Let only devices with this program's schema, or a later one, exchange from now on; return the version named.

        The others work on by themselves, keep what they write and say why. It cannot be lowered again.
        """
        words = QT_TRANSLATE_NOOP("sync", "Ask for a minimum version")
        with self._unit_of_work("raise_minimum", words, undoable=False) as work:
            seat = governing_seat(work.connection, self._door.device)
            minimum = seat.members.minimum
            if minimum is not None and minimum.schema >= LATEST:
                text = QT_TRANSLATE_NOOP("sync", "The team asks for version {version} already, or for a later one.")
                raise UserError(text.format(version=minimum.app), field="version")
            writer = seat.writer(work.now)
            acts.raise_minimum(writer, LATEST, __version__)
            self._keep(work, seat, writer, ())
            self._note(work, "raise_minimum", schema=str(LATEST), app=__version__)
        self._send()
        return __version__

    def enrolment(self) -> Enrolment:
        """Return what a newcomer needs to ask; any member may hand it out, it holds no secret."""
        with self._unit_of_work.reading() as work:
            row = required_seat(work.connection, self._door.device).hub
        return Enrolment(row.url, row.hub.hex(), row.fingerprint)

    def revoke(self, device: str, reason: str = "") -> Governed:
        """Revoke a member: what it writes from now on is refused, and the team takes a key that it does not have."""
        with self._door.own() as store:
            self.fetch_cards(store)
            words = QT_TRANSLATE_NOOP("sync", "Revoke a device")
            with self._unit_of_work("revoke_device", words, undoable=False) as work:
                member = self._revoke(work, device, reason)
            exchange.send_cards(store, self._unit_of_work)
        return Governed(work.changes(), (member.id,))

    def renew(self) -> Renewed:
        """Go on under a new identity, for a file that is an old copy or a clone; it needs approval again.

        The profile must be opened anew afterwards: what writes still bears the old identity.
        """
        old = self._door.device
        with self._door.own() as store:
            self.fetch_cards(store)
            held = announced(store, old)
            words = QT_TRANSLATE_NOOP("sync", "Take a new identity")
            with self._unit_of_work("renew_device", words, undoable=False) as work:
                agent = self._unit_of_work.author.agent_id
                new = make_device(work.connection, work.now, machine_mark(), agent).id
                moved = be_reborn(work.connection, old, new, held)
                enrol(work.connection, required_seat(work.connection, new), work.now)
                self._note(work, "renew_device", old=old, new=new)
            exchange.send_cards(store, self._unit_of_work)
        return Renewed(work.changes(), old, new, moved)

    def fetch_cards(self, store: Store) -> Seat:
        """Read the cards that the shared space holds, once it is proved to be this profile's."""
        with self._unit_of_work.reading() as work:
            row = local.present_hub(work.connection)
            known = local.card_names(work.connection)
        if row is None:
            raise NotReachable
        exchange.check_hub(store, row.fingerprint)
        found = exchange.new_cards(store, store.list(names.MEMBERS), known)
        with self._unit_of_work("exchange", exchange.EXCHANGE, undoable=False) as work:
            return exchange.keep_new(work.connection, self._door.device, found, work.now)

    # --- create ---------------------------------------------------------------------------------------------------

    def _refuse_taken(self, store: Store) -> None:
        """Refuse a place where another shared space stands; our own, half made, may be finished."""
        try:
            there = store.get(names.HUB)
        except Missing:
            return
        with self._unit_of_work.reading() as work:
            row = local.present_hub(work.connection)
        if row is None or row.creation_card != there:
            raise UserError(_TAKEN, field="url")

    def _found(self, work: Work, url: str, secret: str) -> HubRow:
        """Write the new hub down, or return the one whose making was interrupted."""
        database = work.connection
        row = local.present_hub(database)
        if row is not None:
            if row.url != url or row.root_key is None:
                raise UserError(_belongs(row.url), field="url")
            return row
        root, device = Ed25519PrivateKey.generate(), self._door.device
        hub, private = secrets.token_bytes(_HUB_BYTES), device_keys(database, device)
        writer = acts.Writer(Pen(hub, bytes.fromhex(device), private.signing), instant_text(work.now))
        founded = acts.found_hub(writer, enrolment_of(database, self._door.device), root, self._rules().escrow or b"")
        fingerprint = founded.creation.root_fingerprint
        made = HubRow(hub, url, fingerprint, founded.raw, root.private_bytes_raw(), _milliseconds(work))
        local.keep_hub(database, made)
        local.keep_secret(database, secret)
        local.keep_cards(database, writer.cards, None)
        local.keep_team_keys(database, {founded.key_id: founded.key})
        begin_stamping(database)
        self._note(work, "create_hub", hub=hub.hex(), root=fingerprint)
        return made

    def _protect(self) -> None:
        """Claim what was numbered before the shared space, so that nobody is given one of these numbers."""
        with self._unit_of_work.reading() as work:
            seat = required_seat(work.connection, self._door.device)
        with self._door.own() as store:
            Numbers(self._unit_of_work, store, seat).protect()

    def _take_back(self) -> None:
        words = QT_TRANSLATE_NOOP("sync", "Create the shared space")
        with self._unit_of_work("create_hub", words, undoable=False) as work:
            local.forget_hub(work.connection)

    # --- join -----------------------------------------------------------------------------------------------------

    def _enrol(self, work: Work, url: str, secret: str, raw: bytes) -> Seat:
        """Write the hub and this device's enrolment down; the same request made again changes nothing."""
        database, creation = work.connection, read_creation(raw)
        row = local.present_hub(database)
        if row is not None and row.hub != creation.hub:
            raise UserError(_belongs(row.url), field="url")
        if row is None:
            fresh = HubRow(creation.hub, url, creation.root_fingerprint, raw, None, _milliseconds(work))
            local.keep_hub(database, fresh)
            self._set_apart(work)
            begin_stamping(database)
            self._note(work, "join_hub", hub=creation.hub.hex(), root=creation.root_fingerprint)
        local.move_hub(database, url)
        local.keep_secret(database, secret)
        seat = _seat_of(database, self._door.device)
        return enrol(database, seat, work.now)

    def _set_apart(self, work: Work) -> None:
        """Keep what was numbered alone in registers of its own: the team's numbers are others'."""
        tables, line = Tables(captured_tables(), work.connection), queries.present_device(work.connection)
        set_apart(work, line.code, lambda old, new: hand_over(work.connection, tables, "register", old, new))

    # --- govern ---------------------------------------------------------------------------------------------------

    def _approve(self, work: Work, devices: Sequence[str]) -> list[Member]:
        seat = governing_seat(work.connection, self._door.device)
        everybody = [m for _, m in sorted(seat.members.devices.items()) if m.state is State.PENDING]
        wanted = [_named(seat, device, State.PENDING) for device in devices] if devices else everybody
        writer = seat.writer(work.now)
        for member in wanted:
            acts.approve(writer, seat.members, member, seat.enrolment_of(member.device), seat.team_keys)
        self._keep(work, seat, writer, wanted)
        return wanted

    def _revoke(self, work: Work, device: str, reason: str) -> Member:
        seat = governing_seat(work.connection, self._door.device)
        member = _named(seat, device, None)
        if member.is_responsible and len(seat.members.responsibles()) == 1:
            text = QT_TRANSLATE_NOOP(
                "sync", "This is the last responsible: name another one before, or the team could never change again."
            )
            raise UserError(text, field="device")
        last = acts.LastSeen(*local.last_segment(work.connection, member.device))
        writer = seat.writer(work.now)
        key_id, key = acts.revoke(writer, seat.members, member, last, reason)
        local.keep_team_keys(work.connection, {key_id: key})
        self._keep(work, seat, writer, [member])
        return member

    def _keep(self, work: Work, seat: Seat, writer: acts.Writer, members: Sequence[Member]) -> None:
        """Keep cards that were just written, and tell the journal whom they concern."""
        local.keep_cards(work.connection, writer.cards, None)
        operation = type(writer.cards[0].act).__name__.lower() if writer.cards else "nothing"
        for member in members:
            self._note(work, f"{operation}_device", hub=seat.hub.hub.hex(), device=member.id, agent=member.name)

    def _note(self, work: Work, operation: str, **details: str) -> None:
        record(work.connection, work.author, work.now, operation, ("sync_hub", None), **details)

    def _send(self) -> None:
        """Send what was just written down; when the share is gone, a later round does."""
        with self._door.own() as store:
            exchange.send_cards(store, self._unit_of_work)

    # --- what was asked -------------------------------------------------------------------------------------------

    def _address(self, url: str) -> str:
        """Return the address that was given, or the one that IT laid down."""
        rules, given = self._rules(), url.strip()
        if rules.is_url_locked and rules.url and given not in ("", rules.url):
            raise UserError(_SET_BY_IT.format(value=rules.url), field="url")
        address = given or rules.url or ""
        if not address:
            raise UserError(QT_TRANSLATE_NOOP("sync", "Give the address of the shared space."), field="url")
        return address

    def _fingerprint(self, given: str) -> str:
        """Return the root fingerprint to expect: 64 hexadecimal figures, never another than the one of IT."""
        laid_down, typed = self._rules().fingerprint, "".join(given.split()).replace(":", "").lower()
        if laid_down and typed not in ("", laid_down.lower()):
            raise UserError(FaultError(Fault.WRONG_ROOT).text, field="fingerprint")
        expected = typed or (laid_down or "").lower()
        if not _FINGERPRINT.fullmatch(expected):
            text = QT_TRANSLATE_NOOP(
                "sync",
                "Give the root fingerprint that “hub create” printed: {count} hexadecimal figures. Compare it with a "
                "responsible.",
            )
            raise UserError(text.format(count=FINGERPRINT_LENGTH), field="fingerprint")
        return expected


def _seat_of(database: Connection, device: str) -> Seat:
    """Return this device's place; there is one, for it was just written down."""
    seat = take_seat(database, device)
    if seat is None:
        raise NotReachable
    return seat


def _pinned(store: Store, expected: str) -> bytes:
    """Return the creation card; another fingerprint is the user's to correct."""
    try:
        return exchange.check_hub(store, expected)
    except NotReachable as error:
        if error.reason == Fault.WRONG_ROOT:
            raise UserError(error.text, field="fingerprint") from error
        raise


def _named(seat: Seat, device: str, state: State | None) -> Member:
    """Return the one member whose id, code or fingerprint begins so."""
    typed = "".join(device.split()).lower()
    found = [
        member
        for member in seat.members.devices.values()
        if typed and (typed == member.code.lower() or member.id.startswith(typed) or _is_fingerprint(member, typed))
    ]
    if len(found) != 1:
        text = QT_TRANSLATE_NOOP("sync", "“{device}” is not one device of the shared space: give its whole id.")
        raise UserError(text.format(device=device[:60]), field="device")
    if state is not None and found[0].state is not state:
        text = QT_TRANSLATE_NOOP("sync", "The device of {name} is {state}: there is nothing to do.")
        raise UserError(text.format(name=found[0].name, state=STATE_WORDS[found[0].state]), field="device")
    return found[0]


def _is_fingerprint(member: Member, typed: str) -> bool:
    return typed == member.fingerprint.hex() or fold(typed) == fold("".join(six_words(member.fingerprint)))


STATE_WORDS: Final[dict[State, Text]] = {
    State.PENDING: QT_TRANSLATE_NOOP("sync", "waiting for approval"),
    State.ACTIVE: QT_TRANSLATE_NOOP("sync", "active"),
    State.REVOKED: QT_TRANSLATE_NOOP("sync", "revoked"),
}


def _belongs(url: str) -> Text:
    text = QT_TRANSLATE_NOOP("sync", "This profile belongs to the shared space at {url} already.")
    return text.format(url=url)


def _milliseconds(work: Work) -> int:
    return int(work.now.timestamp() * 1000)
