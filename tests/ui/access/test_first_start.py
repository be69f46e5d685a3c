"""A profile is made in three steps: nothing is made before the last, and nothing impossible is accepted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from aso_desktop.core.progress import Progress
from aso_desktop.services.access import Screen
from aso_desktop.services.demo.commands import DemoService
from aso_desktop.ui.access.first_start import PERSON, PROTECTION, REGISTERS, FirstStart
from aso_desktop.ui.access.restoring import RestorePage
from aso_desktop.ui.access.wishes import Start
from tests.security.conftest import PHRASE
from tests.security.keyrings import MemoryKeyring
from tests.ui.access.conftest import Post, Walk

Begin = Callable[..., Walk]


def fill_person(page: FirstStart) -> None:
    """Say who works here."""
    page.person.form.set_values({"agent": "Amira Benali", "unit_code": "DAF", "unit_label": "Affaires financières"})


def go_on(page: FirstStart) -> None:
    """Press the primary button."""
    page.steps.next.click()


def to_registers(walk: Walk, page: FirstStart) -> None:
    """Fill the first two steps."""
    fill_person(page)
    go_on(page)
    page.protection.choice.set_value(PHRASE, PHRASE)
    go_on(page)
    walk.qtbot.waitUntil(lambda: bool(page.registers.lines) and bool(page.registers.lines[-1].first.text()))


def test_an_empty_profile_is_made_with_its_person_and_registers(walk: Begin, post: Post) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    to_registers(gate, page)
    assert [line.first.text() for line in page.registers.lines] == ["A-2026-00001", "D-2026-00001", "I-2026-00001"]
    page.registers.lines[0].label.set_value("Arrivées DAF")
    page.registers.lines[0].pattern.set_value("{year}-{unit}-{number:5}")
    page.registers.lines[0].pattern.edited.emit()
    gate.qtbot.waitUntil(lambda: page.registers.lines[0].first.text() == "2026-DAF-00001")
    page.start_view.set_value("correspondence.all")
    assert not (post.root / "aso.db").exists()
    go_on(page)
    assert gate.opened().screen == Screen.READY
    assert post.rows("SELECT name, initials FROM agent") == [("Amira Benali", "AB")]
    assert post.rows("SELECT code, label FROM unit") == [("DAF", "Affaires financières")]
    registers = post.rows("SELECT label, pattern FROM register ORDER BY rank")
    assert registers[0] == ("Arrivées DAF", "{year}-{unit}-{number:5}")
    assert len(registers) == 3
    assert gate.gate.context.preferences.values.start_view == "correspondence.all"


def test_the_keyboard_alone_is_enough(walk: Begin) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    page.person.form.focus_first()
    QTest.keyClicks(page.person.form.field("agent"), "Amira Benali")
    QTest.keyClick(page.person.form.field("agent"), Qt.Key.Key_Tab)
    QTest.keyClicks(page.person.form.field("unit_code"), "DAF")
    QTest.keyClick(page.person.form.field("unit_code"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.steps.current() == PROTECTION
    QTest.keyClicks(page.protection.choice.first.line, PHRASE)
    QTest.keyClicks(page.protection.choice.again.line, PHRASE)
    QTest.keyClick(page.steps.next, Qt.Key.Key_Space)
    assert page.steps.current() == REGISTERS
    gate.qtbot.waitUntil(lambda: bool(page.registers.lines))
    QTest.keyClick(page.steps.next, Qt.Key.Key_Space)
    assert gate.opened().is_open


def test_a_person_is_named_before_one_goes_on(walk: Begin) -> None:
    page = walk().reach(FirstStart)
    go_on(page)
    assert page.steps.current() == PERSON


@pytest.mark.parametrize(
    ("first", "again"), [("", ""), ("court", "court"), ("Amira Benali DAF", "Amira Benali DAF"), (PHRASE, "autre")]
)
def test_a_weak_or_mistyped_passphrase_is_refused(walk: Begin, first: str, again: str) -> None:
    page = walk().reach(FirstStart)
    fill_person(page)
    go_on(page)
    page.protection.choice.set_value(first, again)
    go_on(page)
    assert page.steps.current() == PROTECTION


def test_an_impossible_pattern_is_said_and_stops(walk: Begin, post: Post) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    to_registers(gate, page)
    line = page.registers.lines[1]
    line.pattern.set_value("D-{number:5}")
    line.pattern.edited.emit()
    gate.qtbot.waitUntil(lambda: line.pattern.property("state") == "error")
    go_on(page)
    assert page.steps.current() == REGISTERS
    assert not (post.root / "aso.db").exists()


def test_a_printed_code_counts_once_its_last_group_is_typed(walk: Begin, post: Post) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    fill_person(page)
    go_on(page)
    page.protection.choice.set_value(PHRASE, PHRASE)
    page.protection.code.make()
    sheet = page.protection.code.sheet
    assert sheet
    prepared = page.context.access.session.prepared_code
    assert prepared
    go_on(page)
    assert page.steps.current() == PROTECTION
    QTest.keyClicks(sheet.last, prepared.code.groups[-1].lower())
    sheet.save_to(str(post.root / "code.pdf"))
    assert (post.root / "code.pdf").read_bytes().startswith(b"%PDF")
    go_on(page)
    gate.qtbot.waitUntil(lambda: bool(page.registers.lines))
    go_on(page)
    assert gate.opened().is_open
    assert post.profile().access.unlock_with_code(prepared.code.printed).screen == Screen.RECOVERY


def test_a_code_that_is_not_wanted_opens_nothing(walk: Begin, post: Post) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    page.protection.code.make()
    prepared = page.context.access.session.prepared_code
    assert prepared
    page.protection.code.drop()
    to_registers(gate, page)
    go_on(page)
    assert gate.opened().is_open
    assert post.profile().access.unlock_with_code(prepared.code.printed).screen == Screen.WRONG_CODE


def test_the_keyring_is_offered_where_there_is_one(walk: Begin, with_keyring: MemoryKeyring) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    gate.qtbot.waitUntil(lambda: page.protection.keyring.isVisibleTo(page.protection))
    to_registers(gate, page)
    page.protection.keyring.set_value(value=True)
    go_on(page)
    assert gate.opened().is_open
    assert len(with_keyring.kept) == 1


def test_the_language_changes_without_losing_an_answer(walk: Begin) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    fill_person(page)
    go_on(page)
    page.protection.choice.set_value(PHRASE, PHRASE)
    gate.gate.context.preferences.choose("language", "fr")
    again = gate.reach(FirstStart)
    assert again is not page
    assert again.steps.current() == PROTECTION
    assert again.protection.choice.value() == PHRASE
    again.steps.back.click()
    assert again.person.form.values()["agent"] == "Amira Benali"
    gate.qtbot.waitUntil(lambda: not isValid(page))


def test_one_may_begin_with_a_backup_and_come_back(walk: Begin) -> None:
    gate = walk()
    page = gate.reach(FirstStart)
    page.person.options.choose(Start.RESTORE)
    go_on(page)
    gate.reach(RestorePage).back.click()
    assert gate.reach(FirstStart).wishes.start == Start.RESTORE


def test_a_demonstration_is_filled_before_it_is_shown(walk: Begin, post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = DemoService.fill

    def few(self: DemoService, progress: Progress) -> object:
        return fill(self, 12, progress)

    monkeypatch.setattr(DemoService, "fill", few)
    gate = walk()
    page = gate.reach(FirstStart)
    page.person.options.choose(Start.DEMONSTRATION)
    assert page.person.form.values()["agent"] == "Camille Martin"
    go_on(page)
    page.protection.choice.set_value(PHRASE, PHRASE)
    go_on(page)
    gate.qtbot.waitUntil(lambda: bool(page.registers.lines))
    go_on(page)
    gate.qtbot.waitUntil(lambda: bool(gate.openings), timeout=300_000)  # years of papers, on whatever machine
    assert post.rows("SELECT value FROM setting WHERE name = 'demonstration'") == [("true",)]
    assert post.rows("SELECT count(*) FROM letter")[0][0] > 12
