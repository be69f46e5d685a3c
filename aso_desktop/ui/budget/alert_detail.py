"""What explains an alert: the year against its profile with the movements behind the gap, or who exceeded a line."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from aso_desktop.core.chart import ChartSpec, Kind
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import charts, labels
from aso_desktop.services.budget.cases.queries import Case, Exceeding
from aso_desktop.services.budget.drifting.queries import DriftRow, Year, year_of_line
from aso_desktop.services.budget.listing.queries import MovementRow, View, rows_of
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.ui.budget.alerts_source import CAUSES, AlertItem
from aso_desktop.ui.budget.words import points
from aso_desktop.ui.kit.amounts import is_french, money, short_day
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, scrolled
from aso_desktop.ui.kit.widgets.buttons_grid import ButtonsGrid
from aso_desktop.ui.kit.widgets.chart import Chart
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame

REASONS = {
    "large_gap": QT_TRANSLATE_NOOP("budget", "the gap is above 10%"),
    "two_closes": QT_TRANSLATE_NOOP("budget", "above 5% at two month ends in a row"),
    "landing": QT_TRANSLATE_NOOP("budget", "the year would end above its credits"),
    "gap": QT_TRANSLATE_NOOP("budget", "the gap is above 5%"),
}
_EMPTY = ChartSpec(Kind.LINES, "", (), ())


class Behind(NamedTuple):
    """What is read for a drift: the year of its line, and the movements that explain the gap."""

    year: Year
    movements: Sequence[MovementRow]


class AlertDetail(PreviewFrame):
    """Title, acts, then what explains."""

    rows_asked = Signal(object, str)
    """The view of the movements that explain, and its words."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Alert"))
        self._context = context
        self._item: AlertItem | None = None
        self._title, self._facts = Words("", 15, bold=True, wrap=True), Facts()
        self.acknowledge = Button(self.tr("Acknowledge…"), "eye", tip="A")
        self.withdraw, self.reduce = Button(self.tr("Withdraw…"), "minus"), Button(self.tr("Reduce…"), "arrow-down")
        self.cover, self.derogate = Button(self.tr("Cover…"), "forward"), Button(self.tr("Derogate…"), "stamp")
        self.meet = Button(self.tr("Meeting…"), "calendar-check", tip="M")
        self.note = Button(self.tr("Note…"), "file-text", tip="T")
        self.rows = Button(self.tr("Movements"), "list")
        self._buttons = ButtonsGrid(
            (self.acknowledge, self.rows, self.withdraw, self.reduce, self.cover, self.derogate, self.meet, self.note)
        )
        self.chart = Chart(_EMPTY)
        self.explaining = LinesPage(self.tr("Movements that explain"), self.tr("No single movement explains it."))
        self.exceeding = LinesPage(self.tr("Commitments"), self.tr("Every commitment fits again."))
        self._build()
        self.show_alert(None, None)

    def show_alert(self, year: YearRow | None, item: AlertItem | None) -> None:
        """Show an alert of a year."""
        self._item = item
        is_case, is_drift = item is not None and item.case is not None, item is not None and item.drift is not None
        own = [self.acknowledge, self.rows] if is_drift else []
        ways_out = [self.withdraw, self.reduce, self.cover, self.derogate] if is_case else []
        self._buttons.show_only([*own, *ways_out, self.meet, self.note])
        for button in (self.meet, self.note):
            button.setEnabled(item is not None)
        self._body.setCurrentIndex(1 if is_case else 0)
        self.explaining.fill(())
        if item is None or year is None:
            self._title.say(self.tr("No alert is chosen."))
            self._facts.show_facts(())
            self.chart.hide()
        elif item.case is not None:
            self._show_case(item.case)
        elif item.drift is not None:
            self._show_drift(year, item.drift)

    def chosen(self) -> Exceeding | None:
        """Return the commitment in front among those that exceed."""
        found = self.exceeding.current()
        return found if isinstance(found, Exceeding) else None

    def _build(self) -> None:
        self.top.addWidget(self._title)
        self.top.addWidget(self._buttons)
        self.chart.setMinimumHeight(self.fontMetrics().height() * 14)
        self._body = QStackedWidget()
        self._body.addWidget(column(self.chart, self.explaining, margins=(14, 8, 12, 4), gap=4, kind="panel"))
        self._body.addWidget(self.exceeding)
        facts = column(self._facts, None, margins=(16, 10, 14, 8), kind="panel")
        self.add_page(self.tr("What explains it"), self._body)
        self.add_page(self.tr("Figures"), scrolled(facts))
        self.rows.clicked.connect(self._on_rows_clicked)

    def _show_case(self, case: Case) -> None:
        self._title.say(f"{case.line.code} · {case.line.label}")
        self._facts.show_facts(
            (
                (self.tr("Case"), spoken(CAUSES[case.cause]), "danger"),
                (self.tr("Exceeds by"), money(case.excess_cents), "danger"),
                (self.tr("Allowed by derogation"), money(case.allowed_cents), ""),
            )
        )
        self.exceeding.fill([self._exceeding(one) for one in case.commitments])

    def _exceeding(self, one: Exceeding) -> Line:
        found = one.commitment
        sent = self.tr("sent") if one.is_notified else ""
        first = " · ".join(filter(None, (found.number, found.subject, found.supplier)))
        over = self.tr("exceeds by {excess}").format(excess=money(one.excess_cents))
        second = " · ".join(filter(None, (one.agent, money(found.net_cents), over, sent)))
        return Line(f"{first}\n{second}", one, "triangle-alert", "danger")

    def _show_drift(self, year: YearRow, found: DriftRow) -> None:
        line, today = found.state.line, self._context.clock.today()
        self._title.say(f"{line.code} · {line.label}")
        self._facts.show_facts(self._told(found))
        self.chart.show()

        def read(db: Any) -> Behind:
            course = year_of_line(db, year, line.id, today, found.basis)
            return Behind(course, rows_of(db, View(ids=found.movements)) if found.movements else ())

        self._context.runner.read(self, "behind", read, lambda behind: self._show_behind(line.code, behind))

    def _told(self, found: DriftRow) -> Sequence[tuple[str, str, str]]:
        drift = found.drift
        reasons = ", ".join(spoken(REASONS[reason]) for reason in drift.reasons if reason in REASONS)
        profile = (
            self.tr("mean of %Ln earlier year(s)", "", drift.profile_years)
            if drift.profile_years
            else self.tr("straight line: there is no earlier year")
        )
        return (
            (self.tr("Level"), spoken(labels.LEVELS[drift.level]), ""),
            (self.tr("Because"), reasons, ""),
            (self.tr("So far"), money(drift.actual), ""),
            (self.tr("Expected by now"), money(drift.reference), ""),
            (self.tr("Gap"), f"{money(drift.gap)} · {points(drift.gap_basis_points)}", "danger"),
            (self.tr("The year would end at"), money(drift.landing) if drift.landing is not None else "", ""),
            (self.tr("Profile"), profile, ""),
            (self.tr("Acknowledged"), found.acknowledged, ""),
        )

    def _show_behind(self, line: str, behind: Behind) -> None:
        self.chart.show_spec(charts.course(line, behind.year, QCoreApplication.translate, is_french=is_french()))
        self.explaining.fill([_movement(found) for found in behind.movements])

    def _on_rows_clicked(self) -> None:
        item = self._item
        if item is not None and item.drift is not None:
            view = View(ids=item.drift.movements) if item.drift.movements else View(line_id=item.line.id)
            self.rows_asked.emit(view, self.tr("What explains the drift of {line}").format(line=item.line.code))


def _movement(found: MovementRow) -> Line:
    words = " · ".join(filter(None, (short_day(found.happened_on), found.label, found.supplier)))
    return Line(f"{money(found.amount_cents)} · {words}", found, "arrow-right")
