"""Writes of circuits: one method, one transaction. An act is sealed by the device's key and never altered."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.acts import CircuitView, Result
from aso_desktop.core.circuits.steps import Step, checked, read, written
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import uuid7
from aso_desktop.core.text import clean_text
from aso_desktop.models.circuits import Circuit, CircuitTemplate, CircuitVersion, Delegation, Endorsement
from aso_desktop.models.correspondence import Enclosure
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits import delegations
from aso_desktop.services.circuits.rules import check_act, check_paper, refuse_stranger, refuse_without_effect
from aso_desktop.services.circuits.seals import document_hash, seal
from aso_desktop.services.circuits.sheaves import next_previous, sheaf_of, view_of
from aso_desktop.services.circuits.values import ActInput, DelegationInput, LaunchInput, TemplateInput
from aso_desktop.services.circuits.verifying import Sheaf
from aso_desktop.services.stops.refusing import refuse_if_blocked, refuse_if_letter_blocked
from aso_desktop.services.tasks.commands import add_task
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork, Work

SigningKey = Callable[[Connection], Ed25519PrivateKey]
"""Reads the device's signing key in the open transaction; it is not kept."""

_ALLOWED_WHEN_BLOCKED: Final = frozenset({Result.READ, Result.REJECTED, Result.WITHDRAWN, Result.INTERRUPTED})
"""Acts that take a matter no further: they stay possible while its dossier is blocked."""


class CircuitService:
    """Keeps templates and delegations, launches circuits and records their acts."""

    def __init__(
        self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore, signing_key: SigningKey
    ) -> None:
        """Know where writes go, the time, where scans are kept, and the device's key."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures
        self._signing_key = signing_key

    def save_template(self, values: TemplateInput, template_id: UUID | None = None) -> Changes:
        """Make or change a template; circuits already launched keep the steps they were launched with."""
        with self._unit_of_work("save_circuit_template", QT_TRANSLATE_NOOP("circuits", "Keep the circuit")) as work:
            template = work.get(CircuitTemplate, template_id) if template_id else CircuitTemplate()
            template.name, template.for_type = values.name, values.for_type
            template.steps = written(checked(values.steps))
            template.urgent_steps = written(checked(values.urgent_steps)) if values.urgent_steps else "[]"
            work.subject = template.id if template_id else work.add(template).id
        return work.changes()

    def launch(self, values: LaunchInput) -> Changes:
        """Launch a circuit over the documents that the object has now. An act of the past: it cannot be undone."""
        words = QT_TRANSLATE_NOOP("circuits", "Launch a circuit of visas")
        with self._unit_of_work("launch_circuit", words, undoable=False) as work:
            refuse_if_blocked(work, values.dossier_id)
            refuse_if_letter_blocked(work, values.object_id)
            steps = checked(values.steps or self._template_steps(work, values))
            circuit = Circuit(
                id=uuid7(),
                steps=written(steps),
                initiator_id=work.author.agent_id,
                launched_at=work.now,
                **{name: value for name, value in asdict(values).items() if name != "steps"},
            )
            self._seal(work, circuit)
            self._add_version(work, Sheaf(circuit, [], []), 1)
            work.subject = circuit.id
        return work.changes()

    def give_version(self, circuit_id: UUID, back_to_rank: int = 1) -> Changes:
        """Take the object's documents as they are now; the circuit goes back to the first rank that must see them."""
        words = QT_TRANSLATE_NOOP("circuits", "Give a new version to the circuit")
        with self._unit_of_work("give_circuit_version", words, undoable=False) as work:
            sheaf = sheaf_of(work, circuit_id)
            last = max(step.rank for step in read(sheaf.circuit.steps))
            if not 1 <= back_to_rank <= last:
                text = QT_TRANSLATE_NOOP("circuits", "Choose a rank from 1 to {last}.").format(last=last)
                raise UserError(text, field="back_to_rank")
            self._add_version(work, sheaf, back_to_rank)
            work.subject = circuit_id
        return work.changes()

    def act(self, values: ActInput) -> Changes:
        """Record an act, sealed. Only « take back » undoes it, and both stay."""
        words = QT_TRANSLATE_NOOP("circuits", "Act on the circuit")
        with self._unit_of_work(f"circuit_{values.result}", words, undoable=False) as work:
            sheaf = sheaf_of(work, values.circuit_id)
            view = view_of(sheaf)
            check_act(view, values, sheaf.circuit.urgency)
            if values.result not in _ALLOWED_WHEN_BLOCKED:
                refuse_if_blocked(work, sheaf.circuit.dossier_id)
                refuse_if_letter_blocked(work, sheaf.circuit.object_id)
            act = self._act(work, sheaf, values, view)
            refuse_without_effect(view_of(replace(sheaf, acts=[*sheaf.acts, act])).remarks.get(act.id))
            self._seal(work, act)
            if values.result is Result.OVERRIDDEN:
                self._ask_regularisation(work, sheaf, values)
            work.subject = values.circuit_id
        return work.changes()

    def delegate(self, values: DelegationInput) -> Changes:
        """Let somebody act for another from a day to a day; a ring of delegations is refused."""
        words = QT_TRANSLATE_NOOP("circuits", "Delegate")
        with self._unit_of_work("delegate", words) as work:
            delegation = Delegation(**asdict(values))
            delegation.check()
            delegations.refuse_ring(delegation, work.session.scalars(select(Delegation)).all())
            work.subject = work.add(delegation).id
        return work.changes()

    def end_delegation(self, delegation_id: UUID) -> Changes:
        """End a delegation today; what was done under it stands."""
        with self._unit_of_work("end_delegation", QT_TRANSLATE_NOOP("circuits", "End the delegation")) as work:
            work.get(Delegation, delegation_id).revoked_on = self._clock.today()
            work.subject = delegation_id
        return work.changes()

    def _template_steps(self, work: Work, values: LaunchInput) -> tuple[Step, ...]:
        if values.template_id is None:
            raise UserError(QT_TRANSLATE_NOOP("circuits", "Choose a circuit, or add its steps."), field="steps")
        template = work.get(CircuitTemplate, values.template_id)
        urgent = read(template.urgent_steps)
        return urgent if values.urgency == "urgent" and urgent else read(template.steps)

    def _add_version(self, work: Work, sheaf: Sheaf, back_to_rank: int) -> None:
        documents = _documents(work, sheaf.circuit.object_id)
        digest = document_hash(documents)
        if any(version.sha256 == digest for version in sheaf.versions[-1:]):
            text = QT_TRANSLATE_NOOP("circuits", "The documents are the same as before: change them first.")
            raise UserError(text)
        version = CircuitVersion(
            id=uuid7(),
            circuit_id=sheaf.circuit.id,
            number=len(sheaf.versions) + 1,
            documents=documents,
            sha256=digest,
            back_to_rank=back_to_rank,
            made_at=work.now,
            made_by=work.author.agent_id,
            previous=next_previous(sheaf.rows),
        )
        self._seal(work, version)

    def _act(self, work: Work, sheaf: Sheaf, values: ActInput, view: CircuitView) -> Endorsement:
        holder = None if values.step is None else view.steps[values.step].holder_id
        act = Endorsement(
            id=uuid7(),
            circuit_id=values.circuit_id,
            step=values.step,
            result=values.result,
            acted_by=work.author.agent_id,
            acting_as=values.acting_as if values.acting_as == "paper" else self._capacity(work, holder),
            holder_id=holder,
            public_note=clean_text(values.public_note),
            private_note=clean_text(values.private_note),
            evidence_sha256="",
            evidence_blob="",
            version_sha256=view.version.sha256,
            back=values.back,
            undoes_id=values.undoes_id,
            delegate_id=values.delegate_id,
            acted_at=work.now,
            acted_on=values.on_paper or self._clock.today(),
            device=work.author.device,
            previous=next_previous(sheaf.rows),
        )
        if values.acting_as == "paper":
            self._attach_paper(work, act, values)
        return act

    def _capacity(self, work: Work, holder: UUID | None) -> str:
        """Return in what capacity the author acts for a step's holder; refuse a stranger."""
        agent, today = work.author.agent_id, self._clock.today()
        rows = work.session.scalars(select(Delegation)).all()
        refuse_stranger(agent, holder, delegations.acting_for(agent, today, rows) if agent else ())
        if holder is None or agent == holder:
            return "holder"
        kinds = {row.kind for row in rows if row.holder_id == holder and row.delegate_id == agent and row.covers(today)}
        return "acting" if "acting" in kinds else "delegation"

    def _attach_paper(self, work: Work, act: Endorsement, values: ActInput) -> None:
        check_paper(values, work.author.agent_id, self._clock.today())
        if values.scan is not None:
            kept = self._enclosures.keep_file(values.scan)
            act.evidence_blob, act.evidence_sha256 = kept.blob, kept.sha256
        act.acted_by = values.given_by

    def _seal(self, work: Work, row: Circuit | CircuitVersion | Endorsement) -> None:
        """Sign a row whose every cell is set, then add it."""
        seal(row, self._signing_key(work.connection))
        work.add(row)

    def _ask_regularisation(self, work: Work, sheaf: Sheaf, values: ActInput) -> None:
        step = read(sheaf.circuit.steps)[values.step or 0]
        title = f"{sheaf.circuit.title} – {step.function}"
        task = TaskInput(title, step.agent_id, step.function, importance="high", notes=values.public_note)
        add_task(work, task)


def _documents(work: Work, object_id: UUID | None) -> str:
    """Return the documents of a letter now, newest version of each, as canonical JSON."""
    rows: Sequence[Enclosure] = work.session.scalars(
        select(Enclosure)
        .where(Enclosure.letter_id == object_id, Enclosure.removed_at.is_(None))
        .order_by(Enclosure.rank, Enclosure.id)
    ).all()
    replaced = {row.replaces_id for row in rows}
    kept = [
        {"blob": row.blob, "id": str(row.id), "name": row.name, "sha256": row.sha256}
        for row in rows
        if row.id not in replaced and row.sha256
    ]
    if not kept:
        text = QT_TRANSLATE_NOOP("circuits", "There is no document to give a visa on: add it first.")
        raise UserError(text, field="documents")
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
