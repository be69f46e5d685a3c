"""Registers are made, changed with care, and say what their next number would look like."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import RegisterCode
from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.seeds import seed
from aso_desktop.services.registers.values import RegisterInput
from tests.services.conftest import ARRIVALS, DEPARTURES, UNIT, Desk

CABINET = RegisterInput("cab-2", " Cabinet  du préfet ", "incoming", "CAB-{yy}/{number:4}", unit_id=UNIT)


def register_letter(desk: Desk, register_id: UUID = ARRIVALS, direction: str = "incoming") -> str:
    return desk.letters.register(LetterInput(direction, "Une lettre ordinaire", register_id)).number


def test_the_shipped_three_stand_in_a_new_profile(desk: Desk) -> None:
    rows = queries.registers(desk.db)
    assert [(r.code, r.direction, r.unit, r.state, r.last_number) for r in rows] == [
        ("ARR", "incoming", "CAB", "open", ""),
        ("DEP", "outgoing", "CAB", "open", ""),
        ("INT", "internal", "CAB", "open", ""),
    ]
    assert rows[0].id == ARRIVALS


def test_it_may_lay_down_its_own(desk: Desk) -> None:
    with desk.unit_of_work("test", Text("test", "seed")) as work:
        seed(work, UNIT, [RegisterCode("RH", "Ressources humaines", "incoming", "RH-{year}-{number}")])
    assert "RH" in [r.code for r in queries.registers(desk.db)]


def test_a_register_is_made_and_taken_back(desk: Desk) -> None:
    before = desk.table("register")
    created = desk.registers.create(CABINET)
    assert [r.code for r in queries.registers(desk.db)] == ["ARR", "CAB-2", "DEP", "INT"]
    assert created.inverse is not None
    created.inverse()
    assert desk.table("register") == before


def test_its_last_number_shows(desk: Desk) -> None:
    register_letter(desk)
    register_letter(desk)
    assert queries.registers(desk.db)[0].last_number == "A-2026-00002"


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        (RegisterInput("", "x", "incoming", "{year}-{number}"), "code", "at most 12"),
        (RegisterInput("a b", "x", "incoming", "{year}-{number}"), "code", "at most 12"),
        (RegisterInput("ARR", "x", "incoming", "{year}-{number}"), "code", "Another register"),
        (RegisterInput("X", " ", "incoming", "{year}-{number}"), "label", "Type a name"),
        (RegisterInput("X", "x", "up", "{year}-{number}"), "direction", "choose one of"),
        (RegisterInput("X", "x", "incoming", "{year}-{number}", reset="weekly"), "reset", "choose one of"),
        (RegisterInput("X", "x", "incoming", "{year}"), "pattern", "must hold {number} once"),
        (RegisterInput("X", "x", "incoming", "{number}-{number}-{yy}"), "pattern", "once"),
        (RegisterInput("X", "x", "incoming", "A-{number}"), "pattern", "add {year}"),
        (RegisterInput("X", "x", "incoming", "{city}-{year}-{number}"), "pattern", "does not know “city”"),
        (RegisterInput("X", "x", "incoming", "{year}-{number"), "pattern", "must hold"),
        (RegisterInput("X", "x", "incoming", "{{year}-{number}"), "pattern", "like this"),
        (RegisterInput("X", "x", "incoming", "{year}-{number:99}"), "pattern", "like this"),
        (RegisterInput("X", "x", "incoming", "{year:4}-{number}"), "pattern", "like this"),
        (RegisterInput("X", "x", "incoming", "{year}{number}"), "pattern", "Put a sign between"),
        (RegisterInput("X", "x", "incoming", "{number}{yy}"), "pattern", "Put a sign between"),
        (RegisterInput("X", "x", "incoming", "{year}-1{number}"), "pattern", "Put a sign between"),
    ],
)
def test_a_register_that_could_not_work_is_refused(desk: Desk, values: RegisterInput, field: str, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused:
        desk.registers.create(values)
    assert refused.value.field == field


def test_the_next_number_is_shown_before_saving(desk: Desk) -> None:
    register_letter(desk)
    assert desk.registers.preview(CABINET) == "CAB-26/0001"
    assert desk.registers.preview(RegisterInput("ARR", "x", "incoming", "N{number:3}/{year}"), ARRIVALS) == "N002/2026"
    with pytest.raises(UserError, match="must hold"):
        desk.registers.preview(RegisterInput("ARR", "x", "incoming", "{year}"))
    assert queries.registers(desk.db)[0].last_number == "A-2026-00001"


def test_code_direction_and_reset_are_fixed_by_the_first_number(desk: Desk) -> None:
    arrivals = RegisterInput("ARR", "Arrivées", "incoming", "A-{year}-{number:6}", unit_id=UNIT)
    desk.registers.edit(ARRIVALS, arrivals)
    register_letter(desk)
    with pytest.raises(UserError, match="fixed once") as refused:
        desk.registers.edit(ARRIVALS, RegisterInput("ARV", "Arrivées", "incoming", "A-{year}-{number:6}"))
    assert refused.value.field == "code"
    edited = desk.registers.edit(ARRIVALS, RegisterInput("ARR", "Courrier", "incoming", "A-{year}-{number:4}"))
    assert register_letter(desk) == "A-2026-0002"
    assert edited.inverse is not None


def test_a_closed_register_gives_no_number_until_it_is_opened_again(desk: Desk) -> None:
    closed = desk.registers.close(DEPARTURES)
    with pytest.raises(UserError, match="DEP is closed"):
        register_letter(desk, DEPARTURES, "outgoing")
    assert closed.inverse is not None
    closed.inverse()
    desk.registers.close(DEPARTURES)
    desk.registers.reopen(DEPARTURES)
    assert register_letter(desk, DEPARTURES, "outgoing") == "D-2026-00001"


def test_a_register_may_never_start_again(desk: Desk) -> None:
    made = desk.registers.create(RegisterInput("DEC", "Décisions", "internal", "N° {number}", reset="never")).subject
    assert made is not None
    assert register_letter(desk, made, "internal") == "N° 1"
    desk.clock.move_to(datetime(2027, 2, 1, 8, tzinfo=UTC))
    assert register_letter(desk, made, "internal") == "N° 2"


def test_numbers_are_voided_with_a_reason(desk: Desk) -> None:
    register_letter(desk)
    with pytest.raises(UserError, match="Give the reason"):
        desk.registers.void_number(ARRIVALS, " ")
    voided = desk.registers.void_number(ARRIVALS, "tampon gâché")
    assert voided.inverse is None
    assert register_letter(desk) == "A-2026-00003"
    assert queries.unused(desk.db, ARRIVALS, "2026") == [
        queries.NumberRow("A-2026-00002", "void", "tampon gâché", "2026-11-13", "")
    ]
    with pytest.raises(UserError, match="already used"):
        desk.registers.void_number(ARRIVALS, "x", 3)
    with pytest.raises(UserError, match="has not given the number 9"):
        desk.registers.void_number(ARRIVALS, "x", 9)


def test_a_block_for_a_journey_is_used_in_order_and_given_back(desk: Desk) -> None:
    register_letter(desk)
    block = desk.registers.reserve(ARRIVALS, 10, "Poste de Paul", date(2026, 12, 31))
    assert block.numbers[:2] == ("A-2026-00002", "A-2026-00003")
    assert block.changes.inverse is None
    assert register_letter(desk) == "A-2026-00012"
    taken = LetterInput("incoming", "Depuis la route", ARRIVALS, block_id=block.block_id)
    assert desk.letters.register(taken).number == "A-2026-00002"
    assert desk.letters.register(taken).number == "A-2026-00003"
    desk.registers.void_number(ARRIVALS, "bordereau perdu", 4)
    (row,) = queries.blocks(desk.db, ARRIVALS, desk.clock.today())
    assert (row.first, row.last, row.left, row.state, row.holder) == (2, 11, 7, "active", "Poste de Paul")
    before = desk.table("serial_number")
    given = desk.registers.give_back(block.block_id)
    assert queries.blocks(desk.db, ARRIVALS, desk.clock.today())[0].state == "returned"
    assert given.inverse is not None
    given.inverse()
    assert desk.table("serial_number") == before
    desk.registers.give_back(block.block_id)
    with pytest.raises(UserError, match="No reserved number is left"):
        desk.registers.give_back(block.block_id)
    with pytest.raises(UserError, match="No reserved number is left"):
        desk.letters.register(taken)
    assert register_letter(desk) == "A-2026-00013"
    assert queries.gaps(desk.db, ARRIVALS, "2026") == []


@pytest.mark.parametrize(
    ("count", "holder", "until", "field"),
    [
        (9, "Paul", date(2026, 12, 1), "count"),
        (51, "Paul", date(2026, 12, 1), "count"),
        (10, " ", date(2026, 12, 1), "holder"),
        (10, "Paul", date(2027, 1, 1), "expires_on"),
        (10, "Paul", date(2026, 11, 12), "expires_on"),
    ],
)
def test_a_block_that_could_not_be_explained_is_refused(
    desk: Desk, count: int, holder: str, until: date, field: str
) -> None:
    with pytest.raises(UserError) as refused:
        desk.registers.reserve(ARRIVALS, count, holder, until)
    assert refused.value.field == field
    assert desk.table("serial_number") == []


def test_a_block_expires_and_belongs_to_its_register(desk: Desk) -> None:
    block = desk.registers.reserve(ARRIVALS, 10, "Paul", date(2026, 11, 20))
    with pytest.raises(UserError, match="another register"):
        desk.letters.register(LetterInput("outgoing", "Un départ", DEPARTURES, block_id=block.block_id))
    desk.clock.move_to(datetime(2026, 11, 21, 8, tzinfo=UTC))
    assert queries.blocks(desk.db, ARRIVALS, desk.clock.today())[0].state == "expired"
    with pytest.raises(UserError, match="expired on 20/11/2026"):
        desk.letters.register(LetterInput("incoming", "Trop tard", ARRIVALS, block_id=block.block_id))
