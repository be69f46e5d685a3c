"""Tables in and out: what is written is harmless and reads back equal; what comes in is understood or refused."""

import csv
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.documents.tables import Cell, Column, Layout, Table, read_table, write_csv, write_xlsx
from aso_desktop.documents.tables.cells import guarded, unguarded
from aso_desktop.documents.tables.reading import table_of
from tests.documents.compound import compound_file
from tests.documents.samples import pdf, xlsx, zipped

LAYOUT = Layout("Registre", [Column("N°", 16), Column("Objet", 60), Column("Pièces", 8, is_summed=True)], "Total")
WIDE = "＝＋－＠"  # noqa: RUF001 - full-width signs count in Excel
HOSTILE = ["=cmd|'/c calc'!A0", "+33 1 23", "-5",
           "@SUM(A1)", "\t=1", "  =1", "\r=1", "\x00=1", *(sign + "1" for sign in WIDE),
           "'=1", "''-1", "' =1", "\u00a0=1", "\n=1"]  # fmt: skip
Write = Callable[[Path, Layout, Sequence[Sequence[Cell]]], int]
WRITERS = pytest.mark.parametrize(("write", "name"), [(write_csv, "t.csv"), (write_xlsx, "t.xlsx")])
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


@WRITERS
def test_a_table_reads_back_with_its_totals(write: Write, name: str, tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["A-2026-00001", "Été à l’œuvre ; « oui »", 2],
        ["A-2026-00002", 'Deux\nlignes "citées"', 3],
    ]
    assert write(tmp_path / name, LAYOUT, rows) == 2
    table = table_of(tmp_path / name)
    assert table.columns == ("N°", "Objet", "Pièces")
    assert cells(table) == [*[tuple(map(str, row)) for row in rows], ("Total", "", "5")]
    assert not table.notice_codes


@WRITERS
def test_hostile_cells_are_text_and_read_back_equal(write: Write, name: str, tmp_path: Path) -> None:
    write(tmp_path / name, Layout("t", [Column("a"), Column("b")]), [[text, "x"] for text in HOSTILE])
    assert [row[0] for row in cells(table_of(tmp_path / name))] == HOSTILE


@WRITERS
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rows=st.lists(st.tuples(ANYTHING, ANYTHING), min_size=1, max_size=5))
def test_any_text_reads_back_equal(write: Write, name: str, tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    write(tmp_path / name, Layout("t", [Column("a"), Column("b"), Column("c")]), [[*row, "."] for row in rows])
    assert cells(table_of(tmp_path / name)) == [(*row, ".") for row in rows]


@given(st.one_of(ANYTHING, st.text("'=+-@ \t\r\n\x00a" + WIDE, max_size=8)))
def test_the_apostrophe_is_reversible(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).lstrip().startswith(("=", "+", "-", "@", *WIDE))


def test_numbers_and_days_are_no_text(tmp_path: Path) -> None:
    row: list[Cell] = [-5, Decimal("-12.50"), 0.5, date(2026, 3, 12), datetime(2026, 3, 12, 10, 45, tzinfo=UTC), None]
    layout = Layout("t", [Column(letter) for letter in "abcdef"])
    write_csv(tmp_path / "t.csv", layout, [row])
    assert cells(table_of(tmp_path / "t.csv"))[0] == (
        "-5",
        "-12,50",
        "0,5",
        "2026-03-12",
        "2026-03-12 10:45:00+00:00",
        "",
    )
    write_xlsx(tmp_path / "t.xlsx", layout, [row])
    assert cells(table_of(tmp_path / "t.xlsx"))[0] == ("-5", "-12.5", "0.5", "2026-03-12", "2026-03-12 10:45:00", "")


def test_a_sheet_is_ready_to_work_with(tmp_path: Path) -> None:
    layout = Layout("A/B: [2026]" + "x" * 40, [Column("Jour", 12), Column("Lien", 40)])
    write_xlsx(
        tmp_path / "t.xlsx", layout, [[date(1899, 5, 1), "https://example.org"], [date(2026, 3, 12), "y" * 40_000]]
    )
    book = load_workbook(tmp_path / "t.xlsx")
    sheet = book.worksheets[0]
    assert (len(sheet.title), sheet.freeze_panes, sheet.auto_filter.ref) == (31, "A2", "A1:B3")
    assert sheet.column_dimensions["B"].width == pytest.approx(40, abs=1)
    assert (sheet["A2"].value, sheet["A3"].value) == ("1899-05-01", datetime(2026, 3, 12))  # noqa: DTZ001
    assert sheet["B2"].hyperlink is None
    assert len(str(sheet["B3"].value)) == 32_767
    book.close()


def test_a_csv_is_what_a_french_spreadsheet_expects(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", LAYOUT, [["A-1", "été", -2]])
    assert (tmp_path / "t.csv").read_bytes() == "\ufeffN°;Objet;Pièces\r\nA-1;été;-2\r\nTotal;;-2\r\n".encode()


@WRITERS
def test_a_stopped_export_leaves_nothing(write: Callable[..., int], name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"the old one")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int, what: str) -> None:
        seen.append((done, total))
        if done >= 1000:
            raise Cancelled(what)

    with pytest.raises(Cancelled):
        write(tmp_path / name, LAYOUT, (["n", "x", 1] for _ in range(5000)), total=5000, progress=progress)
    assert seen == [(0, 5000), (500, 5000), (1000, 5000)]
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes() == b"the old one"


@WRITERS
def test_a_place_that_cannot_be_written_is_told(write: Write, name: str, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure) as caught:
        write(tmp_path / "nowhere" / name, LAYOUT, [["a", "b", 1]])
    assert name in str(caught.value)


@WRITERS
def test_many_rows_are_streamed(write: Write, name: str, tmp_path: Path) -> None:
    def rows() -> Iterator[list[Cell]]:
        for number in range(20_000):
            yield [f"A-{number}", "Objet", 1]

    assert write(tmp_path / name, LAYOUT, rows()) == 20_000  # type: ignore[arg-type]
    assert table_of(tmp_path / name).rows[-1].cells == ("Total", "", "20000")


@pytest.mark.parametrize(
    ("data", "separator", "encoding"),
    [
        ("Nom;Objet\nÉmile;été\n".encode(), ";", "utf-8"),
        ("Nom,Objet\nÉmile,été\n".encode("cp1252"), ",", "cp1252"),
        ("Nom\tObjet\r\nÉmile\tété\r\n".encode("utf-16"), "\t", "utf-16"),
        ("Nom|Objet\rÉmile|été\r".encode("utf-8-sig"), "|", "utf-8-sig"),
        ('sep=,\n"Nom","Objet"\n"Émile","été"\n'.encode(), ",", "utf-8"),
        ("\n\nNom;Objet\n;\nÉmile;été\n\n".encode(), ";", "utf-8"),
    ],
)
def test_separator_and_encoding_are_guessed(data: bytes, separator: str, encoding: str, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(data)
    table = table_of(tmp_path / "t.csv")
    assert (table.separator, table.encoding, table.columns) == (separator, encoding, ("Nom", "Objet"))
    assert cells(table) == [("Émile", "été")]
    assert table.notice_codes == (("guessed_encoding",) if encoding == "cp1252" else ())


def test_commas_in_words_do_not_beat_the_separator(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"Nom;Objet\na;un, deux, trois\nb;quatre, cinq\nc;six\n")
    assert table_of(tmp_path / "t.csv").separator == ";"


def test_odd_lines_are_told_with_their_number(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('a;b;a;\n1\n"x\ny";2;3\n1;2;3;4\n', encoding="utf-8", newline="")
    table = table_of(tmp_path / "t.csv")
    assert table.columns == ("a", "b", "a (2)")
    assert [(row.number, row.notice_code) for row in table.rows] == [(2, "short_row"), (3, ""), (5, "long_row")]
    assert table.rows[0].cells == ("1", "", "")


def test_one_column_is_a_table_too(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"Objet\nun\ndeux\n")
    assert cells(table_of(tmp_path / "t.csv")) == [("un",), ("deux",)]


def test_a_sheet_gives_days_numbers_and_its_far_corner(tmp_path: Path) -> None:
    rows = [("Jour", "Heure", "Montant", "Oui"), (date(2026, 3, 12), datetime(2026, 3, 12, 8, 30), 1234.5, True)]  # noqa: DTZ001
    (tmp_path / "t.xlsx").write_bytes(xlsx(*rows, corner="loin"))
    table = table_of(tmp_path / "t.xlsx")
    assert table.rows[0].cells == ("2026-03-12", "2026-03-12 08:30:00", "1234.5", "1")
    assert table.notice_codes == ("table_cut",)


def test_the_first_sheet_with_words_is_read_in_the_order_of_the_book(tmp_path: Path) -> None:
    sheet = (
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row></sheetData></worksheet>'
    )
    parts = {
        "xl/workbook.xml": '<w xmlns:r="r"><workbookPr date1904="1"/><sheet r:id="x"/><sheet r:id="y"/></w>',
        "xl/_rels/workbook.xml.rels": '<r><R Id="x" Target="b.xml"/><R Id="y" Target="/xl/a.xml"/></r>',
        "xl/a.xml": sheet.format("first"),
        "xl/b.xml": "<worksheet/>",
    }
    (tmp_path / "t.xlsx").write_bytes(zipped(parts))
    assert table_of(tmp_path / "t.xlsx").columns == ("first",)


def test_a_table_is_read_in_the_child(tmp_path: Path, child: LimitedChild) -> None:
    write_csv(tmp_path / "t.csv", LAYOUT, [["A-1", "été", 2]])
    assert read_table(tmp_path / "t.csv", child) == table_of(tmp_path / "t.csv")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not a table"),
        (b"\n;;\n", "is not a table"),
        (pdf("x"), "is not a table"),
        (zipped({"a": "b"}), "is not a table"),
        (xlsx(("a",))[:-300], "damaged"),
        (xlsx(("a",))[:2000] + xlsx(("a",))[-2000:], "damaged"),
        (compound_file({"EncryptedPackage": bytes(5000)}), "password"),
        (zipped({"xl/workbook.xml": "<!DOCTYPE a []><a/>"}), "document type"),
        (zipped({"xl/workbook.xml": b" " * 9_000_000}), "trap"),
        (b'a;b\n"' + b"x" * 200_000, "damaged"),
    ],
)
def test_what_is_no_table_is_refused_with_words(data: bytes, words: str, tmp_path: Path, child: LimitedChild) -> None:
    (tmp_path / "t.xlsx").write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_table(tmp_path / "t.xlsx", child)
    assert words in str(caught.value)
    assert caught.value.field == "file"


def test_a_table_over_the_limit_is_refused(tmp_path: Path, child: LimitedChild) -> None:
    with (tmp_path / "t.csv").open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    with pytest.raises(UserError, match="over 50 MB"):
        read_table(tmp_path / "t.csv", child)


def test_a_very_long_table_is_cut_and_told(tmp_path: Path, child: LimitedChild) -> None:
    with (tmp_path / "t.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([n, n] for n in range(100_100))
    table = read_table(tmp_path / "t.csv", child)
    assert (len(table.rows), table.notice_codes) == (100_000, ("table_cut",))
