"""Persons and bodies are found while typing, added and edited by keyboard, merged and separated."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.ui.contacts.dialogs import EntryDialog, OrganisationDialog, PersonDialog, PositionDialog
from aso_desktop.ui.contacts.finder import find
from aso_desktop.ui.contacts.merging import MergeDialog
from aso_desktop.ui.contacts.panel import ContactsPanel
from aso_desktop.ui.kit.navigation import Target
from tests.ui.contacts.conftest import WAIT, dialog_of, front, names
from tests.ui.correspondence.conftest import Office


def type_in(panel: ContactsPanel, typed: str) -> None:
    search = panel.head.search
    assert search is not None
    search.setText(typed)


def test_the_directory_is_sorted_as_french_sorts_it(panel: ContactsPanel) -> None:
    told = [name for name in names(panel) if name[0] in "ÉELR"]
    assert told == sorted(told, key=lambda name: name.casefold().replace("é", "e").replace("è", "e"))
    assert {"École nationale des chartes", "Lefèvre, Hélène", "Rectorat de Dijon"} <= set(told)


def test_the_model_keeps_qts_rules(panel: ContactsPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.model, force_py=True)


def test_a_body_brings_the_persons_who_work_there(panel: ContactsPanel, qtbot: QtBot) -> None:
    type_in(panel, "rectorat dij")
    qtbot.waitUntil(lambda: names(panel) == ["Lefèvre, Hélène", "Rectorat de Dijon"], timeout=WAIT)
    assert panel.status_words().startswith("2 ")
    type_in(panel, "nobody of that name")
    qtbot.waitUntil(lambda: panel._stack.currentWidget() is panel.empty, timeout=WAIT)
    panel.empty.asked.emit()
    qtbot.waitUntil(lambda: "Émery, Zoé" in names(panel), timeout=WAIT)


def test_the_chips_narrow_to_a_kind(panel: ContactsPanel, qtbot: QtBot) -> None:
    panel.bar.chips.chosen.emit("contact")
    qtbot.waitUntil(lambda: "Rectorat de Dijon" not in names(panel), timeout=WAIT)
    assert "Lefèvre, Hélène" in names(panel)


def test_the_detail_tells_functions_and_letters(panel: ContactsPanel, qtbot: QtBot) -> None:
    front(panel, "Lefèvre, Hélène", qtbot)
    assert panel.detail.positions.lines.item(0).text().startswith("Directrice · Rectorat de Dijon")
    asked: list[Target] = []
    panel.context.navigation.asked.connect(asked.append)
    letter = panel.detail.letters.lines.item(0)
    assert "Demande de mutation" in letter.text()
    panel.detail.letters.lines.itemActivated.emit(letter)
    assert [(t.room, t.kind) for t in asked] == [("correspondence", "letter")]


def test_the_other_end_of_a_function_is_brought_forward(panel: ContactsPanel, qtbot: QtBot) -> None:
    front(panel, "Lefèvre, Hélène", qtbot)
    panel.detail._position_tools[1].click()
    qtbot.waitUntil(lambda: (e := panel.entry()) is not None and e.name == "Rectorat de Dijon", timeout=WAIT)


def test_a_person_is_added_by_keyboard_found_and_taken_back(panel: ContactsPanel, office: Office, qtbot: QtBot) -> None:
    panel.acts["contact.new_person"].trigger()
    dialog = dialog_of(panel, PersonDialog, qtbot)
    qtbot.keyClicks(dialog.form.field("given_name"), "Paul")
    qtbot.keyClicks(dialog.form.field("family_name"), "Durand")
    qtbot.keyClick(dialog.form.field("family_name"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (e := panel.entry()) is not None and e.words == "Durand, Paul", timeout=WAIT)
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: "Durand, Paul" not in names(panel), timeout=WAIT)


def test_a_wrong_address_is_refused_beside_its_field(panel: ContactsPanel, qtbot: QtBot) -> None:
    front(panel, "Émery, Zoé", qtbot)
    panel.room.ask_edit()
    dialog = dialog_of(panel, PersonDialog, qtbot)
    dialog.form.set_values({"email": "zoe at home"})
    dialog.save()
    said = dialog.form._slots["email"]
    qtbot.waitUntil(
        lambda: "e-mail address" in " ".join(w.text() for w in said.findChildren(type(dialog._title))), timeout=WAIT
    )
    assert dialog.isVisible()


def test_a_colleagues_newer_value_is_offered(panel: ContactsPanel, office: Office, qtbot: QtBot) -> None:
    front(panel, "Émery, Zoé", qtbot)
    panel.room.ask_edit()
    dialog = dialog_of(panel, PersonDialog, qtbot)
    entry = panel.entry()
    assert entry is not None
    office.services.contacts.update("contact", entry.id, {"phone": "01 02 03 04 05"})
    dialog.form.set_values({"phone": "06 07 08 09 10"})
    dialog.save()
    qtbot.waitUntil(lambda: dialog._expected["phone"] == "01 02 03 04 05", timeout=WAIT)
    dialog.save()
    phone = "SELECT phone FROM contact WHERE family_name = 'Émery'"
    qtbot.waitUntil(lambda: office.value(phone) == "06 07 08 09 10", timeout=WAIT)


def test_a_siret_is_checked_while_it_is_typed(panel: ContactsPanel, qtbot: QtBot) -> None:
    panel.room.ask_entry("organisation")
    dialog = dialog_of(panel, OrganisationDialog, qtbot)

    def beside() -> str:
        return " ".join(w.text() for w in dialog.form._slots["siret"].findChildren(type(dialog._title)))

    qtbot.keyClicks(dialog.form.field("siret"), "7328293200007")
    qtbot.waitUntil(lambda: "not right yet" in beside(), timeout=WAIT)
    qtbot.keyClicks(dialog.form.field("siret"), "4")
    qtbot.waitUntil(lambda: "The key is right." in beside(), timeout=WAIT)
    dialog.reject()


def test_a_function_is_added_with_a_body_made_on_the_fly(panel: ContactsPanel, qtbot: QtBot) -> None:
    front(panel, "Émery, Zoé", qtbot)
    panel.room.ask_position()
    dialog = dialog_of(panel, PositionDialog, qtbot)
    assert dialog.form.focused_field() in ("organisation_id", "")
    dialog.form.field("organisation_id").setText("Mairie de Lyon")
    dialog.form.field("organisation_id").create_asked.emit("Mairie de Lyon")
    qtbot.waitUntil(lambda: dialog.form.values()["organisation_id"] is not None, timeout=WAIT)
    dialog.form.set_values({"title": "Maire adjointe", "from_on": date(2026, 4, 1)})
    dialog.save()
    qtbot.waitUntil(lambda: panel.detail.positions.lines.count() == 1, timeout=WAIT)
    assert "Maire adjointe · Mairie de Lyon" in panel.detail.positions.lines.item(0).text()


def test_a_function_that_ends_before_it_begins_is_refused(panel: ContactsPanel, qtbot: QtBot) -> None:
    front(panel, "Lefèvre, Hélène", qtbot)
    panel.detail.positions.opened.emit(panel.detail.positions.current())
    dialog = dialog_of(panel, PositionDialog, qtbot)
    dialog.form.set_values({"to_on": date(2020, 1, 1)})
    dialog.save()
    qtbot.waitUntil(
        lambda: (
            "before it begins"
            in " ".join(w.text() for w in dialog.form._slots["to_on"].findChildren(type(dialog._title)))
        ),
        timeout=WAIT,
    )


def test_an_inactive_entry_comes_last_and_comes_back(panel: ContactsPanel, qtbot: QtBot) -> None:
    front(panel, "École nationale des chartes", qtbot)
    panel.detail.toggle.click()
    qtbot.waitUntil(lambda: names(panel)[-1] == "École nationale des chartes", timeout=WAIT)
    qtbot.waitUntil(panel.detail._inactive.isVisible, timeout=WAIT)
    panel.detail.toggle.click()
    qtbot.waitUntil(lambda: names(panel)[-1] != "École nationale des chartes", timeout=WAIT)


def test_two_chosen_entries_are_compared_merged_and_separated(
    panel: ContactsPanel, office: Office, qtbot: QtBot
) -> None:
    assert not panel.acts["contact.merge"].isEnabled()
    panel.table.go_to(names(panel).index("Lefèvre, Hélène"))
    panel.table.setFocus()
    step = (
        Qt.Key.Key_Up
        if names(panel).index("LEFEVRE, Helene") < names(panel).index("Lefèvre, Hélène")
        else Qt.Key.Key_Down
    )
    qtbot.keyClick(panel.table, step, Qt.KeyboardModifier.ShiftModifier)
    assert panel.acts["contact.merge"].isEnabled()
    panel.acts["contact.merge"].trigger()
    dialog = dialog_of(panel, MergeDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.comparison.pair is not None, timeout=WAIT)
    kept = dialog.comparison.kept_and_duplicate()
    assert kept is not None
    assert kept[0].printed == "Mme Hélène Lefèvre"
    dialog.merge.click()
    qtbot.waitUntil(lambda: "LEFEVRE, Helene" not in names(panel), timeout=WAIT)
    front(panel, "Lefèvre, Hélène", qtbot)
    qtbot.waitUntil(lambda: panel.detail.merged.lines.count() == 1, timeout=WAIT)
    panel.detail._separate.click()
    qtbot.waitUntil(lambda: "LEFEVRE, Helene" in names(panel), timeout=WAIT)
    assert office.value("SELECT count(*) FROM contact WHERE duplicate_of_id IS NOT NULL") == 0


def test_likely_duplicates_are_listed_and_one_merge_leaves_the_others(
    panel: ContactsPanel, office: Office, qtbot: QtBot
) -> None:
    panel.acts["contact.duplicates"].trigger()
    dialog = dialog_of(panel, MergeDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.comparison.pair is not None, timeout=WAIT)
    assert "Same e-mail" in dialog.list.item(0).text()
    before = dialog.list.count()
    dialog.merge.click()
    qtbot.waitUntil(lambda: dialog.list.count() < before, timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: dialog.list.count() == before, timeout=WAIT)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=WAIT)


def test_another_room_shows_an_entry_even_when_the_view_hides_it(
    panel: ContactsPanel, office: Office, qtbot: QtBot
) -> None:
    type_in(panel, "rectorat")
    qtbot.waitUntil(lambda: "Émery, Zoé" not in names(panel), timeout=WAIT)
    zoe = UUID(bytes=office.value("SELECT id FROM contact WHERE family_name = 'Émery'"))
    panel.open_target(Target("contacts", "all", "contact", zoe))
    qtbot.waitUntil(lambda: (e := panel.entry()) is not None and e.id == zoe, timeout=WAIT)


def test_the_palette_finds_persons_by_their_body(panel: ContactsPanel, office: Office) -> None:
    database = office.profile.connect()
    try:
        found = find(database, "directrice rect", 5)
    finally:
        database.close()
    assert [(f.title, f.target.kind) for f in found] == [("Lefèvre, Hélène", "contact")]
    assert panel.title()


def test_a_new_letter_raises_the_count_of_its_correspondent(panel: ContactsPanel, office: Office, qtbot: QtBot) -> None:
    front(panel, "Lefèvre, Hélène", qtbot)
    entry = panel.entry()
    assert entry is not None
    assert entry.uses == 1
    from aso_desktop.services.correspondence.values import PartyInput

    letter = LetterInput("outgoing", "Réponse", recipients=(PartyInput("Mme Hélène Lefèvre", entry.id),))
    office.context.undo.perform(panel, lambda: office.services.correspondence.register(letter).changes)
    qtbot.waitUntil(lambda: (e := panel.entry()) is not None and e.uses == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.detail.letters.lines.count() == 2, timeout=WAIT)


def is_gone(dialog: EntryDialog) -> bool:
    return not isValid(dialog)


def test_dialogs_leave_nothing_behind(panel: ContactsPanel, qtbot: QtBot) -> None:
    for _ in range(3):
        panel.room.ask_entry("contact")
        dialog = dialog_of(panel, EntryDialog, qtbot)
        dialog.reject()
        qtbot.waitUntil(partial(is_gone, dialog), timeout=WAIT)
    assert not panel.findChildren(EntryDialog)
