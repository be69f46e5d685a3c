"""The directory goes out as a table and comes back the same, once."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.tables import ContactOrder, ContactTables, Format
from aso_desktop.services.contacts.values import ContactInput, OrganisationInput, PositionInput
from aso_desktop.store.connection import Connection, connect
from tests.services.conftest import KEY, Desk


class Room:
    """The tables of one profile, whose exports IT may switch off."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.is_allowed = True
        self.tables = ContactTables(desk.unit_of_work, self.connect, desk.folder / "scratch", lambda: self.is_allowed)

    def connect(self) -> Connection:
        return connect(self.desk.folder / "aso.db", KEY, "reader")

    def contents(self) -> list[list[tuple[object, ...]]]:
        return [
            self.desk.rows("SELECT title, given_name, family_name, email, phone FROM contact ORDER BY family_name"),
            self.desk.rows("SELECT name, short_name, siren, siret, address FROM organisation ORDER BY name"),
            self.desk.rows("SELECT title, unit FROM held_position ORDER BY title"),
        ]


@pytest.fixture
def room(desk: Desk) -> Room:
    return Room(desk)


def same(_context: str, source: str) -> str:
    return source


def fill(desk: Desk) -> None:
    directory = ContactService(desk.unit_of_work)
    body = directory.add(
        OrganisationInput("Rectorat de Dijon", "Rectorat", siret="73282932000074", address="2 G, rue\nDijon")
    ).subject
    person = directory.add(ContactInput("Lefèvre", "Hélène", "Mme", "helene@example.org", "=+33 1")).subject
    directory.add(PositionInput(person, body, "directrice", "Cabinet"))
    directory.add(PositionInput(person, body, "intérimaire"))
    double = directory.add(ContactInput("Lefevre")).subject
    directory.add(ContactInput("Seul"))
    assert person is not None
    assert double is not None
    directory.merge("contact", person, double)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_goes_out_comes_back(room: Room, kind: Format, tmp_path: Path) -> None:
    fill(room.desk)
    path = tmp_path / f"contacts.{kind}"
    assert room.tables.export(path, kind, same) == 4
    before = room.contents()
    assert room.desk.rows("SELECT operation FROM history WHERE operation = 'export_contacts'") == [("export_contacts",)]
    again = room.tables.import_table(ContactOrder(path, is_dry=False))
    assert (again.accepted, again.refused, again.changes.tables) == (4, 0, frozenset())
    assert room.contents() == before


def test_a_table_fills_an_empty_directory_and_is_taken_back(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "annuaire.csv"
    path.write_text(
        "Civilité;Prénom;Nom;Fonction;Organisme;Téléphone;SIRET\n"
        "Mme;Hélène;Lefèvre;directrice;Rectorat de Dijon;01 02;732 829 320 00074\n"
        ";;;;Mairie d’Angers;02 41;\n"
        "Mme;Hélène;Lefèvre;directrice;Rectorat de Dijon;01 02;73282932000074\n",
        encoding="utf-8",
    )
    assert room.tables.import_table(ContactOrder(path)).accepted == 3
    assert room.contents() == [[], [], []]
    report = room.tables.import_table(ContactOrder(path, is_dry=False))
    assert room.contents() == [
        [("Mme", "Hélène", "Lefèvre", "", "01 02")],
        [("Mairie d’Angers", "", None, None, ""), ("Rectorat de Dijon", "", "732829320", "73282932000074", "")],
        [("directrice", "")],
    ]
    assert report.changes.inverse is not None
    report.changes.inverse()
    assert room.contents() == [[], [], []]


def test_a_wrong_line_keeps_everything_out_and_is_named(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "annuaire.csv"
    path.write_text(
        "Nom;Courriel;Organisme;SIREN\nRoux;roux@example.org;;\nMartin;pas une adresse;;\n;;;\n;x@example.org;;\n"
        ";;Mairie;123\n;;-;\n",
        encoding="utf-8",
    )
    report = room.tables.import_table(ContactOrder(path, is_dry=False))
    assert (report.accepted, report.refused) == (0, 4)
    assert [(p.line, p.column, in_english(p.reason)) for p in report.problems] == [
        (3, "Courriel", "“pas une adresse” is not an e-mail address: write it like name@example.org."),
        (5, "Nom", "This line names neither a person nor an organisation."),
        (6, "SIREN", "“123” is not a valid SIREN: check its figures."),
        (7, "Organisme", "Type a name."),
    ]
    assert room.contents() == [[], [], []]


def test_a_table_without_names_is_refused(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Couleur;Téléphone\nbleu;01\n", encoding="utf-8")
    with pytest.raises(UserError, match="holds: Family name"):
        room.tables.import_table(ContactOrder(path))


def test_it_may_switch_exports_off(room: Room, tmp_path: Path) -> None:
    room.is_allowed = False
    with pytest.raises(UserError, match="switched off"):
        room.tables.export(tmp_path / "a.csv", "csv", same)
    assert not (tmp_path / "a.csv").exists()


def test_a_function_is_added_once_and_columns_may_be_chosen(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("A;B;C\nRoux;maire;Mairie\nRoux;maire;Mairie\n", encoding="utf-8")
    chosen = {"family_name": "A", "function": "B", "organisation": "C"}
    assert room.tables.import_table(ContactOrder(path, chosen, is_dry=False)).accepted == 2
    assert room.contents()[2] == [("maire", "")]
    fill(room.desk)
    directory = ContactService(room.desk.unit_of_work)
    kept, double = (directory.add(OrganisationInput(name)).subject for name in ("Ville", "Commune"))
    assert kept is not None
    assert double is not None
    directory.merge("organisation", kept, double)
    room.tables.export(tmp_path / "b.csv", "csv", same)
    assert "Commune" not in (tmp_path / "b.csv").read_text("utf-8-sig")
