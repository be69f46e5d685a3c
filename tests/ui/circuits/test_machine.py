"""Every command on a circuit in every state, on the real room: what is offered counts, the rest is refused in words."""

from typing import Final
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.services.circuits.rules import check_act
from aso_desktop.services.circuits.values import ActInput, LaunchInput
from aso_desktop.ui.circuits.panel import CircuitsPanel
from aso_desktop.ui.circuits.reading import Whole
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.security.conftest import PHRASE
from tests.ui.circuits.conftest import WAIT, Made
from tests.ui.correspondence.conftest import Office

ANOTHER, NEW = "launch another", "give it a new version first"
ENDED: Final = dict.fromkeys(("hand_over", "paper", "pass_over", "version", "withdraw", "interrupt"), ANOTHER)
WHOLE: Final[dict[str, dict[str, str]]] = {
    "running": {"hand_over": "", "paper": "", "pass_over": "send a reminder instead", "version": "", "withdraw": "",
                "interrupt": "", "take_back": "Only an act of yours"},
    "rejected": {"hand_over": NEW, "paper": NEW, "pass_over": NEW, "version": "", "withdraw": "", "interrupt": "",
                 "take_back": NEW},
    "approved": {**ENDED, "take_back": ""},
    "withdrawn": {**ENDED, "take_back": "Only an act of yours"},
    "interrupted": {**ENDED, "take_back": "Only an act of yours"},
}  # fmt: skip
"""State → command → what refuses it; nothing where it is offered, and counts."""
RESULTS: Final = {
    "hand_over": Result.DELEGATED, "paper": Result.ENDORSED, "pass_over": Result.OVERRIDDEN,
    "withdraw": Result.WITHDRAWN, "interrupt": Result.INTERRUPTED, "take_back": Result.TAKEN_BACK,
}  # fmt: skip


@pytest.fixture
def states(office: Office, made: Made) -> dict[str, UUID]:
    """A circuit in each state."""
    room, steps = office.services.circuits, (Step(1, Mode.VISA, "Bureau du budget", made.me),)
    found = {"running": made.mine, "rejected": made.rejected}
    for state, result in (
        ("approved", Result.ENDORSED), ("withdrawn", Result.WITHDRAWN), ("interrupted", Result.INTERRUPTED)
    ):  # fmt: skip
        found[state] = room.launch(LaunchInput("letter", made.letter, f"Avenant {state}", steps)).subject
        room.act(ActInput(found[state], result, 0, public_note="Motif"))
    return found


def test_every_command_in_every_state(
    panel: CircuitsPanel, office: Office, states: dict[str, UUID], qtbot: QtBot
) -> None:
    said: list[str] = []
    faults: list[object] = []
    panel.room.said.connect(said.append)
    office.context.faults.refused.connect(lambda refusal: said.append(refusal.words))
    office.context.faults.broke.connect(faults.append)
    before = office.value("SELECT count(*) FROM endorsement"), office.value("SELECT count(*) FROM circuit_version")
    for state, commands in WHOLE.items():
        panel.detail.show_circuit(states[state])
        qtbot.waitUntil(lambda wanted=states[state]: is_shown(panel, wanted), timeout=WAIT)  # type: ignore[misc]
        whole = panel.detail.whole
        assert whole is not None
        for command, refusal in commands.items():
            reason = office.context.commands.why_not(f"circuit.{command}")
            if not refusal:
                assert not reason, (state, command)
                counts(whole, command)
                continue
            assert refusal in reason, (state, command, reason)
            said.clear()
            panel.room.handlers()[f"circuit.{command}"]()
            words = answer(panel, said, qtbot)
            assert refusal in words, (state, command, words)
    now = office.value("SELECT count(*) FROM endorsement"), office.value("SELECT count(*) FROM circuit_version")
    assert (now, faults) == (before, [])


def is_shown(panel: CircuitsPanel, wanted: UUID) -> bool:
    return panel.detail.whole is not None and panel.detail.whole.circuit.id == wanted


def counts(whole: Whole, command: str) -> None:
    """Fail where the rules refuse what is offered."""
    if command in RESULTS:
        step = whole.row.place
        asked = ActInput(whole.circuit.id, RESULTS[command], step, "Motif", delegate_id=whole.me)
        check_act(whole.circuit.view, asked, whole.circuit.urgency)


def told(dialog: FormDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def answer(panel: CircuitsPanel, said: list[str], qtbot: QtBot) -> str:
    """Answer what is asked; return what refuses it, beside the title, in the bar or in the question."""
    qtbot.waitUntil(lambda: bool(said) or any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    dialog = next((d for d in panel.findChildren(FormDialog) if d.isVisible()), None)
    if dialog is not None:
        given = {"reason": "Motif", "passphrase": PHRASE}
        dialog.form.set_values({name: given[name] for name in dialog.form.values().keys() & given.keys()})
        asked = told(dialog)
        dialog.save()
        qtbot.waitUntil(lambda: bool(said) or told(dialog) != asked, timeout=WAIT)
        said.append(told(dialog))
        dialog.reject()
    return " ".join(said)
