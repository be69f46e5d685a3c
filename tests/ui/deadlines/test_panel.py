"""Clocks by keyboard: started, stopped for pieces, settled; duties kept; what a day off moves is seen first."""

from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.deadlines.values import DeadlineInput
from aso_desktop.ui.deadlines.dialogs import rule_words
from aso_desktop.ui.deadlines.duties_dialog import DutiesDialog
from aso_desktop.ui.deadlines.impact_dialog import ImpactDialog
from aso_desktop.ui.deadlines.panel import DeadlinesPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.widgets.completion import Proposal
from tests.ui.correspondence.conftest import Office
from tests.ui.deadlines.conftest import WAIT, request


def titles(panel: DeadlinesPanel) -> list[str]:
    return [row.title for row in panel._rows()]


def choose(panel: DeadlinesPanel, title: str, qtbot: QtBot) -> None:
    row = next(row for row in panel._rows() if row.title == title)
    panel.table.select_id(row.local_id)
    qtbot.waitUntil(lambda: panel.preview.row is not None and panel.preview.row.title == title, timeout=WAIT)


def form(panel: QWidget, qtbot: QtBot) -> FormDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def test_clocks_are_started_stopped_moved_and_settled(panel: DeadlinesPanel, office: Office, qtbot: QtBot) -> None:
    assert titles(panel) == ["Demande ancienne", "Note au cabinet", "Demande d’agrément", "Remise des offres"]
    choose(panel, "Demande d’agrément", qtbot)
    assert "CRPA L231-4, 2°" in panel.preview.why.text()
    panel.acts["deadline.ask"].trigger()
    dialog = form(panel, qtbot)
    dialog.form.set_values({"reason": "Statuts", "requested_on": date(2026, 11, 9), "limit_days": 20})
    dialog.save()
    qtbot.waitUntil(lambda: panel.preview.stops.count() == 1 and panel.preview.receive.isEnabled(), timeout=WAIT)
    qtbot.waitUntil(lambda: panel.preview.row is not None and panel.preview.row.days.state == "suspended", timeout=WAIT)
    panel.acts["deadline.receive"].trigger()
    form(panel, qtbot).save()
    qtbot.waitUntil(lambda: office.value("SELECT produced_on FROM deadline_suspension") == "2026-11-13", timeout=WAIT)
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    choose(panel, "Note au cabinet", qtbot)
    panel.acts["deadline.settle"].trigger()
    form(panel, qtbot).save()
    qtbot.waitUntil(lambda: "Note au cabinet" not in titles(panel), timeout=WAIT)
    letter = request(office, date(2026, 6, 30), "Copie d’un rapport")
    panel.open_target(Target("deadlines", kind="letter", id=letter, action="clock", values=(("words", "Copie"),)))  # type: ignore[arg-type]
    dialog = form(panel, qtbot)
    assert dialog.form.values()["letter"] == Proposal(letter, "Copie")
    dialog.form.set_values({"ground": "document"})
    dialog.save()
    qtbot.waitUntil(lambda: "Copie d’un rapport" in titles(panel), timeout=WAIT)
    choose(panel, "Copie d’un rapport", qtbot)
    assert "30/07/2026" in panel.preview.doubt.text()
    assert "31/07/2026" in panel.preview.doubt.text()
    panel.show_view("settled")
    qtbot.waitUntil(lambda: titles(panel) == ["Note au cabinet"], timeout=WAIT)


def test_duties_come_back_and_a_day_off_is_counted_before_it_is_kept(
    panel: DeadlinesPanel, office: Office, qtbot: QtBot
) -> None:
    request(office, date(2026, 11, 9), "Demande récente")
    office.services.deadlines.add(DeadlineInput("Avis", origin_on=date(2026, 11, 30), duration=3))
    panel.acts["deadline.duties"].trigger()
    duties = panel.findChildren(DutiesDialog)[0]
    duties.ask(None)
    dialog = form(duties, qtbot)
    dialog.form.set_values({"title": "État des effectifs", "repeats": "FREQ=MONTHLY;BYMONTHDAY=-1"})
    dialog.save()
    qtbot.waitUntil(lambda: duties.lines.count() == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: titles(panel).count("État des effectifs") == 2, timeout=WAIT)
    office.services.deadlines.end_duty(duties._duties[0].id)
    duties.reject()
    panel.acts["deadline.impact"].trigger()
    impact = panel.findChildren(ImpactDialog)[0]
    impact.form.set_values({"first": date(2026, 12, 3), "last": date(2026, 12, 4), "label": "Pont"})
    impact.read()
    qtbot.waitUntil(impact.accept_it.isEnabled, timeout=WAIT)
    assert impact.moving.lines.count() == 2
    assert impact.moving.summary.text() == "1 deadline(s) move, 1 target(s) of letters move."
    before = office.rows("SELECT id, due_on FROM letter ORDER BY id")
    impact.close_service()
    closures = office.context.preferences.values.calendar.closures
    assert [(c.first, c.last, c.label) for c in closures] == [(date(2026, 12, 3), date(2026, 12, 4), "Pont")]
    qtbot.waitUntil(lambda: office.rows("SELECT id, due_on FROM letter ORDER BY id") != before, timeout=WAIT)


def test_a_rule_is_said_in_words_where_there_are_words_for_it() -> None:
    said = {
        "FREQ=WEEKLY": "Every week",
        "FREQ=MONTHLY": "Every month, on that day",
        "FREQ=MONTHLY;BYMONTHDAY=-1": "The last day of every month",
        "FREQ=WEEKLY;BYDAY=FR": f"Every week, on {QLocale().dayName(5)}",
        "FREQ=MONTHLY;BYMONTHDAY=5": "Every month, on day 5",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5": "Every quarter, on day 5",
        "FREQ=MONTHLY;BYDAY=2TU": "FREQ=MONTHLY;BYDAY=2TU",
    }
    assert {rule: spoken(rule_words(rule)) for rule in said} == said
