"""The room of the journal: the list of acts, their values, and the proof that nothing was rewritten."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.audit import queries
from aso_desktop.services.audit.queries import EVERYTHING, JournalFilter
from aso_desktop.services.audit.words import operation_words
from aso_desktop.services.people import queries as people
from aso_desktop.services.registers import queries as registers
from aso_desktop.ui.audit.commands import COMMANDS
from aso_desktop.ui.audit.detail import EntryDetail
from aso_desktop.ui.audit.source import COLUMNS, JournalLine, JournalSource
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel, ListRow
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, column, row
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.notices import EmptyState, ProgressStrip, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

if TYPE_CHECKING:
    from aso_desktop.services.audit.commands import JournalReport

ANY: Final = Choice("", QT_TRANSLATE_NOOP("audit", "Any"))
FIELDS: Final = (
    Field("operation", QT_TRANSLATE_NOOP("audit", "Act"), Kind.CHOICE, width=30, choices=(ANY,), repeats=False),
    Field(
        "agent", QT_TRANSLATE_NOOP("audit", "Agent"), Kind.CHOICE, width=22, beside=True, choices=(ANY,), repeats=False
    ),
    Field("from_on", QT_TRANSLATE_NOOP("audit", "From"), Kind.DATE, width=12, lean=Lean.PAST),
    Field("to_on", QT_TRANSLATE_NOOP("audit", "to"), Kind.DATE, width=12, lean=Lean.PAST, beside=True),
)


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return AuditPanel(context)


class AuditPanel(HeadedPanel):
    """List and detail of the journal."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.head = Head(self.tr("Audit journal"))
        self.model = ListModel(JournalSource(), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Acts, newest first"))
        self.filters = Form(FIELDS, context.clock)
        self.detail = EntryDetail(context)
        self.verdict, self.progress = Strip("okBox", "shield-check", "ok"), ProgressStrip()
        self.alarm = Strip("dangerBox", "triangle-alert", "danger")
        self.empty = EmptyState(self.tr("Nothing was done in these days."), self.tr("Show everything"))
        self._stack = QStackedWidget()
        self._count = 0
        self._build()
        self.acts = context.commands.bind(
            self, COMMANDS, {"audit.verify": self.verify, "audit.export": self.ask_export}
        )
        self._connect()
        self.refresh()

    @override
    def title(self) -> str:
        return self.tr("Audit journal")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln act(s)", "", self._count)

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.detail, self.filters) if self.filters.isVisible() else (self.table, self.detail)

    @override
    def toggle_filters(self) -> None:
        self._filter.toggle()

    @override
    def refresh(self) -> None:
        self.context.runner.read(self, "choices", _choices, self._offer)
        self._open()

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables:
            self.model.reload()

    def verify(self) -> None:
        """Verify the whole chain, and say what was found."""
        progress = Progress(QT_TRANSLATE_NOOP("audit", "Verifying the journal"))
        self.progress.follow(progress)
        services = self.context.services
        self.context.runner.work(self, lambda: services.audit.verify(progress=progress), self._say, progress=progress)

    def ask_export(self) -> None:
        """Ask where the journal goes, and write every line with its hash."""
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Export the journal"), "journal.jsonl")
        if name:
            progress = Progress(QT_TRANSLATE_NOOP("audit", "Exporting the journal"))
            self.progress.follow(progress)
            services = self.context.services
            self.context.runner.write(
                self, lambda: services.audit.export(Path(name), progress), self._say_exported, progress=progress
            )

    def _say(self, report: "JournalReport") -> None:
        """Say that the chain holds, or name the first break."""
        self.verdict.dismiss()
        self.alarm.dismiss()
        if report.fault is None:
            self.verdict.show_words(self.tr("The journal is sound: %Ln line(s) verified.", "", report.entries))
        else:
            self.alarm.show_words(spoken(report.fault))

    def _say_exported(self, lines: int) -> None:
        self.verdict.show_words(self.tr("%Ln line(s) exported.", "", lines))

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        verify = Button(self.tr("Verify"), "shield-check", kind="primary")
        export = Button(self.tr("Export…"), "download")
        self._filter = IconButton("list-filter", self.tr("Filters"), "Ctrl+Shift+F", checkable=True)
        frame = row(self.filters, margins=(16, 8, 16, 8))
        frame.hide()
        self._filter.toggled.connect(frame.setVisible)
        self.head.add_action(self._filter)
        verify.clicked.connect(self.verify)
        export.clicked.connect(self.ask_export)
        self.head.add_action(export)
        self.head.add_action(verify)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        left = column(
            frame,
            self.verdict,
            self.alarm,
            self.progress,
            self._stack,
            gap=0,
            kind="panel",
        )
        left.box.setStretch(4, 1)
        self.split = ListAndPreview(left, self.detail, "audit")
        self.lay_out(self.head, self.split)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_current_changed)
        self.table.opened.connect(self._on_opened)
        self.detail.open.clicked.connect(lambda: self._on_opened(self.table.current_row()))
        self.model.count_changed.connect(self._on_count_changed)
        self.filters.edited.connect(lambda _name: self._open())
        self.empty.asked.connect(self._show_everything)

    def _show_everything(self) -> None:
        self.filters.clear()
        self._open()

    def _open(self) -> None:
        if not self.filters.check():
            return
        values = self.filters.values()
        wanted = JournalFilter(
            operation=values["operation"] or "",
            agent_id=values["agent"] or None,
            from_on=values["from_on"],
            to_on=values["to_on"],
        )
        self.model.open(wanted if any(wanted) else EVERYTHING, Sort())

    def _offer(self, found: "Choices") -> None:
        operations, agents, names = found
        self.detail.know(names)
        acts = sorted((Choice(name, operation_words(name)) for name in operations), key=lambda c: spoken(c.text))
        self.filters.field("operation").set_choices((ANY, *acts))
        people_here = (Choice(a.id, Text("audit", "{name}").format(name=a.name)) for a in agents)
        self.filters.field("agent").set_choices((ANY, *people_here))

    def _on_current_changed(self, line: ListRow | None) -> None:
        self.detail.show_entry(line.entry if isinstance(line, JournalLine) else None)

    def _on_opened(self, line: ListRow | None) -> None:
        if isinstance(line, JournalLine) and line.entry.table == "letter" and line.entry.row_id is not None:
            self.context.navigation.go(Target("correspondence", kind="letter", id=line.entry.row_id))

    def _on_count_changed(self, count: int) -> None:
        self._count = count
        self._stack.setCurrentWidget(self.table if count else self.empty)
        self.head.say(self.title(), self.tr("%Ln act(s)", "", count))
        self.status_changed.emit()


class Choices(NamedTuple):
    """What the filters offer, and the names of what entries refer to by id."""

    operations: Sequence[str]
    agents: Sequence[people.AgentRow]
    names: Mapping[str, str]


def _choices(db: Any) -> Choices:
    agents = people.agents(db)
    names = {str(a.id): a.name for a in agents} | {str(u.id): u.label for u in people.units(db)}
    return Choices(queries.operations(db), agents, names | {str(r.id): r.label for r in registers.registers(db)})
