"""Who acts for whom, from a day to a day; a ring of delegations is refused in words."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.money import NotAnAmount, read_amount
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.labels import DELEGATIONS, SCOPES
from aso_desktop.services.circuits.queries import DelegationRow
from aso_desktop.services.circuits.values import DelegationInput
from aso_desktop.services.people import queries as people
from aso_desktop.ui.circuits import dialogs
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList


class DelegationsDialog(QDialog):
    """Delegations in force, to come and past."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delegations and absences"))
        self._context = context
        self._rows: dict[UUID, DelegationRow] = {}
        self.list = RowsList(self.windowTitle())
        self.said = Words("", ink="danger", wrap=True)
        self.add = Button(self.tr("Delegate…"), "plus", "primary", "Ctrl+N")
        self.end = Button(self.tr("End today"), "circle-x")
        leave = Button(self.tr("Close"))
        self.add.clicked.connect(self.ask_new)
        self.end.clicked.connect(self.end_current)
        leave.clicked.connect(self.accept)
        self.list.currentRowChanged.connect(lambda _place: self._settle())
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(8))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        sentence = self.tr("What is done under a delegation stands after its end; both names stay on the sheet.")
        box.addWidget(Words(sentence, ink="text2", wrap=True))
        box.addWidget(self.list, 1)
        box.addWidget(self.said)
        box.addWidget(row(self.end, None, leave, self.add))
        self.resize(theme().px(620), theme().px(460))
        context.undo.changed.connect(self._on_changes)

    def show_up(self) -> None:
        """Read the delegations and show them."""
        self.show()
        self._read()

    def ask_new(self) -> None:
        """Ask who acts for whom."""
        self._context.runner.read(self, "agents", people.agents, self._ask)

    def end_current(self) -> None:
        """End the delegation in front today."""
        found, services = self._rows.get(self.list.key()), self._context.services
        if found is not None:
            self._context.undo.perform(self, lambda: services.circuits.end_delegation(found.id))

    def show_error(self, field: str, words: str) -> bool:
        """Say a refusal under the list."""
        del field
        self.said.say(words, "danger")
        return True

    def _ask(self, agents: Any) -> None:
        dialog, services = FormDialog(self._context, dialogs.DELEGATION, self), self._context.services
        choices = dialogs.agent_choices(agents)
        for name in ("holder_id", "delegate_id"):
            dialog.form.field(name).set_choices(choices)
        today = self._context.clock.today()
        dialog.form.set_values({"from_on": today, "kind": "absence", "scope": ""})

        def save(values: Mapping[str, Any]) -> Changes:
            most = _cents(values["most_cents"])
            wanted = DelegationInput(**{**values, "scope": values["scope"] or "", "most_cents": most})
            done: Changes = services.circuits.delegate(wanted)
            return done

        dialog.ask(self.tr("Delegate"), "", self.tr("Delegate"), save)

    def _read(self) -> None:
        self._context.runner.read(self, "delegations", queries.delegations, self._on_read)

    def _on_read(self, rows: list[DelegationRow]) -> None:
        self._rows = {found.id: found for found in rows}
        today = self._context.clock.today().isoformat()
        self.list.fill([self._line(found, today) for found in rows])
        self._settle()

    def _line(self, found: DelegationRow, today: str) -> RowLine:
        end = min(found.to_on, found.revoked_on or found.to_on)
        in_force = found.from_on <= today <= found.to_on and (not found.revoked_on or today < found.revoked_on)
        about = (
            self.tr("{first} to {last}").format(first=_day(found.from_on), last=_day(end)),
            spoken(DELEGATIONS[found.kind]),
            spoken(SCOPES[found.scope]) if found.scope else "",
            self.tr("up to {amount}").format(amount=money(found.most_cents)) if found.most_cents else "",
            self.tr("act {number}").format(number=found.act_number) if found.act_number else "",
        )
        return RowLine(
            f"{found.holder} → {found.delegate}", " · ".join(filter(None, about)), "",
            "user-round-check", "ok" if in_force else "text3", bold=in_force, key=found.id, faded=end < today,
        )  # fmt: skip

    def _settle(self) -> None:
        found = self._rows.get(self.list.key())
        today = self._context.clock.today().isoformat()
        self.end.setEnabled(found is not None and not found.revoked_on and found.to_on >= today)

    def _on_changes(self, changes: Changes) -> None:
        if "delegation" in changes.tables:
            self._read()


def _cents(typed: str | None) -> int | None:
    """Return an amount that was typed, in cents; None for none."""
    try:
        return read_amount(typed) if typed else None
    except NotAnAmount as error:
        text = QT_TRANSLATE_NOOP("circuits", "Give an amount in euros, such as 25 000.")
        raise UserError(text, field="most_cents") from error


def _day(value: str) -> str:
    return "/".join(reversed(value.split("-")))
