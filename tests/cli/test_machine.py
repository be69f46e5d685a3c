"""Dossiers and circuits from the command line in each of their states: an exit code and a sentence, never a fault."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules
from aso_desktop.services.circuits.values import ActInput, LaunchInput
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, PartyInput
from aso_desktop.services.dossiers.values import DossierInput
from tests.cli.conftest import Shell
from tests.security.conftest import CHEAP, PHRASE


@contextmanager
def services(shell: Shell) -> Iterator[Any]:
    """The services of the profile, while no command runs."""
    profile = Profile(ProfilePaths(shell.profile), shell.clock, Policies(), AccessRules(cost=CHEAP))
    assert profile.access.unlock(PHRASE).is_open
    yield profile.services
    profile.close()


def test_each_command_on_a_dossier_in_each_state(shell: Shell) -> None:
    with services(shell) as room:
        made = [room.dossiers.create(DossierInput(title)) for title in ("Bloqué", "Clos")]
        below = room.dossiers.create(DossierInput("Lot", parent_id=made[0].dossier_id)).number
        room.dossier_life.block(made[0].dossier_id, "Avis attendu")
        room.dossier_life.close(made[1].dossier_id, lambda _context, source: source)
    blocked, closed = (one.number for one in made)
    kept = shell.ask("dossiers", "close", blocked, code=1)
    assert [one["way_out"] for one in kept["blockers"]] == [
        "Lift the block: Avis attendu",
        f"Close the sub-dossier: {below} Lot",
    ]
    kept = shell.ask("dossiers", "close", below, code=1)
    assert [one["way_out"] for one in kept["blockers"]] == [
        f"Lift the block of the dossier above: {blocked} – Avis attendu"
    ]
    for refused, way in (
        (("unblock", below), "Lift the block of the dossier above"),
        (("unblock", closed), "There is no block to lift here"),
        (("close", closed), "reopen it first"),
        (("block", closed, "--reason", "Avis"), "reopen it first"),
    ):
        answer = shell.refused("dossiers", *refused)
        assert (answer["kind"], way in answer["reason"]) == ("refused", True), answer
    shell.ask("dossiers", "unblock", blocked)
    for number in (below, blocked):
        assert shell.ask("dossiers", "close", number)["state"] == "closed"


def test_an_act_on_a_circuit_in_each_state(shell: Shell, tmp_path: Path) -> None:
    document = tmp_path / "projet.txt"
    document.write_text("Monsieur le Maire,", "utf-8")
    steps = [Step(1, Mode.VISA, "Chef de bureau"), Step(2, Mode.SIGNATURE, "Directeur")]
    circuits: dict[str, Any] = {}
    with services(shell) as room:
        letter = room.correspondence.register(
            LetterInput(
                "outgoing", "Réponse", recipients=(PartyInput("Mairie"),), enclosures=(EnclosureInput(document),)
            )
        ).letter_id
        for state in ("running", "rejected", "withdrawn", "interrupted", "approved"):
            asked = tuple(steps[:1] if state == "approved" else steps)
            circuits[state] = room.circuits.launch(LaunchInput("letter", letter, state, asked)).subject
        for state, result in (
            ("rejected", Result.REJECTED), ("withdrawn", Result.WITHDRAWN), ("interrupted", Result.INTERRUPTED),
            ("approved", Result.ENDORSED),
        ):  # fmt: skip
            room.circuits.act(ActInput(circuits[state], result, 0, "Motif"))
    for state, words, way in (
        ("running", ("signed", "--step", 2), "Chef de bureau come first"),
        ("running", ("signed", "--step", 1), "a visa"),
        ("running", ("overridden", "--step", 1, "--note", "Motif"), "send a reminder instead"),
        ("running", ("taken_back",), "can be taken back"),
        ("rejected", ("endorsed", "--step", 1), "give it a new version first"),
        ("withdrawn", ("endorsed", "--step", 1), "launch another"),
        ("interrupted", ("taken_back",), "launch another"),
        ("approved", ("withdrawn",), "launch another"),
    ):
        answer = shell.refused("circuits", "act", circuits[state], *words)
        assert (answer["kind"], way in answer["reason"]) == ("refused", True), answer
    assert shell.ask("circuits", "act", circuits["rejected"], "withdrawn")["state"] == "withdrawn"
