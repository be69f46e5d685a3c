"""The room and the window of a meeting at every size and in both lights: nothing falls out of sight."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.widgets.basics import Button
from aso_desktop.ui.meetings.panel import MeetingsPanel
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from tests.ui.meetings.conftest import WAIT

TYPED = (
    ("text", "Mme Benali présente la ligne 354-02 au 31 octobre : 236 400 € engagés pour 240 000 € ouverts."),
    ("text", "M. Haddad rappelle que deux déplacements ont été ajoutés en septembre. Mme Aubert demande que les "
     "missions déjà confirmées soient tenues, et qu’un point soit fait au prochain comité."),
    ("decision", "Attendre le vote du virement avant de signer l’avenant n° 1. 3 pour, 0 contre, 0 abstention"),
    ("action", "Prévenir Voyages Horizon du report @Amira Benali !vendredi"),
)  # fmt: skip


def _has_notes(seance: SeanceWindow, count: int) -> bool:
    return seance.notes.count() == count


def hold(seance: SeanceWindow, qtbot: QtBot) -> None:
    """Note presences and what is said."""
    assert seance.sitting is not None
    for person in seance.sitting.people[:3]:
        seance.people.mark(person.id, "present")
    seance.step(1)
    for place, (kind, words) in enumerate(TYPED, 1):
        seance.take_kind(kind)
        seance.insert(words)
        seance.keep()
        qtbot.waitUntil(partial(_has_notes, seance, place), timeout=WAIT)
    seance.take_kind("action")
    seance.insert("Relancer le service achats @Paul Viseur !fin novembre")
    qtbot.waitUntil(lambda: "Saved" in seance.saved.text(), timeout=WAIT)


@pytest.mark.parametrize("shown", [(Mode.LIGHT, 100), (Mode.DARK, 100), (Mode.LIGHT, 200)])
def test_a_meeting_fits_at_every_size(
    seance: SeanceWindow, panel: MeetingsPanel, theme_: Theme, qtbot: QtBot, shown: tuple[Mode, int]
) -> None:
    theme_.choose(mode=shown[0], text_size=shown[1])
    hold(seance, qtbot)
    seance.resize(1366, 768)
    buttons = [b for b in seance.findChildren(Button) if b.isVisible()]
    assert all(b.mapTo(seance, b.rect().topRight()).x() <= seance.width() for b in buttons)
    assert seance.notes.height() > 0
    qtbot.waitUntil(lambda: panel.detail.outcome.count() >= 5, timeout=WAIT)
    panel.resize(1366, 768)
    assert panel.table.isVisible()
