"""The classification plan as a tree: nodes typed, moved, closed; a table taken in."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.queries import NodeRow
from aso_desktop.services.dossiers.values import NodeInput, above
from aso_desktop.ui.dossiers.words import because
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row

if TYPE_CHECKING:
    from aso_desktop.services.tabular import TableReport

NODE: Final = (
    Field("code", QT_TRANSLATE_NOOP("dossiers", "Code"), width=14, required=True),
    Field("label_fr", QT_TRANSLATE_NOOP("dossiers", "French title"), required=True),
    Field("label_en", QT_TRANSLATE_NOOP("dossiers", "English title")),
    Field("description", QT_TRANSLATE_NOOP("dossiers", "Description"), Kind.TEXT, lines=2),
    Field("retention", QT_TRANSLATE_NOOP("dossiers", "Retention")),
)
CODE: Final = (Field("code", QT_TRANSLATE_NOOP("dossiers", "New code"), width=14, required=True),)
_CLOSED: Final = QT_TRANSLATE_NOOP("dossiers", "closed")
_MOST: Final = 20


class PlanDialog(QDialog):
    """The tree and what can be done to its nodes."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Classification plan"))
        self.context = context
        self._nodes: dict[UUID, NodeRow] = {}
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Code and title"), self.tr("Dossiers")])
        self.tree.setAccessibleName(self.tr("Classification plan"))
        self.said = Words("", wrap=True, selectable=True)
        self.said.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(self.tree, 1)
        box.addWidget(self.said)
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.accept)
        box.addWidget(row(*self._buttons(), None, leave))
        self.resize(theme().px(680), theme().px(520))
        context.undo.changed.connect(self._on_changes)

    def show_up(self) -> None:
        """Read the plan and show it."""
        self.show()
        self._read()

    def node(self) -> NodeRow | None:
        """Return the node in front."""
        item = self.tree.currentItem()
        return self._nodes.get(item.data(0, Qt.ItemDataRole.UserRole)) if item else None

    def add(self) -> None:
        """Ask for a node, proposed below the one in front; it goes below the one that its code extends."""
        front = self.node()
        given = {"code": f"{front.code}." if front else ""}

        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            done: Changes = services.plan.add(NodeInput(parent_id=self._above(values["code"]), **values))
            return done

        self._ask(NODE, self.tr("Add a node"), given, save)

    def move_node(self) -> None:
        """Ask for another code; the node goes below the one that the code extends."""
        node = self.node()
        if node is None:
            return

        def save(services: Any, values: Mapping[str, Any]) -> Changes:
            done: Changes = services.plan.move(node.id, values["code"], self._above(values["code"]))
            return done

        self._ask(CODE, self.tr("Move {code}").format(code=node.code), {"code": node.code}, save)

    def close_node(self) -> None:
        """Close the node in front, or reopen it."""
        node, services = self.node(), self.context.services
        if node is not None:
            act = services.plan.reopen if node.closed else services.plan.close
            self.context.undo.perform(self, lambda: act(node.id))

    def take_in(self) -> None:
        """Ask for a table."""
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Import a plan"), "", "CSV, XLSX (*.csv *.xlsx)")
        if name:
            self.import_table(Path(name))

    def import_table(self, path: Path) -> None:
        """Import a table: what is right is written, what is wrong is said line by line."""
        services = self.context.services

        def work() -> "TableReport":
            from aso_desktop.services.dossiers.plan_tables import PlanOrder

            report: TableReport = services.plan_tables.import_table(PlanOrder(path, is_dry=False))
            return report

        self.context.runner.write(self, work, self._on_imported)

    def show_error(self, field: str, words: str) -> bool:
        """Say a refusal under the tree."""
        del field
        self.said.say(words, "danger")
        self.said.show()
        return True

    def _on_imported(self, report: "TableReport") -> None:
        self.context.undo.record(report.changes)
        lines = [because(f"{p.line}, {p.column}", spoken(p.reason)) for p in report.problems[:_MOST]]
        done = self.tr("%Ln line(s) taken in.", "", report.accepted)
        self.said.say("\n".join([done, *lines]), "danger" if lines else "ok")
        self.said.show()

    def _buttons(self) -> Sequence[Button]:
        acts: Sequence[tuple[str, str, Callable[[], None]]] = (
            (self.tr("Add a node…"), "plus", self.add),
            (self.tr("Move…"), "move-vertical", self.move_node),
            (self.tr("Close or reopen"), "lock", self.close_node),
            (self.tr("Import…"), "import", self.take_in),
        )
        made = []
        for words, icon, act in acts:
            button = Button(words, icon)
            button.clicked.connect(lambda _on=False, act=act: act())
            made.append(button)
        return made

    def _above(self, code: str) -> UUID | None:
        known = {node.code: node.id for node in self._nodes.values() if not node.closed}
        return known.get(above(code, known))

    def _ask(self, fields: Any, title: str, values: Mapping[str, Any], save: Callable[[Any, Any], Changes]) -> None:
        dialog, services = FormDialog(self.context, fields, self), self.context.services
        dialog.form.set_values(dict(values))
        dialog.ask(title, "", self.tr("Save"), lambda given: save(services, given))

    def _on_changes(self, changes: Changes) -> None:
        if "classification_node" in changes.tables:
            self._read()

    def _read(self) -> None:
        self.context.runner.read(self, "plan", queries.plan, self._show)

    def _show(self, nodes: Sequence[NodeRow]) -> None:
        kept = self.node()
        self._nodes = {node.id: node for node in nodes}
        self.tree.clear()
        items: dict[UUID, QTreeWidgetItem] = {}
        for node in nodes:
            item = QTreeWidgetItem([_title(node), str(node.dossiers) if node.dossiers else ""])
            item.setData(0, Qt.ItemDataRole.UserRole, node.id)
            items[node.id] = item
        for node in nodes:
            above = items.get(node.parent_id) if node.parent_id else None
            if above is not None:
                above.addChild(items[node.id])
            else:
                self.tree.addTopLevelItem(items[node.id])
        self.tree.expandAll()
        self.tree.setColumnWidth(0, theme().px(520))
        first = items.get(kept.id) if kept else None
        if first is not None:
            self.tree.setCurrentItem(first)


def _title(node: NodeRow) -> str:
    former = f" ({node.former_code})" if node.former_code else ""
    closed = f" – {spoken(_CLOSED)}" if node.closed else ""
    return f"{node.code} {node.label_fr}{former}{closed}"
