"""Asks for the dossier that letters go into: their one home."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.queries import DossierView
from aso_desktop.services.search.dossiers.queries import match_of
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Give, Proposal

SHOWN: Final = 8
HOME: Final = (
    Field("dossier_id", QT_TRANSLATE_NOOP("dossiers", "Dossier"), Kind.COMPLETE, can_create=False),
    Field("late_reason", QT_TRANSLATE_NOOP("dossiers", "Why it comes late, if the dossier is closed")),
)


class HomeDialog(FormDialog):
    """Finds the dossier by any of its words; an empty field takes the letters out of theirs."""

    def __init__(self, context: PanelContext, parent: QWidget, ids: Sequence[UUID]) -> None:
        super().__init__(context, HOME, parent)
        self.form.set_completer("dossier_id", self._propose)
        services = context.services

        def save(values: Mapping[str, Any]) -> Changes:
            chosen: Proposal | None = values["dossier_id"]
            home = chosen.key if chosen else None
            changes: Changes = services.dossier_pieces.put_letters(ids, home, values["late_reason"])
            return changes

        sentence = self.tr("Type words of the dossier, or its number. Empty takes the letter out of its dossier.")
        self.ask(self.tr("Put %Ln letter(s) into a dossier", "", len(ids)), sentence, self.tr("Put"), save)

    def choose(self, dossier_id: UUID, words: str) -> None:
        """Take a dossier."""
        self.form.set_values({"dossier_id": Proposal(dossier_id, words, "")})

    def _propose(self, typed: str, give: Give) -> None:
        view = DossierView("all", match=match_of(typed)) if match_of(typed) else DossierView("live")
        self.context.runner.read(
            self,
            "homes",
            lambda db: queries.rows(db, queries.places(db, view, "newest", SHOWN)),
            lambda rows: give([Proposal(row.id, f"{row.number} {row.title}", row.lead) for row in rows]),
        )
