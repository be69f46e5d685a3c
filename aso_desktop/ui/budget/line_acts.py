"""What can be done to a line: credits, moves, quotas, the line itself and its place in the tree."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.queries import LineRow, NodeRow
from aso_desktop.services.budget.values import CreditInput, LineInput, MoveInput, NodeInput
from aso_desktop.services.people import queries as people
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.dialogs import CREDIT, LINE, MOVE, NODE, QUOTA, MoneyDialog, line_values
from aso_desktop.ui.kit.amounts import figures, named
from aso_desktop.ui.kit.widgets.inputs import Choice

_NOWHERE = Choice(None, QT_TRANSLATE_NOOP("budget", "None"))


class _Offer(NamedTuple):
    """What drop-down lists of the questions hold."""

    nodes: Sequence[NodeRow]
    agents: Sequence[Any]


class LineActs(QObject):
    """Questions about the line in front."""

    def __init__(self, desk: LedgerDesk, line: Callable[[], LineRow | None]) -> None:
        """Know where entries are written; `line` gives the line in front."""
        super().__init__(desk)
        self._desk = desk
        self._line = line

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "budget.credit": self.ask_credit,
            "budget.move": self.ask_move,
            "budget.quota": self.ask_quota,
            "budget.line_new": lambda: self.ask_line(None),
            "budget.line_edit": self.ask_change,
            "budget.node_new": self.ask_node,
        }

    def ask_credit(self) -> None:
        """Enter a credit, a cancellation or a freeze on the line in front."""
        if (line := self._chosen()) is not None:
            words = (self.tr("Credit of the line {line}").format(line=line.code), line.label, self.tr("Enter"))
            self._desk.ask(CREDIT, words, lambda services, values: services.ledger.credit(_credit(line, values)), {})

    def ask_move(self) -> None:
        """Move credit from the line in front to another: the kind follows from the two lines."""
        if (line := self._chosen()) is not None:
            words = (
                self.tr("Move credit from the line {line}").format(line=line.code),
                self.tr("Redeployment, virement or transfer follows from the two lines."),
                self.tr("Move"),
            )
            self._desk.ask(MOVE, words, lambda services, values: services.ledger.move(_move(line, values)), {})

    def ask_quota(self) -> None:
        """Give a colleague credit to commit firmly without the shared space."""
        if (line := self._chosen()) is not None:
            self._offer(lambda offer: self._show_quota(line, offer))

    def ask_line(self, line: LineRow | None) -> None:
        """Make a line, or change one."""
        if self._desk.year is not None:
            self._offer(lambda offer: self._show_line(line, offer))

    def ask_change(self) -> None:
        """Change the line in front."""
        if (line := self._chosen()) is not None:
            self.ask_line(line)

    def ask_node(self) -> None:
        """Make a place in the tree."""
        if self._desk.year is not None:
            self._offer(self._show_node)

    # --- inside ------------------------------------------------------------------------------------------------

    def _chosen(self) -> LineRow | None:
        """Return the line in front; say that one is wanted where a place of the tree is."""
        line = self._line()
        if line is None:
            self._desk.noticed.emit(self.tr("Choose a line of credit in the list first."))
        return line

    def _offer(self, show: Callable[[_Offer], object]) -> None:
        year = self._desk.year
        if year is not None:
            read = lambda db: _Offer(queries.nodes(db, year.id), people.agents(db))  # noqa: E731 - handed over at once
            self._desk.context.runner.read(self, "offer", read, show)

    def _show_quota(self, line: LineRow, offer: _Offer) -> None:
        dialog = self._money_dialog(QUOTA)
        dialog.form.field("agent").set_choices(tuple(named(agent.id, agent.name) for agent in offer.agents))
        services = self._desk.context.services
        dialog.ask(
            self.tr("Quota on the line {line}").format(line=line.code),
            self.tr("Within it a colleague commits firmly while alone; above it a commitment stays provisional."),
            self.tr("Grant"),
            lambda values: services.budget.grant_quota(line.id, values["agent"], values["amount"]),
        )

    def _show_line(self, line: LineRow | None, offer: _Offer) -> None:
        dialog, services, year = self._money_dialog(LINE), self._desk.context.services, self._desk.year
        places = (_NOWHERE, *(named(node.id, f"{node.code} · {node.label}") for node in offer.nodes))
        dialog.form.field("node_id").set_choices(places)
        own = line.forecast_cents if line else None
        dialog.form.set_values(line_values(line, "" if own is None else figures(own)))

        def save(values: Mapping[str, Any]) -> Changes:
            given = _line(line, values)
            made: Changes = (
                services.budget.edit_line(line.id, given) if line else services.budget.add_line(year.id, given)  # type: ignore[union-attr]
            )
            return made

        title = self.tr("Change the line {line}").format(line=line.code) if line else self.tr("New line of credit")
        dialog.ask(title, "", self.tr("Save"), save)

    def _show_node(self, offer: _Offer) -> None:
        dialog, services, year = self._money_dialog(NODE), self._desk.context.services, self._desk.year
        places = (_NOWHERE, *(named(node.id, f"{node.code} · {node.label}") for node in offer.nodes))
        dialog.form.field("parent_id").set_choices(places)
        if year is not None:
            dialog.ask(
                self.tr("New place in the tree"), "", self.tr("Save"),
                lambda values: services.budget.add_node(year.id, NodeInput(**values)),
            )  # fmt: skip

    def _money_dialog(self, fields: Any) -> MoneyDialog:
        return MoneyDialog(self._desk.context, fields, self._desk.place)


def _credit(line: LineRow, values: Mapping[str, Any]) -> CreditInput:
    return CreditInput(
        line.id, values["nature"], values["ae"] or 0, values["cp"] or 0, values["happened_on"], values["label"],
        values["document"], values["late"],
    )  # fmt: skip


def _move(line: LineRow, values: Mapping[str, Any]) -> MoveInput:
    return MoveInput(
        line.id, values["aim"].key, values["ae"] or 0, values["cp"] or 0, None, values["happened_on"], values["label"],
        values["document"], values["late"],
    )  # fmt: skip


def _line(line: LineRow | None, values: Mapping[str, Any]) -> LineInput:
    """Return the values of a line; what the form does not show stays."""
    told = dict(values)
    forecast = told.pop("forecast")
    rank, previous = (line.rank, line.previous_id) if line else (0, None)
    return LineInput(**told, forecast_cents=forecast, rank=rank, previous_id=previous)
