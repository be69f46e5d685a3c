"""What can be done to the dossier or the card in front."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.board.queries import DONE, TASK_STATES, BoardColumn, Card
from aso_desktop.services.dossiers.closing import nothing_to_lift
from aso_desktop.services.dossiers.values import DossierInput, PieceInput
from aso_desktop.services.people import queries as people
from aso_desktop.services.tasks import queries as tasks
from aso_desktop.ui.dossiers import dialogs
from aso_desktop.ui.dossiers.board import title_of
from aso_desktop.ui.dossiers.dialogs import DossierDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.panel import PanelContext

_FOR_DOSSIERS: Final = QT_TRANSLATE_NOOP(
    "dossiers", "This column is for dossiers: a task is to start, in hand, waiting or done."
)
InFront = Callable[[], tuple[str, UUID] | None]
"""Gives the kind (`dossier`, `task`) and the id of what is in front."""
Save = Callable[[Any, Mapping[str, Any]], Changes]


class DossierActs(QObject):
    """Runs the commands of the room."""

    def __init__(self, context: PanelContext, in_front: InFront, place: QWidget) -> None:
        """`place` is what questions stand over."""
        super().__init__(place)
        self._context = context
        self._in_front = in_front
        self._place = place

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "dossier.new": lambda: self._ask_new(None),
            "dossier.sub": lambda: self._on_dossier(self._ask_new),
            "dossier.task": lambda: self._on_dossier(self._ask_task),
            "dossier.edit": self._ask_change,
            "dossier.note": lambda: self._on_dossier(self._ask_note),
            "dossier.file": lambda: self._on_dossier(self._ask_file),
            "dossier.due": self._ask_due,
            "dossier.assign": lambda: self._with_agents(self._ask_lead),
            "dossier.block": lambda: self._with_agents(self._ask_block),
            "dossier.unblock": lambda: self._on_dossier(self._ask_unblock),
            "dossier.hold": lambda: self._on_dossier(self._ask_hold),
            "dossier.reopen": lambda: self._on_dossier(self._ask_reopen),
        }

    # --- cards -------------------------------------------------------------------------------------------------

    def send(self, card: Card, column: str, over: Callable[[], object]) -> None:
        """Put a card into a column; `over` is called once it stands there, or may not."""
        services = self._context.services
        if card.kind == "task" and column not in TASK_STATES:
            self._context.faults.report(UserError(_FOR_DOSSIERS), self._place)
            over()
            return

        def say(error: Exception) -> None:
            self._context.faults.report(error, self._place)
            over()

        def move() -> Changes:
            room = services.tasks.move_to if card.kind == "task" else services.dossier_life.set_stage
            done: Changes = room([card.id], column)
            return done

        self._context.undo.perform(self, move, lambda _changes: over(), say)

    def weigh(self, card: Card, importance: str) -> None:
        """Set the importance of a card."""
        services = self._context.services
        room = services.tasks if card.kind == "task" else services.dossiers
        self._context.undo.perform(self, lambda: room.set_importance([card.id], importance))

    def arrange(self, order: Sequence[UUID], then: Callable[[Any], None]) -> None:
        """Keep the order of a column, on this device."""
        services = self._context.services
        self._context.runner.write(self, lambda: services.board.arrange(order), then)

    def ask_columns(self, present: Sequence[BoardColumn], then: Callable[[Any], None]) -> None:
        """Ask for the columns of the board."""
        lines = "\n".join(f"{title_of(c)}; {c.limit}" if c.limit else title_of(c) for c in present)

        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            services.board.keep_columns(read_columns(values["lines"], present))
            return Changes()

        dialog = self._question(
            dialogs.COLUMNS, self.tr("Columns of the board"), {"lines": lines}, save,
            self.tr("The last column takes what is finished. A limit warns and forbids nothing."),
        )  # fmt: skip
        dialog.accepted.connect(lambda: then(None))

    # --- dossiers ----------------------------------------------------------------------------------------------

    def _ask_new(self, parent: UUID | None) -> None:
        def ask(choices: Any) -> None:
            dialog, services = DossierDialog(self._context, choices, None, self._place), self._context.services

            def save(values: Mapping[str, Any]) -> Changes:
                changes: Changes = services.dossiers.create(DossierInput(parent_id=parent, **values)).changes
                return changes

            dialog.ask(self.tr("New sub-dossier") if parent else self.tr("New dossier"), "", self.tr("Open"), save)

        self._context.runner.read(self, "choices", lambda db: (queries.plan(db), people.agents(db)), ask)

    def _ask_change(self) -> None:
        found = self._in_front()
        if found is not None:
            change = self._ask_change_task if found[0] == "task" else self._ask_edit
            change(found[1])

    def _ask_change_task(self, task_id: UUID) -> None:
        def ask(read: Any) -> None:
            agents, task = read
            dialog = self._question(
                dialogs.TASK, self.tr("Change the task"), {}, lambda services, v: services.tasks.edit(task_id, v)
            )
            dialog.form.field("owner_id").set_choices(dialogs.agent_choices(agents))
            due_on = date.fromisoformat(task.due_on) if task.due_on else None
            dialog.form.set_values({"title": task.title, "owner_id": task.owner_id, "due_on": due_on})

        self._context.runner.read(self, "edit", lambda db: (people.agents(db), tasks.task(db, task_id)), ask)

    def _ask_edit(self, dossier_id: UUID) -> None:
        def ask(read: Any) -> None:
            dialog = DossierDialog(self._context, read[:2], read[2], self._place)
            dialog.ask(self.tr("Change the dossier"), "", self.tr("Save"), dialog.save_edit)

        self._context.runner.read(
            self, "edit", lambda db: (queries.plan(db), people.agents(db), queries.dossier(db, dossier_id)), ask
        )

    def _ask_task(self, dossier_id: UUID) -> None:
        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            from aso_desktop.services.tasks.values import TaskInput

            done: Changes = services.tasks.create(TaskInput(origin="dossier", source_id=dossier_id, **values))
            return done

        def ask(agents: Any) -> None:
            dialog = self._question(dialogs.TASK, self.tr("New task"), {}, save)
            dialog.form.field("owner_id").set_choices(dialogs.agent_choices(agents))

        self._context.runner.read(self, "agents", people.agents, ask)

    def _ask_note(self, dossier_id: UUID) -> None:
        self._question(
            dialogs.NOTE, self.tr("Add a note"), {},
            lambda services, values: services.dossiers.add_note(dossier_id, values["text"]),
            self.tr("A note stays as it was written; another one may correct it."),
        )  # fmt: skip

    def _ask_file(self, dossier_id: UUID) -> None:
        name, _kind = QFileDialog.getOpenFileName(self._place, self.tr("Add a document"))
        services = self._context.services
        if name:
            piece = PieceInput("document", path=Path(name))
            self._context.undo.perform(self, lambda: services.dossier_pieces.add(dossier_id, piece))

    def _ask_due(self) -> None:
        found = self._in_front()
        if found is None:
            return
        kind, row_id = found

        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            if kind == "task":
                done: Changes = services.tasks.postpone(row_id, values["due_on"])
            else:
                done = services.dossiers.edit(row_id, {"due_on": values["due_on"]}, {})
            return done

        self._question(dialogs.DAY, self.tr("Change the due day"), {}, save, self.tr("Urgency follows the dates."))

    def _ask_lead(self, agents: Any) -> None:
        found = self._in_front()
        if found is None:
            return
        kind, row_id = found

        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            room = services.tasks if kind == "task" else services.dossiers
            done: Changes = room.assign([row_id], values["lead_id"])
            return done

        dialog = self._question(dialogs.PERSON, self.tr("Assign"), {}, save)
        dialog.form.field("lead_id").set_choices(dialogs.agent_choices(agents))

    def _ask_block(self, agents: Any) -> None:
        def ask(dossier_id: UUID) -> None:
            dialog = self._question(
                dialogs.BLOCK, self.tr("Block the dossier"), {},
                lambda services, v: services.dossier_life.block(dossier_id, v["reason"], v["lifter_id"]),
                self.tr("Nothing progresses in it until that is lifted; everyone sees the reason."),
            )  # fmt: skip
            dialog.form.field("lifter_id").set_choices(dialogs.agent_choices(agents, dialogs.ANYBODY))

        self._on_dossier(ask)

    def _ask_hold(self, dossier_id: UUID) -> None:
        self._question(
            dialogs.REASON, self.tr("Hold the dossier"), {},
            lambda services, values: services.dossier_life.hold(dossier_id, values["reason"]),
            self.tr("It is neither disposed of nor transferred until that is lifted."),
        )  # fmt: skip

    def _ask_unblock(self, dossier_id: UUID) -> None:
        def read(db: Any) -> queries.StopRow | UserError:
            present = sorted((s for s in queries.stops(db, dossier_id) if not s.lifted_at), key=lambda s: s.kind)
            return present[0] if present else nothing_to_lift(db, dossier_id)  # a block before a hold

        def ask(found: queries.StopRow | UserError) -> None:
            if isinstance(found, UserError):
                self._context.faults.report(found, self._place)
                return
            title = self.tr("Lift the block") if found.kind == "block" else self.tr("Lift the hold")
            self._question(
                dialogs.FREED, title, {},
                lambda services, values: services.dossier_life.lift([found.id], values["reason"]),
                found.reason,
            )  # fmt: skip

        self._context.runner.read(self, "stops", read, ask)

    def _ask_reopen(self, dossier_id: UUID) -> None:
        self._question(
            dialogs.REASON, self.tr("Reopen the dossier"), {},
            lambda services, values: services.dossier_life.reopen(dossier_id, values["reason"]),
        )  # fmt: skip

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_dossier(self, act: Callable[[UUID], object]) -> None:
        found = self._in_front()
        if found is not None and found[0] == "dossier":
            act(found[1])

    def _with_agents(self, act: Callable[[Any], object]) -> None:
        self._context.runner.read(self, "agents", people.agents, act)

    def _question(
        self, fields: Any, title: str, values: Mapping[str, Any], save: Save, sentence: str = ""
    ) -> FormDialog:
        dialog, services = FormDialog(self._context, fields, self._place), self._context.services
        dialog.form.set_values(dict(values))
        dialog.ask(title, sentence, self.tr("Save"), lambda given: save(services, given))
        return dialog


def read_columns(lines: str, present: Sequence[BoardColumn]) -> list[BoardColumn]:
    """Return the columns that are typed, `name; limit` a line; those that keep their name keep their cards."""
    known = {title_of(column): column for column in present}
    typed = [line.rsplit(";", 1) for line in lines.splitlines() if line.strip()]
    made = []
    for place, parts in enumerate(typed):
        name, limit = parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""
        column = known.get(name, BoardColumn(name, name))
        is_last = place == len(typed) - 1
        key = DONE if is_last else column.key
        label = name if is_last and name not in known else column.label
        made.append(BoardColumn(key, label, int(limit) if limit.isdecimal() else 0))
    return made
