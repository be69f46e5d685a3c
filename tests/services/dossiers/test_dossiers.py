"""The life of dossiers: opened, filled, blocked, closed with everything that kept them open named, reopened."""

from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.dossiers import Dossier
from aso_desktop.models.drafts import Draft
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.queries import DossierView
from aso_desktop.services.dossiers.values import DossierInput, NotClosable, PieceInput
from aso_desktop.services.forms import Conflict
from aso_desktop.services.search.dossiers.queries import match_of
from aso_desktop.services.tasks.values import TaskInput
from tests.services.conftest import AGENT
from tests.services.dossiers.conftest import CHIEF, Cabinet, plain


def numbers(cabinet: Cabinet, **view: object) -> list[str]:
    db = cabinet.desk.db
    wanted = DossierView(today="2026-11-13", dormant_before="2026-05-13", **view)  # type: ignore[arg-type]
    return sorted(row.number for row in queries.rows(db, queries.places(db, wanted)))


def test_a_number_is_given_once_from_code_year_and_order(cabinet: Cabinet) -> None:
    node = cabinet.node("3.2")
    made = [cabinet.dossiers.create(DossierInput(f"Affaire {n}", node_id=node)) for n in range(2)]
    below = cabinet.open("Lot 1", parent_id=made[0].dossier_id)
    unfiled = cabinet.open("Sans rubrique")
    assert [one.number for one in made] == ["3.2/2026/001", "3.2/2026/002"]
    assert cabinet.row(below).number == "3.2/2026/001-1"
    assert cabinet.row(unfiled).number == "D/2026/001"
    other = cabinet.node("4")
    cabinet.dossiers.edit(made[0].dossier_id, {"node_id": other}, {})
    assert cabinet.row(made[0].dossier_id).number == "3.2/2026/001"
    with pytest.raises(UserError, match="is fixed"):
        cabinet.dossiers.edit(made[0].dossier_id, {"number": "9"}, {})


def test_a_vague_title_is_noticed_and_sub_dossiers_go_two_levels_deep(cabinet: Cabinet) -> None:
    top = cabinet.dossiers.create(DossierInput("Divers"))
    assert [notice.source for notice in top.notices] == [
        "“{title}” says little: name the matter, so that it is found again."
    ]
    one = cabinet.open("Lot 1", parent_id=top.dossier_id)
    two = cabinet.open("Tranche 1", parent_id=one)
    with pytest.raises(UserError, match="2 levels deep"):
        cabinet.open("Trop bas", parent_id=two)


def test_a_save_over_a_colleagues_change_shows_both_values(cabinet: Cabinet) -> None:
    dossier = cabinet.open()
    cabinet.dossiers.edit(dossier, {"title": "Travaux de la piscine"}, {"title": "Travaux du gymnase"})
    with pytest.raises(Conflict) as conflict:
        cabinet.dossiers.edit(dossier, {"title": "Travaux de la halle"}, {"title": "Travaux du gymnase"})
    assert (conflict.value.present, conflict.value.wanted) == ("Travaux de la piscine", "Travaux de la halle")


def test_notes_are_only_added_and_a_correction_names_what_it_replaces(cabinet: Cabinet) -> None:
    dossier = cabinet.open()
    first = cabinet.dossiers.add_note(dossier, "Le maire a appelé.").subject
    cabinet.dossiers.add_note(dossier, "C’était son adjoint.", first)
    notes = queries.notes(cabinet.desk.db, dossier)
    assert [(n.number, n.text, n.replaced) for n in notes] == [
        (1, "Le maire a appelé.", True),
        (2, "C’était son adjoint.", False),
    ]
    with pytest.raises(UserError, match="of the same dossier"):
        cabinet.dossiers.add_note(cabinet.open("Autre affaire"), "Ailleurs", first)


def test_a_dossier_holds_letters_files_records_and_addresses(cabinet: Cabinet, tmp_path: Path) -> None:
    dossier, letter = cabinet.open(), cabinet.letter()
    plan = tmp_path / "Plan de masse.txt"
    plan.write_text("Le plan de masse", encoding="utf-8")
    cabinet.pieces.put_letters([letter], dossier)
    kept = cabinet.pieces.add(dossier, PieceInput("document", path=plan)).subject
    cabinet.pieces.add(dossier, PieceInput("address", "Cadastre", address="https://example.org/cadastre"))
    with pytest.raises(UserError, match="address whole"):
        cabinet.pieces.add(dossier, PieceInput("address", "Cadastre", address="javascript:alert(1)"))
    with pytest.raises(UserError, match="title"):
        cabinet.pieces.add(dossier, PieceInput("meeting"))
    cabinet.dossiers.add_party(dossier, PartyInput("Entreprise Dupré"), "titulaire")
    pieces = queries.pieces(cabinet.desk.db, dossier)
    assert sorted((p.kind, p.title) for p in pieces) == [
        ("address", "Cadastre"), ("document", "Plan de masse.txt"), ("letter", "Demande de subvention"),
    ]  # fmt: skip
    blob = next(p.blob for p in pieces if p.kind == "document")
    assert cabinet.desk.store.read(blob).decode() == "Le plan de masse"
    assert kept is not None
    cabinet.pieces.remove(kept, "Versé deux fois")
    assert len(queries.pieces(cabinet.desk.db, dossier)) == 2
    other = cabinet.open("Autre affaire")
    cabinet.pieces.put_letters([letter], other)
    assert [p.kind for p in queries.pieces(cabinet.desk.db, dossier)] == ["address"]


def test_what_a_dossier_holds_is_found(cabinet: Cabinet, tmp_path: Path) -> None:
    dossier, letter = cabinet.open("Halle aux grains"), cabinet.letter("Réfection de la toiture")
    cabinet.open("Autre affaire")
    cabinet.dossiers.add_note(dossier, "Le charpentier viendra")
    cabinet.dossiers.add_party(dossier, PartyInput("Entreprise Dupré"))
    paper = tmp_path / "Métré.txt"
    paper.write_text("x", encoding="utf-8")
    piece = cabinet.pieces.add(dossier, PieceInput("document", path=paper)).subject
    cabinet.pieces.put_letters([letter], dossier)
    number = cabinet.row(dossier).number
    for words in ("halle", "charpentier", "dupre", "metre", "toiture", number):
        assert numbers(cabinet, name="all", match=match_of(words)) == [number], words
    assert piece
    cabinet.pieces.remove(piece, "Double")
    assert numbers(cabinet, name="all", match=match_of("metre")) == []
    cabinet.dossiers.edit(dossier, {"title": "Halle aux blés"}, {})
    assert numbers(cabinet, name="all", match=match_of("grains")) == []


def test_a_blocked_dossier_cannot_progress_until_who_may_lifts_the_block(cabinet: Cabinet) -> None:
    dossier = cabinet.open()
    below = cabinet.open("Lot 1", parent_id=dossier)
    task = cabinet.task(below)
    letter = cabinet.letter()
    cabinet.pieces.put_letters([letter], below)
    cabinet.life.block(dossier, "Avis du contrôleur budgétaire", lifter_id=CHIEF)
    for refused in (
        lambda: cabinet.tasks.move_to([task], "done"),
        lambda: cabinet.life.set_stage([below], "doing"),
        lambda: cabinet.desk.letters.move_to([letter], "answered"),
    ):
        with pytest.raises(UserError, match="is blocked: Avis du contrôleur budgétaire"):
            refused()
    assert cabinet.row(below).block == "Avis du contrôleur budgétaire"
    assert len(numbers(cabinet, name="blocked")) == 2
    stop = queries.stops(cabinet.desk.db, dossier)[0]
    with pytest.raises(UserError, match="Only Chloé Bertin may lift this"):
        cabinet.life.lift([stop.id])
    cabinet.as_(CHIEF)
    cabinet.life.lift([stop.id], "Avis rendu")
    cabinet.as_(AGENT)
    cabinet.tasks.move_to([task], "done")
    assert (cabinet.row(below).block, cabinet.row(below).tasks_done) == ("", 1)
    with pytest.raises(UserError, match="lifted already"):
        cabinet.life.lift([stop.id])
    with pytest.raises(UserError, match="Give the reason"):
        cabinet.life.block(dossier, "  ")


def test_closing_names_everything_that_keeps_it_open_with_its_way_out(cabinet: Cabinet) -> None:
    dossier, letter = cabinet.open(), cabinet.letter()
    cabinet.open("Lot 1", parent_id=dossier)
    cabinet.pieces.put_letters([letter], dossier)
    cabinet.task(dossier)
    cabinet.life.block(dossier, "Contentieux")
    with cabinet.desk.unit_of_work("draft", Text("test", "draft")) as work:
        work.add(Draft(title="Projet de réponse", source_table="dossier", source_id=dossier))
        work.get(Dossier, dossier).opened_on = None
    with pytest.raises(NotClosable) as refusal:
        cabinet.life.close(dossier, plain)
    kinds = {blocker.kind for blocker in refusal.value.blockers}
    assert kinds == {"block", "opening", "task", "draft", "letter", "below", "outside"}
    assert all(blocker.row_id and blocker.way_out.source for blocker in refusal.value.blockers)
    assert cabinet.row(dossier).state == "open"


def test_a_closed_dossier_keeps_its_journal_and_takes_only_late_pieces(cabinet: Cabinet) -> None:
    dossier, late = cabinet.open(), cabinet.letter("Facture tardive")
    task = cabinet.task(dossier)
    cabinet.tasks.move_to([task], "dropped", "Sans objet")
    cabinet.dossiers.add_note(dossier, "Réception prononcée")
    cabinet.life.close(dossier, plain)
    journal = queries.pieces(cabinet.desk.db, dossier)[0]
    document = pypdfium2.PdfDocument(cabinet.desk.store.read(journal.blob))
    words = document[0].get_textpage().get_text_range()
    assert "D/2026/001" in words
    assert "Réception prononcée" in words
    assert "Opened a dossier" in words
    for refused in (
        lambda: cabinet.pieces.put_letters([late], dossier),
        lambda: cabinet.task(dossier),
        lambda: cabinet.tasks.move_to([task], "todo"),
        lambda: cabinet.life.set_stage([dossier], "doing"),
        lambda: cabinet.life.block(dossier, "Trop tard"),
    ):
        with pytest.raises(UserError, match="is closed"):
            refused()
    cabinet.pieces.put_letters([late], dossier, late_reason="Arrivée après la clôture")
    assert {p.late_reason for p in queries.pieces(cabinet.desk.db, dossier)} == {"", "Arrivée après la clôture"}
    with pytest.raises(UserError, match="Give the reason"):
        cabinet.life.reopen(dossier, "")
    cabinet.life.reopen(dossier, "Réserve non levée")
    assert (cabinet.row(dossier).state, cabinet.row(dossier).closed_on) == ("reopened", "")
    cabinet.task(dossier)


def test_the_views_hold_the_same_dossiers(cabinet: Cabinet) -> None:
    late = cabinet.open("En retard", due_on=date(2026, 11, 2), lead_id=AGENT)
    asleep = cabinet.open("En sommeil", opened_on=date(2026, 1, 5))
    closed = cabinet.open("Close")
    cabinet.life.close(closed, plain)
    cabinet.life.hold(asleep, "Archives")
    assert numbers(cabinet) == ["D/2026/001", "D/2026/002"]
    assert numbers(cabinet, name="mine", agent_id=AGENT) == numbers(cabinet, name="late") == [cabinet.row(late).number]
    assert numbers(cabinet, name="dormant") == [cabinet.row(asleep).number]
    assert numbers(cabinet, name="closed") == [cabinet.row(closed).number]
    assert (cabinet.row(late).due_on, cabinet.row(late).rule) == ("2026-11-02", "due")
    assert cabinet.row(asleep).hold == "Archives"
    due = cabinet.desk.clock.today() - timedelta(days=20)
    cabinet.tasks.create(TaskInput("Plus pressé", due_on=due, origin="dossier", source_id=late))
    assert (cabinet.row(late).due_on, cabinet.row(late).rule) == (due.isoformat(), "task")
    for name in queries.VIEWS:
        view = DossierView(name, today="2026-11-13", dormant_before="2026-05-13", agent_id=AGENT)
        assert queries.count(cabinet.desk.db, view) == len(queries.places(cabinet.desk.db, view))


def test_an_undone_opening_leaves_nothing(cabinet: Cabinet) -> None:
    made = cabinet.dossiers.create(DossierInput("Ouvert par erreur"))
    assert made.changes.inverse
    made.changes.inverse()
    assert numbers(cabinet, name="all") == []
    assert numbers(cabinet, name="all", match=match_of("erreur")) == []
