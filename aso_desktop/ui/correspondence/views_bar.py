"""The chips above the list: views that are shipped, views of one's own, each with its figure."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.services.correspondence import queries as reading
from aso_desktop.services.correspondence.queries import SavedView
from aso_desktop.services.correspondence.views import NEWEST_FIRST, SHIPPED, SHIPPED_VIEWS, Sort, View
from aso_desktop.ui.correspondence import dialogs
from aso_desktop.ui.correspondence.source import Figure, Shown, figure
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar
from aso_desktop.ui.kit.widgets.chips_bar import View as Chip

OWN: Final = "own:"
"""How the key of a view of one's own begins."""
WITHOUT_FIGURE: Final = frozenset({"all"})
COUNT_MOST: Final = 999_999


class ViewsBar(ChipsBar):
    """Offers the views; knows which is on."""

    chosen = Signal(str)
    counted = Signal(int)
    """How many letters the file holds in all."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__("")
        if parent is not None:
            self.setParent(parent)
        self.chips.setAccessibleName(self.tr("Views"))
        self._context = context
        self._own: dict[str, SavedView] = {}
        self._figures: dict[str, int] = {}
        self.key = "to_process"
        self.chips.chosen.connect(self._on_chosen)
        self._show()

    def choose(self, key: str) -> None:
        """Switch a view on without telling anybody."""
        self.key = key if key in SHIPPED or key in self._own else "all"
        self.chips.choose(self.key)

    def view(self) -> View:
        """Return the filters of the view that is on."""
        own = self._own.get(self.key)
        return own.view if own else SHIPPED[self.key].view

    def sort(self) -> Sort:
        """Return the order the view comes in."""
        return NEWEST_FIRST if self.key in self._own else SHIPPED[self.key].sort

    def title(self) -> str:
        """Return the name of the view that is on."""
        own = self._own.get(self.key)
        return own.name if own else spoken(SHIPPED[self.key].label)

    @property
    def is_own(self) -> bool:
        """Whether the view that is on can be renamed and deleted."""
        return self.key in self._own

    def refresh(self) -> None:
        """Read the views of one's own and every figure again."""
        self._context.runner.read(self, "views", reading.saved_views, self._on_views)

    # --- views of one's own ------------------------------------------------------------------------------------

    def save(self, view: View) -> None:
        """Ask for a name and keep the filters under it."""
        dialog = FormDialog(self._context, dialogs.NAME, self)

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = self._context.services.views.save(values["name"], view)
            return changes

        sentence = self.tr("The filters in force are kept as a chip above the list.")
        dialog.ask(self.tr("Save as a view"), sentence, self.tr("Save"), save)

    def rename(self) -> None:
        """Ask for another name of the view that is on."""
        own = self._own.get(self.key)
        if own is None:
            return
        dialog = FormDialog(self._context, dialogs.NAME, self)
        dialog.form.set_values({"name": own.name})

        def save(values: Mapping[str, Any]) -> Changes:
            changes: Changes = self._context.services.views.rename(own.id, values["name"])
            return changes

        dialog.ask(self.tr("Rename the view"), "", self.tr("Rename"), save)

    def delete(self) -> None:
        """Drop the view that is on; undo brings it back."""
        own = self._own.get(self.key)
        if own is not None:
            self._context.undo.perform(self, lambda: self._context.services.views.delete(own.id))

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_chosen(self, key: str) -> None:
        self.key = key
        self.chosen.emit(key)

    def _on_views(self, views: Sequence[SavedView]) -> None:
        self._own = {own_key(view.id): view for view in views}
        if self.key.startswith(OWN) and self.key not in self._own:
            self._on_chosen("all")
        self._show()
        self._ask_figures()

    def _ask_figures(self) -> None:
        today = self._context.clock.today()
        wanted = {key: Shown(SHIPPED[key].view, today) for key in SHIPPED} | {
            key: Shown(own.view, today) for key, own in self._own.items()
        }

        def count(db: Any) -> Mapping[str, Figure]:
            return {key: figure(db, shown) for key, shown in wanted.items()}

        self._context.runner.read(self, "figures", count, self._on_figures, slow=True)

    def _on_figures(self, figures: Mapping[str, Figure]) -> None:
        self._figures = {key: found.letters for key, found in figures.items() if key not in WITHOUT_FIGURE}
        for key, number in self._figures.items():
            self.chips.set_figure(key, number)
        self.counted.emit(figures["all"].letters)

    def _show(self) -> None:
        shipped = [Chip(view.code, spoken(view.label), self._figures.get(view.code)) for view in SHIPPED_VIEWS]
        own = [Chip(key, view.name, self._figures.get(key)) for key, view in self._own.items()]
        self.chips.set_views([*shipped[:3], *own, *shipped[3:]], self.key)


def own_key(view_id: UUID) -> str:
    """Return the key of a view of one's own."""
    return f"{OWN}{view_id}"
