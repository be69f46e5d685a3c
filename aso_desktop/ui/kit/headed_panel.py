"""The room that most rooms are: a head with a search, a list, a preview beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.panel import Panel
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.panes import ListAndPreview


class HeadedPanel(Panel):
    """A room under a `Head`: sets `head`, and `split` when a preview stands beside its list."""

    head: Head
    split: ListAndPreview

    def lay_out(self, *widgets: QWidget) -> None:
        """Set widgets one above the other, head first; the last takes the height that is left."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in widgets:
            box.addWidget(widget)
        box.setStretchFactor(widgets[-1], 1)

    def serve_search(self, on_searched: Callable[[str], object]) -> None:
        """Give what is typed in the head's search to `on_searched`; Down and Enter go to the first pane."""
        search = self.head.search
        if search is None:
            return
        search.searched.connect(on_searched)
        search.left.connect(lambda: self.panes()[0].setFocus(Qt.FocusReason.OtherFocusReason))
        if (palette := self.context.commands.action("app.palette")) is not None:
            search.palette_asked.connect(palette.trigger)

    @override
    def search_field(self) -> QWidget | None:
        return self.head.search

    @override
    def toggle_preview(self) -> None:
        self.split.toggle_preview()
