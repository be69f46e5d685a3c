"""Old copies, clones and twins: found before they harm, then led on under a new identity."""

import shutil
from contextlib import closing, suppress
from pathlib import Path

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.cards import TwinFound
from aso_desktop.services.sync.rounds import OldCopyFound
from aso_desktop.store.connection import connect
from aso_desktop.sync.hub.store import HubFailure
from tests.services.conftest import KEY
from tests.services.sync.conftest import Hire, Officer, log_of, reopen_profile, settle
from tests.services.sync.test_troubles import stood

Pair = tuple[Officer, Officer]


def test_an_older_copy_of_a_profile_stops_before_it_sends_anything(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("Courrier")
    settle(one, other)
    with one.unit_of_work("test", Text("test", "restore")) as work:
        work.connection.execute("DELETE FROM sync_outbox")
        work.connection.execute(
            "UPDATE sync_cursor SET seq = 0, hash = NULL WHERE device = ?", (bytes.fromhex(one.device),)
        )
    one.write("Après la restauration")
    before = log_of(share, one)
    with pytest.raises(OldCopyFound):
        one.rounds.once()
    assert one.line.reason == "old_copy"
    assert log_of(share, one) == before


def test_a_clone_that_goes_on_is_found(pair: Pair, share: Path) -> None:
    one, other = pair
    settle(one, other)
    clone = copy_of(one)
    one.write("De l’original")
    heads = share / "heads"
    one.rounds.once()
    (marker,) = heads.glob(f"{one.device}.*")
    hidden = marker.rename(share.parent / marker.name)
    clone.write("De la copie")
    with pytest.raises(TwinFound):
        clone.rounds.once()
    assert clone.line.reason == "twin"
    hidden.rename(marker)
    (share / "log" / one.device / clone_lot(clone)).unlink()
    assert other.rounds.once().troubles == []
    assert other.subjects() == ["De l’original"]
    clone.close()


def copy_of(officer: Officer) -> Officer:
    path = officer.path.parent.with_name("clone") / "aso.db"
    path.parent.mkdir()
    officer.reader.execute("SELECT 1")
    with closing(connect(officer.path, KEY)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(officer.path, path)
    return reopen_profile(path)


def clone_lot(clone: Officer) -> str:
    name = clone.reader.execute("SELECT name FROM sync_outbox ORDER BY seq DESC").fetchone()[0]
    return str(name).rpartition("/")[2]


def test_of_two_lots_at_one_place_the_one_that_the_chain_names_counts(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("Premier")
    one.rounds.once()
    *_, first = log_of(share, one)
    first.with_name(f"0000000002-{'0' * 32}").write_bytes(b"autre chose")
    one.write("Second")
    with pytest.raises(TwinFound):
        settle_twin(one, first)
    report = other.rounds.once()
    assert report.troubles == []
    assert other.subjects() == ["Premier"]


def settle_twin(officer: Officer, first: Path) -> None:
    first.with_name(f"0000000003-{'0' * 32}").write_bytes(b"autre chose")
    officer.rounds.once()


def test_an_old_copy_goes_on_under_a_new_identity(pair: Pair) -> None:
    one, other = pair
    one.write("Avant la copie")
    settle(one, other)
    old = copy_of(one)
    one.write("Après la copie")
    settle(one, other)
    old.write("Écrit sur la copie")
    with pytest.raises(OldCopyFound):
        old.rounds.once()
    renewed = old.hub.renew()
    assert (renewed.old, renewed.moved) == (one.device, 0)
    old.close()
    reborn = reopen_profile(old.path)
    assert reborn.device == renewed.new
    assert reborn.rounds.once().state == "pending"
    other_is_told(one, renewed.new)
    assert reborn.rounds.once().sent == 1
    settle(one, other, reborn)
    expected = ["Après la copie", "Avant la copie", "Écrit sur la copie"]
    assert one.subjects() == other.subjects() == reborn.subjects() == expected
    for officer in (one, other, reborn):
        assert officer.conflicts.open(officer.reader) == []
    reborn.close()


def other_is_told(chief: Officer, device: str) -> None:
    assert chief.hub.approve([device]).devices == (device,)


def test_what_was_sealed_and_never_sent_moves_along(pair: Pair) -> None:
    one, other = pair
    other.write("Envoyé sans le savoir")
    with suppress(HubFailure):
        other.broken(after=7, replies=False).once()
    other.write("Jamais parti")
    with suppress(HubFailure):
        other.broken(after=4, replies=False).once()
    renewed = other.hub.renew()
    assert renewed.moved > 0
    reborn = reopen_profile(other.path)
    reborn.rounds.once()
    other_is_told(one, renewed.new)
    settle(reborn, one)
    assert one.subjects() == ["Envoyé sans le savoir", "Jamais parti"]
    assert one.conflicts.open(one.reader) == []
    reborn.close()


def after_a_breakdown(one: Officer, other: Officer, share: Path, folder: Path) -> Officer:
    """Put share and laptop back as they were before something was sent; return the laptop, which has written since."""
    shutil.copytree(share, folder / "share-backup")
    laptop = Path(shutil.copytree(other.path.parent, folder / "laptop-backup")) / "aso.db"
    other.write("Envoyé avant la panne")
    settle(other, one)
    other.close()
    shutil.rmtree(share)
    shutil.copytree(folder / "share-backup", share)
    restored = reopen_profile(laptop)
    restored.tick(minutes=1)
    restored.write("Écrit après la panne")
    return restored


def test_share_and_laptop_both_come_back_from_an_old_backup(pair: Pair, share: Path, tmp_path: Path) -> None:
    """What the laptop then writes under numbers that are taken is found out, and goes on under a new identity."""
    one, other = pair
    restored = after_a_breakdown(one, other, share, tmp_path)
    assert restored.rounds.once().sent == 1
    assert one.rounds.once().healed
    with pytest.raises(OldCopyFound):
        restored.rounds.once()
    assert stood(restored).reach == "old_copy"
    renewed = restored.hub.renew()
    assert renewed.moved > 0
    restored.close()
    reborn = reopen_profile(restored.path)
    reborn.rounds.once()
    one.hub.approve([renewed.new])
    settle(reborn, one)
    assert one.subjects() == reborn.subjects() == ["Envoyé avant la panne", "Écrit après la panne"]
    assert one.conflicts.open(one.reader) == reborn.conflicts.open(reborn.reader) == []
    assert queries.quarantined(one.reader) == queries.quarantined(reborn.reader) == []
    reborn.close()


def test_a_device_that_read_the_log_that_does_not_hold_says_so_and_joins_anew(
    pair: Pair, hire: Hire, share: Path, tmp_path: Path
) -> None:
    """Share and laptop came back from old backups; a third device read what the laptop wrote before it was mended."""
    one, other = pair
    third = joined(hire("Chloé Duval"), one)
    settle(one, other, third)
    restored = after_a_breakdown(one, other, share, tmp_path)
    restored.rounds.once()
    third.rounds.once()
    assert third.subjects() == ["Écrit après la panne"]
    assert one.rounds.once().healed
    third.write("Écrit par la troisième")
    assert third.rounds.once().sent == 1
    assert [line.reason for line in queries.quarantined(third.reader)] == ["written_twice"]
    with pytest.raises(OldCopyFound):
        restored.rounds.once()
    renewed = restored.hub.renew()
    restored.close()
    reborn = reopen_profile(restored.path)
    reborn.rounds.once()
    one.hub.approve([renewed.new])
    settle(reborn, one, third)
    anew = joined(hire("Chloé Duval"), one)
    settle(one, reborn, anew)
    everything = ["Envoyé avant la panne", "Écrit après la panne", "Écrit par la troisième"]
    for officer in (one, reborn, anew):
        assert officer.subjects() == everything
        assert officer.conflicts.open(officer.reader) == []
        assert queries.quarantined(officer.reader) == []
    assert [line.reason for line in queries.quarantined(third.reader)] == ["written_twice"]
    reborn.close()


def joined(newcomer: Officer, chief: Officer) -> Officer:
    newcomer.hub.join(chief.line.url, chief.line.root_fingerprint)
    chief.hub.approve()
    return newcomer
