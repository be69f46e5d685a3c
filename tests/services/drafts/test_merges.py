"""Writing to many: columns matched, a report first, one file each, one for all, and going on after a stop."""

from pathlib import Path

import pytest

from aso_desktop.core.errors import Cancelled, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.documents.pages import PdfPages
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.values import ContactInput
from aso_desktop.services.drafts.merges import MergeOrder
from tests.services.drafts.conftest import LETTER, Office

COMMON = {"ministere": "Ministère", "objet": "Vœux", "corps": "Bonne année.", "signataire": {"nom": "C. Aubert"}}
TABLE = "Nom;Adresse;Inutile\nAda Lovelace;Londres;1\n;Lyon;2\nAda Lovelace;Londres;1\nAlan Turing;Manchester;4\n"


def order(office: Office, folder: Path, **more: object) -> MergeOrder:
    table = folder.parent / "gens.csv"
    table.write_text(TABLE, encoding="utf-8")
    rows = office.merges.from_file(table)
    mapping = office.merges.propose(LETTER, rows)
    folder.mkdir(exist_ok=True)
    return MergeOrder(LETTER, rows, mapping, folder, COMMON, **more)  # type: ignore[arg-type]


def test_columns_are_matched_and_every_recipient_is_reported_before_anything_is_written(
    office: Office, tmp_path: Path
) -> None:
    wanted = order(office, tmp_path / "out")
    assert wanted.mapping["destinataire.nom"] == "nom"
    assert wanted.mapping["destinataire.adresse"] == "adresse"
    assert wanted.mapping["objet"] == ""
    assert [r.state for r in office.merges.look(wanted)] == ["ready", "empty_required", "duplicate", "ready"]
    assert list((tmp_path / "out").iterdir()) == []


def test_each_gets_a_file_and_all_get_one_document_and_one_pdf(office: Office, tmp_path: Path) -> None:
    wanted = order(office, tmp_path / "out", output=frozenset({"each", "joined", "pdf"}))
    reports = office.merges.run(wanted, engine=office.prints.engine())
    assert [r.state for r in reports] == ["ready", "empty_required", "duplicate", "ready"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "00001 Ada Lovelace.docx", "00004 Alan Turing.docx", "publipostage.docx", "publipostage.pdf",
    ]  # fmt: skip
    pages = PdfPages((tmp_path / "out" / "publipostage.pdf").read_bytes())
    assert pages.count == 2
    pages.close()


def test_a_bad_row_stops_all_when_that_was_chosen(office: Office, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        office.merges.run(order(office, tmp_path / "out", stops=True))
    assert list((tmp_path / "out").iterdir()) == []


def test_a_merge_that_was_stopped_goes_on_where_it_was(office: Office, tmp_path: Path) -> None:
    wanted = order(office, tmp_path / "out")

    def stop(done: int, _total: int, _what: str) -> None:
        if done == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.merges.run(wanted, stop)
    first = tmp_path / "out" / "00001 Ada Lovelace.docx"
    before = first.stat().st_mtime_ns
    reports = office.merges.run(wanted)
    assert first.stat().st_mtime_ns == before
    assert [r.file for r in reports if r.file] == ["00001 Ada Lovelace.docx", "00004 Alan Turing.docx"]
    assert office.desk.rows("SELECT state, count FROM merge_job") == [("done", 4)]


def test_the_matching_is_remembered_for_the_next_time(office: Office, tmp_path: Path) -> None:
    wanted = order(office, tmp_path / "out")
    chosen = MergeOrder(
        LETTER, wanted.rows, {**wanted.mapping, "destinataire.fonction": "inutile"}, wanted.folder, COMMON
    )
    office.merges.run(chosen)
    assert office.merges.propose(LETTER, wanted.rows)["destinataire.fonction"] == "inutile"


def test_persons_of_the_directory_are_written_to(office: Office, tmp_path: Path) -> None:
    ContactService(office.desk.unit_of_work).add(ContactInput("Hopper", given_name="Grace", address="New York"))
    rows = office.merges.from_contacts()
    names = office.merges.labels(LETTER, rows.columns)
    assert {in_english(names[column]) for column in rows.columns} >= {"Addressee: Name", "Addressee: Address"}
    mapping = office.merges.propose(LETTER, rows)
    reports = office.merges.run(MergeOrder(LETTER, rows, mapping, tmp_path, COMMON))
    assert [r.file for r in reports] == ["00001 Grace Hopper.docx"]


def test_an_empty_table_is_refused_in_words(office: Office, tmp_path: Path) -> None:
    table = tmp_path / "vide.csv"
    table.write_text("Nom;Adresse\n", encoding="utf-8")
    with pytest.raises(UserError, match="no recipient"):
        office.merges.from_file(table)
