"""Snapshots, newcomers, the end of old lots, and a share that lost something."""

import shutil
from pathlib import Path

import pytest

from aso_desktop.services.sync import queries
from tests.services.sync.conftest import Hire, Officer, join, log_of, settle

Pair = tuple[Officer, Officer]


def newcomer(hire: Hire, chief: Officer) -> Officer:
    officer = hire("Chloé Duval")
    join(officer, chief)
    chief.hub.approve()
    return officer


def test_a_newcomer_takes_the_snapshot_and_what_came_after_it(pair: Pair, hire: Hire) -> None:
    one, other = pair
    for subject in ("Avis", "Bail", "Cadre"):
        one.write(subject)
    settle(one, other)
    done = one.compaction.compact()
    assert (done.turn, done.deleted) == (1, 0)
    one.write("Devis")
    settle(one, other)
    third = newcomer(hire, one)
    report = third.rounds.once()
    assert (report.snapshots, report.troubles) == (1, [])
    assert report.received < 3
    assert third.subjects() == one.subjects() == ["Avis", "Bail", "Cadre", "Devis"]
    third.write("Envoi")
    settle(third, one, other)
    assert one.subjects() == other.subjects() == third.subjects()
    found = [officer.reader.execute("SELECT subject, number FROM letter ORDER BY 1").fetchall() for officer in pair]
    assert found[0] == found[1] == third.reader.execute("SELECT subject, number FROM letter ORDER BY 1").fetchall()


def test_what_two_snapshots_cover_goes_a_month_after_everybody_has_read_it(pair: Pair, hire: Hire, share: Path) -> None:
    one, other = pair
    letter = one.write("Avis")
    settle(one, other)
    one.compaction.compact()
    other.write("Bail")
    settle(other, one)
    second = one.compaction.compact()
    assert second.deleted == 0
    assert second.listed > 0
    before = len(log_of(share, one))
    for officer in pair:
        officer.tick(days=31)
        officer.write("Cadre")
    settle(one, other)
    third = one.compaction.compact()
    assert third.deleted > 0
    assert len(log_of(share, one)) < before + 1
    assert one.care.check().flaws == ()
    late = newcomer(hire, one)
    assert late.rounds.once().snapshots == 1
    settle(late, one)
    assert late.subjects() == one.subjects()
    late.edit(letter, "Avis relu")
    settle(late, one, other)
    assert "Avis relu" in other.subjects()


def test_a_member_who_never_read_holds_deletions_back(pair: Pair, hire: Hire) -> None:
    one, other = pair
    silent = newcomer(hire, one)
    one.write("Avis")
    settle(one, other)
    one.compaction.compact()
    one.write("Bail")
    settle(one, other)
    done = one.compaction.compact()
    assert silent.device in done.waiting_for
    assert done.listed == 0


def test_a_share_set_back_is_healed_by_whoever_comes_first(pair: Pair, share: Path, tmp_path: Path) -> None:
    one, other = pair
    one.write("Avis")
    settle(one, other)
    shutil.copytree(share, tmp_path / "sauvegarde")
    one.write("Bail")
    settle(one, other)
    shutil.rmtree(share)
    shutil.copytree(tmp_path / "sauvegarde", share)
    report = other.rounds.once()
    assert report.healed
    assert other.line.reason == "rolled_back"
    assert other.rounds.once().healed == ()
    assert other.line.reason == ""
    other.write("Cadre")
    settle(other, one)
    numbers = one.reader.execute("SELECT subject, number FROM letter ORDER BY 1").fetchall()
    assert numbers == [("Avis", "A-2026-00001"), ("Bail", "A-2026-00002"), ("Cadre", "A-2026-00003")]
    assert one.care.check().flaws == ()


@pytest.mark.parametrize("harm", ["gone", "cut"])
def test_a_lost_or_damaged_lot_is_put_back_by_a_colleague(pair: Pair, hire: Hire, share: Path, harm: str) -> None:
    one, other = pair
    one.write("Avis")
    settle(one, other)
    *_, lot = log_of(share, one)
    whole = lot.read_bytes()
    lot.unlink() if harm == "gone" else lot.write_bytes(whole[:-20])
    assert len(one.care.check().flaws) == 1
    third = newcomer(hire, one)
    assert len(third.rounds.once().troubles) == 1
    done = other.care.heal()
    assert done.put_back == (f"log/{one.device}/{lot.name}",)
    assert done.lacking == ()
    assert lot.read_bytes() == whole
    assert third.rounds.once().troubles == []
    assert third.subjects() == ["Avis"]
    assert queries.quarantined(third.reader) == []


def test_without_a_manifest_there_is_no_snapshot(pair: Pair, hire: Hire, share: Path) -> None:
    one, other = pair
    one.write("Avis")
    settle(one, other)
    one.compaction.compact()
    (share / "snap" / "00000001" / "manifest").unlink()
    third = newcomer(hire, one)
    report = third.rounds.once()
    assert (report.snapshots, report.troubles) == (0, [])
    assert third.subjects() == ["Avis"]
    assert one.compaction.compact().turn == 2
