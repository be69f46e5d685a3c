"""What is put into a dossier: a record of another room found while one types, or the address of a page."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.dossiers.labels import PIECES
from aso_desktop.services.dossiers.records import queries as records
from aso_desktop.services.dossiers.values import PieceInput
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice

SHOWN: Final = 8
ADDRESS: Final = "address"
_KINDS: Final = ("letter", "meeting", "draft", "commitment", "invoice", "dossier", ADDRESS)
PIECE: Final = (
    Field(
        "kind",
        QT_TRANSLATE_NOOP("dossiers", "Kind"),
        Kind.CHOICE,
        width=20,
        choices=tuple(Choice(kind, PIECES[kind]) for kind in _KINDS),
    ),
    Field("target_id", QT_TRANSLATE_NOOP("dossiers", "Which one"), Kind.COMPLETE, can_create=False),
    Field("address", QT_TRANSLATE_NOOP("dossiers", "Address"), hint=QT_TRANSLATE_NOOP("dossiers", "https://…")),
    Field("title", QT_TRANSLATE_NOOP("dossiers", "Title")),
    Field("late_reason", QT_TRANSLATE_NOOP("dossiers", "Why it comes late, if the dossier is closed")),
)


class PieceDialog(FormDialog):
    """Puts a record or an address into a dossier; a letter makes it its home."""

    def __init__(self, context: PanelContext, dossier_id: UUID, parent: QWidget) -> None:
        super().__init__(context, PIECE, parent)
        self._dossier = dossier_id
        self.form.set_values({"kind": "letter"})
        self.form.set_completer("target_id", self._propose)
        self.form.edited.connect(self._on_edited)
        self._settle()
        services = context.services
        sentence = self.tr("A letter has one home dossier; other records may be in several.")
        self.ask(self.tr("Put into the dossier"), sentence, self.tr("Put"), lambda values: self._put(services, values))

    def _put(self, services: Any, values: Mapping[str, Any]) -> Changes:
        chosen: Proposal | None = values["target_id"]
        target = chosen.key if chosen else None
        if values["kind"] == "letter" and target is not None:
            put: Changes = services.dossier_pieces.put_letters([target], self._dossier, values["late_reason"] or "")
            return put
        piece = PieceInput(
            values["kind"],
            values["title"] or (chosen.text if chosen else ""),
            target_id=target,
            address=values["address"] or "",
            late_reason=values["late_reason"] or "",
        )
        added: Changes = services.dossier_pieces.add(self._dossier, piece)
        return added

    def _propose(self, typed: str, give: Give) -> None:
        kind = self.form.values()["kind"]
        if kind == ADDRESS:
            give([])
            return
        self.context.runner.read(
            self,
            "records",
            lambda db: records.find(db, kind, typed, SHOWN),
            lambda found: give([Proposal(record.id, record.title, record.about) for record in found]),
        )

    def _on_edited(self, name: str) -> None:
        if name == "kind":
            self.form.set_values({"target_id": None})
            self._settle()

    def _settle(self) -> None:
        is_address = self.form.values()["kind"] == ADDRESS
        self.form.show_row("target_id", shown=not is_address)
        self.form.show_row("address", shown=is_address)
        self.form.show_row("title", shown=is_address)
