"""What a dossier holds, from the window: records put in, parties, a document seen; closing by each way out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.services.circuits.values import ActInput, LaunchInput
from aso_desktop.services.dossiers.values import PieceInput
from aso_desktop.ui.dossiers.closing_dialog import ClosingDialog
from aso_desktop.ui.dossiers.document_window import DocumentWindow
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.dossiers.parties_dialog import PartiesDialog
from aso_desktop.ui.dossiers.pieces_dialog import PieceDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.widgets.completion import Proposal
from tests.ui.correspondence.conftest import Office, leave, write_pdf
from tests.ui.dossiers.conftest import WAIT

Dialog = TypeVar("Dialog", bound=QDialog)


def asked(place: QWidget, kind: type[Dialog], qtbot: QtBot) -> Dialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in place.findChildren(kind)), timeout=WAIT)
    return next(d for d in place.findChildren(kind) if d.isVisible())


def _has_ways(closing: ClosingDialog, count: int) -> bool:
    return len(closing.ways) == count


def give_papers(office: Office, dossier: UUID, folder: Path) -> None:
    """Give a dossier a document, and a circuit over it."""
    paper = write_pdf(folder / "note.pdf", 1, "Note", ("Objet",))
    office.services.dossier_pieces.add(dossier, PieceInput("document", path=paper))
    step = (Step(1, Mode.VISA, "Chef de bureau", office.services.author.agent_id),)
    office.services.circuits.launch(LaunchInput("dossier", dossier, "Note à viser", step))


def fill_by_window(
    panel: DossiersPanel, office: Office, handlers: dict[str, Callable[[], object]], qtbot: QtBot
) -> None:
    """Put a letter and a party into the dossier, and look at its document."""
    handlers["dossier.piece"]()
    put = asked(panel, PieceDialog, qtbot)
    given: list[list[Proposal]] = []
    put._propose("subvention", lambda found: given.append(list(found)))
    qtbot.waitUntil(lambda: bool(given), timeout=WAIT)
    put.form.set_values({"target_id": given[0][0]})
    put.save()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM letter WHERE dossier_id IS NOT NULL") == 1, timeout=WAIT)

    handlers["dossier.parties"]()
    parties = asked(panel, PartiesDialog, qtbot)
    parties.form.field("party").setText("Mairie de Montreval")
    parties.form.set_values({"role": "demandeur"})
    parties.add()
    qtbot.waitUntil(lambda: parties.list.count() == 1, timeout=WAIT)
    parties.reject()

    document = next(p for p in panel.detail.whole.pieces if p.kind == "document") if panel.detail.whole else None
    assert document is not None
    panel.things.open(document)
    (window,) = panel.findChildren(DocumentWindow)
    qtbot.waitUntil(lambda: window.document.pages.count == 1, timeout=WAIT)
    leave(window, qtbot)


def test_a_dossier_is_filled_and_closed_from_the_window(
    panel: DossiersPanel, office: Office, dossiers: list[UUID], qtbot: QtBot, tmp_path: Path
) -> None:
    dossier = dossiers[0]
    give_papers(office, dossier, tmp_path)
    panel.refresh()
    panel.open_target(Target("dossiers", kind="dossier", id=dossier))
    qtbot.waitUntil(lambda: panel.detail.whole is not None and len(panel.detail.whole.circuits) == 1, timeout=WAIT)
    went: list[Target] = []
    office.context.navigation.asked.connect(went.append)

    handlers = panel.things.handlers(lambda: dossier)
    fill_by_window(panel, office, handlers, qtbot)
    handlers["dossier.close"]()
    closing = asked(panel, ClosingDialog, qtbot)
    qtbot.waitUntil(lambda: len(closing.ways) == 4, timeout=WAIT)
    assert not closing.action.isEnabled()
    for left in (3, 2):
        next(way for way in closing.ways if way.text().strip() == "It is done").click()
        qtbot.waitUntil(partial(_has_ways, closing, left), timeout=WAIT)
    for way in closing.ways:
        way.click()
    assert {target.room for target in went} >= {"circuits", "correspondence"}
    circuit = next(t.id for t in went if t.room == "circuits")
    assert circuit is not None
    office.context.undo.perform(panel, lambda: office.services.circuits.act(ActInput(circuit, Result.ENDORSED, 0)))
    qtbot.waitUntil(lambda: len(closing.ways) == 1, timeout=WAIT)
    letter = next(t.id for t in went if t.room == "correspondence")
    office.context.undo.perform(panel, lambda: office.services.dossier_pieces.put_letters([letter], None))
    qtbot.waitUntil(closing.action.isEnabled, timeout=WAIT)
    closing.action.click()
    qtbot.waitUntil(
        lambda: office.value("SELECT state FROM dossier WHERE id = ?", dossier.bytes) == "closed", timeout=WAIT
    )
    assert not [d for d in panel.findChildren(FormDialog) if d.isVisible()]
