"""Writes of circuits: one method, one transaction. An act is sealed by the device's key and never altered."""

from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.acts import CircuitState, CircuitView, Result, StepView
from aso_desktop.core.circuits.steps import Step, checked, read, written
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import uuid7
from aso_desktop.core.text import clean_line, clean_text
from aso_desktop.models.circuits import Circuit, CircuitTemplate, CircuitVersion, Delegation, Endorsement
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits import delegations, objects, queries
from aso_desktop.services.circuits.capacity import capacity, refuse_gone, refuse_gone_delegate
from aso_desktop.services.circuits.rules import ENDED, check_act, check_paper, refuse_without_effect
from aso_desktop.services.circuits.seals import document_hash, seal
from aso_desktop.services.circuits.sheaves import Sheaf, moment, next_previous, sheaf_of, view_of
from aso_desktop.services.circuits.values import ActInput, DelegationInput, LaunchInput, TemplateInput
from aso_desktop.services.stops.refusing import refuse_if_blocked, refuse_if_closed
from aso_desktop.services.tasks.commands import add_task
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork, Work

SigningKey = Callable[[Connection], Ed25519PrivateKey]
"""Reads the device's signing key in the open transaction; it is not kept."""

_ALLOWED_WHEN_BLOCKED: Final = frozenset(
    {Result.READ, Result.REJECTED, Result.WITHDRAWN, Result.INTERRUPTED, Result.TAKEN_BACK}
)
"""Acts that take a matter no further: they stay possible while its dossier is blocked."""
_GIVEN_ON_DOCUMENTS: Final = frozenset(
    {Result.ENDORSED, Result.OPINION_FOR, Result.OPINION_AGAINST, Result.SIGNED, Result.SEALED, Result.OVERRIDDEN}
)
"""Acts that say something of the documents: refused on a version that is no longer theirs."""
_OVER: Final = frozenset({CircuitState.APPROVED, CircuitState.WITHDRAWN, CircuitState.INTERRUPTED})
"""States that no new version opens again."""


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
            template.name, template.for_type, template.inactive = values.name, values.for_type, False
            template.steps = written(checked(values.steps))
            template.urgent_steps = written(checked(values.urgent_steps)) if values.urgent_steps else "[]"
            work.subject = template.id if template_id else work.add(template).id
        return work.changes()

    def put_away(self, template_id: UUID) -> Changes:
        """Propose a template no more; the circuits launched from it stand."""
        words = QT_TRANSLATE_NOOP("circuits", "Put the circuit away")
        with self._unit_of_work("put_away_circuit_template", words) as work:
            work.get(CircuitTemplate, template_id).inactive = True
            work.subject = template_id
        return work.changes()

    def launch(self, values: LaunchInput) -> Changes:
        """Launch a circuit over the documents that the object has now. An act of the past: it cannot be undone."""
        words = QT_TRANSLATE_NOOP("circuits", "Launch a circuit of visas")
        with self._unit_of_work("launch_circuit", words, undoable=False) as work:
            home = values.dossier_id or queries.home_of(work.connection, values.object_kind, values.object_id)
            refuse_if_closed(work, home)
            refuse_if_blocked(work, home)
            steps = checked(values.steps or self._template_steps(work, values))
            refuse_gone(work, steps, self._clock.today())
            given = {name: value for name, value in asdict(values).items() if name not in ("steps", "title")}
            circuit = Circuit(
                id=uuid7(),
                steps=written(steps),
                title=_title(values.title),
                initiator_id=work.author.agent_id,
                launched_at=work.now,
                **{**given, "dossier_id": values.dossier_id if values.object_kind == "letter" else home},
            )
            self._seal(work, circuit)
            self._add_version(work, Sheaf(circuit, [], []), 1)
            self._follow(work, circuit.id)
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
            if (state := view_of(sheaf).state) in _OVER:
                raise UserError(ENDED[state])
            self._add_version(work, sheaf, back_to_rank)
            self._follow(work, circuit_id)
            work.subject = circuit_id
        return work.changes()

    def act(self, values: ActInput) -> Changes:
        """Record an act, sealed. Only « take back » undoes it, and both stay."""
        words = QT_TRANSLATE_NOOP("circuits", "Act on the circuit")
        with self._unit_of_work(f"circuit_{values.result}", words, undoable=False) as work:
            sheaf = sheaf_of(work, values.circuit_id)
            view = view_of(sheaf)
            check_act(view, values, sheaf.circuit.urgency)
            self._refuse_progress(work, sheaf, values)
            act = self._act(work, sheaf, values, view)
            refuse_without_effect(view_of(replace(sheaf, acts=[*sheaf.acts, act])).remarks.get(act.id))
            self._seal(work, act)
            if values.result is Result.OVERRIDDEN:
                self._ask_regularisation(work, sheaf, values)
            if values.result is not Result.READ:
                self._follow(work, values.circuit_id)
            work.subject = values.circuit_id
        return work.changes()

    def delegate(self, values: DelegationInput) -> Changes:
        """Let somebody act for another from a day to a day; a ring of delegations is refused."""
        words = QT_TRANSLATE_NOOP("circuits", "Delegate")
        with self._unit_of_work("delegate", words) as work:
            delegation = Delegation(**asdict(values))
            delegation.check()
            refuse_gone_delegate(work, values.delegate_id)
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
        documents = objects.documents_of(work, sheaf.circuit.object_kind, sheaf.circuit.object_id)
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
            made_at=moment(sheaf, work.now),
            made_by=work.author.agent_id,
            previous=next_previous(sheaf.rows),
        )
        self._seal(work, version)

    def _act(self, work: Work, sheaf: Sheaf, values: ActInput, view: CircuitView) -> Endorsement:
        step = None if values.step is None else view.steps[values.step]
        by_paper = values.acting_as == "paper"
        refuse_gone_delegate(work, values.delegate_id)
        act = Endorsement(
            id=uuid7(),
            circuit_id=values.circuit_id,
            step=values.step,
            result=values.result,
            acted_by=work.author.agent_id,
            acting_as="paper" if by_paper else self._capacity(work, sheaf, step, values.result),
            holder_id=step.holder_id if step else None,
            public_note=clean_text(values.public_note),
            private_note=clean_text(values.private_note),
            evidence_sha256="",
            evidence_blob="",
            version_sha256=view.version.sha256,
            back=values.back,
            undoes_id=values.undoes_id,
            delegate_id=values.delegate_id,
            acted_at=moment(sheaf, work.now),
            acted_on=values.on_paper or self._clock.today(),
            device=work.author.device,
            previous=next_previous(sheaf.rows),
        )
        if by_paper:
            self._attach_paper(work, act, values)
        return act

    def _capacity(self, work: Work, sheaf: Sheaf, step: StepView | None, result: Result) -> str:
        return capacity(work, sheaf.circuit, step, result, self._clock.today())

    def _refuse_progress(self, work: Work, sheaf: Sheaf, values: ActInput) -> None:
        """Refuse to go on in a blocked dossier, on documents that have changed, or back on a letter that has left."""
        circuit = sheaf.circuit
        if values.result not in _ALLOWED_WHEN_BLOCKED:
            refuse_if_blocked(work, circuit.dossier_id)
            if circuit.object_id is not None:
                refuse_if_blocked(work, queries.home_of(work.connection, circuit.object_kind, circuit.object_id))
        if values.result in _GIVEN_ON_DOCUMENTS:
            objects.refuse_changed(work, circuit, sheaf.versions[-1].documents, sheaf.versions[-1].number)
        if values.result is Result.TAKEN_BACK:
            objects.refuse_left(work, circuit)

    def _follow(self, work: Work, circuit_id: UUID) -> None:
        """Bring the letter or the document where its circuit stands now."""
        work.session.flush()
        sheaf = sheaf_of(work, circuit_id)
        objects.follow(work, sheaf.circuit, view_of(sheaf), self._clock.today())

    def _attach_paper(self, work: Work, act: Endorsement, values: ActInput) -> None:
        check_paper(values, work.author.agent_id, self._clock.today())
        if values.scan is not None:
            kept = self._enclosures.keep_file(values.scan)
            act.evidence_blob, act.evidence_sha256 = kept.blob, kept.sha256
        act.acted_by = values.given_by

    def _seal(self, work: Work, row: Circuit | CircuitVersion | Endorsement) -> None:
        """Sign a row whose every cell is set, who writes it and when among them, then add it."""
        row.origin_device, row.created_at, row.created_by = work.author.device, work.now, work.author.agent_id
        seal(row, self._signing_key(work.connection))
        work.add(row)

    def _ask_regularisation(self, work: Work, sheaf: Sheaf, values: ActInput) -> None:
        step = read(sheaf.circuit.steps)[values.step or 0]
        title = f"{sheaf.circuit.title} – {step.function}"
        task = TaskInput(title, step.agent_id, step.function, importance="high", notes=values.public_note)
        add_task(work, task)


def _title(title: str) -> str:
    if not (kept := clean_line(title)):
        raise UserError(QT_TRANSLATE_NOOP("circuits", "Say what is asked."), field="title")
    return kept
