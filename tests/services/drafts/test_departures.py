"""The end of a document: its letterhead, its number in the register, its file enclosed, sent; and headed paper."""

from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.settings import Policies, Preferences, Rule
from aso_desktop.documents.templates.values import Image
from aso_desktop.services.correspondence import queries as letters
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.drafts import queries
from aso_desktop.services.drafts.commands import DraftInput
from aso_desktop.services.drafts.departures import DepartureService
from aso_desktop.services.drafts.letterhead import house_of
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.house_files import HouseFiles, described_by
from tests.documents.templates.making import docx, p
from tests.services.conftest import ARRIVALS
from tests.services.drafts.conftest import LETTER, Office
from tests.services.drafts.samples import picture, text_of


def service(office: Office) -> DepartureService:
    connect = office.documents._connect
    return DepartureService(connect, office.desk.unit_of_work, office.documents, office.prints, office.desk.letters)


def arrival(office: Office) -> UUID:
    values = LetterInput(
        "incoming", "Demande de subvention", ARRIVALS, senders=(PartyInput("Mairie de Montreval"),),
        sender_reference="DGS/412",
    )  # fmt: skip
    return office.desk.letters.register(values).letter_id


def leave(office: Office, departures: DepartureService, draft: UUID, proposed: LetterInput) -> None:
    """Register an endorsed document, complete it, note that it left."""
    registered = departures.register(draft, proposed)
    done = departures.complete(draft)
    assert done.inverse is None
    assert f"Réf. : {registered.number}" in text_of(office, draft)
    final = queries.draft(office.desk.db, draft)
    assert final is not None
    assert (final.state, final.letter_id) == ("final", registered.letter_id)
    with pytest.raises(UserError, match="already, under the number"):
        departures.register(draft, proposed)
    departures.complete(draft)  # interrupted or not, it is enclosed once
    found = letters.detail(office.desk.db, registered.letter_id)
    assert found is not None
    assert [e.sha256 for e in found.present] == [final.final_sha256]

    office.documents.note_sent(draft, ["Mairie de Montreval"], "paper")
    sent = queries.own_letter(office.desk.db, final.letter_id)
    assert sent is not None
    assert (sent.state, sent.sent_on) == ("sent", f"{office.desk.clock.today()}")
    assert queries.sent(office.desk.db, draft)[0].channel == "paper"


def test_an_arrival_is_answered_from_its_fields_to_the_departure_that_left(office: Office) -> None:
    asked, departures = arrival(office), service(office)
    draft = office.documents.start(DraftInput(LETTER, source=("letter", asked), typed={"corps": "Accordée."})).draft_id
    said = text_of(office, draft)
    assert "Mairie de Montreval" in said
    assert "V/Réf. : DGS/412" in said
    row = queries.draft(office.desk.db, draft)
    assert row is not None
    assert row.letter_id is None, "the arrival is what the document speaks of, not what it is"

    proposed = departures.propose(draft)
    assert (proposed.direction, proposed.recipients[0].printed) == ("outgoing", "Mairie de Montreval")
    assert [link.target_id for link in proposed.links] == [asked]
    with pytest.raises(UserError, match="Endorse"):
        departures.register(draft, proposed)
    for state in ("in_review", "endorsed"):
        office.documents.move_to(draft, state)
    assert [cause.source for cause in office.documents.missing(draft)] == [
        "The letter has no number: register its departure."
    ]
    with pytest.raises(UserError, match="no number"):
        office.documents.move_to(draft, "final")

    leave(office, departures, draft, proposed)
    answered = letters.detail(office.desk.db, asked)
    assert answered is not None
    assert answered.letter.state == "answered"


def test_a_departure_registered_first_is_only_completed(office: Office, departure: UUID) -> None:
    draft = office.documents.start(DraftInput(LETTER, source=("letter", departure), typed={"corps": "Oui."})).draft_id
    for state in ("in_review", "endorsed"):
        office.documents.move_to(draft, state)
    service(office).complete(draft)
    row = queries.draft(office.desk.db, draft)
    assert row is not None
    assert (row.state, row.letter_id) == ("final", departure)


def test_the_letterhead_of_the_preferences_fills_every_shipped_template(office: Office) -> None:
    chosen = Preferences(
        ministry="Ministère des Essais", directorate="Direction des preuves", letter_place="Lyon",
        service_address="3 rue Neuve, 69001 Lyon", service_email="preuves@example.org", service_phone="04 00 00 00 00",
        signatory="Claire Aubert", signatory_title="La directrice", court="Lyon", logo=picture(),
    )  # fmt: skip
    house = house_of(chosen)
    assert isinstance(house["logo"], Image)
    office.documents._house = lambda: house
    for row in (one for one in templates.templates(office.desk.db) if one.language == "fr"):
        values = office.documents.values(office.desk.db, row, None)
        assert values["signataire"] == {"nom": "Claire Aubert", "qualite": "La directrice"}
        drawn = office.documents.draw(row.id, values)
        lines = "\n".join(line.text for line in office.gallery.workshop.read(drawn.document).lines)
        assert "ministere" not in drawn.unfilled, row.name
        assert b"word/media/" in drawn.document, row.name
        assert "Ministère des Essais" in lines, row.name


def test_letters_take_the_headed_paper_and_the_folder_of_it(office: Office, tmp_path: Path) -> None:
    paper, folder = tmp_path / "papier.docx", tmp_path / "modeles"
    (folder / "slip").mkdir(parents=True)
    sheet = headed_paper()
    paper.write_bytes(sheet)
    (folder / "Réponse du cabinet.letter.fr.docx").write_bytes(docx(p("{{ objet }} {{ corps }}")))
    (folder / "slip" / "Envoi.docx").write_bytes(docx(p("{{ nmo")))
    (folder / "abimé.docx").write_bytes(b"PK rien")
    rules = Policies(letterhead_file=Rule(str(paper)), template_folder=Rule(str(folder)))
    office.gallery.house = HouseFiles(lambda: rules, office.desk.clock, office.gallery.workshop)

    values = {"corps": "Bonjour.", "ministere": "Ministère des Essais"}
    letter = templates.template(office.desk.db, LETTER)
    assert letter is not None
    drawn = office.documents.draw(LETTER, {**office.documents.values(office.desk.db, letter, None), **values})
    said = [(line.part, line.text) for line in office.gallery.workshop.read(drawn.document).lines]
    assert ("header", "PAPIER DU CABINET") in said
    assert not any("Ministère des Essais" in text for _, text in said), "the paper says it already"
    paper.unlink()
    office.gallery.house = HouseFiles(lambda: rules, office.desk.clock, office.gallery.workshop)
    assert office.gallery.house.paper() == sheet, "the paper that was read last stands in for a share away"

    known = {row.sha256 for row in templates.templates(office.desk.db)}
    gathered = office.gallery.house.gather(known)
    assert [one.file_name for one in gathered.brought] == ["Réponse du cabinet.letter.fr.docx", "Envoi.docx"]
    assert len(gathered.notices) == 1
    office.gallery.take_folder(gathered.brought)
    rows = {row.name: row for row in templates.templates(office.desk.db)}
    assert rows["Réponse du cabinet"].state == "validated"
    assert rows["Envoi"].state == "draft"
    now = templates.template(office.desk.db, LETTER)
    assert now is not None
    assert now.state == "retired", "the folder's letter takes the place of the shipped one"
    (folder / "Réponse du cabinet.letter.fr.docx").write_bytes(docx(p("{{ objet }} : {{ corps }}")))
    office.gallery.take_folder(office.gallery.house.gather(known | {rows["Envoi"].sha256}).brought)
    newest = next(r for r in templates.templates(office.desk.db) if r.name == "Réponse du cabinet" and r.version == 2)
    assert [row.version for row in templates.lineage(office.desk.db, newest)] == [2, 1]


def test_the_name_of_a_file_says_its_kind_and_language() -> None:
    found = [described_by(Path(name)) for name in ("Note_de_service.service_note.en.docx", "slip/Envoi.docx", "a.docx")]
    assert [(f.name, f.kind, f.language) for f in found] == [
        ("Note de service", "service_note", "en"), ("Envoi", "slip", "fr"), ("a", "letter", "fr"),
    ]  # fmt: skip


def headed_paper() -> bytes:
    from io import BytesIO

    from docx import Document

    made = Document()
    header = made.sections[0].header.paragraphs[0]
    header.text = "PAPIER DU CABINET"
    header.add_run().add_picture(BytesIO(picture()))
    made.sections[0].footer.paragraphs[0].text = "Tél. 01 00 00 00 00"
    out = BytesIO()
    made.save(out)
    return out.getvalue()
