"""The year itself: opened, carried into the next, closed with its check-list."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.services.budget.yearend.queries import Point, check_list
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.dialogs import YEAR
from aso_desktop.ui.kit.amounts import money, named
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage

POINTS: Final[Mapping[str, tuple[Text, Text]]] = {
    "over": (
        QT_TRANSLATE_NOOP("budget", "The year is over."),
        QT_TRANSLATE_NOOP("budget", "The year is not over: it can be closed from 1 January on."),
    ),
    "exceeded": (
        QT_TRANSLATE_NOOP("budget", "No line is exceeded."),
        QT_TRANSLATE_NOOP("budget", "A line is exceeded: withdraw, reduce, cover or derogate first."),
    ),
    "provisional": (
        QT_TRANSLATE_NOOP("budget", "No commitment is provisional."),
        QT_TRANSLATE_NOOP("budget", "Commitments still provisional: {left}. Synchronise."),
    ),
    "pending": (
        QT_TRANSLATE_NOOP("budget", "Every payment that was asked for is made."),
        QT_TRANSLATE_NOOP("budget", "Asked for and not paid: {left}."),
    ),
    "accrued": (
        QT_TRANSLATE_NOOP("budget", "Every service that was certified is invoiced."),
        QT_TRANSLATE_NOOP("budget", "Certified and not invoiced (accrued expenses): {left}."),
    ),
    "outstanding": (
        QT_TRANSLATE_NOOP("budget", "Nothing is left to pay on commitments."),
        QT_TRANSLATE_NOOP("budget", "Left to pay on commitments, goes on next year: {left}."),
    ),
    "left": (
        QT_TRANSLATE_NOOP("budget", "Every credit was committed."),
        QT_TRANSLATE_NOOP("budget", "Not committed, carried forward or lost: {left}."),
    ),
    "carried": (
        QT_TRANSLATE_NOOP("budget", "Credits were carried into the next year."),
        QT_TRANSLATE_NOOP("budget", "Nothing was carried into the next year yet."),
    ),
}
_NO_YEAR: Final = Choice(None, QT_TRANSLATE_NOOP("budget", "None"))


class YearActs(QObject):
    """Questions about years."""

    def __init__(self, desk: LedgerDesk, years: Callable[[], Sequence[YearRow]]) -> None:
        """Know where entries are written; `years` gives the years, newest first."""
        super().__init__(desk)
        self._desk = desk
        self._years = years

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "budget.year_new": self.ask_open,
            "budget.carry": self.ask_carry,
            "budget.complementary": self.ask_complementary,
            "budget.year_close": self.ask_close,
        }

    def ask_open(self) -> None:
        """Open a year, with the tree and the lines of an earlier one."""
        dialog, services, years = (
            FormDialog(self._desk.context, YEAR, self._desk.place),
            self._services(),
            self._years(),
        )
        dialog.form.field("like").set_choices((_NO_YEAR, *(named(year.year, str(year.year)) for year in years)))
        newest = years[0] if years else None
        dialog.form.set_values(
            {
                "year": newest.year + 1 if newest else self._desk.context.clock.today().year,
                "profile": newest.profile if newest else "state",
                "like": newest.year if newest else None,
            }
        )
        dialog.ask(
            self.tr("Open a year"),
            self.tr("Lines are taken over without their credits; each stays tied to its own of the year before."),
            self.tr("Open"),
            lambda values: services.budget.open_year(values["year"], values["profile"], values["like"]),
        )

    def ask_carry(self) -> None:
        """Carry what the year leaves into the next."""
        year = self._desk.year
        following = next((row for row in self._years() if year and row.year == year.year + 1), None)
        if year is None or following is None:
            self._desk.noticed.emit(self.tr("Open the next year first, with the lines of this one."))
            return
        words = (
            self.tr("Carry credits into {year}").format(year=following.year),
            self.tr(
                "What each line has left goes to the line that continues it: AE never onto title 2, CP up to 3% of "
                "the initial credits of the programme."
            ),
            self.tr("Carry forward"),
        )
        self._desk.ask((), words, lambda services, _values: services.ledger.carry_forward(year.id, following.id), {})

    def ask_complementary(self) -> None:
        """Leave the ordinary part of the year: from then on rows enter as complementary, with a reason."""
        year, services = self._desk.year, self._services()
        if year is None:
            return
        if year.state != "open":
            self._desk.noticed.emit(self.tr("The year {year} is no longer open.").format(year=year.year))
            return
        FormDialog(self._desk.context, (), self._desk.place).ask(
            self.tr("Begin the complementary period of {year}").format(year=year.year),
            self.tr(
                "From now on an entry of this year is complementary or a regularisation, with its reason. This is not "
                "undone."
            ),
            self.tr("Begin the period"),
            lambda _values: services.budget.begin_complementary_period(year.id),
        )

    def ask_close(self) -> None:
        """Show the check-list of the year, then close it for good."""
        year, today = self._desk.year, self._desk.context.clock.today()
        if year is not None:
            self._desk.context.runner.read(
                self, "points", lambda db: check_list(db, year, today), lambda points: self._show_points(year, points)
            )

    def _show_points(self, year: YearRow, points: Sequence[Point]) -> None:
        dialog, services = ClosingDialog(self._desk.context, points, self._desk.place), self._services()
        if year.state == "open" and any(point.blocks and not point.is_done for point in points):
            dialog.action.setEnabled(False)

        def close(_values: Mapping[str, Any]) -> Changes:
            closed: Changes = services.budget.close_year(year.id).changes
            return closed

        dialog.ask(
            self.tr("Close the year {year}").format(year=year.year),
            self.tr("Its entries are sealed. Later ones enter only as complementary or regularisation."),
            self.tr("Close the year"),
            close,
        )

    def _services(self) -> Any:
        return self._desk.context.services


class ClosingDialog(FormDialog):
    """The check-list above the button that closes."""

    def __init__(self, context: Any, points: Sequence[Point], parent: Any) -> None:
        super().__init__(context, (), parent)
        self.points = LinesPage(self.tr("Before closing"), "", is_framed=True)
        self.points.fill([_line(point) for point in points])
        self.points.setMinimumHeight(self.fontMetrics().height() * 14)
        box = self.layout()
        if box is not None:
            box.insertWidget(2, self.points, 1)  # type: ignore[attr-defined]


def _line(point: Point) -> Line:
    done, left = POINTS[point.code]
    if point.is_done:
        return Line(spoken(done), point, "circle-check", "ok")
    told = money(point.cents) if point.cents is not None else str(point.number)
    icon, ink = ("circle-x", "danger") if point.blocks else ("circle-dashed", "warning")
    return Line(spoken(left.format(left=told)), point, icon, ink)
