"""The gallery as first pages: small pictures, drawn on a helper thread one after another and kept."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.templates.source import about_words

WIDTH, HEIGHT = 132, 187
"""A page of A4, small."""
_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class Shelf(QListWidget):
    """Templates side by side; Enter begins a document from the one in front."""

    picked = Signal(object)
    """The `TemplateRow` in front, or None."""
    opened = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._drawn: dict[str, QPixmap] = {}
        self._waiting: list[TemplateRow] = []
        self.setAccessibleName(self.tr("First pages"))
        self.setProperty("kind", "clear")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.currentItemChanged.connect(lambda item, _before: self.picked.emit(item.data(_ROLE) if item else None))
        self.itemActivated.connect(lambda _item: self.opened.emit())
        theme().changed.connect(self._dress)
        self._dress()

    def show_templates(self, rows: Sequence[TemplateRow]) -> None:
        """Show other templates; the pictures that are not kept yet come one by one."""
        before = self.current()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        self.clear()
        for row in rows:
            item = QListWidgetItem(QIcon(self._drawn.get(row.sha256, self._blank())), row.name)
            item.setData(_ROLE, row)
            item.setToolTip(about_words(row))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {about_words(row)}")
            item.setSizeHint(self._cell())
            self.addItem(item)
            if before is not None and before.id == row.id:
                self.setCurrentItem(item)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own argument
        if self.currentItem() is None and rows:
            self.setCurrentRow(0)
        self._waiting = [row for row in rows if row.sha256 not in self._drawn]
        self._draw_next()

    def current(self) -> TemplateRow | None:
        """Return the template in front."""
        item = self.currentItem()
        return item.data(_ROLE) if item else None

    def waiting(self) -> int:
        """Return how many pictures are still to come."""
        return sum(self.item(place).data(_ROLE).sha256 not in self._drawn for place in range(self.count()))

    def _draw_next(self) -> None:
        if not self._waiting or not self.isVisible():
            return
        row, services = self._waiting.pop(0), self._context.services
        scale = self.devicePixelRatioF()

        def draw() -> Any:
            return row.sha256, services.document_prints.thumbnail(row.blob, row.sha256, round(WIDTH * 2 * scale))

        self._context.runner.work(self, draw, self._on_drawn, lambda _error: self._draw_next())

    def _on_drawn(self, found: Any) -> None:
        sha256, picture = found
        stride = picture.width * 4
        image = QImage(picture.pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB32)
        self._drawn[sha256] = self._framed(QPixmap.fromImage(image))
        for place in range(self.count()):
            if self.item(place).data(_ROLE).sha256 == sha256:
                self.item(place).setIcon(QIcon(self._drawn[sha256]))
        self._draw_next()

    def _framed(self, picture: QPixmap) -> QPixmap:
        look = theme()
        mode = Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(look.px(WIDTH), look.px(HEIGHT), Qt.AspectRatioMode.KeepAspectRatio, mode)
        painter = QPainter(small)
        painter.setPen(look.color("separator"))
        painter.drawRect(small.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return small

    def _blank(self) -> QPixmap:
        page = QPixmap(theme().px(WIDTH), theme().px(HEIGHT))
        page.fill(Qt.GlobalColor.white)
        return self._framed(page)

    def _cell(self) -> QSize:
        look = theme()
        return QSize(look.px(WIDTH + 24), look.px(HEIGHT + 14) + 2 * look.text_height)

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font(12))
        self.setIconSize(QSize(look.px(WIDTH), look.px(HEIGHT)))
        self.setGridSize(self._cell())
