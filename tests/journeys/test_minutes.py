"""A meeting by keyboard alone, on the real window: prepared, held, minuted in Word and PDF, followed; a letter sent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.app.bootstrap import LazyServices
from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.ui.drafts.panel import DraftsPanel
from aso_desktop.ui.meetings.panel import MeetingsPanel
from tests.journeys.hands import CTRL, ENTER, SHIFT, Hands
from tests.journeys.office import open_office, rows


def seed(services: LazyServices) -> None:
    """Put the shipped templates into the gallery."""
    services.gallery.seed()
    services.workshop.close()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenProfile]:
    """The real window over a new profile with its shipped templates."""
    with open_office(tmp_path, seed) as made:
        yield made


def prepare(opened: OpenProfile, hands: Hands) -> MeetingsPanel:
    """Make a series and its first meeting, with two items and two people."""
    hands.command("Reunions")
    panel = opened.window.go_to("meetings")
    assert isinstance(panel, MeetingsPanel)
    hands.until(lambda: panel.isAncestorOf(hands.focus()))
    hands.key(Qt.Key.Key_N, CTRL | SHIFT)
    hands.dialog()
    hands.write("Comite")
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT count(*) FROM meeting_series") == [(1,)])
    meet(opened, hands, "Comite de novembre", "13/11/2026")
    hands.until(lambda: panel.detail.sitting is not None)
    for title in ("Ouverture", "Plan de charge"):
        add_item(opened, panel, hands, title)
    return panel


def add_item(opened: OpenProfile, panel: MeetingsPanel, hands: Hands, title: str) -> None:
    """Put an item on the agenda."""
    hands.tab_to(panel.detail.agenda)
    hands.key(Qt.Key.Key_Insert)
    hands.dialog()
    hands.write(title)
    hands.key(ENTER, CTRL)
    hands.until(lambda: (title,) in rows(opened, "SELECT title FROM agenda_item"))
    hands.back(opened.window)


def meet(opened: OpenProfile, hands: Hands, title: str, day: str) -> None:
    """Make a meeting of the series."""
    hands.back(opened.window)
    hands.key(Qt.Key.Key_N, CTRL)
    hands.dialog()
    hands.write(title)
    hands.choose("series_id", "Comite")
    hands.field("day")
    hands.write(day)
    hands.key(ENTER, CTRL)
    hands.until(lambda: (title,) in rows(opened, "SELECT title FROM meeting"))
    hands.back(opened.window)


def hold(opened: OpenProfile, panel: MeetingsPanel, hands: Hands) -> None:
    """Hold it: a note, a decision, an action; then close it."""
    hands.key(Qt.Key.Key_S, CTRL | SHIFT)
    hands.until(lambda: panel.window_ is not None and panel.window_.sitting is not None)
    window = panel.window_
    assert window is not None
    hands.back(window)
    hands.write("Le plan est lu.")
    hands.key(ENTER)
    hands.key(Qt.Key.Key_D, CTRL)
    hands.write("Adopter le plan")
    hands.key(ENTER)
    hands.key(Qt.Key.Key_T, CTRL)
    hands.write("Le diffuser @Amira Benali !vendredi")
    hands.key(ENTER)
    hands.until(lambda: rows(opened, "SELECT count(*) FROM action_item") == [(1,)])
    hands.key(ENTER, CTRL)
    hands.tab_to(window.end_button)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: rows(opened, "SELECT state FROM meeting") == [("in_review",)])
    hands.back(opened.window)


def minute(opened: OpenProfile, panel: MeetingsPanel, hands: Hands, folder: Path) -> None:
    """Approve the minutes, write them in Word and as PDF."""
    hands.until(lambda: panel.detail.sitting is not None and panel.detail.sitting.meeting.state == "in_review")
    hands.command("Approuver")
    hands.dialog()
    hands.key(ENTER)
    hands.until(lambda: rows(opened, "SELECT status FROM minutes") == [("approved",)])
    hands.back(opened.window)
    hands.name_file(folder / "cr.pdf", lambda: hands.key(Qt.Key.Key_P, CTRL))
    hands.until((folder / "cr.pdf").is_file)
    hands.back(opened.window)
    hands.key(Qt.Key.Key_P, CTRL | SHIFT)
    hands.dialog()
    hands.choose("template_id", "Compte rendu")
    hands.name_file(folder / "cr.docx", lambda: hands.key(ENTER, CTRL))
    hands.until((folder / "cr.docx").is_file)
    hands.back(opened.window)


def write_letter(opened: OpenProfile, panel: DraftsPanel, hands: Hands) -> None:
    """Begin a letter from a template, fill its form, write it."""
    hands.key(Qt.Key.Key_N, CTRL)
    hands.dialog()
    hands.choose("template", "Courrier")
    hands.field("title")
    hands.write("Envoi du compte rendu")
    hands.key(ENTER, CTRL)
    hands.until(lambda: panel.editor.form is not None and panel.editor.form.isVisible())
    hands.back(opened.window)
    for path, words in (
        ("ministere", "Ministere"),
        ("destinataire.nom", "Mairie"),
        ("objet", "Compte rendu"),
        ("corps", "Veuillez le trouver."),
    ):
        hands.field(path)
        hands.write(words)
    assert panel.editor.unfilled() == []
    hands.key(ENTER, CTRL)
    hands.until(lambda: panel.detail.whole is not None and len(panel.detail.whole.versions) == 2)


def send_letter(opened: OpenProfile, hands: Hands) -> None:
    """Write the letter that goes with the minutes, have it endorsed, register its departure, note that it left."""
    hands.command("Documents")
    panel = opened.window.go_to("drafts")
    assert isinstance(panel, DraftsPanel)
    hands.until(lambda: panel.isAncestorOf(hands.focus()))
    write_letter(opened, panel, hands)
    hands.tab_to(panel.table)
    hands.key(Qt.Key.Key_R)
    hands.dialog()
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT state FROM document_draft") == [("in_review",)])
    step(opened, panel, hands, Qt.Key.Key_V, "endorsed")
    hands.until(lambda: panel.detail.whole is not None and panel.detail.whole.draft.state == "endorsed")
    hands.key(Qt.Key.Key_N)
    hands.dialog()
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT state FROM document_draft") == [("final",)])
    hands.until(lambda: panel.detail.whole is not None and panel.detail.whole.letter is not None)
    step(opened, panel, hands, Qt.Key.Key_D, "")
    hands.dialog()
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT count(*) FROM transmission WHERE draft_id IS NOT NULL") == [(1,)])


def step(opened: OpenProfile, panel: DraftsPanel, hands: Hands, key: Qt.Key, state: str) -> None:
    """Press a key of the list, and wait for the state it leads to."""
    hands.back(opened.window)
    hands.tab_to(panel.table)
    hands.key(key)
    if state:
        hands.until(lambda: rows(opened, "SELECT state FROM document_draft") == [(state,)])


def test_a_meeting_is_prepared_held_minuted_followed_and_sent_by_keyboard(
    opened: OpenProfile, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(qtbot)
    opened.window.activateWindow()
    hands.back(opened.window)
    panel = prepare(opened, hands)
    hold(opened, panel, hands)
    minute(opened, panel, hands, tmp_path)
    assert (tmp_path / "cr.pdf").read_bytes().startswith(b"%PDF")
    read = opened.context.services.workshop.read((tmp_path / "cr.docx").read_bytes())
    assert "Le plan est lu." in [line.text for line in read.lines]

    meet(opened, hands, "Comite de decembre", "11/12/2026")
    hands.until(lambda: panel.detail.sitting is not None and panel.detail.sitting.meeting.title == "Comite de decembre")
    sitting = panel.detail.sitting
    assert sitting is not None
    assert [action.text for action in sitting.carried] == ["Le diffuser"]
    assert panel.detail.outcome.item(0).text().startswith("Le diffuser")

    send_letter(opened, hands)
    ((number, state, sent_on),) = rows(opened, "SELECT number, state, sent_on FROM letter")
    assert state == "sent"
    assert sent_on == "2026-11-13"
    ((name, sha256),) = rows(opened, "SELECT name, sha256 FROM enclosure WHERE role = 'main'")
    assert name == "Envoi du compte rendu.docx"
    assert rows(opened, "SELECT final_sha256 FROM document_draft") == [(sha256,)]
    assert number
