"""Circuits of visas in every state: waiting, late, parallel, on paper, twice, rejected, passed over, ended."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.ids import uuid7
from aso_desktop.models.circuits import Endorsement
from aso_desktop.models.people import Agent
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits.commands import CircuitService, SigningKey
from aso_desktop.services.circuits.seals import seal
from aso_desktop.services.circuits.sheaves import next_previous, sheaf_of
from aso_desktop.services.circuits.values import ActInput, DelegationInput, LaunchInput, TemplateInput
from aso_desktop.services.demo import papers, queries
from aso_desktop.services.demo.phrases import load, typeset
from aso_desktop.services.demo.stage import WORDS, Stage
from aso_desktop.services.people.commands import AgentInput, add_agent

_LEAVER: Final = "Bernard Aubry"
_SCAN: Final = "notice-explicative"
_HOUR: Final = timedelta(hours=1)


class DemoCircuits:
    """Launches the circuits of the demonstration and plays their acts."""

    def __init__(
        self, stage: Stage, officers: Sequence[UUID], enclosures: EnclosureStore, signing_key: SigningKey
    ) -> None:
        """Know where writes go, who is asked, where scans are kept, and the key that seals."""
        self._stage = stage
        self._officers = list(officers)
        self._signing_key = signing_key
        self._circuits = CircuitService(stage, stage.clock, enclosures, signing_key)
        self._texts = load("dossiers")
        self._templates: list[UUID] = []

    def launch_all(self, now: datetime, dossiers: Sequence[UUID], scratch: Path) -> None:
        """Keep templates and delegations, then launch the circuits, the oldest first."""
        self._keep_templates(now)
        self._delegate(now)
        self._add_leaver(now)
        scan = scratch / "visa-papier.pdf"
        scan.write_bytes(papers.make_shared(_SCAN))
        told: Sequence[Mapping[str, Any]] = self._texts["circuits"]
        used = set[UUID]()
        for given in sorted(told, key=lambda one: -int(one["days"])):
            kind, found = self._object(given, dossiers, used)
            if found is not None:
                self._play(given, LaunchInput(kind, found, typeset(given["title"])), now, scan)
        self._stage.play(now)
        with self._stage("edit_agent", WORDS) as work:
            work.get(Agent, self._officers[-1]).active = False

    def _keep_templates(self, now: datetime) -> None:
        self._stage.play(now - timedelta(days=200))
        for given in self._texts["templates"]:
            urgent = self._steps(given["urgent"]) if "urgent" in given else ()
            made = self._circuits.save_template(
                TemplateInput(typeset(given["name"]), self._steps(given["steps"]), urgent)
            ).subject
            if made is not None:
                self._templates.append(made)

    def _delegate(self, now: datetime) -> None:
        for given in self._texts["delegations"]:
            first, last = (now.date() + timedelta(days=given[name]) for name in ("from", "to"))
            self._stage.play(now - timedelta(days=31), self._officers[given["holder"]])
            wanted = DelegationInput(
                self._officers[given["holder"]],
                self._officers[given["delegate"]],
                first,
                last,
                given["kind"],
                act_number=given.get("act", ""),
                act_on=first if "act" in given else None,
                publication=typeset(given.get("publication", "")),
            )
            self._circuits.delegate(wanted)

    def _add_leaver(self, now: datetime) -> None:
        """Have somebody who will leave while something waits for them; they come last among the officers."""
        self._stage.play(now - timedelta(days=300))
        with self._stage("add_agent", WORDS) as work:
            leaver = add_agent(work, AgentInput(_LEAVER)).id
        self._officers = [*self._officers[: _named(self._texts)], leaver]

    def _object(self, given: Mapping[str, Any], dossiers: Sequence[UUID], used: set[UUID]) -> tuple[str, UUID | None]:
        if "letter" not in given:
            return "dossier", dossiers[given["of"]] if given["of"] < len(dossiers) else None
        with self._stage.reading() as work:
            found = queries.departures_with_papers(work.connection, given["letter"])
        letter = next((one for one in found if one not in used), None)
        if letter is not None:
            used.add(letter)
        return "letter", letter

    def _play(self, given: Mapping[str, Any], wanted: LaunchInput, now: datetime, scan: Path) -> None:
        at = now - timedelta(days=given["days"])
        self._stage.play(at, self._officers[given["by"]])
        steps = self._steps(given["steps"]) if "steps" in given else ()
        template = self._templates[given["template"]] if "template" in given else None
        launch = LaunchInput(
            wanted.object_kind,
            wanted.object_id,
            wanted.title,
            steps,
            template,
            "urgent" if given.get("urgent") else "normal",
        )
        circuit = self._circuits.launch(launch).subject
        if circuit is None:
            return
        for place, act in enumerate(given["acts"], 1):
            self._act(circuit, act, at + timedelta(days=act[3]) + place * _HOUR, scan)

    def _act(self, circuit: UUID, act: Sequence[Any], at: datetime, scan: Path) -> None:
        step, result, by, _days, note = act
        agent = self._officers[by]
        self._stage.play(at, agent)
        place = step if step >= 0 else None
        if note == "twice":
            self._act_apart(circuit, place, agent)
            return
        if note == "paper":
            self._stage.play(at)
            paper = ActInput(
                circuit, Result(result), place, acting_as="paper", on_paper=at.date(), scan=scan, given_by=agent
            )
            self._circuits.act(paper)
            return
        self._circuits.act(ActInput(circuit, Result(result), place, public_note=typeset(note)))

    def _act_apart(self, circuit: UUID, place: int | None, agent: UUID) -> None:
        """Add what a colleague sealed out of reach, on a step that had its act already: both are kept and shown."""
        with self._stage("circuit_endorsed", WORDS) as work:
            sheaf = sheaf_of(work, circuit)
            act = Endorsement(
                id=uuid7(), circuit_id=circuit, step=place, result=Result.ENDORSED, acted_by=agent,
                acting_as="holder", holder_id=agent, public_note="", private_note="", evidence_sha256="",
                evidence_blob="", version_sha256=sheaf.versions[-1].sha256, back="initiator", acted_at=work.now,
                acted_on=work.now.date(), device=work.author.device, previous=next_previous(sheaf.rows[:2]),
                origin_device=work.author.device, created_at=work.now, created_by=agent,
            )  # fmt: skip
            seal(act, self._signing_key(work.connection))
            work.add(act)

    def _steps(self, given: Sequence[Sequence[Any]]) -> tuple[Step, ...]:
        return tuple(
            Step(rank, Mode(mode), typeset(office), self._officers[who], limit_days=days)
            for rank, mode, office, who, days in given
        )


def _named(texts: Mapping[str, Any]) -> int:
    """Return the place of the one who leaves: the highest that a circuit names."""
    return max(int(step[3]) for given in texts["circuits"] for step in given.get("steps", ()))
