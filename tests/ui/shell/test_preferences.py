"""Every preference stands in the one window, is applied at once, and gives way to the rules of IT."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.calendar import Closure
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import POLICY_KEYS, PREFERENCES, Policies, Rule, Source
from aso_desktop.core.settings.kinds import Choice
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.widgets.inputs import CheckInput, ChoiceInput, LineInput
from aso_desktop.ui.kit.widgets.rows_list import ROW_ROLE
from aso_desktop.ui.preferences.dialog import PreferencesDialog
from aso_desktop.ui.preferences.fields import ClosuresInput
from aso_desktop.ui.preferences.rules_page import RulesPage
from aso_desktop.ui.preferences.sections import SECTIONS, VALUE_WORDS


@pytest.fixture
def kept() -> list[dict[str, object]]:
    return []


@pytest.fixture
def rules() -> Policies:
    return Policies()


@pytest.fixture
def desk(rules: Policies, kept: list[dict[str, object]]) -> PreferenceDesk:
    return PreferenceDesk({}, rules, lambda chosen: kept.append(dict(chosen)))


@pytest.fixture
def dialog(qtbot: QtBot, context: PanelContext, desk: PreferenceDesk) -> PreferencesDialog:
    slots = {"security": (lambda _context: QLabel("Key slots"),)}
    made = PreferencesDialog(replace(context, preferences=desk), slots)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_every_preference_stands_in_one_section() -> None:
    placed = [name for section in SECTIONS for name in section.names]
    assert sorted(placed) == sorted(setting.name for setting in PREFERENCES)


def test_every_value_of_a_list_has_words() -> None:
    for setting in PREFERENCES:
        if isinstance(setting.kind, Choice):
            assert set(setting.kind.words) == set(VALUE_WORDS[setting.name]), setting.name


def test_a_choice_is_applied_and_kept_at_once(
    qtbot: QtBot, dialog: PreferencesDialog, desk: PreferenceDesk, kept: list[dict[str, object]]
) -> None:
    density = dialog.findChild(ChoiceInput, "density")
    assert density is not None
    density.setFocus()
    with qtbot.waitSignal(desk.changed) as changed:
        QTest.keyClick(density, Qt.Key.Key_Down)
    assert changed.args == ["density"]
    assert desk.values.density == "comfortable"
    assert kept == [{"density": "comfortable"}]
    letters = dialog.findChild(CheckInput, "single_letter_keys")
    assert letters is not None
    letters.click()
    assert desk.values.single_letter_keys is False


def test_a_wrong_value_is_refused_beside_its_field(dialog: PreferencesDialog, desk: PreferenceDesk) -> None:
    minutes = dialog.findChild(LineInput, "auto_lock_minutes")
    assert minutes is not None
    minutes.setText("500")
    minutes.editingFinished.emit()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Write a whole number from 1 to 60." in words
    assert desk.values.auto_lock_minutes == 10
    minutes.setText("5")
    minutes.editingFinished.emit()
    assert desk.values.auto_lock_minutes == 5


def test_closures_are_written_one_a_line(dialog: PreferencesDialog, desk: PreferenceDesk) -> None:
    closures = dialog.findChild(ClosuresInput, "closures")
    assert closures is not None
    closures.setPlainText("2026-12-24 2026-12-31 Fin d’année\n2027-05-07 Pont")
    assert desk.values.closures == (
        Closure(date(2026, 12, 24), date(2026, 12, 31), "Fin d’année"),
        Closure(date(2027, 5, 7), date(2027, 5, 7), "Pont"),
    )
    closures.setPlainText("demain")
    assert len(desk.values.closures) == 2, "what cannot be read changes nothing"


class TestLocked:
    @pytest.fixture
    def rules(self) -> Policies:
        return replace(Policies(), language=Rule("fr", Source.MACHINE, locked=True))

    def test_what_it_decided_is_grey_and_says_so(self, dialog: PreferencesDialog, desk: PreferenceDesk) -> None:
        language = dialog.findChild(ChoiceInput, "language")
        assert language is not None
        assert not language.isEnabled()
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert any(words.startswith("Set by your IT (Group policy of the machine).") for words in said)
        with pytest.raises(UserError):
            desk.choose("language", "en")

    def test_the_rules_in_force_are_shown_with_their_source(
        self, dialog: PreferencesDialog, desk: PreferenceDesk
    ) -> None:
        page = dialog.findChild(RulesPage)
        assert page is not None
        lines = {line.key: line for n in range(page.list.count()) if (line := page.list.item(n).data(ROW_ROLE))}
        first = page.list.item(0).data(ROW_ROLE)
        assert (first.title, first.about) == ("Language: French", "Language · locked · Group policy of the machine")
        assert set(lines) == set(POLICY_KEYS)
        assert lines["Pkcs11Library"].about.endswith("not used by this version")
        assert page.problems.isHidden()
        read_at = page._clock.now() - timedelta(days=3)
        marks: Rule[tuple[str, ...]] = Rule(("internal",), Source.POLICY_FILE, read_at=read_at)
        desk.follow(replace(desk.policies, protection_marks=marks), (Text("app", "The policy file cannot be read."),))
        line = page.list.item(1).data(ROW_ROLE)
        assert line.title == "Marks of protection allowed: Internal"
        assert line.about == "ProtectionMarks · Policy file · kept copy, 3 day(s) old"
        assert page.problems.text() == "The policy file cannot be read."


def test_rooms_add_their_own_parts(dialog: PreferencesDialog) -> None:
    dialog.go_to("security")
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Key slots" in shown


def test_nothing_that_takes_the_focus_is_without_a_name(dialog: PreferencesDialog) -> None:
    for section in SECTIONS:
        dialog.go_to(section.key)
        unnamed = [
            widget
            for widget in dialog.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not widget.accessibleName()
            and not hasattr(widget, "text")
        ]
        assert unnamed == [], section.key


def test_what_the_unlocked_profile_holds_is_taken_over(qtbot: QtBot, desk: PreferenceDesk) -> None:
    told: list[str] = []
    desk.changed.connect(told.append)
    desk.replace({"zone": "reunion", "unit": "DAF"})
    assert sorted(told) == ["unit", "zone"]
    with qtbot.waitSignal(desk.changed):
        desk.follow(replace(desk.policies, language=Rule("en", Source.MACHINE, locked=True)))
    assert desk.values.language == "en"
