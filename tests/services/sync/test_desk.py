"""The conflict desk on two real profiles: what it shows, what settles it, and the way back."""

from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.correspondence import Letter, LetterType
from aso_desktop.services.sync.cases import LIFE_KIND, NUMBER, REFERENCE, TEXT, Case
from aso_desktop.services.sync.conflicts import Place
from aso_desktop.services.sync.desk import ConflictDesk
from tests.services.conftest import UNIT
from tests.services.sync.conftest import Officer

Pair = tuple[Officer, Officer]


def desk_of(officer: Officer) -> ConflictDesk:
    return ConflictDesk(officer.conflicts, officer.merging, officer.device)


def cases(officer: Officer) -> list[Case]:
    return desk_of(officer).cases(officer.reader)


def change(officer: Officer, letter: UUID, **fields: object) -> None:
    officer.tick(minutes=1)
    with officer.unit_of_work("update_letter", Text("test", "edit")) as work:
        for name, value in fields.items():
            setattr(work.get(Letter, letter), name, value)


def meet(*officers: Officer) -> None:
    for one in (*officers, *officers):
        one.rounds.once()


@pytest.fixture
def letter(pair: Pair) -> UUID:
    made = pair[0].write("Demande de subvention")
    meet(*pair)
    return made


def test_the_desk_shows_both_values_with_who_and_when(pair: Pair, letter: UUID) -> None:
    one, other = pair
    with one.unit_of_work("add_type", Text("test", "add")) as work:
        work.add(LetterType(id=(kind := shipped_id("letter_type", "petition")), code="petition", label_fr="Pétition"))
    change(one, letter, type_id=kind)
    meet(*pair)
    change(one, letter, subject="Demande de subvention, bornes de recharge")
    change(other, letter, subject="Demande d’aide")
    meet(*pair)
    (mine,), (theirs,) = cases(one), cases(other)
    assert (mine.table, mine.column, mine.kind, mine.row) == ("letter", "subject", TEXT, letter)
    assert {side.agent for side in mine.sides} == {"Amira Benali", "Bruno Caron"}
    assert [side.initials for side in mine.sides if side.is_here] == ["AB"]
    assert [side.value for side in mine.sides] == [side.value for side in theirs.sides]
    assert dict(mine.rest)["direction"] == "incoming"
    assert dict(mine.rest)["type_id"] == "Pétition"
    assert mine.title


def test_every_kind_of_field_is_shown_as_it_is(pair: Pair, letter: UUID) -> None:
    one, other = pair
    lead = shipped_id("agent", "Amira Benali")
    change(one, letter, target_days=5, lead_id=lead, priority="urgent", unit_id=UNIT)
    change(other, letter, target_days=8, lead_id=shipped_id("agent", "Bruno Caron"), priority="very_urgent")
    meet(*pair)
    found = {case.column: case for case in cases(one)}
    assert found["target_days"].kind == NUMBER
    assert found["lead_id"].kind == REFERENCE
    assert {side.name for side in found["lead_id"].sides} == {"Amira Benali", "Bruno Caron"}
    assert found["lead_id"].parent == "agent"
    assert [row.name for row in desk_of(one).rows_named(one.reader, "agent", "brun")] == ["Bruno Caron"]
    assert found["priority"].kind == TEXT
    assert "unit_id" not in found


def test_a_row_that_was_deleted_and_edited_lives_and_says_so(pair: Pair, letter: UUID) -> None:
    one, other = pair
    change(one, letter, subject="Modifié")
    with other.unit_of_work("delete", Text("test", "delete")) as work:
        for table in ("letter_party", "serial_number"):
            work.connection.execute(f"DELETE FROM {table} WHERE letter_id = ?", (letter.bytes,))
        work.connection.execute("DELETE FROM letter WHERE id = ?", (letter.bytes,))
    meet(*pair)
    assert "Modifié" in other.subjects()
    life = [case for case in cases(one) if case.row == letter and any(side.gone for side in case.sides)]
    assert life
    assert {case.kind for case in life} <= {LIFE_KIND, TEXT}


def test_a_choice_taken_back_opens_the_conflict_again_everywhere(pair: Pair, letter: UUID) -> None:
    one, other = pair
    change(one, letter, subject="Premier")
    change(other, letter, subject="Second")
    meet(*pair)
    (case,) = cases(one)
    settled = one.conflicts.keep(Place(letter, "subject"), case.sides[1].dot)
    meet(*pair)
    assert not cases(one)
    assert not cases(other)
    assert settled.inverse
    opened = settled.inverse()
    meet(*pair)
    again = [cases(officer)[0] for officer in pair]
    assert [[side.value for side in case.sides] for case in again] == [[side.value for side in case.sides]] * 2
    assert not again[0].incomplete
    assert not again[1].incomplete
    assert opened.inverse
    opened.inverse()
    meet(*pair)
    assert not cases(other)
    assert one.subjects() == other.subjects() == [case.sides[1].value]


def test_a_conflict_is_not_opened_again_over_what_was_written_since(pair: Pair, letter: UUID) -> None:
    one, other = pair
    change(one, letter, subject="Premier")
    change(other, letter, subject="Second")
    meet(*pair)
    settled = one.conflicts.write(Place(letter, "subject"), "Troisième")
    meet(*pair)
    change(other, letter, subject="Quatrième")
    meet(*pair)
    assert settled.inverse
    with pytest.raises(UserError):
        settled.inverse()
    assert one.subjects() == ["Quatrième"]
