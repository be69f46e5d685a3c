"""Dossiers on a plan, tasks, circuits in every state and delegations, made with the same acts as the window."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.models.dossiers import Dossier, DossierState
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.services.demo import papers, queries
from aso_desktop.services.demo.cast import Cast
from aso_desktop.services.demo.phrases import load, typeset
from aso_desktop.services.demo.stage import WORDS, Stage
from aso_desktop.services.demo.words import french_day
from aso_desktop.services.dossiers.board.commands import BoardService
from aso_desktop.services.dossiers.board.queries import SHIPPED, BoardColumn
from aso_desktop.services.dossiers.commands import DossierService
from aso_desktop.services.dossiers.life import LifeService
from aso_desktop.services.dossiers.pieces import PieceService
from aso_desktop.services.dossiers.plan import PlanService
from aso_desktop.services.dossiers.values import DossierInput, NodeInput, PieceInput
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput

_OPENED: Final = 20
"""Days ago that most dossiers were opened."""
_LEADS: Final = 5
_LETTERS: Final = 60
_FULL: Final = 8
"""What the column « In hand » should hold: the demonstration shows one card too many."""


class DemoDossiers:
    """Opens the dossiers of the demonstration."""

    def __init__(self, stage: Stage, cast: Cast, enclosures: EnclosureStore, scratch: Path) -> None:
        """Know where writes go, who works here, and where papers are kept and drawn."""
        self._stage = stage
        self._cast = cast
        self._scratch = scratch
        self._plan = PlanService(stage)
        self._dossiers = DossierService(stage, stage.clock)
        self._pieces = PieceService(stage, stage.clock, enclosures)
        self._life = LifeService(stage, stage.clock, enclosures, scratch)
        self._tasks = TaskService(stage, stage.clock)
        self._texts = load("dossiers")
        self._nodes: dict[str, UUID] = {}
        self.with_paper: list[UUID] = []

    def open_all(self, now: datetime) -> None:
        """Open the plan and its dossiers, the oldest first."""
        self._add_plan(now - timedelta(days=400))
        with self._stage.reading() as work:
            letters = queries.recent_arrivals(work.connection, _LETTERS)
        told: Sequence[Mapping[str, Any]] = self._texts["dossiers"]
        for place, given in sorted(enumerate(told), key=lambda one: -one[1].get("opened", _OPENED)):
            days = int(given.get("opened", _OPENED))
            self._stage.play(now - timedelta(days=days), self._cast.officers[place % _LEADS])
            taken, letters = letters[: given.get("letters", 0)], letters[given.get("letters", 0) :]
            self._open(given, place, now, taken)
        columns = [BoardColumn(c.key, c.label, _FULL if c.key == "doing" else c.limit) for c in SHIPPED]
        BoardService(self._stage).keep_columns(columns)

    def _add_plan(self, at: datetime) -> None:
        self._stage.play(at)
        for code, label in self._texts["plan"]:
            parent = self._nodes.get(code.rpartition(".")[0])
            made = self._plan.add(NodeInput(code, typeset(label), parent_id=parent)).subject
            if made is not None:
                self._nodes[code] = made
        self._plan.close(self._nodes[self._texts["closed_node"]])

    def _open(self, given: Mapping[str, Any], place: int, now: datetime, letters: Sequence[UUID]) -> None:
        today = now.date()
        wanted = DossierInput(
            typeset(given["title"]),
            self._nodes[given["node"]],
            lead_id=self._cast.officers[place % _LEADS],
            due_on=today + timedelta(days=given["due"]) if "due" in given else None,
            importance=given.get("importance", "normal"),
        )
        made = self._dossiers.create(wanted).dossier_id
        self._fill(made, given, place, letters)
        for task, state in given.get("tasks", ()):
            self._add_task(made, typeset(task), state, place, today)
        if given["stage"] != "todo":
            self._life.set_stage([made], given["stage"])
        if given.get("block"):
            self._stage.play(now - timedelta(days=4), self._cast.officers[place % _LEADS])
            self._life.block(made, typeset(given["block"]))
        if given.get("hold"):
            self._life.hold(made, typeset(given["hold"]))
        for title in given.get("below", ()):
            self._dossiers.create(DossierInput(typeset(title), parent_id=made))
        if given.get("closed"):
            self._close(made, today - timedelta(days=12))

    def _fill(self, made: UUID, given: Mapping[str, Any], place: int, letters: Sequence[UUID]) -> None:
        """Give a dossier its party, its letters, a note and its papers."""
        body = self._cast.bodies[place % len(self._cast.bodies)]
        name = self._cast.directory.bodies[place % len(self._cast.bodies)].name
        if "opened" not in given:
            role = self._texts["roles"][place % len(self._texts["roles"])]
            self._dossiers.add_party(made, PartyInput(name, organisation_id=body), role)
            self._dossiers.add_note(made, typeset(self._texts["notes"][place % len(self._texts["notes"])]))
        if letters:
            self._pieces.put_letters(letters, made)
        if given.get("address"):
            self._pieces.add(made, PieceInput("address", typeset(given["title"]), address=given["address"]))
        if given.get("paper"):
            self._pieces.add(made, PieceInput("document", path=self._paper(given, name)))
            self.with_paper.append(made)

    def _paper(self, given: Mapping[str, Any], name: str) -> Path:
        """Draw the note that circuits are about."""
        path = self._scratch / f"{self._texts['paper']} - {len(self.with_paper) + 1}.pdf"
        sheet = papers.Sheet(
            heading="Section du courrier",
            address="",
            place_and_date=f"le {french_day(self._stage.clock.today())}",
            to=name,
            reference="",
            subject=typeset(given["title"]),
            paragraphs=tuple(typeset(line) for line in self._texts["body"]),
            signature="",
            email="courrier@section.example.org",
            written_at=self._stage.clock.now(),
        )
        path.write_bytes(papers.make("pdf", sheet))
        return path

    def _add_task(self, made: UUID, title: str, state: str, place: int, today: date) -> None:
        owner = self._cast.officers[(place + 1) % _LEADS]
        wanted = TaskInput(title, owner, due_on=today + timedelta(days=place % 9 - 1), origin="dossier", source_id=made)
        task = self._tasks.create(wanted).subject
        if task is not None and state != "todo":
            self._tasks.move_to([task], state)

    def _close(self, made: UUID, day: date) -> None:
        """Close a dossier as it stood then; its journal is printed when somebody asks for it."""
        with self._stage("close_dossier", WORDS) as work:
            dossier = work.get(Dossier, made)
            dossier.move_to(DossierState.CLOSED)
            dossier.closed_on = day
