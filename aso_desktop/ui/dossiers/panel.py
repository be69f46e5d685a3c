"""The room of dossiers: three views of one set."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.board import queries as board_queries
from aso_desktop.services.dossiers.board.queries import BoardColumn, Card
from aso_desktop.services.dossiers.queries import DossierRow, DossierView
from aso_desktop.services.people import queries as people
from aso_desktop.services.search.dossiers.queries import match_of
from aso_desktop.ui.dossiers.acts import DossierActs
from aso_desktop.ui.dossiers.board import Board, BoardPage
from aso_desktop.ui.dossiers.commands import BOARD, CARDS, PIECES, ROOM
from aso_desktop.ui.dossiers.detail import DossierPane
from aso_desktop.ui.dossiers.front import why_not
from aso_desktop.ui.dossiers.home_dialog import HomeDialog
from aso_desktop.ui.dossiers.matrix import Matrix
from aso_desktop.ui.dossiers.piece_acts import PieceActs
from aso_desktop.ui.dossiers.plan_dialog import PlanDialog
from aso_desktop.ui.dossiers.source import DossierSource, columns
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

TABLES: Final = frozenset(
    {
        "dossier", "dossier_stop", "dossier_note", "dossier_piece", "dossier_party", "classification_node", "task",
        "letter", "deadline", "circuit", "endorsement", "circuit_version",
    }
)  # fmt: skip
DORMANT_DAYS: Final = 182
SHOWN_DONE_DAYS: Final = 7


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return DossiersPanel(context)


class DossiersPanel(HeadedPanel):
    """List and preview, board, matrix."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        today = context.clock.today()
        self.head = Head(self.tr("Dossiers"), self.tr("Search a dossier, a piece, a note…"))
        self.model = ListModel(DossierSource(), columns(context.clock.today), context.runner, self)
        self.table = TableView(self.model, self.tr("Dossiers"))
        self.bar = ChipsBar(self.tr("Views"))
        self.detail = DossierPane(context)
        self.board, self.matrix = Board(today), Matrix(today)
        self.empty = EmptyState(self.tr("No dossier here."), self.tr("New dossier…"), "folder-kanban")
        self._view = DossierView("live")
        self._agent: UUID | None = None
        self._columns: Sequence[BoardColumn] = board_queries.SHIPPED
        self._cards = board_queries.CardReader()
        self._moving, self._stale = 0, False
        self._unseen: tuple[Sequence[Card] | None, Sequence[Card] | None] = (None, None)
        self.room = DossierActs(context, self.in_front, self)
        self._build()
        asks = {"block": partial(self._run, "dossier.unblock"), "opening": partial(self._run, "dossier.edit")}
        self.things = PieceActs(context, self.detail, self, asks)
        on_dossier = self.things.handlers(self._dossier_in_front)

        def sense(name: str) -> Text | None:
            return why_not(self._shown(), name)

        self.acts = context.commands.bind(self, ROOM, {**self.room.handlers(), **self._own()}, sense)
        handlers = {**self.room.handlers(), **on_dossier, "dossier.important": self.weigh}
        self.acts |= context.commands.bind(self.views, CARDS, handlers, sense)
        self.acts |= context.commands.bind(self.detail.pieces, PIECES, self.things.piece_handlers())
        self.acts |= context.commands.bind(self.board, BOARD, self.board.moves(), self.board.why_not)
        self.acts |= context.commands.bind(
            self.matrix,
            BOARD,
            {"dossier.up": lambda: self.matrix.weigh("high"), "dossier.down": lambda: self.matrix.weigh("low")},
        )
        self._connect()
        context.runner.read(self, "agent", people.present_agent, self._on_agent)
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Dossiers")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln dossier(s)", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        place = self.views.currentIndex()
        if place == 1:
            return tuple(c.cards for c in self.board.columns)
        if place == 2:  # noqa: PLR2004 - the third view
            return tuple(q.cards for q in self.matrix.quadrants)
        return (self.table, self.detail.pieces, self.detail.follow, self.detail.notes, self.detail.closing)

    @override
    def show_entry(self, entry: str) -> None:
        if entry in queries.VIEWS:
            self.show_view("live" if entry == "all" else entry)

    @override
    def refresh(self) -> None:
        today = self.context.clock.today()
        dormant = (today - timedelta(days=DORMANT_DAYS)).isoformat()
        view = self._view._replace(today=today.isoformat(), dormant_before=dormant, agent_id=self._agent)
        self._view = view
        self.model.open(view, self.model.order if self.model.order.name else Sort("due"))
        self._read_cards()

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._read_cards()
            self._stale = True
            self._show_list()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.acts["dossier.new"].trigger()
        elif target.action == "put":
            HomeDialog(self.context, self, target.value("letters", ()))
        elif target.id is not None:
            self._go_to(target.id)

    # --- acts --------------------------------------------------------------------------------------------------

    def in_front(self) -> tuple[str, UUID] | None:
        """Return the kind and the id of the dossier or task in front."""
        if self.views.currentIndex() == 0:
            row: Any = self.table.current_row()
            beside = self.detail.wanted or (row.id if isinstance(row, DossierRow) else None)
            return ("dossier", beside) if beside else None
        card = self._card()
        return (card.kind, card.id) if card else None

    @property
    def is_moving(self) -> bool:
        """Say whether a card is on its way to another column."""
        return self._moving > 0

    def show_view(self, name: str) -> None:
        """Show other dossiers, in whichever of the three views is in front."""
        self._view = self._view._replace(name=name)
        self.bar.chips.choose(name)
        self.refresh()

    def show_as(self, place: int) -> None:
        """Show the list (0), the board (1) or the matrix (2): the same dossiers and tasks."""
        self.views.setCurrentIndex(place)
        self._show_cards()
        for number, button in enumerate(self.switches):
            button.setChecked(number == place)
        if place == 1:
            self.board.focus_first()
        elif place:
            self.matrix.focus_first()
        else:
            self.table.setFocus()
            self._show_list()

    def weigh(self) -> None:
        """Change the importance of what is in front."""
        if self.views.currentIndex() == 0:
            row = self._shown()
            if row is not None:
                wanted, services = "low" if row.importance == "high" else "high", self.context.services
                self.context.undo.perform(self, lambda: services.dossiers.set_importance([row.id], wanted))
        elif self.views.currentIndex() == 2:  # noqa: PLR2004 - the matrix: the focus follows the card
            self.matrix.weigh()
        elif (card := self.board.current()) is not None:
            self.room.weigh(card, "low" if card.importance == "high" else "high")

    # --- inside ------------------------------------------------------------------------------------------------

    def _show_list(self) -> None:
        """Read the list again if something changed since; behind the board it would only keep cards from moving."""
        if self.views.currentIndex() != 0:
            return
        if self._stale:
            self.model.reload()
            self._stale = False
        found = self.in_front()
        self.detail.show_dossier(found[1] if found and found[0] == "dossier" else None)

    def _card(self) -> Card | None:
        return self.board.current() if self.views.currentIndex() == 1 else self.matrix.current()

    def _own(self) -> dict[str, Any]:
        return {
            "dossier.as_list": lambda: self.show_as(0),
            "dossier.as_board": lambda: self.show_as(1),
            "dossier.as_matrix": lambda: self.show_as(2),
            "dossier.plan": lambda: PlanDialog(self.context, self).show_up(),
            "dossier.columns": lambda: self.room.ask_columns(self._columns, lambda _done: self._read_cards()),
        }

    def _read_cards(self) -> None:
        if self._moving:
            return  # a card that moves has them read once it stands in its place
        view = self._view
        since = (self.context.clock.today() - timedelta(days=SHOWN_DONE_DAYS)).isoformat()
        self.context.runner.read(
            self,
            "cards",
            lambda db: (board_queries.columns(db), self._cards.read(db, view, since)),
            lambda read: self._on_cards(*read),
        )

    def _on_cards(self, shown: Sequence[BoardColumn], cards: Sequence[Card]) -> None:
        if self._moving:
            return  # the board shows where cards go: what was read before they stood there is old
        self._columns, self._unseen = shown, (cards, cards)
        self._show_cards()

    def _send(self, card: Card, column: str) -> None:
        def over() -> None:
            self._moving -= 1
            self._read_cards()

        self._moving += 1
        QTimer.singleShot(0, self, lambda: self.room.send(card, column, over))  # the card is painted first

    def _show_cards(self) -> None:
        """Fill the view in front; the other one is filled when it comes forward."""
        for_board, for_matrix = self._unseen
        if self.views.currentIndex() == 1 and for_board is not None:
            self.board.fill(self._columns, for_board)
            self._unseen = (None, for_matrix)
        elif self.views.currentIndex() == 2 and for_matrix is not None:  # noqa: PLR2004 - the third view
            calendar = self.context.preferences.values.calendar
            until = board_queries.urgent_until(self.context.clock.today(), calendar)
            self.matrix.fill(for_matrix, until.isoformat())
            self._unseen = (for_board, None)

    def _on_agent(self, agent: people.AgentRow | None) -> None:
        self._agent = agent.id if agent else None

    def _search(self, typed: str) -> None:
        self._view = self._view._replace(match=match_of(typed))
        self.refresh()

    def _open_card(self, card: Card) -> None:
        if card.kind == "dossier":
            self._go_to(card.id)
        else:
            self._run("dossier.edit")

    def _go_to(self, dossier_id: UUID) -> None:
        """Show a dossier in the list, and beside it where it is not in the list."""
        self.show_as(0)
        row = next((n for n in range(self.model.rowCount()) if self._id_at(n) == dossier_id), -1)
        if row >= 0:
            self.table.select_id(self.model.id_at(row))
        self.detail.show_dossier(dossier_id)

    def _shown(self) -> DossierRow | Card | None:
        """Return the dossier or the card that commands are about."""
        if self.views.currentIndex():
            return self._card()
        found, row = self.in_front(), self.table.current_row()
        known = [row, self.detail.whole.row if self.detail.whole else None]
        return next((one for one in known if isinstance(one, DossierRow) and found == ("dossier", one.id)), None)

    def _dossier_in_front(self) -> UUID | None:
        found = self.in_front()
        return found[1] if found is not None and found[0] == "dossier" else None

    def _run(self, name: str) -> None:
        self.acts[name].trigger()

    def _id_at(self, place: int) -> UUID | None:
        row: Any = self.model.row_at(place)
        return row.id if isinstance(row, DossierRow) else None

    def _build(self) -> None:
        self.new = Button(self.tr("New dossier…"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        views = (
            View("live", self.tr("The whole office")), View("mine", self.tr("My dossiers")),
            View("late", self.tr("Late")), View("blocked", self.tr("Blocked")), View("dormant", self.tr("Dormant")),
            View("closed", self.tr("Closed")),
        )  # fmt: skip
        self.bar.chips.set_views(views, "live")
        self.switches = [
            Button(self.tr("List"), "list", "tab", "Ctrl+1"),
            Button(self.tr("Board"), "folder-kanban", "tab", "Ctrl+2"),
            Button(self.tr("Matrix"), "table-2", "tab", "Ctrl+3"),
        ]
        self.switches[0].setChecked(True)
        for button in self.switches:
            self.bar.add_tool(button)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        left = column(self.lists, gap=0, kind="panel")
        self.split = ListAndPreview(left, self.detail, "dossiers")
        self.views = QStackedWidget()
        for view in (self.split, BoardPage(self.board), self.matrix):
            self.views.addWidget(view)
        self.lay_out(self.head, self.bar, self.views)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["dossier.new"].trigger)
        self.empty.asked.connect(self.acts["dossier.new"].trigger)
        for place, button in enumerate(self.switches):
            button.clicked.connect(lambda _on=False, place=place: self.show_as(place))
        self.table.current_changed.connect(lambda row: self.detail.show_dossier(row.id if row else None))
        self.table.opened.connect(lambda _row: self.acts["dossier.edit"].trigger())
        self.table.previewed.connect(lambda _row: self.detail.pieces.setFocus())
        self.table.sort_asked.connect(lambda sort: self.model.open(self.model.view, sort))
        self.model.count_changed.connect(self._on_count_changed)
        self.bar.chips.chosen.connect(self.show_view)
        self.detail.edit.clicked.connect(self.acts["dossier.edit"].trigger)
        self.detail.note.clicked.connect(self.acts["dossier.note"].trigger)
        self.detail.add.clicked.connect(self.acts["dossier.piece"].trigger)
        self.detail.more.clicked.connect(lambda: self.things.show_menu([self.acts[c.id] for c in CARDS]))
        self.detail.pieces.itemActivated.connect(lambda _item: self.things.open_current())
        self.detail.follow.itemActivated.connect(lambda _item: self.things.open_follow())
        self.detail.closing.itemActivated.connect(lambda _item: self.acts["dossier.close"].trigger())
        self.board.opened.connect(self._open_card)
        self.board.moved.connect(self._send)
        self.board.arranged.connect(lambda order: self.room.arrange(order, lambda _done: self._read_cards()))
        self.matrix.opened.connect(self._open_card)
        self.matrix.weighed.connect(self.room.weigh)
        self.serve_search(self._search)

    def _on_count_changed(self, count: int) -> None:
        self.lists.setCurrentWidget(self.table if count else self.empty)
        self.head.say(self.tr("Dossiers"), str(count))
        self.status_changed.emit()
