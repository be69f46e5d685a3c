"""What can be done with the invoice in front: each step is one key, and each can be taken back with a reason."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.invoices.delay import DELAYS
from aso_desktop.services.invoices.matching import Option
from aso_desktop.ui.invoices import fields
from aso_desktop.ui.invoices.detail import InvoiceDetail
from aso_desktop.ui.invoices.dialogs import MatchDialog, StepDialog
from aso_desktop.ui.invoices.paper import Paper
from aso_desktop.ui.invoices.source import TO_MATCH, InvoiceItem
from aso_desktop.ui.kit.amounts import figures, money
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.completion import Proposal

Item = Callable[[], InvoiceItem | None]


class InvoiceActs(QObject):
    """Questions about the invoice in front."""

    def __init__(self, context: PanelContext, place: QWidget, item: Item, detail: InvoiceDetail) -> None:
        """`item` gives the invoice in front, `detail` what is known of it and the way to match it that is in front."""
        super().__init__(place)
        self._context = context
        self._place = place
        self._item = item
        self._detail = detail

    def handlers(self) -> fields.Handlers:
        """Return what each command does."""
        return {
            "invoices.match": self.match,
            "invoices.increase": self.increase,
            "invoices.unmatch": self.ask_unmatch,
            "invoices.certify": self.certify,
            "invoices.order": self.order,
            "invoices.pay": self.pay,
            "invoices.take_back": self.ask_take_back,
            "invoices.interrupt": self.ask_interrupt,
            "invoices.resume": self.ask_resume,
            "invoices.delay": self.ask_delay,
            "invoices.release": self.ask_release,
            "invoices.set_aside": self.ask_set_aside,
            "invoices.supplier": self.ask_supplier,
            "invoices.open_file": self.open_file,
        }

    def go_on(self) -> None:
        """Do the next step of the invoice in front: what Enter does."""
        if self._item() is not None and (act := self._detail.act):
            self.handlers()[f"invoices.{act}"]()

    # --- matching ----------------------------------------------------------------------------------------------

    def match(self) -> None:
        """Confirm what is proposed; ask for the commitments where nothing is."""
        item, option = self._item(), self._detail.option()
        if item is None:
            return
        if option is not None and item.stage in TO_MATCH:
            self.confirm(option)
        else:
            self.ask_match()

    def confirm(self, option: Option) -> None:
        """Tie the invoice in front as a proposal says."""
        if (item := self._item()) is not None:
            services, key = self._context.services, item.invoice.id
            self._context.undo.perform(self, lambda: services.matches.confirm(key, option))

    def ask_match(self) -> None:
        """Ask which commitments the invoice goes to."""
        if (item := self._item()) is None:
            return
        dialog, services, row = MatchDialog(self._context, self._place), self._context.services, item.invoice
        dialog.form.set_values({"amount_1": figures(row.gross_cents)})
        words = (
            self.tr("Match the invoice {number}").format(number=row.number),
            self.tr("{amount} in all; the parts add up to it.").format(amount=money(row.gross_cents)),
            self.tr("Match"),
        )
        dialog.ask_for(words, lambda values: services.matches.match(row.id, values["parts"]), self._context.undo.record)

    def increase(self) -> None:
        """Increase the commitment by what the invoice exceeds it, and match them."""
        if (item := self._item()) is None:
            return
        option = self._detail.option() if item.stage in TO_MATCH else None
        services, key = self._context.services, item.invoice.id

        def work(values: Mapping[str, Any]) -> Changes:
            done: Changes = services.matches.increase(key, option, _settlement(values))
            return done

        words = (self.tr("Increase the commitment"), self._excess(), self.tr("Increase"))
        StepDialog(self._context, self._place).ask_for(words, work, self._context.undo.record)

    def ask_unmatch(self) -> None:
        """Ask why the match is undone."""
        self._ask_reason(
            self.tr("Undo the match"),
            self.tr("Nothing is deleted: what was counted on the commitment is reversed, with this reason."),
            lambda services, key, why: services.matches.unmatch(key, why),
        )

    # --- steps -------------------------------------------------------------------------------------------------

    def certify(self) -> None:
        """Certify the service: the delay begins on that day where it is later than the receipt."""
        words = (self.tr("Certify the service"), self._sentence(), self.tr("Certify"))
        self._ask_step(words, lambda services, key, given, _values: services.settling.certify(key, given))

    def order(self) -> None:
        """Order the payment."""
        words = (self.tr("Order the payment"), self._sentence(), self.tr("Order"))
        self._ask_step(words, lambda services, key, given, _values: services.settling.order(key, given))

    def pay(self) -> None:
        """Note the payment; an invoice without commitment asks for the line that pays it."""
        item = self._item()
        is_direct = item is not None and item.stage in TO_MATCH

        def write(services: Any, key: UUID, given: Any, values: Mapping[str, Any]) -> Changes:
            settling = services.settling
            done: Changes = settling.pay_directly(key, values["line"], given) if is_direct else settling.pay(key, given)
            return done

        title = self.tr("Pay without commitment") if is_direct else self.tr("Note the payment")
        self._ask_step((title, self._sentence(), self.tr("Note")), write, asks_line=is_direct)

    def ask_take_back(self) -> None:
        """Ask why the last step is taken back."""
        self._ask_reason(
            self.tr("Take the last step back"),
            self.tr("Nothing is deleted: a reversing entry is written beside each movement, with this reason."),
            lambda services, key, why: services.settling.take_back(key, why),
        )

    # --- the clock ---------------------------------------------------------------------------------------------

    def ask_interrupt(self) -> None:
        """Ask what is missing: the delay stands still until it has come, once only."""
        words = (
            self.tr("Interrupt the delay"),
            self.tr("Once only, before the payment is ordered, and the supplier is told what is missing (R2192-27)."),
            self.tr("Interrupt"),
        )
        self._ask_clock(
            fields.INTERRUPTION, words,
            lambda services, key, values: services.payments.interrupt(key, values["on"], values["reason"]),
        )  # fmt: skip

    def ask_resume(self) -> None:
        """Ask when everything that was missing had come."""
        words = (
            self.tr("Resume the delay"),
            self.tr("Thirty days begin anew, or what was left where that is more (R2192-29)."),
            self.tr("Resume"),
        )
        self._ask_clock(
            fields.RESUMPTION, words, lambda services, key, values: services.payments.resume(key, values["on"])
        )

    def ask_delay(self) -> None:
        """Ask which legal delay the buyer has."""
        item = self._item()
        days = item.delay.request.delay_days if item and item.delay else DELAYS[0]
        words = (self.tr("Choose the legal delay"), "", self.tr("Choose"))
        self._ask_clock(
            fields.DELAY, words, lambda services, key, values: services.payments.set_delay(key, values["days"]),
            {"days": days},
        )  # fmt: skip

    # --- the invoice itself ------------------------------------------------------------------------------------

    def ask_release(self) -> None:
        """Ask why a held invoice goes on."""
        self._ask_reason(
            self.tr("Release the invoice"),
            self.tr("It is no duplicate, or the supplier has confirmed its totals: say which."),
            lambda services, key, why: services.invoices.release(key, why),
        )

    def ask_set_aside(self) -> None:
        """Ask why an invoice is not followed any more."""
        self._ask_reason(
            self.tr("Put the invoice aside"),
            self.tr("A true duplicate, or one sent back: it stays in the register."),
            lambda services, key, why: services.invoices.set_aside(key, why),
        )

    def ask_supplier(self) -> None:
        """Ask who sent the invoice."""
        if (item := self._item()) is None:
            return
        dialog, services, key = (
            FormDialog(self._context, fields.SUPPLIER_CHOICE, self._place),
            self._context.services,
            item.invoice.id,
        )
        dialog.form.set_completer("supplier", fields.complete_suppliers(self._context, dialog))
        dialog.form.field("supplier").create_asked.connect(lambda name: self._create_supplier(dialog, name))
        dialog.ask(
            self.tr("Who sent this invoice?"), self._sentence(), self.tr("Choose"),
            lambda values: services.invoices.choose_supplier(key, values["supplier"].key),
        )  # fmt: skip

    def open_file(self) -> None:
        """Open a copy of the file in its own program."""
        item = self._item()
        if item is not None and item.invoice.blob:
            paper, services = Paper(item.invoice.file_name, item.invoice.blob), self._context.services
            self._context.runner.work(
                self,
                lambda: services.showing.copy_out(paper),
                lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            )

    # --- inside ------------------------------------------------------------------------------------------------

    def _sentence(self) -> str:
        item = self._item()
        row = item.invoice if item else None
        return f"{row.supplier} · {row.number} · {money(row.gross_cents)}" if row else ""

    def _excess(self) -> str:
        words = self.tr("{invoice}: {amount} more than is left of its commitment.")
        return words.format(invoice=self._sentence(), amount=money(self._detail.missing_cents))

    def _create_supplier(self, dialog: FormDialog, name: str) -> None:
        from aso_desktop.services.invoices.values import SupplierInput

        services = self._context.services

        def take(saved: Any) -> None:
            self._context.undo.record(saved.changes)
            dialog.form.field("supplier").take(Proposal(saved.supplier_id, name))

        self._context.runner.write(self, lambda: services.suppliers.create(SupplierInput(name)), take)

    def _ask_reason(self, title: str, sentence: str, write: Callable[[Any, UUID, str], Changes]) -> None:
        if (item := self._item()) is not None:
            services, key = self._context.services, item.invoice.id
            dialog = FormDialog(self._context, fields.REASON, self._place)
            dialog.ask(title, sentence, title, lambda values: write(services, key, values["reason"]))

    def _ask_clock(
        self, asked: Any, words: tuple[str, str, str], write: Callable[[Any, UUID, Mapping[str, Any]], Changes],
        values: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        item = self._item()
        if item is None or item.delay is None:
            return
        services, key = self._context.services, item.delay.id
        dialog = ClockDialog(self._context, asked, self._place)
        dialog.form.set_values({"on": self._today(), **(values or {})})
        dialog.ask(*words, lambda given: write(services, key, given))

    def _ask_step(
        self, words: tuple[str, str, str], write: Callable[[Any, UUID, Any, Mapping[str, Any]], Changes], *,
        asks_line: bool = False,
    ) -> None:  # fmt: skip
        if (item := self._item()) is None:
            return
        services, key = self._context.services, item.invoice.id

        def work(values: Mapping[str, Any]) -> Changes:
            return write(services, key, _settlement(values), values)

        StepDialog(self._context, self._place, asks_line=asks_line).ask_for(words, work, self._remember(key))

    def _remember(self, key: UUID) -> Callable[[Changes], object]:
        """Remember a step: Ctrl+Z asks why before it takes it back."""

        def take(changes: Changes) -> None:
            self._context.undo.record(changes, lambda: self._ask_undo(key, changes))

        return take

    def _ask_undo(self, key: UUID, changes: Changes) -> None:
        services = self._context.services
        dialog = FormDialog(self._context, fields.REASON, self._place)
        dialog.accepted.connect(lambda: self._context.undo.forget(changes))
        dialog.ask(
            self.tr("Take the last step back"),
            self.tr("Nothing is deleted: a reversing entry is written beside each movement, with this reason."),
            self.tr("Take the last step back"),
            lambda values: services.settling.take_back(key, values["reason"]),
        )

    def _today(self) -> date:
        return self._context.clock.today()


def _settlement(values: Mapping[str, Any]) -> Any:
    from aso_desktop.services.invoices.settling.commands import Settlement

    return Settlement(values["on"], values["derogation"], values["late"])


class ClockDialog(FormDialog):
    """A question about a day; what the clock refuses is said beside it, whatever day of the clock it speaks of."""

    @override
    def show_error(self, field: str, words: str) -> bool:
        """Put the words beside the day."""
        return super().show_error("on" if field.endswith("_on") else field, words)
