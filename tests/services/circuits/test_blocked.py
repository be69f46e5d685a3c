"""A blocked dossier stops its circuits, and says why to everyone."""

import pytest

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.dossiers import Dossier, DossierStop
from tests.services.circuits.conftest import HEAD, Tray


def block(tray: Tray) -> None:
    with tray.desk.unit_of_work("block", Text("test", "block")) as work:
        above = work.add(Dossier(number="3.2/2026/001", title="Travaux du gymnase"))
        below = work.add(Dossier(title="Marché de voirie", parent_id=above.id))
        work.add(DossierStop(dossier_id=above.id, reason="Contentieux en cours"))
        work.get(Letter, tray.letter_id).dossier_id = below.id


def test_nothing_progresses_in_a_blocked_dossier_nor_below_it(tray: Tray) -> None:
    circuit = tray.launch()
    block(tray)
    tray.as_(HEAD).act(circuit, Result.READ, 0)
    with pytest.raises(UserError, match=r"3\.2/2026/001 is blocked: Contentieux en cours"):
        tray.act(circuit, Result.ENDORSED, 0)
    with pytest.raises(UserError, match="Lift the block first"):
        tray.launch()
    tray.act(circuit, Result.REJECTED, 0, public_note="Attendre le jugement")
    assert tray.row(circuit).view.steps[0].act is not None
