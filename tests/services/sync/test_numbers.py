"""Official numbers in a shared space: a mark at once, the number by claim, and no number twice."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.services.dossiers.commands import DossierService
from aso_desktop.services.dossiers.values import DossierInput
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.registers.continuity import faults
from aso_desktop.services.search import queries as search
from tests.services.conftest import ARRIVALS
from tests.services.sync.conftest import Hire, Officer, join, settle

Pair = tuple[Officer, Officer]
SERIES = Path("claim") / "arr" / "2026"


def numbers(officer: Officer) -> list[str]:
    found = officer.reader.execute("SELECT subject || ' ' || number FROM letter ORDER BY number, subject").fetchall()
    return [line for (line,) in found]


def code(officer: Officer) -> str:
    (found,) = officer.reader.execute("SELECT code FROM device WHERE retired_at IS NULL").fetchone()
    return str(found)


def test_a_letter_gets_a_mark_at_once_and_its_number_in_the_exchange(pair: Pair) -> None:
    one, other = pair
    letter = one.write("Demande")
    assert numbers(one) == [f"Demande P-{code(one)}-1"]
    assert one.rounds.once().numbered == 1
    assert numbers(one) == ["Demande A-2026-00001"]
    other.write("Réponse")
    other.rounds.once()
    settle(one, other)
    assert numbers(one) == numbers(other) == ["Demande A-2026-00001", "Réponse A-2026-00002"]
    for officer in pair:
        (mark,) = officer.reader.execute(
            "SELECT mark FROM serial_number WHERE letter_id = ?", (letter.bytes,)
        ).fetchone()
        assert mark == f"P-{code(one)}-1"
        assert list(faults(officer.reader)) == []


def test_who_writes_away_from_the_share_is_numbered_in_the_order_of_days(pair: Pair) -> None:
    one, other = pair
    for subject in ("Avis", "Bail", "Cadre"):
        one.write(subject)
    other.write("Quatre")
    settle(other, one)
    settle(other, one)
    assert numbers(one) == numbers(other)
    assert [line.split()[0] for line in numbers(one)] == ["Quatre", "Avis", "Bail", "Cadre"]


def test_a_round_that_is_cut_off_at_any_call_gives_every_letter_one_number_all_the_same(pair: Pair) -> None:
    one, other = pair
    for turn in range(4, 22):
        one.write(f"Lettre {turn}")
        one.write(f"Autre {turn}")
        with pytest.raises(EnvironmentFailure):
            one.broken(after=turn, replies=turn % 2 == 0).once()
    settle(one, other, one)
    given = [line.rsplit(" ", 1)[1] for line in numbers(one)]
    assert given == [f"A-2026-{value:05d}" for value in range(1, len(given) + 1)]
    assert numbers(other) == numbers(one)
    assert list(faults(other.reader)) == []


def test_a_claim_that_nobody_can_read_burns_its_number_and_says_why(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("Demande")
    with pytest.raises(EnvironmentFailure):
        one.broken(after=5, replies=True).once()
    (share / SERIES / "00000001").write_bytes(b"ASOK1 half")
    settle(one, other)
    assert numbers(one) == numbers(other) == ["Demande A-2026-00002"]
    lost = registers.unused(other.reader, ARRIVALS, "2026")
    assert [(line.number, line.state) for line in lost] == [("A-2026-00001", "void")]
    assert "illisible" in lost[0].reason
    assert list(faults(other.reader)) == []


def test_dossiers_opened_apart_get_numbers_of_their_own(hire: Hire, share: Path) -> None:
    one, other = hire("Amira Benali"), hire("Bruno Caron")
    assert opened(one, "Avant") == "D/2026/001"
    one.hub.create(share.as_uri())
    join(other, one)
    one.hub.approve()
    settle(other, one)
    assert [opened(officer, "Chez chacun") for officer in (one, other)] == [f"P-{code(o)}-1" for o in (one, other)]
    (above,) = one.reader.execute("SELECT id FROM dossier WHERE number = 'D/2026/001'").fetchone()
    opened(one, "Dessous", UUID(bytes=above))
    settle(other, one, other)
    found = [
        officer.reader.execute("SELECT number, title FROM dossier ORDER BY number").fetchall()
        for officer in (one, other)
    ]
    assert found[0] == found[1]
    assert [number for number, _title in found[0]] == ["D/2026/001", "D/2026/001-1", "D/2026/002", "D/2026/003"]


def opened(officer: Officer, title: str, parent: UUID | None = None) -> str:
    values = DossierInput(title, parent_id=parent)
    return DossierService(officer.unit_of_work, officer.clock).create(values).number


def test_numbers_from_before_the_shared_space_are_never_given_again(hire: Hire, share: Path) -> None:
    one = hire("Amira Benali")
    one.write("Avant")
    assert numbers(one) == ["Avant A-2026-00001"]
    one.hub.create(share.as_uri())
    assert (share / SERIES / "00000001").exists()
    one.write("Après")
    one.rounds.once()
    assert numbers(one) == ["Avant A-2026-00001", "Après A-2026-00002"]


def test_a_late_number_counts_in_its_own_month_and_the_register_says_so(pair: Pair) -> None:
    one, _other = pair
    one.write("Novembre")
    one.tick(days=20)
    one.rounds.once()
    (line,) = registers.lines(one.reader, ARRIVALS, "2026-12")
    assert (line.number, line.late) == ("A-2026-00001", f"P-{code(one)}-1")
    assert registers.lines(one.reader, ARRIVALS, "2026-11") == []


def test_a_mark_stays_a_name_by_which_the_letter_is_found(pair: Pair) -> None:
    one, _other = pair
    letter = one.write("Demande")
    one.rounds.once()
    (place,) = one.reader.execute("SELECT local_id FROM letter WHERE id = ?", (letter.bytes,)).fetchone()
    found = search.find(one.reader, f"P-{code(one)}-1")
    assert place in found.places


def test_a_share_that_lost_its_claims_is_healed_before_it_is_used(pair: Pair, share: Path) -> None:
    one, other = pair
    one.write("Avis")
    settle(one, other)
    claim = share / SERIES / "00000001"
    claim.unlink()
    other.write("Bail")
    settle(other, one)
    assert claim.exists()
    assert numbers(one) == ["Avis A-2026-00001", "Bail A-2026-00002"]


def test_a_reserved_series_is_one_claim_per_number(pair: Pair, share: Path) -> None:
    one, other = pair
    registry = RegisterService(one.unit_of_work, one.clock, lambda _database: "")
    reserved = registry.reserve(ARRIVALS, 10, "Amira Benali", one.clock.today() + timedelta(days=5))
    assert reserved.numbers[0] == f"P-{code(one)}-1"
    one.rounds.once()
    assert len(list((share / SERIES).iterdir())) == 10
    settle(other)
    (block,) = registers.blocks(other.reader, ARRIVALS, one.clock.today())
    assert (block.first, block.last, block.left) == (1, 10, 10)
    other.write("Avis")
    other.rounds.once()
    assert numbers(other) == ["Avis A-2026-00011"]


def test_who_joins_keeps_what_it_numbered_in_a_register_of_its_own(chief: Officer, hire: Hire) -> None:
    chief.write("Du chef")
    chief.rounds.once()
    officer = hire("Bruno Caron")
    officer.write("Avant de se joindre")
    join(officer, chief)
    chief.hub.approve()
    settle(officer, chief)
    assert numbers(chief) == numbers(officer)
    assert sorted(line.rsplit(" ", 1)[1] for line in numbers(chief)) == ["A-2026-00001", "A-2026-00001"]
    own = [r for r in registers.registers(chief.reader) if r.code == f"ARR-{code(officer)}"]
    assert [(r.state, r.last_number) for r in own] == [("closed", "A-2026-00001")]
    officer.write("Après")
    settle(officer, chief)
    assert "Après A-2026-00002" in numbers(chief)
    assert list(faults(chief.reader)) == []


def test_a_month_is_closed_by_one_colleague_only(pair: Pair) -> None:
    one, other = pair
    one.write("Novembre")
    settle(one, other)
    for officer in pair:
        officer.tick(days=20)
    one.closures.close_month(ARRIVALS, "2026-11")
    with pytest.raises(UserError) as refused:
        other.closures.close_month(ARRIVALS, "2026-11")
    assert refused.value.field == "month"
    settle(one, other)
    assert other.count("month_closure") == 1
