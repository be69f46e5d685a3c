"""Places of templates, documents and meetings for `tests.pictures`: how to get there, and what is made beforehand."""

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.core.ids import shipped_id
from aso_desktop.ui.drafts.merge_wizard import Chosen, MergeWizard
from aso_desktop.ui.drafts.panel import DraftsPanel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.meetings.panel import MeetingsPanel
from aso_desktop.ui.preferences.dialog import PreferencesDialog
from aso_desktop.ui.templates.panel import TemplatesPanel
from tests.documents.templates.making import docx, p

SETTLE_MS: Final = 900
PAGES_MS: Final = 60_000
"""How long LibreOffice may take to draw pages on a machine that has other things to do."""
LETTER: Final = shipped_id("template", "letter.fr")
CORPS: Final = (
    "Votre demande du 2 novembre m’est bien parvenue.\nLe bureau l’instruit ; vous aurez une réponse avant la fin du "
    "mois.\nLes pièces complémentaires peuvent être adressées à mon bureau."
)
Go = Callable[[OpenProfile], QWidget | None]


def pause(milliseconds: int) -> None:
    """Wait in an event loop, which lets the helper threads work: `QTest.qWait` keeps the interpreter to itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(is_so: Callable[[], bool]) -> None:
    """Wait until something is drawn, at most `PAGES_MS`; then a moment more."""
    left = PAGES_MS
    while not is_so() and left > 0:
        pause(SETTLE_MS)
        left -= SETTLE_MS
    pause(SETTLE_MS)


def dialog_in_front() -> QDialog | None:
    """Return the dialog that is open."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()), None)


@cache
def documents_of(services: Any) -> dict[str, UUID]:
    """Make, once for a profile, a document of each state: being written, endorsed; and a template with faults."""
    names = ("written", "endorsed", "read")
    known = _rows(services, "SELECT id FROM document_draft ORDER BY local_id")
    if known:
        return {name: UUID(bytes=row[0]) for name, row in zip(names, known, strict=True)}
    from aso_desktop.services.drafts.commands import DraftInput
    from aso_desktop.services.templates.commands import TemplateInput

    services.gallery.seed()
    faulty = docx(p("Ministère") + p("Le comité s’est réuni le {{ date_reuinon }}") + p("{{ date limite }}"))
    services.gallery.accept_bytes(faulty, "Compte rendu DAF.docx", TemplateInput("Compte rendu DAF", "minutes"))
    (arrival,) = _first(services, "SELECT id FROM letter WHERE direction = 'incoming' ORDER BY local_id DESC LIMIT 1")
    made = {}
    for name in names:
        given = DraftInput(LETTER, source=("letter", UUID(bytes=arrival)), typed={"corps": CORPS})
        made[name] = services.documents.start(given).draft_id
        services.documents.redraw(made[name], {"corps": CORPS.replace("bureau", "service"), "ministere": "Ministère"})
    for state in ("in_review", "endorsed"):
        services.documents.move_to(made["endorsed"], state)
    return made


def _first(services: Any, sql: str) -> tuple[Any, ...]:
    return _rows(services, sql)[0]


def _rows(services: Any, sql: str) -> list[tuple[Any, ...]]:
    database = services.read()
    try:
        return list(database.execute(sql))
    finally:
        database.close()


def drafts(opened: OpenProfile, name: str) -> DraftsPanel:
    """Bring the room of documents forward with one in front."""
    made = documents_of(opened.context.services)
    panel = opened.window.go_to("drafts")
    assert isinstance(panel, DraftsPanel)
    pause(SETTLE_MS)
    for place in range(panel.model.rowCount()):
        row: Any = panel.model.row_at(place)
        if row is not None and row.draft.id == made[name]:
            panel.table.select_id(row.local_id)
    until(lambda: panel.detail.pages_view.count > 0)
    return panel


def shown_draft(name: str, tab: int = 0) -> Go:
    """Return what shows a document, with one tab of its preview."""

    def go(opened: OpenProfile) -> None:
        drafts(opened, name).detail.tabs.choose(tab)

    return go


def form(opened: OpenProfile) -> None:
    """Open the form of a document."""
    panel = drafts(opened, "written")
    panel.fill(panel.draft_id())
    until(lambda: panel.editor.pages_view.count > 0)


def asked(command: str, name: str) -> Go:
    """Return what runs a command on a document and draws its dialog."""

    def go(opened: OpenProfile) -> QWidget | None:
        panel = drafts(opened, name)
        panel.acts[command].trigger()
        pause(3 * SETTLE_MS)
        return dialog_in_front()

    return go


def assistance(opened: OpenProfile) -> QWidget | None:
    """Ask for the assistance, which is off."""
    form(opened)
    panel = opened.window.go_to("drafts")
    assert isinstance(panel, DraftsPanel)
    panel.editor.ask_assistance()
    pause(SETTLE_MS)
    return dialog_in_front()


def merge(step: int) -> Go:
    """Return what goes through a mail merge up to a step."""

    def go(opened: OpenProfile) -> QWidget | None:
        panel = drafts(opened, "written")
        panel.ask_merge(LETTER, Chosen())
        wizard = panel.wizard
        assert isinstance(wizard, MergeWizard)
        for place in range(step):
            if place == 1 and wizard.mapping is not None:
                common = {"objet": "Vœux de la direction", "corps": "Bonne année à vous.", "ministere": "Ministère"}
                wizard.mapping.set_values({f"= {field}": words for field, words in common.items()})
            wizard.steps.next.click()
            pause(3 * SETTLE_MS)
        return wizard

    return go


def templates(opened: OpenProfile) -> TemplatesPanel:
    """Bring the gallery forward, the faulty template in front."""
    documents_of(opened.context.services)
    panel = opened.window.go_to("templates")
    assert isinstance(panel, TemplatesPanel)
    if not panel.lists.isVisible():
        panel.toggle_preview()
    panel.refresh()
    pause(2 * SETTLE_MS)
    return panel


def show_pages(panel: TemplatesPanel | MeetingsPanel, tab: int) -> None:
    """Bring a tab of the preview forward, the preview in the place of the list where there is little height."""
    if not panel.detail.tabs.isVisible():
        panel.toggle_preview()
    panel.detail.tabs.choose(tab)


def template_check(opened: OpenProfile) -> None:
    """Show what is wrong with a template."""
    panel = templates(opened)
    for place in range(panel.model.rowCount()):
        row: Any = panel.model.row_at(place)
        if row is not None and row.template.faults:
            panel.table.select_id(row.local_id)
    show_pages(panel, 1)
    pause(2 * SETTLE_MS)


def template_pages(opened: OpenProfile) -> None:
    """Show the pages of the first template."""
    panel = templates(opened)
    until(lambda: panel.detail.pages_view.count > 0)


def shelf(opened: OpenProfile) -> None:
    """Show first pages."""
    panel = templates(opened)
    panel.toggle_shelf()
    until(lambda: panel.shelf.count() > 0 and not panel.shelf.waiting())


def template_import(opened: OpenProfile) -> QWidget | None:
    """Offer a file with faults."""
    panel = templates(opened)
    path = Path(tempfile.gettempdir()) / "Réponse type.letter.fr.docx"
    path.write_bytes(docx(p("{{ obejt }} {{ corps }} {{ numero_de_lot }}")))
    panel.take(path)
    pause(2 * SETTLE_MS)
    return dialog_in_front()


def template_fields(opened: OpenProfile) -> QWidget | None:
    """Show the fields that a template may hold."""
    panel = templates(opened)
    panel.acts["template.fields"].trigger()
    pause(SETTLE_MS)
    return dialog_in_front()


def preferences(section: str) -> Go:
    """Return what shows a section of the preferences."""

    def go(opened: OpenProfile) -> QWidget | None:
        action = opened.context.commands.action("app.preferences")
        assert action is not None
        action.trigger()
        pause(SETTLE_MS)
        dialog = dialog_in_front()
        if isinstance(dialog, PreferencesDialog):
            dialog.go_to(section)
        return dialog

    return go


def meeting(tab: int) -> Go:
    """Return what shows the first meeting with one tab of its preview."""

    def go(opened: OpenProfile) -> None:
        panel = opened.window.go_to("meetings")
        assert isinstance(panel, MeetingsPanel)
        panel.show_view("all")
        pause(SETTLE_MS)
        show_pages(panel, tab)

    return go


def meeting_asked(command: str) -> Go:
    """Return what runs a command on the meeting in front and draws its dialog."""

    def go(opened: OpenProfile) -> QWidget | None:
        meeting(0)(opened)
        panel = opened.window.go_to("meetings")
        panel.actions_by_id()[command].trigger()
        pause(2 * SETTLE_MS)
        return dialog_in_front()

    return go


def new_from_letter(opened: OpenProfile) -> QWidget | None:
    """Ask which template answers a letter."""
    documents_of(opened.context.services)
    (arrival,) = _first(opened.context.services, "SELECT id FROM letter WHERE direction = 'incoming' LIMIT 1")
    opened.window.open_target(Target("drafts", kind="letter", id=UUID(bytes=arrival), action="new"))
    pause(2 * SETTLE_MS)
    return dialog_in_front()


DRAFTING: Final = MappingProxyType(
    {
        "templates": template_pages,
        "templates-check": template_check,
        "templates-shelf": shelf,
        "templates-import": template_import,
        "templates-fields": template_fields,
        "drafts": shown_draft("endorsed"),
        "drafts-versions": shown_draft("written", 1),
        "drafts-readings": shown_draft("read", 2),
        "drafts-new": new_from_letter,
        "drafts-form": form,
        "drafts-compare": asked("document.compare", "written"),
        "drafts-review": asked("document.review", "written"),
        "drafts-gate": asked("document.finish", "endorsed"),
        "drafts-register": asked("document.register", "endorsed"),
        "drafts-assistance": assistance,
        "drafts-merge-who": merge(0),
        "drafts-merge-fields": merge(1),
        "drafts-merge-report": merge(2),
        "drafts-merge-files": merge(3),
        "preferences-letterhead": preferences("letterhead"),
        "preferences-writing": preferences("writing"),
        "meetings-prepare": meeting(1),
        "meetings-people": meeting(2),
        "meetings-approve": meeting_asked("meeting.approve"),
        "meetings-sent": meeting_asked("meeting.send"),
        "meetings-manage": meeting_asked("meeting.manage"),
    }
)
"""Name of a picture → how to get there."""
