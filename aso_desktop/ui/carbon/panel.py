"""The room of carbon: estimates with their posts, and the factors they were made with."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.carbon import queries
from aso_desktop.services.carbon.factors import Factor
from aso_desktop.ui.carbon.commands import ESTIMATES as ESTIMATE_COMMANDS
from aso_desktop.ui.carbon.commands import ROOM
from aso_desktop.ui.carbon.detail import EstimateDetail
from aso_desktop.ui.carbon.estimate_dialog import Begun, EstimateDialog, read_begun
from aso_desktop.ui.carbon.source import (
    ESTIMATES,
    FACTORS,
    FAMILIES,
    UNCERTAINTIES,
    EstimateItem,
    FactorItem,
    decimals,
    label_of,
    read_estimates,
    read_factors,
    that_hold,
)
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.held_rows import HeldRows
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar
from aso_desktop.ui.kit.widgets.chips_bar import View as Chip
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

TABLES: Final = frozenset({"carbon_estimate", "carbon_factor", "commitment"})
FACTOR_WIDTH: Final = 680
FACTOR: Final = (
    Field("label", QT_TRANSLATE_NOOP("carbon", "Name"), required=True),
    Field("code", QT_TRANSLATE_NOOP("carbon", "Code"), width=18, required=True),
    Field(
        "family", QT_TRANSLATE_NOOP("carbon", "Family"), Kind.CHOICE, width=18, beside=True,
        choices=tuple(Choice(code, words) for code, words in FAMILIES.items()),
    ),
    Field("value", QT_TRANSLATE_NOOP("carbon", "Kilograms of CO₂e"), width=14, required=True),
    Field("unit", QT_TRANSLATE_NOOP("carbon", "For one"), width=14, required=True, beside=True),
    Field("source", QT_TRANSLATE_NOOP("carbon", "Source"), required=True),
    Field("version", QT_TRANSLATE_NOOP("carbon", "Version"), width=14, required=True),
    Field(
        "uncertainty", QT_TRANSLATE_NOOP("carbon", "Uncertainty"), Kind.CHOICE, width=14, beside=True,
        choices=tuple(Choice(code, words) for code, words in UNCERTAINTIES.items()),
    ),
    Field("scope", QT_TRANSLATE_NOOP("carbon", "What it covers")),
    Field("licence", QT_TRANSLATE_NOOP("carbon", "Licence")),
)  # fmt: skip


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return CarbonPanel(context)


class CarbonPanel(HeadedPanel):
    """Estimates and factors under one head, the one in front beside them."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.head = Head(self.tr("Carbon"), self.tr("Search an estimate, a factor…"))
        self.bar = ChipsBar(self.tr("Carbon"))
        self._only, self._text = "estimates", ""
        self._items: dict[str, Sequence[Any]] = {"estimates": (), "factors": ()}
        self._sources = {"estimates": HeldRows(), "factors": HeldRows()}
        self.models = {
            "estimates": ListModel(self._sources["estimates"], ESTIMATES, context.runner, self),
            "factors": ListModel(self._sources["factors"], FACTORS, context.runner, self),
        }
        self.tables = {
            "estimates": TableView(self.models["estimates"], self.tr("Estimates")),
            "factors": TableView(self.models["factors"], self.tr("Emission factors")),
        }
        self.detail = EstimateDetail(context)
        self.empty = EmptyState(self.tr("No estimate yet."), self.tr("New carbon estimate…"), "globe")
        self._build()
        self.acts = self._bind()
        self._connect()
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Carbon")

    @override
    def status_words(self) -> str:
        if self._only == "estimates":
            return self.tr("%Ln estimate(s)", "", self.models["estimates"].rowCount())
        return self.tr("%Ln factor(s)", "", self.models["factors"].rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.tables[self._only], self.detail, self.bar.chips)

    @override
    def refresh(self) -> None:
        self.context.runner.read(self, "estimates", read_estimates, lambda found: self._take("estimates", found))
        self.context.runner.read(self, "factors", read_factors, lambda found: self._take("factors", found))

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.ask_estimate(Begun(target.value("subject", "")), target.value("commitment_id"))

    # --- acts --------------------------------------------------------------------------------------------------

    def ask_estimate(self, begun: Begun, commitment_id: UUID | None = None) -> None:
        """Ask for an estimate, with what is known filled in."""
        self.context.runner.read(self, "begun", lambda db: read_begun(db, begun, commitment_id), self._show_estimate)

    def ask_again(self) -> None:
        """Recalculate the estimate in front with the factors of today: a new one that stands in its place."""
        item = self.item()
        if not isinstance(item, EstimateItem):
            return
        row = item.estimate

        def read(db: Any) -> Any:
            posts = [(post.code, decimals(post.quantity), post.label) for post in queries.posts(db, row.id)]
            begun = Begun(row.subject, row.kind, row.people, None, posts, row.id)
            return read_begun(db, begun, row.commitment_id)

        self.context.runner.read(self, "begun", read, self._show_estimate)

    def ask_factor(self) -> None:
        """Ask for a factor of one's own, or a newer version of a known one."""
        dialog, services, item = FormDialog(self.context, FACTOR, self), self.context.services, self.item()
        dialog.setMinimumWidth(theme().px(FACTOR_WIDTH))
        dialog.form.set_values({"family": "transport", "uncertainty": "medium"})
        if isinstance(item, FactorItem):
            found = item.factor
            told = {"label": label_of(found), "value": decimals(found.value)}
            names = ("code", "family", "unit", "source", "uncertainty", "scope", "licence")
            dialog.form.set_values(told | {name: getattr(found, name) for name in names})

        def save(values: Mapping[str, Any]) -> Changes:
            from aso_desktop.services.carbon.commands import FactorInput

            changes: Changes = services.carbon.add_factor(FactorInput(**values))
            return changes

        dialog.ask(
            self.tr("New emission factor"),
            self.tr("It stands from now on for its code; earlier estimates keep the one they had."),
            self.tr("Keep"),
            save,
        )

    def item(self) -> EstimateItem | FactorItem | None:
        """Return the estimate or the factor in front."""
        found = self.tables[self._only].current_row()
        return found if isinstance(found, EstimateItem | FactorItem) else None

    # --- inside ------------------------------------------------------------------------------------------------

    def _show_estimate(self, found: tuple[Mapping[str, Factor], Begun]) -> None:
        factors, begun = found
        EstimateDialog(self.context, factors, begun, self).show_up()

    def _build(self) -> None:
        self.factor = Button(self.tr("New factor…"), "plus", tip="Ctrl+Shift+N")
        self.new = Button(self.tr("New estimate…"), "globe", "primary", "Ctrl+N")
        self.head.add_action(self.factor)
        self.head.add_action(self.new)
        chips = (Chip("estimates", self.tr("Estimates")), Chip("factors", self.tr("Emission factors")))
        self.bar.chips.set_views(chips, self._only)
        self._stack = QStackedWidget()
        for widget in (*self.tables.values(), self.empty):
            self._stack.addWidget(widget)
        left = column(self.bar, self._stack, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.detail, "carbon")
        self.lay_out(self.head, self.split)

    def _bind(self) -> dict[str, QAction]:
        handlers: dict[str, Callable[[], object]] = {
            "carbon.new": lambda: self.ask_estimate(Begun()), "carbon.factor": self.ask_factor,
        }  # fmt: skip
        made = self.context.commands.bind(self, ROOM, handlers)
        again = {"carbon.again": self.ask_again}
        return made | self.context.commands.bind(self.tables["estimates"], ESTIMATE_COMMANDS, again)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self.ask_estimate(Begun()))
        self.factor.clicked.connect(self.ask_factor)
        self.empty.asked.connect(lambda: self.ask_estimate(Begun()))
        self.bar.chips.chosen.connect(self._on_chosen)
        self.detail.again.clicked.connect(self.ask_again)
        self.detail.commitment_asked.connect(
            lambda key: self.context.navigation.go(Target("budget", "commitments", "commitment", key))
        )
        for only, table in self.tables.items():
            table.current_changed.connect(lambda _row, which=only: self._on_current_changed(which))
            self.models[only].count_changed.connect(lambda _count: self._on_counted())
        self.tables["estimates"].opened.connect(lambda _row: self.ask_again())
        self.tables["factors"].opened.connect(lambda _row: self.ask_factor())
        self.serve_search(self._on_searched)

    def _take(self, only: str, found: Sequence[Any]) -> None:
        self._items[only] = found
        self.bar.chips.set_figure(only, len(found))
        self._show(only)

    def _show(self, only: str) -> None:
        self._sources[only].items = that_hold(self._items[only], self._text)
        self.models[only].open((only, self._text))

    def _on_searched(self, typed: str) -> None:
        self._text = typed
        for only in self._items:
            self._show(only)

    def _on_chosen(self, only: str) -> None:
        self._only = only
        self._on_counted()
        self.detail.show_item(self.item())

    def _on_current_changed(self, only: str) -> None:
        if only == self._only:
            self.detail.show_item(self.item())

    def _on_counted(self) -> None:
        is_bare = self._only == "estimates" and not self.models["estimates"].rowCount()
        self._stack.setCurrentWidget(self.empty if is_bare else self.tables[self._only])
        self.status_changed.emit()
