"""Two profiles exchange over a shared folder; every fault of the folder is named and harmless."""

from contextlib import suppress
from pathlib import Path

import pytest
from filelock import FileLock

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.people import Unit
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.conflicts import Place, dot_text
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.services.sync.seat import required_seat
from aso_desktop.store.schema import LATEST
from aso_desktop.sync.hub.store import HubFailure
from aso_desktop.sync.keys import acts, local
from aso_desktop.sync.markers import Acknowledged, read_marker
from aso_desktop.sync.rounds import outbox
from aso_desktop.sync.segments import read_header
from tests.services.conftest import UNIT
from tests.services.sync.conftest import Hire, Officer, join, log_of, settle

Pair = tuple[Officer, Officer]


def test_what_one_writes_the_other_reads(pair: Pair) -> None:
    one, other = pair
    letter = one.write("Demande de congé")
    assert queries.waiting(one.reader).changes > 0
    sent = one.rounds.once()
    assert (sent.sent, queries.waiting(one.reader).changes) == (1, 0)
    report = other.rounds.once()
    assert (report.received, report.troubles) == (1, [])
    assert report.applied >= 2
    assert "letter" in report.tables
    assert other.subjects() == ["Demande de congé"]
    other.edit(letter, "Demande de congé annuel")
    settle(other, one)
    assert one.subjects() == ["Demande de congé annuel"]


def test_a_round_without_changes_costs_three_calls(pair: Pair) -> None:
    one, other = pair
    one.write("Courrier")
    settle(one, other)
    assert one.rounds.once().calls == 3
    assert other.rounds.once().calls == 3


def test_many_changes_travel_in_lots_of_a_thousand(pair: Pair) -> None:
    one, other = pair
    with one.unit_of_work("test", Text("test", "many")) as work:
        for turn in range(2_100):
            work.write(Unit(code=f"U{turn}", label=f"Service {turn}"))
    assert one.rounds.once().sent == 3
    report = other.rounds.once()
    assert (report.received, report.applied) == (3, 2_100)
    assert other.count("unit") == one.count("unit")


def test_a_device_works_alone_until_it_is_approved_then_sends_what_it_wrote(
    chief: Officer, hire: Hire, share: Path
) -> None:
    officer = hire("Bruno Caron")
    join(officer, chief)
    chief.write("Du chef")
    chief.rounds.once()
    officer.write("Écrit en attendant")
    report = officer.rounds.once()
    assert (report.state, report.sent, report.received) == ("pending", 0, 0)
    assert not (share / "log" / officer.device).exists()
    chief.hub.approve()
    report = officer.rounds.once()
    assert (report.state, report.sent, report.received) == ("active", 1, 1)
    chief.rounds.once()
    assert chief.subjects() == officer.subjects() == ["Du chef", "Écrit en attendant"]


def test_two_edits_of_one_field_make_one_conflict_on_both_sides(pair: Pair) -> None:
    one, other = pair
    letter = one.write("Objet")
    settle(one, other)
    one.edit(letter, "Objet vu par Amira")
    other.tick(minutes=1)
    other.edit(letter, "Objet vu par Bruno")
    settle(one, other)
    assert one.subjects() == other.subjects() == ["Objet vu par Bruno"]
    assert one.count("sync_head") == other.count("sync_head") == 1
    (cell,) = one.conflicts.open(one.reader)
    assert [version.value for version in cell.versions] == ["Objet vu par Bruno", "Objet vu par Amira"]
    assert other.conflicts.open(other.reader) == [cell]
    kept = one.conflicts.keep(Place(letter, "subject"), dot_text(cell.versions[1].dot))
    assert kept.ids == {letter}
    settle(one, other)
    assert one.subjects() == other.subjects() == ["Objet vu par Amira"]
    assert one.conflicts.open(one.reader) == other.conflicts.open(other.reader) == []
    for service in (one.conflicts, other.conflicts):
        with pytest.raises(UserError) as settled:
            service.write(Place(letter, "subject"), "Trop tard")
        assert settled.value.field == "column"


def test_a_conflict_is_settled_by_another_value_of_the_right_kind(pair: Pair) -> None:
    one, other = pair
    letter = one.write("Objet")
    settle(one, other)
    for officer, days, unit in ((one, 5, "A"), (other, 8, "B")):
        with officer.unit_of_work("update_letter", Text("test", "edit")) as work:
            row = work.get(Letter, letter)
            row.target_days, row.unit_id = days, shipped_id("unit", unit)
            work.add(Unit(id=row.unit_id, code=unit, label=unit))
    settle(one, other)
    place = Place(letter, "target_days")
    for keep in ("", "00:x", "00:1", f"{one.device}:999"):
        with pytest.raises(UserError):
            one.conflicts.keep(place, keep)
    for text in ("beaucoup", "1.5"):
        with pytest.raises(UserError) as refused:
            one.conflicts.write(place, text)
        assert refused.value.field == "value"
    one.conflicts.write(place, "30")
    one.conflicts.write(Place(letter, "unit_id"), str(UNIT))
    settle(one, other)
    for officer in pair:
        found = officer.reader.execute("SELECT target_days, unit_id FROM letter").fetchall()
        assert found == [(30, UNIT.bytes)]
        assert officer.conflicts.open(officer.reader) == []


def test_a_revoked_device_is_read_up_to_its_cut_off(pair: Pair) -> None:
    one, leaver = pair
    leaver.write("Avant")
    settle(leaver, one)
    one.hub.revoke(leaver.device, "Départ")
    leaver.write("Après")
    stale = leaver.rounds
    report = stale.once()
    assert (report.state, report.sent) == ("revoked", 0)
    assert leaver.line.reason == "revoked"
    assert one.rounds.once().troubles == []
    assert one.subjects() == ["Avant"]
    one.write("Entre nous")
    settle(one)
    assert leaver.rounds.once().received == 0
    assert leaver.subjects() == ["Après", "Avant"]


def test_a_revoked_device_that_does_not_know_it_yet_is_not_followed(pair: Pair, share: Path) -> None:
    one, leaver = pair
    leaver.write("Avant")
    settle(leaver, one)
    cards = {path.name for path in (share / "member").iterdir()}
    one.hub.revoke(leaver.device)
    hidden = [path for path in (share / "member").iterdir() if path.name not in cards]
    away = [path.rename(share.parent / path.name) for path in hidden]
    leaver.write("Après")
    assert leaver.rounds.once().sent == 1
    for path, name in zip(away, hidden, strict=True):
        path.rename(name)
    assert one.rounds.once().received == 0
    assert one.subjects() == ["Avant"]


@pytest.mark.parametrize("harm", ["cut", "flip", "empty"])
def test_a_damaged_lot_is_set_aside_and_the_others_go_on(pair: Pair, hire: Hire, share: Path, harm: str) -> None:
    one, other = pair
    third = hire("Chloé Duval")
    join(third, one)
    one.hub.approve()
    one.write("Perdu un temps")
    settle(one)
    other.write("Lu aussitôt")
    other.rounds.once()
    *_, lot = log_of(share, one)
    whole = lot.read_bytes()
    flipped = bytes([*whole[:200], whole[200] ^ 1, *whole[201:]])
    lot.write_bytes({"cut": whole[:-10], "flip": flipped, "empty": b""}[harm])
    report = third.rounds.once()
    assert report.troubles == [(f"log/{one.device}/{lot.name}", "damaged")]
    assert third.subjects() == ["Lu aussitôt"]
    assert [line.reason for line in queries.quarantined(third.reader)] == ["damaged"]
    lot.write_bytes(whole)
    assert third.rounds.once().troubles == []
    assert third.subjects() == ["Lu aussitôt", "Perdu un temps"]
    assert queries.quarantined(third.reader) == []


def test_a_missing_lot_is_awaited_and_nothing_after_it_is_applied(pair: Pair, share: Path) -> None:
    one, other = pair
    for subject in ("Premier", "Second"):
        one.write(subject)
        one.rounds.once()
    *_, first, _second = log_of(share, one)
    away = first.rename(share.parent / first.name)
    report = other.rounds.once()
    assert report.troubles == [(f"log/{one.device}/{first.name[:11]}", "missing")]
    assert other.subjects() == []
    away.rename(first)
    assert other.rounds.once().received == 2
    assert other.subjects() == ["Premier", "Second"]


def test_what_stands_before_a_missing_lot_is_applied(pair: Pair, share: Path) -> None:
    one, other = pair
    for subject in ("Premier", "Second", "Troisième"):
        one.write(subject)
        one.rounds.once()
    *_, second, _third = log_of(share, one)
    away = second.rename(share.parent / second.name)
    report = other.rounds.once()
    assert (report.received, other.subjects()) == (1, ["Premier"])
    away.rename(second)
    assert (other.rounds.once().received, other.subjects()) == (2, ["Premier", "Second", "Troisième"])


def test_a_marker_that_is_damaged_is_written_again(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("Courrier")
    one.rounds.once()
    (marker,) = (share / "heads").glob(f"{one.device}.*")
    marker.write_bytes(b"")
    assert other.rounds.once().troubles == [(f"heads/{marker.name}", "damaged")]
    one.write("Suivant")
    one.rounds.once()
    assert other.rounds.once().received == 2
    assert [path.name for path in (share / "heads").glob(f"{one.device}.*")] == [f"{one.device}.0000000003"]


def test_an_interrupted_exchange_is_finished_by_the_next_one(pair: Pair) -> None:
    """Whatever call of the store fails, before or after it took effect, nothing is lost, doubled or reordered."""
    one, other = pair
    for turn in range(1, 14):
        subject = f"Courrier {turn:02}"
        one.write(subject)
        with suppress(HubFailure):
            one.broken(after=turn % 7 + 1, replies=turn > 7).once()
        one.rounds.once()
        with suppress(HubFailure):
            other.broken(after=turn % 6 + 1, replies=False).once()
        other.rounds.once()
    assert other.subjects() == one.subjects() == [f"Courrier {turn:02}" for turn in range(1, 14)]
    assert one.rounds.once().calls == 3


def test_a_changed_team_key_reseals_what_was_never_offered(pair: Pair, hire: Hire) -> None:
    one, other = pair
    third = hire("Chloé Duval")
    join(third, one)
    one.hub.approve()
    letter = other.write("Scellé")
    settle(other, third, one)
    other.edit(letter, "Scellé trop tôt")
    with suppress(HubFailure):
        other.broken(after=4, replies=False).once()
    with other.unit_of_work("test", Text("test", "never offered")) as work:
        assert work.connection.execute("UPDATE sync_outbox SET offered = 0 WHERE sent_at IS NULL").rowcount == 1
    one.hub.revoke(third.device)
    other.rounds.once()
    assert one.rounds.once().received == 1
    assert one.subjects() == ["Scellé trop tôt"]
    header = read_header(other.reader.execute("SELECT body FROM sync_outbox ORDER BY seq DESC").fetchone()[0])
    assert header.key == one.seat.members.epochs.writing
    assert third.rounds.once().received == 0


def test_a_device_that_only_reads_says_so_once_a_day(pair: Pair) -> None:
    one, other = pair
    one.write("Courrier")
    settle(one, other)
    other.tick(days=1, seconds=1)
    assert other.rounds.once().sent == 1
    assert other.rounds.once().sent == 0
    assert one.rounds.once().received == 1
    (marker,) = [row for row in local.markers(one.reader) if row.device.hex() == other.device]
    last = outbox.position(other.reader, bytes.fromhex(one.device))
    assert read_marker(marker.body).cursors == (Acknowledged(bytes.fromhex(one.device), 2, last.n, last.hash),)


def test_a_program_that_is_too_old_keeps_what_it_wrote(pair: Pair) -> None:
    one, other = pair
    with one.unit_of_work("test", Text("test", "minimum")) as work:
        seat = required_seat(work.connection, one.device)
        writer = seat.writer(work.now)
        acts.raise_minimum(writer, LATEST + 1, "9.0")
        local.keep_cards(work.connection, writer.cards, None)
    assert one.rounds.once().is_too_old
    other.write("En attente")
    report = other.rounds.once()
    assert (report.is_too_old, report.sent) == (True, 0)
    assert queries.waiting(other.reader).changes > 0


def test_one_round_at_a_time(pair: Pair) -> None:
    one, _ = pair
    with FileLock(one.path.with_name("sync.lock")), pytest.raises(EnvironmentFailure, match="going on"):
        RoundService(one.door, one.merging, one.path.with_name("sync.lock"), patience=0).once()
