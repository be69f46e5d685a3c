"""How to get to the pictures of the budget, of invoices with their suppliers, and of carbon."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.ui.budget.panel import BudgetPanel
from aso_desktop.ui.invoices.panel import InvoicesPanel
from tests.pictures_dossiers import SETTLE_MS, Go, asked
from tests.pictures_drafting import pause


def part(room: str, entry: str) -> Go:
    """Return what brings a part of a room forward."""

    def go(opened: OpenProfile) -> None:
        opened.window.go_to(room, entry)

    return go


def entry_line(opened: OpenProfile) -> None:
    """Type a commitment above the credit in the line at the top of the register."""
    panel = opened.window.go_to("budget", "register")
    pause(SETTLE_MS)
    if isinstance(panel, BudgetPanel):
        panel.actions_by_id()["budget.new"].trigger()
        pause(SETTLE_MS)
        panel.register.entry.fields.amount.setFocus()
        QTest.keyClicks(panel.register.entry.fields.amount, "999 999 999,99")


def on_second(name: str, entry: str = "register") -> Go:
    """Return what runs a command on the second row: a line of credit under its place, a drift under what exceeds."""

    def go(opened: OpenProfile) -> QWidget | None:
        panel = opened.window.go_to("budget", entry)
        pause(SETTLE_MS)
        QTest.keyClick(panel.panes()[0], Qt.Key.Key_Down)
        return asked("budget", f"budget.{name}", entry)(opened)

    return go


def page_of_invoice(place: int) -> Go:
    """Return what shows a page of the invoice in front, in the place of the list where there is little height.

    Matching (1), delay (2), lines (3), file (4).
    """

    def go(opened: OpenProfile) -> None:
        panel = opened.window.go_to("invoices", "invoices")
        pause(SETTLE_MS)
        if isinstance(panel, InvoicesPanel):
            if not panel.invoices.detail.tabs.isVisible():
                panel.toggle_preview()
            panel.invoices.detail.tabs.choose(place)

    return go


BUDGET: Final[Mapping[str, Go]] = MappingProxyType(
    {
        "budget": part("budget", "register"),
        "budget-entry": entry_line,
        "budget-commitments": part("budget", "commitments"),
        "budget-table": part("budget", "table"),
        "budget-alerts": part("budget", "alerts"),
        **{
            f"budget-ask-{name}": on_second(name)
            for name in (
                "credit", "move", "quota", "line_new", "line_edit", "node_new", "year_new", "carry", "complementary",
                "year_close", "report", "reverse",
            )
        },
        **{
            f"budget-ask-{name}": asked("budget", f"budget.{name}", "commitments")
            for name in ("verify", "increase", "withdraw", "derogate")
        },
        **{f"budget-ask-{name}": on_second(name, "alerts") for name in ("acknowledge", "meet")},
        "invoices": part("invoices", "invoices"),
        "invoices-matching": page_of_invoice(1),
        "invoices-delay": page_of_invoice(2),
        "invoices-lines": page_of_invoice(3),
        **{
            f"invoices-ask-{name}": asked("invoices", f"invoices.{name}", "invoices")
            for name in ("type", "rate", "match", "increase", "certify", "pay", "interrupt", "supplier", "set_aside")
        },
        "suppliers": part("invoices", "suppliers"),
        "suppliers-ask-new": asked("invoices", "suppliers.new", "suppliers"),
        "suppliers-ask-edit": asked("invoices", "suppliers.edit", "suppliers"),
        "suppliers-ask-merge": asked("invoices", "suppliers.merge", "suppliers"),
        "carbon": part("carbon", ""),
        "carbon-ask-new": asked("carbon", "carbon.new"),
        "carbon-ask-factor": asked("carbon", "carbon.factor"),
    }
)  # fmt: skip
"""Picture → how to get there."""
