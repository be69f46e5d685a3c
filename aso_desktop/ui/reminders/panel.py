"""The room of reminders: what is to be chased, what was sent, the call book."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.people.queries import agents
from aso_desktop.services.reminders.queries import CallRow, Due, ReminderRow
from aso_desktop.ui.kit.cells import Column, Sort
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, key_hint, row, scrolled
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.reminders import dialogs
from aso_desktop.ui.reminders.commands import LIST, ROOM
from aso_desktop.ui.reminders.source import (
    CALLS,
    DUE,
    SENT,
    Line,
    Read,
    ReminderView,
    WholeSource,
    read_calls,
    read_due,
    read_sent,
)

TABLES: Final = frozenset(
    {"reminder", "reminder_rule", "phone_call", "letter", "task", "circuit", "endorsement", "deadline",
     "deadline_suspension"}
)  # fmt: skip
VIEWS: Final = ("due", "sent", "calls")
_ROOMS: Final = {"letter": "correspondence", "deadline": "deadlines", "circuit": "circuits", "task": "dossiers"}


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return RemindersPanel(context)


class RemindersPanel(HeadedPanel):
    """Three lists; what the line in front says stands beside it."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self._name, self._text = "due", ""
        self.head = Head(self.tr("Reminders"), self.tr("Search a reminder, a call, a person…"))
        self.bar = ChipsBar(self.tr("Views"))
        reads: dict[str, tuple[Read, tuple[Column, ...]]] = {
            "due": (read_due, DUE),
            "sent": (read_sent, SENT),
            "calls": (read_calls, CALLS),
        }
        names = {"due": self.tr("To be chased"), "sent": self.tr("Sent"), "calls": self.tr("Call book")}
        self.models = {
            name: ListModel(WholeSource(read), columns, context.runner, self) for name, (read, columns) in reads.items()
        }
        self.tables = {name: TableView(model, names[name]) for name, model in self.models.items()}
        self.said = Strip("okBox", "circle-check", "ok")
        self.title_words, self.about = Words("", 15, bold=True, wrap=True), Words("", ink="text2", wrap=True)
        self.text = Words("", wrap=True, selectable=True)
        self._build()
        self.acts = context.commands.bind(self, ROOM, self._on_room())
        self.acts |= context.commands.bind(self.lists, LIST, self._on_list())
        self._connect()
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Reminders")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln line(s)", "", self.models[self._name].rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.tables[self._name], self.text)

    @override
    def show_entry(self, entry: str) -> None:
        if entry in VIEWS:
            self.show_view(entry)

    @override
    def refresh(self) -> None:
        view = ReminderView(self.context.clock.today(), self.context.preferences.values.calendar, self._text)
        for model in self.models.values():
            model.open(view, Sort())

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    # --- acts --------------------------------------------------------------------------------------------------

    def show_view(self, name: str) -> None:
        """Show one of the three lists."""
        self._name = name
        self.bar.chips.choose(name)
        self._settle()

    def in_front(self) -> Any:
        """Return what is in front: `Due`, `ReminderRow` or `CallRow`; None on an empty list."""
        line: Any = self.tables[self._name].current_row()
        return line.of if isinstance(line, Line) else None

    def ask_send(self) -> None:
        """Show the words of the reminder in front, and send them."""
        one = self.in_front()
        if not isinstance(one, Due):
            return
        services = self.context.services
        dialog = FormDialog(self.context, dialogs.TEXT, self)
        dialog.form.set_values({"text": self._words_of(one)})
        sent: list[Any] = []

        def save(values: Mapping[str, Any]) -> Changes:
            made = services.reminders.send_one(one.subject_id, QCoreApplication.translate, values["text"])
            sent.append(made)
            changes: Changes = made.changes
            return changes

        dialog.accepted.connect(lambda: self._on_sent(sent[-1]) if sent else None)
        who = one.recipient or one.step
        dialog.ask(self.tr("Remind {who}").format(who=who), one.title, self.tr("Send and log"), save)

    def send_all(self) -> None:
        """Send every reminder that is due, one message for each person."""
        services = self.context.services
        self.context.runner.write(
            self, lambda: services.reminders.send(lambda _one: True, QCoreApplication.translate), self._on_all_sent
        )

    def ask_draft(self) -> None:
        """Write the reminder as a document, from a template of the gallery."""
        one = self.in_front()
        if isinstance(one, Due):
            kind, source = ("letter", one.subject_id) if one.subject == "letter" else ("", None)
            kinds = (("kinds", ("reminder", "letter")),)
            self.context.navigation.go(Target("drafts", kind=kind, id=source, action="new", values=kinds))

    def show_subject(self) -> None:
        """Show what the line in front is about."""
        one = self.in_front()
        if isinstance(one, Due | ReminderRow) and one.subject in _ROOMS and one.subject_id is not None:
            self.context.navigation.go(Target(_ROOMS[one.subject], kind=one.subject, id=one.subject_id))

    def ask_call(self) -> None:
        """Ask for a call of the call book."""

        def show(people: Any) -> None:
            services = self.context.services
            dialog = FormDialog(self.context, dialogs.CALL, self)
            dialog.form.field("for_agent_id").set_choices(dialogs.people_choices(people))
            dialog.form.set_values({"direction": "incoming"})
            dialog.ask(
                self.tr("Note a call"),
                self.tr("A day to call back puts it into the day of who calls back."),
                self.tr("Note"),
                lambda values: services.reminders.note_call(dialogs.call_input(values)),
            )

        self.context.runner.read(self, "people", agents, show)

    def call_done(self) -> None:
        """Say that the call in front was returned."""
        one, services = self.in_front(), self.context.services
        if isinstance(one, CallRow):
            self.context.undo.perform(self, lambda: services.reminders.call_done(one.id))

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_room(self) -> dict[str, Any]:
        return {
            "call.new": self.ask_call,
            "reminder.all": self.send_all,
            "reminder.rules": lambda: dialogs.RulesDialog(self.context, self).open(),
        }

    def _on_list(self) -> dict[str, Any]:
        return {
            "reminder.send": self.ask_send,
            "reminder.draft": self.ask_draft,
            "reminder.subject": self.show_subject,
            "call.done": self.call_done,
        }

    def _build(self) -> None:
        self.new = Button(self.tr("Note a call…"), "phone", "primary", "Ctrl+N")
        self.rules = Button(self.tr("Rules…"), "settings")
        for button in (self.rules, self.new):
            self.head.add_action(button)
        views = (
            View("due", self.tr("To be chased")), View("sent", self.tr("Sent")), View("calls", self.tr("Call book")),
        )  # fmt: skip
        self.bar.chips.set_views(views, self._name)
        self.lists = QStackedWidget()
        self.empties = {
            "due": EmptyState(self.tr("Nothing is to be chased today."), self.tr("What was sent"), "bell"),
            "sent": EmptyState(self.tr("No reminder was sent."), self.tr("To be chased"), "bell"),
            "calls": EmptyState(self.tr("No call was noted."), self.tr("Note a call…"), "phone"),
        }
        for name in VIEWS:
            self.lists.addWidget(self.tables[name])
            self.lists.addWidget(self.empties[name])
        hints = row(
            key_hint(self.tr("Send"), self.tr("Enter")), key_hint(self.tr("From a template"), "D"),
            key_hint(self.tr("Show it"), "O"), None, margins=(16, 8, 16, 8), gap=20, kind="footbar",
        )  # fmt: skip
        left = column(self.said, self.lists, hints, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        page = column(self.title_words, self.about, self.text, None, margins=(16, 14, 16, 14), gap=8)
        self.split = ListAndPreview(left, column(scrolled(page), kind="preview"), "reminders")
        self.lay_out(self.head, self.bar, self.split)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["call.new"].trigger)
        self.rules.clicked.connect(self.acts["reminder.rules"].trigger)
        self.bar.chips.chosen.connect(self.show_view)
        self.empties["due"].asked.connect(lambda: self.show_view("sent"))
        self.empties["sent"].asked.connect(lambda: self.show_view("due"))
        self.empties["calls"].asked.connect(self.acts["call.new"].trigger)
        for name, table in self.tables.items():
            table.current_changed.connect(lambda _row: self._show_line())
            table.previewed.connect(lambda _row: self.text.setFocus())
            self.models[name].count_changed.connect(lambda count, name=name: self._on_count(name, count))
            self.models[name].loaded.connect(self._show_line)
        self.tables["due"].opened.connect(lambda _row: self.ask_send())
        self.tables["sent"].opened.connect(lambda _row: self.show_subject())
        self.tables["calls"].opened.connect(lambda _row: self.call_done())
        self.serve_search(self._on_searched)

    def _settle(self) -> None:
        """Show the list in front, or why it is empty."""
        filled = self.models[self._name].rowCount() > 0
        self.lists.setCurrentWidget(self.tables[self._name] if filled else self.empties[self._name])
        self._show_line()
        self.status_changed.emit()

    def _on_count(self, name: str, count: int) -> None:
        self.bar.chips.set_figure(name, count)
        self._settle()

    def _show_line(self) -> None:
        one = self.in_front()
        if isinstance(one, Due):
            about = " · ".join(filter(None, (one.recipient or one.step, one.address)))
            self._show(" ".join(filter(None, (one.number, one.title))), about, self._words_of(one))
        elif isinstance(one, ReminderRow):
            self._show(one.recipient, one.sent_at[:16].replace("T", " "), one.text)
        elif isinstance(one, CallRow):
            self._show(one.subject, " · ".join(filter(None, (one.caller, one.phone, one.for_agent))), one.notes)
        else:
            self._show("", "", "")

    def _show(self, title: str, about: str, text: str) -> None:
        self.title_words.say(title)
        self.about.say(about)
        self.text.say(text)

    @staticmethod
    def _words_of(one: Due) -> str:
        from aso_desktop.services.reminders.wording import line_of

        return line_of(one, QCoreApplication.translate)

    def _on_sent(self, sent: Any) -> None:
        dialogs.SentDialog(sent.digests, self).open()

    def _on_all_sent(self, sent: Any) -> None:
        self.context.undo.record(sent.changes)
        if sent.digests:
            self._on_sent(sent)
        else:
            self.said.show_words(self.tr("Nothing is to be chased today."))

    def _on_searched(self, typed: str) -> None:
        self._text = typed
        self.refresh()
