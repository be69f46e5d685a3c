"""Registers go out on paper and as tables, as they were closed, without what a mark protects."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.registers.prints import RegisterPrints
from aso_desktop.store.connection import Connection, connect
from tests.services.conftest import ARRIVALS, DEPARTURES, KEY, Desk


def same(_context: str, source: str) -> str:
    return source


def text_of(path: Path) -> str:
    with PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.fixture
def october(desk: Desk) -> Desk:
    desk.clock.move_to(datetime(2026, 10, 5, 8, tzinfo=UTC))
    sender = (PartyInput("Mairie d’Angers"),)
    first = desk.letters.register(LetterInput("incoming", "Enregistrée deux fois", ARRIVALS, senders=sender))
    desk.letters.register(LetterInput("incoming", "=SOMME(A1:A9) à vérifier", ARRIVALS, senders=sender))
    desk.letters.register(
        LetterInput("incoming", "Dossier de Mme Roux", ARRIVALS, senders=sender, mark="confidential_medical")
    )
    desk.letters.cancel(first.letter_id, "doublon")
    desk.registers.void_number(ARRIVALS, "tampon gâché")
    block = desk.registers.reserve(ARRIVALS, 10, "Poste de Paul", date(2026, 12, 31))
    desk.letters.register(LetterInput("incoming", "Depuis la route", ARRIVALS, block_id=block.block_id))
    desk.registers.give_back(block.block_id)
    desk.clock.move_to(datetime(2026, 11, 2, 8, tzinfo=UTC))
    return desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sorties"
    made.mkdir()
    return made


def prints(desk: Desk, *, is_allowed: bool = True) -> RegisterPrints:
    def reader() -> Connection:
        return connect(desk.folder / "aso.db", KEY, "reader")

    return RegisterPrints(reader, desk.unit_of_work, desk.clock, lambda: is_allowed)


def test_a_closed_month_prints_with_its_seals_and_rectifying_lines(october: Desk, folder: Path) -> None:
    closed = october.registers.close_month(ARRIVALS, "2026-10")
    ((letter_id,),) = october.rows("SELECT letter_id FROM serial_number WHERE value = 2")
    october.letters.update(UUID(bytes=letter_id), {"subject": "Objet rectifié"})  # type: ignore[arg-type]
    pdf, sheet, csv = prints(october).print_month(ARRIVALS, "2026-10", folder, same)
    assert [path.name for path in (pdf, sheet, csv)] == ["ARR-2026-10.pdf", "ARR-2026-10.xlsx", "ARR-2026-10.csv"]
    text = " ".join(text_of(pdf).split())
    for words in ("A-2026-00001", "doublon", "tampon gâché", "Poste de Paul", "Issued: 3", "Cancelled: 1", "Void: 1",
                  "Given back: 9", "Unexplained: 0", closed.sha256, "Amira Benali", "Objet rectifié"):  # fmt: skip
        assert words in text, words
    assert "Mme Roux" not in text
    assert october.rows("SELECT count(*) FROM history WHERE operation = 'print_register'") == [(1,)]
    again = prints(october).print_month(ARRIVALS, "2026-10", folder, same)
    assert again[0].name == "ARR-2026-10 (2).pdf"


def test_the_tables_hold_values_and_no_formula(october: Desk, folder: Path) -> None:
    _, sheet, csv = prints(october).print_month(ARRIVALS, "2026-10", folder, same)
    rows = list(load_workbook(sheet).worksheets[0].iter_rows(values_only=True))
    assert rows[0][:3] == ("Number", "State", "Arrived on")
    assert rows[2][8] == "=SOMME(A1:A9) à vérifier"
    assert rows[3][8] == "[Confidential – medical]"
    assert rows[3][6] is None
    lines = csv.read_text("utf-8-sig").splitlines()
    assert len(lines) == len(rows) == 15
    assert ";'=SOMME(A1:A9) à vérifier;" in lines[2]


def test_an_open_or_empty_month_prints_as_it_is(october: Desk, folder: Path) -> None:
    assert "not closed" in text_of(prints(october).print_month(ARRIVALS, "2026-10", folder, same)[0])
    empty = prints(october).print_month(DEPARTURES, "2026-10", folder, same)
    assert "No number was issued" in text_of(empty[0])


def test_the_numbers_lost_in_a_year_are_stated(october: Desk, folder: Path) -> None:
    pdf, csv = prints(october).print_lost(ARRIVALS, "2026", folder, same)
    assert "tampon gâché" in text_of(pdf)
    lines = csv.read_text("utf-8-sig").splitlines()
    assert lines[1] == "A-2026-00001;Cancelled;05/10/2026;doublon;"
    assert len(lines) == 12


@pytest.mark.parametrize("month", ["2026-13", "../../x"])
def test_what_is_no_month_is_refused(october: Desk, folder: Path, month: str) -> None:
    with pytest.raises(UserError, match="like this"):
        prints(october).print_month(ARRIVALS, month, folder, same)


def test_a_register_that_is_gone_or_forbidden_is_refused(october: Desk, folder: Path) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        prints(october).print_month(uuid4(), "2026-10", folder, same)
    for act in (prints(october, is_allowed=False).print_lost, prints(october, is_allowed=False).print_month):
        with pytest.raises(UserError, match="switched off"):
            act(ARRIVALS, "2026-10", folder, same)
    assert list(folder.iterdir()) == []
