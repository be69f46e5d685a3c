"""While a meeting is held: owners and days are proposed, votes and proxies counted, likely actions offered."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.widgets.basics import Words
from aso_desktop.ui.meetings.panel import MeetingsPanel
from aso_desktop.ui.meetings.real_pages import PagesDialog
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from tests.ui.correspondence.conftest import Office
from tests.ui.meetings.conftest import AGENDA, WAIT
from tests.ui.meetings.test_seance import write

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def dialog_of(window: SeanceWindow, qtbot: QtBot) -> FormDialog:
    """Return the dialog that is open over the window."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in window.findChildren(FormDialog) if d.isVisible())


def keep_decision(seance: SeanceWindow, words: str, office: Office, qtbot: QtBot) -> None:
    seance.take_kind("decision")
    seance.insert(words)
    seance.keep()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM decision") == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: seance.sitting is not None and len(seance.sitting.decisions) == 1, timeout=WAIT)


def mark(seance: SeanceWindow, count: int, office: Office, qtbot: QtBot) -> None:
    """Note the first people present."""
    assert seance.sitting is not None
    for person in seance.sitting.people[:count]:
        seance.people.mark(person.id, "present")
    wanted = "SELECT count(*) FROM attendance WHERE status = 'present'"
    qtbot.waitUntil(lambda: office.value(wanted) == count, timeout=WAIT)
    qtbot.waitUntil(
        lambda: seance.sitting is not None and [p.status for p in seance.sitting.people].count("present") == count,
        timeout=WAIT,
    )


def test_an_owner_and_a_day_are_taken_from_the_list(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_T, CTRL)
    completion = seance.editor.text.completion
    write(seance, "Prevenir le titulaire @am", qtbot)
    qtbot.waitUntil(lambda: completion.is_open)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    assert seance.editor.words() == "Prevenir le titulaire @Amira Benali "
    write(seance, "!ven", qtbot)
    qtbot.waitUntil(lambda: completion.is_open)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Down)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Tab)
    assert seance.editor.words() == "Prevenir le titulaire @Amira Benali !27/11/2026 "
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: office.rows("SELECT title, due_on FROM task WHERE owner_id IS NOT NULL") != [], timeout=WAIT
    )


def test_a_note_proposes_nobody_and_escape_leaves_the_list(seance: SeanceWindow, qtbot: QtBot) -> None:
    completion = seance.editor.text.completion
    write(seance, "Ecrire @am", qtbot)
    qtbot.waitUntil(lambda: not completion.is_open)
    seance.take_kind("action")
    qtbot.waitUntil(lambda: completion.is_open)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not completion.is_open)
    assert seance.editor.kind == "action"
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Escape)
    assert seance.editor.kind == "text"


def test_votes_are_counted_and_too_many_are_refused(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    mark(seance, 3, office, qtbot)
    keep_decision(seance, "Attendre", office, qtbot)
    seance.acts["seance.vote"].trigger()
    dialog = dialog_of(seance, qtbot)
    dialog.form.set_values({"votes_for": 9})
    dialog.save()
    qtbot.waitUntil(lambda: any("9" in w.text() and w.isVisible() for w in dialog.findChildren(Words)), timeout=WAIT)
    assert office.value("SELECT votes_for FROM decision") is None
    dialog.form.set_values({"votes_for": 2, "abstentions": 1})
    dialog.save()
    found = "SELECT votes_for, votes_against, abstentions FROM decision"
    qtbot.waitUntil(lambda: office.rows(found) == [(2, 0, 1)], timeout=WAIT)


def test_votes_without_a_decision_are_not_asked_for(seance: SeanceWindow) -> None:
    seance.acts["seance.vote"].trigger()
    assert "Ctrl+D" in seance.editor.problem.text()


def test_a_proxy_is_noted(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    mark(seance, 2, office, qtbot)
    assert seance.sitting is not None
    people = {person.printed: person.id for person in seance.sitting.people}
    seance.acts["seance.proxy"].trigger()
    dialog = dialog_of(seance, qtbot)
    dialog.form.set_values({"absent": people["Thomas Leroy"], "proxy_id": people["Claire Aubert"]})
    dialog.save()
    found = "SELECT proxy_id FROM attendance WHERE status = 'represented'"
    qtbot.waitUntil(lambda: office.rows(found) == [(people["Claire Aubert"].bytes,)], timeout=WAIT)


def test_a_likely_action_is_accepted_with_one_key(seance: SeanceWindow, office: Office, qtbot: QtBot) -> None:
    said = "Amira Benali devra relancer le titulaire avant le 30/11."
    seance.editor.text.setFocus()
    seance.insert(said)
    qtbot.waitUntil(lambda: not seance.editor.help.isHidden(), timeout=WAIT)
    assert "Proposal" in seance.editor.help.accessibleName()
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_Return, ALT)
    found = "SELECT title, due_on FROM task WHERE owner_id IS NOT NULL"
    qtbot.waitUntil(
        lambda: office.rows(found) == [("Relancer le titulaire avant le 30/11", "2026-11-30")], timeout=WAIT
    )
    assert seance.editor.words() == said
    assert seance.editor.help.isHidden()


def test_typography_is_proposed_and_undone_like_typing(seance: SeanceWindow) -> None:
    seance.insert("Est-ce l'avenant n°1 ?")
    seance.acts["seance.typography"].trigger()
    assert seance.editor.words() == "Est-ce l'avenant n°1 ?"
    seance.aids.accept()
    assert seance.editor.words() == "Est-ce l’avenant n°\u00a01\u202f?"
    seance.editor.text.undo()
    assert seance.editor.words() == "Est-ce l'avenant n°1 ?"


def test_the_page_follows_what_is_typed(seance: SeanceWindow, qtbot: QtBot) -> None:
    assert seance.paper.isHidden()
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_F8)
    assert not seance.paper.isHidden()
    seance.insert("Le relevé est lu. <b>& rien d’autre")
    qtbot.waitUntil(lambda: "<b>& rien d’autre" in seance.paper.page.toPlainText(), timeout=WAIT)
    assert "Ouverture, relevé du 16 octobre" in seance.paper.page.toPlainText()
    seance.take_kind("decision")
    qtbot.waitUntil(lambda: "Decision" in seance.paper.page.toPlainText(), timeout=WAIT)
    qtbot.keyClick(seance.editor.text, Qt.Key.Key_F8)
    assert seance.paper.isHidden()


def test_the_minutes_are_drawn_in_a_template_of_the_gallery(seance: SeanceWindow, qtbot: QtBot) -> None:
    seance.insert("Le relevé est lu.")
    seance.keep()
    seance.acts["seance.preview"].trigger()
    seance.paper.real.click()
    qtbot.waitUntil(lambda: bool(seance.findChildren(PagesDialog)), timeout=4 * WAIT)
    (dialog,) = seance.findChildren(PagesDialog)
    qtbot.waitUntil(lambda: "page(s)" in dialog.said.text(), timeout=8 * WAIT)
    dialog.close()


def said_in(path: Path) -> str:
    """Return the text of a Word document."""
    with zipfile.ZipFile(path) as package:
        return "".join(re.findall(r"<w:t[^>]*>([^<]*)", package.read("word/document.xml").decode()))


def test_minutes_are_written_in_a_template_and_for_a_wider_audience_without_what_is_confidential(
    seance: SeanceWindow, panel: MeetingsPanel, meeting: UUID, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    seance.insert("Le relevé est lu.")
    seance.keep()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM note") == 1, timeout=WAIT)
    office.services.gallery.seed()
    template = UUID(bytes=office.value("SELECT id FROM template WHERE kind = 'minutes' AND language = 'fr'"))
    path = tmp_path / "cr.docx"
    office.services.minutes_prints.write_document(meeting, template, path)
    assert "Le relevé est lu." in said_in(path)
    assert "Relancer le service achats" in said_in(path)
    (item,) = office.rows(
        "SELECT id FROM agenda_item WHERE meeting_id = ? AND title = ?", meeting.bytes, AGENDA[0].title
    )
    office.services.agenda.edit(UUID(bytes=item[0]), replace(AGENDA[0], confidential=True))
    office.services.minutes_prints.write_document(meeting, template, path, wide=True)
    assert AGENDA[1].title in said_in(path)
    assert "Le relevé est lu." not in said_in(path)
    assert AGENDA[0].title not in said_in(path)
    assert panel.isVisible()


@pytest.mark.parametrize("typed", ["Bonjour !ou", "a@b"])
def test_a_mark_inside_a_sentence_is_no_owner_and_no_day(seance: SeanceWindow, typed: str, qtbot: QtBot) -> None:
    seance.take_kind("action")
    write(seance, typed, qtbot)
    assert not seance.editor.text.completion.is_open
