"""What can be done to the circuit in front, besides the act that is asked."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.acts import EXPECTED, Remark, Result
from aso_desktop.core.i18n import Text
from aso_desktop.services.circuits.labels import DO
from aso_desktop.services.circuits.rules import ENDED, NO_EFFECT
from aso_desktop.services.circuits.values import ActInput
from aso_desktop.ui.circuits import dialogs, front
from aso_desktop.ui.circuits.reading import Whole
from aso_desktop.ui.circuits.seals_dialog import SealsDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.proving import PASSPHRASE, proven
from aso_desktop.ui.kit.reading_window import CompareWindow
from aso_desktop.ui.kit.widgets.basics import Button
from aso_desktop.ui.kit.widgets.inputs import Choice

TABLES: Final = frozenset(
    {
        "circuit", "circuit_version", "endorsement", "delegation", "circuit_template", "dossier_stop", "enclosure",
        "draft_version", "dossier_piece", "agent", "reminder",
    }
)  # fmt: skip
_ROOMS: Final = {"letter": "correspondence", "draft": "drafts", "dossier": "dossiers", "commitment": "budget"}
InFront = Callable[[], Whole | None]
Save = Callable[[Any, Mapping[str, Any]], Changes]


class CircuitActs(QObject):
    """Runs the commands of the tray and of the window of a circuit."""

    said = Signal(str)
    """Something was done that no list shows by itself."""

    def __init__(self, context: PanelContext, in_front: InFront, place: QWidget) -> None:
        """`place` is what questions stand over."""
        super().__init__(place)
        self._context = context
        self._in_front = in_front
        self._place = place

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        acts: dict[str, Callable[[Whole], object]] = {
            "circuit.remind": self._remind,
            "circuit.block": self._ask_block,
            "circuit.hand_over": self._ask_hand_over,
            "circuit.paper": self._ask_paper,
            "circuit.pass_over": self._ask_pass_over,
            "circuit.take_back": self._take_back,
            "circuit.version": self._ask_version,
            "circuit.compare": self._compare,
            "circuit.withdraw": self._withdraw,
            "circuit.interrupt": self._ask_interrupt,
            "circuit.verify": lambda whole: SealsDialog(self._context, self._place).check(whole.circuit.id),
            "circuit.sheet": self._ask_sheet,
            "circuit.go": self._go,
        }
        return {name: partial(self._on, act) for name, act in acts.items()}

    def why_not(self, name: str) -> Text | None:
        """Say why a command makes no sense for the circuit in front."""
        return front.why_not(self._in_front(), name)

    # --- steps -------------------------------------------------------------------------------------------------

    def _ask_hand_over(self, whole: Whole) -> None:
        place = self._asked(whole)
        if place is None:
            return
        dialog = self._question(
            dialogs.PERSON,
            self.tr("Hand the step over"),
            self.tr("Whoever holds the step, or launched the circuit, hands it over; both names stay."),
            lambda services, v: services.circuits.act(
                ActInput(
                    whole.circuit.id, Result.DELEGATED, place, public_note=v["note"] or "", delegate_id=v["delegate_id"]
                )
            ),
        )
        dialog.form.field("delegate_id").set_choices(dialogs.agent_choices(whole.agents))

    def _ask_paper(self, whole: Whole) -> None:
        place = self._asked(whole)
        if place is None:
            return
        step = whole.circuit.view.steps[place]

        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            done: Changes = services.circuits.act(
                ActInput(
                    whole.circuit.id, Result(values["result"]), place, public_note=values["public_note"] or "",
                    acting_as="paper", on_paper=values["on_paper"], scan=Path(values["scan"]),
                    given_by=values["given_by"],
                )
            )  # fmt: skip
            return done

        sentence = self.tr("Somebody other than its author records it: the scan is kept and sealed with the act.")
        dialog = self._question(dialogs.PAPER, self.tr("Record a visa given on paper"), sentence, save)
        wanted = [result for result in Result if result in EXPECTED[step.step.mode]]
        dialog.form.field("result").set_choices(tuple(Choice(r.value, DO[r]) for r in wanted))
        dialog.form.field("given_by").set_choices(dialogs.agent_choices(whole.agents))
        dialog.form.set_values({"result": wanted[0].value, "given_by": step.holder_id})
        dialog.form.picker_asked.connect(lambda name: self._pick_scan(dialog) if name == "scan" else None)
        choose = Button(self.tr("Choose the scan…"), "paperclip", tip="F4")
        choose.clicked.connect(lambda: self._pick_scan(dialog))
        dialog.add_tool(choose)

    def _pick_scan(self, dialog: FormDialog) -> None:
        name, _kind = QFileDialog.getOpenFileName(dialog, self.tr("Scan of the paper"))
        if name:
            dialog.form.set_values({"scan": name})

    def _ask_pass_over(self, whole: Whole) -> None:
        place = self._asked(whole)
        if place is not None:
            self._question(
                (*dialogs.REASON, PASSPHRASE),
                self.tr("Pass over the step"),
                self.tr("Only in an urgent circuit; a task to regularise is made."),
                lambda services, v: proven(
                    services,
                    v[PASSPHRASE.name],
                    lambda: services.circuits.act(
                        ActInput(whole.circuit.id, Result.OVERRIDDEN, place, public_note=v["reason"])
                    ),
                ),
            )

    def _take_back(self, whole: Whole) -> None:
        standing, services = whole.standing, self._context.services
        if standing is None:
            self.said.emit(spoken(NO_EFFECT[Remark.NOT_ASKED]))
            return
        act = ActInput(whole.circuit.id, Result.TAKEN_BACK, undoes_id=standing.act.id)
        self._context.undo.perform(self._place, lambda: services.circuits.act(act))

    # --- the whole circuit -------------------------------------------------------------------------------------

    def _ask_version(self, whole: Whole) -> None:
        dialog = self._question(
            dialogs.VERSION,
            self.tr("Give the new version"),
            self.tr("Acts given before the rank you choose stand; from there on everyone sees the documents again."),
            lambda services, v: services.circuits.give_version(whole.circuit.id, v["back_to_rank"]),
        )
        dialog.form.field("back_to_rank").set_choices(dialogs.rank_choices(whole.circuit))
        dialog.form.set_values({"back_to_rank": 1})

    def _compare(self, whole: Whole) -> None:
        """Compare the text of the newest version with the one before it."""
        from aso_desktop.services.circuits.comparing import compare_versions

        old, new = whole.circuit.versions[-2:]
        title = self.tr("v{old} and v{new}").format(old=old.number, new=new.number)
        self._context.runner.read(
            self._place,
            "compare",
            lambda db: compare_versions(db, old, new, QCoreApplication.translate),
            lambda changes: CompareWindow(self._place, title, changes).show(),
        )

    def _withdraw(self, whole: Whole) -> None:
        services = self._context.services
        dialog = FormDialog(self._context, (), self._place)
        dialog.ask(
            self.tr("Withdraw the circuit?"),
            self.tr("Nobody is asked any more. The acts given so far stay on the sheet; it is not undone."),
            self.tr("Withdraw"),
            lambda _values: services.circuits.act(ActInput(whole.circuit.id, Result.WITHDRAWN)),
        )

    def _ask_interrupt(self, whole: Whole) -> None:
        self._question(
            dialogs.REASON,
            self.tr("Interrupt the circuit"),
            self.tr("Nobody is asked any more; everyone reads the reason."),
            lambda services, v: services.circuits.act(
                ActInput(whole.circuit.id, Result.INTERRUPTED, public_note=v["reason"])
            ),
        )

    def _ask_block(self, whole: Whole) -> None:
        dossier_id = whole.circuit.dossier_id
        if dossier_id is not None:
            self._question(
                dialogs.REASON,
                self.tr("Block its dossier"),
                self.tr("Nothing progresses in it until that is lifted; everyone sees the reason."),
                lambda services, v: services.dossier_life.block(dossier_id, v["reason"]),
            )

    def _remind(self, whole: Whole) -> None:
        services = self._context.services
        self._context.runner.write(
            self._place,
            lambda: services.reminders.send_one(whole.circuit.id, QCoreApplication.translate),
            self._on_reminded,
        )

    def _on_reminded(self, sent: Any) -> None:
        self._context.undo.record(sent.changes)
        names = ", ".join(filter(None, (digest.recipient for digest in sent.digests)))
        if sent.digests:
            self.said.emit(self.tr("Reminder written and logged: {names}").format(names=names))
        else:
            self.said.emit(self.tr("No reminder is due: it is not late enough, or one was just sent."))

    def _ask_sheet(self, whole: Whole) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self._place, self.tr("Write the circulation sheet"), f"{whole.circuit.title}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.write_sheet(whole.circuit.id, Path(name))

    def write_sheet(self, circuit_id: UUID, path: Path) -> None:
        """Write the circulation sheet of a circuit."""
        from aso_desktop.services.circuits import prints

        now = self._context.clock.now()
        told = self.tr("Written: {name}")
        self._context.runner.read(
            self._place,
            "sheet",
            lambda db: prints.write_sheet(db, circuit_id, path, now, QCoreApplication.translate),
            lambda made: self.said.emit(told.format(name=made.name)),
        )

    def _go(self, whole: Whole) -> None:
        circuit = whole.circuit
        self._context.navigation.go(Target(_ROOMS[circuit.object_kind], kind=circuit.object_kind, id=circuit.object_id))

    # --- inside ------------------------------------------------------------------------------------------------

    def _on(self, act: Callable[[Whole], object]) -> None:
        whole = self._in_front()
        if whole is not None:
            act(whole)

    def _asked(self, whole: Whole) -> int | None:
        """Return the step that an act speaks of: the person's own, else the first that waits."""
        place = whole.row.place if whole.row.place is not None else next((w.place for w in whole.row.asked), None)
        if place is None:
            self.said.emit(spoken(ENDED[whole.circuit.view.state]))
        return place

    def _question(self, fields: Any, title: str, sentence: str, save: Save) -> FormDialog:
        dialog, services = FormDialog(self._context, fields, self._place), self._context.services
        dialog.ask(title, sentence, self.tr("Save"), lambda values: save(services, values))
        return dialog
