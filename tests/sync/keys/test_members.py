"""Members of a hub: enrolled, approved, named, revoked, seen alike by everybody."""

import random

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.sync.keys import acts
from aso_desktop.sync.keys.cards import Card, Epoch, Pen, read_card
from aso_desktop.sync.keys.creation import check_root, read_creation, sign_creation
from aso_desktop.sync.keys.faults import FAULT_WORDS, Fault, FaultError
from aso_desktop.sync.keys.holding import recover_keys
from aso_desktop.sync.keys.members import Members, State, fold
from tests.sync.keys.conftest import WALL, Device, Team

SEGMENT = bytes([7]) * 32


def refusal(members: Members, device: Device, seq: int = 1, segment: bytes = SEGMENT) -> Fault:
    with pytest.raises(FaultError) as refused:
        members.check_segment(device.id, seq, segment)
    assert refused.value.text == FAULT_WORDS[refused.value.fault]
    return refused.value.fault


def test_who_creates_a_hub_is_its_first_responsible(team: Team) -> None:
    members = team.members(team.chief)
    (chief,) = members.responsibles()
    assert (chief.device, chief.state, chief.name) == (team.chief.id, State.ACTIVE, "Amira Benali")
    assert members.epochs.writing in team.chief.keys
    assert members.check_segment(team.chief.id, 1, SEGMENT) == chief


def test_the_creation_card_is_pinned_by_its_fingerprint(team: Team) -> None:
    raw = sign_creation(team.creation, team.root)
    assert read_creation(raw) == team.creation
    printed = team.creation.root_fingerprint
    check_root(team.creation, f"  {printed[:32].upper()} {printed[32:]} ")
    with pytest.raises(FaultError) as wrong:
        check_root(team.creation, "0" * 64)
    assert wrong.value.fault is Fault.WRONG_ROOT
    altered = bytearray(raw)
    altered[40] ^= 1
    with pytest.raises(FaultError):
        read_creation(bytes(altered))
    other_escrow = msgspec.structs.replace(team.creation, escrow=bytes(32))
    assert other_escrow.root_fingerprint != printed
    with pytest.raises(FaultError) as forged:
        read_creation(sign_creation(other_escrow, Ed25519PrivateKey.generate()))
    assert forged.value.fault is Fault.WRONG_SIGNATURE


def test_a_device_is_pending_until_a_responsible_approves_it(team: Team) -> None:
    officer = team.join("Bruno Caron")
    members = team.meet()
    assert members.state_of(officer.id) is State.PENDING
    assert refusal(members, officer) is Fault.PENDING
    assert officer.keys == {}
    team.approve(team.chief, officer)
    members = team.meet()
    assert members.state_of(officer.id) is State.ACTIVE
    assert officer.keys == team.chief.keys
    assert members.undelivered() == {}
    assert refusal(members, Device(bytes([99]) * 16, "Inconnu")) is Fault.NOT_A_MEMBER


def test_only_a_responsible_approves(team: Team) -> None:
    officer, friend = team.add("Bruno Caron"), team.join("Chloé Duval")
    team.meet()
    team.approve(officer, friend)
    assert team.meet().state_of(friend.id) is State.PENDING
    team.name(team.chief, officer)
    assert team.meet().state_of(friend.id) is State.ACTIVE
    assert {m.device for m in team.members(friend).responsibles()} == {team.chief.id, officer.id}


def test_a_revoked_device_keeps_its_past_and_loses_the_future(team: Team) -> None:
    officer, friend = team.add("Bruno Caron"), team.add("Chloé Duval")
    old = team.members(team.chief).epochs.writing
    new = team.revoke(team.chief, officer, acts.LastSeen(4, SEGMENT))
    members = team.meet()
    assert members.state_of(officer.id) is State.REVOKED
    assert members.check_segment(officer.id, 3, bytes(32))
    assert members.check_segment(officer.id, 4, SEGMENT)
    assert refusal(members, officer, 4, bytes(32)) is Fault.BEYOND_CUT_OFF
    assert refusal(members, officer, 5) is Fault.BEYOND_CUT_OFF
    assert members.epochs.writing == new
    assert new not in officer.keys
    assert {old, new} <= set(friend.keys)


def test_who_was_being_approved_during_a_rotation_is_handed_the_key_afterwards(team: Team) -> None:
    second, leaver = team.add("Bruno Caron"), team.add("Chloé Duval")
    team.name(team.chief, second)
    team.meet()
    newcomer = team.join("David Émond")
    team.meet()
    new = team.revoke(second, leaver)
    team.approve(team.chief, newcomer)
    members = team.meet()
    assert members.undelivered() == {newcomer.id: [new]}
    assert new not in newcomer.keys
    writer = second.writer
    acts.deliver(writer, members, second.keys)
    second.take(writer.cards)
    assert team.meet().undelivered() == {}
    assert new in newcomer.keys
    again = second.writer
    acts.deliver(again, team.members(second), second.keys)
    assert again.cards == []


def test_two_responsibles_rotate_at_once_and_both_keys_stay_readable(team: Team) -> None:
    second, one, other = team.add("Bruno"), team.add("Chloé"), team.add("David")
    team.name(team.chief, second)
    team.meet()
    first_key, second_key = team.revoke(team.chief, one), team.revoke(second, other)
    members = team.meet()
    assert first_key.number == second_key.number
    assert {first_key, second_key} <= set(team.chief.keys) & set(second.keys)
    assert members.epochs.writing == min(first_key, second_key)
    assert members.epochs.is_open_to_revoked
    writer = team.chief.writer
    key_id, key = acts.rotate(writer, members)
    team.chief.take(writer.cards)
    members = team.meet()
    assert (members.epochs.writing, members.epochs.is_open_to_revoked) == (key_id, False)
    assert second.keys[key_id] == key
    assert key_id not in one.keys.keys() | other.keys.keys()


def test_of_two_that_revoke_each_other_unseen_the_one_nearer_the_root_stands(team: Team) -> None:
    second = team.add("Bruno Caron")
    team.name(team.chief, second)
    team.meet()
    team.revoke(second, team.chief)
    team.revoke(team.chief, second)
    members = team.meet()
    assert [m.device for m in members.responsibles()] == [team.chief.id]
    assert members.state_of(second.id) is State.REVOKED
    assert Fault.BEYOND_CUT_OFF in members.faults.values()


def test_a_responsible_named_later_may_revoke_the_first_one(team: Team) -> None:
    second, friend = team.add("Bruno Caron"), team.join("Chloé Duval")
    team.name(team.chief, second)
    team.meet()
    team.revoke(second, team.chief)
    team.approve(team.chief, friend)
    members = team.meet()
    assert [m.device for m in members.responsibles()] == [second.id]
    assert members.state_of(friend.id) is State.PENDING


def test_the_last_responsible_stays_even_if_all_leave_at_once(team: Team) -> None:
    second = team.add("Bruno Caron")
    team.name(team.chief, second)
    team.meet()
    team.revoke(team.chief, team.chief)
    team.revoke(second, second)
    assert [m.device for m in team.meet().responsibles()] == [team.chief.id]


def test_the_minimum_version_is_the_highest_that_a_responsible_laid_down(team: Team) -> None:
    officer = team.add("Bruno Caron")
    for device, schema in ((team.chief, 6), (team.chief, 5), (officer, 99)):
        writer = device.writer
        acts.raise_minimum(writer, schema, f"2.{schema}")
        device.take(writer.cards)
    minimum = team.meet().minimum
    assert minimum is not None
    assert (minimum.schema, minimum.app) == (6, "2.6")


def test_the_escrow_of_the_organisation_opens_every_epoch(team: Team) -> None:
    officer = team.add("Bruno Caron")
    team.revoke(team.chief, officer)
    members = team.members(team.chief)
    assert recover_keys(members, team.escrow) == team.chief.keys
    assert recover_keys(members, X25519PrivateKey.generate()) == {}


def test_a_card_taken_away_is_seen_and_nothing_after_it_counts(team: Team) -> None:
    second = team.add("Bruno Caron")
    team.name(team.chief, second)
    team.revoke(team.chief, second)
    cards = {name: card for name, card in team.chief.cards.items() if card.k != 3}
    members = fold(team.creation, cards.values())
    assert Fault.OUT_OF_ORDER in members.faults.values()
    assert members.state_of(second.id) is State.ACTIVE
    assert not members.devices[second.id].is_responsible


def test_cards_of_another_hub_or_hand_are_refused(team: Team) -> None:
    stranger = Device(bytes([50]) * 16, "Étranger", hub=bytes(16))
    writer = stranger.writer
    writer.write(stranger.enrolment)
    forger = Device(bytes([51]) * 16, "Faussaire")
    forged = Pen(forger.hub, forger.id, Ed25519PrivateKey.generate()).write(forger.enrolment, WALL)
    silent = Pen(forger.hub, bytes([52]) * 16, forger.signing).write(Epoch(9, bytes(32), bytes(16), (), b""), WALL)
    members = fold(team.creation, [*team.chief.cards.values(), *writer.cards, forged, silent])
    assert list(members.devices) == [team.chief.id]
    assert sorted(members.faults.values()) == [Fault.NOT_A_MEMBER, Fault.WRONG_HUB, Fault.WRONG_SIGNATURE]


def test_a_card_replaced_after_the_approval_does_not_inherit_it(team: Team) -> None:
    officer = team.add("Bruno Caron")
    swapped = Device(officer.id, "Bruno Caron")
    writer = swapped.writer
    writer.write(swapped.enrolment)
    cards = {**team.chief.cards, **{card.name: card for card in writer.cards}}
    assert fold(team.creation, cards.values()).state_of(officer.id) is State.PENDING


def test_a_card_of_a_later_version_is_kept_in_the_chain(team: Team) -> None:
    card = next(iter(team.chief.cards.values()))
    unknown = Card(card.hub, card.author, card.k, card.previous, card.wall, None, card.hash, card.raw)
    assert read_card(card.raw) == card
    assert fold(team.creation, [unknown]).faults == {card.name: Fault.NOT_A_MEMBER}
    for broken in (b"", card.raw[:-1], card.raw + b"x", b"XXXXX" + card.raw[5:]):
        with pytest.raises(FaultError):
            fold(team.creation, [read_card(broken)]).check_segment(card.author, 1, SEGMENT)
    with pytest.raises(FaultError) as newer:
        read_card(b"ASOC2" + card.raw[5:])
    assert newer.value.fault is Fault.NEWER_FORMAT


@pytest.mark.parametrize("seed", range(6))
def test_everybody_draws_the_same_conclusions_in_any_order(team: Team, seed: int) -> None:
    """Seven devices act on what they happen to know; whatever the order of the cards, one view follows."""
    chance = random.Random(seed)
    for turn in range(6):
        team.add(f"Agent {turn}")
    for _ in range(25):
        by, other = chance.choice(team.devices), chance.choice(team.devices)
        if not team.members(by).devices[by.id].is_responsible or other.id not in team.members(by).devices:
            by = team.chief
        chance.choice((team.name, team.revoke))(by, other)
        team.meet(*chance.sample(team.devices, 2))
    expected = team.meet()
    cards = list(team.chief.cards.values())
    for _ in range(3):
        chance.shuffle(cards)
        assert fold(team.creation, cards) == expected
    assert expected.responsibles()
