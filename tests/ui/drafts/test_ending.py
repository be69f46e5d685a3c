"""A document to its end in the window: what is typed survives, the gate leads on, the departure leaves; merges."""

from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot

from aso_desktop.core.ids import shipped_id
from aso_desktop.ui.drafts.gate import GateDialog
from aso_desktop.ui.drafts.merge_wizard import Chosen
from aso_desktop.ui.drafts.panel import DraftsPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.proofreading import ProofDialog
from tests.ui.correspondence.conftest import Office
from tests.ui.drafts.conftest import WAIT

LETTER = shipped_id("template", "letter.fr")
TYPED = {"ministere": "Ministère", "corps": "Le batiment est clos."}


def dialog_of(panel: DraftsPanel, qtbot: QtBot) -> FormDialog:
    """Return the question that is asked."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def answer(panel: DraftsPanel, qtbot: QtBot, command: str, values: dict[str, object]) -> None:
    """Run a command and answer its question."""
    panel.acts[command].trigger()
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values(values)
    dialog.save()
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)


def in_state(panel: DraftsPanel, qtbot: QtBot, state: str) -> None:
    qtbot.waitUntil(lambda: panel.detail.whole is not None and panel.detail.whole.draft.state == state, timeout=WAIT)


def to_departure(panel: DraftsPanel, office: Office, qtbot: QtBot, asked: UUID) -> None:
    """Have a document read, corrected, endorsed; follow the gate to its departure; note that it left."""
    answer(panel, qtbot, "document.review", {})
    in_state(panel, qtbot, "in_review")
    answer(panel, qtbot, "document.send_back", {"reason": "La date manque"})
    in_state(panel, qtbot, "corrected")
    panel.acts["document.endorse"].trigger()
    in_state(panel, qtbot, "endorsed")
    panel.acts["document.finish"].trigger()
    qtbot.waitUntil(lambda: bool(panel.findChildren(GateDialog)), timeout=WAIT)
    (gate,) = panel.findChildren(GateDialog)
    assert not gate.action.isEnabled()
    gate.follow()  # the only cause leads to the departure
    dialog = dialog_of(panel, qtbot)
    dialog.form.set_values({"with_pdf": False})
    dialog.save()
    qtbot.waitUntil(lambda: office.value("SELECT state FROM document_draft") == "final", timeout=WAIT)
    qtbot.waitUntil(lambda: panel._view == "final" and panel.table.current_row() is not None, timeout=WAIT)
    in_state(panel, qtbot, "final")
    assert panel.detail.whole is not None
    assert panel.detail.whole.letter is not None
    answer(panel, qtbot, "document.sent", {})
    assert office.value("SELECT state FROM letter WHERE id = ?", asked.bytes) == "answered"
    qtbot.waitUntil(lambda: panel.detail.whole is not None and bool(panel.detail.whole.sent), timeout=WAIT)


def test_what_is_typed_survives_and_the_letter_goes_to_its_departure(
    panel: DraftsPanel, office: Office, qtbot: QtBot
) -> None:
    (row,) = office.rows("SELECT id FROM letter WHERE direction = 'incoming' LIMIT 1")
    asked = UUID(bytes=row[0])
    panel.open_target(
        Target("drafts", kind="letter", id=asked, action="new", values=(("template", str(LETTER)),))
    )  # fmt: skip
    qtbot.waitUntil(lambda: panel.editor.form is not None, timeout=WAIT)
    assert panel.editor.form is not None
    assert panel.editor.opened is not None
    draft = panel.editor.opened.draft.id
    panel.editor.form.set_values(TYPED)
    panel.editor.save()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM draft") == 1, timeout=WAIT)
    panel.fill(draft)  # as after a kill: the form is read anew
    qtbot.waitUntil(panel.editor.said.isVisible, timeout=WAIT)
    assert panel.editor.form.values()["corps"] in ("", None), "offered, not put in silently"
    panel.editor._take_back(TYPED)
    panel.editor.read_over()
    (proofs,) = panel.findChildren(ProofDialog)
    qtbot.waitUntil(lambda: proofs.list.count() > 0, timeout=WAIT)
    places = [n for n in range(proofs.list.count()) if "batiment" in proofs.list.item(n).text()]
    proofs.list.setCurrentRow(places[0])
    proofs.accept_one()
    assert panel.editor.form.values()["corps"] == "Le bâtiment est clos."
    proofs.close()
    panel.editor.write()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM draft") == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.draft_id() == draft, timeout=WAIT)

    to_departure(panel, office, qtbot, asked)


def test_a_merge_takes_those_who_were_chosen_and_saves_its_report(
    panel: DraftsPanel, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    letters = tuple(UUID(bytes=key) for (key,) in office.rows("SELECT id FROM letter LIMIT 2"))
    panel.ask_merge(LETTER, Chosen(letters))
    wizard = panel.wizard
    assert wizard is not None
    wizard.steps.next.click()
    qtbot.waitUntil(lambda: wizard.steps.current() == 1, timeout=WAIT)
    assert wizard.mapping is not None
    wizard.mapping.set_values({"= corps": "Bonjour.", "= ministere": "Ministère"})
    wizard.steps.next.click()
    qtbot.waitUntil(lambda: wizard.report.count() == 2, timeout=WAIT)
    order = wizard._order(Path())
    office.services.merges.write_report(
        tmp_path / "r.csv", order, wizard.reports, lambda _context, source: source
    )  # fmt: skip
    assert "Recipient" in (tmp_path / "r.csv").read_text("utf-8-sig")
    wizard.close()
