"""Circuits over letters, documents and dossiers: what they are given on, where they bring it, who may act."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import Result, StepState, StepView
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.budget import Commitment
from aso_desktop.models.circuits import Circuit
from aso_desktop.models.dossiers import Dossier, DossierPiece
from aso_desktop.models.drafts import Draft, DraftVersion
from aso_desktop.models.people import Agent
from aso_desktop.services.circuits import prints, queries
from aso_desktop.services.circuits import tray as trays
from aso_desktop.services.circuits.capacity import capacity
from aso_desktop.services.circuits.values import DelegationInput, LaunchInput
from aso_desktop.services.correspondence.values import EnclosureInput
from tests.services.circuits.conftest import DIRECTOR, HEAD, LEGAL, STEPS, Tray
from tests.services.conftest import AGENT, NOW

TODAY = NOW.date()


def a_draft(tray: Tray, *texts: str) -> UUID:
    """Keep a document with so many versions."""
    with tray.desk.unit_of_work("draft", Text("test", "draft")) as work:
        draft = work.add(Draft(title="Note au directeur"))
        _versions(tray, work, draft.id, texts)
    return draft.id


def _versions(tray: Tray, work: object, draft_id: UUID, texts: tuple[str, ...], first: int = 1) -> None:
    for n, text in enumerate(texts, first):
        kept = tray.desk.store.keep_bytes(text.encode())
        version = DraftVersion(draft_id=draft_id, n=n, sha256=kept.sha256, blob=kept.blob, size=kept.size, at=NOW)
        work.add(version)  # type: ignore[attr-defined]


def state(tray: Tray, table: str, row_id: UUID) -> object:
    return tray.desk.rows(f"SELECT state FROM {table} WHERE id = ?", row_id.bytes)[0][0]


def test_a_letter_goes_where_its_circuit_stands(tray: Tray, tmp_path: Path) -> None:
    """Out for visa, to be signed, signed with its document frozen; a rejection brings it back to work."""
    circuit = tray.launch()
    assert state(tray, "letter", tray.letter_id) == "in_visa"
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.as_(LEGAL).act(circuit, Result.REJECTED, 1, public_note="Citer l’article")
    assert state(tray, "letter", tray.letter_id) == "registered"
    with pytest.raises(UserError, match="rejected"):
        tray.as_(LEGAL).act(circuit, Result.ENDORSED, 1)
    better = tmp_path / "Réponse 2.txt"
    better.write_text("Vu l’article L. 112-3, Monsieur le Maire…", encoding="utf-8")
    tray.desk.letters.add_enclosure(tray.letter_id, EnclosureInput(better))
    tray.later()
    tray.as_(AGENT).circuits.give_version(circuit, back_to_rank=2)
    assert state(tray, "letter", tray.letter_id) == "in_visa"
    tray.as_(LEGAL).act(circuit, Result.ENDORSED, 1)
    assert state(tray, "letter", tray.letter_id) == "to_sign"
    tray.as_(DIRECTOR).act(circuit, Result.SIGNED, 2)
    assert state(tray, "letter", tray.letter_id) == "signed"
    assert tray.desk.rows("SELECT count(*) FROM enclosure WHERE frozen_at IS NOT NULL") == [(1,)]
    given = tray.row(circuit).acts[-1]
    tray.desk.letters.move_to([tray.letter_id], "sent")
    with pytest.raises(UserError, match="has left with this act"):
        tray.act(circuit, Result.TAKEN_BACK, undoes_id=given.act.id)
    with pytest.raises(UserError, match="approved: launch another"):
        tray.circuits.give_version(circuit)


def test_no_act_is_given_on_documents_that_have_changed(tray: Tray, tmp_path: Path) -> None:
    circuit = tray.launch()
    other = tmp_path / "annexe.txt"
    other.write_text("Annexe", encoding="utf-8")
    tray.desk.letters.add_enclosure(tray.letter_id, EnclosureInput(other))
    with pytest.raises(UserError, match="changed since version 1: give the new version"):
        tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.act(circuit, Result.REJECTED, 0, public_note="Pourquoi cette annexe ?")


def test_a_document_is_endorsed_in_its_newest_version(tray: Tray) -> None:
    draft = a_draft(tray, "Monsieur le directeur,", "Monsieur le Directeur,")
    circuit = tray.circuits.launch(LaunchInput("draft", draft, "Note au directeur", STEPS[:1])).subject
    assert circuit is not None
    assert state(tray, "document_draft", draft) == "in_review"
    row = tray.row(circuit)
    assert [document.name for document in row.documents] == ["Note au directeur.docx"]
    assert tray.desk.store.read(row.documents[0].blob) == b"Monsieur le Directeur,"
    with tray.desk.unit_of_work("draft", Text("test", "draft")) as work:
        _versions(tray, work, draft, ("Monsieur le directeur général,",), 3)
    with pytest.raises(UserError, match="give the new version"):
        tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    tray.later()
    tray.as_(AGENT).circuits.give_version(circuit)
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    assert state(tray, "document_draft", draft) == "endorsed"
    (checked,) = tray.checks.verify(circuit)
    assert (checked.seals, checked.faults) == (4, ())


def test_a_dossier_is_endorsed_whole_and_its_block_stops_the_circuit(tray: Tray) -> None:
    draft = a_draft(tray, "Projet d’avenant")
    with tray.desk.unit_of_work("dossier", Text("test", "dossier")) as work:
        dossier = work.add(Dossier(number="3/2026/001", title="Marché de voirie")).id
        kept = tray.desk.store.keep_bytes(b"plan")
        piece = {"dossier_id": dossier, "sha256": kept.sha256, "blob": kept.blob}
        work.add(DossierPiece(kind="document", title="Plan", **piece))
        work.add(DossierPiece(kind="draft", title="Avenant", dossier_id=dossier, target_id=draft))
    circuit = tray.circuits.launch(LaunchInput("dossier", dossier, "Avenant n° 2", STEPS)).subject
    other = tray.circuits.launch(LaunchInput("draft", draft, "Avenant n° 2", STEPS)).subject
    assert circuit is not None
    assert other is not None
    row = tray.row(circuit)
    assert sorted(document.name for document in row.documents) == ["Note au directeur.docx", "Plan"]
    assert (row.number, row.about, row.dossier_id) == ("3/2026/001", "Marché de voirie", dossier)
    with tray.desk.unit_of_work("block", Text("test", "block")) as work:
        from aso_desktop.models.dossiers import DossierStop

        work.add(DossierStop(dossier_id=dossier, reason="Avis attendu"))
    assert tray.row(circuit).block == "Avis attendu"
    for blocked in (circuit, other):
        with pytest.raises(UserError, match="3/2026/001 is blocked: Avis attendu"):
            tray.as_(HEAD).act(blocked, Result.ENDORSED, 0)


def test_nobody_is_asked_who_has_left_and_what_waits_for_them_is_handed_over(tray: Tray) -> None:
    circuit = tray.launch()
    with tray.desk.unit_of_work("leave", Text("test", "leave")) as work:
        work.get(Agent, HEAD).active = False
    with pytest.raises(UserError, match=r"Step 1: Chloé Bertin has left\. Choose somebody else"):
        tray.launch()
    with pytest.raises(UserError, match="waits for Chloé Bertin, who has left"):
        tray.as_(LEGAL).act(circuit, Result.ENDORSED, 0)
    view = trays.TrayView("running", AGENT, TODAY, Calendar())
    (row,) = trays.chosen(trays.every_row(tray.desk.db, view), view)
    assert row.stuck
    with pytest.raises(UserError, match="has left: choose somebody else"):
        tray.as_(AGENT).act(circuit, Result.DELEGATED, 0, delegate_id=HEAD)
    tray.as_(AGENT).act(circuit, Result.DELEGATED, 0, delegate_id=DIRECTOR)
    tray.as_(DIRECTOR).act(circuit, Result.ENDORSED, 0)
    assert tray.row(circuit).view.rank == 2
    with pytest.raises(UserError, match="Only Amira Benali, who launched it, withdraws it"):
        tray.act(circuit, Result.WITHDRAWN)
    tray.as_(AGENT).act(circuit, Result.WITHDRAWN)
    assert state(tray, "letter", tray.letter_id) == "registered"


def test_an_absence_lends_no_signature_and_a_delegation_is_for_what_it_says(tray: Tray) -> None:
    sign = (Step(1, Mode.SIGNATURE, "Directeur", DIRECTOR),)
    circuit = tray.circuits.launch(LaunchInput("letter", tray.letter_id, "Réponse", sign)).subject
    assert circuit is not None
    last = TODAY + timedelta(days=7)
    tray.circuits.delegate(DelegationInput(DIRECTOR, LEGAL, TODAY, last))
    with pytest.raises(UserError, match="takes a delegation of signature"):
        tray.as_(LEGAL).act(circuit, Result.SIGNED, 0)
    signing = DelegationInput(
        DIRECTOR, HEAD, TODAY, last, "signature", "draft", act_number="2026-112", act_on=date(2026, 11, 9)
    )
    tray.circuits.delegate(signing)
    with pytest.raises(UserError, match="waits for Denis Ruault"):
        tray.as_(HEAD).act(circuit, Result.SIGNED, 0)
    tray.circuits.delegate(replace(signing, scope="letter"))
    tray.as_(HEAD).act(circuit, Result.SIGNED, 0)
    (given,) = tray.row(circuit).acts
    assert (given.name, given.acting_as, given.holder_id) == ("Chloé Bertin", "delegation", DIRECTOR)


def test_the_tray_shows_what_waits_for_one_and_the_sheet_tells_it_all(tray: Tray, tmp_path: Path) -> None:
    circuit = tray.launch(limit=TODAY - timedelta(days=1))
    mine = trays.TrayView("mine", HEAD, TODAY, Calendar())
    rows = trays.every_row(tray.desk.db, mine)
    assert [(row.place, row.late_days) for row in trays.chosen(rows, mine)] == [(0, 1)]
    assert trays.chosen(rows, mine._replace(agent_id=LEGAL, name="launched")) == []
    assert trays.chosen(rows, mine._replace(words="jaouen maire")) != []
    assert trays.chosen(rows, mine._replace(words="introuvable")) == []
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0, public_note="D’accord avec la réponse")
    rows = trays.every_row(tray.desk.db, mine)
    assert trays.figures(rows, mine) == {"mine": 0, "launched": 0, "running": 1, "late": 1, "ended": 0}
    path = tmp_path / "fiche.pdf"
    prints.write_sheet(tray.desk.db, circuit, path, NOW, lambda _context, source: source)
    with pypdfium2.PdfDocument(path) as printed:
        assert len(printed) == 1
        said = printed[0].get_textpage().get_text_range()
    for words in ("Chef de bureau", "Chloé Bertin", "D’accord avec la réponse", "Réponse.txt", "Amira Benali"):
        assert words in said
    assert tray.row(circuit).documents[0].sha256 in said.replace("\n", "").replace("\r", "")
    assert queries.circuit(tray.desk.db, AGENT) is None


def test_a_delegation_goes_up_to_its_amount_and_says_so_above(tray: Tray) -> None:
    last = TODAY + timedelta(days=7)
    tray.circuits.delegate(DelegationInput(DIRECTOR, LEGAL, TODAY, last, scope="commitment", most_cents=2_500_000))
    with pytest.raises(UserError, match="above zero"):
        tray.circuits.delegate(DelegationInput(DIRECTOR, HEAD, TODAY, last, most_cents=0))
    step = StepView(Step(1, Mode.VISA, "Directeur", DIRECTOR), StepState.WAITING, None, DIRECTOR, NOW)
    add = "INSERT INTO movement(local_id, id, commitment_id, nature, effect, amount_cents) VALUES (?, ?, ?, ?, ?, ?)"
    with tray.as_(LEGAL).desk.unit_of_work("commit", Text("test", "commit")) as work:
        commitment = work.add(Commitment(subject="Marché de nettoyage")).id
        work.session.flush()
        circuit = Circuit(object_kind="commitment", object_id=commitment)
        work.connection.execute(add, (1, bytes(16), commitment.bytes, "commitment", "commitment", 2_000_000))
        assert capacity(work, circuit, step, Result.ENDORSED, TODAY) == "delegation"
        work.connection.execute(add, (2, bytes(15) + b"1", commitment.bytes, "increase", "increase", 1_000_000))
        with pytest.raises(UserError, match=r"is of €30,000\.00, your delegation goes up to €25,000\.00: Denis Ruault"):
            capacity(work, circuit, step, Result.ENDORSED, TODAY)
