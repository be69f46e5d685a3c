"""Years, nodes, lines and quotas of the budget: one method, one transaction. The ledger itself is `ledger`'s."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.budget import BudgetLine, BudgetNode, DriftAcknowledgement, FiscalYear, QuotaGrant, YearState
from aso_desktop.models.rules import given_reason, short_line
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.closing import YearClosed, check_closable, state_hash
from aso_desktop.services.budget.values import LineInput, NodeInput
from aso_desktop.store.unit_of_work import UnitOfWork, Work


class BudgetService:
    """Opens and closes years, keeps the tree, grants quotas."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go, and the time."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    def open_year(self, year: int, profile: str = "state", like: int | None = None) -> Changes:
        """Make a fiscal year; `like` is an earlier one whose nodes and lines are taken over, each tied to its own."""
        words = QT_TRANSLATE_NOOP("budget", "Open the year {year}").format(year=year)
        with self._unit_of_work("open_year", words) as work:
            made = FiscalYear(id=shipped_id("fiscal_year", str(year)), year=year, profile=profile)
            if work.session.get(FiscalYear, made.id) is not None:
                text = QT_TRANSLATE_NOOP("budget", "The year {year} is already there.")
                raise UserError(text.format(year=year), field="year")
            work.subject = work.add(made).id
            if like is not None:
                _take_over(work, made, _year(work, like))
        return work.changes()

    def add_node(self, year_id: UUID, values: NodeInput) -> Changes:
        """Add a place to the tree of a year."""
        words = QT_TRANSLATE_NOOP("budget", "Add {code} to the budget").format(code=values.code)
        with self._unit_of_work("add_node", words) as work:
            work.get(FiscalYear, year_id)
            if values.parent_id is not None and work.get(BudgetNode, values.parent_id).fiscal_year_id != year_id:
                raise UserError(QT_TRANSLATE_NOOP("budget", "Choose a place of the same year."), field="parent")
            work.subject = work.add(BudgetNode(fiscal_year_id=year_id, **asdict(values))).id
        return work.changes()

    def add_line(self, year_id: UUID, values: LineInput) -> Changes:
        """Add a line of credit to a year; its code is free."""
        words = QT_TRANSLATE_NOOP("budget", "Add the line {code}").format(code=values.code)
        with self._unit_of_work("add_line", words) as work:
            work.get(FiscalYear, year_id)
            line = BudgetLine(fiscal_year_id=year_id, **asdict(values))
            _check_line(work, line)
            work.subject = work.add(line).id
        return work.changes()

    def edit_line(self, line_id: UUID, values: LineInput) -> Changes:
        """Change a line; its title stays once it has movements."""
        words = QT_TRANSLATE_NOOP("budget", "Change the line {code}").format(code=values.code)
        with self._unit_of_work("edit_line", words) as work:
            line = work.get(BudgetLine, line_id)
            is_used = queries.has_movements(work.connection, line_id)
            if is_used and line.title != values.title:
                text = QT_TRANSLATE_NOOP("budget", "A line that has movements keeps its title.")
                raise UserError(text, field="title")
            for name, value in asdict(values).items():
                setattr(line, name, value)
            _check_line(work, line)
        return work.changes()

    def grant_quota(self, line_id: UUID, agent_id: UUID, amount_cents: int) -> Changes:
        """Give an agent credit to commit firmly without the shared space; never more than the common reserve holds.

        Cannot be taken back: a grant below zero returns what is unused to the reserve.
        """
        words = QT_TRANSLATE_NOOP("budget", "Grant a quota")
        with self._unit_of_work("grant_quota", words, undoable=False) as work:
            line = work.get(BudgetLine, line_id)
            left = queries.quota_left(work.connection, line_id, agent_id) or 0
            if amount_cents > queries.reserve(work.connection, line_id) or amount_cents < -left or not amount_cents:
                text = QT_TRANSLATE_NOOP("budget", "The reserve of the line {line} does not hold this much.")
                raise UserError(text.format(line=line.code), field="amount")
            grant = QuotaGrant(
                line_id=line_id, agent_id=agent_id, amount_cents=amount_cents, granted_on=self._clock.today()
            )
            work.subject = work.add(grant).id
        return work.changes()

    def acknowledge_drift(self, line_id: UUID, basis: str, gap_basis_points: int, reason: str) -> Changes:
        """Note that a drift was seen, and why it is accepted; it opens again when the gap grows by two points."""
        with self._unit_of_work("acknowledge_drift", QT_TRANSLATE_NOOP("budget", "Acknowledge a drift")) as work:
            line = work.get(BudgetLine, line_id)
            if basis not in ("committed", "paid"):
                text = QT_TRANSLATE_NOOP("budget", "A drift is acknowledged on commitments or on payments.")
                raise UserError(text, field="basis")
            seen = DriftAcknowledgement(
                line_id=line.id,
                basis=basis,
                gap_basis_points=gap_basis_points,
                reason=given_reason(reason),
                acknowledged_on=self._clock.today(),
            )
            work.subject = work.add(seen).id
        return work.changes()

    def begin_complementary_period(self, year_id: UUID) -> Changes:
        """Leave the ordinary part of a year: from now on only complementary rows and regularisations enter."""
        words = QT_TRANSLATE_NOOP("budget", "Begin the complementary period")
        with self._unit_of_work("begin_complementary_period", words, undoable=False) as work:
            year = work.get(FiscalYear, year_id)
            if year.state != YearState.OPEN:
                text = QT_TRANSLATE_NOOP("budget", "The year {year} is no longer open.")
                raise UserError(text.format(year=year.year), field="year")
            year.state = YearState.COMPLEMENTARY
        return work.changes()

    def close_year(self, year_id: UUID) -> YearClosed:
        """Close a year for good: its rows are hashed, and late ones need a reason from then on. Cannot be undone."""
        words = QT_TRANSLATE_NOOP("budget", "Close the year")
        with self._unit_of_work("close_year", words, undoable=False) as work:
            year = work.get(FiscalYear, year_id)
            check_closable(work, year, self._clock.today())
            year.state, year.closed_at = YearState.CLOSED, work.now
            year.closing_hash = state_hash(work.connection, year_id)
        return YearClosed(work.changes(), year.year, year.closing_hash)


def _take_over(work: Work, made: FiscalYear, earlier: FiscalYear) -> None:
    nodes: dict[UUID, UUID] = {}
    for old in queries.nodes(work.connection, earlier.id):
        told = old._asdict() | {"id": None, "parent_id": None}
        del told["id"]
        nodes[old.id] = work.add(BudgetNode(fiscal_year_id=made.id, **told)).id
    work.session.flush()
    for old in queries.nodes(work.connection, earlier.id):
        if old.parent_id in nodes:
            work.get(BudgetNode, nodes[old.id]).parent_id = nodes[old.parent_id]
    for line in queries.lines(work.connection, earlier.id):
        if line.inactive:
            continue
        told = line._asdict()
        for name in ("id", "year_id", "node_id", "forecast_cents", "previous_id"):
            del told[name]
        node = nodes.get(line.node_id) if line.node_id else None
        work.add(BudgetLine(fiscal_year_id=made.id, node_id=node, previous_id=line.id, **told))


def _year(work: Work, year: int) -> FiscalYear:
    found = work.session.scalar(select(FiscalYear).where(FiscalYear.year == year).limit(1))
    if found is None:
        text = QT_TRANSLATE_NOOP("budget", "There is no year {year}.")
        raise UserError(text.format(year=year), field="year")
    return found


def _check_line(work: Work, line: BudgetLine) -> None:
    """Refuse a code that another line of the year has, a node or an earlier line that is not there or of this year."""
    line.account = short_line(line.account)
    with work.session.no_autoflush:
        same = select(BudgetLine.id).where(
            BudgetLine.fiscal_year_id == line.fiscal_year_id, BudgetLine.code == line.code, BudgetLine.id != line.id
        )
        if work.session.scalar(same.limit(1)) is not None:
            text = QT_TRANSLATE_NOOP("budget", "Another line of this year has the code {code}.")
            raise UserError(text.format(code=line.code), field="code")
        if line.node_id is not None and work.get(BudgetNode, line.node_id).fiscal_year_id != line.fiscal_year_id:
            raise UserError(QT_TRANSLATE_NOOP("budget", "Choose a place of the same year."), field="node")
        earlier = work.get(BudgetLine, line.previous_id) if line.previous_id else None
        if earlier is not None and earlier.fiscal_year_id == line.fiscal_year_id:
            raise UserError(QT_TRANSLATE_NOOP("budget", "Choose a line of an earlier year."), field="previous")
