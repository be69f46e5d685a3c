"""What goes to the printer: read back by its text and its pages, never by its pixels."""

import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.documents.letter_sheet import Block, LetterSheet, ListColumn, ListHead, write_letter_sheet, write_list
from aso_desktop.documents.register_report import RegisterHead, RegisterLine, write_register

PRINTED = datetime(2026, 4, 2, 9, 5, tzinfo=UTC)
LINE = RegisterLine(
    "A-2026-00001", "issued", "2026-03-12", "2026-03-13", "2026-03-10", "Préfecture du Rhône",
    "Œuvre d’été : n° 12 « à lire »", "courriel", "Amira Benali", 2, "Répondu",
)  # fmt: skip


def english(_context: str, source: str) -> str:
    return source


def head(**changes: Any) -> RegisterHead:
    values: dict[str, Any] = {
        "ministry": "Ministère de l’Exemple", "unit": "Bureau du courrier", "register": "A — Courrier arrivée",
        "direction": "incoming", "month": date(2026, 3, 1), "first_number": "A-2026-00001",
        "last_number": "A-2026-00003", "counts": {"issued": 2, "cancelled": 1}, "printed_at": PRINTED,
    }  # fmt: skip
    return RegisterHead(**{**values, **changes})


def pages(path: Path) -> list[str]:
    with PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def register(path: Path, *lines: RegisterLine, rectified: Any = (), **changes: Any) -> list[str]:
    write_register(path, head(**changes), lines, english, rectified=rectified)
    return pages(path)


def test_a_month_says_all_it_must(tmp_path: Path) -> None:
    (page,) = register(
        tmp_path / "r.pdf",
        LINE,
        closed_on=date(2026, 4, 2),
        closed_by="Amira Benali",
        sha256="ab" * 32,
        chain_head="cd" * 32,
    )
    for words in (
        "Register of incoming letters — March 2026", "Ministère de l’Exemple", "Bureau du courrier",
        "A — Courrier arrivée", "A-2026-00001", "12/03/2026", "13/03/2026", "10/03/2026", "Préfecture du Rhône",
        "Œuvre d’été : n° 12 « à lire »",
        "courriel", "Amira Benali", "Répondu", "Issued: 2", "Cancelled: 1", "Void: 0", "Unexplained: 0",
        "from A-2026-00001 to A-2026-00003", "Month closed on 02/04/2026 by Amira Benali", "ab" * 32, "cd" * 32,
        "Printed on 02/04/2026 09:05", "Page 1 / 1", "Signature",
    ):  # fmt: skip
        assert words in page, words
    assert "PROVISIONAL" not in page


def test_numbers_without_a_letter_say_why(tmp_path: Path) -> None:
    (page,) = register(
        tmp_path / "r.pdf",
        LINE._replace(state="cancelled", reason="saisi deux fois", remark="P-7K-3"),
        RegisterLine("A-2026-00002", "void", reason="panne"),
        RegisterLine("A-2026-00003", "reserved", holder="poste B"),
        RegisterLine("A-2026-00004", "returned"),
    )
    for words in (
        "Cancelled",
        "Reason: saisi deux fois",
        "P-7K-3",
        "Void",
        "Reason: panne",
        "Held by: poste B",
        "Given back",
    ):
        assert words in page
    assert "not closed" in page


def test_what_changed_after_the_closure_stands_apart(tmp_path: Path) -> None:
    late = LINE._replace(subject="Autre objet", enclosure_count=3)
    (page,) = register(tmp_path / "r.pdf", LINE, rectified=[(LINE, late)])
    assert "Rectifying lines" in page
    assert "Subject: “Œuvre d’été : n° 12 « à lire »” becomes “Autre objet”" in page
    assert "Encl.: “2” becomes “3”" in page


def test_an_empty_month_prints_too(tmp_path: Path) -> None:
    (page,) = register(tmp_path / "r.pdf", first_number="", last_number="", counts={})
    assert "No number was issued this month." in page


@pytest.mark.parametrize(("direction", "words"), [("outgoing", "Recipient"), ("internal", "Correspondents")])
def test_each_direction_has_its_words(direction: str, words: str, tmp_path: Path) -> None:
    (page,) = register(tmp_path / "r.pdf", LINE, direction=direction)
    assert f"Register of {direction} letters" in page
    assert words in page


def test_mark_and_watermark_stand_on_every_page(tmp_path: Path) -> None:
    found = register(tmp_path / "r.pdf", *[LINE] * 60, mark="Diffusion restreinte", is_provisional=True)
    assert len(found) > 1
    assert all("DIFFUSION RESTREINTE" in page and "PROVISIONAL" in page for page in found)


def test_subjects_longer_than_a_page_go_on_over_the_next(tmp_path: Path) -> None:
    subject = " ".join(f"mot{n}" for n in range(4000)) + " " + "x" * 3000 + " fin"
    found = register(tmp_path / "r.pdf", LINE._replace(subject=subject), LINE._replace(number="A-2026-00009"))
    assert len(found) > 3
    assert "mot3999" in " ".join(found)
    assert "A-2026-00009" in found[-1]


def test_the_memory_of_a_print_is_bounded(tmp_path: Path) -> None:
    tracemalloc.start()
    write_register(tmp_path / "r.pdf", head(), [LINE] * 600, english)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30 * 1024 * 1024


def test_three_thousand_lines_take_seconds(tmp_path: Path) -> None:
    lines = [LINE._replace(number=f"A-2026-{n:05d}") for n in range(3000)]
    seen: list[tuple[int, int]] = []
    start = monotonic()
    write_register(
        tmp_path / "r.pdf", head(), lines, english, progress=lambda done, total, _what: seen.append((done, total))
    )
    assert monotonic() - start < 30
    assert seen[:2] == [(0, 3000), (100, 3000)]
    found = pages(tmp_path / "r.pdf")
    assert f"Page 2 / {len(found)}" in found[1]
    assert all("Subject" in page for page in found)
    assert "A-2026-02999" in found[-1] + found[-2]


def test_a_stopped_print_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str) -> None:
        if done:
            raise Cancelled(total, what)

    with pytest.raises(Cancelled):
        write_register(tmp_path / "r.pdf", head(), [LINE] * 500, english, progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure):
        write_register(tmp_path / "nowhere" / "r.pdf", head(), [LINE], english)


def test_the_words_are_the_reader_s(tmp_path: Path) -> None:
    write_register(tmp_path / "r.pdf", head(), [LINE], lambda _context, source: f"[{source}]")
    (page,) = pages(tmp_path / "r.pdf")
    assert "[Register of incoming letters] — [March 2026]" in page
    assert "[Issued: 2]" in page


def test_a_letter_stands_on_one_sheet(tmp_path: Path) -> None:
    sheet = LetterSheet(
        number="A-2026-00123",
        subject="Demande d’audience <b>à l’été</b> & suites",
        fields=[("Expéditeur", "Mairie d’Angers\n1 place"), ("Arrivé le", "12/03/2026"), ("Vide", "")],
        blocks=[Block("Pièces", ["Lettre.pdf (2 pages)", "Annexe.docx"]), Block("Liens", [])],
        ministry="Ministère",
        register="Arrivée",
        provisional="P-7K-3",
        mark="Interne",
        printed_at=PRINTED,
    )
    write_letter_sheet(tmp_path / "f.pdf", sheet, english)
    (page,) = pages(tmp_path / "f.pdf")
    for words in ("Letter A-2026-00123", "Demande d’audience <b>à l’été</b> & suites", "Mairie d’Angers 1 place",
                  "INTERNE", "Provisional mark: P-7K-3", "Lettre.pdf (2 pages)", "Page 1 / 1"):  # fmt: skip
        assert words in page, words
    assert "Vide" not in page
    assert "Liens" not in page


def test_a_sheet_of_a_draft_with_endless_notes_goes_on(tmp_path: Path) -> None:
    sheet = LetterSheet("", "Projet", [("Notes", "mot " * 8000)], [Block("Suite", ["x" * 9000])], is_provisional=True)
    write_letter_sheet(tmp_path / "f.pdf", sheet, english)
    found = pages(tmp_path / "f.pdf")
    assert "Letter without a number" in found[0]
    assert len(found) > 2
    write_letter_sheet(tmp_path / "g.pdf", LetterSheet("A-1", "Rien", []), english)
    assert len(pages(tmp_path / "g.pdf")) == 1


def test_a_list_prints_as_it_stands(tmp_path: Path) -> None:
    rows = [[f"A-{n}", "Préfecture", "Objet " * 30] for n in range(80)]
    columns = [
        ListColumn("N°", 1),
        ListColumn("Expéditeur", 2),
        ListColumn("Objet", 4),
        ListColumn("€", 0.5, is_figure=True),
    ]
    figure = "9\u202f999\u202f999\u202f999\u202f999,99\u00a0€"
    head = ListHead("À traiter", "en retard", printed_at=PRINTED, total=("Total", "", "", figure))
    write_list(tmp_path / "l.pdf", head, columns, [[*row, figure] for row in rows], english)
    found = pages(tmp_path / "l.pdf")
    assert "À traiter" in found[0]
    assert "Lines: 80 · en retard" in found[0], "a total is no line"
    assert " ".join(figure.split()) in found[0], "a figure is not broken"
    assert "A-79" in found[-1]
    assert all("Expéditeur" in page for page in found)
