"""The template in front: what its check found, with corrections, and its pages."""

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal

from aso_desktop.services.templates import labels, queries
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList
from aso_desktop.ui.templates.findings import FindingsView, installed_fonts

_CHIPS: Final = {"draft": "warning", "validated": "ok", "retired": "mute"}


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
        self.history = RowsList(self.tr("Versions"))
        self.pages_view = PagesView(context.runner)
        self.drawing = Words(self.tr("The pages are being drawn…"), 12, ink="text2", wrap=True)
        head = row(self._title, self._state)
        head.box.setStretch(0, 1)
        self.top.addWidget(head)
        self.add_detail(self._facts)
        self.top.addWidget(row(self.use, None))
        self.add_detail(row(self.correct, None))
        pages = column(row(self.drawing, margins=(16, 2, 16, 2)), self.pages_view, gap=0)
        pages.box.setStretch(1, 1)
        self.drawing.hide()
        self.add_page(self.tr("Pages"), pages)
        self.add_page(self.tr("Check"), self.findings)
        self.add_page(self.tr("Versions"), self.history)
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
                (self.tr("Who"), self._audience(template), ""),
                (self.tr("Used on"), template.last_used_on, "text2"),
                (self.tr("Description"), template.description, "text2"),
            )
        )
        if not is_same:
            self._ask(template)

    def _audience(self, template: TemplateRow) -> str:
        """Say who may take it."""
        if template.audience == "unit" and template.unit:
            return self.tr("{unit} only").format(unit=template.unit)
        return self.tr("all units")

    def _ask(self, template: TemplateRow) -> None:
        services, fonts = self._context.services, installed_fonts()
        self.pages_view.close_pages()
        self.drawing.show()
        self._context.runner.read(self, "versions", lambda db: queries.lineage(db, template), self._on_lineage)

        def look() -> Any:
            return template, services.gallery.look_again(template.blob, template.kind, fonts)

        def draw() -> Any:
            data = services.gallery.data(template.blob)
            pages = services.document_prints.template_pages(data, template.sha256, QCoreApplication.translate)
            return template, OpenedPages.open(pages, alike=True)

        self._context.runner.work(self, look, self._on_looked, kind="look")
        self._context.runner.work(self, draw, self._on_drawn, kind="pages")

    def _on_looked(self, found: Any) -> None:
        template, look = found
        if self.row is not None and self.row.id == template.id:
            self.findings.show_look(look)
            count = sum(f.severity != "notice" for f in look.findings)
            self.tabs.say(1, self.tr("Check ({count})").format(count=count) if count else self.tr("Check"))
            self.looked.emit()

    def _on_lineage(self, rows: list[TemplateRow]) -> None:
        self.history.fill([_version_line(one) for one in rows])

    def _on_drawn(self, found: Any) -> None:
        template, opened = found
        if self.row is None or self.row.id != template.id:
            self._context.runner.work(self, opened.close)
            return
        self.drawing.hide()
        self.pages_view.show_pages(opened)
        self.looked.emit()


def _version_line(template: TemplateRow) -> RowLine:
    about = " · ".join(filter(None, (template.file_name, template.last_used_on)))
    title = f"v{template.version} · {spoken(labels.STATES[template.state])}"
    return RowLine(title, about, "", "history", key=template.id, faded=template.state == "retired")
