"""Where entries of the ledger leave the window: written, remembered, and taken back only with a reason."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aso_desktop.services.budget.listing.queries import MovementRow
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.services.budget.values import Booked
from aso_desktop.ui.budget.dialogs import REASON, BookDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext


class LedgerDesk(QObject):
    """Writes entries for every page of the room."""

    booked = Signal(object)
    """A `Booked`."""
    noticed = Signal(str)
    """Words to show once: an entry that is provisional, a threshold that is passed."""

    def __init__(self, context: PanelContext, place: QWidget) -> None:
        """`place` is what questions stand over."""
        super().__init__(place)
        self.context = context
        self.place = place
        self.year: YearRow | None = None

    def take(self, booked: Booked) -> None:
        """Remember an entry that was written; Ctrl+Z asks why before it reverses it."""
        has_way_back = booked.changes.inverse is not None
        self.context.undo.record(booked.changes, (lambda: self.ask_take_back(booked)) if has_way_back else None)
        if booked.notice is not None:
            self.noticed.emit(spoken(booked.notice))
        self.booked.emit(booked)

    def run(self, work: Callable[[], Booked]) -> None:
        """Write an entry that asks nothing."""
        self.context.runner.write(self.place, work, self.take)

    def ask(
        self, fields: Any, words: tuple[str, str, str], book: Callable[[Any, Mapping[str, Any]], Booked],
        values: Mapping[str, Any],
    ) -> BookDialog:  # fmt: skip
        """Ask (title, sentence, action), with what is known filled in; `book(services, values)` writes."""
        services = self.context.services
        dialog = BookDialog(self.context, fields, self.place, self.year)
        dialog.form.set_values({"happened_on": self.context.clock.today(), **values})
        dialog.ask_entry(words, lambda given: book(services, given), self.take)
        return dialog

    def ask_take_back(self, booked: Booked) -> None:
        """Ask why an entry is taken back, then write what undoes it."""
        dialog = self._ask_reason(lambda services, why: services.ledger.take_back(booked.movements, why))
        dialog.accepted.connect(lambda: self.context.undo.forget(booked.changes))

    def ask_reverse(self, row: MovementRow) -> None:
        """Ask why a movement of the list is taken back."""
        self._ask_reason(lambda services, why: services.ledger.reverse(row.id, why))

    def _ask_reason(self, book: Callable[[Any, str], Booked]) -> BookDialog:
        words = (
            self.tr("Take the entry back"),
            self.tr("Nothing is deleted: a reversing entry is written beside it, with this reason."),
            self.tr("Reverse"),
        )
        return self.ask(REASON, words, lambda services, values: book(services, values["reason"]), {})
