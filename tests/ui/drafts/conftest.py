"""Documents and templates in a real profile, behind their rooms."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.drafts.panel import DraftsPanel, make_panel
from tests.ui.correspondence.conftest import Office, office
from tests.ui.with_gallery import founded

__all__ = ["founded", "office"]

WAIT = 60_000


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> Iterator[DraftsPanel]:
    """The room with the shipped templates ready."""
    made = make_panel(office.context)
    assert isinstance(made, DraftsPanel)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    yield made
    office.services.workshop.close()
