"""`verify` finds a number that nothing explains, and one that was given twice, even behind the program's back."""

from aso_desktop.core.i18n import in_english
from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.services.registers import continuity
from aso_desktop.store.connection import connect
from tests.services.conftest import ARRIVALS, KEY, Desk


def three_letters(desk: Desk) -> None:
    for subject in ("Première lettre", "Deuxième lettre", "Troisième lettre"):
        desk.letters.register(LetterInput("incoming", subject, ARRIVALS))


def tamper(desk: Desk, sql: str) -> None:
    writer = connect(desk.folder / "aso.db", KEY)
    writer.execute(sql)
    writer.close()


def sentences(desk: Desk) -> list[str]:
    return [in_english(text) for text in continuity.faults(desk.db)]


def test_a_sound_register_has_nothing_to_say(desk: Desk) -> None:
    three_letters(desk)
    assert sentences(desk) == []


def test_a_number_that_was_taken_away_is_named(desk: Desk) -> None:
    three_letters(desk)
    tamper(desk, "DELETE FROM serial_number WHERE value = 2")
    assert sentences(desk) == ["Register ARR, 2026: the numbers 2 to 2 are unexplained."]


def test_a_number_given_twice_is_named(desk: Desk) -> None:
    three_letters(desk)
    tamper(desk, "UPDATE serial_number SET value = 2, printed = 'A-2026-00002' WHERE value = 3")
    assert sentences(desk) == ["Register ARR: the number A-2026-00002 was given 2 times."]
