"""Commands come from tables: bound where their keys work, found by the palette, letters switched off together."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.commands import Command, CommandDesk, Scope, key_words, letters_on
from aso_desktop.ui.kit.panel import PanelContext

REPLY = Command("letter.reply", Text("test", "Reply"), ("R",), Scope.LIST, icon="reply")
NEW = Command("letter.new", Text("test", "New"), ("Ctrl+N",))


def test_a_key_works_in_its_scope_only(qtbot: QtBot, context: PanelContext) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows, elsewhere = QListWidget(window), QListWidget(window)
    done: list[str] = []
    context.commands.bind(rows, [REPLY, NEW], {"letter.reply": lambda: done.append("reply")})
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    elsewhere.setFocus()
    QTest.keyClick(elsewhere, Qt.Key.Key_R)
    assert done == []
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_R)
    assert done == ["reply"]
    assert context.commands.action("letter.new") is None, "without handler nothing is bound"


def test_single_letters_are_switched_off_together(qtbot: QtBot, context: PanelContext) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    bound = context.commands.bind(place, [REPLY, NEW], {"letter.reply": lambda: None, "letter.new": lambda: None})
    with qtbot.waitSignal(context.commands.letters_changed):
        context.commands.use_letters(on=False)
    assert bound["letter.reply"].shortcuts() == []
    assert len(bound["letter.new"].shortcuts()) == 1
    assert letters_on() is False
    context.commands.use_letters(on=True)
    assert [key.toString() for key in bound["letter.reply"].shortcuts()] == ["R"]
    assert letters_on() is True


def test_a_closed_window_takes_its_own_actions_away(qtbot: QtBot) -> None:
    desk = CommandDesk()
    room, window = QWidget(), QWidget()
    qtbot.addWidget(room)
    done: list[str] = []
    desk.bind(room, [REPLY], {"letter.reply": lambda: done.append("room")})
    desk.bind(window, [REPLY], {"letter.reply": lambda: done.append("window")})
    for expected in ("window", "room"):
        action = desk.action("letter.reply")
        assert action is not None
        action.trigger()
        assert done[-1] == expected
        if expected == "window":
            with qtbot.waitSignal(window.destroyed):
                window.deleteLater()


def test_only_what_can_be_done_now_is_offered(qtbot: QtBot, context: PanelContext) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    bound = context.commands.bind(place, [REPLY], {"letter.reply": lambda: None})
    assert [one.command.id for one in context.commands.live()] == ["letter.reply"]
    bound["letter.reply"].setEnabled(False)
    assert context.commands.live() == ()


def test_keys_are_named_one_by_one() -> None:
    assert key_words("Ctrl+Shift+N") == ("Ctrl", "Shift", "N")
    assert key_words("Ctrl++") == ("Ctrl", "+")
    assert REPLY.is_single_letter
    assert not NEW.is_single_letter


def test_what_makes_no_sense_is_grey_with_its_reason_and_its_key_is_answered(
    qtbot: QtBot, context: PanelContext
) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    done: list[str] = []
    said: list[str] = []
    reasons = {"letter.reply": Text("test", "It is closed.")}
    desk = context.commands
    desk.refused.connect(said.append)
    handlers = {command.id: lambda name=command.id: done.append(name) for command in (REPLY, NEW)}
    bound = desk.bind(place, [REPLY, NEW], handlers, reasons.get)
    grey, free = desk.menu(bound.values(), place).actions()
    assert (grey.isEnabled(), grey.toolTip(), free.isEnabled()) == (False, "It is closed.", True)
    for action in bound.values():
        action.trigger()
    assert (done, said) == (["letter.new"], ["It is closed."])
    reasons.clear()
    bound["letter.reply"].trigger()
    assert (done[-1], desk.why_not("letter.reply")) == ("letter.reply", "")
