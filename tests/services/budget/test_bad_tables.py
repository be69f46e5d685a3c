"""Tables nobody would hope for: each is refused by line with a sentence, or read whole; nothing enters by half."""

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import in_english
from aso_desktop.services.budget.imports import BudgetImports, ImportOrder
from aso_desktop.services.tabular import TableReport
from tests.documents.bank.test_statements import CFONB
from tests.services.budget.conftest import YEAR, Desk

HEAD = "Ligne;Nature;Montant;Date;Libellé"
SAID = {
    3: "can be read in two ways: write 1234 or 1,23",
    4: "at most fifteen figures",
    5: "Give an amount above zero",
    6: "Give an amount above zero",
    7: "“31/02/2026” is not a day: write it like 31/12/2026",
    8: "No line of this year has the code “354-99”",
    9: "“Cadeau” is not known here: write one of ouverture",
}
"""Line of the table → what is said of it."""


class Desktop:
    """A desk with a line, and what imports."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        """Make a line of 100,000 €."""
        self.desk, self.folder = desk, folder
        self.line = desk.line("354-01", 10_000_000, rule="free")
        self.imports = BudgetImports(desk.unit_of_work, folder / "scratch")

    def take(self, *rows: str, is_dry: bool = False) -> TableReport:
        """Import a table of rows."""
        path = self.folder / "mouvements.csv"
        path.write_text("\n".join((HEAD, *rows)) + "\n", "utf-8")
        return self.imports.import_table(ImportOrder(path, YEAR, is_dry=is_dry))

    def count(self) -> int:
        """Return how many movements there are."""
        return int(self.desk.reader.execute("SELECT count(*) FROM movement").fetchone()[0])


@pytest.fixture
def table(desk: Desk, tmp_path: Path) -> Desktop:
    return Desktop(desk, tmp_path)


def test_what_cannot_be_read_is_named_by_line_and_nothing_enters(table: Desktop) -> None:
    before = table.count()
    report = table.take(
        "354-01;Engagement;1.234,50;02/11/2026;Bon",
        "354-01;Engagement;1.234;02/11/2026;Deux lectures",
        "354-01;Engagement;9999999999999999;02/11/2026;Seize chiffres",
        "354-01;Engagement;-5;02/11/2026;Négatif",
        "354-01;Engagement;0;02/11/2026;Zéro",
        "354-01;Engagement;12,00;31/02/2026;Jour impossible",
        "354-99;Engagement;12,00;02/11/2026;Ligne inconnue",
        "354-01;Cadeau;12,00;02/11/2026;Nature inconnue",
    )
    assert report.accepted == 0
    assert table.count() == before
    told = {problem.line: in_english(problem.reason) for problem in report.problems}
    assert sorted(told) == sorted(SAID)
    assert {line: words for line, words in told.items() if SAID[line] not in words} == {}


def test_fifteen_figures_are_read_once_whatever_is_imported_again(table: Desktop) -> None:
    rows = ("354-01;Engagement;9.999.999.999.999,99;02/11/2026;Démesuré", "354-01;Engagement;1 234,50;02/11/2026;Bon")
    assert table.take(*rows, is_dry=True).accepted == 2
    assert table.take(*rows).accepted == 2
    committed = table.desk.balances(table.line).committed
    assert committed == 999_999_999_999_999 + 123_450
    assert table.take(*rows).accepted == 0
    assert table.desk.balances(table.line).committed == committed


def test_a_closed_year_takes_nothing_from_a_table(table: Desktop) -> None:
    table.desk.clock.move_to(datetime(2027, 1, 20, tzinfo=UTC))
    table.desk.budget.close_year(YEAR)
    before = table.count()
    report = table.take("354-01;Engagement;12,00;02/11/2026;Trop tard")
    assert [in_english(problem.reason)[:27] for problem in report.problems] == ["This year is no longer open"]
    assert table.count() == before


def test_a_sheet_with_one_far_cell_is_read_without_it_and_says_so(table: Desktop) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEAD.split(";"), ["354-01", "Engagement", 12.5, "02/11/2026", "Bon"]):
        sheet.append(row)
    sheet["XFD1048576"] = "loin"
    path = table.folder / "loin.xlsx"
    book.save(path)
    before = table.count()
    report = table.imports.import_table(ImportOrder(path, YEAR, is_dry=True))
    assert (report.accepted, report.problems) == (1, ())
    assert "the rest was not read" in in_english(report.notices[0])
    assert table.count() == before


def test_a_french_statement_is_paid_from_its_line_once(table: Desktop) -> None:
    path = table.folder / "releve.cfo"
    path.write_bytes(CFONB.replace("novembre", "février").encode("latin-1"))
    order = ImportOrder(path, YEAR, table.line, is_dry=False)
    assert table.imports.import_statement(order).accepted == 1
    assert table.desk.balances(table.line).direct == 123_450
    assert table.imports.import_statement(order).accepted == 0


def test_a_text_file_is_a_table_or_a_statement_by_how_it_begins(table: Desktop) -> None:
    told = {"a.txt": CFONB, "b.txt": HEAD, "c.csv": CFONB, "d.cfo": HEAD, "e.TXT": ""}
    for name, text in told.items():
        (table.folder / name).write_text(text, "latin-1")
    assert [name for name in told if table.imports.is_table(table.folder / name)] == ["b.txt", "c.csv", "e.TXT"]
    with pytest.raises(EnvironmentFailure):
        table.imports.is_table(table.folder / "absent.txt")
