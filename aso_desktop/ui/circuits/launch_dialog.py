"""Launching a circuit over a letter, a document, a dossier or a commitment: kept steps, or steps of its own."""

from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.steps import read
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.queries import Document, TemplateRow
from aso_desktop.services.circuits.values import LaunchInput
from aso_desktop.services.people import queries as people
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.circuits.dialogs import LAUNCH
from aso_desktop.ui.circuits.steps_editor import StepsEditor
from aso_desktop.ui.kit.forms import Form
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice

AD_HOC: Final = Choice(None, QT_TRANSLATE_NOOP("circuits", "Steps of its own"))
_NAMED: Final = Text("circuits", "{name}")


class About(NamedTuple):
    """What a circuit is launched over."""

    kind: str
    id: UUID
    title: str


class _Read(NamedTuple):
    templates: list[TemplateRow]
    agents: list[AgentRow]
    documents: tuple[Document, ...]


class LaunchDialog(QDialog):
    """What is asked, of whom, how fast; the documents that will be sealed stand above the button."""

    launched = Signal(object)
    """The id of the circuit."""

    def __init__(self, context: PanelContext, about: About, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Launch a circuit of visas"))
        self._context = context
        self._about = about
        self._templates: dict[UUID, TemplateRow] = {}
        self.form = Form(LAUNCH, context.clock)
        self.form.set_values({"title": about.title, "urgency": "normal"})
        self.steps = StepsEditor(context, self.tr("Steps of the circuit"))
        self.said = Words("", ink="danger", wrap=True)
        self.documents = Words("", 12, ink="text2", wrap=True)
        self.launch = Button(self.tr("Launch"), "stamp", "primary", "Ctrl+Enter")
        self.launch.setEnabled(False)  # until it is known what would be sealed
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.launch.clicked.connect(self.save)
        self.form.submitted.connect(self.save)
        self.form.edited.connect(self._on_edited)
        send = QShortcut(QKeySequence("Ctrl+Return"), self.steps)
        send.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        send.activated.connect(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(8))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(self.form)
        box.addWidget(self.steps, 1)
        box.addWidget(self.documents)
        box.addWidget(self.said)
        box.addWidget(row(None, leave, self.launch))
        self.said.hide()
        self.resize(theme().px(640), theme().px(560))

    def ask(self) -> None:
        """Read what may be chosen, and show the question."""
        self.show()
        self.form.focus_first()
        about = self._about
        self._context.runner.read(
            self,
            "launch",
            lambda db: _Read(queries.templates(db), people.agents(db), queries.documents_now(db, about.kind, about.id)),
            self._on_read,
        )

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside the field they speak of, or above the button."""
        if not self.form.show_error(field, words):
            self.said.say(words, "danger")
            self.said.show()
        return True

    def save(self) -> None:
        """Launch the circuit."""
        if not self.launch.isEnabled() or self._context.runner.is_writing(self) or not self.form.check():
            return
        values, services = self.form.values(), self._context.services
        wanted = LaunchInput(
            self._about.kind,
            self._about.id,
            values["title"],
            steps=self.steps.steps(),
            template_id=values["template_id"],
            urgency=values["urgency"] or "normal",
            limit_on=values["limit_on"],
        )
        self._context.undo.perform(self, lambda: services.circuits.launch(wanted), self._on_launched)

    def _on_launched(self, changes: Changes) -> None:
        self.launched.emit(changes.subject)
        self.accept()

    def _on_read(self, read_: _Read) -> None:
        self._templates = {template.id: template for template in read_.templates}
        choices = tuple(Choice(t.id, _NAMED.format(name=t.name)) for t in read_.templates)
        self.form.field("template_id").set_choices((*choices, AD_HOC))
        self.steps.know(read_.agents)
        if read_.templates and not self.steps.steps():
            self.form.set_values({"template_id": read_.templates[0].id})
            self._take_template()
        names = ", ".join(document.name for document in read_.documents)
        if read_.documents:
            said = self.tr("%Ln document(s) will be sealed: {names}", "", len(read_.documents)).format(names=names)
            self.documents.say(said, "text2")
        else:
            self.documents.say(self.tr("There is no document to give a visa on: add it first."), "danger")
        self.launch.setEnabled(bool(read_.documents))

    def _on_edited(self, name: str) -> None:
        if name in ("template_id", "urgency"):
            self._take_template()

    def _take_template(self) -> None:
        """Show the steps of the kept circuit; they may still be changed for this one."""
        values: dict[str, Any] = self.form.values()
        template = self._templates.get(values["template_id"])
        if template is not None:
            urgent = read(template.urgent_steps) if values["urgency"] == "urgent" else ()
            self.steps.set_steps(urgent or read(template.steps))
