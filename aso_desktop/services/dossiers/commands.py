"""Writes of dossiers: opened, changed, noted, sorted. One method, one transaction. Their life is `life`'s."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import MARKS
from aso_desktop.models.dossiers import (
    DEEPEST,
    ClassificationNode,
    Dossier,
    DossierNote,
    DossierParty,
)
from aso_desktop.models.rules import given_reason, long_text, short_line
from aso_desktop.services import forms
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.services.dossiers.numbered import first_number
from aso_desktop.services.dossiers.values import DossierInput, Opened
from aso_desktop.services.stops.refusing import refuse_if_closed
from aso_desktop.store.unit_of_work import UnitOfWork, Work

EDITABLE: Final = frozenset(
    {"title", "node_id", "lead_id", "unit_id", "opened_on", "due_on", "mark", "summary", "importance"}
)


class DossierService:
    """Opens dossiers, changes them, and keeps their notes and parties."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go, and the time."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    def create(self, values: DossierInput) -> Opened:
        """Open a dossier; its number (code/year/order) is given once and stays."""
        words = QT_TRANSLATE_NOOP("dossiers", "Open the dossier {title}").format(title=values.title)
        with self._unit_of_work("open_dossier", words) as work:
            dossier = Dossier(**{name: value for name, value in asdict(values).items() if name != "mark"})
            parent = work.get(Dossier, values.parent_id) if values.parent_id else None
            dossier.node_id = values.node_id or (parent.node_id if parent else None)
            node = _open_node(work, dossier.node_id)
            dossier.mark = values.mark or (node.default_mark if node else "none")
            dossier.opened_on = values.opened_on or self._clock.today()
            if parent is not None:
                _check_parent(work, parent)
            _check_days(dossier)
            if dossier.importance != "normal":
                self._set_importance(work, dossier, dossier.importance)
            dossier.number = first_number(work, dossier)
            work.subject = work.add(dossier).id
        return Opened(work.changes(), dossier.id, dossier.number, tuple(dossier.notices()))

    def edit(
        self, dossier_id: UUID, fields: Mapping[str, Any], expected: Mapping[str, Any], reason: str = ""
    ) -> Changes:
        """Change a dossier; `expected` is what the form was opened with, so that nobody's change is lost."""
        with self._unit_of_work("edit_dossier", QT_TRANSLATE_NOOP("dossiers", "Change the dossier")) as work:
            dossier = work.get(Dossier, dossier_id)
            for name, value in fields.items():
                _refuse_fixed(name)
                forms.refuse_changed(name, getattr(dossier, name), value, expected)
            if MARKS.index(fields.get("mark", dossier.mark)) < MARKS.index(dossier.mark):
                dossier.state_reason = given_reason(reason, "mark_reason")
            if fields.get("node_id") not in (None, dossier.node_id):
                _open_node(work, fields["node_id"])
            for name in fields.keys() - {"importance"}:
                setattr(dossier, name, fields[name])
            if fields.get("importance", dossier.importance) != dossier.importance:
                self._set_importance(work, dossier, fields["importance"])
            _check_days(dossier)
            work.subject = dossier_id
        return work.changes()

    def set_importance(self, dossier_ids: Sequence[UUID], importance: str) -> Changes:
        """Say how important dossiers are; who said so and when is kept."""
        words = QT_TRANSLATE_NOOP("dossiers", "Set the importance")
        with self._unit_of_work("set_importance", words) as work:
            for dossier_id in dossier_ids:
                self._set_importance(work, work.get(Dossier, dossier_id), importance)
        return work.changes()

    def assign(self, dossier_ids: Sequence[UUID], lead_id: UUID | None) -> Changes:
        """Give dossiers to somebody."""
        with self._unit_of_work("assign_dossier", QT_TRANSLATE_NOOP("dossiers", "Assign the dossier")) as work:
            for dossier_id in dossier_ids:
                work.get(Dossier, dossier_id).lead_id = lead_id
        return work.changes()

    # --- notes and parties -------------------------------------------------------------------------------------

    def add_note(self, dossier_id: UUID, text: str, replaces_id: UUID | None = None) -> Changes:
        """Add a paragraph to the notes; a correction names the paragraph that it replaces, and both stay."""
        with self._unit_of_work("add_dossier_note", QT_TRANSLATE_NOOP("dossiers", "Add a note")) as work:
            work.get(Dossier, dossier_id)
            if not (kept := long_text(text)):
                raise UserError(QT_TRANSLATE_NOOP("dossiers", "Write the note."), field="text")
            if replaces_id is not None and work.get(DossierNote, replaces_id).dossier_id != dossier_id:
                text_ = QT_TRANSLATE_NOOP("dossiers", "A correction replaces a note of the same dossier.")
                raise UserError(text_, field="replaces_id")
            work.subject = work.add(DossierNote(dossier_id=dossier_id, text=kept, replaces_id=replaces_id)).id
        return work.changes()

    def add_party(self, dossier_id: UUID, party: PartyInput, role: str = "") -> Changes:
        """Add somebody whom the dossier concerns; the words printed stay whatever the directory becomes."""
        with self._unit_of_work("add_dossier_party", QT_TRANSLATE_NOOP("dossiers", "Add a party")) as work:
            work.get(Dossier, dossier_id)
            printed = short_line(party.printed)
            if not printed:
                raise UserError(QT_TRANSLATE_NOOP("dossiers", "Name the party."), field="printed")
            made = DossierParty(
                dossier_id=dossier_id,
                contact_id=party.contact_id,
                organisation_id=party.organisation_id,
                role=short_line(role),
                printed=printed,
            )
            work.subject = work.add(made).id
        return work.changes()

    def remove_party(self, party_id: UUID) -> Changes:
        """Take a party off."""
        with self._unit_of_work("remove_dossier_party", QT_TRANSLATE_NOOP("dossiers", "Take the party off")) as work:
            work.session.delete(work.get(DossierParty, party_id))
        return work.changes()

    def _set_importance(self, work: Work, dossier: Dossier, importance: str) -> None:
        dossier.importance = importance
        dossier.importance_by = work.author.agent_id
        dossier.importance_on = self._clock.today()


def _refuse_fixed(name: str) -> None:
    if name not in EDITABLE:
        text = QT_TRANSLATE_NOOP("dossiers", "This is fixed once the dossier is open.")
        raise UserError(text, field=name)


def _open_node(work: Work, node_id: UUID | None) -> ClassificationNode | None:
    node = work.get(ClassificationNode, node_id) if node_id else None
    if node is not None and node.closed:
        text = QT_TRANSLATE_NOOP("dossiers", "The node {code} is closed: choose another one.")
        raise UserError(text.format(code=node.code), field="node_id")
    return node


def _check_parent(work: Work, parent: Dossier) -> None:
    """Refuse a parent that is closed, or that lies too deep."""
    refuse_if_closed(work, parent.id, "parent_id")
    depth, above = 1, parent
    while above.parent_id is not None:
        depth, above = depth + 1, work.get(Dossier, above.parent_id)
    if depth > DEEPEST:
        text = QT_TRANSLATE_NOOP("dossiers", "Sub-dossiers go {most} levels deep at most: choose a dossier above.")
        raise UserError(text.format(most=DEEPEST), field="parent_id")


def _check_days(dossier: Dossier) -> None:
    if dossier.opened_on and dossier.closed_on and dossier.closed_on < dossier.opened_on:
        text = QT_TRANSLATE_NOOP("dossiers", "The dossier was closed on {day}: it cannot have been opened later.")
        raise UserError(text.format(day=f"{dossier.closed_on:%d/%m/%Y}"), field="opened_on")


def refuse_closed(work: Work, dossier_id: UUID, late_reason: str = "") -> Dossier:
    """Return a dossier that takes pieces; a closed one takes a late piece, with its reason."""
    dossier = work.get(Dossier, dossier_id)
    if not dossier.takes_pieces and not short_line(late_reason):
        text = QT_TRANSLATE_NOOP(
            "dossiers", "The dossier {number} is closed: say why this piece comes late, or reopen it."
        )
        raise UserError(text.format(number=dossier.number or dossier.title), field="late_reason")
    return dossier
