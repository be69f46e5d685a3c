"""Tables of letters: tried first, written whole or line by line, said line by line, and taken back."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.core.errors import Cancelled, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services import tabular
from aso_desktop.services.correspondence.table_import import TableOrder
from aso_desktop.services.correspondence.table_import.reading import HEADINGS
from aso_desktop.services.tabular import TableReport
from tests.documents import samples
from tests.services.conftest import DEPARTURES, Desk
from tests.services.correspondence.conftest import arrival, departure

Paper = Callable[[str, bytes], Path]

HEAD = "N°;Objet;Expéditeur;Date du courrier;Arrivé le;Priorité;Nature;Mention;Suivi par;Nombre de pièces"
LINES = (
    HEAD,
    '14;Demande de subvention;"Mairie d’Angers; Préfecture";03/11/2026;04/11/2026;Urgent;Recours;;Amira Benali;2',
    "15;Invitation aux vœux;Rectorat;;05/11/2026;;invitation;Interne;AB;",
)


def csv(*lines: str, encoding: str = "utf-8") -> bytes:
    return "\r\n".join(lines).encode(encoding)


def problems(report: TableReport) -> list[tuple[int, str, str]]:
    return [(p.line, p.column, in_english(p.reason)) for p in report.problems]


def test_a_trial_writes_nothing_and_says_what_would_be(desk: Desk, paper: Paper) -> None:
    before = (desk.table("letter"), desk.table("serial_number"), desk.rows("SELECT count(*) FROM audit_entry"))
    report = desk.letters.import_table(TableOrder(paper("vieux.csv", csv(*LINES))))
    assert (report.lines, report.accepted, report.refused, report.is_dry) == (2, 2, 0, True)
    assert report.chosen["subject"] == "Objet"
    assert report.chosen["senders"] == "Expéditeur"
    assert (desk.table("letter"), desk.table("serial_number"), desk.rows("SELECT count(*) FROM audit_entry")) == before


@pytest.mark.parametrize("name", ["vieux.csv", "vieux-1252.csv", "vieux.xlsx"])
def test_every_line_becomes_a_letter(desk: Desk, paper: Paper, name: str) -> None:
    rows = [tuple(cell.strip('"') for cell in line.replace("; P", " P").split(";")) for line in LINES]
    rows[1] = (*rows[1][:2], "Mairie d’Angers; Préfecture", *rows[1][3:])
    encoding = "cp1252" if "1252" in name else "utf-8"
    content = samples.xlsx(*rows) if name.endswith("xlsx") else csv(*LINES, encoding=encoding)
    report = desk.letters.import_table(TableOrder(paper(name, content), is_dry=False))
    assert problems(report) == []
    assert report.numbers == ("A-2026-00001", "A-2026-00002")
    assert desk.rows(
        "SELECT subject, document_date, received_on, priority, t.code, mark, enclosure_count, notes, state, batch "
        "FROM letter JOIN letter_type AS t ON t.id = type_id ORDER BY number"
    ) == [
        ("Demande de subvention", "2026-11-03", "2026-11-04", "urgent", "appeal", "none", 2, "N° d’origine : 14",
         "assigned", report.batch),
        ("Invitation aux vœux", None, "2026-11-05", "normal", "invitation", "internal", 0, "N° d’origine : 15",
         "assigned", report.batch),
    ]  # fmt: skip
    assert desk.rows("SELECT printed FROM letter_party ORDER BY local_id") == [
        ("Mairie d’Angers",), ("Préfecture",), ("Rectorat",),
    ]  # fmt: skip


WRONG = (
    HEAD,
    "1;Une bonne lettre;Rectorat;;05/11/2026;;;;;",
    "2;;Rectorat;;05/11/2026;;;;;",
    "3;Une mauvaise lettre;Rectorat;31/02/2026;5/11/26;Hier;Énigme;Secret défense;Zorro;beaucoup",
    "4;Venue du futur;Rectorat;;31/12/2026;;;;;",
    "5;=cmd|'/C calc'!A1;Rectorat;;05/11/2026;;;;;",
)


def test_what_is_wrong_is_said_by_line_and_column(desk: Desk, paper: Paper) -> None:
    report = desk.letters.import_table(TableOrder(paper("a.csv", csv(*WRONG))))
    assert (report.lines, report.accepted, report.refused) == (5, 2, 3)
    assert problems(report) == [
        (3, "Objet", "Type a subject of at least three letters."),
        (4, "Nature", "“Énigme” is not a type of letter: choose one of the list."),
        (4, "Date du courrier", "“31/02/2026”: this day does not exist in the calendar."),
        (4, "Arrivé le", "“5/11/26”: write the year with four figures."),
        (4, "Nombre de pièces", "“beaucoup” is not a whole number."),
        (4, "Priorité", "“Hier” is not known here: write one of normal, urgent, très urgent."),
        (
            4, "Mention",
            "Classified documents may not be kept here: register only an unclassified slip with the number, "
            "the dates and the holder, without the content.",
        ),
        (4, "Suivi par", "“Zorro” is nobody here, or several: write the whole name."),
        (5, "Arrivé le", "31/12/2026 is in the future: give today or an earlier day."),
    ]  # fmt: skip


def test_one_wrong_line_keeps_everything_out_unless_lines_stand_alone(desk: Desk, paper: Paper) -> None:
    path = paper("a.csv", csv(*WRONG))
    whole = desk.letters.import_table(TableOrder(path, is_dry=False))
    assert (whole.accepted, whole.refused, whole.batch) == (0, 3, "")
    assert desk.table("letter") == desk.table("serial_number") == []
    some = desk.letters.import_table(TableOrder(path, is_dry=False, policy="lines"))
    assert (some.accepted, some.refused, some.numbers) == (2, 3, ("A-2026-00001", "A-2026-00002"))
    assert desk.rows("SELECT subject FROM letter ORDER BY number") == [("Une bonne lettre",), ("=cmd|'/C calc'!A1",)]


def test_the_columns_chosen_are_remembered_for_the_same_headings(desk: Desk, paper: Paper) -> None:
    path = paper("a.csv", csv("Colonne A;Colonne B", "Une lettre ordinaire;Rectorat"))
    with pytest.raises(UserError, match="Choose the column that holds: Subject") as refused:
        desk.letters.import_table(TableOrder(path))
    assert refused.value.field == "columns"
    chosen = {"subject": "Colonne A", "senders": "Colonne B"}
    for wrong in ({"subject": "Colonne C"}, {"subject": "Colonne A", "colour": "Colonne B"}):
        with pytest.raises(UserError, match="no column"):
            desk.letters.import_table(TableOrder(path, wrong))
    desk.letters.import_table(TableOrder(path, chosen, is_dry=False))
    assert desk.letters.import_table(TableOrder(path)).chosen == chosen


def test_a_register_may_be_named_by_line_or_for_all(desk: Desk, paper: Paper) -> None:
    lines = csv(
        "Registre;Sens;Objet;Destinataire;Parti le",
        "DEP;départ;Un départ ancien;Mairie;02/11/2026",
        "INT;;Une note interne;Cabinet;",
        ";;Celle du registre choisi;Mairie;",
        "XXX;;Registre inconnu;;",
    )
    order = TableOrder(paper("a.csv", lines), register_id=DEPARTURES, is_dry=False, policy="lines")
    report = desk.letters.import_table(order)
    assert report.numbers == ("D-2026-00001", "I-2026-00001", "D-2026-00002")
    assert problems(report) == [(5, "Registre", "No register has the code “XXX”.")]
    assert desk.rows("SELECT state, sent_on FROM letter WHERE number = 'D-2026-00001'") == [("sent", "2026-11-02")]


def test_units_and_marks_go_by_their_names(desk: Desk, paper: Paper) -> None:
    lines = csv(
        "Objet;Service;Mention;Données personnelles",
        "Une première;Cabinet;usage restreint;oui",
        "Une deuxième;Cantine;mystère;peut-être",
    )
    report = desk.letters.import_table(TableOrder(paper("a.csv", lines), is_dry=False, policy="lines"))
    assert [(line, column) for line, column, _ in problems(report)] == [
        (3, "Mention"), (3, "Données personnelles"), (3, "Service"),
    ]  # fmt: skip
    assert desk.rows("SELECT mark, personal_data, u.code FROM letter JOIN unit AS u ON u.id = unit_id") == [
        ("restricted_use", 1, "CAB")
    ]


def test_a_file_that_is_no_table_is_refused(desk: Desk, paper: Paper) -> None:
    for path in (paper("a.pdf", samples.pdf("x")), paper("vide.csv", b"")):
        with pytest.raises(UserError) as refused:
            desk.letters.import_table(TableOrder(path))
        assert refused.value.field == "file"


def test_a_stop_keeps_nothing_of_a_whole_import_and_all_written_lines_otherwise(desk: Desk, paper: Paper) -> None:
    lines = [f"Lettre ordinaire numéro {n}" for n in range(150)]
    path = paper("a.csv", csv("Objet;", *lines))

    def stop(done: int, total: int, what: str) -> None:
        assert (total, what) == (150, "")
        if done == 120:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.letters.import_table(TableOrder(path, is_dry=False), stop)
    assert desk.table("letter") == []
    report = desk.letters.import_table(TableOrder(path, is_dry=False, policy="lines"), stop)
    assert (report.accepted, report.is_stopped) == (100, True)
    assert len(desk.table("letter")) == 100


def imported(desk: Desk, paper: Paper) -> str:
    return desk.letters.import_table(TableOrder(paper("a.csv", csv(*LINES)), is_dry=False)).batch


def test_an_import_that_nothing_followed_is_erased(desk: Desk, paper: Paper) -> None:
    desk.letters.register(arrival())
    before = [desk.table(name) for name in ("letter", "letter_party", "serial_number")]
    batch = imported(desk, paper)
    with pytest.raises(UserError, match="Give the reason"):
        desk.letters.roll_back_import(batch, "")
    changes = desk.letters.roll_back_import(batch, "mauvais fichier")
    assert changes.inverse is None
    assert [desk.table(name) for name in ("letter", "letter_party", "serial_number")] == before
    with pytest.raises(UserError, match="No letter of this import"):
        desk.letters.roll_back_import(batch, "encore")
    with pytest.raises(UserError, match="No letter of this import"):
        desk.letters.roll_back_import("", "rien")


def test_an_import_that_something_followed_is_cancelled_letter_by_letter(desk: Desk, paper: Paper) -> None:
    batch = imported(desk, paper)
    desk.letters.register(arrival())
    ((first,),) = desk.rows("SELECT id FROM letter WHERE number = 'A-2026-00001'")
    desk.letters.cancel(UUID(bytes=first), "mauvais fichier")  # type: ignore[arg-type]
    desk.letters.roll_back_import(batch, "mauvais fichier")
    assert desk.rows("SELECT state, state_reason FROM letter ORDER BY number") == [
        ("cancelled", "mauvais fichier"), ("cancelled", "mauvais fichier"), ("registered", ""),
    ]  # fmt: skip


def test_an_import_that_a_letter_answers_is_not_erased(desk: Desk, paper: Paper) -> None:
    batch = imported(desk, paper)
    asked = desk.letters.import_table(TableOrder(paper("b.csv", csv("Objet", "Une autre")), is_dry=False)).batch
    desk.letters.roll_back_import(asked, "test")
    reply = desk.letters.register(departure()).letter_id
    ((first,),) = desk.rows("SELECT id FROM letter WHERE number = 'A-2026-00001'")
    desk.letters.link(reply, UUID(bytes=first), "answers")  # type: ignore[arg-type]
    desk.letters.roll_back_import(batch, "mauvais fichier")
    assert desk.rows("SELECT count(*) FROM letter WHERE state = 'cancelled'") == [(2,)]


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (("OBJET DU COURRIER", "Date d’arrivée"), {"subject": "OBJET DU COURRIER", "received_on": "Date d’arrivée"}),
        (("Subject", "From", "To", "Sent on"),
         {"subject": "Subject", "senders": "From", "recipients": "To", "sent_on": "Sent on"}),
        (("Rien", ""), {}),
    ],
)  # fmt: skip
def test_headings_are_guessed_in_both_languages(columns: tuple[str, ...], expected: dict[str, str]) -> None:
    assert tabular.guess(columns, HEADINGS) == expected


def test_no_heading_stands_for_two_fields() -> None:
    every = [heading.casefold() for headings in HEADINGS.values() for heading in headings]
    assert len(set(every)) == len(every)
