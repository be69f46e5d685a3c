"""Questions of the registers' room: a register, a void number, a reservation, the month to close."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.forms import Conflict
from aso_desktop.services.labels import REGISTER_DIRECTIONS, REGISTER_RESETS
from aso_desktop.services.people.queries import UnitRow
from aso_desktop.services.registers.queries import RegisterRow
from aso_desktop.services.registers.values import RegisterInput
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.inputs import Choice

USUAL_PATTERN: Final = "{register}-{year}-{number:5}"
REGISTER: Final = (
    Field("code", QT_TRANSLATE_NOOP("registers", "Code"), width=12, required=True),
    Field("label", QT_TRANSLATE_NOOP("registers", "Label"), required=True),
    Field(
        "direction",
        QT_TRANSLATE_NOOP("registers", "Direction"),
        Kind.CHOICE,
        width=16,
        choices=tuple(Choice(code, text) for code, text in REGISTER_DIRECTIONS.items()),
    ),
    Field("unit_id", QT_TRANSLATE_NOOP("registers", "Unit"), Kind.CHOICE, width=24),
    Field("pattern", QT_TRANSLATE_NOOP("registers", "Pattern"), required=True),
    Field(
        "reset",
        QT_TRANSLATE_NOOP("registers", "Starts again at 1"),
        Kind.CHOICE,
        width=16,
        choices=tuple(Choice(code, text) for code, text in REGISTER_RESETS.items()),
    ),
)
REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("registers", "Reason"), Kind.TEXT, required=True, lines=2),)
RESERVE: Final = (
    Field("count", QT_TRANSLATE_NOOP("registers", "How many"), Kind.NUMBER, width=8, required=True),
    Field("holder", QT_TRANSLATE_NOOP("registers", "Holder"), required=True),
    Field(
        "expires_on",
        QT_TRANSLATE_NOOP("registers", "Until"),
        Kind.DATE,
        width=12,
        lean=Lean.FUTURE,
        required=True,
    ),
)


class RegisterDialog(FormDialog):
    """Makes or edits a register, and shows the number that its pattern would print next."""

    def __init__(
        self, context: PanelContext, units: Sequence[UnitRow], register: RegisterRow | None, parent: QWidget
    ) -> None:
        super().__init__(context, REGISTER, parent)
        self._register = register
        named = (Choice(u.id, Text("registers", "{name}").format(name=f"{u.code} · {u.label}")) for u in units)
        self.form.field("unit_id").set_choices((Choice(None, QT_TRANSLATE_NOOP("registers", "None")), *named))
        self.form.set_values(_values_of(register))
        self._expected = _values_of(register) if register else {}
        self.form.edited.connect(lambda _name: self._preview())
        self._preview()

    def show_up(self) -> None:
        """Ask."""
        register = self._register
        title = self.tr("Edit the register") if register else self.tr("New register")
        sentence = self.tr("The pattern knows {tokens}.").format(
            tokens="{year} {yy} {unit} {register} {initials} {number:5}"
        )
        self.ask(title, sentence, self.tr("Save"), self._save_register)

    def _save_register(self, values: Mapping[str, Any]) -> Changes:
        registers = self.context.services.registers
        wanted = RegisterInput(**values)
        if self._register is None:
            created: Changes = registers.create(wanted)
            return created
        edited: Changes = registers.edit(self._register.id, wanted, self._expected)
        return edited

    @override
    def save(self) -> None:
        """Save; a colleague's newer value is offered beside its field."""
        if self.may_save():
            values = self.wanted()
            self.context.undo.perform(
                self, lambda: self._save_register(values), lambda _changes: self.accept(), self._on_unsaved
            )

    def _on_unsaved(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            name, present = error.field, error.present
            self._expected[name] = present
            take = (self.tr("Take the value of now"), lambda: self.form.set_values({name: present}))
            self.form.show_error(name, spoken(error.text), take)
        else:
            self.context.faults.take(Failure(error, self, None))

    def _preview(self) -> None:
        """Show the next number beside the pattern, once there is a code to print."""
        values, services = self.form.values(), self.context.services
        if not values["code"]:
            self.form.say_beside("pattern", "")
            return
        values["label"] = values["label"] or values["code"]
        register_id = self._register.id if self._register else None
        self.context.runner.work(
            self,
            lambda: services.registers.preview(RegisterInput(**values), register_id),
            lambda number: self.form.say_beside("pattern", self.tr("Next: {number}").format(number=number)),
            self._on_refused,
            kind="preview",
        )

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.form.say_beside(error.field or "pattern", spoken(error.text), "danger")


def _values_of(register: RegisterRow | None) -> dict[str, Any]:
    if register is None:
        return {"direction": "incoming", "pattern": USUAL_PATTERN, "reset": "year"}
    return {name: getattr(register, name) for name in ("code", "label", "direction", "unit_id", "pattern", "reset")}
