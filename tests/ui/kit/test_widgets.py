"""The small widgets: chips that fit, panes that reflow, notices that come and go, a passphrase nobody reads."""

import threading
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.widgets.basics import (
    Avatar,
    Button,
    ElidedWords,
    IconButton,
    KeyCap,
    Words,
    column,
    key_hint,
    row,
)
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.inputs import CheckInput, Choice, ChoiceInput, RadioInput
from aso_desktop.ui.kit.widgets.notices import BAR_AFTER_MS, EmptyState, ErrorBar, ProgressStrip, Toast
from aso_desktop.ui.kit.widgets.panes import Facts, ListAndPreview, PreviewFrame, Tabs
from aso_desktop.ui.kit.widgets.password import PasswordInput
from aso_desktop.ui.kit.widgets.steps import OptionCard, Options, Steps

pytestmark = pytest.mark.usefixtures("look")

VIEWS = (
    View("all", "Tous mes services"),
    View("todo", "À traiter", 42),
    View("late", "En retard", 1200),
    View("open", "Sans réponse", 11),
)


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int = 0) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height or widget.sizeHint().height())
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_chips_that_do_not_fit_wait_in_a_menu(qtbot: QtBot) -> None:
    bar = ChipsBar("Views")
    bar.add_tool(IconButton("list-filter", "Filters", "Ctrl+Shift+F"))
    bar.chips.set_views(VIEWS, "open")
    shown(qtbot, bar, 1000)
    buttons = [b for b in bar.chips.findChildren(QPushButton) if b.isVisible()]
    assert [b.accessibleName() for b in buttons] == [
        "Tous mes services",
        "À traiter  42",
        "En retard  1,200",
        "Sans réponse  11",
    ]
    bar.resize(400, bar.height())
    visible = [b for b in bar.chips.findChildren(QPushButton) if b.isVisible()]
    assert any(b.accessibleName() == "Sans réponse  11" for b in visible), "the chosen one stays in sight"
    assert any(b.menu() for b in visible)
    edges = sorted((b.x(), b.x() + b.width()) for b in visible)
    assert all(left[1] <= right[0] for left, right in pairwise(edges)), "none overlaps"
    chosen: list[str] = []
    bar.chips.chosen.connect(chosen.append)
    more = next(b for b in visible if b.menu())
    more.menu().actions()[0].trigger()
    assert len(chosen) == 1
    bar.chips.set_figure("todo", 43)
    bar.chips.choose("all")
    assert len(chosen) == 1, "the program's own choice is not told"


@pytest.mark.parametrize("title", ["Départs", "Registre complet de toutes les arrivées"])
def test_the_search_stands_at_the_same_place_for_every_title(qtbot: QtBot, title: str) -> None:
    head = Head("", "Search a letter…")
    head.add_action(Button("New", "plus", "primary"))
    head.say(title, "42 letters")
    shown(qtbot, head, 1170)
    assert head.search is not None
    assert head.search.x() == (1170 - head.search.width()) // 2
    assert head._left.geometry().right() < head.search.x()
    assert head.search.geometry().right() < head._right.x()


def test_what_stands_beside_a_title_leaves_it_whole(qtbot: QtBot, theme_: Theme) -> None:
    theme_.choose(text_size=200)
    head = Head("Tableau dynamique", "Search a line…")
    beside = ChoiceInput((Choice("2026", Text("", "2026")),))
    head.add_beside_title(beside)
    head.add_action(Button("New", "plus", "primary"))
    shown(qtbot, head, 1240)
    assert head.search is not None
    assert head._title.width() >= head._title.sizeHint().width()
    assert beside.mapTo(head, beside.rect().topRight()).x() < head.search.x()


def test_search_as_you_type_and_the_way_out_of_it(qtbot: QtBot) -> None:
    head = Head("Letters", "Search a letter…")
    shown(qtbot, head, 683)
    field = head.search
    assert field is not None
    field.setFocus()
    with qtbot.waitSignal(field.searched) as searched:
        QTest.keyClicks(field, "sub")
    assert searched.args == ["sub"]
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.searched) as emptied:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert emptied.args == [""]
    with qtbot.waitSignal(field.palette_asked):
        QTest.mouseClick(field._key, Qt.MouseButton.LeftButton)


def test_the_preview_stands_beside_then_under_then_away(qtbot: QtBot) -> None:
    rows, preview = QLabel("list"), QLabel("preview")
    panes = ListAndPreview(rows, preview, "test")
    shown(qtbot, panes, 1300, 700)
    assert panes.orientation() == Qt.Orientation.Horizontal
    panes.resize(800, 400)
    assert panes.orientation() == Qt.Orientation.Vertical
    panes.toggle_preview()
    assert (rows.isVisible(), preview.isVisible()) == (False, True), "too low for both: in the place of the list"
    panes.toggle_preview()
    assert rows.isVisible()
    panes.toggle_preview()
    panes.resize(800, 700)
    assert rows.isVisible()
    panes.toggle_preview()
    assert not panes.preview_shown
    panes.toggle_preview()
    panes.setSizes([100, 300])
    panes.splitterMoved.emit(100, 1)
    assert not layout_memory().recall("splitters/test/Vertical").isEmpty()
    again = ListAndPreview(QLabel("list"), QLabel("preview"), "test")
    shown(qtbot, again, 800, 400)
    assert abs(again.sizes()[0] - 100) <= 2, "where it was left"


def test_a_low_preview_keeps_title_and_actions(qtbot: QtBot) -> None:
    frame = PreviewFrame("Preview")
    facts = Facts()
    facts.show_facts([("Due", "Tuesday", "danger"), ("Empty", "", ""), ("Sender", "Mairie", "")])
    frame.top.addWidget(Words("Subject", 15, bold=True))
    frame.add_detail(facts)
    frame.add_page("Page", QLabel("page"))
    frame.add_page("Enclosures (2)", QLabel("pieces"))
    shown(qtbot, frame, 360, 500)
    assert facts.isVisible()
    assert [c[1].text() for c in facts._cells if c[1].isVisible()] == ["Tuesday", "Mairie"]
    frame.tabs.choose(1)
    assert frame.pages.currentIndex() == 1
    frame.tabs.say(1, "Enclosures (3)")
    frame.resize(360, 150)
    assert not facts.isVisible()
    assert not frame.pages.isVisible()


def test_tabs_move_by_arrows(qtbot: QtBot) -> None:
    tabs = Tabs("Tabs")
    for title in ("One", "Two"):
        tabs.add(title)
    shown(qtbot, tabs, 300, 40)
    told: list[int] = []
    tabs.changed.connect(told.append)
    button = tabs._group.button(0)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert told == [1]
    assert tabs.current() == 1


def test_an_empty_list_says_one_sentence_and_a_way_out(qtbot: QtBot) -> None:
    empty = EmptyState("No late letter.", "See the week", "circle-check")
    shown(qtbot, empty, 500, 300)
    with qtbot.waitSignal(empty.asked):
        QTest.mouseClick(empty._button, Qt.MouseButton.LeftButton)
    empty.say("Nothing found.", "", "search")
    assert empty._button.isHidden()


def test_a_toast_offers_undo_and_leaves_by_itself(qtbot: QtBot) -> None:
    toast = Toast()
    _frame = shown(qtbot, column(toast), 600, 60)
    undone: list[str] = []
    toast.show_done("Letter filed", lambda: undone.append("yes"))
    assert toast.isVisible()
    assert toast.accessibleName() == "Letter filed"
    button = next(b for b in toast.findChildren(QPushButton) if b.text() == "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["yes"]
    assert toast.isHidden()
    toast._away.setInterval(5)
    toast.show_done("Letter filed")
    qtbot.waitUntil(toast.isHidden)


def test_a_trouble_can_be_tried_again_or_closed(qtbot: QtBot) -> None:
    bar = ErrorBar()
    _frame = shown(qtbot, column(bar), 600, 60)
    tries: list[str] = []
    bar.show_trouble("The disk is full.", lambda: tries.append("again"))
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == "Try again")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tries == ["again"]
    bar.show_trouble("The disk is full.", None)
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_progress_shows_late_counts_and_can_be_cancelled(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    _frame = shown(qtbot, column(strip), 500, 60)
    progress = Progress(Text("test", "Importing letters"))
    strip.follow(progress)
    assert not strip.isVisible(), "nothing under a tenth of a second"
    progress(3, 50, "courrier.eml")
    qtbot.waitUntil(strip.isVisible)
    assert not strip._line.isVisible()
    strip._elapsed = 1000 - BAR_AFTER_MS
    qtbot.waitUntil(strip._line.isVisible)
    assert strip._words.text() == "Importing letters · 3 of 50 · courrier.eml"
    QTest.mouseClick(strip._cancel, Qt.MouseButton.LeftButton)
    assert progress.cancelled
    qtbot.waitUntil(lambda: strip._words.text() == "Stopping…")
    progress.finished = True
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert threading.active_count() >= 1


def test_a_passphrase_is_dots_until_it_is_shown(qtbot: QtBot) -> None:
    field = PasswordInput("Passphrase")
    shown(qtbot, field, 400)
    field.line.setFocus()
    QTest.keyClicks(field.line, "ab cd")
    assert field.value() == "ab cd"
    assert field.line.displayText() == "•" * 5 or set(field.line.displayText()) == {"\u2022"}
    QTest.keyClicks(field.line, "A")
    assert field._caps.isVisible(), "a capital without Shift"
    QTest.keyClicks(field.line, "b")
    assert not field._caps.isVisible()
    field.show_secret(on=True)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    assert field._eye.accessibleName() == "Hide the passphrase"
    field.show_error("This is not the passphrase of this profile.")
    assert field.line.accessibleDescription().startswith("This is not")
    field.clear()
    assert field.value() == ""
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field.line, Qt.Key.Key_Return)


def test_steps_show_where_one_is(qtbot: QtBot) -> None:
    steps = Steps("ASO Desktop", "First start")
    for title in ("Section", "Passphrase", "Registers"):
        steps.add_step(title, title, "Why", QLabel(title))
    steps.add_foot("lock", "Encrypted on this computer")
    steps.set_note(0, "Section DAF")
    steps.go_to(0)
    shown(qtbot, steps, 1000, 600)
    assert not steps.back.isVisible()
    with qtbot.waitSignal(steps.next_asked) as asked:
        QTest.mouseClick(steps.next, Qt.MouseButton.LeftButton)
    assert asked.args == [0]
    steps.go_to(2, "Open")
    assert steps.back.isVisible()
    assert steps.next.accessibleName() == "Open"
    assert steps.current() == 2
    steps.resize(640, 384)
    assert not steps._rail.isVisible()
    assert steps._place.text() == "Step 3 of 3"


def test_one_option_at_a_time_opens_its_details(qtbot: QtBot) -> None:
    detail = QLabel("folder")
    cards = [OptionCard("Join", "Your colleagues use it already.", [detail]), OptionCard("Create", "You decide.")]
    options = Options("With whom?", cards)
    _frame = shown(qtbot, options, 600, 300)
    options.choose(0)
    assert detail.isVisible()
    QTest.keyClick(cards[0].radio, Qt.Key.Key_Down)
    assert options.current() == 1
    assert not detail.isVisible()


def test_buttons_are_wide_enough_for_their_words(qtbot: QtBot, theme_: Theme) -> None:
    for size in (100, 150, 200):
        theme_.choose(text_size=size)
        for kind in ("", "primary", "danger", "chip", "tab"):
            button = Button("Enregistrer et suivant", "check" if kind != "tab" else "", kind)
            qtbot.addWidget(button)
            button.show()
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
            assert button.accessibleName() == "Enregistrer et suivant"


def test_a_long_text_gives_way_and_is_whole_in_its_tooltip(qtbot: QtBot) -> None:
    words = ElidedWords("Bureau des affaires parlementaires et de la correspondance", 12)
    shown(qtbot, words, 120, 20)
    words.grab()
    assert words.toolTip() == words.text()
    words.resize(900, 20)
    words.grab()
    assert words.toolTip() == ""


def test_painted_widgets_have_words(qtbot: QtBot) -> None:
    chip = Chip("Retard 3 j", "danger", "clock", "en retard de 3 jours")
    box = row(chip, Avatar("AB"), KeyCap("F4"), key_hint("directory", "F4"), None)
    _frame = shown(qtbot, box, 400)
    assert chip.accessibleName() == "en retard de 3 jours"
    before = chip.sizeHint()
    chip.say("Retard 12 jours", "danger", "clock")
    assert chip.sizeHint().width() > before.width()
    assert box.grab().size() == QSize(400, box.height())


def test_marks_answer_to_the_keyboard(qtbot: QtBot) -> None:
    check, one, other = CheckInput("Urgent"), RadioInput("One"), RadioInput("Other")
    _frame = shown(qtbot, row(check, one, other), 400)
    check.setFocus()
    with qtbot.waitSignal(check.edited):
        QTest.keyClick(check, Qt.Key.Key_Space)
    assert check.value() is True
    one.setChecked(True)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Right)
    assert other.isChecked()
    assert not check.grab().toImage().isNull()


def test_a_drop_down_offers_its_lines(qtbot: QtBot) -> None:
    box = ChoiceInput((Choice(1, Text("test", "One")), Choice(2, Text("test", "Two"))))
    _frame = shown(qtbot, box, 120)
    box.set_value(2)
    box.set_choices((Choice(2, Text("test", "Two")), Choice(3, Text("test", "Three"))))
    assert box.value() == 2
    box.setFocus()
    with qtbot.waitSignal(box.edited):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.value() == 3
    assert box.mapToGlobal(QPoint(0, 0)) is not None
