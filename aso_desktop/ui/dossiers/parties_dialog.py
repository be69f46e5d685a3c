"""Whom a dossier concerns: persons and bodies of the directory, or words alone; each with its role."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.queries import PartyRow
from aso_desktop.services.dossiers.records import queries as records
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, row
from aso_desktop.ui.kit.widgets.completion import Give, Proposal
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

FIELDS: Final = (
    Field("party", QT_TRANSLATE_NOOP("dossiers", "Person or body"), Kind.COMPLETE, can_create=False),
    Field("role", QT_TRANSLATE_NOOP("dossiers", "Role"), width=30),
)


class PartiesDialog(QDialog):
    """The parties of a dossier: added, shown in the directory, taken off."""

    def __init__(self, context: PanelContext, dossier_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Parties of the dossier"))
        self._context = context
        self._dossier = dossier_id
        self._rows: dict[UUID, PartyRow] = {}
        self.list = RowsList(self.windowTitle())
        self.form = Form(FIELDS, context.clock)
        self.form.set_completer("party", self._propose)
        self.form.submitted.connect(self.add)
        self.action = Button(self.tr("Add"), "plus", "primary", "Ctrl+Enter")
        self.show_it = IconButton("external-link", self.tr("Show in the directory"))
        self.drop = IconButton("trash-2", self.tr("Take the party off"))
        leave = Button(self.tr("Close"))
        for button, act in (
            (self.action, self.add), (self.show_it, self.go), (self.drop, self.remove), (leave, self.accept),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self.list.itemActivated.connect(lambda _item: self.go())
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(8))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(self.list, 1)
        box.addWidget(row(None, self.show_it, self.drop))
        box.addWidget(self.form)
        box.addWidget(row(None, leave, self.action))
        self.resize(theme().px(560), theme().px(460))
        context.undo.changed.connect(self._on_changes)

    def show_up(self) -> None:
        """Read the parties and show them."""
        self.show()
        self.form.focus_first()
        self._read()

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field they speak of."""
        return self.form.show_error("party" if field == "printed" else field, words)

    def add(self) -> None:
        """Add what is typed: somebody of the directory, or words alone."""
        values, services, dossier = self.form.values(), self._context.services, self._dossier
        chosen: Proposal | None = values["party"]
        printed = chosen.text if chosen else self.form.field("party").text()
        contact, body = chosen.key if chosen else (None, None)
        party = PartyInput(printed, contact_id=contact, organisation_id=body)
        role = values["role"] or ""
        self._context.undo.perform(
            self, lambda: services.dossiers.add_party(dossier, party, role), lambda _changes: self.form.clear()
        )

    def remove(self) -> None:
        """Take the party in front off."""
        party, services = self.list.key(), self._context.services
        if party is not None:
            self._context.undo.perform(self, lambda: services.dossiers.remove_party(party))

    def go(self) -> None:
        """Show the party in front in the directory."""
        found = self._rows.get(self.list.key())
        if found is None or not (found.contact_id or found.organisation_id):
            return
        kind = "contact" if found.contact_id else "organisation"
        self.accept()
        self._context.navigation.go(Target("contacts", "all", kind, found.contact_id or found.organisation_id))

    def _propose(self, typed: str, give: Give) -> None:
        today: date = self._context.clock.today()
        self._context.runner.read(
            self,
            "parties",
            lambda db: records.parties(db, typed, today.isoformat()),
            lambda found: give([Proposal((who.contact_id, who.organisation_id), who.printed) for who in found]),
        )

    def _read(self) -> None:
        dossier = self._dossier
        self._context.runner.read(self, "present", lambda db: queries.parties(db, dossier), self._on_read)

    def _on_read(self, rows: list[PartyRow]) -> None:
        self._rows = {found.id: found for found in rows}
        icons = {True: "building-2", False: "user"}
        self.list.fill([RowLine(r.printed, r.role, "", icons[r.organisation_id is not None], key=r.id) for r in rows])
        for button in (self.show_it, self.drop):
            button.setEnabled(bool(rows))

    def _on_changes(self, changes: Changes) -> None:
        if "dossier_party" in changes.tables:
            self._read()
