"""What is known of the movement in front, and of the commitment it belongs to."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer, Signal

from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.listing import queries
from aso_desktop.services.budget.listing.queries import CommitmentRow, MovementRow, View
from aso_desktop.ui.budget.movements_source import MovementItem
from aso_desktop.ui.kit.amounts import money, short_day
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.kit.widgets.table_view import TableView


class Known(NamedTuple):
    """A commitment with its movements, oldest first."""

    commitment: CommitmentRow | None
    movements: Sequence[MovementRow]


def read_commitment(db: Any, row: MovementRow) -> Known:
    """Return the commitment of a movement and everything that happened to it."""
    if row.commitment_id is None:
        return Known(None, ())
    found = queries.rows_of(db, View(commitment_id=row.commitment_id))
    return Known(queries.commitment(db, row.commitment_id), tuple(reversed(found)))


class MovementDetail(PreviewFrame):
    """Facts of the movement, then the life of its commitment."""

    commitment_asked = Signal(object)
    """Id of the commitment to show."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Movement"))
        self._context = context
        self.profile = "state"
        self._row: MovementRow | None = None
        self._title, self._facts, self._commitment = Words("", 15, bold=True, wrap=True), Facts(), Facts()
        self.reverse = Button(self.tr("Reverse…"), "undo-2", tip=self.tr("Del"))
        self.open = Button(self.tr("Commitment"), "arrow-right")
        self.top.addWidget(self._title)
        self.top.addWidget(row(self.open, self.reverse, None))
        self._life = LinesPage(self.tr("Movements of the commitment"), self.tr("This movement stands alone."))
        facts = column(self._facts, self._commitment, None, margins=(16, 10, 14, 8), gap=14, kind="panel")
        self.add_page(self.tr("Facts"), scrolled(facts))
        self.add_page(self.tr("Commitment"), self._life)
        self.open.clicked.connect(self._on_open_clicked)
        self.show_movement(None)

    def follow(self, table: TableView) -> None:
        """Show the movement in front of a list, once the list is painted; Enter on it opens its commitment."""
        soon = QTimer(self, singleShot=True, interval=0)

        def show() -> None:
            soon.stop()
            found = table.current_row()
            self.show_movement(found.movement if isinstance(found, MovementItem) else None)

        def open_it(_row: object) -> None:
            show()
            self.open.click()

        soon.timeout.connect(show)
        table.current_changed.connect(lambda _row: soon.start())
        table.opened.connect(open_it)

    def show_movement(self, found: MovementRow | None) -> None:
        """Show a movement, and ask for its commitment."""
        self._row = found
        is_reversible = found is not None and found.nature != Nature.REVERSAL and not found.is_reversed
        self.reverse.setEnabled(is_reversible)
        self.open.setEnabled(found is not None and found.commitment_id is not None)
        if found is None:
            self._title.say(self.tr("No movement is chosen."))
            self._facts.show_facts(())
            self._on_known(None, Known(None, ()))
            return
        self._title.say(found.label or spoken(self._nature(found)))
        self._facts.show_facts(self._told(found))
        self._context.runner.read(
            self, "commitment", lambda db: read_commitment(db, found), lambda known: self._on_known(found, known)
        )

    def _nature(self, found: MovementRow) -> Any:
        return labels.natures(self.profile)[found.nature]

    def _told(self, found: MovementRow) -> Sequence[tuple[str, str, str]]:
        mark, heads = labels.mark_of(found), labels.columns(self.profile)
        return (
            (self.tr("Nature"), spoken(self._nature(found)), ""),
            (self.tr("State"), spoken(mark) if mark else "", "warning"),
            (self.tr("Day"), short_day(found.happened_on), ""),
            (self.tr("Line"), found.line, ""),
            (self.tr("Supplier"), found.supplier, ""),
            (self.tr("Document"), found.document, ""),
            (self.tr("Amount"), money(found.amount_cents) if found.amount_cents else "", ""),
            (spoken(heads["ae"]), money(found.ae_cents) if found.ae_cents else "", ""),
            (spoken(heads["cp"]), money(found.cp_cents) if found.cp_cents else "", ""),
            (self.tr("Reason"), found.reason, ""),
            (self.tr("Allowed by"), found.authority, ""),
            (self.tr("Entered by"), found.agent, ""),
        )

    def _on_known(self, found: MovementRow | None, known: Known) -> None:
        """Show the commitment of the movement in front; the one before stays until then, so that nothing flickers."""
        if found is not self._row:
            return
        facts = commitment_facts(known.commitment, self.profile) if known.commitment else ()
        self._commitment.show_facts(facts)
        self._life.fill([self._line(row) for row in known.movements])

    def _line(self, found: MovementRow) -> Line:
        words = f"{short_day(found.happened_on)} · {spoken(self._nature(found))} · {money(found.amount_cents)}"
        return Line(words, found, "undo-2" if found.nature == Nature.REVERSAL else "check")

    def _on_open_clicked(self) -> None:
        if self._row is not None and self._row.commitment_id is not None:
            self.commitment_asked.emit(self._row.commitment_id)


def commitment_facts(found: CommitmentRow, profile: str) -> Sequence[tuple[str, str, str]]:
    """Return what is derived of a commitment, in the words of its year."""
    told = (
        ("number", found.number or found.subject), ("state", spoken(labels.STATES[found.state])),
        ("line", found.line), ("supplier", found.supplier), ("day", short_day(found.committed_on)),
        ("committed", money(found.net_cents)), ("verified", money(found.verified_cents)),
        ("invoiced", money(found.invoiced_cents)), ("requested", money(found.requested_cents)),
        ("paid", money(found.paid_cents)), ("outstanding", money(found.outstanding_cents)),
    )  # fmt: skip
    heads = labels.columns(profile)
    return [(spoken(heads[name]), words, "") for name, words in told]
