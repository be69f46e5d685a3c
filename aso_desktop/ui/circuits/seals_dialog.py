"""Are circuits still what was sealed? Every fault is told, with the circuit it is in."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList


class SealsDialog(QDialog):
    """What the check found: one line per circuit, and one per fault."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Seals of circuits"))
        self.said = Words(self.tr("Reading every act and every document…"), wrap=True)
        self.lines = RowsList(self.windowTitle(), wraps=True)
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(self.said)
        box.addWidget(self.lines, 1)
        proof = self.tr(
            "What it proves: these acts, in this order, on these bytes, by the keys of these devices. It is a visa "
            "inside the office, not a qualified signature. An act taken away before anyone saw it leaves no trace."
        )
        box.addWidget(Words(proof, 12, ink="text3", wrap=True))
        box.addWidget(row(None, leave))
        self.resize(theme().px(620), theme().px(460))

    def check(self, circuit_id: UUID | None = None) -> None:
        """Verify one circuit, or all of them, and show what was found."""
        services = self._context.services
        self.show()
        self._context.runner.write(self, lambda: services.circuit_checks.verify(circuit_id), self._on_checked)

    def _on_checked(self, checked: Sequence[Any]) -> None:
        wrong = [found for found in checked if found.faults]
        seals = sum(found.seals for found in checked)
        if wrong:
            self.said.say(self.tr("%Ln circuit(s) are not as they were sealed.", "", len(wrong)), "danger")
        else:
            told = self.tr("%Ln circuit(s)", "", len(checked)), self.tr("%Ln seal(s)", "", seals)
            self.said.say(
                self.tr("{circuits}, {seals}: every byte is as it was sealed.").format(circuits=told[0], seals=told[1]),
                "ok",
            )
        self.lines.fill(
            [line for found in (*wrong, *(f for f in checked if not f.faults)) for line in self._told(found)]
        )

    def _told(self, found: Any) -> list[RowLine]:
        title = found.title or self.tr("A circuit that is gone")
        about = self.tr("%Ln seal(s)", "", found.seals)
        if not found.faults:
            return [RowLine(title, about, "", "shield-check", "ok", key=found.circuit_id)]
        return [
            RowLine(f"{title}\n{spoken(fault.words)}", about, "", "shield-alert", "danger", key=fault.row_id)
            for fault in found.faults
        ]
