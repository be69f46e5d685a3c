"""The gallery in a real profile, behind its room."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.templates.panel import TemplatesPanel, make_panel
from tests.ui.correspondence.conftest import Office, office
from tests.ui.with_gallery import founded

__all__ = ["founded", "office"]

WAIT = 60_000


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> Iterator[TemplatesPanel]:
    """The room with the shipped templates listed."""
    made = make_panel(office.context)
    assert isinstance(made, TemplatesPanel)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == 26, timeout=WAIT)
    yield made
    office.services.workshop.close()
