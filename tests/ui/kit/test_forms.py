"""A form is built from its table, says what is wrong beside the field, and is filled by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.text import fold
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.widgets.completion import CompletionInput, Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice


def said(words: str) -> Text:
    return Text("test", words)


FIELDS = (
    Field("received_on", said("Received on"), Kind.DATE, said("Document"), required=True, width=10),
    Field("reference", said("Reference"), width=12),
    Field("tracking_number", said("Tracking"), beside=True),
    Field("subject", said("Subject"), group=said("Contents"), required=True),
    Field("sender", said("Sender"), Kind.COMPLETE),
    Field(
        "medium", said("Medium"), Kind.CHOICE, choices=(Choice("paper", said("Paper")), Choice("mail", said("E-mail")))
    ),
    Field("pages", said("Pages"), Kind.NUMBER, width=5),
    Field("urgent", said("Urgent"), Kind.CHECK),
    Field("notes", said("Notes"), Kind.TEXT, hint=said("What the reader must know"), repeats=False),
)
PEOPLE = (Proposal(1, "Préfecture du Rhône", "48 letters"), Proposal(2, "Préfecture de la Loire", "21 letters"))


@pytest.fixture
def form(qtbot: QtBot, look: Theme, clock: FixedClock) -> Form:
    assert look
    made = Form(FIELDS, clock)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def words_in(form: Form) -> str:
    shown = [w for w in form.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()]
    return " | ".join(w.text() for w in shown)


def test_values_go_in_and_come_out_plain(form: Form) -> None:
    values = {
        "received_on": date(2026, 11, 13),
        "reference": "DCL/2026-1187",
        "tracking_number": "1A 204",
        "subject": "Demande de subvention",
        "sender": PEOPLE[0],
        "medium": "mail",
        "pages": 12,
        "urgent": True,
        "notes": "À lire\nvite",
    }
    form.set_values(values)
    assert form.values() == values
    form.clear()
    assert form.values()["received_on"] is None
    assert form.values()["subject"] == ""
    assert form.values()["pages"] is None


def test_every_field_has_a_name_for_screen_readers(form: Form) -> None:
    for name, label in (("subject", "Subject"), ("sender", "Sender"), ("medium", "Medium")):
        assert form.field(name).accessibleName() == label


def test_what_is_missing_is_said_beside_its_field_and_summed_up(form: Form) -> None:
    form.field("pages").setText("douze")
    assert form.check() is False
    assert words_in(form).count("Fill in this field.") == 2
    assert "whole number" in words_in(form)
    assert form._summary.isVisible()
    assert form._summary.hasFocus()
    assert form._summary.accessibleName().endswith("Received on, Subject, Pages")
    link = next(b for b in form._summary.findChildren(QPushButton) if b.text() == "Subject")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert form.field("subject").hasFocus()
    QTest.keyClicks(form.field("subject"), "Objet")
    assert words_in(form).count("Fill in this field.") == 1, "typing takes the error away"


def test_one_problem_takes_the_focus_itself(form: Form) -> None:
    form.set_values({"received_on": date(2026, 11, 13)})
    assert form.check() is False
    assert form.field("subject").hasFocus()
    assert form.field("subject").accessibleDescription() == "Fill in this field."
    form.set_values({"subject": "Objet"})
    assert form.check() is True


def test_an_error_of_a_service_stands_beside_its_field_with_its_correction(form: Form) -> None:
    fixed: list[str] = []
    assert form.show_error(
        "received_on", "After today. Did you mean 09/11/2026?", ("Correct", lambda: fixed.append("done"))
    )
    assert form.show_error("unknown", "words") is False
    assert "Did you mean" in words_in(form)
    button = next(b for b in form.findChildren(QPushButton) if b.text() == "Correct")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert fixed == ["done"]


def test_a_date_is_written_whole_with_its_weekday(form: Form, qtbot: QtBot) -> None:
    field = form.field("received_on")
    field.setFocus()
    QTest.keyClicks(field, "9/11")
    qtbot.waitUntil(lambda: "Monday" in words_in(form))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "09/11/2026"
    field.setText("")
    QTest.keyClicks(field, "+0")
    assert "Friday, today" in words_in(form)
    field.setText("31/11")
    assert "does not exist" in field.problem()


def test_the_draft_is_due_a_moment_after_the_last_key(qtbot: QtBot, form: Form) -> None:
    edits: list[str] = []
    form.edited.connect(edits.append)
    form._autosave.setInterval(10)
    with qtbot.waitSignal(form.draft_due):
        QTest.keyClicks(form.field("subject"), "Ob")
    assert edits == ["subject", "subject"]
    with qtbot.assertNotEmitted(form.draft_due, wait=30):
        form.set_values({"subject": "filled by the program"})


def test_keys_of_forms(qtbot: QtBot, form: Form) -> None:
    form.set_values({"reference": "R-1", "subject": "Premier", "notes": "Une fois"})
    form.remember()
    form.clear()
    form.field("reference").setFocus()
    QTest.keyClick(form.field("reference"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert form.values()["reference"] == "R-1"
    assert form.values()["subject"] == ""
    form.field("notes").setFocus()
    QTest.keyClick(form.field("notes"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert form.values()["notes"] == "", "a note belongs to one letter"
    with qtbot.waitSignal(form.picker_asked) as asked:
        form.field("sender").setFocus()
        QTest.keyClick(form.field("sender"), Qt.Key.Key_F4)
    assert asked.args == ["sender"]
    with qtbot.waitSignal(form.submitted):
        QTest.keyClick(form.field("subject"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def offer_people(typed: str, give: Give) -> None:
    give([one for one in PEOPLE if fold(one.text).startswith(fold(typed))])


def test_tab_takes_the_proposal_and_goes_on(form: Form) -> None:
    field: CompletionInput = form.field("sender")
    form.set_completer("sender", offer_people)
    taken: list[Proposal] = []
    field.chosen.connect(taken.append)
    field.setFocus()
    QTest.keyClicks(field, "pref")
    assert field._popup is not None
    assert field._popup.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert taken == [PEOPLE[1]]
    assert form.values()["sender"] == PEOPLE[1]
    assert form.field("medium").hasFocus()
    assert not field._popup.isVisible()


def test_enter_takes_it_too_and_escape_leaves_the_text(form: Form) -> None:
    field: CompletionInput = form.field("sender")
    form.set_completer("sender", offer_people)
    field.setFocus()
    QTest.keyClicks(field, "prefecture du")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert form.values()["sender"] == PEOPLE[0]
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "pref")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert form.values()["sender"] is None
    assert field.text() == "pref"


def test_the_last_line_creates_what_is_not_known(form: Form) -> None:
    field: CompletionInput = form.field("sender")
    form.set_completer("sender", offer_people)
    asked: list[str] = []
    field.create_asked.connect(asked.append)
    field.setFocus()
    QTest.keyClicks(field, "Mairie")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["Mairie"]


def test_an_answer_for_older_letters_is_not_shown(form: Form) -> None:
    field: CompletionInput = form.field("sender")
    late: list[Give] = []
    field.set_provider(lambda _typed, give: late.append(give))
    field.setFocus()
    QTest.keyClicks(field, "pr")
    for give in late:
        give(PEOPLE[:1] if give is late[0] else PEOPLE)
    assert field._popup is not None
    assert [line.text for line in field._popup._model.lines][:2] == [one.text for one in PEOPLE]


def test_tab_goes_through_the_fields_in_reading_order(form: Form) -> None:
    form.focus_first()
    order = []
    for _field in FIELDS:
        order.append(form.focused_field())
        form.focusNextChild()
    assert order == [field.name for field in FIELDS]


def test_nothing_is_cut_at_one_and_a_half_times_the_text(form: Form, theme_: Theme, qtbot: QtBot) -> None:
    theme_.choose(text_size=150)
    qtbot.waitUntil(lambda: form.field("subject").minimumHeight() == theme_.field_height)
    date_field: QLineEdit = form.field("received_on")
    assert date_field.fontMetrics().horizontalAdvance("30/12/2026") < date_field.width() - theme_.px(20)
