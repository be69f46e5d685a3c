"""Requests with clocks, a milestone and a delay, behind the rooms of deadlines and reminders."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.deadlines.values import ClockInput, DeadlineInput
from aso_desktop.ui.deadlines.panel import DeadlinesPanel, make_panel
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]
WAIT = 30_000


def request(office: Office, received: date, subject: str) -> object:
    """Register a request that arrived on a day."""
    letter = LetterInput(
        "incoming", subject, received_on=received, document_date=received, senders=(PartyInput("Mme Marchal"),),
        is_request=True,
    )  # fmt: skip
    return office.services.correspondence.register(letter).letter_id


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> DeadlinesPanel:
    """The room, on a clock with two readings, one that ends soon, a late delay and a milestone."""
    deadlines = office.services.deadlines
    deadlines.start_clock(ClockInput(request(office, date(2026, 8, 31), "Demande ancienne"), "financial"))  # type: ignore[arg-type]
    deadlines.start_clock(ClockInput(request(office, date(2026, 9, 16), "Demande d’agrément"), "complaint"))  # type: ignore[arg-type]
    deadlines.add(DeadlineInput("Note au cabinet", fixed_on=date(2026, 11, 12)))
    deadlines.add(DeadlineInput("Remise des offres", "milestone", fixed_on=date(2026, 12, 4)))
    made = make_panel(office.context)
    assert isinstance(made, DeadlinesPanel)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.model.rowCount() == 4 and made.in_front() is not None, timeout=WAIT)
    return made
