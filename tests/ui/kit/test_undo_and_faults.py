"""What was done can be undone; what went wrong is said where it belongs."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.faults import Bug, Refusal, Trouble
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.undo import Act


class Shelf:
    """Something that can be written and taken back, like a service."""

    def __init__(self) -> None:
        self.books: list[str] = []
        self.refuse: Exception | None = None

    def add(self, book: str) -> Changes:
        self.books.append(book)
        return Changes(frozenset({"book"}), words=Text("test", f"add {book}"), inverse=lambda: self.take(book))

    def take(self, book: str) -> Changes:
        if self.refuse is not None:
            raise self.refuse
        self.books.remove(book)
        return Changes(frozenset({"book"}), words=Text("test", f"take {book}"), inverse=lambda: self.add(book))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    assert qtbot
    return QObject()


def perform(qtbot: QtBot, context: PanelContext, owner: QObject, work: Callable[[], Changes]) -> None:
    with qtbot.waitSignal(context.undo.changed):
        context.undo.perform(owner, work)


def test_undo_and_redo_are_one_act(qtbot: QtBot, context: PanelContext, shelf: Shelf, owner: QObject) -> None:
    acts: list[Act] = []
    context.undo.done.connect(acts.append)
    perform(qtbot, context, owner, lambda: shelf.add("Code civil"))
    assert (shelf.books, context.undo.undo_words, context.undo.redo_words) == (["Code civil"], "add Code civil", "")
    with qtbot.waitSignal(context.undo.changed):
        context.undo.undo()
    assert (shelf.books, context.undo.undo_words, context.undo.redo_words) == ([], "", "add Code civil")
    with qtbot.waitSignal(context.undo.changed):
        context.undo.redo()
    assert (shelf.books, context.undo.undo_words) == (["Code civil"], "add Code civil")
    assert [act.words for act in acts] == ["add Code civil"]
    assert [act.words for act in context.undo.history()] == ["add Code civil"]


def test_a_new_act_ends_what_could_be_done_again(
    qtbot: QtBot, context: PanelContext, shelf: Shelf, owner: QObject
) -> None:
    perform(qtbot, context, owner, lambda: shelf.add("one"))
    with qtbot.waitSignal(context.undo.changed):
        context.undo.undo()
    perform(qtbot, context, owner, lambda: shelf.add("two"))
    assert context.undo.redo_words == ""
    context.undo.redo()
    assert shelf.books == ["two"]


def test_an_act_without_way_back_is_told_but_not_kept(qtbot: QtBot, context: PanelContext, owner: QObject) -> None:
    told: list[Changes] = []
    context.undo.changed.connect(told.append)
    perform(qtbot, context, owner, lambda: Changes(frozenset({"letter"})))
    assert [change.tables for change in told] == [frozenset({"letter"})]
    assert context.undo.undo_words == ""


def test_the_button_of_an_older_act_does_nothing(
    qtbot: QtBot, context: PanelContext, shelf: Shelf, owner: QObject
) -> None:
    acts: list[Act] = []
    context.undo.done.connect(acts.append)
    perform(qtbot, context, owner, lambda: shelf.add("one"))
    perform(qtbot, context, owner, lambda: shelf.add("two"))
    context.undo.undo_act(acts[0])
    assert shelf.books == ["one", "two"]
    with qtbot.waitSignal(context.undo.changed):
        context.undo.undo_act(acts[1])
    assert shelf.books == ["one"]


def test_a_colleagues_newer_value_ends_the_undo_and_is_said(
    qtbot: QtBot, context: PanelContext, shelf: Shelf, owner: QObject
) -> None:
    perform(qtbot, context, owner, lambda: shelf.add("one"))
    shelf.refuse = UserError(Text("test", "A colleague changed it since."))
    with qtbot.waitSignal(context.faults.refused) as refused:
        context.undo.undo()
    assert refused.args == [Refusal("A colleague changed it since.")]
    assert context.undo.undo_words == ""


def test_a_full_disk_keeps_the_undo_for_later(
    qtbot: QtBot, context: PanelContext, shelf: Shelf, owner: QObject
) -> None:
    perform(qtbot, context, owner, lambda: shelf.add("one"))
    shelf.refuse = EnvironmentFailure(Text("test", "The disk is full."))
    with qtbot.waitSignal(context.faults.troubled):
        context.undo.undo()
    assert context.undo.undo_words == "add one"
    context.undo.clear()
    assert context.undo.undo_words == ""


class FormLike(QWidget):
    """Takes errors of one field."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []

    def show_error(self, field: str, words: str) -> bool:
        self.shown.append((field, words))
        return field == "subject"


def test_a_question_that_is_being_saved_is_not_saved_twice_nor_left(
    qtbot: QtBot, context: PanelContext, shelf: Shelf
) -> None:
    dialog = FormDialog(context, (Field("title", Text("test", "Title")),), None)
    qtbot.addWidget(dialog, before_close_func=lambda _dialog: None)
    written = threading.Event()
    dialog.ask("Book", "", "Add", lambda values: (written.wait(10), shelf.add(values["title"]))[1])
    dialog.form.set_values({"title": "Code civil"})
    for _press in range(2):
        QTest.keyClick(dialog.form.field("title"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        written.set()
    assert not context.runner.is_writing(dialog)
    assert shelf.books == ["Code civil"]
    assert [act.words for act in context.undo.history()] == ["add Code civil"]


def test_a_refused_field_is_told_by_the_nearest_form(qtbot: QtBot, context: PanelContext) -> None:
    form = FormLike()
    qtbot.addWidget(form)
    inside = QWidget(form)
    with qtbot.assertNotEmitted(context.faults.refused):
        context.faults.report(UserError(Text("test", "Write a subject."), "subject"), inside)
    assert form.shown == [("subject", "Write a subject.")]
    with qtbot.waitSignal(context.faults.refused) as refused:
        context.faults.report(UserError(Text("test", "Close the register first."), "register"), inside)
    assert refused.args == [Refusal("Close the register first.")]


def test_what_the_machine_refuses_can_be_tried_again(qtbot: QtBot, context: PanelContext) -> None:
    tries: list[int] = []
    with qtbot.waitSignal(context.faults.troubled) as troubled:
        context.faults.report(EnvironmentFailure(Text("test", "The share is away.")), again=lambda: tries.append(1))
    trouble: Trouble = troubled.args[0]
    assert trouble.words == "The share is away."
    assert trouble.again is not None
    trouble.again()
    assert tries == [1]


def test_a_stopped_work_is_no_fault(qtbot: QtBot, context: PanelContext) -> None:
    with qtbot.assertNotEmitted(context.faults.broke):
        context.faults.report(Cancelled())


def test_a_bug_is_told_once_and_its_report_quotes_no_document(
    context: PanelContext, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("Unexpected fault")

    def fail() -> None:
        raise ValueError("Mme Lefèvre, recours gracieux")

    bugs: list[Bug] = []
    context.faults.broke.connect(bugs.append)
    for _time in range(3):
        try:
            fail()
        except ValueError as error:
            context.faults.report(error)
    assert len(bugs) == 1
    context.faults.save_report(bugs[0], tmp_path / "report.txt")
    report = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "Lefèvre" not in report
    assert "ValueError" in report
    assert "fail" in report
    assert "2026-11-13" in report
