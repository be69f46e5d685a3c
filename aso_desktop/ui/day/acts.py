"""What Enter, P and A do to an item of the day."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.steps import Mode
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.day import prints, queries
from aso_desktop.services.day.briefing import briefing
from aso_desktop.services.day.queries import Item
from aso_desktop.services.day.statements import prints as statement_prints
from aso_desktop.services.day.statements.tables import Asked, statement
from aso_desktop.services.people.queries import AgentRow, agents, present_agent
from aso_desktop.services.sharing.values import Item as Shared
from aso_desktop.ui.day.dialogs import POSTPONE, SETTLE, STATEMENT, act_of, visa_fields
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.proving import PASSPHRASE, proven
from aso_desktop.ui.kit.widgets.inputs import Choice

_NAME: Final = "{name}"
_NOTHING: Final = QT_TRANSLATE_NOOP("day", "Nothing is in front: choose a line of the list.")
_NOT_POSTPONED: Final = QT_TRANSLATE_NOOP("day", "Only a task or an internal deadline is postponed here.")
_NOT_ASSIGNED: Final = QT_TRANSLATE_NOOP("day", "Only a task or a letter is assigned here.")


class DayActs(QObject):
    """Deals with the item in front."""

    said = Signal(str)
    """Something was done that the list does not show by itself."""

    def __init__(self, context: PanelContext, place: QWidget) -> None:
        super().__init__(place)
        self.context = context
        self._place = place

    def deal_with(self, item: Item) -> None:
        """Do what stands at the right of the line."""
        acts = {
            "endorse": self.ask_act,
            "chase": self.chase,
            "finish": self.finish,
            "call_back": self.call_back,
            "settle": self.ask_settle,
        }
        acts.get(item.action, self.show_record)(item)

    def ask_act(self, item: Item) -> None:
        """Ask for the act on a step that waits."""

        def read(db: Any) -> tuple[circuits.CircuitRow | None, list[AgentRow]]:
            return circuits.circuit(db, item.id), agents(db)

        def show(found: tuple[circuits.CircuitRow | None, list[AgentRow]]) -> None:
            row, people = found
            if row is not None and item.place is not None:
                self._ask_act(item, row.view.steps[item.place].step.mode, people)

        self.context.runner.read(self._place, "circuit", read, show)

    @staticmethod
    def why_not(item: Item | None, name: str) -> Text | None:
        """Say why an item is neither postponed nor assigned; a legal clock has no day of ours."""
        if item is None:
            return _NOTHING
        if name == "day.postpone":
            return None if item.kind == "task" or item.action == "settle" else _NOT_POSTPONED
        return None if item.kind in ("task", "letter") else _NOT_ASSIGNED

    def chase(self, item: Item) -> None:
        """Send the reminder of a late item."""
        services = self.context.services
        self.context.runner.write(
            self._place,
            lambda: services.reminders.send_one(item.id, QCoreApplication.translate),
            self._on_sent,
        )

    def chase_all(self) -> None:
        """Send every reminder that is due, one message for each person."""
        services = self.context.services
        self.context.runner.write(
            self._place,
            lambda: services.reminders.send(lambda _one: True, QCoreApplication.translate),
            self._on_sent,
        )

    def finish(self, item: Item) -> None:
        """Say that a task is done."""
        services = self.context.services
        self.context.undo.perform(self._place, lambda: services.tasks.move_to([item.id], "done"))

    def call_back(self, item: Item) -> None:
        """Say that a call was returned."""
        services = self.context.services
        self.context.undo.perform(self._place, lambda: services.reminders.call_done(item.id))

    def ask_settle(self, item: Item) -> None:
        """Ask how a deadline ended."""
        services = self.context.services
        self._ask(
            SETTLE,
            (self.tr("Settle the deadline"), item.title, self.tr("Settle")),
            lambda values: services.deadlines.settle(item.id, values["how"], values["reason"] or ""),
            {"how": "met"},
        )

    def show_record(self, item: Item) -> None:
        """Show the record that an item speaks of, in its own room."""
        rooms = {
            "letter": "correspondence",
            "draft": "drafts",
            "conflict": "sync",
            "excess": "budget",
            "drift": "budget",
        }
        kind = "line" if item.kind in ("excess", "drift") else item.kind
        if item.kind == "deadline":
            self.context.runner.read(self._place, "subject", lambda db: _letter_of(db, item.id, self.context), self._go)
        elif item.kind in rooms:
            self.context.navigation.go(Target(rooms[item.kind], kind=kind, id=item.id))

    def ask_postpone(self, item: Item | None) -> None:
        """Ask for another day for a task or an internal deadline, with the reason."""
        if item is None:
            return
        self._ask(
            POSTPONE,
            (self.tr("Postpone"), item.title, self.tr("Postpone")),
            lambda values: self._postpone(item, values),
        )

    def ask_assign(self, item: Item | None) -> None:
        """Ask who deals with a task or a letter from now on."""
        if item is not None:
            self.context.runner.read(self._place, "people", agents, lambda people: self._ask_assign(item, people))

    def ask_briefing(self, kind: str) -> None:
        """Ask for a file and write the briefing there: PDF, .docx or plain text."""
        name = f"{_documents()}/{self.context.clock.today():%Y-%m-%d}-{kind}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._place, self.tr("Write the briefing"), name, "PDF (*.pdf);;Word (*.docx);;Text (*.txt)"
        )
        if chosen:
            self.write_briefing(kind, Path(chosen))

    def open_event(self, key: tuple[str, UUID]) -> None:
        """Show a meeting in its room, an entry of an agenda in the calendar."""
        kind, row_id = key
        room = "meetings" if kind == "meeting" else "calendar"
        day = (("day", self.context.clock.today()),)
        self.context.navigation.go(Target(room, kind=kind, id=row_id, values=day))

    def ask_statement(self) -> None:
        """Ask which statement is wanted, then where to write it."""
        dialog = FormDialog(self.context, STATEMENT, self._place)
        dialog.form.set_values({"kind": "pending", "week": self.context.clock.today()})
        sentence = self.tr("From real figures: what came, what left, what is pending, by officer and by age.")
        wanted: list[Mapping[str, Any]] = []
        dialog.accepted.connect(lambda: self._ask_where(wanted[-1]) if wanted else None)

        def keep(values: Mapping[str, Any]) -> Changes:
            wanted.append(dict(values))
            return Changes()

        dialog.ask(self.tr("Statements"), sentence, self.tr("Write it…"), keep)

    def _ask_where(self, values: Mapping[str, Any]) -> None:
        name = f"{_documents()}/{self.context.clock.today():%Y-%m-%d}-{values['kind']}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._place, self.tr("Write the statement"), name, "PDF (*.pdf);;Excel (*.xlsx);;Text (*.txt)"
        )
        if chosen:
            self.write_statement(values["kind"], values["week"], Path(chosen))

    def write_statement(self, kind: str, week: date | None, path: Path) -> None:
        """Write a statement of the office."""
        calendar, clock = self.context.preferences.values.calendar, self.context.clock

        def read(db: Any) -> Path:
            asked = Asked(clock.today(), calendar, QCoreApplication.translate)
            page = statement(db, kind, asked, week)
            return statement_prints.write(page, path, clock, QCoreApplication.translate)

        told = self.tr("Written: {name}")
        self.context.runner.read(
            self._place, "statement", read, lambda made: self.said.emit(told.format(name=made.name)), slow=True
        )

    def write_briefing(self, kind: str, path: Path) -> None:
        """Write the briefing of the agent who works here."""
        calendar, clock = self.context.preferences.values.calendar, self.context.clock

        def read(db: Any) -> Path:
            agent = present_agent(db)
            me = agent.id if agent else None
            today = clock.today()
            view = queries.view_of(db, me, today, calendar)
            items = queries.day(db, view)
            page = briefing(db, kind, view, items, agent.name if agent else "", QCoreApplication.translate)
            return prints.write(page, path, clock, QCoreApplication.translate)

        told = self.tr("Written: {name}")
        self.context.runner.read(
            self._place, "briefing", read, lambda made: self.said.emit(told.format(name=made.name))
        )

    # --- inside ------------------------------------------------------------------------------------------------

    def _ask(
        self,
        fields: Sequence[Field],
        words: tuple[str, str, str],
        save: Any,
        values: Mapping[str, Any] | None = None,
    ) -> None:
        dialog = FormDialog(self.context, fields, self._place)
        dialog.form.set_values(dict(values or {}))
        dialog.ask(*words, save)

    def _ask_act(self, item: Item, mode: Mode, people: Sequence[AgentRow]) -> None:
        services = self.context.services
        place = item.place or 0
        self._ask(
            (*visa_fields(mode, _choices(people)), PASSPHRASE),
            (self.tr("Act on the circuit"), item.title, self.tr("Sign the act")),
            lambda values: proven(
                services,
                values[PASSPHRASE.name],
                lambda: services.circuits.act(act_of(item.id, place, values)),
            ),
        )

    def _ask_assign(self, item: Item, people: Sequence[AgentRow]) -> None:
        fields = (
            Field("agent", QT_TRANSLATE_NOOP("day", "Agent"), Kind.CHOICE, choices=_choices(people)),
            Field("note", QT_TRANSLATE_NOOP("day", "A word about it")),
        )
        self._ask(
            fields,
            (self.tr("Assign"), item.title, self.tr("Assign")),
            lambda values: self._hand_over(item, values),
        )

    def _hand_over(self, item: Item, values: Mapping[str, Any]) -> Changes:
        """Assign an item, with a word on it where one was typed."""
        to, services = UUID(values["agent"]), self.context.services
        if values["note"]:
            told: Changes = services.sharing.hand_over(
                [Shared(item.kind, item.id)], to, QCoreApplication.translate, values["note"]
            )
            return told
        room = services.tasks if item.kind == "task" else services.correspondence
        changes: Changes = room.assign([item.id], to)
        return changes

    def _postpone(self, item: Item, values: Mapping[str, Any]) -> Changes:
        services = self.context.services
        if item.kind == "task":
            moved: Changes = services.tasks.postpone(item.id, values["day"])
        else:
            moved = services.deadlines.move(item.id, values["day"], values["reason"])
        return moved

    def _on_sent(self, sent: Any) -> None:
        self.context.undo.record(sent.changes)
        names = ", ".join(filter(None, (digest.recipient for digest in sent.digests)))
        if sent.digests:
            self.said.emit(self.tr("Reminder written and logged: {names}").format(names=names))
        else:
            self.said.emit(self.tr("Nothing is to be chased today."))

    def _go(self, letter_id: UUID | None) -> None:
        if letter_id is not None:
            self.context.navigation.go(Target("correspondence", kind="letter", id=letter_id))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _choices(people: Sequence[AgentRow]) -> tuple[Choice, ...]:
    """Return the agents who are here as choices."""
    name = Text("day", _NAME)
    return tuple(Choice(str(row.id), name.format(name=row.name)) for row in people if row.active)


def _letter_of(db: Any, deadline_id: UUID, context: PanelContext) -> UUID | None:
    from aso_desktop.services.deadlines.queries import one

    row = one(db, deadline_id, context.preferences.values.calendar, context.clock.today())
    return row.subject_id if row is not None and row.subject == "letter" else None
