"""The template in front: what its check found, with corrections, and its pages."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.services.templates import labels
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame

_INKS: Final = {"error": "danger", "warning": "warning", "notice": "text2"}
_CHIPS: Final = {"draft": "warning", "validated": "ok", "retired": "mute"}


class FindingsView(QWidget):
    """What a check found, one under the other: the fault, its place, its sentence, the correction."""

    def __init__(self) -> None:
        super().__init__()
        self.findings: Sequence[Any] = ()
        self._box = column(gap=0, kind="clear")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(self._box))

    def show_findings(self, findings: Sequence[Any]) -> None:
        """Show other findings; sound templates say so."""
        self.findings = findings
        while self._box.box.count():
            item = self._box.box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for number, finding in enumerate(findings, 1):
            self._box.box.addWidget(self._card(number, finding))
        if not findings:
            self._box.box.addWidget(Words(self.tr("Nothing is wrong with this template."), ink="ok"))
        self._box.box.addStretch(1)

    def _card(self, number: int, finding: Any) -> QWidget:
        lines = [
            Words(f"{number}. {spoken(finding.fault())}", 13, bold=True, ink=_INKS[finding.severity], wrap=True),
            Words(spoken(finding.place.words()), 12, ink="text2", wrap=True),
        ]
        if finding.place.sentence:
            lines.append(Words(finding.place.sentence[:200], 12.5, wrap=True, selectable=True))
        return column(*lines, margins=(12, 8, 12, 8), gap=2)


class TemplateDetail(PreviewFrame):
    """The pane beside the gallery."""

    looked = Signal()
    """A check, or pages, came."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("template")
        self.setAccessibleName(self.tr("Template"))
        self._context = context
        self.row: TemplateRow | None = None
        self._title, self._state = Words("", 15, bold=True, wrap=True), Chip("", "mute")
        self._facts = Facts()
        self.use = Button(self.tr("New from this template…"), "file-plus", kind="primary", tip="Ctrl+Return")
        self.correct = Button(self.tr("Correct all in a copy"), "check", tip="Ctrl+J")
        self.findings = FindingsView()
        self.pages_view = PagesView(context.runner)
        self.top.addWidget(self._title)
        self.top.addWidget(row(self._state, None))
        self.add_detail(self._facts)
        self.top.addWidget(row(self.use, None))
        self.top.addWidget(row(self.correct, None))
        self.add_page(self.tr("Pages"), self.pages_view)
        self.add_page(self.tr("Check"), self.findings)
        self.show_template(None)

    def show_template(self, template: TemplateRow | None) -> None:
        """Show another template; its check and its pages come when they are ready."""
        is_same = self.row is not None and template is not None and self.row.sha256 == template.sha256
        self.row = template
        self.use.setEnabled(template is not None and template.state == "validated")
        self.correct.setEnabled(template is not None and template.faults > 0)
        if template is None:
            self._title.say(self.tr("No template is chosen."))
            self._state.hide()
            self._facts.show_facts(())
            return
        self._title.say(f"{template.name}, v{template.version}")
        self._state.say(spoken(labels.STATES[template.state]), _CHIPS[template.state])
        self._state.show()
        self._facts.show_facts(
            (
                (self.tr("Kind"), spoken(labels.KINDS[template.kind]), ""),
                (self.tr("Language"), spoken(labels.LANGUAGES[template.language]), ""),
                (self.tr("Who"), template.unit or self.tr("all units"), ""),
                (self.tr("Description"), template.description, "text2"),
            )
        )
        if not is_same:
            self._ask(template)

    def _ask(self, template: TemplateRow) -> None:
        services = self._context.services

        def look() -> Any:
            return template, services.gallery.look_again(template.blob, template.kind)

        def draw() -> Any:
            data = services.gallery.data(template.blob)
            pages = services.document_prints.template_pages(data, template.sha256, QCoreApplication.translate)
            return template, OpenedPages.open(pages, alike=True)

        self._context.runner.work(self, look, self._on_looked, kind="look")
        self._context.runner.work(self, draw, self._on_drawn, kind="pages")

    def _on_looked(self, found: Any) -> None:
        template, look = found
        if self.row is not None and self.row.id == template.id:
            self.findings.show_findings(look.findings)
            count = sum(f.severity != "notice" for f in look.findings)
            self.tabs.say(1, self.tr("Check ({count})").format(count=count) if count else self.tr("Check"))
            self.looked.emit()

    def _on_drawn(self, found: Any) -> None:
        template, opened = found
        if self.row is None or self.row.id != template.id:
            self._context.runner.work(self, opened.close)
            return
        self.pages_view.show_pages(opened)
        self.looked.emit()
