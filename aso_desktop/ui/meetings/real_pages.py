"""The minutes in a template of the gallery, page by page, as the engine of this machine draws them."""

from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from aso_desktop.core.i18n import Text
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.widgets.basics import Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput

KINDS: Final = ("minutes", "report", "decisions")
MOST_PAGES: Final = 40
SCALE: Final = 1.1
_NAMED: Final = Text("meetings", "{name}")


class PagesDialog(QDialog):
    """Pages of the minutes; the template is chosen above."""

    def __init__(self, context: PanelContext, meeting_id: UUID, found: list[TemplateRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Minutes in the template"))
        self._context = context
        self._meeting_id = meeting_id
        self._templates = {template.id: template for template in found}
        choices = tuple(Choice(t.id, _NAMED.format(name=f"{t.name} ({t.language})")) for t in found)
        self.choice = ChoiceInput(choices)
        self.choice.setAccessibleName(self.tr("Template"))
        self.said = Words("", 12, ink="text2", wrap=True)
        self._sheets = column(gap=12, kind="ground")
        box = QVBoxLayout(self)
        box.addWidget(row(self.choice, self.said, None))
        box.addWidget(scrolled(self._sheets), 1)
        open_at(self, 760, 700)
        self.choice.currentIndexChanged.connect(lambda _place: self.draw())

    def draw(self) -> None:
        """Draw the pages away from the window."""
        template, services = self._templates[self.choice.value()], self._context.services
        meeting_id, translate = self._meeting_id, QCoreApplication.translate
        self.said.say(self.tr("The pages are being drawn…"))

        def work() -> tuple[list[Any], int]:
            drawn = services.minutes_prints.draw(meeting_id, template.id)
            pages = services.document_prints.pages(drawn.document, template.name, translate)
            try:
                count = pages.count
                return [pages.render(n, SCALE) for n in range(min(count, MOST_PAGES))], len(drawn.unfilled)
            finally:
                pages.close()

        self._context.runner.work(self, work, self._show, kind="pages")

    def _show(self, made: tuple[list[Any], int]) -> None:
        pictures, unfilled = made
        while (item := self._sheets.box.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for place, picture in enumerate(pictures, 1):
            image = QImage(picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
            sheet = QLabel()
            sheet.setPixmap(QPixmap.fromImage(image))
            sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            sheet.setAccessibleName(self.tr("Page {place}").format(place=place))
            self._sheets.box.addWidget(sheet)
        pages = self.tr("%Ln page(s)", "", len(pictures))
        missing = self.tr("%Ln field(s) without a value", "", unfilled) if unfilled else ""
        self.said.say(" · ".join(filter(None, (pages, missing))))


def show_pages(context: PanelContext, meeting_id: UUID, parent: QWidget) -> None:
    """Show the minutes in the first template in use."""

    def ask(found: list[TemplateRow]) -> None:
        if found:
            dialog = PagesDialog(context, meeting_id, found, parent)
            dialog.show()
            dialog.draw()

    def seed() -> object:
        return context.services.gallery.seed()

    context.runner.write(
        parent,
        seed,
        lambda _changes: context.runner.read(parent, "templates", lambda db: templates.usable(db, KINDS), ask),
    )
