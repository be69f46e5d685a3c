"""A shared space is created, joined, governed; what stands at a wrong address changes nothing."""

import shutil
from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.services.sync.cards import NotReachable
from aso_desktop.services.sync.values import HubRules
from aso_desktop.sync.hub.store import OutOfReach
from aso_desktop.sync.keys.holding import recover_keys
from aso_desktop.sync.keys.members import State
from tests.services.sync.conftest import ESCROW, Hire, Officer, create, join


def test_an_officer_creates_a_shared_space_and_a_colleague_joins(hire: Hire, share: Path) -> None:
    chief, officer = hire("Amira Benali"), hire("Bruno Caron")
    created = create(chief, share)
    assert len(created.root_fingerprint) == 64
    assert sorted(p.name for p in (share / "member").iterdir()) == [f"{chief.device}-00000{k}" for k in range(2)]
    joined = join(officer, chief)
    assert (joined.state, joined.device, joined.hub_id) == ("pending", officer.device, created.hub_id)
    assert join(officer, chief).state == "pending"
    assert not officer.seat.team_keys
    done = chief.hub.approve()
    assert done.devices == (officer.device,)
    seat = officer.fetch()
    assert seat.state is State.ACTIVE
    assert seat.me is not None
    assert (seat.me.name, seat.me.fingerprint.hex()) == ("Bruno Caron", joined.fingerprint)
    assert seat.team_keys == chief.seat.team_keys != {}
    assert officer.line.reason == ""
    assert officer.line.reached_at


def test_several_wait_and_one_is_approved_by_what_was_compared(hire: Hire, chief: Officer) -> None:
    first, second = hire("Bruno Caron"), hire("Chloé Duval")
    one, two = join(first, chief), join(second, chief)
    assert chief.hub.approve([one.fingerprint.upper()]).devices == (one.device,)
    with pytest.raises(UserError) as twice:
        chief.hub.approve([one.device])
    assert "active" in in_english(twice.value.text)
    assert chief.fetch().members.devices[bytes.fromhex(two.device)].state is State.PENDING
    with pytest.raises(UserError) as unknown:
        chief.hub.approve(["zz"])
    assert unknown.value.field == "device"
    with pytest.raises(UserError, match="Only a responsible"):
        first.hub.approve()


def test_a_revoked_device_is_told_and_the_team_takes_another_key(hire: Hire, chief: Officer) -> None:
    leaver, stays = hire("Bruno Caron"), hire("Chloé Duval")
    for officer in (leaver, stays):
        join(officer, chief)
    chief.hub.approve()
    chief.hub.revoke(leaver.device, "Mutation")
    assert leaver.fetch().state is State.REVOKED
    seat = stays.fetch()
    assert seat.members.epochs.writing in seat.team_keys
    assert seat.members.epochs.writing not in leaver.fetch().team_keys
    with pytest.raises(UserError, match="last responsible"):
        chief.hub.revoke(chief.device)
    chief.hub.name_responsible(stays.device)
    stays.fetch()
    stays.hub.revoke(chief.device)
    assert chief.fetch().state is State.REVOKED


def test_the_escrow_of_it_reads_what_the_team_wrote(hire: Hire, chief: Officer) -> None:
    officer = hire("Bruno Caron")
    join(officer, chief)
    chief.hub.approve()
    assert recover_keys(officer.fetch().members, ESCROW) == chief.seat.team_keys


def test_a_taken_place_is_refused_and_left_as_it_is(hire: Hire, chief: Officer, share: Path) -> None:
    other = hire("Bruno Caron")
    before = (share / "hub").read_bytes()
    with pytest.raises(UserError) as taken:
        create(other, share)
    assert taken.value.field == "url"
    assert (share / "hub").read_bytes() == before
    assert not any(other.bytes_of().values())
    again = create(chief, share)
    assert again.root_fingerprint == chief.line.root_fingerprint
    with pytest.raises(UserError, match="belongs to the shared space"):
        create(chief, share.with_name("ailleurs"))


def test_an_interrupted_creation_is_finished(hire: Hire, share: Path) -> None:
    officer = hire("Amira Benali")
    create(officer, share)
    (share / "hub").unlink()
    shutil.rmtree(share / "member")
    cards = officer.bytes_of()
    with officer.unit_of_work("test", Text("test", "test"), undoable=False) as work:
        work.connection.execute("UPDATE sync_card SET sent_at = NULL")
    create(officer, share)
    assert {name: len(rows) for name, rows in cards.items()} == {n: len(r) for n, r in officer.bytes_of().items()}
    assert len(list((share / "member").iterdir())) == 2


def test_a_wrong_fingerprint_joins_nothing(hire: Hire, chief: Officer) -> None:
    officer = hire("Bruno Caron")
    for fingerprint in ("", "abc", "0" * 64):
        with pytest.raises(UserError) as refused:
            officer.hub.join(chief.line.url, fingerprint)
        assert refused.value.field == "fingerprint"
    officer.rules = HubRules(fingerprint="1" * 64)
    with pytest.raises(UserError) as laid_down:
        join(officer, chief)
    assert laid_down.value.field == "fingerprint"
    assert not any(officer.bytes_of().values())
    officer.rules = HubRules(url=chief.line.url, is_url_locked=True, fingerprint=chief.line.root_fingerprint)
    with pytest.raises(UserError, match="IT laid down"):
        officer.hub.join("/ailleurs")
    assert officer.hub.join().state == "pending"


def test_an_empty_or_missing_place_is_no_hub(hire: Hire, chief: Officer, share: Path) -> None:
    officer = hire("Bruno Caron")
    empty = share.with_name("vide")
    empty.mkdir()
    with pytest.raises(NotReachable, match="not mounted"):
        officer.hub.join(empty.as_uri(), chief.line.root_fingerprint)
    with pytest.raises(UserError) as nowhere:
        officer.hub.join("", chief.line.root_fingerprint)
    assert nowhere.value.field == "url"
    assert not any(officer.bytes_of().values())
    with pytest.raises(UserError, match="works alone"):
        officer.hub.name_responsible(chief.device)


def test_a_share_that_goes_away_or_is_another_teams_is_not_our_hub(hire: Hire, chief: Officer, share: Path) -> None:
    before = chief.bytes_of()
    away = share.rename(share.with_name("parti"))
    with pytest.raises(OutOfReach):
        chief.fetch()
    assert chief.line.reason == "out_of_reach"
    share.mkdir()
    with pytest.raises(EnvironmentFailure):
        chief.fetch()
    assert chief.line.reason == "empty"
    shutil.rmtree(share)
    create(hire("Autre équipe"), share)
    with pytest.raises(NotReachable):
        chief.fetch()
    assert chief.line.reason == "wrong_root"
    shutil.rmtree(share)
    away.rename(share)
    assert chief.fetch().state is State.ACTIVE
    assert chief.line.reason == ""
    for table in ("sync_card", "sync_team_key"):
        assert chief.bytes_of()[table] == before[table]


def test_a_half_written_card_is_read_again_later(hire: Hire, chief: Officer, share: Path) -> None:
    officer = hire("Bruno Caron")
    join(officer, chief)
    card = share / "member" / f"{officer.device}-000000"
    whole = card.read_bytes()
    card.write_bytes(whole[: len(whole) // 2])
    (share / "member" / "autre chose").write_bytes(b"")
    assert bytes.fromhex(officer.device) not in chief.fetch().members.devices
    card.write_bytes(whole)
    assert bytes.fromhex(officer.device) in chief.fetch().members.devices
