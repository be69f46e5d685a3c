"""A dossier is found by any word of what it holds: its documents, records, tasks and visas, not its own words alone."""

from pathlib import Path

from aso_desktop.core.i18n import Text
from aso_desktop.core.progress import silent
from aso_desktop.models.budget import Commitment
from aso_desktop.models.circuits import Circuit, Endorsement
from aso_desktop.models.drafts import Draft, DraftVersion
from aso_desktop.models.meetings import AgendaItem, Meeting
from aso_desktop.models.minutes import Note
from aso_desktop.services.correspondence.intake.texts import extract_pending
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.queries import DossierView
from aso_desktop.services.dossiers.values import PieceInput
from aso_desktop.services.search.dossiers.queries import match_of
from tests.services.conftest import NOW
from tests.services.dossiers.conftest import Cabinet

WORDS = Text("test", "words")


def found(cabinet: Cabinet, words: str) -> list[str]:
    places = queries.places(cabinet.desk.db, DossierView("all", match=match_of(words)))
    return [row.title for row in queries.rows(cabinet.desk.db, places)]


def test_every_piece_leads_to_its_dossier(cabinet: Cabinet, tmp_path: Path) -> None:
    dossier = cabinet.open("Travaux du gymnase")
    cabinet.open("Autre affaire")
    document = tmp_path / "devis.txt"
    document.write_text("Charpente métallique en mélèze", encoding="utf-8")
    cabinet.pieces.add(dossier, PieceInput("document", path=document))
    with cabinet.desk.unit_of_work("records", WORDS) as work:
        draft = work.add(Draft(title="Avenant"))
        kept = cabinet.desk.store.keep_bytes("Clause de révision des prix".encode())
        work.add(DraftVersion(draft_id=draft.id, sha256=kept.sha256, blob=kept.blob, size=kept.size, at=NOW))
        meeting = work.add(Meeting(title="Comité des travaux"))
        item = work.add(AgendaItem(meeting_id=meeting.id, title="Étanchéité"))
        order = work.add(Commitment(subject="Vérification périodique", number="4500119"))
    for kind, record in (("draft", draft.id), ("meeting", meeting.id), ("commitment", order.id)):
        cabinet.pieces.add(dossier, PieceInput(kind, f"Pièce {kind}", target_id=record))
    cabinet.task(dossier, "Convoquer le bureau Socotrans")
    extract_pending(cabinet.desk.unit_of_work, cabinet.desk.store, tmp_path / "scratch", silent)
    with cabinet.desk.unit_of_work("later", WORDS) as work:
        work.add(Note(agenda_item_id=item.id, text="Le procès-verbal de l'huissier est versé"))
        circuit = work.add(Circuit(title="Visa du programme", dossier_id=dossier))
        work.add(Endorsement(circuit_id=circuit.id, public_note="Sous réserve de l'ordonnancement"))
    for words in (
        "meleze", "revision des prix", "comite travaux", "etancheite", "4500119", "verification", "socotrans",
        "huissier", "programme", "ordonnancement",
    ):  # fmt: skip
        assert found(cabinet, words) == ["Travaux du gymnase"], words
    piece = next(p for p in queries.pieces(cabinet.desk.db, dossier) if p.kind == "meeting")
    cabinet.pieces.remove(piece.id, "Versée par erreur")
    assert found(cabinet, "huissier") == []
