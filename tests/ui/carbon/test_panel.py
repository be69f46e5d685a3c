"""The carbon room by keyboard: the golden seminar typed post by post, recalculated with a factor of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.carbon.estimate_dialog import EstimateDialog
from aso_desktop.ui.carbon.panel import CarbonPanel
from aso_desktop.ui.carbon.source import EstimateItem, FactorItem
from aso_desktop.ui.kit.navigation import Target
from tests.ui.invoices.conftest import Purse, answer, dialog_of, founded, front, office, purse, wait

__all__ = ["founded", "office", "purse"]

SEMINAR = (
    ("tgv", "30 x 2 x 450"), ("flight_short", "6 x 2 x 650"), ("car", "2 x 400"), ("hotel_night", "40"),
    ("meal_vegetarian", "80"),
)  # fmt: skip


def open_room(purse: Purse, qtbot: QtBot) -> CarbonPanel:
    made = CarbonPanel(purse.office.context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    front(made, qtbot)
    wait(qtbot, lambda: made.models["factors"].rowCount() == 28)
    return made


def test_a_seminar_is_estimated_attached_and_recalculated(purse: Purse, qtbot: QtBot) -> None:
    panel = open_room(purse, qtbot)
    _estimate(panel, purse, qtbot)
    item = panel.item()
    assert isinstance(item, EstimateItem)
    assert (item.estimate.grams, item.estimate.commitment, item.estimate.people) == (2_322_852, "2100000043", 40)
    wait(qtbot, lambda: panel.detail.posts.lines.count() == 5)
    assert "impactco2" in panel.detail.posts.lines.item(0).text()
    went: list[Target] = []
    purse.office.context.navigation.asked.connect(went.append)
    panel.detail.open.click()
    assert went[0].id == purse.commitments["2100000043"]
    _recalculate(panel, qtbot)
    grams = purse.office.rows("SELECT grams FROM carbon_estimate ORDER BY local_id")
    assert grams == [(2_322_852,), (2_322_852 + 40 * (9_910 - 6_930),)]


def _estimate(panel: CarbonPanel, purse: Purse, qtbot: QtBot) -> None:
    """Type the posts, one of them wrong at first."""
    values = (("commitment_id", purse.commitments["2100000043"]), ("subject", "Séminaire de Dijon"))
    panel.open_target(Target("carbon", kind="estimate", action="new", values=values))
    dialog = dialog_of(panel, qtbot)
    assert isinstance(dialog, EstimateDialog)
    dialog.posts[0].factor.setFocus()
    QTest.keyClicks(dialog.posts[0].factor, "high-sp")
    QTest.keyClick(dialog.posts[0].factor, Qt.Key.Key_Tab)
    assert dialog.posts[0].factor.value().key == "tgv"
    for line, (code, quantity) in enumerate(SEMINAR):
        if line >= len(dialog.posts):
            dialog.add_post()
        dialog.posts[line].fill(code, quantity)
    dialog._on_edited()
    assert "2.3 t" in dialog._sum.text()
    dialog.form.set_values({"people": "40"})
    dialog.posts[1].quantity.set_value("beaucoup")
    dialog.save()
    wait(qtbot, lambda: "is not a quantity" in dialog._sentence.text())
    dialog.posts[1].quantity.set_value(SEMINAR[1][1])
    dialog.save()
    wait(qtbot, lambda: isinstance(panel.item(), EstimateItem))


def _recalculate(panel: CarbonPanel, qtbot: QtBot) -> None:
    """Keep a factor of one's own, then recalculate with it."""
    panel.bar.chips.choose("factors")
    panel._on_chosen("factors")
    assert isinstance(panel.item(), FactorItem)
    front(panel, qtbot)
    panel.tables["factors"].setFocus()
    QTest.keyClick(panel.tables["factors"], Qt.Key.Key_Return)
    answer(panel, qtbot, code="hotel_night", label="Nuit d’hôtel", value="9,91", unit="night", family="lodging",
           source="Mesure interne", version="2026")  # fmt: skip
    panel._on_chosen("estimates")
    front(panel, qtbot)
    panel.tables["estimates"].setFocus()
    QTest.keyClick(panel.tables["estimates"], Qt.Key.Key_R)
    answer(panel, qtbot)
    wait(qtbot, lambda: panel.models["estimates"].rowCount() == 2)
