"""Three views of one set, by keyboard alone."""

from contextlib import closing
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.core.clock import FixedClock
from aso_desktop.services.dossiers.board.queries import BoardColumn
from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.dossiers.acts import read_columns
from aso_desktop.ui.dossiers.board import title_of
from aso_desktop.ui.dossiers.cards import MIME, CardList
from aso_desktop.ui.dossiers.finder import find
from aso_desktop.ui.dossiers.home_dialog import HomeDialog
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.dossiers.plan_dialog import PlanDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.ui.correspondence.conftest import Office
from tests.ui.dossiers.conftest import DOSSIERS, WAIT, front

CTRL = Qt.KeyboardModifier.ControlModifier


def titles(panel: DossiersPanel, column: int) -> list[str]:
    return [card.title for card in panel.board.columns[column].cards.cards.cards]


def quadrant(panel: DossiersPanel, place: int) -> list[str]:
    return [card.title for card in panel.matrix.quadrants[place].cards.cards.cards]


def question(panel: DossiersPanel, qtbot: QtBot) -> FormDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def _has_left(cards: CardList, title: str) -> bool:
    return title not in [card.title for card in cards.cards.cards]


def _children(dialog: PlanDialog) -> int:
    first = dialog.tree.topLevelItem(0)
    return first.childCount() if first else 0


def gone(panel: DossiersPanel, qtbot: QtBot) -> None:
    """Wait until no question is open."""
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)


def choose(panel: DossiersPanel, title: str) -> None:
    """Put the focus on a card of the board."""
    for column in panel.board.columns:
        place = next((n for n, c in enumerate(column.cards.cards.cards) if c.title == title), -1)
        if place >= 0:
            column.cards.setFocus()
            column.cards.choose(place)


def test_the_three_views_hold_the_same_rows(panel: DossiersPanel) -> None:
    every = {title for title, *_rest in DOSSIERS} | {"Relire la réponse", "Obtenir le visa du DAF"}
    assert {t for n in range(len(panel.board.columns)) for t in titles(panel, n)} == every
    assert {t for n in range(5) for t in quadrant(panel, n)} == every
    assert quadrant(panel, 0) == [DOSSIERS[0][0], DOSSIERS[1][0], DOSSIERS[2][0]]
    assert quadrant(panel, 1) == ["Marché de nettoyage"]
    assert quadrant(panel, 2) == ["Registre des traitements"]
    assert quadrant(panel, 3) == ["Concours de catégorie B"]
    assert "Convention, Imprimerie nationale" in quadrant(panel, 4)


def test_a_card_moves_by_ctrl_and_arrows_and_the_focus_follows(
    panel: DossiersPanel, office: Office, dossiers: list[UUID], qtbot: QtBot
) -> None:
    front(panel, qtbot)
    panel.show_as(1)
    choose(panel, "Registre des traitements")
    view = panel.board.columns[0].cards
    qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: "Registre des traitements" in titles(panel, 1), timeout=WAIT)
    assert panel.board.columns[1].cards.hasFocus()
    card = panel.board.current()
    assert card is not None
    assert card.id == dossiers[4]
    for _ in range(2):
        here = next(c for c in panel.board.columns if c.cards.hasFocus())
        qtbot.keyClick(here.cards, Qt.Key.Key_Right, CTRL)
        qtbot.waitUntil(partial(_has_left, here.cards, "Registre des traitements"), timeout=WAIT)
    asked = "SELECT state FROM dossier WHERE id = ?"
    qtbot.waitUntil(lambda: office.value(asked, dossiers[4].bytes) == "to_close", timeout=WAIT)
    qtbot.waitUntil(lambda: not panel.is_moving, timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: "Registre des traitements" in titles(panel, 2), timeout=WAIT)


def test_an_order_of_ones_own_is_kept(panel: DossiersPanel, qtbot: QtBot) -> None:
    front(panel, qtbot)
    panel.show_as(1)
    before = titles(panel, 1)
    choose(panel, before[0])
    qtbot.keyClick(panel.board.columns[1].cards, Qt.Key.Key_Down, CTRL)
    qtbot.waitUntil(lambda: titles(panel, 1) == [before[1], before[0]], timeout=WAIT)
    panel.refresh()
    qtbot.waitUntil(lambda: titles(panel, 1) == [before[1], before[0]], timeout=WAIT)


def test_a_blocked_card_stays_where_it_is_and_says_why(panel: DossiersPanel, office: Office, qtbot: QtBot) -> None:
    front(panel, qtbot)
    panel.show_as(1)
    choose(panel, "Marché de nettoyage")
    said: list[str] = []
    office.context.commands.refused.connect(said.append)
    view = panel.board.columns[2].cards
    assert "Avis du contrôleur" in view.cards.said(view.cards.cards[0])
    qtbot.keyClick(view, Qt.Key.Key_Left, CTRL)
    qtbot.waitUntil(lambda: any("is blocked" in words for words in said), timeout=WAIT)
    qtbot.waitUntil(lambda: titles(panel, 2) == ["Marché de nettoyage"], timeout=WAIT)


def test_the_arrows_walk_over_the_columns_and_enter_opens(
    panel: DossiersPanel, dossiers: list[UUID], qtbot: QtBot
) -> None:
    front(panel, qtbot)
    panel.show_as(1)
    choose(panel, "Question écrite n° 18 204")
    qtbot.keyClick(panel.board.columns[1].cards, Qt.Key.Key_Right)
    assert panel.board.columns[2].cards.hasFocus()
    qtbot.keyClick(panel.board.columns[2].cards, Qt.Key.Key_Left)
    qtbot.keyClick(panel.board.columns[1].cards, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.detail.whole is not None and panel.detail.whole.row.id == dossiers[0], timeout=WAIT)
    assert panel.views.currentIndex() == 0


def test_importance_is_set_by_key_and_urgency_stays(panel: DossiersPanel, office: Office, qtbot: QtBot) -> None:
    front(panel, qtbot)
    panel.show_as(2)
    view = panel.matrix.quadrants[2].cards
    view.setFocus()
    view.choose(0)
    qtbot.keyClick(view, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: "Registre des traitements" in quadrant(panel, 0), timeout=WAIT)
    row = office.rows("SELECT importance, due_on, importance_on FROM dossier WHERE title = 'Registre des traitements'")
    assert row == [("high", "2026-11-17", "2026-11-13")]
    qtbot.keyClick(panel.matrix.quadrants[0].cards, Qt.Key.Key_Down, CTRL)
    qtbot.waitUntil(lambda: "Registre des traitements" in quadrant(panel, 2), timeout=WAIT)


def test_a_card_dropped_on_a_quadrant_changes_its_importance_alone(panel: DossiersPanel, qtbot: QtBot) -> None:
    panel.show_as(2)
    view = panel.matrix.quadrants[1].cards
    data = view.cards.mimeData([view.cards.index(0, 0)])
    panel.matrix.quadrants[3].cards.dropped.emit(bytes(data.data(MIME).data()))
    qtbot.waitUntil(lambda: "Marché de nettoyage" in quadrant(panel, 3), timeout=WAIT)


def test_a_limit_warns_in_words_and_forbids_nothing(panel: DossiersPanel, office: Office, qtbot: QtBot) -> None:
    office.services.board.keep_columns([BoardColumn("todo", limit=2), BoardColumn("doing"), BoardColumn("done")])
    panel.show_as(1)
    panel.refresh()
    qtbot.waitUntil(lambda: len(panel.board.columns) == 3, timeout=WAIT)
    first = panel.board.columns[0].cards
    assert f"{len(first.cards.cards)} of 2" in first.accessibleName()
    assert "Marché de nettoyage" in titles(panel, 0)


def test_columns_are_typed_a_line_each() -> None:
    shipped = [BoardColumn("todo"), BoardColumn("doing", limit=5), BoardColumn("done")]
    lines = f"{title_of(shipped[0])}\n{title_of(shipped[1])}; 4\nAu visa; 3\n{title_of(shipped[2])}"
    assert read_columns(lines, shipped) == [
        BoardColumn("todo"), BoardColumn("doing", limit=4), BoardColumn("Au visa", "Au visa", 3), BoardColumn("done"),
    ]  # fmt: skip


def test_a_dossier_is_opened_blocked_freed_and_noted_by_keyboard(
    panel: DossiersPanel, office: Office, qtbot: QtBot
) -> None:
    front(panel, qtbot)
    panel.acts["dossier.new"].trigger()
    dialog = question(panel, qtbot)
    dialog.form.set_values({"title": "Gel de crédits, programme 354"})
    dialog.save()
    qtbot.waitUntil(lambda: panel.model.rowCount() == len(DOSSIERS) + 1, timeout=WAIT)
    gone(panel, qtbot)
    front(panel, qtbot)
    panel.table.setFocus()
    panel.table.select_id(panel.model.id_at(0))
    qtbot.keyClick(panel.table, Qt.Key.Key_B)
    dialog = question(panel, qtbot)
    dialog.form.set_values({"reason": "Contentieux"})
    dialog.save()
    qtbot.waitUntil(
        lambda: office.value("SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL") == 2, timeout=WAIT
    )
    gone(panel, qtbot)
    front(panel, qtbot)
    panel.table.setFocus()
    qtbot.waitUntil(lambda: not office.context.commands.why_not("dossier.unblock"), timeout=WAIT)
    qtbot.keyClick(panel.table, Qt.Key.Key_U)
    dialog = question(panel, qtbot)
    dialog.save()
    qtbot.waitUntil(
        lambda: office.value("SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL") == 1, timeout=WAIT
    )


@pytest.mark.parametrize(("typed", "found"), [("nettoyage", 1), ("cabinet séance", 1), ("zzz", 0), ("a", 0)])
def test_the_palette_finds_dossiers_by_all_they_hold(
    office: Office, dossiers: list[UUID], clock: FixedClock, typed: str, found: int
) -> None:
    assert dossiers
    assert clock
    with closing(office.profile.connect()) as db:
        assert len(find(db, typed, 8)) == found


def test_the_plan_shows_as_a_tree_and_takes_a_node(panel: DossiersPanel, office: Office, qtbot: QtBot) -> None:
    dialog = PlanDialog(office.context, panel)
    dialog.show_up()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=WAIT)
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    dialog.tree.setCurrentItem(first)
    dialog.add()
    asked = next(d for d in dialog.findChildren(FormDialog) if d.isVisible())
    asked.form.set_values({"code": "3.1", "label_fr": "Courrier réservé"})
    asked.save()
    qtbot.waitUntil(lambda: _children(dialog) == 1, timeout=WAIT)
    dialog.close()


def test_a_letter_is_put_into_a_dossier_by_one_key(
    panel: DossiersPanel, office: Office, dossiers: list[UUID], qtbot: QtBot
) -> None:
    office.context.navigation.asked.connect(panel.open_target)
    letters = LettersPanel(office.context)
    qtbot.addWidget(letters)
    letters.show()
    qtbot.waitUntil(lambda: letters.list.model.is_complete and letters.list.model.rowCount() > 0, timeout=WAIT)
    front(letters, qtbot)
    letters.list.table.setFocus()
    letters.list.table.select_id(letters.list.model.id_at(0))
    qtbot.keyClick(letters.list.table, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: bool(panel.findChildren(HomeDialog)), timeout=WAIT)
    dialog = panel.findChildren(HomeDialog)[0]
    dialog.choose(dossiers[0], "3/2026/001")
    dialog.save()
    qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM letter WHERE dossier_id IS NOT NULL") == 1, timeout=WAIT)
    panel.refresh()
    letters.preview.document.release()
