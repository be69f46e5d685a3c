"""A letter with its document, four colleagues, and the services of circuits over a real encrypted file."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.people import Agent
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.checking import CircuitChecks
from aso_desktop.services.circuits.commands import CircuitService
from aso_desktop.services.circuits.values import ActInput, LaunchInput
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, PartyInput
from aso_desktop.store.unit_of_work import Author
from tests.services.conftest import AGENT, DEPARTURES, DEVICE, Desk

HEAD, LEGAL, DIRECTOR = (shipped_id("agent", code) for code in ("CB", "AJ", "DIR"))
STEPS = (
    Step(1, Mode.VISA, "Chef de bureau", HEAD, limit_days=2),
    Step(2, Mode.VISA, "Affaires juridiques", LEGAL, limit_days=3),
    Step(3, Mode.SIGNATURE, "Directeur", DIRECTOR),
)


@dataclass
class Tray:
    """The desk with circuits; `as_` writes as a colleague."""

    desk: Desk
    letter_id: UUID
    circuits: CircuitService
    checks: CircuitChecks
    known: dict[str, frozenset[str]]
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    def as_(self, agent: UUID) -> "Tray":
        """Write as `agent` from now on."""
        self.desk.unit_of_work.author = Author(agent, DEVICE)
        return self

    def launch(self, urgency: str = "normal", limit: date | None = None) -> UUID:
        """Launch a circuit over the letter."""
        values = LaunchInput("letter", self.letter_id, "Réponse au maire", STEPS, urgency=urgency, limit_on=limit)
        subject = self.circuits.launch(values).subject
        assert subject is not None
        return subject

    def act(self, circuit: UUID, result: Result, step: int | None = None, **more: object) -> None:
        """Act on a circuit, a second later than before."""
        self.later()
        self.circuits.act(ActInput(circuit, result, step, **more))  # type: ignore[arg-type]

    def later(self) -> None:
        """Let a second go by."""
        self.desk.clock.move_to(self.desk.clock.now() + timedelta(seconds=1))

    def row(self, circuit: UUID) -> queries.CircuitRow:
        """Return the circuit as screens read it."""
        found = queries.circuit(self.desk.db, circuit)
        assert found is not None
        return found


@pytest.fixture
def tray(desk: Desk, tmp_path: Path) -> Tray:
    """Return a letter to sign, and who must see it."""
    with desk.unit_of_work("people", Text("test", "people")) as work:
        for agent_id, name in ((HEAD, "Chloé Bertin"), (LEGAL, "Aïcha Jaouen"), (DIRECTOR, "Denis Ruault")):
            work.add(Agent(id=agent_id, name=name, initials=name[:2]))
    document = tmp_path / "Réponse.txt"
    document.write_text("Monsieur le Maire, j’ai bien reçu votre courrier.", encoding="utf-8")
    letter = LetterInput(
        "outgoing",
        "Réponse au maire de Montreval",
        register_id=DEPARTURES,
        recipients=(PartyInput("Mairie de Montreval"),),
        enclosures=(EnclosureInput(document),),
    )
    letter_id = desk.letters.register(letter).letter_id
    key = Ed25519PrivateKey.generate()
    known = {DEVICE: frozenset({key.public_key().public_bytes_raw().hex()})}
    circuits = CircuitService(desk.unit_of_work, desk.clock, desk.store, lambda _db: key)
    made = Tray(desk, letter_id, circuits, CircuitChecks(desk.unit_of_work, desk.store, lambda _db: known), known, key)
    return made.as_(AGENT)
